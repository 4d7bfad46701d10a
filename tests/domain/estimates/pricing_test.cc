#include "domain/estimates/pricing.h"

#include <gtest/gtest.h>

#include "domain/estimates/price_book.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

PriceItem job(const char* name, int minutes, std::int64_t parts_cents) {
  PriceItem item;
  item.name = name;
  item.labor_minutes = minutes;
  item.parts_cents = parts_cents;
  return item;
}

std::int64_t total(const std::vector<PriceItem>& items, const pricing::Car& car = {},
                   const Rates& rates = {}) {
  return pricing::totals_of(pricing::lines_for(rates, items, car), rates).total_cents;
}

TEST(Pricing, ChargesTheFirstHourAndThenTheFurtherRate) {
  EXPECT_EQ(total({job("half an hour", 30, 0)}), 7'500);
  EXPECT_EQ(total({job("an hour", 60, 0)}), 15'000);
  EXPECT_EQ(total({job("two hours", 120, 0)}), 25'000);
  EXPECT_EQ(total({job("two hours and parts", 120, 10'000)}), 35'000);
}

TEST(Pricing, ChargesTheFirstHourOnceAVisit) {
  EXPECT_EQ(total({job("a", 60, 0), job("b", 60, 0)}), 25'000);
  EXPECT_EQ(total({job("a", 30, 0), job("b", 60, 0)}), 15'000 + 5'000);
}

TEST(Pricing, NamesEachMultiplierOnALineOfItsOwn) {
  PriceItem item = job("Spark Plugs", 60, 5'000);
  item.v8_percent = 180;
  item.old_car_percent = 120;
  const auto lines = pricing::lines_for({}, {item}, {1998, "5.7L V8"});
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[2].description, "Spark Plugs: V8 engine (+80 %)");
  EXPECT_EQ(lines[2].amount_cents, 16'000);
  EXPECT_EQ(lines[3].description, "Spark Plugs: car built before 2000 (+20 %)");
  EXPECT_EQ(lines[3].amount_cents, 4'000);
  EXPECT_EQ(pricing::lines_for({}, {item}, {2000, "V6"}).size(), 2U);
}

TEST(Pricing, TaxesOnlyTaxableLinesAndRoundsOnce) {
  Rates rates;
  rates.tax_basis_points = 650;
  EXPECT_EQ(total({job("x", 60, 101)}, {}, rates), 15'000 + 101 + 7);
  rates.tax_labor = true;
  EXPECT_EQ(total({job("x", 60, 101)}, {}, rates), 15'101 + 982);
}

EstimateLine priced(LineKind kind, std::int64_t cents, const Rates& rates) {
  EstimateLine line;
  line.kind = kind;
  line.amount_cents = line.unit_price_cents = cents;
  line.taxable = pricing::is_taxed(kind, rates);
  return line;
}

TEST(Pricing, EachKindHasItsTaxUnlessSomebodySaysOtherwise) {
  Rates rates;
  const auto taxed = [&](LineKind kind) { return pricing::is_taxed(kind, rates); };
  EXPECT_TRUE(taxed(LineKind::part));
  EXPECT_TRUE(taxed(LineKind::discount));
  EXPECT_FALSE(taxed(LineKind::labor));
  EXPECT_FALSE(taxed(LineKind::fee));
  EXPECT_FALSE(taxed(LineKind::supplies));
  rates.tax_labor = true;
  EXPECT_TRUE(taxed(LineKind::labor));
  EXPECT_TRUE(taxed(LineKind::fee));
  EXPECT_TRUE(taxed(LineKind::supplies));
  EXPECT_FALSE(taxed(LineKind::travel));
}

TEST(Pricing, TheShopsDiscountComesOffTheTaxInProportion) {
  Rates rates;
  rates.tax_basis_points = 750;
  std::vector<EstimateLine> lines{priced(LineKind::labor, 20'000, rates),
                                  priced(LineKind::part, 10'000, rates)};
  EXPECT_EQ(pricing::totals_of(lines, rates).tax_cents, 750);
  lines.push_back(priced(LineKind::discount, -3'000, rates));
  EXPECT_EQ(pricing::totals_of(lines, rates).tax_cents, 675) << "10 % off is 10 % off the tax";
  EXPECT_EQ(pricing::totals_of(lines, rates).total_cents, 27'675);
  lines.back().taxable = false;
  EXPECT_EQ(pricing::totals_of(lines, rates).tax_cents, 750) << "the maker pays it back";
  EXPECT_EQ(pricing::totals_of(lines, rates).total_cents, 27'750);
}

TEST(Pricing, AllOfTheWorkGivenAwayIsNotTaxed) {
  Rates rates;
  rates.tax_basis_points = 650;
  EXPECT_EQ(
      pricing::totals_of(
          {priced(LineKind::part, 101, rates), priced(LineKind::discount, -101, rates)}, rates)
          .total_cents,
      0);
  const std::int64_t much = 1'000'000'000'000;
  EXPECT_EQ(pricing::totals_of(
                {priced(LineKind::part, much, rates), priced(LineKind::discount, -much / 2, rates)},
                rates)
                .tax_cents,
            much / 2 / 1000 * 65);
}

TEST(Pricing, AMultiplierBelowOneIsADiscountThatAnEstimateMayHave) {
  PriceItem item = job("Spark Plugs", 60, 5'000);
  item.v8_percent = 90;
  const auto lines = pricing::lines_for({}, {item}, {2015, "V8"});
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[2].kind, LineKind::discount);
  EXPECT_EQ(lines[2].amount_cents, -2'000);
}

TEST(Pricing, AKitHasALineForEachPart) {
  PriceItem item = job("Oil Change", 30, 0);
  item.parts = {{.description = "Oil 5W-30", .quantity_milli = 5'500, .unit_price_cents = 850},
                {.description = "Oil filter", .number = "PH3614", .unit_price_cents = 900}};
  item.parts_cents = 5'575;
  const auto lines = pricing::lines_for({}, {item, job("Wipers", 30, 2'500)}, {});
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_EQ(lines[1].description, "Oil 5W-30");
  EXPECT_EQ(lines[1].amount_cents, 4'675);
  EXPECT_EQ(lines[2].description, "Oil filter (PH3614)");
  EXPECT_EQ(lines[2].kind, LineKind::part);
  EXPECT_TRUE(lines[2].taxable);
  EXPECT_EQ(lines[4].description, "Wipers: parts");
}

TEST(Pricing, AddsTravelOnce) {
  Rates rates;
  rates.travel_cents = 2'500;
  EXPECT_EQ(total({job("a", 60, 0), job("b", 60, 0)}, {}, rates), 27'500);
  EXPECT_EQ(total({}, {}, rates), 0);
}

TEST(Pricing, RoundsHalfAwayFromZero) {
  EXPECT_EQ(pricing::amount_of(1500, 1), 2);
  EXPECT_EQ(pricing::amount_of(1500, -1), -2);
  EXPECT_EQ(pricing::amount_of(333, 10'000), 3'330);
}

class PriceBook : public testing::TestWithParam<std::string> {};

TEST_P(PriceBook, StartsWithTheSeedsJobsAtTheSeedsPrices) {
  test::TestStore store(GetParam());
  store->write(Scope{}, [](Tx& tx) {
    ASSERT_TRUE(shops::open(tx, {.name = "Coast", .phone = "9045550100"}));
    const auto items = price_book::all(tx);
    ASSERT_EQ(items.size(), 41U);
    EXPECT_EQ(total({price_book::named(tx, "Heater Hose Replacement").value()}), 22'000);
    EXPECT_EQ(total({price_book::named(tx, "Oil Change").value()}), 5'000);
    EXPECT_EQ(total({price_book::named(tx, "alternator").value()}), 35'000);
    EXPECT_EQ(total({price_book::named(tx, "BRAKE pads").value()}), 12'000);
    EXPECT_EQ(total({price_book::named(tx, "check engine").value()}), 15'000 + 5'000 - 5'000);
    EXPECT_EQ(price_book::named(tx, "brakes")->name, "Brake Pads Replacement");
    EXPECT_FALSE(price_book::named(tx, "flux capacitor"));
    EXPECT_FALSE(price_book::named(tx, ""));
  });
}

TEST_P(PriceBook, RefusesTwinsAndStaleChanges) {
  test::TestStore store(GetParam());
  store->write(Scope{}, [](Tx& tx) {
    ASSERT_TRUE(shops::open(tx, {.name = "Coast", .phone = "9045550100"}));
    EXPECT_EQ(price_book::add(tx, job("oil  change", 30, 0)).error().key, "price_item.name_taken");
    EXPECT_EQ(price_book::add(tx, job(" ", 30, 0)).error().field, "name");
    EXPECT_EQ(price_book::add(tx, job("x", -1, 0)).error().field, "labor_minutes");
    PriceItem added = price_book::add(tx, job("Diesel Filter", 45, 4'000)).value();
    added.parts_cents = 5'000;
    EXPECT_EQ(price_book::change(tx, added, 1)->version, 2);
    EXPECT_EQ(price_book::change(tx, added, 1).error().kind, Kind::precondition);
    EXPECT_TRUE(price_book::remove(tx, added.id));
    EXPECT_FALSE(price_book::find(tx, added.id));
  });
}

TEST_P(PriceBook, PartsComeAndGoWithTheirJob) {
  test::TestStore store(GetParam());
  store->write(Scope{}, [](Tx& tx) {
    ASSERT_TRUE(shops::open(tx, {.name = "Coast", .phone = "9045550100"}));
    PriceItem kit = job("Full Service", 60, 1);
    kit.position = -1;
    kit.parts = {{.description = " Oil filter ", .number = "PH3614", .unit_price_cents = 900},
                 {.description = "Oil", .quantity_milli = 5'500, .unit_price_cents = 850}};
    const PriceItem added = price_book::add(tx, kit).value();
    EXPECT_EQ(added.parts_cents, 5'575);
    PriceItem found = price_book::named(tx, "full service").value();
    ASSERT_EQ(found.parts.size(), 2U);
    EXPECT_EQ(found.parts[0].description, "Oil filter");
    EXPECT_EQ(found.parts[1].quantity_milli, 5'500);
    EXPECT_EQ(price_book::all(tx).front().parts.size(), 2U) << "it stands at the front";
    found.parts.erase(found.parts.begin());
    EXPECT_EQ(price_book::change(tx, found, 1)->parts_cents, 4'675);
    EXPECT_EQ(price_book::find(tx, added.id)->parts.size(), 1U);
    found.parts.front().description = "";
    EXPECT_EQ(price_book::change(tx, found, 2).error().field, "parts[0].description");
    ASSERT_TRUE(price_book::remove(tx, added.id));
    EXPECT_EQ(price_book::all(tx).size(), 41U);
  });
}

INSTANTIATE_TEST_SUITE_P(Engines, PriceBook, testing::ValuesIn(test::engines()),
                         [](const auto& info) { return test::engine_name(info.param); });

}  // namespace
}  // namespace roadcall
