#include <algorithm>
#include <array>

#include "base/phone_zone.h"
#include "domain/shops/shops.h"

// When a shop is open, and when it is too late for a text.
namespace roadcall::shops {
namespace {

constexpr int kDayMinutes = 24 * 60;

// Where the number's owner may be: its area code is not where they are, nor is the shop's own zone.
std::vector<std::string> zones_around(const Shop& shop, const std::string& phone) {
  auto zones = zones_of_phone(phone);
  zones.push_back(shop.timezone);
  return zones;
}

bool is_quiet_in(const ShopSettings& settings, const std::string& zone, Instant now) {
  const LocalTime local = local_time(now, zone);
  const int minute = local.hour * 60 + local.minute;
  const int from = settings.quiet_from;
  const int until = settings.quiet_until;
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
}

Instant quiet_ends_in(const ShopSettings& settings, const std::string& zone, Instant now) {
  const LocalTime local = local_time(now, zone);
  const int until = settings.quiet_until;
  const auto at = [&](Instant day) {
    const LocalTime d = local_time(day, zone);
    return from_local(d.year, d.month, d.day, until / 60, until % 60, zone);
  };
  const bool later_today = local.hour * 60 + local.minute < until;
  return later_today ? at(now)
                     : at(from_local(local.year, local.month, local.day, 12, 0, zone) +
                          std::chrono::hours(24));
}

}  // namespace

std::optional<Error> check_hours(const std::string& field, const std::vector<DayHours>& hours) {
  constexpr std::array kDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                             "Thursday", "Friday", "Saturday"};
  if (hours.size() != kDays.size())
    return invalid(field, field + " must have seven days, Sunday first.");
  const auto is_time = [](int minutes) { return minutes >= 0 && minutes <= kDayMinutes; };
  for (std::size_t day = 0; day < hours.size(); ++day) {
    const std::string at = field + "[" + std::to_string(day) + "]";
    const std::string words =
        std::string(kDays[day]) + "'s hours must be minutes of the day, 0 to 1440.";
    if (!is_time(hours[day].opens)) return invalid(at + ".opens", words);
    if (!is_time(hours[day].closes)) return invalid(at + ".closes", words);
  }
  return std::nullopt;
}

bool is_open(const Shop& shop, Instant now) {
  const LocalTime local = local_time(now, shop.timezone);
  const auto& hours = shop.settings.hours;
  const DayHours& today = hours[static_cast<std::size_t>(local.weekday)];
  const DayHours& yesterday = hours[static_cast<std::size_t>((local.weekday + 6) % 7)];
  const int minute = local.hour * 60 + local.minute;
  if (yesterday.past_midnight() && minute < yesterday.closes) return true;
  return minute >= today.opens && (today.past_midnight() || minute < today.closes);
}

bool is_quiet(const Shop& shop, const std::string& phone, Instant now) {
  const auto zones = zones_around(shop, phone);
  return std::any_of(zones.begin(), zones.end(), [&](const std::string& zone) {
    return is_quiet_in(shop.settings, zone, now);
  });
}

Instant quiet_ends(const Shop& shop, const std::string& phone, Instant now) {
  const auto zones = zones_around(shop, phone);
  Instant end = now;
  for (std::size_t turn = 0; turn <= zones.size(); ++turn)
    for (const std::string& zone : zones)
      if (is_quiet_in(shop.settings, zone, end)) end = quiet_ends_in(shop.settings, zone, end);
  return end;
}

}  // namespace roadcall::shops
