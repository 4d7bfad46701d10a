#include "site/work_pages.h"
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/files/files.h"
#include "domain/jobs/approach.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"
#include "domain/shops/shops.h"
#include "site/booking_pages.h"
#include "site/map_picture.h"
#include "site/page.h"

// The customer's pages of a visit, by unguessable links. Whole without JavaScript.
namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::call_line;
using site::h;
using site::kThatVisit;
using site::lost;
using site::private_page;

constexpr const char* kRefreshSeconds = "20";
constexpr std::size_t kReasonMost = 500;

std::string status_words(const Language& say, const Job& job, const std::string& who) {
  switch (job.status) {
    case JobStatus::en_route:
      return who + say(" is on the way", " va en camino");
    case JobStatus::on_site:
      return who + say(" has arrived", " ya llegó");
    case JobStatus::working:
      return who + say(" is working on your car", " está trabajando en su auto");
    case JobStatus::paused:
      return say("Waiting for parts", "Esperamos repuestos");
    case JobStatus::done:
    case JobStatus::invoiced:
      return say("The work is done", "El trabajo está hecho");
    case JobStatus::paid:
      return say("Done and paid. Thank you!", "Hecho y pagado. ¡Gracias!");
    case JobStatus::no_show:
      return say("We missed each other", "No nos encontramos");
    case JobStatus::cancelled:
      return say("This visit is cancelled", "Esta visita está cancelada");
    default:
      return (job.confirmed_at ? say("Confirmed: ", "Confirmado: ") : "") + who +
             say(" comes", " va a ir");
  }
}

std::string input(const char* name, const std::string& label) {
  return std::string("<label for=\"") + name + "\">" + label + "</label><input id=\"" + name +
         "\" name=\"" + name + "\" maxlength=\"300\">";
}

struct Visit {
  Shop shop;
  Job job;
  std::string who;       ///< Empty while nobody is chosen.
  std::string language;  ///< The customer's.
  std::string pay_token;
  std::vector<slots::Slot> slots = {};  ///< It may be moved to.
  std::optional<jobs::Approach> approach = {};
  std::optional<files::File> photo = {};  ///< Of who comes.
};

std::optional<Visit> visit_of(Tx& tx, const std::string& token) {
  auto job = jobs::by_tracking_token(tx, token);
  if (!job) return std::nullopt;
  Visit visit{.shop = shops::current(tx), .job = *std::move(job)};
  visit.language = site::language_of(tx, visit.job.customer_id);
  if (const auto one = technicians::find(tx, visit.job.mechanic_id)) {
    visit.who = one->user.name;
    visit.approach = jobs::approach(tx, visit.shop, visit.job, *one);
    if (jobs::is_active(visit.job.status))
      visit.photo = files::find(tx, FileId{one->profile.photo_file_id});
  }
  visit.pay_token = jobs::pay_token_of(tx, visit.job.id);
  return visit;
}

std::string change_forms(const Language& say, const Visit& visit) {
  const Job& job = visit.job;
  const std::string at = "/track/" + h(job.tracking_token);
  std::string html;
  if (!job.confirmed_at) {
    html += "<section class=\"card\"><h2>" + say("Confirm", "Confirme") +
            "</h2><form method=\"post\" action=\"" + at + "/confirmation\">" +
            input("place_to_work", say("Where can we work? (driveway, garage)",
                                       "¿Dónde podemos trabajar? (entrada, garaje)")) +
            input("keys", say("Where are the keys?", "¿Dónde están las llaves?")) +
            input("gate_code", say("Gate code", "Código del portón")) +
            "<p><button class=\"wide\">" + say("Confirm this visit", "Confirmar esta visita") +
            "</button></p></form></section>";
  }
  if (!visit.slots.empty())
    html += "<details><summary>" + say("Move this visit", "Cambiar la hora") +
            "</summary><form method=\"post\" action=\"" + at + "/move\">" +
            site::slot_buttons(visit.shop, say, visit.slots) + "</form></details>";
  return html + "<details><summary>" + say("Cancel this visit", "Cancelar esta visita") +
         "</summary><form method=\"post\" action=\"" + at + "/cancellation\">" +
         input("reason", say("Why? (so that we learn)", "¿Por qué? (para mejorar)")) +
         "<p><button>" + say("Cancel the visit", "Cancelar la visita") +
         "</button></p></form></details>";
}

// `3.4 miles`; what is under a tenth is a tenth.
std::string miles(const Language& say, double km) {
  const auto tenths = std::max<std::int64_t>(1, std::llround(km * 6.21371));
  const std::string number = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
  return number + (tenths == 10 ? say(" mile", " milla") : say(" miles", " millas"));
}

