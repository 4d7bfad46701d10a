#include "base/day.h"

#include <chrono>
#include <cstdio>

namespace roadcall {
namespace {

using std::chrono::hours;

constexpr std::size_t kDateLength = 10;
constexpr int kYearFirst = 2000;
constexpr int kYearLast = 2100;

std::string words_of(const LocalTime& at) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", at.year, at.month, at.day);
  return text;
}

// Noon is on its day whichever way the clocks changed in the night.
Instant noon_of(const LocalTime& at, const std::string& zone) {
  return from_local(at.year, at.month, at.day, 12, 0, zone);
}

Instant start_of(const LocalTime& at, const std::string& zone) {
  return from_local(at.year, at.month, at.day, 0, 0, zone);
}

Day day_at(const LocalTime& at, const std::string& zone) {
  const LocalTime next = local_time(noon_of(at, zone) + hours(24), zone);
  return {words_of(at), start_of(at, zone), start_of(next, zone)};
}

}  // namespace

Day day_of(Instant at, const std::string& zone) { return day_at(local_time(at, zone), zone); }

std::optional<Day> day_named(std::string_view date, const std::string& zone) {
  if (date.size() != kDateLength) return std::nullopt;
  const auto noon = from_rfc3339(std::string(date) + "T12:00:00Z");
  if (!noon) return std::nullopt;
  const LocalTime at = local_time(*noon, "UTC");
  if (at.year < kYearFirst || at.year > kYearLast) return std::nullopt;
  return day_at(at, zone);
}

Day days_after(const Day& day, int count, const std::string& zone) {
  const Instant noon = noon_of(local_time(day.start + hours(2), zone), zone);
  return day_of(noon + hours(24 * count), zone);
}

Day monday_of(Instant at, const std::string& zone) {
  const int since_monday = (local_time(at, zone).weekday + 6) % 7;
  return days_after(day_of(at, zone), -since_monday, zone);
}

}  // namespace roadcall
