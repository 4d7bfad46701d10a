#include "calendar/calendar.h"

#include <gtest/gtest.h>

namespace roadcall::calendar {
namespace {

using namespace std::chrono_literals;

constexpr const char* kZone = "America/New_York";

Instant at(int month, int day, int hour, int minute = 0) {
  return from_local(2027, month, day, hour, minute, kZone);
}

std::string calendar_of(const std::string& entries) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + entries + "END:VCALENDAR\r\n";
}
std::string entry(const std::string& lines) {
  return "BEGIN:VEVENT\r\nUID:one\r\n" + lines + "END:VEVENT\r\n";
}
std::vector<std::string> shown(const std::string& text, Instant from, Instant until) {
  std::vector<std::string> all;
  const auto found = busy(text, from, until, kZone);
  if (!found) return {"no calendar"};
  for (const Busy& one : *found) {
    const LocalTime t = local_time(one.start, kZone);
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    all.push_back(two(t.month) + "-" + two(t.day) + " " + two(t.hour) + ":" + two(t.minute) + " " +
                  std::to_string((one.end - one.start).count() / 60'000));
  }
  return all;
}
std::vector<std::string> march(const std::string& lines) {
  return shown(calendar_of(entry(lines)), at(3, 1, 0), at(4, 1, 0));
}
using Lines = std::vector<std::string>;

TEST(Busy, ReadsTimesOfAllKinds) {
  EXPECT_EQ(march("DTSTART:20270310T140000Z\r\nDTEND:20270310T150000Z\r\n"),
            Lines{"03-10 09:00 60"});
  // Without a zone: the shop's own.
  EXPECT_EQ(march("DTSTART:20270310T090000\r\nDTEND:20270310T103000\r\n"), Lines{"03-10 09:00 90"});
  EXPECT_EQ(march("DTSTART;TZID=America/Los_Angeles:20270310T060000\r\nDURATION:PT45M\r\n"),
            Lines{"03-10 09:00 45"});
  EXPECT_EQ(march("DTSTART;VALUE=DATE:20270310\r\nDTEND;VALUE=DATE:20270312\r\n"),
            Lines{"03-10 00:00 2880"});
  EXPECT_EQ(march("DTSTART;VALUE=DATE:20270310\r\n"), Lines{"03-10 00:00 1440"});
}

TEST(Busy, ADayOfTheChangeOfClocksIsWhole) {
  EXPECT_EQ(march("DTSTART;VALUE=DATE:20270314\r\n"), Lines{"03-14 00:00 1380"});
}

TEST(Busy, WhatIsFreeOrCancelledBlocksNothing) {
  const std::string time = "DTSTART:20270310T140000Z\r\nDTEND:20270310T150000Z\r\n";
  EXPECT_EQ(march(time + "TRANSP:TRANSPARENT\r\n"), Lines{});
  EXPECT_EQ(march(time + "STATUS:CANCELLED\r\n"), Lines{});
  EXPECT_EQ(march(time + "STATUS:TENTATIVE\r\n"), Lines{"03-10 09:00 60"});
  EXPECT_EQ(march("DTSTART:20260310T140000Z\r\nDTEND:20260310T150000Z\r\n"), Lines{});
}

TEST(Busy, RepeatedEntriesStayAtTheirHourAcrossTheChangeOfClocks) {
  EXPECT_EQ(march("DTSTART;TZID=America/New_York:20270108T170000\r\nDURATION:PT1H\r\n"
                  "RRULE:FREQ=WEEKLY;BYDAY=FR\r\n"),
            (Lines{"03-05 17:00 60", "03-12 17:00 60", "03-19 17:00 60", "03-26 17:00 60"}));
}

TEST(Busy, OneTurnMayBeLeftOutOrMoved) {
  const std::string weekly =
      "DTSTART;TZID=America/New_York:20270305T170000\r\nDURATION:PT1H\r\n"
      "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=America/New_York:20270312T170000\r\n";
  const std::string moved =
      "RECURRENCE-ID;TZID=America/New_York:20270319T170000\r\n"
      "DTSTART;TZID=America/New_York:20270320T080000\r\nDURATION:PT1H\r\n";
  EXPECT_EQ(shown(calendar_of(entry(weekly) + entry(moved)), at(3, 1, 0), at(4, 1, 0)),
            (Lines{"03-05 17:00 60", "03-20 08:00 60"}));
}

TEST(Busy, IsHeldWithinWhatWasAsked) {
  const std::string week = "DTSTART;VALUE=DATE:20270306\r\nDTEND;VALUE=DATE:20270320\r\n";
  EXPECT_EQ(shown(calendar_of(entry(week)), at(3, 10, 8), at(3, 10, 18)), Lines{"03-10 08:00 600"});
}

TEST(Busy, WhatIsNoCalendarIsSaidToBeNone) {
  for (const char* text : {"", "<html>", "BEGIN:VCALENDAR", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"})
    EXPECT_EQ(shown(text, at(3, 1, 0), at(4, 1, 0)), Lines{"no calendar"}) << text;
  EXPECT_EQ(shown(calendar_of(""), at(3, 1, 0), at(4, 1, 0)), Lines{});
  EXPECT_EQ(march("DTSTART:yesterday\r\n"), Lines{});
}

// A stranger wrote it: rules without an end, rules that never come true, entries without number.
TEST(Busy, AHostileCalendarIsReadWithinBounds) {
  const std::string start = "DTSTART:19700101T000000Z\r\nDURATION:PT1M\r\n";
  for (const char* rule :
       {"FREQ=SECONDLY", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;INTERVAL=1"})
    EXPECT_EQ(march(start + "RRULE:" + rule + "\r\n"), Lines{}) << rule;
  EXPECT_EQ(march(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n"), Lines{});
  EXPECT_EQ(march(start + "RRULE:FREQ=DAILY;INTERVAL=0\r\n").size() > 40, false);
  std::string many;
  for (int i = 0; i < 6000; ++i)
    many += entry("DTSTART:20270310T140000Z\r\nDTEND:20270310T150000Z\r\n");
  EXPECT_EQ(shown(calendar_of(many), at(3, 1, 0), at(4, 1, 0)).size(), kBusyMost);
  std::string daily;
  for (int i = 0; i < 300; ++i) daily += entry(start + "RRULE:FREQ=DAILY\r\n");
  EXPECT_LE(shown(calendar_of(daily), at(3, 1, 0), at(4, 1, 0)).size(), kBusyMost);
}

TEST(Feed, IsReadBackAsItWasWritten) {
  const std::string text =
      feed("Mike's visits", {{.uid = "job_1@example.test",
                              .start = at(3, 10, 9),
                              .end = at(3, 10, 10),
                              .changed = at(3, 1, 8),
                              .sequence = 3,
                              .summary = "J-1001 Oil change, Maria; 2014 Civic",
                              .location = "12 Oak Street, St. Augustine",
                              .description = "Dog in the yard\nGate on the left",
                              .url = "https://app.test/desk/jobs/job_1",
                              .sure = false}});
  EXPECT_EQ(shown(text, at(3, 1, 0), at(4, 1, 0)), Lines{"03-10 09:00 60"});
  for (const char* part :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Mike's visits", "UID:job_1@example.test",
        "DTSTART:20270310T140000Z", "DTEND:20270310T150000Z", "SEQUENCE:3", "STATUS:TENTATIVE",
        "LOCATION:12 Oak Street\\, St. Augustine", "Dog in the yard\\nGate on the left",
        "Maria\\; 2014"})
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  // No line is longer than the 75 octets that readers accept.
  for (std::size_t at = 0, end; (end = text.find("\r\n", at)) != std::string::npos; at = end + 2)
    EXPECT_LE(end - at, 75U);
}

TEST(Feed, NothingTypedBecomesALineOfItsOwn) {
  const std::string text =
      feed("x", {{.uid = "u", .summary = "a\r\nATTENDEE:mailto:evil@example.test\r\nb"}});
  EXPECT_EQ(text.find("\nATTENDEE"), std::string::npos) << text;
  EXPECT_NE(feed("none", {}).find("END:VCALENDAR"), std::string::npos);
}

}  // namespace
}  // namespace roadcall::calendar
