#include <cctype>

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/estimates/pricing.h"
#include "domain/shops/shops.h"
#include "site/assets.h"
#include "site/kept_pages.h"
#include "site/page.h"
#include "site/quote_form.h"
#include "speech/vehicles.h"

namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::h;

constexpr std::size_t kJobsShown = 8;

std::string clock_time(int minutes) {
  const int hour = minutes / 60 % 24;
  std::string text = std::to_string(hour % 12 == 0 ? 12 : hour % 12);
  if (minutes % 60 != 0)
    text += ":" + std::string(minutes % 60 < 10 ? "0" : "") + std::to_string(minutes % 60);
  return text + (hour < 12 ? " am" : " pm");
}

std::string hours_of(const Language& say, const DayHours& hours) {
  constexpr int kDayMinutes = 24 * 60;
  if (hours.opens == hours.closes) return say("closed", "cerrado");
  if (hours.opens == 0 && hours.closes == kDayMinutes) return say("24 hours", "24 horas");
  return clock_time(hours.opens) + " – " + clock_time(hours.closes);
}

bool same(const DayHours& a, const DayHours& b) {
  const bool both_closed = a.opens == a.closes && b.opens == b.closes;
  return both_closed || (a.opens == b.opens && a.closes == b.closes);
}

std::string day_row(const Language& say, std::string days, const DayHours& hours) {
  days[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(days[0])));
  return "<li><span>" + days + "</span><span>" + hours_of(say, hours) + "</span></li>";
}

// Days that follow each other with the same hours are one row; the week begins on Monday.
std::string hours_table(const Language& say, const Shop& shop) {
  const auto& hours = shop.settings.hours;
  const int days = static_cast<int>(hours.size());
  const auto weekday = [&](int nth) { return (nth + 1) % days; };
  const auto of = [&](int nth) { return hours[static_cast<std::size_t>(weekday(nth))]; };
  std::string html = "<ul class=\"plain\">";
  for (int first = 0, next = 0; first < days; first = next) {
    while (next < days && same(of(first), of(next))) ++next;
    std::string name = say.weekday(weekday(first));
    if (next - first == days)
      name = say("every day", "todos los días");
    else if (next - first > 1)
      name += say(" to ", " a ") + say.weekday(weekday(next - 1));
    html += day_row(say, std::move(name), of(first));
  }
  return html + "</ul>";
}

std::string about(const Language& say, const Shop& shop) {
  if (!shop.settings.about.empty()) return h(shop.settings.about);
  return say("Repairs and maintenance at your home, your work or the roadside",
             "Reparaciones y mantenimiento en su casa, su trabajo o la carretera") +
         (shop.settings.area.empty() ? "" : say(" in ", " en ") + h(shop.settings.area)) + ".";
}

// What a job of the price book costs for a usual car, before tax.
std::int64_t price_from(const Shop& shop, const PriceItem& job) {
  auto lines = pricing::lines_for(shop.settings.rates, {job}, {});
  pricing::set_supplies(lines, shop.settings);
  return pricing::totals_of(lines, shop.settings.rates).subtotal_cents;
}

std::string price_row(const std::string& what, const std::string& price) {
  return "<li><span>" + what + "</span><span class=\"price\">" + price + "</span></li>";
}

// The rates of the shop and where its jobs begin; empty while it has neither.
std::string prices(const Language& say, const Shop& shop, const std::vector<PriceItem>& jobs) {
  const Rates& rates = shop.settings.rates;
  std::string rows;
  if (rates.first_hour_cents > 0)
    rows += price_row(say("First hour of work", "Primera hora de trabajo"),
                      dollars(rates.first_hour_cents));
  if (rates.further_hour_cents > 0)
    rows += price_row(say("Each further hour", "Cada hora adicional"),
                      dollars(rates.further_hour_cents));
  if (rates.travel_cents > 0)
    rows += price_row(say("Travel to you", "Viaje hasta usted"), dollars(rates.travel_cents));
  for (std::size_t i = 0; i < jobs.size() && i < kJobsShown; ++i) {
    const std::string name = price_book::said(jobs[i].name, say);
    rows += price_row(
        "<a href=\"/quote/?service=" + http::percent_encode(name) + "\">" + h(name) + "</a>",
        say("from ", "desde ") + dollars(price_from(shop, jobs[i])));
  }
  if (rows.empty()) return "";
  return "<section class=\"card\"><h2>" + say("What it costs", "Cuánto cuesta") +
         "</h2><ul class=\"plain\">" + rows + "</ul><p class=\"hint\">" +
         say("Labor and parts for a usual car, before tax. You see your own price before you say "
             "yes.",
             "Mano de obra y repuestos de un auto común, antes de impuestos. Usted ve su precio "
             "antes de decir que sí.") +
         "</p></section>";
}

