#include "speech/name_spans.h"

#include <algorithm>

#include "base/text.h"
#include "speech/name_intros.h"
#include "speech/name_table.h"
#include "speech/name_written.h"
#include "speech/vehicle_names.h"

namespace roadcall::speech {
namespace {

enum class Likeness { kNone, kPossible, kGiven };

bool begins_sentence(const Tokens& tokens, std::size_t i) {
  return i == 0 || tokens.ends_sentence(i - 1);
}

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// Verbs and adverbs tell themselves by their endings where nothing is written large.
bool ends_like_a_verb(std::string_view word) {
  constexpr std::size_t kShortest = 6;
  return word.size() >= kShortest && (word.ends_with("ing") || word.ends_with("ed") ||
                                      word.ends_with("ly") || word.ends_with("tion"));
}

bool is_contraction(std::string_view word) {
  return word == "im" || word == "ive" || word == "ill" || word == "id" || word == "its";
}

// A car's word is a name where that was said: `my name is Mercedes`, not `Chevy Malibu, 2014`.
bool is_the_car(const Tokens& tokens, std::size_t i, const CarSpan& car) {
  if (!car.holds(i)) return false;
  const Intro intro = introduced(tokens, i);
  return intro == Intro::kNone || (intro == Intro::kOpen && car.end - car.begin > 1);
}

bool ends_phrase(char after) { return after != 0 && after != '-'; }

Likeness in_capitals(const Tokens& tokens, std::size_t i, bool first, Trust trust,
                     const CarSpan& car) {
  const Word word = tokens.at(i);
  const bool given = is_first_name(word);
  const bool everyday = is_everyday_word(word);
  if (!tokens[i].capital)
    return given && !everyday && trust == Trust::kSure ? Likeness::kGiven : Likeness::kNone;
  if (is_the_car(tokens, i, car)) return Likeness::kNone;
  if (car.holds(i)) return given && trust != Trust::kNone ? Likeness::kGiven : Likeness::kNone;
  if (is_contraction(word.text)) return Likeness::kNone;
  if (given && !(everyday && !first && begins_sentence(tokens, i))) return Likeness::kGiven;
  const bool inside = !begins_sentence(tokens, i);
  const bool must_be = first && inside && trust == Trust::kSure;
  if (names().has_word(word) && !(must_be && introduced(tokens, i) != Intro::kNone) &&
      (first || !(ends_phrase(tokens[i].after) || is_surname(word))))
    return Likeness::kNone;
  if (everyday) {
    const bool must = inside && (!first || trust == Trust::kSure);
    return must ? Likeness::kPossible : Likeness::kNone;
  }
  return Likeness::kPossible;
}

bool is_pronoun(std::string_view word) { return word == "you" || word == "he" || word == "do"; }

// What may stand behind a whole name where no comma tells.
bool ends_a_name(const Tokens& tokens, std::size_t i) {
  return i >= tokens.size() || tokens[i].digits || tokens[i - 1].after != 0 ||
         names().has_word(tokens.at(i)) ||
         tokens.is_any(
             i,
             {"i",       "im",    "ive",   "my",     "and",    "here",   "calling", "from",
              "with",    "at",    "the",   "its",    "we",     "need",   "needs",   "nine",
              "on",      "you",   "over",  "thanks", "thank",  "please", "again",   "could",
              "can",     "just",  "got",   "area",   "number", "phone",  "cell",    "speaking",
              "call",    "in",    "down",  "up",     "this",   "that",   "id",      "wanted",
              "looking", "hello", "hi",    "y",      "tengo",  "two",    "three",   "four",
              "five",    "six",   "seven", "eight",  "oh",     "zero",   "it",      "is",
              "but",     "so",    "or",    "was",    "would",  "not",    "out",     "returning"});
}

Likeness in_small(const Tokens& tokens, std::size_t i, bool first, Trust trust,
                  const CarSpan& car) {
  const Word word = tokens.at(i);
  const bool given = is_first_name(word);
  const bool everyday = is_everyday_word(word);
  if (is_the_car(tokens, i, car)) return Likeness::kNone;
  if (first && named_by_a_word(tokens, i)) return Likeness::kGiven;
  if (car.holds(i) && !(given && trust != Trust::kNone)) return Likeness::kNone;
  if (given && !everyday) return Likeness::kGiven;
  if (given && first && trust != Trust::kNone) return Likeness::kGiven;
  if (first && trust == Trust::kSure && word.text.size() > 3 && is_surname(tokens.at(i + 1)) &&
      !is_surname(tokens.at(i)) && !is_pronoun(tokens.word(i + 1)) && ends_a_name(tokens, i + 2))
    return Likeness::kPossible;
  if (given && first && (is_first_name(tokens.at(i + 1)) || is_surname(tokens.at(i + 1))) &&
      !is_pronoun(tokens.word(i + 1)))
    return Likeness::kGiven;
  if (!first && is_surname(word) && ends_a_name(tokens, i + 1)) return Likeness::kPossible;
  if (everyday || ends_like_a_verb(word.text) || names().has_word(word)) return Likeness::kNone;
  return first && trust == Trust::kNone ? Likeness::kNone : Likeness::kPossible;
}

Likeness likeness(const Tokens& tokens, std::size_t i, bool first, Trust trust,
                  const CarSpan& car) {
  if (i >= tokens.size() || tokens[i].digits) return Likeness::kNone;
  const std::string_view word = tokens.word(i);
  if (word.size() < 2 || has_digit(word)) return Likeness::kNone;
  // `Joy. Please call me`: where nothing else has a capital, the first sentence still tells.
  if (i == 0 && first && tokens[0].capital && tokens[0].after != 0 && is_first_name(tokens.at(0)) &&
      !is_the_car(tokens, 0, car))
    return Likeness::kGiven;
  return tokens.has_case() ? in_capitals(tokens, i, first, trust, car)
                           : in_small(tokens, i, first, trust, car);
}

// `de la`, `van`, `Al`: small words inside a name, when a name's word follows. How many tokens.
std::size_t particle_at(const Tokens& tokens, std::size_t i) {
  if (i == 0 || i + 1 >= tokens.size() || ends_phrase(tokens[i].after)) return 0;
  const std::size_t length =
      tokens.is(i, "de") && tokens.is_any(i + 1, {"la", "los", "las"}) ? 2
      : tokens.is_any(i, {"de", "del", "da", "dos", "van", "von", "der", "den", "di", "bin", "st"})
          ? 1
          : 0;
  const std::size_t next = i + length;
  if (length == 0 || next >= tokens.size() || tokens[next].digits) return 0;
  const bool named = tokens.has_case() ? static_cast<bool>(tokens[next].capital)
                                       : !is_everyday_word(tokens.at(next));
  return named && tokens.word(next).size() > 1 ? length : 0;
}

// `Robert J. Allen`.
bool initial_at(const Tokens& tokens, std::size_t i) {
  // `eric t thompson`, where nothing has capitals: no letters of a spelling.
  if (!tokens.has_case())
    return i + 1 < tokens.size() && tokens.word(i).size() == 1 && !tokens[i].digits &&
           !tokens.is_any(i, {"i", "a", "y", "o", "u"}) && tokens.word(i + 1).size() > 2 &&
           !tokens[i + 1].digits && !is_everyday_word(tokens.at(i + 1)) &&
           !names().has_word(tokens.at(i + 1)) && !(i > 0 && tokens.word(i - 1).size() == 1);
  return i + 1 < tokens.size() && tokens.word(i).size() == 1 && tokens[i].capital &&
         !tokens.is(i, "i") && tokens[i].after != ',' && tokens[i].after != '-' &&
         tokens[i + 1].capital && tokens.word(i + 1).size() > 1 &&
         !is_everyday_word(tokens.at(i + 1)) && !names().has_word(tokens.at(i + 1));
}

// `Big Mike`, `Little Joe`.
bool nickname_at(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"big", "little", "lil", "old", "ole", "uncle"}) &&
         i + 1 < tokens.size() && tokens[i].after == 0 && is_first_name(tokens.at(i + 1)) &&
         (!tokens.has_case() || (tokens[i].capital && tokens[i + 1].capital));
}

}  // namespace

