#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

class Deposits : public Bills {
 protected:
  // 200 dollars were paid ahead for work of which 150 are left: the rotors were not done.
  estimates::Full paid_too_much() {
    const auto full =
        decided(made({work("Brakes", 15'000), work("Rotors", 10'000)}, 20'000), {0, 1});
    pay_deposit(full.estimate, "pi_1");
    write([&](Tx& tx) {
      tx.exec(
          "UPDATE estimate_lines SET decision = 'declined' WHERE shop_id = ? AND estimate_id = ?"
          " AND id = ?",
          tx.shop_id(), full.estimate.id, full.lines[1].id);
      tx.exec("UPDATE estimates SET approved_total_cents = 15000 WHERE shop_id = ? AND id = ?",
              tx.shop_id(), full.estimate.id);
    });
    return full;
  }
  bool told(std::int64_t cents, const char* id = "re_1", const char* status = "succeeded") {
    return write([&](Tx& tx) {
      return card_money::refunded(tx, {.id = id,
                                       .payment_id = "pi_1",
                                       .reference = {},
                                       .status = status,
                                       .amount_cents = cents});
    });
  }
  bool balanced(const InvoiceId& id) {
    return write([&](Tx& tx) { return invoices::balanced(tx, id); });
  }
};

TEST_P(Deposits, OneThatIsMoreThanTheBillPaysItAndTheRestIsToBeGivenBack) {
  const auto full = paid_too_much();
  const auto billed = bill(done(full.estimate.id)).value();
  EXPECT_EQ(billed.invoice.status, InvoiceStatus::paid);
  EXPECT_EQ(billed.invoice.paid_cents, 15'000);
  const auto rows = payments(full.estimate.id);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_TRUE(rows[0].invoice_id.empty());
  EXPECT_EQ(rows[0].amount_cents, 5'000);
  EXPECT_EQ(rows[0].note, "More than was owed on INV-1001: give it back");
  EXPECT_EQ(rows[1].invoice_id, billed.invoice.id);
  EXPECT_EQ(rows[1].created_at, rows[0].created_at) << "the day's takings stay";
  ASSERT_EQ(warnings().size(), 1U);
  EXPECT_NE(warnings()[0].find("$50.00 of the deposit"), std::string::npos);
  write([&](Tx& tx) {
    EXPECT_EQ(invoices::deposit_paid(tx, full.estimate.id), 20'000);
    EXPECT_TRUE(invoices::refund(tx, rows[0].id, 5'000, "Too much"));
  });
  EXPECT_TRUE(balanced(billed.invoice.id));
}

TEST_P(Deposits, TheRestCountsOnTheNextVisit) {
  const auto full = paid_too_much();
  const Job first = done(full.estimate.id);
  const Job second = book(full.estimate.id, first.id).value();
  EXPECT_EQ(bill(first)->invoice.status, InvoiceStatus::paid);
  EXPECT_TRUE(warnings().empty());
  finish(second);
  use_part(second, 1'000);
  EXPECT_EQ(bill(second)->invoice.paid_cents, bill(second)->invoice.total_cents);
  EXPECT_EQ(warnings().size(), 1U);
  std::int64_t all = 0;
  for (const Payment& one : payments(full.estimate.id)) all += one.amount_cents;
  EXPECT_EQ(all, 20'000);
}

TEST_P(Deposits, WhatWasGivenBackBeforeTheBillIsNoneOfItsMoney) {
  const auto full = agreed({work("Brakes", 10'000)}, 4'000);
  pay_deposit(full.estimate, "pi_1");
  write([&](Tx& tx) {
    const auto rows = invoices::list_payments(tx, {.estimate_id = full.estimate.id.value}).value();
    invoices::refund(tx, rows.at(0).id, 1'000, "She was short").value();
  });
  const auto billed = bill(done(full.estimate.id)).value();
  EXPECT_EQ(billed.invoice.paid_cents, 3'000);
  EXPECT_EQ(billed.invoice.balance_cents, 7'000);
  EXPECT_EQ(billed.invoice.refunded_cents, 0);
  EXPECT_TRUE(warnings().empty());
}

TEST_P(Deposits, ARefundAtTheProcessorGoesOverBothRowsTheUnusedFirst) {
  const auto full = paid_too_much();
  const InvoiceId id = bill(done(full.estimate.id))->invoice.id;
  EXPECT_TRUE(told(7'000));
  EXPECT_TRUE(told(7'000)) << "told twice, counted once";
  auto rows = payments(full.estimate.id);
  EXPECT_EQ(rows[0].refunded_cents, 5'000);
  EXPECT_EQ(rows[1].refunded_cents, 2'000);
  EXPECT_TRUE(balanced(id));
  // It failed after all: both are there again.
  EXPECT_TRUE(told(7'000, "re_1", "failed"));
  rows = payments(full.estimate.id);
  EXPECT_EQ(rows[0].refunded_cents + rows[1].refunded_cents, 0);
  EXPECT_TRUE(balanced(id));
}

TEST_P(Deposits, MoreThanWasPaidIsToldAndNotBooked) {
  const auto full = paid_too_much();
  bill(done(full.estimate.id)).value();
  EXPECT_TRUE(told(20'001));
  for (const Payment& one : payments(full.estimate.id)) EXPECT_EQ(one.refunded_cents, 0);
  EXPECT_NE(warnings().back().find("more than we know was paid"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Engines, Deposits, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
