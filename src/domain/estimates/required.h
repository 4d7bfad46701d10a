#pragma once

#include <vector>

#include "base/enums.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/shops/shop.h"

/// What the shop's state wants to stand on a written estimate.
namespace roadcall::estimates {

/// plate: the license tag, or the VIN of a car that has none yet.
BOOST_DEFINE_ENUM_CLASS(Required, name, address, phone, year, make, model, odometer, plate, problem)

/// From more than this on, Florida's Motor Vehicle Repair Act demands a written estimate before
/// work begins (Fla. Stat. 559.905(1)).
inline constexpr std::int64_t kWrittenAboveCents = 10'000;

/// What 559.905(1)(b), (d) and (f) want on it and we do not know. The date, the shop and the lines
/// are always there. Empty where no written one is demanded: without a rule pack, for a small sum,
/// for extra work (559.909 asks for a yes, however it is given), and once it is answered.
std::vector<Required> missing(Tx& tx, const Shop& shop, const Estimate& estimate);

}  // namespace roadcall::estimates
