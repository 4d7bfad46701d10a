#include <algorithm>

#include "speech/numbers.h"
#include "speech/phone_runs.h"
#include "speech/vehicle_readings.h"
#include "speech/vehicle_years.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kYearReach = 4;  // Tokens between a year and its car: `a 2015, uh, Honda`.
constexpr std::size_t kYearTokens = 3;

// Nothing but hesitation and a look of the car: `a 2009 red Ranger`.
bool is_plain_between(const Tokens& tokens, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (!tokens.is_any(
            i, {"like", "red", "blue", "black", "white", "silver", "gray", "grey", "green", "gold",
                "old", "a", "model", "tan", "brown", "orange", "and", "or"}))
      return false;
  }
  return true;
}

void set_year(Mention& mention, int year, std::size_t begin, std::size_t end) {
  mention.year = year;
  mention.year_begin = begin;
  mention.year_end = end;
}

// `nine nine Civic`, `eight eight Accord`.
bool take_spelled_pair(const Tokens& tokens, Mention& mention) {
  if (mention.begin < 2) return false;
  const std::size_t at = mention.begin - 2;
  const int tens = tokens[at].number;
  const int ones = tokens[at + 1].number;
  const bool longer = at > 0 && (digits_at(tokens, at - 1) || tokens.is(at - 1, "double"));
  if (tens < 8 || tens > 9 || ones < 1 || ones > 9 || longer || tokens[at].digits) return false;
  set_year(mention, 1900 + tens * 10 + ones, at, mention.begin);
  return true;
}

bool take_year_before(const Tokens& tokens, Mention& mention, const Context& context,
                      std::size_t earliest) {
  const std::size_t begin = mention.begin;
  for (std::size_t back = 1; back <= kYearReach + kYearTokens && back + earliest <= begin; ++back) {
    const std::size_t at = begin - back;
    const auto year = year_at(tokens, at, context.year_now, true);
    if (!year) continue;
    const std::size_t gap = begin - std::min(begin, at + year->tokens);
    const bool short_form = !year_at(tokens, at, context.year_now, false);
    if (at + year->tokens > begin || gap > kYearReach || (short_form && gap > 0)) continue;
    if (mention.unsure && !is_plain_between(tokens, at + year->tokens, begin)) continue;
    // `two thousand dollars for my Camry`.
    if (tokens.is_any(at + year->tokens, {"dollars", "bucks", "miles", "on", "in", "at"})) continue;
    // `born in 1962 and I drive a Buick`.
    if (gap > 0 && at > 0 && tokens.is_any(at - 1, {"in", "since", "until", "by"})) continue;
    // `eleven Ford Transits`.
    if (short_form && mention.plural && !tokens[at].digits) continue;
    // Part of a longer row of digits is a telephone number.
    if (at > 0 && tokens[at].digits && tokens[at - 1].digits && tokens[at].text.size() == 2 &&
        tokens[at - 1].after != '.')
      continue;
    // `2012 or 13 Accord`: he does not know; the first.
    if (short_form && at > 0 && tokens.is(at - 1, "or")) continue;
    // A longer reading may begin further back: `two thousand` before `fifteen`.
    for (std::size_t more = 1; more <= kYearTokens && more <= at; ++more) {
      const auto longer = year_at(tokens, at - more, context.year_now, false);
      const std::size_t end = longer ? at - more + longer->tokens : 0;
      if (longer && end >= at + year->tokens && end <= begin) {
        set_year(mention, longer->year, at - more, end);
        return true;
      }
    }
    set_year(mention, year->year, at, at + year->tokens);
    return true;
  }
  return earliest + 2 <= begin && !mention.plural && take_spelled_pair(tokens, mention);
}

bool is_hour_or_price(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
      i, {"degrees", "bucks", "dollars", "am",      "pm",     "oclock", "a",    "p",     "psi",
          "rpm",     "k",     "grand",   "percent", "mph",    "times",  "more", "feet",  "of",
          "years",   "miles", "pounds",  "weeks",   "months", "block",  "st",   "street"});
}

