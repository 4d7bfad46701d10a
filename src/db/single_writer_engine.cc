#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "base/log.h"
#include "base/result.h"
#include "db/connection_pool.h"
#include "db/engines.h"
#include "db/snapshot.h"

// Group commit: writes that arrive while a commit is on its way to the disk go together into the
// next one. Nobody is answered before the commit that carries it. A write that fails takes only its
// own rows with it: nearly all succeed, so they first run without a savepoint (which copies each
// page that is changed under it); when one fails that has changed something, all of them are
// rolled back and run again, each under a savepoint.
namespace roadcall::db {
namespace {

constexpr std::size_t kReadersMax = 32;
constexpr int kCarefulBatches = 32;  // Where one failed more may: so many batches use savepoints.

// Where a thread sleeps until its write is done. It outlives the write: whoever wakes it may do so
// after letting go of the lock, or the one who wakes up would at once wait again for that lock. A
// wait of milliseconds sleeps at once: an atomic's wait would first yield the core again and again.
struct Bed {
  std::mutex mutex;
  std::condition_variable woken;

  static std::shared_ptr<Bed> of_this_thread() {
    static thread_local const auto bed = std::make_shared<Bed>();
    return bed;
  }
};

// One caller's write, on the caller's stack; the writer must not touch it after `finish`.
struct Job {
  const std::function<bool(Connection&)>& work;
  std::exception_ptr error = nullptr;
  std::shared_ptr<Bed> bed = Bed::of_this_thread();
  bool finished = false;

  void wait() {
    std::unique_lock lock(bed->mutex);
    bed->woken.wait(lock, [this] { return finished; });
  }
  void finish() {
    const std::shared_ptr<Bed> of_caller = bed;
    {
      const std::scoped_lock lock(of_caller->mutex);
      finished = true;
    }
    of_caller->woken.notify_one();
  }
};

class SingleWriterEngine final : public Store::Engine {
 public:
  explicit SingleWriterEngine(Database& database)
      : readers_(database, kReadersMax),
        connection_(database.connect_writer()),
        writer_([this] { work(); }) {}

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
    Job job{work};
    {
      const std::scoped_lock lock(mutex_);
      if (queue_.size() >= Store::kQueueMax) throw Store::Busy("too many writes are waiting");
      queue_.push_back(&job);
    }
    arrived_.notify_one();
    job.wait();
    if (job.error) std::rethrow_exception(job.error);
  }

 private:
  void work() {
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
      if (careful_ > 0 || !commit_together(batch)) commit_each_apart(batch);
    } catch (const std::exception& problem) {
      connection_->rollback();
      log::error("commit.failed", {{"what", std::string_view(problem.what())},
                                   {"writes", static_cast<std::int64_t>(batch.size())}});
      // None of them is on disk, whatever each of them thought.
      for (Job* job : batch) job->error = std::current_exception();
    }
  }

  // False: one failed, and nothing is kept of any. A refusal that changed nothing is no failure.
  bool commit_together(const std::vector<Job*>& batch) {
    connection_->begin_write();
    for (Job* job : batch) {
      const std::int64_t before = connection_->changes_ever();
      // After an exception the transaction itself may be gone (a full disk).
      if (run(*job) || (!job->error && connection_->changes_ever() == before)) continue;
      connection_->rollback();
      careful_ = kCarefulBatches;
      return false;
    }
    connection_->commit();
    return true;
  }

  void commit_each_apart(const std::vector<Job*>& batch) {
    --careful_;
    connection_->begin_write();
    for (Job* job : batch) perform(*job);
    connection_->commit();
  }

  // Its own failure is its caller's.
  bool run(Job& job) {
    job.error = nullptr;
    try {
      return job.work(*connection_);
    } catch (...) {
      job.error = std::current_exception();
      return false;
    }
  }

  // A failure to go back (the transaction is gone) ends the batch.
  void perform(Job& job) {
    connection_->savepoint();
    const bool keep = run(job);
    keep ? connection_->release_savepoint() : connection_->rollback_to_savepoint();
  }

  ConnectionPool readers_;
  std::unique_ptr<Connection> connection_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Job*> queue_;
  bool stopping_ = false;
  int careful_ = 0;  // Batches left that use savepoints; the writer's own.
  std::thread writer_;
};

}  // namespace

std::unique_ptr<Store::Engine> single_writer_engine(Database& database) {
  return std::make_unique<SingleWriterEngine>(database);
}

}  // namespace roadcall::db
