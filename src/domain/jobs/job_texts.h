#pragma once

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/shops/language.h"

namespace roadcall::jobs {

/// Sends the customer a text of this kind about a visit, in their language; nothing when we know
/// neither phone nor e-mail.
void tell_customer(Tx& tx, const Shop& shop, const Job& job, const std::string& kind,
                   std::optional<int> eta_minutes = {});
/// The owner hears that the customer booked or moved it.
void tell_owner(Tx& tx, const Shop& shop, const Job& job);
/// The values that every text about a visit may use.
std::map<std::string, std::string> values_of(Tx& tx, const Shop& shop, const Job& job,
                                             const Language& say);

}  // namespace roadcall::jobs
