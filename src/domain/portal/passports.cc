#include "domain/portal/passports.h"

#include <algorithm>
#include <tuple>

#include "base/clock.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"

namespace roadcall::passports {
namespace {

constexpr std::size_t kTokenBytes = 24;

bool is_done(const Job& job) {
  return job.status == JobStatus::done || job.status == JobStatus::invoiced ||
         job.status == JobStatus::paid;
}

template <class Line>
void add_lines(Visit& visit, const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    if (line.kind == LineKind::labor) visit.work.push_back(line.description);
    if (line.kind == LineKind::part) visit.parts.push_back(line.description);
  }
}

// Notes are the mechanic's own words, perhaps on people: they stay here.
void add_findings(Tx& tx, Visit& visit, const JobId& job) {
  for (const inspections::Full& full : inspections::of_job(tx, job)) {
    for (const inspections::Item& item : full.items) {
      const std::string measured = trimmed(item.measurement + " " + item.unit);
      const bool tells = item.rating == inspections::Rating::red ||
                         item.rating == inspections::Rating::yellow || !item.measurement.empty();
      if (tells && visit.findings.size() < kFindingsMost)
        visit.findings.push_back(
            {item.name, item.rating, item.measurement.empty() ? "" : measured});
    }
  }
}

Visit visit_of(Tx& tx, const Job& job) {
  Visit visit{jobs::reference(job.number),
              job.done_at.value_or(job.window_start),
              job.odometer_out ? job.odometer_out : job.odometer_in,
              job.service,
              {},
              {},
              {}};
  const InvoiceId invoice = jobs::invoice_id_of(tx, job.id);
  if (const auto full = invoice.empty() ? std::nullopt : invoices::find(tx, invoice))
    add_lines(visit, full->lines);
  else
    add_lines(visit, estimates::chargeable_lines(tx, job.estimate_id, job.id));
  add_findings(tx, visit, job.id);
  return visit;
}

std::vector<Visit> visits_of(Tx& tx, const VehicleId& car) {
  std::vector<Visit> visits;
  const auto page = jobs::list(tx, {.vehicle_id = car.value, .limit = kVisitsMost});
  if (!page) return visits;
  for (const Job& job : page->jobs)
    if (is_done(job)) visits.push_back(visit_of(tx, job));
  std::sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
    return std::tie(a.at, a.reference) > std::tie(b.at, b.reference);
  });
  return visits;
}

}  // namespace

std::string open(Tx& tx, const VehicleId& id) {
  if (const auto known = tx.one<std::string>(
          "SELECT token FROM passports WHERE shop_id = ? AND vehicle_id = ?", tx.shop_id(), id))
    return *known;
  const std::string token = secret_token(kTokenBytes);
  tx.exec("INSERT INTO passports (token, shop_id, vehicle_id, created_at) VALUES (?, ?, ?, ?)",
          token, tx.shop_id(), id, tx.now());
  audit::record(tx, id.value, "vehicle.passport_opened", {});
  return token;
}

std::optional<Passport> by_token(Tx& tx, const std::string& token) {
  if (token.empty()) return std::nullopt;
  const auto shop = tx.one<ShopId>("SELECT shop_id FROM passports WHERE token = ?", token);
  if (!shop) return std::nullopt;
  tx.enter_shop(*shop);
  const auto id = tx.one<VehicleId>(
      "SELECT vehicle_id FROM passports WHERE shop_id = ? AND token = ?", tx.shop_id(), token);
  auto car = customers::find_vehicle(tx, id.value_or(VehicleId{}));
  if (!car) return std::nullopt;
  const auto owner = customers::find(tx, car->customer_id);
  auto visits = visits_of(tx, car->id);
  return Passport{token, *std::move(car), owner ? owner->language : "en", std::move(visits)};
}

}  // namespace roadcall::passports
