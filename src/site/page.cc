#include "site/page.h"

#include "base/phone.h"
#include "domain/shops/shops.h"

namespace roadcall::site {

std::string h(std::string_view text) { return http::escape_html(text); }

std::string public_phone(const Shop& shop) {
  return shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone;
}

http::Response page(int status, const Shop& shop, std::string_view title, std::string_view body,
                    std::string_view description) {
  const std::string phone = public_phone(shop);
  std::string html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>";
  html += h(title);
  html += " · " + h(shop.name) +
          "</title><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">";
  if (!description.empty())
    html += "<meta name=\"description\" content=\"" + h(description) + "\">";
  html +=
      "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" "
      "href=\"/site.css\"></head><body>";
  html += "<header class=\"top\"><div><a class=\"brand\" href=\"/\">" + h(shop.name) + "</a>";
  html += "<a class=\"button quiet\" href=\"tel:" + h(phone) +
          "\">Call <span class=\"wide-only\">" + h(shown_phone(phone)) +
          "</span></a></div></header><main>";
  html += body;
  html +=
      "</main><footer><a href=\"/quote/\">Get a price</a><a href=\"/privacy\">Privacy</a><a "
      "href=\"/terms\">Terms</a></footer></body></html>";
  return http::Response::html(status, std::move(html));
}

std::optional<Shop> shop_of(Tx& tx, const http::Request& request) {
  std::string host(request.headers.get("Host"));
  if (const auto colon = host.rfind(':');
      colon != std::string::npos && host.find(']', colon) == std::string::npos)
    host.resize(colon);
  if (host.starts_with("www.")) host.erase(0, 4);
  if (host.starts_with("crm.")) host.erase(0, 4);
  auto shop = shops::by_domain(tx, host);
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

http::Response private_page(http::Response response) {
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

http::Response lost(Site& site, const http::Request& request, std::string_view what) {
  const auto shop = shop_of(site, request);
  if (!shop) return no_shop();
  return page(404, *shop, "Not found",
              "<h1>We do not find that " + std::string(what) +
                  "</h1><p>The link may be cut off. Please call us, we have it here.</p>");
}

std::string call_line(const Shop& shop) {
  const std::string phone = public_phone(shop);
  return "<p>Questions? <a href=\"tel:" + h(phone) + "\">Call " + h(shown_phone(phone)) +
         "</a>.</p>";
}

Scope visitor(const http::Request& request) {
  Scope scope;
  scope.actor = {.kind = "public", .id = "", .role = "", .address = request.peer};
  return scope;
}

}  // namespace roadcall::site
