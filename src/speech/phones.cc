#include "speech/phones.h"

#include <algorithm>

#include "speech/numbers.h"
#include "speech/phone_homophones.h"
#include "speech/phone_runs.h"
#include "speech/phone_scores.h"

namespace roadcall::speech {
namespace {

std::string area_code_said(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool here = tokens.has_at(i, "area code") || tokens.has_at(i, "codigo de area");
    if (!here) continue;
    std::size_t at = i + (tokens.has_at(i, "area code") ? 2 : 3);
    if (tokens.is_any(at, {"is", "es"})) ++at;
    std::string digits;
    while (digits.size() < 3) {
      const auto spoken = digits_at(tokens, at);
      if (!spoken) break;
      digits += spoken->digits;
      at += spoken->tokens;
    }
    if (digits.size() == 3) return digits;
    // `904 area code`.
    digits.clear();
    for (std::size_t back = i; back > 0 && digits.size() < 3; --back) {
      const auto spoken = digits_at(tokens, back - 1);
      if (!spoken || spoken->tokens != 1) break;
      digits = spoken->digits + digits;
    }
    if (digits.size() == 3) return digits;
  }
  return "";
}

// The tokens of an hour of the day; `sure`: nothing else, whatever follows.
struct Hour {
  std::size_t tokens = 0;
  bool sure = false;
};

// `after six nine oh four …`, `off at three thirty. 555 …`: an hour in front of a number.
Hour hour_before(const Tokens& tokens, std::size_t i) {
  static const WordSet kHours("by until till til before after past around since de hasta");
  if (i == 0 || !(tokens.is(i - 1, "at") || kHours.contains(tokens.at(i - 1)))) return {};
  const auto spoken = digits_at(tokens, i);
  if (!spoken || spoken->digits.size() > 2 || std::stoi(spoken->digits) > 12) return {};
  const std::size_t next = i + spoken->tokens;
  const bool half = tokens.is_any(next, {"thirty", "fifteen", "30", "15", "45"});
  if (!tokens.is(i - 1, "at")) return {spoken->tokens + half, half};
  const bool when = i > 1 && tokens.is_any(i - 2, {"off", "work", "home", "there", "school", "kids",
                                                   "close", "closes", "leave", "out", "done"});
  return half ? Hour{spoken->tokens + 1, when} : Hour{};
}

// `my F two fifty eight six zero …`, `my ES 350 702 …`: the tokens of a model's number in front.
std::size_t model_before(const Tokens& tokens, std::size_t i) {
  if (i == 0 || !tokens.is_any(i - 1, {"f", "e", "es", "rx", "gs", "ls", "gx", "chrysler", "c"}))
    return 0;
  if (tokens[i].digits) return tokens.word(i).size() == 3;
  return tokens[i].number > 0 && tokens[i].number < 10 && tokens.is(i + 1, "fifty") ? 2 : 0;
}

// Years and hours are no part of the number said right behind them.
std::size_t apart_from_number(const Tokens& tokens, std::size_t i, const Context& context) {
  const auto year = year_at(tokens, i, context.year_now, false);
  if (year && begins_run(tokens, i + year->tokens)) {
    const Run behind = run_from(tokens, i + year->tokens);
    if (ten_of(tokens, behind) || resumed(tokens, behind)) return year->tokens;
  }
  // `nineteen ninety two one three …`: 1990, then 213.
  if (year && year->tokens > 1 && begins_ten(tokens, i + year->tokens - 1)) return year->tokens - 1;
  const Hour hour = hour_before(tokens, i);
  if (hour.sure) return hour.tokens;
  for (const std::size_t apart : {hour.tokens, model_before(tokens, i)}) {
    if (apart > 0 &&
        (begins_ten(tokens, i + apart) || year_at(tokens, i + apart, context.year_now, false)))
      return apart;
  }
  return 0;
}

// All that could be a telephone number: whole ones, and those of seven digits.
struct Heard {
  std::vector<Candidate> candidates;
  std::vector<Run> sevens;
};

// `555 0144, 617` in one breath: the area code came last.
std::optional<Candidate> turned(const Run& run) {
  constexpr std::size_t kLocal = 7;
  if (run.digits.size() != kLocal + 3) return std::nullopt;
  const std::string ten = run.digits.substr(kLocal) + run.digits.substr(0, kLocal);
  return is_ten(ten) ? std::optional(Candidate{ten, run.begin, run.end, 0}) : std::nullopt;
}

Heard hear(const Tokens& tokens, const Context& context, PhoneFound& found) {
  Heard heard;
  std::optional<Candidate> last_resort;
  for (std::size_t i = 0; i < tokens.size();) {
    if (!begins_run(tokens, i)) {
      ++i;
      continue;
    }
    if (const std::size_t apart = apart_from_number(tokens, i, context); apart > 0) {
      i += apart;
      continue;
    }
    const Run run = run_from(tokens, i);
    auto ten = ten_of(tokens, run);
    if (!ten) ten = resumed(tokens, run);
    if (ten) {
      heard.candidates.push_back({ten->digits, ten->begin, ten->end, 0});
      found.taken.emplace_back(ten->begin, ten->end);
    } else if (run.digits.size() == 7) {
      heard.sevens.push_back(run);
    } else if (run.digits.size() > 4 && run.end > i + 1) {
      if (!last_resort) last_resort = turned(run);
      // A year, a house number or a price may have come first: try again one step further on.
      i += digits_at(tokens, i)->tokens;
      continue;
    }
    i = std::max(ten ? ten->end : run.end, i + 1);
  }
  if (heard.candidates.empty() && last_resort) {
    heard.candidates.push_back(*last_resort);
    found.taken.emplace_back(last_resort->begin, last_resort->end);
  }
  return heard;
}

// `555-0144, and that's 617`: the area code behind the number.
std::string area_code_behind(const Tokens& tokens, const Run& run) {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = run.end; i < run.end + kReach; ++i) {
    if (begins_run(tokens, i) && i > run.end) {
      const Run area = run_from(tokens, i);
      return area.digits.size() == 3 ? area.digits : "";
    }
    if (!tokens.is_any(i, {"and", "thats", "its", "area", "code", "with", "a", "in", "the", "is",
                           "that", "y", "es", "el"}))
      return "";
  }
  return "";
}

