#include "domain/audit/audit.h"

#include <algorithm>

#include "domain/lists/lists.h"

namespace roadcall::audit {
namespace {
struct AuditTag {
  static constexpr std::string_view prefix = "aud";
};
}  // namespace

void record(Tx& tx, std::string_view subject_id, std::string_view action,
            const json::object& details) {
  tx.insert("audit", Entry{.id = tx.new_id<Id<AuditTag>>().value,
                           .shop_id = tx.shop_id(),
                           .subject_id = std::string(subject_id),
                           .actor_kind = tx.actor().kind,
                           .actor_id = tx.actor().id,
                           .action = std::string(action),
                           .details = json::write(details),
                           .at = tx.now()});
}

std::vector<Entry> of(Tx& tx, std::string_view subject_id, int limit) {
  static const std::string sql =
      "SELECT " + db::columns<Entry>() +
      " FROM audit WHERE shop_id = ? AND subject_id = ? ORDER BY id DESC LIMIT ?";
  auto entries = tx.all<Entry>(sql, tx.shop_id(), subject_id, limit);
  std::reverse(entries.begin(), entries.end());
  return entries;
}

std::optional<Entry> find(Tx& tx, const std::string& id) {
  static const std::string sql =
      "SELECT " + db::columns<Entry>() + " FROM audit WHERE shop_id = ? AND id = ?";
  return tx.one<Entry>(sql, tx.shop_id(), id);
}

std::vector<Entry> list(Tx& tx, const Query& query) {
  lists::Walk walk("SELECT " + db::columns<Entry>() + " FROM audit WHERE shop_id = ?",
                   tx.shop_id());
  walk.equals("subject_id", query.subject_id);
  walk.equals("action", query.action);
  walk.equals("actor_id", query.actor_id);
  walk.mentions({"action", "subject_id", "actor_id"}, query.q);
  return walk.rows<Entry>(tx, {query.cursor, query.oldest_first, query.limit});
}

}  // namespace roadcall::audit
