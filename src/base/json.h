#pragma once

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/enums.h"
#include "base/ids.h"
#include "base/instant.h"
#include "base/result.h"

/// JSON for described structs: one BOOST_DESCRIBE_STRUCT line gives both directions. Boost.JSON
/// parses and writes; this maps, because its own mapping has no paths in errors and refuses missing
/// keys.
namespace roadcall::json {

using boost::json::array;
using boost::json::object;
using boost::json::value;

template <class T>
value encode(const T& from);

namespace detail {

template <class T>
struct optional_of : std::false_type {};
template <class T>
struct optional_of<std::optional<T>> : std::true_type {};
template <class T>
struct vector_of : std::false_type {};
template <class T>
struct vector_of<std::vector<T>> : std::true_type {};
template <class T>
struct map_of : std::false_type {};
template <class T>
struct map_of<std::map<std::string, T>> : std::true_type {};
template <class T>
struct id_of : std::false_type {};
template <class Tag>
struct id_of<Id<Tag>> : std::true_type {};

template <class T>
using members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                         boost::describe::mod_inherited>;

inline Error wrong(const std::string& path, const std::string& wanted) {
  return {Kind::invalid, "invalid." + path,
          (path.empty() ? "The body" : path) + " must be " + wanted + ".", path};
}

template <class T>
std::optional<Error> read(const value& from, T& into, const std::string& path);

template <class T>
std::optional<Error> read_struct(const value& from, T& into, const std::string& path) {
  if (!from.is_object()) return wrong(path, "an object");
  std::optional<Error> problem;
  std::size_t known = 0;
  boost::mp11::mp_for_each<members<T>>([&](auto member) {
    const value* found = from.get_object().if_contains(member.name);
    if (found == nullptr || problem) return;
    ++known;
    problem =
        read(*found, into.*member.pointer, path.empty() ? member.name : path + "." + member.name);
  });
  if (problem || known == from.get_object().size()) return problem;
  for (const auto& pair : from.get_object()) {
    bool ours = false;
    boost::mp11::mp_for_each<members<T>>(
        [&](auto member) { ours = ours || pair.key() == member.name; });
    const std::string name =
        (path.empty() ? "" : path + ".") + std::string(pair.key().substr(0, 60));
    if (!ours) return Error{Kind::invalid, "unknown_field", name + " is not a field here.", name};
  }
  return problem;
}

template <class T>
std::optional<Error> read(const value& from, T& into, const std::string& path) {
  if constexpr (optional_of<T>::value) {
    if (from.is_null()) {
      into.reset();
      return std::nullopt;
    }
    return read(from, into.emplace(), path);
  } else if constexpr (vector_of<T>::value) {
    if (!from.is_array()) return wrong(path, "a list");
    into.clear();
    for (std::size_t i = 0; i < from.get_array().size(); ++i) {
      into.emplace_back();
      if (auto problem =
              read(from.get_array()[i], into.back(), path + "[" + std::to_string(i) + "]"))
        return problem;
    }
    return std::nullopt;
  } else if constexpr (map_of<T>::value) {
    if (!from.is_object()) return wrong(path, "an object");
    for (const auto& pair : from.get_object()) {
      const std::string key(pair.key());
      if (auto problem = read(pair.value(), into[key], path + "." + key)) return problem;
    }
    return std::nullopt;
  } else if constexpr (id_of<T>::value) {
    return read(from, into.value, path);
  } else if constexpr (std::is_same_v<T, Instant>) {
    const auto instant = from.is_string() ? from_rfc3339(from.get_string()) : std::nullopt;
    if (!instant) return wrong(path, "a time like 2026-01-31T14:30:00Z");
    into = *instant;
    return std::nullopt;
  } else if constexpr (std::is_same_v<T, value>) {
    into = from;
    return std::nullopt;
  } else if constexpr (std::is_enum_v<T>) {
    const auto found =
        from.is_string() ? enum_value<T>(std::string_view(from.get_string())) : std::nullopt;
    if (!found) return wrong(path, "one of " + enum_names<T>());
    into = *found;
    return std::nullopt;
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!from.is_bool()) return wrong(path, "true or false");
    into = from.get_bool();
    return std::nullopt;
  } else if constexpr (std::is_integral_v<T>) {
    boost::json::error_code failed;
    const T number = from.is_number() ? from.to_number<T>(failed) : T{};
    if (!from.is_number() || failed) return wrong(path, "a whole number");
    into = number;
    return std::nullopt;
  } else if constexpr (std::is_floating_point_v<T>) {
    if (!from.is_number()) return wrong(path, "a number");
    into = from.to_number<T>();
    return std::nullopt;
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (!from.is_string()) return wrong(path, "text");
    into.assign(from.get_string().data(), from.get_string().size());
    if (into.find('\0') != std::string::npos) return wrong(path, "text without NUL");
    return std::nullopt;
  } else {
    return read_struct(from, into, path);
  }
}

}  // namespace detail

