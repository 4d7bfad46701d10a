#include <gtest/gtest.h>

#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

// Invoices by API: pages to pay by card, and the end of the day.
class Money : public testing::Test {
 protected:
  Money() {
    const Job job = desk.booked_job(JobStatus::done);
    EstimateLine line;
    line.description = "Brakes";
    line.unit_price_cents = 15'000;
    invoice = desk.write([&](Tx& tx) {
      const Lead lead = *leads::find(tx, job.lead_id);
      const auto estimate = estimates::make(tx, desk.shop, lead, {line}, "").value();
      tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?", estimate.estimate.id,
              tx.shop_id(), job.id);
      return invoices::from_job(tx, desk.shop, job.id).value().invoice;
    });
    at = "/v1/invoices/" + invoice.id.value;
  }
  Reply pay(const std::string& method, int cents, int tip = 0) {
    return desk.post(at + "/payments", R"({"method":")" + method + R"(","amount_cents":)" +
                                           std::to_string(cents) + R"(,"tip_cents":)" +
                                           std::to_string(tip) + "}");
  }
  Desk desk;
  Invoice invoice;
  std::string at;
};

TEST_F(Money, ACardPageIsAskedForAndLookedAt) {
  const Reply asked = desk.post(at + "/checkout", R"({"tip_cents":500})");
  EXPECT_EQ(asked.status, 201) << asked.text;
  EXPECT_EQ(asked.str("status"), "wanted");
  EXPECT_EQ(asked.at("amount_cents").as_int64(), 15'500);
  EXPECT_EQ(desk.get("/v1/checkouts/" + asked.str("id")).str("id"), asked.str("id"));
  EXPECT_EQ(desk.post(at + "/checkout", R"({"tip_cents":500})").str("id"), asked.str("id"));
  EXPECT_EQ(desk.post("/v1/public/invoices/" + invoice.token + "/checkout", "{}").status, 201);
  EXPECT_TRUE(
      desk.get("/v1/public/invoices/" + invoice.token).text.find("\"can_pay_by_card\":true") !=
      std::string::npos);
}

TEST_F(Money, ACardPageNeverAsksForMoreThanIsOwed) {
  const Reply more = desk.post(at + "/checkout", R"({"amount_cents":15001})");
  EXPECT_EQ(more.status, 422) << more.text;
  EXPECT_EQ(desk.post(at + "/checkout", R"({"amount_cents":20})").status, 422);
  pay("cash", 15'000);
  EXPECT_EQ(desk.post(at + "/checkout", "{}").status, 409);
}

TEST_F(Money, ADayIsCountedAndClosedOnce) {
  pay("cash", 5'000, 300);
  const Reply check = pay("check", 7'000);
  desk.post("/v1/payments/" + check.str("id") + "/refunds",
            R"({"amount_cents":1000,"reason":"Too much"})");
  const Reply day = desk.get("/v1/daily-totals");
  EXPECT_EQ(day.status, 200) << day.text;
  EXPECT_EQ(day.at("total_cents").as_int64(), 11'300);
  EXPECT_EQ(day.at("expected_cash_cents").as_int64(), 5'300);
  EXPECT_EQ(day.at("methods.0.tip_cents").as_int64(), 300);
  EXPECT_EQ(day.at("methods.1.refunded_cents").as_int64(), 1'000);

  const std::string date = day.str("date");
  const auto count = [&](int cents) {
    return desk.post("/v1/daily-closes", R"({"date":")" + date + R"(","counted_cash_cents":)" +
                                             std::to_string(cents) + R"(,"note":"Short"})");
  };
  const Reply closed = count(5'000);
  EXPECT_EQ(closed.status, 201) << closed.text;
  EXPECT_EQ(closed.at("difference_cents").as_int64(), -300);
  EXPECT_EQ(count(5'000).status, 201) << "a second tap";
  EXPECT_EQ(count(5'300).status, 409);
  EXPECT_EQ(desk.post("/v1/daily-closes", R"({"date":"2999-01-01","counted_cash_cents":0})").status,
            400);
  EXPECT_EQ(desk.get("/v1/daily-totals?date=yesterday").status, 400);
}

}  // namespace
}  // namespace roadcall::test
