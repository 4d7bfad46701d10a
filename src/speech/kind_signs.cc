#include "speech/kind_signs.h"

#include <algorithm>
#include <string>

#include "speech/name_context.h"
#include "speech/numbers.h"
#include "speech/silence_table.h"
#include "speech/vehicle_names.h"

namespace roadcall::speech {
namespace {

bool repeats_one_word(const Tokens& tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens.word(i) != tokens.word(0)) return false;
  }
  return true;
}

// The same few words over and over: a loop of the recogniser.
bool is_loop(const Tokens& tokens) {
  for (std::size_t period = 1; period <= 8 && tokens.size() >= period * 4; ++period) {
    bool loops = true;
    for (std::size_t i = period; i < tokens.size() && loops; ++i)
      loops = tokens.word(i) == tokens.word(i - period);
    if (loops) return true;
  }
  return false;
}

// Words of four letters and more that any caller says.
bool is_small_talk(Word word) {
  static const WordSet kWords(
      "hello this that thats name names number phone cell call called calling back please "
      "thank thanks just when whenever your yours have with would could about message leave "
      "reach reached right good great morning afternoon evening night again need want wanted "
      "wondering trying like know okay yeah here there they them some from give giving chance "
      "soon possible text best time anytime after before appreciate hope hoping looking "
      "forward hear hearing speak speaking talk guys sorry well will what were been really "
      "think sure tell asap bye later area code miss last first spelled also then than much "
      "very home house numero telefono hola gracias nombre llamo habla llamar favor buenas "
      "buenos tardes dias para este esta usted ustedes puede quiero friend gave told said "
      "found maybe anyway folks hundred double triple zero something anything somebody "
      "someone look getting going doing make made does dont cant still kind only over whats "
      "wheres youre youve sometime moment minute return missed today tomorrow week monday "
      "tuesday wednesday thursday friday ");
  return kWords.contains(word);
}

bool is_filler(Word word) {
  static const WordSet kFillers(
      "you bye uh um hello hi hey so the okay ok yeah thank thanks hmm mm mhm huh oh hola "
      "bueno gracias adios goodbye for watching and a i ah eh no yes si shh hm hum well "
      "anybody there anyone is alo diga never mind nevermind nope wait sorry oops what who "
      "this it just to see next time click silence very much all right alright whoops shoot "
      "somebody one home on voicemail voice mail leave message beep ill call back later try "
      "again wrong button hung up testing can hear test en de que here its me my god come pick "
      "dang ");
  return kFillers.contains(word);
}

// `Bill with O'Reilly`, `this is the counter at NAPA`: the house is named where a caller says who
// he is. One who bought a part there names it too, but not there.
bool introduces_a_house(const Tokens& tokens) {
  constexpr std::size_t kIntroduction = 14;
  for (std::size_t i = 1; i < tokens.size() && i < kIntroduction; ++i) {
    const bool named = tokens.is_any(i, {"oreilly", "oreillys", "autozone", "napa", "carquest",
                                         "pepboys", "fastenal", "grainger", "bumper"}) ||
                       tokens.has_at(i, "advance auto") || tokens.has_at(i, "o reilly") ||
                       tokens.has_at(i, "auto zone") || tokens.has_at(i, "pep boys");
    if (!named) continue;
    const std::size_t before = i - (tokens.is_any(i - 1, {"the", "at"}) && i > 1 ? 2 : 1);
    const bool linked = tokens.is_any(before, {"with", "from", "at", "is", "over"}) ||
                        tokens.is_any(i - 1, {"with", "from", "at"});
    const bool told =
        tokens.is_any(before, {"i", "was", "got", "bought", "tested", "went", "me"}) ||
        tokens.is_any(before - (before > 0),
                      {"battery", "part", "parts", "bought", "got", "alternator", "was", "am", "im",
                       "one", "it", "lot", "guy", "guys"});
    const bool says_here = tokens.is_any(i + 1, {"commercial", "here", "calling", "parts", "auto"});
    if ((linked && !told) || (says_here && !told)) return true;
  }
  return false;
}

