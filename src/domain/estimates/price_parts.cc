#include "domain/estimates/price_parts.h"

#include <map>

#include "base/text.h"
#include "domain/estimates/pricing.h"

namespace roadcall::price_parts {
namespace {

constexpr std::size_t kDescriptionMax = 200;
constexpr std::size_t kNumberMax = 60;
constexpr std::int64_t kQuantityMostMilli = 1'000'000;  // A thousand pieces.
constexpr std::int64_t kCentsMost = 10'000'000;
constexpr int kRowsMost = 500 * static_cast<int>(kPartsMax);

std::optional<Error> check_part(PricePart& part, const std::string& field) {
  part.description = one_line(part.description);
  part.number = one_line(part.number);
  if (part.description.empty() || character_count(part.description) > kDescriptionMax)
    return invalid(field + ".description", field + ".description must have 1 to 200 characters.");
  if (character_count(part.number) > kNumberMax)
    return invalid(field + ".number", field + ".number may have at most 60 characters.");
  if (part.quantity_milli <= 0 || part.quantity_milli > kQuantityMostMilli)
    return invalid(field + ".quantity", field + ".quantity must be more than 0 and at most 1000.");
  if (part.unit_price_cents < 0 || part.unit_price_cents > kCentsMost)
    return invalid(field + ".unit_price_cents",
                   field + ".unit_price_cents must be between 0 and 10000000.");
  return std::nullopt;
}

}  // namespace

std::optional<Error> check(PriceItem& item) {
  if (item.parts.size() > kPartsMax) return invalid("parts", "parts may have at most 30 entries.");
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < item.parts.size(); ++i) {
    if (auto bad = check_part(item.parts[i], "parts[" + std::to_string(i) + "]")) return bad;
    sum += pricing::amount_of(item.parts[i].quantity_milli, item.parts[i].unit_price_cents);
  }
  if (sum > kCentsMost) return invalid("parts", "parts must add up to at most 10000000 cents.");
  if (!item.parts.empty()) item.parts_cents = sum;
  return std::nullopt;
}

void read_into(Tx& tx, std::vector<PriceItem>& items) {
  static const std::string select =
      "SELECT " + db::columns<PricePart>() + " FROM price_item_parts WHERE shop_id = ?";
  static const std::string of_all = select + " ORDER BY price_item_id, position LIMIT ?";
  static const std::string of_one = select + " AND price_item_id = ? ORDER BY position LIMIT ?";
  if (items.empty()) return;
  const auto rows = items.size() == 1
                        ? tx.all<PricePart>(of_one, tx.shop_id(), items.front().id, kRowsMost)
                        : tx.all<PricePart>(of_all, tx.shop_id(), kRowsMost);
  std::map<std::string, PriceItem*> by_id;
  for (PriceItem& item : items) by_id[item.id] = &item;
  for (const PricePart& part : rows)
    if (const auto found = by_id.find(part.price_item_id); found != by_id.end())
      found->second->parts.push_back(part);
}

void keep(Tx& tx, PriceItem& item) {
  remove(tx, item.id);
  int position = 0;
  for (PricePart& part : item.parts) {
    part.shop_id = tx.shop_id();
    part.price_item_id = item.id;
    part.position = position++;
    tx.insert("price_item_parts", part);
  }
}

void remove(Tx& tx, const std::string& price_item_id) {
  tx.exec("DELETE FROM price_item_parts WHERE shop_id = ? AND price_item_id = ?", tx.shop_id(),
          price_item_id);
}

}  // namespace roadcall::price_parts
