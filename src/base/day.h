#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace roadcall {

/// A calendar day in a time zone. It lasts 23 to 25 hours, since the clocks may change.
struct Day {
  std::string date;  ///< `2026-12-01`
  Instant start;
  Instant end;  ///< When the next day begins.
};

Day day_of(Instant at, const std::string& zone);
/// The day named `2026-12-01`; nullopt for what is no date, or not of the years 2000 to 2100.
std::optional<Day> day_named(std::string_view date, const std::string& zone);
/// `count` calendar days after `day`; before it when negative.
Day days_after(const Day& day, int count, const std::string& zone);
/// The Monday of the week that a moment is in.
Day monday_of(Instant at, const std::string& zone);

}  // namespace roadcall
