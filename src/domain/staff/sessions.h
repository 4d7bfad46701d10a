#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/staff/user.h"

/// Signed-in devices, one-time links, and the keys of machines. Tokens are unguessable, shown once
/// and kept as SHA-256 only.
namespace roadcall::staff {

/// A session not used for this long has ended.
inline constexpr std::chrono::hours kSessionLife{24 * 30};
/// How far `used_at` may lag behind, so that reading costs no writing.
inline constexpr std::chrono::minutes kSeenEvery{15};
inline constexpr std::chrono::hours kResetLife{1};

struct Device {
  std::string name;     ///< Of the program, as it says.
  std::string address;  ///< On the network.
};

struct Opened {
  Session session;
  User user;
  std::string token;  ///< Of the cookie, or the refresh token.
};

/// Signs in a person whose password (or link) was right.
Opened open_session(Tx& tx, const User& user, SessionKind kind, const Device& device);

/// Who is signed in, and where.
struct SignedIn {
  Session session;
  User user;
};
/// A live session of a person who may still sign in; enters no shop.
std::optional<SignedIn> by_cookie(Tx& tx, std::string_view token);
std::optional<SignedIn> by_session(Tx& tx, const SessionId& id);
/// Notes that a session was used, and lets it live on.
void seen(Tx& tx, const SessionId& id);

/// A fresh refresh token for a good one. One that was spent before has been stolen from us or from
/// its thief: the session ends (and that must be kept, so this is no refusal).
struct Rotation {
  std::optional<Opened> opened;
  bool reused = false;
};
Rotation rotate(Tx& tx, std::string_view refresh_token);

std::vector<Session> sessions_of(Tx& tx, const UserId& user);
/// False when this person has no such live session.
bool end_session(Tx& tx, const UserId& user, const SessionId& id);

/// Removes sessions and links that ended before kEndedKept ago, of all shops, at most `limit` of
/// each.
inline constexpr std::chrono::hours kEndedKept{24 * 30};
std::int64_t purge(Tx& tx, int limit);

/// The token of a one-time link for setting a password. Earlier links of that person stop working.
std::string begin_reset(Tx& tx, const User& user);
/// Spends a link; nullopt when it is unknown, spent or too old. Enters the person's shop.
std::optional<User> spend_reset(Tx& tx, std::string_view token);
/// The person a good link is for, without spending it; enters no shop.
std::optional<User> reset_user(Tx& tx, std::string_view token);

/// A machine that may use the API in the shop's name.
struct ApiKey {
  ApiKeyId id;
  ShopId shop_id;
  std::string name;
  std::string key_hash;
  std::string role = "machine";
  Instant created_at;
  std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(ApiKey, (), (id, shop_id, name, key_hash, role, created_at, ended_at))

inline constexpr std::string_view kApiKeyPrefix = "rck_";
inline constexpr int kApiKeysMax = 50;  ///< Live ones of one shop.
struct NewApiKey {
  ApiKey row;
  std::string key;
};
Result<NewApiKey> add_api_key(Tx& tx, const std::string& name);
std::optional<ApiKey> by_api_key(Tx& tx, std::string_view key);  ///< Enters no shop.
std::vector<ApiKey> api_keys(Tx& tx);
bool end_api_key(Tx& tx, const ApiKeyId& id);

}  // namespace roadcall::staff
