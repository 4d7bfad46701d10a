#include <cctype>
#include <cstdio>

#include "http/problem.h"
#include "sim/faces.h"

// Nominatim's search over a made-up town: each address is a house within some 15 km of St.
// Augustine, always the same one.
namespace roadcall::sim {
namespace {

constexpr double kLat = 29.894, kLng = -81.313;
constexpr double kSpread = 0.14;            // Degrees to each side.
constexpr milliseconds kBetweenLeast{900};  // A second, less what the way here may vary.
constexpr int kHouse = 30, kTown = 16;      // Ranks.

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

// FNV-1a: the same on every machine.
std::uint64_t number_of(const std::string& text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const unsigned char c : text) hash = (hash ^ c) * 1099511628211U;
  return hash;
}

std::string degrees(double middle, std::uint64_t number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.7f",
                middle + (static_cast<double>(number % 2001) / 1000 - 1) * kSpread);
  return text;
}

json::array found(const std::string& address) {
  const std::string words = lower(address);
  if (words.find("nowhere") != std::string::npos) return {};
  const std::uint64_t number = number_of(words);
  const bool town = words.find("somewhere in") != std::string::npos;
  return {json::object{{"place_id", static_cast<std::int64_t>(number % 100'000'000)},
                       {"licence", "Made up"},
                       {"lat", degrees(kLat, number)},
                       {"lon", degrees(kLng, number / 2001)},
                       {"category", town ? "boundary" : "building"},
                       {"type", town ? "administrative" : "house"},
                       {"place_rank", town ? kTown : kHouse},
                       {"importance", 0.1},
                       {"addresstype", town ? "city" : "building"},
                       {"name", ""},
                       {"display_name", address}}};
}

http::Response refused(int status, const char* message) {
  return http::Response::json(
      status, boost::json::serialize(
                  json::object{{"error", json::object{{"code", status}, {"message", message}}}}));
}

}  // namespace

http::Response places_face(Town& town, const http::Request& request) {
  if (const auto fault = town.faults.strike(Target::places)) {
    if (*fault == 0) throw http::NoAnswer("the geocoding server refused the connection", false);
    return http::Response::text(*fault, "Told to fail.");
  }
  if (request.headers.get("User-Agent").empty()) return refused(403, "Say who you are.");
  const auto address = request.query_value("q");
  if (!address || address->empty()) return refused(400, "Nothing to search for.");
  if (request.query_value("format") != "jsonv2")
    return refused(400, "Parameter 'format' must be one of: jsonv2");
  if (town.place_asked && town.now() - *town.place_asked < kBetweenLeast)
    return refused(429, "Bandwidth limit exceeded.");
  town.place_asked = town.now();
  return http::Response::json(200, boost::json::serialize(found(*address)));
}

}  // namespace roadcall::sim
