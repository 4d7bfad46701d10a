#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "db/database.h"

/// All rows of an installation, whatever its engine, as one SQLite file: what a backup keeps, and
/// the half-way house between two engines.
namespace roadcall::db {

/// What a table holds: how many rows, and the hash of all their cells in the order of the key. The
/// same on every engine.
struct TableDigest {
  std::string table;
  std::int64_t rows = 0;
  std::string sha256;
  bool operator==(const TableDigest&) const = default;
};
BOOST_DESCRIBE_STRUCT(TableDigest, (), (table, rows, sha256))

/// Writes a consistent copy of all rows into a new SQLite file, while others go on writing. From a
/// server they are read in one snapshot.
void export_rows(Database& from, const std::string& sqlite_path);

/// Puts the rows of such a file into an empty, migrated database of any engine, in one transaction.
/// Throws when it is not empty.
void import_rows(const std::string& sqlite_path, Database& to);

/// Every table of such a file, in name order. Throws when the file is not whole.
std::vector<TableDigest> digest_rows(const std::string& sqlite_path);

}  // namespace roadcall::db
