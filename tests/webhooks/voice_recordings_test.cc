#include <gtest/gtest.h>

#include <fstream>

#include "base/text.h"
#include "domain/calls/lead_sounds.h"
#include "domain/consents/consents.h"
#include "gateways/carrier.h"
#include "tests/webhooks/voice_line.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

const std::string kMessage =
    "Hi, this is Dana Reed, my number is 904 555 0177, I have a 2015 Honda Civic and it needs an "
    "oil change.";

struct Recordings : testing::Test {
  Recordings() { line.ring(); }
  VoiceLine line;
};

TEST_F(Recordings, AreFetchedKeptTranscribedAndUnderstood) {
  line.hears(kMessage);
  line.recorded();
  line.status("completed");
  line.work();
  const Recording recording = line.recording();
  EXPECT_EQ(recording.status, RecordingStatus::transcribed);
  EXPECT_EQ(recording.transcript, kMessage);
  EXPECT_EQ(recording.path, "recordings/2026/03/" + recording.id.value + ".wav");
  EXPECT_TRUE(recording.problem.empty());
  std::ifstream file(line.services.data_dir + "/" + recording.path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  EXPECT_EQ(bytes.size(), static_cast<std::size_t>(recording.bytes));
  EXPECT_EQ(bytes.substr(0, 4), "RIFF");

  const Lead lead = line.lead();
  EXPECT_EQ(lead.name, "Dana Reed");
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(lead.spoken_phone, "+19045550177");
  EXPECT_EQ(lead.vehicle_year, 2015);
  EXPECT_EQ(lead.vehicle_model, "Civic");
  EXPECT_EQ(lead.service, "oil_change");
  EXPECT_FALSE(lead.customer_id.empty());
  EXPECT_FALSE(lead.vehicle_id.empty());
}

TEST_F(Recordings, OfALongCallAreKeptSoThatTheyCanBeTranscribed) {
  line.carrier_replies[".mp3"] = http::Response::text(200, "ID3\x03xxxx");
  line.post(
      "/voice/recording_callback",
      {{"CallSid", "call-1"},
       {"RecordingSid", "rec-1"},
       {"RecordingUrl", "https://sw.example/api/laml/2010-04-01/Accounts/project/Recordings/rec-1"},
       {"RecordingStatus", "completed"},
       {"RecordingDuration", "3600"}});
  line.work();
  EXPECT_EQ(line.recording().content_type, "audio/mpeg");
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
}

// Each request hangs for as long as it may.
TEST_F(Recordings, WhatOneAttemptFindsIsNotThrownAwayWithItsLease) {
  Services hanging = line.services;
  int asked = 0;
  hanging.carrier_http = [&](const http::Request&) -> http::Response {
    ++asked;
    line.clock.advance(kCarrierLongest);
    throw http::NoAnswer("timeout", true);
  };
  line.post("/voice/recording_callback", {{"CallSid", "call-1"},
                                          {"RecordingSid", "rec-1"},
                                          {"RecordingUrl", "https://files.example/rec-1"},
                                          {"RecordingStatus", "completed"},
                                          {"RecordingDuration", "9"}});
  worker::Worker(line.store, hanging).run_once();
  EXPECT_EQ(asked, 2);
  EXPECT_EQ(line.recording().problem, "The carrier does not answer; we try again.");
}

TEST_F(Recordings, AreAskedForAgainUntilTheyAreThere) {
  line.carrier_replies["/Recordings/"] = http::Response::text(404, "");
  line.recorded();
  line.status("completed");
  for (int minute = 0; minute < 30; ++minute) line.work(1min);
  EXPECT_EQ(line.recording().status, RecordingStatus::waiting);
  EXPECT_FALSE(line.recording().problem.empty());
  line.carrier_replies.clear();
  line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_TRUE(line.recording().problem.empty());
}

TEST_F(Recordings, GivenUpAfterMoreThanADayAreShownAndCanBeTriedByAPerson) {
  line.carrier_replies["/Recordings/"] = http::Response::text(404, "");
  line.recorded();
  line.status("completed");
  for (int hour = 0; hour < 24; ++hour) line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::waiting) << "a day is not the end";
  for (int hour = 0; hour < 36; ++hour) line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::failed);
  EXPECT_FALSE(line.recording().problem.empty());

  line.carrier_replies.clear();
  const RecordingId id = line.recording().id;
  EXPECT_TRUE(line.write([&](Tx& tx) { return recordings::retry(tx, id); }));
  line.work();
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_FALSE(line.write([&](Tx& tx) { return recordings::retry(tx, id); }));
}

