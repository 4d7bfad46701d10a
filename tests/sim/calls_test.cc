#include <gtest/gtest.h>

#include "base/json.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

const std::string kVoicemail =
    "<Say>This call is recorded. Leave a message.</Say>"
    "<Record action=\"https://app.test/done\" maxLength=\"60\" timeout=\"5\" finishOnKey=\"#\" "
    "recordingStatusCallback=\"https://app.test/recording\" "
    "recordingStatusCallbackEvent=\"completed absent\"/><Say>never said</Say>";
const std::string kDial =
    "<Say>One moment.</Say>"
    "<Dial action=\"https://app.test/dialed\" timeout=\"20\" answerOnBridge=\"true\" "
    "callerId=\"+19045550100\" record=\"record-from-answer-dual\" "
    "recordingStatusCallback=\"https://app.test/recording\">"
    "<Number url=\"https://app.test/whisper\">+19045550111</Number></Dial>";
const std::string kWhisper =
    "<Gather numDigits=\"1\" timeout=\"8\" action=\"https://app.test/key\">"
    "<Say>A call for the shop. Press 1.</Say></Gather><Hangup/>";

struct Line : TinyApp {
  Line() {
    documents["/voice/incoming"] = kVoicemail;
    documents["/done"] = "<Say>Thank you.</Say><Hangup/>";
    documents["/whisper"] = kWhisper;
  }
  std::string dial_status() const {
    const auto all = got_at("/dialed");
    return all.empty() ? "" : all.back()["DialCallStatus"];
  }
  std::vector<std::string> paths() const {
    std::vector<std::string> all;
    for (const Got& one : got) all.push_back(one.path);
    return all;
  }
};

std::string sid_in(const std::string& url) { return url.substr(url.rfind('/') + 1); }

TEST(Calls, LeaveAMessageAndHangUp) {
  Line line;
  Call call = line.world.call(kMaria, kShop).say("My brakes grind").hang_up();
  line.world.run_until_idle();
  EXPECT_TRUE(call.over());
  EXPECT_EQ(call.status(), "completed");
  EXPECT_EQ(call.heard(),
            (std::vector<std::string>{"This call is recorded. Leave a message.", "[beep]"}));
  EXPECT_EQ(line.paths(), (std::vector<std::string>{"/voice/incoming", "/done",
                                                    "/voice/call_status", "/recording"}));
  EXPECT_EQ(line.got[0]["CallStatus"], "ringing");
  EXPECT_EQ(line.got[0]["Direction"], "inbound");
  EXPECT_EQ(line.got_at("/done")[0]["Digits"], "hangup");
  for (const Got& one : line.got) EXPECT_TRUE(one.is_signed) << one.path;
  const Got tape = line.got_at("/recording")[0];
  EXPECT_EQ(tape["RecordingStatus"], "completed");
  EXPECT_EQ(tape["RecordingSource"], "RecordVerb");
  EXPECT_EQ(tape["From"], "");
  EXPECT_EQ(line.got_at("/done")[0]["RecordingUrl"], tape["RecordingUrl"]);
  EXPECT_TRUE(line.world.complaints().empty());
}

TEST(Calls, HearTheDocumentAfterTheRecord) {
  Line line;
  Call call = line.world.call(kMaria, kShop).say("Brakes").press("#");
  line.world.run_until_idle();
  EXPECT_EQ(line.got_at("/done")[0]["Digits"], "#");
  EXPECT_TRUE(call.heard("Thank you."));
  EXPECT_FALSE(call.heard("never said"));
  EXPECT_EQ(line.got_at("/voice/call_status")[0]["CallStatus"], "completed");
}

TEST(Calls, WithoutAWordLeaveNothingBehind) {
  Line line;
  line.world.call(kMaria, kShop);
  line.world.run_until_idle();
  EXPECT_EQ(line.got_at("/done")[0]["RecordingUrl"], "");
  EXPECT_EQ(line.got_at("/recording")[0]["RecordingStatus"], "absent");
  EXPECT_EQ(line.api("GET", "Recordings.json").body.find("\"sid\""), std::string::npos);
}

