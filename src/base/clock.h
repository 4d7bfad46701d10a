#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace roadcall {

/// Where the time comes from. Domain code never sees one: it asks Tx::now().
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

/// The real clock: the only place that asks the operating system for the time of day.
class SystemClock final : public Clock {
 public:
  Instant now() const override;
};

/// A clock that moves only when told.
class FakeClock final : public Clock {
 public:
  explicit FakeClock(Instant start = {1'790'000'000'000}) : ms_(start.ms) {}
  Instant now() const override { return {ms_.load()}; }
  void advance(std::chrono::milliseconds by) { ms_ += by.count(); }
  void set(Instant to) { ms_ = to.ms; }

 private:
  std::atomic<std::int64_t> ms_;
};

/// Where new ids come from: `prefix` + `_` + a UUIDv7 (RFC 9562 §5.7) in 26 characters of Crockford
/// base 32, so ids sort by the time they were made; those of one transaction in their order.
class Ids {
 public:
  virtual ~Ids() = default;
  virtual std::string make(std::string_view prefix, Instant now) = 0;
};

class RandomIds final : public Ids {
 public:
  std::string make(std::string_view prefix, Instant now) override;
};

/// Ids that count (`led_0001`): failures read well.
class CountingIds final : public Ids {
 public:
  std::string make(std::string_view prefix, Instant now) override;

 private:
  std::mutex mutex_;
  std::uint64_t next_ = 0;
};

/// Unguessable text for links, sessions and codes: `bytes` of operating-system randomness in
/// base64url. Never an id.
std::string secret_token(std::size_t bytes = 24);
/// A number of `digits` decimal digits, evenly drawn, for one-time codes.
std::string secret_digits(std::size_t digits);

}  // namespace roadcall
