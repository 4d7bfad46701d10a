#include "db/database.h"

#include "db/postgres.h"
#include "db/sqlite.h"

namespace roadcall::db {

std::unique_ptr<Database> open_database(const std::string& url) {
  if (url == "sqlite:")
    throw DbError(DbError::Kind::other, "DATABASE_URL names no file: write sqlite:PATH");
  if (url.starts_with("sqlite:")) return open_sqlite(url.substr(7));
  if (url.starts_with("postgresql://") || url.starts_with("postgres://")) return open_postgres(url);
  if (url.starts_with("mysql://") || url.starts_with("mariadb://"))
    throw DbError(DbError::Kind::other, "MariaDB is not served yet: use sqlite: or postgresql://");
  throw DbError(DbError::Kind::other, "DATABASE_URL must begin with sqlite: or postgresql://");
}

}  // namespace roadcall::db
