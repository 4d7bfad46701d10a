#include "speech/vehicle_readings.h"

#include <algorithm>

#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kPatternTokens = 5;  // The longest name in tokens, as said.

// `the A4's window`, `my a4s window`, `Passats`, `town cars`: the name without its ending, or
// empty.
std::string without_s(const Tokens& tokens, std::size_t i, bool first) {
  constexpr std::size_t kPlural = 6;  // Shorter words ending in s are too often names themselves.
  constexpr std::size_t kLater = 4;
  const std::string& word = tokens[i].text;
  if (word.size() < 3 || word.back() != 's') return {};
  const bool long_enough = word.size() >= (first ? kPlural : kLater);
  // An apostrophe stood inside when the transcript has more letters than the folded word.
  const bool possessive = tokens[i].end - tokens[i].begin > word.size();
  const bool numbered =
      word[0] >= 'a' && word[word.size() - 2] >= '0' && word[word.size() - 2] <= '9';
  return long_enough || possessive || numbered ? word.substr(0, word.size() - 1) : std::string();
}

// Most words begin no number, which is cheaper to see than to read one.
bool may_begin_number(const Token& token) {
  return token.digits || token.number >= 0 || token.text == "mil" || token.text == "cien" ||
         token.text.ends_with("iento") || token.text.ends_with("ientos");
}

struct State {
  std::string text;
  std::size_t at;
  bool plural;
};

// All that can be read one step further from `state`.
template <class Push>
void step(const Tokens& tokens, const State& state, bool first, const Push& push) {
  const std::size_t at = state.at;
  if (!first || names().begins_any(tokens.at(at)))
    push(state.text + tokens[at].text, at + 1, state.plural);
  const std::string single = without_s(tokens, at, first);
  if (!single.empty()) push(state.text + single, at + 1, true);
  if (!may_begin_number(tokens[at])) return;
  const auto number = model_number_at(tokens, at);
  if (!number) return;
  if (number->digits != tokens[at].text)
    push(state.text + number->digits, at + number->tokens, state.plural);
  // `rav four, twenty nineteen`: one digit, not four hundred and twenty.
  const int digit = tokens[at].number;
  if (digit >= 0 && digit <= 9 && number->tokens > 1)
    push(state.text + std::to_string(digit), at + 1, state.plural);
  // `F one fifty, two thousand four`: not one fifty-two.
  if (number->tokens == 3 && digit >= 1 && digit <= 9 && tokens[at + 1].number >= 20)
    push(state.text + std::to_string(digit * 100 + tokens[at + 1].number), at + 2, state.plural);
  // `Q fifty two thousand sixteen`: the two is the year's.
  if (tokens[at].number >= 20 && number->tokens > 1 && tokens.is(at + 2, "thousand"))
    push(state.text + std::to_string(tokens[at].number), at + 1, state.plural);
  // `GS three hundred, two thousand six`: the year behind is no part of the number.
  const auto round = round_hundreds_at(tokens, at);
  if (round && number->tokens > round->tokens)
    push(state.text + round->digits, at + round->tokens, state.plural);
}

// `LT`, `Z71 crew cab`: what stands between a truck's name and its size.
bool is_trim(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"the",   "a",    "lt",  "ltz",   "ls",     "z71",     "crew",
                           "cab",   "work", "van", "truck", "slt",    "sle",     "big",
                           "heavy", "duty", "its", "cargo", "diesel", "laramie", "denali"});
}

bool is_size(std::string_view digits) {
  return digits == "1500" || digits == "2500" || digits == "3500" || digits == "150" ||
         digits == "250" || digits == "350" || digits == "4500" || digits == "5500";
}

const Model* of_make(const std::string& name, std::string_view make) {
  const auto* models = names().models(Word(name));
  if (models == nullptr) return nullptr;
  for (const Model& model : *models)
    if (model.make == make) return &model;
  return nullptr;
}

}  // namespace

