#include <set>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

/// What one customer has at the shop.
struct Theirs {
  std::string vehicle, job, estimate, draft, invoice, payment, lead;
};

EstimateLine brakes() {
  EstimateLine line;
  line.description = "Brakes";
  line.unit_price_cents = 15000;
  return line;
}

EstimateId shown(Tx& tx, const Shop& shop, const Lead& lead) {
  const auto made = estimates::make(tx, shop, lead, {brakes()}, "").value();
  tx.exec("UPDATE estimates SET status = 'sent', sent_at = ? WHERE shop_id = ? AND id = ?",
          tx.now(), tx.shop_id(), made.estimate.id);
  return made.estimate.id;
}

// A car, a visit done with an estimate, its invoice and a payment of it; beside them a draft.
Theirs furnish(Desk& desk, const Customer& customer, int hours_ahead) {
  Lead wanted;
  wanted.name = customer.name;
  wanted.phone = customer.phone;
  wanted.customer_id = customer.id;
  const Lead lead = desk.lead(wanted);
  const Lead another = desk.lead(wanted);
  return desk.write([&](Tx& tx) {
    Theirs rows;
    Vehicle car;
    car.make = "Honda";
    car.plate = "QRT 20" + std::to_string(hours_ahead);
    rows.vehicle = customers::find_or_make_vehicle(tx, customer.id, car)->id.value;
    const EstimateId estimate = shown(tx, desk.shop, lead);
    rows.lead = lead.id.value;
    rows.estimate = estimate.value;
    rows.draft = estimates::make(tx, desk.shop, another, {brakes()}, "Internal")->estimate.id.value;
    const Job job = jobs::book(tx, desk.shop,
                               {.estimate_id = estimate,
                                .mechanic_id = desk.mike.id,
                                .start = tx.now() + 1h * hours_ahead,
                                .end = tx.now() + 1h * (hours_ahead + 1),
                                .notes = "Pays late",
                                .keep = jobs::Keep::anyhow})
                        .value();
    rows.job = job.id.value;
    jobs::take_step(tx, desk.shop, job.id, {.status = JobStatus::working}).value();
    jobs::take_step(tx, desk.shop, job.id, {.status = JobStatus::done}).value();
    const auto invoice = invoices::from_job(tx, desk.shop, job.id, "Agreed by word").value();
    rows.invoice = invoice.invoice.id.value;
    rows.payment = invoices::pay(tx, desk.shop, invoice.invoice.id,
                                 {PaymentMethod::cash, 500, 0, "Came with a lawyer", {}})
                       ->id.value;
    return rows;
  });
}

std::set<std::string> ids_in(const Reply& reply) {
  EXPECT_EQ(reply.status, 200) << reply.text;
  std::set<std::string> ids;
  if (reply.status == 200)
    for (const auto& row : reply.at("data").as_array())
      ids.insert(std::string(row.at("id").as_string()));
  return ids;
}

class OwnRows : public testing::Test {
 protected:
  Reply get(const std::string& target, Who who = Who::customer) {
    return desk.call(who, "GET", "/v1/" + target);
  }
  /// List → the one row of it that Carla may see, and the same of Norma.
  struct Row {
    std::string list, mine, theirs;
  };
  std::vector<Row> rows() const {
    return {
        {"vehicles", carla.vehicle, norma.vehicle}, {"jobs", carla.job, norma.job},
        {"appointments", carla.job, norma.job},     {"estimates", carla.estimate, norma.estimate},
        {"invoices", carla.invoice, norma.invoice}, {"payments", carla.payment, norma.payment}};
  }
  Desk desk;
  Theirs carla = furnish(desk, desk.carla, 2);
  Theirs norma = furnish(desk, desk.norma, 4);
};

TEST_F(OwnRows, AListHoldsTheirsAlone) {
  for (const auto& [list, mine, theirs] : rows()) {
    EXPECT_EQ(ids_in(get(list)), std::set<std::string>{mine}) << list;
    EXPECT_EQ(ids_in(get(list, Who::neighbour)), std::set<std::string>{theirs}) << list;
  }
}

