#include "domain/parts/part_orders.h"
#include "domain/portal/portal.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

// The kind of thing a reason stands for today, and its id; empty when it does not stand there.
std::string row_of(Desk& desk, const char* reason, Who who = Who::owner) {
  const Reply today = desk.call(who, "GET", "/v1/today");
  EXPECT_EQ(today.status, 200) << today.text;
  for (const auto& row : today.at("data").as_array())
    if (row.at("reason").as_string() == reason)
      return std::string(row.at("work").at("kind").as_string()) + " " +
             std::string(row.at("work").at("id").as_string());
  return "";
}

TEST(Today, WorkDoneIsAskedForWithinADay) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  EXPECT_EQ(row_of(desk, "not_invoiced"), "");
  desk.store.clock.advance(25h);
  EXPECT_EQ(row_of(desk, "not_invoiced"), "job " + job.id.value);
  EXPECT_EQ(desk.get("/v1/jobs?unbilled=true").str("data.0.id"), job.id.value);
}

TEST(Today, AnInvoiceIsPaidWithinThreeDays) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  const Reply estimate = desk.post(
      "/v1/leads/" + job.lead_id.value + "/estimates",
      R"({"lines":[{"kind":"labor","description":"Brakes","quantity":1,"unit_price_cents":15000}]})");
  const std::string yes = R"({"method":"phone","name":"Carla","lines":[{"id":")" +
                          estimate.str("lines.0.id") + R"(","decision":"approved"}]})";
  desk.post("/v1/estimates/" + estimate.str("id") + "/decisions", yes);
  desk.write([&](Tx& tx) {
    tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?",
            EstimateId{estimate.str("id")}, tx.shop_id(), job.id);
  });
  const Reply invoice = desk.post("/v1/jobs/" + job.id.value + "/invoice", "");
  ASSERT_EQ(invoice.status, 201) << invoice.text;
  EXPECT_EQ(row_of(desk, "invoice_unpaid"), "");
  desk.store.clock.advance(73h);
  EXPECT_EQ(row_of(desk, "invoice_unpaid"), "invoice " + invoice.str("id"));
  desk.post("/v1/invoices/" + invoice.str("id") + "/payments",
            R"({"method":"cash","amount_cents":)" +
                std::to_string(invoice.at("balance_cents").as_int64()) + "}");
  EXPECT_EQ(row_of(desk, "invoice_unpaid"), "");
}

TEST(Today, PartsThatCameAreUsed) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::working);
  desk.post("/v1/jobs/" + job.id.value + "/status", R"({"status":"paused"})");
  const auto order = [&] {
    return desk.post("/v1/part-orders", R"({"supplier":"Acme","job_id":")" + job.id.value +
                                            R"(","items":[{"description":"Pads","quantity":1}]})");
  };
  const Reply first = order(), second = order();
  const auto receive = [&](const Reply& one) {
    return desk.patch("/v1/part-orders/" + one.str("id"), R"({"status":"received"})").status;
  };
  EXPECT_EQ(receive(first), 200);
  EXPECT_EQ(row_of(desk, "parts_arrived"), "");
  EXPECT_EQ(receive(second), 200);
  EXPECT_EQ(row_of(desk, "parts_arrived"), "job " + job.id.value);
}

TEST(Today, AWishForDeletionWaitsForTheOwner) {
  Desk desk;
  desk.write([&](Tx& tx) { portal::ask_deletion(tx, desk.carla, "I moved"); });
  EXPECT_EQ(row_of(desk, "deletion_asked"), "customer " + desk.carla.id.value);
  EXPECT_EQ(row_of(desk, "deletion_asked", Who::mechanic), "");
}

// Whose lead stands there for this reason; empty when nobody's does.
std::string lead_of(Desk& desk, const char* reason) {
  const Reply today = desk.get("/v1/today");
  for (const auto& row : today.at("data").as_array())
    if (row.at("reason").as_string() == reason)
      return std::string(row.at("lead").at("id").as_string());
  return "";
}