std::string approach_part(const Language& say, const MapTiles& tiles, const Visit& visit,
                          Instant now) {
  const Job& job = visit.job;
  std::string html;
  const auto eta = visit.approach ? std::optional(visit.approach->eta_at) : job.eta_at;
  if (job.status == JobStatus::en_route && eta) {
    const auto left = std::max<std::int64_t>(1, (*eta - now).count() / 60'000);
    html += "<p class=\"ref\">" +
            (*eta > now ? say("There in about ", "Llega en unos ") + say.minutes(left)
                        : say("Any moment now", "Llega en cualquier momento")) +
            "</p>";
  }
  if (!visit.approach) return html;
  return html + "<p>" + say("", "A ") + miles(say, visit.approach->km) + say(" away", "") + "</p>" +
         site::map_picture(tiles, visit.approach->here, visit.approach->there);
}

std::string visit_body(const Language& say, const MapTiles& tiles, const Visit& visit,
                       Instant now) {
  const Job& job = visit.job;
  const std::string who = visit.who.empty() ? say("Our mechanic", "Nuestro mecánico") : visit.who;
  std::string html = "<h1>" + h(status_words(say, job, who)) + "</h1><p class=\"lead\">" +
                     h(say.when(job.window_start, visit.shop)) + "</p>";
  html += approach_part(say, tiles, visit, now);
  if (visit.photo)
    html += "<p><img class=\"face\" src=\"/track/" + h(job.tracking_token) + "/photo\" alt=\"" +
            h(who) + "\" width=\"96\" height=\"96\"></p>";
  const auto row = [&](const std::string& name, const std::string& value) {
    html += "<li><span>" + name + "</span><span>" + h(value) + "</span></li>";
  };
  html += "<section class=\"card\"><ul class=\"plain\">";
  row(say("Visit", "Visita"), jobs::reference(job.number));
  if (!job.address.empty()) row(say("Where", "Lugar"), job.address);
  row(say("Who", "Quién"), who);
  html += "</ul></section>";
  if (!visit.pay_token.empty())
    html += "<p><a class=\"button\" href=\"/pay/" + h(visit.pay_token) + "\">" +
            say("See and pay", "Ver y pagar") + "</a></p>";
  if (jobs::customer_may_change(job, now)) html += change_forms(say, visit);
  return html + call_line(visit.shop, say);
}

Response track(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const auto visit = site.store.read(site::visitor(request), [&](Tx& tx) {
    auto found = visit_of(tx, token);
    if (found && jobs::customer_may_change(found->job, tx.now()))
      found->slots = site::offered(tx, found->shop, {.job_id = found->job.id});
    return found;
  });
  if (!visit) return lost(site, request, kThatVisit);
  const auto reader = site::reader_of(request, visit->language);
  std::string body = visit_body(reader.say, site.tiles, *visit, site.clock.now());
  const bool taken = request.query_value("problem").has_value();
  if (taken)
    body = "<p class=\"error\" role=\"alert\">" +
           reader.say("That time is taken. Please choose again.",
                      "Esa hora ya está ocupada. Elija otra.") +
           "</p>" + body;
  Response response = private_page(
      site::page(200, visit->shop, reader, reader.say("Your visit", "Su visita"), body));
  // Kept up to date without a script: who waits at the window sees him come.
  // Not before: it would empty a form that somebody is filling in.
  const bool moving = jobs::is_active(visit->job.status) && visit->slots.empty();
  if (moving) response.headers.set("Refresh", kRefreshSeconds);
  return response;
}

Response photo(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const auto visit =
      site.store.read(site::visitor(request), [&](Tx& tx) { return visit_of(tx, token); });
  if (!visit || !visit->photo || !visit->photo->content_type.starts_with("image/"))
    return lost(site, request, {"that photo", "esa foto"});
  Response response;
  response.file = std::filesystem::absolute(site.data_dir) / visit->photo->path;
  response.headers.set("Content-Type", visit->photo->content_type);
  return private_page(std::move(response));
}

Response change_visit(Site& site, const Request& request, bool cancel) {
  const auto form = http::decode_form(request.body);
  const auto said = [&](const char* name) {
    const std::string text = trimmed(http::find(form, name).value_or(""));
    return is_utf8(text) ? std::string(cut(text, kReasonMost)) : std::string();
  };
  const std::string token(request.param("token"));
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    const auto job = jobs::by_tracking_token(tx, token);
    if (!job) return false;
    tx.act_as({"customer", job->customer_id.value, "customer", request.peer});
    if (!jobs::customer_may_change(*job, tx.now()))
      return true;  // The page says how it stands now.
    const Shop shop = shops::current(tx);
    if (cancel) {
      jobs::take_step(tx, shop, job->id, {.status = JobStatus::cancelled, .note = said("reason")});
      return true;
    }
    std::string notes;
    for (const auto& [label, name] : {std::pair("Place to work: ", "place_to_work"),
                                      {"Keys: ", "keys"},
                                      {"Gate code: ", "gate_code"}})
      if (const std::string text = said(name); !text.empty())
        notes += (notes.empty() ? "" : "\n") + std::string(label) + text;
    jobs::confirm(tx, shop, job->id, notes);
    return true;
  });
  return found ? Response::redirect(303, "/track/" + token) : lost(site, request, kThatVisit);
}

}  // namespace

void add_work_routes(http::Router& router, Site& site) {
  router.get("/track/{token}", [&site](const Request& r) { return track(site, r); });
  router.get("/track/{token}/photo", [&site](const Request& r) { return photo(site, r); });
  router.post("/track/{token}/confirmation",
              [&site](const Request& r) { return change_visit(site, r, false); });
  router.post("/track/{token}/cancellation",
              [&site](const Request& r) { return change_visit(site, r, true); });
}

}  // namespace roadcall