PhoneFound phone_in(const Tokens& tokens, const Context& context) {
  PhoneFound found;
  Heard heard = hear(tokens, context, found);
  weigh(tokens, heard.candidates);
  const Candidate* best = nullptr;
  for (const Candidate& candidate : heard.candidates) {
    if (best == nullptr || candidate.score > best->score) best = &candidate;
  }
  if (best != nullptr && best->score > 3) {
    found.phone = "+1" + best->ten;
    found.confidence = best->score >= 10 ? 0.99 : 0.8;
    return found;
  }
  std::string area = area_code_said(tokens);
  if (area.empty()) area = context.default_area_code;
  for (const Run& run : heard.sevens) {
    const std::string behind = area_code_behind(tokens, run);
    const std::string& code = behind.empty() ? area : behind;
    if (code.empty() || !is_ten(code + run.digits)) continue;
    found.phone = "+1" + code + run.digits;
    found.confidence = 0.9;
    found.taken.emplace_back(run.begin, run.end);
    break;
  }
  return found;
}

}  // namespace

PhoneFound find_phone(const Tokens& tokens, const Context& context) {
  PhoneFound found = phone_in(tokens, context);
  if (found.phone) return found;
  // Only where nothing else is a number: these words are mostly themselves.
  const auto misheard = with_homophones_as_digits(tokens);
  if (!misheard) return found;
  PhoneFound guessed = phone_in(*misheard, context);
  if (guessed.phone) guessed.confidence = 0.8;
  return guessed;
}

}  // namespace roadcall::speech
