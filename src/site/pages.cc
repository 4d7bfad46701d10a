#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/price_book.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "site/assets.h"
#include "site/booking_pages.h"
#include "site/estimate_table.h"
#include "site/kept_pages.h"
#include "site/page.h"
#include "site/papers.h"
#include "site/quote_form.h"
#include "site/work_pages.h"
#include "speech/vehicles.h"

namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::h;

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

std::string hours_table(const Language& say, const Shop& shop) {
  std::string html = "<ul class=\"plain\">";
  for (std::size_t day = 0; day < shop.settings.hours.size(); ++day)
    html += "<li><span>" + say.weekday(static_cast<int>(day)) + "</span><span>" +
            hours_of(say, shop.settings.hours[day]) + "</span></li>";
  return html + "</ul>";
}

std::string about(const Language& say, const Shop& shop) {
  if (!shop.settings.about.empty()) return h(shop.settings.about);
  return say("Repairs and maintenance at your home, your work or the roadside",
             "Reparaciones y mantenimiento en su casa, su trabajo o la carretera") +
         (shop.settings.area.empty() ? "" : say(" in ", " en ") + h(shop.settings.area)) + ".";
}

Response home(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  const std::string phone = site::public_phone(*shop);
  std::string body =
      "<div class=\"hero\"><h1>" +
      say("Car trouble? We come to you.", "¿Problemas con el auto? Vamos nosotros.") +
      "</h1><p class=\"lead\">" + about(say, *shop) + "</p><a class=\"button\" href=\"/quote/\">" +
      say("Get a price in a minute", "Un precio en un minuto") +
      "</a><a class=\"button quiet\" href=\"tel:" + h(phone) + "\">" + say("Call ", "Llame al ") +
      h(shown_phone(phone)) + "</a></div>";
  body += "<section class=\"card\"><h2>" + say("What it costs", "Cuánto cuesta") +
          "</h2><ul class=\"plain\">";
  const auto jobs =
      site.store.read({shop->id, {}}, [](Tx& tx) { return price_book::all(tx, true); });
  for (std::size_t i = 0; i < jobs.size() && i < 8; ++i) {
    body += "<li><span>" + h(jobs[i].name) +
            "</span><a href=\"/quote/?service=" + http::percent_encode(jobs[i].name) + "\">" +
            say("see the price", "ver el precio") + "</a></li>";
  }
  body += "</ul></section><section class=\"card\"><h2>" + say("Opening hours", "Horario") +
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
  quotes::Request blank;
  blank.service = request.query_value("service").value_or("");
  blank.nonce = secret_token();
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  return site::page(200, *shop, reader, say("Get a price", "Pida un precio"),
                    site::quote_form(*shop, say, jobs, blank, site.clock.now(), std::nullopt),
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

std::string problem_words(const Language& say, const std::string& key) {
  if (key.empty()) return "";
  if (key == "name")
    return say("Please write your name below: it is your signature.",
               "Escriba su nombre abajo: es su firma.");
  if (key == "estimate.decided")
    return say("This estimate was answered already.", "Este presupuesto ya tiene respuesta.");
  if (key == "estimate.expired")
    return say("This estimate has expired. Please ask for a new one.",
               "Este presupuesto venció. Pida uno nuevo.");
  if (key == "slot.taken")
    return say("That time was just taken. Please choose another.",
               "Esa hora se acaba de ocupar. Elija otra.");
  return say("That did not work. Please look again, or call us.",
             "Eso no funcionó. Mire otra vez, o llámenos.");
}

// The page was opened: once, and only by its customer's own link.
void note_viewed(Site& site, const Scope& scope, const std::string& token) {
  site.store.write(scope, [&](Tx& tx) {
    if (const auto full = estimates::by_token(tx, token))
      estimates::note_viewed(tx, full->estimate.id);
  });
}

std::int64_t deposit_left(Tx& tx, const Estimate& one) {
  const bool agreed =
      one.status == EstimateStatus::approved || one.status == EstimateStatus::partly_approved;
  return agreed && one.deposit_cents > 0 ? one.deposit_cents - invoices::deposit_paid(tx, one.id)
                                         : 0;
}

Response estimate_page(Site& site, const Request& request) {
  if (!site::paper_token(request).empty()) return site::estimate_paper(site, request);
  Scope scope = site::visitor(request);
  struct Found {
    Shop shop;
    estimates::Full full;
    Lead lead;
    std::int64_t deposit_left = 0;
    site::Booking booking = {};
    std::string language = {};
  };
  const auto found = site.store.read(scope, [&](Tx& tx) -> std::optional<Found> {
    auto full = estimates::by_token(tx, std::string(request.param("token")));
    if (!full) return std::nullopt;
    auto lead = leads::find(tx, full->estimate.lead_id);
    Found result{shops::current(tx), *std::move(full), *std::move(lead)};
    result.deposit_left = deposit_left(tx, result.full.estimate);
    result.booking = site::booking_of(tx, result.shop, result.full.estimate);
    const auto customer = customers::find(tx, result.full.estimate.customer_id);
    result.language = customer ? customer->language : result.lead.language;
    return result;
  });
  if (!found) return site::lost(site, request, site::kThatEstimate);
  const auto reader = site::reader_of(request, found->language);
  const Language& say = reader.say;
  const Estimate& one = found->full.estimate;
  if (one.status == EstimateStatus::sent) note_viewed(site, scope, one.token);
  const std::string reference = leads::reference(found->lead.number);
  const std::string problem = request.query_value("problem").value_or("");
  std::string body = "<h1>" + say("Your estimate", "Su presupuesto") + "</h1><p class=\"lead\">" +
                     say("Reference ", "Referencia ") + "<span class=\"ref\">" + reference +
                     "</span></p>";
  body += site::estimate_card(found->shop, say, found->full);
  body += site::paper_link("/q/" + one.token, say);
  if (request.query_value("asked"))
    body += "<p class=\"done\">" +
            say("We have your question and answer soon.",
                "Tenemos su pregunta y le respondemos pronto.") +
            "</p>";
  body += site::decision_form(found->shop, say, found->full, site.clock.now(),
                              problem_words(say, problem));
  if (found->booking.open && problem == "slot.taken")
    body += "<p class=\"error\" role=\"alert\">" + problem_words(say, problem) + "</p>";
  body += site::booking_card(found->shop, say, one, found->booking);
  body += site::deposit_form(site, say, one, found->deposit_left);
  return site::private_page(
      site::page(200, found->shop, reader, say("Estimate ", "Presupuesto ") + reference, body));
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
         say("Ask us what we keep, to correct it, or to delete it: call ",
             "Pregúntenos qué guardamos, o pida corregirlo o borrarlo: llame al ") +
         phone + ".</p>";
}

std::string terms_body(const Language& say, const std::string& name, const std::string& phone) {
  return "<h1>" + say("Terms", "Condiciones") + "</h1><p>" +
         say("A price on this site is an estimate from what you told us. Before we begin you get "
             "it in writing, and we do no work and charge nothing beyond it without your consent.",
             "Un precio de esta página es un presupuesto según lo que usted nos contó. Antes de "
             "empezar se lo damos por escrito, y no hacemos trabajo ni cobramos nada más sin su "
             "permiso.") +
         "</p>" + about_texts(say, name) + "<h2>" + say("Questions", "Preguntas") + "</h2><p>" +
         say("Call ", "Llame al ") + phone + ".</p>";
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

}  // namespace

void add_page_routes(http::Router& router, Site& site) {
  const auto to = [&site](auto handler) {
    return [&site, handler](const Request& request) { return handler(site, request); };
  };
  for (const char* path : {"/", "/index.html"}) router.get(path, to(home));
  for (const char* path : {"/quote", "/quote/", "/quote/index.html"})
    router.get(path, to(quote_page));
  router.get("/quote/models", models);
  router.get("/q/{token}", to(estimate_page));
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
  router.get("/quote/quote.js",
             [](const Request&) { return embedded("quote.js", "text/javascript; charset=utf-8"); });
  for (const char* path : {"/icon.svg", "/favicon.ico"})
    router.get(path, [](const Request&) { return embedded("icon.svg", "image/svg+xml"); });
  router.get("/robots.txt", [&site](const Request&) {
    return Response::text(200,
                          "User-agent: *\nAllow: /\nDisallow: /desk\nDisallow: /v1/\nDisallow: "
                          "/q/\nDisallow: /voice/\nDisallow: /api/\nSitemap: " +
                              site.app_url + "/sitemap.xml\n");
  });
  router.get("/sitemap.xml", [&site](const Request&) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset "
        "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    for (const char* path : {"/", "/quote/", "/privacy", "/terms"})
      xml += "<url><loc>" + h(site.app_url + path) + "</loc></url>";
    return Response::xml(xml + "</urlset>");
  });
}

}  // namespace roadcall
