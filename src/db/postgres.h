#pragma once

#include <memory>
#include <string>

#include "db/database.h"

namespace roadcall::db {

/// A PostgreSQL server by its URL.
std::unique_ptr<Database> open_postgres(const std::string& url);

}  // namespace roadcall::db
