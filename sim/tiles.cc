#include "base/text.h"
#include "http/problem.h"
#include "http/router.h"
#include "sim/faces.h"

namespace roadcall::sim {
namespace {

constexpr int kZoomMost = 19;

// Blocks, two streets and the tile's own address, so that a picture shows which tiles it is made
// of.
std::string drawn(std::int64_t zoom, std::int64_t x, std::int64_t y) {
  const bool park = (x * 7 + y * 13) % 5 == 0;
  const std::string street = std::to_string(40 + (x * 53 + y * 29) % 176);
  const std::string avenue = std::to_string(40 + (x * 31 + y * 71) % 176);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"256\" height=\"256\" viewBox=\"0 0 256 "
         "256\"><rect width=\"256\" height=\"256\" fill=\"" +
         std::string(park ? "#dfeedd" : "#f3efe8") +
         "\"/><path stroke=\"#fff\" stroke-width=\"14\" d=\"M0 " + street + "H256M" + avenue +
         " 0V256\"/><path stroke=\"#e2dccf\" d=\"M0 0H256M0 0V256\"/><text x=\"8\" y=\"248\" "
         "font-family=\"sans-serif\" font-size=\"11\" fill=\"#8a8577\">" +
         std::to_string(zoom) + "/" + std::to_string(x) + "/" + std::to_string(y) + "</text></svg>";
}

}  // namespace

http::Response tile_face(const http::Request& request) {
  http::Router router;
  router.get("/tiles/{z}/{x}/{name}", [](const http::Request& asked) -> http::Response {
    std::string_view name = asked.param("name");
    if (!name.ends_with(".svg")) return http::problem(not_found("tile"));
    name.remove_suffix(4);
    const auto zoom = whole_number<std::int64_t>(asked.param("z")),
               x = whole_number<std::int64_t>(asked.param("x")),
               y = whole_number<std::int64_t>(name);
    if (!zoom || *zoom < 0 || *zoom > kZoomMost || !x || !y)
      return http::problem(not_found("tile"));
    const std::int64_t side = std::int64_t{1} << *zoom;
    if (*x < 0 || *y < 0 || *x >= side || *y >= side) return http::problem(not_found("tile"));
    http::Response response = http::Response::text(200, drawn(*zoom, *x, *y), "image/svg+xml");
    response.headers.set("Cache-Control", "public, max-age=86400");
    return response;
  });
  return router.handle(request);
}

}  // namespace roadcall::sim
