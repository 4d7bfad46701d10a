#include <algorithm>

#include "base/phone.h"
#include "speech/phone_runs.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kWhole = kTenDigits;

bool ends_strongly(char mark) { return mark == '.' || mark == '?' || mark == '!' || mark == ';'; }

// Which words in front announce a number: 2 surely, 1 perhaps.
int announced(const Tokens& tokens, std::size_t begin) {
  if (begin == 0) return 2;
  if (tokens.is_any(begin - 1, {"number", "is", "its", "code", "phone", "cell", "me", "thats", "es",
                                "numero", "telefono", "al", "numbers", "cells", "again", "or"}))
    return 2;
  if (!tokens.is_any(begin - 1, {"at", "on", "back", "to"}) || begin == 1) return 0;
  return tokens.is_any(begin - 2, {"me", "us", "him", "her", "back", "cell", "reached", "is", "im",
                                   "hit", "text", "call", "phone", "number", "mobile"})
             ? 2
             : 1;
}

// `9045550142` in one word, `904 5550 142`.
bool is_grouped_oddly(const Run& run, std::size_t from, std::size_t begin) {
  const std::size_t next =
      from + 1 < run.steps.size() ? run.steps[from + 1].digits : run.digits.size();
  if (next >= begin + kWhole) return true;
  return next == begin + 3 && from + 2 < run.steps.size() &&
         run.steps[from + 2].digits == begin + 7;
}

// How much the ten digits from `begin` on sound like a number said by itself.
int weight_of_part(const Tokens& tokens, const Run& run, std::size_t from, std::size_t begin) {
  const std::size_t end = begin + kWhole;
  const char before = run.steps[from].before;
  int weight = from == 0               ? 2 * announced(tokens, run.begin)
               : ends_strongly(before) ? 4
                                       : before != 0;
  bool ends = end == run.digits.size();
  if (ends) weight += 3;
  int groups = 0;
  bool dashed = true;
  for (const Run::Step& step : run.steps) {
    const bool group = step.digits == begin + 3 || step.digits == begin + 6;
    if (step.digits == end) {
      ends = true;
      weight += ends_strongly(step.before) ? 3 : step.before != 0;
      const std::string_view rest = std::string_view(run.digits).substr(end);
      if (rest.size() >= 4 && (rest.starts_with("19") || rest.starts_with("20"))) weight += 2;
    }
    if (step.digits <= begin || step.digits >= end) continue;
    groups += group;
    if (group) weight += step.before != 0 ? 2 : 1;
    if (!group && ends_strongly(step.before)) weight -= 4;
    if (step.before == '-' && !group) dashed = false;
    if (group && step.before != '-') dashed = false;
  }
  if (groups == 2 && dashed) weight += 6;
  if (groups < 2 && !is_grouped_oddly(run, from, begin)) weight -= 3;
  return ends ? weight : 0;
}

std::size_t token_of(const Run& run, std::size_t digits) {
  for (const Run::Step& step : run.steps) {
    if (step.digits == digits) return step.token;
  }
  return run.end;
}

// `three thirty 904 555 0142 2015`: the ten digits among more that are said as a number is.
std::optional<Ten> part_of(const Tokens& tokens, const Run& run) {
  constexpr int kEnough = 4;
  std::optional<Ten> best;
  int best_weight = kEnough - 1;
  for (std::size_t k = 0; k < run.steps.size(); ++k) {
    for (std::size_t begin = run.steps[k].digits; begin <= run.steps[k].digits + 1; ++begin) {
      if (begin + kWhole > run.digits.size()) break;
      if (begin > run.steps[k].digits && run.digits[begin - 1] != '1') break;
      const std::string digits = run.digits.substr(begin, kWhole);
      const int weight = is_ten(digits) ? weight_of_part(tokens, run, k, begin) : 0;
      if (weight <= best_weight) continue;
      best_weight = weight;
      best = Ten{digits, run.steps[k].token, token_of(run, begin + kWhole)};
    }
  }
  return best;
}

// `eight sixty five five five oh one four two`: 860, not 865, or one digit is missing.
std::optional<Ten> with_round_tens(const Run& run) {
  for (const Run::Step& step : run.steps) {
    const std::size_t at = step.digits + 1;
    if (!step.splits || (at != 2 && at != 5 && at != 3)) continue;
    std::string digits = run.digits;
    digits.insert(at, 1, '0');
    if (is_ten(digits)) return Ten{digits, run.begin, run.end};
  }
  return std::nullopt;
}

}  // namespace

bool is_ten(std::string_view digits) {
  std::string e164 = "+1";
  e164 += digits;
  return digits.size() == kWhole && normal_phone(e164).has_value();
}

std::optional<Ten> ten_of(const Tokens& tokens, const Run& run) {
  const std::string& digits = run.digits;
  if (is_ten(digits)) return Ten{digits, run.begin, run.end};
  if (digits.size() == kWhole + 1 && digits[0] == '1' && is_ten(digits.substr(1)))
    return Ten{digits.substr(1), run.begin, run.end};
  if (digits.size() == kWhole - 1) return with_round_tens(run);
  return digits.size() > kWhole ? part_of(tokens, run) : std::nullopt;
}

std::optional<Ten> resumed(const Tokens& tokens, const Run& run) {
  static const Phrases kInterrupts(
      "hang on|hold on|one second|one sec|just a second|just a sec|give me a second|let me|lemme|"
      "lets see|wait|sorry|excuse me|no|espere|un momento|permitame|dejeme|what is it|whats my");
  constexpr std::size_t kReach = 12;
  const std::size_t end = run.end + tokens.is(run.end, "oh");
  if (run.digits.size() < 3 || run.digits.size() >= kWhole || run.steps.empty() ||
      kInterrupts.length_at(tokens, end) == 0)
    return std::nullopt;
  std::size_t at = end;
  while (at < run.end + kReach && !(begins_run(tokens, at) && !tokens.is(at + 1, "second"))) ++at;
  if (at >= std::min(run.end + kReach, tokens.size())) return std::nullopt;
  const Run rest = run_from(tokens, at);
  if (ten_of(tokens, rest)) return std::nullopt;
  std::size_t group = 0;
  for (const Run::Step& step : run.steps) {
    if (step.before != 0) group = step.digits;
  }
  // The group that broke off is said again, or the rest follows.
  for (const std::size_t kept : {run.digits.size(), group, std::size_t{6}, std::size_t{3}}) {
    if (kept > run.digits.size()) continue;
    const std::string whole = run.digits.substr(0, kept) + rest.digits;
    if (is_ten(whole)) return Ten{whole, run.begin, rest.end};
  }
  return std::nullopt;
}

bool begins_ten(const Tokens& tokens, std::size_t i) {
  if (!begins_run(tokens, i)) return false;
  const Run run = run_from(tokens, i);
  const auto ten = ten_of(tokens, run);
  return ten ? ten->begin == i : resumed(tokens, run).has_value();
}

}  // namespace roadcall::speech
