#include "domain/estimates/sending.h"

#include "domain/conversations/conversations.h"
#include "domain/leads/leads.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

// A machine's estimate waits for the owner's yes; he gives it by text.
class EstimateOrders : public Texting {
 protected:
  EstimateOrders() { agree(kMaria); }

  estimates::Full waiting_estimate() {
    const Scope machine{scope.shop_id, {}};
    return store->write(machine, [&](Tx& tx) {
      Lead lead;
      lead.name = "Maria";
      lead.phone = lead.caller_id = kMaria;
      lead = leads::open(tx, std::move(lead));
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

TEST_P(EstimateOrders, ANoByTextMakesItADraftAgain) {
  const auto full = waiting_estimate();
  order("D 1");
  EXPECT_EQ(now(full).estimate.status, EstimateStatus::draft);
  EXPECT_FALSE(now(full).estimate.sent_at);
}

INSTANTIATE_TEST_SUITE_P(Engines, EstimateOrders, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
