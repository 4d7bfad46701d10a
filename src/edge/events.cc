#include "edge/events.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <exception>
#include <utility>
#include <vector>

#include "base/log.h"

namespace roadcall::edge {
namespace {

constexpr std::int64_t kKeepAliveMs = 15'000;
constexpr std::string_view kKeepAlive = ":\n\n";

std::vector<std::shared_ptr<EventStream>> all_of(Shared& shared) {
  const std::lock_guard lock(shared.streams_mutex);
  return {shared.streams.begin(), shared.streams.end()};
}

}  // namespace

EventStream::EventStream(Shared& shared, Socket socket, std::shared_ptr<http::EventSource> source,
                         std::string request_id, std::unique_ptr<Counted> counted)
    : shared_(shared),
      connection_(shared.connections),
      counted_(std::move(counted)),
      strand_(shared.context.get_executor()),
      socket_(std::move(socket)),
      source_(std::move(source)),
      request_id_(std::move(request_id)),
      wrote_ms_(steady_ms()) {}

void EventStream::open(Shared& shared, Socket socket, std::shared_ptr<http::EventSource> source,
                       std::string request_id, std::unique_ptr<Counted> counted) {
  auto stream = std::make_shared<EventStream>(shared, std::move(socket), std::move(source),
                                              std::move(request_id), std::move(counted));
  {
    const std::lock_guard lock(shared.streams_mutex);
    shared.streams.insert(stream);
  }
  stream->wake();
  asio::post(stream->strand_, [stream] { stream->watch_for_end(); });
  if (shared.draining) stream->close();
}

void EventStream::wake() {
  if (woken_.exchange(true)) return;
  asio::post(strand_, [self = shared_from_this()] { self->pump(); });
}

void EventStream::close() {
  asio::post(strand_, [self = shared_from_this()] { self->end(); });
}

void EventStream::pump() {
  woken_ = false;
  if (ended_) return;
  if (!poll()) return end();
  const auto now = steady_ms();
  if (unsent_.empty() && now - wrote_ms_ >= kKeepAliveMs) unsent_ = kKeepAlive;
  if (!waiting_to_write_) return write();
  const bool stalled = now - wrote_ms_ > shared_.options.write_deadline.count();
  if (stalled || unsent_.size() > shared_.options.event_unsent_bytes_max) end();
}

bool EventStream::poll() {
  const log::RequestScope scope(request_id_);
  try {
    unsent_ += source_->poll();
    return !source_->over();
  } catch (const std::exception& failure) {
    log::error("events.failed", {{"what", failure.what()}});
  } catch (...) {
    log::error("events.failed");
  }
  return false;
}

void EventStream::write() {
  boost::system::error_code error;
  std::size_t sent = 0;
  while (sent < unsent_.size() && !error)
    sent += socket_.write_some(asio::buffer(unsent_.data() + sent, unsent_.size() - sent), error);
  if (error && error != asio::error::would_block) return end();
  if (sent > 0) wrote_ms_ = steady_ms();
  unsent_.erase(0, sent);
  if (unsent_.empty()) return std::string().swap(unsent_);
  if (unsent_.size() > shared_.options.event_unsent_bytes_max) return end();
  waiting_to_write_ = true;
  socket_.async_wait(
      Socket::wait_write,
      asio::bind_executor(strand_, [self = shared_from_this()](boost::system::error_code failed) {
        self->waiting_to_write_ = false;
        if (!self->ended_ && !failed) self->write();
      }));
}

void EventStream::watch_for_end() {
  if (ended_) return;
  socket_.async_wait(
      Socket::wait_read,
      asio::bind_executor(strand_, [self = shared_from_this()](boost::system::error_code failed) {
        if (self->ended_ || failed) return;
        // Whatever a client says on a stream is dropped; its end of file is what we wait for.
        char dropped[512];
        boost::system::error_code error;
        self->socket_.read_some(asio::buffer(dropped), error);
        if (error && error != asio::error::would_block) return self->end();
        self->watch_for_end();
      }));
}

void EventStream::end() {
  if (std::exchange(ended_, true)) return;
  boost::system::error_code ignored;
  socket_.shutdown(Socket::shutdown_both, ignored);
  socket_.close(ignored);
  const std::lock_guard lock(shared_.streams_mutex);
  shared_.streams.erase(shared_from_this());
}

void wake_all(Shared& shared) {
  for (const auto& stream : all_of(shared)) stream->wake();
}

void close_all(Shared& shared) {
  for (const auto& stream : all_of(shared)) stream->close();
}

}  // namespace roadcall::edge
