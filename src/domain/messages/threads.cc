#include "domain/messages/threads.h"

namespace roadcall::messages {
namespace {

struct ConversationTag {
  static constexpr std::string_view prefix = "cnv";
};

void count_unread(Conversation& row, const Message& message) {
  if (message.direction == MessageDirection::in) {
    row.unread += 1;
    row.unread_at = row.last_at;
  } else if (message.kind == "reply") {
    row.unread = 0;
    row.unread_at = Instant{0};
  }
}

}  // namespace

int put_in_thread(Tx& tx, const Message& message) {
  static const std::string sql = "SELECT " + db::columns<Conversation>() +
                                 " FROM conversations WHERE shop_id = ? AND party = ?";
  auto row = tx.one<Conversation>(sql, tx.shop_id(), message.party);
  const bool is_new = !row;
  if (is_new) {
    row.emplace();
    row->id = tx.new_id<Id<ConversationTag>>().value;
    row->shop_id = tx.shop_id();
    row->party = message.party;
  }
  const int unread = row->unread;
  if (!message.customer_id.empty()) row->customer_id = message.customer_id;
  if (!message.lead_id.empty()) row->lead_id = message.lead_id;
  row->last_message_id = message.id;
  row->last_at = tx.now();
  count_unread(*row, message);
  if (is_new)
    tx.insert("conversations", *row);
  else
    tx.update("conversations", *row);
  tx.emit("conversation.changed", row->id);
  return unread;
}

}  // namespace roadcall::messages
