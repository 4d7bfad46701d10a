#pragma once

#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "base/instant.h"

namespace roadcall::sim {

/// What is still to happen, in order of time; of the same moment, in the order it was asked for.
class Timeline {
 public:
  using Event = std::function<void()>;

  void at(Instant when, Event event) {
    events_.emplace(std::pair{when.ms, next_++}, std::move(event));
  }
  std::optional<Instant> next_at() const {
    if (events_.empty()) return std::nullopt;
    return Instant{events_.begin()->first.first};
  }
  /// The first event, taken out.
  Event take() {
    Event event = std::move(events_.begin()->second);
    events_.erase(events_.begin());
    return event;
  }
  void clear() { events_.clear(); }

 private:
  std::map<std::pair<std::int64_t, std::uint64_t>, Event> events_;
  std::uint64_t next_ = 0;
};

}  // namespace roadcall::sim
