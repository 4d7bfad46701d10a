#include "speech/name_candidates.h"

#include <algorithm>

#include "base/text.h"
#include "speech/distance.h"
#include "speech/name_intros.h"
#include "speech/name_table.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kCandidatesMost = 200;  // Of a long transcript the first ones.

// `Big Lou` is no Lou.
bool is_behind_nickname(const Tokens& tokens, std::size_t i) {
  return i > 0 && i < tokens.size() && tokens[i - 1].after == 0 && is_first_name(tokens.at(i)) &&
         tokens.is_any(i - 1, {"big", "lil"}) && (!tokens.has_case() || tokens[i - 1].capital);
}

bool may_begin(const Tokens& tokens, std::size_t i) {
  if (tokens[i].digits || (i > 0 && tokens.is_any(i - 1, {"a", "an"}))) return false;
  const Word word = tokens.at(i);
  if (word.text.size() < 2 || is_behind_nickname(tokens, i)) return false;
  if (tokens.has_case())
    return tokens[i].capital || (is_first_name(word) && !is_everyday_word(word));
  // `me puede llamar al 904 …` is no Al.
  if (word.text == "al" && i > 0 && tokens.word(i - 1).starts_with("llam")) return false;
  return !is_everyday_word(word) || is_first_name(word) || title_at(tokens, i) ||
         named_by_a_word(tokens, i) || is_behind_nickname(tokens, i + 1);
}

char letter_of(const Tokens& tokens, std::size_t i) {
  const Word word = tokens.at(i);
  const bool everyday = is_everyday_word(word);
  if (is_first_name(word)) return everyday ? 'g' : 'G';
  if (is_surname(word)) return 'S';
  return everyday ? 'E' : 'U';
}

// One letter a token, so that a name of particles and hyphens tells them too.
std::string shape_of(const Tokens& tokens, const NameSpan& span) {
  std::string shape;
  for (std::size_t i = span.begin; i < span.end && shape.size() < 6; ++i)
    shape += letter_of(tokens, i);
  return shape;
}

// False when it is there already.
bool add(std::vector<NameCandidate>& all, const Tokens& tokens, NameSpan span) {
  const bool there = std::any_of(all.rbegin(), all.rend(), [&](const NameCandidate& other) {
    return other.span.begin == span.begin && other.span.end == span.end;
  });
  if (there) return false;
  std::string shape = shape_of(tokens, span);
  all.push_back({std::move(span), std::move(shape)});
  return true;
}

// The names of one, two, … parts that begin here; the longest first, since most have but one.
void spans_at(std::vector<NameCandidate>& all, const Tokens& tokens, std::size_t i,
              const CarSpan& car) {
  for (const Trust trust : {Trust::kSure, Trust::kNone}) {
    NameSpan longest = name_span_at(tokens, i, trust, car);
    const std::size_t parts = longest.parts.size();
    if (parts == 0 || !add(all, tokens, std::move(longest))) continue;
    for (std::size_t most = 1; most < parts; ++most)
      add(all, tokens, name_span_at(tokens, i, trust, car, most));
  }
}

// `my name is C-H-A-S-K-E`: said by letters alone.
void spelled_at(std::vector<NameCandidate>& all, const Tokens& tokens, std::size_t i,
                const CarSpan& car) {
  const bool inside = i > 0 && tokens.word(i - 1).size() == 1 && !tokens[i - 1].digits;
  if (inside || tokens.word(i).size() != 1 || tokens[i].digits) return;
  // `its a c r v`: an article, no letter.
  if (i > 0 && tokens.is_any(i - 1, {"its", "have", "got", "drive"})) return;
  const Spelled spelled = speech::spelled_at(tokens, i);
  if (spelled.letters.size() < 3 || car.holds(spelled.end - 1)) return;
  NameSpan span;
  span.parts.push_back(titled(spelled.letters));
  span.begin = i;
  span.end = spelled.end;
  all.push_back({std::move(span), "L"});
}

// `It's J.T.`, `R.J. Pruitt`.
void initials_at(std::vector<NameCandidate>& all, const Tokens& tokens, std::size_t i,
                 const CarSpan& car) {
  const auto initial = [&](std::size_t k) {
    return k < tokens.size() && tokens.word(k).size() == 1 && tokens[k].capital &&
           tokens[k].after == '.' && !tokens[k].digits;
  };
  if (!tokens.has_case() || !initial(i) || !initial(i + 1) || initial(i + 2)) return;
  if (i > 0 && initial(i - 1)) return;
  NameSpan span;
  span.parts.push_back(tokens.slice(i, i + 2) + ".");
  span.begin = i;
  span.end = i + 2;
  span.known = true;
  all.push_back({span, "I"});
  const NameSpan last = name_span_at(tokens, i + 2, Trust::kNone, car, 1);
  if (last.empty()) return;
  span.parts.push_back(last.parts[0]);
  span.end = last.end;
  all.push_back({std::move(span), "IS"});
}

}  // namespace

std::vector<NameCandidate> name_candidates(const Tokens& tokens, const CarSpan& car) {
  std::vector<NameCandidate> all;
  for (std::size_t i = 0; i < tokens.size() && all.size() < kCandidatesMost; ++i) {
    if (may_begin(tokens, i)) spans_at(all, tokens, i, car);
    spelled_at(all, tokens, i, car);
    initials_at(all, tokens, i, car);
  }
  return all;
}

}  // namespace roadcall::speech
