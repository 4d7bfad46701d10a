#include <gtest/gtest.h>

#include <future>

#include "edge/pace.h"
#include "wire.h"

namespace roadcall::edge {
namespace {

using std::chrono::milliseconds;

/// A handler that waits to be let go.
struct Gate {
  std::promise<void> entered;
  std::promise<void> opened;
  std::shared_future<void> open = opened.get_future().share();

  http::Handler handler() {
    return [this](const http::Request& request) {
      if (request.target == "/wait") {
        entered.set_value();
        open.wait();
      }
      return http::Response::text(200, "done");
    };
  }
};

TEST(Limits, ASlowHeaderIsCutOff) {
  auto options = small_options();
  options.header_deadline = milliseconds(50);
  Running server(echo, options);
  Wire wire(server.port());
  wire.send("GET / HTTP/1.1\r\nHost:");
  EXPECT_TRUE(wire.at_end());
}

TEST(Limits, AnIdleConnectionIsClosed) {
  auto options = small_options();
  options.idle_deadline = milliseconds(50);
  Running server(echo, options);
  Wire silent(server.port());
  EXPECT_TRUE(silent.at_end());
  Wire served(server.port());
  served.send(get("/"));
  EXPECT_EQ(read_answer(served).status, 200);
  EXPECT_TRUE(served.at_end());
}

TEST(Limits, ABodyThatStallsIsCutOff) {
  auto options = small_options();
  options.body_deadline = milliseconds(50);
  Running server(echo, options);
  Wire wire(server.port());
  wire.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx");
  EXPECT_TRUE(wire.at_end());
}

TEST(Limits, ABodyMayGoOnAsLongAsEachWindowIsFilled) {
  BodyPace pace(100, 30'000);
  EXPECT_EQ(pace.begin(1'000), 31'000);
  EXPECT_EQ(pace.received(99, 20'000), 31'000);   // A trickle gains nothing.
  EXPECT_EQ(pace.received(100, 30'000), 60'000);  // A filled window opens the next.
  EXPECT_EQ(pace.received(199, 59'000), 60'000);
  EXPECT_EQ(pace.received(5'000, 59'500), 89'500);  // A burst earns one window, not fifty.
}

TEST(Limits, AReaderThatStopsIsCutOff) {
  auto options = small_options();
  options.write_deadline = milliseconds(50);
  std::promise<void> asked;
  Running server(
      [&](const http::Request&) {
        asked.set_value();
        return http::Response::text(200, std::string(32u << 20, 'x'));
      },
      options);
  Wire wire(server.port());
  wire.send(get("/"));
  asked.get_future().wait();
  server.server.stop(std::chrono::seconds(30));  // Returns early only because the writer gave up.
  EXPECT_LT(wire.rest().size(), 32u << 20);
}

TEST(Limits, TooManyInFlightAreToldToComeBack) {
  auto options = small_options();
  options.in_flight_max = 1;
  Gate gate;
  Running server(gate.handler(), options);
  Wire slow(server.port());
  slow.send(get("/wait"));
  gate.entered.get_future().wait();
  const auto refused = ask(server.port(), get("/"));
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.field("Retry-After"), "1");
  gate.opened.set_value();
  EXPECT_EQ(read_answer(slow).body, "done");
}

TEST(Limits, TooManyConnectionsAreToldToComeBack) {
  auto options = small_options();
  options.connections_max = 1;
  Running server(echo, options);
  Wire first(server.port());
  first.send(get("/"));
  EXPECT_EQ(read_answer(first).status, 200);
  Wire second(server.port());
  EXPECT_EQ(read_answer(second).status, 503);
  EXPECT_TRUE(second.at_end());
}

TEST(Limits, ManyFieldsAreRefused) {
  Running server(echo, small_options());
  std::string fields;
  for (int i = 0; i < 120; ++i) fields += "X-" + std::to_string(i) + ": 1\r\n";
  EXPECT_EQ(ask(server.port(), get("/", fields)).status, 431);
}

TEST(Limits, AHeaderSentInPiecesHasTheSameLimit) {
  Running server(echo, small_options());
  Wire wire(server.port());
  wire.send("GET / HTTP/1.1\r\nHost: a\r\n");
  const std::string field = "X: " + std::string(1000, 'a') + "\r\n";
  for (int i = 0; i < 40; ++i) wire.send(field);
  EXPECT_EQ(read_answer(wire).status, 431);
}

TEST(Stop, FinishesWhatIsInFlightAndClosesWhatIsIdle) {
  Gate gate;
  Running server(gate.handler(), small_options());
  Wire idle(server.port());
  idle.send(get("/"));
  EXPECT_EQ(read_answer(idle).status, 200);
  Wire busy(server.port());
  busy.send(get("/wait"));
  gate.entered.get_future().wait();

  std::thread stopper([&] { server.server.stop(std::chrono::seconds(30)); });
  EXPECT_TRUE(idle.at_end());
  gate.opened.set_value();
  const auto answer = read_answer(busy);
  EXPECT_EQ(answer.body, "done");
  EXPECT_EQ(answer.field("Connection"), "close");
  EXPECT_TRUE(busy.at_end());
  stopper.join();
  EXPECT_THROW(Wire(server.port()), std::runtime_error);
}

TEST(Stop, GivesUpOnAClientThatNeverFinishes) {
  Running server(echo, small_options());
  Wire wire(server.port());
  wire.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n");
  wire.until("\r\n\r\n");
  server.server.stop(milliseconds(20));
  SUCCEED();
}

TEST(Stop, WithoutStartOrTwiceIsNothing) {
  Server never({}, echo);
  never.stop(milliseconds(0));
  Running server(echo, small_options());
  server.server.stop(milliseconds(0));
  server.server.stop(milliseconds(0));
}

TEST(Start, SaysWhenThePortIsTaken) {
  Running server(echo, small_options());
  auto options = small_options();
  options.port = server.port();
  Server second(options, echo);
  EXPECT_THROW(second.start(), std::system_error);
}

}  // namespace
}  // namespace roadcall::edge
