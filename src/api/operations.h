#pragma once

#include <span>
#include <string_view>

/// The operations of the contract: generated, so that who may call what is said in one place.
namespace roadcall::api {

enum class Op {
#define OPERATION(name, method, path, roles, query, required, flags) name,
#include "api/operations.inc"
#undef OPERATION
};

struct Operation {
  enum Flags : unsigned {
    none = 0,
    with_body = 1,
    if_match = 2,
    secret_reply = 4,    ///< The answer carries a secret: never kept for a repeat.
    served_by_site = 8,  ///< src/site answers it.
    raw_body = 16,       ///< The body is bytes, with a limit of the operation's own.
    sealed_reply =
        32,           ///< The answer carries a secret: kept for a repeat so that its key opens it.
    large_body = 64,  ///< kLargeBodyMost instead of kBodyMost.
  };
  Op op;
  std::string_view name;
  std::string_view method;
  std::string_view path;
  std::string_view roles;     ///< Parted by spaces.
  std::string_view query;     ///< Names of query parameters, parted by spaces.
  std::string_view required;  ///< Fields a body must have: `lines lines[].kind`.
  unsigned flags;

  bool has(Flags flag) const { return (flags & flag) != 0; }
  bool is_public() const { return allows("public"); }
  bool allows(std::string_view role) const;
  bool knows_query(std::string_view name) const;
};

/// Is it one of the words, which are parted by spaces?
bool has_word(std::string_view words, std::string_view wanted);

std::span<const Operation> operations();
const Operation& operation(Op op);

}  // namespace roadcall::api
