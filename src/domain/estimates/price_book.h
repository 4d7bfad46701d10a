#pragma once

#include "db/tx.h"

namespace roadcall::price_book {

/// The 40 jobs a new shop starts with (hours and prices of the seed's catalogue).
void add_starting_items(Tx& tx);

}  // namespace roadcall::price_book
