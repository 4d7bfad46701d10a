#include "worker/schedule.h"

#include <gtest/gtest.h>

#include "domain/inbox/inbox.h"
#include "domain/leads/leads.h"
#include "domain/limits/limits.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/recurring/recurring.h"
#include "domain/today/today.h"
#include "tests/support/world.h"
#include "worker/housekeeping.h"
#include "worker/reconcile_texts.h"

namespace roadcall::test {
namespace {

std::vector<recurring::Matter> matters(World& world) {
  return world.app.store().read(Scope{}, [](Tx& tx) { return recurring::all(tx); });
}

recurring::Matter matter(World& world, const std::string& name) {
  for (auto& one : matters(world))
    if (one.name == name) return one;
  ADD_FAILURE() << "no " << name;
  return {};
}

TEST(Schedule, EachMatterHasItsTurnWhenItIsDue) {
  World world;
  world.app.keep_schedule();
  ASSERT_EQ(matters(world).size(), 8U);
  for (const auto& one : matters(world)) {
    EXPECT_EQ(one.turns, 1) << one.name;
    EXPECT_EQ(one.problem, "") << one.name;
  }
  world.app.keep_schedule();
  EXPECT_EQ(matter(world, "housekeeping").turns, 1);
  world.pass(10min);
  world.app.keep_schedule();
  EXPECT_EQ(matter(world, "housekeeping").turns, 2);
  EXPECT_EQ(matter(world, "reconcile_calls").turns, 1);
  world.pass(24h);
  world.app.keep_schedule();
  EXPECT_EQ(matter(world, "reconcile_texts").turns, 2);
}

TEST(Schedule, TroubleIsShownAndTriedAgainSooner) {
  World world;
  world.sim.down(sim::Target::messages);
  world.app.keep_schedule();
  EXPECT_NE(matter(world, "reconcile_texts").problem, "");
  world.sim.down(sim::Target::messages, false);
  world.pass(15min);
  world.app.keep_schedule();
  EXPECT_EQ(matter(world, "reconcile_texts").problem, "");
  EXPECT_EQ(matter(world, "reconcile_texts").turns, 2);
  EXPECT_EQ(matter(world, "reconcile_calls").turns, 1);
}

TEST(Schedule, OneNodeAtATime) {
  World world;
  Store& store = world.app.store();
  const auto take = [&] {
    return store.write(
        Scope{}, [](Tx& tx) { return recurring::take(tx, "x", {.every = 1h, .lease = 5min}); });
  };
  const auto ours = take();
  ASSERT_TRUE(ours);
  EXPECT_FALSE(take());
  world.pass(6min);
  const auto theirs = take();  // We are dead, or so it seems.
  ASSERT_TRUE(theirs);
  const auto finish = [&](const recurring::Matter& turn, const char* problem) {
    store.write(Scope{}, [&](Tx& tx) { recurring::finish(tx, turn, tx.now() + 1h, problem); });
  };
  finish(*ours, "late");
  EXPECT_EQ(matter(world, "x").problem, "");
  EXPECT_FALSE(take());
  finish(*theirs, "");
  EXPECT_FALSE(take());
  world.pass(1h);
  EXPECT_TRUE(take());
}

TEST(Schedule, AClockThatRanAheadHoldsNothingBackOnceItIsSetRight) {
  World world;
  const Instant right = world.clock.now();
  world.clock.advance(24h * 30);
  world.app.keep_schedule();
  const LeadId id = world.write([](Tx& tx) {
    Lead lead;
    lead.phone = kMaria;
    lead = leads::open(tx, lead);
    outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1");
    tx.exec(
        "UPDATE leads SET touched_at = ?, waits_for = 'answer', waits_since = ? WHERE shop_id = ?"
        " AND id = ?",
        tx.now(), tx.now(), tx.shop_id(), lead.id);
    return lead.id;
  });
  world.clock.set(right);
  world.app.keep_schedule();
  for (const auto& one : matters(world)) EXPECT_EQ(one.turns, 2) << one.name;
  EXPECT_TRUE(world.read([](Tx& tx) { return outbox::oldest_due(tx); }));
  const auto rows = world.read([](Tx& tx) { return today::list(tx); });
  EXPECT_TRUE(std::any_of(rows.begin(), rows.end(),
                          [&](const today::Row& row) { return row.subject_id == id.value; }));
}

TEST(ReconcileTexts, AFinalStatusThatNeverCameIsAdopted) {
  World world;
  const Shop shop = world.shop();
  const auto sent =
      world.write([&](Tx& tx) { return messages::reply(tx, shop, kMaria, "On my way", LeadId{}); });
  world.sim.trouble({.webhook_lost = 100});
  world.settle();
  world.sim.trouble({});
  const auto now = [&] {
    return world.read([&](Tx& tx) { return messages::find(tx, sent->id); })->status;
  };
  ASSERT_EQ(now(), MessageStatus::sent);
  world.app.keep_schedule();
  EXPECT_EQ(now(), MessageStatus::delivered);
}

TEST(ReconcileTexts, ATextThatNeverCameIsTakenIn) {
  World world;
  world.sim.webhook_fault({.times = 10, .lost = true, .only = "/api/sms/incoming"});
  world.sim.text(kMaria, kShopNumber, "My brakes grind");
  world.settle();
  ASSERT_TRUE(world.leads().empty());
  world.app.keep_schedule();
  EXPECT_EQ(world.only_lead().phone, kMaria);
  world.settle();
  world.pass(24h);
  world.app.keep_schedule();
  world.settle();
  EXPECT_EQ(world.leads().size(), 1U);
  int incoming = 0;
  for (const Message& message : world.messages())
    incoming += message.direction == MessageDirection::in ? 1 : 0;
  EXPECT_EQ(incoming, 1);
}

// As when the carrier itself tells us.
TEST(ReconcileTexts, OneToANumberThatNoShopHasIsTheFirstShopsWhereItsCallsCame) {
  World world;
  world.sim.call("+19045550144", kShopNumber).hang_up();
  world.settle();
  world.sim.webhook_fault({.times = 10, .lost = true, .only = "/api/sms/incoming"});
  world.sim.text(kMaria, kShopNumber, "My brakes grind");
  world.settle();
  world.write([](Tx& tx) {
    return tx.exec("UPDATE shop_numbers SET number = '+19045550177' WHERE shop_id = ?",
                   tx.shop_id());
  });
  ASSERT_EQ(world.leads().size(), 1U);
  world.app.keep_schedule();
  EXPECT_EQ(world.leads().size(), 2U);
  world.pass(24h);
  world.app.keep_schedule();
  EXPECT_EQ(world.leads().size(), 2U);
}

TEST(Schedule, WhatTheCarrierToldInVainIsFoundWithinMinutes) {
  World world;
  world.app.keep_schedule();
  world.pass(5min);
  world.sim.webhook_fault({.times = 10, .lost = true, .only = "/api/sms/incoming"});
  world.sim.text(kMaria, kShopNumber, "My brakes grind");
  world.pass(5min);
  world.app.keep_schedule();
  EXPECT_EQ(world.only_lead().phone, kMaria);
}

TEST(Schedule, AnOutageOfHoursIsLookedBackOver) {
  World world;
  world.app.keep_schedule();
  world.sim.webhook_fault({.times = 10, .lost = true, .only = "/api/sms/incoming"});
  world.sim.text(kMaria, kShopNumber, "My brakes grind");
  world.settle();
  world.sim.down(sim::Target::messages);
  for (int quarter = 0; quarter < 20; ++quarter) {
    world.pass(15min);
    world.app.keep_schedule();
  }
  ASSERT_TRUE(world.leads().empty());
  world.sim.down(sim::Target::messages, false);
  world.pass(15min);
  world.app.keep_schedule();
  EXPECT_EQ(world.only_lead().phone, kMaria);
  EXPECT_EQ(matter(world, "reconcile_texts").turns, 1);
}

TEST(Schedule, AfterAStartTheCarrierIsAskedAtOnce) {
  World world;
  world.app.keep_schedule();
  world.pass(1min);
  worker::look_for_missed(world.app.store());
  world.app.keep_schedule();
  EXPECT_EQ(matter(world, "recent_calls").turns, 2);
  EXPECT_EQ(matter(world, "recent_texts").turns, 2);
  EXPECT_EQ(matter(world, "reconcile_texts").turns, 1);
}

TEST(Schedule, KeepingHouseRemovesAllThatIsOld) {
  World world;
  world.write([](Tx& tx) {
    for (int i = 0; i < 1200; ++i) {
      limits::take(tx, "old:" + std::to_string(i), {1, 1h});
      inbox::remember(tx, "test", "old:" + std::to_string(i), "reply");
    }
    return true;
  });
  const auto left = [&](const char* table) {
    return world.read([&](Tx& tx) {
      return tx.one<std::int64_t>("SELECT COUNT(*) FROM " + std::string(table)).value();
    });
  };
  world.pass(24h * 40);
  world.write([](Tx& tx) { return limits::take(tx, "new", {1, 1h}); });
  worker::keep_house(world.app.store());
  EXPECT_EQ(left("inbox"), 0);
  EXPECT_EQ(left("rate_limits"), 1);
}

TEST(ReconcileTexts, WhatIsKnownIsLeftAlone) {
  World world;
  world.sim.text(kMaria, kShopNumber, "My brakes grind");
  world.settle();
  const std::size_t before = world.messages().size();
  world.app.keep_schedule();
  world.settle();
  EXPECT_EQ(world.messages().size(), before);
}

}  // namespace
}  // namespace roadcall::test
