#include "edge/client.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <future>

#include "wire.h"

namespace roadcall::edge {
namespace {

using http::NoAnswer;
using http::Request;
using http::Response;

std::string here(std::uint16_t port, std::string_view path = "/") {
  return "http://127.0.0.1:" + std::to_string(port) + std::string(path);
}

ClientOptions allowing(std::uint16_t port) {
  ClientOptions options;
  options.allowed_hosts = {"127.0.0.1:" + std::to_string(port)};
  return options;
}

Request request_to(std::string target, std::string method = "GET", std::string body = "") {
  Request request;
  request.method = std::move(method);
  request.target = std::move(target);
  request.body = std::move(body);
  return request;
}

/// What NoAnswer said, and whether the request may have gone out.
std::pair<std::string, bool> no_answer(const http::Handler& client, const Request& request) {
  try {
    const auto response = client(request);
    return {"answered " + std::to_string(response.status), true};
  } catch (const NoAnswer& failure) {
    return {failure.what(), failure.sent};
  }
}

TEST(Client, CarriesMethodFieldsAndBodyBothWays) {
  Running server(
      [](const Request& request) {
        auto response =
            Response::text(201, request.method + " " + request.target + "\n" + request.body);
        response.headers.set("X-Seen", std::string(request.headers.get("X-Sent")) + "|" +
                                           std::string(request.headers.get("Content-Type")) + "|" +
                                           (request.headers.has("X-Empty") ? "empty" : "none"));
        return response;
      },
      small_options());
  const auto client = make_client(allowing(server.port()));
  const std::string bytes("a\0b\xff", 4);
  for (const std::string method : {"POST", "PUT", "PATCH", "DELETE", "GET"}) {
    auto request =
        request_to(here(server.port(), "/x?y=%20z"), method, method == "GET" ? "" : bytes);
    request.headers.set("X-Sent", "one");
    request.headers.set("X-Empty", "");
    request.headers.set("Content-Length", "999");
    const auto response = client(request);
    EXPECT_EQ(response.status, 201);
    EXPECT_EQ(response.body, method + " /x?y=%20z\n" + (method == "GET" ? "" : bytes));
    EXPECT_EQ(response.headers.get("x-seen"), "one||empty");
  }
  EXPECT_EQ(client(request_to(here(server.port()), "HEAD")).body, "");
  EXPECT_EQ(client(request_to(here(server.port()), "POST")).body, "POST /\n");
}

TEST(Client, CallsOnlyAllowedHosts) {
  Running server(echo, small_options());
  const auto port = std::to_string(server.port());
  const auto client = make_client(allowing(server.port()));
  EXPECT_EQ(client(request_to(here(server.port()))).status, 200);
  const std::vector<std::string> refused{"http://localhost:" + port + "/",
                                         "http://127.0.0.1/",
                                         "https://127.0.0.1/",
                                         "http://127.0.0.1:1/",
                                         "http://127.0.0.1.:" + port + "/",
                                         "ftp://127.0.0.1:" + port + "/",
                                         "file:///etc/hostname",
                                         "http://127.0.0.1:" + port + "@example.com/",
                                         "http://example.com#@127.0.0.1:" + port + "/",
                                         "/relative",
                                         "",
                                         "http://"};
  for (const auto& target : refused) {
    const auto [what, sent] = no_answer(client, request_to(target));
    EXPECT_TRUE(what == "host not allowed" || what == "not an absolute URL")
        << target << ": " << what;
    EXPECT_FALSE(sent) << target;
  }
  EXPECT_EQ(no_answer(make_client({}), request_to(here(server.port()))).first, "host not allowed");
}

TEST(Client, TheSchemesOwnPortNeedsNoNaming) {
  ClientOptions options;
  options.allowed_hosts = {"Vendor.example", "127.0.0.1"};
  options.connect_timeout = std::chrono::milliseconds(200);
  const auto client = make_client(options);
  EXPECT_EQ(no_answer(client, request_to("http://vendor.example:8080/")).first, "host not allowed");
  EXPECT_NE(no_answer(client, request_to("https://127.0.0.1:443/")).first, "host not allowed");
}

TEST(Client, AHostMayBeAllowedAtEveryPort) {
  Running server(echo, small_options());
  ClientOptions options;
  options.allowed_hosts = {"127.0.0.1:*"};
  const auto client = make_client(options);
  EXPECT_EQ(client(request_to(here(server.port()))).status, 200);
  EXPECT_EQ(no_answer(client, request_to("http://vendor.example:8080/")).first, "host not allowed");
}

TEST(Client, ARefusedConnectionWasSurelyNotSent) {
  std::uint16_t port = 0;
  {
    Running server(echo, small_options());
    port = server.port();
  }
  const auto [what, sent] =
      no_answer(make_client(allowing(port)), request_to(here(port), "POST", "body"));
  EXPECT_FALSE(sent) << what;
}

TEST(Client, ALostReplyMayHaveBeenSentAndIsNotRepeated) {
  std::atomic<int> calls{0};
  Peer peer([&](Wire wire) {
    wire.until("body");
    ++calls;
  });
  const auto [what, sent] =
      no_answer(make_client(allowing(peer.port())), request_to(here(peer.port()), "POST", "body"));
  EXPECT_TRUE(sent) << what;
  EXPECT_EQ(calls, 1);
}

TEST(Client, APostNeverGoesOutOnAKeptConnection) {
  // The first connection answers a GET and then waits for another request: a client that reused it
  // for the POST, and found it dead, would send the POST twice.
  std::atomic<int> connections{0};
  std::atomic<int> posts{0};
  Peer peer([&](Wire wire) {
    ++connections;
    const auto head = wire.until("\r\n\r\n");
    if (head.starts_with("POST")) ++posts;
    wire.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
  const auto client = make_client(allowing(peer.port()));
  EXPECT_EQ(client(request_to(here(peer.port()))).status, 200);
  EXPECT_EQ(client(request_to(here(peer.port()), "POST", "body")).status, 200);
  EXPECT_EQ(connections, 2);
  EXPECT_EQ(posts, 1);
}

TEST(Client, TimesOutAndSaysItMayHaveBeenSent) {
  std::promise<void> over;
  auto wait = over.get_future().share();
  Peer peer([wait](Wire wire) {
    wire.until("\r\n\r\n");
    wait.wait();
  });
  auto options = allowing(peer.port());
  options.total_timeout = std::chrono::milliseconds(100);
  const auto [what, sent] = no_answer(make_client(options), request_to(here(peer.port()), "POST"));
  over.set_value();
  EXPECT_TRUE(sent) << what;
}

TEST(Client, ACallUnderWayEndsWhenTheProgramStops) {
  std::promise<void> over;
  auto wait = over.get_future().share();
  Peer peer([wait](Wire wire) {
    wire.until("\r\n\r\n");
    end_calls_at(std::chrono::steady_clock::now());
    wait.wait();
  });
  const auto client = make_client(allowing(peer.port()));
  const auto [what, sent] = no_answer(client, request_to(here(peer.port()), "POST"));
  end_calls_at(std::chrono::steady_clock::time_point::max());
  over.set_value();
  EXPECT_TRUE(sent) << what;
}

TEST(Client, AnAnswerTooLargeIsRefused) {
  Running server(
      [](const Request& request) {
        return Response::text(200, std::string(request.target == "/ok" ? 1000 : 1001, 'x'));
      },
      small_options());
  auto options = allowing(server.port());
  options.response_bytes_max = 1000;
  const auto client = make_client(options);
  EXPECT_EQ(client(request_to(here(server.port(), "/ok"))).body.size(), 1000u);
  EXPECT_EQ(no_answer(client, request_to(here(server.port(), "/over"))),
            std::pair(std::string("the answer is too large"), true));
}

TEST(Client, FollowsRedirectsOnlyWhenToldAndOnlyToAllowedHosts) {
  Running other(
      [](const Request& request) {
        return Response::text(200, "there " + std::string(request.headers.get("Authorization")));
      },
      small_options());
  Running server(
      [&](const Request& request) {
        if (request.path() == "/loop") return Response::redirect(302, "/loop");
        if (request.path() == "/away") return Response::redirect(302, here(other.port()));
        if (request.path() == "/near") return Response::redirect(307, "end?x=1");
        return Response::text(
            200, request.target + " " + std::string(request.headers.get("Authorization")));
      },
      small_options());
  auto asking = [&](std::string_view path) {
    auto request = request_to(here(server.port(), path));
    request.headers.set("Authorization", "Basic c2VjcmV0");
    return request;
  };
  auto options = allowing(server.port());
  EXPECT_EQ(make_client(options)(asking("/near")).status, 307);
  options.follow_redirects = true;
  const auto client = make_client(options);
  EXPECT_EQ(client(asking("/near")).body, "/end?x=1 Basic c2VjcmV0");
  EXPECT_EQ(no_answer(client, asking("/away")).first, "redirected to a host not allowed");
  EXPECT_EQ(no_answer(client, asking("/loop")).first, "too many redirects");
  auto post = asking("/near");
  post.method = "POST";
  EXPECT_EQ(client(post).status, 307);
  options.allowed_hosts.push_back("127.0.0.1:" + std::to_string(other.port()));
  EXPECT_EQ(make_client(options)(asking("/away")).body, "there ");
}

TEST(Client, IgnoresProxiesOfTheEnvironment) {
  ::setenv("http_proxy", "http://127.0.0.1:1", 1);
  Running server(echo, small_options());
  const auto response = make_client(allowing(server.port()))(request_to(here(server.port())));
  ::unsetenv("http_proxy");
  EXPECT_EQ(response.status, 200);
}

TEST(Client, ServesManyThreads) {
  Running server(echo, small_options());
  const auto client = make_client(allowing(server.port()));
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 20; ++i) {
        const auto path = "/" + std::to_string(t) + "/" + std::to_string(i);
        if (client(request_to(here(server.port(), path))).body ==
            "GET " + path + " from 127.0.0.1\n")
          ++good;
      }
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(good, 160);
}

}  // namespace
}  // namespace roadcall::edge
