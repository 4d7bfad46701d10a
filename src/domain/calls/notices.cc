#include "domain/calls/notices.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "domain/consents/consents.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"

namespace roadcall::notices {
namespace {

// To anybody, where `party` is empty.
bool was_sent_since(Tx& tx, const Lead& lead, std::string_view kind, Instant since,
                    std::string_view party = {}) {
  const auto messages = messages::of_lead(tx, lead.id);
  return std::any_of(messages.begin(), messages.end(), [&](const Message& message) {
    return message.kind == kind && message.created_at >= since &&
           (party.empty() || message.party == party);
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

// Where they may be texted: a number only spoken has asked us for nothing.
std::string textable(Tx& tx, const Lead& lead) {
  const bool own = !is_phone(lead.caller_id) || consents::asked_for_answers(tx, lead.phone);
  return own ? reach(lead) : lead.caller_id;
}

messages::Outgoing notice(const Shop& shop, const Lead& lead, const char* kind, std::string to) {
  messages::Outgoing outgoing;
  outgoing.kind = kind;
  outgoing.to = std::move(to);
  outgoing.values = values_of(shop, lead);
  outgoing.lead_id = lead.id;
  return outgoing;
}

messages::Outgoing to_customer(const Shop& shop, const Lead& lead, const char* kind,
                               std::string phone) {
  messages::Outgoing outgoing = notice(shop, lead, kind, std::move(phone));
  outgoing.customer_id = lead.customer_id;
  outgoing.language = lead.language;
  return outgoing;
}

// Whoever has just called waits for no morning.
bool answers(Tx& tx, const Call& call) {
  return !call.ended_at || tx.now() <= *call.ended_at + kAnswerWithin;
}

messages::Outgoing to_staff(const Shop& shop, const Lead& lead, const char* kind,
                            std::string phone) {
  messages::Outgoing outgoing = notice(shop, lead, kind, std::move(phone));
  outgoing.values["link"] = desk_link(lead);
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

std::string desk_link(const Lead& lead) { return "/desk/leads/" + lead.id.value; }

void missed_call(Tx& tx, const Shop& shop, const Lead& lead, const Call& call) {
  const std::string& caller = call.from_number;
  if (!is_phone(caller)) return;
  if (was_sent_since(tx, lead, "missed_call", window_start(tx, shop), caller)) return;
  messages::Outgoing outgoing = to_customer(shop, lead, "missed_call", caller);
  outgoing.is_answer = answers(tx, call);
  messages::send(tx, shop, outgoing);
}

void voicemail_received(Tx& tx, const Shop& shop, const Lead& lead, const Call& call) {
  const std::string to = textable(tx, lead);
  // Vendors, wrong numbers and machines get no thanks.
  if (!is_phone(to) || !wants_us(lead)) return;
  if (was_sent_since(tx, lead, "missed_call", call.started_at)) return;
  if (was_sent_since(tx, lead, "voicemail_received", window_start(tx, shop))) return;
  messages::Outgoing outgoing = to_customer(shop, lead, "voicemail_received", to);
  outgoing.is_answer = answers(tx, call);
  const auto unsure = leads::needs(lead);
  if (std::find(unsure.begin(), unsure.end(), "review_fields") != unsure.end())
    outgoing.values["name"] = "";  // A wrong name is worse than none.
  messages::send(tx, shop, outgoing);
}

void new_lead(Tx& tx, const Shop& shop, const Lead& lead, const Call& call) {
  const Instant since = lead.missed ? window_start(tx, shop) : call.started_at;
  if (!was_sent_since(tx, lead, "owner_new_lead", since)) new_lead(tx, shop, lead);
}

std::optional<Message> new_lead(Tx& tx, const Shop& shop, const Lead& lead,
                                const std::string& total) {
  const std::string owner = messages::owner_phone(tx, shop);
  if (owner.empty() || lead.kind == LeadKind::spam) return std::nullopt;
  messages::Outgoing outgoing = to_staff(shop, lead, "owner_new_lead", owner);
  if (!total.empty()) outgoing.values["total"] = total;
  return messages::send(tx, shop, outgoing);
}

void texts_refused(Tx& tx, const Shop& shop, const Lead& lead) {
  messages::tell_owner(tx, shop, "owner_texts_refused", values_of(shop, lead), lead.id);
}

void emergency(Tx& tx, const Shop& shop, const Lead& lead, const User& to) {
  if (!is_phone(to.phone)) return;
  messages::send(tx, shop, to_staff(shop, lead, "emergency_alert", to.phone));
}

void emergency_taken(Tx& tx, const Shop& shop, const Lead& lead, const std::string& who,
                     const std::string& eta, const std::string& link) {
  const std::string to = textable(tx, lead);
  if (!is_phone(to)) return;
  messages::Outgoing outgoing = to_customer(shop, lead, "emergency_taken", to);
  outgoing.values["who"] = who;
  outgoing.values["eta"] = eta;
  outgoing.values["link"] = link;
  messages::send(tx, shop, outgoing);
}

}  // namespace roadcall::notices
