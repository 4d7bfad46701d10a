#include "planner/slots.h"

#include <gtest/gtest.h>

#include <random>

#include "base/instant.h"

namespace roadcall::planner {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

// St. Augustine, and a place about 16 km up the coast.
constexpr Place kTown{29.894, -81.313};
constexpr Place kNorth{30.038, -81.330};

Person person(const std::string& id, std::int64_t opens, std::int64_t closes) {
  return {id, kTown, {{opens, closes}}, {}};
}

std::vector<std::int64_t> starts(const std::vector<Slot>& found) {
  std::vector<std::int64_t> all;
  for (const Slot& one : found) all.push_back(one.start / kMinute);
  return all;
}

TEST(Travel, IsTheGreatCircleTimesTheRoadsAtASpeed) {
  EXPECT_NEAR(great_circle_km({40.7128, -74.0060}, {51.5074, -0.1278}), 5570, 10);
  EXPECT_EQ(great_circle_km(kTown, kTown), 0);
  const double km = great_circle_km(kTown, kNorth);
  EXPECT_NEAR(km, 16.1, 0.2);
  EXPECT_EQ((Travel{1.0, 60, 20}.minutes(kTown, kNorth)), static_cast<int>(std::ceil(km)));
  EXPECT_EQ((Travel{2.0, 60, 20}.minutes(kTown, kNorth)), static_cast<int>(std::ceil(2 * km)));
  EXPECT_EQ((Travel{1.0, 60, 20}.minutes(std::nullopt, kNorth)), 20);
}

TEST(Travel, TakesWhatIsKnownOfTheRoadInThatDirectionOnly) {
  Travel travel{1.0, 60, 20};
  const int reckoned = travel.minutes(kTown, kNorth);
  travel.known[{spot_of(kTown), spot_of(kNorth)}] = 41;
  EXPECT_EQ(travel.minutes(kTown, kNorth), 41);
  EXPECT_EQ(travel.minutes(Place{kTown.lat + 0.0004, kTown.lng}, kNorth), 41)
      << "across the street";
  EXPECT_EQ(travel.minutes(kNorth, kTown), reckoned);
  EXPECT_EQ(travel.minutes(std::nullopt, kNorth), 20);
}

TEST(Slots, LieWithinTheHoursAndAfterTheNotice) {
  const Wish wish{.minutes = 60, .place = kTown, .earliest = 9 * kHour, .buffer_minutes = 0};
  EXPECT_EQ(starts(slots({person("a", 8 * kHour, 11 * kHour)}, wish, {})),
            (std::vector<std::int64_t>{540, 570, 600}));
  EXPECT_TRUE(slots({person("a", 8 * kHour, 8 * kHour + 59 * kMinute)}, wish, {}).empty());
  EXPECT_TRUE(slots({}, wish, {}).empty());
}

TEST(Slots, LeaveTimeToDriveAndABuffer) {
  Person one = person("a", 8 * kHour, 18 * kHour);
  one.busy.push_back({10 * kHour, 11 * kHour, kTown, true});
  const Travel half_an_hour{1.0, 2 * great_circle_km(kTown, kNorth), 20};
  ASSERT_EQ(half_an_hour.minutes(kTown, kNorth), 30);
  const Wish wish{.minutes = 60, .place = kNorth, .buffer_minutes = 10};
  // 8:00 is over at 9:00, 40 minutes before ten leave it; 8:30 would not be there in time.
  EXPECT_TRUE(added_drive(one, wish, half_an_hour, 8 * kHour));
  EXPECT_FALSE(added_drive(one, wish, half_an_hour, 8 * kHour + 30 * kMinute));
  EXPECT_FALSE(added_drive(one, wish, half_an_hour, 10 * kHour + 30 * kMinute));
  EXPECT_FALSE(added_drive(one, wish, half_an_hour, 11 * kHour + 30 * kMinute));
  EXPECT_TRUE(added_drive(one, wish, half_an_hour, 11 * kHour + 40 * kMinute));
}

TEST(Slots, TheLeastAddedDriveIsFirstThenTheEarliest) {
  Person far = person("far", 8 * kHour, 12 * kHour);
  Person near = person("near", 8 * kHour, 12 * kHour);
  near.base = kNorth;
  const auto found = slots({far, near}, {.minutes = 60, .place = kNorth}, {});
  ASSERT_GE(found.size(), 3U);
  EXPECT_EQ(found[0].person, "near");
  EXPECT_EQ(found[0].added_drive_minutes, 0);
  EXPECT_LT(found[0].start, found[1].start);
  EXPECT_EQ(found[1].person, "near");
  EXPECT_EQ(found.back().person, "far");
}

TEST(Slots, BetweenTwoVisitsOnlyTheDetourCounts) {
  Person one = person("a", 8 * kHour, 18 * kHour);
  one.busy.push_back({8 * kHour, 9 * kHour, kNorth, true});
  one.busy.push_back({15 * kHour, 16 * kHour, kNorth, true});
  EXPECT_EQ(added_drive(one, {.minutes = 60, .place = kNorth}, {}, 11 * kHour), 0);
}

TEST(Slots, AnAbsenceBlocksButNeedsNoDrive) {
  Person one = person("a", 8 * kHour, 18 * kHour);
  one.busy.push_back({10 * kHour, 11 * kHour, std::nullopt, false});
  const Wish wish{.minutes = 60, .place = kTown};
  EXPECT_FALSE(added_drive(one, wish, {}, 10 * kHour + 30 * kMinute));
  EXPECT_TRUE(added_drive(one, wish, {}, 9 * kHour));
  EXPECT_TRUE(added_drive(one, wish, {}, 11 * kHour));
}

// Whatever the day looks like, what is offered can be kept: no overlap, within the hours, and the
// drives on both sides fit. Looked at by a second, plain reading of the rules.
TEST(Slots, NobodyIsSentFartherThanTheyGo) {
  Person near = person("near", 8 * kHour, 11 * kHour), far = person("far", 8 * kHour, 11 * kHour);
  near.reach_km = 10;
  far.reach_km = 17;
  const Wish north{.minutes = 60, .place = kNorth, .buffer_minutes = 0};
  for (const Slot& one : slots({near, far}, north, {})) EXPECT_EQ(one.person, "far");
  EXPECT_FALSE(slots({near, far}, north, {}).empty());
  EXPECT_FALSE(slots({near}, {.minutes = 60, .place = kTown}, {}).empty());
  EXPECT_FALSE(slots({near}, {.minutes = 60}, {}).empty()) << "nobody knows where it is";
  near.base.reset();
  EXPECT_FALSE(slots({near}, north, {}).empty()) << "nobody knows where they start";
}

TEST(Slots, LeaveFreeWhatIsKept) {
  Person one = person("a", 8 * kHour, 12 * kHour);
  const auto offered = [&](int minutes, int kept, std::int64_t earliest = 0) {
    return !slots({one},
                  {.minutes = minutes,
                   .place = kTown,
                   .earliest = earliest,
                   .buffer_minutes = 0,
                   .keep_free_minutes = kept},
                  {})
                .empty();
  };
  EXPECT_TRUE(offered(60, 180));
  EXPECT_FALSE(offered(60, 181));
  EXPECT_FALSE(offered(120, 180));
  EXPECT_FALSE(offered(60, 120, 9 * kHour + kMinute)) << "what has passed is kept for nobody";
  EXPECT_TRUE(offered(60, 120, 9 * kHour));
  one.busy = {{7 * kHour, 9 * kHour, std::nullopt, false}, {8 * kHour, 10 * kHour, kTown, true}};
  EXPECT_TRUE(offered(60, 60));
  EXPECT_FALSE(offered(60, 61)) << "what overlaps counts once";
  one.busy.push_back({11 * kHour, 14 * kHour, std::nullopt, false});
  EXPECT_TRUE(offered(60, 0));
  EXPECT_FALSE(offered(60, 1));
}

TEST(Slots, EverythingOfferedCanBeKept) {
  std::mt19937_64 random(20270111);
  const auto draw = [&](int low, int high) {
    return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
  };
  const Travel travel;
  for (int round = 0; round < 300; ++round) {
    Person one = person("a", 8 * kHour, 18 * kHour);
    for (std::int64_t at = 8 * kHour; at < 18 * kHour;) {
      at += draw(0, 180) * kMinute;
      const std::int64_t end = at + draw(15, 120) * kMinute;
      one.busy.push_back({at, end, Place{29.8 + draw(0, 30) / 100.0, -81.3}, draw(0, 4) != 0});
      at = end;
    }
    const Wish wish{.minutes = draw(15, 120), .place = kTown, .earliest = draw(8, 12) * kHour};
    for (const Slot& slot : slots({one}, wish, travel)) {
      EXPECT_GE(slot.start, std::max(8 * kHour, wish.earliest));
      EXPECT_LE(slot.end, 18 * kHour);
      for (const Busy& busy : one.busy) {
        EXPECT_TRUE(busy.end <= slot.start || busy.start >= slot.end) << round;
        if (!busy.is_visit || busy.start >= 18 * kHour) continue;
        const std::int64_t need =
            (travel.minutes(busy.place, wish.place) + wish.buffer_minutes) * kMinute;
        // The visit next to it on either side; those further off are further off.
        const auto between = [&](std::int64_t from, std::int64_t until) {
          return std::any_of(one.busy.begin(), one.busy.end(), [&](const Busy& other) {
            return other.is_visit && &other != &busy && other.start >= from && other.end <= until;
          });
        };
        if (busy.end <= slot.start && !between(busy.end, slot.start)) {
          EXPECT_GE(slot.start - busy.end, need) << round;
        }
        if (busy.start >= slot.end && !between(slot.end, busy.start)) {
          EXPECT_GE(busy.start - slot.end, need) << round;
        }
      }
    }
  }
}

}  // namespace
}  // namespace roadcall::planner
