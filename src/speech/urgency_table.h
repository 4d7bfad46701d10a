#pragma once

#include "speech/tokens.h"
#include "speech/word_pairs.h"

namespace roadcall::speech {

/// What a sign of urgency speaks of; signs of one kind add up.
enum class Haste {
  kDanger,    // Fire, fuel running out, a child locked in, a car in a lane.
  kStopped,   // The car cannot be driven.
  kSoon,      // A wish: today, as soon as possible.
  kCalm,      // No rush, whenever, next week.
  kUnlessNot  // `urgent`, `emergency`: the opposite behind `not`, `no big`.
};

const PhraseTable& urgency_phrases();
const WordPairs& urgency_pairs();

}  // namespace roadcall::speech
