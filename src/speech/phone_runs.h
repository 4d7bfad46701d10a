#pragma once

#include <optional>
#include <string>
#include <vector>

#include "speech/tokens.h"

namespace roadcall::speech {

inline constexpr std::size_t kTenDigits = 10;  // Of a North American number.

/// A row of digits as it was said.
struct Run {
  /// Where one step of saying it (`nine`, `555`, `forty two`) began.
  struct Step {
    std::size_t digits = 0;  ///< Said before it.
    std::size_t token = 0;
    char before = 0;      ///< The punctuation in front of it.
    bool splits = false;  ///< Two words, `sixty five`, that could be `60 5`.
  };
  std::string digits;
  std::vector<Step> steps;
  std::size_t begin = 0;
  std::size_t end = 0;  ///< One behind its last token.
};

/// Does a telephone number, or a part of one, begin at `i`?
bool begins_run(const Tokens& tokens, std::size_t i);
Run run_from(const Tokens& tokens, std::size_t i);

/// Ten digits that are a North American number.
bool is_ten(std::string_view digits);

/// A telephone number in a run, with its tokens.
struct Ten {
  std::string digits;
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// Alone, behind a leading 1, or the part of a longer run that is said as a number is.
std::optional<Ten> ten_of(const Tokens& tokens, const Run& run);

/// `six one seven, five five five, oh one, hang on, it's a new phone... oh one eight six`.
std::optional<Ten> resumed(const Tokens& tokens, const Run& run);

/// Does a whole number begin at `i`, said in one go or resumed?
bool begins_ten(const Tokens& tokens, std::size_t i);

/// How many tokens take back what was said before them: `no wait`, `sorry, that's`.
std::size_t correction_at(const Tokens& tokens, std::size_t i);

}  // namespace roadcall::speech
