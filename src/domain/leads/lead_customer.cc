#include "domain/customers/customers.h"
#include "domain/leads/leads.h"

namespace roadcall::leads {
namespace {

Vehicle car_of(const Lead& lead) {
  Vehicle said;
  said.year = lead.vehicle_year;
  said.make = lead.vehicle_make;
  said.model = lead.vehicle_model;
  said.engine = lead.vehicle_engine;
  said.vin = lead.vehicle_vin;
  return said;
}

}  // namespace

Lead with_customer(Tx& tx, const Lead& lead) {
  Lead after = lead;
  if (after.customer_id.empty() && !(lead.phone.empty() && lead.email.empty()))
    after.customer_id = customers::find_or_make(
                            tx, {lead.name, lead.phone, lead.email, lead.address, lead.language})
                            .id;
  if (after.vehicle_id.empty() && !after.customer_id.empty())
    if (const auto car = customers::find_or_make_vehicle(tx, after.customer_id, car_of(lead)))
      after.vehicle_id = car->id;
  const bool same = after.customer_id == lead.customer_id && after.vehicle_id == lead.vehicle_id;
  return same ? lead : save(tx, lead, std::move(after), "lead.customer_found");
}

}  // namespace roadcall::leads
