#include <gtest/gtest.h>

#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/portal/passports.h"
#include "domain/shops/shops.h"
#include "tests/support/pdf_text.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// What customers print from their links.
class PublicPapers : public testing::Test {
 protected:
  PublicPapers() {
    world.write([&](Tx& tx) {
      const Customer maria = customers::find_or_make(tx, {"Maria Santos", kMaria, "", "", ""});
      Vehicle civic;
      civic.year = 2014;
      civic.make = "Honda";
      civic.model = "Civic <i>";
      civic.vin = "19XFB2F59EE000001";
      car = customers::find_or_make_vehicle(tx, maria.id, civic)->id;
      Lead lead;
      lead.name = "Maria Santos";
      lead.phone = lead.caller_id = kMaria;
      lead.customer_id = maria.id;
      lead.vehicle_id = car;
      lead = leads::open(tx, lead);
      EstimateLine line;
      line.description = "Brake pads";
      line.unit_price_cents = 15'000;
      estimate = estimates::make(tx, shops::current(tx), lead, {line}, "").value().estimate;
    });
  }
  void work() {
    world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const Job job = jobs::book(tx, shop,
                                 {.estimate_id = estimate.id,
                                  .mechanic_id = world.mike.id,
                                  .start = tx.now() + 1h,
                                  .end = tx.now() + 2h,
                                  .keep = jobs::Keep::anyhow})
                          .value();
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::working, .odometer = 90'500}).value();
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).value();
      invoice = invoices::from_job(tx, shop, job.id, "Agreed by word").value().invoice;
    });
  }
  std::string words(const std::string& target) {
    const auto reply = world.get(target);
    EXPECT_EQ(reply.status, 200) << target;
    EXPECT_EQ(reply.headers.get("Content-Type"), "application/pdf") << target;
    EXPECT_EQ(reply.headers.get("X-Robots-Tag"), "noindex");
    return pdf_text(reply.body);
  }
  World world;
  VehicleId car;
  Estimate estimate;
  Invoice invoice;
};

bool has(const std::string& text, const std::string& what) {
  return text.find(what) != std::string::npos;
}

TEST_F(PublicPapers, AnEstimateIsLinkedFromItsPage) {
  const std::string link = "/q/" + estimate.token + ".pdf";
  EXPECT_TRUE(has(world.get("/q/" + estimate.token).body, "href=\"" + link + "\""));
  const std::string text = words(link);
  EXPECT_TRUE(has(text, "Brake pads")) << text;
  // The code leads to the whole address, not to a path; its token may stand on a second line.
  EXPECT_TRUE(has(text, "https://app.test/q/")) << text;
}

TEST_F(PublicPapers, AnInvoiceIsOnPaperAndThenItsReceipt) {
  work();
  EXPECT_TRUE(has(world.get("/pay/" + invoice.token).body, "/pay/" + invoice.token + ".pdf"));
  EXPECT_TRUE(has(words("/pay/" + invoice.token + ".pdf"), "To pay"));
  world.write([&](Tx& tx) {
    invoices::pay(tx, shops::current(tx), invoice.id,
                  {PaymentMethod::cash, invoice.balance_cents, 0, "", ""})
        .value();
  });
  EXPECT_TRUE(
      has(world.get("/receipt/" + invoice.token).body, "/receipt/" + invoice.token + ".pdf"));
  EXPECT_TRUE(has(words("/receipt/" + invoice.token + ".pdf"), "Receipt"));
}

TEST_F(PublicPapers, ACarPassportIsProvedByThePage) {
  work();
  const std::string token = world.write([&](Tx& tx) { return passports::open(tx, car); });
  const auto page = world.get("/passport/" + token);
  EXPECT_EQ(page.status, 200);
  for (const char* shown : {"genuine", "1 visit", "Brake pads", "90,500 mi", "000001",
                            "2014 Honda Civic &lt;i&gt;", "/passport/"})
    EXPECT_TRUE(has(page.body, shown)) << shown << page.body;
  for (const char* hidden : {"Maria", "19XFB2F59EE000001", "555-0142", "<i>"})
    EXPECT_FALSE(has(page.body, hidden)) << hidden;
  const std::string text = words("/passport/" + token + ".pdf");
  EXPECT_TRUE(has(text, "19XFB2F59EE000001")) << text;
  EXPECT_FALSE(has(text, "Maria")) << text;
}

TEST_F(PublicPapers, AGuessedLinkFindsAPageThatHelps) {
  for (const char* target : {"/q/guess.pdf", "/pay/guess.pdf", "/receipt/guess.pdf",
                             "/passport/guess.pdf", "/passport/guess", "/q/.pdf"}) {
    const auto reply = world.get(target);
    EXPECT_EQ(reply.status, 404) << target;
    EXPECT_TRUE(has(reply.body, "call us")) << target;
  }
}

}  // namespace
}  // namespace roadcall::test
