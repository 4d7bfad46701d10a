#pragma once

#include <sodium/crypto_hash_sha256.h>

#include <string>
#include <string_view>

namespace roadcall {

/// SHA-256 of what comes in pieces.
class Sha256 {
 public:
  Sha256() { crypto_hash_sha256_init(&state_); }
  void add(std::string_view bytes);
  /// The digest in hex; nothing may be added after it.
  std::string hex();

 private:
  crypto_hash_sha256_state state_{};
};

}  // namespace roadcall
