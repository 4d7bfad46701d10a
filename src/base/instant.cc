#include "base/instant.h"

#include <date/date.h>
#include <date/tz.h>

#include <array>
#include <charconv>
#include <cstdio>

namespace roadcall {
namespace {

using Millis = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

Millis point(Instant instant) { return Millis(std::chrono::milliseconds(instant.ms)); }

struct Parts {
  int year, month, day, hour, minute, second, ms;
};

Parts parts_of(Instant instant) {
  const auto days = date::floor<date::days>(point(instant));
  const date::year_month_day ymd(days);
  const date::hh_mm_ss time(point(instant) - days);
  return {int(ymd.year()),
          int(unsigned(ymd.month())),
          int(unsigned(ymd.day())),
          int(time.hours().count()),
          int(time.minutes().count()),
          int(time.seconds().count()),
          int(time.subseconds().count())};
}

const date::time_zone* zone_named(const std::string& zone) {
  try {
    return date::locate_zone(zone);
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length) {
  if (at + length > text.size()) return std::nullopt;
  int value = 0;
  const char* end = text.data() + at + length;
  const auto parsed = std::from_chars(text.data() + at, end, value);
  if (parsed.ec != std::errc() || parsed.ptr != end || value < 0) return std::nullopt;
  return value;
}

std::optional<Instant> instant_of(const Parts& p) {
  const date::year_month_day ymd = date::year(p.year) / p.month / p.day;
  if (!ymd.ok() || p.hour > 23 || p.minute > 59 || p.second > 60) return std::nullopt;
  const auto time = date::sys_days(ymd) + std::chrono::hours(p.hour) +
                    std::chrono::minutes(p.minute) + std::chrono::seconds(p.second) +
                    std::chrono::milliseconds(p.ms);
  return Instant{
      std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count()};
}

// `Z`, `+hh:mm`, `-hhmm`: minutes east of UTC.
std::optional<int> offset_minutes(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() < 5 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const auto hours = number(text, 1, 2);
  const auto minutes = number(text, text[3] == ':' ? 4 : 3, 2);
  if (!hours || !minutes || text.size() != (text[3] == ':' ? 6U : 5U)) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

}  // namespace

std::string to_rfc3339(Instant instant) {
  const Parts p = parts_of(instant);
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", p.year, p.month, p.day,
                p.hour, p.minute, p.second, p.ms);
  return text;
}

std::optional<Instant> from_rfc3339(std::string_view text) {
  const auto year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
  const auto hour = number(text, 11, 2), minute = number(text, 14, 2), second = number(text, 17, 2);
  if (!year || !month || !day || !hour || !minute || !second) return std::nullopt;
  if (text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
    return std::nullopt;
  if (text[13] != ':' || text[16] != ':') return std::nullopt;
  std::size_t at = 19;
  int ms = 0;
  if (at < text.size() && text[at] == '.') {
    int scale = 100;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
      ms += (text[at] - '0') * scale;
  }
  const auto offset = offset_minutes(text.substr(at));
  const auto local = instant_of({*year, *month, *day, *hour, *minute, *second, ms});
  if (!offset || !local) return std::nullopt;
  return *local - std::chrono::minutes(*offset);
}

std::string to_rfc2822(Instant instant) {
  const Parts p = parts_of(instant);
  const date::weekday weekday(date::floor<date::days>(point(instant)));
  char text[64];
  std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d +0000",
                kDays[weekday.c_encoding()].data(), p.day, kMonths[p.month - 1].data(), p.year,
                p.hour, p.minute, p.second);
  return text;
}

std::optional<Instant> from_rfc2822(std::string_view text) {
  if (const auto comma = text.find(", "); comma != std::string_view::npos)
    text.remove_prefix(comma + 2);
  const std::size_t day_length = text.size() > 1 && text[1] == ' ' ? 1 : 2;
  const auto day = number(text, 0, day_length);
  if (!day || text.size() < day_length + 23) return std::nullopt;
  text.remove_prefix(day_length + 1);  // `Aug 2018 21:38:46 +0000`
  int month = 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (text.substr(0, 3) == kMonths[i]) month = static_cast<int>(i) + 1;
  const auto year = number(text, 4, 4), hour = number(text, 9, 2), minute = number(text, 12, 2),
             second = number(text, 15, 2);
  const auto offset = offset_minutes(text.substr(18) == "GMT" ? "Z" : text.substr(18));
  if (month == 0 || !year || !hour || !minute || !second || !offset) return std::nullopt;
  const auto local = instant_of({*year, month, *day, *hour, *minute, *second, 0});
  if (!local) return std::nullopt;
  return *local - std::chrono::minutes(*offset);
}

bool is_time_zone(const std::string& zone) { return zone_named(zone) != nullptr; }

LocalTime local_time(Instant instant, const std::string& zone) {
  const date::time_zone* found = zone_named(zone);
  const auto offset =
      found == nullptr ? std::chrono::seconds(0) : found->get_info(point(instant)).offset;
  const Instant shifted = instant + offset;
  const Parts p = parts_of(shifted);
  const date::weekday weekday(date::floor<date::days>(point(shifted)));
  return {p.year, p.month, p.day, p.hour, p.minute, static_cast<int>(weekday.c_encoding())};
}

Instant from_local(int year, int month, int day, int hour, int minute, const std::string& zone) {
  const auto local = date::local_days(date::year(year) / month / day) + std::chrono::hours(hour) +
                     std::chrono::minutes(minute);
  const date::time_zone* found = zone_named(zone);
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(local.time_since_epoch());
  if (found == nullptr) return {ms.count()};
  // choose::earliest: in a gap it is the moment the gap ends, when ambiguous the first.
  const auto utc = found->to_sys(local, date::choose::earliest);
  return {std::chrono::duration_cast<std::chrono::milliseconds>(utc.time_since_epoch()).count()};
}

}  // namespace roadcall
