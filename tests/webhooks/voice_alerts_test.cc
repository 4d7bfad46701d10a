#include <gtest/gtest.h>

#include "domain/jobs/jobs.h"
#include "tests/webhooks/voice_line.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* kSmoke =
    "There is smoke coming out of the engine and I am stuck on the highway, please help.";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

struct Emergencies : testing::Test {
  Emergencies()
      : ezra(line.add_user("Ezra", kOwner, Role::owner, 1)),
        dana(line.add_user("Dana", kDana, Role::mechanic, 2)) {
    line.hears(kSmoke);
  }
  void leave_message() {
    line.ring();
    line.recorded();
    line.status("completed");
    line.work();
  }
  void call_again(const std::string& number, const std::string& words) {
    line.hears(words);
    line.ring("call-" + number);
    line.recorded("call-" + number, "rec-" + number);
    line.status("completed", "call-" + number);
    line.work();
  }
  // The calls we placed, by whom they rang.
  int calls_to(const std::string& phone) {
    int count = 0;
    for (const http::Request& asked : line.carrier_asked) {
      if (asked.method != "POST" || asked.target.find("/Calls.json") == std::string::npos) continue;
      count += http::find(http::decode_form(asked.body), "To") == phone;
    }
    return count;
  }
  int texts_to(const std::string& kind, const std::string& phone) {
    int count = 0;
    for (const Message& text : line.texts_of(kind)) count += text.party == phone;
    return count;
  }
  std::string key(const Alert& alert, const std::string& digits) {
    return line.post("/voice/alert-key?alert=" + alert.id.value, {{"Digits", digits}}).body;
  }
  VoiceLine line;
  UserId ezra, dana;
};

TEST_F(Emergencies, AlertTheFirstOnCallByTextAndTelephone) {
  leave_message();
  EXPECT_EQ(line.lead().urgency, Urgency::emergency);
  ASSERT_EQ(line.alerts().size(), 1U);
  EXPECT_EQ(line.alerts()[0].user_id, ezra);
  EXPECT_EQ(calls_to(kOwner), 1);
  EXPECT_EQ(calls_to(kDana), 0);
  EXPECT_EQ(texts_to("emergency_alert", kOwner), 1);
}

TEST_F(Emergencies, SayWhoAndWhatAndAskForAKey) {
  leave_message();
  const std::string document =
      line.post("/voice/alert?alert=" + line.alerts()[0].id.value, {{"CallSid", "out"}}).body;
  EXPECT_TRUE(has(document, "Emergency for First Coast."));
  EXPECT_TRUE(has(document, "9 0 4, 5 5 5, 0 1 4 2"));
  EXPECT_TRUE(has(document, "Press 1 to take it. Press 2 to pass."));
}

TEST_F(Emergencies, TakenByKeyAreAssignedAndTheCustomerIsTold) {
  leave_message();
  EXPECT_TRUE(has(key(line.alerts()[0], "1"), "It is yours."));
  const Lead lead = line.lead();
  EXPECT_EQ(lead.assigned_to, ezra);
  EXPECT_EQ(lead.stage, LeadStage::scheduled);
  ASSERT_EQ(texts_to("emergency_taken", kMaria), 1);
  const std::string told = line.texts_of("emergency_taken")[0].body;
  EXPECT_TRUE(has(told, "Ezra"));
  // Nobody knows where she stands: no time is promised, but she can follow him.
  EXPECT_FALSE(has(told, "minutes"));
  EXPECT_TRUE(has(told, "/track/"));
  const auto visits = line.write([](Tx& tx) { return jobs::list(tx, {})->jobs; });
  ASSERT_EQ(visits.size(), 1U);
  EXPECT_EQ(visits[0].mechanic_id, ezra);
  EXPECT_EQ(visits[0].urgency, Urgency::emergency);
  EXPECT_TRUE(has(told, visits[0].tracking_token));
  EXPECT_EQ(texts_to("visit_scheduled", kMaria), 0);
  for (int minute = 0; minute < 30; ++minute) line.work(1min);
  EXPECT_EQ(calls_to(kDana), 0);
  EXPECT_EQ(line.alerts().size(), 1U);
  // Pressed again, or the call's end told late: nothing more.
  key(line.alerts()[0], "1");
  line.post("/voice/alert-status?alert=" + line.alerts()[0].id.value,
            {{"CallSid", line.alerts()[0].call_sid}, {"CallStatus", "completed"}});
  EXPECT_EQ(texts_to("emergency_taken", kMaria), 1);
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::accepted);
  EXPECT_EQ(line.write([](Tx& tx) { return jobs::list(tx, {})->jobs; }).size(), 1U);
}

