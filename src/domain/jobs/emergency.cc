#include "domain/jobs/emergency.h"

#include <algorithm>

#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"

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

bool goes_out(Tx& tx, const UserId& user) {
  const auto who = technicians::find(tx, user);
  return who && who->profile.goes_out;
}

// When the mechanic can be there: behind the visits that leave no room for this one.
std::optional<Instant> free_from(Tx& tx, const Shop& shop, const UserId& mechanic) {
  const std::chrono::minutes drive(shop.settings.drive_minutes_unknown);
  const std::chrono::minutes buffer(shop.settings.visit_buffer_minutes);
  Instant start = tx.now() + drive;
  for (const Job& other : overlapping(tx, mechanic, tx.now(), tx.now() + kSoon + kWindow)) {
    if (other.window_start >= start + kWindow) break;
    start = std::max(start, other.window_end + drive + buffer);
  }
  return start <= tx.now() + kSoon ? std::optional(start) : std::nullopt;
}

}  // namespace

std::optional<Rescue> send_out(Tx& tx, const Shop& shop, const Lead& lead, const UserId& mechanic) {
  if (!goes_out(tx, mechanic) || has_visit(tx, lead.id)) return std::nullopt;
  const auto start = free_from(tx, shop, mechanic);
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
