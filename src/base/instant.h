#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace roadcall {

/// A moment: UTC milliseconds since 1970. Stored as BIGINT, shown as RFC 3339.
struct Instant {
  std::int64_t ms = 0;
  auto operator<=>(const Instant&) const = default;
  friend Instant operator+(Instant a, std::chrono::milliseconds d) { return {a.ms + d.count()}; }
  friend Instant operator-(Instant a, std::chrono::milliseconds d) { return {a.ms - d.count()}; }
  friend std::chrono::milliseconds operator-(Instant a, Instant b) {
    return std::chrono::milliseconds(a.ms - b.ms);
  }
};

std::string to_rfc3339(Instant instant);  ///< `2026-01-31T14:30:00.000Z`
std::optional<Instant> from_rfc3339(
    std::string_view text);               ///< Any offset; nullopt when malformed.
std::string to_rfc2822(Instant instant);  ///< `Mon, 13 Aug 2018 21:38:46 +0000`
std::optional<Instant> from_rfc2822(std::string_view text);

/// Wall-clock parts in a named IANA zone; unknown zones read as UTC.
struct LocalTime {
  int year, month, day, hour, minute, weekday /* 0 Sunday */;
};
LocalTime local_time(Instant instant, const std::string& zone);
bool is_time_zone(const std::string& zone);
/// The moment a local wall-clock time names; in a gap the moment after it, when ambiguous the
/// first.
Instant from_local(int year, int month, int day, int hour, int minute, const std::string& zone);

}  // namespace roadcall
