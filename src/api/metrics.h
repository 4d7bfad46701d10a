#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace roadcall::api {

/// What passed through, for Prometheus. Counters only; no ids, no numbers of
/// people.
class Metrics {
 public:
  static constexpr std::array<double, 9> kSeconds{0.001, 0.0025, 0.005, 0.01, 0.025,
                                                  0.05,  0.1,    0.5,   2.5};

  void count(int status, std::chrono::nanoseconds took);
  /// Lines of the requests by class of status, and the histogram of their times.
  std::string text() const;

 private:
  std::array<std::atomic<std::uint64_t>, 5> by_class_{};
  std::array<std::atomic<std::uint64_t>, kSeconds.size() + 1> buckets_{};
  std::atomic<std::uint64_t> total_ns_{0};
};

/// `# HELP`, `# TYPE gauge` and one sample.
std::string gauge(const std::string& name, const std::string& help, double value);

}  // namespace roadcall::api
