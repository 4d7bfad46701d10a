#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/staff/user.h"

/// The people who work here.
namespace roadcall::staff {

struct NewUser {
  std::string email;
  std::string name;
  Role role = Role::mechanic;
  std::string phone;          ///< Any written form, or empty.
  std::string password_hash;  ///< From hash_password; empty: they set one by a one-time link.
  int on_call_rank = 0;
};

/// Adds a person to the transaction's shop. A manager may add mechanics only. Refused with the
/// field's name; an e-mail in use is a conflict.
Result<User> add(Tx& tx, const NewUser& wanted);

std::optional<User> find(Tx& tx, const UserId& id);
/// How those of these ids are called, by their id.
std::map<std::string, std::string> names_of(Tx& tx, const std::vector<std::string>& ids);
/// Of any shop, since that is what people sign in with.
std::optional<User> by_email(Tx& tx, const std::string& email);
std::vector<User> all(Tx& tx);  ///< Of the shop, oldest first.
/// A page of them. `q`: parts of name, e-mail address or phone. Empty fields do not filter.
struct Query {
  std::string q, role, email;
  bool newest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
Result<std::vector<User>> list(Tx& tx, const Query& query);
std::vector<User> on_call(Tx& tx);  ///< Who is called in an emergency, first to last.
/// The first owner who works here and has a phone.
std::optional<User> owner_with_phone(Tx& tx);
/// Who works here and holds that phone (E.164).
std::optional<User> by_phone(Tx& tx, const std::string& phone);

/// Everything but the password. Disabling ends all sessions at once. A manager may change mechanics
/// only; the last owner stays one.
Result<User> change(Tx& tx, const User& wanted, std::int64_t expected_version);

/// Sets a password made by hash_password and ends every session but `keep` (may be empty).
User set_password(Tx& tx, const User& user, const std::string& hash, const SessionId& keep);

}  // namespace roadcall::staff
