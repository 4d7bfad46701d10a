#include "base/text.h"

#include <sodium.h>

#include <array>
#include <cstdint>

namespace roadcall {
namespace {

// The code point that begins at `at`, and its length in bytes; length 0 when malformed.
struct Decoded {
  char32_t point;
  std::size_t length;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {0, 0};
  char32_t point = first & (0x7F >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {0, 0};
    point = (point << 6) | (byte(i) & 0x3F);
  }
  constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  if (point < kSmallest[length] || point > 0x10FFFF || surrogate) return {0, 0};
  return {point, length};
}

// The base letter of Latin-1 and Latin Extended-A letters, by row of U+00C0…U+017F; space where
// there is none.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
    "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

char folded(char32_t point) {
  if (point < 0x80) {
    const char c = static_cast<char>(point);
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
  }
  if (point >= 0xC0 && point < 0xC0 + kBaseLetters.size()) return kBaseLetters[point - 0xC0];
  return ' ';
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode(text, at);
    if (decoded.length == 0 || decoded.point == 0) return false;
    at += decoded.length;
  }
  return true;
}

std::string as_utf8(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode(text, at);
    const bool good = decoded.length > 0 && decoded.point != 0;
    out += good ? text.substr(at, decoded.length) : "\xEF\xBF\xBD";
    at += good ? decoded.length : 1;
  }
  return out;
}

std::size_t character_count(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

std::string one_line(std::string_view text) {
  std::string line;
  bool blank = false;
  for (const char c : text) {
    const auto sign = static_cast<unsigned char>(c);
    if (sign != 0 && (sign <= ' ' || sign == 0x7f)) {
      blank = true;
      continue;
    }
    if (blank && !line.empty()) line += ' ';
    blank = false;
    line += c;
  }
  return line;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return lower;
}

std::string_view cut(std::string_view utf8, std::size_t bytes) {
  if (utf8.size() <= bytes) return utf8;
  while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0) == 0x80) --bytes;
  return utf8.substr(0, bytes);
}

std::string name_key(std::string_view utf8) {
  std::string key;
  for (std::size_t at = 0; at < utf8.size();) {
    const Decoded decoded = decode(utf8, at);
    at += decoded.length == 0 ? 1 : decoded.length;
    if (decoded.length == 0) continue;
    // Letters beyond Latin are kept as they are, so that such names can be found too.
    if (decoded.point >= 0x180) {
      key.append(utf8.substr(at - decoded.length, decoded.length));
      continue;
    }
    const char c = folded(decoded.point);
    if (c != ' ' || (!key.empty() && key.back() != ' ')) key += c;
  }
  while (!key.empty() && key.back() == ' ') key.pop_back();
  return key;
}

std::string dollars(long long cents) {
  const std::string sign = cents < 0 ? "-$" : "$";
  const unsigned long long amount = cents < 0 ? 0ULL - static_cast<unsigned long long>(cents)
                                              : static_cast<unsigned long long>(cents);
  std::string whole = std::to_string(amount / 100);
  for (std::size_t at = whole.size(); at > 3;) whole.insert(at -= 3, ",");
  const std::string rest = std::to_string(amount % 100);
  return sign + whole + (rest.size() == 1 ? ".0" : ".") + rest;
}

bool same_secret(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

namespace {
std::string encode(std::string_view bytes, int variant) {
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), variant);
  text.pop_back();  // The terminating NUL.
  return text;
}
}  // namespace

std::string base64(std::string_view bytes) { return encode(bytes, sodium_base64_VARIANT_ORIGINAL); }
std::string base64url(std::string_view bytes) {
  return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

bool decode_base64url(std::string_view text, std::string& bytes) {
  bytes.assign(text.size(), '\0');
  std::size_t length = 0;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                        text.size(), nullptr, &length, nullptr,
                        sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) {
    return false;
  }
  bytes.resize(length);
  return true;
}

std::string hex(std::string_view bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                 bytes.size());
  text.pop_back();
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

bool is_loopback_url(std::string_view url) {
  for (const std::string_view host : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
    if (url.starts_with(host) &&
        (url.size() == host.size() || url[host.size()] == ':' || url[host.size()] == '/'))
      return true;
  }
  return false;
}

}  // namespace roadcall
