#include "domain/estimates/sending.h"

#include "domain/conversations/conversations.h"
#include "domain/estimates/decisions.h"
#include "domain/leads/leads.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

// A machine's estimate waits for the owner's yes; he gives it by text.
class EstimateOrders : public Texting {
 protected:
  EstimateOrders() { agree(kMaria); }

  estimates::Full waiting_estimate() {
    Lead lead;
    lead.name = "Maria";
    lead.phone = lead.caller_id = kMaria;
    return waiting_estimate(
        store->write(scope, [&](Tx& tx) { return leads::open(tx, std::move(lead)); }));
  }
  estimates::Full waiting_estimate(const Lead& lead) {
    const Scope machine{scope.shop_id, {}};
    return store->write(machine, [&](Tx& tx) {
      const EstimateLine work{.kind = LineKind::labor,
                              .description = "Front brakes",
                              .unit_price_cents = 28'450,
                              .labor_minutes = 90};
      const auto made = estimates::make(tx, shop, lead, {work}, "");
      return estimates::send(tx, shop, made->estimate.id, MessageChannel::sms).value();
    });
  }

  void order(const std::string& body) {
    store->write(scope, [&](Tx& tx) {
      return conversations::receive_text(
          tx, shop, {"SM" + std::to_string(++texts_), kEzra, kShopNumber, body, {}});
    });
  }

  estimates::Full now(const estimates::Full& full) {
    return store->read(scope, [&](Tx& tx) { return *estimates::find(tx, full.estimate.id); });
  }

 private:
  int texts_ = 0;
};

TEST_P(EstimateOrders, AYesByTextSendsTheEstimate) {
  const auto full = waiting_estimate();
  ASSERT_EQ(full.estimate.status, EstimateStatus::waiting_approval);
  order("A 1");
  EXPECT_EQ(now(full).estimate.status, EstimateStatus::sent);
  EXPECT_TRUE(now(full).estimate.sent_at);
  const auto lead =
      store->read(scope, [&](Tx& tx) { return leads::find(tx, full.estimate.lead_id); });
  EXPECT_EQ(lead->stage, LeadStage::estimate_sent);
}

TEST_P(EstimateOrders, AQuestionAboutItWaitsForAnAnswer) {
  const auto full = waiting_estimate();
  order("A 1");
  store->write(scope, [&](Tx& tx) {
    estimates::note_question(tx, shop, full, "Does that include the rotors?");
  });
  const auto lead =
      store->read(scope, [&](Tx& tx) { return leads::find(tx, full.estimate.lead_id); });
  EXPECT_EQ(lead->waits_for, Waits::answer);
}

TEST_P(EstimateOrders, ANoByTextMakesItADraftAgain) {
  const auto full = waiting_estimate();
  order("D 1");
  EXPECT_EQ(now(full).estimate.status, EstimateStatus::draft);
  EXPECT_FALSE(now(full).estimate.sent_at);
}

// A newer estimate waits with a text of its own: an answer to the older text is not about it.
TEST_P(EstimateOrders, AnAnswerIsAboutTheEstimateOfItsText) {
  const auto brakes = waiting_estimate();
  const auto pads = waiting_estimate(
      *store->read(scope, [&](Tx& tx) { return leads::find(tx, brakes.estimate.lead_id); }));
  order("A 1");
  EXPECT_EQ(now(pads).estimate.status, EstimateStatus::waiting_approval);
  order("A 2: Here is the smaller job.");
  EXPECT_EQ(now(pads).estimate.status, EstimateStatus::sent) << "also with words of our own";
  EXPECT_EQ(now(brakes).estimate.status, EstimateStatus::superseded);
}

// Whoever does not run the shop is asked about, by text and by mail alike; who does has said yes.
TEST_P(EstimateOrders, OnlyWhoRunsTheShopSendsWithoutAsking) {
  const auto full = waiting_estimate();
  const auto send = [&](const char* role, MessageChannel channel) {
    const Scope person{scope.shop_id, {.kind = "user", .id = "usr_1", .role = role, .address = {}}};
    return store->write(
        person, [&](Tx& tx) { return estimates::send(tx, shop, full.estimate.id, channel); });
  };
  const auto waiting = [&] {
    return store->read(scope, [&](Tx& tx) {
      std::vector<MessageChannel> channels;
      for (const Message& one : messages::of_lead(tx, full.estimate.lead_id))
        if (one.status == MessageStatus::waiting_approval) channels.push_back(one.channel);
      return channels;
    });
  };
  store->write(scope, [&](Tx& tx) {
    const Lead lead = *leads::find(tx, full.estimate.lead_id);
    Lead after = lead;
    after.email = "maria@example.test";
    leads::save(tx, lead, after);
  });
  EXPECT_EQ(send("mechanic", MessageChannel::sms)->estimate.status,
            EstimateStatus::waiting_approval);
  EXPECT_EQ(waiting(), std::vector{MessageChannel::sms}) << "asked once";
  EXPECT_EQ(send("mechanic", MessageChannel::email)->estimate.status,
            EstimateStatus::waiting_approval);
  EXPECT_EQ(waiting(), std::vector{MessageChannel::email});
  EXPECT_EQ(send("manager", MessageChannel::email)->estimate.status, EstimateStatus::sent);
  EXPECT_TRUE(waiting().empty());
  shop.settings.automatic["estimate_ready"] = false;
  EXPECT_EQ(send("owner", MessageChannel::sms)->estimate.status, EstimateStatus::sent);
  shop.settings.automatic["estimate_ready"] = true;
  EXPECT_EQ(send("mechanic", MessageChannel::sms)->estimate.status, EstimateStatus::sent);
}

TEST_P(EstimateOrders, TheShopCannotChooseForAKindThatIsNotThere) {
  shop.settings.automatic["estimate_redy"] = true;
  const auto changed =
      store->write(scope, [&](Tx& tx) { return shops::change(tx, shop, shop.version); });
  EXPECT_EQ(changed.error().field, "settings.automatic.estimate_redy");
}

INSTANTIATE_TEST_SUITE_P(Engines, EstimateOrders, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
