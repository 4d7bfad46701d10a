#include "main/config_checks.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

#include "base/text.h"

namespace roadcall {
namespace {

constexpr std::size_t kSecretMin = 32;
constexpr std::size_t kDifferentMin = 10;  // Signs of a secret; 32 random hexadecimal ones have 14.
constexpr std::size_t kBesideWordsMin = 16;  // Signs that are left when known words are taken out.

// Of the placeholders in manuals and examples, longer ones first: shorter ones are in them.
constexpr std::string_view kKnownWords =
    "authentication placeholder development characters production generated encryption "
    "signature character something generate changeme password passwort roadcall insecure "
    "mechanic anything minimum example default replace letmein signing private session "
    "changed openssl staging testing service before secret secure please qwerty change random "
    "string access server sample insert should bearer base64 unsafe update really deploy "
    "strong token admin super bench hs256 local value least bytes enter dummy never using "
    "your this that must long very here with test demo auth hmac todo safe code jwt key dev "
    "use the api app and not for";
// Only where they stand alone: random signs hold two letters soon.
constexpr std::string_view kSmallWords = " in my me a to be is of or on at it do 32 64 256 ";

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

std::size_t beside_known_words(std::string word) {
  for (std::string_view rest = kKnownWords; !rest.empty();) {
    const std::string_view known = rest.substr(0, rest.find(' '));
    for (auto at = word.find(known); at != std::string::npos; at = word.find(known))
      word.erase(at, known.size());
    rest.remove_prefix(std::min(rest.size(), known.size() + 1));
  }
  const bool small = kSmallWords.find(" " + word + " ") != std::string_view::npos;
  return small ? 0 : word.size();
}

// The signs that no dictionary gives: what parts words counts for nothing.
std::size_t unguessable(std::string_view secret) {
  constexpr std::string_view kBetween = "-_ .,:;/!";
  std::size_t signs = 0;
  std::string word;
  for (const char c : ascii_lower(secret) + " ") {
    if (kBetween.find(c) == std::string_view::npos) {
      word += c;
      continue;
    }
    signs += beside_known_words(std::exchange(word, ""));
  }
  return signs;
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
  if (unguessable(secret) < kBesideWordsMin) return "it is made of words anybody may guess";
  return "";
}

bool is_web_address(std::string_view url) { return is_address(url, {"https://", "http://"}); }

bool is_mail_server(std::string_view url) { return is_address(url, {"smtps://", "smtp://"}); }

}  // namespace roadcall