std::string hero(const Language& say, const Shop& shop) {
  const std::string phone = site::public_phone(shop);
  std::string html =
      "<div class=\"hero\"><h1>" +
      say("Car trouble? We come to you.", "¿Problemas con el auto? Vamos nosotros.") +
      "</h1><p class=\"lead\">" + about(say, shop) + "</p><a class=\"button\" href=\"/quote/\">" +
      say("Get a price", "Pida un precio") + "</a>";
  if (!phone.empty())
    html += "<a class=\"button quiet\" href=\"tel:" + h(phone) + "\">" + say("Call ", "Llame al ") +
            h(shown_phone(phone)) + "</a>";
  return html + "</div>";
}

Response home(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  const auto jobs =
      site.store.read({shop->id, {}}, [](Tx& tx) { return price_book::all(tx, true); });
  const std::string body =
      hero(say, *shop) + site::short_quote_form(*shop, say, jobs, secret_token()) +
      prices(say, *shop, jobs) + "<section class=\"card\"><h2>" + say("Opening hours", "Horario") +
      "</h2>" + hours_table(say, *shop) + "</section>";
  return site::page(
      200, *shop, reader, say("Mobile mechanic", "Mecánico a domicilio"), body,
      shop->name + say(": a mechanic who comes to you. See the price of your repair at once.",
                       ": un mecánico que va adonde usted está. Vea el precio al momento."));
}

// What a reload must not do twice, and what a person chose before an error, travel with the form.
Response quote_page(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto jobs =
      site.store.read({shop->id, {}}, [](Tx& tx) { return price_book::all(tx, true); });
  site::QuoteInput blank;
  blank.quote.service = request.query_value("service").value_or("");
  blank.quote.nonce = secret_token();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  return site::page(200, *shop, reader, say("Get a price", "Pida un precio"),
                    site::quote_form(*shop, say, jobs, blank, site.clock.now(), {}),
                    say("Tell us your car and what is wrong, and see the price at once.",
                        "Díganos qué auto es y qué le pasa, y vea el precio al momento."));
}

Response models(const Request& request) {
  const std::string wanted = name_key(request.query_value("make").value_or("").substr(0, 60));
  std::string list;
  for (const auto& make : speech::catalogue()) {
    if (name_key(make.make) != wanted) continue;
    for (const auto& model : make.models)
      list += (list.empty() ? "\"" : ",\"") + std::string(model) + "\"";
  }
  Response response = Response::json(200, "{\"models\":[" + list + "]}");
  response.headers.set("Cache-Control", "public, max-age=86400");
  return response;
}

std::string about_texts(const Language& say, const std::string& name) {
  return "<h2>" + say("Text messages", "Mensajes de texto") + "</h2><p>" +
         say("You get texts from " + name +
                 " when you tick the box on our form, text us first, or call us and we answer by "
                 "text. They are about your request, your estimate, your appointment and your "
                 "repair. Message frequency varies. Message and data rates may apply. Reply "
                 "<strong>STOP</strong> to stop and <strong>HELP</strong> for help. Carriers are "
                 "not liable for delayed or undelivered messages.",
             "Usted recibe textos de " + name +
                 " cuando marca la casilla de nuestro formulario, nos escribe primero, o nos llama "
                 "y le respondemos por texto. Son sobre su pedido, su presupuesto, su cita y su "
                 "reparación. La frecuencia varía. Pueden aplicarse tarifas de mensajes y datos. "
                 "Responda <strong>STOP</strong> para parar y <strong>HELP</strong> para ayuda. "
                 "Las compañías telefónicas no responden por mensajes demorados o no entregados.") +
         "</p>";
}

std::string privacy_body(const Language& say, const std::string& name, const std::string& phone) {
  return "<h1>" + say("Privacy", "Privacidad") + "</h1><p>" + name +
         say(" keeps what you tell us (name, number, car, place, what is wrong), our calls and "
             "texts with you, and what we did to your car, so that we can serve you and keep the "
             "records the law asks for.",
             " guarda lo que usted nos dice (nombre, número, auto, lugar, qué le pasa), nuestras "
             "llamadas y textos con usted, y lo que le hicimos a su auto, para atenderle y guardar "
             "lo que la ley pide.") +
         say(" We may ask a map service where an address is; it gets the address alone.",
             " Podemos preguntar a un servicio de mapas dónde queda una dirección; solo recibe la "
             "dirección.") +
         "</p><h2>" + say("Calls", "Llamadas") + "</h2><p>" +
         say("Calls may be recorded so that we get your request right. You hear so at the start of "
             "the call.",
             "Las llamadas pueden grabarse para entender bien su pedido. Se le avisa al comienzo "
             "de la llamada.") +
         "</p>" + about_texts(say, name) + "<p><strong>" +
         say("We do not sell or share your number, or your consent to get texts, with anybody for "
             "their own marketing.",
             "No vendemos ni damos su número, ni su permiso para recibir textos, a nadie para su "
             "propia publicidad.") +
         "</strong></p><h2>" + say("Your choice", "Usted decide") + "</h2><p>" +
         say("Ask us what we keep, to correct it, or to delete it",
             "Pregúntenos qué guardamos, o pida corregirlo o borrarlo") +
         (phone.empty() ? "" : say(": call ", ": llame al ") + phone) + ".</p>";
}

