#include "db/connection_pool.h"
#include "db/engines.h"
#include "db/snapshot.h"

namespace roadcall::db {
namespace {

constexpr std::size_t kConnectionsMax = 32;

bool worth_again(const DbError& error) {
  return error.kind == DbError::Kind::serialization || error.kind == DbError::Kind::busy;
}

// For servers that run writers side by side: each write is a transaction of its own.
class PooledEngine final : public Store::Engine {
 public:
  explicit PooledEngine(Database& database) : pool_(database, kConnectionsMax) {}

  void read(const Work& work) override {
    auto lease = pool_.borrow();
    try {
      in_snapshot(*lease, work);
    } catch (const DbError& error) {
      if (error.kind == DbError::Kind::connection) lease.spoil();
      throw;
    }
  }

  void write(const std::function<bool(Connection&)>& work) override {
    for (int tries = 1;; ++tries) {
      try {
        return attempt(work);
      } catch (const DbError& error) {
        if (!worth_again(error) || tries == Store::kWriteTriesMax) throw;
      }
    }
  }

 private:
  void attempt(const std::function<bool(Connection&)>& work) {
    auto lease = pool_.borrow();
    try {
      lease->begin_write();
      work(*lease) ? lease->commit() : lease->rollback();
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
