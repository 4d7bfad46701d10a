#include "domain/estimates/versions.h"

#include "domain/today/today.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

// A second version of an estimate that was agreed to, before the visit is booked and after.
class Versions : public Bills {
 protected:
  static EstimateLine hours(int hours) {
    EstimateLine line = work("Engine", 10'000);
    line.labor_minutes = hours * 60;
    return line;
  }
  std::string too_short() {
    for (const today::Row& row : write([](Tx& tx) { return today::work_rows(tx); }))
      if (row.reason == "window_too_short") return row.subject_id;
    return "";
  }
};

TEST_P(Versions, AgreedToAfterTheBookingIsWhatTheVisitDoesAndBills) {
  const auto first = agreed({work("Brakes", 20'000)}, 4'000);
  pay_deposit(first.estimate, "pi_1");
  const Job job = book(first.estimate.id).value();
  const auto second = agreed({work("Brakes", 20'000), work("Rotors", 5'000)}, 4'000);
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::superseded);
  EXPECT_EQ(now(job).estimate_id, second.estimate.id);
  EXPECT_EQ(now(job).total_cents, 25'000);
  EXPECT_EQ(book(second.estimate.id).error().key, "estimate.already_booked");
  EXPECT_EQ(book(first.estimate.id).error().key, "estimate.superseded");
  write([&](Tx& tx) {
    EXPECT_EQ(checkouts::for_deposit(tx, second.estimate).error().key, "deposit.paid");
  });
  const auto billed = bill(finish(job)).value();
  EXPECT_EQ(billed.invoice.subtotal_cents, 25'000);
  EXPECT_EQ(billed.invoice.paid_cents, 4'000);
}

TEST_P(Versions, AgreedToBeforeTheBookingTakesTheDepositAlong) {
  const auto first = agreed({work("Brakes", 20'000)}, 4'000);
  pay_deposit(first.estimate, "pi_1");
  const auto second = agreed({work("Brakes", 18'000)}, 5'000);
  write([&](Tx& tx) {
    EXPECT_EQ(invoices::deposit_paid(tx, second.estimate.id), 4'000);
    EXPECT_EQ(checkouts::for_deposit(tx, second.estimate)->amount_cents, 1'000);
  });
  const auto billed = bill(done(second.estimate.id)).value();
  EXPECT_EQ(billed.invoice.subtotal_cents, 18'000);
  EXPECT_EQ(billed.invoice.balance_cents, 14'000);
}

TEST_P(Versions, ADepositThatComesLateIsTheNewVersions) {
  const auto first = agreed({work("Brakes", 20'000)}, 4'000);
  const Checkout page =
      write([&](Tx& tx) { return checkouts::for_deposit(tx, first.estimate).value(); });
  const auto second = agreed({work("Brakes", 18'000)}, 4'000);
  write([&](Tx& tx) { card_money::paid(tx, page, {"pi_1", 4'000, "usd"}); });
  EXPECT_TRUE(payments(first.estimate.id).empty());
  EXPECT_EQ(payments(second.estimate.id).size(), 1U);
}

TEST_P(Versions, AVisitBookedOnAWordFollowsToo) {
  const auto first = made({work("Brakes", 20'000)});
  const Job job = book(first.estimate.id).value();
  const auto second = agreed({work("Brakes", 22'000)});
  EXPECT_EQ(bill(finish(job))->invoice.subtotal_cents, 22'000);
}

TEST_P(Versions, WhatIsBilledStays) {
  const auto first = agreed({work("Brakes", 20'000)});
  const Job job = done(first.estimate.id);
  bill(job).value();
  const auto second = agreed({work("Rotors", 5'000)});
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::approved);
  EXPECT_EQ(now(job).estimate_id, first.estimate.id);
  EXPECT_EQ(bill(done(second.estimate.id))->invoice.subtotal_cents, 5'000);
}

TEST_P(Versions, ANoToTheNewOneChangesNothing) {
  const auto first = agreed({work("Brakes", 20'000)});
  const Job job = book(first.estimate.id).value();
  decided(made({work("Brakes", 30'000)}), {});
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::approved);
  EXPECT_EQ(bill(finish(job))->invoice.subtotal_cents, 20'000);
}

TEST_P(Versions, MoreWorkTakesAWiderWindow) {
  const Job job = book(agreed({hours(1)}).estimate.id).value();
  agreed({hours(3)});
  EXPECT_EQ(now(job).duration_minutes, 180);
  EXPECT_EQ(now(job).window_start, job.window_start);
  EXPECT_EQ(now(job).window_end, job.window_start + 3h);
  agreed({hours(2)});
  EXPECT_EQ(now(job).window_end, job.window_start + 3h) << "less work leaves it";
  EXPECT_EQ(too_short(), "");
}

TEST_P(Versions, WhereTheNextVisitIsInTheWayTodaySaysSo) {
  const Job job = book(agreed({hours(1)}).estimate.id).value();
  const LeadId engine = lead.id;
  new_matter();
  const Job next = book(agreed({hours(1)}).estimate.id).value();
  ASSERT_EQ(next.mechanic_id, job.mechanic_id);
  EXPECT_EQ(too_short(), "");
  lead = write([&](Tx& tx) { return *leads::find(tx, engine); });
  agreed({hours(3)});
  EXPECT_EQ(now(job).window_end, job.window_end);
  EXPECT_EQ(too_short(), job.id.value);
  write([&](Tx& tx) {
    jobs::take_step(tx, shop, next.id, {.status = JobStatus::cancelled}).value();
  });
  EXPECT_EQ(too_short(), "");
}

TEST_P(Versions, ExtraWorkReplacesNothing) {
  const auto first = agreed({work("Brakes", 20'000)});
  const Job job = book(first.estimate.id).value();
  const auto extra = write([&](Tx& tx) {
    return estimates::make_for_job(tx, shop, lead, job.id, {work("Battery", 15'000)}).value();
  });
  decided(extra, {0});
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::approved);
  EXPECT_EQ(bill(finish(job))->invoice.subtotal_cents, 35'000);
}

INSTANTIATE_TEST_SUITE_P(Engines, Versions, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
