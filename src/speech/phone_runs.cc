#include "speech/phone_runs.h"

#include <algorithm>

#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kDigitsMost = 40;  // Of one run; the rest is no telephone number.
constexpr std::size_t kWhole = kTenDigits;

// Words that may stand inside a number without ending it.
std::size_t filler_at(const Tokens& tokens, std::size_t i) {
  static const Phrases kFillers(
      "area code|codigo de area|thats the area code|thats my area code|let me look|let me check|"
      "then its|and then|and|dash|hyphen|dot|guion|punto|then|y|space|lets see|"
      "let me see|let me think|hold on|hang on|what is it|dejeme ver|a ver|plus|mas|mmm|hmm|em|eh");
  return kFillers.length_at(tokens, i);
}

// `one more time`, `one second`, `once more`: no digits.
bool is_no_digit(const Tokens& tokens, std::size_t i) {
  return tokens.has_at(i, "once more") || tokens.has_at(i, "once again") ||
         (tokens.is_any(i, {"one", "1", "una", "un"}) &&
          tokens.is_any(
              i + 1, {"more", "second", "sec", "moment", "minute", "vez", "momento", "segundo"}));
}

// `… 0147 oh and that's …`, `… 0142 oh wait`: behind a whole number, before no digit, no zero.
bool is_exclamation(const Tokens& tokens, std::size_t i, std::size_t said) {
  const bool whole = said == 7 || said == kWhole || said == kWhole + 1;
  return whole && tokens.is_any(i, {"oh", "o"}) && i + 1 < tokens.size() &&
         tokens[i].after != '.' && !digits_at(tokens, i + 1);
}

// The digits after a correction: a whole number replaces all, a part replaces the end.
void replace_tail(Run& run, Run fresh, std::size_t shared_cut) {
  constexpr std::size_t kMoreThanATail = 8;
  std::string& digits = fresh.digits;
  // `sorry, oh one thirty-two. Thirty-two.`, `no, thirty-one. Zero one three one`: a pair twice.
  if (run.digits.size() >= kWhole && digits.size() == 6) {
    const std::string pair = digits.substr(2, 2);
    if (digits.ends_with(pair))
      digits.resize(4);
    else if (digits.compare(0, 2, digits, 4, 2) == 0)
      digits.erase(0, 2);
  }
  const std::size_t half = digits.size() / 2;  // Said twice: `oh one four oh, oh one four oh`.
  if (digits.size() >= 6 && digits.size() < kWhole && digits.size() % 2 == 0 &&
      digits.compare(0, half, digits, half, half) == 0)
    digits.resize(half);
  if (digits.size() >= kMoreThanATail || run.digits.size() <= digits.size()) {
    run.digits = digits;
    run.steps = std::move(fresh.steps);
    return;
  }
  const std::size_t tail = std::min(run.digits.size(), kWhole) - digits.size();
  // In the middle of saying it, the last group is said again, or the rest follows.
  std::size_t kept = run.digits.size() >= kWhole ? tail : shared_cut;
  if (run.digits.size() < kWhole) {
    for (const std::size_t cut : {shared_cut, run.digits.size(), std::size_t{6}, std::size_t{3}}) {
      if (cut > run.digits.size() || !is_ten(run.digits.substr(0, cut) + digits)) continue;
      kept = cut;
      break;
    }
  }
  run.digits.resize(kept);
  run.digits += digits;
}

// `it's a 2013. 904-555-…`: a year ends with its sentence; no number begins with four digits.
bool is_year_before(const Tokens& tokens, std::size_t i, const Run& run) {
  return run.digits.size() == 4 && (run.digits.starts_with("19") || run.digits.starts_with("20")) &&
         (tokens[i - 1].after == '.' || tokens[i - 1].after == ',');
}

// `home by three thirty. Eight oh two …`, `at 3:30, 904 …`: an hour of the day came first.
bool is_hour_before(const Tokens& tokens, std::size_t i, const Run& run) {
  const char mark = tokens[i - 1].after;
  if (run.digits.empty() || run.digits.size() > 4) return false;
  if (run.steps.size() > 1 && run.steps.back().before == ':' && mark != 0) return true;
  return (mark == '.' || mark == ',' || mark == '?' || mark == '!') && run.begin > 0 &&
         tokens.is_any(run.begin - 1, {"by", "until", "till", "til", "before", "after", "past",
                                       "around", "since", "hasta"});
}

bool begins_another(const Tokens& tokens, std::size_t i, const Run& run) {
  return i > run.begin &&
         (tokens[i].short_year || is_year_before(tokens, i, run) || is_hour_before(tokens, i, run));
}

// `… 0119, area code 904`: it begins another number; `904 area code 555 0142` is one.
bool is_new_area(const Tokens& tokens, std::size_t i, const Run& run) {
  if (run.digits.empty() || run.digits == "1") return false;
  const std::size_t length = tokens.has_at(i, "area code")        ? 2
                             : tokens.has_at(i, "codigo de area") ? 3
                                                                  : 0;
  return length > 0 && (run.digits.size() != 3 || ten_of(tokens, run_from(tokens, i + length)));
}

