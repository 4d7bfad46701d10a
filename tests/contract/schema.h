#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "http/message.h"

namespace roadcall::test {

/// The parts of JSON Schema 2020-12 that contract/openapi.yaml uses: type, const, enum, properties,
/// required, additionalProperties, items, min/max of numbers, lengths and lists, oneOf, anyOf,
/// $ref, format date-time. Any other word makes it throw, so that nothing is silently not checked.
class Contract {
 public:
  explicit Contract(json::value openapi);
  static const Contract& committed();  ///< contract/openapi.json.

  /// What is wrong with an answer, one line each: an operation, a status or a media type that the
  /// contract does not know, or a body that its schema refuses.
  std::vector<std::string> faults(const http::Request& request,
                                  const http::Response& response) const;
  /// What is wrong with a value.
  std::vector<std::string> faults(const json::value& value, const json::value& schema) const;

  const json::object& operation(std::string_view method, std::string_view path) const;

 private:
  const json::value& resolved(const json::value& maybe_reference) const;
  json::value openapi_;
};

}  // namespace roadcall::test
