#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "sim/carrier.h"
#include "sim/texts.h"

// Messages.
namespace roadcall::sim {
namespace {

constexpr std::size_t kMediaUrlsMax = 8;

json::object resource(const Town& town, const TextState& state) {
  const Text& text = state.text;
  const std::string path = account_path(town, "Messages/" + text.sid);
  const bool has_error = !text.error_code.empty();
  return {{"sid", text.sid},
          {"account_sid", town.options.project_id},
          {"api_version", "2010-04-01"},
          {"from", text.from},
          {"to", text.to},
          {"body", text.body},
          {"num_segments", text.segments},
          {"num_media", static_cast<std::int64_t>(text.media.size())},
          {"direction", text.direction},
          {"status", text.status},
          {"error_code", js_or_null(text.error_code)},
          {"error_message", has_error ? js(state.error_message) : json::value(nullptr)},
          {"price", state.sent_at ? json::value(0.0079 * text.segments) : json::value(nullptr)},
          {"price_unit", "USD"},
          {"date_created", to_rfc2822(text.created_at)},
          {"date_updated", to_rfc2822(state.updated_at)},
          {"date_sent", state.sent_at ? js(to_rfc2822(*state.sent_at)) : json::value(nullptr)},
          {"messaging_service_sid", nullptr},
          {"uri", path + ".json"},
          {"subresource_uris", json::object{{"media", path + "/Media.json"}}}};
}

std::vector<std::string> media_of(const Api& api) {
  std::vector<std::string> urls;
  for (const auto& [name, value] : api.form)
    if (name == "MediaUrl") urls.push_back(value);
  return urls;
}

bool is_absolute(const std::string& url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

// Why the carrier does not take it, in the order it would notice.
std::optional<http::Response> refuse(Api& api) {
  if (auto unknown = refuse_unknown(
          api.form, {"To", "From", "Body", "MediaUrl*", "StatusCallback", "ValidityPeriod"}))
    return unknown;
  if (!api.has("To")) return carrier_error(400, 21604, "To is missing.");
  if (!is_phone(api.field("To"))) return carrier_error(400, 21211, "To is not a number.");
  if (!api.has("From")) return carrier_error(400, 21213, "From is missing.");
  if (!is_phone(api.field("From"))) return carrier_error(400, 21212, "From is not a number.");
  if (api.town.own_number(api.field("From")) == nullptr)
    return carrier_error(400, 21606, "From is not a number of this account.");
  const auto media = media_of(api);
  const std::string body = api.field("Body");
  if (body.empty() && media.empty())
    return carrier_error(400, 21602, "Body and MediaUrl are missing.");
  if (character_count(body) > kBodyCharactersMax)
    return carrier_error(400, 21617, "Body has more than 1600 characters.");
  if (media.size() > kMediaUrlsMax) return carrier_error(400, 21623, "More than 8 MediaUrl.");
  for (const std::string& url : media)
    if (!is_absolute(url)) return carrier_error(400, 21620, "MediaUrl is not an address.");
  if (api.has("StatusCallback") && !is_absolute(api.field("StatusCallback")))
    return carrier_error(400, 21402, "StatusCallback is not an absolute address.");
  return std::nullopt;
}

// Destinations that always give trouble, by their last four digits.
std::optional<http::Response> scripted_refusal(Api& api) {
  const std::string script = script_of(api.field("To"));
  if (script == "0002") return carrier_error(400, 21610, "The recipient has opted out.");
  if (script == "0003") return carrier_fault(429);
  if (script == "0004" && api.town.tries[api.field("To")]++ < 2) return carrier_fault(503);
  if (script == "0009") return carrier_error(400, 21717, "From is not in an active campaign.");
  return std::nullopt;
}

bool backlog_is_full(const Town& town) {
  const auto waiting = town.text_slot - town.now();
  return town.texts_per_second > 0 && waiting.count() / 1000 * town.texts_per_second >= kBacklogMax;
}

http::Response create(Api& api) {
  if (auto no = refuse(api)) return *no;
  if (auto no = scripted_refusal(api)) return *no;
  if (backlog_is_full(api.town)) return carrier_error(400, 21611, "The queue is full.");
  NewText text;
  text.from = api.field("From");
  text.to = api.field("To");
  text.body = api.field("Body");
  text.media = media_of(api);
  text.status_callback = api.field("StatusCallback");
  text.fails_with = api.town.faults.delivery_error();
  const TextState& state = send_text(api.town, text);
  if (script_of(text.to) == "0007") throw http::NoAnswer("the answer was lost", true);
  return json_of(201, resource(api.town, state));
}

bool fits(const Api& api, const TextState& state) {
  for (const auto& [name, value] : api.query) {
    const std::string day = to_rfc3339(state.sent_at.value_or(state.text.created_at)).substr(0, 10);
    if (name == "From" && value != state.text.from) return false;
    if (name == "To" && value != state.text.to) return false;
    if (name == "Status" && value != state.text.status) return false;
    if (name == "DateSent" && value != day) return false;
    if (name == "DateSent<" && day > value) return false;
    if (name == "DateSent>" && day < value) return false;
  }
  return true;
}

http::Response list(Api& api) {
  if (auto unknown = refuse_unknown(api.query, {"From", "To", "Status", "DateSent", "DateSent<",
                                                "DateSent>", "Page", "PageSize", "PageToken"}))
    return *unknown;
  for (const auto& [name, value] : api.query)
    if (name.starts_with("DateSent") && (value.size() != 10 || value[4] != '-' || value[7] != '-'))
      return carrier_error(400, 10000, name + " must be YYYY-MM-DD.");
  json::array found;
  for (auto state = api.town.texts.rbegin(); state != api.town.texts.rend(); ++state)
    if (fits(api, *state)) found.push_back(resource(api.town, *state));
  return page_of(api, "messages", found);
}

bool is_underway(const TextState& state) {
  return state.text.status == "queued" || state.text.status == "initiated";
}

http::Response one(Api& api) {
  TextState* state = api.town.find_text(api.path[1]);
  if (state == nullptr) return not_there();
  if (api.method() == "GET") return json_of(200, resource(api.town, *state));
  if (is_underway(*state)) return carrier_error(409, 20009, "The message is still underway.");
  if (api.method() == "POST") {
    if (auto unknown = refuse_unknown(api.form, {"Body"})) return *unknown;
    if (!api.has("Body") || !api.field("Body").empty())
      return carrier_error(400, 50509, "Only an empty Body is taken: it redacts.");
    state->text.body.clear();
    return json_of(200, resource(api.town, *state));
  }
  if (api.method() != "DELETE") return method_refused();
  std::erase_if(api.town.texts, [&](const TextState& text) { return &text == state; });
  return http::Response::text(204, "");
}

// The bytes of a picture that somebody sent (§2.4).
http::Response picture(Api& api) {
  if (api.method() != "GET") return method_refused();
  for (const PictureFile& file : api.town.pictures)
    if (file.sid == api.path[3]) return http::Response::text(200, file.bytes, file.content_type);
  return not_there();
}

// What came with a text, as a list (§2.3).
http::Response media_of_text(Api& api) {
  const TextState* state = api.town.find_text(api.path[1]);
  if (state == nullptr) return not_there();
  json::array found;
  for (const PictureFile& file : api.town.pictures) {
    const auto holds = [&](const std::string& url) { return url.ends_with("/" + file.sid); };
    if (std::ranges::none_of(state->text.media, holds)) continue;
    const std::string path =
        account_path(api.town, "Messages/" + state->text.sid + "/Media/" + file.sid);
    found.push_back(json::object{{"sid", file.sid},
                                 {"account_sid", api.town.options.project_id},
                                 {"parent_sid", state->text.sid},
                                 {"content_type", file.content_type},
                                 {"date_created", to_rfc2822(state->text.created_at)},
                                 {"date_updated", to_rfc2822(state->text.created_at)},
                                 {"uri", path + ".json"}});
  }
  return page_of(api, "media_list", found);
}

}  // namespace

http::Response messages_face(Api& api) {
  if (api.path.size() == 1) {
    if (api.method() == "POST") return create(api);
    return api.method() == "GET" ? list(api) : method_refused();
  }
  if (api.path.size() == 4 && api.path[2] == "Media" && !api.is_json) return picture(api);
  if (api.path.size() == 3 && api.path[2] == "Media" && api.method() == "GET")
    return media_of_text(api);
  return api.path.size() == 2 ? one(api) : not_there();
}

}  // namespace roadcall::sim
