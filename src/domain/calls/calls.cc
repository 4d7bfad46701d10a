#include "domain/calls/calls.h"

#include <algorithm>
#include <array>

#include "base/phone.h"
#include "base/text.h"
#include "domain/calls/call_rows.h"
#include "domain/calls/notices.h"
#include "domain/calls/recordings.h"
#include "domain/calls/spoken.h"
#include "domain/customers/customers.h"
#include "domain/inbox/inbox.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace roadcall::calls {
namespace {

constexpr std::size_t kPartyMax = 80;

// Numbers that carriers put in the place of a caller who hides theirs: the words ANONYMOUS,
// RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE on a telephone keypad.
constexpr std::array<std::string_view, 5> kHidden{"+266696687", "+7378742833", "+2562533",
                                                  "+8566696", "+86282452253"};

std::string party(const std::string& said) {
  if (std::find(kHidden.begin(), kHidden.end(), said) != kHidden.end()) return "anonymous";
  const auto number = normal_phone(said);
  return number ? *number : std::string(cut(trimmed(said), kPartyMax));
}

int rank(CallStatus status) {
  switch (status) {
    case CallStatus::queued:
      return 0;
    case CallStatus::initiated:
      return 1;
    case CallStatus::ringing:
      return 2;
    case CallStatus::in_progress:
      return 3;
    default:
      return 4;
  }
}

void save(Tx& tx, Call& call) {
  call.updated_at = tx.now();
  update_call(tx, call);
  tx.emit("call.changed", call.id.value);
}

void change_lead(Tx& tx, const LeadId& id, std::string_view action, auto edit) {
  const auto lead = leads::find(tx, id);
  if (!lead) return;
  Lead after = *lead;
  edit(after);
  leads::save(tx, *lead, std::move(after), action);
}

// Somebody waits for a call back, or for an answer to their message: shown again even if the lead
// was worked on before.
void wait_for_us(Tx& tx, const Call& call) {
  const bool missed = call.outcome == CallOutcome::missed;
  change_lead(tx, call.lead_id, missed ? "lead.call_missed" : "lead.message_left", [&](Lead& lead) {
    lead.missed = missed;
    leads::wait_for_answer(lead, tx.now());
  });
}

bool left_message(const std::vector<Recording>& recordings) {
  return std::any_of(recordings.begin(), recordings.end(), [](const Recording& recording) {
    return recording.status != RecordingStatus::empty;
  });
}

void tell_of_missed(Tx& tx, const Shop& shop, const Call& call) {
  const auto lead = leads::find(tx, call.lead_id);
  if (!lead) return;
  notices::missed_call(tx, shop, *lead, call);
  notices::new_lead(tx, shop, *lead, call);
}

// Of a call that we heard of when it was over, the beginning is known only now.
void end(Call& call, Instant at, std::optional<int> duration_s) {
  call.ended_at = at;
  call.duration_s = duration_s;
  if (call.started_at > at) call.started_at = at - std::chrono::seconds(duration_s.value_or(0));
}

// A message may still be on its way after a call that our greeting picked up: the texts wait for
// it, the mark on the lead does not.
bool message_may_come(Tx& tx, const Call& call, const std::vector<Recording>& recordings) {
  // From when we heard of the end: a call found at the carrier may have ended long ago.
  return recordings.empty() && call.status == CallStatus::completed &&
         tx.now() < call.updated_at + kMessageGrace;
}

}  // namespace

Call ring(Tx& tx, const Shop& shop, const Incoming& incoming) {
  if (auto known = call_of_sid(tx, incoming.sid)) {
    caller_found(tx, *known, incoming.from, incoming.to);
    return call_of_sid(tx, incoming.sid).value();
  }
  Call call;
  call.id = tx.new_id<CallId>();
  call.shop_id = shop.id;
  call.carrier_sid = cut(incoming.sid, kSidMax);
  call.from_number = party(incoming.from);
  call.to_number = party(incoming.to);
  call.started_at = call.updated_at = tx.now();
  call.lead_id = leads::open_from_call(tx, shop, call.from_number, call.id).id;
  if (!insert_call(tx, call)) throw inbox::Repeated();
  outbox::add(tx, CheckCall{call.id}, call.id.value, tx.now() + kCheckAfter);
  tx.emit("call.changed", call.id.value);
  return call;
}

std::string language_with(Tx& tx, const Shop& shop, const std::string& phone) {
  constexpr const char* kSpanish = "es";
  if (shop.settings.language == kSpanish) return kSpanish;
  const auto customer = customers::by_phone(tx, phone);
  return customer && customer->language == kSpanish ? kSpanish : shop.settings.language;
}

std::string announcement(const Shop& shop, const std::string& language) {
  const ShopSettings& settings = shop.settings;
  return spoken::with_shop(language == "es" ? settings.announcement_es : settings.announcement,
                           shop.name);
}

Plan plan(const Shop& shop, const Call& call, Instant now, const std::string& language) {
  const ShopSettings& settings = shop.settings;
  const bool open = shops::is_open(shop, now);
  const bool own_phone = settings.forward_to == call.from_number;  // It is busy calling us.
  const bool forward = (open || settings.forward_outside_hours) && !own_phone;
  const bool spanish = language == "es";
  const std::string& greeting = spanish ? settings.greeting_es : settings.greeting;
  const std::string& closed =
      spanish ? settings.after_hours_greeting_es : settings.after_hours_greeting;
  return {.announcement = announcement(shop, language),
          .dial = forward ? settings.forward_to : "",
          .greeting = spoken::with_shop(open ? greeting : closed, shop.name),
          .record = settings.record_calls,
          .language = language};
}

