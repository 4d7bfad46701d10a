#include "domain/terms/terms.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/search/indexing.h"
#include "domain/search/search.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

// Names of every kind of letter, found whole, by their beginning and with a slip.
class Names : public testing::TestWithParam<std::string> {
 protected:
  template <class Work>
  auto write(Work work) {
    return store->write({shop, {}}, work);
  }
  Names() : store(GetParam()) {
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "First Coast", .phone = "+19045550100"}).value().id;
    });
    int next = 142;
    for (const char* name : kNames)
      write([&](Tx& tx) {
        return customers::find_or_make(tx,
                                       {name, "+19045550" + std::to_string(next++), "", "", ""});
      });
    store.clock.advance(1min);
    while (write([](Tx& tx) { return search::index_new(tx); }) > 0) {
    }
  }
  std::vector<std::string> found(const std::string& q) {
    std::vector<std::string> titles;
    for (const auto& hit : write([&](Tx& tx) { return search::find(tx, q).value(); }))
      if (hit.kind == "person") titles.push_back(hit.title);
    return titles;
  }

  static constexpr std::array kNames{
      "🚗",        "🚗🚙🚕🚌🛻", "王小明大山", "José\u0301 Nuñez",
      "Александр", "محمد علوان", "שמעון",      "👩🏽‍🔧 Dana"};
  TestStore store;
  ShopId shop;
};

TEST_P(Names, VariantsAreWholeCharacters) {
  const auto variants = write([](Tx& tx) {
    return tx.all<std::string>("SELECT variant FROM name_variants WHERE shop_id = ? LIMIT 1000",
                               tx.shop_id());
  });
  EXPECT_GT(variants.size(), 20U);
  for (const std::string& variant : variants) EXPECT_TRUE(is_utf8(variant)) << variant;
}

TEST_P(Names, AreFoundWholeAndByTheirBeginning) {
  for (const char* name : kNames) {
    const auto names = found(name);
    EXPECT_NE(std::find(names.begin(), names.end(), name), names.end()) << name;
  }
  EXPECT_EQ(found("алекс"), std::vector<std::string>{});  // Capitals of other scripts are kept.
  EXPECT_EQ(found("Алекс"), std::vector<std::string>{"Александр"});
  EXPECT_EQ(found("王小"), std::vector<std::string>{"王小明大山"});
  EXPECT_EQ(found("محم"), std::vector<std::string>{"محمد علوان"});
}

TEST_P(Names, AreFoundWithALetterWrong) {
  EXPECT_EQ(found("Алексадр"), std::vector<std::string>{"Александр"});
  EXPECT_EQ(found("Алекснадр"), std::vector<std::string>{"Александр"});
  EXPECT_EQ(found("王小朋大山"), std::vector<std::string>{"王小明大山"});
  EXPECT_EQ(found("שמעין"), std::vector<std::string>{"שמעון"});
}

INSTANTIATE_TEST_SUITE_P(Engines, Names, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