std::vector<Reading> readings_at(const Tokens& tokens, std::size_t i) {
  std::vector<Reading> all;
  // Most words begin no name, and say so without being copied.
  if (i >= tokens.size() || (!names().begins_any(tokens.at(i)) && !may_begin_number(tokens[i]) &&
                             without_s(tokens, i, true).empty()))
    return all;
  std::vector<State> open{{"", i, false}};
  for (std::size_t steps = 0; steps < kPatternTokens && !open.empty(); ++steps) {
    std::vector<State> next;
    for (const State& state : open) {
      if (state.at >= tokens.size()) continue;
      if (state.at > i && tokens.ends_sentence(state.at - 1)) continue;
      step(tokens, state, steps == 0, [&](std::string text, std::size_t at, bool plural) {
        const Word word(text);
        if (!names().begins_any(word)) return;
        all.push_back({text, word.hash, at - i, plural});
        next.push_back({std::move(text), at, plural});
      });
    }
    open = std::move(next);
  }
  return all;
}

MakeAt make_at(const std::vector<Reading>& readings) {
  MakeAt best;
  for (const Reading& reading : readings) {
    const auto* make = names().make(reading.word());
    if (make != nullptr && reading.tokens > best.tokens) best = {*make, reading.tokens};
  }
  return best;
}

ModelAt model_at(const std::vector<Reading>& readings, std::string_view make) {
  ModelAt best;
  for (const Reading& reading : readings) {
    const auto* models = names().models(reading.word());
    if (models == nullptr) continue;
    for (const Model& model : *models) {
      const bool ours = make.empty() || model.make == make;
      const bool better = reading.tokens > best.tokens ||
                          (reading.tokens == best.tokens && reading.text.size() > best.length);
      if (ours && better) best = {model, reading.tokens, reading.text.size(), reading.plural};
    }
  }
  return best;
}

Model sized(const Tokens& tokens, Model model, std::size_t& begin, std::size_t& end) {
  constexpr std::size_t kTrims = 3;
  if (model.model.empty() || model.model.find_first_of("0123456789") != std::string_view::npos)
    return model;
  const std::string name = squashed(model.model);
  for (std::size_t at = end; at <= end + kTrims && at < tokens.size(); ++at) {
    for (const auto& number : {round_hundreds_at(tokens, at), model_number_at(tokens, at)}) {
      if (!number || !is_size(number->digits)) continue;
      const Model* whole = of_make(name + number->digits, model.make);
      if (whole == nullptr) continue;
      end = at + number->tokens;
      return *whole;
    }
    if (!is_trim(tokens, at) || tokens[at].after == '.') break;
  }
  for (std::size_t back = std::min<std::size_t>(begin, 3); back > 0; --back) {
    const auto number = model_number_at(tokens, begin - back);
    if (!number || number->tokens != back || !is_size(number->digits)) continue;
    const Model* whole = of_make(name + number->digits, model.make);
    if (whole == nullptr) continue;
    begin -= back;
    return *whole;
  }
  return model;
}

bool is_number(std::string_view name) {
  return name.find_first_not_of("0123456789") == std::string_view::npos;
}

bool needs_make(const Tokens& tokens, std::size_t i, std::size_t count) {
  std::string text;
  for (std::size_t k = i; k < i + count; ++k) text += tokens[k].text;
  static const WordSet never(never_alone());
  const std::string_view single(text.data(), text.size() - (text.ends_with('s') ? 1 : 0));
  return names().needs_make(Word(text)) || never.contains(Word(text)) ||
         never.contains(Word(single));
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

std::size_t filler_length(const Tokens& tokens, std::size_t i) {
  for (const std::string_view filler :
       {"it is a",      "it is the",  "its a",    "its an", "its the",
        "the model is", "model is a", "model is", "model",  "uh",
        "um",           "like a",     "the",      "an",     "a",
        "es un",        "es una",     "y es un",  "el",     "la"}) {
    if (tokens.has_at(i, filler)) return Tokens::length(filler);
  }
  return 0;
}

}  // namespace roadcall::speech