bool is_past_work(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
      i, {"fixed",    "replaced",  "changed", "installed", "repaired", "serviced", "worked",
          "looked",   "came",      "sent",    "quoted",    "charged",  "billed",   "emailed",
          "promised", "took",      "forgot",  "missed",    "finished", "started",  "performed",
          "swapped",  "rebuilt",   "patched", "recharged", "flushed",  "tuned",    "adjusted",
          "did",      "diagnosed", "towed",   "gave",      "left",     "jumped",   "tightened",
          "checked",  "rescued",   "helped",  "texted",    "wrote",    "used",     "bled",
          "plugged",  "cleaned",   "aligned", "rotated",   "welded",   "ordered"});
}

// `fixed my neighbor's`: another's car; `gave me your card`: no work.
bool for_another(const Tokens& tokens, std::size_t i) {
  for (std::size_t k = i; k < tokens.size() && k < i + 5; ++k) {
    if (tokens.is_any(k, {"neighbors", "neighbor", "friends", "friend",      "coworkers",
                          "coworker",  "cousins",  "cousin",  "card",        "sisters",
                          "brothers",  "buddys",   "bosss",   "recommended", "highly",
                          "her",       "his",      "their",   "them",        "him",
                          "flyer",     "boss",     "uncles",  "aunts",       "number"}))
      return true;
    if (tokens.ends_sentence(k)) return false;
  }
  return false;
}

bool asks_or_hopes(const Tokens& tokens, std::size_t i) {
  return i > 0 && tokens[i - 1].after == 0 &&
         tokens.is_any(
             i - 1, {"can", "could", "would", "will", "do", "if", "have", "should", "heard", "hope",
                     "said", "says", "saw", "see", "how", "thought", "did", "think"});
}

bool says_when(const Tokens& tokens, std::size_t from) {
  for (std::size_t k = from; k < tokens.size() && k < from + 22; ++k) {
    if (tokens.is_any(k, {"ago", "yesterday", "last", "back", "already", "monday", "tuesday",
                          "wednesday", "thursday", "friday", "saturday", "sunday", "earlier"}))
      return true;
  }
  return false;
}

// `you guys put an alternator in … two weeks ago`, `your fella replaced …`; no question: `can you
// put …`.
bool tells_past_work(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::size_t verb = 0;
    if (tokens.is_any(i, {"you", "yall"})) {
      verb = i + 1;
      if (tokens.is_any(verb, {"guys", "all", "fellas", "folks", "fellows", "people", "boys"}))
        ++verb;
    } else if (tokens.is(i, "your") &&
               tokens.is_any(i + 1, {"estimate", "quote",      "invoice", "bill",  "text",
                                     "email",    "receipt",    "card",    "info",  "information",
                                     "flyer",    "ad",         "message", "guy",   "man",
                                     "mechanic", "technician", "tech",    "fella", "guys",
                                     "driver",   "boy",        "partner", "helper"})) {
      verb = i + 2;
    } else {
      continue;
    }
    while (tokens.is_any(verb, {"just", "already", "actually", "recently", "originally", "also",
                                "had", "have", "even", "once", "never", "still"}))
      ++verb;
    const bool asks = !tokens.is(i, "your") && asks_or_hopes(tokens, i);
    if (asks || for_another(tokens, verb + 1)) continue;
    if (tokens.is_any(verb, {"couldnt", "didnt"}) &&
        tokens.is_any(verb + 1, {"find", "fix", "finish", "figure", "put", "do", "tighten", "see"}))
      return true;
    if (is_past_work(tokens, verb)) return true;
    if (tokens.is_any(verb, {"put", "were", "was", "had", "said", "told", "cut", "got"}) &&
        says_when(tokens, verb))
      return true;
  }
  return false;
}

