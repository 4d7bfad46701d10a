#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

JobId book_at(Desk& desk, const std::string& start, const std::string& end) {
  const Lead lead =
      desk.lead({.source = LeadSource::manual, .name = "Carla", .phone = "+19045550123"});
  const Reply booked =
      desk.post("/v1/jobs", R"({"lead_id":")" + lead.id.value + R"(","mechanic_id":")" +
                                desk.mike.id.value + R"(","window":{"start":")" + start +
                                R"(","end":")" + end + R"("},"override":true})");
  EXPECT_EQ(booked.status, 201) << booked.text;
  return JobId{booked.str("id")};
}

std::size_t visits(const Reply& reply, const char* list) {
  return reply.at(list).as_array().size();
}

// Clocks go back on 2027-11-07 in New York: that Sunday has 25 hours.
TEST(Schedule, ShowsTheLastHourOfALongDay) {
  Desk desk;
  book_at(desk, "2027-11-08T04:15:00Z", "2027-11-08T04:45:00Z");  // 23:15 on that Sunday.
  EXPECT_EQ(visits(desk.get("/v1/schedule?date=2027-11-07"), "jobs"), 1u);
  EXPECT_EQ(visits(desk.get("/v1/schedule?date=2027-11-01&days=7"), "jobs"), 1u);
  EXPECT_EQ(visits(desk.get("/v1/schedule?date=2027-11-08"), "jobs"), 0u);
  EXPECT_EQ(visits(desk.call(Who::mechanic, "GET", "/v1/field/day?date=2027-11-07"), "visits"), 1u);
  EXPECT_EQ(visits(desk.call(Who::mechanic, "GET", "/v1/field/day?date=2027-11-08"), "visits"), 0u);
}

// And forward on 2027-03-14: 23 hours.
TEST(Schedule, DoesNotShowTomorrowOnAShortDay) {
  Desk desk;
  book_at(desk, "2027-03-15T04:15:00Z", "2027-03-15T04:45:00Z");  // 00:15 on the Monday.
  EXPECT_EQ(visits(desk.get("/v1/schedule?date=2027-03-14"), "jobs"), 0u);
  EXPECT_EQ(visits(desk.get("/v1/schedule?date=2027-03-15"), "jobs"), 1u);
}

TEST(Schedule, APinIsSetMovedAndTakenOff) {
  Desk desk;
  const std::string job = "/v1/jobs/" + desk.job().value;
  EXPECT_TRUE(desk.get(job).at("position").is_null());
  const Reply set = desk.patch(job, R"({"position":{"lat":29.894,"lng":-81.313}})");
  ASSERT_EQ(set.status, 200) << set.text;
  EXPECT_EQ(set.at("position.lat").as_double(), 29.894);
  const Reply noted = desk.patch(job, R"({"notes":"Blue gate","address":"4 Bay St"})");
  EXPECT_EQ(noted.at("position.lng").as_double(), -81.313) << "what was given stays";
  EXPECT_TRUE(desk.patch(job, R"({"position":null})").at("position").is_null());
}

TEST(Schedule, RefusesWhatIsNoDay) {
  Desk desk;
  for (const char* date : {"2027-02-30", "tomorrow", "1999-01-01"}) {
    const Reply refused = desk.get(std::string("/v1/schedule?date=") + date);
    EXPECT_EQ(refused.status, 400) << date;
    EXPECT_EQ(refused.str("field"), "date");
  }
}

}  // namespace
}  // namespace roadcall::test
