#include "speech/mood.h"

#include <gtest/gtest.h>

namespace roadcall::speech {
namespace {

using enum Mood;

TEST(MoodOf, PraiseAndThanksAreHappy) {
  for (const char* text :
       {"Great, thanks!", "Thank you so much", "Runs like new", "It's running perfectly, 10/10",
        "No problems at all", "no more noise", "Nothing wrong so far", "Not bad!",
        "The noise is gone, thanks", "You fixed the leak", "Can't complain", "Couldn't be happier",
        "so far so good", "👍", "No issues and it drives great", "don't have any problems"})
    EXPECT_EQ(mood_of(text), happy) << text;
}

TEST(MoodOf, PraiseInSpanishIsHappy) {
  for (const char* text :
       {"Muchas gracias, quedó muy bien", "Todo bien", "Excelente trabajo", "No hay problema",
        "Ya no suena, gracias", "Sin problemas", "Funciona de maravilla", "Nada mal"})
    EXPECT_EQ(mood_of(text), happy) << text;
}

TEST(MoodOf, WhatIsNotRightIsUnhappyWhateverStandsBeside) {
  for (const char* text :
       {"It still leaks", "Thanks, but the noise is back", "Not good", "Not happy with it",
        "It won't start", "The check engine light came on again", "no it still squeaks",
        "Worse than before", "You guys were great but the brakes are grinding", "I want a refund",
        "It's not fixed", "the noise is not gone", "doesn't work", "it isn't right", "👎"})
    EXPECT_EQ(mood_of(text), unhappy) << text;
}

TEST(MoodOf, TroubleInSpanishIsUnhappy) {
  for (const char* text :
       {"Sigue haciendo ruido", "No arranca", "No quedó bien", "Gracias pero se calienta",
        "Está peor", "Sigue igual", "No funciona", "Tengo un problema"})
    EXPECT_EQ(mood_of(text), unhappy) << text;
}

TEST(MoodOf, EverythingElseIsForAPersonToRead) {
  for (const char* text :
       {"", "Ok", "Who is this", "I haven't driven it yet", "Call me",
        "Great! Can you do my wife's car too?", "Fine I guess", "Thanks but I sold it",
        "Todavía no sé", "¿A qué hora vienen?", "not sure if it's fixed"})
    EXPECT_EQ(mood_of(text), unclear) << text;
}

}  // namespace
}  // namespace roadcall::speech
