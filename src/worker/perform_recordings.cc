#include <algorithm>

#include "base/json.h"
#include "domain/calls/recordings.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"
#include "gateways/openai.h"
#include "worker/perform.h"
#include "worker/recording_files.h"

// A recording's way: from the carrier to our disk, from sound to words, from words to fields.
namespace roadcall::worker {
namespace {

using namespace std::chrono_literals;
using outbox::Next;

// Fetching: at once, after 5 s, 10 s, 20 s, … at most hourly; 36 attempts are more than a day.
constexpr std::chrono::seconds kFetchFirst{5};
constexpr std::chrono::hours kFetchMost{1};
constexpr int kFetchAttemptsMax = 36;
// What the carrier refuses is asked for some minutes longer, should it not have been meant.
constexpr int kRefusedAttemptsMax = 7;
// Transcribing: after 30 s, 1 min, … at most hourly; 60 attempts are more than two days. What only
// a person can set right (money, key) is asked about hourly from the start.
constexpr std::chrono::seconds kTranscribeFirst{30};
constexpr std::chrono::hours kTranscribeMost{1};
constexpr int kTranscribeAttemptsMax = 60;
// The model is an extra: the rules' reading stands without it.
constexpr std::chrono::seconds kModelFirst{30};
constexpr std::chrono::minutes kModelMost{10};
constexpr int kModelAttemptsMax = 6;

Scope scope_of(const Attempt& attempt) { return {attempt.item.shop_id, Actor{}}; }

Settlement done() {
  return [](Tx&) { return Next{}; };
}

std::optional<Recording> read(const Attempt& attempt, const RecordingId& id) {
  return attempt.store.read(scope_of(attempt), [&](Tx& tx) { return recordings::find(tx, id); });
}

// Writes the trouble down; `next` decides whether it was the last attempt.
template <class Decide>
Settlement trouble(RecordingId id, std::string problem, Decide decide) {
  return [=](Tx& tx) {
    const Next next = decide(tx);
    const auto recording = recordings::find(tx, id);
    if (recording) {
      recordings::in_trouble(tx, shops::current(tx), *recording,
                             {problem, next.kind == Next::Kind::give_up});
    }
    return next;
  };
}

Settlement fetch_later(const Attempt& attempt, const RecordingId& id, std::string problem,
                       int attempts_max = kFetchAttemptsMax) {
  return trouble(id, problem, [item = attempt.item, problem, attempts_max](Tx& tx) {
    return outbox::retry(tx, item, kFetchFirst, kFetchMost, attempts_max, problem);
  });
}

Settlement give_up(const RecordingId& id, std::string problem) {
  return trouble(id, problem, [problem](Tx&) { return Next{Next::Kind::give_up, {}, problem}; });
}

Settlement fetch(const Attempt& attempt, const Recording& recording) {
  const Services& services = attempt.services;
  const auto audio = carrier::fetch_recording(services.carrier, services.carrier_http,
                                              {.url = recording.url,
                                               .duration_s = recording.duration_s,
                                               .bytes_handy = openai::kAudioBytesMax});
  if (!audio && audio.error.status == 200 &&
      audio.error.kind == carrier::CarrierError::Class::permanent)
    return give_up(recording.id, audio.error.message);
  if (!audio && audio.error.kind != carrier::CarrierError::Class::retry)
    return fetch_later(attempt, recording.id, audio.error.message, kRefusedAttemptsMax);
  if (!audio) {
    return fetch_later(attempt, recording.id,
                       "The recording is not there yet (" + std::to_string(audio.error.status) +
                           "); we try again.");
  }
  const auto path = keep_recording(services.data_dir, recording, *audio);
  if (!path)
    return fetch_later(attempt, recording.id, "The recording could not be written to our disk.");
  const recordings::Kept kept{*path, audio->content_type,
                              static_cast<std::int64_t>(audio->bytes.size())};
  return [id = recording.id, kept](Tx& tx) {
    if (const auto current = recordings::find(tx, id)) recordings::fetched(tx, *current, kept);
    return Next{};
  };
}

Settlement transcribe_later(const Attempt& attempt, const RecordingId& id,
                            const openai::SpeechError& error) {
  using Class = openai::SpeechError::Class;
  if (error.kind == Class::permanent) return give_up(id, error.message);
  return trouble(id, error.message, [item = attempt.item, error](Tx& tx) {
    Next next = outbox::retry(tx, item, kTranscribeFirst, kTranscribeMost, kTranscribeAttemptsMax,
                              error.message);
    const bool needs_person = error.kind != Class::retry;
    const auto least = needs_person ? kTranscribeMost : error.retry_after.value_or(0s);
    if (next.kind == Next::Kind::again) next.at = std::max(next.at, tx.now() + least);
    return next;
  });
}

openai::Answer<openai::Transcript> transcript_of(const Attempt& attempt, const Recording& recording,
                                                 std::string_view sound) {
  const Services& services = attempt.services;
  const std::string extension = recording.path.substr(recording.path.rfind('.') + 1);
  try {
    return openai::transcribe(services.speech, services.speech_http,
                              {sound, "call." + extension, recording.content_type});
  } catch (const http::NoAnswer&) {
    return {{},
            {openai::SpeechError::Class::retry,
             0,
             "",
             "The transcription service does not answer; we try again.",
             {}}};
  }
}

}  // namespace

Settlement perform(const Attempt& attempt, const FetchRecording& errand) {
  const auto recording = read(attempt, errand.recording_id);
  if (!recording || !recording->path.empty()) return done();
  try {
    return fetch(attempt, *recording);
  } catch (const http::NoAnswer&) {
    return fetch_later(attempt, recording->id, "The carrier does not answer; we try again.");
  }
}

Settlement perform(const Attempt& attempt, const TranscribeRecording& errand) {
  const auto recording = read(attempt, errand.recording_id);
  const bool wanted = recording && (recording->status == RecordingStatus::fetched ||
                                    recording->status == RecordingStatus::failed);
  if (!wanted) return done();
  if (!attempt.services.speech.configured) {
    return give_up(recording->id,
                   "Transcription is not set up. Listen to the message; it is kept.");
  }
  const auto sound = read_recording(attempt.services.data_dir, *recording);
  if (!sound) return give_up(recording->id, "The recording's file is missing from our disk.");
  const auto heard = transcript_of(attempt, *recording, *sound);
  if (!heard) return transcribe_later(attempt, recording->id, heard.error);
  const recordings::Words words{heard->text, json::write(heard->words), heard->doubtful};
  const bool ask = !attempt.services.speech.extract_model.empty();
  return [id = recording->id, words, ask](Tx& tx) {
    const auto current = recordings::find(tx, id);
    if (!current) return Next{};
    recordings::transcribed(tx, shops::current(tx), *current, words);
    const auto after = recordings::find(tx, id);
    if (ask && recordings::leaves_fields_open(*after)) outbox::add(tx, AskModel{id}, id.value);
    return Next{};
  };
}

Settlement perform(const Attempt& attempt, const AskModel& errand) {
  const auto recording = read(attempt, errand.recording_id);
  const Services& services = attempt.services;
  if (!recording || services.speech.extract_model.empty()) return done();
  const auto said = openai::propose(services.speech, services.speech_http, recording->transcript);
  if (!said) {
    return [item = attempt.item, error = said.error](Tx& tx) {
      if (error.kind == openai::SpeechError::Class::permanent)
        return Next{Next::Kind::done, {}, error.message};
      return outbox::retry(tx, item, kModelFirst, kModelMost, kModelAttemptsMax, error.message);
    };
  }
  const recordings::Guess guess{said->name,           said->phone,       said->vehicle_make,
                                said->vehicle_model,  said->issue,       said->address,
                                said->preferred_time, said->vehicle_year};
  return [id = recording->id, guess](Tx& tx) {
    if (const auto current = recordings::find(tx, id))
      recordings::guessed(tx, shops::current(tx), *current, guess);
    return Next{};
  };
}

}  // namespace roadcall::worker
