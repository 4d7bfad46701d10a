#include "edge/peer.h"

#include <algorithm>
#include <random>

#include "base/clock.h"

namespace roadcall::edge {
namespace {

constexpr std::size_t kMadeIdBytes =
    15;  // 75 random bits; as long as a std::string holds in place.

std::string plain(const asio::ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  return address.to_string();
}

bool is_plain_word(std::string_view text) {
  return !text.empty() && text.size() <= kRequestIdBytesMax &&
         std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_';
         });
}

/// An id need only be unlike others in the log, so each thread asks the system once.
std::mt19937_64 seeded() {
  const std::string seed = secret_token();
  std::seed_seq sequence(seed.begin(), seed.end());
  return std::mt19937_64(sequence);
}

}  // namespace

std::string peer_address(const Socket& socket) {
  boost::system::error_code error;
  const auto endpoint = socket.remote_endpoint(error);
  return error ? std::string() : plain(endpoint.address());
}

std::string forwarded_address(const http::Headers& headers, const std::string& peer) {
  std::string_view last;
  for (const auto& [name, value] : headers.all())
    if (http::same_token(name, "X-Forwarded-For")) last = value;
  const auto comma = last.rfind(',');
  if (comma != std::string_view::npos) last.remove_prefix(comma + 1);
  boost::system::error_code error;
  const auto address = asio::ip::make_address(std::string(http::trim_blanks(last)), error);
  return error ? peer : plain(address);
}

std::string request_id_for(std::string_view given) {
  if (is_plain_word(given)) return std::string(given);
  constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
  thread_local std::mt19937_64 random = seeded();
  std::string id(kMadeIdBytes, '0');
  std::uint64_t bits = random();
  for (std::size_t i = 0; i < id.size(); ++i, bits >>= 5) {
    if (i == 12) bits = random();  // 12 digits of 5 bits are in 64.
    id[i] = digits[bits & 31];
  }
  return id;
}

}  // namespace roadcall::edge