TEST_F(Recordings, WhatTheCarrierRefusesIsSaidInItsWordsAfterSomeMinutes) {
  for (const auto& [status, words] : {std::pair(401, "refused"), std::pair(410, "gone")}) {
    const std::string sid = "rec-" + std::to_string(status);
    line.carrier_replies["/Recordings/"] = http::Response::text(status, "");
    line.recorded("call-1", sid);
    line.work();
    EXPECT_EQ(line.recording(sid).status, RecordingStatus::waiting) << status;
    EXPECT_NE(line.recording(sid).problem.find(words), std::string::npos) << status;
    for (int minute = 0; minute < 15; ++minute) line.work(1min);
    EXPECT_EQ(line.recording(sid).status, RecordingStatus::failed) << status;
    EXPECT_NE(line.recording(sid).problem.find(words), std::string::npos) << status;
  }
}

TEST_F(Recordings, AWishForNoTextsCountsWhenItIsSpoken) {
  line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  line.hears("Stop calling me, take me off your list, do not text me.");
  line.recorded();
  line.status("completed");
  line.work();
  EXPECT_TRUE(line.write([](Tx& tx) { return consents::is_stopped(tx, kMaria); }));
  const auto rows = line.write([](Tx& tx) { return consents::history(tx, kMaria); });
  EXPECT_EQ(rows[0].source, "voice");
  EXPECT_NE(rows[0].wording.find("do not text me"), std::string::npos);
  EXPECT_EQ(line.texts_of("owner_texts_refused").size(), 1U);
  for (const Message& thanks : line.texts_of("voicemail_received"))
    EXPECT_EQ(thanks.status, MessageStatus::canceled);
}

TEST_F(Recordings, TheCarriersOwnWordsAreTheLeadsTranscriptBeforeTheSoundIsHere) {
  line.post("/voice/recording_callback", {{"CallSid", "call-1"},
                                          {"RecordingSid", "rec-1"},
                                          {"RecordingUrl", "https://sw.example/Recordings/rec-1"},
                                          {"TranscriptionText", kMessage}});
  const LeadId id = line.lead().id;
  const auto sounds = line.write([&](Tx& tx) { return recordings::sounds_of(tx, {id.value}); });
  ASSERT_TRUE(sounds.contains(id.value));
  EXPECT_EQ(sounds.at(id.value).transcript, kMessage);
  EXPECT_TRUE(sounds.at(id.value).path.empty());
}

TEST_F(Recordings, WaitForTheTranscriberForTwoDays) {
  line.speech_replies = {http::Response::text(503, "")};
  line.recorded();
  line.status("completed");
  line.work();
  EXPECT_EQ(line.recording().status, RecordingStatus::fetched);
  for (int hour = 0; hour < 47; ++hour) line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::fetched);
  EXPECT_FALSE(line.recording().problem.empty());
  line.hears(kMessage);
  line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_EQ(line.lead().name, "Dana Reed");
}

TEST_F(Recordings, ThanksAreAnAnswerSoonAfterTheCallAndOtherwiseKeepTheQuietHours) {
  line.hears("My brakes grind.");
  line.clock.set(from_local(2026, 3, 2, 23, 0, line.shop.timezone));
  line.ring("late");
  line.recorded("late", "rec-late");
  line.status("completed", "late");
  line.work(1min);
  ASSERT_EQ(line.texts_of("voicemail_received").size(), 1U);
  EXPECT_EQ(line.texts_of("voicemail_received")[0].not_before.ms, line.clock.now().ms);

  line.speech_replies = {http::Response::text(503, "")};
  line.ring("later", "+19045550143");
  line.recorded("later", "rec-later");
  line.status("completed", "later");
  for (int hour = 0; hour < 3; ++hour) line.work(1h);
  line.hears("My battery is dead.");
  line.work(1h);  // It is three in the morning.
  ASSERT_EQ(line.recording("rec-later").status, RecordingStatus::transcribed);
  ASSERT_EQ(line.texts_of("voicemail_received").size(), 2U);
  const auto texts = line.texts_of("voicemail_received");
  const auto later = std::find_if(texts.begin(), texts.end(),
                                  [](const Message& text) { return text.party == "+19045550143"; });
  EXPECT_EQ(later->not_before.ms, from_local(2026, 3, 3, 8, 0, line.shop.timezone).ms);
}

