#include <atomic>
#include <mutex>
#include <thread>

#include "base/result.h"
#include "db/engines.h"

namespace roadcall::db {
namespace {

// One connection, since the database is in it; everything on the caller's thread, one after the
// other.
class MemoryEngine final : public Store::Engine {
 public:
  explicit MemoryEngine(Database& database) : connection_(database.connect()) {}

  void read(const Work& work) override {
    const Turn turn(*this);
    work(*connection_);
  }

  void write(const std::function<bool(Connection&)>& work) override {
    const Turn turn(*this);
    connection_->begin_write();
    try {
      work(*connection_) ? connection_->commit() : connection_->rollback();
    } catch (...) {
      connection_->rollback();
      throw;
    }
  }

 private:
  // A transaction within a transaction is our own mistake: it would wait for itself.
  struct Turn {
    explicit Turn(MemoryEngine& e) : engine(e) {
      check(engine.owner_ != std::this_thread::get_id(),
            "a transaction was begun within a transaction");
      engine.mutex_.lock();
      engine.owner_ = std::this_thread::get_id();
    }
    ~Turn() {
      engine.owner_ = std::thread::id();
      engine.mutex_.unlock();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    MemoryEngine& engine;
  };

  std::unique_ptr<Connection> connection_;
  std::mutex mutex_;
  std::atomic<std::thread::id> owner_;
};

}  // namespace

std::unique_ptr<Store::Engine> memory_engine(Database& database) {
  return std::make_unique<MemoryEngine>(database);
}

}  // namespace roadcall::db
