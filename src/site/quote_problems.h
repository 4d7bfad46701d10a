#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/shops/language.h"
#include "site/quote_input.h"

namespace roadcall::site {

/// What is wrong, said to the person at the form. The checks' own messages are for programs.
struct Problem {
  std::string field;  ///< The input's id; empty: it is not about one field.
  std::string words;
};
using Problems = std::vector<Problem>;

/// All that is wrong with a request that was refused with `refused`, one for each field, in the
/// order of the form.
Problems problems_of(const Language& say, const QuoteInput& sent, const Error& refused);

/// What to write into a field that must be filled in.
std::string field_words(const Language& say, std::string_view field);

}  // namespace roadcall::site
