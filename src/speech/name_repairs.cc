#include <algorithm>

#include "base/text.h"
#include "speech/distance.h"
#include "speech/name_spans.h"
#include "speech/name_table.h"

namespace roadcall::speech {
namespace {

bool is_letter(std::string_view word) {
  return word.size() == 1 && word[0] >= 'a' && word[0] <= 'z';
}

// `K-I-M. I drive …`: a sentence's first `I` or `A` is no letter of the name.
bool begins_sentence_after_spelling(const Tokens& tokens, std::size_t at) {
  return tokens.ends_sentence(at - 1) && tokens.is_any(at, {"i", "a"}) &&
         tokens.word(at + 1).size() > 1;
}

bool begins_with(std::string_view word, char letter) { return !word.empty() && word[0] == letter; }

// Words that explain a letter: `as in david`, `for victor`, `de vaca`.
std::size_t explained(const Tokens& tokens, std::size_t at, char letter) {
  if (tokens.has_at(at, "as in") || tokens.has_at(at, "like in") || tokens.has_at(at, "is for"))
    return 3;
  if (tokens.is_any(at, {"for", "like"}) && begins_with(tokens.word(at + 1), letter)) return 2;
  if (tokens.is_any(at, {"de", "como"}) && begins_with(tokens.word(at + 1), letter)) return 2;
  return 0;
}

bool says_last_name(const Tokens& tokens, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (tokens.has_at(i, "last name") || tokens.is_any(i, {"surname", "apellido"})) return true;
  }
  return false;
}

void take_spelling(const Tokens& tokens, NameSpan& span, std::size_t at,
                   const std::string& letters) {
  std::size_t best = 0;
  std::size_t best_distance = 99;
  std::string whole;
  for (std::size_t k = 0; k < span.parts.size(); ++k) {
    const std::size_t d = distance(name_key(span.parts[k]), letters);
    if (d < best_distance) {
      best = k;
      best_distance = d;
    }
    whole += name_key(span.parts[k]);
  }
  // `p h u o n g i have …`: the last letter is a word already.
  const auto is_spelled = [&](const std::string& name) {
    return name == letters || name == letters.substr(0, letters.size() - 1);
  };
  if (is_spelled(whole) || std::any_of(span.parts.begin(), span.parts.end(), [&](const auto& part) {
        return is_spelled(name_key(part));
      }))
    return;
  if (best_distance <= std::max<std::size_t>(2, letters.size() / 2)) {
    if (best_distance > 0) span.parts[best] = titled(letters);
    return;
  }
  // `kristoff with a k lindgren l i n d g r e n`: the word that is spelled is a name too.
  const bool spells_word = at > span.end && tokens.word(at - 1) == letters;
  if (!says_last_name(tokens, span.end, at) && !(spells_word && span.parts.size() == 1)) return;
  if (span.parts.size() == 1)
    span.parts.push_back(titled(letters));
  else
    span.parts.back() = titled(letters);
}

// `Siobhan, S-I-O-B-H-A-N, Kelleher.`
void add_surname_behind(const Tokens& tokens, NameSpan& span, const Spelled& spelled,
                        const CarSpan& car) {
  const bool given = span.parts.size() == 1 && name_key(span.parts[0]) == spelled.letters;
  if (!given || tokens.ends_sentence(spelled.end - 1)) return;
  // `crystal c r y s t a l jackson four one zero …`: without capitals what stands before a number.
  const std::size_t behind = spelled.end + (tokens.word(spelled.end) == span.parts[0] ? 1 : 0);
  const NameSpan last =
      name_span_at(tokens, behind, tokens.has_case() ? Trust::kNone : Trust::kSure, car, 1);
  if (last.empty() || is_everyday_word(tokens.at(last.begin))) return;
  const bool closed =
      last.end >= tokens.size() || tokens[last.end - 1].after != 0 ||
      (!tokens.has_case() && (tokens[last.end].digits || tokens[last.end].number >= 0 ||
                              is_everyday_word(tokens.at(last.end))));
  if (last.parts.size() == 1 && closed &&
      distance(name_key(last.parts[0]), spelled.letters) >
          std::max<std::size_t>(2, spelled.letters.size() / 2))
    span.parts.push_back(last.parts[0]);
}

// A spelling that follows the name replaces the part it spells; a spelled last name is added.
void apply_spelling(const Tokens& tokens, NameSpan& span, const CarSpan& car) {
  constexpr std::size_t kReach = 14;
  for (std::size_t i = span.end; i < tokens.size() && i < span.end + kReach; ++i) {
    const Spelled spelled = spelled_at(tokens, i);
    if (spelled.letters.size() < 3) {
      if (spelled.letters.size() == 2) i = spelled.end - 1;
      continue;
    }
    take_spelling(tokens, span, i, spelled.letters);
    add_surname_behind(tokens, span, spelled, car);
    return;
  }
}

// `last name Smith`, `last name is Smith`, a little later.
void apply_last_name(const Tokens& tokens, NameSpan& span, const CarSpan& car) {
  if (span.parts.size() != 1) return;
  for (std::size_t i = span.end; i < tokens.size(); ++i) {
    std::size_t at = i;
    if (tokens.has_at(i, "last name") || tokens.has_at(i, "family name"))
      at += 2;
    else if (tokens.is_any(i, {"surname", "apellido"}))
      at += 1;
    else
      continue;
    if (tokens.is_any(i - 1, {"his", "her", "their", "your"})) return;
    if (tokens.is_any(at, {"is", "es"})) ++at;
    const NameSpan last = name_span_at(tokens, at, Trust::kSure, car);
    if (last.empty()) return;
    span.parts.push_back(last.parts[0]);
    span.end = last.end;
    return;
  }
}

// `Mr. Kowalczyk calling, first name Zbigniew`, `last name Nguyen, first name Lan`.
void apply_surname_before(const Tokens& tokens, NameSpan& span, const CarSpan& car) {
  if (span.parts.size() != 1 || span.begin < 4) return;
  const std::size_t said = tokens.has_at(span.begin - 2, "first name")      ? span.begin - 2
                           : tokens.has_at(span.begin - 3, "first name is") ? span.begin - 3
                                                                            : 0;
  constexpr std::size_t kReach = 24;
  for (std::size_t i = said; i > 0 && i + kReach > said; --i) {
    std::size_t at = i - 1;
    if (tokens.has_at(at, "last name"))
      at += tokens.is(at + 2, "is") ? 3 : 2;
    else if (title_at(tokens, at))
      at += 1;
    else
      continue;
    const NameSpan last = name_span_at(tokens, at, Trust::kSure, car);
    if (last.empty() || last.end > said) return;
    span.parts.push_back(last.parts.back());
    return;
  }
}

// `my name is Kevin, Kevin Alvarado`.
void drop_repeated(NameSpan& span) {
  if (span.parts.size() >= 3 && name_key(span.parts[0]) == name_key(span.parts[1]))
    span.parts.erase(span.parts.begin());
}

void replace_parts(NameSpan& span, const NameSpan& fresh) {
  const bool one_of_two = fresh.parts.size() == 1 && span.parts.size() == 2;
  if (!one_of_two) {
    span.parts = fresh.parts;
    return;
  }
  // `Bob Smith, no, Smythe`: only the end again.
  const std::string again = name_key(fresh.parts[0]);
  const bool last =
      distance(again, name_key(span.parts[1])) < distance(again, name_key(span.parts[0]));
  span.parts[last ? 1 : 0] = fresh.parts[0];
}

// `this is Jen, sorry, Jenna`: what is said again counts.
void apply_correction(const Tokens& tokens, NameSpan& span, const CarSpan& car) {
  for (const std::string_view phrase :
       {"sorry i mean", "im sorry", "sorry", "i mean", "no wait", "wait no", "no", "actually",
        "excuse me", "i meant", "or rather", "perdon", "digo"}) {
    if (!tokens.has_at(span.end, phrase)) continue;
    std::size_t at = span.end + Tokens::length(phrase);
    for (const std::string_view again : {"this is", "its", "my name is", "thats", "it is"}) {
      if (tokens.has_at(at, again)) at += Tokens::length(again);
    }
    const NameSpan fresh = name_span_at(tokens, at, Trust::kOpen, car);
    if (fresh.empty() || (!fresh.known && !tokens.has_case())) return;
    replace_parts(span, fresh);
    span.end = fresh.end;
    return;
  }
}

}  // namespace

Spelled spelled_at(const Tokens& tokens, std::size_t i) {
  Spelled spelled;
  std::size_t at = i;
  while (at < tokens.size()) {
    const std::string_view word = tokens.word(at);
    if (is_letter(word)) {
      spelled.letters += word;
      ++at;
      // `S-I-O-B-H-A-N, I know`: what the hyphens join ends where they do.
      const bool joined = at >= 2 && tokens[at - 2].after == '-' && tokens[at - 1].after != '-';
      if (begins_sentence_after_spelling(tokens, at) || joined) break;
      at += explained(tokens, at, word[0]);
    } else if (word == "double" && is_letter(tokens.word(at + 1))) {
      spelled.letters += std::string(2, tokens.word(at + 1)[0]);
      at += 2;
    } else {
      break;
    }
  }
  spelled.end = at;
  return spelled;
}

void repair_name(const Tokens& tokens, NameSpan& span, const CarSpan& car) {
  apply_correction(tokens, span, car);
  drop_repeated(span);
  apply_surname_before(tokens, span, car);
  apply_last_name(tokens, span, car);
  apply_spelling(tokens, span, car);
}

}  // namespace roadcall::speech
