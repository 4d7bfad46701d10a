#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"
#include "domain/messages/messages.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

TEST(LeadsApi, IsWrittenByHandAndReadAgain) {
  Desk desk;
  const Reply made = desk.post("/v1/leads", R"({"name":"Maria Lopez","phone":"(904) 555-0142",
      "vehicle":{"year":2014,"make":"Honda","model":"Civic"},"service":"brakes","issue":"squeaks"})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.str("reference"), "RC-10001");
  EXPECT_EQ(made.str("source"), "manual");
  EXPECT_EQ(made.str("phone"), "+19045550142");
  EXPECT_EQ(made.at("vehicle.year"), 2014);
  EXPECT_TRUE(made.at("email").is_null());
  EXPECT_TRUE(made.at("transcript").is_null());
  EXPECT_FALSE(made.at("customer_id").is_null());
  EXPECT_EQ(desk.get("/v1/leads/" + made.str("id")).text, made.text);
  EXPECT_EQ(desk.call(Who::machine, "POST", "/v1/leads", R"({"name":"Bob"})").str("source"), "api");
}

TEST(LeadsApi, SaysWhereItCameFromAndWhatWasSaid) {
  Desk desk;
  const std::string body =
      R"({"name":"Bob","phone":"904-555-0143","source":"phone","transcript":"Hi, it squeaks."})";
  const Reply made = desk.call(Who::machine, "POST", "/v1/leads", body);
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.str("source"), "phone");
  EXPECT_EQ(desk.get("/v1/leads/" + made.str("id")).str("transcript"), "Hi, it squeaks.");
  EXPECT_EQ(desk.get("/v1/leads?source=phone").str("data.0.transcript"), "Hi, it squeaks.");
  EXPECT_EQ(desk.post("/v1/leads", R"({"name":"Ann"})").str("source"), "manual");
  EXPECT_EQ(desk.call(Who::machine, "POST", "/v1/leads", R"({"name":"Ann"})").str("source"), "api");
  EXPECT_EQ(desk.post("/v1/leads", R"({"name":"Ann","source":"fax"})").str("field"), "source");
  const std::string long_words(20'001, 'x');
  EXPECT_EQ(
      desk.post("/v1/leads", R"({"name":"Ann","transcript":")" + long_words + "\"}").str("field"),
      "transcript");
}

TEST(LeadsApi, RefusesByField) {
  Desk desk;
  struct Row {
    const char* body;
    const char* field;
  };
  for (const Row& row : {Row{"{}", "name"},
                         {R"({"phone":"12"})", "phone"},
                         {R"({"name":"B","email":"x"})", "email"},
                         {R"({"name":"B","service":"haircut"})", "service"},
                         {R"({"name":"B","vehicle":{"year":1200}})", "vehicle.year"},
                         {R"({"name":"B","urgency":"now"})", "urgency"},
                         {R"({"name":"B","assigned_to":"usr_nobody"})", "assigned_to"},
                         {R"({"name":"B","follow_up_at":"tomorrow"})", "follow_up_at"},
                         {R"({"name":"B","language":"a very long tongue"})", "language"}}) {
    const Reply reply = desk.post("/v1/leads", row.body);
    EXPECT_EQ(reply.status, 400) << row.body;
    EXPECT_EQ(reply.str("field"), row.field) << reply.text;
  }
  EXPECT_EQ(desk.get("/v1/leads").at("data").as_array().size(), 0u);
}

