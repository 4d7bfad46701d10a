#include "domain/estimates/price_book.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "domain/estimates/price_parts.h"

namespace roadcall::price_book {
namespace {

struct PriceItemTag {
  static constexpr std::string_view prefix = "pri";
};

constexpr std::size_t kNameMax = 120;
constexpr int kLaborMinutesMost = 40 * 60;
constexpr std::int64_t kCentsMost = 10'000'000;

// Short names on old forms and in people's mouths → a job's name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kShortNames{{
    {"battery", "battery replacement"},
    {"brakes", "brake pads replacement"},
    {"brake pads", "brake pads replacement"},
    {"brake pad replacement", "brake pads replacement"},
    {"alternator", "alternator replacement"},
    {"starter", "starter replacement"},
    {"check engine", "engine diagnostic"},
    {"check engine light", "engine diagnostic"},
    {"diagnostic", "engine diagnostic"},
    {"no start", "engine diagnostic"},
    {"ac recharge", "ac recharge"},
    {"a c recharge", "ac recharge"},
    {"tune up", "spark plugs"},
    {"lockout", "lockout service"},
    {"bateria", "battery replacement"},
    {"frenos", "brake pads replacement"},
    {"pastillas", "brake pads replacement"},
    {"pastillas de freno", "brake pads replacement"},
    {"alternador", "alternator replacement"},
    {"diagnostico", "engine diagnostic"},
    {"no arranca", "engine diagnostic"},
    {"no prende", "engine diagnostic"},
}};

const std::string& select() {
  static const std::string sql =
      "SELECT " + db::columns<PriceItem>() + " FROM price_items WHERE shop_id = ?";
  return sql;
}

std::optional<PriceItem> with_parts(Tx& tx, std::optional<PriceItem> item) {
  if (!item) return item;
  std::vector<PriceItem> one{*std::move(item)};
  price_parts::read_into(tx, one);
  return std::move(one.front());
}

std::optional<PriceItem> by_key(Tx& tx, const std::string& key) {
  static const std::string sql = select() + " AND name_key = ? AND active = 1";
  return with_parts(tx, tx.one<PriceItem>(sql, tx.shop_id(), key));
}

std::optional<Error> check(PriceItem& item) {
  item.name = one_line(item.name);
  if (item.name.empty()) return invalid("name", "name must not be empty.");
  if (character_count(item.name) > kNameMax)
    return invalid("name", "name may have at most 120 characters.");
  if (item.service.size() > 40) return invalid("service", "service is not one we know.");
  if (item.labor_minutes < 0 || item.labor_minutes > kLaborMinutesMost)
    return invalid("labor_minutes", "labor_minutes must be between 0 and 2400.");
  if (item.parts_cents < 0 || item.parts_cents > kCentsMost)
    return invalid("parts_cents", "parts_cents must be between 0 and 10000000.");
  if (item.labor_flat_cents &&
      (*item.labor_flat_cents < 0 || *item.labor_flat_cents > kCentsMost)) {
    return invalid("labor_flat_cents", "labor_flat_cents must be between 0 and 10000000.");
  }
  if (item.v8_percent < 50 || item.v8_percent > 300)
    return invalid("v8_percent", "v8_percent must be between 50 and 300.");
  if (item.old_car_percent < 50 || item.old_car_percent > 300)
    return invalid("old_car_percent", "old_car_percent must be between 50 and 300.");
  item.name_key = name_key(item.name);
  return price_parts::check(item);
}

bool name_taken(Tx& tx, const PriceItem& item) {
  return tx
      .one<std::string>("SELECT id FROM price_items WHERE shop_id = ? AND name_key = ? AND id <> ?",
                        tx.shop_id(), item.name_key, item.id)
      .has_value();
}

}  // namespace

std::vector<PriceItem> all(Tx& tx, bool active_only) {
  static const std::string every = select() + " ORDER BY position, id LIMIT ?";
  static const std::string active = select() + " AND active = 1 ORDER BY position, id LIMIT ?";
  auto items = tx.all<PriceItem>(active_only ? active : every, tx.shop_id(), kItemsMax);
  price_parts::read_into(tx, items);
  return items;
}

std::optional<PriceItem> find(Tx& tx, const std::string& id) {
  static const std::string sql = select() + " AND id = ?";
  return with_parts(tx, tx.one<PriceItem>(sql, tx.shop_id(), id));
}

std::optional<PriceItem> named(Tx& tx, const std::string& written) {
  const std::string key = name_key(written);
  if (key.empty()) return std::nullopt;
  if (auto item = by_key(tx, key)) return item;
  if (const std::string english = english_key(key); !english.empty())
    if (auto item = by_key(tx, english)) return item;
  const auto* found = std::find_if(kShortNames.begin(), kShortNames.end(),
                                   [&](const auto& pair) { return pair.first == key; });
  if (found != kShortNames.end()) return by_key(tx, std::string(found->second));
  static const std::string by_service =
      select() + " AND service = ? AND active = 1 ORDER BY position, id LIMIT 1";
  return with_parts(tx, tx.one<PriceItem>(by_service, tx.shop_id(), written));
}

Result<PriceItem> add(Tx& tx, PriceItem item) {
  if (auto bad = check(item)) return *bad;
  if (static_cast<int>(all(tx).size()) >= kItemsMax)
    return conflict("price_item.too_many", "The price book is full: remove a job first.");
  item.id = tx.new_id<Id<PriceItemTag>>().value;
  item.shop_id = tx.shop_id();
  if (name_taken(tx, item))
    return conflict("price_item.name_taken", "There is a job of that name already.");
  item.version = 1;
  item.updated_at = tx.now();
  tx.insert("price_items", item);
  price_parts::keep(tx, item);
  tx.emit("price_book.changed", item.id);
  return item;
}

Result<PriceItem> change(Tx& tx, const PriceItem& wanted, std::int64_t expected_version) {
  PriceItem item = wanted;
  if (auto bad = check(item)) return *bad;
  const auto stored = find(tx, item.id);
  if (!stored) return not_found("price_item");
  if (stored->version != expected_version) {
    return Error{Kind::precondition, "price_item.changed_meanwhile",
                 "Somebody changed this job meanwhile. Look again."};
  }
  if (name_taken(tx, item))
    return conflict("price_item.name_taken", "There is a job of that name already.");
  item.shop_id = stored->shop_id;
  item.version = stored->version + 1;
  item.updated_at = tx.now();
  tx.update("price_items", item);
  price_parts::keep(tx, item);
  tx.emit("price_book.changed", item.id);
  return item;
}

Result<PriceItem> remove(Tx& tx, const std::string& id) {
  const auto item = find(tx, id);
  if (!item) return not_found("price_item");
  price_parts::remove(tx, id);
  tx.exec("DELETE FROM price_items WHERE shop_id = ? AND id = ?", tx.shop_id(), id);
  tx.emit("price_book.changed", id);
  return *item;
}

}  // namespace roadcall::price_book
