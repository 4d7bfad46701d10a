#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "db/tx.h"

/// Answers kept for clients that ask again with the same Idempotency-Key
/// (draft-ietf-httpapi-idempotency-key-header).
namespace roadcall::replies {

/// How long the same key gets the same answer.
inline constexpr std::chrono::hours kKept{24};
inline constexpr std::size_t kKeyMost = 255;

/// Whose key it is, and for what: keys of two callers, or of two operations, are not the same.
struct Key {
  std::string caller;       ///< At most 80 bytes.
  std::string key;          ///< As the client made it, at most kKeyMost bytes.
  std::string fingerprint;  ///< SHA-256 of what was asked.
};

struct Kept {
  std::string fingerprint;
  int status = 0;
  std::string reply;
};

std::optional<Kept> earlier(Tx& tx, const Key& key);
/// Keeps an answer in the transaction that did the work. Throws inbox::Repeated when another
/// transaction was first; the caller then asks for the earlier one.
void keep(Tx& tx, const Key& key, int status, const std::string& reply);
/// Removes what nobody may ask for any more, at most `limit` rows.
std::int64_t purge(Tx& tx, int limit);

}  // namespace roadcall::replies
