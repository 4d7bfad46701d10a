#include "api/sign_in.h"

#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

std::string credentials(const std::string& email, const std::string& password = kPassword) {
  return R"({"email":")" + email + R"(","password":")" + password + R"("})";
}

Reply login(Desk& desk, const std::string& email, const std::string& password = kPassword,
            const std::string& cookies = "") {
  HeaderList headers;
  if (!cookies.empty()) headers.emplace_back("Cookie", cookies);
  return desk.call(Who::nobody, "POST", "/v1/auth/login", credentials(email, password), headers);
}

TEST(Login, AnswersTokensThatWork) {
  Desk desk;
  const Reply tokens = login(desk, " Ezra@Example.test ");
  ASSERT_EQ(tokens.status, 200) << tokens.text;
  EXPECT_EQ(tokens.str("token_type"), "Bearer");
  EXPECT_EQ(tokens.at("expires_in"), 900);
  EXPECT_EQ(tokens.str("user.role"), "owner");
  EXPECT_EQ(tokens.headers.get("Cache-Control"), "no-store");
  const Reply me = desk.call(Who::nobody, "GET", "/v1/me", "",
                             {{"Authorization", "Bearer " + tokens.str("access_token")}});
  EXPECT_EQ(me.status, 200);
  EXPECT_EQ(me.str("user.name"), "Ezra");
  EXPECT_TRUE(me.at("csrf_token").is_null());
}

TEST(Login, AccessEndsAfterAQuarterOfAnHourAndIsRefreshed) {
  Desk desk;
  const Reply tokens = login(desk, "ezra@example.test");
  const auto me = [&](const std::string& token) {
    return desk.call(Who::nobody, "GET", "/v1/me", "", {{"Authorization", "Bearer " + token}})
        .status;
  };
  desk.store.clock.advance(std::chrono::minutes(15));
  EXPECT_EQ(me(tokens.str("access_token")), 401);
  const Reply fresh = desk.call(Who::nobody, "POST", "/v1/auth/refresh",
                                R"({"refresh_token":")" + tokens.str("refresh_token") + R"("})");
  ASSERT_EQ(fresh.status, 200) << fresh.text;
  EXPECT_EQ(me(fresh.str("access_token")), 200);
}

TEST(Login, ARepeatWithItsKeyIsOneSession) {
  Desk desk;
  const auto post = [&](const std::string& body, const char* key) {
    return desk.call(Who::nobody, "POST", "/v1/auth/login", body, {{"Idempotency-Key", key}});
  };
  const std::string body = credentials("ezra@example.test", kPassword);
  const Reply first = post(body, "9d2f6c1e");
  ASSERT_EQ(first.status, 200) << first.text;
  const Reply again = post(body, "9d2f6c1e");
  EXPECT_EQ(again.text, first.text);
  EXPECT_EQ(again.headers.get("Idempotency-Replayed"), "true");
  EXPECT_EQ(post(credentials("ezra@example.test", "wrong"), "9d2f6c1e").status, 422);
  EXPECT_NE(post(body, "another-key").str("refresh_token"), first.str("refresh_token"));
  const auto kept = desk.store->read(Scope{}, [](Tx& tx) {
    return tx.one<std::string>("SELECT reply FROM idempotency_keys WHERE shop_id = ?",
                               std::string());
  });
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->find(first.str("refresh_token")), kept->npos);
}

TEST(Login, ASpentRefreshTokenEndsTheSession) {
  Desk desk;
  const auto refresh = [&](const std::string& token) {
    return desk.call(Who::nobody, "POST", "/v1/auth/refresh",
                     R"({"refresh_token":")" + token + R"("})");
  };
  const std::string first = login(desk, "ezra@example.test").str("refresh_token");
  const std::string second = refresh(first).str("refresh_token");
  const Reply third = refresh(second);
  ASSERT_EQ(third.status, 200);
  const Reply stolen = refresh(first);
  EXPECT_EQ(stolen.status, 401);
  EXPECT_EQ(stolen.str("key"), "refresh.reused");
  EXPECT_EQ(refresh(third.str("refresh_token")).status, 401);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "",
                      {{"Authorization", "Bearer " + third.str("access_token")}})
                .status,
            401);
}

TEST(Login, ForgedRefreshTokensEndNothing) {
  Desk desk;
  const std::string token = login(desk, "ezra@example.test").str("refresh_token");
  const std::string session = token.substr(0, token.find('.'));
  for (const std::string& forged : {std::string(), std::string("x"), std::string("a.b.c"),
                                    session + ".b.c", session + "..", session + "."})
    EXPECT_EQ(desk.call(Who::nobody, "POST", "/v1/auth/refresh",
                        R"({"refresh_token":")" + forged + R"("})")
                  .status,
              401)
        << forged;
  EXPECT_EQ(
      desk.call(Who::nobody, "POST", "/v1/auth/refresh", R"({"refresh_token":")" + token + R"("})")
          .status,
      200);
}

