#include "domain/shops/shops.h"

#include "api/kept_files.h"
#include "api/resources.h"
#include "base/text.h"
#include "domain/files/files.h"
#include "domain/messages/messages.h"
#include "http/problem.h"
#include "paper/paper.h"

namespace roadcall::api {
namespace {

constexpr std::size_t kLogoMost = 512 * 1024;

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
  std::vector<std::string> numbers, domains;
  ShopSettings settings;
};
BOOST_DESCRIBE_STRUCT(Fields, (), (name, timezone, numbers, domains, settings))

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

Answer list_shops(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const Shop shop = shops::current(tx);
  std::vector<ShopView> shown;
  // One sees one's own alone: there is no second page, and a search is about its name.
  const std::string key = trimmed(name_key(page->q));
  const bool fits =
      page->q.empty() || (!key.empty() && name_key(shop.name).find(key) != std::string::npos);
  if (page->cursor.empty() && fits) shown.push_back(view(tx, shop));
  return reply_list(shown);
}

Answer get_shop(Call& call, Tx& tx) {
  const auto shop = own(call, tx);
  if (!shop) return not_found("shop");
  return reply_versioned(200, view(tx, *shop));
}

Answer update_shop(Call& call, Tx& tx) {
  const auto shop = own(call, tx);
  if (!shop) return not_found("shop");
  const auto numbers = shops::numbers(tx);
  const auto domains = shops::domains(tx);
  const auto fields =
      patched(Fields{shop->name, shop->timezone, numbers, domains, shop->settings}, call);
  if (!fields) return fields.error();
  const bool reached_otherwise = fields->numbers != numbers || fields->domains != domains;
  if (reached_otherwise && call.caller.role != "owner")
    return forbidden("Only the owner may change numbers and domains.");
  if (fields->numbers != numbers) {
    if (const auto set = shops::set_numbers(tx, *shop, fields->numbers); !set) return set.error();
    if (shop->phone.empty()) messages::release_held(tx);
  }
  if (fields->domains != domains) {
    if (const auto set = shops::set_domains(tx, fields->domains); !set) return set.error();
  }
  Shop wanted = shops::current(tx);
  wanted.name = fields->name;
  wanted.timezone = fields->timezone;
  wanted.settings = fields->settings;
  const auto changed = shops::change(tx, wanted, call.version_or(shop->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(tx, *changed));
}

http::Response put_shop_logo(Call& call) {
  const std::string& picture = call.request.body;
  if (picture.size() > kLogoMost)
    return http::problem(
        Error{Kind::too_large, "logo.too_large", "A logo has at most 524288 bytes.", "body"});
  if (!paper::is_picture(picture))
    return http::problem(
        invalid("body", "body must be a PNG picture of at most 2000 pixels on each side."));
  if (call.id() != call.caller.scope.shop_id.value) return http::problem(not_found("shop"));
  const std::string path = kept_path(call.api.clock.now(), "image/png");
  write_piece(call.api.settings.data_dir + "/" + path, picture, 0);
  return call.api.store.write(call.caller.scope, [&](Tx& tx) -> http::Response {
    Shop shop = shops::current(tx);
    const auto file =
        files::add(tx, shop.id.value, path, "image/png", static_cast<std::int64_t>(picture.size()));
    shop.settings.logo_file_id = file.id.value;
    const auto changed = shops::change(tx, shop, shop.version);
    return changed ? reply_versioned(200, view(tx, *changed)) : http::problem(changed.error());
  });
}

}  // namespace roadcall::api
