#include "speech/mood_table.h"

namespace roadcall::speech {
namespace {

void add(PhraseTable& table, MoodSign sign, std::string_view list) {
  table.add(list, static_cast<int>(sign));
}

void add_good(PhraseTable& table) {
  add(table, MoodSign::kPraise,
      "great|good|fine|perfect|perfectly|excellent|awesome|amazing|wonderful|fantastic|happy|"
      "pleased|satisfied|love|loves|loved|best|better|smooth|smoothly|nice|works|working|runs|"
      "running|starts|drives|like new|brand new|like a charm|like a dream|all set|very well|"
      "runs well|doing well|recommend|so far so good|couldnt be better|couldnt be happier|"
      "could not be better|could not be happier|never been better|never ran better|top notch|"
      "bien|bueno|buena|buenisimo|excelente|perfecto|perfecta|genial|contento|contenta|feliz|"
      "encanta|encanto|mejor|de maravilla|maravilla|como nuevo|recomiendo|funciona|arranca|"
      "prende|jala|satisfecho|satisfecha");
  add(table, MoodSign::kThanks,
      "thanks|thank you|thank u|thx|appreciate|appreciated|gracias|agradezco|agradecido|"
      "agradecida");
  add(table, MoodSign::kAble,
      "start|starting|work|run|drive|turn on|turn "
      "over|right|hold|help|helped|finish|finished|sirve|quedo|enciende|"
      "sirvio|termino|terminaron");
}

void add_bad(PhraseTable& table) {
  add(table, MoodSign::kTrouble,
      "problem|problems|issue|issues|trouble|troubles|noise|noises|leak|leaks|leaking|leaked|"
      "squeak|squeaks|squeaking|squeaky|squeal|squeals|squealing|grinding|grinds|rattle|rattles|"
      "rattling|vibrates|vibration|vibrating|shakes|shaking|smoke|smoking|smokes|smell|smells|"
      "light is on|light on|lights on|light came on|light came back|check engine|engine light|"
      "overheating|overheats|overheated|stalls|stalled|stalling|died|dies|dead|broke|broken|wrong|"
      "worse|worst|bad|terrible|horrible|awful|poor|unhappy|upset|angry|mad|disappointed|"
      "disappointing|frustrated|frustrating|refund|money back|complain|complaint|complaints|scam|"
      "ripped off|rip off|overcharged|too expensive|lawyer|attorney|damage|damaged|scratched|"
      "scratch|scratches|dent|came back|is back|same thing|loose|fell off|failed|failing|fails|"
      "unprofessional|rude|could be better|struggling|hesitates|jerks|jerking|knocking|clunk|"
      "clunking|dripping|drips|hard to start|come back out|come back and|look at it again|acting "
      "up");
  add(table, MoodSign::kTrouble,
      "problema|problemas|ruido|ruidos|suena|sonando|gotea|goteando|fuga|fugas|tira aceite|"
      "tirando aceite|tiembla|temblando|vibra|vibrando|humo|huele|luz prendida|luz encendida|"
      "se prendio la luz|luz del motor|se calienta|calentando|se apaga|se apago|se muere|se "
      "murio|mal|malo|"
      "mala|peor|pesimo|pesima|enojado|enojada|molesto|molesta|decepcionado|decepcionada|reembolso|"
      "devuelvan|devolver|queja|falla|fallas|fallando|fallo|roto|rota|se rompio|danado|danada|"
      "danaron|rayado|rayaron|sigue igual|esta igual|lo mismo|estafa|muy caro|se descompuso|"
      "descompuesto");
}

void add_turns(PhraseTable& table) {
  add(table, MoodSign::kGone,
      "gone|went away|went off|is off|stopped|disappeared|desaparecio|se fue|se quito|"
      "ya no esta|se apago la luz");
  add(table, MoodSign::kFixed,
      "fixed|solved|resolved|repaired|got rid of|took care of|resuelto|arreglado|arreglaron|"
      "arreglo|solucionado|solucionaron|quitaron");
  add(table, MoodSign::kDoubt,
      "i guess|not sure|unsure|dont know|do not know|not yet|havent driven|havent tried|havent had|"
      "maybe|kind of|sort of|who is this|wrong number|no se|no lo se|quizas|tal vez|todavia no|"
      "aun no|creo que si|mas o menos|quien es");
  add(table, MoodSign::kNot,
      "no|not|never|none|nothing|without|dont|doesnt|didnt|isnt|wasnt|arent|werent|hasnt|havent|"
      "hadnt|cant|cannot|couldnt|wont|wouldnt|aint|neither|nor|any|zero|no more|no longer|nunca|"
      "jamas|nada|ningun|ninguna|ninguno|sin|tampoco|ya no");
  add(table, MoodSign::kStill,
      "still|again|but|however|although|and|because|sigue|siguen|todavia|aun|pero|aunque|y|porque");
}

PhraseTable phrases() {
  PhraseTable table;
  add_good(table);
  add_bad(table);
  add_turns(table);
  return table;
}

}  // namespace

const PhraseTable& mood_phrases() {
  static const PhraseTable table = phrases();
  return table;
}

}  // namespace roadcall::speech
