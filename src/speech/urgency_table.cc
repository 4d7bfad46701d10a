#include "speech/urgency_table.h"

namespace roadcall::speech {
namespace {

void add(PhraseTable& table, Haste haste, int weight, std::string_view list) {
  table.add(list, static_cast<int>(haste), weight);
}

void add_danger(PhraseTable& table) {
  add(table, Haste::kDanger, 10,
      "on fire|caught fire|caught on fire|flames|smoke coming|smokes coming|smoke is coming|"
      "smoke comin|smoke pouring|smoke is pouring|still smoking|sale humo|saliendo humo|"
      "echando humo|side of the road|side of the highway|side of the interstate|"
      "side of the freeway|shoulder of|on the shoulder|en el shoulder|el acotamiento|"
      "breakdown lane|emergency lane|middle of the road|middle of the highway|"
      "middle of the street|middle of the intersection|middle of traffic|stuck in the middle|"
      "stuck on the side|blocking traffic|blocking a lane|blocking the lane|blocking the road|"
      "blocking an intersection|hardly any shoulder|no shoulder|en medio de la calle|"
      "orilla de la carretera|in the median|runaway ramp|"
      "locked in the car|locked him in|locked her in|locked my son|locked my daughter|locked my "
      "kid|locked my kids|locked my dog|locked my child|son is locked|sons locked in|daughter is "
      "locked|daughters locked in|kids are locked|kids locked in|kid is locked|child is locked|dog "
      "is locked|dogs locked in");
  add(table, Haste::kDanger, 8,
      "no brakes|brakes went out|brakes just went out|brakes failed|brakes gave out|"
      "lost my brakes|brakes are gone|sin frenos|no tengo frenos|no le agarran los frenos|"
      "wires are melting|sparks|tirada en|tirado en|varado en|varada en|off ramp|on ramp|exit ramp|"
      "fire department");
  add(table, Haste::kDanger, 8,
      "running out from under|running out all over|running out onto|running down the driveway|"
      "gas everywhere|fuel everywhere|puddle of gas|puddle of fuel|puddle of gasoline|"
      "locked himself in|locked herself in|locked themselves in");
  add(table, Haste::kDanger, 5,
      "smoking|humo|left lane|right lane|center lane|middle lane|honking at me|honking|flying by|"
      "flyin by|flying past|flyin past|passing me|passing real|pasan bien|pasan cerca|"
      "pulled over|mile marker|kids in the car|baby in the car|child in the car|"
      "dog in the car|babies in the car|my kids are|mis ninos|ninos en el carro|not safe here|"
      "feel safe|bien oscuro|dark out here|pitch black|exploded|overpass|underpass|tunnel|burning "
      "up");
  add(table, Haste::kDanger, 3,
      "pedal goes to the floor|pedal to the floor|pedal went to the floor");
  add(table, Haste::kDanger, 2,
      "please hurry|hurry|oh my god|please please|steam|right away|ayuda|"
      "hundred and ten out");
}

void add_stopped(PhraseTable& table) {
  add(table, Haste::kStopped, 4,
      "cant drive|cannot drive|cant even drive|cant really drive|cant be driving|"
      "dont dare|scared to drive|afraid to drive|nervous to drive|da miedo|no la puedo mover|"
      "no lo puedo mover|shouldnt drive|not driving it|not drivable|undrivable|undriveable|"
      "dont think i should|wont move|doesnt move|cant move|wont go anywhere|cant go anywhere|"
      "cant get over|im stuck|im like stuck|im just stuck|were stuck|we are stuck|got stuck|"
      "stuck here|stuck at|just stuck|shes stuck|hes stuck|car is stuck|stranded|sittin dead|"
      "sitting dead|dead in the|cranks and cranks|not starting|no me prende|no me arranca|"
      "no me enciende|no hace nada|ya no agarra|wont fire|nothing at all|locked out|"
      "pedal goes to the floor|pedal to the floor|pedal went|hasta abajo|cant work|"
      "cannot work|cannot carry|can not pick|cant pick|cannot pick|no puedo trabajar|"
      "makin no money|making no money|losing money|lose money|need a jump|needs a jump|"
      "jump start|out of commission|cant use it|cant leave|no way to get|no transportation|"
      "no other car|only car|only vehicle|only transportation|only way to get|only ride");
  add(table, Haste::kStopped, 4,
      "not safe to drive|safe driving it|isnt safe to drive|unsafe to drive|dont want to drive|"
      "dont wanna drive|wouldnt drive|rather not drive|not comfortable driving|"
      "wont go in gear|wont go into gear|wont go into drive|wont shift out of park");
  add(table, Haste::kStopped, 3,
      "wont start|will not start|doesnt start|wouldnt start|cant start|wont turn over|"
      "wont crank|no arranca|no prende|no enciende|ya no prende|completely dead|car is dead|"
      "cars dead|locked my keys|locked the keys|keys inside|keys are inside|keys in the|"
      "llaves adentro|no spare|both tires|get towed|be towed|tow it|tagging|dont have nothing else|"
      "collapsed|wont do anything|wont turn on|wont power|died on me|just died");
  add(table, Haste::kStopped, 2,
      "flat|flats|blowout|dead battery|battery is dead|battery died|battery is muerta|"
      "key is stuck|keys stuck|key stuck|wont turn in|key wont turn|put diesel|put gas in|in the "
      "diesel|wrong fuel|wrong gas|stuck in park|radiator busted|just clicks|it clicks|click "
      "click|clicking|only key|overheated|"
      "overheating|overheatin|belt broke|belt snapped|belt came|belt just came|out of gas|"
      "ran out of|snapped off|newborn|melting|turn over|died|dead|lost my key|lost my keys");
}

void add_soon(PhraseTable& table) {
  add(table, Haste::kSoon, 5,
      "tonight|this afternoon|this evening|as soon as possible|as soon as you|asap|a s a p|"
      "right away|soon as you can|soon as you possibly|soonest|sooner the better|"
      "quicker the better|faster the better|quick as you can|quickly as|fast as you can|"
      "in a hurry|immediately|need it for work|for work tomorrow|need it by|needs it by|"
      "back on the road by|before tomorrow|first thing tomorrow|earliest you|your earliest|"
      "esta tarde|esta noche|lo antes posible|lo mas pronto|lo mas rapido|cuanto antes|"
      "ahorita mismo|manana temprano|today if you can|hoy mismo|need somebody right now|"
      "need someone right now|somebody right now|someone right now|right now please|"
      "right now if|jump right now|help right now|next hour|within the hour|help quick|"
      "out here now");
  add(table, Haste::kSoon, 4,
      "tomorrow|please hurry|need it tomorrow|before they close|hoy|"
      "drive it home|get me home|cant wait|need help");
  add(table, Haste::kSoon, 3,
      "close at|closes at|get home|go home|home today|hot out here|freezing|before the storm|"
      "supposed to be|hurry|earliest|ahorita|depend on it|rely on it");
  add(table, Haste::kSoon, 2, "pretty soon|as soon|i need it|at work|leaving town");
}

void add_calm(PhraseTable& table) {
  add(table, Haste::kCalm, 8,
      "no rush|no hurry|no huge rush|no big rush|no me urge|no es urgente|no urge|sin prisa|no hay "
      "prisa|sin apuro|"
      "can wait|take your time|not life or death|no es una emergencia|isnt urgent|"
      "no hurry whatever|no particular hurry|in no hurry|in no rush|no worries on time|"
      "no fire under|cuando guste|cuando usted guste|cuando pueda|cuando usted pueda|"
      "cuando tenga tiempo|no corre prisa");
  add(table, Haste::kCalm, 6,
      "next week|next month|sometime next|sometime this month|couple of weeks|couple weeks|"
      "few weeks|when you get a chance|when you get the chance|get a chance|when you have time|"
      "when you get time|at your convenience|when youre able|when youre free|"
      "la proxima semana|la semana que viene|el proximo mes|not a crisis|no panic|"
      "some weekday|in a month|about a month|next time youre|not stuck|not stranded|like were "
      "stuck|like im stuck|like were stranded|like im stranded|week or next|"
      "till deer season|end of the month|down the road a bit|mejor dia");
  add(table, Haste::kCalm, 4,
      "still drives|drives fine|runs fine|drives okay|drives ok|drives normally|other car|"
      "wifes car|another car|got a ride|have a ride|borrowing|take the bus|ride my bike|raite|"
      "aint goin nowhere|any weekday|any weekend|weekends good|some day|just curious|any day|"
      "this month|this weekend|no emergency");
  add(table, Haste::kCalm, 1, "how much|price|quote|estimate|ballpark|charge|cuanto");
}

}  // namespace

const PhraseTable& urgency_phrases() {
  static const PhraseTable table = [] {
    PhraseTable made;
    add_danger(made);
    add_stopped(made);
    add_soon(made);
    add_calm(made);
    add(made, Haste::kUnlessNot, 8, "emergency|emergencia");
    add(made, Haste::kUnlessNot, 5, "urgent|urgently|urgente|rush|panic|crisis");
    return made;
  }();
  return table;
}

const WordPairs& urgency_pairs() {
  static const WordPairs pairs = [] {
    WordPairs made;
    const auto add_pair = [&](Haste haste, int weight, std::size_t reach, std::string_view left,
                              std::string_view right) {
      made.add(left, right, reach, static_cast<int>(haste), weight);
    };
    add_pair(Haste::kDanger, 6, 8, "smoke smokes humo",
             "dash dashboard hood engine wires coming cofre");
    add_pair(Haste::kDanger, 8, 8, "gas gasoline fuel gasolina",
             "pouring puddle spilling gushing chorreando");
    add_pair(Haste::kDanger, 5, 8, "gas gasoline fuel gasolina", "dripping leaking leak leaks");
    add_pair(Haste::kStopped, 4, 8, "gas gasoline gasolina", "dripping leaking leak leaks fuga");
    add_pair(Haste::kDanger, 5, 25, "gas gasoline fuel gasolina",
             "garage carport pilot closet fumes house water");
    add_pair(Haste::kDanger, 10, 10, "baby babys babies toddler infant grandbaby bebe puppy",
             "locked encerrado encerrada trapped");
    add_pair(Haste::kDanger, 4, 5, "steam vapor", "pouring hood coming saliendo");
    add_pair(Haste::kSoon, 4, 5, "need needs needed have rolling running fixed done ocupo necesito",
             "today hoy tomorrow manana");
    add_pair(Haste::kStopped, 3, 5, "window heat air ac", "newborn baby storms rain");
    return made;
  }();
  return pairs;
}

}  // namespace roadcall::speech
