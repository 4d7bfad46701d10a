#include "speech/services.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "speech/services_table.h"
#include "speech/word_pairs.h"

namespace roadcall::speech {
namespace {

// `it's not the battery`, `I just replaced the alternator`: named, but not wanted.
bool is_ruled_out_before(const Tokens& tokens, std::size_t i) {
  static constexpr std::string_view kNot[] = {"its not the",
                                              "its not a",
                                              "not the",
                                              "isnt the",
                                              "not a",
                                              "not my",
                                              "i just replaced the",
                                              "just replaced the",
                                              "already replaced the",
                                              "just put in a new",
                                              "just put a new",
                                              "just put in",
                                              "just got a new",
                                              "already changed the",
                                              "just changed the",
                                              "i put a",
                                              "ive put a",
                                              "we put a",
                                              "i checked the",
                                              "already checked the",
                                              "no es la",
                                              "no es el",
                                              "ya cambie la",
                                              "le cambie la",
                                              "ya cambie el",
                                              "le puse una",
                                              "le puse",
                                              "brand new",
                                              "tried to",
                                              "tried a",
                                              "have a new",
                                              "has a new",
                                              "got new",
                                              "put new",
                                              "no es"};
  for (const std::string_view phrase : kNot) {
    if (i == 0 || !phrase.ends_with(tokens.word(i - 1))) continue;
    const std::size_t length = Tokens::length(phrase);
    if (i < length || !tokens.has_at(i - length, phrase)) continue;
    const bool wants = i > length && tokens.is_any(i - length - 1, {"need", "needs", "want"});
    if (!wants) return true;
  }
  return false;
}

// `the battery is new`, `the battery is fine`.
bool is_ruled_out_behind(const Tokens& tokens, std::size_t i) {
  for (std::size_t k = i; k < i + 4 && k < tokens.size(); ++k) {
    for (const std::string_view phrase :
         {"is fine", "is new", "is brand new", "tested good", "is good", "esta bien", "es nueva",
          "was just replaced", "are fine", "was fine"}) {
      if (tokens.has_at(k, phrase)) return true;
    }
    if (tokens.ends_sentence(k) || tokens[k].after == ',') break;
  }
  return false;
}

// `water heater`, `seat belt`, `key a soul`, a name spelled `B-A-C-A`: nothing of the car's.
bool is_other_meaning(const Tokens& tokens, std::size_t i) {
  if (tokens.is(i, "heater")) return i > 0 && tokens.is_any(i - 1, {"water", "space", "block"});
  if (tokens.is_any(i, {"belt", "belts"})) return i > 0 && tokens.is_any(i - 1, {"seat", "tool"});
  if (tokens.is(i, "key")) return tokens.is(i + 1, "a") && tokens.is_any(i + 2, {"soul", "rio"});
  if (tokens.is(i, "inspection"))
    return i > 0 && tokens.is_any(i - 1, {"pass", "passed", "passing", "state", "fail", "failed",
                                          "emissions", "annual", "safety"});
  if (tokens.is(i, "check")) return tokens.is_any(i + 1, {"engine", "light"});
  if (tokens.word(i).size() != 1) return false;
  return (i > 0 && tokens.word(i - 1).size() == 1 && !tokens.is_any(i - 1, {"i", "a"})) ||
         (tokens.word(i + 2).size() == 1 && !tokens.is(i + 2, "i"));
}

// `at the gas station`, `when I hit the gas`: nothing leaks.
bool is_no_fuel(const Tokens& tokens, std::size_t i) {
  if (!tokens.is_any(i, {"gas", "fuel"})) return false;
  return tokens.is_any(i + 1, {"station", "stations", "pedal", "mileage", "gauge"}) ||
         (i > 1 && tokens.is(i - 1, "the") && tokens.is_any(i - 2, {"hit", "on", "press", "off"}));
}

// What speaks for one service.
struct Tally {
  int best = 0;
  int total = 0;
  std::size_t at = Tokens::npos;

