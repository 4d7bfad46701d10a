#include "sim/carrier.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace roadcall::sim {
namespace {

constexpr std::string_view kPrefix = "/api/laml/2010-04-01/Accounts/";
constexpr std::size_t kFormBytesMax = 64 * 1024;
constexpr const char* kMore = "https://sim.test/error-codes";

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    const auto slash = path.find('/');
    parts.push_back(http::percent_decode(path.substr(0, slash)));
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
  }
  return parts;
}

bool knows_password(const Town& town, const http::Request& request) {
  const std::string wanted =
      "Basic " + base64(town.options.project_id + ":" + town.options.auth_token);
  return same_secret(request.headers.get("Authorization"), wanted);
}

std::optional<Target> target_of(const std::string& resource) {
  if (resource == "Messages") return Target::messages;
  if (resource == "Calls") return Target::calls;
  if (resource == "Recordings") return Target::recordings;
  if (resource == "IncomingPhoneNumbers") return Target::numbers;
  return std::nullopt;
}

bool is_media(const Api& api) {
  const bool recording = api.path[0] == "Recordings" && api.path.size() == 2;
  const bool picture = api.path[0] == "Messages" && api.path.size() == 4 && api.path[2] == "Media";
  return (recording || picture) && !api.is_json && api.method() == "GET";
}

// What the form says, or why it cannot be read.
std::optional<http::Response> read_form(Api& api) {
  if (api.method() != "POST") return std::nullopt;
  if (api.request.body.size() > kFormBytesMax)
    return carrier_error(400, 10000, "The body is too large.");
  const std::string_view type = api.request.headers.get("Content-Type");
  if (!type.starts_with("application/x-www-form-urlencoded"))
    return carrier_error(400, 10000, "The body must be application/x-www-form-urlencoded.");
  api.form = http::decode_form(api.request.body);
  for (const auto& [name, value] : api.form)
    if (!is_utf8(name) || !is_utf8(value))
      return carrier_error(400, 10000, name + " is not UTF-8.");
  return std::nullopt;
}

http::Response work(Api& api, Target target) {
  switch (target) {
    case Target::messages:
      return messages_face(api);
    case Target::calls:
      return calls_face(api);
    case Target::recordings:
      return recordings_face(api);
    default:
      return numbers_face(api);
  }
}

}  // namespace

std::string Api::field(std::string_view name) const { return http::find(form, name).value_or(""); }
bool Api::has(std::string_view name) const { return http::find(form, name).has_value(); }

std::string account_path(const Town& town, const std::string& resource) {
  return std::string(kPrefix) + town.options.project_id + "/" + resource;
}

http::Response json_of(int status, const json::value& body) {
  return http::Response::json(status, boost::json::serialize(body));
}

http::Response carrier_error(int status, int code, const std::string& message) {
  return json_of(
      status,
      json::object{{"code", code}, {"message", message}, {"more_info", kMore}, {"status", status}});
}

http::Response not_there() { return carrier_error(404, 20404, "The resource was not found."); }

http::Response method_refused() {
  return carrier_error(405, 20004, "The method is not allowed here.");
}

http::Response carrier_fault(int code) {
  if (code == 0) throw http::NoAnswer("the carrier refused the connection", false);
  if (code == 429) return carrier_error(429, 20429, "Too many requests.");
  if (code == 503) return carrier_error(503, 20503, "The service is not available.");
  if (code == 401) return carrier_error(401, 20003, "Authentication failed.");
  if (code == 404) return not_there();
  if (code == 500) {
    return http::Response::html(500,
                                "<html><body><h1>500 Internal Server Error</h1></body></html>");
  }
  if (code < 600) return carrier_error(code, code < 500 ? 10000 : 20504, "Told to fail.");
  const int status = code == 20003 ? 401 : code == 20404 ? 404 : code == 20429 ? 429 : 400;
  return carrier_error(status, code, "Told to fail with " + std::to_string(code) + ".");
}

