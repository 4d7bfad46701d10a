#include "gateways/signature.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/result.h"
#include "base/text.h"

namespace roadcall::signature {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

std::string hmac_sha1(std::string_view key, std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned int length = 0;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  check(HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), bytes, text.size(),
             digest.data(), &length) != nullptr,
        "HMAC-SHA1 failed");
  return {reinterpret_cast<const char*>(digest.data()), length};
}

std::vector<Pair> in_order(const http::Fields& params, Repeats repeats) {
  std::vector<Pair> pairs(params.begin(), params.end());
  if (repeats == Repeats::sorted_once) {
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
  }
  // By name, then as sent: the fields lie in one array, so their addresses tell the order.
  std::vector<const std::pair<std::string, std::string>*> order;
  for (const auto& param : params) order.push_back(&param);
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return a->first != b->first ? a->first < b->first : a < b;
  });
  std::transform(order.begin(), order.end(), pairs.begin(),
                 [](const auto* param) { return Pair(param->first, param->second); });
  return pairs;
}

bool has_repeats(const http::Fields& params) {
  const auto pairs = in_order(params, Repeats::as_sent);
  return std::adjacent_find(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
           return a.first == b.first;
         }) != pairs.end();
}

// The URL as given, without its port, and with its scheme's own port: vendors differ in which one
// they sign.
std::vector<std::string> spellings(std::string_view url) {
  std::vector<std::string> all{std::string(url)};
  const auto scheme_end = url.find("://");
  if (scheme_end == std::string_view::npos) return all;
  const std::size_t begin = scheme_end + 3;
  const std::size_t end = std::min(url.find_first_of("/?", begin), url.size());
  const std::string_view authority = url.substr(begin, end - begin);
  const auto at = authority.rfind('@');
  const auto colon = authority.find(':', at == std::string_view::npos ? 0 : at);
  const std::string host(authority.substr(0, colon));
  const std::string head(url.substr(0, begin));
  const std::string tail(url.substr(end));
  const std::string port = url.starts_with("https") ? ":443" : ":80";
  if (colon != std::string_view::npos) all.push_back(head + host + tail);
  if (authority.substr(host.size()) != port) all.push_back(head + host + port + tail);
  return all;
}

bool matches(std::string_view key, const Received& received, const http::Fields& params) {
  const bool repeated = has_repeats(params);
  for (const std::string& url : spellings(received.url)) {
    if (same_secret(make(key, url, params), received.signature)) return true;
    if (repeated && same_secret(make(key, url, params, Repeats::sorted_once), received.signature)) {
      return true;
    }
  }
  return false;
}

std::optional<std::string> body_hash_in(std::string_view url) {
  const auto mark = url.find('?');
  if (mark == std::string_view::npos) return std::nullopt;
  return http::find(http::decode_form(url.substr(mark + 1)), "bodySHA256");
}

}  // namespace

std::string make(std::string_view key, std::string_view url, const http::Fields& params,
                 Repeats repeats) {
  std::string text(url);
  for (const auto& [name, value] : in_order(params, repeats)) {
    text += name;
    text += value;
  }
  return base64(hmac_sha1(key, text));
}

bool verify(std::string_view key, const Received& received) {
  if (key.empty() || received.signature.empty()) return false;
  if (const auto hash = body_hash_in(received.url)) {
    return same_secret(ascii_lower(*hash), sha256_hex(received.body)) && matches(key, received, {});
  }
  if (received.params.empty() && !received.body.empty()) return false;
  return matches(key, received, received.params);
}

}  // namespace roadcall::signature
