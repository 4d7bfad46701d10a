#include "domain/calls/notices.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"

namespace roadcall::notices {
namespace {

bool was_sent_since(Tx& tx, const Lead& lead, std::string_view kind, Instant since) {
  const auto messages = messages::of_lead(tx, lead.id);
  return std::any_of(messages.begin(), messages.end(), [&](const Message& message) {
    return message.kind == kind && message.created_at >= since;
  });
}

Instant window_start(Tx& tx, const Shop& shop) {
  return tx.now() - std::chrono::minutes(shop.settings.repeat_call_minutes);
}

std::string vehicle_of(const Lead& lead) {
  std::string text = lead.vehicle_year ? std::to_string(*lead.vehicle_year) : "";
  return trimmed(text + " " + lead.vehicle_make + " " + lead.vehicle_model);
}

bool wants_us(const Lead& lead) {
  return lead.kind == LeadKind::lead || lead.kind == LeadKind::existing_customer ||
         lead.kind == LeadKind::unknown;
}

std::string reach(const Lead& lead) { return lead.phone.empty() ? lead.caller_id : lead.phone; }

// Whoever calls or is called has just done something: no notice of a call waits for the morning.
messages::Outgoing notice(const Shop& shop, const Lead& lead, const char* kind, std::string to) {
  messages::Outgoing outgoing;
  outgoing.kind = kind;
  outgoing.to = std::move(to);
  outgoing.values = values_of(shop, lead);
  outgoing.lead_id = lead.id;
  outgoing.is_answer = true;
  return outgoing;
}

messages::Outgoing to_customer(const Shop& shop, const Lead& lead, const char* kind) {
  messages::Outgoing outgoing = notice(shop, lead, kind, reach(lead));
  outgoing.customer_id = lead.customer_id;
  outgoing.language = lead.language;
  return outgoing;
}

messages::Outgoing to_staff(const Shop& shop, const Lead& lead, const char* kind,
                            std::string phone) {
  messages::Outgoing outgoing = notice(shop, lead, kind, std::move(phone));
  outgoing.values["link"] = "/desk/leads/" + lead.id.value;
  return outgoing;
}

}  // namespace

std::map<std::string, std::string> values_of(const Shop& shop, const Lead& lead) {
  const std::string phone = reach(lead);
  return {{"shop", shop.name},
          {"name", lead.name},
          {"phone", is_phone(phone) ? shown_phone(phone) : phone},
          {"vehicle", vehicle_of(lead)},
          {"service", leads::service_words(lead.service)},
          {"issue", lead.issue},
          {"address", lead.address},
          {"reference", leads::reference(lead.number)}};
}

void missed_call(Tx& tx, const Shop& shop, const Lead& lead) {
  if (!is_phone(reach(lead))) return;
  if (was_sent_since(tx, lead, "missed_call", window_start(tx, shop))) return;
  messages::send(tx, shop, to_customer(shop, lead, "missed_call"));
}

void voicemail_received(Tx& tx, const Shop& shop, const Lead& lead, const Call& call) {
  // Vendors, wrong numbers and machines get no thanks.
  if (!is_phone(reach(lead)) || !wants_us(lead)) return;
  if (was_sent_since(tx, lead, "missed_call", call.started_at)) return;
  if (was_sent_since(tx, lead, "voicemail_received", window_start(tx, shop))) return;
  messages::Outgoing outgoing = to_customer(shop, lead, "voicemail_received");
  const auto unsure = leads::needs(lead);
  if (std::find(unsure.begin(), unsure.end(), "review_fields") != unsure.end())
    outgoing.values["name"] = "";  // A wrong name is worse than none.
  messages::send(tx, shop, outgoing);
}

void new_lead(Tx& tx, const Shop& shop, const Lead& lead, const Call& call) {
  const std::string owner = messages::owner_phone(tx, shop);
  if (owner.empty() || lead.kind == LeadKind::spam) return;
  const Instant since = lead.missed ? window_start(tx, shop) : call.started_at;
  if (was_sent_since(tx, lead, "owner_new_lead", since)) return;
  messages::send(tx, shop, to_staff(shop, lead, "owner_new_lead", owner));
}

void texts_refused(Tx& tx, const Shop& shop, const Lead& lead) {
  messages::tell_owner(tx, shop, "owner_texts_refused", values_of(shop, lead), lead.id);
}

void emergency(Tx& tx, const Shop& shop, const Lead& lead, const User& to) {
  if (!is_phone(to.phone)) return;
  messages::send(tx, shop, to_staff(shop, lead, "emergency_alert", to.phone));
}

void emergency_taken(Tx& tx, const Shop& shop, const Lead& lead, const User& by,
                     const std::string& eta, const std::string& link) {
  if (!is_phone(reach(lead))) return;
  messages::Outgoing outgoing = to_customer(shop, lead, "emergency_taken");
  outgoing.values["who"] = by.name;
  outgoing.values["eta"] = eta;
  outgoing.values["link"] = link;
  messages::send(tx, shop, outgoing);
}

}  // namespace roadcall::notices
