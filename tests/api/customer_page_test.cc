#include <set>

#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/messages/messages.h"
#include "domain/portal/portal.h"
#include "tests/api/desk.h"

// Everything about a person and their cars.
namespace roadcall::test {
namespace {

std::string page_of(const Desk& desk, const std::string& rest) {
  return "/v1/customers/" + desk.carla.id.value + rest;
}

TEST(CustomerPage, TellsEverythingInOneRowOfTime) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  desk.post("/v1/jobs/" + job.id.value + "/invoice", "");
  desk.write([&](Tx& tx) {
    messages::reply(tx, desk.shop, desk.carla.phone, "On my way", job.lead_id).value();
    consents::record(tx, {desk.carla.phone, "granted", "Yes, text me", "web_form"});
  });
  std::set<std::string> kinds, ids;
  std::string cursor;
  int pages = 0;
  do {
    const Reply page = desk.get(page_of(desk, "/timeline?limit=2" + cursor));
    ASSERT_EQ(page.status, 200) << page.text;
    ++pages;
    for (const auto& entry : page.at("data").as_array()) {
      kinds.insert(std::string(entry.at("kind").as_string()));
      EXPECT_TRUE(ids.insert(std::string(entry.at("id").as_string())).second);
    }
    cursor = page.at("next_cursor").is_null() ? "" : "&cursor=" + page.str("next_cursor");
  } while (!cursor.empty() && pages < 50);
  for (const char* kind : {"lead", "job", "message", "consent"})
    EXPECT_TRUE(kinds.contains(kind)) << kind;
  EXPECT_EQ(desk.get(page_of(desk, "/timeline")).at("data").as_array().size(), ids.size());
  const Reply talk = desk.get(page_of(desk, "/timeline?about=talk"));
  for (const auto& entry : talk.at("data").as_array())
    EXPECT_NE(entry.at("kind").as_string(), "job");
  EXPECT_EQ(desk.get(page_of(desk, "/timeline?about=weather")).status, 400);
}

TEST(CustomerPage, TextsToANumberTheyHadStay) {
  Desk desk;
  const Job job = desk.booked_job();
  desk.write([&](Tx& tx) {
    messages::reply(tx, desk.shop, desk.carla.phone, "To the old number", job.lead_id).value();
  });
  desk.patch(page_of(desk, ""), R"({"phone":"904-555-0188"})");
  desk.write([&](Tx& tx) {
    messages::reply(tx, desk.shop, "+19045550188", "To the new number", job.lead_id).value();
  });
  const Reply talk = desk.get(page_of(desk, "/timeline?about=talk"));
  const auto count = [&](const std::string& words) {
    std::size_t found = 0;
    for (const auto& entry : talk.at("data").as_array())
      if (entry.at("detail").as_string().starts_with(words)) ++found;
    return found;
  };
  EXPECT_EQ(count("To the old number"), 1U) << talk.text;
  EXPECT_EQ(count("To the new number"), 1U) << talk.text;
}

TEST(CustomerPage, ShowsNumbersCarsAndMoney) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  desk.write([&](Tx& tx) {
    Vehicle car;
    car.make = "Honda";
    car.plate = "QRT 204";
    const auto known = customers::find_or_make_vehicle(tx, desk.carla.id, car);
    tx.exec("UPDATE jobs SET vehicle_id = ? WHERE shop_id = ? AND id = ?", known->id, tx.shop_id(),
            job.id);
    customers::find_or_make(tx, {"Carla again", "", "carla@example.test", "", ""});
    consents::record(tx, {desk.carla.phone, "revoked", "STOP", "text"});
  });
  desk.patch(page_of(desk, ""), R"({"email":"carla@example.test"})");
  const Reply page = desk.get(page_of(desk, "/overview"));
  ASSERT_EQ(page.status, 200) << page.text;
  EXPECT_EQ(page.str("texts"), "stopped");
  EXPECT_EQ(page.at("visits").as_int64(), 1);
  EXPECT_EQ(page.str("same_person.0.name"), "Carla again");
  bool seen = false;
  for (const auto& car : page.at("cars").as_array())
    if (car.at("vehicle").at("plate").is_string()) seen = car.at("visits").as_array().size() == 1;
  EXPECT_TRUE(seen) << page.text;
  EXPECT_TRUE(page.at("deletion").is_null());
}

TEST(CustomerPage, AnswersAWishForDeletionOnce) {
  Desk desk;
  desk.write([&](Tx& tx) { portal::ask_deletion(tx, desk.carla, "I moved"); });
  const std::string id = desk.get(page_of(desk, "/overview")).str("deletion.id");
  const auto decide = [&](const char* decision, const char* reason = "") {
    return desk.post(
        "/v1/data-requests/" + id + "/decision",
        std::string(R"({"decision":")") + decision + R"(","reason":")" + reason + "\"}");
  };
  EXPECT_EQ(decide("maybe").status, 400);
  EXPECT_EQ(decide("refuse", " ").str("field"), "reason");
  EXPECT_EQ(decide("refuse", std::string(501, 'x').c_str()).status, 400);
  EXPECT_EQ(decide("refuse", "The warranty runs").str("reason"), "The warranty runs");
  EXPECT_EQ(decide("refuse", "again").str("reason"), "The warranty runs");
  EXPECT_EQ(decide("erase").status, 409);
  EXPECT_TRUE(desk.get(page_of(desk, "/overview")).at("deletion").is_null());
}

TEST(CustomerPage, ErasesWhoAskedByWordOfMouth) {
  Desk desk;
  const auto erase = [&](const std::string& reason) {
    return desk.post(page_of(desk, "/erasure"), R"({"reason":")" + reason + "\"}");
  };
  const auto deletion = [&] { return desk.get(page_of(desk, "/overview")).str("deletion.status"); };
  EXPECT_EQ(erase(" ").str("field"), "reason");
  EXPECT_EQ(erase(std::string(501, 'x')).str("field"), "reason");
  const Reply begun = erase("She asked by phone");
  ASSERT_EQ(begun.status, 202) << begun.text;
  EXPECT_EQ(begun.str("status"), "erasing");
  EXPECT_EQ(begun.str("reason"), "She asked by phone");
  EXPECT_EQ(erase("Again").str("id"), begun.str("id"));
  EXPECT_EQ(deletion(), "erasing");
}

TEST(CustomerPage, OnlyTheOwnerErases) {
  Desk desk;
  EXPECT_EQ(
      desk.call(Who::manager, "POST", page_of(desk, "/erasure"), R"({"reason":"By phone"})").status,
      403);
}

TEST(CustomerPage, AnOpenRequestIsAnsweredByTheErase) {
  Desk desk;
  desk.write([&](Tx& tx) { portal::ask_deletion(tx, desk.carla, "I moved"); });
  const std::string asked = desk.get(page_of(desk, "/overview")).str("deletion.id");
  EXPECT_EQ(desk.post(page_of(desk, "/erasure"), R"({"reason":"By phone too"})").str("id"), asked);
}

TEST(CustomerPage, NobodyIsErasedBeforeAVisitToCome) {
  Desk desk;
  desk.booked_job();
  EXPECT_EQ(desk.post(page_of(desk, "/erasure"), R"({"reason":"By phone"})").str("key"),
            "customer.open_visit");
  EXPECT_TRUE(desk.get(page_of(desk, "/overview")).at("deletion").is_null());
}

}  // namespace
}  // namespace roadcall::test
