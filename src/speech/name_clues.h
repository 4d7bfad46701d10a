#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/name_candidates.h"

/// What around a word tells whether it is the caller's name, and what each of these things weighs.
namespace roadcall::speech {

/// At most five words: what it is about, then what is seen there (`b1 is Aa`).
using NameClue = std::array<Word, 5>;

std::string text_of(const NameClue& clue);

/// A transcript as the clues see it, made once for all its candidates.
class NameView {
 public:
  NameView(const Tokens& tokens, const CarSpan& car, const std::vector<NameCandidate>& all);

  /// Hundredths: 0 is as likely a name as none.
  int points_of(const NameCandidate& candidate) const;
  /// For learning: each clue once. They point into the tokens and the candidate.
  std::vector<NameClue> clues_of(const NameCandidate& candidate) const;

 private:
  template <class Found>
  void each_clue(const NameCandidate& candidate, Found found) const;
  template <class Found>
  void around(const NameCandidate& candidate, std::size_t begin, Found found) const;
  template <class Found>
  void signs(const NameCandidate& candidate, Found found) const;

  Word seen(std::size_t i) const;
  Word before(std::size_t i, std::size_t steps) const;
  Word after(std::size_t i, std::size_t steps) const;
  Word mark_before(std::size_t begin) const;
  Word mark_after(std::size_t end) const;
  bool is_fuller_elsewhere(const NameCandidate& candidate) const;
  bool is_said_elsewhere(const NameCandidate& candidate) const;

  const Tokens& tokens_;
  const std::vector<NameCandidate>& all_;
  std::vector<Word> seen_;
  std::vector<std::size_t> addressed_;
  bool has_full_name_ = false;  // A given name and a surname stand somewhere.
};

/// The table as it is written, `clue | points`. Made by tools/learn_names.
std::string_view name_points_text();

}  // namespace roadcall::speech
