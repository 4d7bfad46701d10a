#include "domain/messages/messages.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

// The one-time token of the newest link that was sent to a number or address.
std::string sent_token(Desk& desk, const std::string& to) {
  const std::string body = desk.write([&](Tx& tx) {
    return tx
        .one<std::string>(
            "SELECT body FROM messages WHERE shop_id = ? AND party = ? ORDER BY id DESC LIMIT 1",
            desk.shop.id, to)
        .value_or("");
  });
  const auto at = body.find("token=");
  if (at == std::string::npos) return "";
  return body.substr(at + 6, body.find(' ', at) - at - 6);
}

Reply ask(Desk& desk, const std::string& email) {
  return desk.call(Who::nobody, "POST", "/v1/auth/password-resets",
                   R"({"email":")" + email + "\"}");
}

Reply confirm(Desk& desk, const std::string& token, const std::string& password) {
  return desk.call(Who::nobody, "POST", "/v1/auth/password-resets/confirmation",
                   R"({"token":")" + token + R"(","password":")" + password + "\"}");
}

int login(Desk& desk, const std::string& password, const std::string& cookies = "") {
  return desk
      .call(Who::nobody, "POST", "/v1/auth/login",
            R"({"email":"ezra@example.test","password":")" + password + "\"}",
            {{"Cookie", cookies.empty() ? "a=b" : cookies}})
      .status;
}

TEST(PasswordReset, ALinkComesByTextAndMailAndWorksOnce) {
  Desk desk;
  const auto browser = desk.browser();
  EXPECT_EQ(ask(desk, "ezra@example.test").status, 202);
  const std::string token = sent_token(desk, "+19045550111");
  ASSERT_FALSE(token.empty());
  EXPECT_EQ(sent_token(desk, "ezra@example.test"), token);
  EXPECT_EQ(confirm(desk, token, "short").str("field"), "password");
  EXPECT_EQ(confirm(desk, token, "ezra@example.test").str("field"), "password");
  EXPECT_EQ(confirm(desk, token, "a fresh pass phrase").status, 204);
  EXPECT_EQ(login(desk, kPassword), 401);
  EXPECT_EQ(login(desk, "a fresh pass phrase"), 200);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", browser.cookies}}).status, 401);
  const Reply again = confirm(desk, token, "another pass phrase");
  EXPECT_EQ(again.status, 422);
  EXPECT_EQ(again.str("key"), "reset.invalid");
}

TEST(PasswordReset, LinksGrowOldAndNewOnesReplaceThem) {
  Desk desk;
  ask(desk, "ezra@example.test");
  const std::string first = sent_token(desk, "+19045550111");
  ask(desk, "ezra@example.test");
  const std::string second = sent_token(desk, "+19045550111");
  EXPECT_NE(first, second);
  EXPECT_EQ(confirm(desk, first, "a fresh pass phrase").status, 422);
  desk.store.clock.advance(std::chrono::hours(1));
  EXPECT_EQ(confirm(desk, second, "a fresh pass phrase").status, 422);
}

TEST(PasswordReset, TellsNobodyWhoWorksHere) {
  Desk desk;
  const Reply known = ask(desk, "ezra@example.test");
  const Reply unknown = ask(desk, "nobody@example.test");
  EXPECT_EQ(known.status, unknown.status);
  EXPECT_EQ(known.text, unknown.text);
}

TEST(PasswordReset, CannotBeUsedToFloodSomebody) {
  Desk desk;
  int status = 0;
  for (int i = 0; i < 6; ++i) status = ask(desk, "ezra@example.test").status;
  EXPECT_EQ(status, 429);
}

TEST(PasswordReset, LetsTheOwnerInWhileOthersGuess) {
  Desk desk;
  ask(desk, "ezra@example.test");
  for (int i = 0; i < 40; ++i) {
    desk.address = "198.51.100." + std::to_string(i);
    login(desk, "wrong wrong wrong");
  }
  desk.address = "203.0.113.7";
  EXPECT_EQ(login(desk, kPassword), 429);
  const Reply done = confirm(desk, sent_token(desk, "+19045550111"), "a fresh pass phrase");
  ASSERT_EQ(done.status, 204);
  EXPECT_EQ(login(desk, "a fresh pass phrase", cookies_of(done)), 200);
}

TEST(PasswordReset, ColleaguesCannotReadTheLink) {
  Desk desk;
  ask(desk, "ezra@example.test");
  const std::string token = sent_token(desk, "+19045550111");
  for (const char* target :
       {"/v1/messages", "/v1/conversations", "/v1/today", "/v1/audit", "/v1/events"})
    EXPECT_EQ(desk.get(target).text.find(token), std::string::npos) << target;
  const std::string id = desk.write([&](Tx& tx) {
    return tx.one<std::string>("SELECT id FROM messages WHERE shop_id = ? LIMIT 1", desk.shop.id)
        .value();
  });
  EXPECT_EQ(desk.call(Who::mechanic, "GET", "/v1/messages/" + id).text.find(token),
            std::string::npos);
}

TEST(PasswordChange, WantsTheOldOneAndKeepsThisDevice) {
  Desk desk;
  const auto here = desk.browser();
  const auto there = desk.browser();
  const auto change = [&](const std::string& old, const std::string& fresh) {
    return desk.call(Who::nobody, "PUT", "/v1/me/password",
                     R"({"current_password":")" + old + R"(","new_password":")" + fresh + "\"}",
                     {{"Cookie", here.cookies}, {"X-CSRF-Token", here.csrf}});
  };
  EXPECT_EQ(change("wrong wrong wrong", "a fresh pass phrase").str("field"), "current_password");
  EXPECT_EQ(change(kPassword, "1234567890").str("field"), "new_password");
  EXPECT_EQ(change(kPassword, "a fresh pass phrase").status, 204);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", here.cookies}}).status, 200);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", there.cookies}}).status, 401);
  EXPECT_EQ(login(desk, "a fresh pass phrase"), 200);
}

TEST(NewPeople, WithoutAPasswordGetALink) {
  Desk desk;
  EXPECT_EQ(desk.post("/v1/users", R"({"email":"new@example.test","name":"New","role":"mechanic"})")
                .status,
            201);
  const std::string token = sent_token(desk, "new@example.test");
  ASSERT_FALSE(token.empty());
  EXPECT_EQ(confirm(desk, token, "a fresh pass phrase").status, 204);
}

}  // namespace
}  // namespace roadcall::test
