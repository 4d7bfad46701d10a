#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadcall::api {

/// `text` as only who has `key` can read it (XSalsa20-Poly1305), in base64url.
std::string sealed(std::string_view text, std::string_view key);
/// Nullopt when it was sealed with another key, or changed since.
std::optional<std::string> unsealed(std::string_view text, std::string_view key);

}  // namespace roadcall::api
