#include "gateways/signature.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/text.h"

// Vectors: V of the vendors' own SDK tests, R real SignalWire requests, S made
// in SignalWire's dialect.
namespace roadcall {
namespace {

const http::Fields kParams{{"CallSid", "CA1234567890ABCDE"},
                           {"Caller", "+14158675309"},
                           {"Digits", "1234"},
                           {"From", "+14158675309"},
                           {"To", "+18005551212"}};
constexpr std::string_view kUrl = "https://mycompany.com/myapp.php?foo=1&bar=2";

bool verified(std::string_view key, std::string_view url, const http::Fields& params,
              std::string_view signature, std::string_view body = "") {
  return signature::verify(key, {signature, url, params, body});
}

struct Vector {
  const char* name;
  std::string url;
  http::Fields params;
  std::string signature;
  std::string body = {};
};

void PrintTo(const Vector& vector, std::ostream* out) { *out << vector.name; }

const std::string kHashed =
    "bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
const std::string kJson = R"({"property": "value", "boolean": true})";
const std::string kHashedEmpty =
    "bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const http::Fields kRepeated{{"Sid", "CA123"},
                             {"SidAccount", "AC123"},
                             {"Digits", "5678"},
                             {"Digits", "1234"},
                             {"Digits", "1234"}};

const std::vector<Vector> kVectors{
    {"V1", std::string(kUrl), kParams, "RSOYDt4T1cUTdK1PDd93/VVr8B8="},
    {"V2", "http://mycompany.com:1234/myapp.php?foo=1&bar=2", kParams,
     "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="},
    {"V3", "https://mycompany.com:443/myapp.php?foo=1&bar=2", kParams,
     "kvajT1Ptam85bY51eRf/AJRuM3w="},
    {"V4", "http://mycompany.com:80/myapp.php?foo=1&bar=2", kParams,
     "0ZXoZLH/DfblKGATFgpif+LLRf4="},
    {"V5", "https://user:pass@mycompany.com/myapp.php?foo=1&bar=2", kParams,
     "CukzLTc1tT5dXEDIHm/tKBanW10="},
    {"V6", "https://user@mycompany.com/myapp.php?foo=1&bar=2", kParams,
     "2YRLlVAflCqxaNicjMpJcSTgzSs="},
    {"V7", "https://user:pass@mycompany.com:443/myapp.php?foo=1&bar=2", kParams,
     "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI="},
    {"V8", std::string(kUrl) + "&Body=It's+amazing", kParams, "dsq4Ehbj6cs+KdTkpF5sSSplOWw="},
    {"V9", std::string(kUrl) + "&Body=It%27s+amazing", kParams, "TfZzewPq8wqrGlMfyAud8+/IvJ0="},
    {"V10",
     std::string(kUrl),
     {{"MessagingBinding.Address", "+1325xxxxxxx"}, {"MessagingBinding.Address", "+1415xxxxxxx"}},
     "83O6e2vORAoJHUNzJjDWN1jz+BA="},
    {"V11", std::string(kUrl), kRepeated, "IK+Dwps556ElfBT0I3Rgjkr1wJU="},
    {"V11b", std::string(kUrl), kRepeated, "eMV0TTCyejiqoUSkV7IwWuk0CRc="},
    {"V12", std::string(kUrl) + "&" + kHashed, {}, "a9nBmqA0ju/hNViExpshrM61xv4=", kJson},
    {"V13",
     "https://mycompany.com/myapp.php?" + kHashed,
     {},
     "y77kIzt2vzLz71DgmJGsen2scGs=",
     kJson},
    {"V14", std::string(kUrl) + "&" + kHashedEmpty, {}, "Ldidvp12m26NI7eqEvxnEpkd9Hc=", "{}"},
    {"V14b", std::string(kUrl) + "&" + kHashedEmpty, {}, "rw/jVviOgicj2+kHZULvebnA4ag=", "{}"},
    {"V15", "https://MyCompany.com/myapp.php?foo=1&bar=2", kParams, "g9IN/x4Cft2g517EjYvEvM/W7LU="},
    {"V16", "https://MyCompany.com:1234/myapp.php?foo=1&bar=2", kParams,
     "PCqOZm8cnu/L6+u5i5fuEd+Iac4="},
};

class VendorVectors : public testing::TestWithParam<Vector> {};

TEST_P(VendorVectors, AreAccepted) {
  const Vector& one = GetParam();
  EXPECT_TRUE(verified("12345", one.url, one.params, one.signature, one.body));
}

TEST_P(VendorVectors, AreRefusedUnderAnotherKey) {
  const Vector& one = GetParam();
  EXPECT_FALSE(verified("12346", one.url, one.params, one.signature, one.body));
}

INSTANTIATE_TEST_SUITE_P(Signature, VendorVectors, testing::ValuesIn(kVectors),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(Signature, AcceptsRealRequestsOfTheCarrier) {
  const std::string key = "PSK_V3bF8oyeRNpJWGoRWHNYQMUU";
  http::Fields params{{"AccountSid", "6bfbbe86-a901-4197-8759-2a0de1fa319d"},
                      {"ApiVersion", "2010-04-01"},
                      {"CallbackSource", "call-progress-events"},
                      {"CallSid", "0703574f-b151-465d-aedb-28972eb513c7"},
                      {"CallStatus", "busy"},
                      {"Direction", "outbound-api"},
                      {"From", "sip:+17063958228@sip.swire.io"},
                      {"HangupBy", "sip:jpsantos@joaosantos-2a0de1fa319d.sip.swire.io"},
                      {"HangupDirection", "inbound"},
                      {"Timestamp", "Thu, 09 Nov 2023 17:05:04 +0000"},
                      {"To", "sip:jpsantos@joaosantos-2a0de1fa319d.sip.swire.io"},
                      {"SipResultCode", "486"}};
  EXPECT_TRUE(verified(key, "http://0aac-189-71-169-171.ngrok-free.app/voice", params,
                       "lf3nWPmUr2y6jSeeoMW4mg58vgI="));
  params[3].second = "a97d4e8a-6047-4e2b-be48-fb96b33b5642";
  params[4].second = "no-answer";
  params[7].second = "sip:+17063958228@sip.swire.io";
  params[8].second = "outbound";
  params[9].second = "Thu, 09 Nov 2023 14:40:55 +0000";
  params[11].second = "487";
  EXPECT_TRUE(verified(key, "https://675d-189-71-169-171.ngrok-free.app/voice", params,
                       "muUMpldcBHlzuXGZ5gbw1ETZCYA="));
}

struct Dialect {
  const char* name;
  std::string url;
  std::string body;
  std::string signature;
};

void PrintTo(const Dialect& one, std::ostream* out) { *out << one.name; }

const std::vector<Dialect> kDialect{
    {"S1", "https://crm.example.test/hooks/signalwire/sms",
     "MessageSid=0a059168-ead0-41af-9d1f-343dae832527&AccountSid=b3877c40-da"
     "60-4998-90ad-b792e98472af&From=%2B19045550142&To=%2B19045550100&Body=J"
     "os%C3%A9%3A+brakes+squeal+%26+grind%3F+100%25+yes+%F0%9F%98%80&NumMedi"
     "a=0",
     "Okm42PwuRis3ZtMOgidUiq1uqhI="},
    {"S2", "https://crm.example.test/hooks/signalwire/sms",
     "MessageSid=1b059168-ead0-41af-9d1f-343dae832528&AccountSid=b3877c40-da"
     "60-4998-90ad-b792e98472af&From=%2B19045550142&To=%2B19045550100&Body=&"
     "NumMedia=1&MediaUrl0=https%3A%2F%2Fexample.signalwire.com%2Fapi%2Flaml"
     "%2F2010-04-01%2FAccounts%2Fb3877c40-da60-4998-90ad-b792e98472af%2FMess"
     "ages%2F1b059168-ead0-41af-9d1f-343dae832528%2FMedia%2F9c3877c4-da60-49"
     "98-90ad-b792e98472ab&MediaContentType0=image%2Fjpeg",
     "cPv6oOmHrJtXqw1QlTWB9nxoVQA="},
    {"S3", "https://crm.example.test/hooks/signalwire/message-status?m=42&t=a%2Bb",
     "MessageSid=2c059168-ead0-41af-9d1f-343dae832529&AccountSid=b3877c40-da"
     "60-4998-90ad-b792e98472af&From=%2B19045550100&To=%2B19045550142&Body=S"
     "ee+you+at+9%3A00&NumMedia=0&NumSegments=1&MessageStatus=undelivered&Er"
     "rorCode=30003",
     "DkMP/1mqGE2X+W2OiJwHSNBiJKU="},
    {"S4", "https://crm.example.test/hooks/signalwire/voice",
     "CallSid=3d059168-ead0-41af-9d1f-343dae83252a&AccountSid=b3877c40-da60-"
     "4998-90ad-b792e98472af&ApiVersion=2010-04-01&CallStatus=ringing&Direct"
     "ion=inbound&From=%2B19045550142&To=%2B19045550100",
     "SRAhSU76j2W3Lm1oRo0r24KQnM8="},
    {"S5", "https://crm.example.test/hooks/signalwire/recording",
     "AccountSid=b3877c40-da60-4998-90ad-b792e98472af&CallSid=3d059168-ead0-"
     "41af-9d1f-343dae83252a&RecordingSid=4e059168-ead0-41af-9d1f-343dae8325"
     "2b&RecordingUrl=https%3A%2F%2Fexample.signalwire.com%2Fapi%2Flaml%2F20"
     "10-04-01%2FAccounts%2Fb3877c40-da60-4998-90ad-b792e98472af%2FRecording"
     "s%2F4e059168-ead0-41af-9d1f-343dae83252b&RecordingStatus=completed&Rec"
     "ordingDuration=94&RecordingChannels=2&RecordingSource=DialVerb",
     "0uPlJdn4dmhNDyhxysnq77tR7To="},
    {"S6", "http://127.0.0.1:8089/hooks/signalwire/voice",
     "CallSid=3d059168-ead0-41af-9d1f-343dae83252a&AccountSid=b3877c40-da60-"
     "4998-90ad-b792e98472af&ApiVersion=2010-04-01&CallStatus=ringing&Direct"
     "ion=inbound&From=%2B19045550142&To=%2B19045550100",
     "CKD7rysK35oeGBqiZc+AWM/6s2Q="},
};

constexpr std::string_view kSigningKey = "PSK_test_signing_key_0001";

class RawBodies : public testing::TestWithParam<Dialect> {};

TEST_P(RawBodies, AreAccepted) {
  const Dialect& one = GetParam();
  EXPECT_TRUE(verified(kSigningKey, one.url, http::decode_form(one.body), one.signature, one.body));
}

INSTANTIATE_TEST_SUITE_P(Signature, RawBodies, testing::ValuesIn(kDialect),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(Signature, RefusesAForgery) {
  const Dialect& text = kDialect[0];
  const http::Fields params = http::decode_form(text.body);
  const auto check = [&](const http::Fields& given, std::string_view url,
                         std::string_view signature, std::string_view key = kSigningKey) {
    return verified(key, url, given, signature, text.body);
  };
  ASSERT_TRUE(check(params, text.url, text.signature));

  http::Fields changed = params;
  changed[2].second.back() = '3';
  EXPECT_FALSE(check(changed, text.url, text.signature)) << "one character of a value";
  http::Fields longer = params;
  longer.emplace_back("Extra", "");
  EXPECT_FALSE(check(longer, text.url, text.signature)) << "a parameter added";
  EXPECT_FALSE(check(params, text.url, text.signature, "PT_api_token")) << "the API token as key";
  EXPECT_FALSE(check(params, text.url, "")) << "no signature";
  EXPECT_FALSE(check(params, text.url, text.signature + " ")) << "trailing space";
  EXPECT_FALSE(check(params, "http" + text.url.substr(5), text.signature)) << "http for https";
  EXPECT_FALSE(check(params, text.url, text.signature, "")) << "no key";
  EXPECT_FALSE(check({}, text.url, signature::make(kSigningKey, text.url, {})))
      << "a body that was not signed";
}

TEST(Signature, RefusesHexInsteadOfBase64) {
  EXPECT_FALSE(verified("12345", kUrl, kParams, "4523980ede13d5c51374ad4f0ddf77fd556bf01f"));
}

TEST(Signature, RefusesADroppedBlankParameter) {
  const Dialect& picture = kDialect[1];
  http::Fields params = http::decode_form(picture.body);
  std::erase_if(params, [](const auto& param) { return param.second.empty(); });
  EXPECT_EQ(signature::make(kSigningKey, picture.url, params), "79T8ksgM2uRxlzFOsNio/jLc9Vk=");
  EXPECT_FALSE(verified(kSigningKey, picture.url, params, picture.signature, picture.body));
  EXPECT_FALSE(verified(kSigningKey, picture.url, http::decode_form(picture.body),
                        "79T8ksgM2uRxlzFOsNio/jLc9Vk=", picture.body));
}

TEST(Signature, RefusesABodyThatDoesNotFitItsHash) {
  const std::string url = std::string(kUrl) + "&" + kHashed;
  EXPECT_FALSE(verified("12345", url, {}, "a9nBmqA0ju/hNViExpshrM61xv4=",
                        R"({"property": "value", "boolean": false})"));
}

TEST(Signature, ChecksJsonByTheHashInItsUrl) {
  const std::string body = R"({"event":"call.state"})";
  const std::string url =
      "https://example.ngrok.io/webhook?bodySHA256="
      "69f3cbfc18e386ef8236cb7008cd5a54b7fed637a8cb3373b5a1591d7f0fd5f4";
  EXPECT_TRUE(verified("PSKtest1234567890abcdef", url, {}, "dfO9ek8mxyFtn2nMz24plPmPfIY=", body));
}

TEST(Signature, TriesTheUrlWithAndWithoutItsPort) {
  const std::string with = "https://shop.example:443/voice/incoming";
  const std::string without = "https://shop.example/voice/incoming";
  EXPECT_TRUE(verified("k", without, kParams, signature::make("k", with, kParams)));
  EXPECT_TRUE(verified("k", with, kParams, signature::make("k", without, kParams)));
  EXPECT_TRUE(verified("k", "http://shop.example:8080/x", kParams,
                       signature::make("k", "http://shop.example/x", kParams)));
}

}  // namespace
}  // namespace roadcall
