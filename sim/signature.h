#pragma once

#include <string>
#include <string_view>

#include "http/message.h"

namespace roadcall::sim {

/// The signature of a webhook as the carrier makes it: base64 of HMAC-SHA1
/// over the URL as configured and, for a POST form, every name and value in byte order of the
/// names; repeated names stay as submitted, blank values count.
std::string sign(std::string_view key, std::string_view url, const http::Fields& form);

/// HMAC-SHA256 in lower-case hex, as the card processor signs.
std::string hmac_sha256_hex(std::string_view key, std::string_view text);

}  // namespace roadcall::sim
