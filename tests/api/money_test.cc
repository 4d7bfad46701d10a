#include <gtest/gtest.h>

#include "domain/estimates/estimates.h"
#include "domain/invoices/card_money.h"
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
      return invoices::from_job(tx, desk.shop, job.id, "Agreed by word").value().invoice;
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

TEST_F(Money, WhatIsOwedIsCountedByTheServer) {
  EXPECT_EQ(desk.get("/v1/invoices/owed").at("balance_cents"), 15'000);
  pay("cash", 4'000);
  const Reply owed = desk.get("/v1/invoices/owed");
  EXPECT_EQ(owed.at("invoices"), 1) << owed.text;
  EXPECT_EQ(owed.at("balance_cents"), 11'000);
  const Reply list = desk.get("/v1/invoices?unpaid=true");
  EXPECT_EQ(list.str("data.0.customer_name"), "Carla Diaz");
  EXPECT_EQ(list.str("data.0.lines.0.description"), "Brakes");
  EXPECT_EQ(list.str("data.0.payments.0.invoice_reference"), list.str("data.0.reference"));
  EXPECT_EQ(list.str("data.0.payments.0.customer_name"), "Carla Diaz");
  const std::string payment = list.str("data.0.payments.0.id");
  desk.post("/v1/payments/" + payment + "/refunds", R"({"amount_cents":1000,"reason":"Scratch"})");
  EXPECT_EQ(desk.get("/v1/payments").str("data.0.refunds.0.reason"), "Scratch");
  pay("cash", 11'000);
  EXPECT_EQ(desk.get("/v1/invoices/owed").at("invoices"), 0);
}

TEST_F(Money, ATipIsGivenBackAfterTheAmount) {
  const Reply paid = pay("cash", 3'000, 500);
  const std::string refunds = "/v1/payments/" + paid.str("id") + "/refunds";
  const auto refund = [&](int cents) {
    return desk.post(refunds,
                     R"({"amount_cents":)" + std::to_string(cents) + R"(,"reason":"Sorry"})");
  };
  const auto balanced = [&] {
    return desk.write([&](Tx& tx) { return invoices::balanced(tx, invoice.id); });
  };
  EXPECT_EQ(refund(3'501).str("key"), "refund.over_paid");
  EXPECT_EQ(refund(1'000).status, 201);
  EXPECT_TRUE(balanced());
  EXPECT_EQ(refund(2'500).status, 201);
  EXPECT_TRUE(balanced());
  EXPECT_EQ(refund(1).status, 422);
  const Reply now = desk.get(at);
  EXPECT_EQ(now.at("refunded_cents").as_int64(), 3'000);
  EXPECT_EQ(now.at("paid_cents").as_int64(), 0);
  EXPECT_EQ(now.at("tip_cents").as_int64(), 0);
  EXPECT_EQ(now.at("payments.0.refunded_cents").as_int64(), 3'500);
  EXPECT_EQ(desk.get("/v1/daily-totals").at("expected_cash_cents").as_int64(), 0);
}

TEST_F(Money, ATipWhoseRefundFailedIsThereAgain) {
  const Reply paid = pay("cash", 3'000, 500);
  desk.write([&](Tx& tx) {
    const PaymentId id{paid.str("id")};
    invoices::refund(tx, id, 3'000, "Sorry").value();
    invoices::refund(tx, id, 500, "Sorry").value();
    Refund first = invoices::refunds_of(tx, id).front();
    first.status = RefundStatus::pending;
    card_money::note_refund(tx, first, "failed", "", "closed account");
    EXPECT_TRUE(invoices::balanced(tx, invoice.id));
    const Invoice now = invoices::find(tx, invoice.id)->invoice;
    EXPECT_EQ(now.refunded_cents, 500);
    EXPECT_EQ(now.tip_cents, 500);
  });
}

TEST_F(Money, ACheckThatBouncedIsOwedAgain) {
  const Reply paid = pay("check", 15'000, 500);
  const std::string failure = "/v1/payments/" + paid.str("id") + "/failure";
  EXPECT_EQ(desk.post(failure, R"({"reason":" "})").status, 400);
  const Reply failed = desk.post(failure, R"({"reason":"It bounced"})");
  EXPECT_EQ(failed.status, 200) << failed.text;
  EXPECT_EQ(failed.str("status"), "failed");
  EXPECT_EQ(failed.str("problem"), "It bounced");
  EXPECT_EQ(desk.post(failure, R"({"reason":"Twice"})").str("problem"), "It bounced");
  const Reply now = desk.get(at);
  EXPECT_EQ(now.str("status"), "open");
  EXPECT_EQ(now.at("balance_cents").as_int64(), 15'000);
  EXPECT_EQ(now.at("tip_cents").as_int64(), 0);
  EXPECT_EQ(desk.get("/v1/jobs/" + invoice.job_id.value).str("status"), "invoiced");
  EXPECT_EQ(desk.get("/v1/daily-totals").at("total_cents").as_int64(), 0);
  EXPECT_EQ(pay("cash", 15'000).status, 201);
  desk.write([&](Tx& tx) { EXPECT_TRUE(invoices::balanced(tx, invoice.id)); });
}

TEST_F(Money, WhetherACardPaidIsTheProcessorsToSay) {
  const PaymentId id = desk.write([&](Tx& tx) {
    const auto page = checkouts::for_invoice(tx, invoice, {});
    card_money::paid(tx, page.value(), {"pi_1", 15'000, "usd"});
    return invoices::find(tx, invoice.id)->payments.at(0).id;
  });
  const Reply refused =
      desk.post("/v1/payments/" + id.value + "/failure", R"({"reason":"A slip"})");
  EXPECT_EQ(refused.status, 409) << refused.text;
  EXPECT_EQ(refused.str("key"), "payment.by_card");
  EXPECT_EQ(desk.get(at).str("status"), "paid");
}

TEST_F(Money, WorkNobodySaidYesToIsChargedWithAReason) {
  const Job job = desk.booked_job(JobStatus::done);
  desk.write([&](Tx& tx) {
    EstimateLine line;
    line.description = "Brakes";
    line.unit_price_cents = 15'000;
    const auto made =
        estimates::make(tx, desk.shop, *leads::find(tx, job.lead_id), {line}, "").value();
    tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?", made.estimate.id,
            tx.shop_id(), job.id);
  });
  const std::string target = "/v1/jobs/" + job.id.value + "/invoice";
  const Reply refused = desk.post(target, "");
  EXPECT_EQ(refused.status, 409) << refused.text;
  EXPECT_EQ(refused.str("key"), "invoice.not_approved");
  EXPECT_EQ(desk.post(target, R"({"reason":" "})").status, 409);
  const Reply made = desk.post(target, R"({"reason":"She said yes at the door"})");
  EXPECT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(desk.post(target, "").str("id"), made.str("id"));
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
