#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/customers/customer.h"

/// Two customers that are one person.
namespace roadcall::customers {

/// Everything that names its customer in a column `customer_id`.
inline constexpr std::array kTablesOfCustomer{"vehicles",     "conversations", "messages",
                                              "leads",        "estimates",     "jobs",
                                              "invoices",     "payments",      "portal_sessions",
                                              "portal_codes", "data_requests", "portal_passwords"};

/// Everything that names its car in a column `vehicle_id`.
inline constexpr std::array kTablesOfVehicle{"leads",    "estimates",   "jobs",
                                             "invoices", "inspections", "passports"};

/// Cars that both had and that are one become one, with the history of both: by VIN, else by plate,
/// else by year, make and model when one of them has neither. Two printed passports stay two cars.
/// `merge` is the customer who is merged, under whom the moves are noted.
void join_cars(Tx& tx, const CustomerId& merge, const std::vector<Vehicle>& kept,
               const std::vector<Vehicle>& others);

/// Moves all that is `other`'s to `kept` and takes over what was not known of it. `other` is no
/// more: its id, phone and e-mail lead to `kept` from then on. Equal cars become one. Consents lie
/// with the number, so that a STOP stays. Once more is no error. Refused while one of them wishes
/// to be erased. For a while `unmerge` takes it back.
Result<Customer> merge(Tx& tx, const CustomerId& kept, const CustomerId& other);

/// A customer that was merged into another: who that is, by the id, phone or mail of old.
std::optional<CustomerId> merged_into(Tx& tx, const CustomerId& old);
std::optional<CustomerId> merged_by_phone(Tx& tx, const std::string& phone);
std::optional<CustomerId> merged_by_email(Tx& tx, const std::string& email);

}  // namespace roadcall::customers
