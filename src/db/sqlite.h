#pragma once

#include <memory>
#include <string>

#include "db/database.h"

namespace roadcall::db {

/// An SQLite file, or `:memory:`. WAL, synchronous=FULL: a commit is on disk when it returns.
std::unique_ptr<Database> open_sqlite(const std::string& path);

/// A consistent copy into a new file while others write.
void copy_sqlite(Connection& from, const std::string& path);

}  // namespace roadcall::db
