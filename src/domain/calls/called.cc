#include "domain/calls/called.h"

#include <algorithm>

#include "base/phone.h"
#include "domain/shops/shops.h"

namespace roadcall::calls {
namespace {

constexpr int kLately = 1000;  // Calls of the shop that are looked at, newest first.

bool came_lately(Tx& tx, const std::string& number) {
  const auto called = tx.all<std::string>(
      "SELECT CASE direction WHEN 'inbound' THEN to_number ELSE '' END FROM calls"
      " WHERE shop_id = ? ORDER BY id DESC LIMIT ?",
      tx.shop_id(), kLately);
  return std::ranges::find(called, number) != called.end();
}

}  // namespace

std::optional<Shop> enter_shop_called(Tx& tx, const std::string& number) {
  if (auto shop = shops::by_number(tx, number)) {
    tx.enter_shop(shop->id);
    return shop;
  }
  auto first = shops::first(tx);
  if (!first) return std::nullopt;
  tx.enter_shop(first->id);
  return came_lately(tx, normal_phone(number).value_or(number)) ? first : std::nullopt;
}

}  // namespace roadcall::calls
