#pragma once

#include "db/tx.h"
#include "domain/jobs/job.h"

/// Extra work that the customer was asked about while a visit was under way.
namespace roadcall::estimates {

/// The visit is over: what nobody said yes to by now is not done on it, and can no more be agreed
/// to. A text about it that still waits for the shop's yes does not leave.
void close_extra_work(Tx& tx, const Job& job);

}  // namespace roadcall::estimates
