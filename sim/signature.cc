#include "sim/signature.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <map>

#include "base/text.h"

namespace roadcall::sim {

std::string sign(std::string_view key, std::string_view url, const http::Fields& form) {
  const std::multimap<std::string, std::string> sorted(form.begin(), form.end());
  std::string signed_text(url);
  for (const auto& [name, value] : sorted) signed_text += name + value;
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char*>(signed_text.data()), signed_text.size(), digest,
       &length);
  return base64(std::string_view(reinterpret_cast<const char*>(digest), length));
}

std::string hmac_sha256_hex(std::string_view key, std::string_view text) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest, &length);
  return hex(std::string_view(reinterpret_cast<const char*>(digest), length));
}

}  // namespace roadcall::sim
