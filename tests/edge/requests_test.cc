#include <gtest/gtest.h>

#include <stdexcept>

#include "wire.h"

namespace roadcall::edge {
namespace {

TEST(Requests, AreAnsweredOnOneConnection) {
  Running server(echo, small_options());
  Wire wire(server.port());
  for (const auto* target : {"/", "/a?b=c%20d", "/%C3%A9"}) {
    wire.send(get(target));
    const auto answer = read_answer(wire);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "GET " + std::string(target) + " from 127.0.0.1\n");
    EXPECT_EQ(answer.field("Connection"), "");
    EXPECT_TRUE(answer.field("Date").ends_with(" GMT")) << answer.head;
  }
}

TEST(Requests, ArePipelinedInOrder) {
  Running server(echo, small_options());
  Wire wire(server.port());
  std::string all;
  for (int i = 0; i < 100; ++i) {
    all += get("/" + std::to_string(i));
    all +=
        "\r\nPOST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";  // An empty line before
                                                                            // is forgiven.
  }
  wire.send(all);
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(read_answer(wire).body, "GET /" + std::to_string(i) + " from 127.0.0.1\n");
    EXPECT_EQ(read_answer(wire).body, "POST /p from 127.0.0.1\nabc");
  }
}

TEST(Requests, OfHttp10CloseUnlessAskedNotTo) {
  Running server(echo, small_options());
  Wire closing(server.port());
  closing.send("GET /old HTTP/1.0\r\n\r\n");
  EXPECT_EQ(read_answer(closing).field("Connection"), "close");
  EXPECT_TRUE(closing.at_end());
  Wire staying(server.port());
  for (int i = 0; i < 2; ++i) {
    staying.send("GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(read_answer(staying).field("Connection"), "keep-alive");
  }
}

TEST(Requests, CloseWhenAsked) {
  Running server(echo, small_options());
  Wire wire(server.port());
  wire.send(get("/", "Connection: close\r\n") + get("/second"));
  EXPECT_EQ(read_answer(wire).field("Connection"), "close");
  EXPECT_TRUE(wire.at_end());
}

TEST(Requests, OfHeadHaveLengthButNoBody) {
  Running server(echo, small_options());
  Wire wire(server.port());
  wire.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n" + get("/y"));
  const auto head = read_answer(wire, true);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.field("Content-Length"),
            std::to_string(std::string("HEAD /x from 127.0.0.1\n").size()));
  EXPECT_EQ(read_answer(wire).body, "GET /y from 127.0.0.1\n");
}

TEST(Requests, InAbsoluteFormAreReadAsOrigin) {
  Running server(echo, small_options());
  EXPECT_EQ(ask(server.port(), "GET http://shop.example/a?b HTTP/1.1\r\nHost: x\r\n\r\n").body,
            "GET /a?b from 127.0.0.1\n");
  EXPECT_EQ(ask(server.port(), "GET HTTPS://shop.example HTTP/1.1\r\nHost: x\r\n\r\n").body,
            "GET / from 127.0.0.1\n");
}

TEST(Requests, KeepAGoodIdAndGetOneInstead) {
  Running server(
      [](const http::Request& request) { return http::Response::text(200, request.request_id); },
      small_options());
  const auto kept = ask(server.port(), get("/", "X-Request-Id: abc-DEF_123\r\n"));
  EXPECT_EQ(kept.body, "abc-DEF_123");
  EXPECT_EQ(kept.field("X-Request-Id"), "abc-DEF_123");
  for (const auto& bad : std::vector<std::string>{"a b", "a\"b", "", std::string(65, 'a')}) {
    const auto made = ask(server.port(), get("/", "X-Request-Id: " + bad + "\r\n"));
    EXPECT_EQ(made.field("X-Request-Id"), made.body);
    EXPECT_EQ(made.body.size(), 15u);
  }
}

TEST(Requests, BelieveOnlyTrustedProxiesAndTheirLastHop) {
  const std::string forwarded =
      "X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-For: 192.0.2.1 , 203.0.113.9\r\n";
  Running trusting(echo, small_options());
  EXPECT_EQ(ask(trusting.port(), get("/", forwarded)).body, "GET / from 203.0.113.9\n");
  EXPECT_EQ(ask(trusting.port(), get("/", "X-Forwarded-For: 203.0.113.9, not an address\r\n")).body,
            "GET / from 127.0.0.1\n");
  EXPECT_EQ(ask(trusting.port(), get("/", "X-Forwarded-For: ::ffff:203.0.113.9\r\n")).body,
            "GET / from 203.0.113.9\n");
  auto options = small_options();
  options.trusted_proxies = {"192.0.2.1"};
  Running doubting(echo, options);
  EXPECT_EQ(ask(doubting.port(), get("/", forwarded)).body, "GET / from 127.0.0.1\n");
}

