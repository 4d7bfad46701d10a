#include "api/access_token.h"

#include <gtest/gtest.h>

#include "base/json.h"
#include "base/text.h"

namespace roadcall::api {
namespace {

constexpr std::string_view kIssuer = "https://garage.example";
constexpr std::string_view kSecret = "0123456789abcdef0123456789abcdef";
constexpr Instant kNow{1'790'000'000'000};

AccessClaims claims() {
  return {UserId{"usr_1"},
          SessionId{"ses_1"},
          ShopId{"shp_1"},
          "owner",
          kNow,
          kNow + std::chrono::minutes(15)};
}

std::string signed_token(const std::string& header, const std::string& payload) {
  const std::string part = base64url(header) + "." + base64url(payload);
  return part + "." + token_signature(part, kSecret);
}

const std::string kHeader = R"({"alg":"HS256","typ":"at+jwt"})";
std::string payload(const std::string& more = "") {
  return R"({"iss":"https://garage.example","aud":"https://garage.example","sub":"usr_1","sid":"ses_1",)"
         R"("shop_id":"shp_1","role":"owner","iat":1790000000,"nbf":1790000000,"exp":1790000900)" +
         more + "}";
}

TEST(AccessToken, SignaturesOfTheStandardsVectors) {
  EXPECT_EQ(
      token_signature("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI"
                      "6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
                      "your-256-bit-secret"),
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
  std::string key;
  ASSERT_TRUE(decode_base64url(
      "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
      key));
  EXPECT_EQ(
      token_signature("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjE"
                      "zMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
                      key),
      "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
}

TEST(AccessToken, ReadsItsOwn) {
  const auto read =
      read_access_token(sign_access_token(claims(), kIssuer, kSecret), kIssuer, kSecret, kNow);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->user_id.value, "usr_1");
  EXPECT_EQ(read->session_id.value, "ses_1");
  EXPECT_EQ(read->role, "owner");
  EXPECT_EQ(read->expires_at, kNow + std::chrono::minutes(15));
  EXPECT_TRUE(read_access_token(signed_token(kHeader, payload()), kIssuer, kSecret, kNow));
  EXPECT_TRUE(read_access_token(signed_token(kHeader, payload(R"(,"more":{"a":[1,"x:y"]})")),
                                kIssuer, kSecret, kNow));
}

TEST(AccessToken, IsGoodUntilItExpires) {
  const std::string token = sign_access_token(claims(), kIssuer, kSecret);
  const auto at = [&](Instant now) { return read_access_token(token, kIssuer, kSecret, now); };
  EXPECT_TRUE(at(kNow + std::chrono::seconds(899)));
  EXPECT_FALSE(at(kNow + std::chrono::seconds(900)));
  EXPECT_TRUE(at(kNow - std::chrono::seconds(60)));
  EXPECT_FALSE(at(kNow - std::chrono::seconds(62)));
}

TEST(AccessToken, RefusesEverythingElse) {
  const std::string good = signed_token(kHeader, payload());
  const std::string unsigned_part = good.substr(0, good.rfind('.') + 1);
  const std::vector<std::string> bad{
      "",
      ".",
      "..",
      "a.b",
      unsigned_part,
      good + "A",
      good.substr(1),
      std::string(5000, 'a') + "." + good,
      signed_token(R"({"alg":"none","typ":"at+jwt"})", payload()),
      base64url(R"({"alg":"none","typ":"at+jwt"})") + "." + base64url(payload()) + ".",
      signed_token(R"({"alg":"NoNe","typ":"at+jwt"})", payload()),
      signed_token(R"({"alg":"HS512","typ":"at+jwt"})", payload()),
      signed_token(R"({"alg":"HS256","typ":"JWT"})", payload()),
      signed_token(R"({"alg":"HS256"})", payload()),
      signed_token(R"({"alg":"HS256","typ":"at+jwt","crit":["exp"]})", payload()),
      signed_token(R"({"alg":"HS256","alg":"HS256","typ":"at+jwt"})", payload()),
      signed_token(kHeader, payload(R"(,"exp":1890000000)")),
      signed_token(kHeader, R"({"iss":"https://garage.example","aud":"https://garage.example"})"),
      signed_token(kHeader, "[]"),
      signed_token(kHeader, "not json"),
  };
  for (const std::string& token : bad)
    EXPECT_FALSE(read_access_token(token, kIssuer, kSecret, kNow)) << token;
  EXPECT_FALSE(read_access_token(good, "https://other.example", kSecret, kNow));
  EXPECT_FALSE(read_access_token(good, kIssuer, "another secret of thirty-two byte", kNow));
}

TEST(AccessToken, AudienceMayBeAList) {
  const auto with = [&](const std::string& audience) {
    std::string text = payload();
    const std::string known = R"("aud":"https://garage.example")";
    text.replace(text.find(known), known.size(), "\"aud\":" + audience);
    return read_access_token(signed_token(kHeader, text), kIssuer, kSecret, kNow).has_value();
  };
  EXPECT_TRUE(with(R"(["x","https://garage.example"])"));
  EXPECT_FALSE(with(R"(["x"])"));
  EXPECT_FALSE(with("7"));
}

}  // namespace
}  // namespace roadcall::api
