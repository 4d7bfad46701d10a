#include "db/connection_pool.h"
#include "db/engines.h"
#include "db/snapshot.h"

namespace roadcall::db {
namespace {

constexpr std::size_t kConnectionsMax = 32;

// A lost connection is worth another try too, unless it was lost in the commit: then nobody knows
// what happened, and `LostCommit` says so.
struct LostCommit : DbError {
  explicit LostCommit(const DbError& error) : DbError(error) {}
};

bool worth_again(const DbError& error) {
  return error.kind == DbError::Kind::serialization || error.kind == DbError::Kind::busy ||
         (error.kind == DbError::Kind::connection &&
          dynamic_cast<const LostCommit*>(&error) == nullptr);
}

void commit(Connection& connection) {
  try {
    connection.commit();
  } catch (const DbError& error) {
    if (error.kind == DbError::Kind::connection) throw LostCommit(error);
    throw;
  }
}

// For servers that run writers side by side: each write is a transaction of its own.
class PooledEngine final : public Store::Engine {
 public:
  explicit PooledEngine(Database& database) : pool_(database, kConnectionsMax) {}

  void read(const Work& work) override {
    again([&] {
      auto lease = pool_.borrow();
      try {
        in_snapshot(*lease, work);
      } catch (const DbError& error) {
        if (error.kind == DbError::Kind::connection) lease.spoil();
        throw;
      }
    });
  }

  void write(const std::function<bool(Connection&)>& work) override {
    again([&] { attempt(work); });
  }

 private:
  template <class Try>
  static void again(const Try& attempt_once) {
    for (int tries = 1;; ++tries) {
      try {
        return attempt_once();
      } catch (const DbError& error) {
        if (!worth_again(error) || tries == Store::kWriteTriesMax) throw;
      }
    }
  }

  void attempt(const std::function<bool(Connection&)>& work) {
    auto lease = pool_.borrow();
    try {
      lease->begin_write();
      work(*lease) ? commit(*lease) : lease->rollback();
    } catch (const DbError& error) {
      error.kind == DbError::Kind::connection ? lease.spoil() : lease->rollback();
      throw;
    } catch (...) {
      lease->rollback();
      throw;
    }
  }

  ConnectionPool pool_;
};

}  // namespace

std::unique_ptr<Store::Engine> pooled_engine(Database& database) {
  return std::make_unique<PooledEngine>(database);
}

}  // namespace roadcall::db
