#include "gateways/carrier.h"

#include <algorithm>

#include "gateways/carrier_wire.h"

namespace roadcall::carrier {
namespace {

using Class = CarrierError::Class;

Text text_of(const json::object& from) {
  return {.sid = wire::text(from, "sid"),
          .from = wire::text(from, "from"),
          .to = wire::text(from, "to"),
          .body = wire::text(from, "body"),
          .status = wire::text(from, "status"),
          .error_code = wire::text(from, "error_code"),
          .direction = wire::text(from, "direction"),
          .segments = wire::number(from, "num_segments").value_or(0),
          .media = wire::number(from, "num_media").value_or(0),
          .created_at = wire::time(from, "date_created")};
}

CarrierCall call_of(const json::object& from) {
  const auto started = wire::time(from, "start_time");
  return {.sid = wire::text(from, "sid"),
          .parent_sid = wire::text(from, "parent_call_sid"),
          .from = wire::text(from, "from"),
          .to = wire::text(from, "to"),
          .status = wire::text(from, "status"),
          .direction = wire::text(from, "direction"),
          .duration_s = wire::number(from, "duration"),
          .started_at = started ? started : wire::time(from, "date_created")};
}

CarrierRecording recording_of(const CarrierSettings& settings, const json::object& from) {
  const std::string sid = wire::text(from, "sid");
  return {.sid = sid,
          .call_sid = wire::text(from, "call_sid"),
          .url = wire::address(settings, "Recordings/" + http::percent_encode(sid)),
          .status = wire::text(from, "status"),
          .duration_s = wire::number(from, "duration")};
}

// A thing without a sid is no proof that anything was made.
template <class T>
Answer<T> made(const Answer<json::object>& answer, T (*read)(const json::object&), bool is_post) {
  if (!answer) return {{}, answer.error};
  T thing = read(*answer);
  if (!thing.sid.empty()) return {std::move(thing), {}};
  const Class kind = is_post ? Class::unknown_outcome : Class::retry;
  return {{}, {"", 200, "The carrier's answer names nothing.", kind}};
}

std::string utc_day(Instant at) { return to_rfc3339(at).substr(0, 10); }

std::string page_size(int most) { return most > kListMax ? "1000" : "100"; }

std::string with_query(std::string url, const http::Fields& query) {
  return query.empty() ? url : url + "?" + http::encode_form(query);
}

}  // namespace

Answer<Text> send_text(const CarrierSettings& settings, const http::Handler& http,
                       const NewText& text) {
  http::Fields form{{"To", text.to}, {"From", text.from}};
  if (!text.body.empty()) form.emplace_back("Body", text.body);
  for (const std::string& url : text.media) form.emplace_back("MediaUrl", url);
  if (!text.status_callback.empty()) form.emplace_back("StatusCallback", text.status_callback);
  return made<Text>(wire::post(settings, http, wire::address(settings, "Messages.json"), form),
                    text_of, true);
}

Answer<std::vector<Text>> find_texts(const CarrierSettings& settings, const http::Handler& http,
                                     const TextFilter& filter) {
  http::Fields query;
  if (!filter.from.empty()) query.emplace_back("From", filter.from);
  if (!filter.to.empty()) query.emplace_back("To", filter.to);
  // A day earlier: the carrier's clock may be on the other side of midnight.
  query.emplace_back("DateSent>", utc_day(filter.since - std::chrono::hours(24)));
  query.emplace_back("PageSize", page_size(filter.most));
  const auto list =
      wire::get_all(settings, http, with_query(wire::address(settings, "Messages.json"), query),
                    "messages", filter.most);
  if (!list) return {{}, list.error};
  std::vector<Text> texts;
  for (const json::value& item : *list) {
    if (!item.is_object()) continue;
    Text text = text_of(item.get_object());
    if (!text.created_at || *text.created_at >= filter.since) texts.push_back(std::move(text));
  }
  return {std::move(texts), {}};
}

Answer<std::vector<MediaLink>> list_media(const CarrierSettings& settings,
                                          const http::Handler& http, const std::string& text_sid) {
  const std::string resource = "Messages/" + http::percent_encode(text_sid) + "/Media";
  const auto list =
      wire::get_all(settings, http, wire::address(settings, resource + ".json"), "media_list");
  if (!list) return {{}, list.error};
  std::vector<MediaLink> links;
  for (const json::value& item : *list) {
    const std::string sid = item.is_object() ? wire::text(item.get_object(), "sid") : "";
    if (sid.empty()) continue;
    links.push_back({wire::address(settings, resource + "/" + http::percent_encode(sid)),
                     wire::text(item.get_object(), "content_type")});
  }
  return {std::move(links), {}};
}

Answer<CarrierCall> place_call(const CarrierSettings& settings, const http::Handler& http,
                               const NewCall& call) {
  http::Fields form{{"To", call.to},
                    {"From", call.from},
                    {"Url", call.url},
                    {"Method", "POST"},
                    {"Timeout", std::to_string(call.ring_seconds)}};
  if (!call.status_callback.empty()) {
    form.emplace_back("StatusCallback", call.status_callback);
    form.emplace_back("StatusCallbackMethod", "POST");
    form.emplace_back("StatusCallbackEvent", "answered");
    form.emplace_back("StatusCallbackEvent", "completed");
  }
  return made<CarrierCall>(wire::post(settings, http, wire::address(settings, "Calls.json"), form),
                           call_of, true);
}

Answer<CarrierCall> get_call(const CarrierSettings& settings, const http::Handler& http,
                             const std::string& sid) {
  const std::string resource = "Calls/" + http::percent_encode(sid) + ".json";
  return made<CarrierCall>(wire::get(settings, http, wire::address(settings, resource)), call_of,
                           false);
}

Answer<std::vector<CarrierCall>> list_calls(const CarrierSettings& settings,
                                            const http::Handler& http, Instant since,
                                            const std::string& to, int most) {
  http::Fields query{{"StartTime>", to_rfc2822(since)}, {"PageSize", page_size(most)}};
  if (!to.empty()) query.emplace_back("To", to);
  const auto list = wire::get_all(
      settings, http, with_query(wire::address(settings, "Calls.json"), query), "calls", most);
  if (!list) return {{}, list.error};
  std::vector<CarrierCall> calls;
  for (const json::value& item : *list) {
    if (!item.is_object()) continue;
    CarrierCall call = call_of(item.get_object());
    if (!call.started_at || *call.started_at >= since) calls.push_back(std::move(call));
  }
  return {std::move(calls), {}};
}

Answer<std::vector<CarrierRecording>> list_recordings(const CarrierSettings& settings,
                                                      const http::Handler& http,
                                                      const std::string& call_sid, Instant since,
                                                      int most) {
  http::Fields query{{"PageSize", page_size(most)}};
  if (call_sid.empty())
    query.emplace_back("DateCreated>", to_rfc2822(since));
  else
    query.emplace_back("CallSid", call_sid);
  const auto list =
      wire::get_all(settings, http, with_query(wire::address(settings, "Recordings.json"), query),
                    "recordings", most);
  if (!list) return {{}, list.error};
  std::vector<CarrierRecording> recordings;
  for (const json::value& item : *list)
    if (item.is_object()) recordings.push_back(recording_of(settings, item.get_object()));
  return {std::move(recordings), {}};
}

}  // namespace roadcall::carrier
