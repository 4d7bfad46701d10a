#pragma once

#include <optional>

#include "speech/tokens.h"

namespace roadcall::speech {

/// `nine oh for five five five oh one ate to`: the tokens with digits for the words that sound like
/// them, inside rows of digits; nothing where there is none.
std::optional<Tokens> with_homophones_as_digits(const Tokens& tokens);

}  // namespace roadcall::speech
