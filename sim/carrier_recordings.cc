#include <algorithm>

#include "sim/carrier.h"

// Recordings and their sound.
namespace roadcall::sim {
namespace {

json::object resource(const Town& town, const RecordingFile& tape) {
  const std::string path = account_path(town, "Recordings/" + tape.sid);
  const bool ready = tape.ready_at <= town.now();
  return {{"sid", tape.sid},
          {"account_sid", town.options.project_id},
          {"api_version", "2010-04-01"},
          {"call_sid", tape.call_sid},
          {"conference_sid", nullptr},
          {"channel", "1"},
          {"channels", std::to_string(tape.channels)},
          {"date_created", to_rfc2822(tape.created_at)},
          {"date_updated", to_rfc2822(tape.created_at)},
          {"start_time", to_rfc2822(tape.created_at - std::chrono::seconds(tape.duration_s))},
          {"end_time", to_rfc2822(tape.created_at)},
          {"duration", tape.duration_s},
          {"price", "0.0025"},
          {"price_unit", "USD"},
          {"source", tape.source},
          {"status", ready ? "completed" : "in-progress"},
          {"error_code", nullptr},
          {"uri", path + ".json"},
          {"subresource_uris", json::object{{"transcriptions", path + "/Transcriptions.json"}}},
          {"encryption_details", nullptr},
          {"trim", "trim-silence"}};
}

bool fits(const Api& api, const RecordingFile& tape) {
  for (const auto& [name, value] : api.query) {
    if (name == "CallSid" && value != tape.call_sid) return false;
    const auto time = from_rfc2822(value);
    if (name == "DateCreated>" && time && tape.created_at.ms / 1000 < time->ms / 1000) return false;
    if (name == "DateCreated<" && time && tape.created_at.ms / 1000 > time->ms / 1000) return false;
  }
  return true;
}

http::Response list(Api& api) {
  if (auto unknown = refuse_unknown(
          api.query, {"CallSid", "DateCreated<", "DateCreated>", "Page", "PageSize", "PageToken"}))
    return *unknown;
  for (const auto& [name, value] : api.query)
    if (name.starts_with("DateCreated") && !from_rfc2822(value))
      return carrier_error(400, 10000, name + " must be an RFC 2822 date.");
  json::array found;
  for (auto tape = api.town.recordings.rbegin(); tape != api.town.recordings.rend(); ++tape)
    if (fits(api, *tape)) found.push_back(resource(api.town, *tape));
  return page_of(api, "recordings", found);
}

http::Response sound(const Town& town, const RecordingFile& tape, const std::string& suffix) {
  if (tape.ready_at > town.now()) return not_there();
  if (suffix == "mp3" && town.rules.no_mp3) return carrier_error(403, 20003, "No MP3 here.");
  if (suffix != "mp3" && town.rules.no_wav) return not_there();
  return suffix == "mp3" ? http::Response::text(200, tape.mp3, "audio/mpeg")
                         : http::Response::text(200, tape.wav, "audio/x-wav");
}

}  // namespace

http::Response recordings_face(Api& api) {
  if (api.path.size() == 1) return api.method() == "GET" ? list(api) : method_refused();
  if (api.path.size() != 2) return not_there();
  std::string sid = api.path[1], suffix;
  for (const char* known : {".wav", ".mp3"})
    if (sid.ends_with(known)) {
      suffix = known + 1;
      sid.resize(sid.size() - 4);
      break;
    }
  RecordingFile* tape = api.town.find_recording(sid);
  if (tape == nullptr) return not_there();
  if (api.method() == "DELETE") {
    std::erase_if(api.town.recordings, [&](const RecordingFile& one) { return one.sid == sid; });
    return http::Response::text(204, "");
  }
  if (api.method() != "GET") return method_refused();
  return api.is_json ? json_of(200, resource(api.town, *tape)) : sound(api.town, *tape, suffix);
}

}  // namespace roadcall::sim
