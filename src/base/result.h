#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <string>
#include <utility>

namespace roadcall {

/// Which of the few ways a request can be refused; `api` turns it into an HTTP status in one table.
enum class Kind {
  invalid,
  unauthorized,
  forbidden,
  not_found,
  conflict,
  precondition,
  unprocessable,
  too_many,
  too_large,
  unavailable
};

/// A refusal a person can read. `key` is stable and dotted (`estimate.expired`), for programs;
/// `field` names the input.
struct Error {
  Kind kind = Kind::invalid;
  std::string key;
  std::string message;
  std::string field = {};
};

/// `.value()` on a refusal is our own mistake, so it throws.
[[noreturn]] inline void throw_exception_from_error(const Error& error,
                                                    const boost::source_location&) {
  throw std::logic_error("unchecked refusal: " + error.key);
}

/// What a verb answers. The alias is the one line to change at C++23.
template <class T>
using Result = boost::system::result<T, Error>;

inline Error invalid(std::string field, std::string message) {
  return {Kind::invalid, "invalid." + field, std::move(message), field};
}
inline Error not_found(const std::string& thing) {
  return {Kind::not_found, thing + ".not_found", "There is no such " + thing + "."};
}
inline Error conflict(std::string key, std::string message) {
  return {Kind::conflict, std::move(key), std::move(message)};
}
inline Error forbidden(std::string message) {
  return {Kind::forbidden, "forbidden", std::move(message)};
}

/// For what cannot happen unless we are wrong. Always on; ends the request (or errand), never
/// silently continues.
inline void check(bool condition, const char* what) {
  if (!condition) throw std::logic_error(what);
}

}  // namespace roadcall
