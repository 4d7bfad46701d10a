#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"

/// iCalendar (RFC 5545) in both directions, on plain values: our visits as a feed that calendar
/// programs subscribe to, and somebody's own calendar as times in which they are busy.
namespace roadcall::calendar {

struct Event {
  std::string uid;  ///< The same for ever, so that a subscriber moves the entry instead of adding.
  Instant start, end;
  Instant changed;
  int sequence = 0;  ///< Grows with each change.
  std::string summary, location, description, url;
  bool sure = true;  ///< Confirmed, else tentative.
};

/// A whole calendar as text, times in UTC.
std::string feed(const std::string& name, const std::vector<Event>& events);

struct Busy {
  Instant start, end;
  std::string uid;
};

inline constexpr std::size_t kBusyMost = 500;  ///< Times taken from one calendar.

/// When the owner of this calendar is busy between two moments, repeated entries included, earliest
/// first, the first kBusyMost. Cancelled entries and those marked as free are left out; days and
/// times without a zone are those of `zone`. Nullopt: it is no calendar. Rules that repeat within a
/// day, and more than 20,000 turns of one rule, are not followed: a stranger wrote the text.
std::optional<std::vector<Busy>> busy(std::string_view text, Instant from, Instant until,
                                      const std::string& zone);

}  // namespace roadcall::calendar
