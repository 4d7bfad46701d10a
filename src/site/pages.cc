#include <array>

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
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

std::string hours_table(const Shop& shop) {
  constexpr std::array<const char*, 7> kDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                             "Thursday", "Friday", "Saturday"};
  std::string html = "<ul class=\"plain\">";
  for (std::size_t day = 0; day < 7; ++day) {
    const DayHours& hours = shop.settings.hours[day];
    html +=
        std::string("<li><span>") + kDays[day] + "</span><span>" +
        (hours.opens == hours.closes ? "closed"
                                     : clock_time(hours.opens) + " – " + clock_time(hours.closes)) +
        "</span></li>";
  }
  return html + "</ul>";
}

Response home(Site& site, const Request& request) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const std::string phone = site::public_phone(*shop);
  std::string body = "<div class=\"hero\"><h1>Car trouble? We come to you.</h1><p class=\"lead\">";
  body += shop->settings.about.empty()
              ? "Repairs and maintenance at your home, your work or the roadside" +
                    (shop->settings.area.empty() ? "" : " in " + h(shop->settings.area)) + "."
              : h(shop->settings.about);
  body +=
      "</p><a class=\"button\" href=\"/quote/\">Get a price in a minute</a><a class=\"button "
      "quiet\" href=\"tel:" +
      h(phone) + "\">Call " + h(shown_phone(phone)) + "</a></div>";
  body += "<section class=\"card\"><h2>What it costs</h2><ul class=\"plain\">";
  const auto jobs =
      site.store.read({shop->id, {}}, [](Tx& tx) { return price_book::all(tx, true); });
  for (std::size_t i = 0; i < jobs.size() && i < 8; ++i) {
    body += "<li><span>" + h(jobs[i].name) +
            "</span><a href=\"/quote/?service=" + http::percent_encode(jobs[i].name) +
            "\">see the price</a></li>";
  }
  body += "</ul></section><section class=\"card\"><h2>Opening hours</h2>" + hours_table(*shop) +
          "</section>";
  return site::page(
      200, *shop, "Mobile mechanic", body,
      shop->name + ": a mechanic who comes to you. See the price of your repair at once.");
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
  return site::page(200, *shop, "Get a price",
                    site::quote_form(*shop, jobs, blank, site.clock.now(), std::nullopt),
                    "Tell us your car and what is wrong, and see the price at once.");
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

std::string problem_words(const std::string& key) {
  if (key.empty()) return "";
  if (key == "name") return "Please write your name below: it is your signature.";
  if (key == "estimate.decided") return "This estimate was answered already.";
  if (key == "estimate.expired") return "This estimate has expired. Please ask for a new one.";
  if (key == "slot.taken") return "That time was just taken. Please choose another.";
  return "That did not work. Please look again, or call us.";
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
  };
  const auto found = site.store.read(scope, [&](Tx& tx) -> std::optional<Found> {
    auto full = estimates::by_token(tx, std::string(request.param("token")));
    if (!full) return std::nullopt;
    auto lead = leads::find(tx, full->estimate.lead_id);
    Found result{shops::current(tx), *std::move(full), *std::move(lead)};
    result.deposit_left = deposit_left(tx, result.full.estimate);
    result.booking = site::booking_of(tx, result.shop, result.full.estimate);
    return result;
  });
  if (!found) {
    const auto shop = site::shop_of(site, request);
    if (!shop) return site::no_shop();
    return site::page(404, *shop, "Not found",
                      "<h1>We do not find that estimate</h1><p>The link may be cut off. Please "
                      "call us, we have it here.</p>");
  }
  if (found->full.estimate.status == EstimateStatus::sent)
    note_viewed(site, scope, found->full.estimate.token);
  std::string body = "<h1>Your estimate</h1><p class=\"lead\">Reference <span class=\"ref\">" +
                     leads::reference(found->lead.number) + "</span></p>";
  body += site::estimate_card(found->shop, found->full);
  body += site::paper_link("/q/" + found->full.estimate.token);
  const bool asked = request.query_value("asked").has_value();
  if (asked) body += "<p class=\"done\">We have your question and answer soon.</p>";
  body += site::decision_form(found->shop, found->full, site.clock.now(),
                              problem_words(request.query_value("problem").value_or("")));
  if (found->booking.open && request.query_value("problem") == "slot.taken")
    body += "<p class=\"error\" role=\"alert\">" + problem_words("slot.taken") + "</p>";
  body += site::booking_card(found->shop, found->full.estimate, found->booking);
  body += site::deposit_form(site, found->full.estimate, found->deposit_left);
  Response response =
      site::page(200, found->shop, "Estimate " + leads::reference(found->lead.number), body);
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

Response legal(Site& site, const Request& request, bool privacy) {
  const auto shop = site::shop_of(site, request);
  if (!shop) return site::no_shop();
  const std::string name = h(shop->name);
  const std::string phone = h(shown_phone(site::public_phone(*shop)));
  const std::string texts = "<h2>Text messages</h2><p>You get texts from " + name +
                            " when you tick the box on our form, text us first, or call us and we "
                            "answer by text. They are about your request, your estimate, your "
                            "appointment and your repair. Message frequency varies. Message and "
                            "data rates may apply. Reply <strong>STOP</strong> to stop and "
                            "<strong>HELP</strong> for help. Carriers are not liable for delayed "
                            "or undelivered messages.</p>";
  std::string body;
  if (privacy) {
    body = "<h1>Privacy</h1><p>" + name +
           " keeps what you tell us (name, number, car, place, what is wrong), our calls and texts "
           "with you, and what we did to your car, so that we can "
           "serve you and keep the records the law asks for.</p><h2>Calls</h2><p>Calls may be "
           "recorded so that we get your request right. You hear so at the "
           "start of the call.</p>" +
           texts +
           "<p><strong>We do not sell or share your number, or your consent to get texts, with "
           "anybody for their own marketing.</strong></p><h2>Your "
           "choice</h2><p>Ask us what we keep, to correct it, or to delete it: call " +
           phone + ".</p>";
  } else {
    body =
        "<h1>Terms</h1><p>A price on this site is an estimate from what you told us. Before we "
        "begin you get it in writing, and we do no work and charge "
        "nothing beyond it without your consent.</p>" +
        texts + "<h2>Questions</h2><p>Call " + phone + ".</p>";
  }
  return site::page(200, *shop, privacy ? "Privacy" : "Terms", body);
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
