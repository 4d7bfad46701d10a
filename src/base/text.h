#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace roadcall {

bool is_utf8(std::string_view text);                 ///< Well formed (RFC 3629), NUL not allowed.
std::string as_utf8(std::string_view text);          ///< What is not well formed becomes U+FFFD.
std::size_t character_count(std::string_view utf8);  ///< Code points.
std::string trimmed(std::string_view text);          ///< Without ASCII white space at both ends.
/// The same in one line: each run of blanks, line breaks and other control characters is one space.
/// NUL stays, to be refused.
std::string one_line(std::string_view text);
std::string ascii_lower(std::string_view text);
/// At most `bytes`, never cut inside a character.
std::string_view cut(std::string_view utf8, std::size_t bytes);
/// For searching by name: lower case, accents of Latin letters taken off, every other sign a single
/// space. `José  O'Neil` → `jose o neil`.
std::string name_key(std::string_view utf8);
/// `12345` cents → `$123.45`.
std::string dollars(long long cents);
/// The number that the whole text is, in decimal; nullopt when anything else stands there, or it
/// is too large for an N.
template <class N>
std::optional<N> whole_number(std::string_view text) {
  N number{};
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}
/// `http://127.0.0.1:8080/…`, `http://localhost`, `http://[::1]`: an address on this machine.
bool is_loopback_url(std::string_view url);
/// Equal in constant time; for secrets.
bool same_secret(std::string_view a, std::string_view b);
std::string base64(std::string_view bytes);
std::string base64url(std::string_view bytes);  ///< Without padding.
bool decode_base64url(std::string_view text, std::string& bytes);
std::string hex(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);

}  // namespace roadcall
