#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "domain/quotes/quotes.h"
#include "http/message.h"

namespace roadcall::site {

inline constexpr std::size_t kPhotoBytesMax = 8u << 20;

/// What the bytes are, by their own first bytes: image/jpeg, image/png, image/webp or image/heic;
/// empty for anything else.
std::string image_type(std::string_view bytes);

/// Writes the parts named `photos` below the data folder, durably, before any row speaks of them.
/// Refuses what is no picture or too large, naming the field.
Result<std::vector<quotes::Photo>> keep_photos(const std::string& data_dir,
                                               const std::vector<http::Part>& parts, Instant now);

}  // namespace roadcall::site
