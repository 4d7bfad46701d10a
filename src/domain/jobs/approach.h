#pragma once

#include <optional>

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/jobs/technicians.h"
#include "domain/shops/shop.h"
#include "planner/slots.h"

namespace roadcall::jobs {

/// How far a mechanic still is, by where their phone last was. Known only while they drive to this
/// visit and its place is known.
struct Approach {
  planner::Place here;   ///< Where their phone last was.
  planner::Place there;  ///< Where the visit is.
  double km = 0;         ///< By road, as reckoned: great circle × road factor.
  Instant eta_at;   ///< From the position's own time; what the mechanic said, when that is later.
  Instant seen_at;  ///< When they were there.
};
std::optional<Approach> approach(Tx& tx, const Shop& shop, const Job& job,
                                 const technicians::Technician& technician);

}  // namespace roadcall::jobs
