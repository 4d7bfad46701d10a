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

bool number_begins(const Tokens& tokens, std::size_t i) {
  return i + 1 < tokens.size() && tokens[i].digits && tokens[i + 1].digits &&
         tokens[i].text.size() >= 3 && tokens[i].text.size() != 4;
}

bool measures(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
             i,
             {"minute",  "minutes",  "hour",  "hours",    "day",       "days",    "week",  "month",
              "mile",    "door",     "speed", "cylinder", "inch",      "percent", "star",  "gallon",
              "hundred", "thousand", "foot",  "ton",      "passenger", "seater",  "liter", "volt",
              "pound",   "dollar",   "amp",   "point",    "to",        "or",      "year",  "quart",
              "wheeler", "valve",    "oh",    "double",   "triple"}) ||
         (tokens.is(i, "and") && tokens[i - 1].after == 0 &&
          digits_at(tokens, i + 1).has_value()) ||
         digits_at(tokens, i).has_value();
}

namespace {

bool is_money_or_heat(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"degrees", "dollars", "bucks", "cents", "miles", "years", "psi", "rpm",
                           "k", "grand", "times", "feet", "pounds", "mph", "more", "of"});
}

bool ends_before(const Tokens& tokens, std::size_t i) {
  return i == 0 || tokens.ends_sentence(i - 1);
}

// What makes `2004` or `ninety three` the year of the car that is spoken of.
bool is_told(const Tokens& tokens, std::size_t i, const YearAt& year, bool full) {
  const bool called = i > 0 && tokens.is_any(i - 1, {"year", "ano", "yr", "modelo"});
  const bool article = i > 1 && tokens.is_any(i - 1, {"a", "an", "un", "the"}) &&
                       (tokens.is_any(i - 2, {"its", "is", "thats", "be", "was", "es", "like"}) ||
                        (tokens.is(i - 1, "an") && parted_before(tokens, i - 1)));
  const bool told =
      i > 0 &&
      tokens.is_any(i - 1, {"its",   "is",   "a",    "an",  "all",     "del",   "from",  "be",
                            "un",    "like", "mean", "old", "around",  "about", "maybe", "think",
                            "mines", "es",   "the",  "are", "believe", "says",  "said"});
  const bool apart = parted_before(tokens, i);
  const std::size_t end = i + year.tokens;
  const bool closed = parted_behind(tokens, end);
  const bool before_digits = !tokens[i].digits && end < tokens.size() &&
                             tokens[end - 1].after == ',' && digits_at(tokens, end);
  if (full) return called || told || (apart && closed && !before_digits);
  // Nothing parts the words of a caller without punctuation.
  const bool bare = !tokens.has_case() && !is_money_or_heat(tokens, end) &&
                    (!measures(tokens, end) || number_begins(tokens, end));
  const bool ends = tokens.ends_sentence(end - 1) || bare;
  const bool zero = tokens.is_any(i, {"oh", "o", "aught", "ought"}) && ends && (apart || told);
  const bool spanish = i > 0 && tokens.is(i - 1, "del") && !tokens.is_any(end, {"de", "mil"});
  const bool highway = tokens.is(i - 1, "the") && !tokens.ends_sentence(end - 1);
  // `Saturn SL2. Ninety-seven. It …`, `He says ninety-three.`
  constexpr int kTensFrom = 1980;
  const bool tens = ends && !tokens[i].digits && year.tokens == 2 && year.year >= kTensFrom &&
                    year.year < 2000 && ((apart && ends_before(tokens, i)) || (told && !highway));
  return called || spanish || (told && tokens[i].short_year) || zero || tens ||
         (article && (closed || tokens.is(end, "model") || bare));
}

// Digits, amounts and measures around it make it a part of something else.
bool is_other_number(const Tokens& tokens, std::size_t i, const YearAt& year) {
  const std::size_t end = i + year.tokens;
  const bool closed = parted_behind(tokens, end);
  const bool of_house =
      i > 1 && tokens.is(i - 1, "is") && tokens.is_any(i - 2, {"number", "address"});
  return of_house ||
         (end < tokens.size() && tokens[end].digits && !closed && !number_begins(tokens, end)) ||
         (i > 0 && tokens[i - 1].digits && !parted_before(tokens, i)) ||
         tokens.is_any(end, {"dollars", "bucks", "miles", "hundred", "block"});
}

// `Challenger scat pack 2020.`, `9-3 convertible 2004 it does this`: a whole year that nothing else
// claims, wherever it stands behind the car.
bool is_unclaimed(const Tokens& tokens, std::size_t i, const YearAt& year) {
  const std::size_t end = i + year.tokens;
  const bool digits_before = i > 0 && !parted_before(tokens, i) && digits_at(tokens, i - 1);
  const bool digits_behind =
      end < tokens.size() && !parted_behind(tokens, end) && digits_at(tokens, end);
  return !digits_before && !digits_behind && !measures(tokens, end) &&
         !tokens.is_any(end, {"st", "street", "avenue", "ave", "road", "lane", "drive", "rpm",
                              "pounds", "lbs", "psi", "feet", "square", "now", "then"}) &&
         !(i > 0 && tokens.is_any(i - 1, {"since", "in", "until", "till", "by", "before", "after",
                                          "at", "suite", "unit", "apartment", "apt", "room",
                                          "highway", "route", "exit", "number", "of", "around"}));
}

template <class Accepts>
std::optional<YearSaid> first_year(const Tokens& tokens, const Context& context, std::size_t from,
                                   const Accepts& accepts) {
  constexpr int kEarliest = 1980;
  for (std::size_t i = from; i < tokens.size(); ++i) {
    const auto full = year_at(tokens, i, context.year_now, false);
    const auto year = full ? full : year_at(tokens, i, context.year_now, true);
    if (!year || year->year < kEarliest || is_other_number(tokens, i, *year)) continue;
    if (accepts(i, *year, full.has_value())) return YearSaid{year->year, i, i + year->tokens};
  }
  return std::nullopt;
}

}  // namespace

std::optional<YearSaid> lone_year(const Tokens& tokens, const Context& context,
                                  std::size_t car_begin) {
  auto found = first_year(tokens, context, 0, [&](std::size_t i, const YearAt& year, bool full) {
    return is_told(tokens, i, year, full);
  });
  if (found) return found;
  return first_year(tokens, context, car_begin, [&](std::size_t i, const YearAt& year, bool full) {
    return full && is_unclaimed(tokens, i, year);
  });
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
