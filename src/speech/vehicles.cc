#include "speech/vehicles.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "speech/numbers.h"
#include "speech/vehicle_names.h"
#include "speech/vehicle_years.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kPatternTokens = 5;  // The longest name in tokens, as said.
constexpr std::size_t kYearReach = 4;  // Tokens between a year and its car: `a 2015, uh, Honda`.

// `the A4's window`, `Passats`: the name without its ending, or empty.
std::string without_s(const Tokens& tokens, std::size_t i) {
  constexpr std::size_t kPlural = 6;  // Shorter words ending in s are too often names themselves.
  const std::string& word = tokens[i].text;
  if (word.size() < 3 || word.back() != 's') return {};
  const bool possessive = tokens.slice(i, i + 1).find('\'') != std::string::npos;
  return possessive || word.size() >= kPlural ? word.substr(0, word.size() - 1) : std::string();
}

// Every way tokens from `i` on read as one squashed name, shortest first: words as they are, number
// words as digits.
struct Reading {
  std::string text;
  std::size_t tokens;
};

std::vector<Reading> readings_at(const Tokens& tokens, std::size_t i) {
  std::vector<Reading> all;
  // Most words begin no name, and say so without being copied.
  if (i >= tokens.size() || (!names().begins_any(tokens.at(i)) && tokens[i].number < 0 &&
                             without_s(tokens, i).empty() && !model_number_at(tokens, i)))
    return all;
  struct State {
    std::string text;
    std::size_t at;
  };
  std::vector<State> open{{"", i}};
  for (std::size_t step = 0; step < kPatternTokens && !open.empty(); ++step) {
    std::vector<State> next;
    for (const State& state : open) {
      if (state.at >= tokens.size()) continue;
      if (state.at > i && tokens.ends_sentence(state.at - 1)) continue;
      const auto push = [&](std::string text, std::size_t at) {
        if (!names().begins_any(Word(text))) return;
        all.push_back({text, at - i});
        next.push_back({std::move(text), at});
      };
      push(state.text + tokens[state.at].text, state.at + 1);
      const std::string single = without_s(tokens, state.at);
      if (!single.empty()) push(state.text + single, state.at + 1);
      const auto number = model_number_at(tokens, state.at);
      if (number && number->digits != tokens[state.at].text)
        push(state.text + number->digits, state.at + number->tokens);
      // `GS three hundred, two thousand six`: the year behind is no part of the number.
      // `rav four, twenty nineteen`: one digit, not four hundred and twenty.
      const int digit = tokens[state.at].number;
      if (digit >= 0 && digit <= 9 && number && number->tokens > 1)
        push(state.text + std::to_string(digit), state.at + 1);
      const auto round = round_hundreds_at(tokens, state.at);
      if (round && number && number->tokens > round->tokens)
        push(state.text + round->digits, state.at + round->tokens);
    }
    open = std::move(next);
  }
  return all;
}

// A make or model at one place.
struct Mention {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t name_end = 0;  // Without a year behind.
  std::string_view make;
  std::string_view model;
  std::optional<int> year;
  std::size_t year_begin = 0;
  bool dropped = false;    // `not the Camry`, `I used to have a Jeep`.
  bool corrected = false;  // Came after `sorry`, `I mean`.
};

struct MakeAt {
  std::string_view make;
  std::size_t tokens = 0;
};

MakeAt make_at(const std::vector<Reading>& readings) {
  MakeAt best;
  for (const Reading& reading : readings) {
    const auto* make = names().make(reading.text);
    if (make != nullptr && reading.tokens > best.tokens) best = {*make, reading.tokens};
  }
  return best;
}

struct ModelAt {
  Model model;
  std::size_t tokens = 0;
  std::size_t length = 0;
};

// The longest model name there, of `make` if one was said (else of any make that needs no naming).
ModelAt model_at(const std::vector<Reading>& readings, std::string_view make) {
  ModelAt best;
  for (const Reading& reading : readings) {
    const auto* models = names().models(reading.text);
    if (models == nullptr) continue;
    for (const Model& model : *models) {
      const bool ours = make.empty() || model.make == make;
      const bool better = reading.tokens > best.tokens ||
                          (reading.tokens == best.tokens && reading.text.size() > best.length);
      if (ours && better) best = {model, reading.tokens, reading.text.size()};
    }
  }
  return best;
}

