#include <algorithm>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/customers/merge.h"
#include "domain/customers/unmerge.h"
#include "domain/terms/subjects.h"
#include "domain/terms/terms.h"

namespace roadcall::customers {
namespace {

bool are_equal(const std::string& one, const std::string& two) {
  return !one.empty() && terms::sign_key(one) == terms::sign_key(two);
}

bool is_unmarked(const Vehicle& car) { return car.vin.empty() && car.plate.empty(); }

bool is_same_car(const Vehicle& one, const Vehicle& two) {
  if (!one.vin.empty() && !two.vin.empty()) return are_equal(one.vin, two.vin);
  if (!one.plate.empty() && !two.plate.empty()) return are_equal(one.plate, two.plate);
  return (is_unmarked(one) || is_unmarked(two)) && one.year == two.year && !one.make.empty() &&
         name_key(one.make) == name_key(two.make) && name_key(one.model) == name_key(two.model);
}

bool has_passport(Tx& tx, const VehicleId& id) {
  return tx
      .one<std::string>("SELECT token FROM passports WHERE shop_id = ? AND vehicle_id = ?",
                        tx.shop_id(), id)
      .has_value();
}

Vehicle with_what_other_says(Vehicle kept, const Vehicle& other) {
  if (!kept.year) kept.year = other.year;
  for (std::string Vehicle::* field :
       {&Vehicle::make, &Vehicle::model, &Vehicle::engine, &Vehicle::vin, &Vehicle::plate})
    if ((kept.*field).empty()) kept.*field = other.*field;
  kept.mileage = std::max(kept.mileage, other.mileage);
  if (kept.photo_file_id.empty()) kept.photo_file_id = other.photo_file_id;
  return kept;
}

// Leads and papers are found by whose they are, the rest by its car.
void move_history(Tx& tx, const CustomerId& merge, const Vehicle& kept, const Vehicle& other) {
  for (const std::string table : kTablesOfVehicle) {
    const bool by_car = table == "inspections" || table == "passports";
    move_rows(tx, merge, table, "vehicle_id", other.id.value, kept.id.value,
              by_car ? "" : kept.customer_id.value);
  }
  for (const std::string table : {"files", "audit"})
    move_rows(tx, merge, table, "subject_id", other.id.value, kept.id.value);
}

void join(Tx& tx, const CustomerId& merge, const Vehicle& kept, const Vehicle& other) {
  move_history(tx, merge, kept, other);
  terms::rewrite(tx, terms::Kind::car, other.id.value, terms::of(other), {});
  tx.exec("DELETE FROM vehicles WHERE shop_id = ? AND id = ?", tx.shop_id(), other.id);
  Vehicle joined = with_what_other_says(kept, other);
  joined.version += 1;
  joined.updated_at = tx.now();
  tx.update("vehicles", joined);
  terms::rewrite(tx, terms::Kind::car, kept.id.value, terms::of(kept), terms::of(joined));
  audit::record(tx, kept.id.value, "vehicle.joined", {{"vehicle_id", other.id.value}});
}

}  // namespace

void join_cars(Tx& tx, const CustomerId& merge, const std::vector<Vehicle>& kept,
               const std::vector<Vehicle>& others) {
  for (const Vehicle& other : others) {
    for (const Vehicle& one : kept) {
      // As it is by now: it may have joined another already.
      const auto car = find_vehicle(tx, one.id);
      const auto theirs = find_vehicle(tx, other.id);
      if (!car || !theirs || !is_same_car(*car, *theirs)) continue;
      if (has_passport(tx, car->id) && has_passport(tx, theirs->id)) continue;
      join(tx, merge, *car, *theirs);
      break;
    }
  }
}

}  // namespace roadcall::customers