// Reads one run; what is said after a correction is kept apart until it is known to be all.
class RunReader {
 public:
  RunReader(const Tokens& tokens, std::size_t begin) : tokens_(tokens), at_(begin) {
    run_.begin = begin;
  }
  Run read() {
    while (at_ < tokens_.size() && run_.digits.size() + fresh_.digits.size() < kDigitsMost) {
      const auto spoken = is_no_digit(tokens_, at_) ? std::nullopt : digits_at(tokens_, at_);
      const bool exclaims = is_exclamation(tokens_, at_, current().digits.size());
      if (spoken && !exclaims) {
        if (!take(*spoken)) break;
      } else if (exclaims && correction_at(tokens_, at_ + 1) > 0) {
        ++at_;
      } else if (!skip_filler() && !skip_correction()) {
        break;
      }
    }
    if (correcting_) replace_tail(run_, std::move(fresh_), group_cut_);
    return std::move(run_);
  }

 private:
  Run& current() { return correcting_ ? fresh_ : run_; }

  bool take(const Spoken& spoken) {
    if (correcting_ ? fresh_.digits.size() >= kWhole : begins_another(tokens_, at_, run_))
      return false;
    const char before = at_ > run_.begin ? tokens_[at_ - 1].after : '\0';
    const bool splits = spoken.tokens == 2 && spoken.digits.size() == 2;
    current().steps.push_back({current().digits.size(), at_, before, splits});
    if (!correcting_ && (before == ',' || before == '-' || before == '.'))
      group_cut_ = run_.digits.size();
    current().digits += spoken.digits;
    at_ += spoken.tokens;
    run_.end = at_;
    return true;
  }

  bool skip_filler() {
    if (at_ == run_.begin || is_new_area(tokens_, at_, run_)) return false;
    // `904 555, that's 0164`: between the groups of one number.
    const bool between_groups = run_.digits.size() == 3 || run_.digits.size() == 6;
    const bool names_group =
        !correcting_ && between_groups && tokens_.is(at_, "thats") && digits_at(tokens_, at_ + 1);
    const std::size_t filler = names_group ? 1 : filler_at(tokens_, at_);
    at_ += filler;
    return filler > 0;
  }

  bool skip_correction() {
    const std::size_t correction = correction_at(tokens_, at_);
    if (correction == 0 || run_.digits.empty() || !digits_at(tokens_, at_ + correction))
      return false;
    if (correcting_) replace_tail(run_, std::move(fresh_), group_cut_);
    correcting_ = true;
    fresh_ = Run();
    at_ += correction;
    return true;
  }

  const Tokens& tokens_;
  std::size_t at_;
  Run run_;
  bool correcting_ = false;
  Run fresh_;  // Said after the correction.
  std::size_t group_cut_ = 0;
};

}  // namespace

std::size_t correction_at(const Tokens& tokens, std::size_t i) {
  static const Phrases kTakesBack(
      "no wait im sorry|no im sorry|no wait sorry|wait no sorry|oh wait no|oh wait no sorry|i mean|"
      "i meant|no sorry|sorry no|im sorry|no wait|wait no|scratch that|correction|make that|"
      "actually|excuse me|no excuse me|my bad|strike that|oops|whoops|sorry|wait|no|no no|no no no|"
      "no no wait|nope|rather|let me start over|let me try that again|let me say that again|"
      "start over|i lied|i lie|no i lie|shoot|perdon|digo|mejor dicho|no perdon|perdon no|"
      "disculpe|no digo|no no no perdon|ay no|ay perdon|no espere|espere|me equivoque|"
      "no me equivoque|let me correct that|let me fix that|my mistake|thats not right|thats wrong|"
      "thats not it|sorry thats wrong|no thats wrong|no thats not right|wait thats wrong|"
      "wait thats not right|hold on its|hold on it is|hold on thats|hang on its|hang on thats");
  static const Phrases kThen(
      "that should be|it should be|thats|that is|it is|its|it ends in|ends in|the last four are|"
      "last four is|last four are|make that|es|termina en|not that|i mean|uh|i meant|sorry");
  const std::size_t said = kTakesBack.length_at(tokens, i);
  if (said == 0) return 0;
  // `sorry, that's 0143`, `no wait, it's 904…`, `sorry, ends in 0143`.
  return said + kThen.length_at(tokens, i + said);
}

bool begins_run(const Tokens& tokens, std::size_t i) {
  return digits_at(tokens, i).has_value() && !is_no_digit(tokens, i) &&
         !tokens.is_any(i, {"un", "una", "o", "once"});
}

Run run_from(const Tokens& tokens, std::size_t i) { return RunReader(tokens, i).read(); }

}  // namespace roadcall::speech