TEST(Login, NamesNeitherWhoExistsNorWhatWasWrong) {
  Desk desk;
  const Reply wrong = login(desk, "ezra@example.test", "wrong wrong wrong");
  const Reply nobody = login(desk, "nobody@example.test", "wrong wrong wrong");
  EXPECT_EQ(wrong.status, 401);
  EXPECT_EQ(wrong.text, nobody.text);
  EXPECT_EQ(login(desk, "").status, 400);
  EXPECT_EQ(login(desk, "ezra@example.test", "").status, 400);
  EXPECT_EQ(login(desk, "ezra@example.test", std::string(5000, 'x')).status, 401);
}

TEST(Login, TooManyWrongGuessesWait) {
  Desk desk;
  for (int i = 0; i < api::kGuessesOfPair; ++i)
    EXPECT_EQ(login(desk, "ezra@example.test", "wrong wrong wrong").status, 401);
  const Reply wait = login(desk, "ezra@example.test");
  EXPECT_EQ(wait.status, 429);
  EXPECT_GT(std::stoi(std::string(wait.headers.get("Retry-After"))), 0);
  EXPECT_EQ(wait.headers.get("RateLimit"),
            "\"default\";r=0;t=" + std::string(wait.headers.get("Retry-After")));
  EXPECT_EQ(login(desk, "dana@example.test").status, 200);
  desk.address = "203.0.113.8";
  EXPECT_EQ(login(desk, "ezra@example.test").status, 200);
  desk.address = "203.0.113.7";
  desk.store.clock.advance(std::chrono::minutes(15));
  EXPECT_EQ(login(desk, "ezra@example.test").status, 200);
}

TEST(Login, RightPasswordsAreNotCounted) {
  Desk desk;
  for (int i = 0; i < 2 * api::kGuessesOfPair; ++i)
    ASSERT_EQ(login(desk, "ezra@example.test").status, 200);
}

TEST(Login, AttackersNeverKeepTheOwnersBrowserOut) {
  Desk desk;
  const auto mine = desk.browser();
  for (int i = 0; i < api::kGuessesOfPerson + 5; ++i) {
    desk.address = "198.51.100." + std::to_string(i);
    login(desk, "ezra@example.test", "wrong wrong wrong");
  }
  desk.address = "203.0.113.99";
  EXPECT_EQ(login(desk, "ezra@example.test").status, 429);
  EXPECT_EQ(login(desk, "ezra@example.test", kPassword, mine.cookies).status, 200);
  // The cookie is Ezra's: it opens no door to guess at Dana's.
  EXPECT_EQ(login(desk, "dana@example.test", "wrong wrong wrong", mine.cookies).status, 401);
}

TEST(Login, AStolenDeviceCookieDoesNotAllowGuessing) {
  Desk desk;
  const auto mine = desk.browser();
  int refused = 0;
  for (int i = 0; i < api::kGuessesOfDevice + 1; ++i)
    refused = login(desk, "ezra@example.test", "wrong wrong wrong", mine.cookies).status;
  EXPECT_EQ(refused, 429);
}

TEST(Login, DisabledPeopleAreOutAtOnce) {
  Desk desk;
  const std::string token = login(desk, "mike@example.test").str("access_token");
  const auto browser = desk.browser("mike@example.test");
  EXPECT_EQ(desk.patch("/v1/users/" + desk.mike.id.value, R"({"disabled":true})").status, 200);
  EXPECT_EQ(
      desk.call(Who::nobody, "GET", "/v1/me", "", {{"Authorization", "Bearer " + token}}).status,
      401);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", browser.cookies}}).status, 401);
  EXPECT_EQ(login(desk, "mike@example.test").status, 401);
}

TEST(Browser, CookieIsHiddenFromScriptsAndOtherSites) {
  Desk desk;
  const Reply reply =
      desk.call(Who::nobody, "POST", "/v1/auth/sessions", credentials("ezra@example.test"));
  ASSERT_EQ(reply.status, 201) << reply.text;
  const std::string_view cookie = reply.headers.get("Set-Cookie");
  EXPECT_NE(cookie.find("HttpOnly"), std::string_view::npos);
  EXPECT_NE(cookie.find("SameSite=Lax"), std::string_view::npos);
  EXPECT_EQ(cookie.find("Secure"), std::string_view::npos);  // The address of this test is plain.
  desk.api.settings.app_url = "https://garage.example";
  const Reply secure =
      desk.call(Who::nobody, "POST", "/v1/auth/sessions", credentials("ezra@example.test"));
  EXPECT_NE(secure.headers.get("Set-Cookie").find("; Secure"), std::string_view::npos);
}

