#pragma once

#include <cstdlib>
#include <string>
#include <vector>

#include "base/clock.h"
#include "db/store.h"
#include "tests/support/plan_guard.h"

namespace roadcall::test {

/// Where the tests' PostgreSQL listens, or empty: then its tests are not made at all.
inline std::string postgres_url() {
  const char* url = std::getenv("ROADCALL_TEST_POSTGRES");
  return url == nullptr ? "" : url;
}

/// The engines this run tests: SQLite in memory, and PostgreSQL where one listens.
inline std::vector<std::string> engines() {
  std::vector<std::string> urls{"sqlite::memory:"};
  if (!postgres_url().empty()) urls.push_back(postgres_url());
  return urls;
}

/// A name for a parameterised test.
inline std::string engine_name(const std::string& url) { return url.substr(0, url.find(':')); }

/// A store on an empty, migrated database, with a clock that moves when told and ids that count.
class TestStore {
 public:
  explicit TestStore(const std::string& url = "sqlite::memory:") : store_(fresh(url), clock, ids) {
    store_.migrate();
  }
  Store* operator->() { return &store_; }
  Store& operator*() { return store_; }

  FakeClock clock;
  CountingIds ids;

 private:
  static std::unique_ptr<db::Database> fresh(const std::string& url) {
    auto database = db::open_database(url);
    if (database->engine() == "postgres") {
      database->connect()->execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
      return database;
    }
    return std::make_unique<GuardedDatabase>(std::move(database));
  }
  Store store_;
};

}  // namespace roadcall::test
