#include "domain/estimates/decisions.h"

#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

EstimateLine work(const char* what, std::int64_t cents, const char* group = "",
                  const char* option = "") {
  EstimateLine line;
  line.description = what;
  line.unit_price_cents = line.amount_cents = cents;
  line.option_group = group;
  line.option_name = option;
  return line;
}

// What a customer may say to an estimate, and what stays of it.
class EstimateAnswers : public Texting {
 protected:
  EstimateAnswers() { agree(kMaria); }

  estimates::Full sent(std::vector<EstimateLine> lines) {
    Scope person = scope;
    person.actor = {"user", "usr_ezra", "owner", ""};
    return store->write(person, [&](Tx& tx) {
      if (lead.id.empty()) {
        lead.name = "Maria";
        lead.phone = lead.caller_id = kMaria;
        lead = leads::open(tx, std::move(lead));
      }
      const auto made = estimates::make(tx, shop, lead, std::move(lines), "");
      return estimates::send(tx, shop, made->estimate.id, MessageChannel::sms).value();
    });
  }
  Result<estimates::Full> decide(const estimates::Full& full, const std::vector<std::size_t>& yes,
                                 estimates::Method method = estimates::Method::page) {
    estimates::Decision decision{.method = method, .name = "Maria Lopez", .device = "Phone"};
    for (const EstimateLine& line : full.lines) decision.lines[line.id.value] = "declined";
    for (const std::size_t i : yes) decision.lines[full.lines[i].id.value] = "approved";
    Scope customer = scope;
    customer.actor = {"customer", "", "customer", "203.0.113.9"};
    return store->write(
        customer, [&](Tx& tx) { return estimates::decide(tx, shop, full.estimate.id, decision); });
  }
  LeadStage stage() {
    return store->read(scope, [&](Tx& tx) { return leads::find(tx, lead.id)->stage; });
  }

  Lead lead;
};

