#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/estimates/estimate.h"
#include "domain/shops/shop.h"

/// The one pricing function: pure arithmetic in integer cents, every amount on a line of its own.
namespace roadcall::pricing {

/// What about a car changes a price.
struct Car {
  std::optional<int> year;
  std::string engine;  ///< As written: `5.7L V8`.
};

/// The lines of a visit that does `items`: labour (first hour, further hours, or a menu price),
/// parts, a named line for each multiplier, travel once. The first hour is charged once a visit.
/// Ids and positions are set by the caller.
std::vector<EstimateLine> lines_for(const Rates& rates, const std::vector<PriceItem>& items,
                                    const Car& car);

/// Shop supplies as a line of their own: a part of the labour, up to the shop's most. Nothing when
/// the shop sets none or there is no labour.
void add_supplies(std::vector<EstimateLine>& lines, const ShopSettings& settings);

/// Of alternatives one is counted: the option the customer chose, else `better`, else the first.
/// Says for each line whether it is.
std::vector<bool> counted(const std::vector<EstimateLine>& lines);

struct Totals {
  std::int64_t subtotal_cents = 0;
  std::int64_t tax_cents = 0;  ///< On taxable lines, rounded half up once.
  std::int64_t total_cents = 0;
};
/// Of the counted lines.
Totals totals_of(const std::vector<EstimateLine>& lines, const Rates& rates);

/// quantity × unit price, rounded half away from zero to a cent. Discounts are negative.
std::int64_t amount_of(std::int64_t quantity_milli, std::int64_t unit_price_cents);

}  // namespace roadcall::pricing
