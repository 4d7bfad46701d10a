#include "speech/silence_table.h"

namespace roadcall::speech {
namespace {

// What recognisers write when nobody spoke.
constexpr std::string_view kSilence =
    "alexa stop|hey siri|hey google|ok google|going to hang up|gonna hang up|ahead and hang "
    "up|hanging up now|complete disclaimer|"
    "sites google com|for more information visit|for more information please visit|learn more at|"
    "www|https|http|thanks for listening|thank you for listening|see you in the next|"
    "see you next week|see you soon bye|ill see you|we will be right back|well be right back|"
    "peace out|hit the bell|click the bell|leave a comment|comment below|link in the description|"
    "to be continued|the end|end of recording|recording stopped|call ended|no speech|"
    "unintelligible|crosstalk|laughter|laughs|sighs|coughs|breathing|ringing|phone ringing|"
    "beeping|clicking|click|hangs up|upbeat music|dramatic music|soft music|music playing|"
    "birds chirping|engine revving|footsteps|typing|sous titres|sous titrage|untertitel|"
    "untertitelung|legendas pela comunidade|teksting av|ondertitels|un videos|mooji|zeoranger|"
    "subs by|sync by|corrections by|closed captioning|suscribanse|hasta la proxima|"
    "hasta el proximo video|nos vemos en el proximo|thanks for watching|thank you for watching|"
    "please subscribe|like and subscribe|subtitles by|subtitle by|subtitles created|captions by|"
    "captioned by|transcribed by|translated by|amara org|see you in the next video|"
    "see you next time|blank audio|silence|no audio|music|applause|inaudible|"
    "dont forget to subscribe|subtitulos realizados|subtitulos por|gracias por ver|"
    "gracias por ver el video|suscribete|copyright|all rights reserved|foreign|background noise|"
    "dial tone|beep|static|transcript by|transcription by|sound of|wind blowing";

}  // namespace

const Phrases& silence_phrases() {
  static const Phrases phrases(kSilence);
  return phrases;
}

}  // namespace roadcall::speech
