#pragma once

#include <string>

#include "domain/estimates/estimates.h"
#include "domain/shops/shop.h"
#include "site/site.h"

namespace roadcall {

/// `/track/{token}`, `/pay/{token}`, `/receipt/{token}`, and the answers to `/q/{token}`.
void add_work_routes(http::Router& router, Site& site);

namespace site {

/// What the customer may answer to an estimate, or what was answered. `problem` is shown.
std::string decision_form(const Shop& shop, const estimates::Full& full, Instant now,
                          const std::string& problem);

}  // namespace site
}  // namespace roadcall
