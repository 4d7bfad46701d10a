#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "http/message.h"

namespace roadcall::edge {

/// Where to listen and every limit of the edge.
struct ServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0 takes any free one; see Server::port.
  /// Handlers run inline on these threads and may block for their durable commit, so there are more
  /// than cores.
  unsigned threads = 64;

  std::size_t body_bytes_max = 26u << 20;
  std::size_t header_bytes_max = 16u << 10;  ///< Request line and fields together.
  std::size_t buffered_bytes_max = 512u
                                   << 20;  ///< Bodies held at once by all requests; over it 503.
  std::chrono::milliseconds header_deadline{10'000};  ///< From the first byte to the empty line.
  /// A body must bring `body_window_bytes` (or its rest) within each such time: slow phones pass,
  /// tricklers do not.
  std::chrono::milliseconds body_deadline{30'000};
  std::size_t body_window_bytes = 16u << 10;
  std::chrono::milliseconds idle_deadline{75'000};   ///< Between requests of one connection.
  std::chrono::milliseconds write_deadline{30'000};  ///< Without the reader taking anything.

  std::size_t connections_max = 4096;
  std::size_t in_flight_max =
      1024;  ///< Requests between header and last byte of the answer; over it 503.
  std::size_t event_streams_max = 4096;
  std::size_t event_unsent_bytes_max =
      256u << 10;  ///< A stream whose reader is this far behind is dropped.

  /// Peers whose X-Forwarded-For is believed, and of it only the last address: the one they added.
  std::vector<std::string> trusted_proxies = {"127.0.0.1", "::1"};
};

/// The only way in: sockets to `http::Handler` and back (HTTP/1.0 and 1.1; TLS is the proxy's).
/// Answers made here are application/problem+json. See ServerOptions for what a client cannot do.
class Server {
 public:
  Server(ServerOptions options, http::Handler handler);
  /// Stops without draining if stop() was not called.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Listens and returns; throws std::system_error when the address cannot be had.
  void start();
  std::uint16_t port() const;  ///< The port in use, after start().
  /// Every open event stream is polled soon. Call after each commit that wrote events; cheap and
  /// thread-safe.
  void wake_event_streams();
  /// Takes no more connections, closes idle ones and event streams, gives requests in flight up to
  /// `drain` to finish, then returns when all threads have ended. Not to be called from a handler.
  void stop(std::chrono::milliseconds drain);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace roadcall::edge
