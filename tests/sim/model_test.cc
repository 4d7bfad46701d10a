#include <gtest/gtest.h>

#include "base/json.h"
#include "sim/sound.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

struct Ear : TinyApp {
  Ear() {
    documents["/voice/incoming"] =
        "<Record action=\"https://app.test/done\" "
        "recordingStatusCallback=\"https://app.test/tape\"/>";
  }
  std::string tape_of(const std::string& said) {
    world.call(kMaria, kShop).say(said).hang_up();
    world.run_until_idle();
    http::Request request;
    request.target = got_at("/tape").back()["RecordingUrl"] + ".wav";
    return world.handler()(request).body;
  }
  http::Response transcribe(const std::string& sound, const http::Fields& fields,
                            const std::string& filename = "a.wav") {
    http::Request request;
    request.method = "POST";
    request.target = "https://sim.test/v1/audio/transcriptions";
    request.headers.set("Authorization", "Bearer sk-test");
    request.headers.set("Content-Type", "multipart/form-data; boundary=b0unda7y");
    for (const auto& [name, value] : fields)
      request.body += "--b0unda7y\r\nContent-Disposition: form-data; name=\"" + name +
                      "\"\r\n\r\n" + value + "\r\n";
    request.body += "--b0unda7y\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                    filename + "\"\r\nContent-Type: audio/wav\r\n\r\n" + sound +
                    "\r\n--b0unda7y--\r\n";
    return world.handler()(request);
  }
  http::Response chat(const std::string& body) {
    http::Request request;
    request.method = "POST";
    request.target = "/v1/chat/completions";
    request.headers.set("Authorization", "Bearer sk-test");
    request.body = body;
    return world.handler()(request);
  }
};

const http::Fields kVerbose{{"model", "whisper-1"},
                            {"response_format", "verbose_json"},
                            {"timestamp_granularities[]", "word"}};

json::object object_of(const http::Response& response) {
  return json::parse(response.body).value().get_object();
}

TEST(Sound, IsAValidWavThatReadsBack) {
  const Sound sound = speak("my brakes grind", 100ms);
  EXPECT_EQ(sound.words.size(), 3u);
  EXPECT_GT(sound.words[1].start_ms, sound.words[0].end_ms - 1);
  const auto back = read_wav(wav_file(sound.pcm), "my brakes grind");
  ASSERT_TRUE(back);
  EXPECT_EQ(back->pcm, sound.pcm);
  EXPECT_NE(speak("my breaks grind", 100ms).pcm, sound.pcm);
  EXPECT_FALSE(read_wav("RIFFxxxxWAVE", ""));
  EXPECT_FALSE(read_wav(wav_file(sound.pcm, 2), "")) << "two channels";
  EXPECT_FALSE(read_wav(wav_file(sound.pcm).substr(0, 30), ""));
}

TEST(Transcription, KnowsASoundByItsBytes) {
  Ear ear;
  const std::string tape = ear.tape_of("My brakes grind");
  const auto answer = ear.transcribe(tape, {{"model", "whisper-1"}});
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(object_of(answer).at("text"), "My brakes grind");
  EXPECT_TRUE(answer.headers.has("x-request-id"));
  const auto verbose = object_of(ear.transcribe(tape, kVerbose));
  EXPECT_EQ(verbose.at("words").as_array().size(), 3u);
  EXPECT_EQ(verbose.at("words").as_array()[1].at("word"), "brakes");
  EXPECT_GT(verbose.at("duration").as_double(), 0.5);
}

TEST(Transcription, MishearsWhenTold) {
  Ear ear;
  ear.world.hears("", "Thank you for watching.");
  EXPECT_EQ(object_of(ear.transcribe(ear.tape_of(""), {{"model", "whisper-1"}})).at("text"),
            "Thank you for watching.");
}

TEST(Transcription, RefusesWhatTheVendorWouldRefuse) {
  Ear ear;
  const std::string tape = ear.tape_of("Hi");
  EXPECT_EQ(ear.transcribe(tape, {}).status, 400);
  EXPECT_EQ(ear.transcribe(tape, {{"model", "whisper-1"}}, "noextension").status, 400);
  EXPECT_EQ(ear.transcribe("", {{"model", "whisper-1"}}).status, 400);
  EXPECT_EQ(
      ear.transcribe(tape, {{"model", "gpt-4o-transcribe"}, {"response_format", "verbose_json"}})
          .status,
      400);
  const auto odd =
      ear.transcribe(tape, {{"model", "whisper-1"}, {"timestamp_granularities", "word"}});
  EXPECT_NE(odd.body.find("timestamp_granularities"), std::string::npos);
  http::Request stranger;
  stranger.method = "POST";
  stranger.target = "/v1/audio/transcriptions";
  EXPECT_EQ(ear.world.handler()(stranger).status, 401);
}

