#pragma once

#include <map>
#include <string>

#include "domain/estimates/estimates.h"
#include "domain/shops/language.h"
#include "http/message.h"

namespace roadcall::site {

/// What a customer ticks: a box for each line, and of each group of alternatives one or none.
std::string choices(const estimates::Full& full, const Language& say);

/// What was ticked: line id → `approved` or `declined`. Fields of no line of this estimate are
/// passed over.
std::map<std::string, std::string> wishes(const estimates::Full& full, const http::Fields& form,
                                          bool decline_all);

}  // namespace roadcall::site