// `honda pilot oh eight the pump …`, `explorer 98 no brakes`, `cherokee ninety nine some wires`,
// `impala nineteen needs …`, `silverado noventa y siete`: where no comma tells.
bool short_behind(const Tokens& tokens, std::size_t i, const Context& context) {
  if (tokens.has_case() || tokens.is(i, "once")) return false;  // English far more often than 11.
  const auto year = year_at(tokens, i, context.year_now, true);
  if (!year) return false;
  const std::size_t end = i + year->tokens;
  const bool zero = tokens.is_any(i, {"oh", "o", "aught", "ought", "0"});
  if (zero || tokens.is(end, "model")) return !digits_at(tokens, end) || begins_ten(tokens, end);
  return !measures(tokens, end) && !is_hour_or_price(tokens, end);
}

// `the year is eleven`, `year oh seven`.
bool called_a_year(const Tokens& tokens, std::size_t i) {
  const std::size_t back = i > 0 && tokens.is_any(i - 1, {"is", "es"}) ? 2 : 1;
  return i >= back && tokens.is_any(i - back, {"year", "ano"});
}

// `a GMC Acadia, a fifteen, and it …`: two digits with an article, between commas.
bool short_with_article(const Tokens& tokens, std::size_t i, std::size_t car_end) {
  if (i != car_end + 1 || !tokens.is_any(car_end, {"a", "an"})) return false;
  const auto digits = digits_at(tokens, i);
  if (!digits || digits->digits.size() != 2 || tokens[car_end - 1].after == '.') return false;
  const std::size_t end = i + digits->tokens;
  return end >= tokens.size() || tokens[end - 1].after == ',' || tokens[end - 1].after == '.';
}

bool is_between_car_and_year(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
      i, {"here",     "its",       "it",          "is",    "a",           "the",      "year",
          "from",     "del",       "de",          "ano",   "model",       "and",      "uh",
          "um",       "i",         "think",       "thats", "that",        "modelo",   "lx",
          "ex",       "se",        "le",          "xle",   "lt",          "ls",       "ltz",
          "sport",    "limited",   "sedan",       "truck", "powerstroke", "duramax",  "cummins",
          "diesel",   "hemi",      "dually",      "crew",  "cab",         "extended", "4x4",
          "touring",  "hatchback", "convertible", "turbo", "denali",      "laramie",  "platinum",
          "xlt",      "slt",       "s",           "xl",    "premium",     "base",     "awd",
          "car",      "hatch",     "king",        "ranch", "lariat",      "minivan",  "sel",
          "lxi",      "exl",       "sl",          "sv",    "gt",          "ss",       "rt",
          "si",       "gls",       "sr5",         "trd",   "v6",          "v8",       "was",
          "probably", "like",      "maybe",       "ill",   "suv",         "van",      "coupe",
          "y",        "es",        "pickup",      "wagon", "hybrid",      "of"});
}

// The year belongs to the car behind it: `the store's pickup, it's a 2002 GMC Sierra`.
bool is_of_the_next(const Tokens& tokens, std::size_t end, const Mention& mention) {
  if (end >= tokens.size() || tokens[end - 1].after != 0) return false;
  const auto readings = readings_at(tokens, end);
  const MakeAt make = make_at(readings);
  if (make.tokens > 0) return make.make != mention.make;
  const ModelAt model = model_at(readings, "");
  return model.tokens > 0 && !needs_make(tokens, end, model.tokens) &&
         !is_number_or_short(tokens, end, end + model.tokens) && model.model.model != mention.model;
}

}  // namespace

