#include "domain/conversations/keywords.h"

#include <gtest/gtest.h>

#include <vector>

namespace roadcall::conversations {
namespace {

void check_all(Keyword expected, const std::vector<const char*>& bodies) {
  for (const char* body : bodies)
    EXPECT_EQ(static_cast<int>(keyword_of(body)), static_cast<int>(expected)) << body;
}

// 47 CFR 64.1200(a)(10) and the carriers' lists.
TEST(Keywords, KnowTheWordsThatRevokeConsent) {
  check_all(Keyword::stop, {"stop",     "STOP",    "Stop.",       " stop! ",  "STOPALL", "stop all",
                            "quit",     "END",     "revoke",      "opt out",  "opt-out", "OPTOUT",
                            "cancel",   "Cancel.", "UNSUBSCRIBE", "remove",   "Arrêt",   "TD",
                            "\"STOP\"", "ALTO",    "Cancelar",    "Stop .",   "“STOP”",  "‘stop’",
                            "«STOP»",   "'stop'",  "STOP 🛑",     "🛑 STOP.", "¡ALTO!",  "Stop…"});
}

TEST(Keywords, AllowPoliteness) {
  check_all(Keyword::stop, {"Please stop", "stop please!!", "STOP, thanks", "please stop it",
                            "Stop now.", "cancel please", "quit, thank you", "Alto por favor"});
  check_all(Keyword::start, {"start please"});
}

TEST(Keywords, UnderstandPlainRequests) {
  check_all(Keyword::stop,
            {"please don't text me again", "Don’t text me", "do not contact me anymore",
             "Do NOT send me any more messages", "stop texting me", "Stop sending me texts",
             "stop all messages", "no more texts please", "never text this number again",
             "unsubscribe me", "opt me out", "I want to opt out", "take me off your list",
             "remove me from this list", "leave me alone", "quit texting me",
             "No me manden más mensajes", "no quiero recibir mensajes"});
}

TEST(Keywords, LeaveOrdinaryTextsAlone) {
  check_all(Keyword::none, {"my car won't stop",
                            "it stops when I brake",
                            "please stop by at 5",
                            "cancel my appointment for tomorrow",
                            "the end of the street",
                            "can you help me?",
                            "Help me",
                            "help please",
                            "I need help with my brakes",
                            "why don't you text me a quote",
                            "please don't text me until 5, I'm driving",
                            "yes please come at nine",
                            "the engine quit on me",
                            "info on the estimate?",
                            "start button is dead",
                            "it won't start",
                            "don't worry",
                            "I don't know",
                            "no more noise since you fixed it",
                            "stop light is broken",
                            "remove the old battery please",
                            "take me home",
                            "",
                            "👍",
                            "end of the month works",
                            "text me the price"});
}

TEST(Keywords, HearWhatIsSaidToTheMachine) {
  for (const char* said : {"stop calling me, take me off your list, do not text me",
                           "Hi, please don't ever text me again, thank you",
                           "Don't call or text me.", "please do not contact me anymore",
                           "No more texts please", "remove my number from your list",
                           "stop texting me", "unsubscribe me", "no me manden mensajes"})
    EXPECT_TRUE(refuses_aloud(said)) << said;
  for (const char* said :
       {"don't call me before nine, text me", "don't call, text me instead",
        "do not call me at work, text me", "my car won't stop", "it keeps stopping, call me",
        "take me off the highway please, my number is 904 555 0142", "don't text me until tomorrow",
        "I don't have any messages from you", "no more brakes, please text me",
        "why don't you text me a price", ""})
    EXPECT_FALSE(refuses_aloud(said)) << said;
}

TEST(Keywords, AreOfALanguage) {
  for (const char* english :
       {"stop texting me", "do not contact me", "no more texts", "unsubscribe me", "STOP", "HELP"})
    EXPECT_EQ(language_of_keyword(english), "en") << english;
  for (const char* spanish : {"ALTO", "cancelar", "No me manden más mensajes", "Ayuda"})
    EXPECT_EQ(language_of_keyword(spanish), "es") << spanish;
}

TEST(Keywords, KnowStartHelpAndYes) {
  check_all(Keyword::start, {"START", "start.", "UNSTOP", "opt in", "OPTIN"});
  check_all(Keyword::help, {"HELP", "Help!", "info", "Ayuda"});
  check_all(Keyword::yes, {"YES", "yes!", "Sí", "yes please"});
}

}  // namespace
}  // namespace roadcall::conversations
