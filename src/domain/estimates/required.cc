#include "domain/estimates/required.h"

#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/leads/leads.h"

namespace roadcall::estimates {
namespace {

bool is_demanded(const Shop& shop, const Estimate& estimate) {
  return shop.settings.rules == "florida" && estimate.job_id.empty() &&
         estimate.total_cents > kWrittenAboveCents && !is_decided(estimate) &&
         estimate.status != EstimateStatus::expired &&
         estimate.status != EstimateStatus::superseded;
}

}  // namespace

std::vector<Required> missing(Tx& tx, const Shop& shop, const Estimate& estimate) {
  std::vector<Required> lacks;
  const auto lead = is_demanded(shop, estimate) ? leads::find(tx, estimate.lead_id) : std::nullopt;
  if (!lead) return lacks;
  const Vehicle car = customers::find_vehicle(tx, estimate.vehicle_id).value_or(Vehicle{});
  const auto want = [&](Required what, bool is_known) {
    if (!is_known) lacks.push_back(what);
  };
  want(Required::name, !lead->name.empty());
  want(Required::address, !lead->address.empty());
  want(Required::phone, !lead->phone.empty());
  want(Required::year, car.year || lead->vehicle_year);
  want(Required::make, !car.make.empty() || !lead->vehicle_make.empty());
  want(Required::model, !car.model.empty() || !lead->vehicle_model.empty());
  want(Required::odometer, car.mileage.has_value());
  want(Required::plate, !car.plate.empty() || !car.vin.empty() || !lead->vehicle_vin.empty());
  want(Required::problem, !lead->issue.empty() || !lead->service.empty());
  return lacks;
}

}  // namespace roadcall::estimates
