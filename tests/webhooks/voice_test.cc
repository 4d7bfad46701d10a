#include <gtest/gtest.h>

#include "tests/webhooks/voice_line.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

class Forwarding : public testing::Test {
 protected:
  Forwarding() {
    line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  }
  std::string key(const std::string& digits) {
    const std::string dial = line.ring().body;
    const std::string whisper = line.post(line.target_in(dial.substr(dial.find("<Number")), "url"),
                                          {{"CallSid", "leg-1"}, {"To", kOwner}})
                                    .body;
    return line
        .post(line.target_in(whisper, "action"),
              {{"CallSid", "leg-1"}, {"To", kOwner}, {"Digits", digits}})
        .body;
  }
  std::string dial_done(const std::string& word) {
    return line
        .post("/voice/dial-done?call=" + line.call().id.value,
              {{"CallSid", "call-1"}, {"DialCallStatus", word}})
        .body;
  }
  VoiceLine line;
};

TEST(Voice, AnnouncesAndTakesAMessageWhenNobodyIsRung) {
  VoiceLine line;
  const http::Response answer = line.ring();
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(answer.headers.get("content-type").starts_with("text/xml"));
  EXPECT_TRUE(has(answer.body, "This call may be recorded"));
  EXPECT_TRUE(has(answer.body, "Thanks for calling First Coast."));
  EXPECT_TRUE(has(answer.body, "<Record"));
  EXPECT_TRUE(has(answer.body, "maxLength=\"180\""));
  EXPECT_TRUE(has(answer.body, "playBeep=\"true\""));
  EXPECT_TRUE(line.target_in(answer.body, "action").starts_with("https://shop.example/voice/"));
  EXPECT_FALSE(has(answer.body, "<Dial"));
}

TEST(Voice, TheLeadExistsFromTheFirstRing) {
  VoiceLine line;
  line.ring();
  const Lead lead = line.lead();
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_EQ(lead.source, LeadSource::phone);
  EXPECT_EQ(line.call().lead_id, lead.id);
}

TEST(Voice, WordsOfTheShopAreEscapedAndMayBeLeftOut) {
  VoiceLine line;
  line.set([](ShopSettings& settings) {
    settings.announcement.clear();
    settings.greeting = "Bob & <Sons> at {shop}";
  });
  const std::string document = line.ring().body;
  EXPECT_TRUE(has(document, "Bob &amp; &lt;Sons&gt; at First Coast"));
  EXPECT_FALSE(has(document, "recorded so that"));
}

TEST(Voice, ARepeatedRingAnswersTheSameAndOpensNothing) {
  VoiceLine line;
  const std::string first = line.ring().body;
  EXPECT_EQ(line.ring().body, first);
  EXPECT_EQ(line.leads().size(), 1U);
}

TEST(Voice, CallsOfOneNumberWithinTheWindowJoinOneLead) {
  VoiceLine line;
  line.ring("call-1");
  line.clock.advance(90min);
  line.ring("call-2");
  EXPECT_EQ(line.leads().size(), 1U);
  const LeadId id = line.lead().id;
  EXPECT_EQ(line.write([&](Tx& tx) { return calls::of_lead(tx, id); }).size(), 2U);
  line.clock.advance(24h);
  line.ring("call-3");
  EXPECT_EQ(line.leads().size(), 2U);
}

TEST(Voice, HiddenCallersAreLeadsToo) {
  VoiceLine line;
  for (const char* from : {"anonymous", "+266696687", "", "sip:somebody@example.test"})
    line.ring("call-" + std::string(from), from);
  EXPECT_EQ(line.leads().size(), 4U);
  for (const Lead& lead : line.leads()) EXPECT_TRUE(lead.phone.empty());
  line.work();
}

