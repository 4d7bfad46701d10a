#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"

/// The parts that jobs of the price book list; rows beside those of the jobs.
namespace roadcall::price_parts {

inline constexpr std::size_t kPartsMax = 30;  ///< Of one job.

/// Trims, refuses what is out of bounds with the field's name, and sets the job's `parts_cents` to
/// their sum where there are any.
std::optional<Error> check(PriceItem& item);
/// Lays the listed parts into their jobs.
void read_into(Tx& tx, std::vector<PriceItem>& items);
/// Writes the job's parts in place of those that were there.
void keep(Tx& tx, PriceItem& item);
void remove(Tx& tx, const std::string& price_item_id);

}  // namespace roadcall::price_parts
