#include <gtest/gtest.h>

#include <mutex>

#include "wire.h"

namespace roadcall::edge {
namespace {

/// Frames put in by a test, taken out by one stream. Notes if two polls ever overlap.
class Queue : public http::EventSource {
 public:
  std::string poll() override {
    if (polling_.exchange(true)) overlapped = true;
    ++polls;
    std::string taken;
    {
      const std::lock_guard lock(mutex_);
      taken.swap(frames_);
    }
    polling_ = false;
    if (taken == "throw") throw std::runtime_error("broken source");
    return taken;
  }
  bool over() const override { return ended; }
  void put(std::string_view frames) {
    const std::lock_guard lock(mutex_);
    frames_ += frames;
  }
  std::atomic<int> polls{0};
  std::atomic<bool> overlapped{false};
  std::atomic<bool> ended{false};

 private:
  std::mutex mutex_;
  std::string frames_;
  std::atomic<bool> polling_{false};
};

http::Handler streams_of(std::shared_ptr<Queue> queue) {
  return [queue](const http::Request& request) {
    if (request.path() != "/events") return http::Response::text(200, "page");
    http::Response response;
    response.events = queue;
    return response;
  };
}

/// Waits for what must come to be, and fails after ten seconds.
void eventually(const std::function<bool()>& holds) {
  for (int i = 0; i < 1000 && !holds(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_TRUE(holds());
}

TEST(Events, ArriveAtOnceAndWhenWoken) {
  const auto queue = std::make_shared<Queue>();
  queue->put("data: first\n\n");
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events", "Accept-Encoding: gzip\r\n"));
  const auto head = read_answer(wire);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.field("Content-Type"), "text/event-stream");
  EXPECT_EQ(head.field("Cache-Control"), "no-store");
  EXPECT_EQ(head.field("X-Accel-Buffering"), "no");
  EXPECT_EQ(head.field("Content-Encoding"), "");
  EXPECT_EQ(head.field("Content-Length"), "");
  EXPECT_EQ(wire.until("\n\n"), "data: first\n\n");
  for (int i = 0; i < 20; ++i) {
    queue->put("data: " + std::to_string(i) + "\n\n");
    server.server.wake_event_streams();
    EXPECT_EQ(wire.until("\n\n"), "data: " + std::to_string(i) + "\n\n");
  }
  EXPECT_FALSE(queue->overlapped);
}

TEST(Events, ArePolledWithoutAWakeToo) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  queue->put("data: by the tick\n\n");
  EXPECT_EQ(wire.until("\n\n"), "data: by the tick\n\n");
}

TEST(Events, ManyWakesAreFewPollsAndNoneIsLost) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  std::vector<std::thread> writers;
  for (int w = 0; w < 4; ++w)
    writers.emplace_back([&] {
      for (int i = 0; i < 500; ++i) {
        queue->put("x\n\n");
        server.server.wake_event_streams();
      }
    });
  for (auto& writer : writers) writer.join();
  EXPECT_EQ(wire.bytes(2000 * 3).size(), 6000u);
  EXPECT_LT(queue->polls, 1000);
  EXPECT_FALSE(queue->overlapped);
}

TEST(Events, EndWhenTheClientLeaves) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  {
    Wire wire(server.port());
    wire.send(get("/events"));
    read_answer(wire);
    EXPECT_GT(queue.use_count(), 2);
  }
  eventually([&] { return queue.use_count() == 2; });  // This test's and the handler's.
}

TEST(Events, EndWhenTheSourceFails) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  queue->put("throw");
  server.server.wake_event_streams();
  EXPECT_TRUE(wire.at_end());
}

TEST(Events, EndWhenTheSourceIsOver) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  queue->ended = true;
  server.server.wake_event_streams();
  EXPECT_TRUE(wire.at_end());
}

TEST(Events, AReaderTooFarBehindIsDropped) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  queue->put(std::string(32u << 20, 'x'));
  server.server.wake_event_streams();
  eventually([&] { return queue.use_count() == 2; });
  EXPECT_LT(wire.rest().size(), 32u << 20);
}

TEST(Events, HaveALimit) {
  auto options = small_options();
  options.event_streams_max = 1;
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), options);
  Wire first(server.port());
  first.send(get("/events"));
  EXPECT_EQ(read_answer(first).status, 200);
  const auto second = ask(server.port(), get("/events"));
  EXPECT_EQ(second.status, 503);
  EXPECT_EQ(second.field("Retry-After"), "10");
  EXPECT_EQ(ask(server.port(), get("/page")).body, "page");
}

TEST(Events, OfHeadAreOnlyAHead) {
  Running server(streams_of(std::make_shared<Queue>()), small_options());
  Wire wire(server.port());
  wire.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(read_answer(wire, true).field("Content-Type"), "text/event-stream");
  EXPECT_TRUE(wire.at_end());
}

TEST(Events, ManyListenersAllHear) {
  const auto queue = std::make_shared<Queue>();
  std::vector<std::shared_ptr<Queue>> queues;
  std::mutex mutex;
  Running server(
      [&](const http::Request&) {
        http::Response response;
        const auto own = std::make_shared<Queue>();
        const std::lock_guard lock(mutex);
        queues.push_back(own);
        response.events = own;
        return response;
      },
      small_options());
  std::vector<Wire> wires;
  for (int i = 0; i < 200; ++i) wires.emplace_back(server.port());
  for (auto& wire : wires) wire.send(get("/events"));
  for (auto& wire : wires) EXPECT_EQ(read_answer(wire).status, 200);
  for (auto& each : queues) each->put("data: all\n\n");
  server.server.wake_event_streams();
  for (auto& wire : wires) EXPECT_EQ(wire.until("\n\n"), "data: all\n\n");
}

TEST(Events, AreClosedByStop) {
  const auto queue = std::make_shared<Queue>();
  Running server(streams_of(queue), small_options());
  Wire wire(server.port());
  wire.send(get("/events"));
  read_answer(wire);
  server.server.stop(std::chrono::seconds(30));
  EXPECT_TRUE(wire.at_end());
}

}  // namespace
}  // namespace roadcall::edge
