#include <charconv>
#include <cmath>
#include <numbers>
#include <vector>

#include "http/problem.h"
#include "sim/faces.h"

// OSRM's table service over a town whose roads are long: 1.7 times the straight line, at 40 km/h.
namespace roadcall::sim {
namespace {

constexpr std::size_t kPlacesMost = 100;  // The server's --max-table-size.
constexpr double kLonger = 1.7;
constexpr double kSpeed = 40 / 3.6;  // Metres a second.
constexpr double kEarth = 6'371'000;

struct Spot {
  double lat, lng;
};

std::optional<Spot> spot_of(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  Spot spot{};
  const auto read = [](std::string_view part, double& value) {
    const auto done = std::from_chars(part.data(), part.data() + part.size(), value);
    return done.ec == std::errc() && done.ptr == part.data() + part.size();
  };
  if (!read(text.substr(0, comma), spot.lng) || !read(text.substr(comma + 1), spot.lat))
    return std::nullopt;
  if (std::abs(spot.lat) > 90 || std::abs(spot.lng) > 180) return std::nullopt;
  return spot;
}

std::optional<std::vector<Spot>> spots_of(std::string_view path) {
  std::vector<Spot> spots;
  while (!path.empty()) {
    const auto end = path.find(';');
    const auto spot = spot_of(path.substr(0, end));
    if (!spot) return std::nullopt;
    spots.push_back(*spot);
    path = end == std::string_view::npos ? "" : path.substr(end + 1);
  }
  return spots;
}

double seconds(const Spot& a, const Spot& b) {
  const double rad = std::numbers::pi / 180;
  const double x = (b.lng - a.lng) * rad * std::cos((a.lat + b.lat) / 2 * rad);
  const double y = (b.lat - a.lat) * rad;
  return std::round(kEarth * std::hypot(x, y) * kLonger / kSpeed * 10) / 10;
}

http::Response refused(const char* code, const char* message) {
  return http::Response::json(
      400, boost::json::serialize(json::object{{"code", code}, {"message", message}}));
}

}  // namespace

http::Response roads_face(Town& town, const http::Request& request) {
  if (const auto fault = town.faults.strike(Target::roads)) {
    if (*fault == 0) throw http::NoAnswer("the routing server refused the connection", false);
    return http::Response::text(*fault, "Told to fail.");
  }
  constexpr std::string_view kBefore = "/table/v1/driving/";
  if (!request.path().starts_with(kBefore)) return refused("InvalidService", "Service not found!");
  const auto spots = spots_of(request.path().substr(kBefore.size()));
  if (!spots) return refused("InvalidQuery", "Query string malformed close to position 0");
  if (spots->size() < 2)
    return refused("InvalidOptions", "Number of coordinates needs to be at least two.");
  if (spots->size() > kPlacesMost) return refused("TooBig", "Too many table coordinates");
  json::array rows;
  for (const Spot& from : *spots) {
    json::array row;
    for (const Spot& to : *spots) row.emplace_back(seconds(from, to));
    rows.push_back(std::move(row));
  }
  return http::Response::json(
      200, boost::json::serialize(json::object{{"code", "Ok"}, {"durations", std::move(rows)}}));
}

}  // namespace roadcall::sim
