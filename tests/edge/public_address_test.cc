#include "edge/public_address.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/un.h>

#include "edge/client.h"
#include "wire.h"

namespace roadcall::edge {
namespace {

bool is_public(const char* text) {
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  if (inet_pton(AF_INET, text, &v4.sin_addr) == 1)
    return is_public_address(reinterpret_cast<const sockaddr*>(&v4));
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  EXPECT_EQ(inet_pton(AF_INET6, text, &v6.sin6_addr), 1) << text;
  return is_public_address(reinterpret_cast<const sockaddr*>(&v6));
}

TEST(PublicAddress, IsWhatAnybodyMayReach) {
  for (const char* text : {"1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.255.255",
                           "172.32.0.1", "192.167.255.255", "223.255.255.255", "2606:4700::1111",
                           "2a00:1450:4001::1", "::ffff:8.8.8.8"})
    EXPECT_TRUE(is_public(text)) << text;
  for (const char* text : {"0.0.0.0",
                           "10.1.2.3",
                           "100.64.0.1",
                           "127.0.0.1",
                           "127.255.255.255",
                           "169.254.169.254",
                           "172.16.0.1",
                           "172.31.255.255",
                           "192.168.1.1",
                           "192.0.2.1",
                           "198.18.0.1",
                           "203.0.113.9",
                           "224.0.0.1",
                           "255.255.255.255",
                           "::",
                           "::1",
                           "::ffff:127.0.0.1",
                           "::ffff:10.0.0.1",
                           "64:ff9b::a00:1",
                           "fc00::1",
                           "fe80::1",
                           "ff02::1",
                           "2001:db8::1",
                           "2001::1",
                           "2002:a00:1::1"})
    EXPECT_FALSE(is_public(text)) << text;
  sockaddr_un path{};
  path.sun_family = AF_UNIX;
  EXPECT_FALSE(is_public_address(reinterpret_cast<const sockaddr*>(&path)));
}

// Whatever the name says: what counts is the address that it leads to.
TEST(PublicOnly, CallsNothingOfOurOwn) {
  int calls = 0;
  Running server(
      [&](const http::Request&) {
        ++calls;
        return http::Response::text(200, "secret");
      },
      small_options());
  ClientOptions options;
  options.public_only = true;
  const auto client = make_client(options);
  const std::string port = ":" + std::to_string(server.port()) + "/";
  for (const std::string& target :
       {"http://127.0.0.1" + port, "https://127.0.0.1" + port, "https://localhost" + port,
        "https://[::1]" + port, "https://2130706433" + port, "ftp://127.0.0.1" + port}) {
    http::Request request;
    request.target = target;
    EXPECT_THROW(client(request), http::NoAnswer) << target;
  }
  EXPECT_EQ(calls, 0);
}

}  // namespace
}  // namespace roadcall::edge