// `your bumper's dry`, `we've got your hose made up`, `your order is in`: who has something of the
// shop's.
bool has_something_of_ours(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens.is(i, "your") ||
        tokens.is_any(
            i + 1,
            {"estimate", "quote",  "invoice",     "bill",      "text",     "email",   "receipt",
             "card",     "info",   "information", "flyer",     "ad",       "guy",     "guys",
             "mechanic", "tech",   "name",        "number",    "website",  "call",    "message",
             "price",    "prices", "rates",       "voicemail", "business", "company", "schedule"}))
      continue;
    const bool got = i > 1 &&
                     (tokens.has_at(i - 2, "got your") || tokens.has_at(i - 2, "have your") ||
                      tokens.has_at(i - 1, "got your") || tokens.has_at(i - 1, "have your")) &&
                     tokens.is_any(i - 2, {"weve", "we", "ive", "i", "have", "got"});
    bool ready = false;
    for (std::size_t k = i + 1; k < tokens.size() && k < i + 6 && !ready; ++k) {
      ready = tokens.is_any(
          k, {"ready", "dry", "done", "posted", "arrived", "finished", "shipped", "available"});
      if (tokens.ends_sentence(k)) break;
    }
    if (got || ready) return true;
  }
  return false;
}

// `Dana from Duval Auto Paint`, `Jacksonville Radiator here`: a house where a caller says his name.
bool names_a_company(const Tokens& tokens) {
  constexpr std::size_t kIntroduction = 10;
  // `it's the tire warehouse`.
  for (std::size_t i = 0; i < tokens.size() && i < 4; ++i) {
    const std::size_t at = tokens.has_at(i, "its the")       ? i + 3
                           : tokens.has_at(i, "this is the") ? i + 4
                                                             : 0;
    if (at > 0 && is_house_word(tokens.at(at))) return true;
  }
  if (!tokens.has_case()) return false;
  for (std::size_t i = 0; i + 1 < tokens.size() && i < kIntroduction; ++i) {
    if (!tokens[i + 1].capital || tokens[i].after != 0) continue;
    if (i > 0 && tokens[i].capital && is_house_word(tokens.at(i + 1))) return true;
    if (i == 0 && is_house_word(tokens.at(1)) && tokens.is_any(2, {"here", "calling"})) return true;
    const bool linked = tokens.is_any(i, {"from", "with", "at"}) && i + 2 < tokens.size() &&
                        ((tokens[i + 2].capital && tokens[i + 1].after == 0) ||
                         (tokens.is(i, "with") && tokens[i + 1].after == ','));
    const bool lives = i > 0 && tokens.is_any(i - 1, {"live", "stuck", "am", "im"});
    if (linked && !lives) return true;
  }
  return false;
}

// The caller does or has something for the shop: `we'll be swapping out your …`, `those you
// wanted`.
bool serves_us(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens.has_at(i, "for you") || tokens.has_at(i, "you wanted") ||
        tokens.has_at(i, "get you") || tokens.has_at(i, "found you") ||
        (tokens.is(i, "your") && tokens.has_at(i + 3, "will be")) || tokens.has_at(i, "well be") ||
        tokens.has_at(i, "we will be") || tokens.has_at(i, "we close") ||
        tokens.has_at(i, "weve got") || tokens.has_at(i, "on your account"))
      return true;
  }
  return false;
}

// `it's Giselle with the Murano`: known here by her car.
bool is_known_by_car(const Tokens& tokens) {
  constexpr std::size_t kIntroduction = 8;
  for (std::size_t i = 1; i < tokens.size() && i < kIntroduction; ++i) {
    if (!tokens.has_at(i, "with the") || tokens[i - 1].digits) continue;
    for (std::size_t k = i + 2; k < i + 4; ++k) {
      if (names().has_word(tokens.at(k)) && tokens.word(k).size() > 2) return true;
    }
  }
  return false;
}

bool says_any_of(const Tokens& tokens, const WordSet& words) {
  for (std::size_t i = 0; i < tokens.size(); ++i)
    if (words.contains(tokens.at(i))) return true;
  return false;
}

// Words of somebody who wants a mechanic, or only to be called back.
bool wants_something_of_ours(const Tokens& tokens) {
  static const WordSet kWords(
      "quote price prices pricing estimate charge cost costs fix fixed repair repairs service "
      "services mechanic mechanics mobile diagnose diagnostic available availability schedule "
      "shop garage work works working job rates hourly broke broken stranded stuck roadside "
      "help question questions interested card flyer driveway leak leaking noise start starts "
      "boat trailer motorcycle scooter golf rv generator atv diesel fleet ride drive driving "
      "cotizacion precio cobran cobra arreglar mecanico ayuda servicio trabajan cuanto "
      "llameme website online ad referred recommended somebody someone spark bike tractor "
      "mower today tomorrow morning hours open area come ");
  return says_any_of(tokens, kWords);
}

