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

struct Group {
  std::string_view name;
  std::string_view words;
};

// Words that stand for one another beside others: `my truck is ready`, `my van is ready`.
constexpr Group kGroups[] = {
    {"<vehicle>",
     "car truck van suv vehicle jeep pickup minivan ride auto bus rv wagon carro camioneta troca "
     "coche"},
    {"<day>",
     "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday "
     "lunes martes miercoles jueves viernes sabado domingo hoy manana ayer"},
    {"<mechanic>",
     "mechanic guy guys fella fellas fellow tech technician man driver gentleman boy mecanico "
     "muchacho"},
    {"<kin>",
     "mom mother dad father sister brother aunt uncle cousin grandma grandpa nana husband wife "
     "son daughter mama papa tia tio primo prima hermano hermana"},
    {"<paper>", "invoice bill receipt estimate quote statement factura recibo estimado cotizacion"},
    {"<part>",
     "part parts starter alternator battery brakes brake rotor rotors pads pump radiator "
     "transmission engine struts sensor motor compressor calipers caliper tires tire pieza piezas "
     "bateria frenos"},
    {"<did>",
     "fixed replaced changed installed repaired serviced did put worked looked checked arreglaron "
     "cambiaron pusieron hicieron"},
    {"<we>", "you yall ustedes usted"},
};

WordMap<std::string_view> read_groups() {
  WordMap<std::string_view> map;
  for (const Group& group : kGroups) {
    std::string_view list = group.words;
    while (!list.empty()) {
      const std::size_t space = std::min(list.find(' '), list.size());
      map[Word(list.substr(0, space))] = group.name;
      list.remove_prefix(std::min(space + 1, list.size()));
    }
  }
  return map;
}

std::string_view group_of(Word word) {
  static const WordMap<std::string_view> kGroupOf = read_groups();
  const auto* found = kGroupOf.find(word);
  return found == nullptr ? word.text : *found;
}

/// One place of the transcript as the clues see it.
struct Spot {
  std::string_view word;
  bool starts = false;       // A sentence begins here.
  bool capital = false;      // Inside a sentence: a name of somebody or something.
  bool plain = true;         // A word of its own: no class of words.
  std::string_view group{};  // What stands for it beside others; mostly the word.
};

bool is_year(std::string_view digits) {
  return digits.size() == 4 && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20");
}

// `four four seven`: digits in words. One alone may be any word (`the one`, `for a second`).
bool is_spoken_number(const Tokens& tokens, std::size_t i) {
  if (tokens[i].number < 0) return false;
  const bool before = i > 0 && tokens[i - 1].number >= 0;
  return before || (i + 1 < tokens.size() && tokens[i + 1].number >= 0);
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
    else if (token.digits || is_spoken_number(tokens, i))
      spot = {is_year(token.text) ? kYear : kNumber, starts, false, false};
    spot.group = spot.plain ? group_of(tokens.at(i)) : spot.word;
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
  const bool grouped = here.group != here.word || next.group != next.word;
  if (grouped) add(clues, here.group, next.group);
  if (i + 2 >= spots.size() || spots[i + 2].starts) return;
  const Spot& third = spots[i + 2];
  add(clues, here.word, next.word, third.word);
  if (grouped || third.group != third.word) add(clues, here.group, next.group, third.group);
  if (third.capital) add(clues, here.word, next.word, kName);
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
