#include <algorithm>

#include "sim/carrier.h"

// The account's numbers.
namespace roadcall::sim {
namespace {

// Parameter of the API → key of the answer.
const std::map<std::string, std::string> kSettings{
    {"FriendlyName", "friendly_name"},
    {"VoiceUrl", "voice_url"},
    {"VoiceMethod", "voice_method"},
    {"VoiceFallbackUrl", "voice_fallback_url"},
    {"VoiceFallbackMethod", "voice_fallback_method"},
    {"SmsUrl", "sms_url"},
    {"SmsMethod", "sms_method"},
    {"SmsFallbackUrl", "sms_fallback_url"},
    {"SmsFallbackMethod", "sms_fallback_method"},
    {"StatusCallback", "status_callback"},
    {"StatusCallbackMethod", "status_callback_method"},
};

json::object resource(const Town& town, const NumberState& number) {
  json::object out{
      {"sid", number.sid},
      {"account_sid", town.options.project_id},
      {"api_version", "2010-04-01"},
      {"phone_number", number.number},
      {"country_code", "US"},
      {"origin", "signalwire"},
      {"capabilities", json::object{{"voice", true}, {"sms", true}, {"mms", true}, {"fax", false}}},
      {"date_created", to_rfc2822(number.created_at)},
      {"uri", account_path(town, "IncomingPhoneNumbers/" + number.sid + ".json")}};
  for (const auto& [key, value] : number.settings) out[key] = js(value);
  return out;
}

http::Response list(Api& api) {
  if (auto unknown = refuse_unknown(
          api.query, {"PhoneNumber", "FriendlyName", "Page", "PageSize", "PageToken"}))
    return *unknown;
  json::array found;
  for (const NumberState& number : api.town.numbers) {
    const auto wanted = http::find(api.query, "PhoneNumber");
    const auto name = http::find(api.query, "FriendlyName");
    if (wanted && *wanted != number.number) continue;
    if (name && *name != number.settings.at("friendly_name")) continue;
    found.push_back(resource(api.town, number));
  }
  return page_of(api, "incoming_phone_numbers", found);
}

http::Response update(Api& api, NumberState& number) {
  for (const auto& [name, value] : api.form) {
    if (!kSettings.contains(name)) return carrier_error(400, 10000, "Unknown parameter: " + name);
    if (name.ends_with("Method") && value != "GET" && value != "POST")
      return carrier_error(400, 21209, name + " must be GET or POST.");
  }
  for (const auto& [name, value] : api.form) number.settings[kSettings.at(name)] = value;
  return json_of(200, resource(api.town, number));
}

}  // namespace

http::Response numbers_face(Api& api) {
  if (api.path.size() == 1) return api.method() == "GET" ? list(api) : method_refused();
  const auto number = std::find_if(api.town.numbers.begin(), api.town.numbers.end(),
                                   [&](const NumberState& one) { return one.sid == api.path[1]; });
  if (number == api.town.numbers.end() || api.path.size() != 2) return not_there();
  if (api.method() == "GET") return json_of(200, resource(api.town, *number));
  return api.method() == "POST" ? update(api, *number) : method_refused();
}

}  // namespace roadcall::sim
