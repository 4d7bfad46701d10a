#pragma once

#include "speech/words.h"

namespace roadcall::speech {

bool is_first_name(Word word);
/// A word or the name of a car that is a surname too: Park, Stone, Ford.
bool is_surname(Word word);
/// A word that is no part of a name where a name could stand: `this is about …`, `I'm stuck`.
bool is_everyday_word(Word word);

}  // namespace roadcall::speech