bool needs_make(const Tokens& tokens, std::size_t i, std::size_t count) {
  std::string text;
  for (std::size_t k = i; k < i + count; ++k) text += tokens[k].text;
  return names().needs_make(text);
}

bool is_number_or_short(const Tokens& tokens, std::size_t begin, std::size_t end) {
  std::size_t letters = 0;
  bool numbers = true;
  for (std::size_t i = begin; i < end; ++i) {
    letters += tokens[i].text.size();
    numbers = numbers && model_number_at(tokens, i).has_value();
  }
  return numbers || letters <= 2;
}

// `the twelve-volt battery` is no Chevrolet.
bool is_measure(const Tokens& tokens, std::size_t i) {
  return i > 0 && tokens.is_any(i, {"volt", "volts"}) && digits_at(tokens, i - 1);
}

bool is_number(std::string_view name) {
  return name.find_first_not_of("0123456789") == std::string_view::npos;
}

// Words between a make and its model: `Honda, it's a Civic`.
std::size_t filler_length(const Tokens& tokens, std::size_t i) {
  for (const std::string_view filler :
       {"it is a", "its a", "its an", "the model is", "model is a", "model is", "model", "uh", "um",
        "like a", "es un", "es una", "y es un"}) {
    if (tokens.has_at(i, filler)) return Tokens::length(filler);
  }
  return 0;
}

bool may_stand_alone(const Tokens& tokens, std::size_t i) {
  // `my Rogue`, `a Ranger`: an article before and a capital, where the transcript has capitals.
  if (i == 0) return false;
  const bool owned = tokens.is_any(i - 1, {"my", "our", "mi", "wifes", "husbands", "sons",
                                           "daughters", "moms", "dads", "brothers", "sisters"});
  if (tokens.has_case())
    return tokens[i].capital &&
           (owned || tokens.is_any(i - 1, {"a", "an", "un", "una", "that", "this", "the"}));
  return owned && !tokens.is_any(
                      i, {"note", "mark", "crown", "sole", "priest", "city", "taco", "bug",
                          "sentry", "cruise", "century", "spirit", "three", "five", "six", "two"});
}

// `honda pilot oh eight the pump …`, `explorer 98 no brakes`: where no comma tells.
bool short_behind(const Tokens& tokens, std::size_t i) {
  if (tokens.has_case() || i + 1 >= tokens.size()) return false;
  const bool spoken = tokens.is_any(i, {"oh", "o"}) && tokens[i + 1].number > 0;
  if (spoken) return !digits_at(tokens, i + 2);
  const bool written = tokens[i].digits && tokens[i].text.size() == 2 && tokens[i].text[0] != '1';
  const bool called = tokens[i].number >= 0 && tokens.is(i + 1, "model");
  return called || (written && !measures(tokens, i + 1));
}

