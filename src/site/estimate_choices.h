#pragma once

#include <map>
#include <optional>
#include <string>

#include "domain/estimates/estimates.h"
#include "domain/shops/language.h"
#include "http/message.h"

namespace roadcall::site {

/// Line id → `approved` or `declined`.
using Wishes = std::map<std::string, std::string>;

/// What a customer ticks: a box for each line, and of each group of alternatives one or none. As it
/// was `ticked` before; the first time all of it, and of alternatives the one the total counts.
/// Each says what the estimate comes to with it, so that no script has to.
std::string choices(const Shop& shop, const estimates::Full& full, const Language& say,
                    const std::optional<Wishes>& ticked);

/// What was ticked. Fields of no line of this estimate are passed over.
Wishes wishes(const estimates::Full& full, const http::Fields& form, bool decline_all);

/// Is any work among what was ticked? A discount or supplies alone are none.
bool wants_work(const estimates::Full& full, const Wishes& wishes);

}  // namespace roadcall::site
