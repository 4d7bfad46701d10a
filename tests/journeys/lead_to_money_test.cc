#include <gtest/gtest.h>

#include "base/json.h"
#include "domain/consents/consents.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/sending.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// Everything a customer reads of one journey is looked at here: an oil change, from the first ring
// to the question how the car does.
class LeadToMoney : public testing::Test {
 protected:
  LeadToMoney() {
    world.set([](ShopSettings& settings) {
      settings.forward_to = "";
      settings.review_url = "https://reviews.example.test/coast";
      settings.automatic["check_in"] = true;
    });
  }
  Lead called() {
    world.ask_for_oil_change();
    return world.only_lead();
  }
  estimates::Full estimated(const Lead& lead) {
    EstimateLine oil;
    oil.description = "Oil change";
    oil.unit_price_cents = 3999;
    oil.labor_minutes = 45;
    EstimateLine filter;
    filter.kind = LineKind::part;
    filter.description = "Cabin filter";
    filter.unit_price_cents = 2500;
    filter.taxable = true;
    return world.write([&](Tx& tx) {
      const auto made =
          estimates::make(tx, world_shop(tx), lead, {oil, filter}, "Synthetic oil").value();
      return estimates::send(tx, world_shop(tx), made.estimate.id, MessageChannel::sms).value();
    });
  }
  static Shop world_shop(Tx& tx) { return shops::current(tx); }
  http::Response post_form(const std::string& target, const http::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.headers.set("Host", "127.0.0.1");
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(fields);
    request.peer = "203.0.113.9";
    return world.app.handle(request);
  }
  World world;
};

