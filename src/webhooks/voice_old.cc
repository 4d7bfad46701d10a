#include "base/json.h"
#include "base/log.h"
#include "base/phone.h"
#include "domain/calls/calls.h"
#include "domain/estimates/price_book.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "http/problem.h"
#include "webhooks/voice.h"
#include "webhooks/voice_documents.h"

// Addresses that earlier systems gave to the carrier and that a forgotten setting may still name.
namespace roadcall::voice {
namespace {

constexpr int kServicesMax = 100;

http::Response too_large() {
  return http::problem({Kind::too_large, "webhook.too_large", "The body is too large."});
}

const json::object* object_at(const json::value& from, std::string_view key) {
  if (!from.is_object()) return nullptr;
  const auto* found = from.get_object().if_contains({key.data(), key.size()});
  return found == nullptr ? nullptr : found->if_object();
}

std::string text_at(const json::object& from, std::string_view key) {
  const auto* found = from.if_contains({key.data(), key.size()});
  return found != nullptr && found->is_string() ? std::string(std::string_view(found->get_string()))
                                                : "";
}

// News of a call in the carrier's other language (`params.call_id`): the carrier is asked what
// became of it.
http::Response call_state(const Webhooks& hooks, const http::Request& request) {
  if (request.body.size() > webhooks::kFormBytesMax) return too_large();
  if (!webhooks::is_signed(hooks, request, {})) {
    log::warn("webhook.signature_refused",
              {{"path", request.path()}, {"peer", std::string_view(request.peer)}});
    return http::problem(
        {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
  }
  const auto body = json::parse(request.body);
  if (!body || !body->is_object())
    return http::problem(invalid("body", "The body must be a JSON object."));
  const json::object* params = object_at(*body, "params");
  const json::object& names = params == nullptr ? body->get_object() : *params;
  const std::string sid = text_at(names, "call_id");
  webhooks::write_once(hooks, request, [&](Tx& tx) {
    const auto call = sid.empty() ? std::nullopt : calls::find_by_sid(tx, sid);
    if (!call || calls::is_over(call->status)) return false;
    tx.enter_shop(call->shop_id);
    outbox::add(tx, CheckCall{call->id}, call->id.value);
    return true;
  });
  return http::Response::json(200, R"({"ok":true})");
}

json::object services_of(Tx& tx) {
  json::array names;
  for (const PriceItem& item : price_book::all(tx, true)) {
    if (names.size() == kServicesMax) break;
    names.emplace_back(item.name);
  }
  return {{"response", "We come to you for repairs and maintenance. What does your car need?"},
          {"data", {{"services", std::move(names)}}}};
}

// What a talking machine may say of the shop: nothing that is not public.
json::object said_to_machine(Tx& tx, const Shop& shop, const std::string& function) {
  if (function == "get_services") return services_of(tx);
  if (function == "get_contact_info")
    return {{"response", shop.name + ", " + shown_phone(shop.phone) + "."},
            {"data", {{"name", shop.name}, {"phone", shop.phone}}}};
  return {{"response",
           "Please say your name, your number and what your car needs; we call you back with a "
           "price."},
          {"data", nullptr}};
}

http::Response machine_asks(const Webhooks& hooks, const http::Request& request) {
  if (request.body.size() > webhooks::kFormBytesMax) return too_large();
  const auto body = json::parse(request.body);
  if (!body || !body->is_object())
    return http::problem(invalid("body", "The body must be a JSON object."));
  const std::string function = text_at(body->get_object(), "function");
  if (function.empty()) return http::problem(invalid("function", "function is missing."));
  const auto said =
      hooks.store.read(webhooks::carrier_scope(request), [&](Tx& tx) -> std::optional<std::string> {
        const auto shop = webhooks::enter_called_shop(tx, "");
        if (!shop) return std::nullopt;
        return json::write(said_to_machine(tx, *shop, function));
      });
  return said ? http::Response::json(200, *said) : http::problem(not_found("shop"));
}

}  // namespace

void add_old_routes(http::Router& router, Webhooks& hooks) {
  // Calls are placed by our own errands only: whoever still comes here is let go.
  const auto let_go =
      webhooks::signed_form(hooks, [](auto&, auto&) { return http::Response::xml(hang_up()); });
  for (const char* path : {"/voice/hangup.php", "/voice/outgoing.php", "/voice/conference.php"})
    router.post(path, let_go);
  router.post("/voice/swml_webhook.php",
              [&hooks](const http::Request& request) { return call_state(hooks, request); });
  router.post("/voice/swaig_functions.php",
              [&hooks](const http::Request& request) { return machine_asks(hooks, request); });
}

}  // namespace roadcall::voice