TEST(Calls, OfSomebodyWhoOnlyBreathesAreRecorded) {
  Line line;
  Call call = line.world.call(kMaria, kShop).say("").hang_up();
  line.world.run_until_idle();
  EXPECT_EQ(call.recordings().size(), 1u);
}

TEST(Calls, EndAtAnyPointTheCallerWants) {
  for (const Stage stage : {Stage::greeting, Stage::recording}) {
    Line line;
    Call call = line.world.call(kMaria, kShop).hang_up_at(stage);
    line.world.run_until_idle();
    EXPECT_TRUE(call.over());
    EXPECT_EQ(line.got_at("/voice/call_status").size(), 1u);
  }
  Line line;
  line.documents["/voice/incoming"] = kDial;
  Call call = line.world.call(kMaria, kShop).hang_up_at(Stage::dialing);
  line.world.run_until_idle();
  EXPECT_TRUE(call.over());
  EXPECT_EQ(line.dial_status(), "canceled");
  EXPECT_FALSE(line.world.phone(kOwner).rings());
}

TEST(Calls, AreConnectedWhenTheOwnerPressesOne) {
  Line line;
  line.documents["/voice/incoming"] = kDial;
  line.world.phone(kOwner).answers(6s).presses("1").says("Ezra here").talks_for(20s);
  Call call = line.world.call(kMaria, kShop).say("My car is dead");
  line.world.run_until_idle();
  EXPECT_TRUE(line.world.phone(kOwner).heard()[0].find("Press 1") != std::string::npos);
  EXPECT_EQ(line.world.phone(kOwner).heard().back(), "My car is dead");
  EXPECT_TRUE(call.heard("Ezra here"));
  const Got key = line.got_at("/key")[0];
  EXPECT_EQ(key["Digits"], "1");
  EXPECT_EQ(key["Direction"], "outbound-dial");
  EXPECT_EQ(key["ParentCallSid"], call.sid());
  EXPECT_EQ(key["From"], kShop);
  EXPECT_EQ(line.dial_status(), "completed");
  const Got tape = line.got_at("/recording")[0];
  EXPECT_EQ(tape["RecordingSource"], "DialVerb");
  EXPECT_EQ(tape["RecordingChannels"], "2");
  EXPECT_EQ(tape["CallSid"], call.sid());
  EXPECT_EQ(line.got_at("/dialed")[0]["RecordingUrl"], tape["RecordingUrl"]);
}

TEST(Calls, ThatNobodyTakesSayWhy) {
  const auto outcome = [](const std::function<void(Phone)>& habit) {
    Line line;
    line.documents["/voice/incoming"] = kDial;
    line.documents["/dialed"] = kVoicemail;
    habit(line.world.phone(kOwner));
    Call call = line.world.call(kMaria, kShop).say("Brakes").hang_up();
    line.world.run_until_idle();
    EXPECT_EQ(call.recordings().size(), 1u);
    return line.dial_status();
  };
  EXPECT_EQ(outcome([](Phone phone) { phone.never_answers(); }), "no-answer");
  EXPECT_EQ(outcome([](Phone phone) { phone.by_hand(); }), "no-answer");
  EXPECT_EQ(outcome([](Phone phone) { phone.busy(); }), "busy");
  EXPECT_EQ(outcome([](Phone phone) { phone.declines(); }), "busy");
  EXPECT_EQ(outcome([](Phone phone) { phone.unreachable(); }), "failed");
  // A machine answers the telephone, hears the whisper and presses nothing.
  EXPECT_EQ(outcome([](Phone phone) { phone.voicemail(15s); }), "completed");
  // It would have answered after the shop gave up.
  EXPECT_EQ(outcome([](Phone phone) { phone.answers(25s); }), "no-answer");
}