TEST_F(LeadToMoney, AnOilChangeFromTheFormToTheCheckIn) {
  const Lead lead = called();
  const auto sent = estimated(lead);
  world.settle();
  EXPECT_NE(world.last_text_to(kMaria).find("/q/" + sent.estimate.token), std::string::npos);

  // She looks, takes the oil change and not the filter, and signs.
  const std::string page = "/q/" + sent.estimate.token;
  EXPECT_NE(world.get(page).body.find("Approve what is ticked"), std::string::npos);
  const http::Fields answer{
      {"line", sent.lines[0].id.value}, {"name", "Maria Lopez"}, {"answer", "approve"}};
  EXPECT_EQ(post_form(page, answer).status, 303);
  EXPECT_EQ(post_form(page, answer).status, 303);
  world.settle();
  const auto decided = world.read([&](Tx& tx) { return *estimates::find(tx, sent.estimate.id); });
  EXPECT_EQ(decided.estimate.status, EstimateStatus::partly_approved);
  EXPECT_EQ(decided.estimate.approved_total_cents, 3999);
  EXPECT_EQ(world.only_lead().stage, LeadStage::accepted);
  EXPECT_NE(world.get(page).body.find("You approved $39.99"), std::string::npos);

  // The best slot is booked; she hears of it.
  const Job job = world.write([&](Tx& tx) {
    const auto slots = slots::find(tx, world_shop(tx), {.estimate_id = sent.estimate.id}).value();
    EXPECT_GE(slots.size(), 3U);
    return jobs::book(tx, world_shop(tx),
                      {.estimate_id = sent.estimate.id,
                       .mechanic_id = slots.front().mechanic_id,
                       .start = slots.front().start,
                       .end = slots.front().end,
                       .address = "Twincourt Trail"})
        .value();
  });
  world.settle();
  EXPECT_NE(world.last_text_to(kMaria).find("Twincourt Trail"), std::string::npos);
  EXPECT_EQ(world.only_lead().stage, LeadStage::scheduled);

  // The day: on the way, there, done.
  const auto step = [&](JobStatus status, std::optional<int> eta = {}) {
    world.write([&](Tx& tx) {
      jobs::take_step(tx, world_shop(tx), job.id, {.status = status, .eta_minutes = eta}).value();
    });
    world.settle();
  };
  step(JobStatus::en_route, 15);
  EXPECT_NE(world.last_text_to(kMaria).find("15 minutes"), std::string::npos);
  EXPECT_NE(world.get("/track/" + job.tracking_token).body.find("is on the way"),
            std::string::npos);
  world.write([&](Tx& tx) {
    tx.exec(
        "UPDATE jobs SET latitude_e6 = 29890000, longitude_e6 = -81310000"
        " WHERE shop_id = ? AND id = ?",
        tx.shop_id(), job.id);
    technicians::note_position(tx, job.mechanic_id, job.id, 29'890'000, -81'340'000);
  });
  const std::string near = world.get("/track/" + job.tracking_token).body;
  EXPECT_NE(near.find("2.3 miles away"), std::string::npos) << near;
  const Job driving = world.read([&](Tx& tx) { return *jobs::find(tx, job.id); });
  const auto told = (*driving.eta_at - world.clock.now()).count() / 60'000;
  EXPECT_NE(near.find("There in about " + std::to_string(told) + " minutes"), std::string::npos)
      << "as he said: " << near;
  world.clock.advance(12min);
  world.write([&](Tx& tx) {
    technicians::note_position(tx, job.mechanic_id, job.id, 29'890'000, -81'340'000);
  });
  // 2.9 km as the crow flies, 30 % more by road, at 45 km/h: five minutes and a bit.
  const std::string late = world.get("/track/" + job.tracking_token).body;
  EXPECT_NE(late.find("There in about 6 minutes"), std::string::npos) << late;
  step(JobStatus::on_site);
  EXPECT_EQ(world.get("/track/" + job.tracking_token).body.find("miles away"), std::string::npos);
  step(JobStatus::working);
  step(JobStatus::done);
  EXPECT_EQ(world.only_lead().stage, LeadStage::completed);

  // One tap makes the invoice; again gives the same.
  const auto invoice = world.write([&](Tx& tx) {
    const auto made = invoices::from_job(tx, world_shop(tx), job.id).value();
    EXPECT_EQ(invoices::from_job(tx, world_shop(tx), job.id)->invoice.id, made.invoice.id);
    return invoices::send(tx, world_shop(tx), made.invoice.id, "sms").value();
  });
  EXPECT_EQ(invoice.invoice.total_cents, 3999);
  world.settle();
  EXPECT_NE(world.last_text_to(kMaria).find("Total $39.99"), std::string::npos);
  const std::string pay = "/pay/" + invoice.invoice.token;
  EXPECT_NE(world.get(pay).body.find("$39.99 to pay"), std::string::npos);

  // Paid in cash, with a tip: receipt, and the lead is done.
  world.write([&](Tx& tx) {
    invoices::pay(tx, world_shop(tx), invoice.invoice.id, {PaymentMethod::cash, 3999, 500, {}, {}})
        .value();
    EXPECT_TRUE(invoices::balanced(tx, invoice.invoice.id));
  });
  world.settle();
  EXPECT_NE(world.last_text_to(kMaria).find("/receipt/"), std::string::npos);
  EXPECT_EQ(world.only_lead().stage, LeadStage::paid);
  EXPECT_EQ(world.get(pay).status, 303);
  EXPECT_NE(world.get("/receipt/" + invoice.invoice.token).body.find("Thank you, Maria"),
            std::string::npos);

  // The next day somebody asks how the car does.
  world.pass(26h);
  EXPECT_NE(world.last_text_to(kMaria).find("How is your 2014 Honda Civic"), std::string::npos);
}

