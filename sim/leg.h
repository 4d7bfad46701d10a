#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/instant.h"
#include "sim/sim.h"
#include "sim/sound.h"
#include "sim/xml.h"

namespace roadcall::sim {

/// One thing a person does on the telephone.
struct Action {
  enum class Kind { say, press, wait, hang_up };
  Kind kind = Kind::say;
  std::string text = {};  ///< Words, or keys.
  milliseconds time{0};
  std::shared_ptr<const Sound> sound = {};  ///< Ready sound instead of words (microphone, samples).
};

/// A person's telephone.
struct PhoneState {
  enum class Way { by_hand, answers, never, busy, unreachable, declines, voicemail };
  Way way = Way::by_hand;
  milliseconds after{4'000};
  std::deque<Action> does;  ///< On each call he takes.
  std::optional<milliseconds> talks_for;
};

/// A line of a call, as one person has it. `who`: `shop` (the document), `tone`, the number of the
/// other person, or `me`.
struct Line {
  Instant at;
  std::string who;
  std::string text;
};

/// A `Dial` under way on a leg.
struct Dialing {
  xml::Node verb;
  std::vector<std::string> children;  ///< Sids of the legs it made.
  std::string connected;              ///< The one that talks with us.
  Instant bridged_at;
  std::shared_ptr<Sound> sound;  ///< What is said, when it is recorded.
};

/// A `Gather` under way.
struct Gathering {
  xml::Node verb;
  std::string digits;
  bool is_waiting = false;  ///< Prompts are over.
};

/// A `Record` under way.
struct Taping {
  xml::Node verb;
  Sound sound;
  Instant started_at;
};

/// Where a leg reports its progress to.
struct StatusReport {
  std::string url;
  std::string method = "POST";
  std::set<std::string> events;
};

/// One connection between the carrier and a telephone: a caller's, a called person's, or one that a
/// Dial made.
struct Leg {
  std::string sid;
  std::string parent_sid;
  std::string from;
  std::string to;
  std::string person;     ///< Whose telephone is at the other end.
  std::string direction;  ///< `inbound`, `outbound-api`, `outbound-dial`.
  std::string number_sid;
  std::string status = "queued";  ///< REST words.
  Instant created_at;
  Instant updated_at;
  std::optional<Instant> answered_at;
  std::optional<Instant> ended_at;
  std::string answer_url, answer_method = "POST", fallback_url;
  StatusReport report;
  int sequence = 0;
  milliseconds ring_most{60'000};

  // The person.
  bool by_hand = false;  ///< No patience of its own: waits for orders without limit.
  std::deque<Action> plan;
  bool is_busy = false;     ///< Speaking or waiting.
  std::uint64_t quiet = 0;  ///< Counts what the person did: a patience set before is void.
  std::optional<Stage> hangs_up_at;
  milliseconds talks_for{45'000};
  std::vector<Line> lines;

  // The document.
  Stage stage = Stage::ringing;
  std::string url;  ///< Of the current document.
  std::string method = "POST";
  std::vector<xml::Node> verbs;
  std::size_t next_verb = 0;
  int documents = 0;
  bool is_whisper = false;  ///< The document is one that a callee hears before he is connected.
  std::optional<Gathering> gathering;
  std::optional<Taping> taping;
  std::optional<Dialing> dialing;
  std::vector<std::string> recordings;  ///< Sids.

  /// Timers of the document carry the count they were set under: a new one makes the old void.
  std::uint64_t epoch = 0;

  bool over() const { return stage == Stage::over; }
};

/// A finished recording.
struct RecordingFile {
  std::string sid;
  std::string call_sid;
  std::string source;  ///< `RecordVerb`, `DialVerb`, `OutBoundApi`.
  int channels = 1;
  int duration_s = 0;
  Instant created_at;
  Instant ready_at;
  std::string wav;
  std::string mp3;
  std::string said;
};

}  // namespace roadcall::sim
