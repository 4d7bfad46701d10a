#include <gtest/gtest.h>

#include "domain/erasure/erasure.h"
#include "domain/jobs/approach.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/places/places.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

const std::string kOak = "12 Oak Street, St. Augustine";
const std::string kBay = "4 Bay Street, St. Augustine";

class Places : public testing::Test {
 protected:
  Lead lead(const std::string& address, const std::string& phone = kMaria) {
    return world.write([&](Tx& tx) {
      Lead wanted;
      wanted.name = "Maria Lopez";
      wanted.phone = phone;
      wanted.address = address;
      return leads::open(tx, wanted);
    });
  }
  Job book(const LeadId& lead, int hour, std::optional<jobs::Position> position = {}) {
    const Instant start = from_local(2027, 1, 12, hour, 0, "America/New_York");
    return world.write([&](Tx& tx) {
      return jobs::book(tx, shops::current(tx),
                        {.lead_id = lead,
                         .mechanic_id = world.mike.id,
                         .start = start,
                         .end = start + 1h,
                         .position = position})
          .value();
    });
  }
  Job now(const Job& job) {
    return world.read([&](Tx& tx) { return *jobs::find(tx, job.id); });
  }
  std::optional<places::Known> known(const std::string& address) {
    return world.read([&](Tx& tx) { return places::known(tx, address); });
  }
  void move_to(const Job& job, const std::string& address) {
    world.write([&](Tx& tx) {
      Job wanted = *jobs::find(tx, job.id);
      wanted.address = address;
      jobs::change(tx, shops::current(tx), wanted, wanted.version, jobs::Keep::hours).value();
    });
    world.settle();
  }
  // Questions that the geocoding server got.
  int asked() {
    int count = 0;
    for (const sim::Wire& one : world.sim.wire())
      if (one.url.find("/search?") != std::string::npos) ++count;
    return count;
  }
  World world{{.roads = true, .geocoder = true}};
};

TEST_F(Places, OfAVisitIsThatOfItsAddressAndItsDrivesFollow) {
  const Job first = book(lead(kOak).id, 9);
  EXPECT_FALSE(first.latitude_e6);
  const Job second = book(lead(kBay, kBob).id, 11);
  world.settle();
  const Job oak = now(first), bay = now(second);
  ASSERT_TRUE(oak.latitude_e6 && bay.latitude_e6);
  EXPECT_TRUE(oak.position_by_address);
  EXPECT_EQ(oak.version, first.version) << "nobody's edit is stale by it";
  EXPECT_NE(oak.latitude_e6, bay.latitude_e6);
  world.read([&](Tx& tx) {
    const Shop shop = shops::current(tx);
    const auto people = slots::people(tx, shop, tx.now(), 14, "", {});
    const auto from = slots::place_of(oak.latitude_e6, oak.longitude_e6);
    const auto to = slots::place_of(bay.latitude_e6, bay.longitude_e6);
    const auto travel = drives::travel(tx, shop, people, from);
    EXPECT_TRUE(travel.known.contains({planner::spot_of(*from), planner::spot_of(*to)}));
    return 0;
  });
}

TEST_F(Places, OfALeadMakesItsSlotsTrueBeforeThereIsAVisit) {
  const auto added = [&](const LeadId& id) {
    return world.read([&](Tx& tx) {
      const auto found = slots::find(tx, shops::current(tx), {.lead_id = id, .days = 2});
      return found->front().added_drive_minutes;
    });
  };
  world.write([&](Tx& tx) {
    for (const UserId& id : {world.ezra.id, world.dana.id, world.mike.id}) {
      auto profile = technicians::find(tx, id)->profile;
      profile.base_latitude_e6 = 29'894'000;
      profile.base_longitude_e6 = -81'313'000;
      technicians::change(tx, profile, profile.version).value();
    }
  });
  const Lead one = lead(kOak);
  EXPECT_EQ(added(one.id), world.shop().settings.drive_minutes_unknown);
  world.settle();
  const auto place = known(kOak)->place;
  ASSERT_TRUE(place);
  EXPECT_EQ(added(one.id),
            slots::travel_of(world.shop()).minutes(planner::Place{29.894, -81.313}, place));
  const Job job = book(one.id, 9);
  EXPECT_TRUE(job.latitude_e6) << "at once";
}

TEST_F(Places, TheSameAddressIsAskedOnceAndForgottenAfterHalfAYear) {
  lead(kOak);
  world.settle();
  EXPECT_EQ(asked(), 1);
  lead("12 OAK street  St Augustine", kBob);
  book(lead(kOak, "+19045550144").id, 9);
  world.settle();
  EXPECT_EQ(asked(), 1);
  EXPECT_EQ(world.write([](Tx& tx) { return places::purge(tx, 100); }), 0);
  world.clock.advance(places::kKeep + 1h);
  EXPECT_FALSE(known(kOak));
  EXPECT_EQ(world.write([](Tx& tx) { return places::purge(tx, 100); }), 1);
}

