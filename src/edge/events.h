#pragma once

#include <boost/asio/strand.hpp>
#include <memory>
#include <string>

#include "edge/shared.h"
#include "http/message.h"

namespace roadcall::edge {

/// One open text/event-stream. Everything but wake() and close() runs on its strand, so the source
/// is never polled twice at once. It has no timer and no buffer of its own while it is quiet.
class EventStream : public std::enable_shared_from_this<EventStream> {
 public:
  EventStream(Shared& shared, Socket socket, std::shared_ptr<http::EventSource> source,
              std::string request_id, std::unique_ptr<Counted> counted);

  /// `counted` counts it. Sends what is left of the head, then polls for the first time.
  static void open(Shared& shared, Socket socket, std::shared_ptr<http::EventSource> source,
                   std::string request_id, std::unique_ptr<Counted> counted);
  /// Polls soon; many wakes before that are one. Thread-safe.
  void wake();
  /// Ends the stream soon. Thread-safe.
  void close();

 private:
  void pump();
  bool poll();
  void write();
  void watch_for_end();
  void end();

  Shared& shared_;
  Counted connection_;
  std::unique_ptr<Counted> counted_;
  asio::strand<asio::io_context::executor_type> strand_;
  Socket socket_;
  std::shared_ptr<http::EventSource> source_;
  std::string request_id_;
  std::string unsent_;
  std::int64_t wrote_ms_;  ///< When the reader last took something.
  std::atomic<bool> woken_{false};
  bool waiting_to_write_ = false;
  bool ended_ = false;
};

/// Wakes all streams of the server.
void wake_all(Shared& shared);
/// Closes all streams of the server.
void close_all(Shared& shared);

}  // namespace roadcall::edge
