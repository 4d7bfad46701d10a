#pragma once

#include <string>
#include <vector>

#include "documents/documents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/sending.h"
#include "domain/field/inspections.h"
#include "domain/field/uploads.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/parts/part_orders.h"
#include "domain/portal/passports.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall::test {

using namespace std::chrono_literals;

/// A shop on a Monday at 10:00 with what it hands out on paper. Maria has a 2014 Civic.
class Papers {
 public:
  template <class Work>
  auto write(Work work) {
    return store->write(scope, work);
  }

  explicit Papers(const std::string& engine = "sqlite::memory:") : store(engine) {
    store.clock.set(from_local(2027, 1, 11, 10, 0, "America/New_York"));
    scope.actor = {"user", "usr_ezra", "owner", ""};
    scope.shop_id =
        write([](Tx& tx) {
          return shops::open(tx, {.name = "Coast Mobile Mechanic", .phone = "9045550100"}).value();
        }).id;
    set([](ShopSettings& settings) {
      settings.letterhead = "12 Marsh Lane, St. Augustine, FL 32084\nRegistration MV-00000";
      settings.rates.tax_basis_points = 650;
    });
  }

  void set(const std::function<void(ShopSettings&)>& change) {
    write([&](Tx& tx) {
      shop = shops::current(tx);
      change(shop.settings);
      shop = shops::change(tx, shop, shop.version).value();
    });
  }

  static EstimateLine line(LineKind kind, const std::string& what, std::int64_t cents,
                           std::int64_t milli = 1000) {
    EstimateLine one;
    one.kind = kind;
    one.description = what;
    one.unit_price_cents = cents;
    one.quantity_milli = milli;
    if (kind == LineKind::labor) one.labor_minutes = static_cast<int>(milli * 60 / 1000);
    one.taxable = kind == LineKind::part;
    return one;
  }
  static std::vector<EstimateLine> brakes() {
    return {line(LineKind::labor, "Front brake pads and rotors", 15'000, 1500),
            line(LineKind::part, "Brake pads, ceramic, front set", 6'400),
            line(LineKind::part, "Rotor, front", 5'850, 2000),
            line(LineKind::fee, "Brake cleaner", 0),
            line(LineKind::discount, "Returning customer", -2'000)};
  }

  Lead lead(const std::string& language = "en") {
    Lead wanted;
    wanted.name = "Maria Santos";
    wanted.phone = wanted.caller_id = "+19045550142";
    wanted.email = "maria@example.test";
    wanted.address = "7 Marsh Lane, St. Augustine, FL 32084";
    wanted.language = language;
    wanted.vehicle_year = 2014;
    wanted.vehicle_make = "Honda";
    wanted.vehicle_model = "Civic";
    return write([&](Tx& tx) {
      const Customer maria = customers::find_or_make(
          tx, {wanted.name, wanted.phone, wanted.email, wanted.address, language});
      Vehicle civic;
      civic.year = 2014;
      civic.make = "Honda";
      civic.model = "Civic";
      civic.engine = "1.8L I4";
      civic.vin = "19XFB2F59EE000001";
      wanted.customer_id = maria.id;
      wanted.vehicle_id = car = customers::find_or_make_vehicle(tx, maria.id, civic)->id;
      return leads::open(tx, wanted);
    });
  }
  estimates::Full estimate(const Lead& lead, std::vector<EstimateLine> lines,
                           const std::string& note = "") {
    return write([&](Tx& tx) {
      const auto made = estimates::make(tx, shop, lead, std::move(lines), note).value();
      return estimates::send(tx, shop, made.estimate.id, MessageChannel::email).value();
    });
  }
  void decide(const estimates::Full& full, const std::vector<std::string>& declined = {}) {
    estimates::Decision decision{.name = "Maria Santos", .device = "Phone"};
    for (const EstimateLine& one : full.lines)
      decision.lines[one.id.value] =
          std::find(declined.begin(), declined.end(), one.description) == declined.end()
              ? "approved"
              : "declined";
    write([&](Tx& tx) { estimates::decide(tx, shop, full.estimate.id, decision).value(); });
  }
  /// The visit that does an estimate's work, done.
  Job done(const estimates::Full& full) {
    store.clock.advance(24h);
    return write([&](Tx& tx) {
      const Job job = jobs::book(tx, shop,
                                 {.estimate_id = full.estimate.id,
                                  .start = tx.now() + 1h,
                                  .end = tx.now() + 2h,
                                  .keep = jobs::Keep::anyhow})
                          .value();
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::working, .odometer = 90'500}).value();
      inspections::Item pads, tires, wipers;
      pads.name = "Front pads";
      pads.rating = inspections::Rating::green;
      pads.measurement = "4.5";
      pads.unit = "mm";
      tires.name = "Rear tires";
      tires.rating = inspections::Rating::red;
      tires.note = "Maria says her brother will do it";
      wipers.name = "Wipers";
      wipers.rating = inspections::Rating::green;
      inspections::keep(tx, job.id, job.vehicle_id, "Courtesy check", {pads, tires, wipers}, true)
          .value();
      return jobs::take_step(tx, shop, job.id, {.status = JobStatus::done, .odometer = 90'503})
          .value();
    });
  }
  invoices::Full invoice(const Job& job) {
    return write([&](Tx& tx) { return invoices::from_job(tx, shop, job.id).value(); });
  }
  void pay(const InvoiceId& id, std::int64_t cents, std::int64_t tip = 0) {
    write([&](Tx& tx) {
      invoices::pay(tx, shop, id, {PaymentMethod::card, cents, tip, "", ""}).value();
    });
  }
  PartOrderId order() {
    PartOrder wanted;
    wanted.supplier = "Acme Auto Parts";
    wanted.note = "Call before you leave.";
    PartOrderItem pads, starter;
    pads.number = "BP-914";
    pads.description = "Brake pads, ceramic";
    pads.quantity = 2;
    pads.cost_cents = 3'100;
    pads.price_cents = 6'400;
    starter.number = "ST-2014-R";
    starter.description = "Starter, rebuilt";
    starter.cost_cents = 11'900;
    starter.core_cents = 4'000;
    return write(
        [&](Tx& tx) { return part_orders::make(tx, wanted, {pads, starter}).value().order.id; });
  }

  /// Composed as a reader would get it; must be there.
  template <class Compose>
  std::string pdf(Compose compose) {
    return paper::pdf(store->read(scope, [&](Tx& tx) { return compose(tx).value(); }).document);
  }

  TestStore store;
  Scope scope;
  Shop shop;
  VehicleId car;
};

}  // namespace roadcall::test
