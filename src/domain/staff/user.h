#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(Role, owner, manager, mechanic)

/// A person who works here.
struct User {
  UserId id;
  ShopId shop_id;
  std::string email;  ///< Lower case; unique in the installation.
  std::string name;
  Role role = Role::mechanic;
  std::string phone;          ///< E.164 or empty.
  std::string password_hash;  ///< Argon2id PHC string; never leaves the domain.
  bool disabled = false;
  int on_call_rank = 0;  ///< 1 is called first in an emergency; 0 = not on call.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(User, (),
                      (id, shop_id, email, name, role, phone, password_hash, disabled, on_call_rank,
                       version, created_at, updated_at))

BOOST_DEFINE_ENUM_CLASS(SessionKind, browser, api)

/// A signed-in device. `token_hash`: SHA-256 of the cookie or of the refresh token that is good
/// now.
struct Session {
  SessionId id;
  ShopId shop_id;
  UserId user_id;
  SessionKind kind = SessionKind::browser;
  std::string token_hash;
  std::string csrf_token;  ///< Of a browser; for `api` the part that all its refresh tokens share.
  std::string device;
  std::string address;
  Instant created_at;
  Instant used_at;
  Instant expires_at;
  std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (id, shop_id, user_id, kind, token_hash, csrf_token, device, address,
                       created_at, used_at, expires_at, ended_at))

}  // namespace roadcall
