#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace roadcall {

/// Where pictures of the map come from: a server of square raster tiles in Web Mercator, addressed
/// by `{z}`, `{x}` and `{y}` as the OpenStreetMap wiki ("Slippy map tilenames") has it.
struct MapTiles {
  std::string url;          ///< MAP_TILES_URL; empty: maps are plain paper.
  std::string attribution;  ///< MAP_TILES_ATTRIBUTION: what the tiles' owner wants to read on them.

  bool configured() const { return !url.empty(); }
  /// The address of one tile.
  std::string of(int zoom, std::int64_t x, std::int64_t y) const;
  /// Scheme, host and port: what a Content-Security-Policy names. Empty without tiles.
  std::string origin() const;
};

/// What is wrong with a template of tiles, or empty. It must begin with https:// (http:// on
/// loopback), name each of `{z}`, `{x}` and `{y}`, and hold no character that ends an attribute or
/// a policy.
std::string tiles_problem(std::string_view url);

}  // namespace roadcall
