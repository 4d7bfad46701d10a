#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>

#include "db/store.h"
#include "domain/events/events.h"

/// Live events for many listeners at once.
namespace roadcall::api {

/// The latest events of each shop that somebody listens to, ready as SSE frames. However many
/// listeners wake, one of them asks the database, the others read what it found.
class Feed {
 public:
  /// Events kept for a shop's listeners; who is further behind is told to load everything anew.
  static constexpr std::size_t kKeptMost = 1000;

  explicit Feed(Store& store) : store_(store) {}

  /// Something was committed: what is known may be old.
  void committed() { ++commits_; }

  /// The number of the shop's latest event.
  std::int64_t now(const ShopId& shop);

  /// Frames of the events behind `seq`, which is moved on. A gap gives one `reset` frame.
  std::string after(const ShopId& shop, std::int64_t& seq);

  /// Has this session or API key ended behind `seq`? Its streams are over.
  bool has_ended(const ShopId& shop, std::int64_t seq, const std::string& id);

 private:
  struct Known {
    std::uint64_t commits = 0;  ///< When it was read.
    std::int64_t first = 0;     ///< Events behind this number are all in `events`.
    std::int64_t last = 0;
    std::deque<std::pair<events::Event, std::string>> events;  ///< With their frames.
  };
  Known& refreshed(const ShopId& shop);

  Store& store_;
  std::atomic<std::uint64_t> commits_{1};
  std::mutex mutex_;
  std::map<std::string, Known, std::less<>> shops_;
};

}  // namespace roadcall::api