TEST_F(Emergencies, WithAnAddressTheCustomerHearsWhenHelpIsThere) {
  line.hears("My car is smoking, I am at 12 Oak Street, please help, it is an emergency.");
  leave_message();
  const Lead lead = line.lead();
  line.write([&](Tx& tx) {
    Lead known = lead;
    known.address = "12 Oak Street";
    leads::save(tx, lead, known, "lead.changed");
  });
  key(line.alerts()[0], "1");
  EXPECT_TRUE(has(line.texts_of("emergency_taken")[0].body, "there in about 20 minutes"));
}

TEST_F(Emergencies, BehindAVisitHelpComesAfterIt) {
  leave_message();
  const Alert alert = line.alerts()[0];
  line.write([&](Tx& tx) {
    Lead other;
    other.name = "Bob";
    other.phone = "+19045550143";
    jobs::book(tx, shops::current(tx),
               {.lead_id = leads::open(tx, other).id,
                .mechanic_id = ezra,
                .start = tx.now(),
                .end = tx.now() + 1h,
                .keep = jobs::Keep::anyhow})
        .value();
  });
  key(alert, "1");
  const auto visits = line.write([](Tx& tx) { return jobs::list(tx, {.by_window = true})->jobs; });
  ASSERT_EQ(visits.size(), 2U);
  EXPECT_EQ(visits[1].urgency, Urgency::emergency);
  EXPECT_EQ(visits[1].window_start, visits[0].window_end + 30min);
}

TEST_F(Emergencies, TakenByTextTheSame) {
  leave_message();
  const auto taken = line.write(
      [&](Tx& tx) { return alerts::take(tx, shops::current(tx), *staff::find(tx, ezra)); });
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->assigned_to, ezra);
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::accepted);
}

TEST_F(Emergencies, PassedGoToTheNextAtOnce) {
  leave_message();
  EXPECT_TRUE(has(key(line.alerts()[0], "2"), "We ask the next."));
  line.work();
  ASSERT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::declined);
  EXPECT_EQ(line.alerts()[1].user_id, dana);
  EXPECT_EQ(calls_to(kDana), 1);
}

TEST_F(Emergencies, NobodyAnsweringGoToTheNext) {
  leave_message();
  line.post("/voice/alert-status?alert=" + line.alerts()[0].id.value,
            {{"CallSid", line.alerts()[0].call_sid}, {"CallStatus", "no-answer"}});
  line.work();
  ASSERT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(line.alerts()[1].user_id, dana);
}

TEST_F(Emergencies, TheEndOfAnotherCallPassesNobodyOver) {
  leave_message();
  line.post("/voice/alert-status?alert=" + line.alerts()[0].id.value,
            {{"CallSid", "another"}, {"CallStatus", "busy"}});
  line.work();
  ASSERT_EQ(line.alerts().size(), 1U);
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::alerting);
}

TEST_F(Emergencies, GoToTheNextAfterTheSetTimeThenToTheOwnerAgainThenStop) {
  line.set([](ShopSettings& settings) { settings.escalate_minutes = 3; });
  leave_message();
  line.work(2min);
  EXPECT_EQ(line.alerts().size(), 1U);
  line.work(1min);
  ASSERT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(line.alerts()[1].user_id, dana);
  line.work(3min);
  ASSERT_EQ(line.alerts().size(), 3U);
  EXPECT_EQ(line.alerts()[2].user_id, ezra);
  for (int hour = 0; hour < 5; ++hour) line.work(1h);
  EXPECT_EQ(line.alerts().size(), 3U);
  EXPECT_EQ(calls_to(kOwner), 2);
  EXPECT_EQ(calls_to(kDana), 1);
  for (const Alert& alert : line.alerts()) EXPECT_EQ(alert.status, AlertStatus::expired);
}

TEST_F(Emergencies, TheFirstMayStillTakeItWhileTheSecondIsAsked) {
  leave_message();
  line.work(3min);
  const auto alerts = line.alerts();
  ASSERT_EQ(alerts.size(), 2U);
  EXPECT_TRUE(has(key(alerts[0], "1"), "It is yours."));
  EXPECT_EQ(line.lead().assigned_to, ezra);
  EXPECT_EQ(line.alerts()[1].status, AlertStatus::expired);
  EXPECT_TRUE(has(key(alerts[1], "1"), "Ezra took it already"));
  EXPECT_EQ(line.lead().assigned_to, ezra);
  EXPECT_EQ(texts_to("emergency_taken", kMaria), 1);
  const auto late = line.write(
      [&](Tx& tx) { return alerts::take(tx, shops::current(tx), *staff::find(tx, dana)); });
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().message, "Ezra took RC-10001 already.");
}

