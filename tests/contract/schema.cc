#include "tests/contract/schema.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "base/text.h"

namespace roadcall::test {
namespace {

using json::object;
using json::value;

std::string view_of(const boost::json::string& text) { return {text.data(), text.size()}; }

bool has_type(const value& given, std::string_view type) {
  if (type == "null") return given.is_null();
  if (type == "object") return given.is_object();
  if (type == "array") return given.is_array();
  if (type == "string") return given.is_string();
  if (type == "boolean") return given.is_bool();
  if (type == "number") return given.is_number();
  if (type == "integer")
    return given.is_int64() || given.is_uint64() ||
           (given.is_double() &&
            given.get_double() ==
                static_cast<double>(static_cast<std::int64_t>(given.get_double())));
  throw std::logic_error("a type this checker does not know: " + std::string(type));
}

// Walks a value along its schema and gathers what does not fit.
class Walk {
 public:
  explicit Walk(const value& root) : root_(root) {}

  void check(const value& given, const value& schema, const std::string& path) {
    for (const auto& pair : schema.as_object()) apply(pair, given, schema.as_object(), path);
  }
  std::vector<std::string> faults;

 private:
  using Pair = boost::json::key_value_pair;

  void fault(const std::string& path, const std::string& what) {
    faults.push_back((path.empty() ? "(the body)" : path) + ": " + what);
  }

  void apply(const Pair& word, const value& given, const object& schema, const std::string& path) {
    static const std::set<std::string, std::less<>> kSilent{"description", "properties", "title",
                                                            "default",     "examples",   "format"};
    const std::string_view name(word.key().data(), word.key().size());
    const value& wanted = word.value();
    if (name == "$ref") return check(given, follow(view_of(wanted.as_string())), path);
    if (name == "type") return check_type(given, wanted, path);
    if (name == "const") {
      if (given != wanted) fault(path, "is not " + boost::json::serialize(wanted));
    } else if (name == "enum") {
      check_enum(given, wanted.as_array(), path);
    } else if (name == "required") {
      check_required(given, wanted.as_array(), path);
    } else if (name == "additionalProperties") {
      check_members(given, wanted, schema, path);
    } else if (name == "items") {
      check_items(given, wanted, path);
    } else if (name == "oneOf" || name == "anyOf") {
      check_choices(given, wanted.as_array(), name == "oneOf", path);
    } else if (name == "minimum" || name == "maximum" || name == "exclusiveMinimum" ||
               name == "minLength" || name == "maxLength" || name == "minItems" ||
               name == "maxItems") {
      check_bound(name, given, wanted, path);
    } else if (!kSilent.contains(name)) {
      throw std::logic_error("a word this checker does not know: " + std::string(name));
    }
    if (name == "properties") check_properties(given, wanted.as_object(), path);
    if (name == "format") check_format(given, wanted, path);
  }

  const value& follow(const std::string& reference) const {
    const value* here = &root_;
    std::istringstream parts(reference.substr(2));
    for (std::string part; std::getline(parts, part, '/');) here = &here->as_object().at(part);
    return *here;
  }

  void check_type(const value& given, const value& wanted, const std::string& path) {
    if (wanted.is_string()) {
      if (!has_type(given, view_of(wanted.as_string())))
        fault(path, "is no " + view_of(wanted.as_string()));
      return;
    }
    for (const value& one : wanted.as_array())
      if (has_type(given, view_of(one.as_string()))) return;
    fault(path, "is none of " + boost::json::serialize(wanted));
  }

  void check_enum(const value& given, const json::array& wanted, const std::string& path) {
    for (const value& one : wanted)
      if (given == one) return;
    fault(path, boost::json::serialize(given) + " is none of " + boost::json::serialize(wanted));
  }

  void check_required(const value& given, const json::array& names, const std::string& path) {
    if (!given.is_object()) return;
    for (const value& name : names)
      if (!given.get_object().contains(name.as_string()))
        fault(path, "lacks " + view_of(name.as_string()));
  }

  void check_properties(const value& given, const object& properties, const std::string& path) {
    if (!given.is_object()) return;
    for (const auto& pair : properties)
      if (const value* member = given.get_object().if_contains(pair.key()))
        check(*member, pair.value(), path + "." + std::string(pair.key()));
  }

  void check_members(const value& given, const value& wanted, const object& schema,
                     const std::string& path) {
    if (!given.is_object()) return;
    const value* known = schema.if_contains("properties");
    for (const auto& pair : given.get_object()) {
      if (known != nullptr && known->as_object().contains(pair.key())) continue;
      const std::string member = path + "." + std::string(pair.key());
      if (wanted.is_object())
        check(pair.value(), wanted, member);
      else if (!wanted.as_bool())
        fault(member, "is not in the contract");
    }
  }

  void check_items(const value& given, const value& wanted, const std::string& path) {
    if (!given.is_array()) return;
    for (std::size_t i = 0; i < given.get_array().size(); ++i)
      check(given.get_array()[i], wanted, path + "[" + std::to_string(i) + "]");
  }

