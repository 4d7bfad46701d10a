#include "domain/calls/alerts.h"
#include "domain/calls/calls.h"
#include "domain/calls/spoken.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "http/problem.h"
#include "webhooks/voice.h"
#include "webhooks/voice_documents.h"

// The call to the person on duty: what the emergency is, 1 to take it, 2 to pass.
namespace roadcall::voice {
namespace {

using webhooks::field_or_empty;

struct AlertTurn {
  Tx& tx;
  const Shop& shop;
  const Alert& alert;
  const Lead& lead;
  const http::Request& request;
  const http::Fields& fields;
};

// The alert, with the call that is its own: of one whose own answer got lost, this news tells.
std::optional<Alert> of_call(Tx& tx, const AlertId& id, const std::string& sid) {
  const auto alert = alerts::find(tx, id);
  if (!alert || sid.empty() || !alert->call_sid.empty()) return alert;
  alerts::call_placed(tx, *alert, sid);
  return alerts::find(tx, id);
}

http::Handler alert_turn(const Webhooks& hooks, std::function<std::string(const AlertTurn&)> work) {
  return webhooks::signed_form(hooks, [&hooks, work = std::move(work)](const http::Request& request,
                                                                       const http::Fields& fields) {
    return answer(webhooks::write_once(hooks, request, [&](Tx& tx) -> Result<std::string> {
      const AlertId id{request.query_value("alert").value_or("")};
      const auto alert = alerts::enter_shop_of(tx, id)
                             ? of_call(tx, id, field_or_empty(fields, "CallSid"))
                             : std::nullopt;
      const auto lead = alert ? leads::find(tx, alert->lead_id) : std::nullopt;
      if (!lead) return not_found("alert");
      const Shop shop = shops::current(tx);
      return work({tx, shop, *alert, *lead, request, fields});
    }));
  });
}

std::string question(const Webhooks& hooks, const AlertTurn& turn, bool last) {
  std::string keys = address(hooks.app_url, "alert-key", "alert", turn.alert.id.value);
  if (last) keys += "&last=1";
  const std::string& language = turn.shop.settings.language;
  return alert(spoken::alert(turn.shop.name, turn.lead, language), keys, language);
}

std::string settled(const AlertTurn& turn) {
  const std::string& language = turn.shop.settings.language;
  return say_and_hang_up(spoken::alert_settled(alerts::taker(turn.tx, turn.lead.id), language),
                         language);
}

std::string answered_turn(const Webhooks& hooks, const AlertTurn& turn) {
  if (turn.lead.waits_for != Waits::help) return settled(turn);
  return question(hooks, turn, false);
}

std::string key_turn(const Webhooks& hooks, const AlertTurn& turn) {
  const std::string key = field_or_empty(turn.fields, "Digits");
  const std::string& language = turn.shop.settings.language;
  if (key == "1") {
    const auto lead = alerts::take_alert(turn.tx, turn.shop, turn.alert);
    if (!lead) return settled(turn);
    const std::string number =
        spoken::number(lead->phone.empty() ? lead->caller_id : lead->phone, language);
    return say_and_hang_up(
        spoken::alert_taken(lead->name.empty() ? number : lead->name + ", " + number, language),
        language);
  }
  if (key == "2") {
    alerts::pass(turn.tx, turn.shop, turn.alert, AlertStatus::declined);
    return say_and_hang_up(spoken::alert_passed(language), language);
  }
  // A wrong key is asked about once more, not for ever.
  if (turn.request.query_value("last")) return hang_up();
  return question(hooks, turn, true);
}

// The call ended without a key: no answer, busy, or a voicemail listened to us. The end of another
// that was placed in doubt says nothing of this one.
std::string status_turn(const AlertTurn& turn) {
  const std::string sid = field_or_empty(turn.fields, "CallSid");
  if (!sid.empty() && sid != turn.alert.call_sid) return go_on();
  const auto status = calls::status_named(field_or_empty(turn.fields, "CallStatus"));
  if (status && calls::is_over(*status))
    alerts::pass(turn.tx, turn.shop, turn.alert, AlertStatus::expired);
  return go_on();
}

}  // namespace

void add_alert_routes(http::Router& router, Webhooks& hooks) {
  router.post("/voice/alert", alert_turn(hooks, [&hooks](const AlertTurn& turn) {
                return answered_turn(hooks, turn);
              }));
  router.post("/voice/alert-key",
              alert_turn(hooks, [&hooks](const AlertTurn& turn) { return key_turn(hooks, turn); }));
  router.post("/voice/alert-status", alert_turn(hooks, status_turn));
}

}  // namespace roadcall::voice
