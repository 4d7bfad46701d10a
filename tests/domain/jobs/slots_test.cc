#include "domain/jobs/slots.h"

#include <gtest/gtest.h>

#include <set>

#include "domain/estimates/estimates.h"
#include "domain/jobs/technicians.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using namespace std::chrono_literals;

constexpr const char* kZone = "America/New_York";

class TrueSlots : public testing::Test {
 protected:
  TrueSlots() {
    store.clock.set(from_local(2027, 1, 11, 10, 0, kZone));
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "First Coast", .phone = "+19045550100", .timezone = kZone})
                 .value();
      mike = staff::add(tx, {.email = "mike@example.test",
                             .name = "Mike",
                             .role = Role::mechanic,
                             .phone = "",
                             .password_hash = "",
                             .on_call_rank = 0})
                 .value();
    });
  }
  template <class Work>
  auto write(Work work) {
    return store->write({shop.id, {}}, work);
  }
  Lead lead(const std::string& service = "") {
    Lead wanted;
    wanted.name = "Maria";
    wanted.phone = "+19045550142";
    wanted.service = service;
    return write([&](Tx& tx) { return leads::open(tx, wanted); });
  }
  std::vector<slots::Slot> found(slots::Wish wish) {
    if (wish.lead_id.empty() && wish.estimate_id.empty() && wish.job_id.empty())
      wish.lead_id = lead().id;
    return write([&](Tx& tx) { return slots::find(tx, shop, wish).value(); });
  }
  void change_mike(const std::function<void(technicians::Profile&)>& change) {
    write([&](Tx& tx) {
      auto profile = technicians::find(tx, mike.id)->profile;
      change(profile);
      technicians::change(tx, profile, profile.version).value();
    });
  }
  test::TestStore store;
  Shop shop;
  User mike;
};

std::string local(Instant at) {
  const LocalTime t = local_time(at, kZone);
  const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
  return two(t.month) + "-" + two(t.day) + " " + two(t.hour) + ":" + two(t.minute);
}

TEST_F(TrueSlots, TakeAsLongAsTheWorkOfTheEstimate) {
  EstimateLine brakes;
  brakes.description = "Brakes";
  brakes.unit_price_cents = 20'000;
  brakes.labor_minutes = 150;
  const Lead one = lead();
  const EstimateId estimate = write(
      [&](Tx& tx) { return estimates::make(tx, shop, one, {brakes}, "").value().estimate.id; });
  const auto all = found({.estimate_id = estimate});
  ASSERT_FALSE(all.empty());
  for (const slots::Slot& slot : all) EXPECT_EQ(slot.end - slot.start, 150min);
  EXPECT_EQ(found({.estimate_id = estimate, .minutes = 30}).front().end -
                found({.estimate_id = estimate, .minutes = 30}).front().start,
            30min);
}

TEST_F(TrueSlots, OfAlternativesTheCountedOneTakesItsTime) {
  EstimateLine good;
  good.description = "Pads";
  good.unit_price_cents = 10'000;
  good.labor_minutes = 60;
  good.option_group = "Brakes";
  good.option_name = "good";
  EstimateLine better = good;
  better.labor_minutes = 90;
  better.option_name = "better";
  const Lead one = lead();
  const EstimateId estimate = write([&](Tx& tx) {
    return estimates::make(tx, shop, one, {good, better}, "").value().estimate.id;
  });
  const auto all = found({.estimate_id = estimate});
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.front().end - all.front().start, 90min);
}

TEST_F(TrueSlots, NobodyIsThereWithinTheHour) {
  for (const slots::Slot& slot : found({.days = 1, .limit = 100}))
    EXPECT_GE(slot.start, store.clock.now() + 1h);
}

TEST_F(TrueSlots, GoOnlyToWhoDoesThat) {
  change_mike([](auto& profile) { profile.skills = R"(["brakes"])"; });
  EXPECT_FALSE(found({.lead_id = lead("brakes").id}).empty());
  EXPECT_TRUE(found({.lead_id = lead("transmission").id}).empty());
  change_mike([](auto& profile) { profile.goes_out = false; });
  EXPECT_TRUE(found({.lead_id = lead("brakes").id}).empty());
}

TEST_F(TrueSlots, KeepOutOfDaysOff) {
  write([&](Tx& tx) {
    technicians::add_absence(tx, {.starts_at = from_local(2027, 1, 12, 0, 0, kZone),
                                  .ends_at = from_local(2027, 1, 14, 0, 0, kZone),
                                  .reason = "Fair"})
        .value();
  });
  for (const slots::Slot& slot : found({.days = 4, .limit = 200})) {
    EXPECT_NE(local(slot.start).substr(0, 5), "01-12");
    EXPECT_NE(local(slot.start).substr(0, 5), "01-13");
  }
}

