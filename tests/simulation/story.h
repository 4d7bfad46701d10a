#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "tests/simulation/invariants.h"
#include "tests/simulation/mortal_world.h"

namespace roadcall::simulation {

inline constexpr int kStepsUsual = 18;

/// What came of a story.
struct Ending {
  std::vector<std::string> told;    ///< What happened, a line each.
  std::vector<std::string> broken;  ///< Invariants that do not hold; empty in a good run.
  int deaths = 0;
  int cards_paid = 0;
};

/// Plays random days of a shop from a seed: calls, texts, quotes, estimates, visits, phones without
/// a signal, money, an owner who answers or not, trouble at the vendors, deaths of the program, and
/// hours that pass. The same seed plays the same story. Stops at the first invariant that breaks;
/// else trouble ends, days pass, and nothing may be left waiting.
Ending play(std::uint64_t seed, int steps = kStepsUsual);

}  // namespace roadcall::simulation