// How many words of another matter were said: neither greeting, nor number, nor name.
int other_matters(const Tokens& tokens) {
  int count = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].digits || digits_at(tokens, i) || tokens.word(i).size() < 4 ||
        (tokens[i].capital && i > 0))
      continue;
    count += !is_small_talk(tokens.at(i));
  }
  return count;
}

// `what time is he coming`, `will somebody still be here today`; not `how soon can you get here`.
bool awaits_us(const Tokens& tokens) {
  constexpr std::size_t kReach = 9;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const bool arrival = tokens.is_any(i, {"coming", "arriving", "arrive"}) ||
                         (tokens.is(i, "here") && tokens.is_any(i - 1, {"be", "get"}));
    if (!arrival) continue;
    bool asked = false;
    bool wished = false;
    for (std::size_t k = i - std::min(i, kReach); k < i; ++k) {
      if (tokens.ends_sentence(k)) asked = wished = false;
      asked = asked || tokens.has_at(k, "what time") || tokens.is_any(k, {"when", "still", "eta"});
      wished =
          wished || tokens.is_any(k, {"can", "could", "how", "possible", "able", "fast", "if"});
    }
    if (asked && !wished) return true;
  }
  return false;
}

bool speaks_of_cars(const Tokens& tokens) {
  static const WordSet kWords(
      "car truck van vehicle suv engine mechanic brakes brake tire tires transmission carro "
      "camioneta troca coche motor alternator radiator oil tow jeep ");
  return says_any_of(tokens, kWords);
}

// Neither a need nor a word of cars: somebody else's matter, or only a wish to be called back.
bool is_elsewhere(const Tokens& tokens) {
  constexpr int kOwnMatter = 2;
  return !wants_something_of_ours(tokens) && other_matters(tokens) >= kOwnMatter;
}

// `(wind noise)`, `[music]`: the recogniser's own words, and nothing else.
bool is_a_note(std::string_view transcript) {
  const std::size_t first = transcript.find_first_not_of(" \n");
  const std::size_t last = transcript.find_last_not_of(" \n.");
  if (first == std::string_view::npos || last == std::string_view::npos) return false;
  return (transcript[first] == '(' && transcript.find(')') == last) ||
         (transcript[first] == '[' && transcript.find(']') == last);
}

}  // namespace

bool is_silence(const Tokens& tokens, bool has_need) {
  if (tokens.empty() || is_loop(tokens) || is_a_note(tokens.transcript())) return true;
  if (has_need) return false;
  if (tokens.size() <= 3 && repeats_one_word(tokens) && is_filler(tokens.at(0))) return true;
  constexpr std::size_t kShort =
      16;  // A credit line; a caller who says so little and these words has said nothing.
  if (tokens.size() <= kShort && silence_phrases().any_in(tokens)) return true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    // Who asks to be called back has said something.
    if (!is_filler(tokens.at(i)) || tokens.is_any(i, {"call", "text"})) return false;
  }
  return tokens.size() <= 8;
}

std::vector<std::string_view> signs_of(const Tokens& tokens, const Need& need) {
  std::vector<std::string_view> signs;
  const auto add = [&](bool shown, std::string_view name) {
    if (shown) signs.push_back(name);
  };
  const bool has_need = need.car || need.service;
  const bool company = !need.car && names_a_company(tokens);
  const bool offers = has_something_of_ours(tokens);
  add(need.car, "<names a car>");
  add(need.service, "<names a trouble>");
  add(need.car && need.service, "<car and trouble>");
  add(!has_need && speaks_of_cars(tokens), "<speaks of cars>");
  add(!has_need && !speaks_of_cars(tokens), "<no word of cars>");
  add(!has_need && is_elsewhere(tokens), "<elsewhere>");
  add(introduces_a_house(tokens), "<parts house>");
  add(company, "<company>");
  add(offers, "<has something of ours>");
  add(company && serves_us(tokens), "<company serves us>");
  add(tells_past_work(tokens), "<past work>");
  add(awaits_us(tokens), "<awaits us>");
  add(need.car && is_known_by_car(tokens), "<known by car>");
  return signs;
}

}  // namespace roadcall::speech
