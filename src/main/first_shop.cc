#include "base/phone.h"
#include "domain/shops/shops.h"
#include "main/app.h"

namespace roadcall {

namespace {

Result<Shop> first_shop(Tx& tx, const Config& config) {
  const auto all = shops::all(tx);
  if (all.empty())
    return shops::open(
        tx, {.name = config.shop_name,
             .phone = config.carrier_number,
             .timezone = config.shop_timezone,
             .forward_to =
                 config.shop_forward_to.empty() ? "" : *normal_phone(config.shop_forward_to)});
  // The number was set later than the shop was opened.
  const bool waits = all.size() == 1 && all.front().phone.empty();
  if (waits && !config.carrier_number.empty())
    return shops::take_number(tx, all.front(), config.carrier_number);
  return all.front();
}

}  // namespace

void ensure_shop(Store& store, const Config& config) {
  const auto opened = store.write(Scope{}, [&](Tx& tx) { return first_shop(tx, config); });
  if (!opened)
    throw std::runtime_error("the first shop cannot be opened: " + opened.error().message);
}

}  // namespace roadcall
