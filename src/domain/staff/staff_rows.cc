#include "domain/staff/staff_rows.h"

#include "domain/staff/sessions.h"

namespace roadcall::staff {
namespace {

constexpr int kSessionsShown = 100;
constexpr int kSessionsTold = 500;  // Below what listeners' feeds keep.

const std::string& select_session() {
  static const std::string sql = "SELECT " + db::columns<Session>() + " FROM sessions WHERE ";
  return sql;
}

}  // namespace

void insert_user(Tx& tx, const User& user) { tx.insert("users", user); }

void update_user(Tx& tx, const User& user) {
  check(tx.update("users", user), "a person to change is not there");
}

bool is_email_taken(Tx& tx, const std::string& email) {
  // Across shops: it is what a person signs in with.
  return tx.one<std::int64_t>("SELECT 1 FROM users WHERE email = ?", email).has_value();
}

void insert_session(Tx& tx, const Session& session) { tx.insert("sessions", session); }

void update_session(Tx& tx, const Session& session) {
  check(tx.update("sessions", session), "a session to change is not there");
}

std::optional<Session> session_with_hash(Tx& tx, const std::string& token_hash) {
  return tx.one<Session>(select_session() + "token_hash = ?", token_hash);
}

std::optional<Session> session_with_id(Tx& tx, const SessionId& id) {
  return tx.one<Session>(select_session() + "id = ?", id);
}

std::vector<Session> sessions_of(Tx& tx, const UserId& user) {
  return tx.all<Session>(select_session() +
                             "shop_id = ? AND user_id = ? AND ended_at IS NULL AND expires_at > ?"
                             " ORDER BY used_at DESC LIMIT ?",
                         tx.shop_id(), user, tx.now(), kSessionsShown);
}

void end_sessions(Tx& tx, const UserId& user, const SessionId& but) {
  // Whoever listens with one hears no more.
  for (const auto& id : tx.all<SessionId>(
           "SELECT id FROM sessions WHERE shop_id = ? AND user_id = ? AND id <> ? AND ended_at IS "
           "NULL ORDER BY used_at DESC LIMIT ?",
           tx.shop_id(), user, but, kSessionsTold))
    tx.emit("session.ended", id.value);
  tx.exec(
      "UPDATE sessions SET ended_at = ? WHERE shop_id = ? AND user_id = ? AND id <> ? AND ended_at "
      "IS NULL",
      tx.now(), tx.shop_id(), user, but);
}

std::int64_t purge(Tx& tx, int limit) {
  const Instant before = tx.now() - kEndedKept;
  std::int64_t removed = 0;
  for (const auto& id :
       tx.all<std::string>("SELECT id FROM sessions WHERE expires_at < ? OR ended_at < ? LIMIT ?",
                           before, before, limit))
    removed += tx.exec("DELETE FROM sessions WHERE id = ?", id);
  for (const auto& hash : tx.all<std::string>(
           "SELECT token_hash FROM password_resets WHERE expires_at < ? LIMIT ?", before, limit))
    removed += tx.exec("DELETE FROM password_resets WHERE token_hash = ?", hash);
  return removed;
}

}  // namespace roadcall::staff
