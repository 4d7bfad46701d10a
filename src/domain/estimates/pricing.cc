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

EstimateLine line(const Rates& rates, LineKind kind, std::string description,
                  std::int64_t quantity_milli, std::int64_t unit_cents) {
  EstimateLine made;
  made.kind = kind;
  made.description = std::move(description);
  made.quantity_milli = quantity_milli;
  made.unit_price_cents = unit_cents;
  made.taxable = is_taxed(kind, rates);
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
    lines.push_back(line(rates, LineKind::labor, named(item, line_words::kFirstHour),
                         hours_milli(first), rates.first_hour_cents));
    lines.back().labor_minutes = first;
  }
  if (further > 0) {
    lines.push_back(line(rates, LineKind::labor, named(item, line_words::kFurtherTime),
                         hours_milli(further), rates.further_hour_cents));
    lines.back().labor_minutes = further;
  }
}

void add_parts(std::vector<EstimateLine>& lines, const Rates& rates, const PriceItem& item) {
  for (const PricePart& part : item.parts) {
    const std::string number = part.number.empty() ? "" : " (" + part.number + ")";
    lines.push_back(line(rates, LineKind::part, part.description + number, part.quantity_milli,
                         part.unit_price_cents));
  }
  if (item.parts.empty() && item.parts_cents != 0)
    lines.push_back(
        line(rates, LineKind::part, named(item, line_words::kParts), 1000, item.parts_cents));
}

// More is a fee; less comes off as a discount, since no other line may be below nothing.
void add_multiplier(std::vector<EstimateLine>& lines, const Rates& rates, const PriceItem& item,
                    const Words& why, int percent, std::int64_t base_cents) {
  if (percent == 100 || base_cents == 0) return;
  const std::int64_t amount = amount_of((percent - 100) * std::int64_t{10}, base_cents);
  const std::string sign = percent > 100 ? "+" : "";
  lines.push_back(line(rates, percent > 100 ? LineKind::fee : LineKind::discount,
                       named(item, why) + " (" + sign + std::to_string(percent - 100) + " %)", 1000,
                       amount));
}

bool has_v8(const Car& car) { return ascii_lower(car.engine).find("v8") != std::string::npos; }

// What is counted, taxed and taken off.
struct Sums {
  std::int64_t work = 0, taxed_work = 0, off = 0, taxed_off = 0;
};

Sums sums_of(const std::vector<EstimateLine>& lines) {
  Sums sums;
  const std::vector<bool> counts = counted(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!counts[i]) continue;
    const bool discount = lines[i].kind == LineKind::discount;
    (discount ? sums.off : sums.work) += lines[i].amount_cents;
    if (lines[i].taxable) (discount ? sums.taxed_off : sums.taxed_work) += lines[i].amount_cents;
  }
  return sums;
}

// taxed × (work + off) ÷ work × rate in one step: the product of three amounts needs 128 bits.
std::int64_t tax_of(const Sums& sums, int basis_points) {
  __extension__ typedef __int128 Wide;
  if (sums.work <= 0 || sums.taxed_work <= 0) return 0;
  const Wide taxed = Wide{sums.taxed_work} * std::max<std::int64_t>(sums.work + sums.taxed_off, 0);
  const Wide whole = Wide{sums.work} * 10'000;
  return static_cast<std::int64_t>((taxed * basis_points + whole / 2) / whole);
}

}  // namespace

bool is_taxed(LineKind kind, const Rates& rates) {
  switch (kind) {
    case LineKind::part:
    case LineKind::discount:
      return true;
    case LineKind::travel:
      return false;
    case LineKind::labor:
    case LineKind::fee:
    case LineKind::supplies:
      break;
  }
  return rates.tax_labor;
}

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
      lines.push_back(line(rates, LineKind::labor, named(item, line_words::kMenuPrice), 1000,
                           *item.labor_flat_cents));
      lines.back().labor_minutes = item.labor_minutes;
    } else {
      add_timed_labor(lines, rates, item, used);
      used += item.labor_minutes;
    }
    add_parts(lines, rates, item);
    std::int64_t base = 0;
    for (std::size_t i = first_line; i < lines.size(); ++i) base += lines[i].amount_cents;
    if (has_v8(car)) add_multiplier(lines, rates, item, line_words::kV8, item.v8_percent, base);
    if (car.year && *car.year < kOldCarBefore)
      add_multiplier(lines, rates, item, line_words::kOldCar, item.old_car_percent, base);
  }
  if (!items.empty() && rates.travel_cents > 0) {
    lines.push_back(line(rates, LineKind::travel, std::string(line_words::kTravel.english), 1000,
                         rates.travel_cents));
  }
  return lines;
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
  const Sums sums = sums_of(lines);
  Totals totals;
  totals.subtotal_cents = sums.work + sums.off;
  totals.tax_cents = tax_of(sums, rates.tax_basis_points);
  totals.total_cents = totals.subtotal_cents + totals.tax_cents;
  return totals;
}

}  // namespace roadcall::pricing