void attach_year(const Tokens& tokens, Mention& mention, const Context& context,
                 std::size_t earliest) {
  // A year right behind the name is nearer than one of the sentence before.
  Mention before = mention;
  const bool found = take_year_before(tokens, before, context, earliest);
  bool far = false;
  for (std::size_t i = found ? before.year_end - 1 : mention.begin; i < mention.begin && !far; ++i)
    far = tokens.ends_sentence(i);
  if (found && !(far && year_at(tokens, mention.end, context.year_now, false))) {
    mention = before;
    return;
  }
  std::size_t next = mention.end;
  for (int hops = 0; hops < 6 && next < tokens.size(); ++hops, ++next) {
    // `G35, oh four, misfiring`: two digits between commas, right behind the car.
    const bool set_off = next == mention.end && tokens[next - 1].after == ',';
    const bool article = short_with_article(tokens, next, mention.end);
    auto year = year_at(
        tokens, next, context.year_now,
        set_off || article || called_a_year(tokens, next) || short_behind(tokens, next, context));
    if (year && set_off && year->year % 1000 < 100 && !tokens[next].digits &&
        tokens[next + year->tokens - 1].after == 0)
      year.reset();
    if (year) {
      const std::size_t end = next + year->tokens;
      const bool in_number = end < tokens.size() && tokens[end].digits && tokens[next].after == '-';
      if (in_number || (hops > 0 && is_of_the_next(tokens, end, mention))) return;
      set_year(mention, year->year, next, end);
      mention.end = std::max(mention.end, end);
      return;
    }
    if (!is_between_car_and_year(tokens, next)) return;
  }
}

namespace {

// What says that the year before it was wrong.
const Phrases& corrections() {
  static const Phrases all(
      "no wait|wait no|no hold on|hold on|sorry|i mean|i meant|scratch that|actually|correction|"
      "make that|my bad|i lied|strike that|take that back|check that|let me think|no its|no thats|"
      "no sorry|no no|no|or rather|perdon|digo|no espera|mejor dicho|title says|registration says|"
      "door says|sticker says|papers say|paperwork says|excuse me|thats wrong|i was wrong|no a");
  return all;
}

bool is_telling(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"a", "an", "the", "its", "is", "was", "be", "says", "said", "say", "so",
                           "that", "thats", "mean", "meant", "es", "del", "un", "like"});
}

// The year that a correction ending at `from` gives.
std::optional<YearSaid> year_given(const Tokens& tokens, const Context& context, std::size_t from) {
  constexpr std::size_t kNear = 4;  // A short year stands no further behind.
  constexpr std::size_t kFar = 16;
  for (std::size_t i = from; i < std::min(from + kFar, tokens.size()); ++i) {
    const bool near = i <= from + kNear;
    const bool told = is_telling(tokens, i - 1);
    const auto full = year_at(tokens, i, context.year_now, false);
    const auto year = full || !near ? full : year_at(tokens, i, context.year_now, true);
    if (!year) continue;
    const std::size_t end = i + year->tokens;
    const bool more_digits = end < tokens.size() && tokens[end - 1].after == 0 &&
                             digits_at(tokens, end) && (!full || tokens[end].text.size() == 4);
    const bool apart = told || i == from || tokens[i - 1].after == ',';
    if ((!near && !told) || (!full && (!apart || more_digits || measures(tokens, end)))) continue;
    if (full && (more_digits || tokens.is_any(end, {"dollars", "miles", "bucks"}))) continue;
    return YearSaid{year->year, i, end};
  }
  return std::nullopt;
}

}  // namespace

int corrected_year(const Tokens& tokens, const Context& context, YearSaid said) {
  constexpr std::size_t kCueReach = 7;
  for (std::size_t i = said.end; i < std::min(said.end + kCueReach, tokens.size()); ++i) {
    const std::size_t cue = corrections().length_at(tokens, i);
    if (cue == 0) continue;
    const auto next = year_given(tokens, context, i + cue);
    if (!next || next->end <= said.end) return said.year;
    return corrected_year(tokens, context, *next);
  }
  return said.year;
}

}  // namespace roadcall::speech
