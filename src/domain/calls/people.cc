#include "domain/calls/people.h"

#include <algorithm>

#include "domain/staff/staff.h"

namespace roadcall::people {
namespace {

std::optional<User> first(Tx& tx, auto fits) {
  const auto all = staff::all(tx);
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const User& user) { return !user.disabled && fits(user); });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<User> owner(Tx& tx) {
  return first(tx,
               [](const User& user) { return user.role == Role::owner && !user.phone.empty(); });
}

std::optional<User> with_phone(Tx& tx, const std::string& phone) {
  if (phone.empty()) return std::nullopt;
  return first(tx, [&](const User& user) { return user.phone == phone; });
}

}  // namespace roadcall::people