  void check_choices(const value& given, const json::array& choices, bool one,
                     const std::string& path) {
    int fit = 0;
    std::string why;
    for (const value& choice : choices) {
      Walk walk(root_);
      walk.check(given, choice, path);
      if (walk.faults.empty())
        ++fit;
      else
        why += " " + walk.faults.front();
    }
    if (fit == 0 || (one && fit > 1))
      fault(path, "fits " + std::to_string(fit) + " choices:" + why);
  }

  void check_bound(std::string_view name, const value& given, const value& wanted,
                   const std::string& path) {
    const double bound = wanted.to_number<double>();
    double size = 0;
    if (name.ends_with("Length")) {
      if (!given.is_string()) return;
      size = static_cast<double>(character_count(std::string_view(given.get_string())));
    } else if (name.ends_with("Items")) {
      if (!given.is_array()) return;
      size = static_cast<double>(given.get_array().size());
    } else {
      if (!given.is_number()) return;
      size = given.to_number<double>();
    }
    const bool good = name.starts_with("max")   ? size <= bound
                      : name.starts_with("min") ? size >= bound
                                                : size > bound;
    if (!good) fault(path, "is out of " + std::string(name));
  }

  void check_format(const value& given, const value& wanted, const std::string& path) {
    if (view_of(wanted.as_string()) != "date-time")
      throw std::logic_error("a format this checker does not know");
    if (given.is_string() && !from_rfc3339(std::string_view(given.get_string())))
      fault(path, "is no time");
  }

  const value& root_;
};

std::vector<std::string_view> segments(std::string_view path) {
  std::vector<std::string_view> list;
  while (!path.empty()) {
    path.remove_prefix(1);
    list.push_back(path.substr(0, path.find('/')));
    path.remove_prefix(list.back().size());
  }
  return list;
}

bool matches(std::string_view pattern, std::string_view path) {
  const auto wanted = segments(pattern), given = segments(path);
  if (wanted.size() != given.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (!wanted[i].starts_with('{') && wanted[i] != given[i]) return false;
  return true;
}

}  // namespace

Contract::Contract(json::value openapi) : openapi_(std::move(openapi)) {}

const Contract& Contract::committed() {
  static const Contract contract = [] {
    std::ifstream file(std::string(ROADCALL_SOURCE_DIR) + "/contract/openapi.json");
    std::stringstream text;
    text << file.rdbuf();
    return Contract(json::parse(text.str()).value());
  }();
  return contract;
}

const json::object& Contract::operation(std::string_view method, std::string_view path) const {
  if (path.starts_with("/backend/")) path.remove_prefix(8);
  const object* found = nullptr;
  std::size_t fewest = 1000;  // A literal segment wins over a parameter.
  for (const auto& pair : openapi_.as_object().at("paths").as_object()) {
    const std::string_view pattern(pair.key().data(), pair.key().size());
    const auto parameters =
        static_cast<std::size_t>(std::count(pattern.begin(), pattern.end(), '{'));
    if (!matches(pattern, path) || parameters >= fewest) continue;
    const value* operation = pair.value().as_object().if_contains(ascii_lower(method));
    if (operation == nullptr) continue;
    found = &operation->as_object();
    fewest = parameters;
  }
  if (found == nullptr)
    throw std::out_of_range("not in the contract: " + std::string(method) + " " +
                            std::string(path));
  return *found;
}

const json::value& Contract::resolved(const json::value& maybe_reference) const {
  const value* reference = maybe_reference.as_object().if_contains("$ref");
  if (reference == nullptr) return maybe_reference;
  const value* here = &openapi_;
  std::istringstream parts(view_of(reference->as_string()).substr(2));
  for (std::string part; std::getline(parts, part, '/');) here = &here->as_object().at(part);
  return *here;
}

std::vector<std::string> Contract::faults(const json::value& given,
                                          const json::value& schema) const {
  Walk walk(openapi_);
  walk.check(given, schema, "");
  return std::move(walk.faults);
}

std::vector<std::string> Contract::faults(const http::Request& request,
                                          const http::Response& response) const {
  const object& answers = operation(request.method, request.path()).at("responses").as_object();
  const value* answer = answers.if_contains(std::to_string(response.status));
  if (answer == nullptr && response.status >= 400) answer = answers.if_contains("default");
  if (answer == nullptr)
    return {"status " + std::to_string(response.status) + " is not in the contract"};
  const value* content = resolved(*answer).as_object().if_contains("content");
  if (content == nullptr)
    return response.body.empty() ? std::vector<std::string>()
                                 : std::vector<std::string>{"a body where none is"};
  std::string_view type = response.headers.get("Content-Type");
  type = type.substr(0, type.find(';'));
  const value* media = content->as_object().if_contains(type);
  if (media == nullptr) return {"media type " + std::string(type) + " is not in the contract"};
  if (type != "application/json" && type != "application/problem+json") return {};
  const auto body = json::parse(response.body);
  if (!body) return {"the body is not JSON"};
  return faults(*body, media->as_object().at("schema"));
}

}  // namespace roadcall::test
