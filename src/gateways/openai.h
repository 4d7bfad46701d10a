#pragma once

#include <boost/describe.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateways/services.h"

/// OpenAI's transcription and chat API, or any server that speaks it, as functions over a Handler
/// (OpenAI: Audio, Chat Completions). Every function may throw http::NoAnswer; repeating is
/// harmless but costs.
namespace roadcall::openai {

/// Why there are no words. The message is for people and holds nothing that a customer said.
struct SpeechError {
  /// retry: later works. quota: the account has no money left, so only a person helps; ask rarely.
  /// config: key, model or address are wrong; ask rarely. permanent: this sound never will.
  enum class Class { retry, quota, config, permanent };
  Class kind = Class::retry;
  int status = 0;
  std::string code;
  std::string message;
  std::optional<std::chrono::seconds> retry_after;  ///< As the server asked.
};

template <class T>
struct Answer {
  std::optional<T> value;
  SpeechError error;
  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
};

/// One word and when it was said, in seconds from the start.
struct Word {
  std::string word;
  double start = 0;
  double end = 0;
};
BOOST_DESCRIBE_STRUCT(Word, (), (word, start, end))

struct Transcript {
  std::string text;         ///< White space collapsed.
  std::vector<Word> words;  ///< Empty when the server gave no times.
  bool doubtful = false;    ///< The model itself says it heard hardly any speech.
};

/// OpenAI's own limit for one upload.
inline constexpr std::size_t kAudioBytesMax = 25 * 1024 * 1024;

struct Audio {
  std::string_view bytes;
  std::string filename;  ///< Its extension tells the server the format.
  std::string content_type;
};
Answer<Transcript> transcribe(const SpeechSettings& settings, const http::Handler& http,
                              const Audio& audio);

/// What a language model believes was said; absent = not said. Every value must still be looked
/// for in the transcript before it is believed.
struct Proposal {
  std::optional<std::string> name;
  std::optional<std::string> phone;
  std::optional<int> vehicle_year;
  std::optional<std::string> vehicle_make;
  std::optional<std::string> vehicle_model;
  std::optional<std::string> issue;
  std::optional<std::string> address;
  std::optional<std::string> preferred_time;
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (name, phone, vehicle_year, vehicle_make, vehicle_model, issue, address,
                       preferred_time))

/// Longest transcript sent to the model, in bytes.
inline constexpr std::size_t kTranscriptBytesMax = 16 * 1024;
Answer<Proposal> propose(const SpeechSettings& settings, const http::Handler& http,
                         std::string_view transcript);

}  // namespace roadcall::openai
