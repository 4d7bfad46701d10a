#include <filesystem>
#include <fstream>

#include "domain/field/uploads.h"
#include "gateways/openai.h"
#include "speech/extract.h"
#include "worker/perform.h"

// What a mechanic says into the phone, written down. The sound itself stays and can be heard.
namespace roadcall::worker {
namespace {

using outbox::Next;

// After 30 s, 1 min, … at most hourly; 30 attempts are more than a day.
constexpr std::chrono::seconds kFirst{30};
constexpr std::chrono::hours kMost{1};
constexpr int kAttemptsMax = 30;

Settlement give_up(std::string problem) {
  return [problem](Tx&) { return Next{Next::Kind::give_up, {}, problem}; };
}

Settlement later(const Attempt& attempt, std::string problem) {
  return [item = attempt.item, problem](Tx& tx) {
    return outbox::retry(tx, item, kFirst, kMost, kAttemptsMax, problem);
  };
}

std::string sound_at(const Attempt& attempt, const uploads::Upload& note) {
  const auto path = std::filesystem::path(attempt.services.data_dir) / note.path;
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Settlement transcribe(const Attempt& attempt, const uploads::Upload& note) {
  const std::string sound = sound_at(attempt, note);
  if (sound.empty()) return give_up("The note's file is missing from our disk.");
  const std::string extension = note.path.substr(note.path.rfind('.') + 1);
  const auto heard = openai::transcribe(attempt.services.speech, attempt.services.speech_http,
                                        {sound, "note." + extension, note.content_type});
  if (!heard && heard.error.kind == openai::SpeechError::Class::permanent)
    return give_up(heard.error.message);
  if (!heard) return later(attempt, heard.error.message);
  // Models make up words for silence.
  const bool silence = heard->doubtful || speech::extract(heard->text, {}).kind == "empty";
  return [id = note.id, words = silence ? std::string() : heard->text](Tx& tx) {
    uploads::transcribed(tx, id, words);
    return Next{};
  };
}

}  // namespace

Settlement perform(const Attempt& attempt, const TranscribeNote& errand) {
  const auto note = attempt.store.read(Scope{attempt.item.shop_id, {}},
                                       [&](Tx& tx) { return uploads::find(tx, errand.upload_id); });
  if (!note || !attempt.services.speech.configured) return [](Tx&) { return Next{}; };
  if (note->bytes_total > static_cast<std::int64_t>(openai::kAudioBytesMax))
    return give_up("The note is too long to be written down.");
  try {
    return transcribe(attempt, *note);
  } catch (const http::NoAnswer&) {
    return later(attempt, "The transcription service does not answer; we try again.");
  }
}

}  // namespace roadcall::worker