TEST(LeadsApi, OnlyWhatIsSentChanges) {
  Desk desk;
  const std::string target =
      "/v1/leads/" + desk.post("/v1/leads", R"({"name":"Maria","phone":"9045550142",
        "vehicle":{"year":2014,"make":"Honda"},"issue":"squeaks"})")
                         .str("id");
  const Reply changed = desk.patch(target, R"({"vehicle":{"model":"Civic"},"issue":null})");
  ASSERT_EQ(changed.status, 200) << changed.text;
  EXPECT_EQ(changed.at("vehicle.year"), 2014);
  EXPECT_EQ(changed.str("vehicle.model"), "Civic");
  EXPECT_TRUE(changed.at("issue").is_null());
  EXPECT_EQ(changed.str("name"), "Maria");
  EXPECT_EQ(desk.patch(target, R"({"stage":"contacted"})").str("stage"), "contacted");
  EXPECT_EQ(desk.patch(target, R"({"reference":"RC-1"})").str("field"), "reference");
}

TEST(LeadsApi, WhoIsKnownDoesNotBecomeNobody) {
  Desk desk;
  const std::string target =
      "/v1/leads/" + desk.post("/v1/leads", R"({"name":"Maria","phone":"9045550142"})").str("id");
  EXPECT_EQ(desk.patch(target, R"({"phone":null})").status, 200);
  for (const char* name : {"null", R"(" ")"}) {
    const Reply refused = desk.patch(target, std::string(R"({"name":)") + name + "}");
    EXPECT_EQ(refused.status, 400) << refused.text;
    EXPECT_EQ(refused.str("field"), "name");
  }
  // Who hid their number may be written about all the same.
  const Lead hidden = desk.write([](Tx& tx) {
    Lead lead;
    lead.caller_id = "anonymous";
    return leads::open(tx, lead);
  });
  EXPECT_EQ(desk.patch("/v1/leads/" + hidden.id.value, R"({"issue":"squeaks"})").status, 200);
}

TEST(LeadsApi, OneLineIsOneLine) {
  Desk desk;
  const Reply made = desk.post("/v1/leads", R"({"name":" Ann\r\nBcc: x\tLee ","issue":"a\nb"})");
  EXPECT_EQ(made.str("name"), "Ann Bcc: x Lee");
  EXPECT_EQ(made.str("issue"), "a\nb");
}

TEST(LeadsApi, FieldsAreConfirmedAsTheyStand) {
  Desk desk;
  Lead heard;
  heard.confidence = R"({"name":0.5})";
  const std::string target = "/v1/leads/" + desk.lead(heard).id.value;
  EXPECT_EQ(desk.get(target).str("unsure.0"), "name");
  const Reply confirmed = desk.patch(target, R"({"confirmed":["name"]})");
  ASSERT_EQ(confirmed.status, 200) << confirmed.text;
  EXPECT_EQ(confirmed.str("confirmed.0"), "name");
  EXPECT_EQ(confirmed.at("unsure").as_array().size(), 0u);
  EXPECT_TRUE(confirmed.at("touched_at").is_null());
  EXPECT_EQ(desk.get("/v1/today").at("data").as_array().size(), 1u) << "nobody answered them";
  EXPECT_EQ(desk.patch(target, R"({"confirmed":["shoe_size"]})").str("field"), "confirmed");
}

TEST(LeadsApi, PagesFollowEachOther) {
  Desk desk;
  for (int i = 0; i < 7; ++i) desk.lead();
  std::vector<std::string> seen;
  std::string cursor;
  do {
    const Reply page = desk.get("/v1/leads?limit=3" + (cursor.empty() ? "" : "&cursor=" + cursor));
    ASSERT_EQ(page.status, 200);
    for (const auto& one : page.at("data").as_array()) seen.emplace_back(one.at("id").as_string());
    cursor = page.at("next_cursor").is_null() ? "" : page.str("next_cursor");
  } while (!cursor.empty());
  EXPECT_EQ(seen.size(), 7u);
  EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
}

TEST(LeadsApi, IsFoundByNameAndPartOfANumber) {
  Desk desk;
  desk.lead();
  Lead bob;
  bob.name = "Bob Ray";
  bob.phone = "+19045550143";
  desk.lead(bob);
  for (const char* query : {"q=lopez", "q=0142", "q=mar%20lop"}) {
    const Reply found = desk.get(std::string("/v1/leads?") + query);
    ASSERT_EQ(found.at("data").as_array().size(), 1u) << query;
    EXPECT_EQ(found.str("data.0.name"), "Maria Lopez");
  }
  EXPECT_EQ(desk.get("/v1/search?q=bob").str("leads.0.name"), "Bob Ray");
  EXPECT_EQ(desk.get("/v1/search").status, 400);
}

