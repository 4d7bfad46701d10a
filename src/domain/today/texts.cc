#include <set>

#include "domain/consents/consents.h"
#include "domain/leads/leads.h"
#include "domain/messages/message.h"
#include "domain/today/today.h"
#include "domain/words.h"

namespace roadcall::today {
namespace {

using std::chrono::hours;

constexpr int kRowsMax = 50;            // Of one status.
constexpr int kFailedLooked = 200;      // Newest first; of one number the newest is shown.
constexpr hours kFailedOverdue{24};     // Nobody saw to it.
constexpr hours kFailedShown{30 * 24};  // Older ones are history.

// Kinds as SQL's list: they are names of the catalogue.
template <class Fits>
std::string kinds_that(Fits fits) {
  std::string list;
  for (const words::MessageKind& kind : words::kinds())
    if (fits(kind)) list += (list.empty() ? "'" : ", '") + std::string(kind.name) + "'";
  return list;
}

bool is_to_staff(const words::MessageKind& kind) { return kind.audience == words::Audience::staff; }

Row row_of(Tx& tx, const Message& message, const char* reason, const char* action, Instant since) {
  return {"due_now", reason,
          action,    message.id.value,
          since,     message.lead_id.empty() ? std::nullopt : leads::find(tx, message.lead_id)};
}

// A notice to the owner is not the matter: the lead it is about stands here itself.
void add_waiting(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT " + db::columns<Message>() +
      " FROM messages WHERE shop_id = ? AND status = ? AND kind NOT IN (" +
      kinds_that([](const auto& kind) { return is_to_staff(kind) || kind.is_secret; }) +
      ") ORDER BY id LIMIT ?";
  const auto add = [&](MessageStatus status, const char* reason, const char* action) {
    for (const Message& one : tx.all<Message>(sql, tx.shop_id(), status, kRowsMax))
      rows.push_back(row_of(tx, one, reason, action, one.created_at));
  };
  add(MessageStatus::waiting_approval, "text_waiting", "approve_text");
  add(MessageStatus::held, "text_held", "open_text");
}

// Those that did not arrive, unless a later one did or somebody spoke to them since.
std::vector<Message> failed(Tx& tx, MessageStatus status) {
  static const std::string sql =
      "SELECT " + db::columns<Message>("m") +
      " FROM messages m WHERE m.shop_id = ? AND m.status = ? AND m.created_at >= ?"
      " AND m.kind NOT IN (" +
      kinds_that([](const auto& kind) { return kind.is_secret; }) +
      ") AND NOT EXISTS (SELECT 1 FROM messages l WHERE l.shop_id = m.shop_id AND l.party = m.party"
      " AND l.id > m.id AND l.direction = 'out' AND l.status IN ('sent', 'delivered'))"
      " AND NOT EXISTS (SELECT 1 FROM calls c WHERE c.shop_id = m.shop_id AND c.lead_id = m.lead_id"
      " AND c.lead_id <> '' AND c.outcome = 'answered' AND c.started_at >= m.created_at)"
      " ORDER BY m.id DESC LIMIT ?";
  return tx.all<Message>(sql, tx.shop_id(), status, tx.now() - kFailedShown, kFailedLooked);
}

bool is_closed(const std::optional<Lead>& lead) {
  return lead && (lead->stage == LeadStage::lost || lead->stage == LeadStage::spam);
}

Row failed_row(Tx& tx, const Message& message) {
  const words::MessageKind* kind = words::find(message.kind);
  if (kind != nullptr && is_to_staff(*kind))
    return row_of(tx, message, "notice_failed", "send_again", message.updated_at);
  // Another text would not arrive either.
  const bool in_vain =
      consents::is_unreachable(tx, message.party) || consents::is_stopped(tx, message.party);
  return row_of(tx, message, "text_failed", in_vain ? "call_back" : "send_again",
                message.updated_at);
}

void add_failed(Tx& tx, std::vector<Row>& rows) {
  std::set<std::string> seen;
  for (const MessageStatus status : {MessageStatus::failed, MessageStatus::undelivered}) {
    for (const Message& message : failed(tx, status)) {
      if (seen.contains(message.party)) continue;
      Row row = failed_row(tx, message);
      if (is_closed(row.lead)) continue;
      seen.insert(message.party);
      if (message.updated_at < tx.now() - kFailedOverdue) row.group = "overdue";
      rows.push_back(std::move(row));
    }
  }
}

}  // namespace

std::vector<Row> text_rows(Tx& tx) {
  std::vector<Row> rows;
  add_waiting(tx, rows);
  add_failed(tx, rows);
  return rows;
}

}  // namespace roadcall::today