// The year of a mention: right before it, else within reach before, else right behind.
void attach_year(const Tokens& tokens, Mention& mention, const Context& context,
                 std::size_t earliest) {
  for (std::size_t back = 1; back <= kYearReach + 3 && back + earliest <= mention.begin; ++back) {
    const std::size_t at = mention.begin - back;
    const auto year = year_at(tokens, at, context.year_now, true);
    if (!year) continue;
    const std::size_t gap = mention.begin - std::min(mention.begin, at + year->tokens);
    const bool short_form = !year_at(tokens, at, context.year_now, false);
    if (at + year->tokens > mention.begin || gap > kYearReach || (short_form && gap > 0)) continue;
    // Part of a longer row of digits is a telephone number.
    if (at > 0 && tokens[at].digits && tokens[at - 1].digits && tokens[at].text.size() == 2 &&
        tokens[at - 1].after != '.')
      continue;
    // A longer reading may begin further back: `two thousand` before `fifteen`.
    for (std::size_t more = 1; more <= 3 && more <= at; ++more) {
      const auto longer = year_at(tokens, at - more, context.year_now, false);
      if (longer && at - more + longer->tokens >= at + year->tokens &&
          at - more + longer->tokens <= mention.begin) {
        mention.year = longer->year;
        mention.year_begin = at - more;
        return;
      }
    }
    mention.year = year->year;
    mention.year_begin = at;
    return;
  }
  std::size_t next = mention.end;
  for (int hops = 0; hops < 6 && next < tokens.size(); ++hops, ++next) {
    // `G35, oh four, misfiring`: two digits between commas, right behind the car.
    const bool set_off = next == mention.end && tokens[next - 1].after == ',';
    auto year = year_at(tokens, next, context.year_now, set_off || short_behind(tokens, next));
    if (year && set_off && year->year % 1000 < 100 && !tokens[next].digits &&
        tokens[next + year->tokens - 1].after == 0)
      year.reset();
    if (year) {
      const bool in_number = next + year->tokens < tokens.size() &&
                             tokens[next + year->tokens].digits && tokens[next].after == '-';
      if (!in_number) {
        mention.year = year->year;
        mention.year_begin = mention.begin;
        mention.end = std::max(mention.end, next + year->tokens);
      }
      return;
    }
    if (!tokens.is_any(
            next,
            {"here",  "its",   "it",  "is",  "a",     "the", "year",  "from",  "del",   "de",
             "ano",   "model", "and", "uh",  "um",    "i",   "think", "thats", "that",  "modelo",
             "lx",    "ex",    "se",  "le",  "xle",   "lt",  "ls",    "ltz",   "sport", "limited",
             "sedan", "truck", "suv", "van", "coupe", "y",   "es"}))
      return;
  }
}

void judge(const Tokens& tokens, Mention& mention) {
  static const Phrases kDrops(
      "not the|not my|not a|used to have|used to own|used to drive|sold the|sold my|"
      "traded in|instead of|other car is|also have|no es el|no es|not for the|had a|"
      "isnt the|my other|besides the|parked next to|hit by a|hit me|behind a");
  static const Phrases kCorrects(
      "sorry|i mean|i meant|correction|actually|no wait|scratch that|perdon|digo|"
      "mejor dicho|make that");
  const std::size_t from =
      mention.year ? std::min(mention.year_begin, mention.begin) : mention.begin;
  const std::size_t begin = from >= 6 ? from - 6 : 0;
  for (std::size_t i = begin; i < from; ++i) {
    const bool between = [&] {
      for (std::size_t k = i; k < from; ++k) {
        if (tokens[k].after == '.' || tokens[k].after == '?') return true;
      }
      return false;
    }();
    if (between) continue;
    const std::size_t drop = kDrops.length_at(tokens, i);
    if (drop > 0 && i + drop + 2 >= from && !tokens.comma_between(i, from)) mention.dropped = true;
    if (kCorrects.length_at(tokens, i) > 0) mention.corrected = true;
  }
}

