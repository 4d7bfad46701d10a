#include "base/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace roadcall::json {
namespace {

enum class Order { as_is, by_name };

void append_any(std::string& out, const value& from, Order order);

void append_list(std::string& out, const array& from, Order order) {
  out += '[';
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (i > 0) out += ',';
    append_any(out, from[i], order);
  }
  out += ']';
}

void append_members(std::string& out, const object& from, Order order) {
  std::vector<const object::value_type*> members;
  members.reserve(from.size());
  for (const auto& member : from) members.push_back(&member);
  if (order == Order::by_name)
    std::sort(members.begin(), members.end(),
              [](const auto* a, const auto* b) { return a->key() < b->key(); });
  out += '{';
  for (const auto* member : members) {
    if (member != members.front()) out += ',';
    detail::append_text(out, std::string_view(member->key().data(), member->key().size()));
    out += ':';
    append_any(out, member->value(), order);
  }
  out += '}';
}

void append_any(std::string& out, const value& from, Order order) {
  switch (from.kind()) {
    case boost::json::kind::null:
      out += "null";
      return;
    case boost::json::kind::bool_:
      out += from.get_bool() ? "true" : "false";
      return;
    case boost::json::kind::int64:
      out += std::to_string(from.get_int64());
      return;
    case boost::json::kind::uint64:
      out += std::to_string(from.get_uint64());
      return;
    case boost::json::kind::double_:
      return detail::append_number(out, from.get_double());
    case boost::json::kind::string:
      return detail::append_text(
          out, std::string_view(from.get_string().data(), from.get_string().size()));
    case boost::json::kind::array:
      return append_list(out, from.get_array(), order);
    case boost::json::kind::object:
      return append_members(out, from.get_object(), order);
  }
}

}  // namespace

namespace detail {

void append_number(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  // The longest double in full: a sign, 308 digits before the point or 324 and 17 behind it.
  std::array<char, 400> text;
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  out.append(text.data(), end.ptr);
}

void append_value(std::string& out, const value& from) { append_any(out, from, Order::as_is); }

void append_value(std::string& out, const object& from) { append_members(out, from, Order::as_is); }

}  // namespace detail

std::string canonical(const value& from) {
  std::string out;
  append_any(out, from, Order::by_name);
  return out;
}

}  // namespace roadcall::json
