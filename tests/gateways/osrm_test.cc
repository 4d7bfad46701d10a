#include "gateways/osrm.h"

#include <gtest/gtest.h>

namespace roadcall::osrm {
namespace {

const std::vector<Spot> kTwo{{29.894, -81.313}, {30.038, -81.33}};

Answer answer_to(int status, const std::string& body) {
  return table(
      "http://roads.test", [&](const http::Request&) { return http::Response::json(status, body); },
      kTwo);
}

TEST(Osrm, AsksWithLongitudeFirstAndReadsSeconds) {
  http::Request asked;
  const auto got = table(
      "http://roads.test",
      [&](const http::Request& request) {
        asked = request;
        return http::Response::json(
            200,
            R"({"code":"Ok","durations":[[0,1292.4],[null,0]],"sources":[],"destinations":[]})");
      },
      kTwo);
  EXPECT_EQ(asked.method, "GET");
  EXPECT_EQ(asked.target,
            "http://roads.test/table/v1/driving/-81.31300,29.89400;-81.33000,30.03800"
            "?annotations=duration");
  ASSERT_TRUE(got.table);
  EXPECT_EQ((*got.table)[0][1], 1292.4);
  EXPECT_EQ((*got.table)[1][0], std::nullopt) << "no road";
}

TEST(Osrm, BelievesNoTableOfAnotherShape) {
  for (const char* wrong :
       {"", "[]", "{}", R"({"code":"Ok"})", R"({"code":"NoTable","durations":[[0,1],[1,0]]})",
        R"({"code":"Ok","durations":[[0,1]]})", R"({"code":"Ok","durations":[[0,1],[1]]})",
        R"({"code":"Ok","durations":[[0,"1"],[1,0]]})",
        R"({"code":"Ok","durations":[[0,-5],[1,0]]})",
        R"({"code":"Ok","durations":[[0,1],[1,0])"}) {
    const Answer got = answer_to(200, wrong);
    EXPECT_FALSE(got.table) << wrong;
    EXPECT_FALSE(got.again) << wrong;
    EXPECT_FALSE(got.problem.empty());
  }
}

TEST(Osrm, SaysWhatIsWorthAnotherTry) {
  EXPECT_FALSE(answer_to(400, R"({"code":"TooBig"})").again);
  EXPECT_TRUE(answer_to(429, "").again);
  EXPECT_TRUE(answer_to(503, "").again);
  const Answer silent = table(
      "http://roads.test",
      [](const http::Request&) -> http::Response { throw http::NoAnswer("refused", false); }, kTwo);
  EXPECT_TRUE(silent.again);
}

}  // namespace
}  // namespace roadcall::osrm
