#include "db/connection_pool.h"

#include "db/store.h"

namespace roadcall::db {

ConnectionPool::Lease ConnectionPool::borrow() {
  {
    std::unique_lock lock(mutex_);
    if (!returned_.wait_for(lock, kBorrowWait, [&] { return lent_ < most_; }))
      throw Store::Busy("every database connection is taken");
    ++lent_;
    if (!idle_.empty()) {
      auto connection = std::move(idle_.back());
      idle_.pop_back();
      return {*this, std::move(connection)};
    }
  }
  try {
    return {*this, database_.connect()};
  } catch (...) {
    give_back(nullptr);
    throw;
  }
}

void ConnectionPool::forget_idle() noexcept {
  std::vector<std::unique_ptr<Connection>> gone;
  const std::scoped_lock lock(mutex_);
  gone.swap(idle_);
}

void ConnectionPool::give_back(std::unique_ptr<Connection> connection) {
  {
    const std::scoped_lock lock(mutex_);
    --lent_;
    if (connection) idle_.push_back(std::move(connection));
  }
  returned_.notify_one();
}

}  // namespace roadcall::db
