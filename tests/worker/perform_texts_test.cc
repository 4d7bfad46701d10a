#include <gtest/gtest.h>

#include "domain/consents/consents.h"
#include "domain/messages/delivery.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

// Whole texts: desk → errand → simulated carrier → callbacks.
class PerformTexts : public testing::Test {
 protected:
  Message reply(World& world, const std::string& to, const std::string& body = "On my way") {
    const Shop shop = world.shop();
    return world.write([&](Tx& tx) { return messages::reply(tx, shop, to, body, LeadId{}); })
        .value();
  }
  Message reload(World& world, const Message& message) {
    return world.read([&](Tx& tx) { return messages::find(tx, message.id); }).value();
  }
  std::size_t arrived(World& world, const std::string& to) {
    return world.sim.sent_texts(to).size();
  }
};

TEST_F(PerformTexts, AreSentAndDelivered) {
  World world;
  const Message message = reply(world, kMaria);
  world.settle();
  const Message after = reload(world, message);
  EXPECT_EQ(after.status, delivered);
  EXPECT_TRUE(after.provider_sid.has_value());
  EXPECT_EQ(arrived(world, kMaria), 1U);
  EXPECT_EQ(world.last_text_to(kMaria), message.body);
  EXPECT_TRUE(world.sim.complaints().empty());
}

TEST_F(PerformTexts, WithoutACarrierAreHeldAndReleasedLater) {
  World world({.carrier = false});
  const Message message = reply(world, kMaria);
  world.settle();
  EXPECT_EQ(reload(world, message).status, held);
  EXPECT_EQ(reload(world, message).error_text, "No text service is set up yet.");
  EXPECT_EQ(world.read([](Tx& tx) { return messages::waiting(tx); }).size(), 1U);
  EXPECT_EQ(world.write([](Tx& tx) { return messages::release_held(tx); }), 1);
  EXPECT_EQ(reload(world, message).status, queued);
}

// The simulated carrier's own numbers of trouble, by their last digits.
TEST_F(PerformTexts, MeetTheCarriersTrouble) {
  struct Row {
    const char* to;
    MessageStatus end;
    const char* code;
    std::size_t arrived;
  };
  for (const Row& row : {
           Row{"+19045550001", undelivered, "30003", 1},
           Row{"+19045550002", failed, "21610", 0},
           Row{"+19045550004", delivered, "", 1},
           Row{"+19045550005", sent, "", 1},
           Row{"+19045550006", delivered, "", 1},
           Row{"+19045550007", delivered, "", 1},
           Row{"+19045550008", undelivered, "30007", 1},
           Row{"+19045550009", held, "21717", 0},
       }) {
    World world;
    const Message message = reply(world, row.to);
    world.settle();
    const Message after = reload(world, message);
    EXPECT_EQ(after.status, row.end) << row.to << " " << after.error_text;
    EXPECT_EQ(after.error_code, row.code) << row.to;
    EXPECT_EQ(arrived(world, row.to), row.arrived) << row.to;
    EXPECT_EQ(after.error_text.empty(), *row.code == '\0') << row.to;
  }
}

TEST_F(PerformTexts, AnOptOutDiscoveredAtTheCarrierIsKept) {
  World world;
  const Shop shop = world.shop();
  const std::string to = "+19045550002";
  reply(world, to);
  world.settle();
  EXPECT_TRUE(world.read([&](Tx& tx) { return consents::is_stopped(tx, to); }));
  EXPECT_FALSE(
      world.write([&](Tx& tx) { return messages::reply(tx, shop, to, "again", LeadId{}); }));
}

TEST_F(PerformTexts, TwoEqualTextsWithLostAnswersAreBothSentOnce) {
  World world;
  const std::string to = "+19045550007";
  const Message first = reply(world, to, "ok");
  world.settle();
  const Message second = reply(world, to, first.body);
  world.settle();
  EXPECT_EQ(arrived(world, to), 2U);
  EXPECT_EQ(reload(world, first).status, delivered);
  EXPECT_EQ(reload(world, second).status, delivered);
  EXPECT_NE(reload(world, first).provider_sid, reload(world, second).provider_sid);
}

TEST_F(PerformTexts, ATextInDoubtDoesNotTakeALaterOneWithTheSameWords) {
  World world;
  const std::string to = "+19045550007";
  const Message first = reply(world, to, "ok");
  world.settle(1s);
  world.sim.down(sim::Target::messages);  // Nor does its list answer.
  world.pass(596s);                       // The first is looked for again before the second is.
  world.sim.down(sim::Target::messages, false);
  const Message second = reply(world, to, first.body);
  world.settle(1s);
  ASSERT_EQ(arrived(world, to), 2U);
  ASSERT_EQ(reload(world, first).status, sending);
  ASSERT_EQ(reload(world, second).status, sending);
  world.settle();
  EXPECT_EQ(arrived(world, to), 2U);
  EXPECT_NE(reload(world, first).provider_sid, reload(world, second).provider_sid);
}