// Everything that may be a car, in order.
std::vector<Mention> mentions_in(const Tokens& tokens, const Context& context) {
  std::vector<Mention> all;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto readings = readings_at(tokens, i);
    const std::size_t earliest = all.empty() ? 0 : all.back().name_end;
    Mention mention;
    mention.begin = i;
    const MakeAt make = make_at(readings);
    if (make.tokens > 0) {
      mention.make = make.make;
      mention.end = i + make.tokens;
      std::size_t next = mention.end;
      auto model = next < tokens.size() && tokens[next - 1].after != '.'
                       ? model_at(readings_at(tokens, next), make.make)
                       : ModelAt{};
      if (model.tokens == 0) {
        const std::size_t filler = filler_length(tokens, next);
        if (filler > 0) {
          next += filler;
          model = model_at(readings_at(tokens, next), make.make);
        }
      }
      // A make can be a model's beginning too: `Dodge Ram 1500`, `Mini Cooper S`, `Range Rover`.
      const ModelAt whole = model_at(readings, "");
      if (whole.tokens > make.tokens && whole.tokens + i > next + model.tokens) {
        mention.make = whole.model.make;
        mention.model = whole.model.model;
        mention.end = i + whole.tokens;
      } else if (model.tokens > 0) {
        mention.model = model.model.model;
        mention.end = next + model.tokens;
      } else if (mention.end < tokens.size() && tokens[mention.end - 1].after == 0) {
        // The wrong make for a model that only another one builds: the model wins.
        const auto foreign = model_at(readings_at(tokens, mention.end), "");
        if (foreign.tokens > 0 && !needs_make(tokens, mention.end, foreign.tokens)) {
          mention.make = foreign.model.make;
          mention.model = foreign.model.model;
          mention.end += foreign.tokens;
        }
      }
    } else if (const ModelAt model = model_at(readings, "");
               model.tokens > 0 && !is_measure(tokens, i)) {
      mention.make = model.model.make;
      mention.model = model.model.model;
      mention.end = mention.name_end = i + model.tokens;
      attach_year(tokens, mention, context, earliest);
      if (needs_make(tokens, i, model.tokens) && !mention.year && !may_stand_alone(tokens, i))
        continue;
      // A bare number, or two letters, are a model only beside their make: `five five`, `I'm`.
      if (is_number_or_short(tokens, i, mention.name_end) || is_number(mention.model)) continue;
    } else {
      continue;
    }
    if (!mention.year) mention.name_end = mention.end;
    if (!mention.year) attach_year(tokens, mention, context, earliest);
    judge(tokens, mention);
    i = std::max(i, mention.end - 1);
    all.push_back(mention);
  }
  return all;
}

// `Chevy … Silverado` said apart, or a year said alone in another sentence, belong to the one car
// that is spoken of.
void complete(const Tokens& tokens, Mention& best, const std::vector<Mention>& all,
              const Context& context) {
  for (const Mention& other : all) {
    if (other.dropped || &other == &best) continue;
    if (best.model.empty() && !other.model.empty() && other.make == best.make)
      best.model = other.model;
    if (!best.year && other.year && other.make == best.make) {
      best.year = other.year;
      best.year_begin = best.begin;
    }
  }
  if (best.year) return;
  best.year = lone_year(tokens, context, best.end);
  best.year_begin = best.begin;
}

// `both cars, the Envoy and the Malibu`: neither is the one.
bool are_both(const Tokens& tokens, const std::vector<Mention>& all) {
  if (!tokens.contains("both cars") && !tokens.contains("both trucks") &&
      !tokens.contains("los dos carros"))
    return false;
  return all.size() == 2 && !all[0].model.empty() && !all[1].model.empty() &&
         all[0].model != all[1].model;
}

int score(const Mention& mention) {
  if (mention.dropped) return -100;
  return (mention.model.empty() ? 0 : 4) + (mention.year ? 2 : 0) + (mention.make.empty() ? 0 : 1) +
         (mention.corrected ? 8 : 0);
}

}  // namespace

VehicleFound find_vehicle(const Tokens& tokens, const Context& context) {
  const auto all = mentions_in(tokens, context);
  const Mention* chosen = nullptr;
  for (const Mention& mention : all) {
    if (mention.dropped) continue;
    if (chosen == nullptr || score(mention) > score(*chosen)) chosen = &mention;
  }
  VehicleFound found;
  if (chosen != nullptr && are_both(tokens, all)) return found;
  if (chosen == nullptr) {
    found.vehicle.year = year_of_unnamed(tokens, context);
    if (found.vehicle.year) found.confidence = 0.6;
    return found;
  }
  Mention best = *chosen;
  complete(tokens, best, all, context);
  found.vehicle.year = best.year;
  if (!best.make.empty()) found.vehicle.make = std::string(best.make);
  if (!best.model.empty()) found.vehicle.model = std::string(best.model);
  found.vehicle.engine = find_engine(tokens);
  found.confidence = best.model.empty() ? 0.75 : best.year ? 0.97 : 0.88;
  found.begin = best.year ? std::min(best.year_begin, best.begin) : best.begin;
  found.end = best.end;
  return found;
}

}  // namespace roadcall::speech
