#pragma once

#include <string>
#include <vector>

#include "db/database.h"

namespace roadcall::db {

/// Runs the migrations this database has not seen, in name order, each recorded by name with its
/// checksum. Refuses a database that a newer program has been at, and one whose migrations differ
/// from ours. Safe when two programs start at once.
void migrate(Database& database, Connection& connection);

/// Which of them it would run. Changes nothing; refuses like `migrate`.
std::vector<std::string> pending_migrations(Connection& connection);

}  // namespace roadcall::db
