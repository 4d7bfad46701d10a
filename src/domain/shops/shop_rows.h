#pragma once

#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/shops/shop.h"

namespace roadcall::shops {

void insert_shop(Tx& tx, const Shop& shop);
void update_shop(Tx& tx, const Shop& shop);
void add_number(Tx& tx, const ShopId& shop, const std::string& number);
void remove_numbers(Tx& tx, const ShopId& shop);
/// No change of settings: whoever has them open may save them still.
void set_phone(Tx& tx, const ShopId& shop, const std::string& number);
void remove_domains(Tx& tx, const ShopId& shop);
void add_domain(Tx& tx, const ShopId& shop, const std::string& domain);
std::optional<Shop> by_domain_exactly(Tx& tx, const std::string& domain);

}  // namespace roadcall::shops