TEST(LeadsApi, ShowsTheWordsOfItsRecording) {
  Desk desk;
  const auto call = desk.write([&](Tx& tx) {
    const auto rung = calls::ring(tx, desk.shop, {"CA1", "+19045550142", desk.shop.phone});
    const auto ready =
        recordings::ready(tx, desk.shop, rung, {"RE1", "https://c.example/RE1", "", 9});
    recordings::fetched(tx, *ready, {"recordings/RE1.mp3", "audio/mpeg", 900});
    return rung;
  });
  const std::string target = "/v1/leads/" + call.lead_id.value;
  const Reply lead = desk.get(target);
  EXPECT_EQ(lead.str("caller_id"), "+19045550142");
  const std::string url = lead.str("recording_url");
  ASSERT_TRUE(url.starts_with(kAppUrl)) << lead.text;
  const Reply audio = desk.get(url.substr(std::string(kAppUrl).size()));
  EXPECT_EQ(audio.status, 200);
  EXPECT_EQ(audio.file, desk.api.settings.data_dir + "/recordings/RE1.mp3");
  EXPECT_EQ(audio.headers.get("Content-Type"), "audio/mpeg");
  const Reply timeline = desk.get(target + "/timeline");
  EXPECT_EQ(timeline.status, 200);
  bool has_call = false;
  for (const auto& item : timeline.at("data").as_array()) {
    if (item.at("kind") != "call") continue;
    has_call = item.at("call").at("recordings").as_array().size() == 1;
  }
  EXPECT_TRUE(has_call) << timeline.text;
  EXPECT_EQ(desk.get("/v1/calls").str("data.0.id"), call.id.value);
}

TEST(LeadsApi, TouchingTakesItOffToday) {
  Desk desk;
  const Lead lead = desk.lead();
  EXPECT_EQ(desk.get("/v1/today").str("data.0.lead.id"), lead.id.value);
  const Reply touched = desk.call(Who::mechanic, "POST", "/v1/leads/" + lead.id.value + "/touches",
                                  R"({"contacted":true})");
  ASSERT_EQ(touched.status, 201) << touched.text;
  EXPECT_EQ(touched.str("stage"), "contacted");
  EXPECT_EQ(touched.str("assigned_to"), desk.mike.id.value);
  EXPECT_EQ(desk.get("/v1/today").at("data").as_array().size(), 0u);
}

std::vector<std::string> told(Desk& desk, const std::string& phone) {
  std::vector<std::string> kinds;
  const auto page = desk.write([&](Tx& tx) { return messages::list(tx, {.party = phone}); });
  for (const Message& message : page->messages) kinds.push_back(message.kind);
  return kinds;
}

using Kinds = std::vector<std::string>;

