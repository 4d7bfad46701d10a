#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "http/message.h"

namespace roadcall::edge {

struct ClientOptions {
  std::chrono::milliseconds connect_timeout{5'000};
  std::chrono::milliseconds total_timeout{
      30'000};  ///< From the call to the last byte of the answer.
  std::size_t response_bytes_max = 32u << 20;
  /// `host` (the scheme's own port), `host:port`, or `host:*` for any; exact, without case. Nothing
  /// else is ever called, nor redirected to; an empty list allows nothing.
  std::vector<std::string> allowed_hosts;
  /// Instead of a list: any host, by https alone, whose address anybody may reach. For addresses
  /// that a person typed; looked at after the name was resolved, so no name leads into our network.
  bool public_only = false;
  /// Follows up to kRedirectsMax redirects of GET and HEAD; credentials are not carried to another
  /// host.
  bool follow_redirects = false;
};

inline constexpr int kRedirectsMax = 5;

/// The outside world as a Handler: `Request.target` is an absolute http or https URL without user
/// name. Thread-safe; connections are kept for methods that may be repeated (GET, HEAD, PUT,
/// DELETE), and made new for the others, because a kept one that turns out dead would silently send
/// the request twice. Proxies of the environment are not used. Throws http::NoAnswer; `sent` false
/// only when the request surely did not reach the other side.
http::Handler make_client(ClientOptions options);

/// No call of this program, mails too, goes on past `moment`: those under way then end within about
/// a second with NoAnswer, so that a stop does not wait for a side that hangs.
void end_calls_at(std::chrono::steady_clock::time_point moment);

}  // namespace roadcall::edge
