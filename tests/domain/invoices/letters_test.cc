#include "domain/today/today.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

// What is written about an invoice, and what no more once nothing is owed on it.
class InvoiceLetters : public Bills {
 protected:
  InvoiceLetters() { agree(kMaria); }

  Invoice billed(std::int64_t deposit_cents = 0) {
    const auto full = agreed({work("Brakes", 20'000)}, deposit_cents);
    if (deposit_cents > 0) pay_deposit(full.estimate, "pi_1");
    return bill(done(full.estimate.id))->invoice;
  }
  Message reminder(const Invoice& invoice) {
    return send({.kind = "payment_reminder",
                 .to = kMaria,
                 .values = {},
                 .lead_id = {},
                 .customer_id = invoice.customer_id,
                 .paper_id = invoice.id.value});
  }
  void pay(const Invoice& invoice, std::int64_t cents) {
    write([&](Tx& tx) {
      invoices::pay(tx, shop, invoice.id, {PaymentMethod::cash, cents, 0, {}, {}}).value();
    });
  }
  std::vector<std::string> kinds() {
    std::vector<std::string> all;
    for (const Message& one : messages_to(kMaria)) all.push_back(one.kind);
    return all;
  }
  bool wrote(const std::string& kind) {
    const auto all = kinds();
    return std::find(all.begin(), all.end(), kind) != all.end();
  }
};

TEST_P(InvoiceLetters, ThePaymentCallsBackTheReminder) {
  const Invoice invoice = billed();
  const Message waits = reminder(invoice);
  ASSERT_EQ(waits.status, waiting_approval);
  pay(invoice, 5'000);
  EXPECT_EQ(reload(waits).status, waiting_approval) << "the rest is still owed";
  pay(invoice, 15'000);
  EXPECT_EQ(reload(waits).status, canceled);
  EXPECT_NE(messages_to(kMaria).back().status, canceled) << "the receipt goes";
}

TEST_P(InvoiceLetters, AVoidInvoiceIsNotSentAndNobodyIsReminded) {
  const Invoice invoice = billed();
  const Message waits = reminder(invoice);
  write([&](Tx& tx) { invoices::make_void(tx, invoice.id, "Wrong car").value(); });
  EXPECT_EQ(reload(waits).status, canceled);
  write([&](Tx& tx) {
    EXPECT_EQ(invoices::send(tx, shop, invoice.id, "sms").error().key, "invoice.void");
  });
  EXPECT_FALSE(wrote("receipt"));
}

TEST_P(InvoiceLetters, AForgivenOneIsNoReceipt) {
  const Invoice invoice = billed();
  write([&](Tx& tx) {
    invoices::write_off(tx, invoice.id, 20'000, "Moved away").value();
    invoices::send(tx, shop, invoice.id, "sms").value();
  });
  EXPECT_FALSE(wrote("receipt"));
  EXPECT_EQ(kinds().back(), "invoice_closed");
}

TEST_P(InvoiceLetters, ADepositThatPaysTheBillHasItsReceiptAndTheQuestionsAfterIt) {
  const Invoice invoice = billed(20'000);
  ASSERT_EQ(invoice.status, InvoiceStatus::paid);
  EXPECT_TRUE(wrote("receipt"));
  int after_care = 0;
  for (const auto& item :
       write([](Tx& tx) { return outbox::list(tx, outbox::Status::waiting, 100); }))
    after_care += item.kind == "after_care" ? 1 : 0;
  EXPECT_EQ(after_care, 2);
}

// The deposit that is asked for on the customer's page and at the card processor.
class DepositAsked : public InvoiceLetters {
 protected:
  std::int64_t asked(const Estimate& estimate) {
    return write([&, stored = now(estimate)](Tx& tx) {
      const auto page = checkouts::for_deposit(tx, stored);
      return page ? page->amount_cents : 0;
    });
  }
  void give_back(const Estimate& estimate) {
    const Payment paid = payments(estimate.id).at(0);
    write([&](Tx& tx) {
      invoices::refund(tx, paid.id, paid.amount_cents, "She moved away").value();
    });
  }
  std::vector<today::Row> rows() {
    auto all = write([](Tx& tx) { return today::list(tx); });
    std::erase_if(all, [](const today::Row& row) { return row.reason != "deposit_to_give_back"; });
    return all;
  }
};

TEST_P(DepositAsked, IsNotMoreThanWasAgreedTo) {
  const auto full = decided(made({work("Wipers", 4'000), work("Brakes", 20'000)}, 10'000), {0});
  EXPECT_EQ(asked(full.estimate), 4'000);
}

TEST_P(DepositAsked, IsNotAskedForAgainOnceItWasGivenBack) {
  const auto full = agreed({work("Brakes", 20'000)}, 10'000);
  EXPECT_EQ(asked(full.estimate), 10'000);
  pay_deposit(full.estimate, "pi_1");
  give_back(full.estimate);
  EXPECT_EQ(asked(full.estimate), 0);
}

TEST_P(DepositAsked, IsNotAskedForOnceTheVisitIsBilled) {
  const auto full = agreed({work("Brakes", 20'000)}, 10'000);
  bill(done(full.estimate.id)).value();
  EXPECT_EQ(asked(full.estimate), 0);
}

TEST_P(DepositAsked, OfACancelledVisitStandsOnTodayUntilItIsGivenBackOrUsed) {
  const auto full = agreed({work("Brakes", 20'000)}, 10'000);
  pay_deposit(full.estimate, "pi_1");
  const Job visit = book(full.estimate.id).value();
  EXPECT_TRUE(rows().empty());
  write([&](Tx& tx) {
    jobs::take_step(tx, shop, visit.id, {.status = JobStatus::cancelled}).value();
  });
  ASSERT_EQ(rows().size(), 1U);
  EXPECT_EQ(rows()[0].action, "refund");
  EXPECT_EQ(rows()[0].subject_id, payments(full.estimate.id).at(0).id.value);
  EXPECT_EQ(rows()[0].work->id, visit.id.value);
  EXPECT_EQ(rows()[0].work->amount_cents, 10'000);
  const Job again = book(full.estimate.id).value();
  EXPECT_TRUE(rows().empty()) << "the next visit uses it";
  write([&](Tx& tx) {
    jobs::take_step(tx, shop, again.id, {.status = JobStatus::cancelled}).value();
  });
  ASSERT_EQ(rows().size(), 1U);
  give_back(full.estimate);
  EXPECT_TRUE(rows().empty());
}

INSTANTIATE_TEST_SUITE_P(Engines, InvoiceLetters, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });
INSTANTIATE_TEST_SUITE_P(Engines, DepositAsked, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
