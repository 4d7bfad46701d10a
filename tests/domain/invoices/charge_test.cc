#include "domain/field/uploads.h"
#include "domain/today/today.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

class Charges : public Bills {};

TEST_P(Charges, LinkedVisitsBillEachLineOnceAndAVoidFreesThem) {
  const auto full = agreed({work("Diagnosis", 9'000), work("Alternator", 31'000)});
  const Job diagnosis = done(full.estimate.id);
  const Job repair = done(full.estimate.id, diagnosis.id);
  EXPECT_EQ(repair.estimate_id, diagnosis.estimate_id);
  const auto first = bill(diagnosis).value();
  EXPECT_EQ(first.invoice.subtotal_cents, 40'000);
  const auto nothing = bill(repair);
  EXPECT_EQ(nothing.error().key, "invoice.empty");
  store.clock.advance(25h);
  EXPECT_TRUE(write([](Tx& tx) { return today::work_rows(tx); }).empty())
      << "nothing is left to ask";
  EXPECT_NE(nothing.error().message.find("linked visit"), std::string::npos);
  write([&](Tx& tx) { invoices::make_void(tx, first.invoice.id, "Too early").value(); });
  EXPECT_EQ(bill(repair)->invoice.subtotal_cents, 40'000);
  EXPECT_EQ(bill(diagnosis).error().key, "invoice.empty");
}

TEST_P(Charges, ALinkedVisitBillsItsOwnParts) {
  const auto full = agreed({work("Brakes", 20'000)});
  const Job first = done(full.estimate.id);
  const Job second = done(full.estimate.id, first.id);
  use_part(second, 700);
  EXPECT_EQ(bill(first)->invoice.subtotal_cents, 20'000);
  const auto rest = bill(second).value();
  ASSERT_EQ(rest.lines.size(), 1U);
  EXPECT_EQ(rest.invoice.subtotal_cents, 700);
}

TEST_P(Charges, SplittingTheBillDoesNotGetRoundTheCap) {
  const auto full = agreed({work("Brakes", 5'000)});
  const Job first = done(full.estimate.id);
  const Job second = done(full.estimate.id, first.id);
  use_part(first, 800);
  use_part(second, 800);
  EXPECT_TRUE(bill(first));
  EXPECT_EQ(bill(second, "They will not mind").error().key, "invoice.overrun");
}

// 10 dollars or 10 %, whichever is greater, but never more than 50 dollars.
TEST_P(Charges, TheCapIsTheStatutes) {
  struct Case {
    std::int64_t agreed_cents, limit_cents;
  };
  for (const auto& [agreed_cents, limit_cents] :
       {Case{5'000, 1'000}, Case{20'000, 2'000}, Case{100'000, 5'000}}) {
    for (const std::int64_t over : {0, 1}) {
      new_matter();
      const Job job = done(agreed({work("Work", agreed_cents)}).estimate.id);
      use_part(job, limit_cents + over);
      const auto billed = bill(job, "They will not mind");
      EXPECT_EQ(static_cast<bool>(billed), over == 0) << agreed_cents;
      if (!billed) EXPECT_EQ(billed.error().key, "invoice.overrun");
    }
  }
}

TEST_P(Charges, WhatNobodyAgreedToWantsAReason) {
  const Job job = done({});
  use_part(job, 500);
  const auto refused = bill(job);
  EXPECT_EQ(refused.error().key, "invoice.not_approved");
  EXPECT_NE(refused.error().message.find("extra work"), std::string::npos);
  EXPECT_EQ(bill(job, "She said yes at the roadside")->invoice.subtotal_cents, 500);
}

TEST_P(Charges, NorIsAnEstimateThatWasDeclinedAYes) {
  const auto full = made({work("Brakes", 20'000)});
  const Job job = done(full.estimate.id);
  decided(full, {});
  use_part(job, 9'000);
  EXPECT_EQ(bill(job).error().key, "invoice.not_approved");
  EXPECT_EQ(bill(job, "Only the parts, she said")->invoice.subtotal_cents, 9'000);
}

TEST_P(Charges, ASignatureOnTheVisitIsAYes) {
  const Job job = done({});
  use_part(job, 6'000);
  write([&](Tx& tx) {
    uploads::Upload wanted;
    wanted.client_id = "phone-file-1";
    wanted.job_id = job.id;
    wanted.purpose = uploads::UploadPurpose::signature;
    wanted.bytes_total = 10;
    const auto begun = uploads::begin(tx, wanted).value();
    EXPECT_FALSE(invoices::from_job(tx, shop, job.id)) << "it has not arrived";
    uploads::finish(tx, begun.id, "files/signature.png", "image/png").value();
  });
  EXPECT_EQ(bill(job)->invoice.subtotal_cents, 6'000);
}

TEST_P(Charges, ExtraWorkAgreedOnTheVisitIsAYesWithItsOwnCap) {
  const Job job = done({});
  const auto extra = write([&](Tx& tx) {
    return estimates::make_for_job(tx, shop, lead, job.id, {work("Battery", 20'000)}).value();
  });
  decided(extra, {0});
  use_part(job, 2'000);
  EXPECT_EQ(bill(job)->invoice.subtotal_cents, 22'000);
}

TEST_P(Charges, WhatNobodyDecidedChargesWhatItsTotalCounts) {
  auto good = work("Pads", 4'000), better = work("Pads", 6'000);
  good.option_group = better.option_group = "Front pads";
  good.option_name = "good";
  better.option_name = "better";
  const Job job = done(made({work("Labor", 10'000), good, better}).estimate.id);
  EXPECT_EQ(job.total_cents, 16'000);
  EXPECT_EQ(bill(job, "She said yes on the phone")->invoice.subtotal_cents, 16'000);
}

TEST_P(Charges, WithoutARulePackNothingIsAsked) {
  shop.settings.rules = "none";
  const Job job = done({});
  use_part(job, 90'000);
  EXPECT_TRUE(bill(job));
}

INSTANTIATE_TEST_SUITE_P(Engines, Charges, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
