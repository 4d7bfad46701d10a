#include "domain/calls/calls.h"

#include <gtest/gtest.h>

#include "domain/calls/recordings.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/today/today.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using namespace std::chrono_literals;

const std::string kShopNumber = "+19045550100";
const std::string kOwner = "+19045550111";
const std::string kMaria = "+19045550142";

class Calls : public testing::TestWithParam<std::string> {
 protected:
  Calls() : store(GetParam()) {
    store.clock.set(*from_rfc3339("2026-03-02T17:00:00Z"));  // A Monday noon in New York.
    shop = store->write(Scope{}, [](Tx& tx) {
      return shops::open(tx, {.name = "First Coast",
                              .phone = kShopNumber,
                              .timezone = "America/New_York",
                              .domains = {},
                              .forward_to = kOwner})
          .value();
    });
  }
  template <class Work>
  auto write(Work work) {
    return store->write(Scope{shop.id, {}}, work);
  }
  Call ring(const std::string& sid = "sid-1", const std::string& from = kMaria) {
    return write([&](Tx& tx) { return calls::ring(tx, shop, {sid, from, kShopNumber}); });
  }
  Call told(CallStatus status, const std::string& sid = "sid-1") {
    return write([&](Tx& tx) {
      return calls::status_changed(tx, shop, {sid, status, 30, kMaria, kShopNumber}).value();
    });
  }
  Call again(const CallId& id) {
    return write([&](Tx& tx) { return calls::find(tx, id).value(); });
  }
  std::vector<Lead> leads() {
    return write([](Tx& tx) { return leads::list(tx, {}).value().leads; });
  }
  std::vector<outbox::Item> errands(const std::string& kind) {
    auto all = write([](Tx& tx) { return outbox::list(tx, outbox::Status::waiting, 100); });
    std::erase_if(all, [&](const auto& item) { return item.kind != kind; });
    return all;
  }

  void touch(const LeadId& id) {
    write([&](Tx& tx) {
      const Lead lead = *leads::find(tx, id);
      Lead touched = lead;
      touched.touched_at = tx.now();
      leads::save(tx, lead, touched);
      return true;
    });
  }
  // Why the only lead that stands there does.
  std::string on_today() {
    const auto rows = write([](Tx& tx) { return today::list(tx); });
    EXPECT_LE(rows.size(), 1U);
    return rows.empty() ? "" : rows[0].reason;
  }

  test::TestStore store;
  Shop shop;
};

TEST_P(Calls, RingOpensTheCallTheLeadAndACheckOnIt) {
  const Call call = ring();
  EXPECT_EQ(call.status, CallStatus::ringing);
  EXPECT_EQ(call.outcome, CallOutcome::pending);
  ASSERT_EQ(leads().size(), 1U);
  EXPECT_EQ(leads()[0].call_id, call.id);
  ASSERT_EQ(errands("check_call").size(), 1U);
  EXPECT_EQ(errands("check_call")[0].due_at, store.clock.now() + calls::kCheckAfter);
}

TEST_P(Calls, RingAgainIsTheSameCall) {
  EXPECT_EQ(ring().id, ring().id);
  EXPECT_EQ(leads().size(), 1U);
  EXPECT_EQ(errands("check_call").size(), 1U);
}

TEST_P(Calls, StatusNeverGoesBack) {
  const Call call = ring();
  told(CallStatus::in_progress);
  EXPECT_EQ(told(CallStatus::ringing).status, CallStatus::in_progress);
  told(CallStatus::completed);
  for (const CallStatus late : {CallStatus::queued, CallStatus::initiated, CallStatus::ringing,
                                CallStatus::in_progress, CallStatus::busy, CallStatus::failed}) {
    EXPECT_EQ(told(late).status, CallStatus::completed);
  }
  EXPECT_EQ(again(call.id).duration_s, 30);
}

