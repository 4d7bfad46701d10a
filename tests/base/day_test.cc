#include "base/day.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

const std::string kZone = "America/New_York";

TEST(Day, IsNamedAndBounded) {
  const auto day = day_named("2026-12-01", kZone);
  ASSERT_TRUE(day);
  EXPECT_EQ(day->date, "2026-12-01");
  EXPECT_EQ(to_rfc3339(day->start), "2026-12-01T05:00:00.000Z");
  EXPECT_EQ(to_rfc3339(day->end), "2026-12-02T05:00:00.000Z");
  for (const char* bad : {"", "2026-12-1", "2026-02-30", "1999-12-31", "2101-01-01", "2026/12/01",
                          "2026-12-01T00:00:00Z"})
    EXPECT_FALSE(day_named(bad, kZone)) << bad;
}

TEST(Day, IsTheShopsAndNotTheWorlds) {
  // Half past eleven in the evening there, the next day in Greenwich.
  EXPECT_EQ(day_of(*from_rfc3339("2026-12-02T04:30:00Z"), kZone).date, "2026-12-01");
}

TEST(Day, LastsAsLongAsTheClocksSay) {
  const auto hours = [](const Day& day) { return (day.end - day.start) / std::chrono::hours(1); };
  EXPECT_EQ(hours(*day_named("2026-11-01", kZone)), 25);
  EXPECT_EQ(hours(*day_named("2027-03-14", kZone)), 23);
  // Chile changes its clocks at midnight: that day begins at one.
  const auto chile = day_named("2026-09-06", "America/Santiago");
  EXPECT_EQ(to_rfc3339(chile->start), "2026-09-06T04:00:00.000Z");
  EXPECT_EQ(hours(*chile), 23);
}

TEST(Day, IsCountedOverTheChangeOfClocks) {
  const auto day = day_named("2026-10-30", kZone);
  EXPECT_EQ(days_after(*day, 7, kZone).date, "2026-11-06");
  EXPECT_EQ(to_rfc3339(days_after(*day, 7, kZone).start), "2026-11-06T05:00:00.000Z");
  EXPECT_EQ(days_after(*day, -30, kZone).date, "2026-09-30");
  EXPECT_EQ(days_after(*day, 0, kZone).start, day->start);
  EXPECT_EQ(days_after(*day_named("2026-09-05", "America/Santiago"), 1, "America/Santiago").date,
            "2026-09-06");
}

TEST(Day, WeeksBeginOnMonday) {
  EXPECT_EQ(monday_of(*from_rfc3339("2026-11-01T12:00:00Z"), kZone).date, "2026-10-26");
  EXPECT_EQ(monday_of(*from_rfc3339("2026-11-02T05:00:00Z"), kZone).date, "2026-11-02");
  EXPECT_EQ(monday_of(*from_rfc3339("2026-11-02T04:59:00Z"), kZone).date, "2026-10-26");
}

}  // namespace
}  // namespace roadcall
