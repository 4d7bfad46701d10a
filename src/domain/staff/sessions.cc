#include "domain/staff/sessions.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/staff/staff_rows.h"

namespace roadcall::staff {
namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kDeviceMax = 200;
constexpr std::size_t kAddressMax = 64;

bool is_live(const Session& session, Instant now) {
  return !session.ended_at && session.expires_at > now;
}

// The session's person, when both may still act. The shop is the session's own.
std::optional<SignedIn> signed_in(Tx& tx, std::optional<Session> session) {
  if (!session || !is_live(*session, tx.now())) return std::nullopt;
  static const std::string sql =
      "SELECT " + db::columns<User>() + " FROM users WHERE shop_id = ? AND id = ?";
  auto user = tx.one<User>(sql, session->shop_id, session->user_id);
  if (!user || user->disabled) return std::nullopt;
  return SignedIn{*std::move(session), *std::move(user)};
}

// Whoever listens with it hears no more.
void end(Tx& tx, Session& session) {
  session.ended_at = tx.now();
  update_session(tx, session);
  tx.emit("session.ended", session.id.value);
}

std::string refresh_token(const SessionId& id, const std::string& shared) {
  return id.value + "." + shared + "." + secret_token(kTokenBytes);
}

}  // namespace

Opened open_session(Tx& tx, const User& user, SessionKind kind, const Device& device) {
  tx.enter_shop(user.shop_id);
  const auto id = tx.new_id<SessionId>();
  std::string shared = secret_token();
  std::string token =
      kind == SessionKind::api ? refresh_token(id, shared) : secret_token(kTokenBytes);
  const Session session{.id = id,
                        .shop_id = user.shop_id,
                        .user_id = user.id,
                        .kind = kind,
                        .token_hash = sha256_hex(token),
                        .csrf_token = std::move(shared),
                        .device = std::string(cut(device.name, kDeviceMax)),
                        .address = std::string(cut(device.address, kAddressMax)),
                        .created_at = tx.now(),
                        .used_at = tx.now(),
                        .expires_at = tx.now() + kSessionLife,
                        .ended_at = std::nullopt};
  insert_session(tx, session);
  return {session, user, std::move(token)};
}

std::optional<SignedIn> by_cookie(Tx& tx, std::string_view token) {
  auto session = session_with_hash(tx, sha256_hex(token));
  if (session && session->kind != SessionKind::browser) return std::nullopt;
  return signed_in(tx, std::move(session));
}

std::optional<SignedIn> by_session(Tx& tx, const SessionId& id) {
  return signed_in(tx, session_with_id(tx, id));
}

void seen(Tx& tx, const SessionId& id) {
  auto session = session_with_id(tx, id);
  if (!session || !is_live(*session, tx.now())) return;
  session->used_at = tx.now();
  session->expires_at = tx.now() + kSessionLife;
  update_session(tx, *session);
}

Rotation rotate(Tx& tx, std::string_view token) {
  const auto dot = token.find('.');
  const auto second = token.find('.', dot == std::string_view::npos ? dot : dot + 1);
  if (second == std::string_view::npos) return {};
  auto session = session_with_id(tx, SessionId{std::string(token.substr(0, dot))});
  const auto shared = token.substr(dot + 1, second - dot - 1);
  if (!session || session->kind != SessionKind::api || !same_secret(session->csrf_token, shared))
    return {};
  if (!same_secret(session->token_hash, sha256_hex(token))) {
    if (!is_live(*session, tx.now())) return {};
    tx.enter_shop(session->shop_id);
    end(tx, *session);
    return {std::nullopt, true};
  }
  auto known = signed_in(tx, std::move(session));
  if (!known) return {};
  std::string fresh = refresh_token(known->session.id, known->session.csrf_token);
  known->session.token_hash = sha256_hex(fresh);
  known->session.used_at = tx.now();
  known->session.expires_at = tx.now() + kSessionLife;
  update_session(tx, known->session);
  return {Opened{known->session, known->user, std::move(fresh)}, false};
}

bool end_session(Tx& tx, const UserId& user, const SessionId& id) {
  auto session = session_with_id(tx, id);
  if (!session || session->shop_id != tx.shop_id() || session->user_id != user ||
      !is_live(*session, tx.now()))
    return false;
  end(tx, *session);
  return true;
}

}  // namespace roadcall::staff
