#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "db/database.h"

namespace roadcall::db {

/// Connections made on demand and kept; at most `most`, then callers wait.
class ConnectionPool {
 public:
  ConnectionPool(Database& database, std::size_t most) : database_(database), most_(most) {}

  /// How long a caller waits for a free connection before the store is Busy.
  static constexpr std::chrono::seconds kBorrowWait{5};

  /// A borrowed connection; goes back at the end of its scope unless `spoil`ed.
  class Lease {
   public:
    Lease(ConnectionPool& pool, std::unique_ptr<Connection> connection)
        : pool_(pool), connection_(std::move(connection)) {}
    ~Lease() { pool_.give_back(std::move(connection_)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    Connection& operator*() { return *connection_; }
    Connection* operator->() { return connection_.get(); }
    /// A broken connection is not kept, nor are the idle ones: they were most likely cut together.
    void spoil() noexcept {
      connection_.reset();
      pool_.forget_idle();
    }

   private:
    ConnectionPool& pool_;
    std::unique_ptr<Connection> connection_;
  };

  Lease borrow();

 private:
  void forget_idle() noexcept;
  void give_back(std::unique_ptr<Connection> connection);

  Database& database_;
  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t lent_ = 0;
};

}  // namespace roadcall::db