  void add(int weight, std::size_t place) {
    if (at == Tokens::npos || weight > best) at = place;
    best = std::max(best, weight);
    total += weight;
  }
};
using Tallies = std::array<Tally, kServices.size()>;

struct IndexedSign {
  std::string_view phrase;
  std::size_t service;
  int weight;
};

std::size_t service_index(std::string_view name) {
  return static_cast<std::size_t>(std::find(kServices.begin(), kServices.end(), name) -
                                  kServices.begin());
}

void index_signs(WordMap<std::vector<IndexedSign>>& index, const SignList& list) {
  const std::size_t service = service_index(list.service);
  for (std::string_view rest = list.phrases; !rest.empty();) {
    const std::string_view phrase = rest.substr(0, rest.find('|'));
    index[Word(phrase.substr(0, phrase.find(' ')))].push_back({phrase, service, list.weight});
    rest.remove_prefix(std::min(rest.size(), phrase.size() + 1));
  }
}

const WordMap<std::vector<IndexedSign>>& signs_by_first_word() {
  static const WordMap<std::vector<IndexedSign>> index = [] {
    WordMap<std::vector<IndexedSign>> made;
    for (const SignList& list : service_signs()) index_signs(made, list);
    return made;
  }();
  return index;
}

const WordPairs& pairs_of_services() {
  static const WordPairs pairs = [] {
    WordPairs made;
    for (const SignPair& pair : service_pairs())
      made.add(pair.left, pair.right, pair.reach, static_cast<int>(service_index(pair.service)),
               pair.weight);
    return made;
  }();
  return pairs;
}

// The weightiest sign at `i`: `brake lights` is no brake job.
const IndexedSign* sign_at(const Tokens& tokens, std::size_t i) {
  const auto* signs = signs_by_first_word().find(tokens.at(i));
  std::string_view stem;  // `the alternator's shot`.
  if (signs == nullptr && tokens.word(i).ends_with('s')) {
    stem = tokens.word(i).substr(0, tokens.word(i).size() - 1);
    signs = signs_by_first_word().find(Word(stem));
  }
  if (signs == nullptr) return nullptr;
  const IndexedSign* heaviest = nullptr;
  for (const IndexedSign& sign : *signs) {
    const bool stands = stem.empty() ? tokens.has_at(i, sign.phrase) : sign.phrase == stem;
    if (stands && (heaviest == nullptr || sign.weight > heaviest->weight)) heaviest = &sign;
  }
  const bool counts = heaviest != nullptr &&
                      (tokens.is(i, "check") || !is_other_meaning(tokens, i)) &&
                      !is_ruled_out_before(tokens, i) && !is_ruled_out_behind(tokens, i);
  return counts ? heaviest : nullptr;
}

// A named part wins over what the car does, however often that is told.
int value_of(std::size_t service, const Tally& tally) {
  const bool symptom = kServices[service] == "no_start" || kServices[service] == "check_engine" ||
                       kServices[service] == "other";
  return tally.best * 4 + std::min(tally.total, symptom ? 12 : 30);
}

// `P0442`.
bool is_trouble_code(std::string_view word) {
  return word.size() == 5 && (word.starts_with("p0") || word.starts_with("p1")) &&
         word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

Tallies tallies_of(const Tokens& tokens) {
  static const std::size_t kCheckEngine = service_index("check_engine");
  Tallies tallies;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (const IndexedSign* sign = sign_at(tokens, i)) tallies[sign->service].add(sign->weight, i);
    if (is_trouble_code(tokens.word(i))) tallies[kCheckEngine].add(7, i);
  }
  std::uint64_t heard = 0;
  pairs_of_services().each(tokens,
                           [&](const WordPairs::Pair& pair, std::size_t first, std::size_t second) {
                             const std::uint64_t bit = std::uint64_t{1} << pair.index;
                             if ((heard & bit) != 0) return;
                             for (const std::size_t i : {first, second}) {
                               if (is_other_meaning(tokens, i) || is_no_fuel(tokens, i)) return;
                             }
                             heard |= bit;
                             tallies[static_cast<std::size_t>(pair.tag)].add(pair.weight, first);
                           });
  return tallies;
}

}  // namespace

ServiceFound find_service(const Tokens& tokens) {
  const Tallies tallies = tallies_of(tokens);
  ServiceFound found;
  int best = 0;
  for (std::size_t service = 0; service < tallies.size(); ++service) {
    const Tally& tally = tallies[service];
    const int value = value_of(service, tally);
    const bool earlier = value == best && found.at != Tokens::npos && tally.at < found.at;
    if (tally.best == 0 || value < best || (value == best && !earlier)) continue;
    best = value;
    found.service = std::string(kServices[service]);
    found.at = tally.at;
    found.confidence = tally.best >= 9 ? 0.96 : tally.best >= 6 ? 0.85 : 0.65;
  }
  return found;
}

}  // namespace roadcall::speech
