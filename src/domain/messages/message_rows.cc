#include "domain/messages/message_rows.h"

#include <algorithm>

namespace roadcall::messages {
namespace {

constexpr int kUnsentMax = 200;
constexpr const char* kUnsent =
    " AND direction = 'out' AND status IN ('waiting_approval', 'queued', 'held')"
    " ORDER BY id DESC LIMIT ?";

const std::string& select() {
  static const std::string sql =
      "SELECT " + db::columns<Message>() + " FROM messages WHERE shop_id = ?";
  return sql;
}

}  // namespace

void insert_message(Tx& tx, const Message& message) { tx.insert("messages", message); }

Message update_message(Tx& tx, Message message) {
  ++message.version;
  message.updated_at = tx.now();
  tx.update("messages", message);
  tx.emit("message.changed", message.id.value);
  return message;
}

std::optional<Message> find(Tx& tx, const MessageId& id) {
  static const std::string sql = select() + " AND id = ?";
  return tx.one<Message>(sql, tx.shop_id(), id);
}

std::vector<Message> of_lead(Tx& tx, const LeadId& id, int limit) {
  static const std::string sql = select() + " AND lead_id = ? ORDER BY id DESC LIMIT ?";
  auto newest = tx.all<Message>(sql, tx.shop_id(), id, std::clamp(limit, 1, kPageMax));
  std::reverse(newest.begin(), newest.end());
  return newest;
}

std::optional<Message> message_of_sid(Tx& tx, const std::string& provider_sid) {
  static const std::string sql = select() + " AND provider_sid = ? LIMIT 1";
  return tx.one<Message>(sql, tx.shop_id(), provider_sid);
}

std::optional<Message> waiting_with_number(Tx& tx, std::int64_t approval_number) {
  static const std::string sql = select() + " AND approval_number = ? ORDER BY id DESC LIMIT 1";
  return tx.one<Message>(sql, tx.shop_id(), approval_number);
}

std::vector<Message> unsent_to(Tx& tx, const std::string& party) {
  static const std::string sql = select() + " AND party = ?" + kUnsent;
  return tx.all<Message>(sql, tx.shop_id(), party, kUnsentMax);
}

std::vector<Message> unsent_of(Tx& tx, const CustomerId& customer) {
  static const std::string sql = select() + " AND customer_id = ?" + kUnsent;
  return tx.all<Message>(sql, tx.shop_id(), customer, kUnsentMax);
}

bool has_text_with(Tx& tx, const std::string& party, bool incoming_too) {
  return tx
      .one<std::string>(
          "SELECT id FROM messages WHERE shop_id = ? AND party = ? AND status <> 'canceled'"
          " AND (direction = 'out' OR ? = 1) LIMIT 1",
          tx.shop_id(), party, incoming_too)
      .has_value();
}

std::vector<Instant> own_texts_to(Tx& tx, const std::string& party, int limit) {
  return tx.all<Instant>(
      "SELECT created_at FROM messages WHERE shop_id = ? AND party = ? AND direction = 'out'"
      " AND status <> 'canceled' AND kind <> 'reply' ORDER BY id DESC LIMIT ?",
      tx.shop_id(), party, limit);
}

std::string newest_body(Tx& tx, const std::string& party, const std::string& kind, Instant since) {
  return tx
      .one<std::string>(
          "SELECT body FROM messages WHERE shop_id = ? AND party = ? AND kind = ? AND created_at "
          ">= ?"
          " AND status <> 'canceled' ORDER BY id DESC LIMIT 1",
          tx.shop_id(), party, kind, since)
      .value_or("");
}

std::vector<Message> with_status(Tx& tx, MessageStatus status, int limit) {
  static const std::string sql = select() + " AND status = ? ORDER BY id LIMIT ?";
  return tx.all<Message>(sql, tx.shop_id(), status, limit);
}

std::vector<Message> held_since(Tx& tx, Instant since, int limit) {
  static const std::string sql =
      select() + " AND status = 'held' AND created_at >= ? ORDER BY id LIMIT ?";
  return tx.all<Message>(sql, tx.shop_id(), since, limit);
}

std::string owner_phone(Tx& tx, const Shop& shop) {
  return tx
      .one<std::string>(
          "SELECT phone FROM users WHERE shop_id = ? AND role = 'owner' AND disabled = 0"
          " AND phone <> '' ORDER BY id LIMIT 1",
          shop.id)
      .value_or(shop.settings.forward_to);
}

}  // namespace roadcall::messages
