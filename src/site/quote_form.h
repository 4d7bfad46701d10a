#pragma once

#include <string>
#include <vector>

#include "domain/quotes/quotes.h"
#include "site/quote_input.h"
#include "site/quote_problems.h"

namespace roadcall::site {

/// The quote form with what was filled in so far, and what is wrong with it.
std::string quote_form(const Shop& shop, const Language& say, const std::vector<PriceItem>& jobs,
                       const QuoteInput& filled, Instant now, const Problems& problems);

/// Name, phone and what is wrong: the short form of the first page, to the same address.
std::string short_quote_form(const Shop& shop, const Language& say,
                             const std::vector<PriceItem>& jobs, const std::string& nonce);

/// The page after the form: reference number, price, what happens next.
std::string quote_thanks(const Shop& shop, const Language& say, const quotes::Answer& answer);

}  // namespace roadcall::site
