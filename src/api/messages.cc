#include "domain/messages/messages.h"

#include "api/resources.h"
#include "api/views.h"
#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct Input {
  std::string body;
};
BOOST_DESCRIBE_STRUCT(Input, (), (body))

struct ApprovalInput {
  Maybe body;
};
BOOST_DESCRIBE_STRUCT(ApprovalInput, (), (body))

Answer shown(const Result<Message>& message) {
  if (!message) return message.error();
  return reply_versioned(201, view(*message));
}

}  // namespace

Answer text_lead(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  if (lead->phone.empty())
    return conflict("lead.no_phone", "We have no number for this lead. Write one down first.");
  return shown(messages::reply(tx, shops::current(tx), lead->phone, input->body, lead->id));
}

Answer list_messages(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto withheld = yes_or_no(call, "withheld");
  if (!withheld) return withheld.error();
  const auto found = messages::list(tx, {.party = "",
                                         .lead_id = call.query("lead_id"),
                                         .customer_id = call.query("customer_id"),
                                         .status = call.query("status"),
                                         .direction = call.query("direction"),
                                         .channel = call.query("channel"),
                                         .to = call.query("to"),
                                         .q = page->q,
                                         .withheld = *withheld,
                                         .oldest_first = page->is_oldest_first(),
                                         .cursor = page->cursor,
                                         .limit = page->limit});
  if (!found) return found.error();
  return reply_list(*page, views(found->messages), found->next_cursor);
}

Answer get_message(Call& call, Tx& tx) {
  const auto message = messages::find(tx, MessageId{call.id()});
  if (!message) return not_found("message");
  return reply_versioned(200, view(*message));
}

Answer approve_message(Call& call, Tx& tx) {
  const auto input = body_as<ApprovalInput>(call);
  if (!input) return input.error();
  const auto approved =
      messages::approve(tx, shops::current(tx), MessageId{call.id()}, input->body);
  if (approved && estimates::carries_estimate(*approved))
    estimates::approved_to_leave(tx, *approved);
  return shown(approved);
}

Answer refuse_message(Call& call, Tx& tx) {
  const auto declined = messages::decline(tx, MessageId{call.id()});
  if (declined && estimates::carries_estimate(*declined))
    estimates::refused_to_leave(tx, *declined);
  return shown(declined);
}

Answer send_message_again(Call& call, Tx& tx) {
  return shown(messages::send_again(tx, MessageId{call.id()}));
}

Answer mark_message_copied(Call& call, Tx& tx) {
  const auto message = messages::find(tx, MessageId{call.id()});
  const bool waits = message && message->status == MessageStatus::waiting_approval;
  if (waits && call.caller.role == "mechanic")
    return forbidden("This text waits for the yes of the owner or a manager.");
  const auto copied = messages::mark_copied(tx, MessageId{call.id()});
  if (copied) estimates::left(tx, *copied);
  return shown(copied);
}

}  // namespace roadcall::api
