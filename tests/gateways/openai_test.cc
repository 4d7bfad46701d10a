#include "gateways/openai.h"

#include <gtest/gtest.h>

#include <vector>

#include "base/json.h"

namespace roadcall {
namespace {

using openai::SpeechError;
using Class = SpeechError::Class;

SpeechSettings settings(std::string model = "whisper-1") {
  return {"https://api.openai.com/v1", "sk-key", std::move(model), "gpt-4o-mini", true};
}
const openai::Audio kAudio{"RIFFxxxxWAVEsound", "call.wav", "audio/wav"};

struct Wire {
  std::vector<http::Response> replies;
  std::vector<http::Request> asked = {};
  http::Handler handler() {
    return [this](const http::Request& request) {
      asked.push_back(request);
      return replies[std::min(asked.size(), replies.size()) - 1];
    };
  }
};

http::Response json(int status, std::string body) {
  return http::Response::json(status, std::move(body));
}

std::vector<http::Part> parts_of(const http::Request& request) {
  return *http::decode_multipart(request.headers.get("content-type"), request.body);
}

std::string part(const http::Request& request, std::string_view name) {
  for (const http::Part& one : parts_of(request))
    if (one.name == name) return one.data;
  return "";
}

TEST(Openai, SendsTheSoundAndReadsWordsWithTimes) {
  Wire wire{{json(200, R"({"task":"transcribe","duration":2.1,"text":" My car  won't start.\n",
    "words":[{"word":"My","start":0.1,"end":0.3},{"word":"car","start":0.3,"end":0.6}],
    "segments":[{"no_speech_prob":0.01,"avg_logprob":-0.2}]})")}};
  const auto heard = openai::transcribe(settings(), wire.handler(), kAudio);
  ASSERT_TRUE(heard);
  EXPECT_EQ(heard->text, "My car won't start.");
  ASSERT_EQ(heard->words.size(), 2U);
  EXPECT_EQ(heard->words[1].word, "car");
  EXPECT_DOUBLE_EQ(heard->words[1].end, 0.6);
  EXPECT_FALSE(heard->doubtful);
  const http::Request& asked = wire.asked.front();
  EXPECT_EQ(asked.target, "https://api.openai.com/v1/audio/transcriptions");
  EXPECT_EQ(asked.headers.get("authorization"), "Bearer sk-key");
  EXPECT_EQ(part(asked, "model"), "whisper-1");
  EXPECT_EQ(part(asked, "response_format"), "verbose_json");
  EXPECT_EQ(part(asked, "timestamp_granularities[]"), "word");
  EXPECT_EQ(part(asked, "file"), kAudio.bytes);
}

TEST(Openai, AsksTheNewerModelsForPlainJson) {
  Wire wire{{json(200, R"({"text":"Hello"})")}};
  ASSERT_TRUE(openai::transcribe(settings("gpt-4o-mini-transcribe"), wire.handler(), kAudio));
  EXPECT_EQ(part(wire.asked[0], "response_format"), "json");
  EXPECT_EQ(part(wire.asked[0], "timestamp_granularities[]"), "");
}

TEST(Openai, FallsBackToTheShortForm) {
  Wire wire{{json(400, R"({"error":{"message":"format","code":400}})"),
             json(200, R"({"text":"Hello"})")}};
  const auto heard = openai::transcribe(settings(), wire.handler(), kAudio);
  ASSERT_TRUE(heard);
  EXPECT_EQ(heard->text, "Hello");
  EXPECT_EQ(part(wire.asked[1], "response_format"), "json");
}

TEST(Openai, ReadsTheShapesOfOtherServers) {
  Wire whisper_cpp{{json(200, R"({"text":" One\n Two\n","segments":[{"no_speech_prob":0.1,
    "words":[{"word":" One","start":0.0,"end":0.5,"probability":0.9}]}]})")}};
  const auto first = openai::transcribe(settings(), whisper_cpp.handler(), kAudio);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->text, "One Two");
  ASSERT_EQ(first->words.size(), 1U);
  EXPECT_EQ(first->words[0].word, "One");

  Wire local_ai{{json(200, R"({"text":"One","words":[{"text":"One","start":1500000000,
    "end":2000000000}]})")}};
  const auto second = openai::transcribe(settings(), local_ai.handler(), kAudio);
  ASSERT_TRUE(second);
  EXPECT_DOUBLE_EQ(second->words[0].start, 1.5);

  Wire vllm{{json(200, R"({"text":"One","duration":"3.2","language":"en"})")}};
  EXPECT_TRUE(openai::transcribe(settings(), vllm.handler(), kAudio));
  Wire plain{{http::Response::text(200, "One\n")}};
  EXPECT_EQ(openai::transcribe(settings(), plain.handler(), kAudio)->text, "One");
}

TEST(Openai, FlagsWhatTheModelItselfTakesForSilence) {
  Wire wire{{json(200, R"({"text":"Thanks for watching!","segments":[
    {"no_speech_prob":0.93,"avg_logprob":-1.3,"compression_ratio":0.8}]})")}};
  const auto heard = openai::transcribe(settings(), wire.handler(), kAudio);
  ASSERT_TRUE(heard);
  EXPECT_TRUE(heard->doubtful);
  EXPECT_EQ(heard->text, "Thanks for watching!");
}

