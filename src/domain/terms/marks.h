#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/terms/subjects.h"
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

/// What has no terms yet, newest first, at most `kAtOnce` of them.
template <class Row>
std::vector<Row> not_indexed(Tx& tx, Kind kind, const std::string& table) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id = ? AND id > ? ORDER BY id DESC LIMIT ?";
  return tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), kAtOnce);
}

/// Ids of rows that have all the words, by their terms or, as long as those are not written, by the
/// row itself. `find` reads a row by its id.
template <class Row, class Find>
std::vector<std::string> matching(Tx& tx, Kind kind, const std::string& table,
                                  const std::vector<std::string>& words, int limit, Find find) {
  if (words.empty()) return {};
  auto ids = terms::find(tx, kind, words, limit, [&](const std::string& id) {
    const auto row = find(id);
    return row && has_all(of(*row), words);
  });
  for (const Row& row : not_indexed<Row>(tx, kind, table))
    if (has_all(of(row), words)) ids.push_back(row.id.value);
  return ids;
}

/// Calls `write` with the next settled rows of the shop and moves the mark; how many there were.
template <class Row, class Write>
int index(Tx& tx, Kind kind, const std::string& table, Write write) {
  static const std::string sql = "SELECT " + db::columns<Row>() + " FROM " + table +
                                 " WHERE shop_id = ? AND id > ? AND created_at < ?"
                                 " ORDER BY id LIMIT ?";
  const auto rows = tx.all<Row>(sql, tx.shop_id(), mark_of(tx, kind), tx.now() - kSettled, kAtOnce);
  for (const Row& row : rows) write(row);
  if (!rows.empty()) move_mark(tx, kind, rows.back().id.value);
  return static_cast<int>(rows.size());
}

}  // namespace roadcall::terms
