#include "domain/customers/merge.h"

#include "base/phone.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/customers/unmerge.h"
#include "domain/portal/passwords.h"
#include "domain/portal/portal.h"
#include "domain/terms/subjects.h"
#include "domain/terms/terms.h"

namespace roadcall::customers {
namespace {

struct Pointer {
  ShopId shop_id;
  CustomerId id, into_id;
  std::string phone, email;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Pointer, (), (shop_id, id, into_id, phone, email, at))

// Each has one password at most: the kept one's stays. Did the other's move?
bool move_password(Tx& tx, const CustomerId& kept, const CustomerId& other) {
  if (portal::has_password(tx, kept)) portal::remove_password(tx, other);
  return portal::has_password(tx, other);
}

void move_everything(Tx& tx, const CustomerId& kept, const CustomerId& other) {
  forget_undo(tx, other);
  for (const std::string table : kTablesOfCustomer) {
    if (table.starts_with("portal_"))  // These are never moved back.
      tx.exec("UPDATE " + table + " SET customer_id = ? WHERE shop_id = ? AND customer_id = ?",
              kept, tx.shop_id(), other);
    else
      move_rows(tx, other, table, "customer_id", other.value, kept.value);
  }
  for (const std::string table : {"files", "audit"})
    move_rows(tx, other, table, "subject_id", other.value, kept.value);
  move_rows(tx, other, "merged_customers", "into_id", other.value, kept.value);
}

// What is known of both, the kept one's word first. What differs is noted: nothing is lost.
Customer with_what_other_knew(Customer kept, const Customer& other) {
  const auto note = [&](const std::string& words) {
    kept.notes += (kept.notes.empty() ? "" : "\n") + words;
  };
  const auto take = [&](std::string Customer::* field, const char* label) {
    const std::string& theirs = other.*field;
    if ((kept.*field).empty())
      kept.*field = theirs;
    else if (!theirs.empty() && theirs != kept.*field)
      note(label + (field == &Customer::phone ? shown_phone(theirs) : theirs));
  };
  take(&Customer::name, "Also known as ");
  take(&Customer::phone, "Another phone: ");
  take(&Customer::email, "Another e-mail: ");
  take(&Customer::address, "Another address: ");
  if (!other.notes.empty()) note(other.notes);
  if (kept.language == "en") kept.language = other.language;
  return kept;
}

std::vector<Vehicle> as_now(Tx& tx, const std::vector<Vehicle>& cars) {
  std::vector<Vehicle> now;
  for (const Vehicle& car : cars) now.push_back(*find_vehicle(tx, car.id));
  return now;
}

std::string pointer_by(const std::string& column) {
  return "SELECT into_id FROM merged_customers WHERE shop_id = ? AND " + column + " = ? LIMIT 1";
}

// Asked for every new caller: the statement is made once by each who asks.
std::optional<CustomerId> kept_by(Tx& tx, const std::string& sql, const std::string& value) {
  if (value.empty()) return std::nullopt;
  return tx.one<CustomerId>(sql, tx.shop_id(), value);
}

}  // namespace

std::optional<CustomerId> merged_into(Tx& tx, const CustomerId& old) {
  static const std::string sql = pointer_by("id");
  return kept_by(tx, sql, old.value);
}
std::optional<CustomerId> merged_by_phone(Tx& tx, const std::string& phone) {
  static const std::string sql = pointer_by("phone");
  return kept_by(tx, sql, phone);
}
std::optional<CustomerId> merged_by_email(Tx& tx, const std::string& email) {
  static const std::string sql = pointer_by("email");
  return kept_by(tx, sql, email);
}

Result<Customer> merge(Tx& tx, const CustomerId& kept_id, const CustomerId& other_id) {
  const auto kept = find(tx, kept_id);
  if (!kept) return not_found("customer");
  const auto other = find(tx, other_id);
  if (!other)
    return Error{Kind::invalid, "customer.not_found", "There is no such customer.", "customer_id"};
  if (other->id == kept->id) {
    if (other_id != kept_id) return *kept;  // Merged already.
    return invalid("customer_id", "customer_id is this customer.");
  }
  if (portal::request_of(tx, kept->id) || portal::request_of(tx, other->id))
    return conflict("customer.to_be_erased",
                    "One of them asked to be forgotten. Answer that first.");
  const auto joined = checked(with_what_other_knew(*kept, *other));
  if (!joined) return joined.error();
  const auto cars = vehicles_of(tx, kept->id), their_cars = vehicles_of(tx, other->id);
  const bool password_moved = move_password(tx, kept->id, other->id);
  move_everything(tx, kept->id, other->id);
  join_cars(tx, other->id, cars, their_cars);
  terms::rewrite(tx, terms::Kind::person, other->id.value, terms::of(*other), {});
  tx.exec("DELETE FROM customers WHERE shop_id = ? AND id = ?", tx.shop_id(), other->id);
  tx.insert("merged_customers",
            Pointer{tx.shop_id(), other->id, kept->id, other->phone, other->email, tx.now()});
  audit::record(tx, kept->id.value, "customer.merged", {{"customer_id", other->id.value}});
  tx.emit("customer.changed", other->id.value);
  auto changed = change(tx, *joined, kept->version);
  if (changed)
    keep_undo(tx, {*kept, *changed, *other, cars, as_now(tx, cars), their_cars, password_moved});
  return changed;
}

}  // namespace roadcall::customers
