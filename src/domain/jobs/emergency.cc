#include "domain/jobs/emergency.h"

#include <algorithm>

#include "domain/jobs/drives.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"
#include "domain/places/places.h"

namespace roadcall::jobs {
namespace {

constexpr std::chrono::minutes kWindow{60};
constexpr std::chrono::hours kSoon{12};  // What is later is no rescue: a person finds the time.

// One that goes on or begins soon; that of next week helps nobody now.
bool has_visit(Tx& tx, const LeadId& lead) {
  const auto page = list(tx, {.lead_id = lead.value, .limit = 50});
  return page && std::any_of(page->jobs.begin(), page->jobs.end(), [&](const Job& job) {
           return is_active(job.status) && job.window_start <= tx.now() + kSoon;
         });
}

// From where their day starts, with the visits that they have.
planner::Person person_of(const technicians::Profile& who, const std::vector<Job>& visits) {
  planner::Person person{
      who.id.value, slots::place_of(who.base_latitude_e6, who.base_longitude_e6), {}, {}};
  for (const Job& one : visits)
    person.busy.push_back({one.window_start.ms, one.window_end.ms,
                           slots::place_of(one.latitude_e6, one.longitude_e6), true});
  return person;
}

// When the mechanic can be there: behind the visits that leave no room for this one.
std::optional<Instant> free_from(Tx& tx, const Shop& shop, const technicians::Profile& who,
                                 const std::optional<planner::Place>& there) {
  const auto person = person_of(who, overlapping(tx, who.id, tx.now(), tx.now() + kSoon + kWindow));
  const planner::Travel travel = drives::travel(tx, shop, {person}, there);
  const auto drive = [&](const std::optional<planner::Place>& from) {
    return std::chrono::minutes(travel.minutes(from, there));
  };
  const std::chrono::minutes buffer(shop.settings.visit_buffer_minutes);
  Instant start = tx.now() + drive(person.base);
  for (const planner::Busy& visit : person.busy) {
    if (Instant{visit.start} >= start + kWindow) break;
    start = std::max(start, Instant{visit.end} + drive(visit.place) + buffer);
  }
  return start <= tx.now() + kSoon ? std::optional(start) : std::nullopt;
}

}  // namespace

std::optional<Rescue> send_out(Tx& tx, const Shop& shop, const Lead& lead, const UserId& mechanic) {
  const auto who = technicians::find(tx, mechanic);
  if (!who || !who->profile.goes_out || has_visit(tx, lead.id)) return std::nullopt;
  const auto known = places::known(tx, lead.address);
  const auto start = free_from(tx, shop, who->profile, known ? known->place : std::nullopt);
  if (!start) return std::nullopt;
  auto booked = book(tx, shop,
                     {.lead_id = lead.id,
                      .mechanic_id = mechanic,
                      .start = *start,
                      .end = *start + kWindow,
                      .keep = Keep::anyhow,
                      .tell = false});
  if (!booked) return std::nullopt;
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*start - tx.now());
  return Rescue{*std::move(booked), lead.address.empty()
                                        ? std::nullopt
                                        : std::optional(static_cast<int>(minutes.count()))};
}

}  // namespace roadcall::jobs
