#include <gtest/gtest.h>

#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/sending.h"
#include "domain/invoices/card_early.h"
#include "domain/invoices/card_money.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/today/today.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// A customer pays by card: the page, the processor's events, and everything that goes wrong there.
class CardMoney : public testing::Test {
 protected:
  CardMoney() {
    world.set([](ShopSettings& settings) { settings.forward_to = ""; });
    world.ask_for_oil_change();
  }

  estimates::Full agreed(std::int64_t deposit_cents = 0) {
    EstimateLine oil;
    oil.description = "Oil change";
    oil.unit_price_cents = 10'000;
    const Lead lead = world.only_lead();
    return world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto made = estimates::make(tx, shop, lead, {oil}, "", deposit_cents).value();
      estimates::send(tx, shop, made.estimate.id, MessageChannel::sms).value();
      const auto full = *estimates::find(tx, made.estimate.id);
      estimates::Decision yes{.name = "Maria Lopez"};
      for (const EstimateLine& line : full.lines) yes.lines[line.id.value] = "approved";
      return estimates::decide(tx, shop, made.estimate.id, yes).value();
    });
  }

  Invoice billed(const EstimateId& estimate) {
    const Invoice invoice = world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto slot = slots::find(tx, shop, {.estimate_id = estimate}).value().front();
      const Job job = jobs::book(tx, shop,
                                 {.estimate_id = estimate,
                                  .mechanic_id = slot.mechanic_id,
                                  .start = slot.start,
                                  .end = slot.end,
                                  .address = "Twincourt Trail"})
                          .value();
      for (const JobStatus status :
           {JobStatus::en_route, JobStatus::on_site, JobStatus::working, JobStatus::done})
        jobs::take_step(tx, shop, job.id, {.status = status}).value();
      return invoices::from_job(tx, shop, job.id).value().invoice;
    });
    world.settle();
    return invoice;
  }
  Invoice billed() { return billed(agreed().estimate.id); }

  http::Response post_form(const std::string& target, const http::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.headers.set("Host", "app.test");
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(fields);
    request.peer = "203.0.113.9";
    return world.app.handle(request);
  }

  // Taps "Pay by card" and waits until the processor's page stands; gives that page's id.
  std::string opened(const std::string& page, const char* tip = "0") {
    const auto tapped = post_form(page + "/card", {{"tip", tip}});
    EXPECT_EQ(tapped.status, 303);
    const std::string ours(tapped.headers.get("Location"));
    EXPECT_EQ(world.get(ours).status, 200) << "a page of ours comes first";
    world.settle(2min);
    const auto next = world.get(ours + "?look=1");
    EXPECT_EQ(next.status, 303);
    const std::string there(next.headers.get("Location"));
    EXPECT_NE(there.find("/checkout/cs_test_"), std::string::npos) << there;
    return there.substr(there.find("cs_test_"));
  }
  std::string page_of(const Invoice& invoice) { return "/pay/" + invoice.token; }

  invoices::Full now(const Invoice& invoice) {
    return world.read([&](Tx& tx) {
      EXPECT_TRUE(invoices::balanced(tx, invoice.id)) << "the books do not balance";
      return *invoices::find(tx, invoice.id);
    });
  }
  std::vector<Payment> all_payments() {
    return world.read([](Tx& tx) { return *invoices::list_payments(tx, {.limit = 50}); });
  }
  void act(const std::string& id, const std::string& what) {
    EXPECT_TRUE(world.sim.card_act(id, what)) << what;
    world.settle();
  }

  // Maria had given 70 of the 100 dollars in cash by the time the card was charged: two rows.
  std::string paid_by_card_after_cash(const Invoice& invoice) {
    const std::string id = opened(page_of(invoice));
    world.write([&](Tx& tx) {
      invoices::pay(tx, shops::current(tx), invoice.id, {PaymentMethod::cash, 7'000, 0, {}, {}})
          .value();
    });
    act(id, "pay");
    return id;
  }

  World world;
};

TEST_F(CardMoney, PaidWithATipEachEventTwiceOnePaymentAndAReceipt) {
  const Invoice invoice = billed();
  EXPECT_NE(world.get(page_of(invoice)).body.find("Pay by card"), std::string::npos);
  const std::string id = opened(page_of(invoice), "15");
  world.sim.webhook_fault({.times = 5, .copies = 2, .only = "/stripe/"});
  act(id, "pay");
  const auto paid = now(invoice);
  ASSERT_EQ(paid.payments.size(), 1U);
  EXPECT_EQ(paid.payments[0].amount_cents, 10'000);
  EXPECT_EQ(paid.payments[0].tip_cents, 1'500);
  EXPECT_EQ(paid.payments[0].method, PaymentMethod::card);
  EXPECT_EQ(paid.invoice.status, InvoiceStatus::paid);
  EXPECT_NE(world.last_text_to(kMaria).find("/receipt/"), std::string::npos);
  EXPECT_NE(world.last_text_to(kEzra).find("paid $100.00 of INV-1001 and a tip of $15.00."),
            std::string::npos);
  EXPECT_EQ(world.get(page_of(invoice) + "?card=paid").status, 303);
}

TEST_F(CardMoney, BackBeforeTheEventOnePageWaitsForIt) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  const auto page = world.get(page_of(invoice) + "?card=paid");
  EXPECT_NE(page.body.find("waiting for the card processor"), std::string::npos);
  EXPECT_FALSE(page.headers.get("Refresh").empty());
  EXPECT_EQ(world.get(page_of(invoice) + "?card=paid&look=40").body.find("waiting for the card"),
            std::string::npos)
      << "not for ever";
}

TEST_F(CardMoney, TwoTapsMakeOnePageAndALostAnswerDoesToo) {
  const Invoice invoice = billed();
  world.sim.lose_reply_next(sim::Target::cards, 1);
  const std::string id = opened(page_of(invoice));
  EXPECT_EQ(opened(page_of(invoice)), id);
  EXPECT_EQ(world.sim.card_pages().size(), 1U);
}

TEST_F(CardMoney, AnEventBeforeOurOwnAnswerCounts) {
  const Invoice invoice = billed();
  world.sim.lose_reply_next(sim::Target::cards, 1);
  EXPECT_EQ(post_form(page_of(invoice) + "/card", {}).status, 303);
  world.app.worker().run_due();
  ASSERT_EQ(world.sim.card_pages().size(), 1U);
  act(world.sim.card_pages().front().id, "pay");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
  EXPECT_EQ(now(invoice).payments.size(), 1U);
}

TEST_F(CardMoney, WithoutTheProcessorThePageSaysSoAndNothingIsCharged) {
  const Invoice invoice = billed();
  world.sim.down(sim::Target::cards);
  const auto tapped = post_form(page_of(invoice) + "/card", {});
  world.settle();
  const auto page = world.get(std::string(tapped.headers.get("Location")) + "?look=2");
  EXPECT_NE(page.body.find("Nothing was charged"), std::string::npos);
  world.sim.down(sim::Target::cards, false);
  act(opened(page_of(invoice)), "pay");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
}

TEST_F(CardMoney, CashCameFirstTheCardMoneyIsKeptApartAndToldToTheOwner) {
  const Invoice invoice = billed();
  paid_by_card_after_cash(invoice);
  const auto paid = now(invoice);
  EXPECT_EQ(paid.invoice.status, InvoiceStatus::paid);
  const auto all = all_payments();
  ASSERT_EQ(all.size(), 3U);
  std::int64_t kept = 0;
  for (const Payment& one : all) {
    if (!one.invoice_id.empty()) continue;
    kept = one.amount_cents;
    EXPECT_NE(one.note.find("INV-1001"), std::string::npos);
  }
  EXPECT_EQ(kept, 7'000);
  EXPECT_NE(world.last_text_to(kEzra).find("give it back"), std::string::npos);
}

TEST_F(CardMoney, MoneyForAVoidInvoiceIsNotLost) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  world.write([&](Tx& tx) { invoices::make_void(tx, invoice.id, "Wrong car").value(); });
  EXPECT_EQ(post_form(page_of(invoice) + "/card", {}).headers.get("Location"), page_of(invoice))
      << "no new page for a void invoice";
  act(id, "pay");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::void_);
  const auto all = all_payments();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].amount_cents, 10'000);
  EXPECT_TRUE(all[0].invoice_id.empty());
  // And it can be given back.
  world.write([&](Tx& tx) { invoices::refund(tx, all[0].id, 10'000, "Void").value(); });
  world.settle();
  EXPECT_EQ(all_payments()[0].refunded_cents, 10'000);
}

TEST_F(CardMoney, ALostEventIsFoundByLooking) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  world.sim.webhook_fault({.times = 9, .lost = true, .only = "/stripe/"});
  EXPECT_TRUE(world.sim.card_act(id, "pay"));
  world.pass(1h);
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
  EXPECT_EQ(now(invoice).payments.size(), 1U);
}

TEST_F(CardMoney, AnotherAmountIsNotTaken) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay_wrong");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::open);
  EXPECT_TRUE(all_payments().empty());
  EXPECT_NE(world.last_text_to(kEzra).find("another amount"), std::string::npos);
}

TEST_F(CardMoney, ABankAccountPaysDaysLater) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  act(id, "pay_later");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::open);
  act(id, "later_paid");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
}

