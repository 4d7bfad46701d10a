#include <gtest/gtest.h>

#include "domain/calls/calls.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "sim/assets.h"
#include "tests/support/world.h"

// Stories in the shop's words: from the first ring to the text in the caller's hand.
namespace roadcall::test {
namespace {

const std::string kOilChange =
    "Hi, this is Maria Lopez. My number is 904 555 0142. I have a 2014 Honda Civic and it needs an "
    "oil change. Thank you.";

TEST(PhoneJourney, AVoicemailBecomesALeadWithItsWordsAndFields) {
  World world;
  auto call = world.sim.call(kMaria, kShopNumber);
  call.say(kOilChange).hang_up();
  world.settle();
  const Lead lead = world.only_lead();
  EXPECT_EQ(lead.name, "Maria Lopez");
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(lead.vehicle_year, 2014);
  EXPECT_EQ(lead.vehicle_make, "Honda");
  EXPECT_EQ(lead.vehicle_model, "Civic");
  EXPECT_EQ(lead.service, "oil_change");
  EXPECT_FALSE(lead.missed);
  EXPECT_TRUE(call.heard("recorded"));
  EXPECT_FALSE(world.last_text_to(kMaria).empty());
  EXPECT_TRUE(world.sim.complaints().empty()) << world.sim.complaints().front();
}

TEST(PhoneJourney, TheLeadIsThereFromTheFirstRing) {
  World world;
  auto call = world.sim.call(kMaria, kShopNumber);
  call.hang_up_at(sim::Stage::greeting);
  world.settle();
  const Lead lead = world.only_lead();
  EXPECT_TRUE(lead.missed);
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_NE(world.last_text_to(kMaria).find("/quote/"), std::string::npos)
      << world.last_text_to(kMaria);
}

TEST(PhoneJourney, TheOwnerTakesItByPressingOne) {
  World world;
  world.set([](ShopSettings& s) { s.forward_to = kEzra; });
  world.sim.phone(kEzra).answers(3s).presses("1").says("Hello, Ezra here.").talks_for(30s);
  world.sim.call(kMaria, kShopNumber);
  world.settle();
  const Lead lead = world.only_lead();
  EXPECT_FALSE(lead.missed);
  bool asked = false;
  for (const auto& line : world.sim.phone(kEzra).heard())
    asked = asked || line.find("ress 1") != std::string::npos;
  EXPECT_TRUE(asked);
}

TEST(PhoneJourney, TheOwnersVoicemailDoesNotCountAsAnAnswer) {
  World world;
  world.set([](ShopSettings& s) { s.forward_to = kEzra; });
  world.sim.phone(kEzra).voicemail(5s);
  auto call = world.sim.call(kMaria, kShopNumber);
  call.say(kOilChange).hang_up();
  world.settle();
  EXPECT_EQ(world.only_lead().name, "Maria Lopez");
}

TEST(PhoneJourney, NobodyAnswersAndTheCallerHangsUpInTheGreeting) {
  World world;
  world.set([](ShopSettings& s) { s.forward_to = kEzra; });
  world.sim.phone(kEzra).never_answers();
  world.sim.call(kMaria, kShopNumber).hang_up_at(sim::Stage::dialing);
  world.settle();
  EXPECT_TRUE(world.only_lead().missed);
}

TEST(PhoneJourney, ARecordingThatIsNotThereYetIsFetchedLater) {
  World world;
  world.sim.recording_rules({.callback_after = 1s, .file_after = 40min});
  world.sim.call(kMaria, kShopNumber).say(kOilChange).hang_up();
  world.settle(10min);
  EXPECT_EQ(world.leads().size(), 1U);
  world.pass(3h);
  EXPECT_EQ(world.only_lead().name, "Maria Lopez");
}

TEST(PhoneJourney, TranscriptionMayBeDownForADay) {
  World world;
  world.sim.down(sim::Target::transcription);
  world.sim.call(kMaria, kShopNumber).say(kOilChange).hang_up();
  world.pass(24h);
  EXPECT_EQ(world.only_lead().name, "");
  world.sim.down(sim::Target::transcription, false);
  world.pass(4h);
  EXPECT_EQ(world.only_lead().name, "Maria Lopez");
}

TEST(PhoneJourney, EveryWebhookMayComeTwice) {
  World world;
  world.sim.webhook_fault({.times = 50, .copies = 2});
  world.sim.call(kMaria, kShopNumber).say(kOilChange).hang_up();
  world.settle();
  world.only_lead();
  int texts = 0;
  for (const auto& text : world.sim.sent_texts(kMaria)) texts += !text.body.empty();
  EXPECT_EQ(texts, 1);
}

TEST(PhoneJourney, AForgedCallLeavesNothing) {
  World world;
  world.sim.webhook_fault({.times = 50, .signature = sim::WebhookFault::Signature::wrong});
  world.sim.call(kMaria, kShopNumber).say(kOilChange).hang_up();
  world.settle();
  EXPECT_TRUE(world.leads().empty());
}

TEST(PhoneJourney, AnEmergencyIsTakenByOneKeyAndTheCustomerIsToldWhoComes) {
  World world;
  world.sim.phone(kEzra).never_answers();
  world.sim.phone(kMike).answers(4s).presses("1");
  world.sim.call(kMaria, kShopNumber)
      .say(
          "This is Maria. I am stuck on the side of the highway with smoke coming out of my "
          "engine, please send somebody now. 904 555 0142.")
      .hang_up();
  world.settle();
  const Lead lead = world.only_lead();
  EXPECT_EQ(lead.urgency, Urgency::emergency);
  EXPECT_EQ(lead.assigned_to, world.mike.id);
  bool told = false;
  for (const auto& text : world.sim.sent_texts(kMaria))
    told = told || text.body.find("Mike") != std::string::npos;
  EXPECT_TRUE(told);
}

// The telephone's samples each speak a number that is not the caller's: that one asked for nothing.
TEST(PhoneJourney, WhoSpeaksAnotherNumberIsTextedWhereTheyCalledFrom) {
  for (const char* sample : {"01-oil-change", "02-no-start-emergency", "03-brakes-noisy",
                             "04-spanish", "05-corrected-number"}) {
    World world;
    world.sim.phone(kEzra).answers(4s).presses("1");
    const std::string file(sim::asset("samples/" + std::string(sample) + ".txt"));
    world.sim.call(kMaria, kShopNumber).say(file.substr(file.find('\n') + 1)).hang_up();
    world.settle();
    const Lead lead = world.only_lead();
    EXPECT_EQ(lead.caller_id, kMaria) << sample;
    EXPECT_NE(lead.phone, kMaria) << sample;
    EXPECT_FALSE(world.last_text_to(kMaria).empty()) << sample;
    EXPECT_EQ(world.last_text_to(lead.phone), "") << sample;
    const bool emergency = lead.urgency == Urgency::emergency;
    EXPECT_EQ(world.last_text_to(kMaria).find("Ezra") != std::string::npos, emergency) << sample;
  }
}

TEST(PhoneJourney, WhoHangsUpIsTextedOnTheNumberTheyHold) {
  World world;
  world.sim.call(kMaria, kShopNumber)
      .say("This is Maria Lopez, call me at 904 555 0177, my 2014 Honda Civic needs brakes.")
      .hang_up();
  world.settle();
  EXPECT_EQ(world.only_lead().phone, "+19045550177");
  world.sim.call(kMaria, kShopNumber).hang_up_at(sim::Stage::greeting);
  world.settle();
  EXPECT_NE(world.last_text_to(kMaria).find("missed your call"), std::string::npos)
      << world.last_text_to(kMaria);
  EXPECT_EQ(world.last_text_to("+19045550177"), "");
}

TEST(PhoneJourney, WithoutACarrierEverythingElseWorksAndTextsAreHeld) {
  World world({.carrier = false});
  const auto reply = world.post_json(
      "/quote/quote_intake_handler.php",
      R"({"name":"Maria","phone":"904-555-0142","repair":"Oil Change","text_opt_in":true})");
  EXPECT_EQ(reply.status, 200);
  world.settle();
  bool held = false;
  for (const Message& message : world.messages())
    held = held || message.status == MessageStatus::held;
  EXPECT_TRUE(held);
}

TEST(PhoneJourney, WhoSpeaksSpanishIsSpokenToInIt) {
  World world;
  world.write([](Tx& tx) {
    return customers::find_or_make(
        tx, {.name = "Rosa", .phone = kBob, .email = "", .address = "", .language = "es"});
  });
  auto rosa = world.sim.call(kBob, kShopNumber);
  rosa.say("Hola, soy Rosa. Mi carro no prende.").hang_up();
  auto maria = world.sim.call(kMaria, kShopNumber);
  maria.say(kOilChange).hang_up();
  world.settle();
  EXPECT_TRUE(rosa.heard("Gracias por llamar a First Coast"));
  EXPECT_TRUE(rosa.heard("puede ser grabada"));
  EXPECT_FALSE(rosa.heard("Thanks for calling"));
  EXPECT_TRUE(maria.heard("Thanks for calling"));
  EXPECT_TRUE(world.sim.complaints().empty()) << world.sim.complaints().front();
}

TEST(PhoneJourney, AShopThatSpeaksSpanishSaysAllInIt) {
  World world;
  world.set([](ShopSettings& s) {
    s.forward_to = kEzra;
    s.language = "es";
  });
  world.sim.phone(kEzra).answers(3s).presses("1").says("Bueno, Ezra.").talks_for(10s);
  auto call = world.sim.call(kMaria, kShopNumber);
  world.settle();
  EXPECT_TRUE(call.heard("puede ser grabada"));
  bool asked = false;
  for (const auto& line : world.sim.phone(kEzra).heard())
    asked = asked || line.find("Oprima 1") != std::string::npos;
  EXPECT_TRUE(asked);
}

}  // namespace
}  // namespace roadcall::test
