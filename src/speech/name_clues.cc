#include "speech/name_clues.h"

#include <algorithm>

#include "base/text.h"
#include "speech/name_context.h"
#include "speech/name_table.h"
#include "speech/numbers.h"
#include "speech/points.h"

namespace roadcall::speech {
namespace {

constexpr Word kNone{"", 0};
constexpr Word kStart("^");
constexpr Word kEnd("$");
constexpr Word kNumber("<n>");
constexpr Word kLetter("<l>");
constexpr Word kCar("<car>");
constexpr Word kGiven("<given>");
constexpr Word kRare("<rare>");
constexpr Word kKnown("known");
constexpr Word kUnknown("unknown");
constexpr Word kLarge("Aa");
constexpr Word kSmall("aa");

bool is_filler(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"uh", "um", "umm", "uhh", "er", "ah", "eh", "este", "hmm", "mm", "erm"});
}

Word class_of(const Tokens& tokens, std::size_t i, const CarSpan& car) {
  if (car.holds(i)) return kCar;
  if (tokens[i].digits) return kNumber;
  const bool beside =
      (i > 0 && tokens[i - 1].number >= 0) || (i + 1 < tokens.size() && tokens[i + 1].number >= 0);
  if (tokens[i].number >= 0 && beside) return kNumber;
  const Word word = tokens.at(i);
  if (word.text.size() == 1 && word.text != "i" && word.text != "a" && word.text != "y")
    return kLetter;
  if (is_everyday_word(word)) return word;
  return is_first_name(word) ? kGiven : kRare;
}

// Which of a few sizes `n` is.
Word size_word(std::size_t n) {
  static constexpr std::array<Word, 7> kSizes{Word("0"), Word("1"),  Word("2"),   Word("4"),
                                              Word("8"), Word("16"), Word("more")};
  std::size_t at = n <= 2 ? n : n <= 4 ? 3 : n <= 8 ? 4 : n <= 16 ? 5 : 6;
  return kSizes[at];
}

Word mark(char after) {
  switch (after) {
    case 0:
      return Word("none");
    case ',':
    case '-':
    case ':':
    case ';':
      return Word("comma");
    default:
      return Word("stop");
  }
}

std::uint64_t key_of(const NameClue& clue) {
  std::uint64_t key = 0;
  for (const Word& word : clue) {
    if (word.text.empty()) break;
    key = mix_clue(key, word.hash);
  }
  return key;
}

}  // namespace

std::string text_of(const NameClue& clue) {
  std::string text(clue[0].text);
  for (std::size_t i = 1; i < clue.size() && !clue[i].text.empty(); ++i)
    text.append(" ").append(clue[i].text);
  return text;
}

NameView::NameView(const Tokens& tokens, const CarSpan& car, const std::vector<NameCandidate>& all)
    : tokens_(tokens), all_(all), addressed_(addressed_in(tokens)) {
  seen_.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) seen_.push_back(class_of(tokens, i, car));
  has_full_name_ = std::any_of(all.begin(), all.end(), [&](const NameCandidate& one) {
    return one.span.parts.size() == 2 && one.span.known && !is_spoken_of(tokens, one.span) &&
           !of_another(tokens, one.span.begin) && !is_addressed(tokens, one.span.begin);
  });
}

Word NameView::seen(std::size_t i) const { return i < seen_.size() ? seen_[i] : kEnd; }

// The word `steps` before token `i`, fillers not counted.
Word NameView::before(std::size_t i, std::size_t steps) const {
  while (i > 0) {
    --i;
    if (!is_filler(tokens_, i) && --steps == 0) return seen_[i];
  }
  return kStart;
}

Word NameView::after(std::size_t i, std::size_t steps) const {
  for (; i < seen_.size(); ++i) {
    if (!is_filler(tokens_, i) && --steps == 0) return seen_[i];
  }
  return kEnd;
}

Word NameView::mark_before(std::size_t begin) const {
  return begin == 0 ? kStart : mark(tokens_[begin - 1].after);
}

Word NameView::mark_after(std::size_t end) const {
  return end >= tokens_.size() ? kEnd : mark(tokens_[end - 1].after);
}

// `Hannah … Hannah Steinberg here`.
bool NameView::is_fuller_elsewhere(const NameCandidate& candidate) const {
  const NameSpan& mine = candidate.span;
  return std::any_of(all_.begin(), all_.end(), [&](const NameCandidate& other) {
    return other.span.begin != mine.begin && other.span.parts.size() > mine.parts.size() &&
           other.span.parts[0] == mine.parts[0];
  });
}

