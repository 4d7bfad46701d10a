#pragma once

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"

namespace roadcall::jobs {

/// Sends the customer a text of this kind about a visit; nothing when we know no phone. `eta` like
/// `15 minutes`.
void tell_customer(Tx& tx, const Shop& shop, const Job& job, const std::string& kind,
                   const std::string& eta = {});
/// The owner hears that the customer booked or moved it.
void tell_owner(Tx& tx, const Shop& shop, const Job& job);
/// The values that every text about a visit may use.
std::map<std::string, std::string> values_of(Tx& tx, const Shop& shop, const Job& job);

}  // namespace roadcall::jobs
