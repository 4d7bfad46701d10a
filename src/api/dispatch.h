#pragma once

#include "api/call.h"

/// Between a request and its operation: everything that holds for all of them.
namespace roadcall::api {

inline constexpr std::size_t kBodyMost = 64 * 1024;  ///< Bytes of a JSON body.
/// Of one that carries a drawn signature, or what a phone did offline.
inline constexpr std::size_t kLargeBodyMost = 512 * 1024;
inline constexpr int kChangesPerMinute = 600;  ///< Of one caller.

/// How an operation is carried out. `reads` and `writes` run in one transaction (that of a write
/// also keeps the answer for repeats of its Idempotency-Key); `plain` takes its own. `prepare` does
/// what is too slow for a transaction, before it.
struct Handling {
  enum class How { none, reads, writes, plain, elsewhere } how = How::none;
  Answer (*verb)(Call&, Tx&) = nullptr;
  http::Response (*plain)(Call&) = nullptr;
  std::optional<Error> (*prepare)(Call&) = nullptr;
};
inline Handling reads(Answer (*verb)(Call&, Tx&)) { return {Handling::How::reads, verb}; }
inline Handling writes(Answer (*verb)(Call&, Tx&),
                       std::optional<Error> (*prepare)(Call&) = nullptr) {
  return {Handling::How::writes, verb, nullptr, prepare};
}
inline Handling plain(http::Response (*verb)(Call&)) {
  return {Handling::How::plain, nullptr, verb};
}
inline Handling elsewhere() { return {Handling::How::elsewhere}; }

http::Response dispatch(Api& api, const Operation& operation, const Handling& handling,
                        const http::Request& request);

/// `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
void add_rate_headers(http::Response& response, int most, int left, int window_seconds);

}  // namespace roadcall::api
