#include "edge/public_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace roadcall::edge {
namespace {

struct Range {
  std::uint32_t first;
  int bits;
};

constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::array kNotPublic{
    Range{ip(0, 0, 0, 0), 8},      Range{ip(10, 0, 0, 0), 8},     Range{ip(100, 64, 0, 0), 10},
    Range{ip(127, 0, 0, 0), 8},    Range{ip(169, 254, 0, 0), 16}, Range{ip(172, 16, 0, 0), 12},
    Range{ip(192, 0, 0, 0), 24},   Range{ip(192, 0, 2, 0), 24},   Range{ip(192, 88, 99, 0), 24},
    Range{ip(192, 168, 0, 0), 16}, Range{ip(198, 18, 0, 0), 15},  Range{ip(198, 51, 100, 0), 24},
    Range{ip(203, 0, 113, 0), 24}, Range{ip(224, 0, 0, 0), 3},
};

bool is_public_v4(std::uint32_t address) {
  return std::none_of(kNotPublic.begin(), kNotPublic.end(), [&](const Range& range) {
    return (address ^ range.first) >> (32 - range.bits) == 0;
  });
}

std::uint32_t four(const std::uint8_t* bytes) { return ip(bytes[0], bytes[1], bytes[2], bytes[3]); }

// Only 2000::/3 is given out; in it, 2001::/23 (Teredo, benchmarks, …), 2001:db8::/32, 2002::/16
// (6to4) and 3fff::/20 (documentation) are not plain addresses.
bool is_public_v6(const std::uint8_t* bytes) {
  constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  if (std::equal(kMapped.begin(), kMapped.end(), bytes)) return is_public_v4(four(bytes + 12));
  const std::uint32_t head = four(bytes);
  return head >> 29 == 1 && head >> 9 != 0x20010000U >> 9 && head != 0x20010db8U &&
         head >> 16 != 0x2002U && head >> 12 != 0x3fff0000U >> 12;
}

}  // namespace

bool is_public_address(const sockaddr* address) {
  if (address->sa_family == AF_INET) {
    sockaddr_in v4;
    std::memcpy(&v4, address, sizeof v4);
    return is_public_v4(ntohl(v4.sin_addr.s_addr));
  }
  if (address->sa_family != AF_INET6) return false;
  sockaddr_in6 v6;
  std::memcpy(&v6, address, sizeof v6);
  return is_public_v6(v6.sin6_addr.s6_addr);
}

}  // namespace roadcall::edge
