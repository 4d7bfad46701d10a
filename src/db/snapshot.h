#pragma once

#include "db/database.h"

namespace roadcall::db {

/// Runs `work` in a read snapshot that ends with the scope, however it ends.
template <class Work>
void in_snapshot(Connection& connection, const Work& work) {
  connection.begin_read();
  struct End {
    Connection& connection;
    ~End() { connection.rollback(); }
  } end{connection};
  work(connection);
}

}  // namespace roadcall::db
