#pragma once

#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"

/// Whether a window can be kept, and by whom.
namespace roadcall::jobs {

/// A job from its booking: customer, car, service, length from the estimate or lead. A visit that
/// follows another does what the lead agreed to since, else it goes on with that one's estimate.
/// Refuses when neither is named or known, and extra work, which is part of its own visit. Only
/// reads: slots are drafted too.
Result<Job> draft(Tx& tx, const Booking& booking);
/// How long the work of an estimate takes, of what was not declined; within what a visit may last.
int minutes_of(const estimates::Full& full);
/// The work takes this long: a longer one widens the window where the mechanic is free behind it.
/// Where another visit stands there, the window stays and Today says so.
void make_room(Tx& tx, Job& job, int minutes);
/// A visit is always somebody's: customer and car of the lead, made when there are none yet.
void know_customer(Tx& tx, Job& job);
/// One estimate is one visit, but for visits that follow another.
std::optional<Error> booked_already(Tx& tx, const Shop& shop, const Booking& booking);

/// Why this mechanic cannot keep the window; nullopt when they can.
std::optional<Error> why_not(Tx& tx, const Shop& shop, const Job& job, const UserId& mechanic,
                             Keep keep);

/// Checks the chosen mechanic, or finds one who can keep the window: of an offered slot the one
/// with the least drive, else the first. With nobody who goes out at all the job stays nobody's.
std::optional<Error> choose_mechanic(Tx& tx, const Shop& shop, Job& job, Keep keep);

/// The evening before, the customer is asked to confirm, once however often the visit was moved.
void plan_reminder(Tx& tx, const Shop& shop, const Job& job);
/// Of a visit that does not take place.
void drop_reminder(Tx& tx, const Job& job);
/// How the car does, and the review, are asked about the work, whether it is paid or not.
void plan_after_care(Tx& tx, const Job& job);

}  // namespace roadcall::jobs
