#include "domain/estimates/pricing.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "domain/estimates/line_words.h"

namespace roadcall::pricing {
namespace {

constexpr int kOldCarBefore =
    2000;  // Model year; the rule of the catalogue this book started from.
constexpr int kHour = 60;

EstimateLine line(LineKind kind, std::string description, std::int64_t quantity_milli,
                  std::int64_t unit_cents, bool taxable) {
  EstimateLine made;
  made.kind = kind;
  made.description = std::move(description);
  made.quantity_milli = quantity_milli;
  made.unit_price_cents = unit_cents;
  made.taxable = taxable;
  made.amount_cents = amount_of(quantity_milli, unit_cents);
  return made;
}

// Rows hold the English; line_words::said has the Spanish.
std::string named(const PriceItem& item, const Words& what) {
  return item.name + ": " + std::string(what.english);
}

// Hours in thousandths; the shop's times are whole minutes, so a third of an hour is 333.
std::int64_t hours_milli(int minutes) { return (minutes * std::int64_t{1000} + kHour / 2) / kHour; }

// Labour by time: what of it falls into the visit's first hour, and what after. `used` are the
// minutes of earlier jobs.
void add_timed_labor(std::vector<EstimateLine>& lines, const Rates& rates, const PriceItem& item,
                     int used) {
  const int first = std::clamp(kHour - used, 0, item.labor_minutes);
  const int further = item.labor_minutes - first;
  if (first > 0) {
    lines.push_back(line(LineKind::labor, named(item, line_words::kFirstHour), hours_milli(first),
                         rates.first_hour_cents, rates.tax_labor));
    lines.back().labor_minutes = first;
  }
  if (further > 0) {
    lines.push_back(line(LineKind::labor, named(item, line_words::kFurtherTime),
                         hours_milli(further), rates.further_hour_cents, rates.tax_labor));
    lines.back().labor_minutes = further;
  }
}

void add_multiplier(std::vector<EstimateLine>& lines, const Rates& rates, const PriceItem& item,
                    const Words& why, int percent, std::int64_t base_cents) {
  if (percent == 100 || base_cents == 0) return;
  const std::int64_t amount = amount_of((percent - 100) * std::int64_t{10}, base_cents);
  const std::string sign = percent > 100 ? "+" : "";
  lines.push_back(line(LineKind::fee,
                       named(item, why) + " (" + sign + std::to_string(percent - 100) + " %)", 1000,
                       amount, rates.tax_labor));
}

bool has_v8(const Car& car) { return ascii_lower(car.engine).find("v8") != std::string::npos; }

}  // namespace

std::int64_t amount_of(std::int64_t quantity_milli, std::int64_t unit_price_cents) {
  const std::int64_t product = quantity_milli * unit_price_cents;
  return (product + (product < 0 ? -500 : 500)) / 1000;
}

std::vector<EstimateLine> lines_for(const Rates& rates, const std::vector<PriceItem>& items,
                                    const Car& car) {
  std::vector<EstimateLine> lines;
  int used = 0;
  for (const PriceItem& item : items) {
    const std::size_t first_line = lines.size();
    if (item.labor_flat_cents) {
      lines.push_back(line(LineKind::labor, named(item, line_words::kMenuPrice), 1000,
                           *item.labor_flat_cents, rates.tax_labor));
      lines.back().labor_minutes = item.labor_minutes;
    } else {
      add_timed_labor(lines, rates, item, used);
      used += item.labor_minutes;
    }
    if (item.parts_cents != 0)
      lines.push_back(
          line(LineKind::part, named(item, line_words::kParts), 1000, item.parts_cents, true));
    std::int64_t base = 0;
    for (std::size_t i = first_line; i < lines.size(); ++i) base += lines[i].amount_cents;
    if (has_v8(car)) add_multiplier(lines, rates, item, line_words::kV8, item.v8_percent, base);
    if (car.year && *car.year < kOldCarBefore)
      add_multiplier(lines, rates, item, line_words::kOldCar, item.old_car_percent, base);
  }
  if (!items.empty() && rates.travel_cents > 0) {
    lines.push_back(line(LineKind::travel, std::string(line_words::kTravel.english), 1000,
                         rates.travel_cents, false));
  }
  return lines;
}

void add_supplies(std::vector<EstimateLine>& lines, const ShopSettings& settings) {
  std::int64_t labor = 0;
  for (const EstimateLine& one : lines)
    if (one.kind == LineKind::labor) labor += one.amount_cents;
  std::int64_t amount = (labor * settings.supplies_basis_points + 5000) / 10'000;
  if (settings.supplies_most_cents > 0) amount = std::min(amount, settings.supplies_most_cents);
  if (amount > 0)
    lines.push_back(line(LineKind::fee, std::string(line_words::kSupplies.english), 1000, amount,
                         settings.rates.tax_labor));
}

std::vector<bool> counted(const std::vector<EstimateLine>& lines) {
  const auto rank = [](const EstimateLine& one) {
    return one.decision == "approved" ? 2 : one.option_name == "better" ? 1 : 0;
  };
  std::map<std::string, const EstimateLine*> chosen;
  for (const EstimateLine& one : lines) {
    const auto [known, fresh] = chosen.emplace(one.option_group, &one);
    if (!fresh && rank(one) > rank(*known->second)) known->second = &one;
  }
  std::vector<bool> counts;
  for (const EstimateLine& one : lines)
    counts.push_back(one.option_group.empty() ||
                     chosen.at(one.option_group)->option_name == one.option_name);
  return counts;
}

Totals totals_of(const std::vector<EstimateLine>& lines, const Rates& rates) {
  Totals totals;
  std::int64_t taxable = 0;
  const std::vector<bool> counts = counted(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!counts[i]) continue;
    totals.subtotal_cents += lines[i].amount_cents;
    if (lines[i].taxable) taxable += lines[i].amount_cents;
  }
  totals.tax_cents = (std::max<std::int64_t>(taxable, 0) * rates.tax_basis_points + 5000) / 10'000;
  totals.total_cents = totals.subtotal_cents + totals.tax_cents;
  return totals;
}

}  // namespace roadcall::pricing