std::string terms_body(const Language& say, const std::string& name, const std::string& phone) {
  return "<h1>" + say("Terms", "Condiciones") + "</h1><p>" +
         say("A price on this site is an estimate from what you told us. Before we begin you get "
             "it in writing, and we do no work and charge nothing beyond it without your consent.",
             "Un precio de esta página es un presupuesto según lo que usted nos contó. Antes de "
             "empezar se lo damos por escrito, y no hacemos trabajo ni cobramos nada más sin su "
             "permiso.") +
         "</p>" + about_texts(say, name) +
         (phone.empty() ? ""
                        : "<h2>" + say("Questions", "Preguntas") + "</h2><p>" +
                              say("Call ", "Llame al ") + phone + ".</p>");
}

Response legal(Site& site, const Request& request, bool privacy) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto reader = site::reader_of(request);
  const std::string name = h(shop->name), phone = h(shown_phone(site::public_phone(*shop)));
  return site::page(
      200, *shop, reader,
      privacy ? reader.say("Privacy", "Privacidad") : reader.say("Terms", "Condiciones"),
      privacy ? privacy_body(reader.say, name, phone) : terms_body(reader.say, name, phone));
}

Response embedded(std::string_view name, std::string_view type) {
  Response response = Response::text(200, std::string(site::asset(name)), type);
  response.headers.set("Cache-Control", "public, max-age=3600");
  return response;
}

// What is for one person, or no page at all.
// Of the shop whose pages are asked for.
std::string address_of(Site& site, const Request& request) {
  return site.store.read(site::visitor(request), [&](Tx& tx) {
    return site::shop_of(tx, request) ? shops::address(tx, site.app_url) : site.app_url;
  });
}

std::string closed_to_robots() {
  std::string text = "User-agent: *\nAllow: /\n";
  for (const char* path : {"/desk", "/field", "/portal", "/v1/", "/backend/", "/q/", "/pay/",
                           "/receipt/", "/track/", "/passport/", "/calendar/", "/voice/", "/api/"})
    text += std::string("Disallow: ") + path + "\n";
  return text;
}

}  // namespace

void add_page_routes(http::Router& router, Site& site) {
  const auto to = [&site](auto handler) {
    return [&site, handler](const Request& request) { return handler(site, request); };
  };
  for (const char* path : {"/", "/index.html"}) router.get(path, to(home));
  for (const char* path : {"/quote", "/quote/", "/quote/index.html"})
    router.get(path, to(quote_page));
  router.get("/quote/models", models);
  for (const bool privacy : {true, false}) {
    const auto page = site::kept(
        site.clock, [&site, privacy](const Request& r) { return legal(site, r, privacy); });
    for (const char* ending : {"", ".html"})
      router.get((privacy ? "/privacy" : "/terms") + std::string(ending), page);
  }
  router.get("/site.css",
             [](const Request&) { return embedded("site.css", "text/css; charset=utf-8"); });
  router.get("/sign.js",
             [](const Request&) { return embedded("sign.js", "text/javascript; charset=utf-8"); });
  router.get("/here.js",
             [](const Request&) { return embedded("here.js", "text/javascript; charset=utf-8"); });
  router.get("/quote/quote.js",
             [](const Request&) { return embedded("quote.js", "text/javascript; charset=utf-8"); });
  for (const char* path : {"/icon.svg", "/favicon.ico"})
    router.get(path, [](const Request&) { return embedded("icon.svg", "image/svg+xml"); });
  router.get("/robots.txt", [&site](const Request& request) {
    return Response::text(
        200, closed_to_robots() + "Sitemap: " + address_of(site, request) + "/sitemap.xml\n");
  });
  router.get("/sitemap.xml", [&site](const Request& request) {
    const std::string address = address_of(site, request);
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset "
        "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    for (const char* path : {"/", "/quote/", "/privacy", "/terms"})
      xml += "<url><loc>" + h(address + path) + "</loc></url>";
    return Response::xml(xml + "</urlset>");
  });
}

}  // namespace roadcall
