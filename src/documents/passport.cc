#include "base/text.h"
#include "documents/common.h"
#include "documents/documents.h"
#include "domain/portal/passports.h"
#include "domain/shops/shops.h"
#include "domain/words.h"

namespace roadcall::documents {
namespace {

using inspections::Rating;
using passports::Visit;

std::string finding_words(const passports::Finding& finding, const Language& say) {
  std::string words = finding.name;
  if (!finding.measured.empty()) words += " " + finding.measured;
  if (finding.rating == Rating::red) words += say(": needs work now", ": requiere trabajo ya");
  if (finding.rating == Rating::yellow) words += say(": watch it", ": vigilar");
  return words;
}

void add_group(std::vector<paper::Row>& rows, const std::string& title,
               const std::vector<std::string>& words) {
  if (words.empty()) return;
  std::string joined;
  for (const std::string& one : words) joined += (joined.empty() ? "" : "  ·  ") + one;
  rows.push_back({.cells = {title, joined}});
}

std::string heading_of(const Visit& visit, const Shop& shop, const Language& say) {
  std::string words = say.day(visit.at, shop);
  if (visit.odometer) words += "  ·  " + miles(*visit.odometer, say);
  return words + "  ·  " + visit.reference;
}

paper::Table visits_table(const std::vector<Visit>& visits, const Shop& shop, const Language& say) {
  paper::Table table;
  table.heading = say("History", "Historial");
  table.columns = {{say("Visit", "Visita"), 18}, {say("What was done", "Lo que se hizo")}};
  for (const Visit& visit : visits) {
    std::vector<paper::Row> rows;
    add_group(rows, say("Work", "Trabajo"), visit.work);
    add_group(rows, say("Parts", "Piezas"), visit.parts);
    std::vector<std::string> findings;
    for (const passports::Finding& finding : visit.findings)
      findings.push_back(finding_words(finding, say));
    add_group(rows, say("Findings", "Hallazgos"), findings);
    if (rows.empty()) add_group(rows, say("Work", "Trabajo"), {in_words(visit.service)});
    rows.front().heading = heading_of(visit, shop, say);
    std::move(rows.begin(), rows.end(), std::back_inserter(table.rows));
  }
  return table;
}

std::vector<paper::Fact> facts_of(const passports::Passport& passport, const Shop& shop,
                                  const Language& say, Instant now) {
  const auto& visits = passport.visits;
  std::vector<paper::Fact> facts{{say("Printed", "Impreso"), say.day(now, shop)},
                                 {say("Visits", "Visitas"), std::to_string(visits.size())}};
  if (visits.empty()) return facts;
  facts.push_back({say("First visit", "Primera visita"), say.day(visits.back().at, shop)});
  facts.push_back({say("Last visit", "Última visita"), say.day(visits.front().at, shop)});
  return facts;
}

}  // namespace

std::optional<Printable> passport(Tx& tx, const std::string& token) {
  const auto found = passports::by_token(tx, token);
  if (!found) return std::nullopt;
  const Shop shop = shops::current(tx);
  const Language say(found->language);
  const Vehicle& car = found->car;
  paper::Document sheet = sheet_of(shop, say, tx.now());
  sheet.title = say("Car passport", "Pasaporte del vehículo");
  sheet.reference = car_name(car);
  sheet.facts = facts_of(*found, shop, say, tx.now());
  paper::Party what = car_party(car, say("Unknown car", "Vehículo sin nombre"), say);
  if (car.mileage) what.lines.push_back(miles(*car.mileage, say));
  sheet.parties = {std::move(what),
                   {say("Kept by", "Registrado por"),
                    {shop.name, say("who did the work below", "quien hizo el trabajo de abajo")}}};
  if (found->visits.empty())
    sheet.blocks.push_back(
        paper::Words{"", {say("No work is on record yet.", "Aún no hay trabajos registrados.")}});
  else
    sheet.blocks.push_back(visits_table(found->visits, shop, say));
  sheet.blocks.push_back(paper::Code{
      words::shop_link(tx, "/passport/" + token),
      say("Is this paper genuine?", "¿Es auténtico este papel?"),
      say("The shop's own page shows what it has on record for this car. Compare.",
          "La página del taller muestra lo que tiene registrado de este vehículo. Compare.")});
  return printable(tx, shop, std::move(sheet));
}

}  // namespace roadcall::documents
