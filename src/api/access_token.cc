#include "api/access_token.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

#include "base/json.h"
#include "base/text.h"

namespace roadcall::api {
namespace {

constexpr std::chrono::seconds kClockGrace{60};
constexpr std::string_view kHeader = R"({"alg":"HS256","typ":"at+jwt"})";

std::int64_t seconds(Instant at) { return at.ms / 1000; }

// Readers disagree on which of repeated names counts. Boost.JSON keeps one, so the names written
// are counted.
bool has_repeated_names(std::string_view text) {
  boost::json::error_code failed;
  const auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), failed);
  if (failed || !value.is_object()) return true;
  std::size_t depth = 0;
  std::size_t names = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_text && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_text = !in_text;
    } else if (!in_text) {
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      if (c == ':' && depth == 1) ++names;
    }
  }
  return names != value.get_object().size();
}

std::optional<json::object> part(std::string_view encoded) {
  std::string bytes;
  if (!decode_base64url(encoded, bytes) || has_repeated_names(bytes)) return std::nullopt;
  auto value = json::parse(bytes);
  if (!value || !value->is_object()) return std::nullopt;
  return value->get_object();
}

std::string_view text_in(const json::object& object, std::string_view name) {
  const json::value* found = object.if_contains(name);
  return found != nullptr && found->is_string() ? std::string_view(found->get_string())
                                                : std::string_view();
}

std::optional<Instant> time_in(const json::object& object, std::string_view name) {
  const json::value* found = object.if_contains(name);
  if (found == nullptr || !found->is_number()) return std::nullopt;
  const double at = found->to_number<double>();
  if (!(at >= 0 && at < 1e11)) return std::nullopt;
  return Instant{static_cast<std::int64_t>(at * 1000)};
}

bool names_us(const json::object& claims, std::string_view issuer) {
  const json::value* audience = claims.if_contains("aud");
  if (audience == nullptr || text_in(claims, "iss") != issuer) return false;
  if (audience->is_string()) return std::string_view(audience->get_string()) == issuer;
  if (!audience->is_array()) return false;
  for (const auto& one : audience->get_array())
    if (one.is_string() && std::string_view(one.get_string()) == issuer) return true;
  return false;
}

bool is_our_kind(const json::object& header) {
  return text_in(header, "alg") == "HS256" && text_in(header, "typ") == "at+jwt" &&
         !header.contains("crit");
}

}  // namespace

std::string token_signature(std::string_view signed_part, std::string_view secret) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
  unsigned int length = 0;
  check(HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char*>(signed_part.data()), signed_part.size(),
             mac.data(), &length) != nullptr,
        "HMAC failed");
  return base64url({reinterpret_cast<const char*>(mac.data()), length});
}

std::string sign_access_token(const AccessClaims& claims, std::string_view issuer,
                              std::string_view secret) {
  const json::object payload{{"iss", issuer},
                             {"aud", issuer},
                             {"sub", claims.user_id.value},
                             {"sid", claims.session_id.value},
                             {"shop_id", claims.shop_id.value},
                             {"role", claims.role},
                             {"iat", seconds(claims.issued_at)},
                             {"nbf", seconds(claims.issued_at)},
                             {"exp", seconds(claims.expires_at)}};
  std::string token = base64url(kHeader) + "." + base64url(json::write(payload));
  return token + "." + token_signature(token, secret);
}

std::optional<AccessClaims> read_access_token(std::string_view token, std::string_view issuer,
                                              std::string_view secret, Instant now) {
  const auto first = token.find('.');
  const auto last = token.rfind('.');
  if (token.size() > kTokenMost || first == std::string_view::npos || first == last)
    return std::nullopt;
  const auto signed_part = token.substr(0, last);
  if (!same_secret(token_signature(signed_part, secret), token.substr(last + 1)))
    return std::nullopt;
  const auto header = part(token.substr(0, first));
  const auto claims = part(token.substr(first + 1, last - first - 1));
  if (!header || !claims || !is_our_kind(*header) || !names_us(*claims, issuer))
    return std::nullopt;
  const auto expires = time_in(*claims, "exp");
  const auto not_before = time_in(*claims, "nbf");
  const auto issued = time_in(*claims, "iat");
  if (!expires || !issued || *expires <= now || *issued > now + kClockGrace ||
      (not_before && *not_before > now + kClockGrace))
    return std::nullopt;
  return AccessClaims{UserId{std::string(text_in(*claims, "sub"))},
                      SessionId{std::string(text_in(*claims, "sid"))},
                      ShopId{std::string(text_in(*claims, "shop_id"))},
                      std::string(text_in(*claims, "role")),
                      *issued,
                      *expires};
}

}  // namespace roadcall::api
