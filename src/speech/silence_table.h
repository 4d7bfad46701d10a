#pragma once

#include "speech/tokens.h"

namespace roadcall::speech {

/// What recognisers write when nobody spoke.
const Phrases& silence_phrases();

}  // namespace roadcall::speech
