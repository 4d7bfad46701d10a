#include "speech/services.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "speech/services_table.h"

namespace roadcall::speech {
namespace {

// `it's not the battery`, `I just replaced the alternator`: named, but not wanted.
bool is_ruled_out(const Tokens& tokens, std::size_t i) {
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
                                              "replaced the",
                                              "already changed the",
                                              "just changed the",
                                              "no es la",
                                              "no es el",
                                              "ya cambie la",
                                              "ya le cambie la",
                                              "ya cambie el",
                                              "changed the",
                                              "new",
                                              "brand new",
                                              "put a brand new",
                                              "tried to",
                                              "tried a",
                                              "have a new",
                                              "has a new",
                                              "got new",
                                              "put new",
                                              "no es"};
  for (const std::string_view phrase : kNot) {
    const std::size_t length = Tokens::length(phrase);
    if (phrase == "new" || phrase == "changed the" || phrase == "replaced the") continue;
    if (i >= length && tokens.has_at(i - length, phrase)) {
      const bool wants =
          i >= length + 1 && tokens.is_any(i - length - 1, {"need", "needs", "want"});
      if (!wants) return true;
    }
  }
  // `the battery is new`, `the battery is fine`.
  for (std::size_t k = i; k < i + 4 && k < tokens.size(); ++k) {
    if (tokens.has_at(k, "is fine") || tokens.has_at(k, "is new") ||
        tokens.has_at(k, "is brand new") || tokens.has_at(k, "tested good") ||
        tokens.has_at(k, "is good") || tokens.has_at(k, "esta bien") ||
        tokens.has_at(k, "es nueva") || tokens.has_at(k, "was just replaced") ||
        tokens.has_at(k, "are fine"))
      return true;
    if (tokens.ends_sentence(k) || tokens[k].after == ',') break;
  }
  return false;
}

}  // namespace

ServiceFound find_service(const Tokens& tokens) {
  struct Tally {
    int best = 0;
    int total = 0;
    std::size_t at = Tokens::npos;
  };
  std::map<std::string_view, Tally> tallies;
  static const WordMap<std::vector<const Sign*>> index = [] {
    WordMap<std::vector<const Sign*>> by_first;
    for (const Sign& sign : service_signs())
      by_first[Word(sign.phrase.substr(0, sign.phrase.find(' ')))].push_back(&sign);
    return by_first;
  }();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto* signs = index.find(tokens.at(i));
    std::string_view stem;  // `the alternator's shot`.
    if (signs == nullptr && tokens.word(i).ends_with('s')) {
      stem = tokens.word(i).substr(0, tokens.word(i).size() - 1);
      signs = index.find(Word(stem));
    }
    if (signs == nullptr) continue;
    std::map<std::string_view, int> here;
    for (const Sign* candidate : *signs) {
      const Sign& sign = *candidate;
      const bool stands = stem.empty() ? tokens.has_at(i, sign.phrase) : sign.phrase == stem;
      if (!stands || is_ruled_out(tokens, i)) continue;
      here[sign.service] = std::max(here[sign.service], sign.weight);
    }
    // `brake lights` is no brake job: of one place only the weightiest counts.
    const auto heaviest = std::max_element(
        here.begin(), here.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (heaviest == here.end()) continue;
    Tally& tally = tallies[heaviest->first];
    if (tally.at == Tokens::npos || heaviest->second > tally.best) tally.at = i;
    tally.best = std::max(tally.best, heaviest->second);
    tally.total += heaviest->second;
  }
  ServiceFound found;
  int best = 0;
  for (const auto& [service, tally] : tallies) {
    const int value = tally.best * 4 + std::min(tally.total, 30);
    const bool earlier = value == best && found.at != Tokens::npos && tally.at < found.at;
    if (value < best || (value == best && !earlier)) continue;
    best = value;
    found.service = std::string(service);
    found.at = tally.at;
    found.confidence = tally.best >= 9 ? 0.96 : tally.best >= 6 ? 0.85 : 0.65;
  }
  return found;
}

UrgencyFound find_urgency(const Tokens& tokens) {
  const bool denied = tokens.contains("not an emergency") || tokens.contains("isnt an emergency") ||
                      tokens.contains("no es una emergencia") || tokens.contains("no emergency");
  if (!denied && emergency_phrases().any_in(tokens)) return {"emergency", 0.92};
  if (no_hurry_phrases().any_in(tokens)) return {"routine", 0.95};
  if (soon_phrases().any_in(tokens)) return {"soon", 0.88};
  return {"routine", 0.9};
}

}  // namespace roadcall::speech
