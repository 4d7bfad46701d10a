#pragma once

#include <string>

#include "domain/estimates/estimates.h"
#include "domain/shops/language.h"

namespace roadcall::site {

/// An estimate with every line, tax and total, as a card.
std::string estimate_card(const Shop& shop, const Language& say, const estimates::Full& full);

}  // namespace roadcall::site
