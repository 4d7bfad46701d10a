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

TEST(Supplies, AreOfTheOptionThatIsCounted) {
  ShopSettings settings;
  settings.supplies_basis_points = 1000;
  std::vector<EstimateLine> lines{work(LineKind::labor, 10'000), work(LineKind::labor, 30'000)};
  lines[0].option_group = lines[1].option_group = "Brakes";
  lines[0].option_name = "good";
  lines[1].option_name = "better";
  pricing::set_supplies(lines, settings);
  EXPECT_EQ(lines.back().amount_cents, 3'000);
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
