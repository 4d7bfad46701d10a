#include "domain/estimates/estimates.h"
#include "domain/invoices/charge.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

// The repair after the diagnosis, the return with the parts: what each of them asks for.
class LinkedVisits : public Bills {
 protected:
  // Battery, found and agreed to beside the car.
  estimates::Full extra_work(const Job& job) {
    return decided(
        write([&](Tx& tx) {
          return estimates::make_for_job(tx, shop, lead, job.id, {work("Battery", 15'000)}).value();
        }),
        {0});
  }
  // The oldest visit that nothing asks for yet.
  std::string unbilled() {
    const auto page = write([](Tx& tx) {
      return jobs::list(tx, {.unbilled = true, .reversed = true, .limit = 1}).value();
    });
    return page.jobs.empty() ? "" : page.jobs.front().id.value;
  }
};

TEST_P(LinkedVisits, ExtraWorkIsChargedOnItsVisitAndOnNoOther) {
  const auto full = agreed({work("Brakes", 20'000)});
  const Job first = book(full.estimate.id).value();
  const auto extra = extra_work(first);
  const Job second = book({}, first.id).value();
  EXPECT_EQ(second.estimate_id, full.estimate.id);
  EXPECT_EQ(book(extra.estimate.id).error().key, "estimate.extra_work");
  EXPECT_EQ(bill(finish(first))->invoice.subtotal_cents, 35'000);
  EXPECT_EQ(bill(finish(second)).error().key, "invoice.empty");
}

TEST_P(LinkedVisits, ANextVisitDoesWhatWasAgreedToSince) {
  const auto first = agreed({work("Diagnosis", 9'000)});
  const Job diagnosis = done(first.estimate.id);
  bill(diagnosis).value();
  made({work("Gearbox", 90'000)});
  const Job same = book({}, diagnosis.id).value();
  EXPECT_EQ(same.estimate_id, first.estimate.id) << "nothing else was agreed to";
  write([&](Tx& tx) {
    jobs::take_step(tx, shop, same.id, {.status = JobStatus::cancelled}).value();
  });
  const auto repair = agreed({work("Alternator", 31'000)});
  EXPECT_EQ(book({}, diagnosis.id)->estimate_id, repair.estimate.id);
}

TEST_P(LinkedVisits, OneThatIsBilledElsewhereHidesNoOther) {
  const auto full = agreed({work("Brakes", 20'000)});
  const Job linked = done(full.estimate.id);
  const Job billed = done(full.estimate.id, linked.id);
  bill(billed).value();
  EXPECT_EQ(unbilled(), "");
  new_matter();
  const Job other = done(agreed({work("Oil", 5'000)}).estimate.id);
  EXPECT_EQ(unbilled(), other.id.value);
  use_part(linked, 700);
  EXPECT_EQ(unbilled(), linked.id.value) << "its part is nobody else's";
}

TEST_P(LinkedVisits, ExtraWorkOfOneThatIsBilledElsewhereIsStillToAsk) {
  const auto full = agreed({work("Brakes", 20'000)});
  const Job first = done(full.estimate.id);
  const Job second = book(full.estimate.id, first.id).value();
  bill(first).value();
  extra_work(second);
  finish(second);
  EXPECT_EQ(unbilled(), second.id.value);
  EXPECT_EQ(bill(second)->invoice.subtotal_cents, 15'000);
  EXPECT_EQ(unbilled(), "");
}

TEST_P(LinkedVisits, WhatIsBilledIsKnownLineByLine) {
  const auto full = decided(made({work("Diagnosis", 9'000), work("Alternator", 31'000)}), {0});
  const auto billed = [&] {
    return write([&](Tx& tx) { return invoices::billed_lines(tx, full.estimate); });
  };
  const Job job = done(full.estimate.id);
  EXPECT_TRUE(billed().empty());
  const auto invoice = bill(job).value().invoice;
  EXPECT_EQ(billed(), std::vector{full.lines[0].id});
  write([&](Tx& tx) { invoices::make_void(tx, invoice.id, "Too early").value(); });
  EXPECT_TRUE(billed().empty());
}

INSTANTIATE_TEST_SUITE_P(Engines, LinkedVisits, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
