#include "api/metrics.h"

#include <algorithm>
#include <cstdio>

namespace roadcall::api {
namespace {

std::string number(double value) {
  std::array<char, 32> text{};
  const int length = std::snprintf(text.data(), text.size(), "%.9g", value);
  return {text.data(), static_cast<std::size_t>(length)};
}

}  // namespace

void Metrics::count(int status, std::chrono::nanoseconds took) {
  by_class_[static_cast<std::size_t>(std::clamp(status / 100, 1, 5) - 1)] += 1;
  const double seconds = std::chrono::duration<double>(took).count();
  const auto bucket = std::lower_bound(kSeconds.begin(), kSeconds.end(), seconds);
  buckets_[static_cast<std::size_t>(bucket - kSeconds.begin())] += 1;
  total_ns_ += static_cast<std::uint64_t>(took.count());
}

std::string Metrics::text() const {
  std::string out =
      "# HELP roadcall_http_requests_total Requests by class of status.\n"
      "# TYPE roadcall_http_requests_total counter\n";
  for (std::size_t i = 0; i < by_class_.size(); ++i) {
    out += "roadcall_http_requests_total{class=\"" + std::to_string(i + 1) + "xx\"} " +
           std::to_string(by_class_[i].load()) + "\n";
  }
  out +=
      "# HELP roadcall_http_request_duration_seconds Time to answer.\n"
      "# TYPE roadcall_http_request_duration_seconds histogram\n";
  const std::string name = "roadcall_http_request_duration_seconds";
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < kSeconds.size(); ++i) {
    sum += buckets_[i];
    out += name + "_bucket{le=\"" + number(kSeconds[i]) + "\"} " + std::to_string(sum) + "\n";
  }
  sum += buckets_.back();
  out += name + "_bucket{le=\"+Inf\"} " + std::to_string(sum) + "\n";
  out += name + "_sum " + number(static_cast<double>(total_ns_) / 1e9) + "\n";
  out += name + "_count " + std::to_string(sum) + "\n";
  return out;
}

std::string gauge(const std::string& name, const std::string& help, double value) {
  return "# HELP " + name + " " + help + "\n# TYPE " + name + " gauge\n" + name + " " +
         number(value) + "\n";
}

}  // namespace roadcall::api
