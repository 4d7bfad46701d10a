#include "wire.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace roadcall::edge {
namespace {

constexpr int kReadSecondsMax = 10;

sockaddr_in local(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

}  // namespace

Wire::Wire(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
  const auto address = local(port);
  if (::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
    throw std::runtime_error("cannot connect");
  const timeval limit{kReadSecondsMax, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  ::setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

Wire::Wire(Wire&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), unread_(std::move(other.unread_)) {}

Wire::~Wire() {
  if (fd_ >= 0) ::close(fd_);
}

bool Wire::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void Wire::finish() { ::shutdown(fd_, SHUT_WR); }

bool Wire::more() {
  char chunk[16384];
  const auto got = ::recv(fd_, chunk, sizeof chunk, 0);
  if (got > 0) unread_.append(chunk, static_cast<std::size_t>(got));
  return got > 0;
}

std::string Wire::until(std::string_view mark) {
  while (unread_.find(mark) == std::string::npos)
    if (!more()) return std::exchange(unread_, {});
  return bytes(unread_.find(mark) + mark.size());
}

std::string Wire::bytes(std::size_t size) {
  while (unread_.size() < size && more()) {
  }
  const auto got = unread_.substr(0, size);
  unread_.erase(0, got.size());
  return got;
}

std::string Wire::rest() {
  while (more()) {
  }
  return std::exchange(unread_, {});
}

bool Wire::at_end() { return unread_.empty() && !more() && unread_.empty(); }

std::string Answer::field(std::string_view name) const {
  std::string_view lines = head;
  while (!lines.empty()) {
    const auto line = lines.substr(0, lines.find("\r\n"));
    lines.remove_prefix(std::min(lines.size(), line.size() + 2));
    const auto colon = line.find(':');
    if (colon != std::string_view::npos && http::same_token(line.substr(0, colon), name))
      return std::string(http::trim_blanks(line.substr(colon + 1)));
  }
  return {};
}

Answer read_answer(Wire& wire, bool head_only) {
  Answer answer;
  answer.head = wire.until("\r\n\r\n");
  if (!answer.head.starts_with("HTTP/1.1 ")) return answer;
  answer.status = std::stoi(answer.head.substr(9, 3));
  const auto length = answer.field("Content-Length");
  if (!head_only && !length.empty()) answer.body = wire.bytes(std::stoul(length));
  return answer;
}

Answer ask(std::uint16_t port, std::string_view request) {
  Wire wire(port);
  wire.send(request);
  return read_answer(wire);
}

std::string get(std::string_view target, std::string_view fields) {
  return "GET " + std::string(target) + " HTTP/1.1\r\nHost: shop.example\r\n" +
         std::string(fields) + "\r\n";
}

std::string gunzip(std::string_view bytes) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  std::string out(4u << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = inflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return result == Z_STREAM_END ? out : "not gzip";
}

Running::Running(http::Handler handler, ServerOptions options)
    : server(std::move(options), std::move(handler)) {
  server.start();
}

ServerOptions small_options() {
  ServerOptions options;
  options.threads = 4;
  return options;
}

Peer::Peer(std::function<void(Wire)> serve) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
  auto address = local(0);
  socklen_t size = sizeof address;
  ::bind(fd_, reinterpret_cast<const sockaddr*>(&address), size);
  ::listen(fd_, 16);
  ::getsockname(fd_, reinterpret_cast<sockaddr*>(&address), &size);
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([fd = fd_, serve = std::move(serve)] {
    for (int connected; (connected = ::accept(fd, nullptr, nullptr)) >= 0;) serve(Wire(connected));
  });
}

Peer::~Peer() {
  ::shutdown(fd_, SHUT_RDWR);
  thread_.join();
  ::close(fd_);
}

http::Response echo(const http::Request& request) {
  return http::Response::text(
      200, request.method + " " + request.target + " from " + request.peer + "\n" + request.body);
}

}  // namespace roadcall::edge
