#include "site/map_picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "http/message.h"

namespace roadcall::site {
namespace {

constexpr int kTile = 256;  // Pixels of a tile's side.
constexpr int kWidth = 640;
constexpr int kHeight = 320;
constexpr int kMargin = 56;  // A mark never touches the edge.
constexpr int kZoomMost = 15;
constexpr double kLatitudeMost = 85.0511;  // Where Web Mercator ends.

struct Pixel {
  double x, y;
};

// Pixels of the world at a zoom, from the date line and the north (Web Mercator, EPSG:3857).
Pixel pixel_of(const planner::Place& place, int zoom) {
  const double world = kTile * std::pow(2, zoom);
  const double lat = std::clamp(place.lat, -kLatitudeMost, kLatitudeMost) * std::numbers::pi / 180;
  return {(place.lng + 180) / 360 * world,
          (1 - std::asinh(std::tan(lat)) / std::numbers::pi) / 2 * world};
}

int zoom_for(const planner::Place& a, const planner::Place& b) {
  for (int zoom = kZoomMost; zoom > 0; --zoom) {
    const Pixel one = pixel_of(a, zoom), two = pixel_of(b, zoom);
    if (std::abs(one.x - two.x) <= kWidth - 2 * kMargin &&
        std::abs(one.y - two.y) <= kHeight - 2 * kMargin)
      return zoom;
  }
  return 0;
}

std::string number(double value) { return std::to_string(std::llround(value)); }

std::string images(const MapTiles& tiles, int zoom, const Pixel& corner) {
  std::string svg;
  const auto side = std::int64_t{1} << zoom;
  const auto first = [](double from) {
    return static_cast<std::int64_t>(std::floor(from / kTile));
  };
  for (std::int64_t y = first(corner.y); y * kTile < corner.y + kHeight; ++y) {
    if (y < 0 || y >= side) continue;
    for (std::int64_t x = first(corner.x); x * kTile < corner.x + kWidth; ++x) {
      const std::int64_t around = ((x % side) + side) % side;
      svg += "<image href=\"" + http::escape_html(tiles.of(zoom, around, y)) + "\" x=\"" +
             number(static_cast<double>(x * kTile) - corner.x) + "\" y=\"" +
             number(static_cast<double>(y * kTile) - corner.y) +
             "\" width=\"256\" height=\"256\"/>";
    }
  }
  return svg;
}

std::string mark(const char* kind, const Pixel& at) {
  return std::string("<circle class=\"") + kind + "\" cx=\"" + number(at.x) + "\" cy=\"" +
         number(at.y) + "\" r=\"13\"/>";
}

}  // namespace

std::string map_picture(const MapTiles& tiles, const planner::Place& who,
                        const planner::Place& where) {
  const int zoom = zoom_for(who, where);
  const Pixel from = pixel_of(who, zoom), to = pixel_of(where, zoom);
  const Pixel corner{std::floor((from.x + to.x) / 2 - kWidth / 2.0),
                     std::floor((from.y + to.y) / 2 - kHeight / 2.0)};
  const Pixel a{from.x - corner.x, from.y - corner.y}, b{to.x - corner.x, to.y - corner.y};
  std::string svg =
      "<figure class=\"map\"><svg viewBox=\"0 0 640 320\" role=\"img\" "
      "aria-label=\"Map: where your mechanic is, and your place\">";
  if (tiles.configured()) svg += images(tiles, zoom, corner);
  svg += "<line x1=\"" + number(a.x) + "\" y1=\"" + number(a.y) + "\" x2=\"" + number(b.x) +
         "\" y2=\"" + number(b.y) + "\"/>" + mark("who", a) + mark("where", b) + "</svg>";
  svg +=
      "<figcaption><span class=\"dot who\"></span> Your mechanic <span class=\"dot "
      "where\"></span> Your place";
  if (!tiles.attribution.empty())
    svg += "<span class=\"source\">" + http::escape_html(tiles.attribution) + "</span>";
  return svg + "</figcaption></figure>";
}

}  // namespace roadcall::site
