#pragma once

#include <optional>
#include <string>

#include "speech/tokens.h"

namespace roadcall::speech {

/// Digits as they are said: what one step of reading a number out yields, and how many tokens it
/// took.
struct Spoken {
  std::string digits;
  std::size_t tokens = 0;
};

/// The value of one number word below 100, English or Spanish; -1: none.
int number_word(Word word);

/// One step of reading digits from token `i`: `nine`, `oh`, `double five`, `forty two`, `fifteen
/// hundred`, `904`; also in Spanish. Nothing when no digits begin there.
std::optional<Spoken> digits_at(const Tokens& tokens, std::size_t i);

/// A whole number of up to four digits as part of a model's name: `one fifty` 150, `fifteen
/// hundred` 1500, `four` 4.
std::optional<Spoken> model_number_at(const Tokens& tokens, std::size_t i);

/// `three hundred`, `fifteen hundred`, without what follows: `three hundred | two thousand six`.
std::optional<Spoken> round_hundreds_at(const Tokens& tokens, std::size_t i);

/// A model year from token `i`: `2015`, `twenty fifteen`, `two thousand and six`, `ninety eight`,
/// `oh six`, `'06`, `dos mil quince`. Two-digit ones only when `short_too`: alone they could be
/// anything.
struct YearAt {
  int year = 0;
  std::size_t tokens = 0;
};
std::optional<YearAt> year_at(const Tokens& tokens, std::size_t i, int year_now, bool short_too);

}  // namespace roadcall::speech