TEST(LeadsApi, TakeItIsForWhoeverIsAtTheDeskAndIsToldToTheOthers) {
  Desk desk;
  desk.write([](Tx& tx) {
    consents::record(
        tx, {.phone = "+19045550142", .action = "granted", .wording = "Yes", .source = "web_form"});
  });
  const Reply made = desk.call(Who::machine, "POST", "/v1/leads",
                               R"({"name":"Maria","phone":"9045550142","urgency":"emergency"})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.str("needs.0"), "take_emergency");
  EXPECT_EQ(told(desk, desk.ezra.phone), (Kinds{"emergency_alert", "owner_new_lead"}));
  EXPECT_EQ(desk.get("/v1/today").str("data.0.reason"), "emergency");
  const std::string touches = "/v1/leads/" + made.str("id") + "/touches";
  const Reply taken = desk.call(Who::mechanic, "POST", touches, "{}");
  ASSERT_EQ(taken.status, 201) << taken.text;
  EXPECT_EQ(taken.str("assigned_to"), desk.mike.id.value);
  EXPECT_EQ(taken.str("stage"), "scheduled");
  EXPECT_EQ(told(desk, "+19045550142"), Kinds{"emergency_taken"});
  const Reply late = desk.post(touches, "{}");
  EXPECT_EQ(late.status, 409);
  EXPECT_EQ(late.str("key"), "alert.taken");
  EXPECT_EQ(late.str("detail"), "Mike took RC-10001 already.");
  EXPECT_EQ(desk.call(Who::mechanic, "POST", touches, "{}").status, 201);
  EXPECT_EQ(desk.post(touches, R"({"contacted":true})").status, 201);
  EXPECT_EQ(desk.get("/v1/leads/" + made.str("id")).str("assigned_to"), desk.mike.id.value);
}

TEST(LeadsApi, AManagerTakesAnEmergencyWithoutDrivingThere) {
  Desk desk;
  Lead urgent;
  urgent.urgency = Urgency::emergency;
  const Lead lead = desk.lead(urgent);
  const Reply taken =
      desk.call(Who::manager, "POST", "/v1/leads/" + lead.id.value + "/touches", "{}");
  EXPECT_EQ(taken.str("assigned_to"), desk.dana.id.value);
  EXPECT_EQ(taken.str("stage"), "contacted");
  EXPECT_EQ(desk.get("/v1/jobs").at("data").as_array().size(), 0u);
}

TEST(LeadsApi, MarkedAnEmergencyItIsToldUnlessTheOneWhoMarksItTakesIt) {
  Desk desk;
  const Lead lead = desk.lead();
  const std::string target = "/v1/leads/" + lead.id.value;
  const Reply own = desk.patch(
      target, R"({"urgency":"emergency","assigned_to":")" + desk.ezra.id.value + R"("})");
  EXPECT_EQ(own.status, 200) << own.text;
  EXPECT_EQ(told(desk, desk.ezra.phone), Kinds{});
  desk.patch(target, R"({"urgency":"soon","assigned_to":null})");
  const Reply marked = desk.patch(target, R"({"urgency":"emergency"})");
  EXPECT_EQ(marked.str("needs.0"), "take_emergency");
  EXPECT_EQ(told(desk, desk.ezra.phone), Kinds{"emergency_alert"});
  desk.patch(target, R"({"issue":"smoke"})");
  EXPECT_EQ(told(desk, desk.ezra.phone), Kinds{"emergency_alert"});
}

TEST(LeadsApi, WhatAMachineWritesDownIsToldToTheOwnerUnlessItIsHistory) {
  Desk desk;
  desk.call(Who::machine, "POST", "/v1/leads", R"({"name":"Bob","stage":"paid"})");
  desk.post("/v1/leads", R"({"name":"Ann"})");
  EXPECT_EQ(told(desk, desk.ezra.phone), Kinds{});
  desk.call(Who::machine, "POST", "/v1/leads", R"({"name":"Bob"})");
  EXPECT_EQ(told(desk, desk.ezra.phone), Kinds{"owner_new_lead"});
}

TEST(LeadsApi, TouchingEndsAReminderThatIsDueAndReadsTheirTexts) {
  Desk desk;
  const Lead lead = desk.lead();
  const std::string target = "/v1/leads/" + lead.id.value;
  const auto reason = [&] {
    const Reply today = desk.get("/v1/today");
    return today.at("data").as_array().empty() ? std::string() : today.str("data.0.reason");
  };
  desk.patch(target, R"({"stage":"contacted","follow_up_at":"2020-01-01T09:00:00Z"})");
  EXPECT_EQ(reason(), "follow_up");
  EXPECT_TRUE(desk.post(target + "/touches", "{}").at("follow_up_at").is_null());
  EXPECT_EQ(reason(), "");
  desk.write([&](Tx& tx) {
    return conversations::receive_text(
        tx, desk.shop, {"sid-1", "+19045550142", "+19045550100", "Are you coming?", {}});
  });
  EXPECT_EQ(reason(), "text_unread");
  desk.post(target + "/touches", R"({"contacted":true})");
  EXPECT_EQ(reason(), "");
}

TEST(LeadsApi, TextsGoIntoTheConversation) {
  Desk desk;
  const Lead lead = desk.lead();
  const Reply sent =
      desk.post("/v1/leads/" + lead.id.value + "/messages", R"({"body":"We are on our way."})");
  ASSERT_EQ(sent.status, 201) << sent.text;
  EXPECT_EQ(sent.str("to"), "+19045550142");
  const Reply list = desk.get("/v1/conversations");
  ASSERT_EQ(list.at("data").as_array().size(), 1u) << list.text;
  EXPECT_EQ(list.str("data.0.last_message.body"), sent.str("body"));
  const std::string conversation = "/v1/conversations/" + list.str("data.0.id");
  EXPECT_EQ(desk.post(conversation + "/messages", R"({"body":"Two minutes."})").status, 201);
  EXPECT_EQ(desk.get(conversation + "/messages").at("data").as_array().size(), 2u);
  EXPECT_EQ(desk.post(conversation + "/reading", "").status, 201);
  EXPECT_EQ(desk.post(conversation + "/messages", R"({"body":""})").status, 400);
}

TEST(EstimatesApi, IsMadeAndSent) {
  Desk desk;
  const Lead lead = desk.lead();
  const Reply made = desk.post("/v1/leads/" + lead.id.value + "/estimates", R"({"lines":[
      {"kind":"labor","description":"Front brakes","quantity":1.5,"unit_price_cents":10000,"labor_hours":1.5},
      {"kind":"part","description":"Pads","quantity":2,"unit_price_cents":4000}],"note":"Friday"})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.str("status"), "draft");
  EXPECT_EQ(made.at("subtotal_cents"), 23000);
  EXPECT_EQ(made.at("lines.0.labor_hours"), 1.5);
  const Reply sent =
      desk.post("/v1/estimates/" + made.str("id") + "/sending", R"({"channel":"sms"})");
  ASSERT_EQ(sent.status, 200) << sent.text;
  EXPECT_EQ(sent.str("status"), "sent");
  EXPECT_EQ(desk.get("/v1/leads/" + lead.id.value).str("stage"), "estimate_sent");
  const Reply texts = desk.get("/v1/messages?lead_id=" + lead.id.value);
  EXPECT_NE(texts.str("data.0.body").find("/q/"), std::string::npos) << texts.text;
  EXPECT_EQ(
      desk.post("/v1/estimates/" + made.str("id") + "/sending", R"({"channel":"email"})").status,
      409);
  EXPECT_EQ(desk.get("/v1/estimates").str("data.0.id"), made.str("id"));
}

