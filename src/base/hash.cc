#include "base/hash.h"

#include <array>

#include "base/text.h"

namespace roadcall {

void Sha256::add(std::string_view bytes) {
  crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
}

std::string Sha256::hex() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_final(&state_, digest.data());
  return roadcall::hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

}  // namespace roadcall
