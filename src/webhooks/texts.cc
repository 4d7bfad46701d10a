#include "base/json.h"
#include "base/log.h"
#include "base/text.h"
#include "domain/conversations/conversations.h"
#include "domain/inbox/inbox.h"
#include "domain/messages/delivery.h"
#include "gateways/carrier.h"
#include "gateways/text_failures.h"
#include "http/problem.h"
#include "webhooks/webhooks.h"

// Texts that come in, and news of texts that went out.
namespace roadcall::webhooks {
namespace {

constexpr std::string_view kSource = "signalwire";
constexpr std::size_t kStatusMax = 20;
constexpr std::string_view kEmptyReply = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

// The carrier's name of a field, or the one of its older API where that alone is sent.
Result<std::string> mandatory_of(const http::Fields& fields, const char* name, const char* older,
                                 std::size_t most) {
  const bool is_older = !http::find(fields, name) && http::find(fields, older);
  return mandatory(fields, is_older ? older : name, most);
}

std::vector<conversations::Media> media_of(const http::Fields& fields) {
  std::vector<conversations::Media> media;
  for (std::size_t i = 0; i < conversations::kMediaMax; ++i) {
    const std::string url = field_or_empty(fields, "MediaUrl" + std::to_string(i));
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    if (!web) continue;  // Shown as a link, so nothing else may stand there.
    media.push_back({url, field_or_empty(fields, "MediaContentType" + std::to_string(i)), "", ""});
  }
  return media;
}

Result<conversations::IncomingText> text_of(const http::Fields& fields) {
  auto sid = mandatory_of(fields, "MessageSid", "SmsSid", kSidMax);
  if (!sid) return sid.error();
  auto from = mandatory_of(fields, "From", "Caller", kNumberMax);
  if (!from) return from.error();
  auto to = mandatory_of(fields, "To", "Called", kNumberMax);
  if (!to) return to.error();
  return conversations::IncomingText{*std::move(sid), *std::move(from), *std::move(to),
                                     field_or_empty(fields, "Body"), media_of(fields)};
}

// Runs a webhook's work in its shop, once per event; a repeat gets the first reply again.
template <class Work>
Result<std::string> once(Webhooks& hooks, const http::Request& request, const std::string& number,
                         const std::string& key, Work work) {
  return write_once(hooks, request, [&](Tx& tx) -> Result<std::string> {
    const auto shop = enter_called_shop(tx, number);
    if (!shop) return not_found("shop");
    return inbox::once(tx, kSource, key, [&] { return work(tx, *shop); });
  });
}

// Neither words nor a picture: there is nothing to keep or to answer.
bool says_nothing(const conversations::IncomingText& text, const http::Fields& fields) {
  const std::string media = trimmed(field_or_empty(fields, "NumMedia"));
  return trimmed(text.body).empty() && text.media.empty() && (media.empty() || media == "0");
}

http::Response incoming(Webhooks& hooks, const http::Request& request, const http::Fields& fields) {
  const auto text = text_of(fields);
  if (!text) return http::problem(text.error());
  if (says_nothing(*text, fields)) {
    // A person may truly send that: no fault of the carrier's, which would call it ours.
    return http::find(fields, "Body") ? http::Response::xml(std::string(kEmptyReply))
                                      : http::problem(invalid("Body", "Body is missing."));
  }
  const auto reply = once(hooks, request, text->to, text->sid, [&](Tx& tx, const Shop& shop) {
    const Message message = conversations::receive_text(tx, shop, *text);
    log::info("text.received", {{"message_id", message.id.value},
                                {"from", log::masked(message.party)},
                                {"media", static_cast<std::int64_t>(text->media.size())}});
    return std::string(kEmptyReply);
  });
  return reply ? http::Response::xml(*reply) : http::problem(reply.error());
}

delivery::Failure failure_of(const std::string& code) {
  return {.code = code,
          .words = carrier::explain(code),
          .opted_out = carrier::class_of(code) == carrier::CarrierError::Class::opted_out,
          .unreachable = carrier::cannot_get_texts(code)};
}

// The shop whose text it was: by the text itself, since old callbacks name no number; of one that
// is not known yet, by the number it went out from.
bool enter_texting_shop(Tx& tx, const std::string& sid, const std::string& from) {
  if (delivery::enter_shop_of(tx, sid)) return true;
  const auto shop = shop_of_number(tx, from);
  if (shop) tx.enter_shop(shop->id);
  return shop.has_value();
}

// Keeps what a status callback says; nullopt when all is well.
std::optional<Error> take_status(Webhooks& hooks, const http::Request& request,
                                 const http::Fields& fields) {
  const auto sid = mandatory_of(fields, "MessageSid", "SmsSid", kSidMax);
  if (!sid) return sid.error();
  const auto status = mandatory_of(fields, "MessageStatus", "SmsStatus", kStatusMax);
  if (!status) return status.error();
  const std::string code = field_or_empty(fields, "ErrorCode");
  const auto meaning = delivery::status_named(*status);
  write_once(hooks, request, [&](Tx& tx) {
    // News of nobody's text is news nobody can use; a refusal would only bring it again.
    if (!enter_texting_shop(tx, *sid, field_or_empty(fields, "From")))
      return log::warn("text.status_of_no_shop", {{"sid", *sid}, {"status", *status}});
    inbox::once(tx, kSource, *sid + ":" + *status, [&] {
      if (meaning) delivery::report(tx, {*sid, *meaning, failure_of(code)});
      log::info("text.status", {{"status", *status}, {"code", code}});
      return std::string("OK");
    });
  });
  return std::nullopt;
}

http::Response status_callback(Webhooks& hooks, const http::Request& request,
                               const http::Fields& fields) {
  const auto problem = take_status(hooks, request, fields);
  return problem ? http::problem(*problem) : http::Response::text(200, "OK");
}

// The old site's address for the same news, with its own answer.
http::Response quote_status_callback(Webhooks& hooks, const http::Request& request,
                                     const http::Fields& fields) {
  if (const auto problem = take_status(hooks, request, fields)) return http::problem(*problem);
  const Instant now = hooks.store.read(carrier_scope(request), [](Tx& tx) { return tx.now(); });
  const json::object body{{"status", "ok"}, {"received_at", to_rfc3339(now)}, {"email", nullptr}};
  return http::Response::json(200, json::write(body));
}

Result<http::Fields> json_fields(const std::string& body) {
  const auto parsed = json::parse(body);
  if (!parsed || !parsed->is_object()) return invalid("body", "The body must be a JSON object.");
  http::Fields fields;
  for (const auto& pair : parsed->get_object()) {
    if (pair.value().is_string())
      fields.emplace_back(pair.key(), std::string_view(pair.value().get_string()));
    else if (pair.value().is_int64())
      fields.emplace_back(pair.key(), std::to_string(pair.value().get_int64()));
  }
  return fields;
}

// A form as the carrier sends it, or (old senders) the same names in JSON, then signed by
// `bodySHA256`.
http::Handler form_or_json(Webhooks& hooks, FormHandler handle) {
  return [&hooks, form = signed_form(hooks, handle), handle](const http::Request& request) {
    if (!request.headers.get("content-type").starts_with("application/json")) return form(request);
    if (request.body.size() > kFormBytesMax)
      return http::problem({Kind::too_large, "webhook.too_large", "The body is too large."});
    if (!is_signed(hooks, request, {})) {
      log::warn("webhook.signature_refused",
                {{"path", request.path()}, {"peer", std::string_view(request.peer)}});
      return http::problem(
          {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
    }
    const auto fields = json_fields(request.body);
    return fields ? handle(request, *fields) : http::problem(fields.error());
  };
}

// A browser or a monitor looks whether something is here; a carrier set to GET brings its fields.
http::Handler ready_or(std::string words, http::Handler webhook) {
  return [words = std::move(words), webhook = std::move(webhook)](const http::Request& request) {
    return request.query().empty() ? http::Response::text(200, words) : webhook(request);
  };
}

http::Handler options(std::string allowed) {
  return [allowed = std::move(allowed)](const http::Request&) {
    http::Response response = http::Response::text(200, "");
    response.headers.set("Allow", allowed);
    return response;
  };
}

// `/quote/{id}` would take it for a quote.
http::Response posts_only(const http::Request&) {
  http::Response response = http::Response::problem(405, "Post the carrier's form here.");
  response.headers.set("Allow", "POST, OPTIONS");
  return response;
}

}  // namespace
}  // namespace roadcall::webhooks

namespace roadcall {

void add_text_routes(http::Router& router, Webhooks& hooks) {
  using namespace webhooks;
  const auto bound = [&hooks](auto function) -> FormHandler {
    return [&hooks, function](const http::Request& request, const http::Fields& fields) {
      return function(hooks, request, fields);
    };
  };
  const auto texts = signed_form(hooks, bound(incoming));
  add_with_php(router, "POST", "/api/sms/incoming", texts);
  // Three readers of one inbox in an earlier system.
  for (const char* path :
       {"/voice/sms_webhook.php", "/voice/sms_reply.php", "/voice/sms_estimate.php"})
    router.post(path, texts);
  add_with_php(router, "GET", "/api/sms/incoming", ready_or("Twilio SMS webhook ready", texts));

  const auto statuses = signed_form(hooks, bound(status_callback));
  add_with_php(router, "POST", "/api/sms/status_callback", statuses);
  add_with_php(router, "GET", "/api/sms/status_callback",
               ready_or("Twilio SMS status callback ready", statuses));

  add_with_php(router, "POST", "/quote/status_callback",
               form_or_json(hooks, bound(quote_status_callback)));
  for (const char* method : {"GET", "PUT", "PATCH", "DELETE"})
    add_with_php(router, method, "/quote/status_callback", posts_only);
  add_with_php(router, "OPTIONS", "/quote/status_callback", options("POST, OPTIONS"));
  for (const char* path : {"/api/sms/incoming", "/api/sms/status_callback"})
    add_with_php(router, "OPTIONS", path, options("GET, POST, OPTIONS"));
}

}  // namespace roadcall