bool NameView::is_said_elsewhere(const NameCandidate& candidate) const {
  const NameSpan& mine = candidate.span;
  return std::any_of(all_.begin(), all_.end(), [&](const NameCandidate& other) {
    return other.span.begin != mine.begin && other.span.parts.size() == mine.parts.size() &&
           other.span.parts == mine.parts;
  });
}

template <class Found>
void NameView::around(const NameCandidate& candidate, std::size_t begin, Found found) const {
  const NameSpan& span = candidate.span;
  const Word shape{candidate.shape};
  const Word known = span.known ? kKnown : kUnknown;
  const Word size = tokens_.has_case() ? kLarge : kSmall;
  const Word b1 = before(begin, 1), b2 = before(begin, 2), b3 = before(begin, 3);
  const Word a1 = after(span.end, 1), a2 = after(span.end, 2);
  const Word mb = mark_before(begin), ma = mark_after(span.end);
  found({Word("any"), size});
  found({Word("shape"), shape, size});
  found({Word("b1"), b1, size});
  found({Word("b1"), b1, known});
  found({Word("b1"), b1, mb});
  found({Word("b1s"), b1, shape});
  found({Word("b2"), b2, b1});
  found({Word("b2"), b2, b1, mb, known});
  found({Word("b3"), b3, b2, b1});
  for (std::size_t steps = 2; steps <= 5; ++steps)
    found({Word("near"), before(begin, steps), size});
  found({Word("a1"), a1, size});
  found({Word("a1"), a1, known});
  found({Word("a1"), a1, ma, known});
  found({Word("a1s"), a1, shape});
  found({Word("a2"), a1, a2});
  found({Word("ba"), b1, a1});
  found({Word("ba"), b1, a1, known, size});
  found({Word("mb"), mb, known, size});
  found({Word("ma"), ma, known, size});
  found({Word("mm"), mb, ma, shape, size});
  found({Word("b1m"), b1, ma, size});
}

template <class Found>
void NameView::signs(const NameCandidate& candidate, Found found) const {
  const NameSpan& span = candidate.span;
  const Word known = span.known ? kKnown : kUnknown;
  const Word size = tokens_.has_case() ? kLarge : kSmall;
  const auto sign = [&](bool there, std::string_view name) {
    if (!there) return;
    found({Word(name), kNone});
    found({Word(name), known, size});
  };
  const Spelled spelled = spelled_at(tokens_, span.end);
  const bool has_spelling = spelled.letters.size() >= 3;
  const bool spells =
      has_spelling &&
      std::any_of(span.parts.begin(), span.parts.end(), [&](const std::string& part) {
        return spelled.letters.starts_with(name_key(part).substr(0, 3));
      });
  sign(spells, "spelled");
  sign(has_spelling && !spells, "letters-behind");
  sign(span.possessive, "possessive");
  sign(is_company(tokens_, span), "company");
  sign(is_spoken_of(tokens_, span), "spoken-of");
  sign(is_addressed(tokens_, span.begin), "addressed");
  sign(was_addressed(tokens_, span, addressed_), "was-addressed");
  sign(of_another(tokens_, span.begin), "of-another");
  sign(by_number(tokens_, span), "by-number");
  sign(before_number(tokens_, span), "before-number");
  sign(says_here(tokens_, span.end), "says-here");
  sign(stands_alone(tokens_, span), "alone");
  sign(opens_the_last_words(tokens_, span), "opens-last-words");
  sign(goes_on(tokens_, span), "goes-on");
  sign(behind_greetings(tokens_, span.begin), "greeted");
  sign(is_fuller_elsewhere(candidate), "fuller-elsewhere");
  sign(is_said_elsewhere(candidate), "twice");
  sign(span.parts.size() == 1 && has_full_name_, "full-name-too");
  found({Word("from-start"), size_word(span.begin), size});
  found({Word("from-end"), size_word(tokens_.size() - span.end), size});
}

template <class Found>
void NameView::each_clue(const NameCandidate& candidate, Found found) const {
  const std::size_t begin = title_begin(tokens_, candidate.span.begin);
  if (begin != candidate.span.begin) found({Word("titled"), kNone});
  around(candidate, begin, found);
  signs(candidate, found);
}

int NameView::points_of(const NameCandidate& candidate) const {
  static const PointsTable<1> table(name_points_text());
  int sum = 0;
  each_clue(candidate, [&](const NameClue& clue) {
    const std::size_t at = table.find(key_of(clue));
    if (at < table.size()) sum += table[at][0];
  });
  return sum;
}

std::vector<NameClue> NameView::clues_of(const NameCandidate& candidate) const {
  std::vector<NameClue> clues;
  each_clue(candidate, [&](const NameClue& clue) { clues.push_back(clue); });
  return clues;
}

}  // namespace roadcall::speech
