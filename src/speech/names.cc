#include "speech/names.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "base/text.h"
#include "speech/distance.h"
#include "speech/name_table.h"
#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kNameTokensMost = 3;

// How somebody begins to say who they are. `sure`: only a name can follow.
struct Opening {
  std::string_view phrase;
  bool sure;
};
constexpr std::array<Opening, 34> kOpenings{
    {{"my name is", true},  {"my names", true},      {"my full name is", true},
     {"the name is", true}, {"the names", true},     {"name is", true},
     {"me llamo", true},    {"mi nombre es", true},  {"le habla", true},
     {"les habla", true},   {"de parte de", true},   {"you can ask for", true},
     {"ask for", true},     {"this is", false},      {"it is", false},
     {"its", false},        {"im", false},           {"i am", false},
     {"soy", false},        {"habla", false},        {"hello this is", false},
     {"hi this is", false}, {"this here is", false}, {"thats", false},
     {"name", false},       {"first name is", true}, {"first name", true},
     {"this be", false},    {"mi nombre", true},     {"aqui habla", true},
     {"con", false},        {"call me", false},      {"names", false},
     {"you got", false}}};

// A word that could be (part of) a name.
bool could_be(const Tokens& tokens, std::size_t i) {
  if (i >= tokens.size() || tokens[i].digits) return false;
  const std::string& word = tokens[i].text;
  if (word.size() < 2 || word.find_first_of("0123456789") != std::string::npos) return false;
  if (is_everyday_word(word)) return false;
  return !tokens.has_case() || tokens[i].capital;
}

bool title_at(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"mr", "mrs", "ms", "miss", "mister", "missus", "doctor", "dr", "senor",
                           "senora", "don", "dona", "officer", "pastor"});
}

// Capital at the beginning of each part, as the caller's transcript has it where it does.
std::string shown(const Tokens& tokens, std::size_t i) {
  std::string raw = tokens.slice(i, i + 1);
  if (raw.size() > 2 && (raw.ends_with("'s") || raw.ends_with("'S"))) raw.resize(raw.size() - 2);
  const bool all_capitals = raw.size() > 2 && std::all_of(raw.begin(), raw.end(), [](char c) {
                              return c < 'a' || c > 'z';
                            });
  if (all_capitals) raw = ascii_lower(raw);
  if (raw[0] >= 'a' && raw[0] <= 'z') raw[0] = static_cast<char>(raw[0] - 32);
  return raw;
}

struct Span {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool known = false;  // The first part is a usual given name.
};

// The name that begins at token `i`.
Span span_at(const Tokens& tokens, std::size_t i, bool sure) {
  Span span;
  while (title_at(tokens, i)) ++i;
  span.begin = i;
  std::size_t at = i;
  while (at < tokens.size() && span.parts.size() < kNameTokensMost) {
    const bool given = is_first_name(tokens.word(at)) && !tokens[at].digits;
    const bool likely =
        given ? (!tokens.has_case() || tokens[at].capital || sure) : could_be(tokens, at);
    if (!likely) break;
    if (!tokens.has_case() && !given) {
      // Without capitals an unknown word is a name only where one must stand, or behind a given
      // name.
      const bool surname = span.known && !span.parts.empty();
      if (!sure && !surname) break;
      if (surname && span.parts.size() >= 2) break;
    }
    // `this is Will call me back`: a verb in disguise.
    if (at > i && is_first_name(tokens.word(at)) && !tokens.has_case() &&
        tokens.is_any(at, {"will", "may", "mark", "bill", "frank", "guy", "sue", "pat", "rob",
                           "chase", "grant", "drew"}) &&
        is_everyday_word(tokens.word(at + 1)))
      break;
    if (span.parts.empty()) span.known = given;
    span.parts.push_back(shown(tokens, at));
    ++at;
    const char after = tokens[at - 1].after;
    if (after == '.' || after == ',' || after == '!' || after == '?' || after == ';' ||
        after == ':')
      break;
  }
  span.end = at;
  return span;
}

// Letters said one by one: `K-A-T-E`, `k a t e`, `d as in david`.
struct Spelled {
  std::string letters;
  std::size_t end = 0;
};

