#include "sim/texts.h"

#include <gtest/gtest.h>

#include "base/json.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

http::Fields text_to(const std::string& to, const std::string& body = "See you at 9:00") {
  return {
      {"To", to}, {"From", kShop}, {"Body", body}, {"StatusCallback", "https://app.test/status"}};
}

json::object object_of(const http::Response& response) {
  return json::parse(response.body).value().get_object();
}

std::vector<std::string> statuses(const TinyApp& app) {
  std::vector<std::string> all;
  for (const Got& one : app.got_at("/status")) all.push_back(one["MessageStatus"]);
  return all;
}

TEST(Segments, FollowTheTableOfTheReference) {
  const auto times = [](int n, const char* text) {
    std::string out;
    for (int i = 0; i < n; ++i) out += text;
    return out;
  };
  EXPECT_EQ(segments_of(times(160, "a")), 1);
  EXPECT_EQ(segments_of(times(161, "a")), 2);
  EXPECT_EQ(segments_of(times(307, "a")), 3);
  EXPECT_EQ(segments_of(times(80, "€")), 1);
  EXPECT_EQ(segments_of(times(153, "€")), 3);
  EXPECT_EQ(segments_of(times(152, "a") + "€" + times(152, "a")), 3);
  EXPECT_EQ(segments_of(times(160, "é")), 1);
  EXPECT_EQ(segments_of(times(71, "ê")), 2);
  EXPECT_EQ(segments_of(times(69, "a") + "’"), 1);
  EXPECT_EQ(segments_of(times(36, "😀")), 2);
  EXPECT_EQ(segments_of(times(67, "😀")), 3);
  EXPECT_EQ(segments_of(times(1600, "ê")), 24);
}

TEST(Texts, GoFromQueuedToDeliveredWithSignedReports) {
  TinyApp app;
  const auto made = app.api("POST", "Messages.json", text_to(kMaria));
  ASSERT_EQ(made.status, 201) << made.body;
  const auto text = object_of(made);
  EXPECT_EQ(text.at("status"), "queued");
  EXPECT_TRUE(text.at("error_code").is_null());
  EXPECT_TRUE(text.at("num_segments").is_int64());
  EXPECT_EQ(text.at("sid").as_string().size(), 36u);
  EXPECT_TRUE(app.got.empty()) << "a report came within the request";
  app.world.run_until_idle();
  EXPECT_EQ(statuses(app), (std::vector<std::string>{"queued", "sending", "sent", "delivered"}));
  for (const Got& one : app.got) EXPECT_TRUE(one.is_signed);
  EXPECT_EQ(app.world.last_text_to(kMaria)->status, "delivered");
  const std::string sid(text.at("sid").as_string());
  EXPECT_EQ(object_of(app.api("GET", "Messages/" + sid)).at("status"), "delivered");
}

TEST(Texts, FollowTheScriptOfTheirDestination) {
  TinyApp app;
  const auto status_to = [&](const char* to) {
    return app.api("POST", "Messages", text_to(to)).status;
  };
  EXPECT_EQ(object_of(app.api("POST", "Messages", text_to("+19045550002"))).at("code"), 21610);
  EXPECT_EQ(status_to("+19045550003"), 429);
  EXPECT_EQ(status_to("+19045550004"), 503);
  EXPECT_EQ(status_to("+19045550004"), 503);
  EXPECT_EQ(status_to("+19045550004"), 201);
  EXPECT_EQ(object_of(app.api("POST", "Messages", text_to("+19045550009"))).at("code"), 21717);
  app.world.run_until_idle();
  app.got.clear();

  status_to("+19045550001");
  app.world.run_until_idle();
  EXPECT_EQ(app.got_at("/status").back()["ErrorCode"], "30003");
  app.got.clear();

  status_to("+19045550005");
  app.world.run_until_idle();
  EXPECT_TRUE(app.got.empty());

  status_to("+19045550006");
  app.world.run_until_idle();
  EXPECT_EQ(statuses(app).size(), 8u);
  EXPECT_EQ(statuses(app).front(), "delivered");

  EXPECT_THROW(status_to("+19045550007"), http::NoAnswer);
  EXPECT_TRUE(app.world.last_text_to("+19045550007"));
}

TEST(Texts, AreRefusedWithTheReasonsNumber) {
  TinyApp app;
  const auto code = [&](http::Fields form) {
    const auto answer = app.api("POST", "Messages.json", form);
    EXPECT_EQ(answer.status, 400) << answer.body;
    return object_of(answer).at("code").as_int64();
  };
  EXPECT_EQ(code({{"From", kShop}, {"Body", "x"}}), 21604);
  EXPECT_EQ(code({{"To", "904"}, {"From", kShop}, {"Body", "x"}}), 21211);
  EXPECT_EQ(code({{"To", kMaria}, {"Body", "x"}}), 21213);
  EXPECT_EQ(code({{"To", kMaria}, {"From", kOwner}, {"Body", "x"}}), 21606);
  EXPECT_EQ(code({{"To", kMaria}, {"From", kShop}}), 21602);
  EXPECT_EQ(code(text_to(kMaria, std::string(1601, 'a'))), 21617);
  auto odd = text_to(kMaria);
  odd.emplace_back("Colour", "red");
  const auto answer = app.api("POST", "Messages", odd);
  EXPECT_EQ(answer.status, 400);
  EXPECT_NE(answer.body.find("Colour"), std::string::npos);
  EXPECT_TRUE(app.world.sent_texts().empty());
}