bool taken(Tx& tx, const Call& call, const std::string& by) {
  if (call.outcome == CallOutcome::answered) return true;
  // A caller who hung up is gone; a customer we called and who spoke is not, whatever news came
  // first.
  if (is_over(call.status) && call.purpose == CallPurpose::customer) return false;
  Call after = call;
  after.outcome = CallOutcome::answered;
  if (const auto user = staff::by_phone(tx, normal_phone(by).value_or("")))
    after.user_id = user->id;
  save(tx, after);
  change_lead(tx, call.lead_id, "lead.call_answered", [&](Lead& lead) {
    lead.missed = false;
    leads::be_in_touch(lead, tx.now());
    if (lead.stage == LeadStage::new_) lead.stage = LeadStage::contacted;
    if (lead.assigned_to.empty()) lead.assigned_to = after.user_id;
  });
  return true;
}

bool was_answered(const Call& call) { return call.outcome == CallOutcome::answered; }

bool is_over(CallStatus status) { return rank(status) == 4; }

std::optional<CallStatus> status_named(std::string_view carrier_word) {
  std::string name = ascii_lower(carrier_word);
  std::replace(name.begin(), name.end(), '-', '_');
  if (name == "answered") return CallStatus::in_progress;
  return enum_value<CallStatus>(name);
}

std::optional<Call> status_changed(Tx& tx, const Shop& shop, const StatusReport& report) {
  auto call = call_of_sid(tx, report.sid);
  if (!call) {
    // The carrier rang and we never heard: the caller is not lost.
    if (!report.inbound) return std::nullopt;
    call = ring(tx, shop, {report.sid, report.from, report.to});
  } else if (report.inbound) {
    caller_found(tx, *call, report.from, report.to);
    call = call_of_sid(tx, report.sid);
  }
  if (rank(report.status) <= rank(call->status)) return call;
  call->status = report.status;
  if (is_over(report.status)) {
    end(*call, std::min(report.ended_at.value_or(tx.now()), tx.now()), report.duration_s);
  }
  save(tx, *call);
  if (is_over(call->status)) settle_outcome(tx, shop, *call);
  return call;
}

void settle_outcome(Tx& tx, const Shop& shop, Call call) {
  if (!is_over(call.status) || call.outcome == CallOutcome::answered) return;
  if (call.purpose != CallPurpose::customer) {
    if (call.outcome != CallOutcome::pending) return;
    call.outcome = CallOutcome::missed;
    save(tx, call);
    return;
  }
  const auto recordings = recordings_of_call(tx, call.id);
  const CallOutcome outcome =
      left_message(recordings) ? CallOutcome::voicemail : CallOutcome::missed;
  if (call.outcome != outcome) {
    call.outcome = outcome;
    save(tx, call);
    wait_for_us(tx, call);
  }
  if (outcome != CallOutcome::missed) return;
  if (message_may_come(tx, call, recordings))
    outbox::add(tx, CheckCall{call.id}, call.id.value, call.updated_at + kMessageGrace);
  else
    tell_of_missed(tx, shop, call);
}

void caller_found(Tx& tx, const Call& call, const std::string& from, const std::string& to) {
  if (call.shop_id != tx.shop_id() || call.purpose != CallPurpose::customer) return;
  Call after = call;
  if (after.from_number.empty()) after.from_number = party(from);
  if (after.to_number.empty()) after.to_number = party(to);
  const bool is_new = after.from_number != call.from_number;
  if (!is_new && after.to_number == call.to_number) return;
  const Shop shop = shops::current(tx);
  if (is_new) {
    if (const auto lead = leads::caller_found(tx, shop, call.lead_id, after.from_number))
      after.lead_id = lead->id;
  }
  save(tx, after);
  if (!is_new) return;
  settle_outcome(tx, shop, after);
  recordings::caller_found(tx, shop, after);
}

void assume_over(Tx& tx, const Shop& shop, const Call& call) {
  if (is_over(call.status)) return;
  status_changed(tx, shop,
                 {.sid = call.carrier_sid,
                  .status = CallStatus::completed,
                  .duration_s = {},
                  .from = {},
                  .to = {}});
}

std::optional<Call> find(Tx& tx, const CallId& id) { return call_of_id(tx, id); }
std::optional<Call> find_by_sid(Tx& tx, const std::string& carrier_sid) {
  return call_of_sid(tx, carrier_sid);
}
bool is_known(Tx& tx, const std::string& carrier_sid) {
  return call_of_sid(tx, carrier_sid) || is_of_alert(tx, carrier_sid);
}
std::vector<Call> of_lead(Tx& tx, const LeadId& id, int limit) {
  return calls_of_lead(tx, id, limit);
}

bool enter_shop_of(Tx& tx, const CallId& id) {
  const auto shop = shop_of_call(tx, id);
  if (shop) tx.enter_shop(*shop);
  return shop.has_value();
}

}  // namespace roadcall::calls
