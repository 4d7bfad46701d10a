#include "domain/customers/unmerge.h"

#include "base/json.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/portal/passwords.h"
#include "domain/portal/portal.h"
#include "domain/terms/subjects.h"
#include "domain/terms/terms.h"

namespace roadcall::customers {
namespace {

constexpr int kShownMost = 20;

struct Row {
  ShopId shop_id;
  CustomerId id, into_id;
  std::string stood;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Row, (), (shop_id, id, into_id, stood, at))

struct Move {
  ShopId shop_id;
  CustomerId merge_id;
  std::string place, row_id, was, became;
};
BOOST_DESCRIBE_STRUCT(Move, (), (shop_id, merge_id, place, row_id, was, became))

struct Key {
  ShopId shop_id;
  CustomerId id;
};
BOOST_DESCRIBE_STRUCT(Key, (), (shop_id, id))

std::string key_of(const std::string& table) { return table == "passports" ? "token" : "id"; }

std::vector<Row> merges_into(Tx& tx, const CustomerId& kept) {
  static const std::string sql = "SELECT " + db::columns<Row>() +
                                 " FROM merges WHERE shop_id = ? AND into_id = ? AND at >= ?"
                                 " ORDER BY id DESC LIMIT ?";
  return tx.all<Row>(sql, tx.shop_id(), kept, tx.now() - kUndoFor, kShownMost);
}

Stood stood_of(const Row& row) {
  const auto parsed = json::parse(row.stood);
  check(parsed.has_value(), "a merge's row is no JSON");
  return json::decode<Stood>(*parsed).value();
}

void forget(Tx& tx, const CustomerId& merge) {
  tx.exec("DELETE FROM merge_moves WHERE shop_id = ? AND merge_id = ?", tx.shop_id(), merge);
  tx.exec("DELETE FROM merges WHERE shop_id = ? AND id = ?", tx.shop_id(), merge);
}

// What the merge gave and nobody has changed since is as it was before.
template <class Value>
void take_back(Value& now, const Value& before, const Value& joined) {
  if (now == joined) now = before;
}

Customer as_before(Customer now, const Stood& stood) {
  for (std::string Customer::* field : {&Customer::name, &Customer::phone, &Customer::email,
                                        &Customer::address, &Customer::language, &Customer::notes})
    take_back(now.*field, stood.kept.*field, stood.joined.*field);
  return now;
}

Customer bring_back(Tx& tx, Customer other) {
  other.version += 1;
  other.updated_at = tx.now();
  tx.insert("customers", other);
  terms::rewrite(tx, terms::Kind::person, other.id.value, {}, terms::of(other));
  return other;
}

void bring_back_cars(Tx& tx, const std::vector<Vehicle>& cars) {
  for (Vehicle car : cars) {
    if (find_vehicle(tx, car.id)) continue;
    car.version += 1;
    car.updated_at = tx.now();
    tx.insert("vehicles", car);
    terms::rewrite(tx, terms::Kind::car, car.id.value, {}, terms::of(car));
  }
}

void part_car(Tx& tx, const Vehicle& before, const Vehicle& joined) {
  const auto stored = find_vehicle(tx, before.id);
  if (!stored || joined.version == before.version) return;  // It joined none.
  Vehicle car = *stored;
  take_back(car.year, before.year, joined.year);
  take_back(car.mileage, before.mileage, joined.mileage);
  for (std::string Vehicle::* field :
       {&Vehicle::make, &Vehicle::model, &Vehicle::engine, &Vehicle::vin, &Vehicle::plate})
    take_back(car.*field, before.*field, joined.*field);
  car.version += 1;
  car.updated_at = tx.now();
  tx.update("vehicles", car);
  terms::rewrite(tx, terms::Kind::car, car.id.value, terms::of(*stored), terms::of(car));
}

void move_back(Tx& tx, const CustomerId& merge) {
  static const std::string sql =
      "SELECT " + db::columns<Move>() + " FROM merge_moves WHERE shop_id = ? AND merge_id = ?";
  for (const Move& one : tx.all<Move>(sql, tx.shop_id(), merge)) {
    const auto dot = one.place.find('.');
    const std::string table = one.place.substr(0, dot), column = one.place.substr(dot + 1);
    tx.exec("UPDATE " + table + " SET " + column + " = ? WHERE shop_id = ? AND " + key_of(table) +
                " = ? AND " + column + " = ?",
            one.was, tx.shop_id(), one.row_id, one.became);
  }
}

// Who signed in as one of them may have been either.
void end_portal(Tx& tx, const CustomerId& kept, bool password_moved) {
  for (const std::string table : {"portal_sessions", "portal_codes"})
    tx.exec("DELETE FROM " + table + " WHERE shop_id = ? AND customer_id = ?", tx.shop_id(), kept);
  if (password_moved) portal::remove_password(tx, kept);
}

std::string name_of(const Customer& one) {
  if (!one.name.empty()) return one.name;
  return one.phone.empty() ? one.email : one.phone;
}

}  // namespace

void move_rows(Tx& tx, const CustomerId& merge, const std::string& table, const std::string& column,
               const std::string& was, const std::string& became, const std::string& owner) {
  const std::string select = "SELECT " + key_of(table) + " FROM " + table;
  const std::string by_column = " WHERE shop_id = ? AND " + column + " = ?";
  const auto ids = owner.empty() ? tx.all<std::string>(select + by_column, tx.shop_id(), was)
                                 : tx.all<std::string>(select + by_column + " AND customer_id = ?",
                                                       tx.shop_id(), was, owner);
  for (const std::string& id : ids) {
    tx.insert("merge_moves", Move{tx.shop_id(), merge, table + "." + column, id, was, became});
    tx.exec("UPDATE " + table + " SET " + column + " = ? WHERE shop_id = ? AND " + key_of(table) +
                " = ?",
            became, tx.shop_id(), id);
  }
}

void keep_undo(Tx& tx, const Stood& stood) {
  tx.insert("merges",
            Row{tx.shop_id(), stood.other.id, stood.kept.id, json::write(stood), tx.now()});
}

void forget_undo(Tx& tx, const CustomerId& kept) {
  for (const CustomerId& id : tx.all<CustomerId>(
           "SELECT id FROM merges WHERE shop_id = ? AND into_id = ?", tx.shop_id(), kept))
    forget(tx, id);
}

std::vector<Undoable> undoable(Tx& tx, const CustomerId& kept) {
  std::vector<Undoable> all;
  for (const Row& row : merges_into(tx, kept))
    all.push_back({row.id, name_of(stood_of(row).other), row.at});
  return all;
}

Result<Customer> unmerge(Tx& tx, const CustomerId& kept_id, const CustomerId& other_id) {
  const auto kept = find(tx, kept_id);
  if (!kept) return not_found("customer");
  if (portal::request_of(tx, kept->id))
    return conflict("customer.to_be_erased", "They asked to be forgotten. Answer that first.");
  for (const Row& row : merges_into(tx, kept->id)) {
    if (row.id != other_id) continue;
    const Stood stood = stood_of(row);
    tx.exec("DELETE FROM merged_customers WHERE shop_id = ? AND id = ?", tx.shop_id(), other_id);
    const Customer other = bring_back(tx, stood.other);
    bring_back_cars(tx, stood.their_cars);
    move_back(tx, other_id);
    for (std::size_t i = 0; i < stood.cars.size() && i < stood.joined_cars.size(); ++i)
      part_car(tx, stood.cars[i], stood.joined_cars[i]);
    end_portal(tx, kept->id, stood.password_moved);
    forget(tx, other_id);
    const auto parted = change(tx, as_before(*kept, stood), kept->version);
    if (!parted) return parted.error();
    audit::record(tx, kept->id.value, "customer.unmerged", {{"customer_id", other_id.value}});
    audit::record(tx, other_id.value, "customer.unmerged", {{"customer_id", kept->id.value}});
    tx.emit("customer.changed", other_id.value);
    return other;
  }
  return conflict("customer.not_merged", "They cannot be parted any more.");
}

std::int64_t purge_undo(Tx& tx, int limit) {
  std::int64_t removed = 0;
  for (const auto& [shop, id] : tx.all<Key>("SELECT shop_id, id FROM merges WHERE at < ? LIMIT ?",
                                            tx.now() - kUndoFor, limit)) {
    tx.exec("DELETE FROM merge_moves WHERE shop_id = ? AND merge_id = ?", shop, id);
    removed += tx.exec("DELETE FROM merges WHERE shop_id = ? AND id = ?", shop, id);
  }
  return removed;
}

}  // namespace roadcall::customers
