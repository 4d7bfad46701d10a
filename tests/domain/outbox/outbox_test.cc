#include "domain/outbox/outbox.h"

#include <gtest/gtest.h>

#include "domain/inbox/inbox.h"
#include "domain/limits/limits.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using namespace std::chrono_literals;
using outbox::Next;

class Outbox : public testing::TestWithParam<std::string> {
 protected:
  Outbox() : store(GetParam()) {}
  template <class Work>
  auto write(Work work) {
    return store->write(Scope{ShopId{"shp_a"}, {}}, work);
  }
  std::vector<outbox::Item> claim(outbox::Lane lane = outbox::Lane::all) {
    const auto one = write([&](Tx& tx) { return outbox::claim(tx, 60s, lane); });
    return one ? std::vector{*one} : std::vector<outbox::Item>{};
  }
  test::TestStore store;
};

TEST_P(Outbox, AnErrandIsClaimedOnceAndSettledOnce) {
  write([](Tx& tx) { return outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1"); });
  const auto mine = claim();
  ASSERT_EQ(mine.size(), 1U);
  EXPECT_TRUE(claim().empty());
  EXPECT_EQ(std::get<SendText>(outbox::read(mine[0])).message_id.value, "msg_1");
  EXPECT_TRUE(write([&](Tx& tx) { return outbox::settle(tx, mine[0], {}); }));
  EXPECT_FALSE(write([&](Tx& tx) { return outbox::settle(tx, mine[0], {}); }));
  store.clock.advance(2h);
  EXPECT_TRUE(claim().empty());
}

TEST_P(Outbox, TextsAndCallsDoNotWaitBehindWhatIsSlow) {
  write([](Tx& tx) {
    for (int i = 0; i < 40; ++i)
      outbox::add(tx, TranscribeRecording{RecordingId{"rec_1"}}, "rec_1");
    return outbox::add(tx, PlaceAlertCall{AlertId{"alr_1"}}, "alr_1", tx.now() + 1s);
  });
  store.clock.advance(2s);
  const auto ours = claim(outbox::Lane::telephone);
  ASSERT_EQ(ours.size(), 1U);
  EXPECT_EQ(ours[0].kind, "place_alert_call");
  EXPECT_TRUE(claim(outbox::Lane::telephone).empty());
  EXPECT_EQ(claim()[0].kind, "transcribe_recording");
}

TEST_P(Outbox, ALeaseThatRanOutGoesToTheNextAndTheFirstMayNotSettle) {
  write([](Tx& tx) { return outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1"); });
  const auto first = claim();
  store.clock.advance(61s);
  const auto second = claim();
  ASSERT_EQ(second.size(), 1U);
  EXPECT_FALSE(write([&](Tx& tx) { return outbox::still_ours(tx, first[0]); }));
  EXPECT_FALSE(write([&](Tx& tx) { return outbox::settle(tx, first[0], {}); }));
  EXPECT_TRUE(write([&](Tx& tx) { return outbox::settle(tx, second[0], {}); }));
}

TEST_P(Outbox, RetriesBackOffAndEnd) {
  write([](Tx& tx) { return outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1"); });
  std::vector<std::int64_t> waits;
  for (int i = 0; i < 3; ++i) {
    const auto item = claim().at(0);
    write([&](Tx& tx) {
      const Next next = outbox::retry(tx, item, 10s, 15s, 3, "busy");
      waits.push_back(next.kind == Next::Kind::give_up ? -1 : (next.at - tx.now()) / 1s);
      return outbox::settle(tx, item, next);
    });
    store.clock.advance(1min);
  }
  EXPECT_EQ(waits, (std::vector<std::int64_t>{10, 15, -1}));
  EXPECT_TRUE(claim().empty());
  EXPECT_EQ(
      write([](Tx& tx) { return outbox::list(tx, outbox::Status::failed, 10); }).at(0).problem,
      "busy");
}

TEST_P(Outbox, ADroppedErrandIsNotDone) {
  write([](Tx& tx) { return outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1"); });
  EXPECT_EQ(write([](Tx& tx) { return outbox::drop(tx, "msg_1"); }), 1);
  EXPECT_TRUE(claim().empty());
}

TEST_P(Outbox, WaitsUntilItIsDue) {
  write([](Tx& tx) {
    return outbox::add(tx, EscalateAlert{AlertId{"alr_1"}}, "alr_1", tx.now() + 3min);
  });
  EXPECT_TRUE(claim().empty());
  EXPECT_FALSE(write([](Tx& tx) { return outbox::oldest_due(tx); }));
  store.clock.advance(3min);
  EXPECT_TRUE(write([](Tx& tx) { return outbox::oldest_due(tx); }));
  EXPECT_EQ(claim().size(), 1U);
}

TEST_P(Outbox, AVendorEventIsHandledOnce) {
  int handled = 0;
  for (int i = 0; i < 3; ++i) {
    const auto reply = write([&](Tx& tx) {
      return inbox::once(tx, "signalwire", "SM1",
                         [&] { return "reply " + std::to_string(++handled); });
    });
    EXPECT_EQ(reply, "reply 1");
  }
  EXPECT_EQ(handled, 1);
}

TEST_P(Outbox, AnIPv6NetworkIsOneInALimit) {
  EXPECT_EQ(limits::network_of("203.0.113.7"), "203.0.113.7");
  EXPECT_EQ(limits::network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  EXPECT_EQ(limits::network_of("2001:db8:1:2::1"), "2001:db8:1:2::/64");
  EXPECT_NE(limits::network_of("2001:db8:1:3::1"), limits::network_of("2001:db8:1:2::1"));
  EXPECT_EQ(limits::network_of(""), "");
}

TEST_P(Outbox, ALimitOpensAgainAfterItsWindow) {
  const limits::Limit limit{2, 1min};
  const auto take = [&] { return write([&](Tx& tx) { return limits::take(tx, "b", limit); }); };
  EXPECT_TRUE(take().allowed);
  EXPECT_TRUE(take().allowed);
  store.clock.advance(20s);
  const auto refused = take();
  EXPECT_FALSE(refused.allowed);
  EXPECT_EQ(refused.retry_after, 40s);
  store.clock.advance(41s);
  EXPECT_TRUE(take().allowed);
}

TEST_P(Outbox, WhatAClockThatRanAheadWroteWaitsAsLongAsWasMeant) {
  store.clock.advance(48h);
  write([](Tx& tx) {
    outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1");
    outbox::add(tx, EscalateAlert{AlertId{"alr_1"}}, "alr_1", tx.now() + 3min);
    return outbox::add(tx, RemindVisit{JobId{"job_1"}}, "job_1", tx.now() + 1h);
  });
  ASSERT_EQ(claim().size(), 1U);  // Somebody has the text, and dies of it.
  store.clock.advance(-48h);
  EXPECT_TRUE(claim().empty());
  EXPECT_EQ(write([](Tx& tx) { return outbox::set_right(tx); }), 2);
  EXPECT_EQ(write([](Tx& tx) { return outbox::set_right(tx); }), 0);
  EXPECT_TRUE(claim().empty());
  store.clock.advance(61s);
  EXPECT_EQ(claim().at(0).kind, "send_text");
  store.clock.advance(2min);
  EXPECT_EQ(claim().at(0).kind, "send_text");
  EXPECT_EQ(claim().at(0).kind, "escalate_alert");
  store.clock.advance(1h);
  EXPECT_EQ(claim().at(0).kind, "send_text");
  EXPECT_EQ(claim().at(0).kind, "escalate_alert");
  EXPECT_TRUE(claim().empty()) << "the reminder's time is the visit's";
}

TEST_P(Outbox, NodesWhoseClocksDifferALittleLeaveEachOtherTheirErrands) {
  write([](Tx& tx) { return outbox::add(tx, SendText{MessageId{"msg_1"}}, "msg_1"); });
  ASSERT_EQ(claim().size(), 1U);
  store.clock.advance(-30s);
  EXPECT_EQ(write([](Tx& tx) { return outbox::set_right(tx); }), 0);
  EXPECT_TRUE(claim().empty());
}

TEST_P(Outbox, ALimitOfAClockThatRanAheadBeginsAnew) {
  const limits::Limit limit{2, 1min};
  const auto take = [&] { return write([&](Tx& tx) { return limits::take(tx, "b", limit); }); };
  store.clock.advance(48h);
  const Instant ahead = store.clock.now();
  take();
  take();
  EXPECT_FALSE(take().allowed);
  store.clock.advance(-48h);
  EXPECT_TRUE(write([&](Tx& tx) { return limits::look(tx, "b", limit); }).allowed);
  EXPECT_TRUE(take().allowed);
  EXPECT_TRUE(limits::next_after({ahead, ahead}, limit, store.clock.now()).allowed);
}

INSTANTIATE_TEST_SUITE_P(Engines, Outbox, testing::ValuesIn(test::engines()),
                         [](const auto& info) { return test::engine_name(info.param); });

}  // namespace
}  // namespace roadcall
