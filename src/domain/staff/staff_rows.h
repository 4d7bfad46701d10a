#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/staff/user.h"

namespace roadcall::staff {

inline constexpr int kUsersMax = 500;  ///< Of one shop.

void insert_user(Tx& tx, const User& user);
void update_user(Tx& tx, const User& user);
bool is_email_taken(Tx& tx, const std::string& email);

void insert_session(Tx& tx, const Session& session);
void update_session(Tx& tx, const Session& session);
/// Whatever its shop: a token is unguessable and names none.
std::optional<Session> session_with_hash(Tx& tx, const std::string& token_hash);
std::optional<Session> session_with_id(Tx& tx, const SessionId& id);
std::vector<Session> sessions_of(Tx& tx, const UserId& user);
void end_sessions(Tx& tx, const UserId& user, const SessionId& but);

}  // namespace roadcall::staff
