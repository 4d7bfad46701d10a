#include "speech/names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "speech/distance.h"
#include "speech/name_context.h"
#include "speech/name_table.h"
#include "speech/numbers.h"
#include "speech/vehicle_names.h"

// Every place where a caller may say who he is gives a candidate with a weight; the heaviest wins,
// the earliest of equal ones.
namespace roadcall::speech {
namespace {

constexpr int kPutDown = 110;    // `… no, put Hattie`
constexpr int kSure = 100;       // `my name is …`
constexpr int kOpen = 90;        // `this is …`
constexpr int kHere = 85;        // `… here`
constexpr int kFirst = 75;       // the first words, or behind the greeting
constexpr int kCallBack = 65;    // `ask for …`, `call … at`
constexpr int kByNumber = 60;    // beside the telephone number
constexpr int kSentence = 50;    // a sentence of its own, or the last words
constexpr int kAside = 35;       // between commas
constexpr int kLastName = 25;    // `last name …` alone
constexpr int kUnknownCost = 6;  // No usual given name.

struct Candidate {
  NameSpan span;
  int weight = 0;
};

// How somebody begins to say who they are.
struct Opening {
  std::string_view phrase;
  Trust trust;
};
constexpr std::array kOpenings = std::to_array<Opening>({
    {"my name is", Trust::kSure},
    {"my names", Trust::kSure},
    {"my full name is", Trust::kSure},
    {"my first name is", Trust::kSure},
    {"the name is", Trust::kSure},
    {"the names", Trust::kSure},
    {"name is", Trust::kSure},
    {"me llamo", Trust::kSure},
    {"mi nombre es", Trust::kSure},
    {"mi nombre", Trust::kSure},
    {"le habla", Trust::kSure},
    {"les habla", Trust::kSure},
    {"de parte de", Trust::kSure},
    {"first name is", Trust::kSure},
    {"first name", Trust::kSure},
    {"my name", Trust::kSure},
    {"they call me", Trust::kSure},
    {"everybody calls me", Trust::kSure},
    {"everyone calls me", Trust::kSure},
    {"folks call me", Trust::kSure},
    {"people call me", Trust::kSure},
    {"go by", Trust::kSure},
    {"name here is", Trust::kSure},
    {"aqui habla", Trust::kOpen},
    {"this is", Trust::kOpen},
    {"it is", Trust::kOpen},
    {"its", Trust::kOpen},
    {"im", Trust::kOpen},
    {"i am", Trust::kOpen},
    {"soy", Trust::kOpen},
    {"habla", Trust::kOpen},
    {"this here is", Trust::kOpen},
    {"this heres", Trust::kOpen},
    {"thats", Trust::kOpen},
    {"name", Trust::kOpen},
    {"names", Trust::kOpen},
    {"this be", Trust::kOpen},
    {"con", Trust::kOpen},
    {"you got", Trust::kOpen},
    {"youve got", Trust::kOpen},
    {"this", Trust::kOpen},
    {"callers", Trust::kSure},
    {"caller is", Trust::kSure},
    {"my is", Trust::kSure},
    {"ya boy", Trust::kSure},
    {"your boy", Trust::kSure},
    {"your girl", Trust::kSure},
    {"here is", Trust::kOpen},
    {"hier ist", Trust::kSure},
    {"le marca", Trust::kSure},
    {"le llama", Trust::kSure},
    {"te marca", Trust::kSure},
    {"le saluda", Trust::kSure},
    {"pregunte por", Trust::kSure},
    {"pregunten por", Trust::kSure},
    {"under the name of", Trust::kSure},
    {"under the name", Trust::kSure},
    {"its under", Trust::kSure},
    {"it is under", Trust::kSure},
    {"appointment under", Trust::kSure},
    {"this message is from", Trust::kSure},
    {"this message is for you from", Trust::kSure},
});

const WordMap<std::vector<Opening>>& openings() {
  static const auto index = [] {
    WordMap<std::vector<Opening>> by_first;
    for (const Opening& opening : kOpenings)
      by_first[Word(opening.phrase.substr(0, opening.phrase.find(' ')))].push_back(opening);
    return by_first;
  }();
  return index;
}

// `his name is`, `my son's name is`, `I think it's`: about somebody or something else.
bool is_about_others(const Tokens& tokens, std::size_t i, std::string_view phrase) {
  if (i == 0) return false;
  const bool begins = tokens[i - 1].after != 0 || tokens[i - 1].digits;
  if (begins && phrase == "names") return false;
  if (phrase == "name is" || phrase == "name" || phrase == "names") {
    return !tokens.is_any(i - 1, {"my", "first", "full", "the", "hi", "hello", "hey"}) ||
           (i > 1 && tokens.is_any(i - 2, {"his", "her", "their", "sons", "company"}));
  }
  if (phrase == "first name" || phrase == "first name is")
    return tokens.is_any(i - 1, {"his", "her"});
  if (phrase == "its" || phrase == "it is" || phrase == "thats")
    return tokens.is_any(i - 1, {"and", "because", "but", "think", "so", "if", "where"}) && i > 6;
  if (phrase == "go by") return !tokens.is_any(i - 1, {"i", "also"});
  if (phrase == "con") return i > 2;
  return phrase == "this is" && tokens.is_any(i - 1, {"is", "if", "hopefully", "hope"});
}

// `it's Civic`, `I'm Downtown`: a word that is no usual name wants a caller's words around it.
bool unknown_is_name(const Tokens& tokens, std::size_t i, std::string_view phrase,
                     const NameSpan& span) {
  constexpr std::size_t kEarly = 8;
  const bool strong = phrase == "this is" || phrase == "this" || phrase == "soy" ||
                      phrase == "habla" || phrase == "aqui habla" || phrase == "this here is";
  const bool talk_goes_on =
      goes_on(tokens, span) || (!tokens.has_case() && is_everyday_word(tokens.at(span.end)));
  if (!talk_goes_on) return spelled_at(tokens, span.end).letters.size() >= 3 && strong;
  if (!tokens.has_case()) return (strong || phrase == "im" || phrase == "i am") && i < kEarly;
  if (strong) return true;
  if (phrase == "im" || phrase == "i am") return i < kEarly || span.parts.size() >= 2;
  if (phrase == "its" || phrase == "it is") {
    if (i < kEarly) return true;
  }
  return parted(tokens, i) && before_number(tokens, span);
}

std::size_t skip_to_name(const Tokens& tokens, std::size_t at) {
  const std::size_t most = at + 4;
  while (at < most &&
         (tokens.is_any(at, {"is", "like", "ah", "eh", "este", "el", "la", "actually", "again",
                             "es", "your"}) ||
          (tokens.is_any(at, {"he", "she", "him", "her", "me"}) && tokens[at].after != 0)))
    ++at;
  return at;
}

NameSpan spelled_name(const Tokens& tokens, std::size_t at) {
  NameSpan span;
  const Spelled spelled = spelled_at(tokens, at);
  if (spelled.letters.size() < 3) return span;
  span.parts.push_back(titled(spelled.letters));
  span.begin = at;
  span.end = spelled.end;
  return span;
}

void add(std::vector<Candidate>& all, NameSpan span, int weight) {
  if (!span.known) weight -= kUnknownCost;
  all.push_back({std::move(span), weight});
}

void introduced_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                   std::vector<Candidate>& all) {
  const auto* here = openings().find(tokens.at(i));
  if (here == nullptr) return;
  for (const Opening& opening : *here) {
    if (!tokens.has_at(i, opening.phrase) || is_about_others(tokens, i, opening.phrase)) continue;
    const bool sure = opening.trust == Trust::kSure;
    const std::size_t at = skip_to_name(tokens, i + Tokens::length(opening.phrase));
    if (tokens.is_any(at, {"a", "an", "the", "not", "at", "in"})) continue;
    NameSpan span = name_span_at(tokens, at, opening.trust, car);
    if (span.empty() && sure) span = spelled_name(tokens, at);
    if (span.empty() || of_another(tokens, span.begin)) continue;
    if (!sure && (span.possessive || is_company(tokens, span))) continue;
    if (!sure && !span.known && !unknown_is_name(tokens, i, opening.phrase, span)) continue;
    if (opening.phrase == "this" &&
        !(i < 6 && !span.everyday && (span.known || !tokens.has_case())) &&
        !(span.known && before_number(tokens, span)))
      continue;
    if (!sure && span.everyday && !goes_on(tokens, span)) continue;
    if (opening.phrase == "here is" && !(parted(tokens, i) && closed(tokens, span))) continue;
    const bool used = opening.phrase.ends_with(" me") || opening.phrase == "go by";
    add(all, std::move(span), sure ? kSure + used : kOpen);
  }
}

// `Call Hank at …`, `ask for Carmen`: who is to be called back.
void called_back_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                    std::vector<Candidate>& all) {
  if (!tokens.is_any(i, {"call", "contact", "talk", "reach", "text", "ask", "let", "message",
                         "attention", "attn"}))
    return;
  if (tokens.is(i, "message") && !(i >= 2 && tokens.is(i - 2, "leave"))) return;
  const bool asks = tokens.has_at(i, "ask for");
  std::size_t at = i + 1;
  if (asks || tokens.has_at(i, "talk to") || tokens.has_at(i, "message for")) ++at;
  NameSpan span = name_span_at(tokens, at, asks ? Trust::kOpen : Trust::kNone, car);
  // `Call Red at …`: an everyday word, but for its capital and the number.
  if (span.empty() && tokens.has_case() && tokens.is_any(at + 1, {"at", "on"}))
    span = name_span_at(tokens, at, Trust::kSure, car);
  if (span.empty() || span.possessive || (!span.known && !tokens.has_case())) return;
  std::size_t number = span.end;
  if (tokens.is_any(number, {"today", "now", "directly", "anytime"})) ++number;
  if (tokens.is_any(number, {"at", "on"})) {
    ++number;
    // `at my brother's number, 717-…`.
    for (std::size_t k = number; k < number + 4; ++k)
      if (tokens.is_any(k, {"number", "phone", "cell"}) && !tokens.is_any(number, {"this", "the"}))
        number = k + 1;
  }
  const bool numbered = number < tokens.size() && digits_at(tokens, number);
  const bool ends = closed(tokens, span) && span.known;
  const bool later = span.known && tokens.is_any(span.end, {"when", "once", "if", "before"});
  if (asks || numbered || later || (ends && tokens.ends_sentence(span.end - 1)))
    add(all, std::move(span), asks || numbered ? kCallBack : later ? kAside : kSentence);
}

