#include <cmath>

#include "domain/jobs/drives.h"
#include "domain/shops/shops.h"
#include "gateways/osrm.h"
#include "worker/perform.h"

// How long the drives around a visit take by real roads. Until it is known they are reckoned.
namespace roadcall::worker {
namespace {

using outbox::Next;
using std::chrono::minutes;

constexpr minutes kRetryFirst{1};
constexpr minutes kRetryMost{60};
constexpr int kAttemptsMax = 8;

void keep_all(Tx& tx, const std::vector<planner::Place>& places, const osrm::Table& table) {
  for (std::size_t from = 0; from < places.size(); ++from)
    for (std::size_t to = 0; to < places.size(); ++to)
      if (const auto& seconds = table[from][to]; seconds && from != to)
        drives::keep(tx, places[from], places[to], static_cast<int>(std::ceil(*seconds / 60)));
}

}  // namespace

Settlement perform(const Attempt& attempt, const LearnDrives& errand) {
  const auto nothing = [](Tx&) { return Next{}; };
  if (attempt.services.osrm_url.empty()) return nothing;
  const auto places = attempt.store.read(Scope{attempt.item.shop_id, {}}, [&](Tx& tx) {
    return drives::around(tx, shops::current(tx), errand.job_id);
  });
  if (places.empty()) return nothing;
  std::vector<osrm::Spot> spots;
  for (const planner::Place& one : places) spots.push_back({one.lat, one.lng});
  const osrm::Answer answer =
      osrm::table(attempt.services.osrm_url, attempt.services.osrm_http, spots);
  if (!answer.table) {
    return [item = attempt.item, answer](Tx& tx) {
      if (!answer.again) return Next{Next::Kind::give_up, {}, answer.problem};
      return outbox::retry(tx, item, kRetryFirst, kRetryMost, kAttemptsMax, answer.problem);
    };
  }
  return [places, table = *answer.table](Tx& tx) {
    keep_all(tx, places, table);
    return Next{};
  };
}

}  // namespace roadcall::worker