TEST(Calls, RingAPhoneThatSomebodyAnswersByHand) {
  Line line;
  line.documents["/voice/incoming"] = kDial;
  Call caller = line.world.call(kMaria, kShop);
  line.world.advance(5s);
  ASSERT_TRUE(line.world.phone(kOwner).rings());
  Call owner = *line.world.phone(kOwner).answer_now();
  owner.press("1");
  line.world.advance(8s);
  EXPECT_EQ(caller.stage(), Stage::talking);
  owner.hang_up();
  line.world.advance(1s);
  EXPECT_EQ(line.dial_status(), "completed");
}

TEST(Calls, FromTheShopReachAPhoneAndBridgeToAnother) {
  Line line;
  line.documents["/staff"] = kWhisper;
  line.documents["/key"] =
      "<Dial action=\"https://app.test/dialed\"><Number>+19045550142</Number></Dial>";
  line.world.phone(kOwner).answers(3s).presses("1").says("Hello Maria");
  line.world.phone(kMaria).answers(3s).talks_for(10s);
  const auto made = line.api("POST", "Calls.json",
                             {{"To", kOwner},
                              {"From", kShop},
                              {"Url", "https://app.test/staff"},
                              {"StatusCallback", "https://app.test/progress"},
                              {"StatusCallbackEvent", "ringing"},
                              {"StatusCallbackEvent", "answered"},
                              {"StatusCallbackEvent", "completed"}});
  EXPECT_EQ(made.status, 201) << made.body;
  line.world.run_until_idle();
  EXPECT_EQ(line.world.phone(kMaria).heard(), (std::vector<std::string>{"Hello Maria"}));
  std::vector<std::string> progress;
  for (const Got& one : line.got_at("/progress"))
    progress.push_back(one["CallStatus"] + " " + one["SequenceNumber"]);
  EXPECT_EQ(progress, (std::vector<std::string>{"ringing 0", "in-progress 1", "completed 2"}));
  EXPECT_EQ(line.dial_status(), "completed");
}

TEST(Calls, FromTheShopTellThatNobodyAnswered) {
  Line line;
  line.api("POST", "Calls.json",
           {{"To", kOwner},
            {"From", kShop},
            {"Url", "https://app.test/staff"},
            {"Timeout", "15"},
            {"StatusCallback", "https://app.test/progress"}});
  line.world.run_until_idle();
  ASSERT_EQ(line.got_at("/progress").size(), 1u);
  EXPECT_EQ(line.got_at("/progress")[0]["CallStatus"], "no-answer");
  EXPECT_TRUE(line.got_at("/staff").empty());
  EXPECT_EQ(line.api("POST", "Calls.json", {{"To", kOwner}, {"From", kShop}}).status, 400);
  EXPECT_NE(line.api("POST", "Calls.json", {{"Hue", "1"}}).body.find("Hue"), std::string::npos);
}

TEST(Calls, AreFetchedListedAndEndedOverTheApi) {
  Line line;
  Call call = line.world.call(kMaria, kShop);
  line.world.advance(200ms);
  auto one = json::parse(line.api("GET", "Calls/" + call.sid() + ".json").body)->get_object();
  EXPECT_EQ(one.at("status"), "in-progress");
  EXPECT_EQ(one.at("direction"), "inbound");
  line.api("POST", "Calls/" + call.sid(), {{"Status", "completed"}});
  line.world.run_until_idle();
  EXPECT_TRUE(call.over());
  EXPECT_EQ(line.api("POST", "Calls/" + call.sid(), {{"Status", "completed"}}).status, 400);
  EXPECT_NE(line.api("GET", "Calls.json?Status=completed").body.find(call.sid()),
            std::string::npos);
}

TEST(Calls, AreRejectedRedirectedAndCutOffInALoop) {
  Line line;
  line.documents["/voice/incoming"] = "<Reject reason=\"busy\"/>";
  EXPECT_EQ(
      [&] {
        Call call = line.world.call(kMaria, kShop);
        line.world.run_until_idle();
        return call.status();
      }(),
      "busy");
  line.documents["/voice/incoming"] = "<Redirect>/elsewhere</Redirect>";
  line.documents["/elsewhere"] = "<Say>Here</Say>";
  Call there = line.world.call(kMaria, kShop);
  line.world.run_until_idle();
  EXPECT_TRUE(there.heard("Here"));
  EXPECT_TRUE(line.world.complaints().empty());
  line.documents["/elsewhere"] = "<Redirect>/elsewhere</Redirect>";
  Call endless = line.world.call(kMaria, kShop);
  line.world.run_until_idle();
  EXPECT_EQ(endless.status(), "failed");
  EXPECT_EQ(line.world.complaints().size(), 1u);
}

