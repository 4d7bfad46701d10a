#include <gtest/gtest.h>

#include "wire.h"

namespace roadcall::edge {
namespace {

http::Response size_of_body(const http::Request& request) {
  return http::Response::text(200, std::to_string(request.body.size()));
}

std::string post(std::size_t length) {
  return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

TEST(Bodies, UpToTheLimitArrive) {
  auto options = small_options();
  options.body_bytes_max = 3u << 20;
  Running server(
      [](const http::Request& request) { return http::Response::text(200, request.body); },
      options);
  std::string body;
  for (int i = 0; body.size() < options.body_bytes_max; ++i)
    body += std::to_string(i) + std::string("\0\r\n", 3);
  body.resize(options.body_bytes_max);
  Wire wire(server.port());
  std::thread writer([&] { wire.send(post(body.size()) + body); });
  const auto answer = read_answer(wire);
  writer.join();
  EXPECT_TRUE(answer.body == body);
  wire.send(get("/"));
  EXPECT_EQ(read_answer(wire).status, 200);
}

TEST(Bodies, OverTheLimitAreRefusedBeforeTheyAreRead) {
  auto options = small_options();
  options.body_bytes_max = 1000;
  Running server(size_of_body, options);
  Wire wire(server.port());
  wire.send(post(1001));  // No byte of it is sent.
  EXPECT_EQ(read_answer(wire).status, 413);
  EXPECT_TRUE(wire.at_end());
}

TEST(Bodies, ABrowserOverTheLimitIsToldHowToGoOn) {
  auto options = small_options();
  options.body_bytes_max = 1000;
  Running server(size_of_body, options);
  const auto answer = [&](const std::string& accept) {
    Wire wire(server.port());
    wire.send("POST /quote/ HTTP/1.1\r\nHost: a\r\nAccept: " + accept +
              "\r\nContent-Length: 1001\r\n\r\n");
    return read_answer(wire);
  };
  const auto page = answer("text/html,application/xhtml+xml,*/*;q=0.8");
  EXPECT_EQ(page.status, 413);
  EXPECT_NE(page.body.find("<h1>That was too much at once</h1>"), std::string::npos);
  EXPECT_NE(page.body.find("Fue demasiado de una vez"), std::string::npos);
  EXPECT_NE(answer("application/json").body.find("\"status\":413"), std::string::npos);
}

TEST(Bodies, OverTheLimitInChunksAreRefused) {
  auto options = small_options();
  options.body_bytes_max = 1000;
  Running server(size_of_body, options);
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  EXPECT_EQ(ask(server.port(), head + "400\r\n").status, 413);
  const std::string chunk = "1f4\r\n" + std::string(500, 'a') + "\r\n";
  EXPECT_EQ(ask(server.port(), head + chunk + chunk + "0\r\n\r\n").body, "1000");
  EXPECT_EQ(ask(server.port(), head + chunk + chunk + "1\r\n").status, 413);
}

TEST(Bodies, ARefusalReachesAClientThatGoesOnSending) {
  auto options = small_options();
  options.body_bytes_max = 1000;
  Running server(size_of_body, options);
  Wire wire(server.port());
  wire.send(post(1u << 20) + std::string(1u << 20, 'a'));
  EXPECT_EQ(read_answer(wire).status, 413);
}

TEST(Bodies, InChunksAreJoinedAndTrailersDropped) {
  Running server(
      [](const http::Request& request) {
        return http::Response::text(
            200, request.body + "|" + std::string(request.headers.get("X-Role")));
      },
      small_options());
  Wire wire(server.port());
  wire.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4;note=1\r\nbrak\r\n");
  wire.send("2\r\nes\r\n0\r\nX-Role: owner\r\n\r\n" + get("/"));
  EXPECT_EQ(read_answer(wire).body, "brakes|");
  EXPECT_EQ(read_answer(wire).body, "|");
}

TEST(Bodies, MayComeByteByByte) {
  Running server(size_of_body, small_options());
  Wire wire(server.port());
  for (const char c : "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + get("/"))
    ASSERT_TRUE(wire.send(std::string(1, c)));
  EXPECT_EQ(read_answer(wire).body, "5");
  EXPECT_EQ(read_answer(wire).body, "0");
}

TEST(Bodies, AreAskedForWhenTheClientWaits) {
  Running server(size_of_body, small_options());
  Wire wire(server.port());
  wire.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(wire.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  wire.send("hello");
  EXPECT_EQ(read_answer(wire).body, "5");
  // Sent without waiting: no 100 is owed.
  wire.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello");
  EXPECT_EQ(read_answer(wire).body, "5");
}

TEST(Bodies, TooManyAtOnceAreRefused) {
  auto options = small_options();
  options.buffered_bytes_max = 5000;
  Running server(size_of_body, options);
  Wire first(server.port());
  first.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4000\r\n\r\n");
  first.until("\r\n\r\n");
  EXPECT_EQ(ask(server.port(), post(6000) + std::string(6000, 'a')).status, 503);
  first.send(std::string(4000, 'a'));
  EXPECT_EQ(read_answer(first).body, "4000");
}

TEST(Bodies, ThatAreCutNeverReachTheHandler) {
  std::atomic<int> calls{0};
  {
    Running server(
        [&](const http::Request&) {
          ++calls;
          return http::Response::text(200, "");
        },
        small_options());
    Wire wire(server.port());
    wire.send(post(10) + "half");
    wire.finish();
    EXPECT_TRUE(wire.at_end());
  }
  EXPECT_EQ(calls, 0);
}

TEST(Bodies, OfTextAreCompressedWhenTaken) {
  const std::string page = "<p>" + std::string(5000, 'a') + "</p>";
  Running server(
      [&](const http::Request& request) {
        if (request.target == "/small") return http::Response::html(200, "small");
        if (request.target == "/image") return http::Response::text(200, page, "image/png");
        auto response = http::Response::html(200, page);
        if (request.target == "/coded") response.headers.set("Content-Encoding", "br");
        if (request.target == "/varies") response.headers.set("Vary", "Cookie");
        return response;
      },
      small_options());
  const auto taken = ask(server.port(), get("/", "Accept-Encoding: br, gzip;q=0.5\r\n"));
  EXPECT_EQ(taken.field("Content-Encoding"), "gzip");
  EXPECT_EQ(taken.field("Vary"), "Accept-Encoding");
  EXPECT_LT(taken.body.size(), 200u);
  EXPECT_EQ(gunzip(taken.body), page);
  EXPECT_EQ(ask(server.port(), get("/varies")).field("Vary"), "Cookie, Accept-Encoding");
  for (const auto* accept : {"", "Accept-Encoding: br\r\n", "Accept-Encoding: gzip;q=0, *\r\n"}) {
    const auto plain = ask(server.port(), get("/", accept));
    EXPECT_EQ(plain.field("Content-Encoding"), "") << accept;
    EXPECT_EQ(plain.body, page);
  }
  EXPECT_EQ(ask(server.port(), get("/small", "Accept-Encoding: gzip\r\n")).body, "small");
  EXPECT_EQ(ask(server.port(), get("/image", "Accept-Encoding: gzip\r\n")).body, page);
  EXPECT_EQ(
      ask(server.port(), get("/coded", "Accept-Encoding: gzip\r\n")).field("Content-Encoding"),
      "br");
}

}  // namespace
}  // namespace roadcall::edge
