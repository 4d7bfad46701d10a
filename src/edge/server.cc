#include "edge/server.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <system_error>
#include <thread>
#include <utility>

#include "base/log.h"
#include "edge/connection.h"
#include "edge/events.h"
#include "edge/shared.h"

namespace roadcall::edge {
namespace {

using asio::ip::tcp;
using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>,
                                         asio::io_context::executor_type>;

constexpr rlim_t kOtherDescriptors = 512;
constexpr int kBacklog = 4096;
constexpr std::chrono::milliseconds kSweepEvery{250};
constexpr int kSweepsPerTick = 4;  // Event streams are polled at least once a second.
constexpr std::chrono::milliseconds kWakeSpacing{20};
constexpr std::chrono::milliseconds kAcceptPause{100};  // After running out of descriptors.
constexpr std::chrono::milliseconds kDrainLook{5};
constexpr unsigned kUnackedMsMax = 60'000;  // A peer that vanished is found by what we sent it.
constexpr std::string_view kBusy =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: "
    "0\r\n\r\n";

/// Asks the system for a descriptor per connection and some for files and the database; the usual
/// soft limit is 1024.
void raise_descriptor_limit(std::size_t connections) {
  const rlim_t wanted = connections + kOtherDescriptors;
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
  limit.rlim_cur = std::min(wanted, limit.rlim_max);
  ::setrlimit(RLIMIT_NOFILE, &limit);
  if (limit.rlim_cur < wanted)
    log::warn("descriptors.few", {{"have", static_cast<std::int64_t>(limit.rlim_cur)}});
}

void prepare_socket(Socket& socket) {
  boost::system::error_code ignored;
  socket.non_blocking(true, ignored);
  socket.set_option(tcp::no_delay(true), ignored);
  ::setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &kUnackedMsMax,
               sizeof kUnackedMsMax);
}

asio::awaitable<void> serve(std::unique_ptr<Connection> connection) { co_await connection->run(); }

void report(const std::exception_ptr& failure) {
  if (!failure) return;
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& what) {
    log::error("connection.failed", {{"what", what.what()}});
  } catch (...) {
    log::error("connection.failed");
  }
}

}  // namespace

class Server::Impl {
 public:
  Impl(ServerOptions options, http::Handler handler)
      : shared_(std::move(options), std::move(handler)),
        accept_strand_(shared_.context.get_executor()),
        acceptor_(shared_.context),
        sweep_timer_(shared_.context),
        wake_timer_(shared_.context),
        accept_timer_(shared_.context) {}
  ~Impl() { end_threads(); }

  void start();
  std::uint16_t port() const { return port_; }
  void wake_event_streams();
  void stop(std::chrono::milliseconds drain);

 private:
  asio::awaitable<void> accept_loop();
  asio::awaitable<void> take_connections();
  asio::awaitable<void> sweep_loop();
  void welcome(Socket socket);
  void end_threads();

  Shared shared_;
  asio::strand<asio::io_context::executor_type> accept_strand_;
  Acceptor acceptor_;
  Timer sweep_timer_;
  Timer wake_timer_;
  Timer accept_timer_;
  std::atomic<bool> accepting_{false};
  std::atomic<bool> wake_pending_{false};
  std::uint16_t port_ = 0;
  std::vector<std::thread> threads_;
};

void Server::Impl::start() try {
  const auto& options = shared_.options;
  raise_descriptor_limit(options.connections_max);
  const tcp::endpoint endpoint(asio::ip::make_address(options.host), options.port);
  acceptor_.open(endpoint.protocol());
  acceptor_.set_option(Acceptor::reuse_address(true));
  acceptor_.bind(endpoint);
  acceptor_.listen(kBacklog);
  acceptor_.non_blocking(true);
  port_ = acceptor_.local_endpoint().port();
  accepting_ = true;
  asio::co_spawn(accept_strand_, accept_loop(), report);
  asio::co_spawn(shared_.context, sweep_loop(), report);
  for (unsigned i = 0; i < std::max(1u, options.threads); ++i)
    threads_.emplace_back([this] { shared_.context.run(); });
} catch (const boost::system::system_error& failure) {
  const auto& options = shared_.options;
  throw std::system_error(failure.code(), "cannot listen on " + options.host + " port " +
                                              std::to_string(options.port) +
                                              " (stop what uses it, or set another PORT or HOST)");
}

asio::awaitable<void> Server::Impl::accept_loop() {
  co_await take_connections();
  accepting_ = false;
}

asio::awaitable<void> Server::Impl::take_connections() {
  while (!shared_.draining) {
    boost::system::error_code error;
    Socket socket =
        co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
      welcome(std::move(socket));
      continue;
    }
    if (error == asio::error::operation_aborted) co_return;
    log::warn("accept.failed", {{"what", error.message()}});
    accept_timer_.expires_after(kAcceptPause);
    co_await accept_timer_.async_wait(asio::redirect_error(asio::use_awaitable, error));
  }
}

void Server::Impl::welcome(Socket socket) {
  prepare_socket(socket);
  if (shared_.connections >= shared_.options.connections_max) {
    boost::system::error_code ignored;
    socket.write_some(asio::buffer(kBusy), ignored);
    return;
  }
  auto connection = std::make_unique<Connection>(shared_, std::move(socket));
  asio::co_spawn(shared_.context, serve(std::move(connection)), report);
}

asio::awaitable<void> Server::Impl::sweep_loop() {
  for (int sweep = 1;; ++sweep) {
    sweep_timer_.expires_after(kSweepEvery);
    co_await sweep_timer_.async_wait(asio::use_awaitable);
    shared_.watch_list.end_overdue(steady_ms());
    if (sweep % kSweepsPerTick == 0) wake_all(shared_);
  }
}

void Server::Impl::wake_event_streams() {
  if (wake_pending_.exchange(true)) return;
  asio::post(shared_.context, [this] {
    wake_timer_.expires_after(kWakeSpacing);
    wake_timer_.async_wait([this](boost::system::error_code) {
      wake_pending_ = false;
      wake_all(shared_);
    });
  });
}

void Server::Impl::stop(std::chrono::milliseconds drain) {
  if (threads_.empty()) return;
  shared_.draining = true;
  asio::post(accept_strand_, [this] {
    boost::system::error_code ignored;
    acceptor_.close(ignored);
  });
  close_all(shared_);
  const auto give_up_ms = steady_ms() + drain.count();
  while ((accepting_ || shared_.connections > 0) && steady_ms() < give_up_ms) {
    shared_.watch_list.end_idle();
    std::this_thread::sleep_for(kDrainLook);
  }
  end_threads();
}

void Server::Impl::end_threads() {
  shared_.context.stop();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
  shared_.streams.clear();  // Their sockets must go before the context does.
}

Server::Server(ServerOptions options, http::Handler handler)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(handler))) {}
Server::~Server() = default;
void Server::start() { impl_->start(); }
std::uint16_t Server::port() const { return impl_->port(); }
void Server::wake_event_streams() { impl_->wake_event_streams(); }
void Server::stop(std::chrono::milliseconds drain) { impl_->stop(drain); }

}  // namespace roadcall::edge
