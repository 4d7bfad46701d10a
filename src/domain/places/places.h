#pragma once

#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/jobs/technicians.h"
#include "domain/outbox/errands.h"
#include "planner/slots.h"

/// Where addresses are, as a geocoding server said: asked by errand, kept by address, so that the
/// same one is asked once. What a person or a phone gave is never overwritten.
namespace roadcall::places {

inline constexpr std::chrono::hours kKeep{24 * 180};
/// Farther from everybody's base it is another town's street of that name.
inline constexpr double kFarthestKm = 250;

/// What the server said. No place: it knows no such address.
struct Known {
  std::optional<planner::Place> place;
};
/// Nullopt: not asked yet, or too long ago.
std::optional<Known> known(Tx& tx, const std::string& address);

/// Gives a visit without a place that of its address, when that is known.
void locate(Tx& tx, Job& job);
/// What was looked up by an address goes with it; a place that somebody gave stays.
void follow_address(Tx& tx, const Job& before, Job& after);
void follow_address(Tx& tx, const technicians::Profile& before, technicians::Profile& after);

/// Wants the address to be asked for, where it may become a visit, has no place, and is not known.
void want(Tx& tx, const Lead& lead);
void want(Tx& tx, const Job& job);
void want(Tx& tx, const technicians::Profile& profile);

/// The address that is still to be asked for; empty when there is nothing to ask any more.
std::string asked(Tx& tx, const FindPlace& errand);
/// Writes down what the server said of that address, if it is still asked for: for the next time,
/// and as the place of the visit or base, whose drives are then asked for.
void found(Tx& tx, const FindPlace& errand, const std::string& address, const Known& answer);

/// Of a person who is erased.
void forget(Tx& tx, const std::string& address);
std::int64_t purge(Tx& tx, int limit);

}  // namespace roadcall::places
