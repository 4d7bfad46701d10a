#pragma once

#include <optional>
#include <string>

#include "domain/estimates/estimates.h"
#include "domain/invoices/checkouts.h"
#include "domain/shops/language.h"
#include "site/page.h"
#include "site/site.h"

namespace roadcall {

/// `/q/{token}`: the estimate and its customer's answer.
void add_estimate_routes(http::Router& router, Site& site);
/// `/track/{token}`.
void add_work_routes(http::Router& router, Site& site);
/// `/pay/{token}` and `/receipt/{token}`, and paying by card there and on `/q/{token}`.
void add_money_routes(http::Router& router, Site& site);

namespace site {

struct Deposit {
  std::int64_t owed_cents = 0;
  std::int64_t paid_cents = 0;
};
/// The deposit that an approved estimate asks for, to be paid by card or otherwise, and what of it
/// is paid; empty when there is neither.
std::string deposit_card(const Site& site, const Language& say, const Estimate& estimate,
                         const Deposit& deposit);

/// Is the customer back from the card processor before its word has come? Not for ever.
bool is_confirming(const std::optional<Checkout>& newest, const http::Request& request);
/// The page that waits for it, and then looks again at `at`.
http::Response confirming(const Shop& shop, const Reader& reader, const http::Request& request,
                          const std::string& at);

}  // namespace site
}  // namespace roadcall
