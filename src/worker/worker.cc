#include "worker/worker.h"

#include "base/log.h"

namespace roadcall::worker {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

// For attempts that ended without an answer or in an exception; an errand's own perform function
// knows its own errors better.
constexpr seconds kRetryFirst{15};
constexpr hours kRetryMost{1};
constexpr int kAttemptsMax = 40;

Settlement again(std::string problem, const outbox::Item& item) {
  return [item, problem = std::move(problem)](Tx& tx) {
    return outbox::retry(tx, item, kRetryFirst, kRetryMost, kAttemptsMax, problem);
  };
}

// No request begins that might outlast the lease.
http::Handler within_lease(const outbox::Item& item, Store& store, const http::Handler& http,
                           seconds longest) {
  return [&store, &http, longest, until = item.leased_until](const http::Request& request) {
    const Instant now = store.read(Scope{}, [](Tx& tx) { return tx.now(); });
    if (now + longest > until) throw http::NoAnswer("the attempt's time is over", false);
    return http(request);
  };
}

// The ways out by which one attempt may go several times.
Services within_lease(const outbox::Item& item, Store& store, const Services& services) {
  Services within = services;
  within.carrier_http = within_lease(item, store, services.carrier_http, kCarrierLongest);
  within.speech_http = within_lease(item, store, services.speech_http, kSpeechLongest);
  return within;
}

Settlement attempt(const outbox::Item& item, Store& store, const Services& services) {
  try {
    return perform(item, store, services);
  } catch (const http::NoAnswer& none) {
    return again(std::string("no answer: ") + none.what(), item);
  } catch (const std::exception& problem) {
    log::error("errand.threw", {{"kind", item.kind},
                                {"errand_id", item.id.value},
                                {"what", std::string_view(problem.what())}});
    return again("an error on our side", item);
  }
}

}  // namespace

bool Worker::run_once(outbox::Lane lane) {
  const auto claimed =
      store_.write(Scope{}, [&](Tx& tx) { return outbox::claim(tx, kLease, lane); });
  if (!claimed) return false;
  const outbox::Item& item = *claimed;
  const Services within = within_lease(item, store_, services_);
  const Settlement settlement = attempt(item, store_, within);
  const Scope scope{item.shop_id, Actor{}};
  const auto next = store_.write(scope, [&](Tx& tx) {
    // A lease that ran out was given to another worker: what it writes down counts, not ours.
    if (!outbox::still_ours(tx, item)) return outbox::Next{};
    outbox::Next outcome = settlement(tx);
    outbox::settle(tx, item, outcome);
    return outcome;
  });
  if (next.kind == outbox::Next::Kind::give_up) {
    log::warn("errand.given_up",
              {{"kind", item.kind}, {"errand_id", item.id.value}, {"problem", next.problem}});
  }
  return true;
}

int Worker::run_due(int limit) {
  int done = 0;
  while (done < limit && run_once()) ++done;
  return done;
}

}  // namespace roadcall::worker
