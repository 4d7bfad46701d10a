#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "edge/pace.h"
#include "edge/reply.h"
#include "edge/request_parser.h"
#include "edge/shared.h"

namespace roadcall::edge {

/// One client connection, from accept to close. Its coroutine is serial, so it needs no lock.
///
/// Coroutines here keep to what g++ 12 compiles rightly: one co_await a statement, on a named
/// function with plain arguments, and no `?:`, braces or capturing lambda in that statement.
class Connection {
 public:
  Connection(Shared& shared, Socket socket);
  ~Connection();

  /// Serves requests until either side has had enough.
  asio::awaitable<void> run();

 private:
  enum class Progress { more, done, refused };

  asio::awaitable<bool> read_request();
  Progress parse();
  Progress check_header();
  Progress check_body();
  asio::awaitable<bool> read_more();
  asio::awaitable<bool> answer();
  asio::awaitable<bool> send_body(const Reply& reply);
  asio::awaitable<bool> send_file(const Reply& reply);
  asio::awaitable<bool> send_rest(std::string_view first, std::string_view second);
  asio::awaitable<void> linger();

  Reply make_answer();
  http::Response ask_handler();
  Progress refuse(int status, std::string_view detail);
  bool send_now(std::string_view& first, std::string_view& second);
  void name_request();
  void set_deadline(std::chrono::milliseconds after) {
    watched_.deadline_ms = steady_ms() + after.count();
  }
  void no_deadline() { watched_.deadline_ms = INT64_MAX; }

  Shared& shared_;
  Counted connection_;
  Socket socket_;
  Watched watched_;
  std::string address_;
  bool proxied_ = false;
  boost::beast::flat_buffer input_;
  std::optional<RequestParser> parser_;
  std::optional<Counted> in_flight_;
  std::optional<Counted> buffered_;
  std::unique_ptr<Counted> event_stream_;  ///< Of an answer that becomes one.
  std::optional<http::Response> refused_;
  BodyPace pace_;
  bool started_ = false;  ///< A byte of the next request has come.
  bool header_seen_ = false;
  bool owes_continue_ = false;
  bool lingers_ = false;  ///< The last answer is out and the peer may still be sending.
};

}  // namespace roadcall::edge
