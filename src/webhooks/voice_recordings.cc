#include <array>
#include <filesystem>

#include "base/json.h"
#include "base/text.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/shops/shops.h"
#include "http/problem.h"
#include "webhooks/voice.h"

// What the carrier says of recordings, and transcripts that others made of them.
namespace roadcall::voice {

namespace {

using webhooks::field_or_empty;

constexpr std::size_t kUrlMax = 500;
constexpr std::size_t kSidMax = 64;
constexpr int kNestingMax = 16;  // Of a foreign transcript's JSON.

http::Response ok() { return http::Response::json(200, R"({"ok":true})"); }

std::optional<Error> bad_report(const http::Fields& fields) {
  const std::string url = field_or_empty(fields, "RecordingUrl");
  if (field_or_empty(fields, "RecordingSid").size() > kSidMax)
    return invalid("RecordingSid", "RecordingSid may have at most 64 characters.");
  if (url.size() > kUrlMax)
    return invalid("RecordingUrl", "RecordingUrl may have at most 500 characters.");
  if (!url.empty() && !url.starts_with("https://") && !url.starts_with("http://"))
    return invalid("RecordingUrl", "RecordingUrl must be an http address.");
  const std::string status = field_or_empty(fields, "RecordingStatus");
  const bool finished = status.empty() || status == "completed";
  const bool only_words = !field_or_empty(fields, "TranscriptionText").empty();
  if (finished && url.empty() && !only_words)
    return invalid("RecordingUrl", "RecordingUrl is missing.");
  return std::nullopt;
}

// Words that the carrier (or a service of it) made of a recording we know, or of a call.
void keep_words(Tx& tx, const std::optional<Call>& call, const std::string& recording_sid,
                const std::string& words) {
  if (trimmed(words).empty()) return;
  if (const auto recording = recordings::find_by_sid(tx, recording_sid)) {
    tx.enter_shop(recording->shop_id);
    if (const auto current = recordings::find(tx, recording->id))
      recordings::transcribed(tx, shops::current(tx), *current, {.text = trimmed(words)});
  } else if (call) {
    tx.enter_shop(call->shop_id);
    recordings::words_came(tx, shops::current(tx), *call, recording_sid, trimmed(words));
  }
}

http::Response report(const Webhooks& hooks, const http::Request& request,
                      const http::Fields& fields) {
  if (const auto bad = bad_report(fields)) return http::problem(*bad);
  const auto done = webhooks::write_once(hooks, request, [&](Tx& tx) -> Result<bool> {
    const bool named = !field_or_empty(fields, "CallSid").empty() || request.query_value("call");
    const std::string words = field_or_empty(fields, "TranscriptionText");
    const std::string sid = field_or_empty(fields, "RecordingSid");
    // A transcription's own callback names no call.
    if (!named && !words.empty()) {
      keep_words(tx, std::nullopt, sid, words);
      return true;
    }
    const auto call = call_named(tx, request, fields);
    if (!call) return call.error();
    if (call->carrier_sid == field_or_empty(fields, "CallSid"))
      calls::caller_found(tx, *call, field_or_empty(fields, "From"), field_or_empty(fields, "To"));
    const auto recording = keep_recording(tx, *call, fields);
    keep_words(tx, *call, recording ? recording->carrier_sid : sid, words);
    return true;
  });
  return done ? ok() : http::problem(done.error());
}

std::string find_text(const json::value& from, std::initializer_list<std::string_view> keys,
                      int depth = 0) {
  if (depth > kNestingMax) return "";
  if (from.is_object()) {
    for (const std::string_view key : keys) {
      const auto* found = from.get_object().if_contains({key.data(), key.size()});
      if (found != nullptr && found->is_string() && !found->get_string().empty())
        return std::string(std::string_view(found->get_string()));
    }
    for (const auto& pair : from.get_object())
      if (auto text = find_text(pair.value(), keys, depth + 1); !text.empty()) return text;
  } else if (from.is_array()) {
    for (const auto& item : from.get_array())
      if (auto text = find_text(item, keys, depth + 1); !text.empty()) return text;
  }
  return "";
}

// A transcript as JSON, of whatever shape: its words and the recording it is of.
http::Response foreign_transcript(const Webhooks& hooks, const http::Request& request) {
  if (request.body.size() > webhooks::kFormBytesMax)
    return http::problem({Kind::too_large, "webhook.too_large", "The body is too large."});
  if (!webhooks::is_signed(hooks, request, {}))
    return http::problem(
        {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
  const auto body = json::parse(request.body);
  if (!body) return http::Response::json(400, R"({"ok":false,"error":"invalid_json"})");
  const std::string words = find_text(
      *body, {"transcript", "text", "content", "transcription_text", "TranscriptionText"});
  const std::string sid = find_text(*body, {"RecordingSid", "recording_sid", "source_sid"});
  const std::string call_sid = find_text(*body, {"CallSid", "call_sid"});
  webhooks::write_once(hooks, request, [&](Tx& tx) {
    const auto call = call_sid.empty() ? std::nullopt : calls::find_by_sid(tx, call_sid);
    keep_words(tx, call, sid.size() > kSidMax ? "" : sid, words);
    return true;
  });
  return http::Response::json(200, R"({"ok":true,"forwarded":true})");
}

// The same report with the names of the carrier's other language.
http::Response foreign_report(const Webhooks& hooks, const http::Request& request) {
  if (request.body.size() > webhooks::kFormBytesMax)
    return http::problem({Kind::too_large, "webhook.too_large", "The body is too large."});
  if (!webhooks::is_signed(hooks, request, {}))
    return http::problem(
        {Kind::forbidden, "webhook.signature", "The request's signature is not valid."});
  const auto body = json::parse(request.body);
  if (!body || !body->is_object())
    return http::problem(invalid("body", "The body must be a JSON object."));
  constexpr std::array<std::pair<const char*, const char*>, 7> kNames{{
      {"call_id", "CallSid"},
      {"recording_id", "RecordingSid"},
      {"recording_url", "RecordingUrl"},
      {"caller", "From"},
      {"called", "To"},
      {"transcript", "TranscriptionText"},
      {"duration", "RecordingDuration"},
  }};
  http::Fields fields;
  for (const auto& [theirs, ours] : kNames) {
    const auto* value = body->get_object().if_contains(theirs);
    if (value != nullptr && value->is_string())
      fields.emplace_back(ours, std::string_view(value->get_string()));
    else if (value != nullptr && value->is_int64())
      fields.emplace_back(ours, std::to_string(value->get_int64()));
  }
  return report(hooks, request, fields);
}

// `recording-RE1.mp3`: the carrier's id without what a file's name may not have.
std::string file_name(const Recording& recording) {
  std::string name = "recording-";
  for (const char c : recording.carrier_sid) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       c == '-' || c == '_';
    if (plain) name += c;
  }
  return name + std::filesystem::path(recording.path).extension().string();
}

// For staff who are signed in, in the old address that stands in old leads and mails.
http::Response download(const Webhooks& hooks, const http::Request& request) {
  const auto sid = request.query_value("sid");
  if (!sid || sid->empty()) return http::problem(invalid("sid", "sid is missing."));
  const auto shop = hooks.staff_shop ? hooks.staff_shop(request) : std::nullopt;
  if (!shop)
    return http::problem({Kind::unauthorized, "unauthorized", "Sign in to hear recordings."});
  const auto recording =
      hooks.store.read(Scope{*shop, {}}, [&](Tx& tx) { return recordings::find_by_sid(tx, *sid); });
  if (!recording || recording->shop_id != *shop || recording->path.empty())
    return http::problem(not_found("recording"));
  http::Response response;
  response.file = std::filesystem::absolute(hooks.data_dir + "/" + recording->path).string();
  if (!recording->content_type.empty())  // Else by the file's name.
    response.headers.set("Content-Type", recording->content_type);
  response.headers.set("Cache-Control", "private");
  if (request.query_value("download"))
    response.headers.set("Content-Disposition",
                         "attachment; filename=\"" + file_name(*recording) + "\"");
  return response;
}

}  // namespace

void add_recording_routes(http::Router& router, Webhooks& hooks) {
  const http::Handler reported = webhooks::signed_form(
      hooks, [&hooks](const http::Request& request, const http::Fields& fields) {
        return report(hooks, request, fields);
      });
  const http::Handler callback = [reported,
                                  dial = old_dial_handler(hooks)](const http::Request& request) {
    const std::string action = request.query_value("action").value_or("");
    if (action == "recordings" || action == "transcribe")
      return http::Response::redirect(303, "/desk/leads");
    return action == "dial" ? dial(request) : reported(request);
  };
  webhooks::add_with_php(router, "POST", "/voice/recording_callback", callback);
  router.post("/voice/recording_processor.php", reported);
  router.post("/voice/signalwire_webhook.php", [&hooks, reported](const http::Request& request) {
    const bool is_json = request.headers.get("content-type").starts_with("application/json");
    return is_json ? foreign_report(hooks, request) : reported(request);
  });
  webhooks::add_with_php(
      router, "GET", "/voice/recording_callback", [&hooks](const http::Request& request) {
        const auto action = request.query_value("action");
        return action == "download" ? download(hooks, request)
                                    : http::Response::redirect(302, "/desk/leads");
      });
  webhooks::add_with_php(
      router, "POST", "/voice/ci_callback",
      [&hooks](const http::Request& request) { return foreign_transcript(hooks, request); });
}

}  // namespace roadcall::voice
