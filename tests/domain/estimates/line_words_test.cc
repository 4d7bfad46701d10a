#include "domain/estimates/line_words.h"

#include <gtest/gtest.h>

#include "domain/estimates/pricing.h"

namespace roadcall::test {
namespace {

std::string spanish(std::string_view words) { return line_words::said(words, Language("es")); }

TEST(LineWords, WhatWeWriteIsSaidInSpanish) {
  EXPECT_EQ(spanish("Oil Change: labor, menu price"),
            "Cambio de aceite: mano de obra, precio fijo");
  EXPECT_EQ(spanish("Spark Plugs: V8 engine (+80 %)"), "Bujías: motor V8 (+80 %)");
  EXPECT_EQ(spanish("Travel to you"), "Viaje hasta usted");
  EXPECT_EQ(spanish("Parts: Water Pump"), "Repuestos: Bomba de agua");
}

TEST(LineWords, OptionsAreSaidInTheReadersLanguage) {
  EXPECT_EQ(line_words::option_said("best", Language("es")), "Óptima");
  EXPECT_EQ(line_words::option_said("best", Language("en")), "Best");
  EXPECT_EQ(line_words::option_said("Ceramic", Language("es")), "Ceramic");
}

TEST(LineWords, WhatTheOwnerTypedStays) {
  for (const char* typed :
       {"Pastillas", "Fix the squeak", "Note: parts are on order", "Second visit: as agreed", ""})
    EXPECT_EQ(spanish(typed), typed);
  EXPECT_EQ(spanish("My own job: parts"), "My own job: repuestos");
  EXPECT_EQ(line_words::said("Oil Change: parts", Language("en")), "Oil Change: parts");
}

TEST(LineWords, NoGeneratedLineIsLeftInEnglish) {
  PriceItem item;
  item.name = "Bomba";
  item.labor_minutes = 120;
  item.parts_cents = 5'000;
  item.v8_percent = item.old_car_percent = 120;
  Rates rates;
  rates.travel_cents = 2'000;
  ShopSettings settings;
  settings.supplies_basis_points = 500;
  auto lines = pricing::lines_for(rates, {item}, {1995, "5.7L V8"});
  pricing::set_supplies(lines, settings);
  ASSERT_EQ(lines.size(), 7U);
  for (const EstimateLine& line : lines) EXPECT_NE(spanish(line.description), line.description);
}

}  // namespace
}  // namespace roadcall::test
