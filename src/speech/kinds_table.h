#pragma once

#include <array>

#include "speech/tokens.h"

/// Phrases that tell what kind of caller it is.
namespace roadcall::speech {

enum Cue { kCueSpam, kCueVendor, kCueExisting, kCueWeakExisting, kCueWrong, kCueCount };
using Cues = std::array<int, kCueCount>;

/// What the phrases heard weigh for each kind; each phrase counts once, strong ones twice.
Cues cues_in(const Tokens& tokens);

/// What recognisers write when nobody spoke.
const Phrases& silence_phrases();

}  // namespace roadcall::speech
