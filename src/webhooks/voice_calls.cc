#include "base/text.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/calls/spoken.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "http/problem.h"
#include "webhooks/voice.h"
#include "webhooks/voice_documents.h"

// A customer's call, turn by turn: it rings, the owner is rung, he takes it or not, a message is
// left, it ends.
namespace roadcall::voice {
namespace {

using webhooks::field_or_empty;

// `CallSid`, `From`, `To`; Twilio's older names are accepted too. A blank `From` is a caller who
// hides.
Result<calls::Incoming> read_incoming(const http::Fields& fields) {
  const auto sid = webhooks::mandatory(fields, "CallSid", webhooks::kSidMax);
  if (!sid) return sid.error();
  const char* caller = http::find(fields, "From") ? "From" : "Caller";
  const auto from = http::find(fields, caller);
  if (!from) return invalid("From", "From is missing.");
  if (auto bad = webhooks::too_long(fields, caller, webhooks::kNumberMax)) return *bad;
  const bool is_older = !http::find(fields, "To") && http::find(fields, "Called");
  auto to = webhooks::mandatory(fields, is_older ? "Called" : "To", webhooks::kNumberMax);
  if (!to) return to.error();
  return calls::Incoming{*sid, trimmed(*from).empty() ? "anonymous" : *from, *std::move(to)};
}

http::Response take_ring(const Webhooks& hooks, const http::Request& request,
                         const http::Fields& fields) {
  const auto ringing = read_incoming(fields);
  if (!ringing) return http::problem(ringing.error());
  return answer(webhooks::write_once(hooks, request, [&](Tx& tx) -> Result<std::string> {
    const auto shop = webhooks::enter_called_shop(tx, ringing->to);
    if (!shop) return not_found("shop");
    const Call call = calls::ring(tx, *shop, *ringing);
    const std::string language = calls::language_with(tx, *shop, call.from_number);
    return incoming(
        {hooks.app_url, call, *shop, calls::plan(*shop, call, call.started_at, language)});
  }));
}

std::string who_calls(const Turn& turn) {
  const auto lead = leads::find(turn.tx, turn.call.lead_id);
  if (lead && !lead->name.empty()) return lead->name;
  const auto customer = customers::by_phone(turn.tx, turn.call.from_number);
  return spoken::person(customer ? customer->name : "", turn.call.from_number,
                        turn.shop.settings.language);
}

std::string whisper_turn(const Webhooks& hooks, const Turn& turn) {
  const std::string& language = turn.shop.settings.language;
  if (calls::is_over(turn.call.status))
    return say_and_hang_up(spoken::caller_gone(language), language);
  return whisper(spoken::whisper(turn.shop.name, who_calls(turn), language),
                 address(hooks.app_url, "whisper-key", "call", turn.call.id.value), language);
}

std::string whisper_key_turn(const Turn& turn) {
  if (field_or_empty(turn.fields, "Digits") != "1") return hang_up();
  const bool taken = calls::taken(turn.tx, turn.call, field_or_empty(turn.fields, "To"));
  const std::string& language = turn.shop.settings.language;
  return taken ? go_on() : say_and_hang_up(spoken::caller_gone(language), language);
}

std::string leave_message(const Webhooks& hooks, const Turn& turn) {
  const std::string language = calls::language_with(turn.tx, turn.shop, turn.call.from_number);
  return voicemail({hooks.app_url, turn.call, turn.shop,
                    calls::plan(turn.shop, turn.call, turn.call.started_at, language)});
}

std::string dial_done_turn(const Webhooks& hooks, const Turn& turn) {
  keep_recording(turn.tx, turn.call, turn.fields);
  return calls::was_answered(turn.call) ? hang_up() : leave_message(hooks, turn);
}

bool spoke(const http::Fields& fields) {
  const std::string status = field_or_empty(fields, "DialCallStatus");
  return status == "completed" || status == "answered";
}

// Documents of the system we replace had no whisper: there, `completed` is all that is known.
std::string old_dial_turn(const Webhooks& hooks, const Turn& turn) {
  keep_recording(turn.tx, turn.call, turn.fields);
  if (!spoke(turn.fields) && !calls::was_answered(turn.call)) return leave_message(hooks, turn);
  calls::taken(turn.tx, turn.call, "");
  return go_on();
}

std::string voicemail_done_turn(const Turn& turn) {
  keep_recording(turn.tx, turn.call, turn.fields);
  const std::string language = calls::language_with(turn.tx, turn.shop, turn.call.from_number);
  return say_and_hang_up(spoken::voicemail_thanks(language), language);
}

// News of a leg that we dialled ourselves, or of a call that is none of ours, changes nothing.
bool is_to_the_shop(const http::Fields& fields) {
  const std::string direction = field_or_empty(fields, "Direction");
  return field_or_empty(fields, "ParentCallSid").empty() &&
         (direction.empty() || direction.starts_with("inbound"));
}

Result<std::string> take_status(Tx& tx, const http::Fields& fields, const std::string& sid,
                                CallStatus status) {
  auto call = calls::find_by_sid(tx, sid);
  if (!call && !is_to_the_shop(fields)) return go_on();
  if (call) tx.enter_shop(call->shop_id);
  const auto shop = call ? shops::find(tx, call->shop_id)
                         : webhooks::enter_called_shop(tx, field_or_empty(fields, "To"));
  if (!shop) return not_found("call");
  call = calls::status_changed(tx, *shop,
                               {.sid = sid,
                                .status = status,
                                .duration_s = seconds(field_or_empty(fields, "CallDuration")),
                                .from = field_or_empty(fields, "From"),
                                .to = field_or_empty(fields, "To")});
  if (call) keep_recording(tx, *call, fields);
  return go_on();
}

http::Response take_status_form(const Webhooks& hooks, const http::Request& request,
                                const http::Fields& fields) {
  const auto sid = webhooks::mandatory(fields, "CallSid", webhooks::kSidMax);
  if (!sid) return http::problem(sid.error());
  for (const char* name : {"From", "To"})
    if (const auto bad = webhooks::too_long(fields, name, webhooks::kNumberMax))
      return http::problem(*bad);
  const auto word = webhooks::mandatory(fields, "CallStatus");
  if (!word) return http::problem(word.error());
  const auto named = calls::status_named(*word);
  if (!named) return http::problem(invalid("CallStatus", "CallStatus is not a state we know."));
  return answer(webhooks::write_once(
      hooks, request, [&](Tx& tx) { return take_status(tx, fields, *sid, *named); }));
}

}  // namespace

void add_call_routes(http::Router& router, Webhooks& hooks) {
  const auto form = [&](auto handle) {
    return webhooks::signed_form(
        hooks, [&hooks, handle](const http::Request& request, const http::Fields& fields) {
          return handle(hooks, request, fields);
        });
  };
  const auto turn = [&](auto handle) {
    return call_turn(hooks, [&hooks, handle](const Turn& one) { return handle(hooks, one); });
  };
  const http::Handler ringing = form([](auto&... all) { return take_ring(all...); });
  webhooks::add_with_php(router, "POST", "/voice/incoming", ringing);
  webhooks::add_with_php(router, "GET", "/voice/incoming", ringing);
  const http::Handler ended = form([](auto&... all) { return take_status_form(all...); });
  webhooks::add_with_php(router, "POST", "/voice/call_status", ended);
  webhooks::add_with_php(router, "POST", "/voice/status", ended);
  router.post("/voice/whisper", turn(whisper_turn));
  router.post("/voice/whisper-key",
              call_turn(hooks, [](const Turn& one) { return whisper_key_turn(one); }));
  router.post("/voice/dial-done", turn(dial_done_turn));
  router.post("/voice/dial_result.php", turn(old_dial_turn));
  router.post("/voice/voicemail-done",
              call_turn(hooks, [](const Turn& one) { return voicemail_done_turn(one); }));
  router.post("/voice/missed_call.php", turn(leave_message));
  // It once showed paths and callers to everybody; who may see them sees them at the desk.
  webhooks::add_with_php(router, "GET", "/voice/call_status", [](const http::Request&) {
    return http::Response::redirect(302, "/desk/leads");
  });
}

http::Handler old_dial_handler(const Webhooks& hooks) {
  return call_turn(hooks, [&hooks](const Turn& one) { return old_dial_turn(hooks, one); });
}

}  // namespace roadcall::voice
