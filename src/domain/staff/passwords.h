#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

/// Passwords: Argon2id (RFC 9106) as PHC strings. Slow on purpose, so never called inside a
/// transaction.
namespace roadcall::staff {

inline constexpr std::size_t kPasswordLeast = 10;
inline constexpr std::size_t kPasswordMost = 128;
/// Hashes computed at the same time; each takes 19 MiB.
inline constexpr int kHashesAtOnce = 2;
/// Requests that may wait for their turn; more are refused (Kind::unavailable), so that guessing
/// passwords cannot take every thread.
inline constexpr int kHashesWaiting = 8;

/// Is this a password somebody may choose? Refuses short and long ones, the usual ones, and those
/// made of the person's own e-mail; the refusal names `field`.
std::optional<Error> check_password(std::string_view password, std::string_view email,
                                    const std::string& field = "password");

/// `$argon2id$v=19$m=19456,t=2,p=1$…`: OWASP's minimum.
Result<std::string> hash_password(std::string_view password);

/// Does the password fit the hash? An empty hash (nobody there, or no password set) takes as long
/// and never fits, so that the time tells nothing.
Result<bool> fits_password(const std::string& hash, std::string_view password);

}  // namespace roadcall::staff
