#include "domain/shops/shops.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/shops/shop_rows.h"
#include "domain/words.h"

namespace roadcall::shops {
namespace {

constexpr std::string_view kShopPlace = "{shop}";  // In words that are spoken.
constexpr std::size_t kNameMax = 120;
constexpr std::size_t kWordsMax = 600;  // Spoken words and short texts of a shop.
constexpr std::size_t kDomainMax = 200;
constexpr std::size_t kDomainsMax = 20;  // Of one shop.
constexpr std::size_t kNumbersMax = 20;
constexpr std::size_t kLabelMax = 63;  // Between two dots (RFC 1035).
constexpr int kDayMinutes = 24 * 60;

std::optional<Error> outside(const std::string& field, std::int64_t value, std::int64_t least,
                             std::int64_t most) {
  if (value >= least && value <= most) return std::nullopt;
  return invalid(field, field + " must be between " + std::to_string(least) + " and " +
                            std::to_string(most) + ".");
}

std::optional<Error> too_long(const std::string& field, const std::string& text, std::size_t most) {
  if (!is_utf8(text)) return invalid(field, field + " is not valid UTF-8.");
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

// Anything in braces but the shop's name would be read out to callers.
std::optional<Error> check_spoken(const std::string& field, const std::string& words) {
  if (auto bad = too_long(field, words, kWordsMax)) return bad;
  for (auto at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1))
    if (words.compare(at, kShopPlace.size(), kShopPlace) != 0)
      return invalid(field, field + " may have {shop} in braces, nothing else.");
  return std::nullopt;
}

std::optional<Error> check_greeting(const std::string& field, const std::string& words) {
  if (words.empty()) return invalid(field, field + " must say something.");
  return check_spoken(field, words);
}

bool is_color(const std::string& text) {
  return text.size() == 7 && text.front() == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

std::optional<Error> check_words(const ShopSettings& s) {
  if (auto bad = check_spoken("settings.announcement", s.announcement)) return bad;
  if (auto bad = check_greeting("settings.greeting", s.greeting)) return bad;
  if (auto bad = check_spoken("settings.after_hours_greeting", s.after_hours_greeting)) return bad;
  if (s.language != "en" && s.language != "es")
    return invalid("settings.language", "settings.language must be en or es.");
  if (auto bad = check_spoken("settings.announcement_es", s.announcement_es)) return bad;
  if (auto bad = check_greeting("settings.greeting_es", s.greeting_es)) return bad;
  if (auto bad = check_spoken("settings.after_hours_greeting_es", s.after_hours_greeting_es))
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
  if (auto bad =
          outside("settings.emergency_minutes_a_day", s.emergency_minutes_a_day, 0, kDayMinutes))
    return bad;
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

std::optional<Error> check_kinds(const ShopSettings& s) {
  for (const auto& [kind, automatic] : s.automatic)
    if (words::find(kind) == nullptr)
      return invalid("settings.automatic." + kind,
                     "settings.automatic names a kind of message that is not there: " + kind + ".");
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
  if (auto bad = check_kinds(s)) return bad;
  if (auto bad = check_hours("settings.hours", s.hours)) return bad;
  return check_rates(s.rates);
}

std::optional<Error> check(Shop& shop) {
  shop.name = one_line(shop.name);
  if (shop.name.empty()) return invalid("name", "name must not be empty.");
  if (auto bad = too_long("name", shop.name, kNameMax)) return bad;
  if (!is_time_zone(shop.timezone))
    return invalid("timezone", "timezone must be a name like America/New_York.");
  return check_settings(shop.settings);
}

// A host name (RFC 1123) as it is compared: in lower case, and without the `www.` that everybody
// may write or not.
std::optional<std::string> host_name(const std::string& written) {
  std::string host = ascii_lower(trimmed(written));
  if (host.starts_with("www.")) host.erase(0, 4);
  std::size_t label = 0;
  for (std::size_t i = 0; i <= host.size(); ++i) {
    const char c = i < host.size() ? host[i] : '.';
    const bool edge = label == 0 || i + 1 >= host.size() || host[i + 1] == '.';
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && !edge);
    if (c == '.' ? label == 0 : !letter || label == kLabelMax) return std::nullopt;
    label = c == '.' ? 0 : label + 1;
  }
  return host.size() > kDomainMax ? std::nullopt : std::optional(host);
}

// Of a Host header: without the port, and without what leads to the same shop.
std::string domain_of(std::string_view host) {
  std::string domain = ascii_lower(host);
  const auto colon = domain.rfind(':');
  if (colon != std::string::npos && domain.find(']', colon) == std::string::npos)
    domain.resize(colon);
  for (const std::string_view before : {"www.", "crm."})
    if (domain.starts_with(before)) domain.erase(0, before.size());
  return domain;
}

std::optional<Error> add_domains(Tx& tx, const ShopId& shop,
                                 const std::vector<std::string>& wanted) {
  if (wanted.size() > kDomainsMax)
    return invalid("domains",
                   "domains may have at most " + std::to_string(kDomainsMax) + " entries.");
  for (const std::string& written : wanted) {
    const auto domain = host_name(written);
    if (!domain) return invalid("domains", "domains must be host names like shop.example.com.");
    const auto taken = by_domain_exactly(tx, *domain);
    if (taken && taken->id != shop)
      return conflict("shop.domain_taken", "Another shop has the domain " + *domain + ".");
    if (!taken) add_domain(tx, shop, *domain);
  }
  return std::nullopt;
}

}  // namespace

Result<Shop> open(Tx& tx, const NewShop& wanted) {
  const auto number = wanted.phone.empty() ? std::string() : normal_phone(wanted.phone);
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
  if (!number->empty()) add_number(tx, shop.id, *number);
  if (auto bad = add_domains(tx, shop.id, wanted.domains)) return *bad;
  tx.enter_shop(shop.id);
  price_book::add_starting_items(tx);
  return shop;
}

Shop current(Tx& tx) {
  auto shop = find(tx, tx.shop_id());
  roadcall::check(shop.has_value(), "a verb ran without a shop");
  return *std::move(shop);
}

std::optional<Shop> by_host(Tx& tx, std::string_view host) {
  if (auto shop = by_domain_exactly(tx, domain_of(host))) return shop;
  return first(tx);
}

std::string address(Tx& tx, const std::string& installation) {
  const auto scheme = installation.find("://");
  if (scheme == std::string::npos) return installation;
  const auto begin = scheme + 3;
  const auto end = std::min(installation.find('/', begin), installation.size());
  const std::string host = installation.substr(begin, end - begin);
  const auto own = domains(tx);
  if (own.empty() || std::find(own.begin(), own.end(), domain_of(host)) != own.end())
    return installation;
  const auto colon = host.rfind(':');
  const bool has_port = colon != std::string::npos && host.find(']', colon) == std::string::npos;
  return installation.substr(0, begin) + own.front() + (has_port ? host.substr(colon) : "") +
         installation.substr(end);
}

std::optional<Shop> first(Tx& tx) {
  auto every = all(tx);
  if (every.empty()) return std::nullopt;
  return *std::min_element(every.begin(), every.end(), [](const Shop& a, const Shop& b) {
    return std::tie(a.created_at, a.id.value) < std::tie(b.created_at, b.id.value);
  });
}

Result<Shop> take_number(Tx& tx, const Shop& shop, const std::string& phone) {
  const auto number = normal_phone(phone);
  roadcall::check(shop.phone.empty(), "a shop keeps its number");
  if (!number) return invalid("phone", "phone is not a telephone number.");
  const auto taken = by_number(tx, *number);
  if (taken && taken->id != shop.id)
    return conflict("shop.number_taken", "Another shop has that number.");
  set_phone(tx, shop.id, *number);
  if (!taken) add_number(tx, shop.id, *number);
  return *find(tx, shop.id);
}

Result<std::vector<std::string>> set_domains(Tx& tx, const std::vector<std::string>& wanted) {
  remove_domains(tx, tx.shop_id());
  if (auto bad = add_domains(tx, tx.shop_id(), wanted)) return *bad;
  return domains(tx);
}

Result<std::vector<std::string>> set_numbers(Tx& tx, const Shop& shop,
                                             const std::vector<std::string>& wanted) {
  if (wanted.size() > kNumbersMax)
    return invalid("numbers",
                   "numbers may have at most " + std::to_string(kNumbersMax) + " entries.");
  std::set<std::string> kept;
  for (const std::string& written : wanted) {
    const auto number = normal_phone(written);
    if (!number) return invalid("numbers", "numbers must be telephone numbers with area code.");
    const auto taken = by_number(tx, *number);
    if (taken && taken->id != shop.id)
      return Error{Kind::conflict, "shop.number_taken",
                   "Another shop has the number " + *number + ".", "numbers"};
    kept.insert(*number);
  }
  if (!shop.phone.empty() && !kept.contains(shop.phone))
    return invalid("numbers", "numbers must keep " + shop.phone + ": texts go out from it.");
  remove_numbers(tx, shop.id);
  for (const std::string& number : kept) add_number(tx, shop.id, number);
  if (shop.phone.empty() && !wanted.empty()) set_phone(tx, shop.id, *normal_phone(wanted.front()));
  return numbers(tx);
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
  // It would call itself until somebody gives up.
  const auto called =
      shop.settings.forward_to.empty() ? std::nullopt : by_number(tx, shop.settings.forward_to);
  if (called && called->id == shop.id)
    return invalid("settings.forward_to",
                   "settings.forward_to is a number of this shop: calls go to another telephone.");
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

}  // namespace roadcall::shops
