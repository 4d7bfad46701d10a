#include <gtest/gtest.h>

#include "domain/jobs/drives.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"
#include "worker/housekeeping.h"

namespace roadcall::test {
namespace {

constexpr planner::Place kBridge{29.894, -81.313};
constexpr planner::Place kNorth{30.038, -81.330};

class Drives : public testing::Test {
 protected:
  Job book(const std::string& phone, int hour, planner::Place at) {
    const Instant start = from_local(2027, 1, 12, hour, 0, "America/New_York");
    const Job job = world.write([&](Tx& tx) {
      Lead lead;
      lead.name = "Maria Lopez";
      lead.phone = phone;
      return jobs::book(tx, shops::current(tx),
                        {.lead_id = leads::open(tx, lead).id,
                         .mechanic_id = world.mike.id,
                         .start = start,
                         .end = start + 1h,
                         .address = "12 Oak Street",
                         .position = jobs::Position{at.lat, at.lng}})
          .value();
    });
    world.settle();
    return job;
  }
  int minutes(planner::Place from, planner::Place to) {
    return world.read([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto people = slots::people(tx, shop, tx.now(), 14, "", {});
      return drives::travel(tx, shop, people, from).minutes(from, to);
    });
  }
  int reckoned(planner::Place from, planner::Place to) {
    return slots::travel_of(world.shop()).minutes(from, to);
  }
  World world{{.roads = true}};
};

TEST_F(Drives, AreThoseOfTheRoutingServerOnceItAnswered) {
  book(kMaria, 9, kBridge);
  EXPECT_EQ(minutes(kBridge, kNorth), reckoned(kBridge, kNorth)) << "one place: nothing to ask";
  book(kBob, 11, kNorth);
  // 16.1 km of straight line x 1.7 at 40 km/h, in the simulator's town.
  EXPECT_EQ(minutes(kBridge, kNorth), 42);
  EXPECT_EQ(minutes(kNorth, kBridge), 42);
  EXPECT_NE(reckoned(kBridge, kNorth), 42);
}

TEST_F(Drives, AreReckonedWhileTheServerIsDownAndAskedForAgain) {
  world.sim.down(sim::Target::roads);
  book(kMaria, 9, kBridge);
  book(kBob, 11, kNorth);
  EXPECT_EQ(minutes(kBridge, kNorth), reckoned(kBridge, kNorth));
  world.sim.down(sim::Target::roads, false);
  world.pass(2h);
  EXPECT_EQ(minutes(kBridge, kNorth), 42);
}

TEST_F(Drives, AreForgottenAfterAMonth) {
  book(kMaria, 9, kBridge);
  book(kBob, 11, kNorth);
  world.clock.advance(drives::kKeep + 1h);
  EXPECT_EQ(minutes(kBridge, kNorth), reckoned(kBridge, kNorth));
  EXPECT_EQ(world.write([](Tx& tx) { return drives::purge(tx, 1); }), 1);
  EXPECT_EQ(world.write([](Tx& tx) { return drives::purge(tx, 500); }), 1);
}

TEST(DrivesWithoutServer, AreReckonedAndNothingWaits) {
  World world;
  const Job job = world.write([&](Tx& tx) {
    Lead lead;
    lead.phone = kMaria;
    const Instant start = from_local(2027, 1, 12, 9, 0, "America/New_York");
    return jobs::book(tx, shops::current(tx),
                      {.lead_id = leads::open(tx, lead).id,
                       .mechanic_id = world.mike.id,
                       .start = start,
                       .end = start + 1h,
                       .position = jobs::Position{kBridge.lat, kBridge.lng}})
        .value();
  });
  world.settle();
  world.read([&](Tx& tx) {
    for (const auto& one : outbox::list(tx, outbox::Status::waiting, 100))
      EXPECT_NE(one.kind, "learn_drives");
    EXPECT_TRUE(drives::around(tx, shops::current(tx), job.id).empty());
    return 0;
  });
}

}  // namespace
}  // namespace roadcall::test
