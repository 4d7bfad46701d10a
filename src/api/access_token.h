#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/ids.h"
#include "base/instant.h"

/// Access tokens: JWT (RFC 7519) signed with HMAC-SHA256, and nothing else (RFC 8725).
namespace roadcall::api {

inline constexpr std::size_t kTokenMost = 4096;  ///< Bytes; longer ones are not looked at.

inline constexpr std::string_view kCustomerRole = "customer";

/// What a token says: this session, until then. Whether the session still lives is asked of the
/// database, so signing out works at once.
struct AccessClaims {
  UserId user_id;        ///< Of a customer (role `customer`) its text names the customer's row,
  SessionId session_id;  ///< and this the portal's session.
  ShopId shop_id;
  std::string role;
  Instant issued_at;
  Instant expires_at;
};

/// `header.payload.signature` with `typ: at+jwt`, `iss` and `aud` both `issuer`.
std::string sign_access_token(const AccessClaims& claims, std::string_view issuer,
                              std::string_view secret);

/// Nullopt for anything but a good, live token of ours: other algorithm or type, wrong signature,
/// issuer or audience, not yet or no longer valid (a minute's grace for clocks), `crit`, repeated
/// names.
std::optional<AccessClaims> read_access_token(std::string_view token, std::string_view issuer,
                                              std::string_view secret, Instant now);

/// Base64url of HMAC-SHA256 over `header.payload`.
std::string token_signature(std::string_view signed_part, std::string_view secret);

}  // namespace roadcall::api