TEST_F(Recordings, AnEmptyAccountIsAskedRarelyAndSaidAloud) {
  line.speech_replies = {http::Response::json(429, R"({"error":{"code":"insufficient_quota"}})")};
  line.recorded();
  line.work();
  for (int minute = 0; minute < 50; ++minute) line.work(1min);
  EXPECT_EQ(line.speech_asked, 1);
  EXPECT_NE(line.recording().problem.find("no money"), std::string::npos);
}

TEST_F(Recordings, TheOwnerHearsOfAMessageThatCannotBeRead) {
  line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  line.speech_replies = {http::Response::text(503, "")};
  line.recorded();
  line.status("completed");
  line.work();
  EXPECT_TRUE(line.texts_of("owner_new_lead").empty());
  for (int minute = 0; minute < 15; ++minute) line.work(1min);
  EXPECT_EQ(line.texts_of("owner_new_lead").size(), 1U);
  line.hears(kMessage);
  line.work(1h);
  EXPECT_EQ(line.texts_of("owner_new_lead").size(), 1U);
}

TEST_F(Recordings, WithoutATranscriberTheMessageIsKeptAndSaidSo) {
  line.services.speech.configured = false;
  line.worker = std::make_unique<worker::Worker>(line.store, line.services);
  line.recorded();
  line.work();
  EXPECT_EQ(line.recording().status, RecordingStatus::failed);
  EXPECT_FALSE(line.recording().path.empty());
  EXPECT_NE(line.recording().problem.find("not set up"), std::string::npos);
}

TEST_F(Recordings, AConversationAndAMessageMakeOneLead) {
  line.recorded("call-1", "rec-talk");
  line.recorded("call-1", "rec-message");
  line.status("completed");
  line.work(1min);
  EXPECT_EQ(line.leads().size(), 1U);
  const CallId id = line.call().id;
  EXPECT_EQ(line.write([&](Tx& tx) { return recordings::of_call(tx, id); }).size(), 2U);
}

TEST_F(Recordings, AreNotFetchedTwiceForARepeatedCallback) {
  line.recorded();
  line.work();
  const auto asked = line.carrier_asked.size();
  line.recorded();
  line.recorded();
  line.work(10s);
  EXPECT_EQ(line.carrier_asked.size(), asked);
}

TEST_F(Recordings, SilenceIsMarkedAndStaysVisible) {
  line.hears("");
  line.recorded();
  line.status("completed");
  line.work(1min);
  EXPECT_EQ(line.recording().status, RecordingStatus::empty);
  EXPECT_EQ(line.lead().kind, LeadKind::empty);
  EXPECT_TRUE(line.lead().missed);
}

TEST_F(Recordings, SilenceInASecondCallDoesNotUnsayTheFirst) {
  line.hears(kMessage);
  line.recorded();
  line.status("completed");
  line.work(1min);
  line.hears("");
  line.ring("call-2");
  line.recorded("call-2", "rec-2");
  line.status("completed", "call-2");
  line.work(1min);
  EXPECT_EQ(line.lead().name, "Dana Reed");
  EXPECT_EQ(line.lead().kind, LeadKind::lead);
}

TEST_F(Recordings, AWholeDiskKeepsTheErrandWaiting) {
  const std::string folder = line.services.data_dir;
  std::filesystem::remove_all(folder);
  std::ofstream(folder) << "a file where the folder should be";
  line.recorded();
  line.work();
  EXPECT_EQ(line.recording().status, RecordingStatus::waiting);
  EXPECT_NE(line.recording().problem.find("disk"), std::string::npos);
  std::filesystem::remove(folder);
  line.work(1min);
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
}

TEST_F(Recordings, TheCarriersOwnTranscriptIsTakenToo) {
  line.speech_replies = {http::Response::text(503, "")};
  line.recorded();
  line.work();
  line.post("/voice/recording_callback.php",
            {{"RecordingSid", "rec-1"}, {"TranscriptionText", kMessage}});
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_EQ(line.lead().name, "Dana Reed");
}

struct CarriersWords : Recordings {
  CarriersWords() {
    line.services.speech.configured = false;
    line.worker = std::make_unique<worker::Worker>(line.store, line.services);
  }
  http::Response foreign(const std::string& body) {
    http::Request request;
    request.method = "POST";
    request.target = "/voice/ci_callback.php?bodySHA256=" + sha256_hex(body);
    request.body = body;
    request.headers.set("Content-Type", "application/json");
    request.headers.set(
        "X-SignalWire-Signature",
        signature::make(line.carrier.signing_key, line.hooks.app_url + request.target, {}));
    return line.router.handle(request);
  }
};

