#include "speech/name_context.h"

#include <algorithm>

#include "base/text.h"
#include "speech/name_table.h"
#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

// `my husband`, `my husband's`.
bool is_relation(const Tokens& tokens, std::size_t i) {
  static const WordSet kRelations(
      "husband wife son daughter mom mother dad father brother sister friend buddy neighbor "
      "boyfriend girlfriend boss cousin uncle aunt mechanic guy named coworker foreman manager "
      "tech technician nephew niece grandson granddaughter roommate partner landlord fiance "
      "hermano hermana esposo esposa hijo hija amigo called lady man kid girl boy grandma "
      "grandpa supervisor driver employee dog cat puppy");
  if (kRelations.contains(tokens.at(i))) return true;
  const std::string_view word = tokens.word(i);
  return word.size() > 3 && word.ends_with('s') &&
         kRelations.contains(Word(word.substr(0, word.size() - 1)));
}

bool is_greeting(const Tokens& tokens, std::size_t i) {
  static const WordSet kGreetings(
      "hi hey hello heyy heyyy yes yeah yo good morning afternoon evening day sup whats up "
      "so well okay ok sorry buenas buenos dias tardes noches hola bueno si bonjour there "
      "maam sir sirs um uh howdy greetings yep alright oh man guys yall folks everyone "
      "peace again como esta que tal please ah and happy name voicemail dude bro buddy boss "
      "fellas gentlemen ladies team namaste aloha salaam returning your call this");
  return kGreetings.contains(tokens.at(i));
}

}  // namespace

bool parted(const Tokens& tokens, std::size_t i) { return i == 0 || tokens[i - 1].after != 0; }

bool closed(const Tokens& tokens, const NameSpan& span) {
  return span.end >= tokens.size() || tokens[span.end - 1].after != 0;
}

bool of_another(const Tokens& tokens, std::size_t i) {
  if (i == 0) return false;
  if (title_at(tokens, i - 1) && i >= 2) return of_another(tokens, i - 1);
  // `Hey buddy, Mitch here`: spoken to, no relation.
  const bool spoken_to = tokens[i - 1].after == ',' &&
                         tokens.is_any(i - 1, {"buddy", "man", "guy", "boss", "brother", "guys"});
  return is_relation(tokens, i - 1) && tokens[i - 1].after != '.' && !spoken_to;
}

bool is_house_word(Word word) {
  static const WordSet kHouses(
      "salvage auto automotive motors parts tools tool towing plumbing insurance group media "
      "services service company inc llc records commercial bank supply supplies electric roofing "
      "heating cooling construction landscaping fence catering bakery trucking wrecking paint body "
      "collision hydraulics radiator radiators transmissions battery batteries tire tires "
      "warehouse distributors wholesale industries systems solutions marketing agency logistics "
      "transport leasing rentals realty properties clinic hospital pharmacy dental salon pizza "
      "credit financial funding energy advertising technologies communications security uniform "
      "uniforms equipment machine welding fabrication recycling metals lubricants oil glass "
      "waste storage authority upholstery detailing calibration bookkeeping courier delivery "
      "express freight");
  return kHouses.contains(word);
}

bool is_company(const Tokens& tokens, const NameSpan& span) {
  for (std::size_t k = span.begin + 1; k < span.end; ++k) {
    if (is_house_word(tokens.at(k))) return true;
  }
  return !closed(tokens, span) && is_house_word(tokens.at(span.end)) &&
         (!tokens.has_case() || tokens[span.end].capital);
}

bool is_spoken_of(const Tokens& tokens, const NameSpan& span) {
  if (span.possessive || is_company(tokens, span)) return true;
  if (closed(tokens, span)) return false;
  static const WordSet kSpokenOf(
      "said says told gave recommended referred sent suggested was street avenue road lane "
      "drive court boulevard highway parkway bridge island park beach plaza auto automotive "
      "motors parts tools tool towing plumbing insurance group media services service "
      "company inc llc and records commercial salvage bank supply is does did has");
  return kSpokenOf.contains(tokens.at(span.end));
}

bool is_addressed(const Tokens& tokens, std::size_t i) {
  // `Hey um, Mitchell` does not: something stood between.
  return i > 0 && tokens[i - 1].after == 0 && tokens[i].begin == tokens[i - 1].end + 1 &&
         tokens.is_any(i - 1, {"hi", "hey", "hello", "hola", "yo", "morning", "afternoon",
                               "evening", "thanks", "dear", "ok", "okay", "tell", "is", "esta"});
}

std::vector<std::size_t> addressed_in(const Tokens& tokens) {
  constexpr std::size_t kMost = 8;
  std::vector<std::size_t> places;
  for (std::size_t i = 1; i < tokens.size() && places.size() < kMost; ++i) {
    if (is_addressed(tokens, i) && (tokens[i].capital || is_first_name(tokens.at(i))))
      places.push_back(i);
  }
  return places;
}

bool was_addressed(const Tokens& tokens, const NameSpan& span,
                   const std::vector<std::size_t>& addressed) {
  const std::string key = name_key(span.parts[0]);
  // `If this is Sully's number, Sully, the boat is in`: whose number it was thought to be.
  for (std::size_t i = 0; i + 1 < span.begin; ++i)
    if (tokens.is(i, key + "s") && tokens.is_any(i + 1, {"number", "phone"})) return true;
  return std::any_of(addressed.begin(), addressed.end(),
                     [&](std::size_t i) { return i < span.begin && tokens.is(i, key); });
}

