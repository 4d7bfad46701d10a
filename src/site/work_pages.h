#pragma once

#include <string>

#include "domain/estimates/estimates.h"
#include "domain/shops/language.h"
#include "site/site.h"

namespace roadcall {

/// `/q/{token}`: the estimate and its customer's answer.
void add_estimate_routes(http::Router& router, Site& site);
/// `/track/{token}`.
void add_work_routes(http::Router& router, Site& site);
/// `/pay/{token}` and `/receipt/{token}`, and paying by card there and on `/q/{token}`.
void add_money_routes(http::Router& router, Site& site);

namespace site {

/// The deposit that an approved estimate asks for, to be paid by card or otherwise; empty when none
/// is owed.
std::string deposit_form(const Site& site, const Language& say, const Estimate& estimate,
                         std::int64_t left_cents);

}  // namespace site
}  // namespace roadcall