TEST_F(CarriersWords, ComeWithTheSound) {
  line.post("/voice/recording_callback.php",
            {{"CallSid", "call-1"},
             {"RecordingUrl", "https://sw.example/Recordings/re-9"},
             {"TranscriptionText", kMessage}});
  EXPECT_EQ(line.lead().name, "Dana Reed");
  line.work(1min);
  EXPECT_EQ(line.lead().name, "Dana Reed");
}

TEST_F(CarriersWords, ComeForACallWhoseRecordingIsNotKnownYet) {
  line.post("/voice/recording_callback.php",
            {{"CallSid", "call-1"}, {"RecordingSid", "rec-1"}, {"TranscriptionText", kMessage}});
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_EQ(line.lead().name, "Dana Reed");
  line.recorded();
  line.work();
  EXPECT_EQ(line.recording().transcript, kMessage);
  EXPECT_FALSE(line.recording().path.empty()) << "the sound is fetched all the same";
}

TEST_F(CarriersWords, ComeForACallAloneAndCountOnce) {
  line.post("/voice/recording_callback.php",
            {{"CallSid", "call-1"}, {"TranscriptionText", kMessage}});
  EXPECT_EQ(line.lead().name, "Dana Reed");
  line.post("/voice/recording_callback.php",
            {{"CallSid", "call-1"}, {"TranscriptionText", "My name is Somebody Else."}});
  const CallId id = line.call().id;
  const auto all = line.write([&](Tx& tx) { return recordings::of_call(tx, id); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].transcript, kMessage);
  EXPECT_EQ(line.lead().name, "Dana Reed");
}

TEST_F(CarriersWords, AreTakenFromTheIntelligenceServiceToo) {
  line.recorded();
  line.work();
  EXPECT_EQ(line.recording().status, RecordingStatus::failed);
  EXPECT_EQ(foreign(R"({"RecordingSid":"rec-1","transcript":")" + kMessage + "\"}").status, 200);
  EXPECT_EQ(line.recording().transcript, kMessage);
  EXPECT_EQ(foreign(R"({"RecordingSid":"rec-1","transcript":"other words"})").status, 200);
  EXPECT_EQ(line.recording().transcript, kMessage);
  EXPECT_EQ(line.lead().name, "Dana Reed");
}

TEST_F(Recordings, AModelFillsOnlyWhatWasSaid) {
  line.services.speech.extract_model = "gpt-4o-mini";
  line.worker = std::make_unique<worker::Worker>(line.store, line.services);
  line.speech_replies = {
      http::Response::json(
          200, R"({"text":"hey there my truck is making an odd noise, over by the mall"})"),
      http::Response::json(200,
                           R"({"choices":[{"finish_reason":"stop","message":{"content":)"
                           R"("{\"name\":\"Invented Person\",\"phone\":\"+19045550199\"}"}}]})")};
  line.recorded();
  line.work(1min);
  EXPECT_EQ(line.speech_asked, 2);
  EXPECT_EQ(line.lead().name, "");
  EXPECT_EQ(line.lead().spoken_phone, "");
}

// A crash between two steps: an errand's lease runs out and it is done again.
TEST_F(Recordings, AnErrandThatDiedHalfwayIsDoneAgainOnce) {
  line.hears(kMessage);
  line.recorded();
  line.status("completed");
  for (int step = 0; step < 4; ++step) {
    line.store.write(Scope{}, [](Tx& tx) { return outbox::claim(tx, 120s); });
    line.clock.advance(121s);
    line.worker->run_once();
  }
  line.work(1h);
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_EQ(line.texts_of("voicemail_received").size(), 1U);
  EXPECT_EQ(line.leads().size(), 1U);
}

TEST(Reconciling, ACallFoundAtNightLongAfterItsEndWaitsForTheMorning) {
  VoiceLine line;
  line.clock.set(from_local(2026, 3, 3, 3, 0, line.shop.timezone));
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200,
      R"({"calls":[{"sid":"lost","from":"+19045550143","to":"+19045550100","status":"no-answer",)"
      R"("direction":"inbound","duration":20,"start_time":"Mon, 02 Mar 2026 21:00:00 +0000"}],)"
      R"("next_page_uri":null})");
  line.carrier_replies["/Recordings.json"] = http::Response::json(200, R"({"recordings":[]})");
  worker::reconcile_calls(line.store, line.services, 24h);
  EXPECT_EQ(to_rfc3339(*line.call("lost").ended_at), "2026-03-02T21:00:20.000Z");
  EXPECT_EQ(to_rfc3339(line.call("lost").started_at), "2026-03-02T21:00:00.000Z");
  ASSERT_EQ(line.texts_of("missed_call").size(), 1U);
  EXPECT_EQ(line.texts_of("missed_call")[0].not_before.ms,
            from_local(2026, 3, 3, 8, 0, line.shop.timezone).ms);
}

