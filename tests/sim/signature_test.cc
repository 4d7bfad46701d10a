#include "sim/signature.h"

#include <gtest/gtest.h>

namespace roadcall::sim {
namespace {

// Vectors of carriers, held here without help of the code that checks signatures.
const http::Fields kCall{{"CallSid", "CA1234567890ABCDE"},
                         {"Caller", "+14158675309"},
                         {"Digits", "1234"},
                         {"From", "+14158675309"},
                         {"To", "+18005551212"}};

void expect(const std::string& key, const std::string& url, const http::Fields& form,
            const std::string& signature) {
  EXPECT_EQ(sign(key, url, form), signature) << url;
}

TEST(Signature, MatchesTheVendorsVectors) {
  const std::string path = "/myapp.php?foo=1&bar=2";
  expect("12345", "https://mycompany.com" + path, kCall, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
  expect("12345", "http://mycompany.com:1234" + path, kCall, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
  expect("12345", "https://mycompany.com:443" + path, kCall, "kvajT1Ptam85bY51eRf/AJRuM3w=");
  expect("12345", "https://user:pass@mycompany.com" + path, kCall, "CukzLTc1tT5dXEDIHm/tKBanW10=");
  expect("12345", "https://MyCompany.com" + path, kCall, "g9IN/x4Cft2g517EjYvEvM/W7LU=");
}

TEST(Signature, KeepsRepeatedNamesInTheirOrder) {
  expect("12345", "https://mycompany.com/myapp.php?foo=1&bar=2",
         {{"Sid", "CA123"},
          {"SidAccount", "AC123"},
          {"Digits", "5678"},
          {"Digits", "1234"},
          {"Digits", "1234"}},
         "eMV0TTCyejiqoUSkV7IwWuk0CRc=");
}

TEST(Signature, SignsOnlyTheAddressWithoutAForm) {
  expect("12345",
         "https://mycompany.com/"
         "myapp.php?foo=1&bar=2&bodySHA256="
         "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
         {}, "a9nBmqA0ju/hNViExpshrM61xv4=");
}

TEST(Signature, MatchesRealRequests) {
  const http::Fields common{{"AccountSid", "6bfbbe86-a901-4197-8759-2a0de1fa319d"},
                            {"ApiVersion", "2010-04-01"},
                            {"CallbackSource", "call-progress-events"},
                            {"Direction", "outbound-api"},
                            {"From", "sip:+17063958228@sip.swire.io"},
                            {"To", "sip:jpsantos@joaosantos-2a0de1fa319d.sip.swire.io"}};
  http::Fields busy = common;
  busy.insert(busy.end(), {{"CallSid", "0703574f-b151-465d-aedb-28972eb513c7"},
                           {"CallStatus", "busy"},
                           {"HangupBy", "sip:jpsantos@joaosantos-2a0de1fa319d.sip.swire.io"},
                           {"HangupDirection", "inbound"},
                           {"Timestamp", "Thu, 09 Nov 2023 17:05:04 +0000"},
                           {"SipResultCode", "486"}});
  expect("PSK_V3bF8oyeRNpJWGoRWHNYQMUU", "http://0aac-189-71-169-171.ngrok-free.app/voice", busy,
         "lf3nWPmUr2y6jSeeoMW4mg58vgI=");
}

TEST(Signature, MatchesTheRawBodies) {
  const std::string key = "PSK_test_signing_key_0001",
                    base = "https://crm.example.test/hooks/signalwire/";
  const auto body = [](const char* raw) { return http::decode_form(raw); };
  expect(key, base + "sms",
         body("MessageSid=0a059168-ead0-41af-9d1f-343dae832527&AccountSid=b3877c40-da60-4998-90ad-"
              "b792e98472af&From=%2B19045550142&To=%2B19045550100&Body=Jos%C3%A9%3A+brakes+squeal+"
              "%26+grind%3F+100%25+yes+%F0%9F%98%80&NumMedia=0"),
         "Okm42PwuRis3ZtMOgidUiq1uqhI=");
  expect(
      key, base + "message-status?m=42&t=a%2Bb",
      body("MessageSid=2c059168-ead0-41af-9d1f-343dae832529&AccountSid=b3877c40-da60-4998-90ad-"
           "b792e98472af&From=%2B19045550100&To=%2B19045550142&Body=See+you+at+9%3A00&NumMedia=0&"
           "NumSegments=1&MessageStatus=undelivered&ErrorCode=30003"),
      "DkMP/1mqGE2X+W2OiJwHSNBiJKU=");
  expect(key, "http://127.0.0.1:8089/hooks/signalwire/voice",
         body("CallSid=3d059168-ead0-41af-9d1f-343dae83252a&AccountSid=b3877c40-da60-4998-90ad-"
              "b792e98472af&ApiVersion=2010-04-01&CallStatus=ringing&Direction=inbound&From=%"
              "2B19045550142&To=%2B19045550100"),
         "CKD7rysK35oeGBqiZc+AWM/6s2Q=");
}

}  // namespace
}  // namespace roadcall::sim
