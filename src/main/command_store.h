#pragma once

#include <filesystem>

#include "base/clock.h"
#include "db/store.h"
#include "main/config.h"

namespace roadcall {

/// The store a command works on, beside a server that may be running.
struct CommandStore {
  explicit CommandStore(const Config& config) : store(open(config), clock, ids) { store.migrate(); }
  static std::unique_ptr<db::Database> open(const Config& config) {
    std::filesystem::create_directories(config.data_dir);
    return db::open_database(config.database_url);
  }
  SystemClock clock;
  RandomIds ids;
  Store store;
};

}  // namespace roadcall