TEST_F(Places, GivenByAPersonOrPhoneStaysWhateverTheAddressSays) {
  const Job job = book(lead(kOak).id, 9, jobs::Position{30.038, -81.33});
  world.settle();
  move_to(job, kBay);
  EXPECT_EQ(now(job).latitude_e6, 30'038'000);
  EXPECT_FALSE(now(job).position_by_address);
}

TEST_F(Places, LookedUpFollowsTheAddress) {
  const Job job = book(lead(kOak).id, 9);
  world.settle();
  const auto oak = now(job).latitude_e6;
  move_to(job, "12 oak street, ST. AUGUSTINE");
  EXPECT_EQ(now(job).latitude_e6, oak) << "the same words";
  move_to(job, kBay);
  EXPECT_TRUE(now(job).latitude_e6);
  EXPECT_NE(now(job).latitude_e6, oak);
  move_to(job, "1 Nowhere Lane");
  EXPECT_FALSE(now(job).latitude_e6);
  const int before = asked();
  move_to(job, "1 Nowhere Lane!");
  EXPECT_EQ(asked(), before) << "that it is nowhere is known too";
}

TEST_F(Places, OfAnotherTownFarAwayIsNone) {
  world.write([&](Tx& tx) {
    auto profile = technicians::find(tx, world.mike.id)->profile;
    profile.base_latitude_e6 = 40'712'800;
    profile.base_longitude_e6 = -74'006'000;
    technicians::change(tx, profile, profile.version).value();
  });
  lead(kOak);
  world.settle();
  ASSERT_TRUE(known(kOak));
  EXPECT_FALSE(known(kOak)->place);
}

TEST_F(Places, ATechniciansBaseIsLookedUpToo) {
  world.write([&](Tx& tx) {
    auto profile = technicians::find(tx, world.mike.id)->profile;
    profile.base_address = kOak;
    technicians::change(tx, profile, profile.version).value();
  });
  world.settle();
  const auto profile =
      world.read([&](Tx& tx) { return technicians::find(tx, world.mike.id)->profile; });
  EXPECT_TRUE(profile.base_latitude_e6);
  EXPECT_TRUE(profile.base_by_address);
}

TEST_F(Places, AreAskedOneASecondAndNoneIsLost) {
  for (int i = 0; i < 8; ++i)
    lead(std::to_string(i) + " Oak Street", "+1904555015" + std::to_string(i));
  world.settle();
  EXPECT_EQ(asked(), 8);
  std::optional<Instant> last;
  for (const sim::Wire& one : world.sim.wire()) {
    if (one.url.find("/search?") == std::string::npos) continue;
    EXPECT_EQ(one.status, 200);
    if (last) EXPECT_GE(one.at - *last, 1s);
    last = one.at;
  }
}

TEST_F(Places, AreAskedForAgainWhenTheServerIsBackButNotForEver) {
  world.sim.down(sim::Target::places);
  const Job job = book(lead(kOak).id, 9);
  world.pass(10min);
  EXPECT_FALSE(now(job).latitude_e6);
  world.sim.down(sim::Target::places, false);
  world.pass(2h);
  EXPECT_TRUE(now(job).latitude_e6);
  world.sim.down(sim::Target::places);
  lead(kBay, kBob);
  world.pass(30h);
  world.read([&](Tx& tx) {
    const auto failed = outbox::list(tx, outbox::Status::failed, 10);
    EXPECT_EQ(failed.size(), 1U);
    EXPECT_LE(failed.at(0).attempts, 40);
    return 0;
  });
}

TEST_F(Places, OfAPersonWhoIsErasedAreForgotten) {
  const Job job = book(lead(kOak).id, 9);
  world.settle();
  ASSERT_TRUE(known(kOak));
  world.write([&](Tx& tx) {
    erasure::erase(tx, {erasure::Kind::job, job.id.value});
    erasure::erase(tx, {erasure::Kind::lead, job.lead_id.value});
  });
  EXPECT_FALSE(known(kOak));
  EXPECT_FALSE(now(job).latitude_e6);
}

TEST(PlacesWithoutServer, AreNotKnownAndNothingWaits) {
  World world;
  world.write([&](Tx& tx) {
    Lead wanted;
    wanted.phone = kMaria;
    wanted.address = kOak;
    leads::open(tx, wanted);
  });
  world.settle();
  world.read([&](Tx& tx) {
    EXPECT_FALSE(places::known(tx, kOak));
    EXPECT_TRUE(outbox::list(tx, outbox::Status::waiting, 10).empty());
    return 0;
  });
}

}  // namespace
}  // namespace roadcall::test
