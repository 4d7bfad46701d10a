#include "speech/name_intros.h"

#include "speech/name_spans.h"

namespace roadcall::speech {
namespace {

bool says_behind(const Tokens& tokens, std::size_t i, std::string_view phrase) {
  const std::size_t length = Tokens::length(phrase);
  return i >= length && tokens.has_at(i - length, phrase);
}

// What follows `my name is` and is no name.
bool goes_on_otherwise(Word word) {
  static const WordSet kNoNames(
      "a an the in on at of to for from with by and or but so not no yes just only also actually "
      "well like uh um you your yours he she it its we they i im my mine me his her our this that "
      "these those there here what who how when where why is was are be been spelled written "
      "pronounced said going gonna going calling called under still really kind sort on off up "
      "down last first right okay ok please thanks thank hi hello oh hey again de del la el los "
      "las un una y o con en es mi su que");
  return kNoNames.contains(word);
}

}  // namespace

Intro introduced(const Tokens& tokens, std::size_t i) {
  while (i > 0 && title_at(tokens, i - 1)) --i;
  for (const std::string_view sure :
       {"name is", "my names", "the names", "my name", "me llamo", "nombre es", "call me"}) {
    if (says_behind(tokens, i, sure)) return Intro::kSure;
  }
  for (const std::string_view open : {"this is", "its", "im", "i am", "soy", "habla", "here is"}) {
    if (says_behind(tokens, i, open)) return Intro::kOpen;
  }
  return Intro::kNone;
}

bool named_by_a_word(const Tokens& tokens, std::size_t i) {
  // The last word of an introduction first: most words stand behind none.
  if (i < 2 || !tokens.is_any(i - 1, {"is", "names", "name", "llamo", "es"})) return false;
  return !tokens.has_case() && !tokens[i].digits && tokens[i].number < 0 &&
         tokens.word(i).size() > 2 && introduced(tokens, i) == Intro::kSure &&
         !goes_on_otherwise(tokens.at(i));
}

}  // namespace roadcall::speech
