#include "edge/negotiate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "http/message.h"

namespace roadcall::edge {
namespace {

using http::same_token;
using http::trim_blanks;

/// Takes the next item of a comma-separated list off its front.
std::string_view take_item(std::string_view& list) {
  const auto end = std::min(list.find(','), list.size());
  const auto item = trim_blanks(list.substr(0, end));
  list.remove_prefix(std::min(end + 1, list.size()));
  return item;
}

/// `q=0`, `q=0.0`, `q=0.000` after a semicolon.
bool is_refused(std::string_view parameters) {
  const auto q = parameters.find("q=");
  if (q == std::string_view::npos) return false;
  const auto weight = trim_blanks(parameters.substr(q + 2));
  return weight.starts_with('0') && weight.find_first_not_of("0.") == std::string_view::npos;
}

std::optional<std::uint64_t> read_number(std::string_view digits) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

}  // namespace

bool accepts_gzip(std::string_view list) {
  std::optional<bool> any;
  while (!list.empty()) {
    const auto item = take_item(list);
    const auto semicolon = std::min(item.find(';'), item.size());
    const auto coding = trim_blanks(item.substr(0, semicolon));
    const bool taken = !is_refused(item.substr(semicolon));
    if (same_token(coding, "gzip") || same_token(coding, "x-gzip")) return taken;
    if (coding == "*") any = taken;
  }
  return any.value_or(false);
}

bool is_compressible(std::string_view content_type) {
  const auto type = trim_blanks(content_type.substr(0, content_type.find(';')));
  if (type == "text/event-stream") return false;
  return type.starts_with("text/") || type.ends_with("json") || type.ends_with("xml") ||
         type.ends_with("javascript") || type == "application/wasm";
}

std::string_view type_of_file(std::string_view path) {
  static constexpr auto types = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"html", "text/html; charset=utf-8"},
      {"css", "text/css; charset=utf-8"},
      {"js", "text/javascript; charset=utf-8"},
      {"mjs", "text/javascript; charset=utf-8"},
      {"json", "application/json"},
      {"map", "application/json"},
      {"webmanifest", "application/manifest+json"},
      {"txt", "text/plain; charset=utf-8"},
      {"md", "text/markdown; charset=utf-8"},
      {"csv", "text/csv; charset=utf-8"},
      {"xml", "application/xml"},
      {"svg", "image/svg+xml"},
      {"png", "image/png"},
      {"jpg", "image/jpeg"},
      {"jpeg", "image/jpeg"},
      {"gif", "image/gif"},
      {"webp", "image/webp"},
      {"avif", "image/avif"},
      {"heic", "image/heic"},
      {"ico", "image/x-icon"},
      {"woff", "font/woff"},
      {"woff2", "font/woff2"},
      {"pdf", "application/pdf"},
      {"mp3", "audio/mpeg"},
      {"wav", "audio/wav"},
      {"ogg", "audio/ogg"},
      {"m4a", "audio/mp4"},
      {"mp4", "video/mp4"},
      {"webm", "video/webm"},
      {"wasm", "application/wasm"},
      {"zip", "application/zip"},
      {"gz", "application/gzip"},
  });
  const auto name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  if (dot != std::string_view::npos)
    for (const auto& [extension, type] : types)
      if (same_token(extension, name.substr(dot + 1))) return type;
  return "application/octet-stream";
}

bool names_etag(std::string_view list, std::string_view etag) {
  while (!list.empty()) {
    auto item = take_item(list);
    if (item == "*") return true;
    if (item.starts_with("W/")) item.remove_prefix(2);
    if (item == etag) return true;
  }
  return false;
}

std::optional<ByteRange> read_range(std::string_view range, std::uint64_t total) {
  const auto equals = range.find('=');
  if (equals == std::string_view::npos ||
      !same_token(trim_blanks(range.substr(0, equals)), "bytes"))
    return std::nullopt;
  const auto spec = trim_blanks(range.substr(equals + 1));
  const auto dash = spec.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto first = read_number(spec.substr(0, dash));
  const auto last = read_number(spec.substr(dash + 1));
  if (dash == 0) {  // `-n`: the last n bytes.
    if (!last) return std::nullopt;
    const auto size = std::min(*last, total);
    return ByteRange{total - size, size};
  }
  const bool open_ended = dash + 1 == spec.size();
  if (!first || (!last && !open_ended) || (last && *last < *first)) return std::nullopt;
  if (*first >= total) return ByteRange{0, 0};
  const auto stop = last ? std::min(*last, total - 1) : total - 1;
  return ByteRange{*first, stop - *first + 1};
}

}  // namespace roadcall::edge