// `Speak with his daughter. She's Naomi Wasserman, 215-…`.
void spoken_for_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                   std::vector<Candidate>& all) {
  if (!tokens.is_any(i, {"shes", "hes"}) || !tokens.has_case()) return;
  NameSpan span = name_span_at(tokens, i + 1, Trust::kOpen, car);
  if (!span.empty() && !span.everyday && before_number(tokens, span))
    add(all, std::move(span), kCallBack);
}

// Behind a name that begins the message: `with Ace Plumbing`, `over at`, `'98 Explorer`.
bool message_begins(const Tokens& tokens, const NameSpan& span) {
  const std::size_t next = span.end;
  if (tokens.is_any(next, {"with", "from", "over", "out", "up", "down", "in", "at", "again", "need",
                           "needs", "got", "i", "im", "ive", "my", "the"}))
    return true;
  if (next >= tokens.size()) return false;
  // `ron f one fifty`.
  const bool model = tokens.word(next).size() == 1 && next + 1 < tokens.size() &&
                     (tokens[next + 1].number >= 0 || tokens[next + 1].digits);
  return model || tokens[next].digits || names().has_word(tokens.at(next)) ||
         is_first_name(tokens.at(next));
}

// What a name without an opening weighs where it stands; 0: none.
int weight_unopened(const Tokens& tokens, const NameSpan& span) {
  const bool full = span.parts.size() >= 2;
  const bool first = behind_greetings(tokens, span.begin);
  const bool addressed = is_addressed(tokens, span.begin);
  const bool plain = span.known && (!span.everyday || full);
  if (says_here(tokens, span.end) && !closed(tokens, span) &&
      (span.known || full || (first && !addressed)))
    return kHere;
  if (says_here(tokens, span.end) && span.known && parted(tokens, span.begin)) return kHere;
  if (first && !addressed &&
      (closed(tokens, span) || (plain && message_begins(tokens, span)) ||
       (full && goes_on(tokens, span)) ||
       (span.known && tokens.is_any(span.end, {"with", "from"}))))
    return kFirst;
  if (first && addressed && plain && tokens.is_any(span.end, {"with", "from"})) return kFirst;
  // `I'm on hold, Janet`: said to somebody in the room.
  const bool beside = span.begin >= 2 && tokens.has_at(span.begin - 2, "on hold");
  if (addressed || beside) return 0;
  if (!span.known) return stands_alone(tokens, span) && by_number(tokens, span) ? kByNumber : 0;
  if (span.everyday && !full && !(tokens.has_case() && closed(tokens, span))) return 0;
  if (by_number(tokens, span)) return kByNumber;
  const bool from = tokens.is_any(span.end, {"with", "from"}) && tokens.has_case() &&
                    span.end + 1 < tokens.size() && tokens[span.end + 1].capital;
  const bool spelled = closed(tokens, span) && spelled_at(tokens, span.end).letters.size() >= 3;
  if (parted(tokens, title_begin(tokens, span.begin)) && (from || spelled)) return kByNumber;
  if (opens_the_last_words(tokens, span)) return kSentence + 5;
  const std::size_t start = title_begin(tokens, span.begin);
  const bool begins = start > 0 && tokens.ends_sentence(start - 1);
  if (tokens.has_case() && begins && tokens.ends_sentence(span.end - 1)) return kSentence;
  if (span.end >= tokens.size() &&
      (parted(tokens, span.begin) ||
       tokens.is_any(span.begin - 1, {"thanks", "you", "thank", "bye", "gracias", "regards"})))
    return kSentence;
  if (parted(tokens, span.begin) && closed(tokens, span)) return full ? kAside + 8 : kAside;
  return 0;
}

