#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadcall::edge {

inline constexpr std::size_t kGzipBytesMin = 1024;  ///< Below it the saving is less than a packet.

/// `bytes` as one gzip member (RFC 1952); `level` 1 (fast) to 9 (small). Nullopt when it would not
/// be smaller.
std::optional<std::string> gzip(std::string_view bytes, int level);

}  // namespace roadcall::edge