/// A described struct (or list, map, optional, enum, Instant, Id, scalar) as JSON. Members are
/// keys, in order.
template <class T>
value encode(const T& from) {
  if constexpr (detail::optional_of<T>::value) {
    return from ? encode(*from) : value(nullptr);
  } else if constexpr (detail::vector_of<T>::value) {
    array list;
    list.reserve(from.size());
    for (const auto& item : from) list.push_back(encode(item));
    return list;
  } else if constexpr (detail::map_of<T>::value) {
    object fields;
    for (const auto& [key, item] : from) fields[key] = encode(item);
    return fields;
  } else if constexpr (detail::id_of<T>::value) {
    return value(from.value);
  } else if constexpr (std::is_same_v<T, Instant>) {
    return value(to_rfc3339(from));
  } else if constexpr (std::is_same_v<T, value>) {
    return from;
  } else if constexpr (std::is_enum_v<T>) {
    const std::string_view name = enum_name(from);
    return value(boost::json::string_view(name.data(), name.size()));
  } else if constexpr (std::is_same_v<T, bool> || std::is_arithmetic_v<T>) {
    return value(from);
  } else if constexpr (std::is_convertible_v<T, std::string_view>) {
    return value(
        boost::json::string_view(std::string_view(from).data(), std::string_view(from).size()));
  } else {
    object fields;
    boost::mp11::mp_for_each<detail::members<T>>(
        [&](auto member) { fields[member.name] = encode(from.*member.pointer); });
    return fields;
  }
}

namespace detail {

inline void append_text(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x20) {
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else {
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
    }
  }
  out += '"';
}

void append_number(std::string& out, double number);
void append_value(std::string& out, const value& from);
void append_value(std::string& out, const object& from);

}  // namespace detail

/// Appends JSON text without building a tree first: lists of rows are most of what we send. Numbers
/// are plain decimals: `0.7`, never `7E-1`.
template <class T>
void append(std::string& out, const T& from) {
  if constexpr (detail::optional_of<T>::value) {
    if (from)
      append(out, *from);
    else
      out += "null";
  } else if constexpr (detail::vector_of<T>::value) {
    out += '[';
    for (std::size_t i = 0; i < from.size(); ++i) {
      if (i > 0) out += ',';
      append(out, from[i]);
    }
    out += ']';
  } else if constexpr (detail::id_of<T>::value) {
    detail::append_text(out, from.value);
  } else if constexpr (std::is_same_v<T, Instant>) {
    detail::append_text(out, to_rfc3339(from));
  } else if constexpr (std::is_same_v<T, bool>) {
    out += from ? "true" : "false";
  } else if constexpr (std::is_integral_v<T>) {
    out += std::to_string(from);
  } else if constexpr (std::is_floating_point_v<T>) {
    detail::append_number(out, static_cast<double>(from));
  } else if constexpr (std::is_same_v<T, value> || std::is_same_v<T, object>) {
    detail::append_value(out, from);
  } else if constexpr (std::is_enum_v<T>) {
    detail::append_text(out, enum_name(from));
  } else if constexpr (std::is_convertible_v<T, std::string_view>) {
    detail::append_text(out, from);
  } else if constexpr (boost::describe::has_describe_members<T>::value) {
    char before = '{';
    boost::mp11::mp_for_each<detail::members<T>>([&](auto member) {
      out += before;
      out += '"';
      out += member.name;
      out += "\":";
      append(out, from.*member.pointer);
      before = ',';
    });
    if (before == '{') out += '{';
    out += '}';
  } else {
    detail::append_value(out, encode(from));  // Maps.
  }
}

template <class T>
std::string write(const T& from) {
  std::string out;
  append(out, from);
  return out;
}

/// The same text for equal values: members in the order of their names, `1.0` as `1`.
std::string canonical(const value& from);

/// The JSON value of `text`. Refuses malformed JSON, invalid UTF-8 and nesting deeper than 32.
inline Result<value> parse(std::string_view text) {
  boost::json::error_code failed;
  value parsed = boost::json::parse(boost::json::string_view(text.data(), text.size()), failed);
  if (failed)
    return Error{Kind::invalid, "invalid.json",
                 "The body is not valid JSON: " + failed.message() + ".", ""};
  return parsed;
}

/// A `T` from JSON. A missing key keeps the member's default; an unknown key, or a value of the
/// wrong type, is refused with its path (`lines[1].description must be text`).
template <class T>
Result<T> decode(const value& from) {
  T into{};
  if (auto problem = detail::read(from, into, "")) return *problem;
  return into;
}

template <class T>
Result<T> read(std::string_view text) {
  auto parsed = parse(text);
  if (!parsed) return parsed.error();
  return decode<T>(*parsed);
}

}  // namespace roadcall::json
