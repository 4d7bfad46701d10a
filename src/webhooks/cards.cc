#include <array>

#include "base/json.h"
#include "base/log.h"
#include "base/text.h"
#include "domain/invoices/card_money.h"
#include "domain/invoices/checkouts.h"
#include "gateways/stripe.h"
#include "http/problem.h"
#include "webhooks/webhooks.h"

// The card processor's events: each once, in any order.
namespace roadcall {
namespace webhooks {
namespace {

constexpr std::string_view kSource = "stripe";
constexpr std::size_t kEventBytesMax = 512 * 1024;
constexpr std::size_t kIdMax = 160;
constexpr std::string_view kTaken = R"({"received":true})";

struct Event {
  std::string id;
  std::string type;
  boost::json::object object;
};

std::string text(const boost::json::object& from, std::string_view name) {
  const auto* found = from.if_contains(name);
  if (found == nullptr) return "";
  // Expanded, an id is a whole object.
  if (found->is_object()) return text(found->get_object(), "id");
  return found->is_string() ? std::string(found->get_string()) : "";
}

std::int64_t number(const boost::json::object& from, std::string_view name) {
  const auto* found = from.if_contains(name);
  return found != nullptr && found->is_int64() ? found->get_int64() : 0;
}

std::string metadata(const boost::json::object& from, std::string_view name) {
  const auto* found = from.if_contains("metadata");
  return found != nullptr && found->is_object() ? text(found->get_object(), name) : "";
}

Result<Event> event_of(const std::string& body) {
  const auto parsed = json::parse(body);
  if (!parsed || !parsed->is_object()) return invalid("body", "The body must be a JSON object.");
  const auto& all = parsed->get_object();
  Event event{text(all, "id"), text(all, "type"), {}};
  if (event.id.empty() || event.id.size() > kIdMax) return invalid("id", "id is missing.");
  if (event.type.empty()) return invalid("type", "type is missing.");
  if (text(all, "object") != "event") return invalid("object", "object must be event.");
  const auto* data = all.if_contains("data");
  const auto* object =
      data != nullptr && data->is_object() ? data->get_object().if_contains("object") : nullptr;
  if (object == nullptr || !object->is_object())
    return invalid("data.object", "data.object is missing.");
  event.object = object->get_object();
  return event;
}

void session_event(Tx& tx, const Event& event) {
  const auto& session = event.object;
  std::string reference = text(session, "client_reference_id");
  if (reference.empty()) reference = metadata(session, "checkout");
  auto checkout = checkouts::enter(tx, text(session, "id"), reference);
  if (!checkout) return log::warn("stripe.unknown_session", {{"event_id", event.id}});
  if (checkout->provider_id.empty()) checkout->provider_id = text(session, "id");
  const bool settled =
      event.type == "checkout.session.async_payment_succeeded" ||
      (event.type == "checkout.session.completed" && text(session, "payment_status") == "paid");
  if (settled) {
    const std::string payment = text(session, "payment_intent");
    return card_money::paid(tx, *std::move(checkout),
                            {payment.empty() ? text(session, "id") : payment,
                             number(session, "amount_total"), text(session, "currency")});
  }
  if (event.type == "checkout.session.expired")
    card_money::ended(tx, *std::move(checkout), CheckoutStatus::expired, "");
  else if (event.type == "checkout.session.async_payment_failed")
    card_money::ended(tx, *std::move(checkout), CheckoutStatus::failed, "the bank did not pay");
}

void refund_event(Tx& tx, const Event& event) {
  const auto& refund = event.object;
  const bool known = card_money::refunded(
      tx, {text(refund, "id"), text(refund, "payment_intent"), metadata(refund, "reference"),
           event.type == "refund.failed" ? "failed" : text(refund, "status"),
           number(refund, "amount")});
  if (!known) log::warn("stripe.unknown_refund", {{"event_id", event.id}});
}

// The charge says how much of it went back by now; each refund has events of its own besides.
void charge_event(Tx& tx, const Event& event) {
  const auto& charge = event.object;
  const std::string payment = text(charge, "payment_intent");
  if (!card_money::charge_refunded(tx, payment, number(charge, "amount_refunded")))
    log::warn("stripe.unknown_refund", {{"event_id", event.id}});
}

// Evidence, and the money going and coming back, are told besides: neither begins nor ends it.
void dispute_event(Tx& tx, const Event& event) {
  const bool over = event.type == "charge.dispute.closed";
  if (!over && event.type != "charge.dispute.created") return;
  auto state = card_money::Dispute::open;
  if (over)
    state = text(event.object, "status") == "lost" ? card_money::Dispute::lost
                                                   : card_money::Dispute::won;
  if (!card_money::disputed(
          tx, {text(event.object, "id"), text(event.object, "payment_intent"), state}))
    log::warn("stripe.unknown_dispute", {{"event_id", event.id}});
}

void take(Tx& tx, const Event& event) {
  const std::string_view type = event.type;
  if (type.starts_with("checkout.session.")) return session_event(tx, event);
  if (type.starts_with("refund.") || type == "charge.refund.updated")
    return refund_event(tx, event);
  if (type.starts_with("charge.dispute.")) return dispute_event(tx, event);
  if (type == "charge.refunded") return charge_event(tx, event);
  // Others are told and need nothing: what we asked for comes in those above.
}

bool is_signed(const Webhooks& hooks, const http::Request& request) {
  if (hooks.cards.webhook_secret.empty()) return hooks.unsigned_events;
  const Instant now = hooks.store.read(carrier_scope(request), [](Tx& tx) { return tx.now(); });
  return stripe::verify(hooks.cards.webhook_secret, request.headers.get("Stripe-Signature"),
                        request.body, now);
}

http::Response receive(Webhooks& hooks, const http::Request& request) {
  if (request.body.size() > kEventBytesMax)
    return http::problem({Kind::too_large, "webhook.too_large", "The event is too large."});
  if (!is_signed(hooks, request)) {
    log::warn("webhook.signature_refused",
              {{"path", request.path()}, {"peer", std::string_view(request.peer)}});
    return http::problem(
        {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
  }
  const auto event = event_of(request.body);
  if (!event) return http::problem(event.error());
  const std::string reply = write_once(hooks, request, [&](Tx& tx) {
    return inbox::once(tx, kSource, event->id, [&] {
      take(tx, *event);
      log::info("stripe.event", {{"event_id", event->id}, {"type", event->type}});
      return std::string(kTaken);
    });
  });
  return http::Response::json(200, reply);
}

}  // namespace
}  // namespace webhooks

void add_card_routes(http::Router& router, Webhooks& hooks) {
  router.post("/stripe/webhook",
              [&hooks](const http::Request& request) { return webhooks::receive(hooks, request); });
}

}  // namespace roadcall