TEST_F(TrueSlots, AVisitIsNotInItsOwnWay) {
  const Job job = write([&](Tx& tx) {
    Lead wanted;
    wanted.name = "Bob";
    wanted.phone = "+19045550143";
    return jobs::book(tx, shop,
                      {.lead_id = leads::open(tx, wanted).id,
                       .mechanic_id = mike.id,
                       .start = from_local(2027, 1, 12, 7, 0, kZone),
                       .end = from_local(2027, 1, 12, 19, 0, kZone)})
        .value();
  });
  const auto on_that_day = [&](const slots::Wish& wish) {
    const auto all = found(wish);
    return std::any_of(all.begin(), all.end(), [](const slots::Slot& slot) {
      return local(slot.start).substr(0, 5) == "01-12";
    });
  };
  EXPECT_FALSE(on_that_day({.limit = 500}));
  EXPECT_TRUE(on_that_day({.job_id = job.id, .limit = 500}));
}

// Spring: on March 14, 2027 the clocks go from two to three. Opening at eight stays at eight;
// the first drive of the day is before it.
TEST_F(TrueSlots, OpenAtTheSameHourBeforeAndAfterTheClocksChange) {
  store.clock.set(from_local(2027, 3, 13, 20, 0, kZone));
  change_mike([](auto& profile) {
    profile.hours = R"([{"opens":480,"closes":600},{"opens":480,"closes":600},)"
                    R"({"opens":0,"closes":0},{"opens":0,"closes":0},{"opens":0,"closes":0},)"
                    R"({"opens":0,"closes":0},{"opens":480,"closes":600}])";
  });
  auto all = found({.days = 3, .minutes = 60});
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  std::vector<std::string> starts;
  for (const slots::Slot& slot : all) starts.push_back(local(slot.start));
  EXPECT_EQ(starts, (std::vector<std::string>{"03-14 08:00", "03-14 08:30", "03-14 09:00",
                                              "03-15 08:00", "03-15 08:30", "03-15 09:00"}));
}

// A night shift over the change: the day has 23 hours, or 25, and no window leaves the opening.
TEST_F(TrueSlots, ADayOf23Or25HoursIsKept) {
  const std::vector<DayHours> always(7, DayHours{0, 24 * 60});
  const auto hours_of = [&](int month, int day) {
    const auto open = slots::openings(shop, always, from_local(2027, month, day, 12, 0, kZone), 1);
    return open.size() == 1 ? (open[0].end - open[0].start) / 60'000 : 0;
  };
  EXPECT_EQ(hours_of(3, 13), 24 * 60 - 1);
  EXPECT_EQ(hours_of(3, 14), 23 * 60 - 1);
  EXPECT_EQ(hours_of(11, 7), 25 * 60 - 1);
  const auto many = slots::openings(shop, always, from_local(2027, 11, 1, 12, 0, kZone), 14);
  ASSERT_EQ(many.size(), 14U);
  for (std::size_t i = 0; i < many.size(); ++i)
    EXPECT_EQ(local(Instant{many[i].start}).substr(6), "00:00") << i;
}

TEST_F(TrueSlots, ANightReachesIntoTheNextDay) {
  shop.settings.hours.assign(7, DayHours{});
  shop.settings.hours[5] = {20 * 60, 6 * 60};  // Friday.
  const auto open = [&](int day, int hour, int days) {
    std::vector<std::string> found;
    for (const planner::Open& one :
         slots::openings(shop, shop.settings.hours, from_local(2027, 1, day, hour, 0, kZone), days))
      found.push_back(local(Instant{one.start}) + ", " + local(Instant{one.end}));
    return found;
  };
  using Found = std::vector<std::string>;
  EXPECT_EQ(open(15, 12, 1), Found{"01-15 20:00, 01-16 06:00"});
  EXPECT_EQ(open(16, 2, 1), Found{"01-15 20:00, 01-16 06:00"}) << "it goes on";
  EXPECT_TRUE(open(17, 2, 1).empty());
  // One at night is offered, and may be booked.
  const Instant one = from_local(2027, 1, 16, 1, 0, kZone);
  const auto offered = found({.days = 7, .limit = 500});
  EXPECT_TRUE(std::any_of(offered.begin(), offered.end(),
                          [&](const slots::Slot& slot) { return slot.start == one; }));
  for (const auto keep : {jobs::Keep::offered, jobs::Keep::hours}) {
    const LeadId id = lead().id;
    const auto booked = write([&](Tx& tx) {
      const Instant start = keep == jobs::Keep::offered ? one : one + 2h;
      return jobs::book(tx, shop, {.lead_id = id, .start = start, .end = start + 1h, .keep = keep});
    });
    EXPECT_TRUE(booked) << booked.error().message;
  }
  shop.settings.hours[6] = {5 * 60, 9 * 60};
  EXPECT_EQ(open(15, 12, 2), Found{"01-15 20:00, 01-16 09:00"})
      << "one begins before the other ends";
}

