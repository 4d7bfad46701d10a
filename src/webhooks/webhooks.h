#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "db/store.h"
#include "domain/inbox/inbox.h"
#include "domain/shops/shop.h"
#include "gateways/services.h"
#include "http/message.h"
#include "http/router.h"

namespace roadcall {

/// What every webhook handler is given. Lives as long as the router.
struct Webhooks {
  Store& store;
  const CarrierSettings& carrier;
  std::string app_url;  ///< Public base address without trailing slash: signatures are checked
                        ///< against it, documents point back to it.
  bool signatures_required = true;
  std::string data_dir;
  /// The shop of the signed-in staff member who asks, for the few pages here that a person opens.
  /// Empty: nobody may.
  std::function<std::optional<ShopId>(const http::Request&)> staff_shop = {};
  stripe::Settings cards = {};   ///< The events' secret.
  bool unsigned_events = false;  ///< Without a secret: in development alone.
};

namespace webhooks {

/// Largest body a carrier's form may have.
inline constexpr std::size_t kFormBytesMax = 64 * 1024;
/// Largest value of one field; the longest a carrier sends is a text of 1,600 characters.
inline constexpr std::size_t kFieldBytesMax = 16 * 1024;

using FormHandler = std::function<http::Response(const http::Request&, const http::Fields&)>;

/// The wrapper of every carrier form. Refuses a body that is too large (413), no form (415), or not
/// UTF-8 (400); checks the signature against `app_url` and the target (403, one security log line,
/// nothing stored); then calls `handle` with the form's fields (of a GET: the query's). What
/// `handle` throws goes on to the edge.
http::Handler signed_form(const Webhooks& hooks, FormHandler handle);

/// Is this request truly from the carrier? Any content type; for bodies that are no form the URL
/// must carry `bodySHA256`. True without looking when signatures are not required and no key is
/// set.
bool is_signed(const Webhooks& hooks, const http::Request& request, const http::Fields& fields);

/// Longest carrier's id, and longest telephone number or SIP address, that we keep.
inline constexpr std::size_t kSidMax = 64;
inline constexpr std::size_t kNumberMax = 80;

/// The field's value trimmed, or an error that names it: it is missing, or longer than that.
Result<std::string> mandatory(const http::Fields& fields, std::string_view name,
                              std::size_t most = kFieldBytesMax);
std::optional<Error> too_long(const http::Fields& fields, std::string_view name, std::size_t most);
/// The field's value, or empty.
std::string field_or_empty(const http::Fields& fields, std::string_view name);

/// The scope webhook transactions start in: no shop yet, the carrier asking.
Scope carrier_scope(const http::Request& request);

/// Runs a write, and once more when another delivery of the same event was first (the second run
/// then finds what the first left).
template <class Work>
auto write_once(const Webhooks& hooks, const http::Request& request, Work work) {
  try {
    return hooks.store.write(carrier_scope(request), work);
  } catch (const inbox::Repeated&) {
    return hooks.store.write(carrier_scope(request), work);
  }
}

/// The shop that has the number, else the only shop; nullopt among several.
std::optional<Shop> shop_of_number(Tx& tx, const std::string& number);

/// The shop of the called number; enters it. A number that no shop has leads to the one that was
/// opened first, with a line in the log: who calls or writes there is not lost. Nullopt: there is
/// no shop at all (answer 404).
std::optional<Shop> enter_called_shop(Tx& tx, const std::string& called);

/// `/a.b` and `/a.b.php` alike.
void add_with_php(http::Router& router, std::string_view method, const std::string& path,
                  const http::Handler& handler);

}  // namespace webhooks

void add_voice_routes(http::Router& router, Webhooks& hooks);
void add_text_routes(http::Router& router, Webhooks& hooks);
/// `/stripe/webhook`.
void add_card_routes(http::Router& router, Webhooks& hooks);

}  // namespace roadcall
