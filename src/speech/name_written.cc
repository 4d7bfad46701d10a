#include "speech/name_written.h"

#include <algorithm>

#include "base/text.h"
#include "speech/name_table.h"

namespace roadcall::speech {
namespace {

// `dr patels office`, `darnells dad`: an `s` that lost its apostrophe.
bool owns_what_follows(const Tokens& tokens, std::size_t i) {
  const std::string& word = tokens[i].text;
  if (tokens.has_case() || word.size() < 4 || word.back() != 's') return false;
  const Word owner(std::string_view(word).substr(0, word.size() - 1));
  return (is_first_name(owner) || is_surname(owner) || !is_everyday_word(owner)) &&
         tokens.is_any(i + 1,
                       {"office",   "patient", "dad",   "mom",    "wife",   "husband", "son",
                        "daughter", "house",   "phone", "number", "sister", "brother", "shop",
                        "place",    "truck",   "car",   "friend", "mother", "father",  "garage"});
}

// `Mcrae` → `McRae`, `Rj` → `RJ`: the capitals that a transcript without any left out.
void raise_inner(std::string& raw) {
  constexpr std::size_t kShortest = 5;
  const auto raise = [](char& c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  };
  if (raw.size() >= kShortest && raw.starts_with("Mc")) raise(raw[2]);
  const bool initials = raw.find_first_of("aeiouyAEIOUY") == std::string::npos || raw[1] == 'j';
  if (raw.size() == 2 && initials) raise(raw[1]);
}

}  // namespace

bool joined_by_hyphen(const Tokens& tokens, std::size_t i) {
  return i + 1 < tokens.size() && tokens[i].after == '-' &&
         tokens[i + 1].begin == tokens[i].end + 1 && tokens.word(i + 1).size() > 1 &&
         !tokens[i + 1].digits;
}

bool possessive_at(const Tokens& tokens, std::size_t i) {
  if (owns_what_follows(tokens, i)) return true;
  const std::string raw = tokens.slice(i, i + 1);
  return raw.size() > 2 && (raw.ends_with("'s") || raw.ends_with("\u2019s"));
}

std::string shown(const Tokens& tokens, std::size_t begin, std::size_t end, bool particle) {
  std::string raw = tokens.slice(begin, end);
  if (raw.ends_with("'s") || raw.ends_with("'S")) raw.resize(raw.size() - 2);
  if (raw.ends_with("\u2019s")) raw.resize(raw.size() - 4);
  const bool shouted = raw.size() > 2 && std::none_of(raw.begin(), raw.end(),
                                                      [](char c) { return c >= 'a' && c <= 'z'; });
  if (shouted) raw = ascii_lower(raw);
  bool begins = true;
  for (char& c : raw) {
    if (begins && c >= 'a' && c <= 'z' &&
        ((&c == raw.data() && !particle) || shouted || (!particle && !tokens.has_case())))
      c = static_cast<char>(c - 32);
    begins = c == '-';
  }
  if (!particle && (shouted || !tokens.has_case())) raise_inner(raw);
  if (particle && !tokens.has_case()) {
    char& last = raw[raw.rfind(' ') + 1];
    if (last >= 'a' && last <= 'z') last = static_cast<char>(last - 32);
  }
  return raw;
}

}  // namespace roadcall::speech
