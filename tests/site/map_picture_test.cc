#include "site/map_picture.h"

#include <gtest/gtest.h>

#include <regex>

namespace roadcall::site {
namespace {

constexpr planner::Place kRiverside{30.3120, -81.6800};
constexpr planner::Place kBeach{30.2880, -81.3930};
const MapTiles kTiles{"https://tiles.example/{z}/{x}/{y}.png?a=1&b=2", "Maps <by> us"};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

TEST(MapPicture, ShowsBothPlacesInsideThePaperNorthUp) {
  const std::string svg = map_picture({}, kRiverside, kBeach);
  EXPECT_EQ(count(svg, "<image"), 0u);
  std::smatch who, where;
  ASSERT_TRUE(std::regex_search(svg, who, std::regex(R"re(class="who" cx="(\d+)" cy="(\d+)")re")));
  ASSERT_TRUE(
      std::regex_search(svg, where, std::regex(R"re(class="where" cx="(\d+)" cy="(\d+)")re")));
  EXPECT_LT(std::stoi(who[1]), std::stoi(where[1])) << "the beach is in the east";
  EXPECT_LT(std::stoi(who[2]), std::stoi(where[2])) << "and a little to the south";
  for (const std::smatch& one : {who, where}) {
    EXPECT_GE(std::stoi(one[1]), 40);
    EXPECT_LE(std::stoi(one[1]), 600);
    EXPECT_LE(std::stoi(one[2]), 280);
  }
}

TEST(MapPicture, LaysItOverTheTilesOfTheSetting) {
  const std::string svg = map_picture(kTiles, kRiverside, kBeach);
  // 0.287 degrees of longitude fit 528 pixels at zoom 11 (418 of them) and not at 12.
  EXPECT_GE(count(svg, "https://tiles.example/11/"), 4u);
  EXPECT_EQ(count(svg, "<image"), count(svg, "https://tiles.example/11/"));
  // Jacksonville's tile at zoom 11: x = (180 - 81.68) / 360 * 2048 = 559.
  EXPECT_NE(svg.find("/11/559/"), std::string::npos);
  EXPECT_NE(svg.find("?a=1&amp;b=2"), std::string::npos);
  EXPECT_NE(svg.find("Maps &lt;by&gt; us"), std::string::npos);
  EXPECT_EQ(svg.find("style="), std::string::npos) << "the content policy forbids it";
}

TEST(MapPicture, OneSpotAndTheEdgesOfTheWorldAreShownToo) {
  EXPECT_NE(map_picture(kTiles, kBeach, kBeach).find("/15/"), std::string::npos);
  const std::string far = map_picture(kTiles, {90, -180}, {-90, 180});
  EXPECT_NE(far.find("/0/0/0.png"), std::string::npos);
  EXPECT_EQ(far.find("nan"), std::string::npos);
}

TEST(MapTiles, NamesItsOriginForThePolicy) {
  EXPECT_EQ(kTiles.origin(), "https://tiles.example");
  EXPECT_EQ(kTiles.of(3, 4, 5), "https://tiles.example/3/4/5.png?a=1&b=2");
  EXPECT_EQ(MapTiles{}.origin(), "");
}

TEST(MapTiles, RefusesWhatIsNoTemplate) {
  EXPECT_EQ(tiles_problem("https://tiles.example/{z}/{x}/{y}.png"), "");
  EXPECT_EQ(tiles_problem("http://127.0.0.1:8090/tiles/{z}/{x}/{y}.svg"), "");
  for (const char* wrong :
       {"http://tiles.example/{z}/{x}/{y}.png", "https://tiles.example/{z}/{x}.png",
        "https://tiles.example/{z}/{x}/{y}.png; script-src *", "ftp://tiles/{z}{x}{y}",
        "http://127.0.0.1.evil.example/{z}/{x}/{y}"})
    EXPECT_NE(tiles_problem(wrong), "") << wrong;
}

}  // namespace
}  // namespace roadcall::site
