#pragma once

struct sockaddr;

namespace roadcall::edge {

/// Is this an address that anybody on the Internet may reach (IANA's special-purpose registries,
/// RFC 6890)? Loopback, private, link-local, carrier-shared, documentation, multicast and
/// translated addresses are not; neither is any family but IPv4 and IPv6.
bool is_public_address(const sockaddr* address);

}  // namespace roadcall::edge
