#include "domain/events/events.h"

#include "domain/lists/lists.h"

namespace roadcall::events {

std::vector<Event> after(Tx& tx, std::int64_t seq, int limit) {
  static const std::string sql = "SELECT " + db::columns<Event>() +
                                 " FROM events WHERE shop_id = ? AND seq > ? ORDER BY seq LIMIT ?";
  return tx.all<Event>(sql, tx.shop_id(), seq, limit);
}

std::optional<Event> find(Tx& tx, std::int64_t seq) {
  static const std::string sql =
      "SELECT " + db::columns<Event>() + " FROM events WHERE shop_id = ? AND seq = ?";
  return tx.one<Event>(sql, tx.shop_id(), seq);
}

std::vector<Event> list(Tx& tx, const Query& query) {
  lists::Walk walk("SELECT " + db::columns<Event>() + " FROM events WHERE shop_id = ?",
                   tx.shop_id());
  walk.equals("kind", query.kind);
  walk.equals("subject_id", query.subject_id);
  walk.mentions({"kind", "subject_id"}, query.q);
  if (query.cursor) walk.add(query.newest_first ? "seq < ?" : "seq > ?", *query.cursor);
  return walk.rows_by<Event>(tx, query.newest_first ? "seq DESC" : "seq", query.limit);
}

std::int64_t last_seq(Tx& tx) {
  return tx
      .one<std::int64_t>("SELECT value FROM counters WHERE shop_id = ? AND series = 'event'",
                         tx.shop_id())
      .value_or(0);
}

std::int64_t purge(Tx& tx, int limit) {
  std::int64_t removed = 0;
  for (const auto& shop : tx.all<ShopId>("SELECT id FROM shops ORDER BY id LIMIT 1000")) {
    for (const auto seq : tx.all<std::int64_t>(
             "SELECT seq FROM events WHERE shop_id = ? ORDER BY seq LIMIT ?", shop, limit)) {
      const auto gone = tx.exec("DELETE FROM events WHERE shop_id = ? AND seq = ? AND at < ?", shop,
                                seq, tx.now() - kKept);
      if (gone == 0) break;
      removed += gone;
    }
  }
  return removed;
}

}  // namespace roadcall::events
