#include <algorithm>
#include <cstdint>
#include <vector>

#include "speech/services.h"
#include "speech/urgency_table.h"

namespace roadcall::speech {
namespace {

// What is heard of each kind, added up.
struct Heard {
  int danger = 0;
  int stopped = 0;
  int soon = 0;
  int calm = 0;
  int duty = 0;         // An appointment that needs the car.
  bool away = false;    // Not at home.
  bool denied = false;  // `not an emergency`.

  // That it stands is told in many words at once: they do not add up.
  void stop(int weight) {
    constexpr int kCannotDrive = 4;
    if (stopped >= kCannotDrive && weight >= kCannotDrive)
      stopped = kCannotDrive + 1;
    else
      stopped = std::max(stopped, weight);
  }

  void add(Haste haste, int weight) {
    if (haste == Haste::kDanger) danger += weight;
    if (haste == Haste::kStopped) stop(weight);
    if (haste == Haste::kSoon) soon += weight;
    if (haste == Haste::kCalm) calm += weight;
  }
};

// `no big emergency`, `ain't like we're stuck`, `not in any terrible rush`.
bool is_denied(const Tokens& tokens, std::size_t i) {
  constexpr std::size_t kReach = 4;
  for (std::size_t back = 1; back <= std::min(i, kReach); ++back) {
    if (tokens[i - back].after != 0) return false;
    if (tokens.is_any(i - back, {"no", "not", "aint", "isnt", "any", "dont", "nothing"}))
      return true;
  }
  return false;
}

bool in_sentence(const Tokens& tokens, std::size_t begin, std::size_t end, const WordSet& words) {
  for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i) {
    if (words.contains(tokens.at(i))) return true;
  }
  return false;
}

std::size_t back_in_sentence(const Tokens& tokens, std::size_t i, std::size_t reach) {
  std::size_t begin = i;
  while (begin > 0 && i - begin < reach && !tokens.ends_sentence(begin - 1)) --begin;
  return begin;
}

std::size_t on_in_sentence(const Tokens& tokens, std::size_t i, std::size_t reach) {
  std::size_t end = i + 1;
  while (end < tokens.size() && end - i < reach && !tokens.ends_sentence(end - 1)) ++end;
  return end;
}

// `yesterday my car died on the side of the road`: no longer there.
bool is_past(const Tokens& tokens, std::size_t i) {
  static const WordSet kPast("yesterday ago was ayer last");
  return in_sentence(tokens, back_in_sentence(tokens, i, 10), on_in_sentence(tokens, i, 6), kPast);
}

// `could you come today` asks; `today I noticed` and `it died today` tell.
int weight_of_today(const Tokens& tokens, std::size_t i) {
  static const WordSet kAsking(
      "can could come need needs get available please if want wants hoping possible heavenly be "
      "tomorrow or done fixed home opening would before here by put somebody someone call me "
      "ocupo necesito puede pudiera able anyone again");
  static const WordSet kTelling("i noticed started it when and came");
  if (in_sentence(tokens, i + 1, i + 2, kTelling)) return 0;
  return in_sentence(tokens, back_in_sentence(tokens, i, 8), on_in_sentence(tokens, i, 5), kAsking)
             ? 5
             : 2;
}

// `whenever you can`, `so whenever`; not `climbs whenever he sits in traffic`.
int weight_of_whenever(const Tokens& tokens, std::size_t i) {
  if (tokens.is_any(i + 1, {"its", "it", "the"}))
    return tokens.is_any(i + 2, {"convenient", "suits", "works", "stars"}) ? 6 : 0;
  return tokens.is_any(i + 1, {"i", "he", "she", "we", "im", "hes", "shes", "my", "they", "theres"})
             ? 0
             : 6;
}

// `on I-95`, `on the turnpike`, with somebody who stands there now.
int weight_of_road(const Tokens& tokens, std::size_t i) {
  static const WordSet kStands(
      "stuck stranded broke broken died dead stalled tirada tirado varado varada blew blowout "
      "overheated quit");
  static const WordSet kHere("im were sitting stopped parked estoy parado parada am are");
  if (is_past(tokens, i)) return 0;
  const bool number_follows =
      i + 1 < tokens.size() && (tokens[i + 1].digits || tokens[i + 1].number >= 0);
  if (tokens.is(i, "i") && !number_follows) return 0;
  const std::size_t begin = back_in_sentence(tokens, i, 7);
  const std::size_t furthest = std::max(begin, i - std::min<std::size_t>(i, 3));
  for (std::size_t next = i; next > furthest; --next) {
    const std::size_t k = next - 1;
    if (tokens.is_any(k, {"off", "by", "near", "from", "around", "at", "past", "under"})) return 0;
    if (!tokens.is_any(k, {"on", "in", "en"})) continue;
    return in_sentence(tokens, begin, k + 1, kStands) ? 10
           : in_sentence(tokens, begin, k + 1, kHere) ? 6
                                                      : 0;
  }
  return 0;
}

// `on the side of 85`, `the side of I-10`; not `the side of the house`.
bool is_roadside(const Tokens& tokens, std::size_t i) {
  if (!tokens.is(i, "side") || !tokens.is(i + 1, "of") || i + 2 >= tokens.size()) return false;
  return (tokens[i + 2].digits || tokens[i + 2].number > 0 ||
          tokens.is_any(i + 2, {"i", "us", "interstate", "highway", "hwy", "route", "la"})) &&
         !is_past(tokens, i);
}

// A place that is not home, where a car stands: `at the Publix`, `in the parking garage`.
bool is_away(const Tokens& tokens, std::size_t i) {
  if (tokens.is(i, "garage") && !tokens.is_any(i - (i > 0), {"parking", "deck"}) &&
      !tokens.is(i + 1, "at"))
    return false;
  const std::size_t begin = back_in_sentence(tokens, i, 5);
  static const WordSet kIn("at in en");
  static const WordSet kNear("off by get");
  return in_sentence(tokens, begin, i, kIn) && !in_sentence(tokens, begin, i, kNear);
}

// `I have to be at work by four`, `I've got an interview in the morning`.
int weight_of_duty(const Tokens& tokens, std::size_t i) {
  static const WordSet kMust(
      "gotta need needs have has got must supposed tengo tiene debo hafta ive weve");
  static const WordSet kWhen("tonight tomorrow today manana hoy");
  if (!in_sentence(tokens, back_in_sentence(tokens, i, 9), i, kMust)) return 0;
  const std::size_t end = on_in_sentence(tokens, i, 9);
  if (in_sentence(tokens, back_in_sentence(tokens, i, 8), end, kWhen)) return 5;
  for (std::size_t k = i + 1; k + 1 < end; ++k) {
    if (tokens.has_at(k, "in the morning")) return 5;
    const bool hour = tokens[k + 1].number > 0 || tokens[k + 1].digits;
    if (tokens.is_any(k, {"at", "by", "before", "las"}) && hour) return 5;
  }
  return 1;
}

// `hoy`, `tomorrow`, but `de la mañana` and `por la mañana` are hours of a day.
bool is_hour_of_day(const Tokens& tokens, std::size_t i) {
  return i > 0 && tokens.is(i, "manana") && tokens.is(i - 1, "la");
}

// What a word may name, asked for once a word.
enum Named : unsigned { kRoad = 1, kPlace = 2, kEvent = 4 };

void name_all(WordMap<unsigned>& table, Named named, std::string_view list) {
  while (!list.empty()) {
    const std::size_t space = list.find(' ');
    table[Word(list.substr(0, space))] |= named;
    list.remove_prefix(space == std::string_view::npos ? list.size() : space + 1);
  }
}

const WordMap<unsigned>& names() {
  static const WordMap<unsigned> table = [] {
    WordMap<unsigned> made;
    name_all(made, kRoad,
             "highway interstate freeway expressway turnpike bridge parkway tollway causeway ramp "
             "tunnel "
             "overpass beltway thruway carretera autopista freeways expreso i");
    name_all(
        made, kPlace,
        "lot parking walmart target publix costco kroger safeway wegmans aldi heb winn piggly "
        "store "
        "mall station school hospital airport hotel motel rest truckstop campground trailhead gym "
        "church site job work office library beach park restaurant mcdonalds walgreens cvs pump "
        "flying loves pilot wawa buc buccees sheetz quiktrip casino stadium theater center centre "
        "clinic laundromat garage depot lowes launch marina dealership college university campus "
        "estacionamiento tienda trabajo cliente escuela kum fred frys stater meijer ikea");
    name_all(
        made, kEvent,
        "work job shift school hospital airport interview appointment class court deposition exam "
        "test flight dialysis meet meeting clients customers run delivery deliveries funeral "
        "wedding "
        "trabajar trabajo recoger game recital clase commute");
    return made;
  }();
  return table;
}

void hear_words(const Tokens& tokens, std::size_t i, Heard& heard) {
  if (tokens.is(i, "today")) heard.soon += weight_of_today(tokens, i);
  if (tokens.is(i, "manana") && !is_hour_of_day(tokens, i)) heard.soon += 4;
  if (tokens.is(i, "whenever")) heard.calm += weight_of_whenever(tokens, i);
  if (is_roadside(tokens, i)) heard.danger += 10;
  const unsigned* named = names().find(tokens.at(i));
  if (named == nullptr) return;
  if ((*named & kRoad) != 0) heard.danger += weight_of_road(tokens, i);
  if ((*named & kPlace) != 0) heard.away = heard.away || is_away(tokens, i);
  if ((*named & kEvent) != 0) heard.duty = std::max(heard.duty, weight_of_duty(tokens, i));
}

// `urgent`, `emergency`, and the same denied.
void hear_unless_not(const Tokens& tokens, std::size_t i, int weight, Heard& heard) {
  if (tokens.is_any(i + 1, {"brake", "brakes", "room", "lights", "lane", "exit"})) return;
  if (is_denied(tokens, i)) {
    heard.denied = true;
    heard.calm += 8;
  } else if (tokens.is_any(i, {"emergency", "emergencia"})) {
    heard.danger += weight;
  } else if (!tokens.is_any(i, {"rush", "panic", "crisis"})) {
    heard.soon += weight;
  }
}

void hear_phrases(const Tokens& tokens, std::size_t i, std::vector<bool>& known, Heard& heard) {
  urgency_phrases().at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
    if (known[phrase.index]) return;
    known[phrase.index] = true;
    const auto haste = static_cast<Haste>(phrase.tag);
    if (haste == Haste::kUnlessNot) return hear_unless_not(tokens, i, phrase.weight, heard);
    if (haste != Haste::kDanger) return heard.add(haste, phrase.weight);
    if (!is_denied(tokens, i))
      heard.add(haste, is_past(tokens, i) ? phrase.weight / 2 : phrase.weight);
  });
}

