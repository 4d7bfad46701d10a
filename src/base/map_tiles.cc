#include "base/map_tiles.h"

#include "base/text.h"

namespace roadcall {
namespace {

constexpr std::size_t kTilesUrlMax = 300;

void put(std::string& url, std::string_view name, const std::string& value) {
  if (const auto at = url.find(name); at != std::string::npos) url.replace(at, name.size(), value);
}

}  // namespace

std::string MapTiles::of(int zoom, std::int64_t x, std::int64_t y) const {
  std::string address = url;
  put(address, "{z}", std::to_string(zoom));
  put(address, "{x}", std::to_string(x));
  put(address, "{y}", std::to_string(y));
  return address;
}

std::string MapTiles::origin() const {
  const auto host = url.find("://");
  return host == std::string::npos ? "" : url.substr(0, url.find('/', host + 3));
}

std::string tiles_problem(std::string_view url) {
  if (url.size() > kTilesUrlMax) return "may have at most 300 characters.";
  if (!url.starts_with("https://") && !is_loopback_url(url))
    return "must begin with https:// (or be a loopback address).";
  for (const char* name : {"{z}", "{x}", "{y}"})
    if (url.find(name) == std::string_view::npos)
      return "must name {z}, {x} and {y}, as in https://tiles.example/{z}/{x}/{y}.png.";
  // A policy cannot name an IPv6 address.
  if (url.find_first_of(" \"'<>;,[\\\t\r\n") != std::string_view::npos)
    return "holds a character that no address has.";
  return "";
}

}  // namespace roadcall
