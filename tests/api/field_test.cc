#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

class Field : public testing::Test {
 protected:
  Field() : job(desk.booked_job()) {}
  std::string command(const std::string& id, const std::string& kind, const std::string& data) {
    return R"({"id":")" + id + R"(","kind":")" + kind +
           R"(","at":"2026-09-21T14:00:00Z","job_id":")" + job.id.value + R"(","data":)" + data +
           "}";
  }
  Reply send(const std::string& commands) {
    return desk.call(Who::mechanic, "POST", "/v1/field/commands",
                     R"({"commands":[)" + commands + "]}");
  }
  Reply day() {
    const auto at = local_time(job.window_start, desk.shop.timezone);
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return desk.call(
        Who::mechanic, "GET",
        "/v1/field/day?date=" + std::to_string(at.year) + "-" + two(at.month) + "-" + two(at.day));
  }
  Desk desk;
  Job job;
};

TEST_F(Field, ADayWithoutASignalArrivesOnceAndInOrder) {
  const std::string batch =
      command("cmd-00000001", "status", R"({"status":"en_route","eta_minutes":15})") + "," +
      command("cmd-00000002", "status", R"({"status":"on_site"})") + "," +
      command("cmd-00000003", "odometer", R"({"when":"in","miles":90500})") + "," +
      command("cmd-00000004", "part_used",
              R"({"description":"Oil filter","quantity":1,"unit_price_cents":900})") +
      "," +
      command(
          "cmd-00000005", "inspection",
          R"({"title":"Courtesy inspection","done":true,"items":[)"
          R"({"name":"Coolant","rating":"green"},{"name":"Front brake pads","rating":"red","measurement":"2","unit":"mm"}]})") +
      "," + command("cmd-00000006", "status", R"({"status":"working"})") + "," +
      command(
          "cmd-00000007", "extra_work",
          R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","quantity":1,"unit_price_cents":9000}]})") +
      "," + command("cmd-00000008", "status", R"({"status":"done"})") + "," +
      command("cmd-00000009", "invoice", "{}") + "," +
      command("cmd-00000010", "payment",
              R"({"method":"cash","amount_cents":9900,"tip_cents":500})");
  const Reply first = send(batch);
  ASSERT_EQ(first.status, 200) << first.text;
  for (const auto& one : first.at("results").as_array())
    EXPECT_EQ(one.at("status").as_string(), "applied") << boost::json::serialize(one);
  // The answer was lost: the phone sends all of it again.
  const Reply again = send(batch);
  for (const auto& one : again.at("results").as_array())
    EXPECT_EQ(one.at("repeated").as_bool(), true);
  const Reply shown = day();
  EXPECT_EQ(shown.str("visits.0.job.status"), "paid") << shown.text;
  EXPECT_EQ(shown.at("visits.0.job.odometer_in"), 90500);
  EXPECT_EQ(shown.at("visits.0.parts_used").as_array().size(), 1U);
  EXPECT_EQ(shown.at("visits.0.invoice.total_cents"), 9900);
  EXPECT_EQ(shown.at("visits.0.invoice.balance_cents"), 0);
  EXPECT_EQ(shown.str("visits.0.inspections.0.items.1.rating"), "red");
}

TEST_F(Field, ARefusedCommandIsAnsweredAndTheOthersRun) {
  const Reply reply = send(command("cmd-00000001", "status", R"({"status":"done"})") + "," +
                           command("cmd-00000002", "dance", "{}") + "," +
                           command("cmd-00000003", "note", R"({"text":"Gate is open"})"));
  EXPECT_EQ(reply.str("results.0.key"), "job.step");
  EXPECT_EQ(reply.str("results.1.status"), "refused");
  EXPECT_EQ(reply.str("results.2.status"), "applied") << reply.text;
  EXPECT_EQ(send(command("cmd-00000001", "status", R"({"status":"done"})")).str("results.0.key"),
            "job.step");
  EXPECT_EQ(day().str("visits.0.job.notes"), "Gate is open");
}

TEST_F(Field, ExtraWorkCountsPartsOfAnHourAndTaxesByTheShopsRates) {
  desk.patch("/v1/shops/" + desk.shop.id.value,
             R"({"settings":{"supplies_basis_points":500,)"
             R"("rates":{"tax_basis_points":1000,"tax_labor":true}}})");
  const Reply reply = send(command(
      "cmd-00000001", "extra_work",
      R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","quantity":1.5,"unit_price_cents":10000}]})"));
  ASSERT_EQ(reply.str("results.0.status"), "applied") << reply.text;
  const Reply made = desk.get("/v1/estimates?job_id=" + job.id.value);
  EXPECT_EQ(made.at("data.0.lines.0.quantity"), 1.5) << made.text;
  EXPECT_EQ(made.at("data.0.subtotal_cents"), 15000);
  EXPECT_EQ(made.at("data.0.tax_cents"), 1500);
}

TEST_F(Field, AWrongClockIsHeldWithinBounds) {
  send(R"({"id":"cmd-00000001","kind":"status","at":"2035-01-01T00:00:00Z","job_id":")" +
       job.id.value + R"(","data":{"status":"en_route"}})");
  const auto at = desk.get("/v1/jobs/" + job.id.value + "/timeline");
  EXPECT_EQ(at.text.find("2035"), std::string::npos) << at.text;
}

}  // namespace
}  // namespace roadcall::test
