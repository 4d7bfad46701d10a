#include "domain/files/files.h"

namespace roadcall::files {
namespace {

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<File>() + " FROM files WHERE shop_id = ?";
  return sql;
}

}  // namespace

std::optional<File> find(Tx& tx, const FileId& id) {
  static const std::string sql = select() + " AND id = ?";
  return tx.one<File>(sql, tx.shop_id(), id);
}

std::vector<File> of(Tx& tx, const std::string& subject_id, int limit) {
  static const std::string sql = select() + " AND subject_id = ? ORDER BY id LIMIT ?";
  return tx.all<File>(sql, tx.shop_id(), subject_id, limit);
}

}  // namespace roadcall::files
