#pragma once

#include <deque>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <vector>

#include "base/json.h"
#include "sim/cards.h"
#include "sim/faults.h"
#include "sim/leg.h"
#include "sim/sim.h"
#include "sim/timeline.h"

namespace roadcall::sim {

/// A text with what the carrier alone knows of it.
struct TextState {
  Text text;
  std::string status_callback;
  Instant updated_at;
  std::optional<Instant> sent_at;
  std::string error_message;
};

/// A number of the account, with the settings the API can change.
struct NumberState {
  std::string sid;
  std::string number;
  std::map<std::string, std::string> settings;  ///< JSON names: `voice_url`, …
  Instant created_at;
};

/// What a sound's file says: found again by the SHA-256 of its bytes.
struct Spoken {
  std::string text;
  std::vector<TimedWord> words;
  int ms = 0;
};

inline constexpr std::size_t kEventsMax = 2000;
inline constexpr std::size_t kRecordingsMax = 2000;  ///< Older files are forgotten.
inline constexpr std::size_t kPicturesMax = 500;     ///< Older files are forgotten.
inline constexpr std::size_t kTextsMax = 50'000;     ///< Older ones are forgotten.
inline constexpr std::size_t kMailsMax = 500;
inline constexpr std::size_t kComplaintsMax = 200;

/// The state of the world and its time. Every function here expects the world to be locked; only
/// `outside` opens the lock, while the app is asked.
/// A picture that somebody's telephone sends with a text.
struct PictureFile {
  std::string sid;
  std::string bytes;
  std::string content_type;
};

struct Town {
  explicit Town(WorldOptions given);

  WorldOptions options;
  mutable std::mutex mutex;
  FakeClock own_clock;
  milliseconds skew{0};  ///< Of real time, by `advance` on the control face.
  Timeline timeline;
  Faults faults;
  std::mt19937_64 random;  ///< Ids only, so that trouble does not change them.

  std::vector<NumberState> numbers;
  std::map<std::string, PhoneState> phones;
  std::map<std::string, std::string> contacts;  ///< Number → name, for the telephone page.
  std::deque<TextState> texts;
  std::map<std::string, std::shared_ptr<Leg>> legs;  ///< By sid.
  std::vector<std::string> leg_order;
  std::deque<RecordingFile> recordings;
  std::deque<PictureFile> pictures;                ///< That people sent.
  std::map<std::string, Spoken> spoken;            ///< By SHA-256.
  std::map<std::string, std::string> mishearings;  ///< Said → heard.
  std::deque<Mail> mails;
  CardDesk cards;
  std::deque<Wire> wire;
  std::deque<std::string> complaints;
  std::map<std::string, int> tries;  ///< Of scripted destinations.
  RecordingRules rules;
  SpeechServer speech_shape = SpeechServer::openai;
  std::deque<std::pair<std::string, ChatStyle>> model_answers;
  int texts_per_second = 0;
  Instant text_slot;                   ///< When the carrier may send the next one.
  std::optional<Instant> place_asked;  ///< When an address was asked for last.

  /// What readers of `/_sim/events` have not seen: complete JSON texts.
  std::deque<std::pair<std::int64_t, std::string>> events;
  std::int64_t last_event = 0;
  std::int64_t last_wire = 0;

  Instant now() const;
  void after(milliseconds wait, Timeline::Event event);
  void run_until(Instant to);
  std::string new_sid();
  NumberState* own_number(std::string_view number);
  Leg* find_leg(std::string_view sid);
  RecordingFile* find_recording(std::string_view sid);
  TextState* find_text(std::string_view sid);
  void complain(std::string what);
  void publish(std::string_view type, json::object what);
  void record_wire(Wire exchange);

  /// Runs `work` with the world unlocked.
  template <class Work>
  auto outside(Work work) {
    struct Relock {
      std::mutex& mutex;
      explicit Relock(std::mutex& m) : mutex(m) { mutex.unlock(); }
      ~Relock() { mutex.lock(); }
    } open(mutex);
    return work();
  }

  void fill_numbers();
  void forget();
};

/// A Boost.JSON string of anything like text.
inline json::value js(std::string_view text) {
  return json::value(boost::json::string_view(text.data(), text.size()));
}
inline json::value js_or_null(std::string_view text) {
  return text.empty() ? json::value(nullptr) : js(text);
}

}  // namespace roadcall::sim
