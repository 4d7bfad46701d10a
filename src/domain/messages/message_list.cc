#include <algorithm>
#include <iterator>

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"
#include "domain/messages/messages.h"
#include "domain/terms/marks.h"
#include "domain/words.h"

namespace roadcall::messages {
namespace {

constexpr const char* kWithheld = "canceled";

std::optional<Error> check(const Query& query) {
  if (query.limit < 1 || query.limit > kPageMax)
    return invalid("limit", "limit must be between 1 and " + std::to_string(kPageMax) + ".");
  if (query.status == kWithheld || lists::wrong_word<MessageStatus>("status", query.status))
    return invalid("status",
                   "status must be one of waiting_approval, queued, sending, sent, delivered, "
                   "undelivered, failed, received, held.");
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

std::vector<Message> with_status(Tx& tx, const Query& query, const std::string& status) {
  lists::Walk walk("SELECT " + db::columns<Message>() + " FROM messages WHERE shop_id = ?",
                   tx.shop_id());
  for (const words::MessageKind& kind : words::kinds())
    if (kind.is_secret && !query.secrets_too) walk.add("kind <> '" + std::string(kind.name) + "'");
  walk.equals("party", query.party);
  walk.equals("lead_id", query.lead_id);
  walk.equals("customer_id", query.customer_id);
  walk.equals("status", status);
  walk.equals("direction", query.direction);
  walk.equals("channel", query.channel);
  if (!query.to.empty()) {
    const std::string to = normal_phone(query.to).value_or(query.to);
    walk.add("direction = 'out'");
    walk.equals("party", to);  // By the index of conversations.
  }
  if (query.withheld == false) walk.add("status <> ?", std::string(kWithheld));
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  return walk.rows<Message>(tx, {query.cursor, query.oldest_first, query.limit + 1});
}

// Those that were not to leave are told as failed, unless only the others are asked for. A walk
// for each, since one index holds both apart.
std::vector<Message> asked_for(Tx& tx, const Query& query) {
  const bool failed = query.status == enum_name(MessageStatus::failed);
  if (query.withheld == true)
    return failed || query.status.empty() ? with_status(tx, query, kWithheld)
                                          : std::vector<Message>{};
  auto rows = with_status(tx, query, query.status);
  if (!failed || query.withheld) return rows;
  auto more = with_status(tx, query, kWithheld);
  std::vector<Message> both;
  std::merge(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()),
             std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()),
             std::back_inserter(both), [&](const Message& a, const Message& b) {
               return query.oldest_first ? a.id < b.id : b.id < a.id;
             });
  return both;
}

}  // namespace

Result<Page> list(Tx& tx, const Query& query) {
  if (auto bad = check(query)) return *bad;
  Page page{asked_for(tx, query), ""};
  if (page.messages.size() > static_cast<std::size_t>(query.limit)) {
    page.messages.resize(static_cast<std::size_t>(query.limit));
    page.next_cursor = page.messages.back().id.value;
  }
  return page;
}

}  // namespace roadcall::messages
