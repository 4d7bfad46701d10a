#include <gtest/gtest.h>

#include "domain/jobs/approach.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/emergency.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"
#include "domain/leads/leads.h"
#include "domain/places/places.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "tests/support/databases.h"

// When somebody can be there, as a customer is told.
namespace roadcall {
namespace {

using namespace std::chrono_literals;

constexpr const char* kZone = "America/New_York";
const std::string kRoadside = "4 Bay Street, St. Augustine";
// Six kilometres and a bit apart: 11 minutes by the usual reckoning.
constexpr planner::Place kBase{29.894, -81.313};
constexpr planner::Place kThere{29.95, -81.313};

class Arrival : public testing::Test {
 protected:
  Arrival() {
    store.clock.set(from_local(2027, 1, 11, 10, 0, kZone));
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "First Coast", .phone = "+19045550100", .timezone = kZone})
                 .value();
      mike = staff::add(tx, {.email = "mike@example.test",
                             .name = "Mike",
                             .role = Role::mechanic,
                             .phone = "",
                             .password_hash = "",
                             .on_call_rank = 1})
                 .value();
      auto profile = technicians::find(tx, mike.id)->profile;
      profile.base_latitude_e6 = 29'894'000;
      profile.base_longitude_e6 = -81'313'000;
      technicians::change(tx, profile, profile.version).value();
    });
  }
  template <class Work>
  auto write(Work work) {
    return store->write({shop.id, {}}, work);
  }
  Lead opened() {
    return write([](Tx& tx) {
      Lead wanted;
      wanted.phone = "+19045550143";
      return leads::open(tx, wanted);
    });
  }
  Lead emergency() {
    return write([&](Tx& tx) {
      Lead wanted;
      wanted.phone = "+19045550142";
      wanted.address = kRoadside;
      wanted.urgency = Urgency::emergency;
      return leads::open(tx, wanted);
    });
  }
  // What the customer is told when Mike takes it.
  int minutes_for(const Lead& lead) {
    return write([&](Tx& tx) { return *jobs::send_out(tx, shop, lead, mike.id)->minutes; });
  }
  void find_roadside(const Lead& lead) {
    write([&](Tx& tx) {
      places::found(tx, FindPlace{lead.id, {}, {}}, kRoadside, places::Known{kThere});
    });
  }
  test::TestStore store;
  Shop shop;
  User mike;
};

TEST_F(Arrival, OfHelpIsReckonedFromTheBaseOnceThePlaceIsKnown) {
  const Lead lead = emergency();
  find_roadside(lead);
  EXPECT_EQ(minutes_for(lead), 11);
}

TEST_F(Arrival, OfHelpAtAnUnknownPlaceIsTheShopsGuess) {
  EXPECT_EQ(minutes_for(emergency()), shop.settings.drive_minutes_unknown);
}

TEST_F(Arrival, OfHelpGoesByTheRoadWhereItIsKnown) {
  const Lead lead = emergency();
  find_roadside(lead);
  write([&](Tx& tx) { drives::keep(tx, kBase, kThere, 17); });
  EXPECT_EQ(minutes_for(lead), 17);
}

TEST_F(Arrival, OfHelpComesAfterTheVisitThatIsOnFromWhereThatIs) {
  const Lead other = opened();
  write([&](Tx& tx) {
    jobs::book(tx, shop,
               {.lead_id = other.id,
                .mechanic_id = mike.id,
                .start = store.clock.now(),
                .end = store.clock.now() + 1h,
                .position = jobs::Position{kBase.lat, kBase.lng},
                .keep = jobs::Keep::anyhow})
        .value();
  });
  const Lead lead = emergency();
  find_roadside(lead);
  EXPECT_EQ(minutes_for(lead), 60 + shop.settings.visit_buffer_minutes + 11);
}

// His phone may say that he is near while he stops for a part: what he said holds until it is over.
TEST_F(Arrival, OfADriverIsTheLaterOfWhatHeSaidAndWhereHeIs) {
  const Lead lead = opened();
  const Job job = write([&](Tx& tx) {
    const Job booked = jobs::book(tx, shop,
                                  {.lead_id = lead.id,
                                   .mechanic_id = mike.id,
                                   .start = store.clock.now(),
                                   .end = store.clock.now() + 1h,
                                   .position = jobs::Position{kThere.lat, kThere.lng},
                                   .keep = jobs::Keep::anyhow})
                           .value();
    return jobs::take_step(tx, shop, booked.id, {.status = JobStatus::en_route, .eta_minutes = 30})
        .value();
  });
  const auto reckoned = [&] {
    return write([&](Tx& tx) {
      technicians::note_position(tx, mike.id, job.id, 29'894'000, -81'313'000);
      return jobs::approach(tx, shop, job, *technicians::find(tx, mike.id))->eta_at;
    });
  };
  const Instant started = store.clock.now();
  EXPECT_EQ(reckoned(), started + 30min);
  store.clock.advance(25min);
  EXPECT_EQ(reckoned(), started + 25min + 11min);
  write([&](Tx& tx) { drives::keep(tx, kBase, kThere, 17); });
  EXPECT_EQ(reckoned(), started + 25min + 17min);
}

}  // namespace
}  // namespace roadcall