TEST(Calls, GoToTheFallbackWhenTheDocumentCannotBeHad) {
  WorldOptions options;
  options.numbers[0].voice_fallback_url = "https://app.test/fallback";
  TinyApp app(options);
  app.documents["/fallback"] = "<Say>Please call later.</Say>";
  app.fails["/voice/incoming"] = 1;
  Call call = app.world.call(kMaria, kShop);
  app.world.run_until_idle();
  EXPECT_TRUE(call.heard("Please call later."));
  EXPECT_EQ(app.got_at("/voice/incoming").size(), 1u) << "a document is asked for once";
}

TEST(Calls, HearAnApologyWhenTheDocumentIsWrong) {
  Line line;
  line.documents["/voice/incoming"] = "<Speak>Hi</Speak>";
  Call call = line.world.call(kMaria, kShop);
  line.world.run_until_idle();
  EXPECT_TRUE(call.heard("application error"));
  EXPECT_EQ(call.status(), "failed");
  ASSERT_EQ(line.world.complaints().size(), 1u);
  EXPECT_NE(line.world.complaints()[0].find("<Speak>"), std::string::npos);
}

TEST(Calls, GatherSpeechAndKeys) {
  Line line;
  line.documents["/voice/incoming"] =
      "<Gather input=\"dtmf speech\" action=\"https://app.test/spoke\" "
      "finishOnKey=\"#\"><Say>Which car?"
      "</Say></Gather><Say>Nobody there.</Say>";
  line.world.call(kMaria, kShop).say("A Civic");
  line.world.run_until_idle();
  EXPECT_EQ(line.got_at("/spoke")[0]["SpeechResult"], "A Civic");
  line.world.call(kMaria, kShop).press("42#");
  line.world.run_until_idle();
  EXPECT_EQ(line.got_at("/spoke")[1]["Digits"], "42");
  Call silent = line.world.call(kMaria, kShop);
  line.world.run_until_idle();
  EXPECT_TRUE(silent.heard("Nobody there."));
}

TEST(Recordings, AppearAfterAWhileAndAreFoundByTheirSound) {
  Line line;
  line.world.recording_rules({.callback_after = 1s, .file_after = 30s, .no_mp3 = true});
  line.world.call(kMaria, kShop).say("My brakes grind").hang_up();
  line.world.advance(20s);
  const std::string sid = sid_in(line.got_at("/recording")[0]["RecordingUrl"]);
  EXPECT_EQ(line.api("GET", "Recordings/" + sid).status, 404);
  line.world.advance(30s);
  const auto sound = line.api("GET", "Recordings/" + sid + ".wav");
  EXPECT_EQ(sound.status, 200);
  EXPECT_TRUE(sound.body.starts_with("RIFF"));
  EXPECT_EQ(line.api("GET", "Recordings/" + sid + ".mp3").status, 403);
  const auto about = json::parse(line.api("GET", "Recordings/" + sid + ".json").body)->get_object();
  EXPECT_EQ(about.at("status"), "completed");
  EXPECT_EQ(about.at("channels"), "1");
  EXPECT_TRUE(line.world.complaints().empty());
}

TEST(Recordings, MayBeProtected) {
  Line line;
  line.world.call(kMaria, kShop).say("Hi").hang_up();
  line.world.run_until_idle();
  http::Request open;
  open.target = line.got_at("/recording")[0]["RecordingUrl"];
  EXPECT_EQ(line.world.handler()(open).status, 200);
  line.world.recording_rules({.is_protected = true});
  EXPECT_EQ(line.world.handler()(open).status, 401);
  open.target += ".json";
  EXPECT_EQ(line.world.handler()(open).status, 401);
}

}  // namespace
}  // namespace roadcall::sim::test
