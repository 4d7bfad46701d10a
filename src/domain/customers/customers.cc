#include "domain/customers/customers.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/merge.h"
#include "domain/customers/vin.h"
#include "domain/files/files.h"
#include "domain/terms/subjects.h"

namespace roadcall::customers {
namespace {

constexpr std::size_t kNameMax = 120;
constexpr std::size_t kEmailMax = 254;
constexpr std::size_t kAddressMax = 300;
constexpr std::size_t kNotesMax = 10'000;
constexpr std::size_t kLanguageMax = 10;
constexpr std::size_t kVehicleTextMax = 60;
constexpr std::size_t kVinMax = 17;
constexpr std::size_t kPlateMax = 16;
constexpr int kYearFirst = 1900;
constexpr int kYearLast = 2100;
constexpr int kMileageMost = 2'000'000;

const std::string& select_customer() {
  static const std::string sql =
      "SELECT " + db::columns<Customer>() + " FROM customers WHERE shop_id = ?";
  return sql;
}

const std::string& select_vehicle() {
  static const std::string sql =
      "SELECT " + db::columns<Vehicle>() + " FROM vehicles WHERE shop_id = ?";
  return sql;
}

void write_terms(Tx& tx, const Customer& before, const Customer& after) {
  terms::rewrite(tx, terms::Kind::person, after.id.value, terms::of(before), terms::of(after));
  if (before.name != after.name) terms::learn_names(tx, after.name);
}

// Takes `said` where nothing was known; true when that changed something.
bool complete(std::string& known, const std::string& said) {
  if (!known.empty() || said.empty()) return false;
  known = said;
  return true;
}

Customer completed(Tx& tx, Customer customer, const Details& details) {
  const Customer before = customer;
  bool changed = complete(customer.name, details.name);
  changed = complete(customer.email, details.email) || changed;
  changed = complete(customer.address, details.address) || changed;
  if (!changed) return customer;
  write_terms(tx, before, customer);
  customer.name_key = name_key(customer.name);
  customer.updated_at = tx.now();
  ++customer.version;
  tx.update("customers", customer);
  tx.emit("customer.changed", customer.id.value);
  return customer;
}

std::optional<Error> too_long(const std::string& field, const std::string& text, std::size_t most) {
  if (character_count(text) <= most) return std::nullopt;
  return invalid(field, field + " may have at most " + std::to_string(most) + " characters.");
}

}  // namespace

std::optional<Customer> find(Tx& tx, const CustomerId& id) {
  static const std::string sql = select_customer() + " AND id = ?";
  if (auto found = tx.one<Customer>(sql, tx.shop_id(), id)) return found;
  const auto kept = merged_into(tx, id);
  return kept ? tx.one<Customer>(sql, tx.shop_id(), *kept) : std::nullopt;
}

std::optional<Customer> by_phone(Tx& tx, const std::string& phone) {
  static const std::string sql = select_customer() + " AND phone = ? ORDER BY id LIMIT 1";
  if (auto found = tx.one<Customer>(sql, tx.shop_id(), phone)) return found;
  const auto kept = merged_by_phone(tx, phone);
  return kept ? find(tx, *kept) : std::nullopt;
}

std::optional<Customer> by_email(Tx& tx, const std::string& email) {
  static const std::string sql = select_customer() + " AND email = ? ORDER BY id LIMIT 1";
  if (auto found = tx.one<Customer>(sql, tx.shop_id(), email)) return found;
  const auto kept = merged_by_email(tx, email);
  return kept ? find(tx, *kept) : std::nullopt;
}

Customer find_or_make(Tx& tx, const Details& details) {
  if (!details.phone.empty()) {
    if (auto known = by_phone(tx, details.phone)) return completed(tx, *std::move(known), details);
  } else if (!details.email.empty()) {
    if (auto known = by_email(tx, details.email)) return completed(tx, *std::move(known), details);
  }
  Customer customer{.id = tx.new_id<CustomerId>(),
                    .shop_id = tx.shop_id(),
                    .name = details.name,
                    .name_key = name_key(details.name),
                    .phone = details.phone,
                    .email = details.email,
                    .address = details.address,
                    .language = details.language.empty() ? "en" : details.language,
                    .notes = {},
                    .version = 1,
                    .created_at = tx.now(),
                    .updated_at = tx.now()};
  tx.insert("customers", customer);
  return customer;
}

Result<Customer> checked(Customer customer) {
  for (std::string* text : {&customer.name, &customer.email, &customer.address}) {
    *text = one_line(*text);
    if (!is_utf8(*text)) return invalid("name", "The text is not valid UTF-8.");
  }
  if (auto bad = too_long("name", customer.name, kNameMax)) return *bad;
  if (auto bad = too_long("email", customer.email, kEmailMax)) return *bad;
  if (auto bad = too_long("address", customer.address, kAddressMax)) return *bad;
  if (auto bad = too_long("notes", customer.notes, kNotesMax)) return *bad;
  if (auto bad = too_long("language", customer.language, kLanguageMax)) return *bad;
  if (!customer.email.empty() && customer.email.find('@') == std::string::npos)
    return invalid("email", "email is not an e-mail address.");
  if (customer.phone.empty()) return customer;
  const auto phone = normal_phone(customer.phone);
  if (!phone) return invalid("phone", "phone is not a telephone number.");
  customer.phone = *phone;
  return customer;
}

Result<Customer> change(Tx& tx, const Customer& wanted, std::int64_t expected_version) {
  auto fit = checked(wanted);
  if (!fit) return fit.error();
  Customer customer = *std::move(fit);
  const auto stored = find(tx, customer.id);
  if (!stored) return not_found("customer");
  if (stored->version != expected_version) {
    return Error{Kind::precondition, "customer.changed_meanwhile",
                 "Somebody changed this customer meanwhile. Look again."};
  }
  customer.name_key = name_key(customer.name);
  customer.version = stored->version + 1;
  customer.updated_at = tx.now();
  tx.update("customers", customer);
  write_terms(tx, *stored, customer);
  tx.emit("customer.changed", customer.id.value);
  return customer;
}

std::optional<Vehicle> find_or_make_vehicle(Tx& tx, const CustomerId& owner, const Vehicle& said) {
  if (!said.year && said.make.empty() && said.model.empty() && said.vin.empty())
    return std::nullopt;
  for (Vehicle& known : vehicles_of(tx, owner)) {
    const bool same_car =
        !said.vin.empty() && !known.vin.empty()
            ? known.vin == said.vin
            : known.year == said.year && known.make == said.make && known.model == said.model;
    if (same_car) return std::move(known);
  }
  Vehicle vehicle = said;
  vehicle.id = tx.new_id<VehicleId>();
  vehicle.shop_id = tx.shop_id();
  vehicle.customer_id = owner;
  vehicle.version = 1;
  vehicle.created_at = vehicle.updated_at = tx.now();
  tx.insert("vehicles", vehicle);
  return vehicle;
}

std::vector<Vehicle> vehicles_of(Tx& tx, const CustomerId& owner) {
  static const std::string sql = select_vehicle() + " AND customer_id = ? ORDER BY id LIMIT 100";
  return tx.all<Vehicle>(sql, tx.shop_id(), owner);
}

std::optional<Vehicle> find_vehicle(Tx& tx, const VehicleId& id) {
  static const std::string sql = select_vehicle() + " AND id = ?";
  return tx.one<Vehicle>(sql, tx.shop_id(), id);
}

Result<Vehicle> checked(Vehicle vehicle) {
  if (vehicle.year && (*vehicle.year < kYearFirst || *vehicle.year > kYearLast))
    return invalid("year", "year must be between 1900 and 2100.");
  if (vehicle.mileage && (*vehicle.mileage < 0 || *vehicle.mileage > kMileageMost))
    return invalid("mileage", "mileage must be between 0 and 2,000,000.");
  for (auto& [field, text] : {std::pair<const char*, std::string*>{"make", &vehicle.make},
                              {"model", &vehicle.model},
                              {"engine", &vehicle.engine}}) {
    *text = one_line(*text);
    if (auto bad = too_long(field, *text, kVehicleTextMax)) return *bad;
  }
  vehicle.vin = one_line(vehicle.vin);
  if (auto bad = too_long("vin", vehicle.vin, kVinMax)) return *bad;
  vehicle.plate = one_line(vehicle.plate);
  if (!is_utf8(vehicle.plate)) return invalid("plate", "The text is not valid UTF-8.");
  if (auto bad = too_long("plate", vehicle.plate, kPlateMax)) return *bad;
  if (vehicle.year || !vehicle.make.empty() || !vehicle.model.empty()) return vehicle;
  if (vehicle.vin.empty()) return invalid("make", "A car needs a year, a make, a model or a VIN.");
  const auto told = vin::decode(vehicle.vin);
  if (told.well_formed) vehicle.year = told.year;
  vehicle.make = told.make;
  return vehicle;
}

std::optional<Customer> other_with_phone(Tx& tx, const Customer& wanted) {
  const auto phone = normal_phone(wanted.phone);
  const auto other = phone ? by_phone(tx, *phone) : std::nullopt;
  return other && other->id != wanted.id ? other : std::nullopt;
}

Result<Vehicle> change_vehicle(Tx& tx, const Vehicle& wanted, std::int64_t expected_version) {
  auto fit = checked(wanted);
  if (!fit) return fit.error();
  Vehicle vehicle = *std::move(fit);
  const auto stored = find_vehicle(tx, vehicle.id);
  if (!stored) return not_found("vehicle");
  if (stored->version != expected_version) {
    return Error{Kind::precondition, "vehicle.changed_meanwhile",
                 "Somebody changed this car meanwhile. Look again."};
  }
  vehicle.version = stored->version + 1;
  vehicle.updated_at = tx.now();
  tx.update("vehicles", vehicle);
  terms::rewrite(tx, terms::Kind::car, vehicle.id.value, terms::of(*stored), terms::of(vehicle));
  tx.emit("customer.changed", vehicle.customer_id.value);
  return vehicle;
}

Result<Vehicle> keep_photo(Tx& tx, Vehicle vehicle, const std::string& path,
                           const std::string& content_type, std::int64_t bytes) {
  if (!vehicle.photo_file_id.empty()) files::forget(tx, vehicle.photo_file_id);
  vehicle.photo_file_id = files::add(tx, vehicle.id.value, path, content_type, bytes).id;
  return change_vehicle(tx, vehicle, vehicle.version);
}

}  // namespace roadcall::customers