void unopened_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                 std::vector<Candidate>& all) {
  if (follows_a_link(tokens, i) || of_another(tokens, i)) return;
  if (title_at(tokens, i) && tokens.has_case() && !tokens[i].capital) return;
  NameSpan span = name_span_at(tokens, i, Trust::kNone, car);
  // `hello priti shah calling`: the word behind tells that they are names.
  if (span.empty() && !tokens.has_case() && behind_greetings(tokens, i)) {
    span = name_span_at(tokens, i, Trust::kSure, car);
    if (!says_here(tokens, span.end)) return;
  }
  if (span.empty()) return;
  if (tokens.has_at(span.end, "is my name") || tokens.has_at(span.end, "is the name")) {
    add(all, std::move(span), kSure);
    return;
  }
  if (is_spoken_of(tokens, span)) return;
  const int weight = weight_unopened(tokens, span);
  if (weight > 0) add(all, std::move(span), weight);
}

// `Hattie Lou, no, put Hattie`: how the caller wants to be written down.
void put_down_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                 std::vector<Candidate>& all) {
  if (!tokens.is(i, "put") && !tokens.has_at(i, "uh just")) return;
  NameSpan span = name_span_at(tokens, i + (tokens.is(i, "put") ? 1 : 2), Trust::kNone, car);
  if (span.known && !span.everyday && closed(tokens, span)) add(all, std::move(span), kPutDown);
}

