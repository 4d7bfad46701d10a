#include "base/text.h"
#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"

namespace roadcall::conversations {
namespace {

constexpr int kPageMax = 200;

struct ListedRow {
  std::string id;
  ShopId shop_id;
  std::string party;
  CustomerId customer_id;
  LeadId lead_id;
  MessageId last_message_id;
  Instant last_at;
  int unread = 0;
  Instant unread_at;
  std::optional<std::string> name;
  std::optional<std::string> body;
  std::optional<MessageDirection> direction;
  std::optional<MessageStatus> status;
};
BOOST_DESCRIBE_STRUCT(ListedRow, (),
                      (id, shop_id, party, customer_id, lead_id, last_message_id, last_at, unread,
                       unread_at, name, body, direction, status))

Listed listed(Tx& tx, ListedRow row) {
  Listed result;
  result.conversation = {row.id,          row.shop_id, row.party,
                         row.customer_id, row.lead_id, row.last_message_id,
                         row.last_at,     row.unread,  row.unread_at};
  result.name = row.name.value_or("");
  result.last_body = row.body.value_or("");
  result.last_direction = row.direction.value_or(MessageDirection::in);
  result.last_status = row.status.value_or(MessageStatus::received);
  result.stopped = consents::is_stopped(tx, row.party);
  return result;
}

// Where a page ended, in the list's order of time: `1790000000000_cnv_…`.
struct Position {
  std::int64_t at = 0;
  std::string id;
};

std::optional<Position> read_cursor(const std::string& cursor) {
  const std::size_t split = cursor.find('_');
  if (split == std::string::npos) return std::nullopt;
  const auto at = whole_number<std::int64_t>(cursor.substr(0, split));
  return at ? std::optional(Position{*at, cursor.substr(split + 1)}) : std::nullopt;
}

std::string listing_by(const std::string& time) {
  return "SELECT " + db::columns<Conversation>("c") +
         ", u.name, m.body, m.direction, m.status FROM conversations c"
         " LEFT JOIN customers u ON u.shop_id = c.shop_id AND u.id = c.customer_id"
         " LEFT JOIN messages m ON m.shop_id = c.shop_id AND m.id = c.last_message_id"
         " WHERE c.shop_id = ? AND (" +
         time + ", c.id) < (?, ?) AND " + time + " >= ? ORDER BY " + time +
         " DESC, c.id DESC LIMIT ?";
}

}  // namespace

Result<Page> list(Tx& tx, const Query& query) {
  if (query.limit < 1 || query.limit > kPageMax)
    return invalid("limit", "limit must be between 1 and " + std::to_string(kPageMax) + ".");
  std::optional<Position> after = Position{INT64_MAX, "~"};
  if (!query.cursor.empty()) after = read_cursor(query.cursor);
  if (!after) return invalid("cursor", "cursor is not one of ours.");
  static const std::string all = listing_by("c.last_at"), unread = listing_by("c.unread_at");
  Page page;
  auto rows = tx.all<ListedRow>(query.unread_only ? unread : all, tx.shop_id(), after->at,
                                after->id, query.unread_only ? 1 : 0, query.limit + 1);
  const bool more = rows.size() > static_cast<std::size_t>(query.limit);
  if (more) rows.pop_back();
  for (ListedRow& row : rows) page.rows.push_back(listed(tx, std::move(row)));
  if (more) {
    const Conversation& last = page.rows.back().conversation;
    const Instant at = query.unread_only ? last.unread_at : last.last_at;
    page.next_cursor = std::to_string(at.ms) + "_" + last.id;
  }
  return page;
}

std::optional<Conversation> find(Tx& tx, const std::string& id) {
  static const std::string sql =
      "SELECT " + db::columns<Conversation>() + " FROM conversations WHERE shop_id = ? AND id = ?";
  return tx.one<Conversation>(sql, tx.shop_id(), id);
}

std::optional<Conversation> with_party(Tx& tx, const std::string& party) {
  static const std::string sql = "SELECT " + db::columns<Conversation>() +
                                 " FROM conversations WHERE shop_id = ? AND party = ?";
  return tx.one<Conversation>(sql, tx.shop_id(), party);
}

namespace {

Conversation read(Tx& tx, Conversation row) {
  row.unread = 0;
  row.unread_at = Instant{0};
  tx.update("conversations", row);
  tx.emit("conversation.changed", row.id);
  return row;
}

}  // namespace

Result<Conversation> mark_read(Tx& tx, const std::string& id) {
  auto row = find(tx, id);
  if (!row) return not_found("conversation");
  return row->unread == 0 ? *std::move(row) : read(tx, *std::move(row));
}

void mark_read_about(Tx& tx, const LeadId& id) {
  static const std::string sql = "SELECT " + db::columns<Conversation>() +
                                 " FROM conversations WHERE shop_id = ? AND lead_id = ? LIMIT ?";
  for (Conversation& row : tx.all<Conversation>(sql, tx.shop_id(), id, kPageMax))
    if (row.unread > 0) read(tx, std::move(row));
}

std::vector<Conversation> unread(Tx& tx, int limit) {
  static const std::string sql =
      "SELECT " + db::columns<Conversation>("c") +
      " FROM conversations c JOIN leads l ON l.shop_id = c.shop_id AND l.id = c.lead_id"
      " WHERE c.shop_id = ? AND c.unread_at > 0 AND l.stage <> 'spam'"
      " ORDER BY c.unread_at DESC LIMIT ?";
  return tx.all<Conversation>(sql, tx.shop_id(), limit);
}

int unread_conversations(Tx& tx) {
  return static_cast<int>(
      tx.all<std::string>(
            "SELECT id FROM conversations WHERE shop_id = ? AND unread_at > 0 LIMIT ?",
            tx.shop_id(), kUnreadShownMax)
          .size());
}

}  // namespace roadcall::conversations
