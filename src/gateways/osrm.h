#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "http/message.h"

/// A routing server that speaks OSRM's HTTP API, version 1: how long drives take by real roads.
/// Source of the wire facts: project-osrm.org, "Table service".
namespace roadcall::osrm {

/// A public server's default limit of a table.
inline constexpr std::size_t kPlacesMost = 100;

struct Spot {
  double lat = 0;
  double lng = 0;
};

/// Seconds from each to each, rows are the starts; nullopt where there is no road.
using Table = std::vector<std::vector<std::optional<double>>>;

struct Answer {
  std::optional<Table> table;
  std::string problem;  ///< For people, when there is no table.
  bool again = false;   ///< Worth another try.
};

/// Asks `{base_url}/table/v1/driving/…`. At most kPlacesMost places, at least two.
Answer table(const std::string& base_url, const http::Handler& http,
             const std::vector<Spot>& places);

}  // namespace roadcall::osrm