TEST_F(Emergencies, AreTakenAtTheDeskByWhoeverIsThere) {
  const UserId mike = line.add_user("Mike", "+19045550113", Role::mechanic, 0);
  leave_message();
  const auto take = [&](const UserId& user) {
    return line.write([&](Tx& tx) {
      const Lead lead = leads::list(tx, {}).value().leads[0];
      return alerts::take_lead(tx, shops::current(tx), lead, *staff::find(tx, user));
    });
  };
  const auto taken = take(mike);
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->assigned_to, mike);
  EXPECT_EQ(taken->stage, LeadStage::scheduled);
  EXPECT_TRUE(has(line.texts_of("emergency_taken").at(0).body, "Mike"));
  ASSERT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::expired);
  EXPECT_EQ(line.alerts()[1].status, AlertStatus::accepted);
  EXPECT_TRUE(take(mike)) << "again is no mistake";
  EXPECT_EQ(take(ezra).error().key, "alert.taken");
  EXPECT_EQ(line.lead().assigned_to, mike);
  for (int minute = 0; minute < 10; ++minute) line.work(1min);
  EXPECT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(texts_to("emergency_taken", kMaria), 1);
}

TEST_F(Emergencies, AreTakenAtTheDeskAfterTheCallRangOut) {
  leave_message();
  for (int minute = 0; minute < 30; ++minute) line.work(1min);
  const Lead lead = line.lead();
  EXPECT_EQ(line.alerts().back().status, AlertStatus::expired);
  line.write([&](Tx& tx) {
    return alerts::take_lead(tx, shops::current(tx), lead, *staff::find(tx, dana)).value();
  });
  EXPECT_EQ(texts_to("emergency_taken", kMaria), 1);
  EXPECT_EQ(line.write([](Tx& tx) { return jobs::list(tx, {})->jobs; }).size(), 1U);
}

TEST_F(Emergencies, ToldAnewAreRaisedAnewButNotWithinTwoHours) {
  leave_message();
  EXPECT_TRUE(has(key(line.alerts()[0], "1"), "It is yours."));
  call_again("2", kSmoke);
  EXPECT_EQ(line.alerts().size(), 1U) << "somebody is on the way";
  line.clock.advance(alerts::kAgainAfter);
  call_again("3", "Thanks, my brakes are fine now.");
  EXPECT_EQ(line.alerts().size(), 1U) << "no emergency any more";
  call_again("4", kSmoke);
  ASSERT_EQ(line.alerts().size(), 2U);
  EXPECT_EQ(line.alerts()[1].status, AlertStatus::alerting);
  EXPECT_EQ(line.lead().waits_for, Waits::help);
  line.work(3min);
  ASSERT_EQ(line.alerts().size(), 3U) << "and escalate as the first time";
  EXPECT_EQ(line.alerts()[2].user_id, dana);
}

TEST_F(Emergencies, WhoSpeaksToTheCallerEndsTheRound) {
  line.hears("My brakes are grinding.");
  leave_message();
  const LeadId id = line.lead().id;
  line.write([&](Tx& tx) {
    const Lead known = *leads::find(tx, id);
    Lead seen = known;
    seen.touched_at = tx.now();
    seen.stage = LeadStage::contacted;
    leads::save(tx, known, seen);
  });
  line.work(10min);
  call_again("2", kSmoke);
  ASSERT_EQ(line.alerts().size(), 1U);
  line.work(1min);
  line.ring("call-3");
  const Call third = line.call("call-3");
  line.write([&](Tx& tx) { return calls::taken(tx, third, kOwner); });
  for (int minute = 0; minute < 10; ++minute) line.work(1min);
  EXPECT_EQ(line.alerts().size(), 1U);
  EXPECT_EQ(line.lead().waits_for, Waits::help) << "shown until somebody takes it";
}

TEST_F(Emergencies, AlertNobodyTwiceForTheSameLead) {
  leave_message();
  const LeadId id = line.lead().id;
  line.write([&](Tx& tx) {
    alerts::raise(tx, shops::current(tx), *leads::find(tx, id));
    return true;
  });
  EXPECT_EQ(line.alerts().size(), 1U);
}

