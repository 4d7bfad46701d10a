#include "domain/jobs/keeping.h"

#include <algorithm>
#include <cmath>

#include "base/degrees.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/pricing.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/places/places.h"

namespace roadcall::jobs {
namespace {

constexpr int kDefaultMinutes = 60;
constexpr int kLongest = 12 * 60;
constexpr int kReminderMinute = 18 * 60;  // Of the evening before, by the shop's clock.
constexpr std::chrono::minutes kPastGrace{60};
constexpr double kKmOfMile = 1.609344;

bool is_approved(const Estimate& estimate) {
  return estimate.status == EstimateStatus::approved ||
         estimate.status == EstimateStatus::partly_approved;
}

// Not for a new visit: extra work of another one, replaced, too old, declined, or its visit is
// booked.
bool is_over(Tx& tx, const Estimate& estimate) {
  return !estimate.job_id.empty() || estimate.status == EstimateStatus::superseded ||
         estimate.status == EstimateStatus::expired ||
         estimate.status == EstimateStatus::declined || of_estimate(tx, estimate);
}

// The estimate that the visit is for: the one named, else the lead's approved one, else that of the
// visit before, else the lead's newest.
std::optional<estimates::Full> estimate_of(Tx& tx, const Booking& booking, const LeadId& lead) {
  if (!booking.estimate_id.empty()) return estimates::find(tx, booking.estimate_id);
  std::optional<estimates::Full> best;
  for (estimates::Full& one : estimates::of_lead(tx, lead)) {
    if (is_over(tx, one.estimate)) continue;
    if (!best || is_approved(one.estimate) || !is_approved(best->estimate)) best = std::move(one);
  }
  if (best && is_approved(best->estimate)) return best;
  const auto before =
      booking.previous_job_id.empty() ? std::nullopt : find(tx, booking.previous_job_id);
  if (before && !before->estimate_id.empty()) return estimates::find(tx, before->estimate_id);
  return best;
}

std::string miles(double km) { return std::to_string(std::lround(km / kKmOfMile)) + " miles"; }

std::optional<Error> out_of_area(const Job& job, const technicians::Technician& technician) {
  const technicians::Profile& who = technician.profile;
  const auto base = slots::place_of(who.base_latitude_e6, who.base_longitude_e6);
  const auto place = slots::place_of(job.latitude_e6, job.longitude_e6);
  if (planner::reaches({who.id.value, base, {}, {}, who.radius_km}, place)) return std::nullopt;
  return conflict("job.out_of_area",
                  technician.user.name + " goes out up to " + miles(*who.radius_km) + "; this is " +
                      miles(planner::great_circle_km(*base, *place)) + " from their base.");
}

const Job* last_before(const std::vector<Job>& visits, const Job& job) {
  const Job* found = nullptr;
  for (const Job& one : visits)
    if (one.id != job.id && one.window_end <= job.window_start &&
        (found == nullptr || one.window_end > found->window_end))
      found = &one;
  return found;
}

const Job* first_after(const std::vector<Job>& visits, const Job& job) {
  const auto found = std::find_if(visits.begin(), visits.end(), [&](const Job& one) {
    return one.id != job.id && one.window_start >= job.window_end;
  });
  return found == visits.end() ? nullptr : &*found;
}

// The drives from the visit before and to the one after, as the offered slots reckon them.
std::optional<Error> too_far(Tx& tx, const Shop& shop, const Job& job, const UserId& mechanic,
                             const planner::Open& open) {
  const auto visits = overlapping(tx, mechanic, Instant{open.start}, Instant{open.end});
  const auto place = [](const Job& one) {
    return slots::place_of(one.latitude_e6, one.longitude_e6);
  };
  planner::Person person;
  for (const Job& one : visits) person.busy.push_back({0, 0, place(one), true});
  const auto travel = drives::travel(tx, shop, {person}, place(job));
  const auto late = [&](const Job& from, const Job& to, const Job& other) -> std::optional<Error> {
    const int minutes = travel.minutes(place(from), place(to));
    if (planner::leaves_time(from.window_end.ms, to.window_start.ms, minutes,
                             shop.settings.visit_buffer_minutes))
      return std::nullopt;
    return conflict("job.too_far", std::string("The drive ") + (&other == &from ? "from " : "to ") +
                                       reference(other.number) + ", " +
                                       when_words(shop, other.window_start) + ", takes about " +
                                       std::to_string(minutes) + " minutes.");
  };
  if (const Job* before = last_before(visits, job))
    if (auto bad = late(*before, job, *before)) return bad;
  if (const Job* after = first_after(visits, job)) return late(job, *after, *after);
  return std::nullopt;
}

// A customer's window lasts as long as the work, whatever end was asked for.
std::optional<Error> choose_offered(Tx& tx, const Shop& shop, Job& job) {
  job.window_end = job.window_start + std::chrono::minutes(job.duration_minutes);
  const auto mechanic = slots::who_keeps(tx, shop, job);
  if (!mechanic)
    return conflict("job.not_offered", when_words(shop, job.window_start) + " is not free.");
  job.mechanic_id = *mechanic;
  return std::nullopt;
}

}  // namespace

int minutes_of(const estimates::Full& full) {
  int minutes = 0;
  const auto counts = pricing::counted(full.lines);
  for (std::size_t i = 0; i < full.lines.size(); ++i)
    if (counts[i] && full.lines[i].decision != "declined") minutes += full.lines[i].labor_minutes;
  return std::clamp(minutes == 0 ? kDefaultMinutes : minutes, 15, kLongest);
}

void make_room(Tx& tx, Job& job, int minutes) {
  const bool longer = minutes > job.duration_minutes;
  job.duration_minutes = minutes;
  const Instant end = job.window_start + std::chrono::minutes(minutes);
  if (!longer || !is_active(job.status) || end <= job.window_end) return;
  if (job.mechanic_id.empty() || overlapping(tx, job.mechanic_id, job.window_end, end).empty())
    job.window_end = end;
}

Result<Job> draft(Tx& tx, const Booking& booking) {
  LeadId lead_id = booking.lead_id;
  if (!booking.estimate_id.empty()) {
    const auto named = estimates::find(tx, booking.estimate_id);
    if (!named) return invalid("estimate_id", "estimate_id must be one of the shop's estimates.");
    if (named->estimate.status == EstimateStatus::expired)
      return conflict("estimate.expired", "This estimate has expired. Make a new one.");
    if (named->estimate.status == EstimateStatus::superseded)
      return conflict("estimate.superseded", "There is a newer version of this estimate.");
    if (!named->estimate.job_id.empty())
      return conflict("estimate.extra_work",
                      "This is extra work of a visit: it is done and charged there.");
    if (named->estimate.status == EstimateStatus::declined)
      return conflict("estimate.not_approved",
                      "The customer declined all of this estimate. Make a new one.");
    lead_id = named->estimate.lead_id;
  }
  if (lead_id.empty()) return invalid("lead_id", "lead_id or estimate_id is missing.");
  const auto lead = leads::find(tx, lead_id);
  if (!lead) return invalid("lead_id", "lead_id must be one of the shop's leads.");
  const auto estimate = estimate_of(tx, booking, lead_id);
  Job job;
  job.lead_id = lead_id;
  job.customer_id = lead->customer_id;
  job.vehicle_id = lead->vehicle_id;
  job.mechanic_id = booking.mechanic_id;
  job.previous_job_id = booking.previous_job_id;
  job.service = lead->service;
  job.urgency = lead->urgency;
  job.window_start = booking.start;
  job.window_end = booking.end;
  job.duration_minutes = estimate ? minutes_of(*estimate) : kDefaultMinutes;
  if (estimate) {
    job.estimate_id = estimate->estimate.id;
    job.total_cents = is_approved(estimate->estimate) ? estimate->estimate.approved_total_cents
                                                      : estimate->estimate.total_cents;
  }
  job.address = booking.address.empty() ? lead->address : booking.address;
  if (booking.position) {
    job.latitude_e6 = millionths_of(booking.position->lat);
    job.longitude_e6 = millionths_of(booking.position->lng);
  }
  places::locate(tx, job);
  job.notes = booking.notes;
  job.access_notes = booking.access_notes;
  return job;
}

void know_customer(Tx& tx, Job& job) {
  const auto stored = leads::find(tx, job.lead_id);
  if (!stored) return;
  const Lead lead = leads::with_customer(tx, *stored);
  job.customer_id = lead.customer_id;
  job.vehicle_id = lead.vehicle_id;
}

std::optional<Error> booked_already(Tx& tx, const Shop& shop, const Booking& booking) {
  const auto full = booking.estimate_id.empty() || !booking.previous_job_id.empty()
                        ? std::nullopt
                        : estimates::find(tx, booking.estimate_id);
  const auto job = full ? of_estimate(tx, full->estimate) : std::nullopt;
  if (!job) return std::nullopt;
  return conflict("estimate.already_booked",
                  "This estimate's visit is booked: " + reference(job->number) + ", " +
                      when_words(shop, job->window_start) + ". Move that one.");
}

std::optional<Error> why_not(Tx& tx, const Shop& shop, const Job& job, const UserId& mechanic,
                             Keep keep) {
  for (const Job& other : overlapping(tx, mechanic, job.window_start, job.window_end)) {
    if (other.id == job.id) continue;
    return conflict("job.conflict", "There is another visit then: " + reference(other.number) +
                                        ", " + when_words(shop, other.window_start) + ".");
  }
  const auto technician = technicians::find(tx, mechanic);
  if (!technician) return invalid("mechanic_id", "mechanic_id must be somebody of the shop.");
  if (keep == Keep::anyhow) return std::nullopt;
  if (!technician->profile.goes_out)
    return invalid("mechanic_id", "mechanic_id must be somebody who goes out.");
  if (!technician->can(job.service))
    return conflict("job.no_skill", technician->user.name + " does not do that.");
  if (auto bad = out_of_area(job, *technician)) return bad;
  for (const auto& one : technicians::absences(tx, job.window_start, job.window_end))
    if (one.user_id.empty() || one.user_id == mechanic)
      return conflict("job.day_off", technician->user.name + " is away then" +
                                         (one.reason.empty() ? "." : ": " + one.reason + "."));
  const auto open = slots::openings(shop, technician->hours(shop), job.window_start, 1);
  const auto within = std::find_if(open.begin(), open.end(), [&](const planner::Open& hours) {
    return hours.start <= job.window_start.ms && job.window_start.ms < hours.end;
  });
  if (within == open.end())
    return conflict("job.outside_hours",
                    when_words(shop, job.window_start) + " is outside the working hours.");
  return too_far(tx, shop, job, mechanic, *within);
}

std::optional<Error> choose_mechanic(Tx& tx, const Shop& shop, Job& job, Keep keep) {
  if (job.window_end + kPastGrace < tx.now()) return conflict("job.past", "That time is past.");
  if (keep == Keep::offered) return choose_offered(tx, shop, job);
  if (!job.mechanic_id.empty()) return why_not(tx, shop, job, job.mechanic_id, keep);
  std::optional<Error> first;
  for (const technicians::Technician& one : technicians::all(tx, true)) {
    const auto bad = why_not(tx, shop, job, one.user.id, keep);
    if (!bad) {
      job.mechanic_id = one.user.id;
      return std::nullopt;
    }
    if (!first) first = bad;
  }
  return first;
}

void drop_reminder(Tx& tx, const Job& job) { outbox::drop(tx, job.id.value); }

void plan_reminder(Tx& tx, const Shop& shop, const Job& job) {
  drop_reminder(tx, job);
  const LocalTime day = local_time(job.window_start - std::chrono::hours(24), shop.timezone);
  const Instant due = from_local(day.year, day.month, day.day, kReminderMinute / 60,
                                 kReminderMinute % 60, shop.timezone);
  if (due > tx.now()) outbox::add(tx, RemindVisit{job.id}, job.id.value, due);
}

void plan_after_care(Tx& tx, const Job& job) {
  constexpr std::chrono::hours kDay{24};
  outbox::add(tx, AfterCare{job.id, "check_in"}, job.id.value, tx.now() + kDay);
  outbox::add(tx, AfterCare{job.id, "review_request"}, job.id.value, tx.now() + 2 * kDay);
}

}  // namespace roadcall::jobs
