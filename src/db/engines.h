#pragma once

#include <functional>
#include <memory>

#include "db/store.h"

namespace roadcall {

/// How a store runs work on its database. One of three: in memory (on the caller's thread), one
/// writer with group commit (SQLite files), a pool of connections (servers).
struct Store::Engine {
  using Work = std::function<void(db::Connection&)>;
  virtual ~Engine() = default;
  /// In a read snapshot.
  virtual void read(const Work& work) = 0;
  /// Durable when it returns true; `work` says false to undo its own rows. What `work` throws comes
  /// out here.
  virtual void write(const std::function<bool(db::Connection&)>& work) = 0;
};

namespace db {
std::unique_ptr<Store::Engine> memory_engine(Database& database);
std::unique_ptr<Store::Engine> single_writer_engine(Database& database);
std::unique_ptr<Store::Engine> pooled_engine(Database& database);
}  // namespace db

}  // namespace roadcall
