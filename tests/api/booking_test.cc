#include <gtest/gtest.h>

#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/jobs/jobs.h"
#include "domain/places/places.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

// From an estimate to its visit by API.
class Bookings : public testing::Test {
 protected:
  Bookings() { desk.store.clock.set(from_local(2027, 1, 11, 10, 0, "America/New_York")); }

  Reply made(
      const std::string& lines =
          R"([{"kind":"labor","description":"Brakes","quantity":1,"unit_price_cents":9000}])") {
    if (lead.id.empty())
      lead = desk.lead({.source = LeadSource::manual,
                        .name = "Carla",
                        .phone = "+19045550123",
                        .vehicle_year = 2014,
                        .vehicle_make = "Honda",
                        .vehicle_model = "Civic"});
    return desk.post("/v1/leads/" + lead.id.value + "/estimates", R"({"lines":)" + lines + "}");
  }
  std::string public_path(const Reply& estimate) {
    const std::string url = estimate.str("public_url");
    return "/v1/public/estimates/" + url.substr(url.rfind('/') + 1);
  }
  Reply accept(const Reply& estimate) {
    return desk.call(Who::nobody, "POST", public_path(estimate) + "/acceptance",
                     R"({"lines":[{"id":")" + estimate.str("lines.0.id") +
                         R"(","decision":"approved"}],"signature_name":"Carla"})");
  }
  static std::string window(const json::value& slot) {
    return R"({"start":")" + std::string(slot.at("start").as_string()) + R"(","end":")" +
           std::string(slot.at("end").as_string()) + R"("})";
  }
  Desk desk;
  Lead lead;
};

TEST_F(Bookings, AnEstimateIsBookedOnceFromItsPage) {
  const Reply estimate = made();
  ASSERT_EQ(accept(estimate).status, 200);
  const std::string path = public_path(estimate);
  const Reply slots = desk.call(Who::nobody, "GET", path + "/slots");
  const auto book = [&](std::size_t slot) {
    return desk.call(Who::nobody, "POST", path + "/booking",
                     R"({"window":)" + window(slots.at("data").as_array().at(slot)) +
                         R"(,"address":"4 Bay St"})");
  };
  const Reply booked = book(0);
  ASSERT_EQ(booked.status, 201) << booked.text;
  const Reply again = book(1);
  EXPECT_EQ(again.status, 409) << again.text;
  EXPECT_EQ(again.str("key"), "estimate.already_booked");
  EXPECT_EQ(again.str("url"), booked.str("tracking_url"));
  const Reply by_staff =
      desk.post("/v1/jobs", R"({"estimate_id":")" + estimate.str("id") + R"(","window":)" +
                                window(slots.at("data").as_array().at(2)) + "}");
  EXPECT_EQ(by_staff.str("key"), "estimate.already_booked") << by_staff.text;
  const Reply jobs = desk.get("/v1/jobs?lead_id=" + lead.id.value);
  ASSERT_EQ(jobs.at("data").as_array().size(), 1U);
  EXPECT_EQ(by_staff.str("subject_id"), jobs.str("data.0.id"));
}

TEST_F(Bookings, AnAcceptedEstimateNamesWhatItBelongsTo) {
  const Reply estimate = made();
  const Reply accepted = accept(estimate);
  ASSERT_EQ(accepted.status, 200) << accepted.text;
  for (const char* field : {"lead_id", "customer_id", "vehicle_id"})
    EXPECT_EQ(accepted.str(field), estimate.str(field)) << field;
  EXPECT_EQ(accepted.str("lead_id"), lead.id.value);
}

TEST_F(Bookings, VersionCountsTheLeadsEstimatesAndTheETagTheChanges) {
  const Reply first = made();
  EXPECT_EQ(first.at("version"), 1);
  const Reply second = made();
  EXPECT_EQ(second.at("version"), 2);
  EXPECT_FALSE(second.str("vehicle_id").empty());
  EXPECT_EQ(second.str("vehicle_id"), desk.get("/v1/leads/" + lead.id.value).str("vehicle_id"));
  const std::string target = "/v1/estimates/" + second.str("id");
  desk.post(target + "/sending", R"({"channel":"sms"})");
  const Reply sent = desk.get(target);
  EXPECT_EQ(sent.at("version"), 2);
  EXPECT_NE(sent.headers.get("ETag"), second.headers.get("ETag"));
  EXPECT_EQ(desk.get("/v1/estimates/" + first.str("id")).str("status"), "superseded");
  EXPECT_EQ(made().at("version"), 3);
}

