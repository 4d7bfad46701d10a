#include "speech/vehicle_alone.h"

#include "speech/numbers.h"
#include "speech/vehicle_table.h"

namespace roadcall::speech {
namespace {

bool is_owner(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(i, {"my", "our", "mi", "wifes", "husbands", "sons", "daughters", "moms",
                           "dads", "brothers", "sisters"});
}

// `with the charger`: no everyday thing, so that an article is enough where nothing has capitals.
bool is_plainly_a_car(const Tokens& tokens, std::size_t i) {
  return tokens.is_any(
      i, {"charger",  "challenger", "explorer", "expedition", "bronco",   "maverick", "fusion",
          "tahoe",    "malibu",     "tucson",   "santafe",    "sebring",  "pacifica", "durango",
          "caravan",  "armada",     "titan",    "rogue",      "optima",   "palisade", "enclave",
          "cavalier", "wrangler",   "cherokee", "galant",     "sprinter", "gladiator"});
}

// What is said next of a car that was just named, or nothing more.
bool tells_of_a_car(const Tokens& tokens, std::size_t end) {
  static const WordSet kNext(
      "and that thats it its wont needs need is has keeps i im my the this but so with which um "
      "two twenty nineteen oh ninety eighty nine call number name died quit making makes model "
      "doesnt hasnt wouldnt just please thanks at can could you y que no se");
  return end >= tokens.size() || tokens[end].digits || tokens[end - 1].after != 0 ||
         kNext.contains(tokens.at(end));
}

// `i drive a malibu`, `i got a rogue and it …`, `brakes on a tahoe`: no capital tells, the words
// around it do.
bool is_had(const Tokens& tokens, std::size_t i, std::size_t end) {
  static const WordSet kThings(
      "note spark bolt volt view leaf general air bug quest sprint vista mark sign spirit shadow "
      "ghost brave mule sky city century taco sole priest cruise age");
  // `its a white focus`.
  const bool looks =
      i > 2 && tokens.is_any(i - 1, {"white", "black", "red", "blue", "silver", "gray", "grey",
                                     "green", "gold", "tan", "brown", "old", "older", "newer",
                                     "little", "used", "maroon"});
  const std::size_t article = i - (looks ? 2 : 1);
  if (i < 2 || !tokens.is_any(article, {"a", "an", "un", "una"})) return false;
  if (!tells_of_a_car(tokens, end)) return false;
  if (tokens.is_any(article - 1, {"drive", "drives", "driving", "manejo"})) return true;
  return tokens.is_any(article - 1, {"have", "got", "own", "bought", "its", "is", "on", "for",
                                     "tengo", "es", "ive", "has", "to", "in"}) &&
         tokens[i].number < 0 && !kThings.contains(tokens.at(i));
}

}  // namespace

bool is_measure(const Tokens& tokens, std::size_t i) {
  return i > 0 && tokens.is_any(i, {"volt", "volts"}) && digits_at(tokens, i - 1);
}

bool is_place(const Tokens& tokens, std::size_t end) {
  return tokens[end - 1].after == 0 &&
         tokens.is_any(end, {"mall",    "drive",   "street",     "road",      "avenue", "lane",
                             "court",   "county",  "apartments", "plaza",     "hotel",  "hospital",
                             "airport", "park",    "river",      "boulevard", "blvd",   "way",
                             "circle",  "springs", "room",       "center"});
}

bool is_never_alone(Word word) {
  static const WordSet never(never_alone());
  return never.contains(word);
}

bool may_stand_alone(const Tokens& tokens, std::size_t i, std::size_t end) {
  // `my Rogue`, `a Ranger`: an article before and a capital, where the transcript has capitals.
  if (i == 0 || is_never_alone(tokens.at(i))) return false;
  const bool owned = is_owner(tokens, i - 1);
  const bool article = tokens.is_any(i - 1, {"a", "an", "un", "una", "that", "this", "the"});
  if (tokens.has_case()) return tokens[i].capital && (owned || article);
  if (tokens.is_any(i - 1, {"the", "that", "this"}) && is_plainly_a_car(tokens, i)) return true;
  if (is_had(tokens, i, end)) return true;
  return owned && !tokens.is_any(
                      i, {"note",   "mark",    "crown",   "sole",   "priest", "city", "taco", "bug",
                          "sentry", "cruise",  "century", "spirit", "three",  "five", "six",  "two",
                          "air",    "general", "view",    "quest",  "sign",   "age",  "edge"});
}

bool is_lettered(const Tokens& tokens, std::size_t i) {
  const std::string& text = tokens[i].text;
  if (text.size() == 1 && text != "a" && text != "i" && i > 0) return is_owner(tokens, i - 1);
  return text.size() == 2 && text[0] >= 'a' && text[0] <= 'z' && text[0] != 'i' && text[1] >= '1' &&
         text[1] <= '9' && i > 0 &&
         (is_owner(tokens, i - 1) || (tokens[i].capital && tokens.is_any(i - 1, {"the", "an"})));
}

}  // namespace roadcall::speech
