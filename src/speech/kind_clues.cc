#include "speech/kind_clues.h"

#include <algorithm>
#include <unordered_map>

#include "speech/kind_signs.h"

namespace roadcall::speech {
namespace {

constexpr std::string_view kCar = "<car>";
constexpr std::string_view kYear = "<year>";
constexpr std::string_view kNumber = "<n>";
constexpr std::string_view kName = "<name>";
constexpr std::string_view kStart = "^";

/// One place of the transcript as the clues see it.
struct Spot {
  std::string_view word;
  bool starts = false;   // A sentence begins here.
  bool capital = false;  // Inside a sentence: a name of somebody or something.
  bool plain = true;     // A word of its own: no class of words.
};

bool is_year(std::string_view digits) {
  return digits.size() == 4 && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20");
}

std::vector<Spot> spots_of(const Tokens& tokens, const Need& need) {
  std::vector<Spot> spots;
  spots.reserve(tokens.size());
  bool starts = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    Spot spot{token.text, starts, token.capital && !starts && tokens.has_case(), true};
    if (need.car && i >= need.car_begin && i < need.car_end)
      spot = {kCar, starts, false, false};
    else if (token.digits)
      spot = {is_year(token.text) ? kYear : kNumber, starts, false, false};
    const bool same = !spot.plain && !spots.empty() && spots.back().word == spot.word;
    if (!same) spots.push_back(spot);
    starts = tokens.ends_sentence(i);
  }
  return spots;
}

std::uint64_t mix(std::uint64_t hash, std::string_view word) {
  return (hash ^ word_hash(word)) * 1099511628211ULL + (hash >> 31);
}

void add(std::vector<Clue>& clues, std::string_view a, std::string_view b = {},
         std::string_view c = {}) {
  std::uint64_t key = mix(0, a);
  if (!b.empty()) key = mix(key, b);
  if (!c.empty()) key = mix(key, c);
  clues.push_back({{a, b, c}, key});
}

// `delivered`, `delivery`, `delivers`: what begins alike mostly means alike.
constexpr std::size_t kStem = 5;

void add_word(std::vector<Clue>& clues, const Spot& spot) {
  add(clues, spot.word);
  if (spot.plain && spot.word.size() > kStem) add(clues, spot.word.substr(0, kStem), "*");
}

void add_neighbours(std::vector<Clue>& clues, const std::vector<Spot>& spots, std::size_t i) {
  const Spot& here = spots[i];
  if (here.starts) add(clues, kStart, here.word);
  if (here.starts && i + 1 < spots.size() && !spots[i + 1].starts)
    add(clues, kStart, here.word, spots[i + 1].word);
  if (i + 1 >= spots.size() || spots[i + 1].starts) return;
  const Spot& next = spots[i + 1];
  add(clues, here.word, next.word);
  if (next.capital) add(clues, here.word, kName);
  if (here.capital) add(clues, kName, next.word);
  if (i + 2 >= spots.size() || spots[i + 2].starts) return;
  add(clues, here.word, next.word, spots[i + 2].word);
  if (spots[i + 2].capital) add(clues, here.word, next.word, kName);
}

}  // namespace

std::string Clue::text() const {
  std::string out(words[0]);
  for (std::size_t i = 1; i < words.size() && !words[i].empty(); ++i)
    out.append(" ").append(words[i]);
  return out;
}

std::uint64_t clue_key(std::string_view text) {
  std::uint64_t key = 0;
  // A sign's name has spaces and is one word.
  if (text.starts_with('<') && text.ends_with('>') && text.find("> ") == std::string_view::npos)
    return mix(key, text);
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    key = mix(key, text.substr(0, space));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return key;
}

std::vector<Clue> clues_of(const Tokens& tokens, const Need& need) {
  const std::vector<Spot> spots = spots_of(tokens, need);
  std::vector<Clue> clues;
  clues.reserve(spots.size() * 6 + 16);
  add(clues, "<any call>");
  for (const std::string_view sign : signs_of(tokens, need)) add(clues, sign);
  for (std::size_t i = 0; i < spots.size(); ++i) {
    add_word(clues, spots[i]);
    add_neighbours(clues, spots, i);
  }
  std::sort(clues.begin(), clues.end(), [](const Clue& a, const Clue& b) { return a.key < b.key; });
  const auto same = [](const Clue& a, const Clue& b) { return a.key == b.key; };
  clues.erase(std::unique(clues.begin(), clues.end(), same), clues.end());
  return clues;
}

}  // namespace roadcall::speech
