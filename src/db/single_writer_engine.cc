#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "base/log.h"
#include "base/result.h"
#include "db/connection_pool.h"
#include "db/engines.h"
#include "db/snapshot.h"

// Group commit: writes that arrive while a commit is on its way to the disk go together into the
// next one, each under a savepoint, so that one that fails takes only its own rows with it. Nobody
// is answered before the commit that carries it.
namespace roadcall::db {
namespace {

constexpr std::size_t kReadersMax = 32;

// One caller's write, on the caller's stack; the writer must not touch it after `finish`.
struct Job {
  const std::function<bool(Connection&)>& work;
  std::exception_ptr error;
  // An int, which the kernel waits on by itself: a bool would wake other callers too.
  std::atomic<int> finished{0};

  void finish() {
    finished.store(1, std::memory_order_release);
    finished.notify_one();
  }
};

class SingleWriterEngine final : public Store::Engine {
 public:
  explicit SingleWriterEngine(Database& database)
      : readers_(database, kReadersMax),
        connection_(database.connect()),
        writer_([this] { run(); }) {}

  ~SingleWriterEngine() override {
    {
      const std::scoped_lock lock(mutex_);
      stopping_ = true;
    }
    arrived_.notify_one();
    writer_.join();
  }

  void read(const Work& work) override {
    auto lease = readers_.borrow();
    in_snapshot(*lease, work);
  }

  void write(const std::function<bool(Connection&)>& work) override {
    check(std::this_thread::get_id() != writer_.get_id(),
          "a write was begun within a write: it would wait for itself");
    Job job{work, nullptr};
    {
      const std::scoped_lock lock(mutex_);
      if (queue_.size() >= Store::kQueueMax) throw Store::Busy("too many writes are waiting");
      queue_.push_back(&job);
    }
    arrived_.notify_one();
    job.finished.wait(0, std::memory_order_acquire);
    if (job.error) std::rethrow_exception(job.error);
  }

 private:
  void run() {
    for (std::vector<Job*> batch; take(batch);) {
      commit(batch);
      for (Job* job : batch) job->finish();
    }
  }

  // What queued meanwhile, up to a batch; false when it is over.
  bool take(std::vector<Job*>& batch) {
    batch.clear();
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    while (!queue_.empty() && batch.size() < Store::kBatchMax) {
      batch.push_back(queue_.front());
      queue_.pop_front();
    }
    return !batch.empty();
  }

  void commit(const std::vector<Job*>& batch) {
    try {
      connection_->begin_write();
      for (Job* job : batch) perform(*job);
      connection_->commit();
    } catch (const std::exception& problem) {
      connection_->rollback();
      log::error("commit.failed", {{"what", std::string_view(problem.what())},
                                   {"writes", static_cast<std::int64_t>(batch.size())}});
      // None of them is on disk, whatever each of them thought.
      for (Job* job : batch) job->error = std::current_exception();
    }
  }

  // Its own failure is its caller's; a failure to go back (the transaction is gone) ends the batch.
  void perform(Job& job) {
    connection_->savepoint();
    bool keep = false;
    try {
      keep = job.work(*connection_);
    } catch (...) {
      job.error = std::current_exception();
    }
    keep ? connection_->release_savepoint() : connection_->rollback_to_savepoint();
  }

  ConnectionPool readers_;
  std::unique_ptr<Connection> connection_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Job*> queue_;
  bool stopping_ = false;
  std::thread writer_;
};

}  // namespace

std::unique_ptr<Store::Engine> single_writer_engine(Database& database) {
  return std::make_unique<SingleWriterEngine>(database);
}

}  // namespace roadcall::db
