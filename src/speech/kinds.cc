#include <algorithm>
#include <string>
#include <unordered_set>

#include "speech/kinds_table.h"
#include "speech/services.h"

namespace roadcall::speech {
namespace {

bool repeats_one_word(const Tokens& tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens.word(i) != tokens.word(0)) return false;
  }
  return true;
}

// The same few words over and over: a loop of the recogniser.
bool is_loop(const Tokens& tokens) {
  for (std::size_t period = 1; period <= 8 && tokens.size() >= period * 4; ++period) {
    bool loops = true;
    for (std::size_t i = period; i < tokens.size() && loops; ++i)
      loops = tokens.word(i) == tokens.word(i - period);
    if (loops) return true;
  }
  return false;
}

bool is_filler(std::string_view word) {
  static const std::initializer_list<std::string_view> kFillers{
      "you",  "bye",  "uh",      "um",      "hello",  "hi",      "hey", "so",       "the",
      "okay", "ok",   "yeah",    "thank",   "thanks", "hmm",     "mm",  "mhm",      "huh",
      "oh",   "hola", "bueno",   "gracias", "adios",  "goodbye", "for", "watching", "and",
      "a",    "i",    "ah",      "eh",      "no",     "yes",     "si",  "shh",      "hm",
      "hum",  "well", "anybody", "there",   "anyone", "is",      "alo", "diga"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

bool is_silence(const Tokens& tokens, bool has_need) {
  if (tokens.empty() || is_loop(tokens)) return true;
  if (has_need) return false;
  if (tokens.size() <= 3 && repeats_one_word(tokens) && is_filler(tokens.word(0))) return true;
  constexpr std::size_t kShort =
      14;  // A credit line; a caller who says so little and these words has said nothing.
  if (tokens.size() <= kShort && silence_phrases().any_in(tokens)) return true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_filler(tokens.word(i))) return false;
  }
  return tokens.size() <= 8;
}

// `This is Bill with O'Reilly`: the house is named where a caller says who he is. One who bought a
// part there names it too, but not there.
bool introduces_a_house(const Tokens& tokens) {
  constexpr std::size_t kIntroduction = 12;
  for (std::size_t i = 2; i < tokens.size() && i < kIntroduction; ++i) {
    if (!tokens.is_any(i, {"with", "from", "at", "over"})) continue;
    const std::size_t back = tokens.find("this is");
    const std::size_t house = i + (tokens.is_any(i + 1, {"at", "the"}) ? 2 : 1);
    if (back >= i || i - back > 5) continue;
    if (tokens.is_any(house, {"oreilly", "oreillys", "autozone", "napa", "carquest", "pepboys"}) ||
        tokens.has_at(house, "advance auto") || tokens.has_at(house, "o reilly") ||
        tokens.has_at(house, "auto zone"))
      return true;
  }
  return false;
}

// `you guys put an alternator in … two weeks ago`, no question: `can you put …`.
bool tells_past_work(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::size_t verb = i + (tokens.has_at(i, "you guys") ? 2 : 1);
    if (!tokens.is(i, "you") ||
        !tokens.is_any(verb, {"put", "did", "fixed", "replaced", "changed"}))
      continue;
    if (i > 0 && tokens[i - 1].after == 0 &&
        tokens.is_any(i - 1, {"can", "could", "would", "will", "do", "if", "when", "have", "that"}))
      continue;
    for (std::size_t k = verb; k < tokens.size() && k < verb + 20; ++k) {
      if (tokens.is_any(k, {"ago", "yesterday", "last", "back", "already"})) return true;
    }
  }
  return false;
}

}  // namespace

KindFound find_kind(const Tokens& tokens, bool has_need) {
  if (is_silence(tokens, has_need)) return {"empty", 0.95};
  const int spam = spam_phrases().count_in(tokens) + 2 * strong_spam().count_in(tokens);
  const int vendor = vendor_phrases().count_in(tokens) + 2 * introduces_a_house(tokens);
  const int existing = existing_phrases().count_in(tokens) + tells_past_work(tokens);
  const int wrong = wrong_phrases().count_in(tokens) + 2 * strong_wrong().count_in(tokens);
  if (spam >= 3 || (spam >= 1 && !has_need)) return {"spam", spam >= 3 ? 0.97 : 0.8};
  if (vendor >= 2 || (vendor >= 1 && (!has_need || tokens.contains("you ordered") ||
                                      tokens.contains("parts department") ||
                                      tokens.contains("order you placed")))) {
    if (existing == 0 || vendor >= existing) return {"vendor", vendor >= 2 ? 0.92 : 0.75};
  }
  if (wrong >= 3 && !has_need) return {"wrong_number", 0.93};
  if (existing >= 1) return {"existing_customer", existing >= 2 ? 0.93 : 0.85};
  if (wrong >= 1 && !has_need) return {"wrong_number", 0.8};
  if (wrong >= 3) return {"wrong_number", 0.7};
  return {"lead", has_need ? 0.97 : 0.75};
}

std::optional<std::string> find_language(const Tokens& tokens) {
  static const std::unordered_set<std::string_view> kSpanish{
      "hola", "necesito", "mi",     "carro",     "el",      "la",       "que",     "de",
      "y",    "es",       "un",     "una",       "por",     "favor",    "gracias", "llamo",
      "soy",  "tengo",    "para",   "con",       "numero",  "telefono", "esta",    "no",
      "se",   "del",      "cambio", "aceite",    "frenos",  "buenas",   "buenos",  "tardes",
      "dias", "quiero",   "puede",  "camioneta", "arranca", "nombre",   "usted",   "me",
      "lo",   "los",      "las",    "en",        "al"};
  int spanish = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) spanish += kSpanish.contains(tokens.word(i));
  if (tokens.size() < 2) return std::nullopt;
  return spanish * 4 >= static_cast<int>(tokens.size()) ? "es" : "en";
}

}  // namespace roadcall::speech
