#include "gateways/openai.h"

#include <algorithm>

#include "base/text.h"
#include "gateways/openai_wire.h"

namespace roadcall::openai {
namespace {

using Class = SpeechError::Class;

// Whisper's own thresholds for "this was silence".
constexpr double kNoSpeech = 0.6;
constexpr double kLowLogProbability = -1.0;
constexpr double kRepetitive = 2.4;
// LocalAI once gave times in nanoseconds; no recording is a million seconds long.
constexpr double kSurelyNanoseconds = 1e6;
constexpr std::size_t kWordsMax = 20'000;

void add_field(std::string& body, const std::string& boundary, std::string_view name,
               std::string_view value) {
  body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + std::string(name) +
          "\"\r\n\r\n" + std::string(value) + "\r\n";
}

// A boundary that does not occur in the sound.
std::string boundary_for(std::string_view bytes) {
  std::string boundary = "roadcall-" + sha256_hex(bytes).substr(0, 32);
  while (bytes.find(boundary) != std::string_view::npos) boundary += "x";
  return boundary;
}

// The gpt-4o family knows neither times nor verbose answers.
bool gives_words(const std::string& model) {
  return !model.starts_with("gpt-4o") && !model.starts_with("gpt-transcribe");
}

http::Request upload(const SpeechSettings& settings, const Audio& audio, bool verbose) {
  http::Request request = wire::post_to(settings, "/audio/transcriptions");
  const std::string boundary = boundary_for(audio.bytes);
  request.headers.set("Content-Type", "multipart/form-data; boundary=" + boundary);
  std::string& body = request.body;
  body.reserve(audio.bytes.size() + 1024);
  add_field(body, boundary, "model", settings.transcribe_model);
  add_field(body, boundary, "response_format", verbose ? "verbose_json" : "json");
  if (verbose) {
    add_field(body, boundary, "timestamp_granularities[]", "word");
    add_field(body, boundary, "timestamp_granularities[]", "segment");
  }
  body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
          audio.filename + "\"\r\nContent-Type: " + audio.content_type + "\r\n\r\n";
  body += audio.bytes;
  body += "\r\n--" + boundary + "--\r\n";
  return request;
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return trimmed(out);
}

void add_words(const json::value* list, std::vector<Word>& words) {
  if (list == nullptr || !list->is_array()) return;
  for (const json::value& item : list->get_array()) {
    if (words.size() >= kWordsMax) return;
    Word word{wire::text(item, "word"), wire::number(item, "start").value_or(0),
              wire::number(item, "end").value_or(0)};
    if (word.word.empty()) word.word = wire::text(item, "text");
    word.word = collapsed(word.word);
    if (word.start > kSurelyNanoseconds || word.end > kSurelyNanoseconds) {
      word.start /= 1e9;
      word.end /= 1e9;
    }
    if (!word.word.empty() && is_utf8(word.word)) words.push_back(std::move(word));
  }
}

bool is_doubtful(const json::value& segment) {
  const double no_speech = wire::number(segment, "no_speech_prob").value_or(0);
  const double log_probability = wire::number(segment, "avg_logprob").value_or(0);
  const double compression = wire::number(segment, "compression_ratio").value_or(0);
  return (no_speech > kNoSpeech && log_probability < kLowLogProbability) ||
         compression > kRepetitive;
}

Transcript read_transcript(const json::value& body) {
  Transcript transcript;
  transcript.text = collapsed(wire::text(body, "text"));
  add_words(wire::member(body, "words"), transcript.words);
  const json::value* segments = wire::member(body, "segments");
  if (segments == nullptr || !segments->is_array() || segments->get_array().empty())
    return transcript;
  const json::array& list = segments->get_array();
  transcript.doubtful = std::all_of(list.begin(), list.end(), is_doubtful);
  // whisper.cpp keeps the words inside the segments.
  if (transcript.words.empty())
    for (const json::value& segment : list)
      add_words(wire::member(segment, "words"), transcript.words);
  return transcript;
}

Answer<Transcript> understood(const http::Response& response) {
  if (response.status < 200 || response.status > 299) return {{}, wire::error_of(response)};
  const std::string_view type = response.headers.get("content-type");
  auto body = json::parse(response.body);
  if (body && body->is_object() && wire::member(*body, "text") != nullptr)
    return {read_transcript(*body), {}};
  if (body && body->is_object() && wire::member(*body, "error") != nullptr) {
    return {{},
            {Class::retry, response.status, "", "The transcription service reports trouble.", {}}};
  }
  const bool plain = type.starts_with("text/plain");
  if (plain && is_utf8(response.body)) return {Transcript{collapsed(response.body), {}, false}, {}};
  return {{},
          {Class::retry,
           response.status,
           "",
           "The transcription service's answer could not be read; we try again.",
           {}}};
}

}  // namespace

Answer<Transcript> transcribe(const SpeechSettings& settings, const http::Handler& http,
                              const Audio& audio) {
  if (audio.bytes.empty())
    return {{}, {Class::permanent, 0, "empty", "The recording is empty.", {}}};
  if (audio.bytes.size() > kAudioBytesMax) {
    return {{},
            {Class::permanent,
             413,
             "too_large",
             "The recording is larger than the 25 MiB that can be transcribed. Please listen to "
             "it.",
             {}}};
  }
  const bool verbose = gives_words(settings.transcribe_model);
  auto answer = understood(http(upload(settings, audio, verbose)));
  // Some servers know only the short form and say so with 400 or 422.
  const bool perhaps_format = answer.error.status == 400 || answer.error.status == 422;
  if (!answer && verbose && perhaps_format)
    answer = understood(http(upload(settings, audio, false)));
  return answer;
}

}  // namespace roadcall::openai
