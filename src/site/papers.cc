#include "site/papers.h"

#include "base/text.h"
#include "documents/documents.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/portal/passports.h"
#include "domain/shops/shops.h"
#include "site/page.h"

namespace roadcall {
namespace {

using documents::Printable;
using http::Request;
using http::Response;
using site::h;

constexpr std::string_view kSuffix = ".pdf";

Response not_there(Site& site, const Request& request) {
  return site::lost(site, request, {"that paper", "ese papel"});
}

template <class Compose>
Response printed(Site& site, const Request& request, Compose compose) {
  const std::string token = site::paper_token(request);
  const auto found =
      site.store.read(site::visitor(request), [&](Tx& tx) { return compose(tx, token); });
  if (!found) return not_there(site, request);
  Response response =
      Response::named(documents::pdf(*found, site.data_dir), "application/pdf", found->file_name);
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

std::optional<Printable> estimate_by(Tx& tx, const std::string& token) {
  const auto full = estimates::by_token(tx, token);
  return full ? documents::estimate(tx, full->estimate.id) : std::nullopt;
}

std::optional<Printable> invoice_by(Tx& tx, const std::string& token) {
  const auto full = invoices::by_token(tx, token);
  return full ? documents::invoice(tx, full->invoice.id) : std::nullopt;
}

struct Record {
  Shop shop;
  passports::Passport passport;
};

std::optional<Record> record_of(Tx& tx, const std::string& token) {
  auto passport = passports::by_token(tx, token);
  if (!passport) return std::nullopt;
  return Record{shops::current(tx), *std::move(passport)};
}

std::string car_line(const Vehicle& car, const Language& say) {
  constexpr std::size_t kShown = 6;
  const std::string year = car.year ? std::to_string(*car.year) + " " : "";
  std::string words = trimmed(year + car.make + " " + car.model);
  if (car.vin.size() > kShown) words += ", VIN … " + car.vin.substr(car.vin.size() - kShown);
  return words.empty() ? say("A car", "Un auto") : words;
}

std::string miles(int count) {
  std::string text = std::to_string(count);
  if (text.size() > 3) text.insert(text.size() - 3, ",");
  return text + " mi";
}

std::string visits_table(const Record& record, const Language& say) {
  std::string html =
      site::table_head(say("Work done", "Trabajo hecho"), say("Odometer", "Odómetro"));
  for (const passports::Visit& visit : record.passport.visits) {
    html += "<tr><td>" + say.day(visit.at, record.shop) + ", " + h(visit.reference);
    for (const std::string& one : visit.work) html += "<br>" + h(one);
    for (const std::string& one : visit.parts)
      html += "<br><span class=\"hint\">" + h(one) + "</span>";
    html +=
        "</td><td>" + (visit.odometer ? miles(*visit.odometer) : std::string("–")) + "</td></tr>";
  }
  return html + "</tbody></table></section>";
}

Response record_page(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const auto record =
      site.store.read(site::visitor(request), [&](Tx& tx) { return record_of(tx, token); });
  if (!record) return not_there(site, request);
  const auto reader = site::reader_of(request);
  const Language& say = reader.say;
  const auto count = record->passport.visits.size();
  std::string body =
      "<h1>" + say("This car passport is genuine", "Este pasaporte de auto es auténtico") +
      "</h1><p class=\"lead\">" + h(car_line(record->passport.car, say)) +
      "</p><p class=\"done\">" + h(record->shop.name) + say(" has ", " tiene ") +
      std::to_string(count) + (count == 1 ? say(" visit", " visita") : say(" visits", " visitas")) +
      say(" on record for this car. Compare them with the paper you were given: only what stands "
          "here was done by us.",
          " de este auto en sus archivos. Compárelas con el papel que le dieron: solo lo que está "
          "aquí lo hicimos nosotros.") +
      "</p>";
  if (count > 0) body += visits_table(*record, say);
  body += site::paper_link("/passport/" + token, say);
  return site::private_page(
      site::page(200, record->shop, reader, say("Car passport", "Pasaporte del auto"), body));
}

}  // namespace

namespace site {

std::string paper_token(const http::Request& request) {
  std::string token(request.param("token"));
  if (!token.ends_with(kSuffix)) return "";
  token.resize(token.size() - kSuffix.size());
  return token;
}

http::Response estimate_paper(Site& site, const http::Request& request) {
  return printed(site, request, estimate_by);
}

http::Response invoice_paper(Site& site, const http::Request& request) {
  return printed(site, request, invoice_by);
}

std::string paper_link(const std::string& path, const Language& say) {
  return "<p><a href=\"" + h(path) + ".pdf\">" +
         say("Print or save as PDF", "Imprimir o guardar en PDF") + "</a></p>";
}

}  // namespace site

void add_paper_routes(http::Router& router, Site& site) {
  router.get("/passport/{token}", [&site](const Request& r) {
    if (!site::paper_token(r).empty()) return printed(site, r, documents::passport);
    return record_page(site, r);
  });
}

}  // namespace roadcall
