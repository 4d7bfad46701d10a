#pragma once

#include <cstddef>
#include <cstdint>

namespace roadcall::edge {

/// Until when a body may go on. It must bring `window_bytes` within each `window_ms`, so a phone on
/// a weak signal may take its time and one that sends a byte now and then may not. Plain
/// arithmetic; the times are the caller's.
class BodyPace {
 public:
  BodyPace(std::size_t window_bytes, std::int64_t window_ms)
      : window_bytes_(window_bytes), window_ms_(window_ms) {}

  /// The deadline at the start of the body.
  std::int64_t begin(std::int64_t now_ms) { return advance(0, now_ms); }
  /// The deadline once `size` bytes have come; unchanged while the window is not filled.
  std::int64_t received(std::size_t size, std::int64_t now_ms) {
    return size < mark_ ? deadline_ms_ : advance(size, now_ms);
  }

 private:
  std::int64_t advance(std::size_t size, std::int64_t now_ms) {
    mark_ = size + window_bytes_;
    return deadline_ms_ = now_ms + window_ms_;
  }

  std::size_t window_bytes_;
  std::int64_t window_ms_;
  std::size_t mark_ = 0;
  std::int64_t deadline_ms_ = 0;
};

}  // namespace roadcall::edge
