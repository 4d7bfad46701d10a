#include "speech/kind_clues.h"

#include <algorithm>

#include "speech/kind_signs.h"
#include "speech/points.h"

namespace roadcall::speech {
namespace {

constexpr Word kCar("<car>");
constexpr Word kYear("<year>");
constexpr Word kNumber("<n>");
constexpr Word kName("<name>");
constexpr Word kStart("^");
constexpr Word kStemEnd("*");

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

WordMap<Word> read_groups() {
  WordMap<Word> map;
  for (const Group& group : kGroups) {
    std::string_view list = group.words;
    while (!list.empty()) {
      const std::size_t space = std::min(list.find(' '), list.size());
      map[Word(list.substr(0, space))] = Word(group.name);
      list.remove_prefix(std::min(space + 1, list.size()));
    }
  }
  return map;
}

Word group_of(Word word) {
  static const WordMap<Word> kGroupOf = read_groups();
  const Word* found = kGroupOf.find(word);
  return found == nullptr ? word : *found;
}

/// One place of the transcript as the clues see it.
struct Spot {
  Word word;
  Word group;            // What stands for it beside others; mostly the word.
  bool starts = false;   // A sentence begins here.
  bool capital = false;  // Inside a sentence: a name of somebody or something.
  bool plain = true;     // A word of its own: no class of words.
  bool grouped() const { return group.hash != word.hash; }
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

Spot spot_at(const Tokens& tokens, std::size_t i, const Need& need, bool starts) {
  const Token& token = tokens[i];
  if (need.car && i >= need.car_begin && i < need.car_end)
    return {kCar, kCar, starts, false, false};
  if (token.digits || is_spoken_number(tokens, i)) {
    const Word word = is_year(token.text) ? kYear : kNumber;
    return {word, word, starts, false, false};
  }
  const Word word = tokens.at(i);
  return {word, group_of(word), starts, token.capital && !starts && tokens.has_case(), true};
}

std::vector<Spot> spots_of(const Tokens& tokens, const Need& need) {
  std::vector<Spot> spots;
  spots.reserve(tokens.size());
  bool starts = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Spot spot = spot_at(tokens, i, need, starts);
    const bool same = !spot.plain && !spots.empty() && spots.back().word.hash == spot.word.hash;
    if (!same) spots.push_back(spot);
    starts = tokens.ends_sentence(i);
  }
  return spots;
}

std::uint64_t mix(std::uint64_t key, Word word) { return mix_clue(key, word.hash); }

/// Hands every clue to `found(key, word, word, word)`, some more than once.
template <class Found>
class Walk {
 public:
  explicit Walk(Found found) : found_(std::move(found)) {}

  void over(const std::vector<Spot>& spots) {
    for (std::size_t i = 0; i < spots.size(); ++i) {
      word(spots[i]);
      neighbours(spots, i);
    }
  }
  void tell(Word a) { found_(mix(0, a), a, kNone, kNone); }

 private:
  static constexpr Word kNone{"", 0};
  void tell(Word a, Word b) { found_(mix(mix(0, a), b), a, b, kNone); }
  void tell(Word a, Word b, Word c) { found_(mix(mix(mix(0, a), b), c), a, b, c); }

  // `delivered`, `delivery`, `delivers`: what begins alike mostly means alike.
  void word(const Spot& spot) {
    constexpr std::size_t kStem = 5;
    tell(spot.word);
    if (spot.plain && spot.word.text.size() > kStem)
      tell(Word(spot.word.text.substr(0, kStem)), kStemEnd);
  }

  void neighbours(const std::vector<Spot>& spots, std::size_t i) {
    const Spot& here = spots[i];
    const bool two = i + 1 < spots.size() && !spots[i + 1].starts;
    if (here.starts) tell(kStart, here.word);
    if (!two) return;
    const Spot& next = spots[i + 1];
    if (here.starts) tell(kStart, here.word, next.word);
    pair(here, next);
    if (i + 2 < spots.size() && !spots[i + 2].starts) three(here, next, spots[i + 2]);
  }
  void pair(const Spot& here, const Spot& next) {
    tell(here.word, next.word);
    if (next.capital) tell(here.word, kName);
    if (here.capital) tell(kName, next.word);
    if (here.grouped() || next.grouped()) tell(here.group, next.group);
  }
  void three(const Spot& here, const Spot& next, const Spot& third) {
    tell(here.word, next.word, third.word);
    if (here.grouped() || next.grouped() || third.grouped())
      tell(here.group, next.group, third.group);
    if (third.capital) tell(here.word, next.word, kName);
  }
  Found found_;
};

constexpr Word kAnyCall("<any call>");

template <class Found>
void each_clue(const Tokens& tokens, const Need& need, Found found) {
  Walk walk(std::move(found));
  walk.tell(kAnyCall);
  for (const std::string_view sign : signs_of(tokens, need)) walk.tell(Word(sign));
  walk.over(spots_of(tokens, need));
}

}  // namespace

std::string Clue::text() const {
  std::string out(words[0]);
  for (std::size_t i = 1; i < words.size() && !words[i].empty(); ++i)
    out.append(" ").append(words[i]);
  return out;
}

std::vector<Clue> clues_of(const Tokens& tokens, const Need& need) {
  std::vector<Clue> clues;
  each_clue(tokens, need, [&](std::uint64_t key, Word a, Word b, Word c) {
    clues.push_back({{a.text, b.text, c.text}, key});
  });
  std::sort(clues.begin(), clues.end(), [](const Clue& a, const Clue& b) { return a.key < b.key; });
  const auto same = [](const Clue& a, const Clue& b) { return a.key == b.key; };
  clues.erase(std::unique(clues.begin(), clues.end(), same), clues.end());
  return clues;
}

KindPoints points_of(const Tokens& tokens, const Need& need) {
  static const PointsTable<kKinds.size()> table(kind_points_text());
  KindPoints sum{};
  std::vector<bool> heard(table.size());
  each_clue(tokens, need, [&](std::uint64_t key, Word, Word, Word) {
    const std::size_t at = table.find(key);
    if (at == table.size() || heard[at]) return;
    heard[at] = true;
    for (std::size_t kind = 0; kind < sum.size(); ++kind) sum[kind] += table[at][kind];
  });
  return sum;
}

}  // namespace roadcall::speech