void hear_pairs(const Tokens& tokens, Heard& heard) {
  std::uint64_t known = 0;
  urgency_pairs().each(tokens, [&](const WordPairs::Pair& pair, std::size_t, std::size_t) {
    const std::uint64_t bit = std::uint64_t{1} << pair.index;
    if ((known & bit) == 0) heard.add(static_cast<Haste>(pair.tag), pair.weight);
    known |= bit;
  });
}

}  // namespace

UrgencyFound find_urgency(const Tokens& tokens) {
  constexpr int kEmergency = 8;
  constexpr int kSoon = 4;
  constexpr int kNoHurry = 6;
  Heard heard;
  std::vector<bool> known(urgency_phrases().size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    hear_phrases(tokens, i, known, heard);
    hear_words(tokens, i, heard);
  }
  hear_pairs(tokens, heard);
  if (heard.danger >= kEmergency && !heard.denied) return {"emergency", 0.92};
  // A car that stands, and not at home.
  const int away = heard.stopped >= 2 && heard.away ? 2 : 0;
  if (heard.stopped + heard.soon + heard.duty + away - heard.calm >= kSoon) return {"soon", 0.88};
  return {"routine", heard.calm >= kNoHurry ? 0.95 : 0.9};
}

}  // namespace roadcall::speech