TEST_F(PerformTexts, ACrashBeforeTheRequestSendsOnceAfterTheGrace) {
  World world;
  const Message message = reply(world, kMaria);
  world.write([&](Tx& tx) { ASSERT_TRUE(delivery::begin(tx, message.id)); });
  world.settle(10s);
  EXPECT_EQ(arrived(world, kMaria), 0U);
  EXPECT_EQ(reload(world, message).status, sending);
  world.settle();
  EXPECT_EQ(arrived(world, kMaria), 1U);
  EXPECT_EQ(reload(world, message).status, delivered);
}

TEST_F(PerformTexts, ALeaseThatWasLostSendsNothing) {
  World world;
  const Message message = reply(world, kMaria);
  const auto stale =
      world.app.store().write(Scope{}, [](Tx& tx) { return outbox::claim(tx, 1min); });
  ASSERT_TRUE(stale);
  world.pass(2min);
  EXPECT_EQ(arrived(world, kMaria), 1U);
  EXPECT_EQ(reload(world, message).status, delivered);
}

TEST_F(PerformTexts, AStopBeforeSendingWins) {
  World world;
  const Shop shop = world.shop();
  const Message message = reply(world, kMaria);
  world.sim.text(kMaria, kShopNumber, "STOP");
  world.settle();
  world.settle();
  const auto texts = world.sim.sent_texts(kMaria);
  EXPECT_LE(texts.size(), 2U);  // Ours may have left just before; then only the confirmation.
  EXPECT_NE(texts.back().body.find("you will get no more texts"), std::string::npos);
  const auto after =
      world.write([&](Tx& tx) { return messages::reply(tx, shop, kMaria, "again", LeadId{}); });
  EXPECT_FALSE(after);
}

TEST_F(PerformTexts, AWaitingTextGoesByTheOwnersWord) {
  World world;
  const Shop shop = world.shop();
  world.write([&](Tx& tx) {
    consents::record(
        tx, {.phone = kMaria, .action = "granted", .wording = "Yes", .source = "web_form"});
  });
  world.app.store().write(Scope{world.scope.shop_id, {}}, [&](Tx& tx) {
    messages::Outgoing outgoing;
    outgoing.kind = "estimate_ready";
    outgoing.to = kMaria;
    outgoing.values = {{"total", "$284.50"}, {"reference", "RC-10001"}, {"link", "/q/abc"}};
    messages::send(tx, shop, outgoing);
  });
  world.settle();
  EXPECT_EQ(arrived(world, kMaria), 0U);
  EXPECT_NE(world.last_text_to(kEzra).find("Reply A 1 to send"), std::string::npos);
  world.sim.text(kEzra, kShopNumber, "A 1");
  world.settle();
  EXPECT_EQ(arrived(world, kMaria), 1U);
  EXPECT_NE(world.last_text_to(kMaria).find("https://app.test/q/abc"), std::string::npos);
  EXPECT_NE(world.last_text_to(kEzra).find("1 is on its way"), std::string::npos);
}

TEST_F(PerformTexts, MailsGoByTheMailServer) {
  World world;
  const Shop shop = world.shop();
  world.write([&](Tx& tx) {
    messages::Outgoing outgoing;
    outgoing.kind = "password_reset";
    outgoing.to = "dana@roadcall.test";
    outgoing.values = {{"name", "Dana"}, {"link", "/desk/reset/abc"}};
    messages::send(tx, shop, outgoing);
  });
  std::string errand;
  world.read([&](Tx& tx) {
    errand = outbox::list(tx, outbox::Status::waiting, 10).front().id.value;
    return true;
  });
  world.sim.fail_next(sim::Target::mail, 1, 0);
  world.settle();
  ASSERT_EQ(world.sim.mails().size(), 1U);
  // A second attempt is the same mail: readers show it once.
  EXPECT_EQ(world.sim.mails()[0].raw, "Message-ID: <" + errand + "@roadcall.test>");
  EXPECT_EQ(world.sim.mails()[0].to, "dana@roadcall.test");
  EXPECT_EQ(world.sim.mails()[0].subject, "A new password for First Coast Mobile Mechanic");
  EXPECT_NE(world.sim.mails()[0].text.find("https://app.test/desk/reset/abc"), std::string::npos);
}

}  // namespace
}  // namespace roadcall::test
