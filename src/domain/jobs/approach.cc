#include "domain/jobs/approach.h"

#include <algorithm>

#include "domain/jobs/drives.h"
#include "domain/jobs/slots.h"

namespace roadcall::jobs {

std::optional<Approach> approach(Tx& tx, const Shop& shop, const Job& job,
                                 const technicians::Technician& technician) {
  const technicians::Profile& who = technician.profile;
  const auto here = slots::place_of(who.position_latitude_e6, who.position_longitude_e6);
  const auto there = slots::place_of(job.latitude_e6, job.longitude_e6);
  const bool driving = job.status == JobStatus::en_route && who.position_job_id == job.id;
  if (!driving || !here || !there || !who.position_at) return std::nullopt;
  const planner::Travel travel = drives::travel(tx, shop, {{who.id.value, here, {}, {}}}, there);
  const Instant reckoned = *who.position_at + std::chrono::minutes(travel.minutes(here, there));
  return Approach{*here, *there, planner::great_circle_km(*here, *there) * travel.road_factor,
                  std::max(reckoned, job.eta_at.value_or(reckoned)), *who.position_at};
}

}  // namespace roadcall::jobs
