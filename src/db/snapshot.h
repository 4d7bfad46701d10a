#pragma once

#include "db/database.h"

namespace roadcall::db {

/// Runs `work` in a read snapshot that ends with the scope, however it ends.
template <class Work>
void in_snapshot(Connection& connection, const Work& work) {
  connection.begin_read();
  try {
    work(connection);
    connection.commit();  // Cheaper than going back: every statement was read to its end.
  } catch (...) {
    connection.rollback();
    throw;
  }
}

}  // namespace roadcall::db
