#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/quotes/quotes.h"

namespace roadcall::site {

/// The quote form with what was filled in so far, and what is wrong with it.
std::string quote_form(const Shop& shop, const Language& say, const std::vector<PriceItem>& jobs,
                       const quotes::Request& filled, Instant now,
                       const std::optional<Error>& problem);

/// The page after the form: reference number, price, what happens next.
std::string quote_thanks(const Shop& shop, const Language& say, const quotes::Answer& answer);

}  // namespace roadcall::site