TEST(Openai, ClassifiesEveryShapeOfError) {
  struct Case {
    http::Response reply;
    Class kind;
  };
  const std::vector<Case> cases{
      {json(401,
            R"({"error":{"message":"x","type":"invalid_request_error","code":"invalid_api_key"}})"),
       Class::config},
      {json(403, R"({"detail":"Not authenticated"})"), Class::config},
      {json(404, R"({"error":{"message":"x","code":"model_not_found"}})"), Class::config},
      {json(429, R"({"error":{"message":"x","code":"rate_limit_exceeded"}})"), Class::retry},
      {json(429, R"({"error":{"message":"x","code":"insufficient_quota"}})"), Class::quota},
      {json(413, R"({"error":{"message":"too large"}})"), Class::permanent},
      {json(415, R"({"detail":"undecodable"})"), Class::permanent},
      {json(500, R"({"error":"failed to read audio"})"), Class::retry},
      {http::Response::html(502, "<html>"), Class::retry},
      {json(503, R"({"status":"loading model"})"), Class::retry},
      {json(200, R"({"text":"cut)"), Class::retry},
      {http::Response::html(200, "<html>"), Class::retry},
  };
  for (const Case& one : cases) {
    Wire wire{{one.reply}};
    const auto heard = openai::transcribe(settings(), wire.handler(), kAudio);
    EXPECT_FALSE(heard) << one.reply.body;
    EXPECT_EQ(static_cast<int>(heard.error.kind), static_cast<int>(one.kind)) << one.reply.body;
    EXPECT_FALSE(heard.error.message.empty());
  }
}

TEST(Openai, HonoursRetryAfterInSeconds) {
  http::Response slow = json(429, R"({"error":{"code":"rate_limit_exceeded"}})");
  slow.headers.set("Retry-After", "7");
  Wire wire{{slow}};
  EXPECT_EQ(openai::transcribe(settings(), wire.handler(), kAudio).error.retry_after,
            std::chrono::seconds(7));
  slow.headers.set("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT");
  Wire dated{{slow}};
  EXPECT_FALSE(openai::transcribe(settings(), dated.handler(), kAudio).error.retry_after);
}

TEST(Openai, NeverUploadsWhatIsTooLargeOrEmpty) {
  Wire wire{{json(200, "{}")}};
  const std::string huge(openai::kAudioBytesMax + 1, 'x');
  const auto heard = openai::transcribe(settings(), wire.handler(), {huge, "a.wav", "audio/wav"});
  EXPECT_EQ(static_cast<int>(heard.error.kind), static_cast<int>(Class::permanent));
  EXPECT_FALSE(openai::transcribe(settings(), wire.handler(), {"", "a.wav", "audio/wav"}));
  EXPECT_TRUE(wire.asked.empty());
}

std::string chat(const std::string& content, const std::string& finish = "stop") {
  return R"({"choices":[{"index":0,"message":{"role":"assistant","content":)" +
         json::write(content) + R"(,"refusal":null},"finish_reason":")" + finish + R"("}]})";
}

TEST(Openai, AsksTheModelWithAStrictSchema) {
  Wire wire{{json(200, chat(R"({"name":"Dana Reed","phone":null,"vehicle_year":2015,
    "vehicle_make":"Honda","vehicle_model":null,"issue":null,"address":null,
    "preferred_time":null})"))}};
  const auto said = openai::propose(settings(), wire.handler(), "this is Dana Reed, 2015 Honda");
  ASSERT_TRUE(said);
  EXPECT_EQ(said->name, "Dana Reed");
  EXPECT_EQ(said->vehicle_year, 2015);
  EXPECT_FALSE(said->phone);
  const auto asked = *json::parse(wire.asked[0].body);
  const auto& schema = asked.at("response_format").at("json_schema");
  EXPECT_TRUE(schema.at("strict").as_bool());
  const auto& shape = schema.at("schema");
  EXPECT_FALSE(shape.at("additionalProperties").as_bool());
  EXPECT_EQ(shape.at("required").as_array().size(), shape.at("properties").as_object().size());
}

TEST(Openai, ReadsTheModelDefensively) {
  Wire fenced{
      {json(200, chat("```json\n{\"name\":\"Dana\",\"extra\":1,\"vehicle_year\":\"x\"}\n```"))}};
  const auto said = openai::propose(settings(), fenced.handler(), "Dana");
  ASSERT_TRUE(said);
  EXPECT_EQ(said->name, "Dana");
  EXPECT_FALSE(said->vehicle_year);
  for (const std::string& body :
       {chat(R"({"name":"Da)", "length"), chat(R"({"name":"Dana"})", "length"),
        std::string(R"({"choices":[]})"), std::string("{}"), std::string("no json"),
        std::string(R"({"choices":[{"message":{"content":null,"refusal":"no"}}]})")}) {
    Wire wire{{json(200, body)}};
    EXPECT_FALSE(openai::propose(settings(), wire.handler(), "Dana")) << body;
  }
}

}  // namespace
}  // namespace roadcall
