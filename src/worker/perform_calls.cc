#include <algorithm>

#include "base/phone.h"
#include "domain/calls/alerts.h"
#include "domain/calls/calls.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"
#include "http/message.h"
#include "worker/perform.h"

// Calls that we place.
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

bool is_known(const Attempt& attempt, const std::string& sid) {
  return attempt.store.read(scope_of(attempt), [&](Tx& tx) { return calls::is_known(tx, sid); });
}

// A call has no idempotency key. After an attempt whose end we do not know, the carrier's list of
// calls says whether it was placed: the oldest of the kind, since about then, that we know nothing
// of; a later one may be a later errand's.
std::optional<std::string> placed_before(const Attempt& attempt, const carrier::NewCall& wanted,
                                         Instant since) {
  if (attempt.item.attempts <= 1) return std::nullopt;
  const Services& services = attempt.services;
  const auto calls =
      carrier::list_calls(services.carrier, services.carrier_http, since - kClockSkew, wanted.to);
  if (!calls) throw http::NoAnswer("the list of calls", false);
  const auto ours = std::find_if(calls->rbegin(), calls->rend(), [&](const auto& call) {
    return call.to == wanted.to && call.from == wanted.from &&
           call.direction.starts_with("outbound") && call.parent_sid.empty() &&
           !is_known(attempt, call.sid);
  });
  return ours == calls->rend() ? std::nullopt : std::optional(ours->sid);
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
  bool fresh = true;
};

std::optional<StaffPlan> staff_plan(const Attempt& attempt, const CallId& id) {
  return attempt.store.read(scope_of(attempt), [&](Tx& tx) -> std::optional<StaffPlan> {
    const auto call = calls::find(tx, id);
    if (!call || calls::is_over(call->status) || call->status != CallStatus::queued)
      return std::nullopt;
    return StaffPlan{*call, shops::current(tx), tx.now() < call->started_at + kStaffCallFresh};
  });
}

Settlement fail_staff_call(const CallId& id, const std::string& why) {
  return [id, why](Tx& tx) {
    if (const auto call = calls::find(tx, id)) calls::staff_call_failed(tx, *call, why);
    return Next{Next::Kind::done, {}, why};
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
                               .to = plan->call.from_number,
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

}  // namespace roadcall::worker
