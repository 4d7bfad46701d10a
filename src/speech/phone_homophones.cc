#include "speech/phone_homophones.h"

#include <utility>

#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

constexpr std::pair<std::string_view, std::string_view> kHomophones[] = {
    {"to", "two"},      {"too", "two"},     {"for", "four"},      {"fore", "four"},
    {"ate", "eight"},   {"won", "one"},     {"tree", "three"},    {"sicks", "six"},
    {"sex", "six"},     {"fife", "five"},   {"nein", "nine"},     {"sero", "cero"},
    {"sinco", "cinco"}, {"nuebe", "nueve"}, {"quatro", "cuatro"}, {"ciete", "siete"},
    {"sies", "seis"}};

std::string_view digit_like(Word word) {
  static const auto table = [] {
    WordMap<std::string_view> made;
    for (const auto& [said, digit] : kHomophones) made[Word(said)] = digit;
    return made;
  }();
  const std::string_view* digit = table.find(word);
  return digit == nullptr ? std::string_view() : *digit;
}

bool is_pause(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"uh", "um", "double", "triple", "and"});
}

// `… oh one two for my car`: behind the last digit `to` and `for` are mostly themselves.
bool ends_as_a_word(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"to", "too", "for"}) && i + 1 < tokens.size() && tokens[i].after == 0 &&
         !tokens.is_any(i + 1, {"thanks", "thank", "bye", "call", "and", "i", "im", "ive", "its",
                                "this", "again", "please", "um", "uh", "ok", "okay", "so", "it"});
}

struct Row {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t digits = 0;  ///< Its tokens that are surely digits.
};

Row row_at(const Tokens& tokens, std::size_t i) {
  Row row{i, i, 0};
  for (; row.end < tokens.size(); ++row.end) {
    const bool digit = digits_at(tokens, row.end).has_value();
    if (!digit && digit_like(tokens.at(row.end)).empty() && !is_pause(tokens, row.end)) break;
    row.digits += digit;
  }
  return row;
}

}  // namespace

std::optional<Tokens> with_homophones_as_digits(const Tokens& tokens) {
  constexpr std::size_t kSure = 6;  // Digits that make a row a telephone number.
  std::optional<Tokens> changed;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Row row = row_at(tokens, i);
    for (std::size_t k = row.begin; k < row.end && row.digits >= kSure; ++k) {
      const std::string_view digit = digit_like(tokens.at(k));
      if (digit.empty() || (k + 1 == row.end && ends_as_a_word(tokens, k))) continue;
      if (!changed) changed = tokens;
      changed->read_as(k, digit);
    }
    i = row.end;
  }
  return changed;
}

}  // namespace roadcall::speech
