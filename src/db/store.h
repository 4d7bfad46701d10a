#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#include "base/clock.h"
#include "base/result.h"
#include "db/database.h"
#include "db/tx.h"

namespace roadcall {

/// The one truth. Reads get a snapshot; writes answer only after they are durable. On SQLite one
/// writer thread puts the writes that queued during the last commit into the next one (group
/// commit), so a write may run on another thread than the caller's; it runs again when another of
/// its batch failed. On PostgreSQL each write is a transaction of its own, those of one shop
/// follow one another (decision 0015), and it may be run again (kWriteTriesMax) after a deadlock or
/// serialization failure. In memory everything runs at once on
/// the caller's thread. So verbs touch nothing but `Tx` and what they were given.
class Store {
 public:
  struct Engine;  ///< engines.h

  static constexpr std::size_t kBatchMax =
      256;  ///< Writes in one durable commit; more only adds latency.
  static constexpr std::size_t kQueueMax = 4096;  ///< Writes waiting; over it a write throws Busy.
  static constexpr int kWriteTriesMax = 3;

  /// Too many writes are waiting: the edge answers 503.
  struct Busy : std::runtime_error {
    using std::runtime_error::runtime_error;
  };

  Store(std::unique_ptr<db::Database> database, Clock& clock, Ids& ids);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Runs `work(Tx&)` in a snapshot and returns what it returns.
  template <class Work>
  auto read(const Scope& scope, Work&& work) {
    using Answer = std::invoke_result_t<Work&, Tx&>;
    std::optional<Answer> answer;
    run_read(scope, [&](Tx& tx) { answer.emplace(work(tx)); });
    return std::move(*answer);
  }

  /// Runs `work(Tx&)`; its rows are on disk when this returns. A thrown exception, or a refusal (a
  /// Result with an error), rolls back all of it.
  template <class Work>
  auto write(const Scope& scope, Work&& work) {
    using Answer = std::invoke_result_t<Work&, Tx&>;
    if constexpr (std::is_void_v<Answer>) {
      run_write(scope, [&](Tx& tx) {
        work(tx);
        return true;
      });
    } else {
      std::optional<Answer> answer;
      run_write(scope, [&](Tx& tx) {
        answer.emplace(work(tx));
        return keep(*answer);
      });
      return std::move(*answer);
    }
  }

  /// Called after each commit in which `Tx::emit` was used, on the committing thread; must be
  /// quick.
  void on_events(std::function<void()> notify);

  const db::Database& database() const { return *database_; }
  /// Brings the schema up to date; see migrate.h. Set up once, before the store is shared.
  void migrate();
  /// A consistent copy of an SQLite database while it is served. Throws on other engines.
  void copy_to(const std::string& path);

 private:
  template <class T>
  static bool keep(const T&) {
    return true;
  }
  template <class T>
  static bool keep(const Result<T>& result) {
    return result.has_value();
  }

  void run_read(const Scope& scope, const std::function<void(Tx&)>& work);
  void run_write(const Scope& scope, const std::function<bool(Tx&)>& work);

  std::unique_ptr<db::Database> database_;
  Clock& clock_;
  Ids& ids_;
  std::function<void()> notify_;
  std::unique_ptr<Engine> engine_;
};

}  // namespace roadcall
