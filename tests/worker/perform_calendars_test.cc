#include <gtest/gtest.h>

#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

const std::string kUrl = "https://calendar.example.test/mike.ics";

std::string dentist(int day) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:dentist\r\nSUMMARY:Dentist, "
         "root\r\n"
         "DTSTART;TZID=America/New_York:202701" +
         std::to_string(day) + "T090000\r\nDURATION:PT3H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

class BusyCalendars : public testing::Test {
 protected:
  void subscribe(const std::string& url) {
    world.write([&](Tx& tx) {
      auto profile = technicians::find(tx, world.mike.id)->profile;
      profile.busy_calendar_url = url;
      technicians::change(tx, profile, profile.version).value();
    });
    world.settle();
  }
  void an_hour_later() {
    world.pass(1h);
    world.app.keep_schedule();
    world.settle();
  }
  std::vector<technicians::Absence> busy() {
    return world.read(
        [&](Tx& tx) { return technicians::absences(tx, tx.now(), tx.now() + 24h * 60); });
  }
  technicians::Profile mike() {
    return world.read([&](Tx& tx) { return technicians::find(tx, world.mike.id)->profile; });
  }
  bool offered(int day, int hour) {
    const Instant wanted = from_local(2027, 1, day, hour, 0, "America/New_York");
    const auto found = world.read([&](Tx& tx) {
      return slots::find(tx, shops::current(tx), {.mechanic_id = world.mike.id, .limit = 200})
          .value();
    });
    return std::any_of(found.begin(), found.end(),
                       [&](const slots::Slot& slot) { return slot.start == wanted; });
  }
  World world;
};

TEST_F(BusyCalendars, BlockFromTheFirstMomentAndWithoutTellingWhy) {
  world.calendars[kUrl] = http::Response::text(200, dentist(12));
  EXPECT_TRUE(offered(12, 9));
  subscribe(kUrl);
  EXPECT_FALSE(offered(12, 9));
  EXPECT_FALSE(offered(12, 11));
  EXPECT_TRUE(offered(12, 13));
  ASSERT_EQ(busy().size(), 1U);
  EXPECT_EQ(busy()[0].reason, "Busy");
  EXPECT_EQ(busy()[0].source, "calendar");
}

TEST_F(BusyCalendars, AreReadAgainEveryHour) {
  world.calendars[kUrl] = http::Response::text(200, dentist(12));
  subscribe(kUrl);
  const auto version = mike().version;
  world.calendars[kUrl] = http::Response::text(200, dentist(13));
  an_hour_later();
  EXPECT_TRUE(offered(12, 9));
  EXPECT_FALSE(offered(13, 9));
  EXPECT_EQ(mike().version, version);
  // The same again is written once only.
  const auto id = busy()[0].id;
  an_hour_later();
  EXPECT_EQ(busy()[0].id, id);
}

TEST_F(BusyCalendars, TroubleIsToldAndWhatWasReadGoesOnToBlock) {
  world.calendars[kUrl] = http::Response::text(200, dentist(12));
  subscribe(kUrl);
  world.calendars[kUrl] = http::Response::text(404, "gone");
  an_hour_later();
  EXPECT_EQ(mike().busy_problem, "The calendar answers 404.");
  EXPECT_FALSE(offered(12, 9));
  world.calendars[kUrl] = http::Response::text(200, "<html>Sign in</html>");
  an_hour_later();
  EXPECT_EQ(mike().busy_problem, "What is at that address is no calendar.");
  world.calendars.clear();
  an_hour_later();
  EXPECT_EQ(mike().busy_problem, "The calendar does not answer.");
  EXPECT_FALSE(offered(12, 9));
  world.calendars[kUrl] = http::Response::text(200, dentist(12));
  an_hour_later();
  EXPECT_EQ(mike().busy_problem, "");
}

TEST_F(BusyCalendars, OfAnotherAddressOrNoneLeaveNothingBehind) {
  world.calendars[kUrl] = http::Response::text(200, dentist(12));
  subscribe(kUrl);
  subscribe("");
  EXPECT_TRUE(busy().empty());
  EXPECT_TRUE(offered(12, 9));
  an_hour_later();
  EXPECT_TRUE(busy().empty());
}

class Feeds : public testing::Test {
 protected:
  Feeds() {
    book("Maria Lopez", kMaria, world.mike.id, 9);
    book("Bob", kBob, world.ezra.id, 11);
  }
  Job book(const std::string& name, const std::string& phone, const UserId& mechanic, int hour) {
    const Instant start = from_local(2027, 1, 12, hour, 0, "America/New_York");
    return world.write([&](Tx& tx) {
      Lead lead;
      lead.name = name;
      lead.phone = phone;
      lead.service = "oil_change";
      return jobs::book(tx, shops::current(tx),
                        {.lead_id = leads::open(tx, lead).id,
                         .mechanic_id = mechanic,
                         .start = start,
                         .end = start + 1h,
                         .address = "12 Oak Street",
                         .access_notes = "Gate code: 4711"})
          .value();
    });
  }
  std::string link(const UserId& id) {
    return world.write([&](Tx& tx) {
      const auto found = technicians::find(tx, id).value();
      return "/calendar/" + technicians::renew_calendar(tx, found).profile.calendar_token + ".ics";
    });
  }
  World world;
};

TEST_F(Feeds, AreOfTheMechanicWhoseLinkItIs) {
  const std::string mine = link(world.mike.id);
  const auto answer = world.get(mine);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.get("Content-Type"), "text/calendar; charset=utf-8");
  EXPECT_NE(answer.body.find("Maria Lopez"), std::string::npos);
  EXPECT_NE(answer.body.find("DTSTART:20270112T140000Z"), std::string::npos);
  EXPECT_EQ(answer.body.find("Bob"), std::string::npos);
  EXPECT_EQ(answer.body.find("4711"), std::string::npos);
  EXPECT_EQ(world.get(mine + "?all=1").status, 404);
  const std::string again = link(world.mike.id);
  EXPECT_EQ(world.get(mine).status, 404);
  EXPECT_EQ(world.get(again).status, 200);
}

TEST_F(Feeds, OfTheWholeShopAreTheOwners) {
  const std::string body = world.get(link(world.ezra.id) + "?all=1").body;
  EXPECT_NE(body.find("Maria Lopez"), std::string::npos);
  EXPECT_NE(body.find("Bob"), std::string::npos);
}

TEST_F(Feeds, OfAGuessedLinkAreNone) {
  for (const char* target : {"/calendar/.ics", "/calendar/x.ics", "/calendar/x", "/calendar/"})
    EXPECT_EQ(world.get(target).status, 404) << target;
}

}  // namespace
}  // namespace roadcall::test