TEST_P(Calls, AMissedCallMarksItsLeadAtOnceAndTextsAfterTheGrace) {
  const Call call = ring();
  told(CallStatus::completed);
  EXPECT_TRUE(leads()[0].missed);
  EXPECT_TRUE(errands("send_text").empty());
  store.clock.advance(calls::kMessageGrace);
  write([&](Tx& tx) {
    calls::settle_outcome(tx, shop, *calls::find(tx, call.id));
    calls::settle_outcome(tx, shop, *calls::find(tx, call.id));
    return true;
  });
  const auto texts = write([&](Tx& tx) { return messages::of_lead(tx, call.lead_id); });
  EXPECT_EQ(std::count_if(texts.begin(), texts.end(),
                          [](const Message& text) { return text.kind == "missed_call"; }),
            1);
}

TEST_P(Calls, AMissedCallBringsALeadBackThatWasWorkedOn) {
  touch(ring().lead_id);
  EXPECT_EQ(on_today(), "");
  told(CallStatus::no_answer);
  EXPECT_TRUE(leads()[0].missed);
  EXPECT_EQ(on_today(), "missed_call");
  EXPECT_FALSE(leads()[0].follow_up_at) << "a reminder is a person's own wish";
}

TEST_P(Calls, AMessageBringsALeadBackThatWasWorkedOn) {
  const Call call = ring();
  touch(call.lead_id);
  write([&](Tx& tx) {
    return recordings::ready(tx, shop, call, {"rec-1", "https://sw.example/r1", "completed", 9});
  });
  told(CallStatus::completed);
  EXPECT_EQ(on_today(), "message_left");
  const auto needs = leads::needs(leads()[0]);
  EXPECT_NE(std::find(needs.begin(), needs.end(), "call_back"), needs.end());
  store.clock.advance(25h);
  const auto rows = write([](Tx& tx) { return today::list(tx); });
  EXPECT_EQ(rows.at(0).group, "overdue");
}

TEST_P(Calls, WhoIsSpokenToWaitsNoMore) {
  touch(ring().lead_id);
  told(CallStatus::no_answer);
  const Call second = ring("sid-2");
  write([&](Tx& tx) {
    const Lead lead = *leads::find(tx, second.lead_id);
    Lead reminded = lead;
    reminded.follow_up_at = tx.now();
    return leads::save(tx, lead, reminded);
  });
  EXPECT_EQ(on_today(), "missed_call");
  write([&](Tx& tx) { return calls::taken(tx, second, kOwner); });
  EXPECT_EQ(on_today(), "");
  EXPECT_FALSE(leads()[0].follow_up_at);
}

TEST_P(Calls, AnAnswerByTextOrAVisitEndsTheWait) {
  for (const bool by_text : {true, false}) {
    const Call call = ring("sid-" + std::to_string(by_text), by_text ? kMaria : "+19045550143");
    touch(call.lead_id);
    told(CallStatus::no_answer, call.carrier_sid);
    EXPECT_EQ(on_today(), "missed_call");
    write([&](Tx& tx) {
      const Lead lead = *leads::find(tx, call.lead_id);
      Lead planned = lead;
      planned.stage = LeadStage::scheduled;
      if (!by_text) return leads::save(tx, lead, planned).id;
      const Message text = messages::reply(tx, shop, kMaria, "On my way", lead.id).value();
      return messages::mark_copied(tx, text.id).value().lead_id;
    });
    EXPECT_EQ(on_today(), "") << by_text;
  }
}

TEST_P(Calls, WhatIsPutOffComesBackThen) {
  touch(ring().lead_id);
  told(CallStatus::no_answer);
  write([&](Tx& tx) {
    tx.act_as({.kind = "user", .id = "usr_1", .role = "owner", .address = {}});
    Lead wanted = leads::list(tx, {}).value().leads.at(0);
    wanted.follow_up_at = tx.now() + 20h;
    return leads::change(tx, wanted, wanted.version).value();
  });
  EXPECT_EQ(on_today(), "follow_up");
  EXPECT_EQ(write([](Tx& tx) { return today::list(tx); }).at(0).group, "upcoming");
}

TEST_P(Calls, CallsJoinTheLeadOfTheLatestOne) {
  const std::chrono::minutes window(shop.settings.repeat_call_minutes);
  const LeadId first = ring("sid-1").lead_id;
  for (const char* sid : {"sid-2", "sid-3", "sid-4"}) {
    store.clock.advance(window - 1min);
    EXPECT_EQ(ring(sid).lead_id, first) << sid;
  }
  store.clock.advance(window + 1min);
  EXPECT_NE(ring("sid-5").lead_id, first);
}

