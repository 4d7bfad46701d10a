#include <algorithm>

#include "base/phone.h"
#include "domain/calls/alerts.h"
#include "domain/calls/call_rows.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"
#include "http/message.h"
#include "worker/perform.h"

// Calls that we place, and calls that nobody told us the end of.
namespace roadcall::worker {
namespace {

using carrier::CarrierError;
using outbox::Next;

constexpr std::chrono::seconds kPlaceFirst{10};
constexpr std::chrono::minutes kPlaceMost{1};
constexpr int kPlaceAttemptsMax = 4;
constexpr int kRingSeconds = 30;
// A telephone that rings long after the button was pressed helps nobody.
constexpr std::chrono::minutes kStaffCallFresh{2};
constexpr std::chrono::minutes kAskAgainFirst{1};
constexpr std::chrono::minutes kAskAgainMost{15};
constexpr int kListAttemptsMax = 5;  // For recordings; the daily reconciliation looks again.

Scope scope_of(const Attempt& attempt) { return {attempt.item.shop_id, Actor{}}; }

Settlement done() {
  return [](Tx&) { return Next{}; };
}

// What became of placing a call: placed (with its sid), surely not, or to be tried again.
struct Placed {
  std::string sid;
  std::string problem;
  bool again = false;
};

// A call has no idempotency key. After an attempt whose end we do not know, the carrier's list of
// calls says whether it was placed.
std::optional<std::string> placed_before(const Attempt& attempt, const carrier::NewCall& wanted,
                                         Instant since) {
  if (attempt.item.attempts <= 1) return std::nullopt;
  const Services& services = attempt.services;
  const auto calls = carrier::list_calls(services.carrier, services.carrier_http, since, wanted.to);
  if (!calls) throw http::NoAnswer("the list of calls", false);
  const auto ours = std::find_if(calls->begin(), calls->end(), [&](const auto& call) {
    return call.to == wanted.to && call.from == wanted.from &&
           call.direction.starts_with("outbound");
  });
  return ours == calls->end() ? std::nullopt : std::optional(ours->sid);
}

Placed place(const Attempt& attempt, const carrier::NewCall& wanted, Instant since) {
  const Services& services = attempt.services;
  if (!services.carrier.configured()) return {"", "No telephone carrier is set up.", false};
  try {
    if (const auto sid = placed_before(attempt, wanted, since)) return {*sid, "", false};
    const auto placed = carrier::place_call(services.carrier, services.carrier_http, wanted);
    if (placed) return {placed->sid, "", false};
    const auto kind = placed.error.kind;
    const bool again =
        kind == CarrierError::Class::retry || kind == CarrierError::Class::unknown_outcome;
    return {"", carrier::explain(placed.error.code), again};
  } catch (const http::NoAnswer&) {
    return {"", "The carrier does not answer.", true};
  }
}

Next place_again(Tx& tx, const outbox::Item& item, const std::string& problem) {
  return outbox::retry(tx, item, kPlaceFirst, kPlaceMost, kPlaceAttemptsMax, problem);
}

std::string address(const Services& services, const char* name, const char* key,
                    const std::string& id) {
  return services.app_url + "/voice/" + name + "?" + key + "=" + http::percent_encode(id);
}

struct AlertPlan {
  Alert alert;
  Shop shop;
  std::string phone;
};

std::optional<AlertPlan> alert_plan(const Attempt& attempt, const AlertId& id) {
  return attempt.store.read(scope_of(attempt), [&](Tx& tx) -> std::optional<AlertPlan> {
    const auto alert = alerts::find(tx, id);
    if (!alert || !alert->call_sid.empty()) return std::nullopt;
    const Shop shop = shops::current(tx);
    return AlertPlan{*alert, shop, alerts::phone_of(tx, shop, *alert)};
  });
}

struct StaffPlan {
  Call call;
  Shop shop;
  std::string phone;
  bool fresh = true;
};

std::optional<StaffPlan> staff_plan(const Attempt& attempt, const CallId& id) {
  return attempt.store.read(scope_of(attempt), [&](Tx& tx) -> std::optional<StaffPlan> {
    const auto call = calls::find(tx, id);
    if (!call || calls::is_over(call->status) || call->status != CallStatus::queued)
      return std::nullopt;
    const auto user = calls::user_of_id(tx, call->user_id);
    return StaffPlan{*call, shops::current(tx), user ? user->phone : "",
                     tx.now() < call->started_at + kStaffCallFresh};
  });
}

Settlement fail_staff_call(const CallId& id, const std::string& why) {
  return [id, why](Tx& tx) {
    if (const auto call = calls::find(tx, id)) calls::staff_call_failed(tx, *call, why);
    return Next{Next::Kind::done, {}, why};
  };
}

carrier::Answer<carrier::CarrierCall> ask_about(const Services& services, const Call& call) {
  try {
    return carrier::get_call(services.carrier, services.carrier_http, call.carrier_sid);
  } catch (const http::NoAnswer&) {
    return {};
  }
}

// The end of a call we know only by asking.
Settlement learn_end(const Attempt& attempt, const Call& call) {
  const auto known = ask_about(attempt.services, call);
  const auto status = known ? calls::status_named(known->status) : std::nullopt;
  return [item = attempt.item, id = call.id, known, status](Tx& tx) {
    const auto current = calls::find(tx, id);
    if (!current) return Next{};
    const Shop shop = shops::current(tx);
    if (known) calls::caller_found(tx, *current, known->from, known->to);
    if (status && calls::is_over(*status)) {
      calls::status_changed(tx, shop,
                            {.sid = current->carrier_sid,
                             .status = *status,
                             .duration_s = known->duration_s,
                             .from = {},
                             .to = {}});
      // Its recordings are asked for when they must be there.
      return Next{Next::Kind::again, tx.now() + calls::kMessageGrace, ""};
    }
    const std::string problem =
        known ? "The call is still going on." : "The carrier does not know how the call ended.";
    const Next next =
        known ? Next{item.attempts < calls::kChecksMax ? Next::Kind::again : Next::Kind::give_up,
                     tx.now() + calls::kCheckAfter, problem}
              : outbox::retry(tx, item, kAskAgainFirst, kAskAgainMost, calls::kChecksMax, problem);
    if (next.kind != Next::Kind::give_up) return next;
    calls::assume_over(tx, shop, *current);
    return Next{Next::Kind::done, {}, problem};
  };
}

// Recordings whose callback never reached us.
Settlement look_for_recordings(const Attempt& attempt, const Call& call) {
  const Services& services = attempt.services;
  const auto list = carrier::list_recordings(services.carrier, services.carrier_http,
                                             call.carrier_sid, call.started_at);
  return [item = attempt.item, id = call.id, list](Tx& tx) {
    const auto current = calls::find(tx, id);
    if (!current) return Next{};
    const Shop shop = shops::current(tx);
    if (list)
      for (const auto& one : *list)
        recordings::ready(tx, shop, *current, {one.sid, one.url, one.status, one.duration_s});
    if (const auto after = calls::find(tx, id)) calls::settle_outcome(tx, shop, *after);
    if (list || item.attempts >= kListAttemptsMax) return Next{};
    return outbox::retry(tx, item, kAskAgainFirst, kAskAgainMost, kListAttemptsMax,
                         "The carrier's list of recordings is not to be had.");
  };
}

Settlement settle_only(const CallId& id, bool over) {
  return [id, over](Tx& tx) {
    const auto call = calls::find(tx, id);
    if (!call) return Next{};
    const Shop shop = shops::current(tx);
    if (over)
      calls::settle_outcome(tx, shop, *call);
    else
      calls::assume_over(tx, shop, *call);
    return Next{};
  };
}

}  // namespace

Settlement perform(const Attempt& attempt, const PlaceAlertCall& errand) {
  const auto plan = alert_plan(attempt, errand.alert_id);
  if (!plan || !is_phone(plan->phone)) return done();
  const Services& services = attempt.services;
  const std::string id = plan->alert.id.value;
  const Placed placed = place(attempt,
                              {.from = plan->shop.phone,
                               .to = plan->phone,
                               .url = address(services, "alert", "alert", id),
                               .status_callback = address(services, "alert-status", "alert", id),
                               .ring_seconds = kRingSeconds},
                              plan->alert.created_at);
  return [item = attempt.item, alert = plan->alert, shop = plan->shop, placed](Tx& tx) {
    if (!placed.sid.empty()) {
      alerts::call_placed(tx, alert, placed.sid);
      return Next{};
    }
    const Next next = place_again(tx, item, placed.problem);
    if (placed.again && next.kind == Next::Kind::again) return next;
    // The text may have reached them; the clock to the next person is running already.
    return Next{Next::Kind::done, {}, placed.problem};
  };
}

Settlement perform(const Attempt&, const EscalateAlert& errand) {
  return [errand](Tx& tx) {
    if (const auto alert = alerts::find(tx, errand.alert_id))
      alerts::pass(tx, shops::current(tx), *alert, AlertStatus::expired);
    return Next{};
  };
}

Settlement perform(const Attempt& attempt, const PlaceStaffCall& errand) {
  const auto plan = staff_plan(attempt, errand.call_id);
  if (!plan) return done();
  if (!plan->fresh)
    return fail_staff_call(plan->call.id, "The carrier was not to be reached in time.");
  const Services& services = attempt.services;
  const std::string id = plan->call.id.value;
  const Placed placed = place(attempt,
                              {.from = plan->shop.phone,
                               .to = plan->phone,
                               .url = address(services, "staff", "call", id),
                               .status_callback = address(services, "staff-status", "call", id),
                               .ring_seconds = kRingSeconds},
                              plan->call.started_at);
  if (placed.sid.empty() && !placed.again) return fail_staff_call(plan->call.id, placed.problem);
  return [item = attempt.item, id = plan->call.id, placed](Tx& tx) {
    const auto call = calls::find(tx, id);
    if (!call) return Next{};
    if (!placed.sid.empty()) {
      calls::staff_call_placed(tx, *call, placed.sid);
      return Next{};
    }
    const Next next = place_again(tx, item, placed.problem);
    if (next.kind == Next::Kind::give_up) calls::staff_call_failed(tx, *call, placed.problem);
    return next;
  };
}

Settlement perform(const Attempt& attempt, const CheckCall& errand) {
  struct Seen {
    Call call;
    bool late;
  };
  const auto seen = attempt.store.read(scope_of(attempt), [&](Tx& tx) -> std::optional<Seen> {
    const auto call = calls::find(tx, errand.call_id);
    if (!call) return std::nullopt;
    return Seen{*call, tx.now() >= call->started_at + calls::kCheckAfter};
  });
  if (!seen) return done();
  const bool over = calls::is_over(seen->call.status);
  const bool can_ask = attempt.services.carrier.configured();
  if (!over && can_ask) return learn_end(attempt, seen->call);
  // Soon after the end only the grace for a message is over; later everything must be there.
  if (over && can_ask && seen->late) return look_for_recordings(attempt, seen->call);
  return settle_only(seen->call.id, over);
}

}  // namespace roadcall::worker
