#include "domain/files/files.h"

#include "domain/lists/lists.h"
#include "domain/outbox/outbox.h"

namespace roadcall::files {
namespace {

constexpr int kSameMost = 10;  // Rows that name one path: a file, and the upload it came by.

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<File>() + " FROM files WHERE shop_id = ?";
  return sql;
}

}  // namespace

File add(Tx& tx, const std::string& subject_id, const std::string& path,
         const std::string& content_type, std::int64_t bytes) {
  File file{tx.new_id<FileId>(), tx.shop_id(), subject_id, path, content_type, bytes, tx.now()};
  tx.insert("files", file);
  if (content_type.starts_with("image/")) outbox::add(tx, ShrinkPicture{file.id}, file.id.value);
  return file;
}

std::optional<File> find(Tx& tx, const FileId& id) {
  static const std::string sql = select() + " AND id = ?";
  return tx.one<File>(sql, tx.shop_id(), id);
}

void forget(Tx& tx, const FileId& id) {
  tx.exec("DELETE FROM files WHERE shop_id = ? AND id = ?", tx.shop_id(), id);
}

bool is_named(Tx& tx, const std::string& subject_id, const std::string& path) {
  return tx
      .one<FileId>("SELECT id FROM files WHERE shop_id = ? AND subject_id = ? AND path = ? LIMIT 1",
                   tx.shop_id(), subject_id, path)
      .has_value();
}

std::set<std::string> named(Tx& tx, const std::vector<std::string>& paths) {
  std::set<std::string> found;
  tx.enter_shop({});  // Of all shops at once.
  for (const std::string table : {"files", "uploads", "recordings"})
    for (std::string& path :
         lists::rows_of<std::string>(tx, "SELECT path FROM " + table + " WHERE shop_id <> ?",
                                     "path", paths, kSameMost, "path"))
      found.insert(std::move(path));
  return found;
}

std::vector<File> of(Tx& tx, const std::string& subject_id, int limit) {
  static const std::string sql = select() + " AND subject_id = ? ORDER BY id LIMIT ?";
  return tx.all<File>(sql, tx.shop_id(), subject_id, limit);
}

}  // namespace roadcall::files
