#include "domain/parts/parts.h"

#include <gtest/gtest.h>

#include "domain/parts/part_orders.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

class Parts : public testing::TestWithParam<std::string> {
 protected:
  template <class Work>
  auto write(Work work) {
    return store->write(Scope{shop, {"user", "usr_1", "owner", ""}}, work);
  }
  Parts() : store(GetParam()) {
    shop = write([](Tx& tx) {
      return shops::open(tx, {.name = "Coast", .phone = "9045550100"}).value().id;
    });
  }
  PartId filter(int minimum = 0) {
    Part part;
    part.number = "OF-77";
    part.description = "Oil filter";
    part.price_cents = 1200;
    part.minimum = minimum;
    return write([&](Tx& tx) { return parts::add(tx, part).value().part.id; });
  }
  Result<parts::Stocked> move(const PartId& id, const parts::Move& wanted) {
    return write([&](Tx& tx) { return parts::move(tx, id, wanted); });
  }
  Result<part_orders::Full> order(std::vector<PartOrderItem> items) {
    PartOrder wanted;
    wanted.supplier = "Acme Parts";
    return write([&](Tx& tx) { return part_orders::make(tx, wanted, std::move(items)); });
  }
  static PartOrderItem item(const std::string& number, int quantity) {
    PartOrderItem one;
    one.number = number;
    one.description = "Oil filter";
    one.quantity = quantity;
    one.cost_cents = 700;
    one.core_cents = 100;
    return one;
  }
  test::TestStore store;
  ShopId shop;
};

TEST_P(Parts, MovesKeepTheLevelsRight) {
  const PartId id = filter();
  EXPECT_EQ(move(id, {.to = "shelf", .quantity = 5})->quantity(), 5);
  const auto missing = move(id, {.from = "shelf", .quantity = 6});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().key, "part.not_there");
  EXPECT_EQ(move(id, {.from = "shelf", .quantity = 2, .reason = "lost"})->quantity(), 3);
  EXPECT_EQ(move(id, {.from = "shelf", .to = "nowhere"}).error().field, "to");
  EXPECT_EQ(move(id, {.from = "shelf", .to = "shelf"}).error().field, "to");
  EXPECT_EQ(move(id, {.to = "shelf", .job_id = JobId{"job_none"}}).error().field, "job_id");
}

TEST_P(Parts, WhatIsBelowItsMinimumIsOnTheReorderList) {
  const PartId id = filter(3);
  const auto reorder = [&] {
    return write([](Tx& tx) { return parts::list(tx, {.reorder = true}).size(); });
  };
  EXPECT_EQ(reorder(), 1U);
  move(id, {.to = "shelf", .quantity = 3}).value();
  EXPECT_EQ(reorder(), 0U);
}

TEST_P(Parts, AreFoundByNumberAndWord) {
  filter();
  for (const auto& [q, count] : std::vector<std::pair<std::string, std::size_t>>{
           {"of-77", 1}, {"FILTER", 1}, {"wiper", 0}, {"", 1}, {"%", 0}})
    EXPECT_EQ(write([&](Tx& tx) { return parts::list(tx, {.q = q}).size(); }), count) << q;
}

TEST_P(Parts, ANumberNamesOnePart) {
  filter();
  Part again;
  again.number = "OF-77";
  again.description = "Another";
  EXPECT_EQ(write([&](Tx& tx) { return parts::add(tx, again); }).error().key, "part.number_taken");
}

TEST_P(Parts, AnOrderForTheShelfFillsIt) {
  const PartId id = filter();
  auto made = order({item("OF-77", 4), item("", 1)}).value();
  EXPECT_EQ(part_orders::reference(made.order.number), "PO-1001");
  EXPECT_EQ(made.cost_cents(), 3500);
  made.order.status = PartOrderStatus::received;
  const auto change = [&](std::int64_t version) {
    return write([&](Tx& tx) { return part_orders::change(tx, made.order, version); });
  };
  ASSERT_TRUE(change(1));
  EXPECT_EQ(change(1).error().kind, Kind::precondition);
  EXPECT_EQ(change(2)->order.status, PartOrderStatus::received);
  EXPECT_EQ(write([&](Tx& tx) { return parts::find(tx, id)->quantity(); }), 4);
  made.order.status = PartOrderStatus::ordered;
  EXPECT_EQ(change(3).error().key, "part_order.step");
}

