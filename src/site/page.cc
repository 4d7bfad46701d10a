#include "site/page.h"

#include <algorithm>
#include <array>

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/shops/shops.h"

namespace roadcall::site {

std::string h(std::string_view text) { return http::escape_html(text); }

std::string public_phone(const Shop& shop) {
  return shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone;
}

namespace {

constexpr std::size_t kLanguagesRead = 20;  // Of Accept-Language; nobody prefers more.
constexpr std::array<std::string_view, 2> kSpoken{"en", "es"};

std::string spoken(std::string_view name) {
  const bool known = std::find(kSpoken.begin(), kSpoken.end(), name) != kSpoken.end();
  return known ? std::string(name) : "";
}

// The first in the list, as browsers write what is preferred first (RFC 9110, 12.5.4). Those that
// nobody wants (`;q=0`) are written by no browser.
std::string preferred(std::string_view list) {
  for (std::size_t read = 0; read < kLanguagesRead && !list.empty(); ++read) {
    const std::string one = ascii_lower(trimmed(list.substr(0, list.find(','))));
    if (auto name = spoken(one.substr(0, one.find_first_of("-;"))); !name.empty()) return name;
    const auto comma = list.find(',');
    list = comma == std::string_view::npos ? "" : list.substr(comma + 1);
  }
  return "en";
}

std::string other_language(const Reader& reader) {
  const bool spanish = reader.say.is_spanish();
  const std::string code = spanish ? "en" : "es";
  return "<a href=\"" + h(reader.path) + "?lang=" + code + "\" lang=\"" + code + "\" hreflang=\"" +
         code + "\">" + (spanish ? "English" : "Español") + "</a>";
}

// A page that answers a form cannot be asked for again by its address; nor one of an old script.
// Forms are posted below the page they stand on: `/q/{token}/visit`.
std::string again_at(const http::Request& request) {
  const std::string path(request.path());
  if (path.ends_with(".php")) return "/";
  if (request.method != "POST") return path;
  if (path.starts_with("/quote")) return "/quote/";
  return path.substr(0, path.find('/', path.find('/', 1) + 1));
}

}  // namespace

Reader reader_of(const http::Request& request, std::string_view known) {
  const std::string asked = spoken(request.query_value("lang").value_or(""));
  const std::string kept = spoken(request.cookie("lang"));
  std::string name = asked;
  if (name.empty()) name = kept;
  if (name.empty() && known == "es") name = "es";
  if (name.empty()) name = preferred(request.headers.get("Accept-Language"));
  return {Language(name), again_at(request), !asked.empty()};
}

http::Response page(int status, const Shop& shop, const Reader& reader, std::string_view title,
                    std::string_view body, std::string_view description) {
  const Language& say = reader.say;
  const std::string phone = public_phone(shop);
  std::string html =
      "<!doctype html><html lang=\"" + say.name() + "\"><head><meta charset=\"utf-8\"><title>";
  html += h(title);
  html += " · " + h(shop.name) +
          "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">";
  if (!description.empty())
    html += "<meta name=\"description\" content=\"" + h(description) + "\">";
  html +=
      "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" "
      "href=\"/site.css\"></head><body>";
  html += "<header class=\"top\"><div><a class=\"brand\" href=\"/\">" + h(shop.name) + "</a>";
  if (!phone.empty())
    html += "<a class=\"button quiet\" href=\"tel:" + h(phone) + "\">" + say("Call", "Llamar") +
            " <span class=\"wide-only\">" + h(shown_phone(phone)) + "</span></a>";
  html += "</div></header><main>";
  html += body;
  html += "</main><footer><a href=\"/quote/\">" + say("Get a price", "Pida un precio") +
          "</a><a href=\"/privacy\">" + say("Privacy", "Privacidad") + "</a><a href=\"/terms\">" +
          say("Terms", "Condiciones") + "</a>" + other_language(reader) + "</footer></body></html>";
  auto response = http::Response::html(status, std::move(html));
  response.headers.set("Content-Language", say.name());
  response.headers.set("Vary", "Accept-Language, Cookie");
  if (reader.chose)
    response.headers.add(
        "Set-Cookie", "lang=" + say.name() + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
  return response;
}

std::optional<Shop> shop_of(Tx& tx, const http::Request& request) {
  auto shop = shops::by_host(tx, request.headers.get("Host"));
  if (shop) tx.enter_shop(shop->id);
  return shop;
}

std::optional<Shop> shop_of(Site& site, const http::Request& request) {
  return site.store.read(visitor(request), [&](Tx& tx) { return shop_of(tx, request); });
}

http::Response no_shop() {
  return http::Response::html(404,
                              "<!doctype html><html lang=\"en\"><head><title>No shop "
                              "here</title></head><body><h1>No shop here</h1>"
                              "<p>This address belongs to none of our shops.</p></body></html>");
}

std::string table_head(const std::string& first, const std::string& second) {
  return "<section class=\"card\"><table><thead><tr><th scope=\"col\">" + first +
         "</th><th scope=\"col\">" + second + "</th></tr></thead><tbody>";
}

std::string language_of(Tx& tx, const CustomerId& id) {
  const auto customer = customers::find(tx, id);
  return customer ? customer->language : "";
}

http::Response private_page(http::Response response) {
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

http::Response lost(Site& site, const http::Request& request, const Words& what) {
  const auto shop = shop_of(site, request);
  if (!shop) return no_shop();
  const Reader reader = reader_of(request);
  const Language& say = reader.say;
  return private_page(page(404, *shop, reader, say("Not found", "No se encuentra"),
                           "<h1>" + say("We do not find ", "No encontramos ") + say(what) +
                               "</h1><p>" +
                               say("The link may be cut off. Please call us, we have it here.",
                                   "Puede que el enlace esté cortado. Llámenos: aquí lo tenemos.") +
                               "</p>"));
}

http::Response unknown_page(Site& site, const http::Request& request) {
  const bool by_program = request.path().starts_with("/v1/") ||
                          request.path().starts_with("/api/") ||
                          request.path().starts_with("/backend/");
  const bool wants_page =
      ascii_lower(request.headers.get("Accept")).find("text/html") != std::string::npos;
  const auto shop = wants_page && !by_program ? shop_of(site, request) : std::nullopt;
  if (!shop) return http::Response::problem(404, "There is nothing at this address.");
  Reader reader = reader_of(request);
  reader.path = "/";
  const Language& say = reader.say;
  return page(404, *shop, reader, say("Not found", "No se encuentra"),
              "<h1>" + say("This page is not here", "Esta página no está") + "</h1><p>" +
                  say("The address may be old or mistyped. ",
                      "Puede que la dirección sea vieja o esté mal escrita. ") +
                  "<a href=\"/\">" + say("To our first page", "A nuestra página principal") +
                  "</a> · <a href=\"/quote/\">" + say("Get a price", "Pida un precio") +
                  "</a></p>" + call_line(*shop, say));
}

std::string call_line(const Shop& shop, const Language& say) {
  const std::string phone = public_phone(shop);
  if (phone.empty()) return "";
  return "<p>" + say("Questions?", "¿Preguntas?") + " <a href=\"tel:" + h(phone) + "\">" +
         say("Call ", "Llame al ") + h(shown_phone(phone)) + "</a>.</p>";
}

Scope visitor(const http::Request& request) {
  Scope scope;
  scope.actor = {.kind = "public", .id = "", .role = "", .address = request.peer};
  return scope;
}

}  // namespace roadcall::site