TEST(Reconciling, FindsTheCallsAndRecordingsThatNeverReachedUs) {
  VoiceLine line;
  line.ring("known");
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200,
      R"({"calls":[)"
      R"({"sid":"known","from":"+19045550142","to":"+19045550100","status":"in-progress","direction":"inbound"},)"
      R"({"sid":"lost","from":"+19045550143","to":"+19045550100","status":"completed","direction":"inbound","duration":31},)"
      R"({"sid":"leg","parent_call_sid":"known","from":"x","to":"y","status":"completed","direction":"outbound-dial"})"
      R"(],"next_page_uri":null})");
  line.carrier_replies["/Recordings.json"] = http::Response::json(
      200,
      R"({"recordings":[{"sid":"rec-lost","call_sid":"lost","status":"completed","duration":20}]})");
  const auto report = worker::reconcile_calls(line.store, line.services, 24h);
  EXPECT_EQ(report.calls_seen, 2);
  EXPECT_EQ(report.calls_repaired, 1);
  EXPECT_EQ(report.recordings_repaired, 1);
  EXPECT_EQ(line.leads().size(), 2U);
  EXPECT_EQ(line.call("lost").outcome, CallOutcome::voicemail);
  const auto again = worker::reconcile_calls(line.store, line.services, 24h);
  EXPECT_EQ(again.calls_repaired, 0);
  EXPECT_EQ(again.recordings_repaired, 0);
}

TEST(Reconciling, ACallToANumberThatNoShopHasIsTheFirstShopsWhereOthersCameHere) {
  VoiceLine line;
  line.store.write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "Second", .phone = "+19045550199"}).value().id;
  });
  const auto reconcile = [&] { return worker::reconcile_calls(line.store, line.services, 24h); };
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200,
      R"({"calls":[{"sid":"lost","from":"+19045550143","to":"+19045550188","status":"completed",)"
      R"("direction":"inbound","duration":31}],"next_page_uri":null})");
  line.carrier_replies["/Recordings.json"] = http::Response::json(200, R"({"recordings":[]})");
  // Perhaps it is somebody else's number at the same carrier.
  EXPECT_EQ(reconcile().calls_repaired, 0);
  line.post("/voice/incoming", {{"CallSid", "came"},
                                {"CallStatus", "ringing"},
                                {"Direction", "inbound"},
                                {"From", "+19045550144"},
                                {"To", "+19045550188"}});
  const auto report = reconcile();
  EXPECT_EQ(report.calls_repaired, 1);
  EXPECT_EQ(report.calls_of_no_shop, 1);
  EXPECT_EQ(line.leads().size(), 2U);
  EXPECT_EQ(reconcile().calls_repaired, 0);
}

TEST(Reconciling, LooksAtAllOfABusyDay) {
  VoiceLine line;
  const std::string leg = R"({"sid":"leg","parent_call_sid":"x","direction":"outbound-dial"},)";
  std::string busy = R"({"calls":[)";
  for (int i = 0; i < carrier::kListMax; ++i) busy += leg;
  line.carrier_replies["/Calls.json"] = http::Response::json(
      200, busy + R"({}],"next_page_uri":"/api/laml/2010-04-01/Accounts/project/Calls/page-2"})");
  line.carrier_replies["/Calls/page-2"] = http::Response::json(
      200, R"({"calls":[{"sid":"lost","from":"+19045550143","to":"+19045550100",)"
           R"("status":"completed","direction":"inbound","duration":31}]})");
  line.carrier_replies["/Recordings.json"] = http::Response::json(200, R"({"recordings":[]})");
  const auto report = worker::reconcile_calls(line.store, line.services, 24h);
  EXPECT_EQ(report.calls_repaired, 1);
  EXPECT_EQ(report.problem, "");

  for (int i = carrier::kListMax; i < carrier::kLongListMax; ++i) busy += leg;
  line.carrier_replies["/Calls.json"] = http::Response::json(200, busy + "{}]}");
  EXPECT_NE(worker::reconcile_calls(line.store, line.services, 24h).problem, "");
}

}  // namespace
}  // namespace roadcall::test