TEST_F(Emergencies, ACallThatMayHaveBeenPlacedIsNotPlacedAgain) {
  line.carrier_replies["/Calls.json"] = http::Response::text(500, "");
  leave_message();
  EXPECT_EQ(calls_to(kOwner), 1);
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200, R"({"calls":[{"sid":"out-9","from":"+19045550100","to":"+19045550111",)"
           R"("status":"ringing","direction":"outbound-api"}],"next_page_uri":null})");
  line.work(30s);
  EXPECT_EQ(calls_to(kOwner), 1);
  EXPECT_EQ(line.alerts()[0].call_sid, "out-9");
}

// The carrier tells a call's start in whole seconds.
TEST_F(Emergencies, ACallPlacedWithinTheSecondIsFound) {
  line.clock.advance(700ms);
  line.carrier_replies["/Calls.json"] = http::Response::text(500, "");
  leave_message();
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200, R"({"calls":[{"sid":"leg","parent_call_sid":"x","from":"+19045550100",)"
           R"("to":"+19045550111","direction":"outbound-dial"},)"
           R"({"sid":"out-9","from":"+19045550100","to":"+19045550111","status":"ringing",)"
           R"("direction":"outbound-api","start_time":"Mon, 02 Mar 2026 17:00:00 +0000"}]})");
  line.work(30s);
  EXPECT_EQ(calls_to(kOwner), 1);
  EXPECT_EQ(line.alerts()[0].call_sid, "out-9");
}

TEST_F(Emergencies, AnEarlierCallToTheSamePersonIsNotTakenForTheirs) {
  leave_message();
  const std::string earlier = line.alerts()[0].call_sid;
  line.carrier_replies["/Calls.json"] = http::Response::text(500, "");
  line.ring("other", "+19045550143");
  line.recorded("other", "rec-other");
  line.status("completed", "other");
  line.work();
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200, R"({"calls":[{"sid":")" + earlier +
               R"(","from":"+19045550100","to":"+19045550111","direction":"outbound-api",)"
               R"("start_time":"Mon, 02 Mar 2026 17:00:00 +0000"}]})");
  const int before = calls_to(kOwner);
  line.work(30s);
  EXPECT_EQ(calls_to(kOwner), before + 1);
}

TEST_F(Emergencies, NewsOfTheCallIsProofThatItWasPlaced) {
  line.carrier_replies["/Calls.json"] = http::Response::text(500, "");
  leave_message();
  line.post("/voice/alert?alert=" + line.alerts()[0].id.value, {{"CallSid", "out-9"}});
  line.carrier_replies.clear();
  line.work(30s);
  EXPECT_EQ(calls_to(kOwner), 1);
  EXPECT_EQ(line.alerts()[0].call_sid, "out-9");
}

TEST_F(Emergencies, AShopMayWantNoAlerts) {
  line.set([](ShopSettings& settings) { settings.emergency_alerts = false; });
  leave_message();
  EXPECT_TRUE(line.alerts().empty());
  EXPECT_EQ(line.lead().urgency, Urgency::emergency);
}

TEST_F(Emergencies, AWrongKeyIsAskedAboutOnceMore) {
  leave_message();
  const Alert alert = line.alerts()[0];
  const std::string again = key(alert, "7");
  EXPECT_TRUE(has(again, "last=1"));
  EXPECT_FALSE(
      has(line.post("/voice/alert-key?alert=" + alert.id.value + "&last=1", {{"Digits", "7"}}).body,
          "<Gather"));
  EXPECT_EQ(line.alerts()[0].status, AlertStatus::alerting);
}

TEST(Emergency, WithoutStaffGoesToTheForwardingNumber) {
  VoiceLine line;
  line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  line.hears(kSmoke);
  line.ring();
  line.recorded();
  line.status("completed");
  line.work();
  ASSERT_EQ(line.alerts().size(), 1U);
  EXPECT_TRUE(line.alerts()[0].user_id.empty());
  for (int hour = 0; hour < 3; ++hour) line.work(1h);
  EXPECT_EQ(line.alerts().size(), 1U);
}