TEST_F(LeadToMoney, NothingIsChargedTwiceAndTheBooksBalance) {
  const auto sent = estimated(called());
  world.write([&](Tx& tx) {
    const Shop shop = world_shop(tx);
    std::map<std::string, std::string> all;
    for (const EstimateLine& line : sent.lines) all[line.id.value] = "approved";
    estimates::decide(tx, shop, sent.estimate.id, {.lines = all, .name = "Maria"}).value();
    const auto other = estimates::decide(
        tx, shop, sent.estimate.id, {.lines = {{sent.lines[0].id.value, "declined"}}, .name = "M"});
    EXPECT_EQ(other.error().key, "estimate.decided");
    const Job job =
        jobs::book(tx, shop,
                   {.estimate_id = sent.estimate.id, .start = tx.now() + 2h, .end = tx.now() + 3h})
            .value();
    EXPECT_EQ(jobs::book(tx, shop,
                         {.estimate_id = sent.estimate.id,
                          .mechanic_id = job.mechanic_id,
                          .start = tx.now() + 2h + 30min,
                          .end = tx.now() + 4h})
                  .error()
                  .key,
              "estimate.already_booked");
    EXPECT_EQ(invoices::from_job(tx, shop, job.id).error().key, "invoice.not_done");
    EXPECT_EQ(jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).error().key,
              "job.step");
    jobs::take_step(tx, shop, job.id, {.status = JobStatus::working}).value();
    jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).value();
    const auto invoice = invoices::from_job(tx, shop, job.id).value();
    const InvoiceId id = invoice.invoice.id;
    const std::int64_t total = invoice.invoice.total_cents;
    const auto pay = [&](std::int64_t cents) {
      return invoices::pay(tx, shop, id, {PaymentMethod::check, cents, 0, {}, {}});
    };
    EXPECT_EQ(pay(total + 1).error().key, "payment.over_balance");
    const Payment first = pay(1000).value();
    EXPECT_EQ(invoices::make_void(tx, id, "wrong").error().key, "invoice.paid_on");
    EXPECT_EQ(invoices::refund(tx, first.id, 1001, "too much").error().key, "refund.over_paid");
    invoices::refund(tx, first.id, 400, "too much").value();
    EXPECT_TRUE(invoices::balanced(tx, id));
    invoices::write_off(tx, id, 99, "old friend").value();
    EXPECT_TRUE(invoices::balanced(tx, id));
    const auto now = invoices::find(tx, id)->invoice;
    EXPECT_EQ(now.balance_cents, total - 1000 - 99);
    pay(now.balance_cents).value();
    EXPECT_TRUE(invoices::balanced(tx, id));
    EXPECT_EQ(jobs::find(tx, job.id)->status, JobStatus::paid);
  });
}

TEST_F(LeadToMoney, YesByTextApprovesTheOneEstimateAndCConfirmsTheVisit) {
  const auto sent = estimated(called());
  world.settle();
  world.sim.text(kMaria, kShopNumber, "Yes");
  world.settle();
  const auto decided = world.read([&](Tx& tx) { return *estimates::find(tx, sent.estimate.id); });
  EXPECT_EQ(decided.estimate.status, EstimateStatus::approved);
  const Job job = world.write([&](Tx& tx) {
    return jobs::book(
               tx, world_shop(tx),
               {.estimate_id = sent.estimate.id, .start = tx.now() + 26h, .end = tx.now() + 27h})
        .value();
  });
  world.settle();
  world.pass(10h);
  EXPECT_NE(world.last_text_to(kMaria).find("Reply C to confirm"), std::string::npos);
  world.sim.text(kMaria, kShopNumber, "C");
  world.settle();
  EXPECT_EQ(world.read([&](Tx& tx) { return jobs::find(tx, job.id)->status; }),
            JobStatus::confirmed);
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST_F(LeadToMoney, ALateOrGuessedLinkIsKind) {
  const auto sent = estimated(called());
  for (const char* target : {"/q/x", "/track/x", "/pay/x", "/receipt/x"}) {
    EXPECT_EQ(world.get(target).status, 404) << target;
  }
  world.pass(24h * 15);
  const auto late = world.write([&](Tx& tx) {
    return estimates::decide(tx, world_shop(tx), sent.estimate.id,
                             {.lines = {{sent.lines[0].id.value, "approved"}}, .name = "Maria"});
  });
  EXPECT_EQ(late.error().key, "estimate.expired");
  EXPECT_NE(world.get("/q/" + sent.estimate.token).body.find("has expired"), std::string::npos);
}

}  // namespace
}  // namespace roadcall::test
