#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace roadcall::speech {

/// A word or a group of digits: folded (lower case, no accents, no apostrophes), with its place in
/// the transcript.
struct Token {
  std::string text;
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
  bool is(std::size_t i, std::string_view text) const { return word(i) == text; }
  bool is_any(std::size_t i, std::initializer_list<std::string_view> words) const;
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

/// Many phrases looked for in one walk over the tokens.
class Phrases {
 public:
  Phrases(std::initializer_list<std::string_view> phrases);
  bool any_in(const Tokens& tokens) const { return first_in(tokens) != Tokens::npos; }
  /// Where the first of them stands, or npos.
  std::size_t first_in(const Tokens& tokens, std::size_t from = 0) const;
  int count_in(const Tokens& tokens) const;  ///< Different phrases that stand somewhere.

 private:
  std::unordered_map<std::string_view, std::vector<std::string_view>> by_first_word_;
};

}  // namespace roadcall::speech
