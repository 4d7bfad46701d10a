#include "speech/vehicle_years.h"

#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

bool parted_before(const Tokens& tokens, std::size_t i) {
  return i == 0 || (tokens[i - 1].after != 0 && tokens[i - 1].after != '-');
}

bool parted_behind(const Tokens& tokens, std::size_t end) {
  return end >= tokens.size() || (tokens[end - 1].after != 0 && tokens[end - 1].after != '-');
}

}  // namespace

bool measures(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
             i,
             {"minute",  "minutes",  "hour",  "hours",    "day",       "days",    "week",  "month",
              "mile",    "door",     "speed", "cylinder", "inch",      "percent", "star",  "gallon",
              "hundred", "thousand", "foot",  "ton",      "passenger", "seater",  "liter", "volt",
              "pound",   "dollar",   "amp",   "point",    "and",       "to",      "or",    "year",
              "quart",   "wheeler",  "valve", "oh",       "double",    "triple"}) ||
         digits_at(tokens, i).has_value();
}

std::optional<int> lone_year(const Tokens& tokens, const Context& context) {
  constexpr int kEarliest = 1980;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool called = i > 0 && tokens.is_any(i - 1, {"year", "ano", "yr", "modelo"});
    const bool article = i > 1 && tokens.is_any(i - 1, {"a", "an", "un", "the"}) &&
                         (tokens.is_any(i - 2, {"its", "is", "thats", "be", "was", "es", "like"}) ||
                          (tokens.is(i - 1, "an") && parted_before(tokens, i - 1)));
    const bool told =
        i > 0 && tokens.is_any(i - 1, {"its", "is", "a", "an", "all", "del", "from", "es", "the"});
    const bool apart = parted_before(tokens, i);
    if (!called && !told && !apart) continue;
    const auto full = year_at(tokens, i, context.year_now, false);
    const auto year = full ? full : year_at(tokens, i, context.year_now, true);
    if (!year || year->year < kEarliest) continue;
    const std::size_t end = i + year->tokens;
    const bool closed = parted_behind(tokens, end);
    const bool in_number = (end < tokens.size() && tokens[end].digits && !closed) ||
                           (i > 0 && tokens[i - 1].digits && !apart);
    if (in_number || tokens.is_any(end, {"dollars", "bucks", "miles", "hundred", "block"}))
      continue;
    const bool before_digits = !tokens[i].digits && end < tokens.size() &&
                               tokens[end - 1].after == ',' && digits_at(tokens, end);
    if (full && (called || told || (apart && closed && !before_digits))) return year->year;
    if (full) continue;
    const bool zero = tokens.is_any(i, {"oh", "o"}) && apart && tokens.ends_sentence(end - 1);
    const bool spanish = i > 0 && tokens.is(i - 1, "del") && closed;
    if (called || spanish || (told && tokens[i].short_year) || zero ||
        (article &&
         (closed || tokens.is(end, "model") || (!tokens.has_case() && !measures(tokens, end)))))
      return year->year;
  }
  return std::nullopt;
}

std::optional<int> year_of_unnamed(const Tokens& tokens, const Context& context) {
  constexpr int kEarliest = 1980;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!tokens.is_any(i - 1, {"a", "an", "my"}) || !tokens[i].digits) continue;
    const auto year = year_at(tokens, i, context.year_now, false);
    if (year && year->year >= kEarliest && !measures(tokens, i + 1)) return year->year;
  }
  return std::nullopt;
}

}  // namespace roadcall::speech
