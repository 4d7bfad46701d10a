#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/lists/lists.h"
#include "domain/terms/marks.h"

namespace roadcall::customers {
namespace {

constexpr int kFoundMost = static_cast<int>(lists::kFoundMost);

std::vector<std::string> cars_with(Tx& tx, const std::vector<std::string>& words) {
  return terms::matching<Vehicle>(
      tx, terms::Kind::car, "vehicles", words, kFoundMost,
      [&](const std::string& id) { return find_vehicle(tx, VehicleId{id}); });
}

// By plate or VIN in any form, by words of the car, or by its owner.
std::vector<std::string> matching_cars(Tx& tx, const std::string& q) {
  lists::Found found(tx, "vehicles");
  if (std::string sign = terms::sign_key(q); !sign.empty()) found.add(cars_with(tx, {sign}));
  found.add(cars_with(tx, terms::words_of(q)));
  found.with("customer_id", matching(tx, q));
  return found.ids();
}

}  // namespace

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  return terms::matching<Customer>(tx, terms::Kind::person, "customers", terms::asked(q),
                                   kFoundMost,
                                   [&](const std::string& id) { return find(tx, CustomerId{id}); });
}

std::map<std::string, Customer> by_ids(Tx& tx, const std::vector<std::string>& ids) {
  static const std::string sql =
      "SELECT " + db::columns<Customer>() + " FROM customers WHERE shop_id = ?";
  std::map<std::string, Customer> found;
  for (Customer& one : lists::rows_of<Customer>(tx, sql, "id", ids))
    found.emplace(one.id.value, std::move(one));
  for (const std::string& id : ids)
    if (!id.empty() && !found.contains(id))
      if (auto kept = find(tx, CustomerId{id})) found.emplace(id, *std::move(kept));
  return found;
}

std::map<std::string, Vehicle> vehicles_by_ids(Tx& tx, const std::vector<std::string>& ids) {
  static const std::string sql =
      "SELECT " + db::columns<Vehicle>() + " FROM vehicles WHERE shop_id = ?";
  std::map<std::string, Vehicle> found;
  for (Vehicle& one : lists::rows_of<Vehicle>(tx, sql, "id", ids))
    found.emplace(one.id.value, std::move(one));
  return found;
}

std::vector<Customer> list(Tx& tx, const Query& query) {
  lists::Walk walk("SELECT " + db::columns<Customer>() + " FROM customers WHERE shop_id = ?",
                   tx.shop_id());
  walk.equals("phone", normal_phone(query.phone).value_or(query.phone));
  if (!query.email.empty()) {
    walk.add("LOWER(email) = ?", ascii_lower(query.email));
    walk.among("id", matching(tx, query.email));  // No index is of small letters; their words are.
  }
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  return walk.rows<Customer>(tx, {query.cursor, query.oldest_first, query.limit});
}

std::vector<Vehicle> list_vehicles(Tx& tx, const VehicleQuery& query) {
  lists::Walk walk("SELECT " + db::columns<Vehicle>() + " FROM vehicles WHERE shop_id = ?",
                   tx.shop_id());
  walk.equals("customer_id", query.customer_id);
  if (!trimmed(query.q).empty()) walk.among("id", matching_cars(tx, query.q));
  if (!query.make.empty()) {
    walk.add("LOWER(make) = ?", ascii_lower(query.make));
    walk.among("id", cars_with(tx, terms::words_of(query.make)));
  }
  for (const auto& [column, sign] :
       {std::pair<const char*, const std::string*>{"vin", &query.vin}, {"plate", &query.plate}}) {
    if (sign->empty()) continue;
    walk.equals(column, *sign);
    walk.among("id", cars_with(tx, {terms::sign_key(*sign)}));
  }
  return walk.rows<Vehicle>(tx, {query.cursor, query.oldest_first, query.limit});
}

}  // namespace roadcall::customers
