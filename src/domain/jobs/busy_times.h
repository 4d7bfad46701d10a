#pragma once

#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/jobs/technicians.h"

/// Times that a technician's own calendar says are taken. They are absences of the source
/// `calendar`; what the entries are about is nobody's business and is not kept.
namespace roadcall::technicians {

inline constexpr std::chrono::hours kBusyBehind{24};
inline constexpr std::chrono::hours kBusyAhead{24 * 60};

struct BusyTime {
  Instant start, end;
  std::string uid;
  auto operator<=>(const BusyTime&) const = default;
};

/// Puts these in the place of those read before; nothing is written when they are the same.
void keep_busy(Tx& tx, const UserId& id, std::vector<BusyTime> times);
/// The calendar could not be read: what was read before goes on to block.
void note_busy_problem(Tx& tx, const UserId& id, const std::string& problem);
/// Another calendar or none: what was read is forgotten, and the new one read soon.
void begin_busy(Tx& tx, const Profile& profile);
/// An errand for every calendar of the installation; how many.
int fetch_all_busy(Tx& tx);

}  // namespace roadcall::technicians
