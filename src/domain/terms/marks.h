#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/terms/terms.h"

/// New things are written without their search terms, so that a caller is not kept waiting for
/// them; a turn of the worker writes the terms soon after, in the order of the ids, and a mark says
/// how far it came. Until then a search looks through what is new itself.
namespace roadcall::terms {

inline constexpr int kAtOnce = 200;  ///< Things of one kind in one transaction or search.

/// A transaction that began earlier may still commit; its ids are lower than those seen already.
inline constexpr std::chrono::seconds kSettled{10};

/// The id of the last thing of the shop that has its terms; empty for none.
std::string mark_of(Tx& tx, Kind kind);
void move_mark(Tx& tx, Kind kind, const std::string& to);
/// With nothing new in this shop: moves the mark beyond what others have.
void pass_others(Tx& tx, Kind kind, const std::string& table);

/// What has no terms yet, newest first, at most `kAtOnce` of them. `shop_id || ''` keeps the
/// planner on the key: the rows behind the mark are few, whatever other index begins with the shop.
template <class Row>
std::vector<Row> not_indexed(Tx& tx, Kind kind, const std::string& table) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id || '' = ? AND id > ? ORDER BY id DESC LIMIT ?";
  return tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), kAtOnce);
}

/// Calls `write` with the next settled rows of the shop and moves the mark; how many there were.
template <class Row, class Write>
int index(Tx& tx, Kind kind, const std::string& table, Write write) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id || '' = ? AND id > ? AND created_at < ?"
                                 " ORDER BY id LIMIT ?";
  const auto rows = tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), tx.now() - kSettled, kAtOnce);
  for (const Row& row : rows) write(row);
  if (rows.empty())
    pass_others(tx, kind, table);
  else
    move_mark(tx, kind, rows.back().id.value);
  return static_cast<int>(rows.size());
}

}  // namespace roadcall::terms
