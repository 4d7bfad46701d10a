#pragma once

#include <vector>

#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/estimates/pricing.h"

namespace roadcall::estimates {

/// Where these lines come from: the price book, when each is one that it makes for this car today.
/// Supplies, which are reckoned of all lines, and discounts are nobody's work and change nothing.
EstimateSource origin_of(Tx& tx, const Rates& rates, const pricing::Car& car,
                         const std::vector<EstimateLine>& lines);

}  // namespace roadcall::estimates
