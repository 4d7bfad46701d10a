#include <cstdio>

#include "base/text.h"
#include "base/zone_name.h"
#include "domain/quotes/quotes.h"

namespace roadcall::quotes {

std::optional<Slot> slot_of(const std::string& written, const Shop& shop, Instant now) {
  const std::string text = trimmed(written);
  if (text.empty()) return std::nullopt;
  std::optional<Instant> at = from_rfc3339(text);
  int year = 0, month = 0, day = 0, hour = 0, minute = 0;
  if (!at && text.size() >= 16 &&
      std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d", &year, &month, &day, &hour, &minute) == 5) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59)
      return std::nullopt;
    at = from_local(year, month, day, hour, minute, shop.timezone);
  }
  if (!at) return Slot{std::nullopt, text};
  if (*at <= now) return std::nullopt;
  // As the earlier system wrote it: `Mon, Jan 5 at 9:00 am EST`.
  return Slot{at, Language("en").date(*at, shop) + " at " +
                      ascii_lower(Language::clock(*at, shop)) + " " +
                      zone_name(*at, shop.timezone)};
}

}  // namespace roadcall::quotes
