#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/price_book.h"
#include "domain/estimates/pricing.h"
#include "domain/leads/leads.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

EstimateLine work(LineKind kind, std::int64_t cents) {
  EstimateLine line;
  line.kind = kind;
  line.description = "Work";
  line.unit_price_cents = line.amount_cents = cents;
  return line;
}

TEST(Supplies, AreAPartOfTheLaborUpToTheMost) {
  ShopSettings settings;
  std::vector<EstimateLine> lines{work(LineKind::labor, 20'000), work(LineKind::discount, -100)};
  pricing::set_supplies(lines, settings);
  EXPECT_EQ(lines.size(), 2U);
  settings.supplies_basis_points = 500;
  pricing::set_supplies(lines, settings);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[1].kind, LineKind::supplies) << "discounts stay last";
  EXPECT_EQ(lines[1].amount_cents, 1'000);
  settings.supplies_most_cents = 700;
  pricing::set_supplies(lines, settings);
  ASSERT_EQ(lines.size(), 3U) << "reckoned anew, not twice";
  EXPECT_EQ(lines[1].amount_cents, 700);
}

EstimateLine option(const char* group, const char* name, std::int64_t cents) {
  EstimateLine line = work(LineKind::labor, cents);
  line.option_group = group;
  line.option_name = name;
  return line;
}

std::vector<std::int64_t> supplies_in(const std::vector<EstimateLine>& lines) {
  std::vector<std::int64_t> amounts;
  for (const EstimateLine& line : lines)
    if (line.kind == LineKind::supplies) amounts.push_back(line.amount_cents);
  return amounts;
}

TEST(Supplies, AreOfEachOptionWhatItsLaborAdds) {
  ShopSettings settings;
  settings.supplies_basis_points = 1000;
  std::vector<EstimateLine> lines{option("Brakes", "good", 10'000),
                                  option("Brakes", "better", 30'000)};
  pricing::set_supplies(lines, settings);
  EXPECT_EQ(supplies_in(lines), (std::vector<std::int64_t>{1'000, 3'000}));
  EXPECT_EQ(lines.back().option_name, "better");
  EXPECT_EQ(pricing::totals_of(lines, settings.rates).subtotal_cents, 33'000);
  lines.push_back(work(LineKind::labor, 5'000));
  pricing::set_supplies(lines, settings);
  EXPECT_EQ(supplies_in(lines), (std::vector<std::int64_t>{500, 1'000, 3'000}));
}

TEST(Supplies, AreNeverMoreThanTheMostWhateverIsChosen) {
  ShopSettings settings;
  settings.supplies_basis_points = 500;
  settings.supplies_most_cents = 2'000;
  std::vector<EstimateLine> lines{work(LineKind::labor, 10'000), option("Brakes", "good", 4'000),
                                  option("Brakes", "better", 20'000),
                                  option("Oil", "good", 20'000)};
  pricing::set_supplies(lines, settings);
  EXPECT_EQ(supplies_in(lines), (std::vector<std::int64_t>{500, 200, 1'000, 500}));
}

class SuppliesOfEstimates : public Texting {
 protected:
  SuppliesOfEstimates() { shop.settings.supplies_basis_points = 500; }
  template <class Run>
  auto with_lead(Run run) {
    return store->write(scope, [&](Tx& tx) {
      Lead asked;
      asked.name = "Maria";
      asked.phone = kMaria;
      return run(tx, leads::open(tx, asked));
    });
  }
};

TEST_P(SuppliesOfEstimates, TheSameJobCostsTheSameFromTheWebAndFromTheDesk) {
  with_lead([&](Tx& tx, const Lead& lead) {
    const auto item = price_book::named(tx, "Alternator Replacement").value();
    const auto web = estimates::from_book(tx, shop, lead, {item}).value();
    const auto desk =
        estimates::make(tx, shop, lead, pricing::lines_for(shop.settings.rates, {item}, {}), "")
            .value();
    EXPECT_EQ(desk.estimate.total_cents, web.estimate.total_cents);
    EXPECT_EQ(desk.lines.size(), web.lines.size());
    EXPECT_EQ(desk.lines.back().kind, LineKind::supplies);
    const auto again = estimates::make(tx, shop, lead, desk.lines, "").value();
    EXPECT_EQ(again.estimate.total_cents, desk.estimate.total_cents) << "a new version has it once";
    return true;
  });
}

TEST_P(SuppliesOfEstimates, TheyFollowTheChoice) {
  with_lead([&](Tx& tx, const Lead& lead) {
    const auto made =
        estimates::make(tx, shop, lead,
                        {work(LineKind::labor, 10'000), option("Brakes", "good", 20'000),
                         option("Brakes", "better", 40'000)},
                        "")
            .value();
    EXPECT_EQ(made.estimate.total_cents, 52'500);
    const auto decided =
        estimates::decide(
            tx, shop, made.estimate.id,
            {.lines = {{made.lines[0].id.value, "approved"}, {made.lines[1].id.value, "approved"}},
             .name = "Maria"})
            .value();
    EXPECT_EQ(decided.estimate.approved_total_cents, 31'500);
    EXPECT_EQ(decided.estimate.status, EstimateStatus::approved);
    std::int64_t charged = 0;
    for (const EstimateLine& line : estimates::chargeable_lines(tx, made.estimate.id, JobId{}))
      charged += line.amount_cents;
    EXPECT_EQ(charged, 31'500);
    return true;
  });
}

TEST_P(SuppliesOfEstimates, TheyMayBeTakenOffOneEstimate) {
  with_lead([&](Tx& tx, const Lead& lead) {
    const auto made = estimates::make(tx, shop, lead, {work(LineKind::labor, 20'000)}, "").value();
    EXPECT_EQ(made.estimate.total_cents, 21'000);
    const auto without =
        estimates::make(tx, shop, lead, made.lines, "", 0, estimates::Supplies::left_out).value();
    EXPECT_EQ(without.estimate.total_cents, 20'000);
    const auto none = estimates::make(tx, shop, lead, {work(LineKind::supplies, 1'000)}, "");
    EXPECT_EQ(none.error().field, "lines") << "supplies alone are no work";
    const auto extra =
        estimates::make_for_job(tx, shop, lead, JobId{"job_1"}, {work(LineKind::labor, 5'000)});
    EXPECT_EQ(extra->estimate.total_cents, 5'000) << "what was said beside the car";
    return true;
  });
}

INSTANTIATE_TEST_SUITE_P(Engines, SuppliesOfEstimates, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
