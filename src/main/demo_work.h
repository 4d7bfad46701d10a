#pragma once

#include "db/store.h"
#include "domain/shops/shop.h"

namespace roadcall {

/// What a demonstration shop has going on: visits ahead, work done and paid, an invoice that is
/// owed, parts on the shelf and one ordered. Made-up people on numbers kept free for fiction.
void add_demo_work(Store& store, const Shop& shop);

}  // namespace roadcall
