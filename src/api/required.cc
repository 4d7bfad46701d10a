#include "api/required.h"

#include "api/call.h"

namespace roadcall::api {
namespace {

// Where `path` (`lines[].kind`) is missing below `in`; empty when it is not. What lies in
// something that is not there is not missed: that is a path of its own.
std::string missing(const json::value& in, std::string_view path, const std::string& shown) {
  if (!in.is_object()) return "";
  const auto dot = path.find('.');
  std::string_view name = path.substr(0, dot);
  const bool is_list = name.ends_with("[]");
  if (is_list) name.remove_suffix(2);
  const json::value* found = in.get_object().if_contains(name);
  const std::string here = shown + std::string(name);
  if (dot == path.npos) return found == nullptr || found->is_null() ? here : "";
  if (found == nullptr) return "";
  const std::string_view below = path.substr(dot + 1);
  if (!is_list) return missing(*found, below, here + ".");
  if (!found->is_array()) return "";
  const json::array& list = found->get_array();
  for (std::size_t i = 0; i < list.size(); ++i) {
    std::string lacking = missing(list[i], below, here + "[" + std::to_string(i) + "].");
    if (!lacking.empty()) return lacking;
  }
  return "";
}

std::string first_missing(std::string_view required, const json::value& body) {
  while (!required.empty()) {
    const std::string_view path = required.substr(0, required.find(' '));
    std::string lacking = missing(body, path, "");
    if (!lacking.empty()) return lacking;
    required.remove_prefix(std::min(required.size(), path.size() + 1));
  }
  return "";
}

}  // namespace

std::optional<Error> missing_field(const Operation& operation, const json::value& body) {
  const std::string lacking = first_missing(operation.required, body);
  // An older API's spelling of the name counts (`CustomerID`).
  if (lacking.empty() || first_missing(operation.required, with_our_names(body)).empty())
    return std::nullopt;
  return invalid(lacking, lacking + " is missing.");
}

}  // namespace roadcall::api
