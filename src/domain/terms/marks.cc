#include "domain/terms/marks.h"

namespace roadcall::terms {

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

// The mark passes what other shops wrote, so that it need not be read again.
void pass_others(Tx& tx, Kind kind, const std::string& table) {
  const std::string sql = "SELECT id FROM " + table +
                          " WHERE shop_id <> ? AND id > ? AND created_at < ? ORDER BY id DESC "
                          "LIMIT 1";
  const auto last = tx.one<std::string>(sql, tx.shop_id(), mark_of(tx, kind), tx.now() - kSettled);
  if (last) move_mark(tx, kind, *last);
}

}  // namespace roadcall::terms
