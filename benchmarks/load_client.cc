#include "benchmarks/load_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <thread>

namespace roadcall::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kReadBytes = 64 * 1024;
constexpr std::size_t kErrorShown = 300;
constexpr int kEventsAtOnce = 256;
constexpr std::chrono::milliseconds kLookAgain{1};

int connected(std::uint16_t port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd < 0 || connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) {
    if (fd >= 0) close(fd);
    return -1;
  }
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return fd;
}

bool send_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

// Bytes of the whole answer, once its head is there; 0 before.
std::size_t answer_size(const std::string& got) {
  const std::size_t head = got.find("\r\n\r\n");
  if (head == std::string::npos) return 0;
  std::size_t length = 0;
  for (std::size_t at = 0; at < head; at = got.find("\r\n", at) + 2) {
    constexpr std::string_view kName = "content-length:";
    const std::string_view line = std::string_view(got).substr(at, got.find("\r\n", at) - at);
    const bool is_it = line.size() > kName.size() &&
                       std::equal(kName.begin(), kName.end(), line.begin(),
                                  [](char a, char b) { return a == (b | 0x20) || a == b; });
    if (!is_it) continue;
    const std::string_view value = line.substr(line.find_first_not_of(' ', kName.size()));
    std::from_chars(value.data(), value.data() + value.size(), length);
  }
  return head + 4 + length;
}

bool is_good(const std::string& answer) { return answer.starts_with("HTTP/1.1 2"); }

struct Connection {
  int fd = -1;
  std::string got;
  Clock::time_point asked;
};

class Run {
 public:
  explicit Run(const Load& load) : load_(load), poll_(epoll_create1(EPOLL_CLOEXEC)) {
    connections_.resize(static_cast<std::size_t>(load.connections));
  }
  ~Run() {
    for (const Connection& one : connections_)
      if (one.fd >= 0) close(one.fd);
    close(poll_);
  }
  Run(const Run&) = delete;
  Run& operator=(const Run&) = delete;

  Measured measure() {
    for (Connection& one : connections_)
      if (!open(one)) throw std::runtime_error("nobody listens on the port");
    const auto begun = Clock::now();
    for (Connection& one : connections_) ask(one);
    while (Clock::now() < begun + load_.time && read_some()) {
    }
    return summed(std::chrono::duration<double>(Clock::now() - begun).count());
  }

 private:
  bool open(Connection& one) {
    one.fd = connected(load_.port);
    if (one.fd < 0) return false;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &one;
    return epoll_ctl(poll_, EPOLL_CTL_ADD, one.fd, &event) == 0;
  }

  void ask(Connection& one) {
    const std::string request = load_.request(next_++);
    one.got.clear();
    one.asked = Clock::now();
    if (!send_all(one.fd, request)) broke(one);
  }

  void broke(Connection& one) {
    fault("the connection broke");
    close(one.fd);
    one.fd = -1;
    if (++breaks_ <= connections_.size() && open(one)) ask(one);
  }

  void fault(const std::string& what) {
    if (measured_.errors++ == 0) measured_.first_error = what.substr(0, kErrorShown);
  }

  bool read_some() {
    epoll_event events[kEventsAtOnce];
    const int ready = epoll_wait(poll_, events, kEventsAtOnce, 1'000);
    for (int i = 0; i < ready; ++i) read(*static_cast<Connection*>(events[i].data.ptr));
    return ready > 0;
  }

  void read(Connection& one) {
    static thread_local char bytes[kReadBytes];
    const ssize_t count = recv(one.fd, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count <= 0) return broke(one);
    one.got.append(bytes, static_cast<std::size_t>(count));
    const std::size_t whole = answer_size(one.got);
    if (whole == 0 || one.got.size() < whole) return;
    latencies_.push_back(
        std::chrono::duration<float, std::milli>(Clock::now() - one.asked).count());
    if (!is_good(one.got)) fault(one.got);
    ask(one);
  }

  Measured summed(double seconds) {
    std::sort(latencies_.begin(), latencies_.end());
    const auto at = [&](double part) {
      if (latencies_.empty()) return 0.0;
      const auto index =
          static_cast<std::size_t>(part * static_cast<double>(latencies_.size() - 1));
      return static_cast<double>(latencies_[index]);
    };
    measured_.answers = latencies_.size();
    measured_.per_second = static_cast<double>(latencies_.size()) / seconds;
    measured_.p50_ms = at(0.5);
    measured_.p99_ms = at(0.99);
    measured_.max_ms = at(1);
    return measured_;
  }

  const Load& load_;
  int poll_;
  std::vector<Connection> connections_;
  std::vector<float> latencies_;
  std::uint64_t next_ = 0;
  std::size_t breaks_ = 0;
  Measured measured_;
};

// The answer's first bytes; empty when there is none.
std::string first_bytes(int fd, std::chrono::milliseconds most) {
  const timeval wait{static_cast<time_t>(most.count() / 1000),
                     static_cast<suseconds_t>(most.count() % 1000 * 1000)};
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
  char bytes[512];
  const ssize_t count = recv(fd, bytes, sizeof bytes, 0);
  return count <= 0 ? "" : std::string(bytes, static_cast<std::size_t>(count));
}

}  // namespace

Measured run(const Load& load) { return Run(load).measure(); }

int listen(std::uint16_t port, int streams, const std::string& request,
           std::chrono::milliseconds hold) {
  std::vector<int> open;
  for (int i = 0; i < streams; ++i) {
    const int fd = connected(port);
    if (fd < 0) break;
    open.push_back(fd);
    send_all(fd, request);
  }
  int good = 0;
  for (const int fd : open) good += is_good(first_bytes(fd, std::chrono::milliseconds(2'000)));
  std::this_thread::sleep_for(hold);
  for (const int fd : open) close(fd);
  return good;
}

double until_ready(std::uint16_t port, const std::string& request, std::chrono::milliseconds most) {
  const auto begun = Clock::now();
  while (Clock::now() < begun + most) {
    const int fd = connected(port);
    const bool ready = fd >= 0 && send_all(fd, request) && is_good(first_bytes(fd, most));
    if (fd >= 0) close(fd);
    if (ready) return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
    std::this_thread::sleep_for(kLookAgain);
  }
  return -1;
}

}  // namespace roadcall::bench