// `K-I-M. I drive …`: a sentence's first `I` or `A` is no letter of the name.
bool begins_sentence_after_spelling(const Tokens& tokens, std::size_t at) {
  return tokens.ends_sentence(at - 1) && tokens.is_any(at, {"i", "a"}) &&
         tokens.word(at + 1).size() > 1;
}

Spelled spelled_at(const Tokens& tokens, std::size_t i) {
  Spelled spelled;
  std::size_t at = i;
  while (at < tokens.size()) {
    const std::string& word = tokens[at].text;
    if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') {
      spelled.letters += word;
      ++at;
      if (begins_sentence_after_spelling(tokens, at)) break;
      if (tokens.has_at(at, "as in") || tokens.has_at(at, "like in"))
        at += 3;
      else if (tokens.is(at, "for") && at + 1 < tokens.size() && !tokens[at + 1].text.empty() &&
               tokens[at + 1].text[0] == word[0])
        at += 2;
      else if (tokens.is_any(at, {"de", "como"}) && at + 1 < tokens.size() &&
               tokens[at + 1].text[0] == word[0])
        at += 2;
      continue;
    }
    if (word == "double" && at + 1 < tokens.size() && tokens[at + 1].text.size() == 1) {
      spelled.letters += tokens[at + 1].text + tokens[at + 1].text;
      at += 2;
      continue;
    }
    break;
  }
  spelled.end = at;
  return spelled;
}

// A spelling that follows the name replaces the part it spells; a spelled last name is added.
void apply_spelling(const Tokens& tokens, Span& span) {
  constexpr std::size_t kReach = 14;
  for (std::size_t i = span.end; i < tokens.size() && i < span.end + kReach; ++i) {
    const Spelled spelled = spelled_at(tokens, i);
    if (spelled.letters.size() < 3) {
      if (spelled.letters.size() == 2) i = spelled.end - 1;
      continue;
    }
    std::size_t best = 0;
    std::size_t best_distance = 99;
    for (std::size_t k = 0; k < span.parts.size(); ++k) {
      const std::size_t d = distance(name_key(span.parts[k]), spelled.letters);
      if (d < best_distance) {
        best = k;
        best_distance = d;
      }
    }
    const bool last_name = [&] {
      for (std::size_t k = span.end; k < i; ++k) {
        if (tokens.has_at(k, "last name") || tokens.has_at(k, "apellido")) return true;
      }
      return false;
    }();
    std::string whole;
    for (const std::string& part : span.parts) whole += name_key(part);
    if (best_distance <= std::max<std::size_t>(2, spelled.letters.size() / 2)) {
      if (best_distance > 0) span.parts[best] = titled(spelled.letters);
    } else if (whole == spelled.letters) {
      return;
    } else if (last_name && span.parts.size() == 1) {
      span.parts.push_back(titled(spelled.letters));
    } else if (last_name && span.parts.size() > 1) {
      span.parts.back() = titled(spelled.letters);
    }
    return;
  }
}

// `last name Smith`, `last name is Smith`, a little later.
void apply_last_name(const Tokens& tokens, Span& span) {
  if (span.parts.size() != 1) return;
  constexpr std::size_t kReach = 12;
  for (std::size_t i = span.end; i < tokens.size() && i < span.end + kReach; ++i) {
    std::size_t at = i;
    if (tokens.has_at(i, "last name is"))
      at += 3;
    else if (tokens.has_at(i, "last name"))
      at += 2;
    else if (tokens.has_at(i, "apellido"))
      at += 1;
    else
      continue;
    if (could_be(tokens, at)) {
      span.parts.push_back(shown(tokens, at));
      span.end = at + 1;
    }
    return;
  }
}

