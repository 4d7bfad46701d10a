#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace roadcall::estimates {

/// Largest drawing of a signature: a canvas of 600 × 200 has a few kilobytes.
inline constexpr std::size_t kDrawingBytesMax = 64 * 1024;

/// The picture in a `data:image/png;base64,…` address as a canvas gives it. Empty stays empty;
/// anything else than a PNG, or a larger one, is refused as `signature_image`.
Result<std::string> drawing(std::string_view data_url);

}  // namespace roadcall::estimates
