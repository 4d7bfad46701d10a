#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What a vehicle identification number says by itself (49 CFR 565; ISO 3779), without asking
/// anybody.
namespace roadcall::vin {

struct Decoded {
  std::string vin;              ///< Upper case, without spaces and dashes.
  bool well_formed = false;     ///< 17 signs, none of I, O, Q.
  bool check_digit_ok = false;  ///< Position 9; mandatory in North America (49 CFR 565.15(c)).
  std::optional<int> year;      ///< Of the model, 1980–2039, from positions 10 and 7.
  std::string make;             ///< By its usual name; empty when the maker's code is not ours.
  std::string problem;          ///< What is wrong, for a person; empty when nothing is.
};

Decoded decode(std::string_view written);

/// The check digit for 17 signs, position 9 counting nothing (49 CFR 565.15 table III–VI).
char check_digit(std::string_view seventeen);

/// The make of a world manufacturer identifier, the first three signs; empty when unknown.
std::string_view make_of(std::string_view vin);

}  // namespace roadcall::vin
