#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// A client that measures: keep-alive connections to 127.0.0.1, one request at a time on each.
namespace roadcall::bench {

struct Load {
  std::uint16_t port = 8080;
  int connections = 64;
  std::chrono::milliseconds time{5'000};
  /// The `n`-th request, whole, as it goes over the wire.
  std::function<std::string(std::uint64_t n)> request;
};

struct Measured {
  double per_second = 0;
  double p50_ms = 0, p99_ms = 0, max_ms = 0;
  std::uint64_t answers = 0;
  std::uint64_t errors = 0;  ///< Other statuses than 2xx, and connections that broke.
  std::string first_error;   ///< The head of the first such answer.
};

/// Throws std::runtime_error when nobody listens.
Measured run(const Load& load);

/// Opens event streams and holds them for `hold`; how many were answered 200.
int listen(std::uint16_t port, int streams, const std::string& request,
           std::chrono::milliseconds hold);

/// Milliseconds until the request is answered 200; tries without a pause, at most `most`. -1:
/// never.
double until_ready(std::uint16_t port, const std::string& request, std::chrono::milliseconds most);

}  // namespace roadcall::bench