TEST_F(CardMoney, AnEndedPageIsReplaced) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  act(id, "expire");
  const std::string next = opened(page_of(invoice));
  EXPECT_NE(next, id);
  act(next, "pay");
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
}

TEST_F(CardMoney, ARefundGoesBackToTheCardOnce) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  const Payment payment = now(invoice).payments.front();
  world.sim.lose_reply_next(sim::Target::cards, 1);
  const Refund given = world.write(
      [&](Tx& tx) { return invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  EXPECT_EQ(given.status, RefundStatus::pending);
  EXPECT_EQ(now(invoice).invoice.refunded_cents, 2'500) << "the books count it at once";
  world.settle();
  const auto after = now(invoice);
  ASSERT_EQ(after.refunds.size(), 1U);
  EXPECT_EQ(after.refunds[0].status, RefundStatus::done);
  EXPECT_EQ(after.refunds[0].problem, "") << "it came through";
  EXPECT_FALSE(after.refunds[0].provider_id.empty());
  const auto more = world.write(
      [&](Tx& tx) { return invoices::refund(tx, payment.id, 7'501, "More than paid"); });
  ASSERT_FALSE(more);
  EXPECT_EQ(more.error().key, "refund.over_paid");
}

TEST_F(CardMoney, ARefundOutlastsDaysWithoutTheProcessorAndTheOwnerHears) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  const Payment payment = now(invoice).payments.front();
  world.sim.down(sim::Target::cards, true);
  world.write([&](Tx& tx) { return invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  world.pass(24h * 5);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::pending);
  const auto texts = world.sim.sent_texts();
  EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const sim::Text& text) {
    return text.to == kEzra && text.body.find("we go on asking") != std::string::npos;
  }));
  world.sim.down(sim::Target::cards, false);
  world.pass(24h);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::done);
  EXPECT_EQ(world.sim.card_pages().at(0).refunded, 2'500);
}

// The processor forgets our keys after a day.
TEST_F(CardMoney, ARefundWhoseAnswerWasLostBeforeDaysOfSilenceIsNotGivenTwice) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  const Payment payment = now(invoice).payments.front();
  world.sim.trouble({.reply_lost = 100, .webhook_lost = 100});
  world.write([&](Tx& tx) { return invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  world.pass(10s);
  world.sim.trouble({});
  world.sim.down(sim::Target::cards, true);
  world.pass(24h * 3);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::pending);
  world.sim.down(sim::Target::cards, false);
  world.pass(24h);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::done);
  EXPECT_EQ(world.sim.card_pages().at(0).refunded, 2'500);
}

TEST_F(CardMoney, ARefundThatTheBankSendsBackIsInTheBooksAgain) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  world.sim.card_act("", "refunds_fail");
  const Payment payment = now(invoice).payments.front();
  world.write([&](Tx& tx) { invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  world.settle();
  const auto after = now(invoice);
  EXPECT_EQ(after.refunds.at(0).status, RefundStatus::failed);
  EXPECT_NE(after.refunds.at(0).problem, "");
  EXPECT_EQ(after.invoice.paid_cents, 10'000);
  EXPECT_EQ(after.invoice.refunded_cents, 0);
  EXPECT_NE(world.last_text_to(kEzra).find("could not be given back"), std::string::npos);
}

TEST_F(CardMoney, ARefundWhoseEventIsLostIsLookedAt) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  world.sim.card_act("", "refunds_wait");
  const Payment payment = now(invoice).payments.front();
  world.write([&](Tx& tx) { invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  world.settle();
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::pending);
  world.pass(2h);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::done);
  EXPECT_EQ(now(invoice).invoice.refunded_cents, 2'500);
}

TEST_F(CardMoney, ARefundThatIsNeverConfirmedIsShownToTheOwner) {
  const Invoice invoice = billed();
  act(opened(page_of(invoice)), "pay");
  world.sim.card_act("", "refunds_hang");
  const Payment payment = now(invoice).payments.front();
  const Refund given = world.write(
      [&](Tx& tx) { return invoices::refund(tx, payment.id, 2'500, "Too much").value(); });
  const auto waits = [&] {
    const auto rows = world.read([](Tx& tx) { return today::work_rows(tx); });
    return std::any_of(rows.begin(), rows.end(), [&](const today::Row& row) {
      return row.reason == "refund_waiting" && row.subject_id == given.id.value &&
             row.work->id == invoice.id.value && row.work->amount_cents == 2'500;
    });
  };
  world.settle();
  EXPECT_FALSE(waits());
  world.pass(24h * 11);
  EXPECT_TRUE(waits());
  world.pass(24h * 50);
  EXPECT_EQ(now(invoice).refunds.at(0).status, RefundStatus::pending);
  EXPECT_TRUE(waits());
  EXPECT_NE(world.last_text_to(kEzra).find("cannot learn whether it was"), std::string::npos);
}

TEST_F(CardMoney, ARefundGivenAtTheProcessorIsFound) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  act(id, "pay");
  act(id, "refund");
  const auto after = now(invoice);
  EXPECT_EQ(after.invoice.refunded_cents, 10'000);
  EXPECT_EQ(after.refunds.at(0).status, RefundStatus::done);
}

// Events come in any order; what is told of a payment before the payment is kept for it.
class EarlyNews : public CardMoney {
 protected:
  static constexpr const char* kPayment = "pi_early";
  bool refund(const char* id, std::int64_t cents, const char* status = "succeeded") {
    return world.write(
        [&](Tx& tx) { return card_money::refunded(tx, {id, kPayment, "", status, cents}); });
  }
  bool charge(std::int64_t cents) {
    return world.write([&](Tx& tx) { return card_money::charge_refunded(tx, kPayment, cents); });
  }
  bool dispute(card_money::Dispute state, const char* id = "dp_1") {
    return world.write([&](Tx& tx) { return card_money::disputed(tx, {id, kPayment, state}); });
  }
  void pay() {
    world.write([&](Tx& tx) {
      const auto page =
          checkouts::for_invoice(tx, invoice, {.amount_cents = 10'000, .tip_cents = 0});
      card_money::paid(tx, page.value(), {kPayment, 10'000, "usd"});
    });
  }
  std::int64_t back() { return now(invoice).invoice.refunded_cents; }
  std::size_t refunds() { return now(invoice).refunds.size(); }

  Invoice invoice = billed();
};

TEST_F(EarlyNews, ARefundBeforeItsPaymentCountsWithIt) {
  EXPECT_FALSE(refund("re_1", 2'500));
  EXPECT_FALSE(refund("re_2", 1'000));
  pay();
  EXPECT_EQ(back(), 3'500);
  EXPECT_TRUE(refund("re_1", 2'500)) << "told again";
  EXPECT_EQ(back(), 3'500);
}

TEST_F(EarlyNews, ARefundAfterItsPaymentCountsOnce) {
  pay();
  EXPECT_TRUE(refund("re_1", 2'500));
  EXPECT_TRUE(charge(2'500));
  EXPECT_EQ(back(), 2'500);
  EXPECT_EQ(refunds(), 1U);
}

TEST_F(EarlyNews, AFailedRefundToldBackwardsLeavesTheMoneyPaid) {
  EXPECT_FALSE(refund("re_1", 2'500, "failed"));
  EXPECT_FALSE(refund("re_1", 2'500, "pending"));
  pay();
  EXPECT_EQ(back(), 0);
  EXPECT_TRUE(charge(2'500)) << "of the time before it failed";
  EXPECT_EQ(back(), 0);
}

TEST_F(EarlyNews, TheChargeKnowsOfRefundsBeforeTheyDo) {
  EXPECT_FALSE(charge(3'500));
  pay();
  EXPECT_EQ(back(), 3'500);
  EXPECT_TRUE(refund("re_1", 2'500));
  EXPECT_TRUE(refund("re_2", 1'000));
  EXPECT_EQ(back(), 3'500) << "they are the two that the charge spoke of";
  EXPECT_TRUE(refund("re_2", 1'000, "failed"));
  EXPECT_EQ(back(), 2'500);
  EXPECT_TRUE(refund("re_3", 500)) << "a new one";
  EXPECT_EQ(back(), 3'000);
}

TEST_F(EarlyNews, ADisputeBeforeItsPaymentHoldsIt) {
  EXPECT_FALSE(dispute(card_money::Dispute::open));
  pay();
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::disputed);
}

TEST_F(EarlyNews, AWonDisputeToldBackwardsHoldsNothing) {
  EXPECT_FALSE(dispute(card_money::Dispute::won));
  EXPECT_TRUE(dispute(card_money::Dispute::open)) << "it is over";
  pay();
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::settled);
}

TEST_F(EarlyNews, ADisputeThatIsOverDoesNotBeginAgain) {
  pay();
  EXPECT_TRUE(dispute(card_money::Dispute::won));
  EXPECT_TRUE(dispute(card_money::Dispute::open));
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::settled);
  EXPECT_TRUE(dispute(card_money::Dispute::open, "dp_2"));
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::disputed) << "another one";
  EXPECT_TRUE(dispute(card_money::Dispute::won, "dp_2"));
  EXPECT_TRUE(dispute(card_money::Dispute::open, "dp_2")) << "told again, late";
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::settled);
}

TEST_F(EarlyNews, ARefundThatIsToldToFailBeforeItIsToldToBeginLeavesTheMoneyPaid) {
  pay();
  EXPECT_TRUE(refund("re_1", 2'500, "failed"));
  EXPECT_TRUE(refund("re_1", 2'500, "pending"));
  EXPECT_TRUE(charge(2'500)) << "of the time before it failed";
  EXPECT_EQ(back(), 0);
  EXPECT_EQ(now(invoice).invoice.paid_cents, 10'000);
  ASSERT_EQ(refunds(), 1U) << "what was tried is shown";
  EXPECT_EQ(now(invoice).refunds.front().status, RefundStatus::failed);
}

TEST_F(CardMoney, ALostDisputeIsOwedAgain) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  act(id, "pay");
  act(id, "dispute");
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::disputed);
  EXPECT_NE(world.last_text_to(kEzra).find("disputed"), std::string::npos);
  act(id, "dispute_lost");
  const auto after = now(invoice);
  EXPECT_EQ(after.payments.front().status, PaymentStatus::failed);
  EXPECT_EQ(after.invoice.balance_cents, 10'000);
  EXPECT_EQ(after.invoice.status, InvoiceStatus::open);
}

TEST_F(CardMoney, ALostDisputeTakesTheTipToo) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice), "15");
  act(id, "pay");
  EXPECT_EQ(now(invoice).invoice.tip_cents, 1'500);
  act(id, "dispute");
  act(id, "dispute_lost");
  EXPECT_EQ(now(invoice).invoice.tip_cents, 0);
  EXPECT_NE(now(invoice).payments.front().problem, "");
  EXPECT_NE(world.last_text_to(kEzra).find("taken back for good"), std::string::npos);
}

TEST_F(CardMoney, AReceiptOfWhatWasPartlyForgivenAddsUp) {
  const Invoice invoice = billed();
  world.write([&](Tx& tx) {
    invoices::pay(tx, shops::current(tx), invoice.id, {PaymentMethod::cash, 7'000, 0, {}, {}})
        .value();
    invoices::write_off(tx, invoice.id, 3'000, "An old friend").value();
  });
  const std::string page = world.get("/receipt/" + invoice.token).body;
  EXPECT_NE(page.find("Paid</td><td>" + dollars(-7'000)), std::string::npos) << page;
  EXPECT_NE(page.find("Not charged</td><td>" + dollars(-3'000)), std::string::npos) << page;
}

TEST_F(CardMoney, ADisputeOfMoneyInTwoRowsMovesBoth) {
  const Invoice invoice = billed();
  const std::string id = paid_by_card_after_cash(invoice);
  const auto by_card = [&](PaymentStatus status) {
    const auto all = all_payments();
    return std::count_if(all.begin(), all.end(), [&](const Payment& one) {
      return one.method == PaymentMethod::card && one.status == status;
    });
  };
  ASSERT_EQ(by_card(PaymentStatus::settled), 2);
  act(id, "dispute");
  EXPECT_EQ(by_card(PaymentStatus::disputed), 2);
  EXPECT_NE(world.last_text_to(kEzra).find("$100.00"), std::string::npos);
  act(id, "dispute_lost");
  EXPECT_EQ(by_card(PaymentStatus::failed), 2);
  EXPECT_EQ(now(invoice).invoice.balance_cents, 3'000);
}

TEST_F(CardMoney, AWonDisputeChangesNothing) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  act(id, "pay");
  act(id, "dispute");
  act(id, "dispute_won");
  EXPECT_EQ(now(invoice).payments.front().status, PaymentStatus::settled);
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::paid);
}

TEST_F(CardMoney, ADepositIsPaidOnTheEstimateAndCountsOnTheInvoice) {
  const auto estimate = agreed(4'000).estimate;
  const std::string page = "/q/" + estimate.token;
  EXPECT_NE(world.get(page).body.find("Deposit: $40.00"), std::string::npos);
  const std::string id = opened(page);
  const auto back = world.get(page + "?card=paid");
  EXPECT_NE(back.body.find("waiting for the card processor"), std::string::npos);
  EXPECT_NE(back.headers.get("Refresh").find(page + "?card=paid&look=1"), std::string::npos);
  act(id, "pay");
  const std::string paid = world.get(page + "?card=paid&look=1").body;
  EXPECT_EQ(paid.find("waiting for the card processor"), std::string::npos);
  EXPECT_EQ(paid.find("Deposit: "), std::string::npos);
  EXPECT_NE(paid.find("Deposit paid: $40.00"), std::string::npos);
  EXPECT_NE(world.last_text_to(kMaria).find("your deposit of $40.00"), std::string::npos);
  const Invoice invoice = billed(estimate.id);
  EXPECT_EQ(invoice.paid_cents, 4'000);
  EXPECT_EQ(invoice.balance_cents, 6'000);
  EXPECT_EQ(now(invoice).invoice.status, InvoiceStatus::part_paid);
}

TEST_F(CardMoney, ADepositThatComesAfterTheBillPaysTheBill) {
  const auto estimate = agreed(4'000).estimate;
  const std::string id = opened("/q/" + estimate.token);
  const Invoice invoice = billed(estimate.id);
  act(id, "pay");
  EXPECT_EQ(now(invoice).invoice.paid_cents, 4'000);
}

TEST_F(CardMoney, ForgedUnreadableAndForeignEvents) {
  const Invoice invoice = billed();
  const std::string id = opened(page_of(invoice));
  world.sim.webhook_fault(
      {.times = 9, .signature = sim::WebhookFault::Signature::wrong, .only = "/stripe/"});
  EXPECT_TRUE(world.sim.card_act(id, "pay"));
  world.settle(5min);  // Before we look for ourselves.
  EXPECT_TRUE(all_payments().empty());
  EXPECT_EQ(world.post_json("/stripe/webhook", R"({"id":"evt_1"})").status, 403);
}

TEST_F(CardMoney, AStrangersPageDoesNotOpenAnothersCheckout) {
  const Invoice invoice = billed();
  const auto tapped = post_form(page_of(invoice) + "/card", {});
  const std::string ours(tapped.headers.get("Location"));
  const std::string id = ours.substr(ours.rfind('/') + 1);
  EXPECT_EQ(world.get("/pay/guessed-token/card/" + id).status, 404);
  EXPECT_EQ(post_form("/pay/guessed-token/card", {}).status, 404);
}

TEST(CardsNotSetUp, ThePageOffersNone) {
  World world({.cards = false});
  EXPECT_EQ(world
                .post_json("/stripe/webhook", R"({"id":"evt_1","type":"x","object":"event",)"
                                              R"("data":{"object":{}}})")
                .status,
            200)
      << "in development, without a secret, nothing is signed";
  EXPECT_EQ(world.post_json("/stripe/webhook", R"({"type":"x"})").status, 400);
}

TEST(CardsNotSetUp, WhatAChargeGaveBackIsKeptForItsPayment) {
  World world({.cards = false});
  const char* event = R"({"id":"evt_1","type":"charge.refunded","object":"event","data":{"object":
      {"id":"ch_1","payment_intent":"pi_1","amount_refunded":2500}}})";
  EXPECT_EQ(world.post_json("/stripe/webhook", event).status, 200);
  EXPECT_EQ(world.post_json("/stripe/webhook", event).status, 200);
  const auto kept = world.read([](Tx& tx) { return card_early::of(tx, "pi_1"); });
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept[0].amount_cents, 2'500);
}

}  // namespace
}  // namespace roadcall::test
