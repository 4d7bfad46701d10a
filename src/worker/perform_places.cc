#include <algorithm>

#include "domain/places/places.h"
#include "gateways/geocoder.h"
#include "worker/perform.h"

// Where an address is. Until it is known, drives to it count as of unknown length.
namespace roadcall::worker {
namespace {

using outbox::Next;

constexpr std::chrono::minutes kRetryFirst{1};
constexpr std::chrono::minutes kRetryMost{60};
constexpr std::chrono::hours kTriedMost{24};

struct Asked {
  std::string address;  // Empty: nothing to ask.
  std::optional<places::Known> known;
  Instant now;
};

// Those whose turn it was not were attempts too, so it is time that counts: again after as long as
// it has waited, within bounds, for a day.
Next again(Tx& tx, const outbox::Item& item, const std::string& problem) {
  const auto waited = tx.now() - item.created_at;
  if (waited >= kTriedMost) return {Next::Kind::give_up, {}, problem};
  const auto wait = std::clamp<std::chrono::milliseconds>(waited, kRetryFirst, kRetryMost);
  return {Next::Kind::again, tx.now() + wait, problem};
}

Settlement written(const FindPlace& errand, const std::string& address,
                   const places::Known& answer) {
  return [=](Tx& tx) {
    places::found(tx, errand, address, answer);
    return Next{};
  };
}

}  // namespace

Settlement perform(const Attempt& attempt, const FindPlace& errand) {
  const auto nothing = [](Tx&) { return Next{}; };
  const Services& services = attempt.services;
  if (services.geocoder_url.empty()) return nothing;
  const Asked asked = attempt.store.read(Scope{attempt.item.shop_id, {}}, [&](Tx& tx) {
    const std::string address = places::asked(tx, errand);
    return Asked{address, places::known(tx, address), tx.now()};
  });
  if (asked.address.empty()) return nothing;
  if (asked.known) return written(errand, asked.address, *asked.known);
  if (const auto later = services.geocoder_turns->take(asked.now))
    return [later](Tx&) { return Next{Next::Kind::again, *later, ""}; };
  const auto answer = geocoder::find(services.geocoder_url, services.geocoder_http,
                                     geocoder::user_agent(services.app_url), asked.address);
  if (!answer.answered)
    return [item = attempt.item, answer](Tx& tx) {
      if (!answer.again) return Next{Next::Kind::give_up, {}, answer.problem};
      return again(tx, item, answer.problem);
    };
  places::Known known;
  if (answer.spot) known.place = planner::Place{answer.spot->lat, answer.spot->lng};
  return written(errand, asked.address, known);
}

}  // namespace roadcall::worker
