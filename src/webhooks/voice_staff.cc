#include "domain/calls/calls.h"
#include "domain/calls/spoken.h"
#include "domain/leads/leads.h"
#include "http/problem.h"
#include "webhooks/voice.h"
#include "webhooks/voice_documents.h"

// Click-to-call: our call reached the staff member; one key connects the customer.
namespace roadcall::voice {
namespace {

using webhooks::field_or_empty;

std::string of_call(const Webhooks& hooks, const char* name, const Call& call) {
  return address(hooks.app_url, name, "call", call.id.value);
}

std::string answered_turn(const Webhooks& hooks, const Turn& turn) {
  const auto lead = leads::find(turn.tx, turn.call.lead_id);
  const std::string& language = turn.shop.settings.language;
  const std::string who = spoken::person(lead ? lead->name : "", turn.call.to_number, language);
  return whisper(spoken::staff_whisper(turn.shop.name, who, language),
                 of_call(hooks, "staff-key", turn.call), language);
}

std::string key_turn(const Webhooks& hooks, const Turn& turn) {
  if (field_or_empty(turn.fields, "Digits") != "1") return hang_up();
  const bool record = turn.shop.settings.record_calls;
  const std::string language = calls::language_with(turn.tx, turn.shop, turn.call.to_number);
  const bool announce = record && !calls::announcement(turn.shop, language).empty();
  return connect({.number = turn.call.to_number,
                  .caller_id = turn.shop.phone,
                  .action = of_call(hooks, "staff-done", turn.call),
                  .notice_url = announce ? of_call(hooks, "notice", turn.call) : "",
                  .recording_url = record ? of_call(hooks, "recording_callback", turn.call) : ""});
}

std::string notice_turn(const Turn& turn) {
  const std::string language = calls::language_with(turn.tx, turn.shop, turn.call.to_number);
  return notice(calls::announcement(turn.shop, language), language);
}

std::string done_turn(const Turn& turn) {
  keep_recording(turn.tx, turn.call, turn.fields);
  const std::string status = field_or_empty(turn.fields, "DialCallStatus");
  if (status != "completed" && status != "answered")
    return say_and_hang_up(spoken::staff_no_answer(turn.shop.settings.language),
                           turn.shop.settings.language);
  calls::taken(turn.tx, turn.call, "");
  return hang_up();
}

// The status callback of a call whose own answer got lost tells its sid.
std::string status_turn(const Turn& turn) {
  const std::string sid = field_or_empty(turn.fields, "CallSid");
  const auto status = calls::status_named(field_or_empty(turn.fields, "CallStatus"));
  if (sid.empty() || !status) return go_on();
  calls::staff_call_placed(turn.tx, turn.call, sid);
  calls::status_changed(turn.tx, turn.shop,
                        {.sid = sid,
                         .status = *status,
                         .duration_s = seconds(field_or_empty(turn.fields, "CallDuration")),
                         .from = {},
                         .to = {},
                         .inbound = false});
  return go_on();
}

}  // namespace

void add_staff_routes(http::Router& router, Webhooks& hooks) {
  router.post("/voice/staff",
              call_turn(hooks, [&hooks](const Turn& turn) { return answered_turn(hooks, turn); }));
  router.post("/voice/staff-key",
              call_turn(hooks, [&hooks](const Turn& turn) { return key_turn(hooks, turn); }));
  router.post("/voice/notice", call_turn(hooks, notice_turn));
  router.post("/voice/staff-done", call_turn(hooks, done_turn));
  router.post("/voice/staff-status", call_turn(hooks, status_turn));
}

}  // namespace roadcall::voice
