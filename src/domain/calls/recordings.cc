#include "domain/calls/recordings.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "domain/calls/alerts.h"
#include "domain/calls/call_rows.h"
#include "domain/calls/calls.h"
#include "domain/calls/heard.h"
#include "domain/calls/notices.h"
#include "domain/consents/consents.h"
#include "domain/conversations/keywords.h"
#include "domain/inbox/inbox.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/messages/permission.h"
#include "domain/outbox/outbox.h"
#include "domain/terms/subjects.h"

namespace roadcall::recordings {
namespace {

constexpr std::size_t kUrlMax = 500;
constexpr std::size_t kProblemMax = 300;
constexpr std::size_t kTranscriptMax = 200'000;  // Bytes; hours of speech.

void save(Tx& tx, Recording& recording) {
  recording.updated_at = tx.now();
  calls::update_recording(tx, recording);
  tx.emit("call.changed", recording.call_id.value);
}

bool has_words(const Recording& recording) {
  return recording.status == RecordingStatus::transcribed ||
         recording.status == RecordingStatus::empty;
}

bool names_a_file(const Report& report) {
  if (report.sid.empty() || report.sid.size() > calls::kSidMax) return false;
  if (report.url.empty() || report.url.size() > kUrlMax) return false;
  return report.status.empty() || report.status == "completed";
}

Recording begun(Tx& tx, const Shop& shop, const Call& call, const std::string& sid) {
  Recording recording;
  recording.id = tx.new_id<RecordingId>();
  recording.shop_id = shop.id;
  recording.call_id = call.id;
  recording.carrier_sid = sid;
  recording.created_at = recording.updated_at = tx.now();
  return recording;
}

// A wish to get no texts counts however it is made (47 CFR 64.1200).
void keep_refusal(Tx& tx, const Shop& shop, const Lead& lead, const Call& call,
                  const Recording& recording) {
  const std::string& caller = call.from_number;
  if (!is_phone(caller) || consents::is_stopped(tx, caller)) return;
  if (!conversations::refuses_aloud(recording.transcript)) return;
  consents::record(tx, {.phone = caller,
                        .action = std::string(consents::kRevoked),
                        .wording = recording.transcript,
                        .source = "voice",
                        .subject_id = recording.id.value});
  messages::cancel_unsent(tx, caller, messages::kStopped);
  notices::texts_refused(tx, shop, lead);
}

// The lead learns what was heard; an emergency alerts; owner and caller are told.
void learn(Tx& tx, const Shop& shop, const Recording& recording, bool first_time) {
  const auto call = calls::find(tx, recording.call_id);
  if (!call) return;
  auto lead = leads::find(tx, call->lead_id);
  if (!lead) return;
  lead = heard::understood(tx, *lead, recording);
  if (call->purpose == CallPurpose::customer && call->outcome != CallOutcome::answered)
    keep_refusal(tx, shop, *lead, *call, recording);
  calls::settle_outcome(tx, shop, *call);
  if (recording.status == RecordingStatus::empty) return;
  lead = leads::find(tx, call->lead_id);
  if (call->outcome == CallOutcome::answered) return;  // Somebody spoke to them.
  if (lead->urgency == Urgency::emergency && lead->kind != LeadKind::spam &&
      heard::is_emergency(recording))
    alerts::raise(tx, shop, *lead);
  if (!first_time) return;
  notices::new_lead(tx, shop, *lead, *call);
  notices::voicemail_received(tx, shop, *lead, *call);
}

}  // namespace

std::optional<Recording> ready(Tx& tx, const Shop& shop, const Call& call, const Report& report) {
  auto known = calls::recording_of_sid(tx, report.sid);
  if (known && (!known->url.empty() || !names_a_file(report))) return known;
  if (!names_a_file(report)) return std::nullopt;
  Recording recording = known ? *known : begun(tx, shop, call, report.sid);
  recording.url = report.url;
  recording.duration_s = report.duration_s;
  if (known)
    save(tx, recording);
  else if (!calls::insert_recording(tx, recording))
    throw inbox::Repeated();
  outbox::add(tx, FetchRecording{recording.id}, recording.id.value);
  tx.emit("call.changed", call.id.value);
  calls::settle_outcome(tx, shop, call);
  return recording;
}

void fetched(Tx& tx, const Recording& recording, const Kept& kept) {
  if (!recording.path.empty()) return;
  Recording after = recording;
  after.path = kept.path;
  after.content_type = kept.content_type;
  after.bytes = kept.bytes;
  after.problem.clear();
  // The words may have come from elsewhere before the sound did.
  const bool needs_words =
      recording.status == RecordingStatus::waiting || recording.status == RecordingStatus::failed;
  if (needs_words) {
    after.status = RecordingStatus::fetched;
    outbox::add(tx, TranscribeRecording{recording.id}, recording.id.value);
  }
  save(tx, after);
}

void in_trouble(Tx& tx, const Shop& shop, const Recording& recording, const Trouble& trouble) {
  if (has_words(recording)) return;
  Recording after = recording;
  after.problem = cut(trouble.problem, kProblemMax);
  if (trouble.given_up) after.status = RecordingStatus::failed;
  if (after.problem != recording.problem || after.status != recording.status) save(tx, after);
  if (!trouble.given_up && tx.now() < recording.created_at + kTellAfter) return;
  const auto call = calls::find(tx, recording.call_id);
  const auto lead = call ? leads::find(tx, call->lead_id) : std::nullopt;
  // The owner can listen, or call back, without the words.
  if (lead && call->outcome != CallOutcome::answered) notices::new_lead(tx, shop, *lead, *call);
}

void transcribed(Tx& tx, const Shop& shop, const Recording& recording, const Words& words) {
  if (has_words(recording)) return;
  Recording after = recording;
  after.transcript = cut(words.text, kTranscriptMax);
  after.words = words.words_json;
  after.problem.clear();
  heard::read(tx, after, shop, words.doubtful);
  save(tx, after);
  terms::rewrite(tx, terms::Kind::speech, after.id.value, {}, terms::of_speech(after.transcript));
  learn(tx, shop, after, true);
}

void words_came(Tx& tx, const Shop& shop, const Call& call, const std::string& sid,
                const std::string& words) {
  const auto known = calls::recordings_of_call(tx, call.id);
  const auto of_sid = std::find_if(known.begin(), known.end(), [&](const Recording& one) {
    return sid.empty() ? !has_words(one) : one.carrier_sid == sid;
  });
  if (of_sid != known.end()) return transcribed(tx, shop, *of_sid, {.text = words});
  if (sid.empty() && !known.empty()) return;
  const Recording silent = begun(tx, shop, call, sid.empty() ? "words-" + call.id.value : sid);
  if (!calls::insert_recording(tx, silent)) throw inbox::Repeated();
  transcribed(tx, shop, silent, {.text = words});
}

void caller_found(Tx& tx, const Shop& shop, const Call& call) {
  for (const Recording& recording : calls::recordings_of_call(tx, call.id))
    if (recording.status == RecordingStatus::transcribed) learn(tx, shop, recording, true);
}

bool leaves_fields_open(const Recording& recording) {
  return recording.status == RecordingStatus::transcribed && heard::has_open_fields(recording);
}

void guessed(Tx& tx, const Shop& shop, const Recording& recording, const Guess& guess) {
  if (recording.status != RecordingStatus::transcribed) return;
  Recording after = recording;
  if (!heard::fill(tx, after, shop, guess)) return;
  save(tx, after);
  learn(tx, shop, after, false);
}

Result<Recording> retry(Tx& tx, const RecordingId& id) {
  auto recording = calls::recording_of_id(tx, id);
  if (!recording) return not_found("recording");
  if (has_words(*recording))
    return conflict("recording.done", "This recording was understood already.");
  outbox::drop(tx, id.value);
  const bool on_disk = !recording->path.empty();
  recording->status = on_disk ? RecordingStatus::fetched : RecordingStatus::waiting;
  recording->problem.clear();
  save(tx, *recording);
  if (on_disk)
    outbox::add(tx, TranscribeRecording{id}, id.value);
  else
    outbox::add(tx, FetchRecording{id}, id.value);
  return *std::move(recording);
}

std::optional<Recording> find(Tx& tx, const RecordingId& id) {
  return calls::recording_of_id(tx, id);
}
std::optional<Recording> find_by_sid(Tx& tx, const std::string& carrier_sid) {
  return calls::recording_of_sid(tx, carrier_sid);
}
std::vector<Recording> of_call(Tx& tx, const CallId& id) {
  return calls::recordings_of_call(tx, id);
}

}  // namespace roadcall::recordings
