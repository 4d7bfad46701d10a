#include "main/config_checks.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

#include "base/text.h"

namespace roadcall {
namespace {

constexpr std::size_t kSecretMin = 32;
constexpr std::size_t kDifferentMin = 10;  // Signs of a secret; 32 random hexadecimal ones have 14.
constexpr std::size_t kBesideWordsMin = 16;  // Signs that are left when known words are taken out.

constexpr std::array<std::string_view, 26> kKnownWords{
    "changeme", "password", "passwort", "roadcall", "example", "default", "replace",
    "letmein",  "mechanic", "secret",   "please",   "qwerty",  "change",  "random",
    "string",   "token",    "admin",    "super",    "bench",   "your",    "this",
    "test",     "jwt",      "key",      "dev",      "me"};

// `abcabcabc`: from some place on, only what stood before.
bool repeats(std::string_view text) {
  for (std::size_t period = 1; period <= text.size() / 2; ++period)
    if (text.substr(period) == text.substr(0, text.size() - period)) return true;
  return false;
}

// `abcdef`, `987654`, `1111`: most signs follow from the one before.
bool counts(std::string_view text) {
  std::size_t steps = 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const int step = text[i] - text[i - 1];
    const bool around = text[i - 1] == '9' && text[i] == '0';
    steps += step == 0 || step == 1 || step == -1 || around;
  }
  return steps * 2 > text.size();
}

std::size_t beside_known_words(std::string_view secret) {
  std::string rest = ascii_lower(secret);
  for (const std::string_view word : kKnownWords)
    for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word))
      rest.erase(at, word.size());
  return rest.size();
}

bool is_host(std::string_view host) {
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) host = host.substr(1, host.size() - 2);
  return !host.empty() && std::all_of(host.begin(), host.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || (bracketed && c == ':');
  });
}

bool is_address(std::string_view url, std::initializer_list<std::string_view> schemes) {
  const auto scheme = std::find_if(schemes.begin(), schemes.end(),
                                   [&](std::string_view one) { return url.starts_with(one); });
  const bool plain =
      std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < '\x7f'; });
  if (scheme == schemes.end() || !plain) return false;
  url.remove_prefix(scheme->size());
  std::string_view host = url.substr(0, url.find_first_of("/?#"));
  if (const auto user = host.rfind('@'); user != std::string_view::npos)
    host.remove_prefix(user + 1);
  const auto colon = host.rfind(':');
  if (colon == std::string_view::npos || host.ends_with(']')) return is_host(host);
  const auto port = whole_number<unsigned short>(host.substr(colon + 1));
  return port && *port > 0 && is_host(host.substr(0, colon));
}

}  // namespace

std::string weakness_of(std::string_view secret) {
  if (secret.size() < kSecretMin) return "it is too short";
  if (repeats(secret)) return "it repeats itself";
  if (std::set<char>(secret.begin(), secret.end()).size() < kDifferentMin)
    return "it has too few different signs";
  if (counts(secret)) return "its signs follow one another";
  if (beside_known_words(secret) < kBesideWordsMin) return "it is made of words anybody may guess";
  return "";
}

bool is_web_address(std::string_view url) { return is_address(url, {"https://", "http://"}); }

bool is_mail_server(std::string_view url) { return is_address(url, {"smtps://", "smtp://"}); }

}  // namespace roadcall
