#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/consents/consents.h"
#include "domain/messages/contact.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/messages.h"
#include "domain/messages/permission.h"
#include "domain/messages/writing.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/words.h"

// What people of the shop decide about messages that wait, are held or did not arrive.
namespace roadcall::messages {
namespace {

// How long after the customer acted a text that waited for a yes may still break quiet hours.
constexpr std::chrono::hours kStillAnAnswer{1};

Error opted_out() { return {Kind::conflict, "message.opted_out", kStopped, "to"}; }

// Its secret is not kept, or no good any more.
Error one_time() {
  return conflict("message.one_time",
                  "A one-time code or link is not sent again: they ask for a new one.");
}

Error not_waiting(const Message& message) {
  return conflict("message.not_waiting", "This text is not waiting any more: it is " +
                                             std::string(enum_name(message.status)) + ".");
}

Message queued(Tx& tx, const Shop& shop, Message message) {
  message.status = MessageStatus::queued;
  // Later it does not come as an answer any more.
  message.is_answer = message.is_answer && tx.now() - message.created_at < kStillAnAnswer;
  message.not_before = leaves_at(tx, shop, message);
  message.error_code.clear();
  message.error_text.clear();
  message = update_message(tx, std::move(message));
  queue_errand(tx, message);
  return message;
}

void call_back(Tx& tx, Message message, const std::string& reason) {
  outbox::drop(tx, message.id.value);
  message.status = MessageStatus::canceled;
  message.error_text = reason;
  update_message(tx, std::move(message));
}

bool did_not_arrive(const Message& message) {
  return message.status == MessageStatus::failed || message.status == MessageStatus::undelivered;
}

Result<Message> approved(Tx& tx, const Shop& shop, std::optional<Message> message,
                         const std::optional<std::string>& body) {
  if (!message) return not_found("message");
  if (message->status != MessageStatus::waiting_approval) return not_waiting(*message);
  if (consents::is_stopped(tx, message->party)) return opted_out();
  if (body) {
    if (auto bad = bad_body(*body)) return *bad;
    replace_body(*message, *body);
  }
  audit::record(tx, message->id.value, "message.approved", {{"edited", body.has_value()}});
  return queued(tx, shop, *std::move(message));
}

Result<Message> declined(Tx& tx, std::optional<Message> message,
                         std::string_view reason = kDeclined) {
  if (!message) return not_found("message");
  if (message->status == MessageStatus::canceled) return *std::move(message);
  const bool waits =
      message->status == MessageStatus::waiting_approval || message->status == MessageStatus::held;
  if (!waits && !did_not_arrive(*message)) return not_waiting(*message);
  message->status = MessageStatus::canceled;
  message->error_text = waits ? std::string(reason) : "The shop let it be. " + message->error_text;
  audit::record(tx, message->id.value, "message.declined");
  return update_message(tx, *std::move(message));
}

}  // namespace

Result<Message> approve(Tx& tx, const Shop& shop, const MessageId& id,
                        const std::optional<std::string>& body) {
  return approved(tx, shop, find(tx, id), body);
}

Result<Message> approve_number(Tx& tx, const Shop& shop, std::int64_t number,
                               const std::optional<std::string>& body) {
  return approved(tx, shop, waiting_with_number(tx, number), body);
}

Result<Message> decline(Tx& tx, const MessageId& id, std::string_view reason) {
  return declined(tx, find(tx, id), reason);
}

Result<Message> decline_number(Tx& tx, std::int64_t number) {
  return declined(tx, waiting_with_number(tx, number));
}

Result<Message> send_again(Tx& tx, const MessageId& id) {
  auto message = find(tx, id);
  if (!message || message->direction != MessageDirection::out) return not_found("message");
  if (message->status != MessageStatus::held && !did_not_arrive(*message)) {
    return conflict("message.not_unsent", "Only a text that did not arrive can be sent again.");
  }
  if (words::is_secret(message->kind)) return one_time();
  if (consents::is_stopped(tx, message->party)) return opted_out();
  message->provider_sid.reset();
  audit::record(tx, id.value, "message.sent_again");
  return queued(tx, shops::current(tx), *std::move(message));
}

Result<Message> mark_copied(Tx& tx, const MessageId& id) {
  auto message = find(tx, id);
  if (!message || message->direction != MessageDirection::out) return not_found("message");
  if (words::is_secret(message->kind)) return one_time();
  switch (message->status) {
    case MessageStatus::held:
    case MessageStatus::waiting_approval:
    case MessageStatus::queued:
    case MessageStatus::failed:
    case MessageStatus::undelivered:
      break;
    default:
      return not_waiting(*message);
  }
  outbox::drop(tx, id.value);
  message->status = MessageStatus::sent;
  message->error_code.clear();
  message->error_text = "Sent by hand.";
  audit::record(tx, id.value, "message.copied");
  Message sent = update_message(tx, *std::move(message));
  in_touch(tx, sent);
  return sent;
}

int release_held(Tx& tx) {
  const Shop shop = shops::current(tx);
  int released = 0;
  for (Message& message : held_since(tx, tx.now() - kHeldFresh, kReleaseMax)) {
    if (consents::is_stopped(tx, message.party)) continue;
    queued(tx, shop, std::move(message));
    ++released;
  }
  return released;
}

void cancel_unsent(Tx& tx, const std::string& party, const std::string& reason) {
  for (Message& message : unsent_to(tx, party)) call_back(tx, std::move(message), reason);
}

void cancel_about(Tx& tx, const CustomerId& customer, const Paper& paper,
                  const std::string& reason) {
  if (customer.empty()) return;
  for (Message& message : unsent_of(tx, customer)) {
    const bool about =
        message.paper_id == paper.id || message.body.find("/" + paper.token) != std::string::npos;
    if (about) call_back(tx, std::move(message), reason);
  }
}

std::vector<Message> waiting(Tx& tx, int limit) {
  auto list = with_status(tx, MessageStatus::waiting_approval, limit);
  auto held = with_status(tx, MessageStatus::held, limit);
  list.insert(list.end(), held.begin(), held.end());
  if (list.size() > static_cast<std::size_t>(limit)) list.resize(static_cast<std::size_t>(limit));
  return list;
}

}  // namespace roadcall::messages