TEST(EstimatesApi, ADiscountTakesOffWhateverItsSign) {
  Desk desk;
  const std::string target = "/v1/leads/" + desk.lead().id.value + "/estimates";
  const auto made = [&](const char* price) {
    return desk.post(target, std::string(R"({"lines":[
        {"kind":"labor","description":"Brakes","quantity":1,"unit_price_cents":10000},
        {"kind":"discount","description":"Neighbour","quantity":1,"unit_price_cents":)") +
                                 price + "}]}");
  };
  for (const char* price : {"2000", "-2000"}) {
    const Reply estimate = made(price);
    EXPECT_EQ(estimate.at("total_cents"), 8000) << estimate.text;
    EXPECT_EQ(estimate.at("lines.1.unit_price_cents"), -2000);
  }
  EXPECT_EQ(made("10000001").str("field"), "lines[1].unit_price_cents");
}

// Of those that were not to leave, others are told that they failed, and why.
TEST(MessagesApi, ATextThatWasNotToLeaveHasFailedAndSaysSo) {
  Desk desk;
  const auto withheld = desk.write([&](Tx& tx) {
    return messages::send(tx, desk.shop, {.kind = "missed_call", .to = "+19045550199"});
  });
  ASSERT_EQ(withheld.status, MessageStatus::canceled);
  const auto failed = desk.write([&](Tx& tx) {
    Message message =
        messages::reply(tx, desk.shop, "+19045550198", "We are near.", LeadId{}).value();
    tx.exec("UPDATE messages SET status = 'failed' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            message.id);
    return message;
  });
  const Reply shown = desk.get("/v1/messages/" + withheld.id.value);
  EXPECT_EQ(shown.str("status"), "failed");
  EXPECT_EQ(shown.at("withheld"), true);
  EXPECT_EQ(shown.str("error").find("Not sent: This person did not agree"), 0u) << shown.text;
  EXPECT_EQ(desk.get("/v1/messages/" + failed.id.value).at("withheld"), false);
  const auto ids = [&](const std::string& filter) {
    std::vector<std::string> found;
    const Reply list = desk.get("/v1/messages?" + filter);
    EXPECT_EQ(list.status, 200) << list.text;
    for (const auto& row : list.at("data").as_array()) found.emplace_back(row.at("id").as_string());
    return found;
  };
  const std::string& first = withheld.id.value;
  const std::string& second = failed.id.value;
  using Ids = std::vector<std::string>;
  EXPECT_EQ(ids("status=failed"), (Ids{second, first}));
  EXPECT_EQ(ids("status=failed&sort=created_at"), (Ids{first, second}));
  EXPECT_EQ(ids("withheld=true"), Ids{first});
  EXPECT_EQ(ids("status=failed&withheld=false"), Ids{second});
  EXPECT_EQ(ids("withheld=false"), Ids{second});
  EXPECT_EQ(ids("status=sent&withheld=true"), Ids{});
  const Reply page = desk.get("/v1/messages?status=failed&limit=1");
  EXPECT_EQ(page.str("data.0.id"), second);
  EXPECT_EQ(ids("status=failed&limit=1&cursor=" + page.str("next_cursor")), Ids{first});
  EXPECT_EQ(desk.get("/v1/messages?status=canceled").str("field"), "status");
}

// A price that waits for the yes of who runs the shop gets none from the mechanic who wrote it.
TEST(MessagesApi, AMechanicDoesNotDecideAboutATextThatWaits) {
  Desk desk;
  const Lead lead = desk.lead();
  desk.write([&](Tx& tx) {
    consents::record(tx, {.phone = lead.phone,
                          .action = "granted",
                          .wording = "Yes, you may text me.",
                          .source = "web_form",
                          .subject_id = lead.id.value});
  });
  const Reply made = desk.call(Who::mechanic, "POST", "/v1/leads/" + lead.id.value + "/estimates",
                               R"({"lines":[{"kind":"labor","description":"Brakes","quantity":1,
                               "unit_price_cents":10000}]})");
  const std::string estimate = "/v1/estimates/" + made.str("id");
  const Reply sent =
      desk.call(Who::mechanic, "POST", estimate + "/sending", R"({"channel":"sms"})");
  ASSERT_EQ(sent.str("status"), "waiting_approval") << sent.text;
  const std::string text =
      "/v1/messages/" + desk.get("/v1/messages?status=waiting_approval").str("data.0.id");
  for (const char* what : {"/approval", "/refusal", "/copy"})
    EXPECT_EQ(desk.call(Who::mechanic, "POST", text + what, "{}").status, 403) << what;
  EXPECT_EQ(desk.get(estimate).str("status"), "waiting_approval");
  EXPECT_EQ(desk.call(Who::manager, "POST", text + "/approval", "{}").status, 201);
  EXPECT_EQ(desk.get(estimate).str("status"), "sent");
}

}  // namespace
}  // namespace roadcall::test
