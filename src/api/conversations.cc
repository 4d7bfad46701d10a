#include "domain/conversations/conversations.h"

#include "api/resources.h"
#include "api/views.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

struct ConversationView {
  std::string id, party;
  Maybe name, customer_id, lead_id;
  int unread;
  Instant last_at;
  std::optional<MessageView> last_message;
  bool opted_out;
};
BOOST_DESCRIBE_STRUCT(ConversationView, (),
                      (id, party, name, customer_id, lead_id, unread, last_at, last_message,
                       opted_out))

struct Input {
  std::string body;
};
BOOST_DESCRIBE_STRUCT(Input, (), (body))

std::string name_of(Tx& tx, const Conversation& conversation) {
  const auto customer = customers::find(tx, conversation.customer_id);
  return customer ? customer->name : "";
}

ConversationView view(Tx& tx, const conversations::Listed& row) {
  const Conversation& one = row.conversation;
  const auto last = messages::find(tx, one.last_message_id);
  return {.id = one.id,
          .party = one.party,
          .name = maybe(row.name),
          .customer_id = maybe(one.customer_id),
          .lead_id = maybe(one.lead_id),
          .unread = one.unread,
          .last_at = one.last_at,
          .last_message = last ? std::optional(api::view(*last)) : std::nullopt,
          .opted_out = row.stopped};
}

ConversationView view(Tx& tx, const Conversation& one) {
  conversations::Listed row;
  row.conversation = one;
  row.name = name_of(tx, one);
  row.stopped = consents::is_stopped(tx, one.party);
  return view(tx, row);
}

}  // namespace

Answer list_conversations(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto unread = yes_or_no(call, "unread");
  if (!unread) return unread.error();
  const auto found = conversations::list(
      tx, {.cursor = page->cursor, .limit = page->limit, .unread_only = unread->value_or(false)});
  if (!found) return found.error();
  std::vector<ConversationView> shown;
  for (const conversations::Listed& row : found->rows) shown.push_back(view(tx, row));
  return reply_list(*page, shown, found->next_cursor);
}

Answer get_conversation(Call& call, Tx& tx) {
  const auto found = conversations::find(tx, call.id());
  if (!found) return not_found("conversation");
  return reply(200, view(tx, *found));
}

Answer list_conversation_messages(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto conversation = conversations::find(tx, call.id());
  if (!conversation) return not_found("conversation");
  messages::Query query;
  query.party = conversation->party;
  query.cursor = page->cursor;
  query.limit = page->limit;
  const auto found = messages::list(tx, query);
  if (!found) return found.error();
  return reply_list(*page, views(found->messages), found->next_cursor);
}

Answer reply_in_conversation(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const auto conversation = conversations::find(tx, call.id());
  if (!conversation) return not_found("conversation");
  const auto sent = messages::reply(tx, shops::current(tx), conversation->party, input->body,
                                    conversation->lead_id);
  if (!sent) return sent.error();
  return reply_versioned(201, api::view(*sent));
}

Answer read_conversation(Call& call, Tx& tx) {
  const auto read = conversations::mark_read(tx, call.id());
  if (!read) return read.error();
  return reply(201, view(tx, *read));
}

}  // namespace roadcall::api
