#pragma once

#include <cstddef>
#include <optional>

#include "speech/extract.h"
#include "speech/tokens.h"
#include "speech/vehicle_mentions.h"

/// Model years: beside the car's name, for themselves, and corrected.
namespace roadcall::speech {

/// `… thirteen | 937 555 0103`: a telephone number begins there.
bool number_begins(const Tokens& tokens, std::size_t i);
/// `its a ten minute job`: no year.
bool measures(const Tokens& tokens, std::size_t i);
/// The year of a mention: right before it, else within reach before, else right behind. `earliest`:
/// what stands before belongs to another car.
void attach_year(const Tokens& tokens, Mention& mention, const Context& context,
                 std::size_t earliest);
/// `The clutch. 2011. …`, `it's an '05`, `Oh four.`: a year said for itself.
std::optional<YearSaid> lone_year(const Tokens& tokens, const Context& context,
                                  std::size_t car_begin);
/// `2010, no wait, 2011`, `a 2013 but the title says 2014`: what the year became.
int corrected_year(const Tokens& tokens, const Context& context, YearSaid said);
/// `I don't know what kind of car, it's like a 2008`.
std::optional<int> year_of_unnamed(const Tokens& tokens, const Context& context);

}  // namespace roadcall::speech
