#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "gateways/carrier.h"

/// The wire of carrier.h: one request, one answer, read leniently. Counts, prices and codes may
/// come as numbers or as text.
namespace roadcall::carrier::wire {

/// `{api_url}/Accounts/{project}/{resource}`; resources carry the `.json` that SDKs send.
std::string address(const CarrierSettings& settings, std::string_view resource);

Answer<json::object> get(const CarrierSettings& settings, const http::Handler& http,
                         const std::string& url);
/// A POST is never repeated here: its outcome may be unknown.
Answer<json::object> post(const CarrierSettings& settings, const http::Handler& http,
                          const std::string& url, const http::Fields& form);

/// Every item of a paged list (`next_page_uri` is a path on the API's host); no further page is
/// asked for when there are `most`.
Answer<json::array> get_all(const CarrierSettings& settings, const http::Handler& http,
                            const std::string& url, std::string_view key, int most = kListMax);

/// What the answer's body says went wrong: an object, `errors` of objects or texts, or no JSON.
CarrierError error_of(const http::Response& response, bool is_post);

std::string text(const json::object& from, std::string_view key);  ///< Numbers as text.
std::optional<int> number(const json::object& from, std::string_view key);
std::optional<Instant> time(const json::object& from, std::string_view key);  ///< RFC 2822.

/// `https://host[:port]` of an absolute URL, or empty.
std::string origin(std::string_view url);
std::string basic_auth(const CarrierSettings& settings);
/// SignalWire's media may live on any of its own hosts; anybody else's address gets no credentials.
bool is_carriers_host(const CarrierSettings& settings, std::string_view url);

}  // namespace roadcall::carrier::wire
