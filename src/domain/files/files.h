#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "db/tx.h"

/// Files on our disk that belong to a row: photos of a request or a visit, signatures, logos.
namespace roadcall::files {

struct File {
  FileId id;
  ShopId shop_id;
  std::string subject_id;
  std::string path;  ///< Below the data folder.
  std::string content_type;
  std::int64_t bytes = 0;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(File, (), (id, shop_id, subject_id, path, content_type, bytes, created_at))

/// Bytes that lie at `path` already, sniffed, belong to a row now.
File add(Tx& tx, const std::string& subject_id, const std::string& path,
         const std::string& content_type, std::int64_t bytes);
std::optional<File> find(Tx& tx, const FileId& id);
/// Its row is no more, and its bytes are nobody's: they are swept away later.
void forget(Tx& tx, const FileId& id);
/// Does a row of the subject name that path? Bytes that none does are nobody's.
bool is_named(Tx& tx, const std::string& subject_id, const std::string& path);
/// Those of these paths that a row of any shop names: of a photo, an upload or a recording.
std::set<std::string> named(Tx& tx, const std::vector<std::string>& paths);
std::vector<File> of(Tx& tx, const std::string& subject_id, int limit = 50);  ///< Oldest first.

}  // namespace roadcall::files
