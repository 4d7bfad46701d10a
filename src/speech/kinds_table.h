#pragma once

#include "speech/tokens.h"

/// Phrases that tell what kind of caller it is. The strong ones decide almost alone.
namespace roadcall::speech {

const Phrases& silence_phrases();
const Phrases& spam_phrases();
const Phrases& strong_spam();
const Phrases& vendor_phrases();
const Phrases& strong_vendor();
const Phrases& existing_phrases();
const Phrases& weak_existing();
const Phrases& wrong_phrases();
const Phrases& strong_wrong();

}  // namespace roadcall::speech
