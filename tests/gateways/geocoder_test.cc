#include "gateways/geocoder.h"

#include <gtest/gtest.h>

namespace roadcall::geocoder {
namespace {

Answer answer_to(int status, const std::string& body) {
  return find(
      "http://places.test",
      [&](const http::Request&) { return http::Response::json(status, body); }, "Roadcall",
      "12 Oak Street");
}

TEST(Geocoder, AsksForTheAddressAloneAndSaysWhoAsks) {
  http::Request asked;
  const auto got = find(
      "http://places.test",
      [&](const http::Request& request) {
        asked = request;
        return http::Response::json(
            200, R"([{"lat":"29.8940000","lon":"-81.3130000","place_rank":30,"type":"house"}])");
      },
      user_agent("https://shop.example"), "12 Oak Street & Main");
  EXPECT_EQ(asked.method, "GET");
  EXPECT_EQ(asked.target,
            "http://places.test/search?q=12%20Oak%20Street%20%26%20Main&format=jsonv2&limit=1");
  EXPECT_EQ(asked.headers.get("User-Agent"), "Roadcall (+https://shop.example)");
  EXPECT_TRUE(asked.body.empty());
  ASSERT_TRUE(got.spot);
  EXPECT_EQ(got.spot->lat, 29.894);
  EXPECT_EQ(got.spot->lng, -81.313);
}

TEST(Geocoder, KnowsNoPlaceOfNoneAndOfATown) {
  for (const char* none : {"[]", R"([{"lat":"29.89","lon":"-81.31","place_rank":16}])"}) {
    const Answer got = answer_to(200, none);
    EXPECT_TRUE(got.answered) << none;
    EXPECT_FALSE(got.spot) << none;
  }
  EXPECT_TRUE(answer_to(200, R"([{"lat":"29.89","lon":"-81.31","place_rank":26}])").spot);
  EXPECT_TRUE(answer_to(200, R"([{"lat":"29.89","lon":"-81.31"}])").spot);
}

TEST(Geocoder, BelievesNoAnswerOfAnotherShape) {
  for (const char* wrong :
       {"", "{}", "[1]", "[{}]", R"([{"lat":29.89,"lon":-81.31}])",
        R"([{"lat":"29.89","lon":"x"}])", R"([{"lat":"29.89 ","lon":"-81.31"}])",
        R"([{"lat":"91","lon":"0"}])", R"([{"lat":"nan","lon":"0"}])",
        R"([{"lat":"29.89","lon":"-181"}])", R"([{"lat":"29.89"}])", "[{"}) {
    const Answer got = answer_to(200, wrong);
    EXPECT_FALSE(got.answered) << wrong;
    EXPECT_FALSE(got.again) << wrong;
    EXPECT_FALSE(got.problem.empty()) << wrong;
  }
}

TEST(Geocoder, SaysWhatIsWorthAnotherTry) {
  EXPECT_FALSE(answer_to(403, "").again);
  EXPECT_TRUE(answer_to(429, "").again);
  EXPECT_TRUE(answer_to(503, "").again);
  const Answer silent = find(
      "http://places.test",
      [](const http::Request&) -> http::Response { throw http::NoAnswer("refused", false); },
      "Roadcall", "12 Oak Street");
  EXPECT_TRUE(silent.again);
  EXPECT_FALSE(silent.answered);
}

TEST(Geocoder, OneASecondHasItsTurnAndEachOtherAMomentOfItsOwn) {
  Turns turns;
  const Instant now{1'000'000};
  EXPECT_EQ(turns.take(now), std::nullopt);
  EXPECT_EQ(turns.take(now), now + kGap);
  EXPECT_EQ(turns.take(now + std::chrono::milliseconds(1)), now + 2 * kGap);
  EXPECT_EQ(turns.take(now + kGap), std::nullopt);
  EXPECT_EQ(turns.take(now + 2 * kGap), std::nullopt);
}

}  // namespace
}  // namespace roadcall::geocoder
