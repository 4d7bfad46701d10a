#pragma once

#include "speech/tokens.h"

namespace roadcall::speech {

/// How surely the words right before say that a name follows.
enum class Intro {
  kNone,
  kOpen,  ///< `this is …`, `I'm …`: often a name.
  kSure,  ///< `my name is …`.
};

Intro introduced(const Tokens& tokens, std::size_t i);

/// `my name is red`, `me llamo luz`: a name though the word means something else, where no capital
/// tells. Not `my name is on …`.
bool named_by_a_word(const Tokens& tokens, std::size_t i);

}  // namespace roadcall::speech
