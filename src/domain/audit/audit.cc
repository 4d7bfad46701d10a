#include "domain/audit/audit.h"

#include <algorithm>

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
                           .details = boost::json::serialize(details),
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

std::vector<Entry> list(Tx& tx, const std::string& subject_id, const std::string& cursor,
                        int limit) {
  static const std::string all = "SELECT " + db::columns<Entry>() + " FROM audit WHERE shop_id = ?";
  // Ids sort by time; `~` sorts behind every id.
  const std::string before = cursor.empty() ? "~" : cursor;
  if (subject_id.empty()) {
    static const std::string sql = all + " AND id < ? ORDER BY id DESC LIMIT ?";
    return tx.all<Entry>(sql, tx.shop_id(), before, limit);
  }
  static const std::string sql = all + " AND subject_id = ? AND id < ? ORDER BY id DESC LIMIT ?";
  return tx.all<Entry>(sql, tx.shop_id(), subject_id, before, limit);
}

}  // namespace roadcall::audit