void last_name_at(const Tokens& tokens, std::size_t i, const CarSpan& car,
                  std::vector<Candidate>& all) {
  if (!tokens.has_at(i, "last name") && !tokens.is_any(i, {"surname", "apellido"})) return;
  std::size_t at = i + (tokens.is(i, "last") ? 2 : 1);
  if (tokens.is_any(at, {"is", "es"})) ++at;
  NameSpan span = name_span_at(tokens, at, Trust::kSure, car);
  if (!span.empty()) add(all, std::move(span), kLastName);
}

std::vector<Candidate> candidates(const Tokens& tokens, const CarSpan& car) {
  std::vector<Candidate> all;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    introduced_at(tokens, i, car, all);
    called_back_at(tokens, i, car, all);
    spoken_for_at(tokens, i, car, all);
    put_down_at(tokens, i, car, all);
    last_name_at(tokens, i, car, all);
    const bool could_begin =
        tokens.has_case() ? tokens[i].capital : is_first_name(tokens.at(i)) || i < kGreetingMost;
    if (could_begin) unopened_at(tokens, i, car, all);
  }
  return all;
}

// `Hannah … Hannah Steinberg here`: the fuller one.
void lengthen(NameSpan& best, const std::vector<Candidate>& all) {
  if (best.parts.size() != 1) return;
  for (const Candidate& other : all) {
    if (other.span.parts.size() < 2 || other.span.parts[0] != best.parts[0]) continue;
    best = other.span;
    return;
  }
}

std::string joined(const std::vector<std::string>& parts) {
  std::string name;
  for (const std::string& part : parts) name += (name.empty() ? "" : " ") + part;
  return name;
}

double confidence_of(int weight) {
  if (weight >= kOpen) return 0.95;
  if (weight >= kFirst) return 0.9;
  if (weight >= kByNumber) return 0.85;
  if (weight >= kByNumber - kUnknownCost) return 0.8;
  return 0.7;
}

}  // namespace

NameFound find_name(const Tokens& tokens, const CarSpan& car) {
  const std::vector<Candidate> all = candidates(tokens, car);
  const std::vector<std::size_t> addressed = addressed_in(tokens);
  const Candidate* best = nullptr;
  for (const Candidate& candidate : all) {
    if (candidate.weight < kCallBack && was_addressed(tokens, candidate.span, addressed)) continue;
    if (best == nullptr || candidate.weight > best->weight) best = &candidate;
  }
  if (best == nullptr) return {};
  NameSpan span = best->span;
  if (best->weight != kPutDown) lengthen(span, all);
  repair_name(tokens, span, car);
  return {joined(span.parts), confidence_of(best->weight)};
}

}  // namespace roadcall::speech
