#include "domain/search/indexing.h"

#include "domain/terms/subjects.h"

namespace roadcall::search {
namespace {

using terms::Kind;

// A transaction that began earlier may still commit; its ids are lower than those seen already.
constexpr std::chrono::seconds kSettled{10};

std::string mark_of(Tx& tx, Kind kind) {
  return tx
      .one<std::string>("SELECT indexed_to FROM search_marks WHERE shop_id = ? AND kind = ?",
                        tx.shop_id(), kind)
      .value_or("");
}

void move_mark(Tx& tx, Kind kind, const std::string& to) {
  if (tx.exec("UPDATE search_marks SET indexed_to = ? WHERE shop_id = ? AND kind = ?", to,
              tx.shop_id(), kind) == 0)
    tx.exec("INSERT INTO search_marks (shop_id, kind, indexed_to) VALUES (?, ?, ?)", tx.shop_id(),
            kind, to);
}

// `shop_id || ''` keeps the planner on the key: the rows behind the mark are few, whatever other
// index begins with the shop.
template <class Row>
std::vector<Row> behind_mark(Tx& tx, Kind kind, const std::string& table) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id || '' = ? AND id > ? ORDER BY id DESC LIMIT ?";
  return tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), kAtOnce);
}

template <class Row>
std::vector<Row> settled(Tx& tx, Kind kind, const std::string& table) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id || '' = ? AND id > ? AND created_at < ?"
                                 " ORDER BY id LIMIT ?";
  return tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), tx.now() - kSettled, kAtOnce);
}

// With nothing new here, the mark passes what other shops wrote, so that it need not be read again.
void pass_others(Tx& tx, Kind kind, const std::string& table) {
  const std::string sql = "SELECT id FROM " + table +
                          " WHERE shop_id <> ? AND id > ? AND created_at < ? ORDER BY id DESC "
                          "LIMIT 1";
  const auto last = tx.one<std::string>(sql, tx.shop_id(), mark_of(tx, kind), tx.now() - kSettled);
  if (last) move_mark(tx, kind, *last);
}

template <class Row, class Write>
int index(Tx& tx, Kind kind, const std::string& table, Write write) {
  const auto rows = settled<Row>(tx, kind, table);
  for (const Row& row : rows) write(row);
  if (rows.empty())
    pass_others(tx, kind, table);
  else
    move_mark(tx, kind, rows.back().id.value);
  return static_cast<int>(rows.size());
}

}  // namespace

int index_new(Tx& tx) {
  int done = index<Customer>(tx, Kind::person, "customers", [&](const Customer& one) {
    terms::rewrite(tx, Kind::person, one.id.value, {}, terms::of(one));
    terms::learn_names(tx, one.name);
  });
  done += index<Vehicle>(tx, Kind::car, "vehicles", [&](const Vehicle& one) {
    terms::rewrite(tx, Kind::car, one.id.value, {}, terms::of(one));
  });
  done += index<Message>(tx, Kind::text, "messages", [&](const Message& one) {
    if (terms::is_searched(one)) terms::rewrite(tx, Kind::text, one.id.value, {}, terms::of(one));
  });
  return done;
}

std::vector<Customer> new_customers(Tx& tx) {
  return behind_mark<Customer>(tx, Kind::person, "customers");
}

std::vector<Vehicle> new_vehicles(Tx& tx) {
  return behind_mark<Vehicle>(tx, Kind::car, "vehicles");
}

std::vector<Message> new_messages(Tx& tx) {
  return behind_mark<Message>(tx, Kind::text, "messages");
}

}  // namespace roadcall::search
