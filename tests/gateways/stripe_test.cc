#include "gateways/stripe.h"

#include <gtest/gtest.h>

#include <string>

// Vectors: 2 is published with Stripe's own SDK tests, 3 and 4 were reckoned from
// its rules.
namespace roadcall {
namespace {

Instant seconds(std::int64_t count) { return {count * 1000}; }

constexpr const char* kPublished = R"({
  "id": "evt_123",
  "object": "event",
  "account": "acct_123",
  "api_version": "2017-05-25",
  "created": 1533204620,
  "data": {
    "object": {
      "id": "cus_123",
      "object": "customer",
      "created": 123456789,
      "email": "test@stripe.com",
      "livemode": false,
      "metadata": {}
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": "req_123",
    "idempotency_key": "idempotency-key-123"
  },
  "type": "customer.created"
}
)";
constexpr const char* kPublishedHeader =
    "t=1533204620,v1=2220f87ef101a04665f11cdf770523143f875572008577fa0f20882ddb9cc3c7,"
    "v0=63f3a72374a733066c4be69ed7f8e5ac85c22c9f0a6a612ab9a025a9e4ee7eef";

TEST(StripeSignature, PublishedVector) {
  const std::string body = kPublished;
  ASSERT_EQ(body.size(), 484U);
  EXPECT_TRUE(stripe::verify("webhook_secret", kPublishedHeader, body, seconds(1533204720)));
  EXPECT_FALSE(stripe::verify("webhook_secret", kPublishedHeader, body.substr(0, body.size() - 1),
                              seconds(1533204720)));
}

const std::string kSmall = "{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}";
const std::string kGood = "fa0b5ccf7817f153d5f82b42b3e550fd47d0d5ed0eceffd9a2a99d68c4baca04";
const std::string kUpper = "FA0B5CCF7817F153D5F82B42B3E550FD47D0D5ED0ECEFFD9A2A99D68C4BACA04";

bool small(const std::string& header, std::int64_t now = 1614556800) {
  return stripe::verify("whsec_test_secret", header, kSmall, seconds(now));
}

TEST(StripeSignature, AnyOfSeveralMayMatch) {
  EXPECT_TRUE(small("t=1614556800,v1=" + kGood));
  EXPECT_TRUE(small("t=1614556800,v1=zz,v1=" + kGood));
}

TEST(StripeSignature, BytesAboveAsciiAreSignedAsTheyAre) {
  EXPECT_TRUE(stripe::verify(
      "whsec_test_secret",
      "t=1735689600,v1=f3ec2f6ee54ec0ebc75828222a1efe59c8ff415f1dc5f7679036d3ae1a5edb7a",
      "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"checkout.session.completed\",\"data\":{"
      "\"object\":{\"id\":\"cs_test_1\",\"object\":\"checkout.session\",\"customer_details\":{"
      "\"name\":\"Jos\xC3\xA9 \xF0\x9F\x98\x80\"}}}}",
      seconds(1735689600)));
}

TEST(StripeSignature, Refused) {
  EXPECT_FALSE(small(""));
  EXPECT_FALSE(small("v1=" + kGood));
  EXPECT_FALSE(small("t=1614556800"));
  EXPECT_FALSE(small("t=1614556801,v1=" + kGood));
  EXPECT_FALSE(small("t=1614556800,v0=" + kGood));
  EXPECT_FALSE(small("t=1614556800,v1=" + kUpper));
  EXPECT_FALSE(stripe::verify("", "t=1614556800,v1=" + kGood, kSmall, seconds(1614556800)));
}

TEST(StripeSignature, OnlyWithinFiveMinutes) {
  EXPECT_TRUE(small("t=1614556800,v1=" + kGood, 1614556800 + 300));
  EXPECT_FALSE(small("t=1614556800,v1=" + kGood, 1614556800 + 301));
  EXPECT_FALSE(small("t=1614556800,v1=" + kGood, 1614556800 - 301));
}

TEST(Stripe, ACheckoutIsAskedForUnderItsKey) {
  http::Request seen;
  const http::Handler answers = [&](const http::Request& request) {
    seen = request;
    return http::Response::json(200, R"({"id":"cs_test_1","url":"https://pay.example/1"})");
  };
  stripe::Checkout checkout;
  checkout.charges = {{"Invoice INV-1001", 12'345}};
  checkout.reference = "inv_1";
  checkout.expires_at = seconds(1614556800);
  checkout.metadata = {{"invoice_id", "inv_1"}};
  checkout.key = "inv_1-12345";
  const auto session =
      stripe::create_checkout({"https://stripe.example/v1", "sk_test_made_up"}, answers, checkout);
  ASSERT_TRUE(session);
  EXPECT_EQ(session->url, "https://pay.example/1");
  EXPECT_EQ(seen.target, "https://stripe.example/v1/checkout/sessions");
  EXPECT_EQ(seen.headers.get("Idempotency-Key"), "inv_1-12345");
  EXPECT_EQ(seen.headers.get("Authorization"), "Bearer sk_test_made_up");
  const http::Fields fields = http::decode_form(seen.body);
  EXPECT_EQ(http::find(fields, "line_items[0][price_data][unit_amount]"), "12345");
  EXPECT_EQ(http::find(fields, "payment_intent_data[metadata][invoice_id]"), "inv_1");
}

TEST(Stripe, ARefundIsFoundByOurReference) {
  http::Request seen;
  const http::Handler answers = [&](const http::Request& request) {
    seen = request;
    return http::Response::json(
        200,
        R"({"data":[{"id":"re_2","status":"pending","metadata":{"reference":"ref_2"}},)"
        R"({"id":"re_1","status":"succeeded","metadata":{"reference":"ref_1"}},{"id":"re_0"}]})");
  };
  const stripe::Settings settings{"https://stripe.example/v1", "sk_test_made_up"};
  const auto found = stripe::find_refund(settings, answers, {"pi_1", 500, "ref_1", "ref_1"});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, "re_1");
  EXPECT_EQ(found->status, "succeeded");
  EXPECT_EQ(seen.method, "GET");
  EXPECT_EQ(seen.target, "https://stripe.example/v1/refunds?limit=100&payment_intent=pi_1");
  const auto none = stripe::find_refund(settings, answers, {"pi_1", 500, "ref_9", "ref_9"});
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->id.empty());
  const http::Handler nonsense = [](const http::Request&) {
    return http::Response::json(200, "{}");
  };
  EXPECT_FALSE(stripe::find_refund(settings, nonsense, {"pi_1", 500, "ref_1", "ref_1"}))
      << "says nothing about what happened";
}

TEST(Stripe, RefusalsSayWhetherToAskAgain) {
  using Class = stripe::Failure::Class;
  const auto kind = [](int status) {
    const http::Handler answers = [status](const http::Request&) {
      return http::Response::json(status, R"({"error":{"code":"some_code"}})");
    };
    const auto refund = stripe::refund({"", "sk_test_made_up"}, answers, {"pi_1", 500, "re_1"});
    EXPECT_FALSE(refund);
    EXPECT_EQ(refund.failure.code, "some_code");
    return refund.failure.kind;
  };
  EXPECT_EQ(kind(400), Class::permanent);
  EXPECT_EQ(kind(401), Class::config);
  EXPECT_EQ(kind(402), Class::declined);
  EXPECT_EQ(kind(409), Class::retry);
  EXPECT_EQ(kind(429), Class::retry);
  EXPECT_EQ(kind(503), Class::retry);
}

}  // namespace
}  // namespace roadcall
