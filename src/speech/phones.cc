#include "speech/phones.h"

#include <algorithm>

#include "base/phone.h"
#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kDigitsMost = 40;  // Of one run; the rest is no telephone number.

// A row of digits as it was said, with the places where a group ended.
struct Run {
  std::string digits;
  std::vector<std::size_t> cuts;  // Lengths after each step.
  std::size_t begin = 0;
  std::size_t end = 0;
  bool corrected = false;
};

// Words that may stand inside a number without ending it.
std::size_t filler_at(const Tokens& tokens, std::size_t i) {
  for (const std::string_view phrase : {"area code",  "codigo de area",
                                        "and then",   "and",
                                        "uh",         "um",
                                        "er",         "dash",
                                        "hyphen",     "dot",
                                        "guion",      "punto",
                                        "then",       "y",
                                        "space",      "lets see",
                                        "let me see", "let me think",
                                        "hold on",    "what is it",
                                        "dejeme ver", "a ver",
                                        "plus",       "mas",
                                        "extension"}) {
    if (tokens.has_at(i, phrase)) return phrase == "extension" ? 0 : Tokens::length(phrase);
  }
  return 0;
}

// `no wait`, `sorry`: what follows replaces the end of what was said.
std::size_t correction_at(const Tokens& tokens, std::size_t i) {
  static constexpr std::string_view kPhrases[] = {"no wait im sorry",
                                                  "no im sorry",
                                                  "no wait sorry",
                                                  "wait no sorry",
                                                  "oh wait no",
                                                  "i mean",
                                                  "i meant",
                                                  "no sorry",
                                                  "sorry no",
                                                  "im sorry",
                                                  "no wait",
                                                  "wait no",
                                                  "scratch that",
                                                  "correction",
                                                  "make that",
                                                  "actually",
                                                  "excuse me",
                                                  "my bad",
                                                  "strike that",
                                                  "oops",
                                                  "sorry",
                                                  "wait",
                                                  "no",
                                                  "perdon",
                                                  "digo",
                                                  "mejor dicho",
                                                  "no perdon",
                                                  "perdon no",
                                                  "disculpe"};
  std::size_t best = 0;
  for (const std::string_view phrase : kPhrases) {
    if (tokens.has_at(i, phrase)) best = std::max(best, Tokens::length(phrase));
  }
  if (best == 0) return 0;
  // `sorry, that's 0143`, `no wait, it's 904…`, `sorry, ends in 0143`.
  for (const std::string_view phrase :
       {"that should be", "it should be", "thats", "that is", "it is", "its", "it ends in",
        "ends in", "the last four are", "last four is", "make that", "es", "termina en", "not that",
        "i mean"}) {
    if (tokens.has_at(i + best, phrase)) return best + Tokens::length(phrase);
  }
  return best;
}

bool is_ten(std::string_view digits) {
  std::string e164 = "+1";
  e164 += digits;
  return digits.size() == 10 && normal_phone(e164).has_value();
}

// The digits after a correction: a whole number replaces all, a part replaces the end.
void replace_tail(Run& run, const std::string& fresh, std::size_t shared_cut) {
  if (fresh.size() >= 10 || run.digits.size() <= fresh.size()) {
    run.digits = fresh;
  } else if (run.digits.size() >= 10 || shared_cut == 0) {
    run.digits =
        run.digits.substr(0, std::min<std::size_t>(run.digits.size(), 10) - fresh.size()) + fresh;
  } else {
    // In the middle of saying it: the last group is said again, and the rest follows.
    run.digits = run.digits.substr(0, shared_cut) + fresh;
  }
  run.corrected = true;
}

// Could the digits from `i` on be a model year that begins the next sentence: `… 0142. 2015 Honda`?
bool begins_something_else(const Tokens& tokens, std::size_t i, const Run& run) {
  if (run.digits.size() < 10) return false;
  const bool full = is_ten(run.digits) || (run.digits[0] == '1' && run.digits.size() == 11);
  return full && i > 0 &&
         (tokens[i - 1].after == '.' || tokens[i - 1].after == ',' || tokens[i - 1].after == '?' ||
          run.digits.size() >= 10);
}

// `it's a 2013. 904-555-…`: a year ends with its sentence; no number begins with four digits.
bool is_year_before(const Tokens& tokens, std::size_t i, const Run& run) {
  return run.digits.size() == 4 && (run.digits.starts_with("19") || run.digits.starts_with("20")) &&
         (tokens[i - 1].after == '.' || tokens[i - 1].after == ',');
}

