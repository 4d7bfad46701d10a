#pragma once

#include <span>
#include <string_view>

#include "speech/tokens.h"

namespace roadcall::speech {

/// What people say → the service; a heavier phrase decides against lighter ones.
struct Sign {
  std::string_view phrase;
  std::string_view service;
  int weight;
};
std::span<const Sign> service_signs();

const Phrases& emergency_phrases();
const Phrases& soon_phrases();
const Phrases& no_hurry_phrases();

}  // namespace roadcall::speech