TEST_F(TrueSlots, NobodyIsOfferedOrBookedOutsideTheirArea) {
  change_mike([](auto& profile) {
    profile.base_latitude_e6 = 29'894'000;
    profile.base_longitude_e6 = -81'313'000;
    profile.radius_km = 10;
  });
  const Lead one = lead();
  const Instant nine = from_local(2027, 1, 12, 9, 0, kZone);
  const auto book = [&](double lat, jobs::Keep keep) {
    return write([&](Tx& tx) {
      return jobs::book(tx, shop,
                        {.lead_id = one.id,
                         .start = nine,
                         .end = nine + 1h,
                         .position = jobs::Position{lat, -81.313},
                         .keep = keep});
    });
  };
  const auto offered = [&](double lat) {
    return found({.lead_id = one.id, .position = jobs::Position{lat, -81.313}});
  };
  EXPECT_TRUE(offered(30.038).empty());
  EXPECT_FALSE(offered(29.95).empty());
  EXPECT_EQ(book(30.038, jobs::Keep::offered).error().key, "job.not_offered");
  const auto refused = book(30.038, jobs::Keep::hours);
  EXPECT_EQ(refused.error().key, "job.out_of_area");
  EXPECT_EQ(refused.error().message,
            "Mike goes out up to 6 miles; this is 10 miles from their base.");
  EXPECT_TRUE(book(30.038, jobs::Keep::anyhow)) << "a person insists";
}

// Six working hours from midnight; the night the clocks go forward has five.
TEST_F(TrueSlots, WhatIsKeptForEmergenciesIsOfferedToNoCustomer) {
  shop.settings.hours.assign(7, DayHours{0, 6 * 60});
  shop.settings.emergency_minutes_a_day = 250;
  const Instant from = from_local(2027, 3, 13, 12, 0, kZone);
  store.clock.set(from);
  const auto days = [&](bool for_customer, const LeadId& id) {
    std::set<std::string> seen;
    for (const auto& slot :
         found({.lead_id = id, .days = 3, .limit = 200, .for_customer = for_customer}))
      seen.insert(local(slot.start).substr(0, 5));
    return seen;
  };
  const Lead one = lead();
  EXPECT_EQ(days(true, one.id), (std::set<std::string>{"03-15"}));
  EXPECT_EQ(days(false, one.id), (std::set<std::string>{"03-14", "03-15"})) << "staff may";
  const auto book = [&](const LeadId& id, Instant start, jobs::Keep keep) {
    return write([&](Tx& tx) {
      return jobs::book(tx, shop, {.lead_id = id, .start = start, .end = start + 1h, .keep = keep});
    });
  };
  const Instant sunday = from_local(2027, 3, 14, 3, 0, kZone);
  EXPECT_EQ(book(one.id, sunday, jobs::Keep::offered).error().key, "job.not_offered");
  Lead urgent;
  urgent.phone = "+19045550143";
  urgent.urgency = Urgency::emergency;
  urgent = write([&](Tx& tx) { return leads::open(tx, urgent); });
  EXPECT_TRUE(days(true, urgent.id).contains("03-14"));
  EXPECT_TRUE(book(urgent.id, sunday, jobs::Keep::offered)) << "it is kept for these";
  // Monday: 360 minutes less one visit leave 300, less two but 240.
  const Instant monday = from_local(2027, 3, 15, 1, 0, kZone);
  EXPECT_TRUE(book(one.id, monday, jobs::Keep::offered));
  EXPECT_FALSE(days(true, lead().id).contains("03-15"));
  EXPECT_TRUE(book(lead().id, monday + 3h, jobs::Keep::hours)) << "staff may";
}

TEST_F(TrueSlots, ACustomerGetsOnlyWhatIsOffered) {
  const Lead one = lead();
  const auto book = [&](Instant start, Instant end) {
    return write([&](Tx& tx) {
      return jobs::book(
          tx, shop, {.lead_id = one.id, .start = start, .end = end, .keep = jobs::Keep::offered});
    });
  };
  const Instant nine = from_local(2027, 1, 12, 9, 0, kZone);
  EXPECT_EQ(book(store.clock.now() + 30min, store.clock.now() + 90min).error().key,
            "job.not_offered");
  // Asked for the whole day, given as long as the work takes.
  const Job job = book(nine, nine + 20h).value();
  EXPECT_EQ(job.window_end, nine + 1h);
  EXPECT_EQ(job.mechanic_id, mike.id);
  // Right behind it there is no time for the drive.
  EXPECT_EQ(book(nine + 1h, nine + 2h).error().key, "job.not_offered");
  EXPECT_TRUE(book(nine + 90min, nine + 150min));
}

}  // namespace
}  // namespace roadcall
