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

}  // namespace roadcall::terms
