#include "speech/tokens.h"

#include <algorithm>

#include "base/text.h"
#include "speech/numbers.h"

namespace roadcall::speech {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
bool is_word_byte(char c) { return is_digit(c) || is_letter(c) || is_continuation(c); }

// ’ is three bytes.
bool is_curly_apostrophe(std::string_view text, std::size_t at) {
  return text.substr(at, 3) == "\xE2\x80\x99" || text.substr(at, 3) == "\xE2\x80\x98";
}
std::size_t apostrophe_length(std::string_view text, std::size_t at) {
  if (text[at] == '\'' || text[at] == '`') return 1;
  return is_curly_apostrophe(text, at) ? 3 : 0;
}

// General punctuation (U+2000…) is not part of a word, though its first byte looks like a letter's.
bool is_symbol(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return first == 0xE2 || first == 0xEF || first == 0xF0;
}

// A dot behind these ends no sentence.
bool is_abbreviation(std::string_view word) {
  return word == "st" || word == "cpl" || word == "sgt" || word == "lt" || word == "gen" ||
         word == "col" || word == "mr" || word == "mrs" || word == "ms" || word == "dr" ||
         word == "ft";
}

// Sounds that stand anywhere, in the middle of names and numbers too.
bool is_hesitation(std::string_view word) {
  return word == "um" || word == "uh" || word == "er" || word == "uhm" || word == "umm" ||
         word == "erm";
}

int strength(char c) {
  switch (c) {
    case '.':
    case '!':
    case '?':
      return 5;
    case ';':
      return 4;
    case ':':
      return 3;
    case ',':
      return 2;
    case '-':
      return 1;
    default:
      return 0;
  }
}

}  // namespace

Tokens::Tokens(std::string_view transcript) : transcript_(transcript) {
  const std::string_view text = transcript;
  std::string raw;
  std::size_t inner_capitals = 0;
  bool apostrophe_before = false;
  bool hesitated = false;  // The comma behind `um` says nothing about the word before it.
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at]) || is_continuation(text[at]) || is_symbol(text, at)) {
      const std::size_t apostrophe = apostrophe_length(text, at);
      apostrophe_before = apostrophe > 0;
      const bool abbreviation =
          text[at] == '.' && !list_.empty() && is_abbreviation(list_.back().text);
      // `ID.4`, `google.com`: a dot inside a name ends nothing.
      const bool inside_name = text[at] == '.' && at > 0 && is_letter(text[at - 1]) &&
                               at + 1 < text.size() && is_word_byte(text[at + 1]);
      if (apostrophe == 0 && !abbreviation && !inside_name && !(hesitated && text[at] == ',') &&
          !list_.empty() && strength(text[at]) > strength(list_.back().after))
        list_.back().after = text[at];
      at += apostrophe > 0 ? apostrophe : 1;
      continue;
    }
    Token token;
    token.begin = at;
    token.short_year = apostrophe_before && is_digit(text[at]);
    apostrophe_before = false;
    raw.clear();
    bool all_digits = true;
    while (at < text.size()) {
      if (is_word_byte(text[at]) && !is_symbol(text, at)) {
        all_digits = all_digits && is_digit(text[at]);
        raw += text[at++];
      } else if (const std::size_t length = apostrophe_length(text, at);
                 length > 0 && at + length < text.size() && is_letter(text[at + length]) &&
                 !all_digits) {
        at += length;  // `i'm` is `im`.
      } else if (all_digits && text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1]) &&
                 raw.size() <= 1) {
        raw += text[at++];  // `5.7`, an engine; longer groups parted by dots are telephone numbers.
      } else {
        break;
      }
    }
    token.end = at;
    token.digits = all_digits;
    token.capital = raw[0] >= 'A' && raw[0] <= 'Z';
    token.text = all_digits ? raw : name_key(raw);
    if (token.text.empty()) continue;
    hesitated = is_hesitation(token.text);
    if (hesitated) continue;
    const bool inside = !list_.empty() && strength(list_.back().after) < 4;
    if (inside && token.capital && token.text != "i" && !token.text.starts_with("im") &&
        !token.text.starts_with("ive"))
      ++inner_capitals;
    token.hash = word_hash(token.text);
    if (!all_digits) token.number = number_word({token.text, token.hash});
    list_.push_back(std::move(token));
  }
  has_case_ = inner_capitals > 0;
}

bool Tokens::has_at(std::size_t i, std::string_view phrase) const {
  if (i >= list_.size() || list_[i].text[0] != phrase[0]) return false;
  while (!phrase.empty()) {
    const auto space = phrase.find(' ');
    if (i >= list_.size() || list_[i].text != phrase.substr(0, space)) return false;
    ++i;
    if (space == std::string_view::npos) return true;
    phrase.remove_prefix(space + 1);
  }
  return true;
}

void Tokens::read_as(std::size_t i, std::string_view word) {
  Token& token = list_[i];
  token.text = word;
  token.hash = word_hash(word);
  token.number = number_word(Word(token.text, token.hash));
}

std::size_t Tokens::length(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

std::size_t Tokens::find(std::string_view phrase, std::size_t from) const {
  for (std::size_t i = from; i < list_.size(); ++i) {
    if (has_at(i, phrase)) return i;
  }
  return npos;
}

bool Tokens::comma_between(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end && i < list_.size(); ++i) {
    if (list_[i].after == ',') return true;
  }
  return false;
}

bool Tokens::ends_sentence(std::size_t i) const {
  return i + 1 >= list_.size() || strength(list_[i].after) >= 4;
}

std::size_t Tokens::sentence_begin(std::size_t i) const {
  while (i > 0 && !ends_sentence(i - 1)) --i;
  return i;
}

std::size_t Tokens::sentence_end(std::size_t i) const {
  while (i < list_.size() && !ends_sentence(i)) ++i;
  return std::min(i + 1, list_.size());
}

std::string Tokens::slice(std::size_t begin, std::size_t end) const {
  if (begin >= end || begin >= list_.size()) return "";
  const std::size_t from = list_[begin].begin;
  return std::string(transcript_.substr(from, list_[std::min(end, list_.size()) - 1].end - from));
}

void PhraseTable::add(std::string_view list, int tag, int weight) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    std::string_view phrase = list.substr(0, bar);
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
    Phrase made{{}, tag, weight, size_++};
    const std::size_t first = phrase.find(' ');
    const Word key(phrase.substr(0, first));
    while (phrase.find(' ') != std::string_view::npos) {
      phrase.remove_prefix(phrase.find(' ') + 1);
      made.rest.emplace_back(phrase.substr(0, phrase.find(' ')));
    }
    by_first_word_[key].push_back(std::move(made));
  }
}

bool PhraseTable::stands(const Tokens& tokens, std::size_t i, const Phrase& phrase) {
  for (const Word& word : phrase.rest) {
    const Word here = tokens.at(++i);
    if (here.hash != word.hash || here.text != word.text) return false;
  }
  return true;
}

std::size_t Phrases::first_in(const Tokens& tokens, std::size_t from) const {
  for (std::size_t i = from; i < tokens.size(); ++i) {
    if (length_at(tokens, i) > 0) return i;
  }
  return Tokens::npos;
}

std::size_t Phrases::length_at(const Tokens& tokens, std::size_t i) const {
  std::size_t longest = 0;
  table_.at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
    longest = std::max(longest, phrase.length());
  });
  return longest;
}

}  // namespace roadcall::speech
