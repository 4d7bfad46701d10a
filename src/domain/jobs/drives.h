#pragma once

#include <vector>

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"
#include "planner/slots.h"

/// How long the drives between a shop's places take by real roads, as a routing server said. Kept
/// so that no page waits for it: what is not known yet is reckoned.
namespace roadcall::drives {

/// Roads change: what is older is asked for again.
inline constexpr std::chrono::hours kKeep{24 * 30};
/// Places asked about at once.
inline constexpr std::size_t kPlacesMost = 25;

/// The shop's way to reckon drives, with what is known of those between these places.
planner::Travel travel(Tx& tx, const Shop& shop, const std::vector<planner::Person>& people,
                       const std::optional<planner::Place>& place);

/// Wants the drives between a visit and what lies around it to be asked for.
void want(Tx& tx, const Job& job);
/// Those places: the visit's own first, then where people start and the visits of its day; each
/// once. Empty when nothing is to be asked.
std::vector<planner::Place> around(Tx& tx, const Shop& shop, const JobId& id);
/// Writes down one drive; the last said counts.
void keep(Tx& tx, const planner::Place& from, const planner::Place& to, int minutes);

std::int64_t purge(Tx& tx, int limit);

}  // namespace roadcall::drives
