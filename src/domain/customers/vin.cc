#include "domain/customers/vin.h"

#include <array>

namespace roadcall::vin {
namespace {

constexpr std::size_t kLength = 17;
// By position; the ninth is the check digit itself.
constexpr std::array<int, kLength> kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
// Position 10 of 1980 to 2009; it begins again in 2010.
constexpr std::string_view kYears = "ABCDEFGHJKLMNPRSTVWXY123456789";

// Letters count as the digits of table III; -1 for a sign no VIN has.
int value_of(char sign) {
  constexpr std::array<int, 26> kLetters{1, 2,  3, 4,  5, 6, 7, 8, -1, 1, 2, 3, 4,
                                         5, -1, 7, -1, 9, 2, 3, 4, 5,  6, 7, 8, 9};
  if (sign >= '0' && sign <= '9') return sign - '0';
  return sign >= 'A' && sign <= 'Z' ? kLetters[static_cast<std::size_t>(sign - 'A')] : -1;
}

std::string cleaned(std::string_view written) {
  std::string vin;
  for (const char c : written)
    if (c != ' ' && c != '-') vin += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return vin;
}

bool is_well_formed(std::string_view vin) {
  if (vin.size() != kLength) return false;
  for (const char c : vin)
    if (value_of(c) < 0) return false;
  return true;
}

// A letter in position 7 means the second round for cars and light trucks (49 CFR 565.15(d)).
std::optional<int> year_of(std::string_view vin) {
  const auto at = kYears.find(vin[9]);
  if (at == std::string_view::npos) return std::nullopt;
  const bool second_round = vin[6] >= 'A';
  return static_cast<int>(at) + (second_round ? 2010 : 1980);
}

}  // namespace

char check_digit(std::string_view seventeen) {
  int sum = 0;
  for (std::size_t i = 0; i < kLength; ++i) sum += value_of(seventeen[i]) * kWeights[i];
  const int rest = sum % 11;
  return rest == 10 ? 'X' : static_cast<char>('0' + rest);
}

Decoded decode(std::string_view written) {
  Decoded found;
  found.vin = cleaned(written.substr(0, 4 * kLength));
  found.well_formed = is_well_formed(found.vin);
  if (!found.well_formed) {
    found.problem = found.vin.size() == kLength
                        ? "A VIN has no I, O or Q, and no signs but letters and digits."
                        : "A VIN has 17 letters and digits.";
    return found;
  }
  found.check_digit_ok = check_digit(found.vin) == found.vin[8];
  if (!found.check_digit_ok) found.problem = "The check digit does not fit: look at it again.";
  found.year = year_of(found.vin);
  found.make = make_of(found.vin);
  return found;
}

}  // namespace roadcall::vin
