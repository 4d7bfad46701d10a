#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"
#include "worker/perform.h"

// Calls that nobody told us the end of, and recordings that nobody told us of.
namespace roadcall::worker {
namespace {

using outbox::Next;

constexpr std::chrono::minutes kAskAgainFirst{1};
constexpr std::chrono::minutes kAskAgainMost{15};
constexpr int kNotFound = 404;
constexpr int kListAttemptsMax = 5;  // For recordings; the daily reconciliation looks again.

Scope scope_of(const Attempt& attempt) { return {attempt.item.shop_id, Actor{}}; }

Settlement done() {
  return [](Tx&) { return Next{}; };
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
                             .to = {},
                             .ended_at = known->ended_at()});
      // Its recordings are asked for when they must be there.
      return Next{Next::Kind::again, tx.now() + calls::kMessageGrace, ""};
    }
    const std::string problem =
        known ? "The call is still going on." : "The carrier does not know how the call ended.";
    // It knows of no such call: nothing of it can still be going on.
    const bool unknown = !known && known.error.status == kNotFound;
    const Next next =
        unknown ? Next{Next::Kind::give_up, {}, problem}
        : known
            ? Next{item.attempts < calls::kChecksMax ? Next::Kind::again : Next::Kind::give_up,
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
