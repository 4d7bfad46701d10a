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

// An overlay lies over the whole area of the older code.
TEST(PhoneZone, OnBothSidesOfABorderIsBoth) {
  struct Row {
    std::vector<std::string> codes;
    Zones zones;
  };
  for (const Row& row :
       {Row{{"850", "448", "423", "729", "812", "930"}, {"America/New_York", "America/Chicago"}},
        Row{{"418", "581", "367", "273"}, {"America/Halifax", "America/New_York"}},
        Row{{"306", "639", "474"}, {"America/Regina", "America/Denver"}},
        Row{{"541", "458", "250", "257"}, {"America/Denver", "America/Los_Angeles"}},
        Row{{"907"}, {"America/Anchorage", "America/Adak"}},
        Row{{"867"}, {"America/New_York", "America/Chicago", "America/Denver", "America/Phoenix"}},
        Row{{"931", "615"}, {"America/Chicago"}},
        Row{{"613", "753", "718", "465"}, {"America/New_York"}}})
    for (const std::string& code : row.codes)
      EXPECT_EQ(zones_of_phone("+1" + code + "5550142"), row.zones) << code;
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
