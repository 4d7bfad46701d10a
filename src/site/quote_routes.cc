#include <set>

#include "base/clock.h"
#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/inbox/inbox.h"
#include "domain/leads/leads.h"
#include "domain/replies/replies.h"
#include "site/page.h"
#include "site/quote_form.h"
#include "site/quote_input.h"
#include "site/quote_problems.h"
#include "site/quote_reply.h"
#include "site/uploads.h"

namespace roadcall {
namespace {

using http::Request;
using http::Response;

constexpr std::size_t kQuoteBytesMax = 64 * 1024;  // A request without photos.
// The old system asked for name and phone alone.
const std::set<std::string> kMayBeWrong{
    "year",    "mileage", "vin",   "email",          "make",
    "model",   "engine",  "place", "vehicle_class",  "service",
    "concern", "street",  "city",  "contact_method", "text_consent_wording"};
const std::set<std::string> kMayBeMistyped{"vin", "mileage"};  // On our own form.
constexpr int kTriesMost = 3;  // Of a request that met its own repeat.

bool has_type(const Request& request, std::string_view type) {
  return ascii_lower(request.headers.get("Content-Type")).starts_with(type);
}

// One body, three ways to write it.
struct Input {
  site::QuoteInput sent;
  std::vector<http::Part> parts;
};

Result<Input> read_multipart(const Request& request, site::Reading reading) {
  auto parts = http::decode_multipart(request.headers.get("Content-Type"), request.body);
  if (!parts)
    return Error{Kind::invalid, "invalid.body",
                 "The form arrived incomplete. Please send it again.", ""};
  http::Fields fields;
  for (const http::Part& part : *parts) {
    if (part.filename.empty() && part.name != "photos") fields.emplace_back(part.name, part.data);
  }
  return Input{site::quote_from_fields(fields, reading), *std::move(parts)};
}

Result<Input> read_input(const Request& request, site::Reading reading) {
  if (has_type(request, "multipart/form-data")) return read_multipart(request, reading);
  if (request.body.size() > kQuoteBytesMax)
    return Error{Kind::too_large, "body.too_large", "The body may have at most 64 KiB.", ""};
  if (has_type(request, "application/x-www-form-urlencoded"))
    return Input{site::quote_from_fields(http::decode_form(request.body), reading), {}};
  // Old pages forget the type; what parses as JSON is JSON.
  auto body = json::parse(request.body);
  if (!body || !body->is_object()) return Error{Kind::invalid, "invalid.json", "Invalid JSON", ""};
  return Input{site::quote_from_json(body->get_object(), reading), {}};
}

// Empty when there is none.
Result<std::string> repeat_key(const Request& request) {
  std::string_view key = http::trim_blanks(request.headers.get("Idempotency-Key"));
  if (key.empty()) return std::string();
  if (key.size() >= 2 && key.front() == '"' && key.back() == '"')
    key = key.substr(1, key.size() - 2);
  if (key.empty() || key.size() > replies::kKeyMost || !is_utf8(key))
    return invalid("Idempotency-Key", "Idempotency-Key must have 1 to 255 characters.");
  return std::string(key);
}

Result<quotes::Answer> stored(Site& site, const Request& request, const Shop& shop,
                              const quotes::Request& quote) {
  Scope scope = site::visitor(request);
  scope.shop_id = shop.id;
  const auto heard = quotes::understood(quote, site.clock.now());
  for (int tries = 1;; ++tries) {
    try {
      return site.store.write(scope,
                              [&](Tx& tx) { return quotes::submit(tx, shop, quote, heard); });
    } catch (const inbox::Repeated&) {
      if (tries == kTriesMost) throw;
    }
  }
}

// What comes of it is known before a picture is written: it is refused, or was answered before.
Result<std::optional<quotes::Answer>> known_end(Site& site, const Request& request,
                                                const Shop& shop, const quotes::Request& quote) {
  Scope scope = site::visitor(request);
  scope.shop_id = shop.id;
  return site.store.read(scope, [&](Tx& tx) { return quotes::known_end(tx, quote); });
}

// Pictures that no new request came to name are not left on the disk: anybody may send them.
Result<quotes::Answer> stored_with(Site& site, const Request& request, const Shop& shop,
                                   quotes::Request& quote,
                                   const std::vector<const http::Part*>& pictures) {
  if (quote.trap || pictures.empty()) return stored(site, request, shop, quote);
  auto end = known_end(site, request, shop, quote);
  if (!end) return end.error();
  if (*end) return **std::move(end);
  site::KeptPhotos kept(site.data_dir, pictures, site.clock.now());
  quote.photos = kept.all();
  auto answer = stored(site, request, shop, quote);
  if (answer && !answer->repeated) kept.stay();
  return answer;
}

// With a key that says so, other words are refused; a page's nonce only tells a second click.
enum class Key { is_nonce, holds_words };

Result<quotes::Answer> submit(Site& site, const Request& request, const Shop& shop, Input& input,
                              Key kind) {
  if (!input.sent.problems.empty()) return input.sent.problems.front();
  const auto key = repeat_key(request);
  if (!key) return key.error();
  const auto pictures = site::pictures_in(input.parts);
  if (!pictures) return pictures.error();
  quotes::Request& quote = input.sent.quote;
  quote.photos = site::described(*pictures);
  quote.page = cut(request.path(), 200);
  quote.device = cut(as_utf8(request.headers.get("User-Agent")), 200);
  if (kind == Key::holds_words)
    quote.key = *key;
  else if (quote.nonce.empty())
    quote.nonce = *key;
  auto answer = stored_with(site, request, shop, quote, *pictures);
  if (!answer) return site::as_sent(answer.error(), input.sent);
  return answer;
}

// Our own form posts to its own page; old pages elsewhere still post theirs.
bool is_ours(const Request& request) { return request.path().starts_with("/quote"); }

// A form: answers with a page.
Response form_posted(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  auto input = read_input(request, site::Reading::lenient);
  const site::QuoteInput filled = input ? input->sent : site::QuoteInput{};
  if (input) {
    quotes::Request& quote = input->sent.quote;
    quote.language = say.name();
    if (is_ours(request)) {
      quote.text_consent_wording = quotes::consent_wording(*shop, say);
      quote.consent_source = "web_form";
    }
    site::keep_as_words(input->sent, kMayBeMistyped);
  }
  auto answer = input ? submit(site, request, *shop, *input, Key::is_nonce)
                      : Result<quotes::Answer>(input.error());
  if (answer)
    return site::page(200, *shop, reader, say("Thank you", "Gracias"),
                      site::quote_thanks(*shop, say, *answer));
  const auto jobs =
      site.store.read({shop->id, {}}, [](Tx& tx) { return price_book::all(tx, true); });
  Response response = site::page(site::status_of(answer.error()), *shop, reader,
                                 say("Get a price", "Pida un precio"),
                                 site::quote_form(*shop, say, jobs, filled, site.clock.now(),
                                                  site::problems_of(say, filled, answer.error())));
  site::add_retry_after(response, answer.error());
  return response;
}

// The old system's JSON contract.
Response legacy_posted(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop)
    return site::legacy_refusal({Kind::not_found, "shop.not_found", "No shop answers here.", ""});
  auto input = read_input(request, site::Reading::lenient);
  if (!input) return site::legacy_refusal(input.error());
  site::keep_as_words(input->sent, kMayBeWrong);
  const auto answer = submit(site, request, *shop, *input, Key::is_nonce);
  if (!answer) return site::legacy_refusal(answer.error());
  return site::legacy_answer(*shop, input->sent.quote, *answer, site.clock.now());
}

Response public_api_posted(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::problem({Kind::not_found, "shop.not_found", "No shop answers here.", ""});
  auto input = read_input(request, site::Reading::strict);
  if (!input) return site::problem(input.error());
  const auto answer = submit(site, request, *shop, *input, Key::holds_words);
  if (!answer) return site::problem(answer.error());
  return site::api_answer(*answer);
}

// The intake the old Go service announced; it only said that it had the request.
Response accepted_posted(Site& site, const Request& request) {
  Response response = legacy_posted(site, request);
  if (response.status == 200)
    return Response::json(202, R"({"status":"accepted","message":"Quote request received"})");
  return response;
}

// Old texts link to a page where a request was confirmed. Those requests are with the shop; what
// the customer may still want to say, they say by phone.
Response old_confirmation(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  Response response = site::page(
      200, *shop, reader, say("Thank you", "Gracias"),
      "<h1>" + say("We have your request", "Tenemos su pedido") + "</h1><p class=\"lead\">" +
          say("This link is from our earlier site. Your request is with us: there is nothing more "
              "to confirm. To change something, call us or <a href=\"/quote/\">send a new "
              "request</a>.",
              "Este enlace es de nuestra página anterior. Tenemos su pedido: no hay nada más que "
              "confirmar. Para cambiar algo, llámenos o <a href=\"/quote/\">mande un pedido "
              "nuevo</a>.") +
          "</p>");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

// The old console and the old confirmation page posted their forms where quotes come in.
Response old_handler_posted(Site& site, const Request& request) {
  if (has_type(request, "application/x-www-form-urlencoded") &&
      request.body.size() <= kQuoteBytesMax) {
    const http::Fields fields = http::decode_form(request.body);
    if (http::find(fields, "workflow_action")) return Response::redirect(302, "/desk/");
    if (http::find(fields, "customer_action")) return old_confirmation(site, request);
  }
  return legacy_posted(site, request);
}

Response preflight(const Request&) {
  Response response;
  response.status = 200;
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Allow-Methods", "POST, OPTIONS");
  response.headers.set("Access-Control-Allow-Headers", "Content-Type");
  response.headers.set("Access-Control-Max-Age", "86400");
  return response;
}

Response method_not_allowed(const Request&) {
  Response response = Response::json(405, R"({"error":"Method not allowed"})");
  response.headers.set("Allow", "POST, OPTIONS");
  return response;
}

}  // namespace

void add_quote_routes(http::Router& router, Site& site) {
  const auto to = [&site](auto handler) {
    return [&site, handler](const Request& request) { return handler(site, request); };
  };
  for (const char* path : {"/quote", "/quote/", "/quote/index.html"})
    router.post(path, to(form_posted));
  for (const char* path : {"/quote/quote_intake_handler.php", "/api/quote_intake.php"}) {
    router.post(path, to(old_handler_posted));
    router.add("OPTIONS", path, preflight);
    for (const char* method : {"PUT", "PATCH", "DELETE"})
      router.add(method, path, method_not_allowed);
  }
  router.get("/api/quote_intake.php", method_not_allowed);
  // Links in old texts and the old console came to the same address by GET.
  router.get("/quote/quote_intake_handler.php", [&site](const Request& request) {
    if (request.query_value("view")) return Response::redirect(302, "/desk/");
    if (request.query_value("confirm_token")) return old_confirmation(site, request);
    return method_not_allowed(request);
  });
  router.post("/api/form-submit.php", to(form_posted));
  router.post("/api/lead-webhook.php", to(legacy_posted));
  router.post("/v1/public/quotes", to(public_api_posted));
  router.post("/backend/v1/public/quotes", to(public_api_posted));
  router.post("/public/quote-intake", to(accepted_posted));
}

}  // namespace roadcall