// `invoice number 2231, 904-555-0142`: a number written whole begins where it is written.
bool is_whole_at(const Tokens& tokens, std::size_t i, const Run& run) {
  if (run.digits.empty() || run.digits == "1" || i + 2 >= tokens.size()) return false;
  const auto group = [&](std::size_t at, std::size_t digits) {
    return tokens[at].digits && tokens.word(at).size() == digits;
  };
  return group(i, 3) && tokens[i].after == '-' && group(i + 1, 3) && tokens[i + 1].after == '-' &&
         group(i + 2, 4);
}

Run run_from(const Tokens& tokens, std::size_t i) {
  Run run;
  run.begin = i;
  std::size_t at = i;
  bool correcting = false;
  std::string fresh;
  std::size_t group_cut = 0;
  while (at < tokens.size() && run.digits.size() + fresh.size() < kDigitsMost) {
    if (const auto spoken = digits_at(tokens, at)) {
      if (!correcting && (begins_something_else(tokens, at, run) ||
                          is_year_before(tokens, at, run) || is_whole_at(tokens, at, run)))
        break;
      if (correcting && fresh.size() >= 10) break;
      if (!correcting) run.cuts.push_back(run.digits.size());
      if (!correcting && at > 0 && at > i &&
          (tokens[at - 1].after == ',' || tokens[at - 1].after == '-' ||
           tokens[at - 1].after == '.'))
        group_cut = run.digits.size();
      (correcting ? fresh : run.digits) += spoken->digits;
      at += spoken->tokens;
      run.end = at;
      continue;
    }
    // `… 0119, area code 904`: said behind the number, it begins another one.
    if (run.digits.size() >= 7 && tokens.has_at(at, "area code")) break;
    if (const std::size_t filler = filler_at(tokens, at); filler > 0 && at > i) {
      at += filler;
      continue;
    }
    // `904 555, that's 0164`: between the groups of one number.
    const bool between_groups = run.digits.size() == 3 || run.digits.size() == 6;
    if (!correcting && between_groups && tokens.is(at, "thats") && digits_at(tokens, at + 1)) {
      ++at;
      continue;
    }
    const std::size_t correction = correction_at(tokens, at);
    if (correction == 0 || run.digits.empty() || !digits_at(tokens, at + correction)) break;
    if (correcting) replace_tail(run, fresh, group_cut);
    correcting = true;
    fresh.clear();
    at += correction;
  }
  if (correcting) replace_tail(run, fresh, group_cut);
  return run;
}

// The ten digits in a run: alone, behind a leading 1, or at its beginning or end where a group
// ends.
std::optional<std::string> ten_of(const Run& run) {
  const std::string& digits = run.digits;
  if (is_ten(digits)) return digits;
  if (digits.size() == 11 && digits[0] == '1' && is_ten(digits.substr(1))) return digits.substr(1);
  if (digits.size() > 10) {
    for (const std::size_t cut : run.cuts) {
      if (cut == 10 && is_ten(digits.substr(0, 10))) return digits.substr(0, 10);
      if (cut == 11 && digits[0] == '1' && is_ten(digits.substr(1, 10)))
        return digits.substr(1, 10);
      if (digits.size() - cut == 10 && is_ten(digits.substr(cut))) return digits.substr(cut);
    }
    // Said twice without a pause.
    if (digits.size() == 20 && digits.substr(0, 10) == digits.substr(10) &&
        is_ten(digits.substr(0, 10)))
      return digits.substr(0, 10);
  }
  return std::nullopt;
}

struct Candidate {
  std::string ten;
  std::size_t begin;
  std::size_t end;
  int score;
};

bool near_after(const Tokens& tokens, std::size_t at, std::string_view phrase, std::size_t reach) {
  for (std::size_t i = at; i < at + reach && i < tokens.size(); ++i) {
    if (tokens.has_at(i, phrase)) return true;
    if (tokens.ends_sentence(i)) return false;
  }
  return false;
}

// Words before a number, with how near they must stand (the tag) and what they weigh.
const PhraseTable& words_before() {
  static const PhraseTable table = [] {
    PhraseTable made;
    made.add(
        "call me back at|call me at|reach me at|call back at|my number|my phone|my cell|"
        "number is|numbers|call me on|call me|text me at|text me|best number|callback number|"
        "contact me|mi numero|mi telefono|llameme al|me puede llamar|marqueme|numero es|"
        "call this number",
        9, 6);
    made.add(
        "fax|not the number|not at|dont call|do not call|instead of|old number|used to be|"
        "not my|account number|order number|invoice number|confirmation number|part number|"
        "work order|i called you at|i called|your number|calling from|vin|policy number|"
        "claim number",
        6, -9);
    made.add(
        "husbands|wifes|his number|her number|sons|daughters|office number|work number|"
        "landlords|esposo|esposa",
        5, -4);
    return made;
  }();
  return table;
}

