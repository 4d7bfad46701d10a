#include "domain/limits/limits.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <boost/describe.hpp>
#include <iterator>
#include <string>

namespace roadcall::limits {
namespace {

struct Row {
  std::string bucket;
  Instant window_start;
  int used = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (), (bucket, window_start, used))

// Clocks of several nodes differ by less. A window that begins later than that was begun by a clock
// that ran ahead, and counts no more.
constexpr std::chrono::minutes kDrift{5};

bool is_within(Instant at, const Limit& limit, Instant now) {
  return at > now - limit.window && at <= now + kDrift;
}

Use judged(const Limit& limit, int used, Instant window_start, Instant now) {
  if (used <= limit.most) return {true, limit.most - used, {}};
  return {false, 0, window_start + limit.window - now};
}

}  // namespace

std::string seconds_to_wait(const Use& use) {
  return std::to_string(use.retry_after.count() / 1000 + 1);
}

Use take(Tx& tx, std::string_view bucket, Limit limit) {
  const Instant now = tx.now();
  const Instant over = now - limit.window;
  const Instant ahead = now + kDrift;
  // `used` first: MariaDB reads what stands before a comma as already changed.
  if (tx.exec("UPDATE rate_limits SET used = CASE WHEN window_start > ? AND window_start <= ? THEN"
              " used + 1 ELSE 1 END, window_start = CASE WHEN window_start > ? AND window_start <="
              " ? THEN window_start ELSE ? END WHERE bucket = ?",
              over, ahead, over, ahead, now, bucket) == 0 &&
      tx.insert_if_new("rate_limits", Row{std::string(bucket), now, 1})) {
    return judged(limit, 1, now, now);
  }
  const auto row =
      tx.one<Row>("SELECT bucket, window_start, used FROM rate_limits WHERE bucket = ?", bucket);
  return row ? judged(limit, row->used, row->window_start, now) : Use{true, limit.most, {}};
}

Use next_after(const std::vector<Instant>& earlier, Limit limit, Instant now) {
  std::vector<Instant> within;
  std::copy_if(earlier.begin(), earlier.end(), std::back_inserter(within),
               [&](Instant at) { return is_within(at, limit, now); });
  const int used = static_cast<int>(within.size());
  if (used < limit.most) return {true, limit.most - used - 1, {}};
  return {false, 0, within[static_cast<std::size_t>(limit.most) - 1] + limit.window - now};
}

Use look(Tx& tx, std::string_view bucket, Limit limit) {
  const Instant now = tx.now();
  const auto row =
      tx.one<Row>("SELECT bucket, window_start, used FROM rate_limits WHERE bucket = ?", bucket);
  return row && is_within(row->window_start, limit, now)
             ? judged(limit, row->used + 1, row->window_start, now)
             : judged(limit, 1, now, now);
}

void give_back(Tx& tx, std::string_view bucket) {
  tx.exec("UPDATE rate_limits SET used = used - 1 WHERE bucket = ? AND used > 0", bucket);
}

std::string network_of(const std::string& address) {
  std::array<unsigned char, 16> bytes{};
  if (inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1) return address;
  std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
  std::array<char, INET6_ADDRSTRLEN> text{};
  inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
  return std::string(text.data()) + "/64";
}

std::vector<std::string> over(Tx& tx, Instant before, int limit) {
  return tx.all<std::string>("SELECT bucket FROM rate_limits WHERE window_start < ? LIMIT ?",
                             before, limit);
}

void remove(Tx& tx, const std::vector<std::string>& buckets, Instant before) {
  for (const std::string& bucket : buckets)
    tx.exec("DELETE FROM rate_limits WHERE bucket = ? AND window_start < ?", bucket, before);
}

}  // namespace roadcall::limits