std::optional<http::Response> refuse_unknown(const http::Fields& given,
                                             const std::set<std::string>& known) {
  std::set<std::string> seen;
  for (const auto& [name, value] : given) {
    const bool repeats = known.contains(name + "*");
    if (!repeats && !known.contains(name))
      return carrier_error(400, 10000, "Unknown parameter: " + name);
    if (!seen.insert(name).second && !repeats)
      return carrier_error(400, 10000, "Parameter given twice: " + name);
  }
  return std::nullopt;
}

http::Response page_of(const Api& api, const std::string& key, const json::array& all) {
  const auto number = [&](const char* name, int otherwise) {
    const auto text = http::find(api.query, name);
    int value = otherwise;
    if (text) std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
  };
  const int size = number("PageSize", kPageSize), page = number("Page", 0);
  if (size < 1 || size > kPageSizeMax)
    return carrier_error(400, 54454, "PageSize must be 1 to 1000.");
  const auto token = http::find(api.query, "PageToken");
  if (page > 0 && !token) return carrier_error(400, 54453, "PageToken is missing.");
  // The token says how many are behind us, as PA or PB and the number.
  if (token && !(token->starts_with("PA") || token->starts_with("PB")))
    return carrier_error(400, 21481, "PageToken is invalid.");
  const std::size_t from = std::min(
      all.size(), static_cast<std::size_t>(std::max(page, 0)) * static_cast<std::size_t>(size));
  const std::size_t to = std::min(all.size(), from + static_cast<std::size_t>(size));
  const auto uri = [&](int which) {
    http::Fields query;
    for (const auto& [name, value] : api.query)
      if (name != "Page" && name != "PageSize" && name != "PageToken")
        query.emplace_back(name, value);
    query.emplace_back("Page", std::to_string(which));
    query.emplace_back("PageSize", std::to_string(size));
    if (which > 0) query.emplace_back("PageToken", "PA" + std::to_string(which * size));
    const std::string_view path = api.request.path();
    return js(std::string(path.substr(path.find("/api/"))) + "?" + http::encode_form(query));
  };
  json::array items(all.begin() + static_cast<std::ptrdiff_t>(from),
                    all.begin() + static_cast<std::ptrdiff_t>(to));
  return json_of(
      200, json::object{{"uri", uri(page)},
                        {"first_page_uri", uri(0)},
                        {"next_page_uri", to < all.size() ? uri(page + 1) : json::value(nullptr)},
                        {"previous_page_uri", page > 0 ? uri(page - 1) : json::value(nullptr)},
                        {"page", page},
                        {"page_size", size},
                        {boost::json::string_view(key.data(), key.size()), std::move(items)}});
}

http::Response carrier_face(Town& town, const http::Request& request) {
  std::string_view path = request.path();
  if (!path.starts_with(kPrefix)) return not_there();
  path.remove_prefix(kPrefix.size());
  Api api{town, request, split(path), false, knows_password(town, request), {}, {}};
  if (api.path.size() < 2) return not_there();
  const bool own_account = api.path.front() == town.options.project_id;
  api.path.erase(api.path.begin());
  if (std::string& last = api.path.back(); last.ends_with(".json")) {
    last.resize(last.size() - 5);
    api.is_json = true;
  }
  const auto target = target_of(api.path.front());
  const bool open_door = target && is_media(api) && !town.rules.is_protected;
  if (!own_account || (!api.is_authorized && !open_door))
    return carrier_error(401, 20003, "Authentication failed.");
  if (!target) return not_there();
  if (const auto fault = town.faults.strike(*target)) return carrier_fault(*fault);
  api.query = http::decode_form(request.query());
  if (auto refused = read_form(api)) return *refused;
  http::Response response = work(api, *target);
  if (town.faults.loses_reply(*target)) throw http::NoAnswer("the answer was lost", true);
  return response;
}

}  // namespace roadcall::sim
