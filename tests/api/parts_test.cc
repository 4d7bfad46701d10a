#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

TEST(PartsApi, VanStockMovesAndRunsLow) {
  Desk desk;
  const Reply made =
      desk.post("/v1/parts", R"({"number":"OF-77","description":"Oil filter","minimum":2})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.at("below_minimum"), true);
  const std::string moves = "/v1/parts/" + made.str("id") + "/moves";
  EXPECT_EQ(desk.post(moves, R"({"to":"shelf","quantity":5})").at("quantity"), 5);
  const Reply van =
      desk.post(moves, R"({"from":"shelf","to":")" + desk.mike.id.value + R"(","quantity":2})");
  EXPECT_EQ(van.str("levels.1.place_name"), desk.mike.name) << van.text;
  const Reply none = desk.post(moves, R"({"from":"shelf","quantity":9})");
  EXPECT_EQ(none.status, 409);
  EXPECT_EQ(none.str("key"), "part.not_there");
  EXPECT_EQ(desk.get("/v1/parts?reorder=true").at("data").as_array().size(), 0U);
  EXPECT_EQ(desk.get("/v1/parts?q=filter").at("data").as_array().size(), 1U);
}

TEST(PartsApi, WhatIsOnOrderForTheShelfIsNotOrderedAgain) {
  Desk desk;
  const Reply part =
      desk.post("/v1/parts", R"({"number":"OF-77","description":"Oil filter","minimum":4})");
  const auto to_reorder = [&] {
    return desk.get("/v1/parts?reorder=true").at("data").as_array().size();
  };
  const auto order = [&](int quantity, const std::string& job) {
    return desk
        .post("/v1/part-orders",
              R"({"supplier":"Acme Parts",)" +
                  (job.empty() ? "" : R"("job_id":")" + job + R"(",)") +
                  R"("items":[{"number":"OF-77","description":"Oil filter","cost_cents":500,)"
                  R"("price_cents":900,"quantity":)" +
                  std::to_string(quantity) + "}]}")
        .str("id");
  };
  const auto now = [&] { return desk.get("/v1/parts/" + part.str("id")); };
  order(4, desk.job().value);
  EXPECT_EQ(to_reorder(), 1U) << "those are for the visit";
  order(3, "");
  EXPECT_EQ(to_reorder(), 1U) << "one more is wanted";
  EXPECT_EQ(now().at("on_order"), 3);
  const std::string last = order(1, "");
  EXPECT_EQ(to_reorder(), 0U);
  EXPECT_EQ(now().at("below_minimum"), false);
  desk.patch("/v1/part-orders/" + last, R"({"status":"cancelled"})");
  EXPECT_EQ(to_reorder(), 1U);
  desk.patch("/v1/part-orders/" + order(1, ""), R"({"status":"received"})");
  EXPECT_EQ(to_reorder(), 0U);
  EXPECT_EQ(now().at("on_order"), 3);
  EXPECT_EQ(now().at("quantity"), 1);
}

TEST(PartsApi, AnOrderGoesItsWay) {
  Desk desk;
  const Reply made =
      desk.post("/v1/part-orders", R"({"supplier":"Acme Parts","items":[{"number":"P-1",)"
                                   R"("description":"Alternator","quantity":1,"cost_cents":9000,)"
                                   R"("price_cents":15000,"core_cents":2000}]})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.str("status"), "requested");
  const std::string target = "/v1/part-orders/" + made.str("id");
  EXPECT_EQ(desk.patch(target, R"({"status":"ordered"})").str("status"), "ordered");
  const Reply received = desk.patch(target, R"({"status":"received"})");
  EXPECT_EQ(received.at("cores_open_cents"), 2000);
  EXPECT_EQ(desk.patch(target, R"({"status":"requested"})").str("key"), "part_order.step");
  const std::string back =
      R"({"item_id":")" + made.str("items.0.id") + R"(","kind":"core","quantity":)";
  EXPECT_EQ(desk.post(target + "/returns", back + "1}").at("cores_open_cents"), 0);
  EXPECT_EQ(desk.post(target + "/returns", back + "1}").status, 422);
  const Reply csv = desk.get(target + "/csv");
  EXPECT_EQ(csv.headers.get("Content-Type"), "text/csv; charset=utf-8");
  EXPECT_NE(csv.text.find("\"Alternator\",1,90.00,20.00"), std::string::npos) << csv.text;
  EXPECT_EQ(desk.get("/v1/part-orders?status=received").at("data").as_array().size(), 1U);
}

TEST(PartsApi, AnOrderIsRefusedByField) {
  Desk desk;
  for (const auto& [body, field] : std::vector<std::pair<const char*, const char*>>{
           {R"({"items":[{"description":"x","quantity":1}]})", "supplier"},
           {R"({"supplier":"A","items":[]})", "items"},
           {R"({"supplier":"A","items":[{"description":"x","quantity":0}]})", "items[0].quantity"},
           {R"({"supplier":"A","job_id":"job_none","items":[{"description":"x","quantity":1}]})",
            "job_id"}}) {
    const Reply reply = desk.post("/v1/part-orders", body);
    EXPECT_EQ(reply.status, 400) << reply.text;
    EXPECT_EQ(reply.str("field"), field) << reply.text;
  }
}

}  // namespace
}  // namespace roadcall::test