bool before_number(const Tokens& tokens, const NameSpan& span) {
  return closed(tokens, span) && span.end < tokens.size() && tokens[span.end].digits &&
         tokens[span.end].text.size() >= 3 && !tokens[span.end].text.starts_with("20") &&
         !tokens[span.end].text.starts_with("19");
}

bool goes_on(const Tokens& tokens, const NameSpan& span) {
  return closed(tokens, span) ||
         tokens.is_any(
             span.end,
             {"calling",  "callin", "bout", "about", "from",   "here",    "again",  "and",
              "i",        "im",     "my",   "over",  "with",   "at",      "y",      "llamando",
              "speaking", "on",     "down", "out",   "just",   "ive",     "we",     "its",
              "the",      "could",  "can",  "need",  "please", "in",      "got",    "returning",
              "trying",   "tengo",  "le",   "up",    "id",     "looking", "wanted", "wondering",
              "a",        "who",    "your", "you"});
}

bool says_here(const Tokens& tokens, std::size_t next) {
  if (tokens.is(next, "here"))
    return next + 1 >= tokens.size() || tokens[next].after != 0 ||
           !tokens.is_any(next + 1, {"today", "is"});
  return tokens.is_any(next, {"calling", "callin", "speaking", "llamando", "again"}) ||
         tokens.has_at(next, "on the line") || tokens.has_at(next, "this side") ||
         tokens.has_at(next, "checking in") || tokens.has_at(next, "returning") ||
         tokens.has_at(next, "le habla") || tokens.has_at(next, "te habla");
}

bool behind_greetings(const Tokens& tokens, std::size_t i) {
  if (i > kGreetingMost) return false;
  for (std::size_t k = 0; k < i; ++k) {
    if (!is_greeting(tokens, k) && !title_at(tokens, k)) return false;
  }
  return true;
}

std::size_t title_begin(const Tokens& tokens, std::size_t i) {
  while (i > 0 && title_at(tokens, i - 1)) --i;
  return i;
}

bool stands_alone(const Tokens& tokens, const NameSpan& span) {
  if (!tokens.has_case() || !closed(tokens, span)) return false;
  if (span.begin > 0 && !tokens.ends_sentence(span.begin - 1) &&
      !(tokens[span.begin - 1].digits && parted(tokens, span.begin)))
    return false;
  for (std::size_t i = span.begin; i < span.end; ++i)
    if (is_everyday_word(tokens.at(i)) || is_house_word(tokens.at(i))) return false;
  return !(span.begin > 0 && tokens.is_any(span.begin - 1, {"st", "saint", "ft", "fort", "mt"}));
}

bool by_number(const Tokens& tokens, const NameSpan& span) {
  const bool before = span.end < tokens.size() && (closed(tokens, span) || !tokens.has_case()) &&
                      digits_at(tokens, span.end) &&
                      !(tokens[span.end].digits && tokens[span.end].text.size() < 3);
  const bool spoken_from = tokens.is_any(span.end, {"at", "on"}) && span.end + 1 < tokens.size() &&
                           digits_at(tokens, span.end + 1) && parted(tokens, span.begin);
  const bool behind = span.begin > 0 && digits_at(tokens, span.begin - 1) && closed(tokens, span);
  // `… zero one five six is my number, Jackie`.
  const bool behind_words = span.begin >= 4 && tokens.is(span.begin - 3, "is") &&
                            tokens.is(span.begin - 2, "my") &&
                            tokens.is_any(span.begin - 1, {"number", "cell", "phone", "line"}) &&
                            digits_at(tokens, span.begin - 4);
  const std::size_t start = title_begin(tokens, span.begin);
  const bool apart =
      start == span.begin ? parted(tokens, start) : start == 0 || tokens.ends_sentence(start - 1);
  return spoken_from || (before && (apart || !tokens.has_case())) || behind || behind_words;
}

bool opens_the_last_words(const Tokens& tokens, const NameSpan& span) {
  constexpr std::size_t kReach = 6;
  if (!tokens.has_case() || (span.begin > 0 && !tokens.ends_sentence(span.begin - 1))) return false;
  for (std::size_t i = span.end; i < tokens.size() && i < span.end + kReach; ++i) {
    if (tokens[i].after == 0) continue;
    return i + 1 < tokens.size() && digits_at(tokens, i + 1) && !digits_at(tokens, i) &&
           !(tokens[i + 1].digits && tokens[i + 1].text.size() != 3);
  }
  return false;
}

bool follows_a_link(const Tokens& tokens, std::size_t i) {
  return i > 0 && tokens[i - 1].after == 0 &&
         tokens.is_any(
             i - 1,
             {"in",    "on",      "at",     "near", "off", "to",   "from", "of",   "by",  "with",
              "for",   "past",    "the",    "a",    "my",  "your", "his",  "her",  "and", "or",
              "about", "through", "behind", "is",   "was", "told", "like", "via",  "saw", "through",
              "our",   "their",   "this",   "that", "de",  "en",   "con",  "para", "mi"});
}

}  // namespace roadcall::speech