TEST_P(Calls, TakenIsKeptWhateverComesAfter) {
  const Call call = ring();
  EXPECT_TRUE(write([&](Tx& tx) { return calls::taken(tx, call, kOwner); }));
  told(CallStatus::completed);
  EXPECT_EQ(again(call.id).outcome, CallOutcome::answered);
  EXPECT_FALSE(leads()[0].missed);
  EXPECT_EQ(leads()[0].stage, LeadStage::contacted);
}

TEST_P(Calls, ACallerWhoHungUpCannotBeTaken) {
  const Call call = ring();
  const Call over = told(CallStatus::canceled);
  EXPECT_FALSE(write([&](Tx& tx) { return calls::taken(tx, over, kOwner); }));
  EXPECT_EQ(again(call.id).outcome, CallOutcome::missed);
}

TEST_P(Calls, ForeignCallsAreLeftAlone) {
  EXPECT_FALSE(write([&](Tx& tx) {
                 return calls::status_changed(
                     tx, shop, {"other", CallStatus::completed, {}, "a", "b", /*inbound=*/false});
               }).has_value());
  EXPECT_TRUE(leads().empty());
}

TEST_P(Calls, ACallerFoundLaterFillsOnlyWhatWasOpen) {
  const Call call = ring("sid-1", "");
  write([&](Tx& tx) {
    calls::caller_found(tx, call, kMaria, kShopNumber);
    calls::caller_found(tx, *calls::find(tx, call.id), "+19045550199", kShopNumber);
    return true;
  });
  EXPECT_EQ(again(call.id).from_number, kMaria);
  EXPECT_EQ(leads()[0].caller_id, kMaria);
  EXPECT_EQ(leads()[0].phone, kMaria);
}

TEST_P(Calls, PlanForwardsInHoursOnly) {
  const Call call = ring();
  EXPECT_EQ(calls::plan(shop, call, store.clock.now(), "en").dial, kOwner);
  const Instant night = store.clock.now() + 10h;
  EXPECT_EQ(calls::plan(shop, call, night, "en").dial, "");
  EXPECT_NE(calls::plan(shop, call, night, "en").greeting.find("closed"), std::string::npos);
  shop.settings.forward_outside_hours = true;
  EXPECT_EQ(calls::plan(shop, call, night, "en").dial, kOwner);
  shop.settings.forward_to.clear();
  EXPECT_EQ(calls::plan(shop, call, store.clock.now(), "en").dial, "");
}

TEST_P(Calls, ARecordingMakesOneRowAndOneErrand) {
  const Call call = ring();
  const recordings::Report report{"rec-1", "https://sw.example/r1", "completed", 9};
  for (int i = 0; i < 2; ++i)
    write([&](Tx& tx) { return recordings::ready(tx, shop, call, report).has_value(); });
  EXPECT_EQ(write([&](Tx& tx) { return recordings::of_call(tx, call.id); }).size(), 1U);
  EXPECT_EQ(errands("fetch_recording").size(), 1U);
  for (const char* nothing : {"absent", "in-progress", "failed"}) {
    EXPECT_FALSE(write([&](Tx& tx) {
      return recordings::ready(tx, shop, call, {"rec-2", "https://x/r2", nothing, {}}).has_value();
    }));
  }
}

TEST_P(Calls, CarrierWordsAreUnderstood) {
  EXPECT_EQ(calls::status_named("no-answer"), CallStatus::no_answer);
  EXPECT_EQ(calls::status_named("in-progress"), CallStatus::in_progress);
  EXPECT_EQ(calls::status_named("answered"), CallStatus::in_progress);
  EXPECT_EQ(calls::status_named("Completed"), CallStatus::completed);
  EXPECT_FALSE(calls::status_named("odd"));
  EXPECT_FALSE(calls::status_named(""));
}

INSTANTIATE_TEST_SUITE_P(Engines, Calls, testing::ValuesIn(test::engines()),
                         [](const auto& param) { return test::engine_name(param.param); });

}  // namespace
}  // namespace roadcall
