#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace roadcall::estimates {

/// Largest drawing of a signature: a canvas of 600 × 200 has a few kilobytes.
inline constexpr std::size_t kDrawingBytesMax = 256 * 1024;

/// The picture in a `data:image/png;base64,…` address as a canvas gives it, or in base64 alone.
/// Empty stays empty; what is no PNG or JPEG, or larger, is refused as `signature_image`.
Result<std::string> drawing(std::string_view written);

}  // namespace roadcall::estimates
