#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "base/instant.h"
#include "http/message.h"

/// A geocoding server that speaks Nominatim's search API: where an address is. Source of the wire
/// facts: nominatim.org, "Search queries"; of the manners: the usage policy of the public server.
namespace roadcall::geocoder {

/// The public server's rule: one request a second from one program.
inline constexpr std::chrono::milliseconds kGap{1'000};
/// Places above a street (a town, a county) are no place to send somebody to. Nominatim's rank.
inline constexpr int kStreetRank = 26;

struct Spot {
  double lat = 0;
  double lng = 0;
};

struct Answer {
  bool answered = false;
  std::optional<Spot> spot;  ///< Nullopt of an answer: there is no such address.
  std::string problem;       ///< For people, when there is no answer.
  bool again = false;        ///< Worth another try.
};

/// Asks `{base_url}/search?q=…&format=jsonv2&limit=1`, the address alone, in the name of
/// `user_agent`.
Answer find(const std::string& base_url, const http::Handler& http, const std::string& user_agent,
            const std::string& address);
/// Who asks: the program and where it serves, so that the server's owner can complain.
std::string user_agent(const std::string& app_url);

/// Whose turn it is to ask, shared by all workers of a node.
class Turns {
 public:
  /// Takes the turn: nullopt, ask now. Else when to come again; each who is put off gets another
  /// moment.
  std::optional<Instant> take(Instant now);

 private:
  std::mutex mutex_;
  Instant free_at_{};
  Instant promised_{};
};

}  // namespace roadcall::geocoder
