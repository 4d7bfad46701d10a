#pragma once

#include <string>
#include <string_view>

#include "http/message.h"

/// Signatures of the carrier's webhooks, as SignalWire's Compatibility API and Twilio make them:
/// base64(HMAC-SHA1(key, URL + each parameter's name and value, by name)).
namespace roadcall::signature {

/// What the two vendors do with a name that occurs twice: SignalWire appends each occurrence as
/// sent, Twilio's newer code drops equal values and sorts them.
enum class Repeats { as_sent, sorted_once };

/// The signature of a request, as the vendor makes it.
std::string make(std::string_view key, std::string_view url, const http::Fields& params,
                 Repeats repeats = Repeats::as_sent);

/// What was received. `url` is the public one, from configuration and the request's own path and
/// query.
struct Received {
  std::string_view signature;  ///< X-SignalWire-Signature or X-Twilio-Signature.
  std::string_view url;
  const http::Fields& params;  ///< Of a form body; empty for GET and for JSON.
  std::string_view body;       ///< As received.
};

/// Constant-time check. The URL is tried as given, without its port, and with the scheme's own
/// port. With `bodySHA256` in the query the body must hash to it and the URL alone is signed; an
/// unsigned body without it is refused.
bool verify(std::string_view key, const Received& received);

}  // namespace roadcall::signature
