#include "speech/mood.h"

#include <algorithm>
#include <optional>

#include "speech/mood_table.h"
#include "speech/tokens.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kReach = 3;  // Words from `not` to what it turns: `not a big problem`.

struct Sign {
  MoodSign sign;
  std::size_t length;
};

std::optional<Sign> sign_at(const Tokens& tokens, std::size_t i) {
  std::optional<Sign> longest;
  mood_phrases().at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
    if (!longest || phrase.length() > longest->length)
      longest = Sign{static_cast<MoodSign>(phrase.tag), phrase.length()};
  });
  return longest;
}

bool is_but(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"but", "however", "although", "pero", "aunque"});
}

/// One walk over the words, a clause after the other.
class Reading {
 public:
  void take(const Sign& one, std::size_t at) {
    const bool denied = not_end_ && at - *not_end_ < kReach;
    switch (one.sign) {
      case MoodSign::kPraise:
        ++(denied ? trouble_ : praise_);
        break;
      case MoodSign::kThanks:
        praise_ += denied ? 0 : 1;
        break;
      case MoodSign::kAble:
        trouble_ += denied ? 1 : 0;
        break;
      case MoodSign::kTrouble:
        ++(denied ? praise_ : trouble_);
        break;
      case MoodSign::kGone:
        if (!denied) forget_trouble();
        break;
      case MoodSign::kFixed:
        take_fixed(denied, at + one.length);
        break;
      case MoodSign::kDoubt:
        doubt_ = true;
        break;
      case MoodSign::kNot:
        not_end_ = at + one.length;
        break;
      case MoodSign::kStill:
        not_end_.reset();
        break;
    }
  }
  void end_clause() {
    not_end_.reset();
    before_clause_ = trouble_;
  }
  void doubt() { doubt_ = true; }
  void count(int glad, int sad) {
    praise_ += glad;
    trouble_ += sad;
  }
  Mood mood() const {
    if (trouble_ > 0) return Mood::unhappy;
    return praise_ > 0 && !doubt_ ? Mood::happy : Mood::unclear;
  }

 private:
  // Of this clause: what was named there is no more.
  void forget_trouble() {
    praise_ += trouble_ > before_clause_ ? 1 : 0;
    trouble_ = before_clause_;
  }
  void take_fixed(bool denied, std::size_t end) {
    if (denied) {
      ++trouble_;
      return;
    }
    forget_trouble();
    ++praise_;
    not_end_ = end;
  }

  int praise_ = 0;
  int trouble_ = 0;
  int before_clause_ = 0;
  bool doubt_ = false;
  std::optional<std::size_t> not_end_;
};

template <class Pictures>
int count_of(std::string_view text, const Pictures& pictures) {
  return static_cast<int>(std::count_if(
      pictures.begin(), pictures.end(),
      [&](std::string_view picture) { return text.find(picture) != std::string_view::npos; }));
}

}  // namespace

Mood mood_of(std::string_view text) {
  const Tokens tokens(text);
  Reading reading;
  for (std::size_t i = 0; i < tokens.size();) {
    const auto sign = sign_at(tokens, i);
    const std::size_t next = i + (sign ? sign->length : 1);
    if (sign) reading.take(*sign, i);
    if (is_but(tokens, i)) reading.doubt();
    if (tokens[next - 1].after != 0 && tokens[next - 1].after != '-') reading.end_clause();
    i = next;
  }
  if (text.find('?') != std::string_view::npos) reading.doubt();
  reading.count(count_of(text, kGladPictures), count_of(text, kSadPictures));
  return reading.mood();
}

}  // namespace roadcall::speech
