#pragma once

#include <string>
#include <string_view>

#include "edge/shared.h"

namespace roadcall::edge {

inline constexpr std::size_t kRequestIdBytesMax = 64;

/// The peer's address as text; an IPv4 address that came over IPv6 reads as IPv4. Empty when it is
/// gone already.
std::string peer_address(const Socket& socket);
/// The last address of X-Forwarded-For, which our proxy wrote; `peer` when there is none or it is
/// no address.
std::string forwarded_address(const http::Headers& headers, const std::string& peer);
/// `given` if it is a plain short word, else a new id.
std::string request_id_for(std::string_view given);

}  // namespace roadcall::edge
