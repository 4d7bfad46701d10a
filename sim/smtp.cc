#include "sim/smtp.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <system_error>

#include "base/text.h"

namespace roadcall::sim {
namespace {

constexpr std::size_t kMailBytesMax = 20u << 20;
constexpr std::size_t kLineBytesMax = 4096;
constexpr int kIdleMs = 30'000;
constexpr int kLookMs = 200;  // How often the listener looks whether it shall stop.

bool is_ready(int socket, int wait_ms) {
  pollfd look{socket, POLLIN, 0};
  return poll(&look, 1, wait_ms) > 0;
}

void say(int socket, const std::string& line) {
  const std::string text = line + "\r\n";
  if (send(socket, text.data(), text.size(), MSG_NOSIGNAL) < 0)
    return;  // He is gone: read() says so.
}

class Reader {
 public:
  explicit Reader(int socket) : socket_(socket) {}

  /// A line without its end; false when the other side went, stalls or never ends a line.
  bool line(std::string& out) {
    auto end = buffer_.find("\r\n");
    while (end == std::string::npos) {
      if (buffer_.size() > kLineBytesMax || !more()) return false;
      end = buffer_.find("\r\n");
    }
    out = buffer_.substr(0, end);
    buffer_.erase(0, end + 2);
    return true;
  }

 private:
  bool more() {
    char bytes[16 * 1024];
    if (!is_ready(socket_, kIdleMs)) return false;
    const ssize_t got = read(socket_, bytes, sizeof bytes);
    if (got <= 0) return false;
    buffer_.append(bytes, static_cast<std::size_t>(got));
    return true;
  }
  int socket_;
  std::string buffer_;
};

// The message after DATA, dots unstuffed; false when it breaks off or is too large.
bool read_data(Reader& reader, std::string& raw) {
  for (std::string line; reader.line(line);) {
    if (line == ".") return true;
    if (raw.size() + line.size() > kMailBytesMax) return false;
    raw += (line.starts_with('.') ? line.substr(1) : line) + "\r\n";
  }
  return false;
}

void take(World& world, int socket, const std::string& raw) {
  try {
    world.catch_mail(read_mail(raw));
    say(socket, "250 taken");
  } catch (const http::NoAnswer& none) {
    say(socket, none.sent ? "451 the answer was lost" : "451 told to fail");
  }
}

void converse(World& world, int socket) {
  Reader reader(socket);
  say(socket, "220 sim mail catcher");
  for (std::string line; reader.line(line);) {
    const std::string word = ascii_lower(line.substr(0, 4));
    if (word == "data") {
      say(socket, "354 go on");
      std::string raw;
      if (!read_data(reader, raw)) return;
      take(world, socket, raw);
    } else if (word == "quit") {
      return say(socket, "221 bye");
    } else if (word == "ehlo" || word == "helo" || word == "mail" || word == "rcpt" ||
               word == "rset" || word == "noop") {
      say(socket, "250 ok");
    } else {
      say(socket, "502 not known here");
    }
  }
}

}  // namespace

MailCatcher::MailCatcher(World& world, std::uint16_t port) : world_(world) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int yes = 1;
  setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (listener_ < 0 ||
      bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
      listen(listener_, 16) != 0) {
    const int why = errno;
    if (listener_ >= 0) close(listener_);
    throw std::system_error(why, std::generic_category(), "mail port " + std::to_string(port));
  }
  thread_ = std::thread([this] { serve(); });
}

MailCatcher::~MailCatcher() {
  stops_ = true;
  thread_.join();
  close(listener_);
}

void MailCatcher::serve() {
  while (!stops_) {
    if (!is_ready(listener_, kLookMs)) continue;
    const int one = accept(listener_, nullptr, nullptr);
    if (one < 0) continue;
    converse(world_, one);
    close(one);
  }
}

}  // namespace roadcall::sim
