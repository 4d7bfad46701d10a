#pragma once

#include <cstddef>

#include "speech/tokens.h"

/// When a model's name that is an everyday word too is a car though no make and no year say so.
namespace roadcall::speech {

/// `my Rogue`, `a Ranger`; `i drive a malibu`, `brakes on a tahoe` where nothing has capitals. The
/// name stands from token `i` up to (not with) `end`.
bool may_stand_alone(const Tokens& tokens, std::size_t i, std::size_t end);
/// `in my X5`, `the Q7`: a letter and a digit in one word.
bool is_lettered(const Tokens& tokens, std::size_t i);
bool is_never_alone(Word word);
/// `the twelve-volt battery` is no Chevrolet.
bool is_measure(const Tokens& tokens, std::size_t i);
/// `the Tucson Mall`, `on Sierra Drive`: a name that ends at `end`.
bool is_place(const Tokens& tokens, std::size_t end);

}  // namespace roadcall::speech
