#include "gateways/carrier.h"

#include <gtest/gtest.h>

#include <vector>

#include "base/text.h"

namespace roadcall {
namespace {

using carrier::CarrierError;
using Class = CarrierError::Class;

const CarrierSettings kSettings{"https://space.signalwire.com/api/laml/2010-04-01", "project-1",
                                "PT_token", "PSK_key"};

// What a carrier was asked, and what it answers next.
struct Wire {
  std::vector<http::Response> replies;
  std::vector<http::Request> asked = {};
  http::Handler handler() {
    return [this](const http::Request& request) {
      asked.push_back(request);
      return asked.size() <= replies.size() ? replies[asked.size() - 1]
                                            : http::Response::text(500, "");
    };
  }
};

http::Response json(int status, std::string body) {
  return http::Response::json(status, std::move(body));
}

const std::string kText =
    R"({"sid":"5f059168","from":"+19045550100","to":"+19045550142","body":"See you at 9:00",)"
    R"("num_segments":1,"status":"queued","error_code":null,"direction":"outbound-api",)"
    R"("date_created":"Fri, 31 Jan 2025 14:30:00 +0000"})";

TEST(Carrier, SendsATextAndReadsItsSid) {
  Wire wire{{json(201, kText)}};
  const auto sent = carrier::send_text(
      kSettings, wire.handler(),
      {"+19045550100", "+19045550142", "See you at 9:00", "https://shop.example/cb"});
  ASSERT_TRUE(sent);
  EXPECT_EQ(sent->sid, "5f059168");
  EXPECT_EQ(sent->status, "queued");
  EXPECT_EQ(sent->segments, 1);
  const http::Request& asked = wire.asked.front();
  EXPECT_EQ(asked.method, "POST");
  EXPECT_EQ(asked.target,
            "https://space.signalwire.com/api/laml/2010-04-01/Accounts/project-1/Messages.json");
  EXPECT_EQ(asked.headers.get("authorization"), "Basic " + base64("project-1:PT_token"));
  const http::Fields form = http::decode_form(asked.body);
  EXPECT_EQ(http::find(form, "To"), "+19045550142");
  EXPECT_EQ(http::find(form, "Body"), "See you at 9:00");
  EXPECT_EQ(http::find(form, "StatusCallback"), "https://shop.example/cb");
}

TEST(Carrier, ReadsNumbersWrittenAsText) {
  Wire wire{{json(201, R"({"sid":"SM1","num_segments":"3","error_code":30003})")}};
  const auto sent = carrier::send_text(kSettings, wire.handler(), {"a", "b", "c", ""});
  ASSERT_TRUE(sent);
  EXPECT_EQ(sent->segments, 3);
  EXPECT_EQ(sent->error_code, "30003");
}

struct Refusal {
  http::Response reply;
  std::string code;
  Class kind;
};

TEST(Carrier, ClassifiesEveryShapeOfError) {
  const std::vector<Refusal> cases{
      {json(400, R"({"code":21610,"message":"blocked","status":400})"), "21610", Class::opted_out},
      {json(400, R"({"errors":[{"code":"21211","message":"To"}]})"), "21211", Class::permanent},
      {json(422, R"({"errors":["Something is missing"]})"), "", Class::permanent},
      {json(400, R"({"code":21717,"message":"campaign"})"), "21717", Class::config},
      {json(401, R"({"code":20003,"message":"auth"})"), "20003", Class::config},
      {json(429, R"({"code":20429,"message":"slow"})"), "20429", Class::retry},
      {json(400, R"({"code":21611,"message":"full"})"), "21611", Class::retry},
      {http::Response::html(503, "<html>busy</html>"), "", Class::retry},
      {http::Response::html(502, "<html>bad gateway</html>"), "", Class::unknown_outcome},
      {json(500, R"({"code":20001,"message":"oops"})"), "20001", Class::unknown_outcome},
      {json(201, "not json"), "", Class::unknown_outcome},
      {json(201, R"({"status":"queued"})"), "", Class::unknown_outcome},
  };
  for (const Refusal& one : cases) {
    Wire wire{{one.reply}};
    const auto sent = carrier::send_text(kSettings, wire.handler(), {"a", "b", "c", ""});
    EXPECT_FALSE(sent);
    EXPECT_EQ(sent.error.code, one.code) << one.reply.body;
    EXPECT_EQ(static_cast<int>(sent.error.kind), static_cast<int>(one.kind)) << one.reply.body;
  }
}

TEST(Carrier, ExplainsCodesInPlainWords) {
  for (const char* code : {"21610", "21717", "30003", "30004", "30005", "30006", "30007", "30008"})
    EXPECT_EQ(carrier::explain(code).find("error"), std::string::npos) << code;
  EXPECT_EQ(carrier::explain("99999"), "The carrier reports error 99999.");
  EXPECT_FALSE(carrier::explain("").empty());
}

TEST(Carrier, FollowsPagesOfAListOnItsOwnHostOnly) {
  Wire wire{
      {json(200, R"({"messages":[)" + kText +
                     R"(],"next_page_uri":"/api/laml/2010-04-01/Accounts/p/Messages?Page=1"})"),
       json(200,
            R"({"messages":[)" + kText + R"(],"next_page_uri":"https://elsewhere.example/x"})")}};
  const auto found =
      carrier::find_texts(kSettings, wire.handler(),
                          {"+19045550100", "+19045550142", *from_rfc3339("2025-01-31T14:00:00Z")});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->size(), 2U);
  ASSERT_EQ(wire.asked.size(), 2U);
  EXPECT_EQ(wire.asked[0].query_value("DateSent>"), "2025-01-30");
  EXPECT_EQ(wire.asked[1].target,
            "https://space.signalwire.com/api/laml/2010-04-01/Accounts/p/Messages?Page=1");
}

TEST(Carrier, LeavesOutTextsFromBefore) {
  Wire wire{{json(200, R"({"messages":[)" + kText + R"(],"next_page_uri":null})")}};
  const auto found = carrier::find_texts(kSettings, wire.handler(),
                                         {"", "", *from_rfc3339("2025-01-31T15:00:00Z")});
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->empty());
}

TEST(Carrier, PlacesACall) {
  Wire wire{{json(200, R"({"sid":"call-1","status":"queued","duration":null})")}};
  const auto placed = carrier::place_call(
      kSettings, wire.handler(),
      {"+19045550100", "+19045550111", "https://shop.example/voice/alert", "https://x/s", 25});
  ASSERT_TRUE(placed);
  EXPECT_EQ(placed->sid, "call-1");
  const http::Fields form = http::decode_form(wire.asked[0].body);
  EXPECT_EQ(http::find(form, "Timeout"), "25");
  EXPECT_EQ(http::find(form, "Url"), "https://shop.example/voice/alert");
}

const std::string kWav = std::string("RIFF\x24\x00\x00\x00WAVEfmt ", 16);
constexpr const char* kRecording =
    "https://space.signalwire.com/api/laml/2010-04-01/Accounts/p/Recordings/r1";

TEST(Carrier, FetchesSoundUnderWhicheverNameItHas) {
  Wire wire{{http::Response::text(403, ""), http::Response::text(404, ""),
             http::Response::text(200, "ID3\x03xxxx", "application/octet-stream")}};
  const auto audio = carrier::fetch_recording(kSettings, wire.handler(), {.url = kRecording});
  ASSERT_TRUE(audio);
  EXPECT_EQ(audio->extension, "mp3");
  EXPECT_EQ(audio->content_type, "audio/mpeg");
  EXPECT_EQ(wire.asked[1].target, std::string(kRecording) + ".wav");
  EXPECT_EQ(wire.asked[2].target, std::string(kRecording) + ".mp3");
}

TEST(Carrier, AFileThatIsNotThereYetIsAskedForLater) {
  Wire wire{{http::Response::text(404, ""), http::Response::text(404, ""),
             http::Response::html(200, "<html>processing</html>")}};
  const auto audio = carrier::fetch_recording(kSettings, wire.handler(), {.url = kRecording});
  EXPECT_FALSE(audio);
  EXPECT_EQ(static_cast<int>(audio.error.kind), static_cast<int>(Class::retry));
}

TEST(Carrier, GivesItsCredentialsToNobodyElse) {
  Wire wire{{http::Response::text(200, kWav)}};
  ASSERT_TRUE(
      carrier::fetch_recording(kSettings, wire.handler(), {.url = "https://evil.example/r1"}));
  EXPECT_FALSE(wire.asked[0].headers.has("Authorization"));
  Wire lookalike{{http::Response::text(200, kWav)}};
  ASSERT_TRUE(carrier::fetch_recording(kSettings, lookalike.handler(),
                                       {.url = "https://evilsignalwire.com/r1"}));
  EXPECT_FALSE(lookalike.asked[0].headers.has("Authorization"));
  Wire own{{http::Response::text(200, kWav)}};
  ASSERT_TRUE(carrier::fetch_recording(kSettings, own.handler(), {.url = kRecording}));
  EXPECT_TRUE(own.asked[0].headers.has("Authorization"));
}

TEST(Carrier, FallsBackToItsOwnAddressOfARecording) {
  Wire wire{{http::Response::text(404, ""), http::Response::text(404, ""),
             http::Response::text(404, ""), http::Response::text(200, kWav)}};
  ASSERT_TRUE(
      carrier::fetch_recording(kSettings, wire.handler(), {.url = "https://files.example/x/r1"}));
  EXPECT_EQ(wire.asked[3].target,
            std::string(kSettings.api_url) + "/Accounts/project-1/Recordings/r1.wav");
  const http::Handler unreachable = [](const http::Request&) -> http::Response {
    throw http::NoAnswer("refused", false);
  };
  EXPECT_THROW(carrier::fetch_recording(kSettings, unreachable, {.url = kRecording}),
               http::NoAnswer);
}

TEST(Carrier, SaysWhyItGivesNoRecording) {
  struct Row {
    int status;
    Class kind;
    const char* words;
  };
  for (const Row& row : {Row{401, Class::config, "refused"}, Row{410, Class::permanent, "gone"},
                         Row{302, Class::permanent, "elsewhere"}, Row{403, Class::retry, ""},
                         Row{404, Class::retry, ""}, Row{503, Class::retry, ""}}) {
    http::Response answer = http::Response::text(row.status, "");
    answer.headers.set("Location", "http://169.254.169.254/secret");
    Wire wire{{answer, http::Response::text(404, ""), http::Response::text(404, "")}};
    const auto audio = carrier::fetch_recording(kSettings, wire.handler(), {.url = kRecording});
    EXPECT_EQ(static_cast<int>(audio.error.kind), static_cast<int>(row.kind)) << row.status;
    EXPECT_NE(audio.error.message.find(row.words), std::string::npos) << audio.error.message;
    for (const auto& asked : wire.asked)
      EXPECT_TRUE(asked.target.starts_with(kRecording)) << asked.target;
  }
}

const std::string kMp3 = "ID3\x03xxxx";

TEST(Carrier, OfARecordingThatIsTooLargeTakesTheMp3) {
  const auto too_large =
      http::Response::text(200, kWav + std::string(carrier::kRecordingBytesMax, 'x'));
  Wire wire{{too_large, http::Response::text(200, kMp3)}};
  const auto audio = carrier::fetch_recording(kSettings, wire.handler(), {.url = kRecording});
  ASSERT_TRUE(audio);
  EXPECT_EQ(audio->extension, "mp3");
  ASSERT_EQ(wire.asked.size(), 2U);
  EXPECT_TRUE(wire.asked[1].target.ends_with(".mp3"));

  Wire without{{too_large, http::Response::text(404, "")}};
  const auto none = carrier::fetch_recording(kSettings, without.handler(), {.url = kRecording});
  EXPECT_FALSE(none);
  EXPECT_EQ(static_cast<int>(none.error.kind), static_cast<int>(Class::permanent));
}

TEST(Carrier, TakesTheMp3WhereTheWavIsNotHandyAndElseTheWav) {
  const carrier::WantedSound wanted{.url = kRecording, .bytes_handy = 10};
  Wire wire{{http::Response::text(200, kWav), http::Response::text(200, kMp3)}};
  EXPECT_EQ(carrier::fetch_recording(kSettings, wire.handler(), wanted)->extension, "mp3");
  Wire without{{http::Response::text(200, kWav), http::Response::text(403, "")}};
  EXPECT_EQ(carrier::fetch_recording(kSettings, without.handler(), wanted)->extension, "wav");
}

TEST(Carrier, AsksForTheMp3OfALongCallFirst) {
  const auto first_asked = [](int seconds) {
    Wire wire{{http::Response::text(200, kMp3)}};
    EXPECT_TRUE(carrier::fetch_recording(
        kSettings, wire.handler(),
        {.url = kRecording, .duration_s = seconds, .bytes_handy = 25 * 1024 * 1024}));
    return wire.asked[0].target;
  };
  EXPECT_EQ(first_asked(13 * 60), kRecording);
  EXPECT_EQ(first_asked(14 * 60), std::string(kRecording) + ".mp3");
}

TEST(Carrier, ListsWhatCameWithAText) {
  Wire wire{{json(200, R"({"media_list":[{"sid":"me-1","content_type":"image/png"},{}],)"
                       R"("next_page_uri":null})")}};
  const auto links = carrier::list_media(kSettings, wire.handler(), "text-1");
  ASSERT_TRUE(links);
  ASSERT_EQ(links->size(), 1U);
  EXPECT_EQ(links->front().url,
            std::string(kSettings.api_url) + "/Accounts/project-1/Messages/text-1/Media/me-1");
  EXPECT_EQ(links->front().content_type, "image/png");
}

TEST(Carrier, KnowsSoundByItsFirstBytes) {
  EXPECT_EQ(carrier::audio_kind(kWav), "wav");
  EXPECT_EQ(carrier::audio_kind("OggS\0\0"), "ogg");
  EXPECT_EQ(carrier::audio_kind("\xFF\xFB\x90\x44"), "mp3");
  EXPECT_EQ(carrier::audio_kind("<html>"), "");
  EXPECT_EQ(carrier::audio_kind("RIFF"), "");
  EXPECT_EQ(carrier::audio_kind(""), "");
}

}  // namespace
}  // namespace roadcall
