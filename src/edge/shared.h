#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

#include "edge/files.h"
#include "edge/server.h"

namespace roadcall::edge {

class EventStream;
namespace asio = boost::asio;
using Socket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;

/// Milliseconds of the steady clock: deadlines only, never a time of day.
inline std::int64_t steady_ms() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// Adds to a counter for as long as it lives.
class Counted {
 public:
  explicit Counted(std::atomic<std::size_t>& counter, std::size_t amount = 1)
      : counter_(counter), amount_(amount) {
    counter_ += amount_;
  }
  ~Counted() { counter_ -= amount_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

  void grow_to(std::size_t amount) {
    counter_ += amount - amount_;
    amount_ = amount;
  }

 private:
  std::atomic<std::size_t>& counter_;
  std::size_t amount_;
};

/// A socket with a deadline, known to the sweep that ends it. No timer per connection: one sweep
/// looks at all.
struct Watched {
  std::atomic<std::int64_t> deadline_ms{INT64_MAX};
  std::atomic<bool> idle{false};  ///< Between requests: may be closed at once when draining.
  int fd = -1;
};

/// The connections that are open. A connection takes itself out before it closes its socket, so
/// that the sweep can never shut down another one that was given the same number.
class WatchList {
 public:
  void add(Watched* watched);
  void remove(Watched* watched);
  /// Ends those past their deadline: their pending read or write returns at once.
  void end_overdue(std::int64_t now_ms);
  /// Lets idle ones read what has already arrived, and then the end.
  void end_idle();

 private:
  std::mutex mutex_;
  std::unordered_set<Watched*> all_;
};

/// What all connections of one server have in common.
struct Shared {
  Shared(ServerOptions given, http::Handler to)
      : options(std::move(given)), handler(std::move(to)) {}

  const ServerOptions options;
  const http::Handler handler;
  FileCache files;
  WatchList watch_list;
  std::atomic<bool> draining{false};
  std::atomic<std::size_t> connections{0};
  std::atomic<std::size_t> in_flight{0};
  std::atomic<std::size_t> buffered_bytes{0};
  std::atomic<std::size_t> event_streams{0};

  std::mutex streams_mutex;
  std::unordered_set<std::shared_ptr<EventStream>> streams;

  asio::io_context context;  ///< Last: the coroutines it destroys still use the rest.
};

}  // namespace roadcall::edge