TEST_P(Parts, CoresAndWrongPartsGoBackOnce) {
  auto made = order({item("", 2)}).value();
  const PartOrderItemId line = made.items.front().id;
  const auto back = [&](part_orders::Returned what, int quantity) {
    return write(
        [&](Tx& tx) { return part_orders::give_back(tx, made.order.id, line, what, quantity); });
  };
  EXPECT_EQ(back(part_orders::Returned::core, 1).error().key, "part_order.returned_too_many");
  made.order.status = PartOrderStatus::received;
  write([&](Tx& tx) { return part_orders::change(tx, made.order, 1).value(); });
  EXPECT_EQ(write([&](Tx& tx) { return part_orders::find(tx, made.order.id)->cores_open_cents(); }),
            200);
  EXPECT_EQ(back(part_orders::Returned::core, 2)->cores_open_cents(), 0);
  EXPECT_EQ(back(part_orders::Returned::core, 1).error().field, "quantity");
  EXPECT_EQ(back(part_orders::Returned::part, 1)->cost_cents(), 700);
}

TEST_P(Parts, WhatGoesBackLeavesTheShelf) {
  const PartId id = filter();
  auto made = order({item("OF-77", 3)}).value();
  made.order.status = PartOrderStatus::received;
  write([&](Tx& tx) { return part_orders::change(tx, made.order, 1).value(); });
  const auto back = [&](int quantity) {
    return write([&](Tx& tx) {
      return part_orders::give_back(tx, made.order.id, made.items.front().id,
                                    part_orders::Returned::part, quantity);
    });
  };
  const auto stock = [&] { return write([&](Tx& tx) { return parts::find(tx, id)->quantity(); }); };
  ASSERT_TRUE(back(2));
  EXPECT_EQ(stock(), 1);
  move(id, {.from = "shelf", .quantity = 1, .reason = "used"}).value();
  EXPECT_EQ(back(1).error().key, "part.not_there");
  EXPECT_EQ(write([&](Tx& tx) { return part_orders::find(tx, made.order.id)->cost_cents(); }), 700);
}

TEST_P(Parts, ThereIsNoCoreOfAPartThatWentBack) {
  auto made = order({item("", 2)}).value();
  made.order.status = PartOrderStatus::received;
  write([&](Tx& tx) { return part_orders::change(tx, made.order, 1).value(); });
  const auto back = [&](part_orders::Returned what, int quantity) {
    return write([&](Tx& tx) {
      return part_orders::give_back(tx, made.order.id, made.items.front().id, what, quantity);
    });
  };
  ASSERT_TRUE(back(part_orders::Returned::part, 1));
  EXPECT_EQ(back(part_orders::Returned::core, 2).error().key, "part_order.returned_too_many");
  EXPECT_EQ(back(part_orders::Returned::core, 1)->cores_open_cents(), 0);
  EXPECT_EQ(back(part_orders::Returned::part, 1)->cores_open_cents(), 0);
}

TEST_P(Parts, ATableIsNeverAFormula) {
  PartOrderItem evil = item("=1+1", 1);
  evil.description = "Pads, \"front\"";
  const std::string csv = part_orders::csv(order({evil}).value());
  EXPECT_EQ(csv,
            "number,description,quantity,cost,core\r\n"
            "\"'=1+1\",\"Pads, \"\"front\"\"\",1,7.00,1.00\r\n");
}

TEST_P(Parts, AnOrderIsRefusedByField) {
  EXPECT_EQ(order({}).error().field, "items");
  EXPECT_EQ(order({item("", 0)}).error().field, "items[0].quantity");
  PartOrderItem nameless = item("", 1);
  nameless.description = " ";
  EXPECT_EQ(order({item("", 1), nameless}).error().field, "items[1].description");
}

INSTANTIATE_TEST_SUITE_P(Engines, Parts, testing::ValuesIn(test::engines()),
                         [](const auto& engine) { return test::engine_name(engine.param); });

}  // namespace
}  // namespace roadcall