TEST(Requests, ThatFailAreAnsweredWithoutDetails) {
  Running server(
      [](const http::Request& request) -> http::Response {
        if (request.target == "/status") return http::Response::text(42, "");
        throw std::runtime_error("secret words");
      },
      small_options());
  Wire wire(server.port());
  for (const auto* target : {"/throws", "/status"}) {
    wire.send(get(target));
    const auto answer = read_answer(wire);
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.field("Content-Type"), "application/problem+json");
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
  }
}

TEST(Requests, EdgeFieldsAreTheEdges) {
  Running server(
      [](const http::Request&) {
        auto response = http::Response::text(200, "abc");
        response.headers.set("Content-Length", "99");
        response.headers.set("Connection", "upgrade");
        response.headers.set("Transfer-Encoding", "chunked");
        response.headers.add("Set-Cookie", "a=1");
        response.headers.add("Set-Cookie", "b=2");
        return response;
      },
      small_options());
  const auto answer = ask(server.port(), get("/"));
  EXPECT_EQ(answer.body, "abc");
  EXPECT_EQ(answer.field("Transfer-Encoding"), "");
  EXPECT_NE(answer.head.find("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"), std::string::npos);
}

TEST(Requests, WithoutBodyInTheAnswerHaveNoLength) {
  Running server([](const http::Request&) { return http::Response::text(204, ""); },
                 small_options());
  Wire wire(server.port());
  wire.send(get("/") + get("/"));
  EXPECT_EQ(read_answer(wire).field("Content-Length"), "");
  EXPECT_EQ(read_answer(wire).status, 204);
}

struct Bad {
  const char* what;
  std::string bytes;
  int status;
};

TEST(Requests, BadOnesAreRefusedAndTheConnectionClosed) {
  Running server(echo, small_options());
  const std::string host = "Host: a\r\n";
  const std::vector<Bad> table{
      {"garbage", "\x16\x03\x01 nonsense\r\n\r\n", 400},
      {"no version", "GET /\r\n\r\n", 400},
      {"http/2 preface", "PRI * HTTP/2.0\r\n\r\n", 400},
      {"old version", "GET / HTTP/0.9\r\n\r\n", 400},
      {"bare line feeds", "GET / HTTP/1.1\nHost: a\n\n", 400},
      {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
      {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
      {"control in target",
       "GET /a\x01"
       "b HTTP/1.1\r\n" +
           host + "\r\n",
       400},
      {"tab in target", "GET /a\tb HTTP/1.1\r\n" + host + "\r\n", 400},
      {"delete in target", "GET /a\x7f HTTP/1.1\r\n" + host + "\r\n", 400},
      {"space in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400},
      {"relative target", "GET a/b HTTP/1.1\r\n" + host + "\r\n", 400},
      {"star target", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400},
      {"other scheme", "GET ftp://a/b HTTP/1.1\r\n" + host + "\r\n", 400},
      {"long target", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414},
      {"endless target", "GET /" + std::string(20000, 'a'), 414},
      {"large field", "GET / HTTP/1.1\r\n" + host + "X: " + std::string(17000, 'a') + "\r\n\r\n",
       431},
      {"endless field", "GET / HTTP/1.1\r\n" + host + "X: " + std::string(20000, 'a'), 431},
      {"space before colon", "GET / HTTP/1.1\r\n" + host + "X : 1\r\n\r\n", 400},
      {"nul in field", "GET / HTTP/1.1\r\n" + host + std::string("X: a\0b\r\n\r\n", 10), 400},
      {"trace", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 405},
      {"connect", "CONNECT a:443 HTTP/1.1\r\n" + host + "\r\n", 400},
      {"negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400},
      {"two lengths",
       "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
      {"length and chunks",
       "POST / HTTP/1.1\r\n" + host +
           "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
       400},
      {"chunks and length",
       "POST / HTTP/1.1\r\n" + host +
           "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
       400},
      {"other coding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 501},
      {"coded twice",
       "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501},
      {"chunks in 1.0",
       "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"bad chunk size", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
       400},
      {"chunk too long",
       "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", 400},
      {"odd expectation",
       "POST / HTTP/1.1\r\n" + host + "Expect: tea\r\nContent-Length: 1\r\n\r\na", 417},
  };
  for (const auto& bad : table) {
    Wire wire(server.port());
    wire.send(bad.bytes);
    const auto answer = read_answer(wire);
    EXPECT_EQ(answer.status, bad.status) << bad.what << "\n" << answer.head;
    EXPECT_EQ(answer.field("Content-Type"), "application/problem+json") << bad.what;
    EXPECT_NE(answer.body.find("\"status\":" + std::to_string(bad.status)), std::string::npos)
        << bad.what;
    EXPECT_EQ(answer.field("Connection"), "close") << bad.what;
    EXPECT_TRUE(wire.at_end()) << bad.what;
  }
  EXPECT_EQ(ask(server.port(), get("/")).status, 200);
}

}  // namespace
}  // namespace roadcall::edge