TEST_F(Bookings, AnExpiredEstimateSaysSoAndIsNotBooked) {
  const Reply estimate = made();
  desk.store.clock.set(*from_rfc3339(estimate.str("expires_at")));
  const std::string id = estimate.str("id");
  EXPECT_EQ(desk.get("/v1/estimates/" + id).str("status"), "expired");
  EXPECT_EQ(desk.get("/v1/estimates?status=expired").str("data.0.id"), id);
  EXPECT_EQ(desk.get("/v1/slots?estimate_id=" + id).str("key"), "estimate.expired");
  const Reply slots = desk.get("/v1/slots?lead_id=" + lead.id.value);
  const std::string free = window(slots.at("data").as_array().at(0));
  const Reply refused =
      desk.post("/v1/jobs", R"({"estimate_id":")" + id + R"(","window":)" + free + "}");
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.str("key"), "estimate.expired");
  EXPECT_EQ(desk.post("/v1/jobs", R"({"lead_id":")" + lead.id.value + R"(","window":)" + free + "}")
                .status,
            201);
}

TEST_F(Bookings, WhatWasDeclinedIsNotBooked) {
  const Reply estimate = made();
  const Reply declined = desk.call(Who::nobody, "POST", public_path(estimate) + "/acceptance",
                                   R"({"lines":[{"id":")" + estimate.str("lines.0.id") +
                                       R"(","decision":"declined"}],"signature_name":"Carla"})");
  ASSERT_EQ(declined.str("status"), "declined") << declined.text;
  const std::string id = estimate.str("id");
  const Reply slots = desk.get("/v1/slots?lead_id=" + lead.id.value);
  const std::string free = window(slots.at("data").as_array().at(0));
  const Reply refused =
      desk.post("/v1/jobs", R"({"estimate_id":")" + id + R"(","window":)" + free + "}");
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.str("key"), "estimate.not_approved");
  // They may be visited without it: nothing of its money is in that visit.
  const Reply visit =
      desk.post("/v1/jobs", R"({"lead_id":")" + lead.id.value + R"(","window":)" + free + "}");
  ASSERT_EQ(visit.status, 201) << visit.text;
  EXPECT_EQ(visit.at("total_cents"), 0);
  EXPECT_TRUE(visit.at("estimate_id").is_null());
}

TEST_F(Bookings, ASignatureMayBeAPictureInBase64) {
  const auto sign = [&](const std::string& image) {
    const Reply estimate = made();
    return desk
        .call(Who::nobody, "POST", public_path(estimate) + "/acceptance",
              R"({"lines":[{"id":")" + estimate.str("lines.0.id") +
                  R"(","decision":"approved"}],"signature_name":"Carla",)"
                  R"("signature_image":")" +
                  image + "\"}")
        .status;
  };
  const std::string png = "\x89PNG\r\n\x1a\n" + std::string(200 * 1024, 'p');
  const std::string jpeg = "\xFF\xD8\xFF\xE0" + std::string(1000, 'j');
  EXPECT_EQ(sign("data:image/png;base64," + base64(png)), 200) << "more than other bodies may have";
  EXPECT_EQ(sign(base64(png)), 200);
  EXPECT_EQ(sign(base64(jpeg)), 200);
  EXPECT_EQ(sign(base64("no picture at all")), 400);
  EXPECT_EQ(sign(base64(png + std::string(100 * 1024, 'p'))), 400);
  EXPECT_EQ(sign(std::string(520 * 1024, 'A')), 413);
}

TEST_F(Bookings, NotesAndOptionsGoFromTheDeskToTheCustomerWhoChoosesOne) {
  const auto pads = [](const char* name, int cents) {
    return std::string(
               R"({"kind":"part","description":"Pads","quantity":1,"note":"A set","option_group":"Front pads","option_name":")") +
           name + R"(","unit_price_cents":)" + std::to_string(cents) + "}";
  };
  const Reply estimate =
      made("[" + pads("good", 4000) + "," + pads("better", 6000) + "," + pads("best", 9000) + "]");
  ASSERT_EQ(estimate.status, 201) << estimate.text;
  EXPECT_EQ(estimate.at("total_cents"), 6000);
  EXPECT_EQ(estimate.str("lines.0.note"), "A set");
  EXPECT_EQ(estimate.str("lines.2.option_group"), "Front pads");
  EXPECT_EQ(estimate.str("lines.2.option_name"), "best");
  const auto accept_both = [&](const std::vector<std::string>& ids) {
    std::string lines;
    for (const std::string& id : ids)
      lines += (lines.empty() ? "" : ",") + (R"({"id":")" + id + R"(","decision":"approved"})");
    return desk.call(Who::nobody, "POST", public_path(estimate) + "/acceptance",
                     R"({"lines":[)" + lines + R"(],"signature_name":"Carla"})");
  };
  const Reply two = accept_both({estimate.str("lines.0.id"), estimate.str("lines.2.id")});
  EXPECT_EQ(two.status, 400) << two.text;
  EXPECT_EQ(two.str("field"), "lines");
  const Reply one = accept_both({estimate.str("lines.2.id")});
  EXPECT_EQ(one.str("status"), "approved") << one.text;
  EXPECT_EQ(one.at("approved_total_cents"), 9000);
  EXPECT_EQ(one.str("lines.0.decision"), "declined");
}