TEST(Texts, NeedTheRightPassword) {
  TinyApp app;
  const WorldOptions account;
  for (const std::string& who : {account.project_id + ":wrong", "other:" + account.auth_token}) {
    http::Request request;
    request.target = "/api/laml/2010-04-01/Accounts/" + account.project_id + "/Messages.json";
    request.headers.set("Authorization", "Basic " + base64(who));
    const auto answer = app.world.handler()(request);
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(object_of(answer).at("code"), 20003);
  }
  EXPECT_EQ(app.api("GET", "Messages/none.json").status, 404);
  EXPECT_EQ(app.api("GET", "Nothing.json").status, 404);
}

TEST(Texts, AreListedInPages) {
  TinyApp app;
  for (int i = 0; i < 5; ++i) app.api("POST", "Messages", text_to(i % 2 ? kMaria : kOwner));
  auto page = object_of(app.api("GET", "Messages.json?PageSize=2"));
  EXPECT_EQ(page.at("messages").as_array().size(), 2u);
  EXPECT_TRUE(page.at("previous_page_uri").is_null());
  int pages = 1;
  while (page.at("next_page_uri").is_string()) {
    const std::string uri(page.at("next_page_uri").as_string());
    page = object_of(app.api("GET", uri.substr(uri.find("Messages"))));
    ++pages;
  }
  EXPECT_EQ(pages, 3);
  EXPECT_EQ(object_of(app.api("GET", "Messages?Page=1")).at("code"), 54453);
  EXPECT_EQ(object_of(app.api("GET", "Messages?PageSize=0")).at("code"), 54454);
  EXPECT_EQ(object_of(app.api("GET", "Messages?To=" + http::percent_encode(kMaria)))
                .at("messages")
                .as_array()
                .size(),
            2u);
  EXPECT_EQ(
      object_of(app.api("GET", "Messages?DateSent%3E=2099-01-01")).at("messages").as_array().size(),
      0u);
  EXPECT_EQ(app.api("GET", "Messages?DateSent%3E=yesterday").status, 400);
  EXPECT_EQ(app.api("GET", "Messages?Colour=red").status, 400);
}

TEST(Texts, OfAPersonReachTheAppAndItsReplyComesBack) {
  TinyApp app;
  app.documents["/api/sms/incoming"] = "<Message>Thanks &amp; bye</Message>";
  app.world.text(kMaria, kShop, "José: brakes squeal & grind? 100% yes 😀");
  EXPECT_TRUE(app.got.empty());
  app.world.run_until_idle();
  ASSERT_EQ(app.got_at("/api/sms/incoming").size(), 1u);
  EXPECT_TRUE(app.got[0].is_signed);
  EXPECT_EQ(app.got[0]["Body"], "José: brakes squeal & grind? 100% yes 😀");
  EXPECT_EQ(app.world.last_text_to(kMaria)->body, "Thanks & bye");
  EXPECT_EQ(app.world.last_text_to(kMaria)->direction, "outbound-reply");
  EXPECT_EQ(app.world.phone(kMaria).texts().size(), 2u);
}

TEST(Texts, AreRedactedAndDeletedOnceTheyAreThrough) {
  TinyApp app;
  const std::string sid(
      object_of(app.api("POST", "Messages", text_to(kMaria))).at("sid").as_string());
  EXPECT_EQ(app.api("POST", "Messages/" + sid, {{"Body", ""}}).status, 409);
  app.world.run_until_idle();
  EXPECT_EQ(object_of(app.api("POST", "Messages/" + sid, {{"Body", ""}})).at("body"), "");
  EXPECT_EQ(app.api("DELETE", "Messages/" + sid).status, 204);
  EXPECT_EQ(app.api("GET", "Messages/" + sid).status, 404);
}

TEST(Texts, WaitInTheCarriersQueueAboveItsRate) {
  TinyApp app;
  app.world.texts_per_second(1);
  for (int i = 0; i < 5; ++i) app.api("POST", "Messages", text_to(kMaria));
  app.world.advance(1s);
  int sent = 0;
  for (const Text& text : app.world.sent_texts()) sent += text.status != "queued";
  EXPECT_EQ(sent, 1);
  app.world.advance(10s);
  for (const Text& text : app.world.sent_texts()) EXPECT_EQ(text.status, "delivered");
}

}  // namespace
}  // namespace roadcall::sim::test
