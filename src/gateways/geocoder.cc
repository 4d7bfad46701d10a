#include "gateways/geocoder.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <cmath>

namespace roadcall::geocoder {
namespace {

namespace json = boost::json;

// The server writes degrees as text.
std::optional<double> degrees(const json::object& one, const char* name, double most) {
  const json::value* value = one.if_contains(name);
  if (value == nullptr || !value->is_string()) return std::nullopt;
  const json::string& text = value->get_string();
  const char* end = text.data() + text.size();
  double number = 0;
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || !(std::abs(number) <= most)) return std::nullopt;
  return number;
}

bool is_a_street(const json::object& one) {
  const json::value* rank = one.if_contains("place_rank");
  return rank == nullptr || !rank->is_int64() || rank->get_int64() >= kStreetRank;
}

Answer answer_in(const std::string& body) {
  constexpr const char* kNone = "The geocoding server's answer is no list of places.";
  boost::system::error_code failed;
  const json::value all = json::parse(body, failed);
  if (failed || !all.is_array()) return {false, std::nullopt, kNone, false};
  if (all.get_array().empty()) return {true, std::nullopt, "", false};
  const json::value& first = all.get_array().front();
  if (!first.is_object()) return {false, std::nullopt, kNone, false};
  const auto lat = degrees(first.get_object(), "lat", 90);
  const auto lng = degrees(first.get_object(), "lon", 180);
  if (!lat || !lng) return {false, std::nullopt, kNone, false};
  if (!is_a_street(first.get_object())) return {true, std::nullopt, "", false};
  return {true, Spot{*lat, *lng}, "", false};
}

}  // namespace

Answer find(const std::string& base_url, const http::Handler& http, const std::string& user_agent,
            const std::string& address) {
  http::Request request;
  request.method = "GET";
  request.target =
      base_url + "/search?q=" + http::percent_encode(address) + "&format=jsonv2&limit=1";
  request.headers.set("User-Agent", user_agent);
  http::Response answer;
  try {
    answer = http(request);
  } catch (const http::NoAnswer&) {
    return {false, std::nullopt, "The geocoding server does not answer.", true};
  }
  if (answer.status != 200)
    return {false, std::nullopt,
            "The geocoding server answers " + std::to_string(answer.status) + ".",
            answer.status == 429 || answer.status >= 500};
  return answer_in(answer.body);
}

std::string user_agent(const std::string& app_url) { return "Roadcall (+" + app_url + ")"; }

std::optional<Instant> Turns::take(Instant now) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (now >= free_at_) {
    free_at_ = now + kGap;
    return std::nullopt;
  }
  promised_ = std::max(promised_ + kGap, free_at_);
  return promised_;
}

}  // namespace roadcall::geocoder