// `this is Jen, sorry, Jenna`: what is said again counts.
void apply_correction(const Tokens& tokens, Span& span) {
  for (const std::string_view phrase :
       {"sorry i mean", "im sorry", "sorry", "i mean", "no wait", "no", "actually", "excuse me",
        "i meant", "perdon", "digo"}) {
    if (!tokens.has_at(span.end, phrase)) continue;
    std::size_t at = span.end + Tokens::length(phrase);
    for (const std::string_view again : {"this is", "its", "my name is", "thats", "it is"}) {
      if (tokens.has_at(at, again)) at += Tokens::length(again);
    }
    Span fresh = span_at(tokens, at, false);
    if (fresh.parts.empty() || (!fresh.known && !tokens.has_case())) return;
    // `Bob Smith, no, Smythe`: only the end again.
    if (fresh.parts.size() == 1 && span.parts.size() == 2 &&
        distance(name_key(fresh.parts[0]), name_key(span.parts[1])) <
            distance(name_key(fresh.parts[0]), name_key(span.parts[0]))) {
      span.parts[1] = fresh.parts[0];
    } else if (fresh.parts.size() == 1 && span.parts.size() == 2) {
      span.parts[0] = fresh.parts[0];
    } else {
      span.parts = fresh.parts;
    }
    span.end = fresh.end;
    return;
  }
}

std::string joined(const std::vector<std::string>& parts) {
  std::string name;
  for (const std::string& part : parts) name += (name.empty() ? "" : " ") + part;
  return name;
}

// `his name is`, `my son's name is`: about somebody else.
bool is_about_others(const Tokens& tokens, std::size_t i, std::string_view phrase) {
  if (i == 0) return false;
  const bool begins = tokens[i - 1].after != 0 || tokens[i - 1].digits;
  if (begins && phrase == "names") return false;
  if (phrase == "name is" || phrase == "name" || phrase == "names") {
    return !tokens.is_any(i - 1,
                          {"my", "first", "full", "the", "uh", "um", "hi", "hello", "hey"}) ||
           (i > 1 && tokens.is_any(i - 2, {"his", "her", "their", "sons", "company"}));
  }
  if (phrase == "its" || phrase == "it is" || phrase == "thats")
    return tokens.is_any(i - 1, {"and", "because", "but", "think", "so", "if", "where"}) && i > 6;
  return tokens.is_any(i - 1, {"is", "if", "hopefully", "hope"}) && phrase == "this is";
}

// Openings by their first word.
const std::unordered_map<std::string_view, std::vector<Opening>>& openings() {
  static const auto index = [] {
    std::unordered_map<std::string_view, std::vector<Opening>> by_first;
    for (const Opening& opening : kOpenings)
      by_first[opening.phrase.substr(0, opening.phrase.find(' '))].push_back(opening);
    return by_first;
  }();
  return index;
}

// `… a refill. It's Edna, 904-555-…`: a sentence that says one thing, then the number.
bool before_number(const Tokens& tokens, std::size_t i, const Span& span) {
  return i > 0 && tokens.ends_sentence(i - 1) && tokens[span.end - 1].after != 0 &&
         span.end < tokens.size() && tokens[span.end].digits && tokens[span.end].text.size() >= 3 &&
         !tokens[span.end].text.starts_with("20") && !tokens[span.end].text.starts_with("19");
}

Span introduced(const Tokens& tokens) {
  Span best;
  bool best_sure = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto here = openings().find(tokens.word(i));
    if (here == openings().end()) continue;
    for (const Opening& opening : here->second) {
      if (!tokens.has_at(i, opening.phrase) || is_about_others(tokens, i, opening.phrase)) continue;
      std::size_t at = i + Tokens::length(opening.phrase);
      while (tokens.is_any(at, {"uh", "um", "is", "like", "ah", "eh", "este", "el", "la"}) &&
             at < i + 6)
        ++at;
      if (tokens.is_any(at, {"a", "an", "the", "not", "at", "in"})) continue;
      Span span = span_at(tokens, at, opening.sure);
      if (span.parts.empty()) continue;
      // `it's Civic`, `I'm Downtown`: an unsure opening wants a usual name, or a person's words
      // behind it.
      const bool followed =
          tokens.is_any(
              span.end,
              {"calling", "from", "here", "again",    "and",      "i",   "im",   "my",    "over",
               "with",    "at",   "y",    "llamando", "speaking", "on",  "down", "out",   "just",
               "ive",     "we",   "its",  "the",      "could",    "can", "need", "please"}) ||
          span.end >= tokens.size() || tokens[span.end - 1].after != 0;
      if (!opening.sure && !span.known &&
          !(followed && tokens.has_case() &&
            (opening.phrase == "this is" || opening.phrase == "soy" || opening.phrase == "habla" ||
             (opening.phrase == "im" && (i < 6 || span.parts.size() >= 2)) ||
             (opening.phrase == "its" && i < 6) || before_number(tokens, i, span))))
        continue;
      if (!best.parts.empty() && (best_sure || !opening.sure)) continue;
      best = std::move(span);
      best_sure = opening.sure;
    }
    if (!best.parts.empty() && best_sure) break;
  }
  return best;
}

