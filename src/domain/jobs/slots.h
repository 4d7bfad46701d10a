#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/jobs/jobs.h"
#include "planner/slots.h"

/// True slots: windows that somebody can keep, with the drives that they mean.
namespace roadcall::slots {

inline constexpr int kDaysMost = 31;

struct Wish {
  LeadId lead_id;
  EstimateId estimate_id;
  JobId job_id;  ///< A visit to be moved: it is not in its own way.
  UserId mechanic_id;
  std::optional<jobs::Position> position;  ///< Of the visit to be booked; else that of its address.
  std::optional<Instant> from;
  int days = 14;
  std::optional<int> minutes;
  int limit = 30;
  bool for_customer =
      false;  ///< Times that a customer may take: what is kept for emergencies is left out.
};

struct Slot {
  Instant start, end;
  UserId mechanic_id;
  std::string mechanic_name;
  int added_drive_minutes = 0;
};

/// The best three first, then the rest by time. Refuses an unknown estimate, lead or job.
Result<std::vector<Slot>> find(Tx& tx, const Shop& shop, const Wish& wish);

/// The people, hours and visits of a time, as the planner wants them.
std::vector<planner::Person> people(Tx& tx, const Shop& shop, Instant from, int days,
                                    const std::string& service, const JobId& but_for);
/// By the shop's settings alone; see drives::travel for what is known of real roads.
planner::Travel travel_of(const Shop& shop);
/// From millionths of a degree, as rows have them.
std::optional<planner::Place> place_of(const std::optional<std::int64_t>& latitude_e6,
                                       const std::optional<std::int64_t>& longitude_e6);
/// The working hours of `days` local days from that of `from`, a day of 23 or 25 hours included,
/// and a night that reaches into the first.
std::vector<planner::Open> openings(const Shop& shop, const std::vector<DayHours>& hours,
                                    Instant from, int days);

/// Who would be offered for the job's start: its mechanic when it names one, else the one with the
/// least added drive. Nullopt: nobody.
std::optional<UserId> who_keeps(Tx& tx, const Shop& shop, const Job& job);

}  // namespace roadcall::slots
