#include <gtest/gtest.h>

#include "base/json.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

struct Clerk : TinyApp {
  http::Response ask(const std::string& query, const std::string& who = "A program") {
    http::Request request;
    request.target = "https://sim.test/search?" + query;
    if (!who.empty()) request.headers.set("User-Agent", who);
    return world.handler()(request);
  }
};

TEST(Places, AnAddressIsAlwaysTheSameHouseNearby) {
  Clerk clerk;
  const std::string first = clerk.ask("q=12%20Oak%20Street&format=jsonv2&limit=1").body;
  clerk.world.advance(1s);
  EXPECT_EQ(clerk.ask("q=12%20OAK%20street&format=jsonv2&limit=1").body.substr(0, 120),
            first.substr(0, 120));
  clerk.world.advance(1s);
  EXPECT_NE(clerk.ask("q=14%20Oak%20Street&format=jsonv2").body.substr(0, 120),
            first.substr(0, 120));
  const auto house = json::parse(first)->as_array().at(0).as_object();
  EXPECT_NEAR(std::stod(std::string(house.at("lat").as_string())), 29.894, 0.15);
  EXPECT_NEAR(std::stod(std::string(house.at("lon").as_string())), -81.313, 0.15);
  EXPECT_EQ(house.at("place_rank").as_int64(), 30);
}

TEST(Places, SomeAreNowhereAndSomeButATown) {
  Clerk clerk;
  EXPECT_EQ(clerk.ask("q=1%20Nowhere%20Lane&format=jsonv2").body, "[]");
  clerk.world.advance(1s);
  const auto town = json::parse(clerk.ask("q=Somewhere%20in%20Florida&format=jsonv2").body);
  EXPECT_EQ(town->as_array().at(0).as_object().at("place_rank").as_int64(), 16);
}

TEST(Places, RefusesTheNamelessAndTheHasty) {
  Clerk clerk;
  EXPECT_EQ(clerk.ask("q=12%20Oak&format=jsonv2", "").status, 403);
  EXPECT_EQ(clerk.ask("q=12%20Oak&format=xml").status, 400);
  EXPECT_EQ(clerk.ask("format=jsonv2").status, 400);
  EXPECT_EQ(clerk.ask("q=12%20Oak&format=jsonv2").status, 200);
  EXPECT_EQ(clerk.ask("q=13%20Oak&format=jsonv2").status, 429);
  clerk.world.advance(1s);
  EXPECT_EQ(clerk.ask("q=13%20Oak&format=jsonv2").status, 200);
}

TEST(Places, FailsWhenTold) {
  Clerk clerk;
  clerk.world.fail_next(Target::places, 1, 503);
  EXPECT_EQ(clerk.ask("q=12%20Oak&format=jsonv2").status, 503);
  EXPECT_EQ(clerk.ask("q=12%20Oak&format=jsonv2").status, 200);
}

}  // namespace
}  // namespace roadcall::sim::test
