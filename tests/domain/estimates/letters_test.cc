#include "domain/estimates/sending.h"
#include "domain/estimates/versions.h"
#include "domain/quotes/quotes.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

// What is written about an estimate while it is replaced and answered.
class Letters : public Bills {
 protected:
  Letters() { agree(kMaria); }

  estimates::Full send_as(const char* role, const estimates::Full& full) {
    const Scope person{scope.shop_id, {.kind = "user", .id = "usr_1", .role = role, .address = {}}};
    return store->write(person, [&](Tx& tx) {
      return estimates::send(tx, shop, full.estimate.id, MessageChannel::sms).value();
    });
  }
  // The owner sends it; a mechanic's sending waits for a yes.
  estimates::Full sent(const estimates::Full& full) { return send_as("owner", full); }
  estimates::Full asked(const estimates::Full& full) { return send_as("mechanic", full); }

  Message last(const std::string& kind) {
    for (const Message& one : write([&](Tx& tx) { return messages::of_lead(tx, lead.id); }))
      if (one.kind == kind) found_ = one;
    EXPECT_EQ(found_.kind, kind);
    return found_;
  }
  Message reminder(const Estimate& estimate) {
    return send({.kind = "estimate_follow_up_1",
                 .to = kMaria,
                 .values = {},
                 .lead_id = lead.id,
                 .customer_id = estimate.customer_id,
                 .paper_id = estimate.id.value});
  }
  std::string approve(const Message& message) {
    return write([&](Tx& tx) {
      const auto done = messages::approve(tx, shop, message.id, std::nullopt);
      return done ? "" : done.error().key;
    });
  }

 private:
  Message found_;
};

TEST_P(Letters, ANewVersionCallsBackWhatWaitsOfTheOlder) {
  asked(made({work("Brakes", 20'000)}));
  const Message old = last("estimate_ready");
  ASSERT_EQ(old.status, waiting_approval);
  asked(made({work("Brakes", 18'000)}));
  EXPECT_EQ(reload(old).status, canceled);
  EXPECT_NE(reload(old).error_text.find("newer version"), std::string::npos);
  EXPECT_EQ(approve(old), "message.not_waiting");
  EXPECT_EQ(approve(last("estimate_ready")), "");
}

TEST_P(Letters, TheTextOfAWebQuoteIsAboutItsEstimate) {
  quotes::Request request;
  request.name = "Maria Lopez";
  request.phone = kMaria;
  request.service = "Alternator Replacement";
  request.text_consent = true;
  const auto answer = write([&](Tx& tx) { return quotes::submit(tx, shop, request).value(); });
  ASSERT_EQ(answer.text->status, waiting_approval);
  lead = answer.lead;
  made({work("Alternator", 30'000)});
  EXPECT_EQ(reload(*answer.text).status, canceled);
}

TEST_P(Letters, AnAnswerCallsBackTheReminder) {
  for (const std::vector<std::size_t>& yes : {std::vector<std::size_t>{0}, {}}) {
    new_matter();
    const auto full = sent(made({work("Brakes", 20'000)}));
    const Message waits = reminder(full.estimate);
    ASSERT_EQ(waits.status, waiting_approval);
    decided(full, yes);
    EXPECT_EQ(reload(waits).status, canceled);
    EXPECT_FALSE(has_errand(waits));
  }
}

TEST_P(Letters, ATextAboutAnotherMatterStays) {
  const auto brakes = sent(made({work("Brakes", 20'000)}));
  const Message waits = reminder(brakes.estimate);
  new_matter();
  agreed({work("Battery", 15'000)});
  EXPECT_EQ(reload(waits).status, waiting_approval);
}

TEST_P(Letters, AVersionTheCustomerHasIsOpenUntilTheNewerOneIsSent) {
  const auto first = sent(made({work("Brakes", 20'000)}));
  const auto second = made({work("Brakes", 18'000)});
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::sent);
  asked(second);
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::sent) << "it waits for the yes";
  sent(second);
  EXPECT_EQ(now(first.estimate).status, EstimateStatus::superseded);
  const auto newer =
      write([&, old = now(first.estimate)](Tx& tx) { return estimates::newer_version(tx, old); });
  ASSERT_TRUE(newer);
  EXPECT_EQ(newer->id, second.estimate.id);
}

TEST_P(Letters, AYesToTheOlderCountsWhileTheNewerIsWritten) {
  const auto first = sent(made({work("Brakes", 20'000)}));
  made({work("Brakes", 18'000)});
  EXPECT_EQ(decided(first, {0}).estimate.status, EstimateStatus::approved);
}

TEST_P(Letters, RemindersArePlannedOnceHoweverOftenItIsSent) {
  const auto full = sent(made({work("Brakes", 20'000)}));
  sent(full);
  const std::vector<std::string> waiting = errands();
  EXPECT_EQ(std::count(waiting.begin(), waiting.end(), full.estimate.id.value), 2);
}

TEST_P(Letters, WhoseVisitIsBookedIsNotAskedToPickATime) {
  const auto first = agreed({work("Brakes", 20'000)});
  EXPECT_NE(last("estimate_accepted").body.find("Pick a time"), std::string::npos);
  const Job visit = book(first.estimate.id).value();
  agreed({work("Brakes", 20'000), work("Rotors", 5'000)});
  const std::string words = last("estimate_accepted_booked").body;
  EXPECT_NE(words.find("Your visit is " + jobs::when_words(shop, visit.window_start)),
            std::string::npos)
      << words;
  EXPECT_NE(words.find("/track/" + visit.tracking_token), std::string::npos) << words;
}

INSTANTIATE_TEST_SUITE_P(Engines, Letters, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
