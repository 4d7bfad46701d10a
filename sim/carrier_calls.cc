#include <algorithm>

#include "base/phone.h"
#include "sim/calls.h"
#include "sim/carrier.h"

// Calls.
namespace roadcall::sim {
namespace {

constexpr int kTimeoutDefault = 60;
constexpr milliseconds kInitiated{100}, kRinging{500};

// National writing, as the carrier shows numbers.
std::string shown(const std::string& number) {
  return is_phone(number) ? shown_phone(number) : number;
}

json::object resource(const Town& town, const Leg& leg) {
  const std::string path = account_path(town, "Calls/" + leg.sid);
  const auto time = [](const std::optional<Instant>& at) {
    return at ? js(to_rfc2822(*at)) : json::value(nullptr);
  };
  const auto talked =
      leg.answered_at ? leg.ended_at.value_or(town.now()) - *leg.answered_at : milliseconds(0);
  json::object call{{"sid", leg.sid},
                    {"account_sid", town.options.project_id},
                    {"api_version", "2010-04-01"},
                    {"date_created", to_rfc2822(leg.created_at)},
                    {"date_updated", to_rfc2822(leg.updated_at)},
                    {"parent_call_sid", js_or_null(leg.parent_sid)},
                    {"to", leg.to},
                    {"formatted_to", shown(leg.to)},
                    {"to_formatted", shown(leg.to)},
                    {"from", leg.from},
                    {"formatted_from", shown(leg.from)},
                    {"from_formatted", shown(leg.from)},
                    {"phone_number_sid", js_or_null(leg.number_sid)},
                    {"status", leg.status},
                    {"start_time", time(leg.created_at)},
                    {"end_time", time(leg.ended_at)},
                    {"duration", (talked.count() + 999) / 1000},
                    {"price", leg.over() ? json::value(0.0085) : json::value(nullptr)},
                    {"price_unit", "USD"},
                    {"direction", leg.direction == "inbound" ? "inbound" : "outbound"}};
  for (const char* absent :
       {"answered_by", "forwarded_from", "caller_name", "annotation", "group_sid", "audio_in_mos",
        "sip_result_code", "audio_rtt_avg", "audio_rtt_min", "audio_rtt_max",
        "audio_out_jitter_min", "audio_out_jitter_max", "audio_out_jitter_avg", "audio_out_lost"})
    call[absent] = nullptr;
  call["uri"] = path + ".json";
  call["subresource_uris"] =
      json::object{{"notifications", nullptr}, {"recordings", path + "/Recordings.json"}};
  return call;
}

// Creating has an error shape of its own.
http::Response refuse_create(int code, const std::string& message) {
  json::object error{{"code", std::to_string(code)},
                     {"message", message},
                     {"more_info", "https://sim.test/error-codes"}};
  return json_of(400, json::object{{"errors", json::array{std::move(error)}}});
}

bool is_absolute(const std::string& url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

std::optional<http::Response> refuse(Api& api) {
  static const std::set<std::string> known{"To",
                                           "From",
                                           "Url",
                                           "Method",
                                           "Timeout",
                                           "CallerId",
                                           "FallbackUrl",
                                           "FallbackMethod",
                                           "StatusCallback",
                                           "StatusCallbackMethod",
                                           "StatusCallbackEvent"};
  for (const auto& [name, value] : api.form) {
    if (!known.contains(name)) return refuse_create(10000, "Unknown parameter: " + name);
    if (name.ends_with("Method") && value != "GET" && value != "POST")
      return refuse_create(21209, name + " must be GET or POST.");
  }
  if (!is_phone(api.field("To"))) return refuse_create(21211, "To is not a number.");
  if (!api.has("From")) return refuse_create(21213, "From is missing.");
  if (api.town.own_number(api.field("From")) == nullptr)
    return refuse_create(21210, "From is not a number of this account.");
  if (!api.has("Url")) return refuse_create(21205, "Url is missing.");
  for (const char* name : {"Url", "FallbackUrl", "StatusCallback"})
    if (api.has(name) && !is_absolute(api.field(name)))
      return refuse_create(21402, std::string(name) + " is not an absolute address.");
  for (const auto& [name, value] : api.form) {
    if (name != "StatusCallbackEvent") continue;
    if (value != "initiated" && value != "ringing" && value != "answered" && value != "completed")
      return refuse_create(10000, "StatusCallbackEvent does not know " + value);
  }
  return std::nullopt;
}

StatusReport report_of(const Api& api) {
  StatusReport report{api.field("StatusCallback"), "POST", {}};
  if (api.has("StatusCallbackMethod")) report.method = api.field("StatusCallbackMethod");
  for (const auto& [name, value] : api.form)
    if (name == "StatusCallbackEvent") report.events.insert(value);
  if (report.events.empty()) report.events.insert("completed");
  return report;
}

void start(Town& town, const LegPtr& leg) {
  town.after(kInitiated, [&town, leg] {
    if (leg->over()) return;
    report_status(town, *leg, "initiated");
  });
  town.after(kRinging, [&town, leg] {
    if (!leg->over()) ring_person(town, leg);
  });
}

http::Response create(Api& api) {
  if (auto no = refuse(api)) return *no;
  int timeout = kTimeoutDefault;
  if (api.has("Timeout")) {
    const xml::Node number{"", {{"Timeout", api.field("Timeout")}}, {}, ""};
    timeout = number_of(number, "Timeout", 0);
    if (timeout < 1 || timeout > 600) return refuse_create(21208, "Timeout must be 1 to 600.");
  }
  const auto leg =
      add_leg(api.town, {api.field("From"), api.field("To"), api.field("To"), "outbound-api"});
  leg->number_sid = api.town.own_number(leg->from)->sid;
  leg->answer_url = api.field("Url");
  if (api.has("Method")) leg->answer_method = api.field("Method");
  leg->fallback_url = api.field("FallbackUrl");
  leg->report = report_of(api);
  leg->ring_most = std::chrono::seconds(timeout);
  start(api.town, leg);
  return json_of(201, resource(api.town, *leg));
}

bool fits(const Api& api, const Leg& leg) {
  for (const auto& [name, value] : api.query) {
    if (name == "From" && value != leg.from) return false;
    if (name == "To" && value != leg.to) return false;
    if (name == "Status" && value != leg.status) return false;
    if (name == "ParentCallSid" && value != leg.parent_sid) return false;
    const auto time = from_rfc2822(value);
    const Instant start = leg.created_at, end = leg.ended_at.value_or(api.town.now());
    // To the second, as the dates of the answers are.
    const auto s = [](Instant at) { return at.ms / 1000; };
    if (name == "StartTime>" && time && s(start) < s(*time)) return false;
    if (name == "StartTime<" && time && s(start) > s(*time)) return false;
    if (name == "EndTime>" && time && s(end) < s(*time)) return false;
    if (name == "EndTime<" && time && s(end) > s(*time)) return false;
  }
  return true;
}

http::Response list(Api& api) {
  if (auto unknown = refuse_unknown(
          api.query, {"From", "To", "Status", "ParentCallSid", "StartTime<", "StartTime>",
                      "EndTime<", "EndTime>", "Page", "PageSize", "PageToken"}))
    return *unknown;
  for (const auto& [name, value] : api.query)
    if (name.find("Time") != std::string::npos && !from_rfc2822(value))
      return carrier_error(400, 10000, name + " must be an RFC 2822 date.");
  json::array found;
  const auto& order = api.town.leg_order;
  for (auto sid = order.rbegin(); sid != order.rend(); ++sid)
    if (const Leg* leg = api.town.find_leg(*sid); leg != nullptr && fits(api, *leg))
      found.push_back(resource(api.town, *leg));
  return page_of(api, "calls", found);
}

http::Response update(Api& api, const LegPtr& leg) {
  if (auto unknown = refuse_unknown(api.form, {"Url", "Method", "Status"})) return *unknown;
  if (leg->over()) return carrier_error(400, 21220, "The call is not in progress.");
  const std::string status = api.field("Status");
  if (api.has("Status") && status != "completed" && status != "canceled")
    return carrier_error(400, 10000, "Status must be completed or canceled.");
  Town& town = api.town;
  if (status == "canceled" || (status == "completed" && !leg->answered_at)) {
    if (leg->answered_at) return carrier_error(400, 21220, "The call is not queued or ringing.");
    refuse(town, leg, "canceled");
  } else if (status == "completed") {
    town.after(milliseconds(0), [&town, leg] { hang_up(town, leg); });
  } else if (api.has("Url")) {
    const std::string url = api.field("Url"),
                      method = api.has("Method") ? api.field("Method") : "POST";
    town.after(milliseconds(0), [&town, leg, url, method] {
      leg->gathering.reset();
      if (!leg->over()) go_to(town, leg, url, method, {});
    });
  }
  return json_of(200, resource(town, *leg));
}

}  // namespace

http::Response calls_face(Api& api) {
  if (api.path.size() == 1) {
    if (api.method() == "POST") return create(api);
    return api.method() == "GET" ? list(api) : method_refused();
  }
  const LegPtr leg = leg_named(api.town, api.path[1]);
  if (!leg) return not_there();
  if (api.path.size() == 3 && api.path[2] == "Recordings" && api.method() == "GET") {
    api.query.emplace_back("CallSid", leg->sid);
    api.path = {"Recordings"};
    return recordings_face(api);
  }
  if (api.path.size() != 2) return not_there();
  if (api.method() == "GET") return json_of(200, resource(api.town, *leg));
  return api.method() == "POST" ? update(api, leg) : method_refused();
}

}  // namespace roadcall::sim
