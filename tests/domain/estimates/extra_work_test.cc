#include "domain/estimates/extra_work.h"

#include "domain/estimates/sending.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

// Found on a visit that is under way, and asked about by a link.
class ExtraWork : public Bills {
 protected:
  ExtraWork() { agree(kMaria); }
  Job under_way() { return book(agreed({work("Brakes", 20'000)}).estimate.id).value(); }
  estimates::Full asked(const Job& job, const Actor& by = {}) {
    return store->write({scope.shop_id, by}, [&](Tx& tx) {
      const auto made = estimates::make_for_job(tx, shop, lead, job.id,
                                                {work("Battery", 15'000), work("Wipers", 3'000)});
      return estimates::send(tx, shop, made->estimate.id, MessageChannel::sms).value();
    });
  }
  Message text_about(const Estimate& estimate) {
    for (const Message& one : messages_to(kMaria))
      if (one.paper_id == estimate.id.value) return one;
    ADD_FAILURE() << "no text carries it";
    return {};
  }
  Result<estimates::Full> yes(const estimates::Full& full, std::size_t line = 0) {
    return write([&](Tx& tx) {
      return estimates::decide(
          tx, shop, full.estimate.id,
          {.lines = {{full.lines[line].id.value, "approved"}}, .name = "Maria Lopez"});
    });
  }
};

TEST_P(ExtraWork, AYesWhileTheVisitGoesOnIsCharged) {
  const Job job = under_way();
  EXPECT_TRUE(yes(asked(job)));
  EXPECT_EQ(bill(finish(job))->invoice.subtotal_cents, 35'000);
}

TEST_P(ExtraWork, WithoutAYesItEndsWithTheVisit) {
  const Job job = under_way();
  const auto extra = asked(job);
  const Message text = text_about(extra.estimate);
  ASSERT_EQ(text.status, MessageStatus::waiting_approval);
  finish(job);
  EXPECT_EQ(now(extra.estimate).status, EstimateStatus::expired);
  EXPECT_EQ(yes(extra).error().key, "estimate.expired");
  EXPECT_EQ(reload(text).status, MessageStatus::canceled) << "its link leads nowhere";
  EXPECT_EQ(bill(job)->invoice.subtotal_cents, 20'000);
}

TEST_P(ExtraWork, WhatWasLeftOpenOfItEndsToo) {
  const Job job = under_way();
  const auto extra = asked(job);
  yes(extra).value();
  finish(job);
  EXPECT_EQ(yes(extra, 1).error().key, "estimate.expired");
  EXPECT_EQ(now(extra.estimate).status, EstimateStatus::partly_approved);
  EXPECT_EQ(bill(job)->invoice.subtotal_cents, 35'000);
}

TEST_P(ExtraWork, AskedAfterTheWorkItMayBeAgreedToUntilTheInvoice) {
  const Job job = finish(under_way());
  const auto first = asked(job), second = asked(job);
  EXPECT_TRUE(yes(first));
  EXPECT_EQ(bill(job)->invoice.subtotal_cents, 35'000);
  EXPECT_EQ(yes(second).error().key, "estimate.expired");
}

TEST_P(ExtraWork, NobodyIsRemindedOfIt) {
  const Job job = under_way();
  const auto extra = asked(job, {.kind = "user", .id = "usr_1", .role = "owner", .address = {}});
  ASSERT_EQ(extra.estimate.status, EstimateStatus::sent);
  for (const std::string& subject : errands()) EXPECT_NE(subject, extra.estimate.id.value);
}

INSTANTIATE_TEST_SUITE_P(Engines, ExtraWork, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