TEST_F(Bookings, AnOptionWithoutItsGroupAndALongNoteAreRefused) {
  const auto refused = [&](const std::string& more) {
    return made(R"([{"kind":"part","description":"Pads","quantity":1,"unit_price_cents":1,)" +
                more + "}]")
        .str("field");
  };
  EXPECT_EQ(refused(R"("option_name":"good")"), "lines[0].option_name");
  EXPECT_EQ(refused(R"("note":")" + std::string(501, 'x') + "\""), "lines[0].note");
}

TEST_F(Bookings, HandWrittenLinesHaveTheShopsTaxAndSupplies) {
  desk.patch("/v1/shops/" + desk.shop.id.value,
             R"({"settings":{"supplies_basis_points":500,)"
             R"("rates":{"tax_basis_points":1000,"tax_labor":true}}})");
  const std::string lines =
      R"([{"kind":"labor","description":"Brakes","quantity":1.5,"unit_price_cents":10000},
          {"kind":"discount","description":"Neighbor","quantity":1,"unit_price_cents":-1575}])";
  const Reply both = made(lines);
  EXPECT_EQ(both.at("subtotal_cents"), 14175) << both.text;
  EXPECT_EQ(both.at("tax_cents"), 1418) << "of what is paid: half a cent is rounded up";
  EXPECT_EQ(both.str("lines.1.kind"), "supplies");
  EXPECT_EQ(both.at("lines.1.unit_price_cents"), 750);
  const Reply without = desk.post("/v1/leads/" + lead.id.value + "/estimates",
                                  R"({"supplies":false,"lines":)" + lines + "}");
  EXPECT_EQ(without.at("subtotal_cents"), 13425) << without.text;
  const std::string oil = desk.get("/v1/price-items").str("data.0.id");
  const Reply priced = desk.post("/v1/leads/" + lead.id.value + "/priced-lines",
                                 R"({"price_item_ids":[")" + oil + "\"]}");
  EXPECT_NE(priced.text.find("\"supplies\""), std::string::npos) << priced.text;
}

TEST_F(Bookings, AnEstimateOfThePriceBooksLinesSaysSo) {
  EXPECT_EQ(made().str("source"), "manual");
  const Reply book = desk.get("/v1/price-items");
  const Reply priced = desk.post(
      "/v1/leads/" + lead.id.value + "/priced-lines",
      R"({"price_item_ids":[")" + book.str("data.3.id") + "\",\"" + book.str("data.0.id") + "\"]}");
  const std::string lines = priced.str("lines");
  const auto with = [&](const std::string& line) {
    return lines.substr(0, lines.size() - 1) + "," + line + "]";
  };
  EXPECT_EQ(made(lines).str("source"), "price_book") << lines;
  EXPECT_EQ(made(with(R"({"kind":"discount","description":"Neighbor","quantity":1,)"
                      R"("unit_price_cents":-500})"))
                .str("source"),
            "price_book");
  EXPECT_EQ(made(with(R"({"kind":"part","description":"Wipers","quantity":1,)"
                      R"("unit_price_cents":900})"))
                .str("source"),
            "manual");
  const std::string job = priced.str("lines.0.description");
  EXPECT_EQ(
      made(R"([{"kind":"labor","description":")" + job + R"(","quantity":1,"unit_price_cents":1}])")
          .str("source"),
      "manual")
      << "its words with a price by hand";
}

TEST_F(Bookings, TheCustomerSeesWhereTheStepWasTaken) {
  const Job job = desk.booked_job();
  desk.post("/v1/jobs/" + job.id.value + "/status",
            R"({"status":"en_route","eta_minutes":20,"position":{"lat":29.9,"lng":-81.3}})");
  const std::string page = "/v1/public/visits/" + job.tracking_token;
  EXPECT_EQ(desk.call(Who::nobody, "GET", page).at("position.lat").as_double(), 29.9);
  // A phone says more digits than are kept.
  const Reply moved = desk.call(Who::mechanic, "PUT", "/v1/technicians/me/position",
                                R"({"lat":29.8946019,"lng":-81.3130496})");
  EXPECT_EQ(moved.status, 204) << moved.text;
  const Reply there = desk.call(Who::nobody, "GET", page);
  EXPECT_EQ(there.at("position.lat").as_double(), 29.894602);
  EXPECT_EQ(there.at("position.lng").as_double(), -81.31305);
  desk.post("/v1/jobs/" + job.id.value + "/status", R"({"status":"on_site"})");
  EXPECT_TRUE(desk.call(Who::nobody, "GET", page).at("position").is_null());
}

