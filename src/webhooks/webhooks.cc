#include "webhooks/webhooks.h"

#include "base/log.h"
#include "base/text.h"
#include "domain/shops/shops.h"
#include "gateways/signature.h"
#include "http/problem.h"

namespace roadcall::webhooks {
namespace {

constexpr std::string_view kForm = "application/x-www-form-urlencoded";

std::string_view media_type(const http::Request& request) {
  const std::string_view full = request.headers.get("content-type");
  return http::trim_blanks(full.substr(0, full.find(';')));
}

std::string_view signature_of(const http::Request& request) {
  const std::string_view own = request.headers.get("x-signalwire-signature");
  return own.empty() ? request.headers.get("x-twilio-signature") : own;
}

std::optional<Error> bad_field(const http::Fields& fields) {
  for (const auto& [name, value] : fields) {
    const std::string shown = is_utf8(name) ? std::string(cut(name, 60)) : "form";
    if (!is_utf8(name) || !is_utf8(value)) return invalid(shown, shown + " must be UTF-8 text.");
    if (value.size() > kFieldBytesMax) {
      return invalid(shown,
                     shown + " may have at most " + std::to_string(kFieldBytesMax) + " bytes.");
    }
  }
  return std::nullopt;
}

http::Response forbidden_answer(const http::Request& request) {
  log::warn("webhook.signature_refused", {{"path", request.path()},
                                          {"peer", std::string_view(request.peer)},
                                          {"signed", !signature_of(request).empty()}});
  return http::problem(
      {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
}

}  // namespace

bool is_signed(const Webhooks& hooks, const http::Request& request, const http::Fields& fields) {
  if (hooks.carrier.signing_key.empty()) return !hooks.signatures_required;
  const http::Fields none;
  return signature::verify(hooks.carrier.signing_key,
                           {.signature = signature_of(request),
                            .url = hooks.app_url + request.target,
                            .params = request.method == "POST" ? fields : none,
                            .body = request.body});
}

http::Handler signed_form(const Webhooks& hooks, FormHandler handle) {
  return [&hooks, handle = std::move(handle)](const http::Request& request) {
    if (request.body.size() > kFormBytesMax) {
      return http::problem(
          {Kind::too_large, "webhook.too_large",
           "The form may have at most " + std::to_string(kFormBytesMax) + " bytes."});
    }
    const bool post = request.method == "POST";
    const bool form = http::same_token(media_type(request), kForm);
    const std::string_view words = post ? std::string_view(request.body) : request.query();
    const http::Fields fields = post && !form ? http::Fields() : http::decode_form(words);
    if (!is_signed(hooks, request, fields)) return forbidden_answer(request);
    // Without a body there is no type to name; what the form lacks is said below.
    if (post && !form && !request.body.empty()) {
      return http::problem(
          415, {Kind::invalid, "webhook.media_type", "Send a form: " + std::string(kForm) + "."});
    }
    if (const auto bad = bad_field(fields)) return http::problem(*bad);
    return handle(request, fields);
  };
}

Result<std::string> mandatory(const http::Fields& fields, std::string_view name, std::size_t most) {
  std::string value = trimmed(field_or_empty(fields, name));
  if (value.empty()) return invalid(std::string(name), std::string(name) + " is missing.");
  if (auto bad = too_long(fields, name, most)) return *bad;
  return value;
}

std::optional<Error> too_long(const http::Fields& fields, std::string_view name, std::size_t most) {
  if (trimmed(field_or_empty(fields, name)).size() <= most) return std::nullopt;
  return invalid(std::string(name),
                 std::string(name) + " may have at most " + std::to_string(most) + " bytes.");
}

std::string field_or_empty(const http::Fields& fields, std::string_view name) {
  return http::find(fields, name).value_or("");
}

std::optional<Shop> shop_of_number(Tx& tx, const std::string& number) {
  if (auto shop = shops::by_number(tx, number)) return shop;
  auto every = shops::all(tx);
  return every.size() == 1 ? std::optional(std::move(every.front())) : std::nullopt;
}

std::optional<Shop> enter_called_shop(Tx& tx, const std::string& called) {
  auto shop = shop_of_number(tx, called);
  if (!shop) {
    shop = shops::first(tx);
    if (shop)
      log::warn("webhook.number_of_no_shop",
                {{"number", std::string_view(log::masked(called))}, {"shop_id", shop->id.value}});
  }
  if (shop) tx.enter_shop(shop->id);
  return shop;
}

void add_with_php(http::Router& router, std::string_view method, const std::string& path,
                  const http::Handler& handler) {
  router.add(method, path, handler);
  router.add(method, path + ".php", handler);
}

Scope carrier_scope(const http::Request& request) {
  return {{}, {.kind = "carrier", .id = "", .role = "", .address = request.peer}};
}

}  // namespace roadcall::webhooks
