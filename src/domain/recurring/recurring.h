#pragma once

#include <boost/describe.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/tx.h"

/// What is to be done again and again, for the installation as a whole: one row each, so that
/// several nodes do it once.
namespace roadcall::recurring {

struct Matter {
  std::string name;
  Instant due_at;
  Instant leased_until;
  std::int64_t turns = 0;  ///< Begun so far; the lease is ours only while this number is.
  std::string problem;     ///< Of the last turn; empty: it went well.
  Instant finished_at;     ///< When it last went well. Zero: never yet.
};
BOOST_DESCRIBE_STRUCT(Matter, (), (name, due_at, leased_until, turns, problem, finished_at))

struct Rhythm {
  std::chrono::milliseconds every;
  std::chrono::milliseconds lease;  ///< Longer than a turn can take: then another node may try.
};

/// Takes the turn when it is due and nobody has it. A matter not known yet is due now, and so is
/// one put off for longer than the rhythm says: by a clock that ran ahead.
std::optional<Matter> take(Tx& tx, std::string_view name, const Rhythm& rhythm);

/// The end of a turn, if it is still ours: due again at `next`.
void finish(Tx& tx, const Matter& matter, Instant next, std::string_view problem);

/// Is due now, whatever its next turn was.
void hurry(Tx& tx, std::string_view name);

std::vector<Matter> all(Tx& tx);

}  // namespace roadcall::recurring
