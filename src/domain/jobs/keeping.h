#pragma once

#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"

/// Whether a window can be kept, and by whom.
namespace roadcall::jobs {

/// A job from its booking: customer, car, service, length from the estimate or lead. Refuses when
/// neither is named or known. Only reads: slots are drafted too.
Result<Job> draft(Tx& tx, const Booking& booking);
/// A visit is always somebody's: customer and car of the lead, made when there are none yet.
void know_customer(Tx& tx, Job& job);

/// Why this mechanic cannot keep the window; nullopt when they can. Another visit is always in the
/// way; hours and absences are not when overridden.
std::optional<Error> why_not(Tx& tx, const Shop& shop, const Job& job, const UserId& mechanic,
                             bool override_hours);

/// Checks the chosen mechanic, or finds the first who can keep the window. With nobody who goes out
/// at all the job stays nobody's.
std::optional<Error> choose_mechanic(Tx& tx, const Shop& shop, Job& job, bool override_hours);

/// The evening before, the customer is asked to confirm.
void plan_reminder(Tx& tx, const Shop& shop, const Job& job);

}  // namespace roadcall::jobs
