#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"
#include "domain/messages/messages.h"
#include "domain/terms/marks.h"

namespace roadcall::messages {
namespace {

std::optional<Error> check(const Query& query) {
  if (query.limit < 1 || query.limit > kPageMax)
    return invalid("limit", "limit must be between 1 and " + std::to_string(kPageMax) + ".");
  if (auto bad = lists::wrong_word<MessageStatus>("status", query.status)) return bad;
  if (auto bad = lists::wrong_word<MessageChannel>("channel", query.channel)) return bad;
  return lists::wrong_word<MessageDirection>("direction", query.direction);
}

// By what was written, or by whom it was with.
std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "messages");
  found.add(terms::matching<Message>(
      tx, terms::Kind::text, "messages", terms::words_of(q), static_cast<int>(lists::kFoundMost),
      [&](const std::string& id) { return find(tx, MessageId{id}); }));
  found.with("customer_id", customers::matching(tx, q));
  found.with("lead_id", leads::matching(tx, q));
  return found.ids();
}

}  // namespace

Result<Page> list(Tx& tx, const Query& query) {
  if (auto bad = check(query)) return *bad;
  lists::Walk walk("SELECT " + db::columns<Message>() + " FROM messages WHERE shop_id = ?",
                   tx.shop_id());
  walk.add("kind <> 'password_reset'");  // One-time secrets are nobody's reading.
  walk.equals("party", query.party);
  walk.equals("lead_id", query.lead_id);
  walk.equals("customer_id", query.customer_id);
  walk.equals("status", query.status);
  walk.equals("direction", query.direction);
  walk.equals("channel", query.channel);
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  Page page{walk.rows<Message>(tx, {query.cursor, query.oldest_first, query.limit + 1}), ""};
  if (page.messages.size() > static_cast<std::size_t>(query.limit)) {
    page.messages.pop_back();
    page.next_cursor = page.messages.back().id.value;
  }
  return page;
}

}  // namespace roadcall::messages
