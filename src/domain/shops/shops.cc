#include "domain/shops/shops.h"

#include <algorithm>
#include <map>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/shops/shop_rows.h"

namespace roadcall::shops {
namespace {

constexpr std::size_t kNameMax = 120;
constexpr std::size_t kWordsMax = 600;  // Spoken words and short texts of a shop.
constexpr std::size_t kDomainMax = 200;
constexpr int kDayMinutes = 24 * 60;

int minute_of_day(const Shop& shop, Instant now) {
  const LocalTime local = local_time(now, shop.timezone);
  return local.hour * 60 + local.minute;
}

std::optional<Error> outside(const std::string& field, std::int64_t value, std::int64_t least,
                             std::int64_t most) {
  if (value >= least && value <= most) return std::nullopt;
  return invalid(field, field + " must be between " + std::to_string(least) + " and " +
                            std::to_string(most) + ".");
}

std::optional<Error> too_long(const std::string& field, const std::string& text, std::size_t most) {
  if (character_count(text) <= most) return std::nullopt;
  return invalid(field, field + " may have at most " + std::to_string(most) + " characters.");
}

std::optional<Error> bad_phone(const std::string& field, std::string& phone) {
  if (phone.empty()) return std::nullopt;
  const auto normal = normal_phone(phone);
  if (!normal) return invalid(field, field + " is not a telephone number.");
  phone = *normal;
  return std::nullopt;
}

std::optional<Error> check_hours(const std::vector<DayHours>& hours) {
  if (hours.size() != 7)
    return invalid("settings.hours", "settings.hours must have seven days, Sunday first.");
  for (std::size_t day = 0; day < hours.size(); ++day) {
    const std::string field = "settings.hours[" + std::to_string(day) + "]";
    if (auto bad = outside(field + ".opens", hours[day].opens, 0, kDayMinutes)) return bad;
    if (auto bad = outside(field + ".closes", hours[day].closes, hours[day].opens, kDayMinutes))
      return bad;
  }
  return std::nullopt;
}

std::optional<Error> check_rates(const Rates& rates) {
  constexpr std::int64_t kMost = 1'000'000;  // 10,000 dollars.
  if (auto bad = outside("settings.rates.first_hour_cents", rates.first_hour_cents, 0, kMost))
    return bad;
  if (auto bad = outside("settings.rates.further_hour_cents", rates.further_hour_cents, 0, kMost))
    return bad;
  if (auto bad = outside("settings.rates.travel_cents", rates.travel_cents, 0, kMost)) return bad;
  if (auto bad = outside("settings.rates.tax_basis_points", rates.tax_basis_points, 0, 3000))
    return bad;
  return outside("settings.rates.estimate_valid_days", rates.estimate_valid_days, 1, 365);
}

std::optional<Error> check_greeting(const std::string& field, const std::string& words) {
  if (words.empty()) return invalid(field, field + " must say something.");
  return too_long(field, words, kWordsMax);
}

bool is_color(const std::string& text) {
  return text.size() == 7 && text.front() == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

std::optional<Error> check_words(const ShopSettings& s) {
  if (auto bad = too_long("settings.announcement", s.announcement, kWordsMax)) return bad;
  if (auto bad = check_greeting("settings.greeting", s.greeting)) return bad;
  if (auto bad = too_long("settings.after_hours_greeting", s.after_hours_greeting, kWordsMax))
    return bad;
  if (s.language != "en" && s.language != "es")
    return invalid("settings.language", "settings.language must be en or es.");
  if (auto bad = too_long("settings.announcement_es", s.announcement_es, kWordsMax)) return bad;
  if (auto bad = check_greeting("settings.greeting_es", s.greeting_es)) return bad;
  if (auto bad = too_long("settings.after_hours_greeting_es", s.after_hours_greeting_es, kWordsMax))
    return bad;
  if (auto bad = too_long("settings.area", s.area, kWordsMax)) return bad;
  if (auto bad = too_long("settings.about", s.about, kWordsMax)) return bad;
  if (auto bad = too_long("settings.letterhead", s.letterhead, 300)) return bad;
  if (auto bad = too_long("settings.logo_file_id", s.logo_file_id, 40)) return bad;
  if (!is_color(s.brand_color))
    return invalid("settings.brand_color", "settings.brand_color must be like #1d4f7c.");
  return too_long("settings.email", s.email, 254);
}

std::optional<Error> check_visits(const ShopSettings& s) {
  if (auto bad = outside("settings.visit_buffer_minutes", s.visit_buffer_minutes, 0, 240))
    return bad;
  if (auto bad = outside("settings.drive_minutes_unknown", s.drive_minutes_unknown, 0, 240))
    return bad;
  if (auto bad = outside("settings.road_factor_percent", s.road_factor_percent, 100, 300))
    return bad;
  if (auto bad = outside("settings.drive_speed_kmh", s.drive_speed_kmh, 5, 130)) return bad;
  if (auto bad = outside("settings.supplies_basis_points", s.supplies_basis_points, 0, 3000))
    return bad;
  if (auto bad = outside("settings.supplies_most_cents", s.supplies_most_cents, 0, 10'000'000))
    return bad;
  if (auto bad = too_long("settings.review_url", s.review_url, 500)) return bad;
  if (!s.review_url.empty() && !s.review_url.starts_with("https://"))
    return invalid("settings.review_url", "settings.review_url must begin with https://.");
  if (s.rules != "florida" && s.rules != "none")
    return invalid("settings.rules", "settings.rules must be florida or none.");
  return std::nullopt;
}

std::optional<Error> check_settings(ShopSettings& s) {
  if (auto bad = bad_phone("settings.forward_to", s.forward_to)) return bad;
  if (auto bad = bad_phone("settings.public_phone", s.public_phone)) return bad;
  if (auto bad = outside("settings.ring_seconds", s.ring_seconds, 5, 60)) return bad;
  if (auto bad = outside("settings.voicemail_seconds", s.voicemail_seconds, 15, 600)) return bad;
  if (auto bad = outside("settings.repeat_call_minutes", s.repeat_call_minutes, 0, kDayMinutes))
    return bad;
  if (auto bad = outside("settings.escalate_minutes", s.escalate_minutes, 1, 60)) return bad;
  if (auto bad = outside("settings.quiet_from", s.quiet_from, 0, kDayMinutes)) return bad;
  if (auto bad = outside("settings.quiet_until", s.quiet_until, 0, kDayMinutes)) return bad;
  if (auto bad = check_visits(s)) return bad;
  if (auto bad = check_words(s)) return bad;
  if (auto bad = check_hours(s.hours)) return bad;
  return check_rates(s.rates);
}

std::optional<Error> check(Shop& shop) {
  shop.name = trimmed(shop.name);
  if (shop.name.empty()) return invalid("name", "name must not be empty.");
  if (auto bad = too_long("name", shop.name, kNameMax)) return bad;
  if (!is_time_zone(shop.timezone))
    return invalid("timezone", "timezone must be a name like America/New_York.");
  return check_settings(shop.settings);
}

}  // namespace

Result<Shop> open(Tx& tx, const NewShop& wanted) {
  const auto number = normal_phone(wanted.phone);
  if (!number) return invalid("phone", "phone is not a telephone number.");
  Shop shop{.id = ShopId{"shp_" + ascii_lower(tx.new_id<ShopId>().value.substr(4))},
            .name = wanted.name,
            .phone = *number,
            .timezone = wanted.timezone,
            .settings = {},
            .version = 1,
            .created_at = tx.now(),
            .updated_at = tx.now()};
  shop.settings.forward_to = wanted.forward_to;
  if (auto bad = check(shop)) return *bad;
  if (by_number(tx, *number)) return conflict("shop.number_taken", "Another shop has that number.");
  insert_shop(tx, shop);
  add_number(tx, shop.id, *number);
  for (const std::string& domain : wanted.domains) {
    if (domain.empty() || domain.size() > kDomainMax)
      return invalid("domain", "domain must be a host name.");
    if (by_domain_exactly(tx, ascii_lower(domain)))
      return conflict("shop.domain_taken", "Another shop has that domain.");
    add_domain(tx, shop.id, ascii_lower(domain));
  }
  tx.enter_shop(shop.id);
  price_book::add_starting_items(tx);
  return shop;
}

Shop current(Tx& tx) {
  auto shop = find(tx, tx.shop_id());
  roadcall::check(shop.has_value(), "a verb ran without a shop");
  return *std::move(shop);
}

std::optional<Shop> by_domain(Tx& tx, const std::string& domain) {
  if (auto shop = by_domain_exactly(tx, ascii_lower(domain))) return shop;
  auto every = all(tx);
  return every.size() == 1 ? std::optional(std::move(every.front())) : std::nullopt;
}

Result<Shop> change(Tx& tx, const Shop& wanted, std::int64_t expected_version) {
  Shop shop = wanted;
  if (auto bad = check(shop)) return *bad;
  const auto stored = find(tx, shop.id);
  if (!stored) return not_found("shop");
  if (stored->version != expected_version) {
    return Error{Kind::precondition, "shop.changed_meanwhile",
                 "Somebody changed the shop meanwhile. Look again."};
  }
  shop.version = stored->version + 1;
  shop.created_at = stored->created_at;
  shop.updated_at = tx.now();
  update_shop(tx, shop);
  tx.emit("shop.changed", shop.id.value);
  return shop;
}

Result<Day> day_asked(const Shop& shop, const std::string& date, Instant now) {
  if (date.empty()) return day_of(now, shop.timezone);
  auto day = day_named(date, shop.timezone);
  if (!day) return invalid("date", "date must be a day like 2026-12-01.");
  return *std::move(day);
}

bool is_open(const Shop& shop, Instant now) {
  const LocalTime local = local_time(now, shop.timezone);
  const DayHours& day = shop.settings.hours[static_cast<std::size_t>(local.weekday)];
  const int minute = local.hour * 60 + local.minute;
  return minute >= day.opens && minute < day.closes;
}

bool is_quiet(const Shop& shop, Instant now) {
  const int minute = minute_of_day(shop, now);
  const int from = shop.settings.quiet_from;
  const int until = shop.settings.quiet_until;
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
}

Instant quiet_ends(const Shop& shop, Instant now) {
  const LocalTime local = local_time(now, shop.timezone);
  const int until = shop.settings.quiet_until;
  const auto at = [&](Instant day) {
    const LocalTime d = local_time(day, shop.timezone);
    return from_local(d.year, d.month, d.day, until / 60, until % 60, shop.timezone);
  };
  const bool later_today = local.hour * 60 + local.minute < until;
  return later_today ? at(now)
                     : at(from_local(local.year, local.month, local.day, 12, 0, shop.timezone) +
                          std::chrono::hours(24));
}

}  // namespace roadcall::shops