TEST_F(Bookings, TheNextVisitIsAtTheSamePlaceUnlessItIsElsewhere) {
  const Job job = desk.booked_job();
  const std::string target = "/v1/jobs/" + job.id.value;
  desk.patch(target, R"({"address":"4 Bay St","position":{"lat":29.9,"lng":-81.3}})");
  const auto next = [&](const std::string& day, const std::string& more) {
    return desk.post(target + "/next-visit", R"({"window":{"start":"2027-01-)" + day +
                                                 R"(:00:00Z","end":"2027-01-)" + day +
                                                 R"(:30:00Z"})" + more + "}");
  };
  const Reply same = next("12T15", "");
  ASSERT_EQ(same.status, 201) << same.text;
  EXPECT_EQ(same.str("previous_job_id"), job.id.value);
  EXPECT_EQ(same.str("address"), "4 Bay St");
  EXPECT_EQ(same.at("position.lat").as_double(), 29.9);
  EXPECT_EQ(same.str("mechanic_id"), desk.mike.id.value);
  EXPECT_EQ(next("13T05", R"(,"address":"7 Marsh Lane")").status, 409);
  const Reply elsewhere = next("13T05", R"(,"address":"7 Marsh Lane","override":true)");
  ASSERT_EQ(elsewhere.status, 201) << elsewhere.text;
  EXPECT_EQ(elsewhere.str("address"), "7 Marsh Lane");
  EXPECT_TRUE(elsewhere.at("position").is_null());
}

TEST_F(Bookings, APlaceThatWasLookedUpGoesWithTheAddressOfTheNextVisit) {
  const Job job = desk.booked_job();
  desk.write([&](Tx& tx) {
    Job stored = jobs::find(tx, job.id).value();
    stored.address = "4 Bay St";
    tx.update("jobs", stored);
    places::found(tx, FindPlace{.lead_id = {}, .job_id = job.id, .user_id = {}}, "4 Bay St",
                  {planner::Place{29.9, -81.3}});
  });
  const Reply next =
      desk.post("/v1/jobs/" + job.id.value + "/next-visit",
                R"({"window":{"start":"2027-01-12T15:00:00Z","end":"2027-01-12T15:30:00Z"}})");
  ASSERT_EQ(next.status, 201) << next.text;
  EXPECT_EQ(next.at("position.lat").as_double(), 29.9) << next.text;
  const Reply moved = desk.patch("/v1/jobs/" + next.str("id"), R"({"address":"7 Marsh Lane"})");
  EXPECT_TRUE(moved.at("position").is_null()) << moved.text;
}

TEST(CustomersApi, ThePhoneOfAnotherIsRefusedWithTheOther) {
  Desk desk;
  const Reply refused =
      desk.patch("/v1/customers/" + desk.carla.id.value, R"({"phone":"(904) 555-0152"})");
  EXPECT_EQ(refused.status, 409) << refused.text;
  EXPECT_EQ(refused.str("key"), "customer.phone_taken");
  EXPECT_EQ(refused.str("subject_id"), desk.norma.id.value);
  EXPECT_NE(refused.str("detail").find("Norma Quist"), std::string::npos);
  EXPECT_EQ(
      desk.patch("/v1/customers/" + desk.carla.id.value, R"({"phone":"+19045550153"})").status,
      200);
}

TEST(CustomersApi, AVinAloneIsACar) {
  Desk desk;
  const std::string owner = R"({"customer_id":")" + desk.carla.id.value + R"(")";
  const Reply car = desk.post("/v1/vehicles", owner + R"(,"vin":"1HGCM82633A004352"})");
  EXPECT_EQ(car.status, 201) << car.text;
  EXPECT_EQ(car.str("make"), "Honda");
  EXPECT_EQ(car.at("year"), 2003);
  EXPECT_EQ(desk.post("/v1/vehicles", owner + R"(,"vin":"1HGCM82633A004352"})").str("id"),
            car.str("id"));
  EXPECT_EQ(desk.post("/v1/vehicles", owner + "}").status, 400);
}

}  // namespace
}  // namespace roadcall::test
