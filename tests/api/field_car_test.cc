#include "domain/customers/customers.h"
#include "tests/api/field_phone.h"

namespace roadcall::test {
namespace {

// Made up but for their makers' codes (tests/domain/customers/vin_test.cc).
constexpr const char* kHonda = "1HGCM82633A004352";
constexpr const char* kTesla = "5YJSA1E27HF000337";

TEST_F(Field, AVinNamesTheCar) {
  const Reply named =
      send(command("cmd-00000001", "vehicle", R"({"vin":"1hg-cm826 33a004352","plate":"RC 555"})"));
  ASSERT_EQ(named.str("results.0.status"), "applied") << named.text;
  const Reply shown = day();
  EXPECT_EQ(shown.str("visits.0.vehicle.vin"), kHonda) << shown.text;
  EXPECT_EQ(shown.str("visits.0.vehicle.plate"), "RC 555");
  EXPECT_EQ(shown.at("visits.0.vehicle.year"), 2003);
  EXPECT_EQ(shown.str("visits.0.vehicle.make"), "Honda");
  EXPECT_EQ(shown.str("visits.0.job.vehicle"), "2003 Honda");
}

TEST_F(Field, AnotherVinOfTheSameCarIsAConflictUntilItIsReplaced) {
  send(command("cmd-00000001", "vehicle", R"({"vin":"1HGCM82633A004352"})"));
  const std::string tesla = kTesla;
  const Reply other = send(command("cmd-00000002", "vehicle", R"({"vin":")" + tesla + "\"}"));
  EXPECT_EQ(other.str("results.0.key"), "vehicle.other_vin");
  EXPECT_NE(other.str("results.0.message").find(kHonda), std::string::npos);
  EXPECT_EQ(day().str("visits.0.vehicle.vin"), kHonda);
  send(command("cmd-00000003", "vehicle",
               R"({"vin":")" + tesla + R"(","replaces":"1HGCM82633A004352"})"));
  EXPECT_EQ(day().str("visits.0.vehicle.vin"), kTesla);
}

TEST_F(Field, ASlipInAVinIsToldUnlessItStandsSoOnTheCar) {
  const Reply short_one = send(command("cmd-00000001", "vehicle", R"({"vin":"1HGCM8263"})"));
  EXPECT_NE(short_one.str("results.0.message").find("17"), std::string::npos) << short_one.text;
  const Reply slip = send(command("cmd-00000002", "vehicle", R"({"vin":"1HGCM82633A004353"})"));
  EXPECT_EQ(slip.str("results.0.key"), "invalid.vin") << slip.text;
  const Reply stands =
      send(command("cmd-00000003", "vehicle", R"({"vin":"1HGCM82633A004353","anyway":true})"));
  EXPECT_EQ(stands.str("results.0.status"), "applied") << stands.text;
  const Reply plate = send(command("cmd-00000004", "vehicle", R"({"plate":"RC 556"})"));
  EXPECT_EQ(plate.str("results.0.status"), "applied") << plate.text;
  EXPECT_EQ(day().str("visits.0.vehicle.plate"), "RC 556");
}

class Findings : public Field {
 protected:
  static std::string checklist(const std::string& item, const std::string& measured) {
    return R"({"title":"Courtesy inspection","items":[{"id":")" + item +
           R"(","name":"Front brake pads","rating":"red","measurement":")" + measured +
           R"(","unit":"mm"}]})";
  }
};

TEST_F(Findings, AFindingKeepsItsIdAndTheLineItBecame) {
  send(command("cmd-00000001", "inspection", checklist("itm-00000001", "3")));
  const Reply agreed = send(command(
      "cmd-00000002", "extra_work",
      R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","unit_price_cents":9000,)"
      R"("inspection_item_id":"itm-00000001"}]})"));
  ASSERT_EQ(agreed.str("results.0.status"), "applied") << agreed.text;
  const std::string line = day().str("visits.0.lines.0.id");
  send(command("cmd-00000003", "inspection", checklist("itm-00000001", "2")));
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.id"), "itm-00000001");
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.measurement"), "2");
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.estimate_line_id"), line);
  // A phone that names none is known by the item's name.
  send(command("cmd-00000004", "inspection", checklist("", "2")));
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.id"), "itm-00000001");
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.estimate_line_id"), line);
}

TEST_F(Findings, AnIdOfAnotherVisitIsNotTaken) {
  const JobId other = desk.booked_job().id;
  send(command("cmd-00000001", "inspection", checklist("itm-00000001", "3")));
  const Reply second =
      send(command("cmd-00000002", "inspection", checklist("itm-00000001", "4"), other));
  EXPECT_EQ(second.str("results.0.status"), "applied") << second.text;
  EXPECT_EQ(day().str("visits.0.inspections.0.items.0.measurement"), "3");
  EXPECT_NE(day().str("visits.1.inspections.0.items.0.id"), "itm-00000001");
}

TEST_F(Findings, WhatWasMeasuredLastTimeShowsBeforeTheFirstLook) {
  const JobId next = desk.booked_job().id;
  const std::string vin = R"({"vin":"1HGCM82633A004352"})";
  send(command("cmd-00000001", "vehicle", vin) + "," +
       command("cmd-00000002", "vehicle", vin, next) + "," +
       command("cmd-00000003", "inspection", checklist("itm-00000001", "3")));
  const Reply shown = day();
  EXPECT_TRUE(shown.at("visits.0.last_measurements").as_array().empty()) << shown.text;
  EXPECT_EQ(shown.str("visits.1.last_measurements.0.name"), "Front brake pads");
  EXPECT_EQ(shown.str("visits.1.last_measurements.0.measurement"), "3");
  send(command("cmd-00000004", "inspection", checklist("itm-00000002", "2"), next));
  EXPECT_EQ(day().str("visits.1.inspections.0.items.0.last_measurement"), "3");
}

}  // namespace
}  // namespace roadcall::test
