#include "api/stream.h"

#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

int count_of(const std::string& text, const std::string& word) {
  int count = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

TEST(Stream, BringsWhatHappensFromNowOn) {
  Desk desk;
  desk.lead();
  const Reply reply = desk.get("/v1/stream");
  ASSERT_EQ(reply.status, 200);
  EXPECT_EQ(reply.headers.get("Content-Type"), "text/event-stream");
  EXPECT_TRUE(reply.events->poll().starts_with("retry: "));
  EXPECT_EQ(reply.events->poll(), "");
  const Lead lead = desk.lead();
  const std::string frames = reply.events->poll();
  EXPECT_NE(frames.find("event: lead.created\ndata: {"), std::string::npos) << frames;
  EXPECT_NE(frames.find(lead.id.value), std::string::npos);
  EXPECT_TRUE(frames.ends_with("\n\n"));
  EXPECT_EQ(reply.events->poll(), "");
}

TEST(Stream, ResumesBehindTheLastEvent) {
  Desk desk;
  const std::int64_t before =
      desk.store->read({desk.shop.id, {}}, [](Tx& tx) { return events::last_seq(tx); });
  desk.lead();
  desk.lead();
  const auto resumed = [&](std::int64_t seq) {
    return desk.call(Who::owner, "GET", "/v1/stream", "", {{"Last-Event-ID", std::to_string(seq)}})
        .events->poll();
  };
  EXPECT_EQ(count_of(resumed(before), "event: lead.created"), 2);
  EXPECT_EQ(count_of(resumed(before + 1), "event: lead.created"), 1);
  EXPECT_EQ(count_of(resumed(before + 2), "event: "), 0);
  EXPECT_EQ(count_of(resumed(before + 900), "event: reset"), 1);
  EXPECT_EQ(desk.call(Who::owner, "GET", "/v1/stream", "", {{"Last-Event-ID", "x"}}).status, 400);
}

TEST(Stream, WhoIsTooFarBehindLoadsEverythingAnew) {
  Desk desk;
  const Reply reply = desk.get("/v1/stream");
  reply.events->poll();
  desk.write([&](Tx& tx) {
    for (std::size_t i = 0; i < api::Feed::kKeptMost + 1; ++i) tx.emit("lead.changed", "led_1");
  });
  const std::string frames = reply.events->poll();
  EXPECT_EQ(count_of(frames, "event: "), 1);
  EXPECT_EQ(count_of(frames, "event: reset"), 1);
  desk.lead();
  EXPECT_EQ(count_of(reply.events->poll(), "event: lead.created"), 1);
}

TEST(Stream, StaysWithinTheShop) {
  Desk desk;
  const Reply other = desk.call(Who::elsewhere, "GET", "/v1/stream");
  other.events->poll();
  desk.lead();
  EXPECT_EQ(other.events->poll(), "");
}

TEST(Stream, IsOverForWhoWasDisabled) {
  Desk desk;
  const Reply mikes = desk.call(Who::mechanic, "GET", "/v1/stream");
  const Reply danas = desk.call(Who::manager, "GET", "/v1/stream");
  mikes.events->poll();
  danas.events->poll();
  desk.patch("/v1/users/" + desk.mike.id.value, R"({"disabled":true})");
  EXPECT_EQ(mikes.events->poll(), "");
  EXPECT_TRUE(mikes.events->over());
  EXPECT_NE(danas.events->poll(), "");
  desk.lead();
  EXPECT_EQ(mikes.events->poll(), "");
  EXPECT_NE(danas.events->poll(), "");
  EXPECT_FALSE(danas.events->over());
}

TEST(Stream, IsOverWhenItsSessionIsSignedOut) {
  Desk desk;
  const Reply here = desk.get("/v1/stream");
  const auto stays = desk.write([&](Tx& tx) {
    return staff::open_session(tx, desk.ezra, SessionKind::api, {"lost phone", "192.0.2.1"});
  });
  const Reply lost = desk.call(Who::manager, "GET", "/v1/stream");
  here.events->poll();
  lost.events->poll();
  const std::string danas = desk.call(Who::manager, "GET", "/v1/auth/sessions").str("data.0.id");
  EXPECT_EQ(desk.call(Who::manager, "DELETE", "/v1/auth/sessions/" + danas, "").status, 204);
  desk.write([&](Tx& tx) { return staff::end_session(tx, desk.ezra.id, stays.session.id); });
  desk.lead();
  EXPECT_EQ(lost.events->poll(), "");
  EXPECT_TRUE(lost.events->over());
  EXPECT_NE(here.events->poll(), "") << "another session of the same shop";
  EXPECT_FALSE(here.events->over());
}

TEST(Stream, IsOverWhenThePasswordIsSetAnew) {
  Desk desk;
  const Reply mikes = desk.call(Who::mechanic, "GET", "/v1/stream");
  mikes.events->poll();
  desk.write([&](Tx& tx) { return staff::set_password(tx, desk.mike, "hash", {}); });
  mikes.events->poll();
  EXPECT_TRUE(mikes.events->over());
}

TEST(Stream, IsOverWhenItsKeyHasEnded) {
  Desk desk;
  const Reply machine = desk.call(Who::machine, "GET", "/v1/stream");
  machine.events->poll();
  const ApiKeyId id =
      desk.store->read({desk.shop.id, {}}, [](Tx& tx) { return staff::api_keys(tx).front().id; });
  EXPECT_TRUE(desk.write([&](Tx& tx) { return staff::end_api_key(tx, id); }));
  desk.lead();
  EXPECT_EQ(machine.events->poll(), "");
  EXPECT_TRUE(machine.events->over());
}

TEST(Events, AreListedInOrder) {
  Desk desk;
  desk.lead();
  const Reply page = desk.get("/v1/events?limit=2");
  ASSERT_EQ(page.status, 200) << page.text;
  EXPECT_EQ(page.at("data.0.seq"), 1);
  const Reply next = desk.get("/v1/events?limit=2&cursor=" + page.str("next_cursor"));
  EXPECT_EQ(next.at("data.0.seq"), 3);
}

}  // namespace
}  // namespace roadcall::test
