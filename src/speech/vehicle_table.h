#pragma once

#include <span>
#include <string_view>

#include "speech/vehicles.h"

namespace roadcall::speech {

struct Alias {
  std::string_view said;  ///< Folded words.
  std::string_view means;
};
struct ModelAlias {
  std::string_view make;
  std::string_view said;
  std::string_view model;
};

std::span<const Alias> make_aliases();
std::span<const ModelAlias> model_aliases();
/// Squashed names (letters and digits alone) that are also everyday words, places or bare numbers.
std::span<const std::string_view> models_needing_their_make();

}  // namespace roadcall::speech
