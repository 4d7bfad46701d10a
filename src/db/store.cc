#include "db/store.h"

#include <mutex>

#include "db/engines.h"
#include "db/migrate.h"
#include "db/sqlite.h"

namespace roadcall {
namespace {

std::unique_ptr<Store::Engine> engine_for(db::Database& database) {
  if (database.in_memory()) return db::memory_engine(database);
  if (database.single_writer()) return db::single_writer_engine(database);
  return db::pooled_engine(database);
}

}  // namespace

Store::Store(std::unique_ptr<db::Database> database, Clock& clock, Ids& ids)
    : database_(std::move(database)), clock_(clock), ids_(ids), engine_(engine_for(*database_)) {}

Store::~Store() = default;

void Store::run_read(const Scope& scope, const std::function<void(Tx&)>& work) {
  engine_->read([&](db::Connection& connection) {
    Tx tx(connection, clock_, ids_, scope);
    work(tx);
  });
}

void Store::run_write(const Scope& scope, const std::function<bool(Tx&)>& work) {
  bool emitted = false;
  engine_->write([&](db::Connection& connection) {
    // Before the transaction's time is read: one that waited is the later one.
    if (!scope.shop_id.empty()) connection.hold(scope.shop_id.value);
    Tx tx(connection, clock_, ids_, scope);
    const bool keep = work(tx);
    emitted = keep && tx.emitted();
    if (emitted) tx.write_events();
    return keep;
  });
  if (emitted && notify_) notify_();
}

void Store::on_events(std::function<void()> notify) { notify_ = std::move(notify); }

void Store::migrate() {
  if (database_->in_memory()) {
    // The database lives in the engine's own connection.
    engine_->read([&](db::Connection& connection) { db::migrate(*database_, connection); });
    return;
  }
  const auto connection = database_->connect();
  db::migrate(*database_, *connection);
}

void Store::copy_to(const std::string& path) {
  if (database_->engine() != "sqlite")
    throw db::DbError(db::DbError::Kind::other, "only an SQLite database is copied as a file");
  if (database_->in_memory()) {
    engine_->read([&](db::Connection& connection) { db::copy_sqlite(connection, path); });
    return;
  }
  const auto connection = database_->connect();
  db::copy_sqlite(*connection, path);
}

}  // namespace roadcall