TEST(Voice, RefusesWhatIsNotTrulySigned) {
  VoiceLine line;
  http::Request forged;
  forged.method = "POST";
  forged.target = "/voice/incoming";
  forged.headers.set("Content-Type", "application/x-www-form-urlencoded");
  forged.body = "CallSid=x&From=%2B19045550142&To=%2B19045550100";
  EXPECT_EQ(line.router.handle(forged).status, 403);
  forged.headers.set("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  EXPECT_EQ(line.router.handle(forged).status, 403);
  EXPECT_TRUE(line.leads().empty());
}

TEST(Voice, TakesEitherHeaderAndTheOldPaths) {
  VoiceLine line;
  http::Request request;
  request.method = "POST";
  request.target = "/voice/incoming.php";
  request.headers.set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
  const http::Fields fields{{"CallSid", "x"}, {"From", kMaria}, {"To", kShopNumber}};
  request.body = http::encode_form(fields);
  request.headers.set(
      "X-Twilio-Signature",
      signature::make("PSK_key", "https://shop.example/voice/incoming.php", fields));
  EXPECT_EQ(line.router.handle(request).status, 200);
  EXPECT_EQ(line.leads().size(), 1U);
}

TEST(Voice, NamesTheFieldThatIsMissing) {
  VoiceLine line;
  const http::Fields whole{{"CallSid", "x"}, {"From", kMaria}, {"To", kShopNumber}};
  for (const char* field : {"CallSid", "From", "To"}) {
    http::Fields fields = whole;
    std::erase_if(fields, [&](const auto& one) { return one.first == field; });
    const http::Response answer = line.post("/voice/incoming", fields);
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(has(answer.body, field)) << answer.body;
  }
  EXPECT_EQ(line.post("/voice/call_status", {{"CallSid", "x"}}).status, 400);
  EXPECT_EQ(line.post("/voice/call_status", {{"CallSid", "x"}, {"CallStatus", "odd"}}).status, 400);
  EXPECT_EQ(line.post("/voice/recording_callback", {{"CallSid", "x"}}).status, 400);
  EXPECT_TRUE(line.leads().empty());
}

TEST(Voice, RefusesBadBodies) {
  VoiceLine line;
  EXPECT_EQ(line.post("/voice/incoming", {{"CallSid", std::string(70'000, 'x')}}).status, 413);
  EXPECT_EQ(
      line.post("/voice/incoming", {{"CallSid", "x"}, {"From", "\xff\xfe"}, {"To", kShopNumber}})
          .status,
      400);
  http::Request json;
  json.method = "POST";
  json.target = "/voice/incoming";
  json.headers.set("Content-Type", "application/json");
  json.body = "{}";
  EXPECT_EQ(line.router.handle(json).status, 403);
  EXPECT_TRUE(line.leads().empty());
}

TEST(Voice, AnUnknownNumberBelongsToTheFirstShop) {
  VoiceLine line;
  const http::Fields other{{"CallSid", "x"}, {"From", kMaria}, {"To", "+19045550199"}};
  EXPECT_EQ(line.post("/voice/incoming", other).status, 200);
  line.store.write(Scope{}, [](Tx& tx) {
    return shops::open(tx,
                       {.name = "Second", .phone = "+19045550101", .domains = {}, .forward_to = {}})
        .value();
  });
  const http::Fields third{{"CallSid", "y"}, {"From", kMaria}, {"To", "+19045550199"}};
  EXPECT_EQ(line.post("/voice/incoming", third).status, 200);
  EXPECT_EQ(line.leads().size(), 1U) << "the same caller, still at the first shop";
}

TEST(Voice, ClosedShopsGreetOtherwiseAndDoNotForward) {
  VoiceLine line;
  line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  line.clock.advance(10h);  // Ten in the evening.
  const std::string document = line.ring().body;
  EXPECT_TRUE(has(document, "We are closed right now"));
  EXPECT_FALSE(has(document, "<Dial"));
  line.set([](ShopSettings& settings) { settings.forward_outside_hours = true; });
  EXPECT_TRUE(has(line.ring("call-2", "+19045550143").body, "<Dial"));
}

TEST(Voice, EndlessFieldsAreRefusedByName) {
  VoiceLine line;
  const std::string sid(65, 'x');
  const std::string number(81, '9');
  const auto names = [](const http::Response& answer, const char* field) {
    EXPECT_EQ(answer.status, 400) << field;
    EXPECT_TRUE(has(answer.body, "\"field\":\"" + std::string(field) + "\"")) << answer.body;
  };
  names(line.ring(sid), "CallSid");
  names(line.ring("call-1", number), "From");
  names(line.post("/voice/incoming", {{"CallSid", "c"}, {"From", kMaria}, {"To", number}}), "To");
  names(line.post("/voice/call_status", {{"CallSid", sid}, {"CallStatus", "completed"}}),
        "CallSid");
  names(line.post("/voice/recording_callback", {{"CallSid", sid}, {"RecordingUrl", "https://x/r"}}),
        "CallSid");
  EXPECT_TRUE(line.leads().empty());
}

// The recording's callback names no caller and may come first.
TEST(Voice, ACallerNamedLaterIsFilledIn) {
  for (const bool by_status : {false, true}) {
    VoiceLine line;
    line.recorded();
    EXPECT_EQ(line.call().from_number, "");
    EXPECT_EQ(line.lead().phone, "");
    if (by_status)
      line.status("completed");
    else
      line.ring();
    EXPECT_EQ(line.call().from_number, kMaria);
    EXPECT_EQ(line.call().to_number, kShopNumber);
    EXPECT_EQ(line.lead().caller_id, kMaria);
    EXPECT_EQ(line.lead().phone, kMaria);
    line.ring("call-2");
    EXPECT_EQ(line.leads().size(), 1U) << "the next call joins";
  }
}

TEST(Voice, ACallerNamedAfterTheWordsIsServedAllTheSame) {
  VoiceLine line;
  line.set([](ShopSettings& settings) { settings.forward_to = kOwner; });
  line.hears("Hi, this is Dana Reed, I have a 2015 Honda Civic and it needs an oil change.");
  line.recorded();
  line.work();
  EXPECT_TRUE(line.lead().customer_id.empty());
  line.ring();
  EXPECT_FALSE(line.lead().customer_id.empty());
  EXPECT_EQ(line.lead().name, "Dana Reed");
  EXPECT_EQ(line.texts_of("voicemail_received").size(), 1U);
}

TEST(Voice, ACallerNamedLaterWhoCalledBeforeHasOneLead) {
  VoiceLine line;
  line.ring();
  line.status("no-answer");
  line.recorded("call-2", "rec-2");
  EXPECT_EQ(line.leads().size(), 2U);
  line.ring("call-2");
  EXPECT_EQ(line.call("call-2").lead_id, line.call("call-1").lead_id);
  int open = 0;
  for (const Lead& lead : line.leads()) open += lead.stage == LeadStage::lost ? 0 : 1;
  EXPECT_EQ(open, 1);
}

TEST_F(Forwarding, RingsTheOwnerWithAWhisper) {
  const std::string document = line.ring().body;
  EXPECT_TRUE(has(document, "This call may be recorded"));
  EXPECT_TRUE(has(document, "timeout=\"20\""));
  EXPECT_TRUE(has(document, "answerOnBridge=\"true\""));
  EXPECT_TRUE(has(document, "callerId=\"+19045550100\""));
  EXPECT_TRUE(has(document, "record=\"record-from-answer-dual\""));
  EXPECT_TRUE(has(document, ">+19045550111</Number>"));
  const std::string whisper =
      line.post(line.target_in(document.substr(document.find("<Number")), "url"),
                {{"CallSid", "leg-1"}})
          .body;
  EXPECT_TRUE(has(whisper, "Call for First Coast from 9 0 4, 5 5 5, 0 1 4 2. Press 1 to take it."));
  EXPECT_TRUE(has(whisper, "numDigits=\"1\""));
  EXPECT_TRUE(has(whisper, "</Gather><Hangup/>"));
}

TEST_F(Forwarding, IsNotRecordedWhenTheShopDoesNotRecord) {
  line.set([](ShopSettings& settings) { settings.record_calls = false; });
  EXPECT_FALSE(has(line.ring().body, "record-from-answer"));
}

TEST_F(Forwarding, TheOwnerCallingHisOwnShopGetsTheVoicemail) {
  EXPECT_FALSE(has(line.ring("call-1", kOwner).body, "<Dial"));
}

TEST_F(Forwarding, OnePressAnswersTheCall) {
  EXPECT_EQ(key("1"), R"(<?xml version="1.0" encoding="UTF-8"?><Response></Response>)");
  EXPECT_TRUE(has(dial_done("completed"), "<Hangup/>"));
  line.status("completed");
  line.work(1h);
  EXPECT_EQ(line.call().outcome, CallOutcome::answered);
  const Lead lead = line.lead();
  EXPECT_FALSE(lead.missed);
  EXPECT_EQ(lead.stage, LeadStage::contacted);
  EXPECT_TRUE(line.texts_of("missed_call").empty());
}

TEST_F(Forwarding, HisOwnVoicemailDoesNotCountAsAnAnswer) {
  line.ring();
  // It picked up, pressed nothing, and the carrier calls that `completed`.
  EXPECT_TRUE(has(dial_done("completed"), "<Record"));
  EXPECT_EQ(line.call().outcome, CallOutcome::pending);
}

TEST_F(Forwarding, AnyOtherKeyHangsUpTheLeg) {
  EXPECT_TRUE(has(key("2"), "<Hangup/>"));
  EXPECT_EQ(line.call().outcome, CallOutcome::pending);
}

TEST_F(Forwarding, WhoeverPressesTooLateIsTold) {
  line.ring();
  line.status("no-answer");
  const std::string late =
      line.post("/voice/whisper-key?call=" + line.call().id.value, {{"Digits", "1"}}).body;
  EXPECT_TRUE(has(late, "The caller has hung up"));
  EXPECT_EQ(line.call().outcome, CallOutcome::missed);
}

TEST_F(Forwarding, NoAnswerLeadsToTheVoicemail) {
  line.ring();
  for (const char* word : {"no-answer", "busy", "failed", "canceled"}) {
    const std::string document = dial_done(word);
    EXPECT_TRUE(has(document, "Thanks for calling First Coast.")) << word;
    EXPECT_TRUE(has(document, "<Record")) << word;
  }
}

TEST_F(Forwarding, TheOldDialActionKnowsOnlyTheStatus) {
  line.ring();
  const auto old = [&](const std::string& word) {
    return line
        .post("/voice/recording_callback.php?action=dial",
              {{"CallSid", "call-1"}, {"DialCallStatus", word}})
        .body;
  };
  EXPECT_TRUE(has(old("no-answer"), "<Record"));
  EXPECT_FALSE(has(old("completed"), "<Record"));
  EXPECT_EQ(line.call().outcome, CallOutcome::answered);
}

// Every way a call can end leaves exactly one lead that says how.
struct Ending {
  const char* name;
  std::function<void(VoiceLine&)> happens;
  CallOutcome outcome;
  bool missed;
  int texts_back;
};

void PrintTo(const Ending& ending, std::ostream* out) { *out << ending.name; }

const std::vector<Ending> kEndings{
    {"hung_up_in_the_greeting", [](VoiceLine& line) { line.status("completed"); },
     CallOutcome::missed, true, 1},
    {"hung_up_while_ringing", [](VoiceLine& line) { line.status("canceled"); }, CallOutcome::missed,
     true, 1},
    {"no_answer", [](VoiceLine& line) { line.status("no-answer"); }, CallOutcome::missed, true, 1},
    {"busy", [](VoiceLine& line) { line.status("busy"); }, CallOutcome::missed, true, 1},
    {"failed", [](VoiceLine& line) { line.status("failed"); }, CallOutcome::missed, true, 1},
    {"no_status_ever", [](VoiceLine&) {}, CallOutcome::missed, true, 1},
    {"carrier_down_when_asked",
     [](VoiceLine& line) { line.carrier_replies["/Calls/"] = http::Response::text(503, ""); },
     CallOutcome::missed, true, 1},
    {"nothing_recorded",
     [](VoiceLine& line) {
       line.recorded("call-1", "rec-1", "absent");
       line.status("completed");
     },
     CallOutcome::missed, true, 1},
    {"silence_recorded",
     [](VoiceLine& line) {
       line.hears("");
       line.status("completed");
       line.recorded();
     },
     CallOutcome::missed, true, 1},
    {"silence_that_was_hallucinated_over",
     [](VoiceLine& line) {
       line.hears("Thanks for watching!");
       line.recorded();
       line.status("completed");
     },
     CallOutcome::missed, true, 1},
    {"message_left",
     [](VoiceLine& line) {
       line.status("completed");
       line.recorded();
     },
     CallOutcome::voicemail, false, 0},
    {"message_told_before_the_end",
     [](VoiceLine& line) {
       line.recorded();
       line.work();
       line.status("completed");
     },
     CallOutcome::voicemail, false, 0},
    {"message_known_only_from_the_record_action",
     [](VoiceLine& line) {
       line.post(
           "/voice/voicemail-done?call=" + line.call().id.value,
           {{"CallSid", "call-1"},
            {"RecordingUrl", "https://sw.example/api/laml/2010-04-01/Accounts/p/Recordings/rec-1"},
            {"RecordingDuration", "9"}});
       line.status("completed");
     },
     CallOutcome::voicemail, false, 0},
    {"transcription_down_for_a_day",
     [](VoiceLine& line) {
       line.speech_replies = {http::Response::text(503, "")};
       line.recorded();
       line.status("completed");
     },
     CallOutcome::voicemail, false, 0},
    {"recording_never_there",
     [](VoiceLine& line) {
       line.carrier_replies["/Recordings/"] = http::Response::text(404, "");
       line.recorded();
       line.status("completed");
     },
     CallOutcome::voicemail, false, 0},
};

class Endings : public testing::TestWithParam<Ending> {};

TEST_P(Endings, LeaveOneLeadThatSaysSo) {
  VoiceLine line;
  line.ring();
  GetParam().happens(line);
  for (int hour = 0; hour < 60; ++hour) line.work(1h);
  EXPECT_EQ(line.call().outcome, GetParam().outcome);
  EXPECT_TRUE(calls::is_over(line.call().status));
  const Lead lead = line.lead();
  EXPECT_EQ(lead.missed, GetParam().missed);
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(line.texts_of("missed_call").size(), static_cast<std::size_t>(GetParam().texts_back));
}

TEST_P(Endings, SurviveEveryPostTwiceAndTheOtherWayRound) {
  VoiceLine line;
  line.ring();
  GetParam().happens(line);
  GetParam().happens(line);
  line.ring();
  line.status("in-progress");
  line.status("ringing");
  GetParam().happens(line);
  for (int hour = 0; hour < 60; ++hour) line.work(1h);
  EXPECT_EQ(line.call().outcome, GetParam().outcome);
  EXPECT_EQ(line.lead().missed, GetParam().missed);
  EXPECT_EQ(line.texts_of("missed_call").size(), static_cast<std::size_t>(GetParam().texts_back));
}

INSTANTIATE_TEST_SUITE_P(Voice, Endings, testing::ValuesIn(kEndings),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(Voice, ACallThatTheCarrierDoesNotKnowEndsAtTheFirstLook) {
  VoiceLine line;
  line.ring();
  line.carrier_replies["/Calls/"] = http::Response::text(404, "");
  line.carrier_replies["/Recordings.json"] = http::Response::text(404, "");
  line.work(calls::kCheckAfter);
  EXPECT_TRUE(calls::is_over(line.call().status));
  EXPECT_EQ(line.call().outcome, CallOutcome::missed);
  const auto needs = leads::needs(line.lead());
  EXPECT_EQ(std::count(needs.begin(), needs.end(), "call_back"), 1);
  for (int hour = 0; hour < 60; ++hour) line.work(1h);
  const auto asked = line.carrier_asked.size();
  for (int hour = 0; hour < 24; ++hour) line.work(1h);
  EXPECT_EQ(line.carrier_asked.size(), asked) << "and is asked about no more";
}

TEST(Voice, AMissedCallIsTextedOncePerWindow) {
  VoiceLine line;
  for (int i = 0; i < 3; ++i) {
    const std::string sid = "call-" + std::to_string(i);
    line.ring(sid);
    line.status("no-answer", sid);
    line.work(5min);
  }
  EXPECT_EQ(line.leads().size(), 1U);
  EXPECT_EQ(line.texts_of("missed_call").size(), 1U);
}

TEST(Voice, AMessageThatComesLateTakesTheMarkAway) {
  VoiceLine line;
  line.ring();
  line.status("completed");
  EXPECT_TRUE(line.lead().missed);
  line.recorded();
  line.work(1min);
  EXPECT_FALSE(line.lead().missed);
  EXPECT_EQ(line.call().outcome, CallOutcome::voicemail);
  EXPECT_TRUE(line.texts_of("missed_call").empty());
  EXPECT_EQ(line.texts_of("voicemail_received").size(), 1U);
}

TEST(Voice, AStatusOfACallThatNeverRangHereOpensItsLead) {
  VoiceLine line;
  line.status("no-answer", "unheard");
  EXPECT_EQ(line.lead().caller_id, kMaria);
  EXPECT_EQ(line.call("unheard").outcome, CallOutcome::missed);
}

TEST(Voice, ARecordingOfACallThatNeverRangHereIsKeptAndItsCallerFound) {
  VoiceLine line;
  line.carrier_replies["/Calls/unheard"] = http::Response::json(
      200, R"({"sid":"unheard","from":"+19045550142","to":"+19045550100","status":"completed",)"
           R"("direction":"inbound","duration":20})");
  line.recorded("unheard");
  line.work(1min);
  const Lead lead = line.lead();
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_EQ(line.recording().status, RecordingStatus::transcribed);
  EXPECT_EQ(line.call("unheard").outcome, CallOutcome::voicemail);
}

TEST(Voice, LegsThatWeDialledAreNoCallers) {
  VoiceLine line;
  line.post("/voice/call_status", {{"CallSid", "leg"},
                                   {"ParentCallSid", "call-1"},
                                   {"CallStatus", "completed"},
                                   {"Direction", "outbound-dial"}});
  EXPECT_TRUE(line.leads().empty());
}

TEST(Voice, TheOldPagesAnswer) {
  VoiceLine line;
  const auto get = [&](const std::string& target) {
    http::Request request;
    request.target = target;
    return line.router.handle(request);
  };
  EXPECT_EQ(get("/voice/ping.php").body, "ok");
  EXPECT_EQ(get("/voice/test_incoming.php").status, 410);
  EXPECT_EQ(get("/voice/call_status.php").status, 302);
  EXPECT_EQ(get("/voice/recording_callback.php?action=recordings").status, 302);
  EXPECT_EQ(get("/voice/recording_callback.php?action=download").status, 400);
  EXPECT_EQ(get("/voice/recording_callback.php?action=download&sid=rec-1").status, 401);
}

TEST(Voice, RecordingsAreDownloadedByStaffOfTheirShopOnly) {
  VoiceLine line;
  line.ring();
  line.recorded();
  line.work();
  http::Request request;
  request.target = "/voice/recording_callback.php?action=download&sid=rec-1";
  line.hooks.staff_shop = [&](const http::Request&) { return std::optional(line.shop.id); };
  const http::Response file = line.router.handle(request);
  EXPECT_EQ(file.status, 200);
  EXPECT_TRUE(std::filesystem::exists(file.file));
  EXPECT_EQ(file.headers.get("content-type"), "audio/wav");
  EXPECT_EQ(file.headers.get("content-disposition"), "");
  request.target += "&download=1";
  EXPECT_EQ(line.router.handle(request).headers.get("content-disposition"),
            "attachment; filename=\"recording-rec-1.wav\"");
  line.hooks.staff_shop = [](const http::Request&) { return std::optional(ShopId{"shp_other"}); };
  EXPECT_EQ(line.router.handle(request).status, 404);
}

}  // namespace
}  // namespace roadcall::test
