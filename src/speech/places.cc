#include <algorithm>

#include "speech/services.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kIssueMost = 300;  // Bytes of the caller's words that describe the matter.

bool is_street_word(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
      i, {"street", "st",      "avenue", "ave",    "road",      "rd",      "drive", "dr",
          "lane",   "ln",      "court",  "ct",     "boulevard", "blvd",    "way",   "circle",
          "cir",    "place",   "pl",     "trail",  "trl",       "highway", "hwy",   "parkway",
          "pkwy",   "terrace", "ter",    "loop",   "cove",      "pointe",  "plaza", "square",
          "run",    "row",     "calle",  "avenida"});
}

// `88 and doesn't drive`, `2016, checked over before I drive it`: no address.
bool are_name_words(const Tokens& tokens, std::size_t begin, std::size_t end) {
  static const WordSet kTalk(
      "and i a an the it its is was are my that this before after off over to for doesnt dont "
      "checked live but so or if when with we he she they you have has had been be im ive need "
      "miles dollars minutes hours from about going trying because y de que con no");
  for (std::size_t i = begin; i < end; ++i) {
    if (kTalk.contains(tokens.at(i))) return false;
  }
  // `drive` and `way` are streets by their capital, where there are capitals.
  return !tokens.has_case() || tokens[end].capital ||
         !tokens.is_any(end, {"drive", "way", "run", "row", "place", "court", "square", "loop",
                              "st", "dr", "pl", "road"});
}

// `apartment 3B`, `unit C`, `suite 200`.
bool is_door(const Tokens& tokens, std::size_t i) {
  if (!tokens.is_any(i - 1, {"apartment", "apt", "unit", "suite"})) return false;
  const std::string_view word = tokens.word(i);
  return word.size() == 1 || (!word.empty() && word[0] >= '0' && word[0] <= '9');
}

// `123 Ocean Boulevard, St. Augustine`: the number, up to five words, a street word; then the rest
// of the clause.
std::optional<std::pair<std::size_t, std::size_t>> street_address(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].digits || tokens[i].text.size() > 5 || (i > 0 && tokens[i - 1].digits)) continue;
    for (std::size_t k = i + 2; k < i + 6 && k < tokens.size(); ++k) {
      if (tokens[k - 1].after == '.' && tokens.word(k - 1).size() > 2) break;
      if (tokens[k].digits && !tokens.is_any(k - 1, {"highway", "hwy", "road", "route", "county"}))
        break;
      if (!is_street_word(tokens, k) || tokens[i].after != 0 || !are_name_words(tokens, i + 1, k))
        continue;
      std::size_t end = k + 1;
      // A city behind a comma, or `in St. Augustine`.
      while (end < tokens.size() && end < k + 5 &&
             (tokens[end - 1].after == ',' || tokens[end - 1].after == '.' ||
              tokens[end - 1].after == 0) &&
             (tokens.is_any(end, {"in", "apartment", "apt", "unit", "number", "suite", "saint",
                                  "st", "north", "south", "east", "west"}) ||
              (tokens.has_case() && tokens[end].capital && tokens[end - 1].after != '.') ||
              is_door(tokens, end) ||
              (tokens[end].digits && tokens.is_any(end - 1, {"florida", "fl"})))) {
        ++end;
      }
      while (end > k + 1 && tokens.is_any(end - 1, {"in", "i", "my", "the"})) --end;
      return std::pair{i, end};
    }
  }
  return std::nullopt;
}

// `on I-95 near exit 318`, `at the Walmart on US 1`, `in the parking lot of …`.
std::optional<std::pair<std::size_t, std::size_t>> spoken_place(const Tokens& tokens) {
  static const Phrases kBegins(
      "at the walmart|at walmart|at publix|at the publix|at home depot|at the home depot|"
      "at target|at the target|at lowes|at the gas station|at the mall|at the airport|"
      "at the shell|at the wawa|at the circle k|at my house on|at my job|at my work|"
      "at work on|at the corner of|in the parking lot|in a parking lot|on i|on interstate|"
      "on us|on highway|on the side of|on the shoulder of|near exit|by the|next to the|"
      "across from the|off of|off exit|over by|over on|en el estacionamiento|"
      "en la carretera|en la calle|en el walmart|cerca de|on a1a|on state road|"
      "at the beach|at the hotel|at the hospital|at the school|at the church|"
      "at the library|at the marina|at the pier|on ponce de leon|at the intersection of|"
      "at the racetrack|at the costco|at costco");
  std::size_t at = kBegins.first_in(tokens);
  // `by the way`, `by the timing cover`: no place where anybody could drive to.
  while (at != Tokens::npos && tokens.has_at(at, "by the") &&
         !(tokens.has_case() && at + 2 < tokens.size() && tokens[at + 2].capital) &&
         !tokens.is_any(at + 2, {"airport", "mall", "beach", "school", "church", "river", "bridge",
                                 "hospital", "park", "highway", "interstate", "stadium"}))
    at = kBegins.first_in(tokens, at + 1);
  if (at == Tokens::npos) return std::nullopt;
  std::size_t end = at + 1;
  while (end < tokens.size() && end < at + 12) {
    const char after = tokens[end - 1].after;
    const bool interstate =
        (tokens.is(end - 1, "i") && tokens[end].digits) ||
        (tokens.is(end, "i") && end + 1 < tokens.size() && tokens[end + 1].digits);
    if ((after == '.' && tokens.word(end - 1) != "st") || after == ',' || after == '?' ||
        after == '!')
      break;
    if (!interstate &&
        tokens.is_any(end, {"and", "i", "im", "my", "it", "because", "so", "but", "with", "please",
                            "can", "could", "y", "mi", "call", "if", "when", "the"}) &&
        !(tokens.is(end, "the") &&
          tokens.is_any(end - 1, {"of", "to", "by", "in", "from", "at", "near", "on"})) &&
        !(tokens.is(end, "and") && end >= 2 && tokens.has_at(at, "at the corner")))
      break;
    ++end;
  }
  while (end > at + 1 &&
         tokens.is_any(end - 1, {"of", "the", "on", "at", "in", "by", "near", "to"}))
    --end;
  if (end < at + 3) return std::nullopt;
  return std::pair{at + (tokens.is_any(at, {"at", "in", "on", "en"}) ? 1 : 0), end};
}

}  // namespace

