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

/// Is a line of this kind taxed when nobody says otherwise? Parts are; labour, fees and supplies
/// where the shop's state taxes labour (`tax_labor`); travel is not. A taxable discount is the
/// shop's own and lowers the price that is taxed; one that a third party pays back (a maker's
/// coupon) lowers what the customer pays but no tax, and somebody says so.
bool is_taxed(LineKind kind, const Rates& rates);

/// The lines of a visit that does `items`: labour (first hour, further hours, or a menu price),
/// parts (each by itself where the job lists them), a named line for each multiplier, travel once.
/// The first hour is charged once a visit.
/// Ids and positions are set by the caller.
std::vector<EstimateLine> lines_for(const Rates& rates, const std::vector<PriceItem>& items,
                                    const Car& car);

/// Shop supplies as a line of their own, before the discounts at the end: a part of the labour, up
/// to the shop's most. What an option's labour adds is a line of that option, so that supplies
/// follow the choice. In place of those that are there, so that they are never asked for twice;
/// nothing when the shop sets none or there is no labour.
void set_supplies(std::vector<EstimateLine>& lines, const ShopSettings& settings);
/// Takes the lines of shop supplies out.
void remove_supplies(std::vector<EstimateLine>& lines);

/// Of alternatives one is counted: the option the customer chose, else `better`, else the first.
/// Says for each line whether it is.
std::vector<bool> counted(const std::vector<EstimateLine>& lines);

struct Totals {
  std::int64_t subtotal_cents = 0;
  std::int64_t tax_cents = 0;  ///< Rounded half up once.
  std::int64_t total_cents = 0;
};
/// Of the counted lines. A taxable discount comes off taxed and untaxed work in the proportion in
/// which they stand: 10 % off an estimate is 10 % off its tax.
Totals totals_of(const std::vector<EstimateLine>& lines, const Rates& rates);

/// quantity × unit price, rounded half away from zero to a cent. Discounts are negative.
std::int64_t amount_of(std::int64_t quantity_milli, std::int64_t unit_price_cents);

}  // namespace roadcall::pricing
