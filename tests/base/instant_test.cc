#include "base/instant.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

TEST(Instant, WritesAndReadsRfc3339) {
  const Instant noon{1'790'000'000'123};
  EXPECT_EQ(to_rfc3339(noon), "2026-09-21T14:13:20.123Z");
  EXPECT_EQ(from_rfc3339("2026-09-21T14:13:20.123Z"), noon);
  EXPECT_EQ(from_rfc3339("2026-09-21T10:13:20.123-04:00"), noon);
  for (const char* bad : {"", "2026-09-21", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
                          "2026-09-21T25:00:00Z", "2026-09-21T14:13:20", "x"}) {
    EXPECT_FALSE(from_rfc3339(bad)) << bad;
  }
}

TEST(Instant, WritesAndReadsRfc2822) {
  const auto read = from_rfc2822("Mon, 13 Aug 2018 21:38:46 +0000");
  ASSERT_TRUE(read);
  EXPECT_EQ(to_rfc2822(*read), "Mon, 13 Aug 2018 21:38:46 +0000");
  EXPECT_FALSE(from_rfc2822("yesterday"));
}

TEST(Instant, KnowsLocalTimeAcrossTheChangeOfClocks) {
  const std::string zone = "America/New_York";
  // 2027-03-14 02:30 does not exist there; the moment after the gap is 03:00 EDT.
  EXPECT_EQ(to_rfc3339(from_local(2027, 3, 14, 2, 30, zone)), "2027-03-14T07:00:00.000Z");
  // 2026-11-01 01:30 exists twice; the first is EDT.
  EXPECT_EQ(to_rfc3339(from_local(2026, 11, 1, 1, 30, zone)), "2026-11-01T05:30:00.000Z");
  const LocalTime local = local_time(*from_rfc3339("2026-11-23T14:30:00Z"), zone);
  EXPECT_EQ(local.hour, 9);
  EXPECT_EQ(local.weekday, 1);
  EXPECT_TRUE(is_time_zone(zone));
  EXPECT_FALSE(is_time_zone("Mars/Olympus"));
}

}  // namespace
}  // namespace roadcall
