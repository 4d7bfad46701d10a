#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "edge/server.h"

namespace roadcall::edge {

/// A bare TCP client: what it sends is exactly what is written here. Every read gives up after ten
/// seconds, so that a broken server fails a test and never hangs it.
class Wire {
 public:
  explicit Wire(std::uint16_t port);
  explicit Wire(int connected) : fd_(connected) {}
  Wire(Wire&& other) noexcept;
  ~Wire();

  /// False when the peer has gone.
  bool send(std::string_view bytes);
  /// Sends no more; the peer reads end of file.
  void finish();
  /// Everything up to and with `mark`; less when the peer ends before it. What follows stays for
  /// the next read.
  std::string until(std::string_view mark);
  /// Exactly `size` bytes, or what came before the end.
  std::string bytes(std::size_t size);
  /// Everything up to the end.
  std::string rest();
  /// Whether the peer has ended and nothing is left.
  bool at_end();

 private:
  bool more();
  int fd_;
  std::string unread_;
};

/// A read answer: the head as it came, and the body of Content-Length.
struct Answer {
  int status = 0;
  std::string head;
  std::string body;
  std::string field(std::string_view name) const;
};
/// Reads one answer; `head_only` for answers to HEAD. Status 0 when there is none.
Answer read_answer(Wire& wire, bool head_only = false);
/// Sends `request` on a new connection and reads one answer.
Answer ask(std::uint16_t port, std::string_view request);
/// `GET target` with the fields given, each with its line end.
std::string get(std::string_view target, std::string_view fields = "");
/// A gzip member, unpacked.
std::string gunzip(std::string_view bytes);

/// A server on a free port for the length of a test.
class Running {
 public:
  explicit Running(http::Handler handler, ServerOptions options = {});
  ~Running() { server.stop(std::chrono::seconds(5)); }
  std::uint16_t port() const { return server.port(); }
  Server server;
};

/// Options with few threads: a test needs no more.
ServerOptions small_options();

/// A listener that serves each connection, one after another, with `serve` on a thread of its own.
class Peer {
 public:
  explicit Peer(std::function<void(Wire)> serve);
  ~Peer();
  std::uint16_t port() const { return port_; }

 private:
  int fd_;
  std::uint16_t port_;
  std::thread thread_;
};

/// A handler that answers with what it saw of the request.
http::Response echo(const http::Request& request);

}  // namespace roadcall::edge
