#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "speech/tokens.h"
#include "speech/vehicle_names.h"

/// Names of cars by their sound: what a recogniser writes for a name it does not know.
namespace roadcall::speech {

/// How letters sound, roughly: `equinox` and `equinocks` are the same.
std::string sound_of(std::string_view letters);

/// A name that some words sound like, and how far from it they are (0: the same).
struct SoundAlike {
  Model model;  ///< Of a make: without a model.
  std::size_t tokens = 0;
  int cost = 0;
  bool everyday = false;  ///< The words mean something by themselves: `catalog` is no Cadillac.
};

/// What is known to be heard for a model of `make` right behind it: `Chevy crews`.
SoundAlike model_heard_as(const Tokens& tokens, std::size_t i, std::string_view make);
/// The model of `make` that the words from `i` on sound like; `tokens` 0: none.
SoundAlike model_by_sound(const Tokens& tokens, std::size_t i, std::string_view make);
/// The model of any make, for where a year says that a car follows: no everyday words, closer.
SoundAlike any_model_by_sound(const Tokens& tokens, std::size_t i);
/// The make that the words from `i` on sound like.
SoundAlike make_by_sound(const Tokens& tokens, std::size_t i);
/// Do `count` words from `i` on sound like `make`, of which a model follows?
bool sounds_like_make(const Tokens& tokens, std::size_t i, std::size_t count,
                      std::string_view make);

}  // namespace roadcall::speech
