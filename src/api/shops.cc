#include "domain/shops/shops.h"

#include "api/resources.h"

namespace roadcall::api {
namespace {

struct ShopView {
  ShopId id;
  std::string name, phone, timezone;
  std::vector<std::string> numbers, domains;
  ShopSettings settings;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(ShopView, (),
                      (id, name, phone, timezone, numbers, domains, settings, version, created_at,
                       updated_at))

struct Fields {
  std::string name, timezone;
  ShopSettings settings;
};
BOOST_DESCRIBE_STRUCT(Fields, (), (name, timezone, settings))

ShopView view(Tx& tx, const Shop& shop) {
  return {shop.id,        shop.name,          shop.phone,
          shop.timezone,  shops::numbers(tx), shops::domains(tx),
          shop.settings,  shop.version,       shop.created_at,
          shop.updated_at};
}

// Nobody sees another shop than their own.
std::optional<Shop> own(Call& call, Tx& tx) {
  return call.id() == tx.shop_id().value ? shops::find(tx, tx.shop_id()) : std::nullopt;
}

}  // namespace

Answer list_shops(Call&, Tx& tx) {
  return reply_list(std::vector<ShopView>{view(tx, shops::current(tx))});
}

Answer get_shop(Call& call, Tx& tx) {
  const auto shop = own(call, tx);
  if (!shop) return not_found("shop");
  return reply_versioned(200, view(tx, *shop));
}

Answer update_shop(Call& call, Tx& tx) {
  const auto shop = own(call, tx);
  if (!shop) return not_found("shop");
  const auto fields = patched(Fields{shop->name, shop->timezone, shop->settings}, call);
  if (!fields) return fields.error();
  Shop wanted = *shop;
  wanted.name = fields->name;
  wanted.timezone = fields->timezone;
  wanted.settings = fields->settings;
  const auto changed = shops::change(tx, wanted, call.version_or(shop->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(tx, *changed));
}

}  // namespace roadcall::api
