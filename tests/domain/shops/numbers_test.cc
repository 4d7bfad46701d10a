#include <gtest/gtest.h>

#include "domain/shops/shop_rows.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

const std::string kTyped = "+19045550177";

class ShopNumbers : public testing::TestWithParam<std::string> {
 protected:
  ShopNumbers() : store(GetParam()) {
    scope.shop_id = open("Coast", "").id;
    open("Other", "+19045550101");
  }
  Shop open(const std::string& name, const std::string& phone) {
    return store
        ->write(Scope{}, [&](Tx& tx) { return shops::open(tx, {.name = name, .phone = phone}); })
        .value();
  }
  Shop shop() {
    return store->read(scope, [](Tx& tx) { return shops::current(tx); });
  }
  Result<std::vector<std::string>> set(const std::vector<std::string>& numbers) {
    return store->write(
        scope, [&](Tx& tx) { return shops::set_numbers(tx, shops::current(tx), numbers); });
  }
  Result<Shop> take(const std::string& number) {
    return store->write(scope,
                        [&](Tx& tx) { return shops::take_number(tx, shops::current(tx), number); });
  }
  test::TestStore store;
  Scope scope;
};

TEST_P(ShopNumbers, TextsGoOutFromTheFirstThatIsTyped) {
  const std::int64_t version = shop().version;
  ASSERT_TRUE(set({"(904) 555-0177", "+19045550106"}));
  EXPECT_EQ(shop().phone, kTyped);
  EXPECT_EQ(shop().version, version) << "settings that somebody has open may still be saved";
  ASSERT_TRUE(set({"+19045550106", kTyped}));
  EXPECT_EQ(shop().phone, kTyped);
}

TEST_P(ShopNumbers, OneThatReachesTheShopAlreadyIsTaken) {
  store->write(scope, [](Tx& tx) { shops::add_number(tx, tx.shop_id(), kTyped); });
  const auto taken = take(kTyped);
  ASSERT_TRUE(taken) << taken.error().message;
  EXPECT_EQ(taken->phone, kTyped);
  EXPECT_EQ(store->read(scope, [](Tx& tx) { return shops::numbers(tx); }),
            std::vector<std::string>{kTyped});
}

TEST_P(ShopNumbers, OneOfAnotherShopIsNot) {
  EXPECT_EQ(take("+19045550101").error().key, "shop.number_taken");
  EXPECT_EQ(set({"+19045550101"}).error().key, "shop.number_taken");
  EXPECT_EQ(shop().phone, "");
}

TEST_P(ShopNumbers, CallsAreNotForwardedToOneOfThem) {
  ASSERT_TRUE(set({kTyped}));
  const auto forward = [&](const std::string& to) {
    return store->write(scope, [&](Tx& tx) {
      Shop changed = shops::current(tx);
      changed.settings.forward_to = to;
      return shops::change(tx, changed, changed.version);
    });
  };
  EXPECT_EQ(forward("(904) 555-0177").error().field, "settings.forward_to");
  EXPECT_TRUE(forward("+19045550111"));
  EXPECT_TRUE(forward(""));
}

TEST_P(ShopNumbers, SpokenWordsHaveTheShopInBracesAndNothingElse) {
  const auto greet = [&](const std::string& words) {
    return store->write(scope, [&](Tx& tx) {
      Shop changed = shops::current(tx);
      changed.settings.after_hours_greeting = words;
      return shops::change(tx, changed, changed.version);
    });
  };
  EXPECT_EQ(greet("Thanks for calling {nmae}.").error().field, "settings.after_hours_greeting");
  EXPECT_TRUE(greet("Thanks for calling {shop}."));
}

INSTANTIATE_TEST_SUITE_P(Engines, ShopNumbers, testing::ValuesIn(test::engines()),
                         [](const auto& info) { return test::engine_name(info.param); });

}  // namespace
}  // namespace roadcall
