#pragma once

#include <cstddef>
#include <optional>

#include "speech/extract.h"
#include "speech/tokens.h"

/// Model years that do not stand beside the car's name.
namespace roadcall::speech {

/// `its a ten minute job`: no year.
bool measures(const Tokens& tokens, std::size_t i);
/// `The clutch. 2011. …`, `it's an '05`, `Oh four.`: a year said for itself.
std::optional<int> lone_year(const Tokens& tokens, const Context& context, std::size_t car_begin);
/// `I don't know what kind of car, it's like a 2008`.
std::optional<int> year_of_unnamed(const Tokens& tokens, const Context& context);

}  // namespace roadcall::speech
