#pragma once

#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/shops/shop.h"

namespace roadcall::calls {

/// Whose call or text it is that we hear of only from the carrier's list: the shop with that
/// number; for a number that no shop has, the first shop, but only if a call to it came here of
/// late. The carrier's account may have other numbers, whose callers are nobody's here.
/// The transaction is in the shop afterwards.
std::optional<Shop> enter_shop_called(Tx& tx, const std::string& number);

}  // namespace roadcall::calls
