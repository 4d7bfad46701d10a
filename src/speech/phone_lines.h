#pragma once

#include <cstddef>

#include "speech/tokens.h"

namespace roadcall::speech {

/// Which telephone a caller speaks of.
enum class Line { kNone, kCell, kHome, kWork };

/// `but the best one is the cell`, `I'd rather you call my cell because …`: the line that is
/// wanted, where no number follows it.
Line wanted_line(const Tokens& tokens);

/// `my cell is …`: the line named right before a number, behind token `floor`.
Line line_before(const Tokens& tokens, std::size_t begin, std::size_t floor);

}  // namespace roadcall::speech
