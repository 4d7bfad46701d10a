#include "domain/jobs/slots.h"

#include <algorithm>
#include <map>

#include "base/degrees.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/keeping.h"
#include "domain/jobs/technicians.h"

namespace roadcall::slots {
namespace {

constexpr std::size_t kBest = 3;
constexpr std::size_t kSlotsMost = 5000;     // Looked at; what is shown has a limit of its own.
constexpr std::chrono::minutes kNotice{60};  // Nobody is there within the hour.

void add_absences(std::vector<planner::Person>& people,
                  const std::vector<technicians::Absence>& all) {
  for (planner::Person& person : people)
    for (const technicians::Absence& one : all)
      if (one.user_id.empty() || one.user_id.value == person.id)
        person.busy.push_back({one.starts_at.ms, one.ends_at.ms, std::nullopt, false});
}

Result<Job> subject_of(Tx& tx, const Wish& wish) {
  if (!wish.job_id.empty()) {
    auto job = jobs::find(tx, wish.job_id);
    if (!job) return invalid("job_id", "job_id must be one of the shop's jobs.");
    return *std::move(job);
  }
  jobs::Booking booking;
  booking.lead_id = wish.lead_id;
  booking.estimate_id = wish.estimate_id;
  booking.position = wish.position;
  if (wish.lead_id.empty() && wish.estimate_id.empty()) return Job{};
  return jobs::draft(tx, booking);
}

// An emergency may have what is kept for it.
int kept_free(const Shop& shop, const Job& job) {
  return job.urgency == Urgency::emergency ? 0 : shop.settings.emergency_minutes_a_day;
}

planner::Wish wish_for(const Shop& shop, const Job& job, Instant from) {
  planner::Wish wanted;
  wanted.minutes = job.duration_minutes;
  wanted.place = place_of(job.latitude_e6, job.longitude_e6);
  wanted.earliest = (from + kNotice).ms;
  wanted.buffer_minutes = shop.settings.visit_buffer_minutes;
  return wanted;
}

}  // namespace

std::vector<planner::Open> openings(const Shop& shop, const std::vector<DayHours>& hours,
                                    Instant from, int days) {
  std::vector<planner::Open> open;
  const LocalTime first = local_time(from, shop.timezone);
  // Noon of the day: no change of the clocks is near.
  const Instant noon = from_local(first.year, first.month, first.day, 12, 0, shop.timezone);
  const auto at = [&](int day, int minutes) {
    const LocalTime date = local_time(noon + std::chrono::hours(24 * day), shop.timezone);
    return from_local(date.year, date.month, date.day, minutes / 60, minutes % 60, shop.timezone)
        .ms;
  };
  // The night before may reach into the first day.
  for (int day = -1; day < days; ++day) {
    const auto weekday = static_cast<std::size_t>((first.weekday + 7 + day) % 7);
    const DayHours& one = hours[weekday];
    if (one.opens == one.closes || (day < 0 && !one.past_midnight())) continue;
    const planner::Open next{at(day, one.opens), one.past_midnight()
                                                     ? at(day + 1, one.closes)
                                                     : at(day, std::min(one.closes, 24 * 60 - 1))};
    if (!open.empty() && next.start < open.back().end)
      open.back().end = std::max(open.back().end, next.end);
    else
      open.push_back(next);
  }
  return open;
}

std::optional<planner::Place> place_of(const std::optional<std::int64_t>& latitude_e6,
                                       const std::optional<std::int64_t>& longitude_e6) {
  if (!latitude_e6 || !longitude_e6) return std::nullopt;
  return planner::Place{degrees_of(*latitude_e6), degrees_of(*longitude_e6)};
}

planner::Travel travel_of(const Shop& shop) {
  return {shop.settings.road_factor_percent / 100.0,
          static_cast<double>(shop.settings.drive_speed_kmh), shop.settings.drive_minutes_unknown};
}

std::vector<planner::Person> people(Tx& tx, const Shop& shop, Instant from, int days,
                                    const std::string& service, const JobId& but_for) {
  const Instant until = from + std::chrono::hours(24 * (days + 1));
  std::vector<planner::Person> all;
  for (const technicians::Technician& one : technicians::all(tx, true)) {
    if (!one.can(service)) continue;
    planner::Person person{one.user.id.value,
                           place_of(one.profile.base_latitude_e6, one.profile.base_longitude_e6),
                           openings(shop, one.hours(shop), from, days),
                           {},
                           one.profile.radius_km};
    for (const Job& job : jobs::overlapping(tx, one.user.id, from - std::chrono::hours(24), until))
      if (job.id != but_for)
        person.busy.push_back({job.window_start.ms, job.window_end.ms,
                               place_of(job.latitude_e6, job.longitude_e6), true});
    all.push_back(std::move(person));
  }
  add_absences(all, technicians::absences(tx, from - std::chrono::hours(24), until));
  for (planner::Person& person : all)
    std::sort(person.busy.begin(), person.busy.end(),
              [](const planner::Busy& a, const planner::Busy& b) { return a.start < b.start; });
  return all;
}

Result<std::vector<Slot>> find(Tx& tx, const Shop& shop, const Wish& wish) {
  if (wish.days < 1 || wish.days > kDaysMost)
    return invalid("days", "days must be between 1 and 31.");
  const auto job = subject_of(tx, wish);
  if (!job) return job.error();
  const Instant from = std::max(wish.from.value_or(tx.now()), tx.now());
  auto persons = people(tx, shop, from, wish.days, job->service, wish.job_id);
  if (!wish.mechanic_id.empty())
    std::erase_if(persons, [&](const auto& one) { return one.id != wish.mechanic_id.value; });
  planner::Wish wanted = wish_for(shop, *job, from);
  wanted.minutes = wish.minutes.value_or(job->duration_minutes);
  wanted.most = kSlotsMost;
  if (wish.for_customer) wanted.keep_free_minutes = kept_free(shop, *job);
  auto found = planner::slots(persons, wanted, drives::travel(tx, shop, persons, wanted.place));
  // The best three stay in front; the others are easier to read by time.
  if (found.size() > kBest)
    std::sort(found.begin() + kBest, found.end(),
              [](const planner::Slot& a, const planner::Slot& b) { return a.start < b.start; });
  if (found.size() > static_cast<std::size_t>(wish.limit))
    found.resize(static_cast<std::size_t>(wish.limit));
  std::map<std::string, std::string> names;
  for (const technicians::Technician& one : technicians::all(tx, true))
    names[one.user.id.value] = one.user.name;
  std::vector<Slot> slots;
  for (const planner::Slot& one : found)
    slots.push_back({Instant{one.start}, Instant{one.end}, UserId{one.person}, names[one.person],
                     one.added_drive_minutes});
  return slots;
}

std::optional<UserId> who_keeps(Tx& tx, const Shop& shop, const Job& job) {
  planner::Wish wanted = wish_for(shop, job, tx.now());
  wanted.keep_free_minutes = kept_free(shop, job);
  if (job.window_start.ms < wanted.earliest) return std::nullopt;
  std::optional<UserId> best;
  int least = 0;
  const auto persons = people(tx, shop, job.window_start, 1, job.service, job.id);
  const planner::Travel travel = drives::travel(tx, shop, persons, wanted.place);
  for (const planner::Person& one : persons) {
    if (!job.mechanic_id.empty() && one.id != job.mechanic_id.value) continue;
    const auto drive = planner::added_drive(one, wanted, travel, job.window_start.ms);
    if (!drive || (best && *drive >= least)) continue;
    best = UserId{one.id};
    least = *drive;
  }
  return best;
}

}  // namespace roadcall::slots