TEST_F(OwnRows, AnothersRowIsNotThere) {
  for (const auto& [list, mine, theirs] : rows()) {
    EXPECT_EQ(get(list + "/" + mine).status, 200) << list;
    EXPECT_EQ(get(list + "/" + theirs).status, 404) << list;
  }
}

TEST_F(OwnRows, NoFilterAndNoSearchFindsAnothers) {
  const std::string norma_id = desk.norma.id.value;
  for (const auto& [list, mine, theirs] : rows()) {
    EXPECT_EQ(ids_in(get(list + "?customer_id=" + norma_id)), std::set<std::string>{}) << list;
    EXPECT_EQ(ids_in(get(list + "?customer_id=" + desk.carla.id.value)),
              std::set<std::string>{mine})
        << list;
    for (const char* q : {"Norma", "5550152", "1002", "Honda"})
      EXPECT_FALSE(ids_in(get(list + "?q=" + q)).contains(theirs)) << list << " " << q;
  }
  for (const std::string& target :
       {"jobs?lead_id=" + norma.lead, "jobs?vehicle_id=" + norma.vehicle,
        "jobs?mechanic_id=" + desk.mike.id.value + "&reference=J-1002",
        "estimates?lead_id=" + norma.lead, "estimates?job_id=" + norma.job,
        "invoices?job_id=" + norma.job, std::string("invoices?number=INV-1002"),
        "payments?invoice_id=" + norma.invoice, "payments?estimate_id=" + norma.estimate,
        std::string("vehicles?plate=QRT204")})
    EXPECT_EQ(ids_in(get(target)), std::set<std::string>{}) << target;
}

TEST_F(OwnRows, NoCursorLeadsToAnothers) {
  for (const auto& [list, mine, theirs] : rows()) {
    for (const std::string& from : {theirs, mine, std::string("~"), std::string("a")})
      for (const char* sort : {"created_at", "-created_at"}) {
        const std::string mark =
            sha256_hex("list_" + std::string(list) + " " + sort).substr(0, 8) + ".";
        const auto page = get(list + "?limit=1&sort=" + sort + "&cursor=" + base64url(mark + from));
        EXPECT_EQ(page.status, 200) << page.text;
        EXPECT_FALSE(ids_in(page).contains(theirs)) << list << " " << from;
      }
  }
}

TEST_F(OwnRows, WhatTheShopKeepsToItselfIsLeftOut) {
  const Reply job = get("jobs/" + carla.job);
  EXPECT_TRUE(job.at("notes").is_null()) << job.text;
  EXPECT_TRUE(job.at("mechanic_id").is_null());
  EXPECT_EQ(job.str("mechanic_name"), desk.mike.name);
  EXPECT_TRUE(job.at("allowed").as_array().empty());
  for (const std::string& target : {"payments/" + carla.payment, "invoices/" + carla.invoice,
                                    std::string("payments"), std::string("invoices")})
    EXPECT_EQ(get(target).text.find("lawyer"), std::string::npos) << target;
  EXPECT_EQ(get("jobs").text.find("Pays late"), std::string::npos);
  EXPECT_NE(get("jobs/" + carla.job, Who::owner).text.find("Pays late"), std::string::npos);
}

TEST_F(OwnRows, WhatWasNotHandedOutIsNotThere) {
  EXPECT_EQ(get("estimates/" + carla.draft).status, 404);
  EXPECT_EQ(ids_in(get("estimates?status=draft")), std::set<std::string>{});
  for (const char* status : {"waiting_approval", "superseded"}) {
    desk.write([&](Tx& tx) {
      tx.exec("UPDATE estimates SET status = ? WHERE shop_id = ? AND id = ?", std::string(status),
              tx.shop_id(), EstimateId{carla.estimate});
    });
    EXPECT_EQ(get("estimates/" + carla.estimate).status, 404) << status;
    EXPECT_EQ(ids_in(get("estimates")), std::set<std::string>{}) << status;
  }
  desk.write([&](Tx& tx) {
    tx.exec("UPDATE invoices SET status = 'void' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            InvoiceId{carla.invoice});
  });
  EXPECT_EQ(get("invoices/" + carla.invoice).status, 404);
  EXPECT_EQ(ids_in(get("invoices")), std::set<std::string>{});
}

}  // namespace
}  // namespace roadcall::test
