#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace roadcall::edge {

/// Whether `accept_encoding` takes gzip (RFC 9110 §12.5.3); q=0 is a no.
bool accepts_gzip(std::string_view accept_encoding);
/// Whether bytes of this type shrink: text, JSON, XML, JavaScript, SVG.
bool is_compressible(std::string_view content_type);
/// The content type of a file by its last extension; application/octet-stream when unknown.
std::string_view type_of_file(std::string_view path);
/// Whether a list of entity tags (If-None-Match) has `etag`, compared weakly, or is `*`.
bool names_etag(std::string_view list, std::string_view etag);

struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t size = 0;  ///< 0: not satisfiable.
};
/// The one range of a Range field within `total` bytes; nullopt for none, several or a malformed
/// one (then the whole is sent, RFC 9110 §14.2).
std::optional<ByteRange> read_range(std::string_view range, std::uint64_t total);

}  // namespace roadcall::edge
