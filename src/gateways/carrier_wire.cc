#include "gateways/carrier_wire.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.h"

namespace roadcall::carrier::wire {
namespace {

using Class = CarrierError::Class;

constexpr std::size_t kMessageMax = 300;

const json::value* member(const json::object& from, std::string_view key) {
  return from.if_contains(boost::json::string_view(key.data(), key.size()));
}

std::string as_text(const json::value& from) {
  if (from.is_string()) return std::string(std::string_view(from.get_string()));
  if (from.is_int64()) return std::to_string(from.get_int64());
  if (from.is_uint64()) return std::to_string(from.get_uint64());
  return "";
}

void read_error(const json::value& from, CarrierError& error) {
  if (from.is_string()) {
    error.message = std::string_view(from.get_string());
  } else if (from.is_object()) {
    error.code = text(from.get_object(), "code");
    error.message = text(from.get_object(), "message");
  }
}

// By the status when the code is unknown. A server error on a POST may hide that it was done.
Class class_by_status(int status, bool is_post) {
  if (status == 401 || status == 403) return Class::config;
  if (status == 408 || status == 425 || status == 429 || status == 503) return Class::retry;
  if (status >= 500) return is_post ? Class::unknown_outcome : Class::retry;
  return Class::permanent;
}

http::Request request_to(const CarrierSettings& settings, const std::string& url) {
  http::Request request;
  request.target = url;
  request.headers.set("Authorization", basic_auth(settings));
  request.headers.set("Accept", "application/json");
  return request;
}

Answer<json::object> answer_of(const http::Response& response, bool is_post) {
  if (response.status < 200 || response.status > 299) return {{}, error_of(response, is_post)};
  auto parsed = json::parse(response.body);
  if (parsed && parsed->is_object()) return {std::move(parsed->get_object()), {}};
  // A 2xx that cannot be read: it was done, but we do not know as what.
  return {{},
          {"", response.status, "The carrier's answer could not be read.",
           is_post ? Class::unknown_outcome : Class::retry}};
}

}  // namespace

std::string basic_auth(const CarrierSettings& settings) {
  return "Basic " + base64(settings.project_id + ":" + settings.auth_token);
}

std::string address(const CarrierSettings& settings, std::string_view resource) {
  return settings.api_url + "/Accounts/" + http::percent_encode(settings.project_id) + "/" +
         std::string(resource);
}

std::string origin(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return "";
  const auto end = url.find_first_of("/?#", scheme + 3);
  return ascii_lower(url.substr(0, end));
}

CarrierError error_of(const http::Response& response, bool is_post) {
  CarrierError error;
  error.status = response.status;
  if (const auto body = json::parse(response.body); body && body->is_object()) {
    const json::value* list = member(body->get_object(), "errors");
    if (list != nullptr && list->is_array() && !list->get_array().empty())
      read_error(list->get_array().front(), error);
    else
      read_error(*body, error);
  }
  if (error.message.empty()) error.message = std::string(http::reason_phrase(response.status));
  error.message = cut(error.message, kMessageMax);
  const bool theirs = response.status >= 500 || response.status == 429;
  error.kind = error.code.empty() || theirs ? class_by_status(response.status, is_post)
                                            : class_of(error.code);
  if (response.status == 401) error.kind = Class::config;
  return error;
}

Answer<json::object> get(const CarrierSettings& settings, const http::Handler& http,
                         const std::string& url) {
  return answer_of(http(request_to(settings, url)), false);
}

Answer<json::object> post(const CarrierSettings& settings, const http::Handler& http,
                          const std::string& url, const http::Fields& form) {
  http::Request request = request_to(settings, url);
  request.method = "POST";
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.body = http::encode_form(form);
  return answer_of(http(request), true);
}

Answer<json::array> get_all(const CarrierSettings& settings, const http::Handler& http,
                            const std::string& url, std::string_view key, int most) {
  json::array items;
  std::string next = url;
  while (!next.empty() && items.size() < static_cast<std::size_t>(most)) {
    const auto page = get(settings, http, next);
    if (!page) return {{}, page.error};
    const json::value* list = member(*page, key);
    if (list == nullptr || !list->is_array() || list->get_array().empty()) break;
    for (const json::value& item : list->get_array()) items.push_back(item);
    const std::string path = text(*page, "next_page_uri");
    // Only paths: a full address could lead our credentials elsewhere.
    next = path.starts_with('/') ? origin(settings.api_url) + path : "";
  }
  return {std::move(items), {}};
}

std::string text(const json::object& from, std::string_view key) {
  const json::value* found = member(from, key);
  return found == nullptr ? "" : as_text(*found);
}

std::optional<int> number(const json::object& from, std::string_view key) {
  const std::string digits = text(from, key);
  int value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || read.ec != std::errc()) return std::nullopt;
  return value;
}

std::optional<Instant> time(const json::object& from, std::string_view key) {
  return from_rfc2822(text(from, key));
}

bool is_carriers_host(const CarrierSettings& settings, std::string_view url) {
  const std::string host = origin(url);
  if (host.empty()) return false;
  if (host == origin(settings.api_url)) return true;
  return host.starts_with("https://") &&
         (host.ends_with(".signalwire.com") || host.ends_with(".twilio.com"));
}

}  // namespace roadcall::carrier::wire
