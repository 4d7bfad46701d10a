#pragma once

#include <memory>

#include "db/database.h"

/// A program that may die between any two steps, and the database that outlives it.
namespace roadcall::simulation {

/// Thrown where the program dies. Of no type that anything catches, as death is.
struct Crash {};

/// Counts the points at which the program could die, and lets it die at a chosen one. Points: the
/// begin of a write, just before and just after its commit, before and after each exchange with
/// the outside world.
class Heart {
 public:
  /// Dies at the `beats`-th point from now on (0 = the next).
  void stop_after(int beats) { left_ = beats; }
  void heal() { left_ = -1; }
  void beat() {
    if (left_ < 0) return;
    if (left_-- == 0) throw Crash{};
  }

 private:
  int left_ = -1;
};

/// An SQLite database in memory that each life of the program opens anew. What a life committed is
/// there for the next; what it had only begun is not.
class LastingDatabase {
 public:
  explicit LastingDatabase(Heart& heart);
  std::unique_ptr<db::Database> open();

 private:
  Heart& heart_;
  std::unique_ptr<db::Database> memory_;
  std::shared_ptr<db::Connection> connection_;
};

}  // namespace roadcall::simulation