bool title_at(const Tokens& tokens, std::size_t i) {
  static const WordSet kTitles(
      "mr mrs ms miss mister missus doctor dr senor senora officer pastor reverend deacon "
      "sergeant captain professor brother sister coach chef nurse judge commander corporal "
      "cpl sgt lieutenant colonel major trooper deputy detective leader troop rabbi bishop");
  if (kTitles.contains(tokens.at(i))) return true;
  return tokens.is_any(i, {"don", "dona"}) && i + 1 < tokens.size() && tokens[i].after == 0 &&
         is_first_name(tokens.at(i + 1));
}

NameSpan name_span_at(const Tokens& tokens, std::size_t i, Trust trust, const CarSpan& car,
                      std::size_t most) {
  NameSpan span;
  bool titled = false;
  for (; title_at(tokens, i) && tokens[i].after == 0; ++i) titled = true;
  span.begin = span.end = i;
  if (nickname_at(tokens, i)) span.parts.push_back(shown(tokens, i, i + 1));
  span.known = !span.parts.empty();
  // Without capitals one word that is no usual name, no more; where a name must follow, two.
  std::size_t unknown = 0;
  std::size_t at = i + span.parts.size();
  span.end = at;
  while (at < tokens.size() && span.parts.size() < most) {
    const bool first = span.parts.empty();
    const Trust now = titled && first && trust == Trust::kNone ? Trust::kOpen : trust;
    std::size_t begin = at;
    if (!first) at += particle_at(tokens, at);
    const bool particle = at > begin;
    const Likeness like = likeness(tokens, at, first, now, car);
    if (like == Likeness::kNone && !first && at == begin && initial_at(tokens, at)) {
      span.parts.push_back(shown(tokens, at, at + 1) + (tokens[at].after == '.' ? "." : ""));
      span.end = ++at;
      continue;
    }
    if (like == Likeness::kNone) break;
    const bool given = like == Likeness::kGiven;
    if (!given && !tokens.has_case() && !particle && (first || !is_surname(tokens.at(at)))) {
      if (unknown >= (trust == Trust::kSure ? 2U : 1U) ||
          (!first && !span.known && trust != Trust::kSure))
        break;
      ++unknown;
    }
    if (first) {
      span.known = given || titled;
      span.everyday = is_everyday_word(tokens.at(at));
    }
    while (joined_by_hyphen(tokens, at)) ++at;
    span.possessive = possessive_at(tokens, at);
    span.parts.push_back(shown(tokens, begin, at + 1, particle));
    span.end = ++at;
    if (tokens[at - 1].after != 0 || span.possessive) break;
  }
  return span;
}

}  // namespace roadcall::speech