TEST(Browser, ChangesMustComeFromOurOwnPages) {
  Desk desk;
  const auto mine = desk.browser();
  struct Row {
    HeaderList headers;
    int status;
  };
  const std::vector<Row> rows{
      {{}, 403},
      {{{"X-CSRF-Token", "guess"}}, 403},
      {{{"X-CSRF-Token", mine.csrf}}, 201},
      {{{"X-CSRF-Token", mine.csrf}, {"Origin", "http://127.0.0.1:8080"}}, 201},
      {{{"X-CSRF-Token", mine.csrf}, {"Origin", "https://evil.example"}}, 403},
      {{{"X-CSRF-Token", mine.csrf}, {"Origin", "null"}}, 403},
      {{{"X-CSRF-Token", mine.csrf}, {"Sec-Fetch-Site", "cross-site"}}, 403},
      {{{"X-CSRF-Token", mine.csrf}, {"Sec-Fetch-Site", "same-site"}}, 403},
      {{{"X-CSRF-Token", mine.csrf}, {"Sec-Fetch-Site", "same-origin"}}, 201},
  };
  for (const Row& row : rows) {
    HeaderList headers = row.headers;
    headers.emplace_back("Cookie", mine.cookies);
    const Reply reply = desk.call(Who::nobody, "POST", "/v1/leads", R"({"name":"Bob"})", headers);
    EXPECT_EQ(reply.status, row.status) << reply.text;
  }
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/leads", "", {{"Cookie", mine.cookies}}).status, 200);
  EXPECT_EQ(desk.call(Who::nobody, "POST", "/v1/auth/sessions", credentials("ezra@example.test"),
                      {{"Sec-Fetch-Site", "cross-site"}})
                .status,
            403);
}

TEST(Browser, ARefreshTokenIsNoCookie) {
  Desk desk;
  const std::string token = login(desk, "ezra@example.test").str("refresh_token");
  EXPECT_EQ(
      desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", "roadcall_session=" + token}}).status,
      401);
}

TEST(Browser, SessionLivesOnWithUseAndEndsWithout) {
  Desk desk;
  const auto mine = desk.browser();
  const auto me = [&] {
    return desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", mine.cookies}}).status;
  };
  for (int week = 0; week < 8; ++week) {
    desk.store.clock.advance(std::chrono::hours(24 * 7));
    EXPECT_EQ(me(), 200);
  }
  desk.store.clock.advance(std::chrono::hours(24 * 30));
  EXPECT_EQ(me(), 401);
}

TEST(Sessions, AreListedAndEnded) {
  Desk desk;
  const auto phone = desk.browser();
  const auto laptop = desk.browser();
  const HeaderList at_phone{{"Cookie", phone.cookies}, {"X-CSRF-Token", phone.csrf}};
  const Reply list = desk.call(Who::nobody, "GET", "/v1/auth/sessions", "", at_phone);
  ASSERT_EQ(list.at("data").as_array().size(), 2u);
  std::string other;
  for (const auto& one : list.at("data").as_array())
    if (!one.at("current").as_bool()) other = std::string(one.at("id").as_string());
  EXPECT_EQ(desk.call(Who::mechanic, "DELETE", "/v1/auth/sessions/" + other).status, 404);
  EXPECT_EQ(desk.call(Who::nobody, "DELETE", "/v1/auth/sessions/" + other, "", at_phone).status,
            204);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", {{"Cookie", laptop.cookies}}).status, 401);
  const Reply out = desk.call(Who::nobody, "POST", "/v1/auth/logout", "", at_phone);
  EXPECT_EQ(out.status, 204);
  EXPECT_NE(out.headers.get("Set-Cookie").find("Max-Age=0"), std::string_view::npos);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/me", "", at_phone).status, 401);
}

TEST(ApiKeys, WorkUntilTheyAreEnded) {
  Desk desk;
  const Reply made = desk.post("/v1/api-keys", R"({"name":"website"})");
  ASSERT_EQ(made.status, 201) << made.text;
  const HeaderList with_key{{"Authorization", "Bearer " + made.str("key")}};
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/leads", "", with_key).status, 200);
  EXPECT_EQ(desk.get("/v1/api-keys").text.find(made.str("key")), std::string::npos);
  EXPECT_EQ(desk.call(Who::owner, "DELETE", "/v1/api-keys/" + made.str("id")).status, 204);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/leads", "", with_key).status, 401);
}

}  // namespace
}  // namespace roadcall::test
