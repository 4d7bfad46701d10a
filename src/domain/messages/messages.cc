#include "domain/messages/messages.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/permission.h"
#include "domain/messages/segments.h"
#include "domain/messages/threads.h"
#include "domain/messages/writing.h"
#include "domain/outbox/outbox.h"
#include "domain/words/templates.h"

namespace roadcall::messages {
namespace {

// A SIP address, as a caller may have one, is none.
bool is_mail(const std::string& to) {
  return to.find('@') != std::string::npos && to.find(':') == std::string::npos;
}

Message drafted(Tx& tx, const Shop& shop, const words::MessageKind& kind,
                const Outgoing& outgoing) {
  Message message;
  message.id = tx.new_id<MessageId>();
  message.shop_id = tx.shop_id();
  message.lead_id = outgoing.lead_id;
  message.customer_id = outgoing.customer_id;
  message.kind = kind.name;
  const bool mail = is_mail(outgoing.to);
  message.channel = mail ? MessageChannel::email : MessageChannel::sms;
  message.party = mail ? outgoing.to : normal_phone(outgoing.to).value_or(outgoing.to);
  message.party = cut(message.party, kPartyMax);
  message.to_address = message.party;
  message.from_address = mail ? "" : shop.phone;
  message.paper_id = outgoing.paper_id;
  message.is_answer = outgoing.is_answer;
  message.created_at = message.updated_at = tx.now();
  if (kind.audience == words::Audience::customer && message.customer_id.empty() && !mail) {
    if (const auto customer = customers::by_phone(tx, message.party))
      message.customer_id = customer->id;
  }
  set_body(tx, shop, kind, outgoing, message);
  return message;
}

bool names_price(const Outgoing& outgoing) {
  const auto total = outgoing.values.find("total");
  return total != outgoing.values.end() && !total->second.empty();
}

bool must_ask(const Tx& tx, const Shop& shop, const words::MessageKind& kind,
              const Outgoing& outgoing) {
  if (outgoing.approved || outgoing.must_ask) return outgoing.must_ask;
  const bool chosen = shop.settings.automatic.contains(std::string(kind.name));
  if (!chosen && is_persons_own_act(tx, kind)) return false;
  return !words::is_automatic(shop, kind, names_price(outgoing));
}

// Decides what becomes of a drafted message: its status, and when it may leave.
void decide(Tx& tx, const Shop& shop, const words::MessageKind& kind, const Outgoing& outgoing,
            Message& message) {
  message.status = MessageStatus::queued;
  message.not_before = tx.now();
  const bool mail = message.channel == MessageChannel::email;
  if (std::string why = mail ? "" : why_not(tx, kind, message.party); !why.empty()) {
    message.status = MessageStatus::canceled;
    message.error_text = std::move(why);
  } else if (must_ask(tx, shop, kind, outgoing)) {
    message.status = MessageStatus::waiting_approval;
    message.approval_number = tx.next_number("approval");
  } else {
    message.not_before = leaves_at(tx, shop, message);
  }
}

void store(Tx& tx, const words::MessageKind& kind, const Message& message) {
  insert_message(tx, message);
  tx.emit("message.created", message.id.value);
  if (message.status == MessageStatus::queued) queue_errand(tx, message);
  // A one-time secret is no talk: nobody's asking for a code begins a conversation.
  const bool theirs = kind.audience == words::Audience::customer && !kind.is_secret;
  if (theirs && message.channel == MessageChannel::sms && message.status != MessageStatus::canceled)
    put_in_thread(tx, message);
}

std::string party_words(Tx& tx, const Message& message) {
  const auto customer = customers::find(tx, message.customer_id);
  const std::string shown = shown_phone(message.party);
  return customer && !customer->name.empty() ? customer->name + " " + shown : shown;
}

// Tells the owner which words wait for a yes.
void send_preview(Tx& tx, const Shop& shop, const Message& message) {
  const std::string owner = owner_phone(tx, shop);
  if (!shop.settings.preview_texts || owner.empty()) return;
  Outgoing preview;
  preview.kind = "owner_preview";
  preview.to = owner;
  preview.lead_id = message.lead_id;
  preview.values = {{"number", std::to_string(*message.approval_number)},
                    {"to", party_words(tx, message)},
                    {"text", message.body}};
  send(tx, shop, preview);
}

}  // namespace

Message send(Tx& tx, const Shop& shop, const Outgoing& outgoing) {
  const words::MessageKind* kind = words::find(outgoing.kind);
  check(kind != nullptr, "a message of a kind that is not in the catalogue");
  Message message = drafted(tx, shop, *kind, outgoing);
  decide(tx, shop, *kind, outgoing, message);
  store(tx, *kind, message);
  if (message.status == MessageStatus::waiting_approval && !outgoing.quietly)
    send_preview(tx, shop, message);
  return message;
}

Result<Message> reply(Tx& tx, const Shop& shop, const std::string& to, const std::string& body,
                      const LeadId& lead_id) {
  const auto phone = normal_phone(to);
  if (!phone) return invalid("to", "to is not a telephone number.");
  if (auto bad = bad_body(body)) return *bad;
  if (consents::is_stopped(tx, *phone))
    return Error{Kind::conflict, "message.opted_out", kStopped, "to"};
  const std::string bucket = "texts.reply:" + tx.shop_id().value + ":" + *phone;
  if (const auto use = limits::take(tx, bucket, kReplyHour); !use.allowed)
    return Error{Kind::too_many, "message.too_many", "Too many texts to this number in an hour.",
                 limits::seconds_to_wait(use)};
  Outgoing outgoing;
  outgoing.kind = "reply";
  outgoing.to = *phone;
  outgoing.lead_id = lead_id;
  outgoing.body = body;
  Message message = send(tx, shop, outgoing);
  audit::record(tx, message.id.value, "message.written");
  return message;
}

void tell_owner(Tx& tx, const Shop& shop, const std::string& kind, Values values,
                const LeadId& lead) {
  const std::string owner = owner_phone(tx, shop);
  if (owner.empty()) return;
  send(
      tx, shop,
      {.kind = kind, .to = owner, .values = std::move(values), .lead_id = lead, .customer_id = {}});
}

}  // namespace roadcall::messages
