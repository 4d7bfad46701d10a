#include "domain/jobs/jobs.h"
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

TEST(Schedule, ABusyWeekIsShownWhole) {
  Desk desk;
  const Instant start = from_rfc3339("2027-04-05T12:00:00Z").value();
  const Lead lead = desk.lead({.name = "Carla", .phone = desk.carla.phone});
  desk.write([&](Tx& tx) {
    for (int i = 0; i < 430; ++i)
      jobs::book(tx, desk.shop,
                 {.lead_id = lead.id,
                  .mechanic_id = desk.mike.id,
                  .start = start + std::chrono::minutes(20 * i),
                  .end = start + std::chrono::minutes(20 * i + 20),
                  .keep = jobs::Keep::anyhow})
          .value();
  });
  const Reply week = desk.get("/v1/schedule?date=2027-04-05&days=7");
  ASSERT_EQ(visits(week, "jobs"), 430U);
  EXPECT_EQ(week.str("jobs.429.mechanic_name"), desk.mike.name);
  EXPECT_EQ(week.str("jobs.429.customer_name"), "Carla Diaz");
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

class Faces : public testing::Test {
 protected:
  Faces() { desk.api.settings.data_dir = testing::TempDir() + "roadcall-faces"; }
  Reply put(const std::string& bytes, Who who = Who::owner) {
    return desk.call(who, "PUT", "/v1/technicians/" + desk.mike.id.value + "/photo", bytes,
                     {{"Content-Type", "application/octet-stream"}});
  }
  Desk desk;
};

TEST_F(Faces, TheCustomerSeesWhoComes) {
  const Job job = desk.booked_job();
  const auto visit = [&] {
    return desk.call(Who::nobody, "GET", "/v1/public/visits/" + job.tracking_token);
  };
  EXPECT_TRUE(visit().at("mechanic_photo_url").is_null());
  // As large as phones take them: more than a body in JSON may be.
  const Reply set = put("\xFF\xD8\xFF\xE0" + std::string(200'000, 'x'), Who::mechanic);
  ASSERT_EQ(set.status, 200) << set.text;
  EXPECT_TRUE(set.str("photo_file_id").starts_with("fil_"));
  EXPECT_EQ(visit().str("mechanic_photo_url"),
            std::string(kAppUrl) + "/track/" + job.tracking_token + "/photo");
  desk.patch("/v1/technicians/" + desk.mike.id.value, R"({"photo_file_id":null})");
  EXPECT_TRUE(visit().at("mechanic_photo_url").is_null());
}

TEST_F(Faces, WhatIsNoPictureIsRefused) {
  for (const std::string& bad : {std::string(), std::string("GIF89a"), std::string("<svg>")})
    EXPECT_EQ(put(bad).str("field"), "body") << bad;
  EXPECT_EQ(put("\xFF\xD8\xFF" + std::string(600'000, 'x')).status, 413);
  EXPECT_EQ(desk.call(Who::mechanic, "PUT", "/v1/technicians/" + desk.ezra.id.value + "/photo",
                      "\xFF\xD8\xFF\xE0")
                .status,
            403);
}

TEST(Technicians, AStartingPlaceStaysUntilItIsTakenOff) {
  Desk desk;
  const std::string target = "/v1/technicians/" + desk.mike.id.value;
  desk.patch(target, R"({"base_position":{"lat":29.894612,"lng":-81.314512}})");
  const Reply other = desk.patch(target, R"({"radius_km":40})");
  EXPECT_EQ(other.at("base_position").at("lat").as_double(), 29.894612) << other.text;
  EXPECT_EQ(other.at("base_position").at("lng").as_double(), -81.314512);
  EXPECT_TRUE(desk.patch(target, R"({"base_position":null})").at("base_position").is_null());
  EXPECT_EQ(desk.patch(target, R"({"radius_km":0})").str("field"), "radius_km");
}

}  // namespace
}  // namespace roadcall::test
