#include "speech/services.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

namespace roadcall::speech {
namespace {

// What people say → the service; a heavier phrase decides against lighter ones.
struct Sign {
  std::string_view phrase;
  std::string_view service;
  int weight;
};

constexpr Sign kSigns[] = {
    {"oil change", "oil_change", 10}, {"oil changed", "oil_change", 10}, {"change the oil", "oil_change", 10}, {"change my oil", "oil_change", 10}, {"changing the oil", "oil_change", 10}, {"oil and filter", "oil_change", 9}, {"synthetic oil", "oil_change", 7}, {"cambio de aceite", "oil_change", 10}, {"cambiar el aceite", "oil_change", 10}, {"cambiarle el aceite", "oil_change", 10}, {"oil service", "oil_change", 9}, {"lube", "oil_change", 6}, {"all change", "oil_change", 4}, {"oil light", "oil_change", 5}, {"due for oil", "oil_change", 9},
    {"brake pads", "brakes", 10}, {"break pads", "brakes", 10}, {"brake pad", "brakes", 10}, {"brake job", "brakes", 10}, {"break job", "brakes", 9}, {"brakes", "brakes", 9}, {"rotors", "brakes", 9}, {"rotor", "brakes", 8}, {"caliper", "brakes", 9}, {"calipers", "brakes", 9}, {"brake pedal", "brakes", 9}, {"brake line", "brakes", 9}, {"brake fluid", "brakes", 9}, {"brake light", "electrical", 9}, {"brake lights", "electrical", 9}, {"when i brake", "brakes", 8}, {"when i stop", "brakes", 6}, {"when braking", "brakes", 8}, {"brake", "brakes", 6}, {"frenos", "brakes", 10}, {"frenar", "brakes", 8}, {"freno", "brakes", 9}, {"pastillas", "brakes", 8}, {"balatas", "brakes", 9}, {"when i hit the brakes", "brakes", 9}, {"my breaks", "brakes", 9}, {"the breaks are", "brakes", 8}, {"breaks are", "brakes", 7},
    {"battery", "battery", 8}, {"new battery", "battery", 10}, {"dead battery", "battery", 10}, {"battery is dead", "battery", 10}, {"jump start", "battery", 9}, {"jumpstart", "battery", 9}, {"jump", "battery", 6}, {"a jump", "battery", 8}, {"bateria", "battery", 9}, {"battery died", "battery", 10}, {"pasar corriente", "battery", 9}, {"battery terminals", "battery", 9}, {"battery replacement", "battery", 10}, {"battery replaced", "battery", 10},
    {"starter", "starter_alternator", 9}, {"alternator", "starter_alternator", 10}, {"not charging", "starter_alternator", 8}, {"alternador", "starter_alternator", 10}, {"motor de arranque", "starter_alternator", 10}, {"marcha", "starter_alternator", 6}, {"battery light", "starter_alternator", 9}, {"charging system", "starter_alternator", 8}, {"starter motor", "starter_alternator", 10},
    {"wont start", "no_start", 9}, {"will not start", "no_start", 9}, {"doesnt start", "no_start", 9}, {"does not start", "no_start", 9}, {"not starting", "no_start", 9}, {"no start", "no_start", 9}, {"cant start", "no_start", 9}, {"cant get it started", "no_start", 9}, {"cant get it to start", "no_start", 9}, {"wouldnt start", "no_start", 9}, {"isnt starting", "no_start", 9}, {"didnt start", "no_start", 9}, {"wont crank", "no_start", 9}, {"cranks but", "no_start", 9}, {"wont turn over", "no_start", 9}, {"doesnt turn over", "no_start", 9}, {"not turn over", "no_start", 9}, {"turns over but", "no_start", 9}, {"just clicks", "no_start", 8}, {"clicking", "no_start", 6}, {"just click", "no_start", 7}, {"clicks", "no_start", 6}, {"no arranca", "no_start", 9}, {"no prende", "no_start", 9}, {"no enciende", "no_start", 9}, {"no quiere arrancar", "no_start", 9}, {"no quiere prender", "no_start", 9}, {"wont turn on", "no_start", 8}, {"wont fire up", "no_start", 9}, {"completely dead", "no_start", 7}, {"car is dead", "no_start", 7}, {"died on me", "no_start", 6}, {"wont run", "no_start", 6},
    {"check engine light", "check_engine", 9}, {"check engine", "check_engine", 9}, {"engine light", "check_engine", 8}, {"luz del motor", "check_engine", 9}, {"check light", "check_engine", 7}, {"diagnostic", "check_engine", 6}, {"diagnosed", "check_engine", 5}, {"code reader", "check_engine", 6}, {"throwing codes", "check_engine", 8}, {"throwing a code", "check_engine", 8}, {"misfire", "check_engine", 8}, {"misfiring", "check_engine", 8}, {"p0", "check_engine", 5}, {"luz de check", "check_engine", 9}, {"luz de chequeo", "check_engine", 9}, {"oxygen sensor", "check_engine", 8}, {"o2 sensor", "check_engine", 8}, {"running rough", "check_engine", 7}, {"runs rough", "check_engine", 7},
    {"overheating", "cooling", 10}, {"overheat", "cooling", 10}, {"overheats", "cooling", 10}, {"overheated", "cooling", 10}, {"over heating", "cooling", 10}, {"running hot", "cooling", 10}, {"radiator", "cooling", 10}, {"coolant", "cooling", 9}, {"water pump", "cooling", 10}, {"thermostat", "cooling", 9}, {"antifreeze", "cooling", 9}, {"temperature gauge", "cooling", 8}, {"heater hose", "cooling", 9}, {"radiator hose", "cooling", 10}, {"calentando", "cooling", 9}, {"se calienta", "cooling", 10}, {"radiador", "cooling", 10}, {"anticongelante", "cooling", 9}, {"recalienta", "cooling", 10}, {"steam", "cooling", 6}, {"head gasket", "cooling", 8}, {"bomba de agua", "cooling", 10}, {"sobrecalienta", "cooling", 10},
    {"air conditioning", "ac_heating", 10}, {"air conditioner", "ac_heating", 10}, {"a c", "ac_heating", 8}, {"ac", "ac_heating", 9}, {"blowing hot", "ac_heating", 8}, {"blowing warm", "ac_heating", 8}, {"blows hot", "ac_heating", 8}, {"blows warm", "ac_heating", 8}, {"freon", "ac_heating", 9}, {"aire acondicionado", "ac_heating", 10}, {"no enfria", "ac_heating", 9}, {"cold air", "ac_heating", 7}, {"heater", "ac_heating", 7}, {"no heat", "ac_heating", 8}, {"compressor", "ac_heating", 8}, {"blower motor", "ac_heating", 9}, {"calefaccion", "ac_heating", 9}, {"ac recharge", "ac_heating", 10},
    {"flat tire", "tires", 10}, {"flat", "tires", 7}, {"tires", "tires", 8}, {"tire", "tires", 8}, {"tire rotation", "tires", 10}, {"spare", "tires", 6}, {"llanta", "tires", 9}, {"llantas", "tires", 9}, {"ponchada", "tires", 9}, {"goma", "tires", 7}, {"blowout", "tires", 9}, {"blew out", "tires", 7}, {"tire pressure", "tires", 9}, {"nail in", "tires", 9}, {"lug nuts", "tires", 8}, {"neumatico", "tires", 9},
    {"tune up", "tune_up", 10}, {"tuneup", "tune_up", 10}, {"spark plugs", "tune_up", 10}, {"spark plug", "tune_up", 10}, {"plugs and wires", "tune_up", 10}, {"ignition coil", "tune_up", 8}, {"coil pack", "tune_up", 8}, {"bujias", "tune_up", 10}, {"afinacion", "tune_up", 10}, {"air filter", "tune_up", 8}, {"tuned up", "tune_up", 9},
    {"struts", "suspension_steering", 10}, {"strut", "suspension_steering", 10}, {"shocks", "suspension_steering", 10}, {"suspension", "suspension_steering", 10}, {"ball joint", "suspension_steering", 10}, {"ball joints", "suspension_steering", 10}, {"tie rod", "suspension_steering", 10}, {"tie rods", "suspension_steering", 10}, {"control arm", "suspension_steering", 10}, {"control arms", "suspension_steering", 10}, {"power steering", "suspension_steering", 10}, {"steering", "suspension_steering", 8}, {"alignment", "suspension_steering", 9}, {"cv axle", "suspension_steering", 10}, {"c v axle", "suspension_steering", 10}, {"axle", "suspension_steering", 8}, {"wheel bearing", "suspension_steering", 10}, {"wheel bearings", "suspension_steering", 10}, {"pulling to", "suspension_steering", 7}, {"pulls to", "suspension_steering", 7}, {"amortiguadores", "suspension_steering", 10}, {"direccion hidraulica", "suspension_steering", 10}, {"clunking", "suspension_steering", 6}, {"clunk", "suspension_steering", 6}, {"sway bar", "suspension_steering", 10}, {"cv joint", "suspension_steering", 10}, {"suspencion", "suspension_steering", 9}, {"rack and pinion", "suspension_steering", 10}, {"hard to steer", "suspension_steering", 9},
    {"transmission", "transmission", 10}, {"transmision", "transmission", 10}, {"slipping", "transmission", 7}, {"wont shift", "transmission", 9}, {"not shifting", "transmission", 9}, {"shifting", "transmission", 6}, {"clutch", "transmission", 9}, {"gears", "transmission", 6}, {"wont go into gear", "transmission", 9}, {"no entran los cambios", "transmission", 9}, {"caja de cambios", "transmission", 9}, {"wont go into reverse", "transmission", 9}, {"gear shift", "transmission", 6},
    {"headlight", "electrical", 9}, {"headlights", "electrical", 9}, {"tail light", "electrical", 9}, {"taillight", "electrical", 9}, {"blinker", "electrical", 9}, {"turn signal", "electrical", 9}, {"fuse", "electrical", 8}, {"window wont", "electrical", 9}, {"windows wont", "electrical", 9}, {"power window", "electrical", 10}, {"window motor", "electrical", 10}, {"electrical", "electrical", 9}, {"wiring", "electrical", 8}, {"short circuit", "electrical", 8}, {"electrico", "electrical", 9}, {"horn", "electrical", 7}, {"radio", "electrical", 5}, {"luces", "electrical", 7}, {"door lock actuator", "electrical", 9}, {"vidrio electrico", "electrical", 9}, {"parasitic", "electrical", 8}, {"dash lights", "electrical", 7}, {"ventana no", "electrical", 8},
    {"fuel pump", "fuel", 10}, {"fuel filter", "fuel", 10}, {"fuel injector", "fuel", 10}, {"fuel injectors", "fuel", 10}, {"ran out of gas", "fuel", 10}, {"out of gas", "fuel", 9}, {"smell gas", "fuel", 8}, {"gas smell", "fuel", 8}, {"gas leak", "fuel", 8}, {"leaking gas", "fuel", 9}, {"fuel leak", "fuel", 9}, {"bomba de gasolina", "fuel", 10}, {"gas tank", "fuel", 8}, {"sin gasolina", "fuel", 10}, {"fuel line", "fuel", 10}, {"injectors", "fuel", 8}, {"wrong gas", "fuel", 9}, {"diesel in", "fuel", 7}, {"bad gas", "fuel", 8}, {"out of fuel", "fuel", 10},
    {"exhaust", "exhaust", 9}, {"muffler", "exhaust", 10}, {"catalytic", "exhaust", 10}, {"catalytic converter", "exhaust", 10}, {"escape del carro", "exhaust", 8}, {"mofle", "exhaust", 10}, {"tailpipe", "exhaust", 9}, {"catalizador", "exhaust", 10}, {"silenciador", "exhaust", 10}, {"manifold leak", "exhaust", 8},
    {"serpentine belt", "belts_hoses", 10}, {"serpentine", "belts_hoses", 10}, {"timing belt", "belts_hoses", 10}, {"timing chain", "belts_hoses", 9}, {"drive belt", "belts_hoses", 10}, {"fan belt", "belts_hoses", 10}, {"the belt", "belts_hoses", 8}, {"a belt", "belts_hoses", 8}, {"belt", "belts_hoses", 6}, {"hose", "belts_hoses", 6}, {"banda", "belts_hoses", 8}, {"correa", "belts_hoses", 8}, {"manguera", "belts_hoses", 8}, {"tensioner", "belts_hoses", 8}, {"squealing belt", "belts_hoses", 10},
    {"pre purchase", "pre_purchase_inspection", 10}, {"prepurchase", "pre_purchase_inspection", 10}, {"inspection", "pre_purchase_inspection", 7}, {"thinking about buying", "pre_purchase_inspection", 10}, {"thinking of buying", "pre_purchase_inspection", 10}, {"before i buy", "pre_purchase_inspection", 10}, {"looking to buy", "pre_purchase_inspection", 9}, {"looking at buying", "pre_purchase_inspection", 10}, {"want to buy", "pre_purchase_inspection", 7}, {"about to buy", "pre_purchase_inspection", 10}, {"antes de comprar", "pre_purchase_inspection", 10}, {"buying a used", "pre_purchase_inspection", 9}, {"buy a used", "pre_purchase_inspection", 9}, {"inspect a", "pre_purchase_inspection", 9}, {"voy a comprar", "pre_purchase_inspection", 9}, {"inspeccion", "pre_purchase_inspection", 8},
    {"locked out", "lockout_key", 10}, {"locked my keys", "lockout_key", 10}, {"keys in the car", "lockout_key", 10}, {"keys in my", "lockout_key", 10}, {"keys inside", "lockout_key", 10}, {"keys are inside", "lockout_key", 10}, {"keys are in", "lockout_key", 9}, {"locked the keys", "lockout_key", 10}, {"lost my key", "lockout_key", 10}, {"lost my keys", "lockout_key", 10}, {"key fob", "lockout_key", 9}, {"lock out", "lockout_key", 8}, {"llaves adentro", "lockout_key", 10}, {"llaves dentro", "lockout_key", 10}, {"perdi la llave", "lockout_key", 10}, {"spare key", "lockout_key", 9}, {"key stuck", "lockout_key", 8}, {"dejo las llaves", "lockout_key", 9}, {"deje las llaves", "lockout_key", 10}, {"lockout", "lockout_key", 9}, {"key broke", "lockout_key", 9}, {"locked it with the keys", "lockout_key", 10},
    {"making a noise", "other", 3}, {"weird noise", "other", 3}, {"strange noise", "other", 3}, {"noise", "other", 2}, {"leaking", "other", 2}, {"leak", "other", 2}, {"windshield wipers", "other", 6}, {"wipers", "other", 6}, {"wiper blades", "other", 7}, {"grinding", "brakes", 4}, {"squealing", "brakes", 3}, {"squeaking", "brakes", 3}, {"squeal", "brakes", 3}, {"vibrating", "suspension_steering", 3}, {"shaking", "suspension_steering", 3}, {"stalling", "check_engine", 5}, {"stalls", "check_engine", 5}, {"ruido", "other", 2}, {"oil leak", "other", 6}, {"leaking oil", "other", 6}, {"windshield", "other", 5}, {"door handle", "other", 6}, {"motor mount", "other", 7}, {"dent", "other", 4}};

// `it's not the battery`, `I just replaced the alternator`: named, but not wanted.
bool is_ruled_out(const Tokens& tokens, std::size_t i) {
  static constexpr std::string_view kNot[] = {"its not the", "its not a", "not the", "isnt the", "not a", "not my", "i just replaced the", "just replaced the", "already replaced the", "just put in a new", "just put a new", "just put in", "just got a new", "replaced the", "already changed the", "just changed the", "no es la", "no es el", "ya cambie la", "ya le cambie la", "ya cambie el", "changed the", "new", "brand new", "put a brand new", "tried to", "tried a", "have a new", "has a new", "got new", "put new", "no es"};
  for (const std::string_view phrase : kNot) {
    const std::size_t length = Tokens::length(phrase);
    if (phrase == "new" || phrase == "changed the" || phrase == "replaced the") continue;
    if (i >= length && tokens.has_at(i - length, phrase)) {
      const bool wants = i >= length + 1 && tokens.is_any(i - length - 1, {"need", "needs", "want"});
      if (!wants) return true;
    }
  }
  // `the battery is new`, `the battery is fine`.
  for (std::size_t k = i; k < i + 4 && k < tokens.size(); ++k) {
    if (tokens.has_at(k, "is fine") || tokens.has_at(k, "is new") || tokens.has_at(k, "is brand new") || tokens.has_at(k, "tested good") || tokens.has_at(k, "is good") || tokens.has_at(k, "esta bien") || tokens.has_at(k, "es nueva") || tokens.has_at(k, "was just replaced") || tokens.has_at(k, "are fine")) return true;
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
  static const std::unordered_map<std::string_view, std::vector<const Sign*>> index = [] {
    std::unordered_map<std::string_view, std::vector<const Sign*>> by_first;
    for (const Sign& sign : kSigns) by_first[sign.phrase.substr(0, sign.phrase.find(' '))].push_back(&sign);
    return by_first;
  }();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto signs = index.find(tokens.word(i));
    if (signs == index.end()) continue;
    std::map<std::string_view, int> here;
    for (const Sign* candidate : signs->second) {
      const Sign& sign = *candidate;
      if (!tokens.has_at(i, sign.phrase) || is_ruled_out(tokens, i)) continue;
      here[sign.service] = std::max(here[sign.service], sign.weight);
    }
    // `brake lights` is no brake job: of one place only the weightiest counts.
    const auto heaviest = std::max_element(here.begin(), here.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
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
  static const Phrases kEmergency{"emergency", "stranded", "side of the road", "side of the highway", "on the highway", "on the interstate", "shoulder of", "smoke coming", "smoking", "on fire", "caught fire", "flames", "no brakes", "brakes went out", "brakes failed", "brakes gave out", "kids in the car", "baby in the car", "child in the car", "my kids are", "middle of the road", "middle of the highway", "middle of the intersection", "in traffic", "not safe", "isnt safe", "unsafe", "broke down on", "broken down on", "stuck on", "right now please", "need somebody right now", "need someone right now", "stuck in the middle", "stuck on the side", "gas is leaking", "leaking gas", "emergencia", "varado", "varada", "en la carretera", "en medio de la calle", "sale humo", "saliendo humo", "sin frenos", "no tengo frenos", "en la autopista", "ninos en el carro", "pulled over on", "brake pedal goes to the floor", "pedal goes to the floor", "brake pedal went to the floor", "tirado en", "pedal to the floor", "blocking traffic", "dog in the car", "breakdown lane", "locked in the car", "baby locked", "baby is locked"};
  static const Phrases kSoon{"today", "tonight", "as soon as possible", "as soon as you can", "asap", "a s a p", "right away", "urgent", "urgently", "soon as you can", "stuck", "this morning", "this afternoon", "need it for work", "need it by", "tomorrow morning", "for work tomorrow", "get to work", "hoy", "lo antes posible", "lo mas pronto", "urgente", "cuanto antes", "ahorita", "stuck at", "cant drive it", "not drivable", "undrivable", "soonest", "quickly as", "quick as you can", "in a hurry", "right now", "immediately", "before tomorrow", "first thing tomorrow", "earliest", "fast as you can", "esta tarde", "earliest you can", "pretty soon", "tomorrow", "manana"};
  static const Phrases kNoHurry{"no rush", "no hurry", "not urgent", "not in a rush", "whenever you", "whenever", "not an emergency", "isnt an emergency", "isnt urgent", "no es urgente", "cuando pueda", "sin prisa", "next week", "sometime next", "la proxima semana", "when you get a chance", "at your convenience", "no particular hurry", "take your time"};
  const bool denied = tokens.contains("not an emergency") || tokens.contains("isnt an emergency") || tokens.contains("no es una emergencia") || tokens.contains("no emergency");
  if (!denied && kEmergency.any_in(tokens)) return {"emergency", 0.92};
  if (kNoHurry.any_in(tokens)) return {"routine", 0.95};
  if (kSoon.any_in(tokens)) return {"soon", 0.88};
  return {"routine", 0.9};
}

}  // namespace roadcall::speech
