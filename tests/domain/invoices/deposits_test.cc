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
  void dispute(card_money::Dispute state) {
    write([&](Tx& tx) { EXPECT_TRUE(card_money::disputed(tx, {"dp_1", "pi_1", state})); });
  }
  Result<invoices::Full> make_void(const InvoiceId& id) {
    return write([&](Tx& tx) { return invoices::make_void(tx, id, "The wrong lines"); });
  }
  // Work for 100 dollars of which so much was paid ahead.
  Estimate with_deposit(std::int64_t cents) {
    const auto full = agreed({work("Brakes", 10'000)}, cents);
    pay_deposit(full.estimate, "pi_1");
    return full.estimate;
  }
  Invoice now(const InvoiceId& id) {
    EXPECT_TRUE(balanced(id));
    return write([&](Tx& tx) { return invoices::find(tx, id)->invoice; });
  }
  using Bills::now;
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

TEST_P(Deposits, OneInDoubtWhileTheBillIsMadeCountsOnItWhenItIsWon) {
  const Estimate estimate = with_deposit(4'000);
  dispute(card_money::Dispute::open);
  const InvoiceId id = bill(done(estimate.id))->invoice.id;
  EXPECT_EQ(now(id).balance_cents, 10'000);
  dispute(card_money::Dispute::won);
  EXPECT_EQ(now(id).paid_cents, 4'000);
  EXPECT_EQ(now(id).balance_cents, 6'000);
  EXPECT_TRUE(warnings().empty() || warnings().back().find("of the deposit") == std::string::npos);
}

TEST_P(Deposits, OneThatIsWonAfterTheBillWasPaidIsToBeGivenBack) {
  const Estimate estimate = with_deposit(4'000);
  dispute(card_money::Dispute::open);
  const InvoiceId id = bill(done(estimate.id))->invoice.id;
  write([&](Tx& tx) {
    invoices::pay(tx, shop, id, {PaymentMethod::cash, 7'000, 0, {}, {}}).value();
  });
  dispute(card_money::Dispute::won);
  EXPECT_EQ(now(id).status, InvoiceStatus::paid);
  EXPECT_EQ(now(id).paid_cents, 10'000);
  EXPECT_NE(warnings().back().find("$10.00 of the deposit"), std::string::npos);
  EXPECT_EQ(payments(estimate.id).size(), 2U);
}

TEST_P(Deposits, AVoidInvoiceGivesItsDepositToTheNext) {
  const Estimate estimate = with_deposit(4'000);
  const Job job = done(estimate.id);
  const InvoiceId first = bill(job)->invoice.id;
  ASSERT_TRUE(make_void(first));
  EXPECT_EQ(now(first).paid_cents, 0);
  EXPECT_TRUE(payments(estimate.id).at(0).invoice_id.empty());
  const Invoice second = bill(job)->invoice;
  EXPECT_NE(second.id, first);
  EXPECT_EQ(second.paid_cents, 4'000);
  EXPECT_EQ(second.balance_cents, 6'000);
  EXPECT_EQ(payments(estimate.id).size(), 1U);
}

TEST_P(Deposits, AnInvoiceThatADepositPaidCanBeVoid) {
  const Estimate estimate = with_deposit(10'000);
  const Job job = done(estimate.id);
  const InvoiceId first = bill(job)->invoice.id;
  ASSERT_EQ(now(first).status, InvoiceStatus::paid);
  ASSERT_TRUE(make_void(first));
  EXPECT_EQ(now(first).status, InvoiceStatus::void_);
  EXPECT_EQ(now(job).status, JobStatus::done);
  EXPECT_EQ(bill(job)->invoice.status, InvoiceStatus::paid);
}

TEST_P(Deposits, WhatWasGivenBackOfAVoidInvoicesDepositIsNoneOfTheNextOnes) {
  const Estimate estimate = with_deposit(4'000);
  const Job job = done(estimate.id);
  const InvoiceId first = bill(job)->invoice.id;
  const PaymentId paid = payments(estimate.id).at(0).id;
  write([&](Tx& tx) { invoices::refund(tx, paid, 1'000, "She was short").value(); });
  EXPECT_EQ(now(first).refunded_cents, 1'000);
  ASSERT_TRUE(make_void(first));
  EXPECT_EQ(now(first).refunded_cents, 0);
  const Invoice second = bill(job)->invoice;
  EXPECT_EQ(second.paid_cents, 3'000);
  EXPECT_EQ(second.refunded_cents, 0);
}

TEST_P(Deposits, OtherMoneyGoesBackBeforeAnInvoiceIsVoid) {
  const InvoiceId id = bill(done(agreed({work("Brakes", 10'000)}).estimate.id))->invoice.id;
  write([&](Tx& tx) {
    const auto page = checkouts::for_invoice(tx, invoices::find(tx, id)->invoice, {});
    card_money::paid(tx, page.value(), {"pi_1", 10'000, "usd"});
  });
  EXPECT_EQ(make_void(id).error().key, "invoice.paid_on");
  EXPECT_TRUE(told(10'000));
  ASSERT_TRUE(make_void(id));
  EXPECT_EQ(now(id).paid_cents, 0);
  // The bank sends it back: it is nobody's invoice, and shown.
  EXPECT_TRUE(told(10'000, "re_1", "failed"));
  EXPECT_EQ(now(id).paid_cents, 0);
  const auto all = write([](Tx& tx) { return *invoices::list_payments(tx, {.limit = 50}); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_TRUE(all[0].invoice_id.empty());
  EXPECT_EQ(all[0].refunded_cents, 0);
  EXPECT_NE(all[0].note.find("void: give it back"), std::string::npos);
}

TEST_P(Deposits, ARefundThatFailsAfterTheBankTookTheMoneyIsNotPaidTwice) {
  const Estimate estimate = with_deposit(4'000);
  const InvoiceId id = bill(done(estimate.id))->invoice.id;
  EXPECT_TRUE(told(1'000));
  dispute(card_money::Dispute::lost);
  EXPECT_EQ(now(id).balance_cents, 9'000);
  EXPECT_TRUE(told(1'000, "re_1", "failed"));
  EXPECT_EQ(now(id).balance_cents, 10'000);
  EXPECT_EQ(now(id).paid_cents, 0);
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
