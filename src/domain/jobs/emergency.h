#pragma once

#include <optional>

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/leads/lead.h"
#include "domain/shops/shop.h"

namespace roadcall::jobs {

/// The visit of somebody who took an emergency, and when they can be there. It begins as soon as
/// the mechanic is free and has driven; hours and absences do not count, other visits do.
struct Rescue {
  Job job;
  /// Until they are there. Nullopt: nobody said where the car stands, so no time is promised.
  std::optional<int> minutes;
};
/// Books it without a text: the caller tells the customer. Nullopt when the lead has a visit
/// soon, whoever took it does not go out, or their next free hours are too far off.
std::optional<Rescue> send_out(Tx& tx, const Shop& shop, const Lead& lead, const UserId& mechanic);

}  // namespace roadcall::jobs
