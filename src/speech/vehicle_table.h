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
/// What is heard for a model, taken only right behind its make: `Chevy crews`.
std::span<const ModelAlias> heard_as();
/// Squashed names (letters and digits alone) that are also everyday words, places or bare numbers.
std::span<const std::string_view> models_needing_their_make();
/// Words of cars' names that are mostly something else, parted by spaces.
std::string_view everyday_parts();
/// Models taken only beside their make or right behind a year, parted by spaces.
std::string_view never_alone();
/// Squashed makes that are taken only beside a model or a year, parted by spaces.
std::string_view everyday_makes();

}  // namespace roadcall::speech