// `invoice number 2231. 904-555-0142`: what was announced has been said.
bool digits_between(const Tokens& tokens, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (tokens[i].digits) return true;
  }
  return false;
}

int weight_before(const Tokens& tokens, std::size_t begin) {
  constexpr std::size_t kReach = 9;
  int weight = 0;
  std::vector<std::size_t> heard;
  for (std::size_t i = begin - std::min(begin, kReach); i < begin; ++i) {
    words_before().at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
      const bool near = begin - i <= static_cast<std::size_t>(phrase.tag);
      if (!near || i + phrase.length() > begin ||
          (phrase.weight < 0 && digits_between(tokens, i + phrase.length(), begin)) ||
          std::find(heard.begin(), heard.end(), phrase.index) != heard.end())
        return;
      heard.push_back(phrase.index);
      weight += phrase.weight;
    });
  }
  return weight;
}

// Whose number it is, by the words around it.
int context_score(const Tokens& tokens, const Candidate& c) {
  int score = 10 + weight_before(tokens, c.begin);
  for (const std::string_view bad : {"is my old", "doesnt work", "is disconnected", "is the fax",
                                     "is my wifes", "is my husbands", "wont work", "ya no"}) {
    if (near_after(tokens, c.end, bad, 6)) score -= 9;
  }
  for (const std::string_view good : {"is better", "is the best", "is best", "is my cell"}) {
    if (near_after(tokens, c.end, good, 6)) score += 6;
  }
  return score;
}

// Is the second number the first one, corrected? `… 0142. No, sorry, 904 555 0143`.
bool corrects(const Tokens& tokens, const Candidate& first, const Candidate& second) {
  for (std::size_t i = first.end; i < second.begin; ++i) {
    if (correction_at(tokens, i) > 0 && second.begin - i < 12) return true;
  }
  return false;
}

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

}  // namespace

PhoneFound find_phone(const Tokens& tokens, const Context& context) {
  PhoneFound found;
  std::vector<Candidate> candidates;
  std::vector<Run> sevens;
  for (std::size_t i = 0; i < tokens.size();) {
    const bool starts =
        digits_at(tokens, i).has_value() && !tokens.is_any(i, {"un", "una", "o", "once"});
    if (!starts) {
      ++i;
      continue;
    }
    // `a malibu twenty sixteen nine zero four …`: the year is no part of the number behind it.
    const auto year = year_at(tokens, i, context.year_now, false);
    if (year && ten_of(run_from(tokens, i + year->tokens))) {
      i += year->tokens;
      continue;
    }
    const Run run = run_from(tokens, i);
    if (const auto ten = ten_of(run)) {
      candidates.push_back({*ten, run.begin, run.end, 0});
      found.taken.emplace_back(run.begin, run.end);
    } else if (run.digits.size() == 7) {
      sevens.push_back(run);
    } else if (run.digits.size() > 4 && run.end > i + 1) {
      // A year, a house number or a price may have come first: try again one step further on.
      i += digits_at(tokens, i)->tokens;
      continue;
    }
    i = std::max(run.end, i + 1);
  }
  for (Candidate& candidate : candidates) candidate.score = context_score(tokens, candidate);
  for (std::size_t k = 1; k < candidates.size(); ++k) {
    const bool same = candidates[k].ten == candidates[k - 1].ten;
    if (same)
      candidates[k].score = std::max(candidates[k].score, candidates[k - 1].score);
    else if (corrects(tokens, candidates[k - 1], candidates[k]))
      candidates[k].score = std::max(candidates[k].score, candidates[k - 1].score + 1);
  }
  const Candidate* best = nullptr;
  for (const Candidate& candidate : candidates) {
    if (best == nullptr || candidate.score > best->score) best = &candidate;
  }
  if (best != nullptr && best->score > 3) {
    found.phone = "+1" + best->ten;
    found.confidence = best->score >= 10 ? 0.99 : 0.8;
    return found;
  }
  std::string area = area_code_said(tokens);
  if (area.empty()) area = context.default_area_code;
  for (const Run& run : sevens) {
    if (area.empty() || !is_ten(area + run.digits)) continue;
    found.phone = "+1" + area + run.digits;
    found.confidence = 0.9;
    found.taken.emplace_back(run.begin, run.end);
    break;
  }
  return found;
}

}  // namespace roadcall::speech