TEST(Transcription, SpeaksAsOtherServersDo) {
  Ear ear;
  const std::string tape = ear.tape_of("My brakes grind");
  ear.world.speech_server(SpeechServer::whisper_cpp);
  EXPECT_EQ(object_of(ear.transcribe(tape, {{"model", "x"}})).at("text"), " My brakes grind\n");
  EXPECT_TRUE(object_of(ear.transcribe(tape, {})).at("error").is_string());
  const auto cpp = object_of(ear.transcribe(tape, kVerbose));
  EXPECT_FALSE(cpp.contains("words"));
  EXPECT_EQ(cpp.at("segments").as_array()[0].at("words").as_array().size(), 3u);
  ear.world.speech_server(SpeechServer::vllm);
  EXPECT_TRUE(object_of(ear.transcribe(tape, kVerbose)).at("duration").is_string());
  ear.world.speech_server(SpeechServer::localai);
  const auto local = object_of(ear.transcribe(tape, kVerbose));
  EXPECT_EQ(local.at("words").as_array()[1].at("text"), "brakes");
  EXPECT_GT(local.at("words").as_array()[1].at("start").as_double(), 1e6);
  ear.world.speech_server(SpeechServer::speaches);
  EXPECT_TRUE(object_of(ear.transcribe(tape, {})).contains("detail"));
}

TEST(Transcription, HasTroubleOnCommand) {
  Ear ear;
  const std::string tape = ear.tape_of("Hi");
  const auto once = [&](int code) {
    ear.world.fail_next(Target::transcription, 1, code);
    return ear.transcribe(tape, {{"model", "whisper-1"}});
  };
  EXPECT_EQ(once(429).headers.get("Retry-After"), "2");
  EXPECT_NE(once(402).body.find("insufficient_quota"), std::string::npos);
  EXPECT_EQ(once(503).status, 503);
  EXPECT_FALSE(json::parse(once(200).body));
  EXPECT_TRUE(once(502).headers.get("Content-Type").starts_with("text/html"));
  EXPECT_THROW(once(0), http::NoAnswer);
}

TEST(Chat, FillsTheSchemaOrSaysWhatItWasTold) {
  Ear ear;
  const std::string ask = R"({"model":"m","messages":[{"role":"user","content":"x"}],
    "response_format":{"type":"json_schema","json_schema":{"name":"intake","strict":true,"schema":
    {"type":"object","properties":{"name":{"type":["string","null"]}},"required":["name"],
    "additionalProperties":false}}}})";
  const auto content = [&] {
    const auto choice = object_of(ear.chat(ask)).at("choices").as_array().at(0);
    return choice.at("message").at("content");
  };
  EXPECT_EQ(content(), R"({"name":null})");
  ear.world.model_says(R"({"name":"Dana"})");
  EXPECT_EQ(content(), R"({"name":"Dana"})");
  ear.world.model_says(R"({"name":"Dana"})", ChatStyle::extra_key);
  EXPECT_EQ(content(), R"({"name":"Dana","mood":"calm"})");
  ear.world.model_says("", ChatStyle::refusal);
  EXPECT_TRUE(content().is_null());
  ear.world.model_says("", ChatStyle::no_choices);
  EXPECT_TRUE(object_of(ear.chat(ask)).at("choices").as_array().empty());
  ear.world.model_says(R"({"name":"Dana"})", ChatStyle::cut_off);
  EXPECT_EQ(object_of(ear.chat(ask)).at("choices").as_array()[0].at("finish_reason"), "length");
}

TEST(Chat, RefusesSchemasOutsideTheStrictSubset) {
  Ear ear;
  EXPECT_EQ(ear.chat("nonsense").status, 400);
  EXPECT_EQ(ear.chat(R"({"model":"m","messages":[]})").status, 400);
  const auto loose = ear.chat(R"({"model":"m","messages":[{"role":"user","content":"x"}],
    "response_format":{"type":"json_schema","json_schema":{"name":"a","schema":
    {"type":"object","properties":{"name":{"type":"string"}},"required":[],
    "additionalProperties":false}}}})");
  EXPECT_EQ(loose.status, 400);
  EXPECT_NE(loose.body.find("required"), std::string::npos);
}

}  // namespace
}  // namespace roadcall::sim::test