// `Call Hank at …`, `talk to Carmen, 904…`: who is to be called back, where a number follows.
Span to_be_called(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const std::string_view phrase : {"call", "contact", "talk to", "reach", "text"}) {
      if (!tokens.has_at(i, phrase)) continue;
      Span span = span_at(tokens, i + Tokens::length(phrase), false);
      if (span.parts.empty() || (!span.known && !tokens.has_case())) continue;
      const std::size_t number = span.end + (tokens.is_any(span.end, {"at", "on"}) ? 1 : 0);
      if (number < tokens.size() && digits_at(tokens, number)) return span;
    }
  }
  return {};
}

// `Dana here`, `Dana Reed calling about …`, at the beginning of a sentence.
Span announced(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_first_name(tokens.word(i)) ||
        (i > 0 && tokens.is_any(i - 1, {"is", "with", "for"}) && tokens[i - 1].after == 0))
      continue;
    Span span = span_at(tokens, i, false);
    if (span.parts.empty()) continue;
    const std::size_t next = span.end;
    // `Hi Mike, calling about …` speaks to Mike.
    const bool greeted = i > 0 && tokens.is_any(i - 1, {"hi", "hey", "hello", "hola"}) &&
                         tokens[next - 1].after != 0;
    if (greeted) continue;
    const bool here = tokens.is(next, "here") &&
                      (next + 1 >= tokens.size() || !tokens.is_any(next + 1, {"today", "is"}));
    const bool calling = tokens.is_any(next, {"calling", "speaking", "llamando"});
    const bool stands_alone =
        span.parts.size() >= 2 && tokens.has_case() &&
        (i == 0 || tokens.ends_sentence(i - 1) || tokens[i - 1].digits) &&
        (next >= tokens.size() || tokens.ends_sentence(next - 1) || tokens[next].digits);
    if (here || calling || stands_alone) return span;
  }
  return {};
}

// `… Thanks, Maria.` at the very end, when nobody was greeted by that name.
Span signed_off(const Tokens& tokens) {
  if (tokens.size() < 3) return {};
  for (std::size_t back = 1; back <= 2; ++back) {
    const std::size_t i = tokens.size() - back;
    if (i == 0 || !is_first_name(tokens.word(i))) continue;
    const bool thanks =
        tokens.is_any(i - 1, {"thanks", "you", "thank", "bye", "gracias", "regards"}) ||
        tokens.ends_sentence(i - 1);
    if (!thanks) continue;
    for (std::size_t k = 1; k < i; ++k) {
      if (tokens.word(k) == tokens.word(i) &&
          tokens.is_any(k - 1, {"hi", "hey", "hello", "hola", "for", "morning", "afternoon"}))
        return {};
    }
    Span span = span_at(tokens, i, false);
    if (span.parts.size() == back) return span;
  }
  return {};
}

}  // namespace

NameFound find_name(const Tokens& tokens) {
  Span span = introduced(tokens);
  double confidence = 0.95;
  if (span.parts.empty()) {
    span = announced(tokens);
    confidence = 0.9;
  }
  if (span.parts.empty()) {
    span = to_be_called(tokens);
    confidence = 0.85;
  }
  if (span.parts.empty()) {
    span = signed_off(tokens);
    confidence = 0.7;
  }
  if (span.parts.empty()) return {};
  if (!span.known) confidence -= 0.1;
  apply_correction(tokens, span);
  apply_last_name(tokens, span);
  apply_spelling(tokens, span);
  return {joined(span.parts), confidence};
}

}  // namespace roadcall::speech
