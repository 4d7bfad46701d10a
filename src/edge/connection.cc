#include "edge/connection.h"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/error.hpp>
#include <exception>
#include <utility>

#include "base/log.h"
#include "edge/date.h"
#include "edge/events.h"
#include "edge/peer.h"
#include "edge/refusal.h"

namespace roadcall::edge {
namespace {

constexpr std::size_t kInputBytes =
    4u << 10;  // Holds nearly every request; small, for thousands of idle ones.
constexpr std::size_t kBodyReadBytes = 64u << 10;
constexpr std::size_t kFileChunkBytes = 32u << 10;
constexpr std::size_t kLingerBytesMax = 4u << 20;
constexpr std::chrono::milliseconds kLinger{2000};
constexpr std::string_view kFailed = "Something went wrong here. Please try again.";
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

void drop_empty_lines(boost::beast::flat_buffer& input) {
  while (input.size() > 0) {
    const char first = *static_cast<const char*>(input.data().data());
    if (first != '\r' && first != '\n') return;
    input.consume(1);
  }
}

}  // namespace

Connection::Connection(Shared& shared, Socket socket)
    : shared_(shared),
      connection_(shared.connections),
      socket_(std::move(socket)),
      input_(std::max(shared.options.header_bytes_max, kBodyReadBytes)),
      pace_(shared.options.body_window_bytes, shared.options.body_deadline.count()) {
  watched_.fd = socket_.native_handle();
  address_ = peer_address(socket_);
  proxied_ = std::ranges::count(shared.options.trusted_proxies, address_) > 0;
  shared_.watch_list.add(&watched_);
}

Connection::~Connection() { shared_.watch_list.remove(&watched_); }

asio::awaitable<void> Connection::run() {
  bool alive = true;
  while (alive) {
    alive = co_await read_request();
    if (!alive && !refused_) break;
    alive = co_await answer();
  }
  if (lingers_) co_await linger();
}

asio::awaitable<bool> Connection::read_request() {
  parser_.emplace(shared_.options.header_bytes_max, shared_.options.body_bytes_max);
  started_ = header_seen_ = owes_continue_ = false;
  set_deadline(shared_.options.idle_deadline);
  watched_.idle = true;
  for (;;) {
    if (!started_) drop_empty_lines(input_);
    if (input_.size() > 0) {
      const Progress progress = parse();
      if (progress != Progress::more) co_return progress == Progress::done;
    }
    if (shared_.draining && !started_) co_return false;
    if (owes_continue_) {
      owes_continue_ = false;
      const bool sent = co_await send_rest(kContinue, kContinue.substr(0, 0));
      if (!sent) co_return false;
    }
    const bool got = co_await read_more();
    if (!got) co_return false;
  }
}

Connection::Progress Connection::parse() {
  if (!std::exchange(started_, true)) {
    watched_.idle = false;
    set_deadline(shared_.options.header_deadline);
  }
  while (input_.size() > 0) {
    boost::beast::error_code error;
    input_.consume(parser_->put(input_.data(), error));
    if (error && error != boost::beast::http::error::need_more) {
      const auto refusal = parser_->refusal(error);
      return refuse(refusal.status, refusal.detail);
    }
    const bool header_now = parser_->is_header_done() && !header_seen_;
    const auto progress = header_now     ? check_header()
                          : header_seen_ ? check_body()
                                         : Progress::more;
    if (progress != Progress::more) return progress;
    if (!error) continue;
    if (input_.size() == input_.max_size()) return refuse(400, "The request is malformed.");
    break;
  }
  return Progress::more;
}

Connection::Progress Connection::check_header() {
  header_seen_ = true;
  const auto refusal = parser_->header_refusal();
  if (refusal.status != 0) return refuse(refusal.status, refusal.detail);
  in_flight_.emplace(shared_.in_flight);
  if (shared_.in_flight > shared_.options.in_flight_max)
    return refuse(503, "Too much is being served at once.");
  if (parser_->is_done()) return Progress::done;
  buffered_.emplace(shared_.buffered_bytes, 0);
  owes_continue_ = parser_->expects_continue && !parser_->http_1_0;
  watched_.deadline_ms = pace_.begin(steady_ms());
  return Progress::more;
}

Connection::Progress Connection::check_body() {
  const auto size = parser_->request.body.size();
  owes_continue_ = false;  // The body comes without having been asked for.
  buffered_->grow_to(size);
  if (shared_.buffered_bytes > shared_.options.buffered_bytes_max)
    return refuse(503, "Too much is being received at once.");
  watched_.deadline_ms = pace_.received(size, steady_ms());
  return parser_->is_done() ? Progress::done : Progress::more;
}

asio::awaitable<bool> Connection::read_more() {
  const auto wanted = header_seen_ ? kBodyReadBytes : kInputBytes;
  const auto room = input_.prepare(std::min(wanted, input_.max_size() - input_.size()));
  boost::system::error_code error;
  const std::size_t got =
      co_await socket_.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
  input_.commit(got);
  co_return !error;
}

Connection::Progress Connection::refuse(int status, std::string_view detail) {
  refused_ = refusal_for(parser_->request, status, detail);
  return Progress::refused;
}

void Connection::name_request() {
  auto& request = parser_->request;
  request.request_id = request_id_for(request.headers.get("X-Request-Id"));
  request.peer = proxied_ ? forwarded_address(request.headers, address_) : address_;
}

http::Response Connection::ask_handler() {
  const auto& request = parser_->request;
  const log::RequestScope scope(request.request_id);
  const auto began = steady_ms();
  const auto path = [&] { return log::masked_path(request.path()); };
  http::Response response;
  try {
    response = shared_.handler(request);
  } catch (const std::exception& failure) {
    log::error("request.failed",
               {{"method", request.method}, {"path", path()}, {"what", failure.what()}});
    response = http::Response::problem(500, kFailed);
  } catch (...) {
    log::error("request.failed", {{"method", request.method}, {"path", path()}});
    response = http::Response::problem(500, kFailed);
  }
  if (log::is_written(log::Level::debug))
    log::write(log::Level::debug, "request",
               {{"method", request.method},
                {"path", path()},
                {"status", static_cast<std::int64_t>(response.status)},
                {"ms", steady_ms() - began}});
  return response;
}

Reply Connection::make_answer() {
  const auto& request = parser_->request;
  ReplyContext context;
  context.head_only = request.method == "HEAD";
  context.http_1_0 = parser_->http_1_0;
  context.date = http_date();
  auto response = refused_ ? *refused_ : ask_handler();
  context.keep_alive = !refused_ && parser_->keep_alive() && !shared_.draining;
  // Counted before the head leaves, so that two who ask at once cannot both be the last.
  if (response.events) event_stream_ = std::make_unique<Counted>(shared_.event_streams);
  if (event_stream_ && shared_.event_streams > shared_.options.event_streams_max) {
    event_stream_.reset();
    response = http::Response::problem(503, "Too many screens are listening.");
    response.headers.set("Retry-After", "10");
  }
  try {
    return make_reply(request, std::move(response), shared_.files, context);
  } catch (const std::exception& failure) {
    log::error("reply.failed", {{"what", failure.what()}});
    response = http::Response::problem(500, kFailed);
    return make_reply(request, std::move(response), shared_.files, context);
  }
}

asio::awaitable<bool> Connection::answer() {
  no_deadline();
  name_request();
  Reply reply = make_answer();
  std::string().swap(parser_->request.body);
  buffered_.reset();
  const bool sent = co_await send_body(reply);
  in_flight_.reset();
  if (input_.capacity() > kInputBytes && input_.size() == 0) input_.shrink_to_fit();
  if (!sent) co_return false;
  if (!reply.events || parser_->request.method == "HEAD") {
    event_stream_.reset();
    lingers_ = !reply.keep_alive;
    co_return reply.keep_alive;
  }
  shared_.watch_list.remove(&watched_);
  EventStream::open(shared_, std::move(socket_), std::move(reply.events),
                    parser_->request.request_id, std::move(event_stream_));
  co_return false;
}

/// Sends as much as the socket takes without waiting, in one call. False when the peer is gone.
bool Connection::send_now(std::string_view& first, std::string_view& second) {
  const std::array<asio::const_buffer, 2> both{asio::buffer(first), asio::buffer(second)};
  boost::system::error_code error;
  const std::size_t sent = socket_.write_some(both, error);
  const auto of_first = std::min(sent, first.size());
  first.remove_prefix(of_first);
  second.remove_prefix(sent - of_first);
  return !error || error == asio::error::would_block;
}

asio::awaitable<bool> Connection::send_body(const Reply& reply) {
  std::string_view head = reply.head;
  std::string_view memory = reply.memory();
  bool sent = send_now(head, memory);
  if (sent && (!head.empty() || !memory.empty())) sent = co_await send_rest(head, memory);
  if (sent && reply.stream()) sent = co_await send_file(reply);
  co_return sent;
}

asio::awaitable<bool> Connection::send_rest(std::string_view first, std::string_view second) {
  while (!first.empty() || !second.empty()) {
    set_deadline(shared_.options.write_deadline);
    boost::system::error_code error;
    co_await socket_.async_wait(Socket::wait_write,
                                asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return false;
    const bool alive = send_now(first, second);
    if (!alive) co_return false;
  }
  co_return true;
}

asio::awaitable<bool> Connection::send_file(const Reply& reply) {
  std::string chunk;
  std::uint64_t at = reply.offset;
  const std::uint64_t end = reply.offset + reply.size;
  while (at < end) {
    const auto size = std::min<std::uint64_t>(end - at, kFileChunkBytes);
    std::string_view bytes = reply.stream()->read(at, size, chunk);
    if (bytes.empty())
      co_return false;  // The file was cut; so is the answer, and the client sees it.
    at += bytes.size();
    std::string_view nothing;
    bool sent = send_now(bytes, nothing);
    if (sent && !bytes.empty()) sent = co_await send_rest(bytes, nothing);
    if (!sent) co_return false;
  }
  co_return true;
}

/// Closes without losing the answer: closing with unread input would reset the connection under it.
asio::awaitable<void> Connection::linger() {
  boost::system::error_code error;
  socket_.shutdown(Socket::shutdown_send, error);
  set_deadline(kLinger);
  watched_.idle = true;  // Nothing is owed any more, should the server stop now.
  std::size_t dropped = 0;
  while (!error && dropped < kLingerBytesMax) {
    input_.clear();
    const auto room = input_.prepare(kBodyReadBytes);
    dropped +=
        co_await socket_.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
  }
}

}  // namespace roadcall::edge
