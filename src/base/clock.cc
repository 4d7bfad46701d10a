#include "base/clock.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/text.h"

namespace roadcall {
namespace {

constexpr std::string_view kCrockford = "0123456789abcdefghjkmnpqrstvwxyz";

// 128 bits, most significant first, in 26 characters (the first carries 3 bits).
std::string base32(const std::array<unsigned char, 16>& bytes) {
  std::string text(26, '0');
  unsigned carry = 0;
  int bits = 2;  // 130 bits in 26 characters: two leading zero bits.
  std::size_t out = 0;
  for (const unsigned char byte : bytes) {
    carry = (carry << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text[out++] = kCrockford[(carry >> bits) & 31];
    }
  }
  return text;
}

void ready() {
  static const int started = sodium_init();
  if (started < 0) throw std::runtime_error("libsodium cannot start: no randomness");
}

// Random bytes come in blocks per thread: one system call for many ids.
void random_bytes(unsigned char* to, std::size_t count) {
  static thread_local std::array<unsigned char, 4096> pool;
  static thread_local std::size_t used = pool.size();
  if (used + count > pool.size()) {
    ready();
    randombytes_buf(pool.data(), pool.size());
    used = 0;
  }
  std::copy_n(pool.data() + used, count, to);
  used += count;
}

template <class Number>
Number random_number() {
  std::array<unsigned char, sizeof(Number)> bytes{};
  random_bytes(bytes.data(), bytes.size());
  Number number = 0;
  for (const unsigned char byte : bytes) number = static_cast<Number>((number << 8) | byte);
  return number;
}

// The 74 random bits of an id. Within a millisecond they are a number that grows by a random step
// (RFC 9562 §6.2, method 2): a transaction's rows sort as they were made, and the next id cannot be
// guessed.
struct Moment {
  Instant at{-1};
  std::uint16_t high = 0;  // 12 bits; the first begins as 0, so that there is room to grow.
  std::uint64_t low = 0;   // 62 bits.
};
constexpr std::uint64_t kLowMax = (std::uint64_t{1} << 62) - 1;

Moment begun(Instant at) {
  return {at, static_cast<std::uint16_t>(random_number<std::uint16_t>() & 0x7FF),
          random_number<std::uint64_t>() & kLowMax};
}

Moment next(Moment moment) {
  moment.low += std::uint64_t{1} + random_number<std::uint32_t>();
  if (moment.low > kLowMax) ++moment.high;
  moment.low &= kLowMax;
  return moment;
}

}  // namespace

Instant SystemClock::now() const {
  using std::chrono::system_clock;
  return {
      std::chrono::duration_cast<std::chrono::milliseconds>(system_clock::now().time_since_epoch())
          .count()};
}

std::string RandomIds::make(std::string_view prefix, Instant now) {
  static thread_local Moment moment;
  moment = moment.at == now ? next(moment) : begun(now);
  std::array<unsigned char, 16> bytes{};
  for (int i = 0; i < 6; ++i) bytes[i] = static_cast<unsigned char>(now.ms >> (40 - 8 * i));
  bytes[6] = static_cast<unsigned char>(0x70 | ((moment.high >> 8) & 0x0F));
  bytes[7] = static_cast<unsigned char>(moment.high);
  for (int i = 0; i < 8; ++i) bytes[8 + i] = static_cast<unsigned char>(moment.low >> (56 - 8 * i));
  bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3F));
  return std::string(prefix) + "_" + base32(bytes);
}

std::string CountingIds::make(std::string_view prefix, Instant) {
  const std::scoped_lock lock(mutex_);
  std::string digits = std::to_string(++next_);
  if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
  return std::string(prefix) + "_" + digits;
}

std::string secret_token(std::size_t bytes) {
  ready();
  std::string raw(bytes, '\0');
  randombytes_buf(raw.data(), raw.size());
  return base64url(raw);
}

std::string secret_digits(std::size_t digits) {
  ready();
  std::string text;
  for (std::size_t i = 0; i < digits; ++i) text += static_cast<char>('0' + randombytes_uniform(10));
  return text;
}

}  // namespace roadcall