std::optional<std::string> find_address(const Tokens& tokens) {
  if (const auto street = street_address(tokens))
    return tokens.slice(street->first, street->second);
  if (const auto place = spoken_place(tokens)) return tokens.slice(place->first, place->second);
  return std::nullopt;
}

std::optional<std::string> find_preferred_time(const Tokens& tokens) {
  static const Phrases kBegins(
      "tomorrow|today|tonight|this morning|this afternoon|this evening|monday|tuesday|"
      "wednesday|thursday|friday|saturday|sunday|next week|this week|this weekend|"
      "next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|"
      "after work|in the morning|in the afternoon|in the evening|anytime after|"
      "any time after|any day|anytime|after lunch|manana|hoy|esta tarde|el lunes|el martes|"
      "el miercoles|el jueves|el viernes|el sabado|el domingo|la proxima semana|"
      "por la manana|por la tarde|after five|after 5|before noon|around noon|first thing");
  static const Phrases kPast(
      "since yesterday|this morning it|this morning and it|this morning when");
  const std::size_t at = kBegins.first_in(tokens);
  if (at == Tokens::npos) return std::nullopt;
  // `it died this morning` tells what happened, not what is wished.
  const bool about_the_past =
      (tokens.has_at(at, "this morning") || tokens.has_at(at, "today") ||
       tokens.has_at(at, "in the morning") || tokens.has_at(at, "esta manana")) &&
      !tokens.contains("come out") && !tokens.contains("come by") &&
      !tokens.contains("available") && !tokens.contains("today if") &&
      !tokens.contains("sometime today") && !tokens.contains("out today") &&
      !tokens.contains("hoy");
  if (about_the_past || kPast.any_in(tokens)) return std::nullopt;
  // `tomorrow at 12 Ocean Boulevard`: a house, no hour.
  const auto street = street_address(tokens);
  std::size_t end = at + 1;
  while (end < tokens.size() && end < at + 8) {
    if (street && end == street->first) break;
    const char after = tokens[end - 1].after;
    if (after == '.' || after == '?' || after == ',' || after == '!') break;
    const bool continues =
        tokens[end].digits ||
        tokens.is_any(
            end, {"morning", "afternoon", "evening",   "night",    "at",      "after",    "before",
                  "around",  "between",   "and",       "or",       "by",      "noon",     "one",
                  "two",     "three",     "four",      "five",     "six",     "seven",    "eight",
                  "nine",    "ten",       "eleven",    "twelve",   "thirty",  "am",       "pm",
                  "a",       "p",         "m",         "week",     "in",      "the",      "is",
                  "monday",  "tuesday",   "wednesday", "thursday", "friday",  "saturday", "sunday",
                  "works",   "anytime",   "any",       "time",     "oclock",  "por",      "la",
                  "manana",  "tarde",     "las",       "a",        "de",      "semana",   "work",
                  "lunch",   "sometime",  "early",     "late",     "next",    "this",     "weekend",
                  "proxima", "lunes",     "martes",    "jueves",   "viernes", "sabado",   "dia",
                  "thing"});
    if (!continues) break;
    ++end;
  }
  while (end > at + 1 && tokens.is_any(end - 1, {"and", "or", "at", "in", "the", "is", "by", "a",
                                                 "works", "de", "la", "this"}))
    --end;
  return tokens.slice(at, end);
}

std::optional<std::string> issue_of(const Tokens& tokens, std::size_t at) {
  static const Phrases kTrouble(
      "problem|issue|wrong with|need|needs|making|broke|broken|wont|doesnt|noise|leak|"
      "leaking|help|necesito|problema|trouble|acting|quit|died|stopped");
  if (at == Tokens::npos) at = kTrouble.first_in(tokens);
  if (at == Tokens::npos) return std::nullopt;
  std::size_t begin = tokens.sentence_begin(at);
  std::size_t end = tokens.sentence_end(at);
  constexpr std::size_t kReach = 18;  // Without punctuation a sentence is the whole message.
  if (at - begin > kReach) begin = at - kReach;
  if (end - at > kReach) end = at + kReach;
  while (begin < at && tokens.is_any(begin, {"and", "so", "um", "uh", "well", "but", "hi", "hello",
                                             "hey", "y", "hola", "yeah", "ok", "okay"}))
    ++begin;
  std::string words = tokens.slice(begin, end);
  if (words.size() > kIssueMost) words.resize(words.find_last_of(' ', kIssueMost));
  return words;
}

}  // namespace roadcall::speech