std::vector<std::string> texts_to(Desk& desk, const std::string& phone, const char* kind) {
  return desk.write([&](Tx& tx) {
    return tx.all<std::string>(
        "SELECT body FROM messages WHERE shop_id = ? AND party = ? AND kind = ? ORDER BY id LIMIT "
        "9",
        tx.shop_id(), phone, std::string(kind));
  });
}

TEST(Today, AVisitCancelledByItsCustomerStandsThereUntilSomebodyDoesSomething) {
  Desk desk;
  const Job job = desk.booked_job();
  desk.store.clock.advance(1min);
  const Reply off =
      desk.call(Who::nobody, "POST", "/v1/public/visits/" + job.tracking_token + "/cancellation",
                R"({"reason":"Car sold"})");
  ASSERT_EQ(off.status, 200) << off.text;
  EXPECT_EQ(lead_of(desk, "visit_cancelled"), job.lead_id.value);
  EXPECT_EQ(lead_of(desk, "accepted_not_booked"), "") << "one row a lead";
  for (const std::string& phone : {desk.ezra.phone, desk.mike.phone}) {
    if (phone.empty()) continue;
    const auto told = texts_to(desk, phone, "owner_visit_cancelled");
    ASSERT_EQ(told.size(), 1U) << phone;
    EXPECT_NE(told[0].find("Car sold"), std::string::npos) << told[0];
  }
  desk.store.clock.advance(1min);
  desk.post("/v1/leads/" + job.lead_id.value + "/touches", R"({"contacted":true})");
  EXPECT_EQ(lead_of(desk, "visit_cancelled"), "");
  EXPECT_EQ(lead_of(desk, "accepted_not_booked"), job.lead_id.value);
}

TEST(Today, AVisitCancelledByTheShopTellsItNothing) {
  Desk desk;
  const Job job = desk.booked_job();
  desk.post("/v1/jobs/" + job.id.value + "/status", R"({"status":"cancelled"})");
  EXPECT_EQ(lead_of(desk, "visit_cancelled"), "");
  EXPECT_TRUE(texts_to(desk, desk.ezra.phone, "owner_visit_cancelled").empty());
}

TEST(Today, AYesWithoutAVisitStandsThereUntilOneIsBooked) {
  Desk desk;
  Lead wanted;
  wanted.name = "Carla Diaz";
  wanted.phone = desk.carla.phone;
  wanted.customer_id = desk.carla.id;
  const Lead lead = desk.lead(wanted);
  const Reply made = desk.post(
      "/v1/leads/" + lead.id.value + "/estimates",
      R"({"lines":[{"kind":"labor","description":"Brakes","quantity":1,"unit_price_cents":15000}]})");
  const std::string token = made.str("public_url").substr(made.str("public_url").rfind('/') + 1);
  desk.write([&](Tx& tx) {
    tx.exec("UPDATE estimates SET status = 'sent', sent_at = ? WHERE shop_id = ? AND id = ?",
            tx.now(), tx.shop_id(), EstimateId{made.str("id")});
  });
  const Reply yes = desk.call(Who::nobody, "POST", "/v1/public/estimates/" + token + "/acceptance",
                              R"({"signature_name":"Carla","lines":[{"id":")" +
                                  made.str("lines.0.id") + R"(","decision":"approved"}]})");
  ASSERT_EQ(yes.status, 200) << yes.text;
  EXPECT_EQ(lead_of(desk, "accepted_not_booked"), lead.id.value);
  desk.post("/v1/jobs",
            R"({"estimate_id":")" + made.str("id") +
                R"(","window":{"start":"2027-06-01T14:00:00Z","end":"2027-06-01T15:00:00Z"},)"
                R"("override":true})");
  EXPECT_EQ(lead_of(desk, "accepted_not_booked"), "");
}

}  // namespace
}  // namespace roadcall::test
