#include "api/operations.h"

#include <array>

namespace roadcall::api {
namespace {

constexpr auto kOperations = [] {
  using enum Operation::Flags;
  return std::to_array<Operation>({
#define OPERATION(name, method, path, roles, query, required, flags) \
  {Op::name, #name, method, path, roles, query, required, static_cast<unsigned>(flags)},
#include "api/operations.inc"
#undef OPERATION
  });
}();

}  // namespace

bool has_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const auto word = words.substr(0, words.find(' '));
    if (word == wanted) return true;
    words.remove_prefix(word.size() < words.size() ? word.size() + 1 : word.size());
  }
  return false;
}

bool Operation::allows(std::string_view role) const { return has_word(roles, role); }
bool Operation::knows_query(std::string_view wanted) const { return has_word(query, wanted); }

std::span<const Operation> operations() { return kOperations; }
const Operation& operation(Op op) { return kOperations[static_cast<std::size_t>(op)]; }

}  // namespace roadcall::api
