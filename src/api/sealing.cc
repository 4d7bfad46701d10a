#include "api/sealing.h"

#include <sodium.h>

#include <array>

#include "base/text.h"

namespace roadcall::api {
namespace {

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

Key key_of(std::string_view text) {
  static_assert(crypto_secretbox_KEYBYTES == crypto_hash_sha256_BYTES);
  Key key;
  crypto_hash_sha256(key.data(), bytes(text), text.size());
  return key;
}

}  // namespace

std::string sealed(std::string_view text, std::string_view key) {
  const Key secret = key_of(key);
  std::string nonce(crypto_secretbox_NONCEBYTES, '\0');
  randombytes_buf(nonce.data(), nonce.size());
  std::string box(text.size() + crypto_secretbox_MACBYTES, '\0');
  crypto_secretbox_easy(bytes(box), bytes(text), text.size(), bytes(nonce), secret.data());
  return base64url(nonce + box);
}

std::optional<std::string> unsealed(std::string_view text, std::string_view key) {
  std::string whole;
  if (!decode_base64url(text, whole) ||
      whole.size() < crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES)
    return std::nullopt;
  const Key secret = key_of(key);
  const std::string_view box = std::string_view(whole).substr(crypto_secretbox_NONCEBYTES);
  std::string opened(box.size() - crypto_secretbox_MACBYTES, '\0');
  if (crypto_secretbox_open_easy(bytes(opened), bytes(box), box.size(), bytes(whole),
                                 secret.data()) != 0)
    return std::nullopt;
  return opened;
}

}  // namespace roadcall::api
