#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "speech/words.h"

namespace roadcall::speech {

/// A word or a group of digits: folded (lower case, no accents, no apostrophes), with its place in
/// the transcript.
struct Token {
  std::string text;
  std::uint64_t hash = 0;  ///< Of the text.
  int number = -1;         ///< What a number word says: `seven` 7, `ochenta` 80.
  std::size_t begin = 0;
  std::size_t end = 0;
  bool digits = false;      ///< All digits (a decimal point may stand inside: `5.7`).
  bool capital = false;     ///< Begins with a capital letter in the transcript.
  bool short_year = false;  ///< An apostrophe stood before it: `'98`.
  char after = 0;           ///< The strongest punctuation that follows: . ! ? ; : , - or 0.
};

/// A transcript cut into tokens, once; everything else reads these.
class Tokens {
 public:
  explicit Tokens(std::string_view transcript);

  std::size_t size() const { return list_.size(); }
  bool empty() const { return list_.empty(); }
  const Token& operator[](std::size_t i) const { return list_[i]; }
  /// The folded word at `i`, or empty behind the end.
  std::string_view word(std::size_t i) const {
    return i < list_.size() ? std::string_view(list_[i].text) : std::string_view();
  }
  /// The same, as the tables are asked for it.
  Word at(std::size_t i) const {
    return i < list_.size() ? Word(list_[i].text, list_[i].hash) : Word("", 0);
  }
  bool is(std::size_t i, std::string_view text) const { return word(i) == text; }
  bool is_any(std::size_t i, std::initializer_list<std::string_view> words) const {
    const std::string_view here = word(i);
    if (here.empty()) return false;
    for (const std::string_view one : words) {
      if (one.size() == here.size() && one[0] == here[0] && one == here) return true;
    }
    return false;
  }
  /// Do the words of `phrase` (parted by spaces) stand from `i` on?
  bool has_at(std::size_t i, std::string_view phrase) const;
  /// How many tokens `phrase` has.
  static std::size_t length(std::string_view phrase);
  /// The first place of `phrase` from `from` on, or `npos`.
  std::size_t find(std::string_view phrase, std::size_t from = 0) const;
  bool contains(std::string_view phrase) const { return find(phrase) != npos; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  bool comma_between(std::size_t begin, std::size_t end) const;
  /// A sentence ends behind token `i`.
  bool ends_sentence(std::size_t i) const;
  /// Bounds of the sentence (as punctuation tells it) around token `i`.
  std::size_t sentence_begin(std::size_t i) const;
  std::size_t sentence_end(std::size_t i) const;  ///< One behind its last token.

  /// From now on token `i` is `word`; its place in the transcript stays.
  void read_as(std::size_t i, std::string_view word);

  /// The transcript's own words from token `begin` up to (not with) `end`.
  std::string slice(std::size_t begin, std::size_t end) const;
  std::string_view transcript() const { return transcript_; }
  /// Does the transcript use capitals inside sentences? Then names carry them.
  bool has_case() const { return has_case_; }

 private:
  std::string_view transcript_;
  std::vector<Token> list_;
  bool has_case_ = false;
};

/// Many phrases, by their first words; given as one text, parted by `|`.
class PhraseTable {
 public:
  struct Phrase {
    std::vector<Word> rest;  // Behind the first word.
    int tag = 0;
    int weight = 0;
    std::size_t index = 0;
    std::size_t length() const { return rest.size() + 1; }
  };
  void add(std::string_view list, int tag = 0, int weight = 0);
  std::size_t size() const { return size_; }
  /// Calls `found(phrase)` for each phrase that stands at token `i`.
  template <class Found>
  void at(const Tokens& tokens, std::size_t i, Found found) const {
    const auto* here = by_first_word_.find(tokens.at(i));
    if (here == nullptr) return;
    for (const Phrase& phrase : *here) {
      if (stands(tokens, i, phrase)) found(phrase);
    }
  }

 private:
  static bool stands(const Tokens& tokens, std::size_t i, const Phrase& phrase);
  WordMap<std::vector<Phrase>> by_first_word_;
  std::size_t size_ = 0;
};

/// Phrases of one meaning, looked for in one walk over the tokens.
class Phrases {
 public:
  explicit Phrases(std::string_view list) { table_.add(list); }
  bool any_in(const Tokens& tokens) const { return first_in(tokens) != Tokens::npos; }
  /// Where the first of them stands, or npos.
  std::size_t first_in(const Tokens& tokens, std::size_t from = 0) const;
  /// The length of the longest one at `i`, or 0.
  std::size_t length_at(const Tokens& tokens, std::size_t i) const;

 private:
  PhraseTable table_;
};

}  // namespace roadcall::speech
