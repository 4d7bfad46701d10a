#include "base/phone.h"
#include "domain/shops/shops.h"
#include "main/app.h"

namespace roadcall {

void ensure_shop(Store& store, const Config& config) {
  const auto opened = store.write(Scope{}, [&](Tx& tx) -> Result<ShopId> {
    if (const auto all = shops::all(tx); !all.empty()) return all.front().id;
    shops::NewShop wanted{
        .name = config.shop_name, .phone = config.carrier_number, .timezone = config.shop_timezone};
    if (wanted.phone.empty())
      wanted.phone = "+19045550100";  // A number nobody has, until one is set.
    wanted.forward_to = config.shop_forward_to.empty() ? "" : *normal_phone(config.shop_forward_to);
    auto shop = shops::open(tx, wanted);
    if (!shop) return shop.error();
    return shop->id;
  });
  if (!opened)
    throw std::runtime_error("the first shop cannot be opened: " + opened.error().message);
}

}  // namespace roadcall