// Click-to-call.
struct CallingBack : testing::Test {
  CallingBack() : ezra(line.add_user("Ezra", kOwner, Role::owner, 1)) {
    line.ring();
    line.status("no-answer");
    line.work(1min);
  }
  Result<Call> press() {
    const LeadId id = line.lead().id;
    return line.write([&](Tx& tx) {
      return calls::ring_staff(tx, shops::current(tx), *staff::find(tx, ezra),
                               *leads::find(tx, id));
    });
  }
  Call row(const CallId& id) {
    return line.write([&](Tx& tx) { return calls::find(tx, id).value(); });
  }
  std::string turn(const std::string& name, const Call& call, http::Fields fields = {}) {
    fields.emplace_back("CallSid", row(call.id).carrier_sid);
    return line.post("/voice/" + name + "?call=" + call.id.value, fields).body;
  }
  VoiceLine line;
  UserId ezra;
};

TEST_F(CallingBack, RingsTheStaffThenTheCustomerAndRecords) {
  const Call call = press().value();
  line.work();
  EXPECT_TRUE(row(call.id).carrier_sid.starts_with("out-"));
  EXPECT_TRUE(has(turn("staff", call), "Press 1 to be connected."));
  const std::string dial = turn("staff-key", call, {{"Digits", "1"}});
  EXPECT_TRUE(has(dial, ">+19045550142</Number>"));
  EXPECT_TRUE(has(dial, "callerId=\"+19045550100\""));
  EXPECT_TRUE(has(dial, "record-from-answer-dual"));
  EXPECT_TRUE(has(turn("notice", call), "This call may be recorded"));
  EXPECT_TRUE(has(turn("staff-done", call, {{"DialCallStatus", "completed"}}), "<Hangup/>"));
  turn("staff-status", call, {{"CallStatus", "completed"}});
  EXPECT_EQ(row(call.id).outcome, CallOutcome::answered);
  EXPECT_EQ(row(call.id).user_id, ezra);
  EXPECT_EQ(line.lead().stage, LeadStage::contacted);
  EXPECT_FALSE(line.lead().missed);

  line.recorded(row(call.id).carrier_sid, "rec-back");
  line.work(1min);
  EXPECT_EQ(line.recording("rec-back").status, RecordingStatus::transcribed);
  EXPECT_EQ(line.leads().size(), 1U);
}

TEST_F(CallingBack, WithoutTheKeyNobodyIsConnected) {
  const Call call = press().value();
  line.work();
  EXPECT_TRUE(has(turn("staff-key", call, {{"Digits", "3"}}), "<Hangup/>"));
  turn("staff-status", call, {{"CallStatus", "completed"}});
  EXPECT_EQ(row(call.id).outcome, CallOutcome::missed);
  EXPECT_EQ(line.lead().stage, LeadStage::new_);
}

TEST_F(CallingBack, AnsweredIsSoWhateverNewsComesFirst) {
  const Call call = press().value();
  line.work();
  turn("staff-status", call, {{"CallStatus", "completed"}});
  turn("staff-done", call, {{"DialCallStatus", "completed"}});
  EXPECT_EQ(row(call.id).outcome, CallOutcome::answered);
}

TEST_F(CallingBack, SaysWhenTheCarrierRefuses) {
  line.carrier_replies["/Calls.json"] =
      http::Response::json(400, R"({"errors":[{"code":"21210","message":"From"}]})");
  const Call call = press().value();
  line.work();
  EXPECT_EQ(row(call.id).status, CallStatus::failed);
  EXPECT_EQ(row(call.id).outcome, CallOutcome::failed);
}

TEST_F(CallingBack, DoesNotRingLongAfterTheButtonWasPressed) {
  line.carrier_replies["/Calls.json"] = http::Response::text(503, "");
  const Call call = press().value();
  line.work();
  for (int minute = 0; minute < 10; ++minute) line.work(1min);
  EXPECT_EQ(row(call.id).outcome, CallOutcome::failed);
}

TEST_F(CallingBack, NeedsAPhoneOnBothSides) {
  const UserId silent = line.add_user("Nobody", "", Role::mechanic, 0);
  const LeadId id = line.lead().id;
  const auto refused = line.store.write(Scope{line.shop.id, {}}, [&](Tx& tx) {
    return calls::ring_staff(tx, shops::current(tx), *staff::find(tx, silent),
                             *leads::find(tx, id));
  });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().field, "phone");
}

TEST_F(CallingBack, HasALimitPerHour) {
  for (int i = 0; i < calls::kStaffCallsPerHour; ++i) ASSERT_TRUE(press());
  const auto refused = press();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, Kind::too_many);
}

}  // namespace
}  // namespace roadcall::test
