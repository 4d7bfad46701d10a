#pragma once

#include <string_view>

#include "db/tx.h"
#include "domain/jobs/job.h"

/// A lead stands where its visits stand.
namespace roadcall::jobs {

/// Has this visit's lead another one that has not ended: the repair after the diagnosis?
bool goes_on(Tx& tx, const Job& job);

/// The lead follows a visit: scheduled, in progress, completed, paid. A visit that ends does not
/// close the lead of another that is still to come or under way.
void lead_follows(Tx& tx, const Job& job, std::string_view action = "lead.followed_job");

}  // namespace roadcall::jobs
