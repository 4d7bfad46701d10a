#pragma once

#include <cstddef>
#include <string>

#include "speech/tokens.h"

/// How a name stands in the transcript, and how it is written down.
namespace roadcall::speech {

bool joined_by_hyphen(const Tokens& tokens, std::size_t i);
/// `Dottie's`, `dr patels office`.
bool possessive_at(const Tokens& tokens, std::size_t i);
/// A capital at the beginning, as the transcript has it where it does; SHOUTED ones made small.
std::string shown(const Tokens& tokens, std::size_t begin, std::size_t end, bool particle = false);

}  // namespace roadcall::speech
