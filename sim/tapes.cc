#include "base/text.h"
#include "sim/calls.h"
#include "sim/hooks.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kBeep{500};
constexpr int kRecordMostS = 3600;

// Only what was said before the tape stopped.
void cut_to(Sound& sound, milliseconds length) {
  if (sound.ms() <= length.count()) return;
  sound.pcm.resize(static_cast<std::size_t>(length.count()) * kSamplesPerSecond / 1000 * 2);
  if (sound.words.empty()) return;
  std::string said;
  std::vector<TimedWord> words;
  for (const TimedWord& word : sound.words) {
    if (word.end_ms > length.count()) break;
    said += (said.empty() ? "" : " ") + word.word;
    words.push_back(word);
  }
  sound.words = std::move(words);
  sound.said = std::move(said);
  sound.heard.clear();
}

std::string stereo(const std::string& mono) {
  std::string out;
  out.reserve(mono.size() * 2);
  for (std::size_t i = 0; i + 1 < mono.size(); i += 2) {
    out.append(mono, i, 2);
    out.append(mono, i, 2);
  }
  return out;
}

void remember(Town& town, const std::string& file, const Sound& sound) {
  Spoken spoken{sound.said, sound.words, sound.ms()};
  const auto misheard = town.mishearings.find(sound.said);
  const std::string heard = !sound.heard.empty()                 ? sound.heard
                            : misheard != town.mishearings.end() ? misheard->second
                                                                 : "";
  if (!heard.empty()) {
    spoken.text = heard;
    spoken.words =
        speak(heard, milliseconds(sound.ms()) / static_cast<int>(words_of(heard).size() + 1)).words;
  }
  town.spoken[sha256_hex(file)] = std::move(spoken);
}

bool wants_event(const xml::Node& verb, const std::string& event) {
  for (const std::string& word :
       words_of(text_of(verb, "recordingStatusCallbackEvent", "completed")))
    if (word == event) return true;
  return false;
}

void tell(Town& town, const Leg& leg, const xml::Node& verb, const RecordingFile& tape,
          const std::string& status, milliseconds wait) {
  const std::string url = text_of(verb, "recordingStatusCallback");
  if (url.empty() || !wants_event(verb, status)) return;
  http::Fields fields{
      {"AccountSid", town.options.project_id}, {"CallSid", leg.sid}, {"RecordingSid", tape.sid}};
  if (status == "completed") fields.emplace_back("RecordingUrl", recording_url(town, tape.sid));
  fields.emplace_back("RecordingStatus", status);
  fields.emplace_back("RecordingDuration", std::to_string(tape.duration_s));
  fields.emplace_back("RecordingChannels", std::to_string(tape.channels));
  fields.emplace_back("RecordingSource", tape.source);
  send_callback(town, wait,
                {absolute(url, leg.url), text_of(verb, "recordingStatusCallbackMethod", "POST"),
                 std::move(fields)});
}

void begin_taping(Town& town, const LegPtr& leg, const xml::Node& verb) {
  leg->taping = Taping{verb, {}, town.now()};
  const int most = number_of(verb, "maxLength", 0);
  leg_after(town, leg, std::chrono::seconds(most == 0 ? kRecordMostS : most),
            [&town](const LegPtr& one) {
              if (one->taping) finish_record(town, one, "");
            });
  enter(town, leg, Stage::recording);
}

}  // namespace

std::string recording_url(const Town& town, std::string_view sid) {
  return town.options.base_url + "/api/laml/2010-04-01/Accounts/" + town.options.project_id +
         "/Recordings/" + std::string(sid);
}

Sound sound_of(const Town& town, const Action& action) {
  return action.sound ? *action.sound : speak(action.text, town.options.word);
}

void start_record(Town& town, const LegPtr& leg, const xml::Node& verb) {
  if (!verb.attribute("action"))
    town.complain("Record without action asks for its own document again");
  if (leg->stage != Stage::greeting) enter(town, leg, Stage::greeting);
  milliseconds beep{0};
  if (flag_of(verb, "playBeep", true)) {
    add_line(town, *leg, "tone", "[beep]");
    beep = kBeep;
  }
  leg_after(town, leg, beep, [&town, verb](const LegPtr& one) { begin_taping(town, one, verb); });
}

std::string keep_tape(Town& town, Leg& leg, const xml::Node& verb, const Sound& sound,
                      const std::string& source, int channels) {
  RecordingFile tape;
  tape.sid = town.new_sid();
  tape.call_sid = leg.sid;
  tape.source = source;
  tape.channels = channels;
  tape.duration_s = (sound.ms() + 999) / 1000;
  tape.created_at = town.now();
  tape.ready_at = town.now() + town.rules.file_after;
  tape.wav = wav_file(channels == 2 ? stereo(sound.pcm) : sound.pcm, channels);
  tape.mp3 = mp3_file(sound.ms(), tape.sid);
  tape.said = sound.said;
  remember(town, tape.wav, sound);
  remember(town, tape.mp3, sound);
  tell(town, leg, verb, tape, "completed", town.rules.callback_after);
  leg.recordings.push_back(tape.sid);
  town.publish("recording", {{"sid", tape.sid},
                             {"call_sid", leg.sid},
                             {"url", recording_url(town, tape.sid)},
                             {"said", tape.said}});
  town.recordings.push_back(std::move(tape));
  if (town.recordings.size() > kRecordingsMax) town.recordings.pop_front();
  return leg.recordings.back();
}

void finish_record(Town& town, const LegPtr& leg, const std::string& digits) {
  Taping taping = std::move(*leg->taping);
  leg->taping.reset();
  ++leg->epoch;
  // Sound is laid down when somebody starts to speak: what came after the end is not on the tape.
  cut_to(taping.sound, town.now() - taping.started_at);
  http::Fields fields;
  if (taping.sound.pcm.empty()) {
    fields = {{"RecordingDuration", "0"}};
    RecordingFile none;
    none.sid = town.new_sid();
    none.source = "RecordVerb";
    tell(town, *leg, taping.verb, none, "absent", town.rules.callback_after);
  } else {
    const std::string sid = keep_tape(town, *leg, taping.verb, taping.sound, "RecordVerb", 1);
    fields = {{"RecordingUrl", recording_url(town, sid)},
              {"RecordingDuration", std::to_string(town.find_recording(sid)->duration_s)}};
  }
  if (!digits.empty()) fields.emplace_back("Digits", digits);
  if (digits == "hangup") {
    end_leg(town, leg, "completed");
    return tell_action(town, leg, taping.verb, fields);
  }
  go_to(town, leg, text_of(taping.verb, "action", leg->url), text_of(taping.verb, "method", "POST"),
        fields);
}

}  // namespace roadcall::sim
