#include "base/phone_zone.h"

#include <gtest/gtest.h>

#include "base/instant.h"

namespace roadcall {
namespace {

using Zones = std::vector<std::string>;

TEST(PhoneZone, IsThatOfTheAreaCode) {
  EXPECT_EQ(zones_of_phone("+19045550142"), Zones{"America/New_York"});
  EXPECT_EQ(zones_of_phone("+14155550142"), Zones{"America/Los_Angeles"});
  EXPECT_EQ(zones_of_phone("+18505550142"), (Zones{"America/New_York", "America/Chicago"}));
}

TEST(PhoneZone, WhatIsOfNoPlaceHasNone) {
  for (const char* phone : {"", "anonymous", "+18005550142", "+442079460958", "9045550142"})
    EXPECT_TRUE(zones_of_phone(phone).empty()) << phone;
}

TEST(PhoneZone, EveryZoneIsOne) {
  for (int code = 200; code < 1000; ++code)
    for (const std::string& zone : zones_of_phone("+1" + std::to_string(code) + "5550142"))
      EXPECT_TRUE(is_time_zone(zone)) << zone;
}

}  // namespace
}  // namespace roadcall
