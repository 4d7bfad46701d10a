// Durable writes per second: many producers through the store, beside a bare SQLite loop with the
// same statement in the same run (one row per commit, and a batch per commit as the limit).
// Usage: db_bench [milliseconds per case]; a table, then one JSON line.
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "db/store.h"

namespace {

using namespace roadcall;
using Steady = std::chrono::steady_clock;

constexpr const char* kInsert =
    "INSERT INTO audit (id, shop_id, subject_id, actor_kind, actor_id, action, details, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
const std::string kDetails(200, 'x');

struct Measured {
  std::string name;
  double per_second = 0;
  double p50_ms = 0;
  double p99_ms = 0;
};

double seconds_since(Steady::time_point start) {
  return std::chrono::duration<double>(Steady::now() - start).count();
}

Measured summary(std::string name, std::vector<double>& waits, double seconds, double rows) {
  if (waits.empty()) throw std::runtime_error("nothing was measured");
  std::sort(waits.begin(), waits.end());
  return {std::move(name), rows / seconds, waits[waits.size() / 2] * 1000,
          waits[waits.size() * 99 / 100] * 1000};
}

// Each producer writes one row, waits until it is on disk, and writes the next.
Measured through_store(Store& store, int producers, std::chrono::milliseconds length) {
  std::atomic<bool> over{false};
  std::vector<std::vector<double>> waits(static_cast<std::size_t>(producers));
  std::vector<std::thread> threads;
  const auto start = Steady::now();
  for (auto& mine : waits) {
    threads.emplace_back([&store, &over, &mine] {
      while (!over) {
        const auto begun = Steady::now();
        store.write(Scope{}, [](Tx& tx) {
          const auto id = tx.new_id<ShopId>();
          tx.exec(kInsert, id.value, "shp_a", id.value, "user", "usr_a", "bench", kDetails,
                  tx.now());
        });
        mine.push_back(seconds_since(begun));
      }
    });
  }
  std::this_thread::sleep_for(length);
  over = true;
  for (auto& thread : threads) thread.join();
  const double seconds = seconds_since(start);
  std::vector<double> all;
  for (const auto& mine : waits) all.insert(all.end(), mine.begin(), mine.end());
  const auto rows = static_cast<double>(all.size());
  return summary("store, " + std::to_string(producers) + " producers", all, seconds, rows);
}

void need(bool good, const char* what) {
  if (!good) throw std::runtime_error(what);
}

// What SQLite itself can do on this disk, from one thread, with nothing of ours around it.
Measured bare(const std::string& path, int batch, std::chrono::milliseconds length) {
  sqlite3* db = nullptr;
  need(sqlite3_open(path.c_str(), &db) == SQLITE_OK, "cannot open");
  sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr,
               nullptr);
  sqlite3_stmt* insert = nullptr;
  need(sqlite3_prepare_v2(db, kInsert, -1, &insert, nullptr) == SQLITE_OK, "cannot prepare");
  SystemClock clock;
  RandomIds ids;
  std::vector<double> waits;
  const auto start = Steady::now();
  while (Steady::now() - start < length) {
    const auto begun = Steady::now();
    sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (int i = 0; i < batch; ++i) {
      const std::string id = ids.make("shp", clock.now());
      const std::array<std::string_view, 7> texts{id,      "shp_a", id,      "user",
                                                  "usr_a", "bench", kDetails};
      for (std::size_t t = 0; t < texts.size(); ++t)
        sqlite3_bind_text(insert, static_cast<int>(t) + 1, texts[t].data(),
                          static_cast<int>(texts[t].size()), SQLITE_STATIC);
      sqlite3_bind_int64(insert, 8, clock.now().ms);
      need(sqlite3_step(insert) == SQLITE_DONE, "cannot insert");
      sqlite3_reset(insert);
    }
    need(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "cannot commit");
    waits.push_back(seconds_since(begun));
  }
  const double seconds = seconds_since(start);
  sqlite3_finalize(insert);
  sqlite3_close(db);
  const auto rows = static_cast<double>(waits.size()) * batch;
  return summary("bare SQLite, " + std::to_string(batch) + " per commit", waits, seconds, rows);
}

void print(const std::vector<Measured>& all) {
  std::printf("%-30s %12s %9s %9s\n", "case", "rows/s", "p50 ms", "p99 ms");
  for (const auto& one : all)
    std::printf("%-30s %12.0f %9.2f %9.2f\n", one.name.c_str(), one.per_second, one.p50_ms,
                one.p99_ms);
  std::printf("{\"db\":[");
  const char* comma = "";
  for (const auto& one : all) {
    std::printf(R"(%s{"case":"%s","rows_per_second":%.0f,"p50_ms":%.2f,"p99_ms":%.2f})", comma,
                one.name.c_str(), one.per_second, one.p50_ms, one.p99_ms);
    comma = ",";
  }
  std::printf("]}\n");
}

}  // namespace

int main(int argc, char** argv) {
  const std::chrono::milliseconds length(argc > 1 ? std::atoi(argv[1]) : 1000);
  const auto folder =
      std::filesystem::temp_directory_path() / ("roadcall-db-bench-" + secret_token(6));
  std::filesystem::create_directories(folder);
  const std::string path = (folder / "bench.db").string();
  int code = 0;
  try {
    SystemClock clock;
    RandomIds ids;
    Store store(db::open_database("sqlite:" + path), clock, ids);
    store.migrate();
    std::vector<Measured> all;
    for (const int producers : {1, 8, 32, 64})
      all.push_back(through_store(store, producers, length));
    for (const int batch : {1, 64, 256}) all.push_back(bare(path, batch, length));
    print(all);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "db_bench: %s\n", problem.what());
    code = 1;
  }
  std::filesystem::remove_all(folder);
  return code;
}
