#include <gtest/gtest.h>

#include "tests/support/world.h"

// What a visitor reads first.
namespace roadcall::test {
namespace {

struct Home : testing::Test {
  // The rows of the opening hours, each as `days: hours`.
  std::vector<std::string> hours(const std::string& language) {
    std::string body = world.get("/?lang=" + language).body;
    body = body.substr(body.find(language == "es" ? "<h2>Horario" : "<h2>Opening hours"));
    body = body.substr(0, body.find("</section>"));
    std::vector<std::string> rows;
    for (std::size_t at = 0; (at = body.find("<li>", at)) != std::string::npos; ++at) {
      std::string row = body.substr(at, body.find("</li>", at) - at);
      row.replace(row.find("</span><span>"), 13, ": ");
      row = row.substr(row.find("<span>") + 6);
      rows.push_back(row.substr(0, row.find("</span>")));
    }
    return rows;
  }
  World world;
};

using Rows = std::vector<std::string>;

TEST_F(Home, ShopsThatNeverCloseSayItOnce) {
  world.set([](ShopSettings& s) { s.hours.assign(7, {0, 24 * 60}); });
  EXPECT_EQ(hours("en"), Rows{"Every day: 24 hours"});
  EXPECT_EQ(hours("es"), Rows{"Todos los días: 24 horas"});
}

TEST_F(Home, DaysWithTheSameHoursAreOneRow) {
  world.set([](ShopSettings& s) {
    s.hours.assign(7, {8 * 60, 18 * 60});
    s.hours[0] = {0, 0};
    s.hours[6] = {9 * 60 + 30, 14 * 60};
  });
  EXPECT_EQ(hours("en"),
            (Rows{"Monday to Friday: 8 am – 6 pm", "Saturday: 9:30 am – 2 pm", "Sunday: closed"}));
  EXPECT_EQ(hours("es"),
            (Rows{"Lunes a viernes: 8 am – 6 pm", "Sábado: 9:30 am – 2 pm", "Domingo: cerrado"}));
}

TEST_F(Home, TheAreaIsAsTheShopWroteIt) {
  world.set([](ShopSettings& s) { s.area = "St. Augustine, Palm Coast"; });
  EXPECT_NE(world.get("/?lang=es").body.find("la carretera en St. Augustine, Palm Coast."),
            std::string::npos);
}

}  // namespace
}  // namespace roadcall::test
