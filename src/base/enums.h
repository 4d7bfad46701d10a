#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace roadcall {

/// A described enum's value by name, as it stands in JSON and in the database. A name that C++
/// reserves carries a trailing underscore in the source (`new_`) and none outside (`new`).
template <class E>
std::string_view enum_name(E value) {
  const char* name = boost::describe::enum_to_string(value, nullptr);
  check(name != nullptr, "an enum value without a name");
  std::string_view text(name);
  if (text.back() == '_') text.remove_suffix(1);
  return text;
}

template <class E>
std::optional<E> enum_value(std::string_view name) {
  std::optional<E> found;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto one) {
    if (enum_name(one.value) == name) found = one.value;
  });
  return found;
}

/// `a, b, c`, for messages.
template <class E>
std::string enum_names() {
  std::string names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto one) {
    if (!names.empty()) names += ", ";
    names += enum_name(one.value);
  });
  return names;
}

}  // namespace roadcall
