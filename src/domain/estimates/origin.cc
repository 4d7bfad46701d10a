#include "domain/estimates/origin.h"

#include <algorithm>

#include "domain/estimates/price_book.h"

namespace roadcall::estimates {
namespace {

bool is_work(const EstimateLine& line) {
  return line.kind != LineKind::supplies && line.kind != LineKind::discount;
}

bool is_same(const EstimateLine& one, const EstimateLine& two) {
  return one.kind == two.kind && one.description == two.description &&
         one.quantity_milli == two.quantity_milli && one.unit_price_cents == two.unit_price_cents &&
         one.taxable == two.taxable;
}

// The jobs that lines name, in their order: the first is charged its first hour.
std::vector<PriceItem> named_in(const std::vector<EstimateLine>& lines,
                                const std::vector<PriceItem>& book) {
  std::vector<PriceItem> named;
  for (const EstimateLine& line : lines) {
    const auto item = std::ranges::find_if(
        book, [&](const PriceItem& one) { return line.description.starts_with(one.name + ": "); });
    if (item != book.end() && std::ranges::find(named, item->id, &PriceItem::id) == named.end())
      named.push_back(*item);
  }
  return named;
}

}  // namespace

EstimateSource origin_of(Tx& tx, const Rates& rates, const pricing::Car& car,
                         const std::vector<EstimateLine>& lines) {
  auto made = pricing::lines_for(rates, named_in(lines, price_book::all(tx)), car);
  for (const EstimateLine& line : lines) {
    if (!is_work(line)) continue;
    const auto same =
        std::ranges::find_if(made, [&](const EstimateLine& one) { return is_same(one, line); });
    if (same == made.end()) return EstimateSource::manual;
    made.erase(same);
  }
  return std::ranges::any_of(lines, is_work) ? EstimateSource::price_book : EstimateSource::manual;
}

}  // namespace roadcall::estimates
