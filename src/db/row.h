#pragma once

#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/enums.h"
#include "base/ids.h"
#include "base/instant.h"
#include "base/result.h"
#include "db/database.h"

/// One BOOST_DESCRIBE_STRUCT line per struct gives its column list, its reading and its writing.
/// Members are columns, by name and in order. Types: integers, bool (SMALLINT 0/1), double,
/// std::string, Instant, Id<>, described enums (by name), and std::optional of those (NULL).
namespace roadcall::db {

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};
template <class T>
struct is_id : std::false_type {};
template <class Tag>
struct is_id<Id<Tag>> : std::true_type {};

template <class T>
Param to_param(const T& value) {
  if constexpr (is_optional<T>::value) {
    return value ? to_param(*value) : Param(nullptr);
  } else if constexpr (is_id<T>::value) {
    return std::string_view(value.value);
  } else if constexpr (std::is_same_v<T, Instant>) {
    return value.ms;
  } else if constexpr (std::is_enum_v<T>) {
    return enum_name(value);
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<std::int64_t>(value);
  } else if constexpr (std::is_floating_point_v<T>) {
    return static_cast<double>(value);
  } else if constexpr (std::is_same_v<T, std::nullptr_t> || std::is_same_v<T, std::nullopt_t>) {
    return nullptr;
  } else {
    return std::string_view(value);
  }
}

template <class T>
T read_cell(const Statement& row, int column) {
  if constexpr (is_optional<T>::value) {
    if (row.is_null(column)) return std::nullopt;
    return read_cell<typename T::value_type>(row, column);
  } else if constexpr (is_id<T>::value) {
    return T{std::string(row.text(column))};
  } else if constexpr (std::is_same_v<T, Instant>) {
    return Instant{row.integer(column)};
  } else if constexpr (std::is_enum_v<T>) {
    auto value = enum_value<T>(row.text(column));
    check(value.has_value(), "the database holds an unknown name");
    return *value;
  } else if constexpr (std::is_same_v<T, bool>) {
    return row.integer(column) != 0;
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(row.integer(column));
  } else if constexpr (std::is_floating_point_v<T>) {
    return row.real(column);
  } else {
    return T(row.text(column));
  }
}

template <class T>
using members_of = boost::describe::describe_members<T, boost::describe::mod_public |
                                                            boost::describe::mod_inherited>;

template <class T>
constexpr bool is_row = boost::describe::has_describe_members<T>::value && !is_id<T>::value;

/// `id, shop_id, name`; with a prefix `l.id, l.shop_id, l.name`, for joins.
template <class T>
std::string columns(const std::string& prefix = "") {
  std::string list;
  boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
    if (!list.empty()) list += ", ";
    if (!prefix.empty()) list += prefix + ".";
    list += member.name;
  });
  return list;
}

/// A whole described struct from the row's first columns, or a single value from column 0.
template <class T>
T read_row(const Statement& row) {
  if constexpr (is_row<T>) {
    T value{};
    int column = 0;
    boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
      using Member = std::remove_reference_t<decltype(value.*member.pointer)>;
      value.*member.pointer = read_cell<Member>(row, column++);
    });
    return value;
  } else {
    return read_cell<T>(row, 0);
  }
}

template <class T>
constexpr std::size_t member_count = boost::mp11::mp_size<members_of<T>>::value;

/// Every member as a parameter, in column order.
template <class T>
std::array<Param, member_count<T>> params_of(const T& row) {
  std::array<Param, member_count<T>> params;
  std::size_t next = 0;
  boost::mp11::mp_for_each<members_of<T>>(
      [&](auto member) { params[next++] = to_param(row.*member.pointer); });
  return params;
}

/// `INSERT INTO t (a, b) VALUES (?, ?)`; for more rows `…, (?, ?)`.
template <class T>
std::string insert_sql(std::string_view table, std::size_t rows = 1) {
  std::string row = "(?";
  for (std::size_t i = 1; i < member_count<T>; ++i) row += ", ?";
  row += ")";
  std::string sql = "INSERT INTO " + std::string(table) + " (" + columns<T>() + ") VALUES " + row;
  for (std::size_t i = 1; i < rows; ++i) sql += ", " + row;
  return sql;
}

/// The key of a row that is written back. It never changes, and must not be named among what is
/// set: SQLite would write every index anew and look through all rows that refer to this one.
constexpr bool is_key(std::string_view member) { return member == "id" || member == "shop_id"; }

/// `UPDATE t SET a = ?, b = ? WHERE shop_id = ? AND id = ?`: every member but the key, which is at
/// the end.
template <class T>
std::string update_sql(std::string_view table) {
  std::string sql = "UPDATE " + std::string(table) + " SET ";
  std::string list;
  boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
    if (!is_key(member.name)) list += std::string(list.empty() ? "" : ", ") + member.name + " = ?";
  });
  return sql + list + " WHERE shop_id = ? AND id = ?";
}

/// The parameters of `update_sql`, in its order.
template <class T>
std::array<Param, member_count<T>> update_params_of(const T& row) {
  std::array<Param, member_count<T>> params;
  std::size_t next = 0;
  boost::mp11::mp_for_each<members_of<T>>([&](auto member) {
    if (!is_key(member.name)) params[next++] = to_param(row.*member.pointer);
  });
  params[next++] = to_param(row.shop_id);
  params[next++] = to_param(row.id);
  check(next == params.size(), "a row without an id or a shop cannot be written back");
  return params;
}

}  // namespace roadcall::db
