#include <gtest/gtest.h>

#include "domain/shops/shops.h"

namespace roadcall {
namespace {

constexpr const char* kZone = "America/New_York";

// Closed but on Friday, January 15, 2027.
Shop open_on_friday(DayHours friday) {
  Shop shop;
  shop.timezone = kZone;
  shop.settings.hours.assign(7, DayHours{});
  shop.settings.hours[5] = friday;
  return shop;
}

bool is_open(const Shop& shop, int day, int hour, int minute = 0) {
  return shops::is_open(shop, from_local(2027, 1, day, hour, minute, kZone));
}

TEST(OpeningHours, ANightEndsOnTheNextDay) {
  const Shop shop = open_on_friday({20 * 60, 6 * 60});
  EXPECT_FALSE(is_open(shop, 15, 5)) << "that was Thursday's night";
  EXPECT_FALSE(is_open(shop, 15, 19, 59));
  EXPECT_TRUE(is_open(shop, 15, 20));
  EXPECT_TRUE(is_open(shop, 15, 23, 59));
  EXPECT_TRUE(is_open(shop, 16, 0));
  EXPECT_TRUE(is_open(shop, 16, 5, 59));
  EXPECT_FALSE(is_open(shop, 16, 6));
  EXPECT_FALSE(is_open(shop, 16, 20));
}

TEST(OpeningHours, SaturdaysNightGoesOnOnSunday) {
  Shop shop = open_on_friday({});
  shop.settings.hours[6] = {20 * 60, 6 * 60};
  EXPECT_TRUE(is_open(shop, 17, 5));
  EXPECT_FALSE(is_open(shop, 17, 6));
}

TEST(OpeningHours, MayEndAtMidnightAndTheSameTimeTwiceIsClosed) {
  const Shop late = open_on_friday({8 * 60, 24 * 60});
  EXPECT_TRUE(is_open(late, 15, 23, 59));
  EXPECT_FALSE(is_open(late, 16, 0));
  const Shop always = open_on_friday({0, 24 * 60});
  EXPECT_TRUE(is_open(always, 15, 0));
  EXPECT_FALSE(is_open(always, 16, 0));
  EXPECT_FALSE(is_open(open_on_friday({8 * 60, 8 * 60}), 15, 8));
}

TEST(OpeningHours, WhatIsNoTimeIsRefusedAtItsDay) {
  std::vector<DayHours> hours(7);
  hours[5] = {20 * 60, 6 * 60};
  EXPECT_FALSE(shops::check_hours("settings.hours", hours));
  hours[5].closes = 24 * 60 + 1;
  const auto bad = shops::check_hours("settings.hours", hours);
  ASSERT_TRUE(bad);
  EXPECT_EQ(bad->field, "settings.hours[5].closes");
  EXPECT_EQ(bad->message.find("Friday"), 0U) << bad->message;
  hours.pop_back();
  EXPECT_EQ(shops::check_hours("hours", hours)->field, "hours");
}

}  // namespace
}  // namespace roadcall