TEST_P(EstimateAnswers, OneLineYesAndOneNo) {
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000)});
  const auto decided = decide(full, {0});
  ASSERT_TRUE(decided);
  EXPECT_EQ(decided->estimate.status, EstimateStatus::partly_approved);
  EXPECT_EQ(decided->estimate.approved_total_cents, 20'000);
  EXPECT_EQ(decided->estimate.total_cents, 23'000);
  EXPECT_EQ(stage(), LeadStage::accepted);
}

TEST_P(EstimateAnswers, TheOwnerHearsOfAYesAndOfANo) {
  const auto told = [&](const std::string& kind) {
    std::vector<std::string> bodies;
    for (const Message& message : messages_to(kEzra))
      if (message.kind == kind) bodies.push_back(message.body);
    return bodies;
  };
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000)});
  decide(full, {0});
  decide(full, {0});
  ASSERT_EQ(told("owner_estimate_accepted").size(), 1U) << "the same again is no news";
  const std::string yes = told("owner_estimate_accepted")[0];
  EXPECT_NE(yes.find("Maria (904) 555-0142 approved $200.00 of RC-"), std::string::npos) << yes;
  decide(sent({work("Tires", 40'000)}), {});
  ASSERT_EQ(told("owner_estimate_declined").size(), 1U);
  EXPECT_NE(told("owner_estimate_declined")[0].find("said no to RC-"), std::string::npos);
}

TEST_P(EstimateAnswers, WhatStaffWriteDownThemselvesTheyAreNotTold) {
  const auto full = sent({work("Brakes", 20'000)});
  Scope person = scope;
  person.actor = {"user", "usr_ezra", "owner", ""};
  store->write(person, [&](Tx& tx) {
    const estimates::Decision yes{.lines = {{full.lines[0].id.value, "approved"}},
                                  .method = estimates::Method::phone,
                                  .name = "Maria"};
    return estimates::decide(tx, shop, full.estimate.id, yes).has_value();
  });
  for (const Message& message : messages_to(kEzra))
    EXPECT_NE(message.kind, "owner_estimate_accepted");
}

TEST_P(EstimateAnswers, TheSameAgainIsTheSameAnswerAndAnotherIsRefused) {
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000)});
  const auto first = decide(full, {0, 1});
  const auto again = decide(full, {0, 1});
  ASSERT_TRUE(again);
  EXPECT_EQ(again->estimate.version, first->estimate.version);
  EXPECT_EQ(decide(full, {0}).error().key, "estimate.decided");
}

TEST_P(EstimateAnswers, TooLateAndReplacedAreRefused) {
  const auto old = sent({work("Brakes", 20'000)});
  const auto newer = sent({work("Brakes", 18'000)});
  EXPECT_EQ(newer.estimate.revision, 2);
  EXPECT_EQ(decide(old, {0}).error().key, "estimate.superseded");
  store.clock.advance(15 * 24h);
  EXPECT_EQ(decide(newer, {0}).error().key, "estimate.expired");
}

TEST_P(EstimateAnswers, ANoBringsTheLeadBackToTalk) {
  const auto full = sent({work("Brakes", 20'000)});
  EXPECT_EQ(stage(), LeadStage::estimate_sent);
  EXPECT_EQ(decide(full, {})->estimate.status, EstimateStatus::declined);
  EXPECT_EQ(stage(), LeadStage::contacted);
}

TEST_P(EstimateAnswers, TheEvidenceIsWhatWasSeen) {
  const auto full = sent({work("Brakes", 20'000)});
  ASSERT_TRUE(decide(full, {0}));
  const auto kept = store->read(
      scope, [&](Tx& tx) { return estimates::latest_evidence(tx, full.estimate.id).value(); });
  EXPECT_EQ(kept.method, "page");
  EXPECT_EQ(kept.name, "Maria Lopez");
  EXPECT_EQ(kept.address, "203.0.113.9");
  EXPECT_EQ(kept.device, "Phone");
  EXPECT_EQ(kept.approved_total_cents, 20'000);
  EXPECT_NE(kept.seen.find("\"description\":\"Brakes\""), std::string::npos);
  EXPECT_NE(kept.seen.find("\"status\":\"sent\""), std::string::npos);
}

TEST_P(EstimateAnswers, OfAlternativesTheBetterIsCountedUntilOneIsChosen) {
  const auto full =
      sent({work("Pads, plain", 10'000, "Front brakes", "good"),
            work("Pads, ceramic", 15'000, "Front brakes", "better"),
            work("Pads and rotors", 30'000, "Front brakes", "best"), work("Wipers", 3'000)});
  EXPECT_EQ(full.estimate.total_cents, 18'000);
  EXPECT_EQ(decide(full, {0, 1}).error().field, "lines");
  const auto decided = decide(full, {2, 3});
  ASSERT_TRUE(decided);
  EXPECT_EQ(decided->estimate.status, EstimateStatus::approved);
  EXPECT_EQ(decided->estimate.approved_total_cents, 33'000);
  EXPECT_EQ(decided->lines[1].decision, "declined");
  const auto charged = store->read(
      scope, [&](Tx& tx) { return estimates::chargeable_lines(tx, full.estimate.id, JobId{}); });
  ASSERT_EQ(charged.size(), 2U);
  EXPECT_EQ(charged[0].description, "Pads and rotors");
}

TEST_P(EstimateAnswers, ADiscountIsNotTakenAlone) {
  EstimateLine discount = work("Returning customer", -2'000);
  discount.kind = LineKind::discount;
  const auto full = sent({work("Brakes", 20'000), discount});
  EXPECT_EQ(decide(full, {1}).error().field, "lines");
  EXPECT_EQ(decide(full, {0, 1})->estimate.approved_total_cents, 18'000);
}

TEST_P(EstimateAnswers, WhatIsNotNamedStaysUnansweredAndMayBeAnsweredLater) {
  EstimateLine discount = work("Returning customer", -2'000);
  discount.kind = LineKind::discount;
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000), discount});
  const auto say = [&](std::map<std::string, std::string> lines) {
    return store->write(scope, [&](Tx& tx) {
      return estimates::decide(tx, shop, full.estimate.id,
                               {.lines = std::move(lines), .name = "Maria", .device = ""});
    });
  };
  const std::string brakes = full.lines[0].id.value, wipers = full.lines[1].id.value;
  const auto first = say({{brakes, "approved"}});
  ASSERT_TRUE(first);
  EXPECT_EQ(first->estimate.status, EstimateStatus::partly_approved);
  EXPECT_FALSE(first->lines[1].decision);
  EXPECT_EQ(first->lines[2].decision, "approved") << "a discount goes with its work";
  EXPECT_EQ(first->estimate.approved_total_cents, 18'000);
  EXPECT_EQ(say({{brakes, "approved"}})->estimate.version, first->estimate.version);
  EXPECT_EQ(say({{brakes, "declined"}}).error().key, "estimate.decided");
  const auto then = say({{wipers, "approved"}});
  ASSERT_TRUE(then);
  EXPECT_EQ(then->estimate.status, EstimateStatus::approved);
  EXPECT_EQ(then->estimate.approved_total_cents, 21'000);
  EXPECT_EQ(say({{wipers, "declined"}}).error().key, "estimate.decided");
}

TEST_P(EstimateAnswers, ANoToOneLineLeavesTheRestOpen) {
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000)});
  const auto no = store->write(scope, [&](Tx& tx) {
    return estimates::decide(tx, shop, full.estimate.id,
                             {.lines = {{full.lines[1].id.value, "declined"}}, .name = "Maria"});
  });
  ASSERT_TRUE(no);
  EXPECT_EQ(no->estimate.status, EstimateStatus::sent);
  EXPECT_FALSE(no->estimate.decided_at);
  EXPECT_EQ(stage(), LeadStage::estimate_sent);
  EXPECT_EQ(decide(full, {0})->estimate.status, EstimateStatus::partly_approved);
}

TEST_P(EstimateAnswers, OneOptionNamedDeclinesTheOthers) {
  const auto full = sent({work("Pads, plain", 10'000, "Front brakes", "good"),
                          work("Pads, ceramic", 15'000, "Front brakes", "better")});
  const auto chosen = store->write(scope, [&](Tx& tx) {
    return estimates::decide(tx, shop, full.estimate.id,
                             {.lines = {{full.lines[0].id.value, "approved"}}, .name = "Maria"});
  });
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->estimate.status, EstimateStatus::approved);
  EXPECT_EQ(chosen->lines[1].decision, "declined");
}

TEST_P(EstimateAnswers, ItsTimeRunsOutByItself) {
  const auto full = sent({work("Brakes", 20'000)});
  const auto listed = [&](const char* status) {
    return store->read(scope,
                       [&](Tx& tx) { return estimates::list(tx, {.status = status})->size(); });
  };
  EXPECT_EQ(listed("sent"), 1U);
  EXPECT_EQ(listed("expired"), 0U);
  store.clock.set(full.estimate.expires_at);
  store->read(scope, [&](Tx& tx) {
    EXPECT_EQ(estimates::find(tx, full.estimate.id)->estimate.status, EstimateStatus::expired);
    EXPECT_EQ(estimates::list(tx, {})->front().status, EstimateStatus::expired);
    EXPECT_EQ(estimates::of_lead(tx, lead.id).front().estimate.status, EstimateStatus::expired);
    return true;
  });
  EXPECT_EQ(listed("sent"), 0U);
  EXPECT_EQ(listed("expired"), 1U);
}

TEST_P(EstimateAnswers, TheCarOfTheLeadIsTheEstimates) {
  lead.vehicle_year = 2014;
  lead.vehicle_make = "Honda";
  lead.vehicle_model = "Civic";
  const auto full = sent({work("Brakes", 20'000)});
  store->read(scope, [&](Tx& tx) {
    const Lead now = *leads::find(tx, lead.id);
    EXPECT_FALSE(full.estimate.vehicle_id.empty());
    EXPECT_EQ(full.estimate.vehicle_id, now.vehicle_id);
    EXPECT_EQ(full.estimate.customer_id, now.customer_id);
    return true;
  });
  EXPECT_EQ(sent({work("Brakes", 18'000)}).estimate.vehicle_id, full.estimate.vehicle_id);
}

TEST_P(EstimateAnswers, AnOptionNeedsItsGroup) {
  const auto full = sent({work("Brakes", 20'000)});
  const auto made = store->write(scope, [&](Tx& tx) {
    return estimates::make(tx, shop, lead, {work("Pads", 1'000, "", "good")}, "");
  });
  EXPECT_EQ(made.error().field, "lines[0].option_name");
}

TEST_P(EstimateAnswers, SuppliesGoWithTheWork) {
  shop.settings.supplies_basis_points = 1000;
  const auto full = sent({work("Brakes", 20'000), work("Wipers", 3'000)});
  ASSERT_EQ(full.lines.size(), 3U);
  EXPECT_EQ(full.lines[2].amount_cents, 2'300);
  const auto decided = store->write(scope, [&](Tx& tx) {
    return estimates::decide(tx, shop, full.estimate.id,
                             {.lines = {{full.lines[0].id.value, "approved"}}, .name = "Maria"});
  });
  EXPECT_EQ(decided->lines[2].decision, "approved");
  EXPECT_EQ(decided->estimate.approved_total_cents, 22'300);
}

INSTANTIATE_TEST_SUITE_P(Engines, EstimateAnswers, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
