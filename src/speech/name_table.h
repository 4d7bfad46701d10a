#pragma once

#include <string_view>

namespace roadcall::speech {

bool is_first_name(std::string_view folded);
/// A word or the name of a car that is a surname too: Park, Stone, Ford.
bool is_surname(std::string_view folded);
/// A word that is no part of a name where a name could stand: `this is about …`, `I'm stuck`.
bool is_everyday_word(std::string_view folded);

}  // namespace roadcall::speech
