#include <algorithm>
#include <set>

#include "base/text.h"
#include "sim/carrier.h"
#include "sim/model.h"

// `/v1/audio/transcriptions`: what a sound says is known by its SHA-256.
namespace roadcall::sim {
namespace {

constexpr std::size_t kFileBytesMax = 25 * 1024 * 1024;

struct Asked {
  std::string model;
  std::string format = "json";
  bool words = false;
  const http::Part* file = nullptr;
};

http::Response refuse(const Town& town, const std::string& message, const std::string& param) {
  return model_error(town, 400, "invalid_request_error", "", message, param);
}

std::string extension_of(const std::string& filename) {
  const auto dot = filename.rfind('.');
  return dot == std::string::npos ? "" : ascii_lower(filename.substr(dot + 1));
}

bool only_gives_json(const std::string& model) { return model.starts_with("gpt-"); }

std::optional<http::Response> read_part(const Town& town, const http::Part& part, Asked& asked) {
  static const std::set<std::string> formats{"json", "text", "srt", "verbose_json", "vtt"};
  if (part.name == "file") {
    asked.file = &part;
  } else if (part.name == "model") {
    asked.model = part.data;
  } else if (part.name == "response_format") {
    if (!formats.contains(part.data)) return refuse(town, "Unknown response_format.", part.name);
    asked.format = part.data;
  } else if (part.name == "timestamp_granularities[]") {
    if (part.data != "word" && part.data != "segment")
      return refuse(town, "Unknown granularity.", part.name);
    asked.words = asked.words || part.data == "word";
  } else if (part.name != "language" && part.name != "prompt" && part.name != "temperature") {
    return refuse(town, "Unrecognized request argument supplied: " + part.name, part.name);
  }
  return std::nullopt;
}

std::optional<http::Response> check(const Town& town, const Asked& asked) {
  static const std::set<std::string> known{"flac", "mp3", "mp4", "mpeg", "mpga",
                                           "m4a",  "ogg", "wav", "webm"};
  if (asked.model.empty()) return refuse(town, "you must provide a model parameter", "model");
  if (asked.file == nullptr || asked.file->filename.empty())
    return refuse(town, "file must be a file with a name", "file");
  if (!known.contains(extension_of(asked.file->filename)))
    return refuse(town, "Invalid file format.", "file");
  if (asked.file->data.empty()) return refuse(town, "Audio file is too short.", "file");
  if (asked.file->data.size() > kFileBytesMax)
    return model_error(town, 413, "invalid_request_error", "",
                       "Maximum content size limit exceeded.");
  const bool is_wav = asked.file->data.starts_with("RIFF");
  if (town.speech_shape == SpeechServer::whisper_cpp && !is_wav)
    return refuse(town, "failed to read audio data", "file");
  if (only_gives_json(asked.model) && asked.format != "json")
    return refuse(town, "response_format is not compatible with this model.", "response_format");
  if (asked.words && asked.format != "verbose_json")
    return refuse(town, "timestamp_granularities needs verbose_json.", "timestamp_granularities");
  return std::nullopt;
}

json::array word_times(const Town& town, const Spoken& spoken) {
  const bool is_localai = town.speech_shape == SpeechServer::localai;
  json::array words;
  for (const TimedWord& word : spoken.words) {
    const double unit = is_localai ? 1e6 : 1e-3;  // LocalAI: nanoseconds.
    words.push_back(json::object{{is_localai ? "text" : "word", js(word.word)},
                                 {"start", word.start_ms * unit},
                                 {"end", word.end_ms * unit}});
  }
  return words;
}

json::object segment(const Town& town, const Spoken& spoken, const Asked& asked) {
  const bool is_silence = spoken.text.empty();
  json::object one{{"id", 0},
                   {"start", 0.0},
                   {"end", spoken.ms / 1000.0},
                   {"text", " " + spoken.text},
                   {"tokens", json::array{}},
                   {"temperature", 0.0},
                   {"avg_logprob", is_silence ? -1.3 : -0.25},
                   {"no_speech_prob", is_silence ? 0.93 : 0.02}};
  if (town.speech_shape != SpeechServer::whisper_cpp) {
    one["seek"] = 0;
    one["compression_ratio"] = 1.4;
  } else if (asked.words) {
    one["words"] = word_times(town, spoken);
  }
  return one;
}

json::object verbose(const Town& town, const Spoken& spoken, const Asked& asked) {
  const double seconds = spoken.ms / 1000.0;
  json::object body{{"task", "transcribe"},
                    {"language", "english"},
                    {"duration", seconds},
                    {"text", spoken.text},
                    {"segments", json::array{segment(town, spoken, asked)}}};
  if (town.speech_shape == SpeechServer::vllm) body["duration"] = js(std::to_string(seconds));
  if (asked.words && town.speech_shape != SpeechServer::whisper_cpp)
    body["words"] = word_times(town, spoken);
  if (town.speech_shape == SpeechServer::whisper_cpp) body["detected_language"] = "english";
  if (town.speech_shape == SpeechServer::openai)
    body["usage"] = json::object{{"type", "duration"}, {"seconds", (spoken.ms + 999) / 1000}};
  return body;
}

http::Response answer(const Town& town, const Spoken& spoken, const Asked& asked) {
  if (asked.format == "verbose_json") return json_of(200, verbose(town, spoken, asked));
  if (asked.format == "json") {
    // whisper.cpp ends each segment with a line.
    const bool is_cpp = town.speech_shape == SpeechServer::whisper_cpp;
    return json_of(200, json::object{{"text", is_cpp ? " " + spoken.text + "\n" : spoken.text}});
  }
  const bool is_cpp = town.speech_shape == SpeechServer::whisper_cpp;
  const char* type = is_cpp ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
  const std::string time = "00:00:00,000 --> 00:00:30,000\n";
  if (asked.format == "text") return http::Response::text(200, spoken.text + "\n", type);
  if (asked.format == "srt")
    return http::Response::text(200, "1\n" + time + spoken.text + "\n\n", type);
  return http::Response::text(200, "WEBVTT\n\n" + time + spoken.text + "\n\n", type);
}

}  // namespace

http::Response transcription(Town& town, const http::Request& request) {
  const auto parts = http::decode_multipart(request.headers.get("Content-Type"), request.body);
  if (!parts) return refuse(town, "The body is not multipart/form-data.", "");
  Asked asked;
  for (const http::Part& part : *parts)
    if (auto refused = read_part(town, part, asked)) return *refused;
  if (auto refused = check(town, asked)) return *refused;
  const auto known = town.spoken.find(sha256_hex(asked.file->data));
  const Spoken spoken = known == town.spoken.end() ? Spoken{} : known->second;
  if (known == town.spoken.end()) town.complain("transcription of a sound that nobody made");
  town.publish("transcribed", {{"text", spoken.text}});
  return answer(town, spoken, asked);
}

}  // namespace roadcall::sim
