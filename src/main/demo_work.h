#pragma once

#include <string>

#include "base/clock.h"
#include "db/store.h"
#include "domain/shops/shop.h"
#include "main/config.h"

namespace roadcall {

/// Opens a made-up shop with its staff, leads and work; how to sign in. Its clock is set back for
/// what is over, and stands at its hour again afterwards.
std::string fill_demo(Store& store, FakeClock& clock, const Config& config);

/// What a demonstration shop has going on: visits ahead, work done and paid, an invoice that is
/// owed, parts on the shelf and one ordered. Made-up people on numbers kept free for fiction.
void add_demo_work(Store& store, FakeClock& clock, const Shop& shop);

}  // namespace roadcall
