#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/customers/customer.h"

namespace roadcall::customers {

/// What somebody told us about themselves; empty = not said.
struct Details {
  std::string name;
  std::string phone;  ///< E.164.
  std::string email;
  std::string address;
  std::string language;
};

/// The customer of that phone (else e-mail), completed with what was not known; a new one when
/// there is none.
Customer find_or_make(Tx& tx, const Details& details);
/// By their id, or one that was merged into them; likewise by phone and e-mail.
std::optional<Customer> find(Tx& tx, const CustomerId& id);
/// Those of these ids, by the id that was asked for.
std::map<std::string, Customer> by_ids(Tx& tx, const std::vector<std::string>& ids);
std::optional<Customer> by_phone(Tx& tx, const std::string& phone);
std::optional<Customer> by_email(Tx& tx, const std::string& email);
/// Trims, normalises the phone, checks lengths and forms; refused with the field's name.
Result<Customer> checked(Customer customer);
/// Checks, then writes; expects the version that was read.
Result<Customer> change(Tx& tx, const Customer& wanted, std::int64_t expected_version);
/// Somebody else who has the phone that this one shall get: most likely the same person.
std::optional<Customer> other_with_phone(Tx& tx, const Customer& wanted);
/// `q`: words of a name or place, an e-mail address, or part of a phone. Empty fields do not
/// filter.
struct Query {
  std::string q, phone, email;
  bool oldest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
std::vector<Customer> list(Tx& tx, const Query& query);
/// Ids of those that `q` finds: for lists of what hangs on customers.
std::vector<std::string> matching(Tx& tx, const std::string& q);

/// The customer's car of that year, make and model; a new one when there is none. Nullopt when
/// nothing was said.
std::optional<Vehicle> find_or_make_vehicle(Tx& tx, const CustomerId& owner, const Vehicle& said);
std::vector<Vehicle> vehicles_of(Tx& tx, const CustomerId& owner);
/// `q`: plate, VIN, words of the car, or its owner as above. Empty fields do not filter.
struct VehicleQuery {
  std::string q, customer_id, vin, plate, make;
  bool oldest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
std::vector<Vehicle> list_vehicles(Tx& tx, const VehicleQuery& query);
/// Trims, checks lengths, years and mileage; refused with the field's name. A VIN alone is enough:
/// year and make are in it.
Result<Vehicle> checked(Vehicle vehicle);
/// Checks, then writes; expects the version that was read.
Result<Vehicle> change_vehicle(Tx& tx, const Vehicle& wanted, std::int64_t expected_version);
std::optional<Vehicle> find_vehicle(Tx& tx, const VehicleId& id);
std::map<std::string, Vehicle> vehicles_by_ids(Tx& tx, const std::vector<std::string>& ids);
/// Another picture of the car; the one before is nobody's any more.
Result<Vehicle> keep_photo(Tx& tx, Vehicle vehicle, const std::string& path,
                           const std::string& content_type, std::int64_t bytes);

}  // namespace roadcall::customers
