#include <gtest/gtest.h>

#include "base/json.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

struct Desk : TinyApp {
  Desk() {
    documents["/voice/incoming"] =
        "<Say>Leave a message.</Say><Record action=\"https://app.test/done\"/>";
  }
  http::Response post(const std::string& path, const std::string& body = "") {
    http::Request request;
    request.method = "POST";
    request.target = path;
    request.body = body;
    return world.handler()(request);
  }
  json::value get(const std::string& path) {
    http::Request request;
    request.target = path;
    return json::parse(world.handler()(request).body).value();
  }
};

TEST(Control, LetsPeopleTextAndCall) {
  Desk desk;
  EXPECT_EQ(
      desk.post("/_sim/texts", R"({"from":"+19045550142","to":"+19045550100","body":"Hi"})").status,
      200);
  const auto call =
      json::parse(desk.post("/_sim/calls", R"({"from":"+19045550142","to":"+19045550100"})").body);
  const std::string at = "/_sim/calls/" + std::string(call->at("sid").as_string());
  desk.world.advance(5s);
  desk.post(at + "/say", R"({"sample":"01-oil-change"})");
  desk.world.advance(60s);
  EXPECT_EQ(desk.get(at).at("stage"), "recording") << "by hand nobody loses patience";
  desk.post(at + "/hang_up");
  desk.world.run_until_idle();
  EXPECT_EQ(desk.get(at).at("stage"), "over");
  EXPECT_EQ(desk.get(at).at("recordings").as_array().size(), 1u);
  EXPECT_EQ(desk.get("/_sim/texts").as_array().size(), 1u);
  EXPECT_FALSE(desk.got_at("/done")[0]["RecordingUrl"].empty());
}

TEST(Control, LetsAPhoneBeAnsweredByHand) {
  Desk desk;
  desk.documents["/voice/incoming"] = "<Dial><Number>+19045550111</Number></Dial>";
  desk.post("/_sim/calls", R"({"from":"+19045550142","to":"+19045550100"})");
  desk.world.advance(2s);
  std::string ringing;
  const json::value calls = desk.get("/_sim/calls");
  for (const auto& call : calls.as_array())
    if (call.at("person").as_string() == kOwner) ringing = call.at("sid").as_string();
  EXPECT_EQ(desk.post("/_sim/calls/" + ringing + "/answer").status, 200);
  desk.world.advance(1s);
  EXPECT_EQ(desk.get("/_sim/calls/" + ringing).at("stage"), "talking");
  EXPECT_EQ(desk.post("/_sim/calls/" + ringing + "/answer").status, 409);
}

TEST(Control, TakesSoundOfAMicrophone) {
  Desk desk;
  const auto call =
      json::parse(desk.post("/_sim/calls", R"({"from":"+19045550142","to":"+19045550100"})").body);
  const std::string at = "/_sim/calls/" + std::string(call->at("sid").as_string()) + "/sound";
  desk.world.advance(5s);
  EXPECT_EQ(desk.post(at, "no sound").status, 400);
  EXPECT_EQ(desk.post(at).status, 400);
}

TEST(Control, NamesTheFieldThatIsWrong) {
  Desk desk;
  const auto field = [&](const char* path, const char* body) {
    const auto answer = desk.post(path, body);
    EXPECT_EQ(answer.status, 400) << body;
    return std::string(json::parse(answer.body)->at("field").as_string());
  };
  EXPECT_EQ(field("/_sim/texts", R"({"from":"x","to":"+19045550100"})"), "from");
  EXPECT_EQ(field("/_sim/texts", R"({"from":"+19045550142","to":"+19045550199"})"), "to");
  EXPECT_EQ(field("/_sim/texts", R"({"colour":"red"})"), "colour");
  EXPECT_EQ(field("/_sim/calls", R"({"from":"+19045550142","to":"+19045550100","sample":"x"})"),
            "sample");
  EXPECT_EQ(field("/_sim/faults", R"({"target":"moon"})"), "target");
  EXPECT_EQ(field("/_sim/phones", R"({"number":"+19045550111","way":"sleeps"})"), "way");
  EXPECT_EQ(field("/_sim/advance", R"({"ms":-1})"), "ms");
}

TEST(Control, MakesTroubleMovesTimeAndForgets) {
  Desk desk;
  desk.post("/_sim/faults", R"({"target":"messages","times":1,"code":503})");
  EXPECT_EQ(desk.api("GET", "Messages").status, 503);
  const Instant before = desk.world.now();
  desk.post("/_sim/advance", R"({"ms":60000})");
  EXPECT_EQ(desk.world.now() - before, 60s);
  desk.post("/_sim/texts", R"({"from":"+19045550142","to":"+19045550100","body":"Hi"})");
  desk.post("/_sim/reset");
  EXPECT_TRUE(desk.get("/_sim/texts").as_array().empty());
  EXPECT_EQ(desk.get("/_sim/numbers").as_array().size(), 1u);
}

TEST(Control, StreamsWhatHappens) {
  Desk desk;
  http::Request request;
  request.target = "/_sim/events?after=0";
  const auto response = desk.world.handler()(request);
  ASSERT_TRUE(response.events);
  response.events->poll();
  EXPECT_EQ(response.events->poll(), "");
  desk.world.text(kMaria, kShop, "Hi");
  EXPECT_NE(response.events->poll().find("\"type\":\"text\""), std::string::npos);
}

TEST(Control, ShowsTheTelephone) {
  Desk desk;
  http::Request request;
  const auto page = desk.world.handler()(request);
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(page.headers.get("Content-Type").starts_with("text/html"));
  request.target = "/../etc/passwd";
  EXPECT_EQ(desk.world.handler()(request).status, 404);
  EXPECT_EQ(desk.get("/_sim/samples").as_array().size(), 16u);
}

}  // namespace
}  // namespace roadcall::sim::test
