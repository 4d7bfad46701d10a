#include "db/store.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <thread>

#include "tests/support/databases.h"

namespace roadcall {
namespace {

struct Note {
  std::string shop_id;
  std::string series;
  std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(Note, (), (shop_id, series, value))

// A private folder that goes with the test.
struct Folder {
  Folder()
      : path(std::filesystem::temp_directory_path() /
             ("roadcall-db-" + std::to_string(getpid()) + "-" + secret_token(6))) {
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string url() const { return "sqlite:" + (path / "test.db").string(); }
  std::filesystem::path path;
};

Note note(const std::string& series, std::int64_t value = 1) { return {"shp_a", series, value}; }

std::vector<std::int64_t> values(Store& store) {
  return store.read(Scope{}, [](Tx& tx) {
    return tx.all<std::int64_t>("SELECT value FROM counters ORDER BY value LIMIT 100000");
  });
}

// Every engine, SQLite both in memory and as a file with its one writer.
class StoreTest : public testing::TestWithParam<std::string> {
 protected:
  StoreTest() : store(GetParam() == "file" ? folder.url() : GetParam()) {}
  Folder folder;
  test::TestStore store;
};

TEST_P(StoreTest, KeepsWhatItWasGiven) {
  const std::string odd = "José 😀 'quoted' \"double\" ? -- $1";
  store->write(Scope{}, [&](Tx& tx) { tx.insert("counters", note(odd, INT64_MAX)); });
  const auto read = store->read(Scope{}, [&](Tx& tx) {
    return tx.one<Note>("SELECT shop_id, series, value FROM counters WHERE series = ?", odd);
  });
  ASSERT_TRUE(read);
  EXPECT_EQ(read->series, odd);
  EXPECT_EQ(read->value, INT64_MAX);
}

TEST_P(StoreTest, ARefusalOrAnExceptionLeavesNothing) {
  const auto refused = store->write(Scope{}, [&](Tx& tx) -> Result<int> {
    tx.insert("counters", note("a"));
    return conflict("no", "No.");
  });
  EXPECT_FALSE(refused);
  EXPECT_THROW(store->write(Scope{},
                            [&](Tx& tx) {
                              tx.insert("counters", note("b"));
                              throw std::runtime_error("broken");
                            }),
               std::runtime_error);
  EXPECT_TRUE(values(*store).empty());
}

TEST_P(StoreTest, AKeyThatIsThereIsNoAccident) {
  store->write(Scope{}, [&](Tx& tx) {
    EXPECT_TRUE(tx.insert_if_new("counters", note("a", 1)));
    EXPECT_FALSE(tx.insert_if_new("counters", note("a", 2)));
    tx.insert("counters", note("b", 3));
  });
  EXPECT_EQ(values(*store), (std::vector<std::int64_t>{1, 3}));
}

TEST_P(StoreTest, AViolationSaysSoAndNamesNoValue) {
  store->write(Scope{}, [&](Tx& tx) { tx.insert("counters", note("secret-value")); });
  try {
    store->write(Scope{}, [&](Tx& tx) { tx.insert("counters", note("secret-value")); });
    FAIL() << "no violation";
  } catch (const db::DbError& error) {
    EXPECT_EQ(error.kind, db::DbError::Kind::constraint);
    EXPECT_EQ(std::string(error.what()).find("secret-value"), std::string::npos);
  }
}

TEST_P(StoreTest, ManyWritersLoseNothingAndNumbersHaveNoGaps) {
  constexpr int kThreads = 8;
  constexpr int kEach = 25;
  std::vector<std::thread> threads;
  std::atomic<int> failures{0};
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < kEach; ++i) {
        try {
          // Every fifth write breaks off, and must not take its neighbours with it.
          store->write(Scope{ShopId{"shp_a"}, {}}, [&](Tx& tx) {
            tx.emit("x", "y");
            if (i % 5 == 4) throw std::runtime_error("broken");
          });
        } catch (const std::runtime_error&) {
          ++failures;
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(failures, kThreads * kEach / 5);
  const auto seqs = store->read(Scope{}, [](Tx& tx) {
    return tx.all<std::int64_t>("SELECT seq FROM events WHERE shop_id = ? ORDER BY seq LIMIT 1000",
                                "shp_a");
  });
  ASSERT_EQ(seqs.size(), static_cast<std::size_t>(kThreads * kEach * 4 / 5));
  for (std::size_t i = 0; i < seqs.size(); ++i)
    EXPECT_EQ(seqs[i], static_cast<std::int64_t>(i) + 1);
}

TEST_P(StoreTest, WritesThatBreakOffLateTakeOnlyTheirOwnRows) {
  constexpr int kThreads = 8;
  constexpr int kEach = 30;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        const int value = t * kEach + i;
        static_cast<void>(store->write(Scope{}, [&](Tx& tx) -> Result<int> {
          tx.insert("counters", note(std::to_string(value), value));
          if (i % 3 == 2) return conflict("no", "No.");
          return value;
        }));
      }
    });
  }
  for (auto& thread : threads) thread.join();
  std::vector<std::int64_t> kept;
  for (int value = 0; value < kThreads * kEach; ++value)
    if (value % kEach % 3 != 2) kept.push_back(value);
  EXPECT_EQ(values(*store), kept);
}

TEST_P(StoreTest, EventsOfOneWriteAreNumberedInTheirOrderForEachShop) {
  store->write(Scope{ShopId{"shp_b"}, {}}, [](Tx& tx) {
    tx.emit("first", "y");
    tx.enter_shop(ShopId{"shp_a"});
    tx.emit("other", "y");
    tx.enter_shop(ShopId{"shp_b"});
    tx.emit("second", "y");
  });
  const auto kinds = [&](const char* shop) {
    return store->read(Scope{}, [&](Tx& tx) {
      return tx.all<std::string>("SELECT kind FROM events WHERE shop_id = ? ORDER BY seq LIMIT 10",
                                 shop);
    });
  };
  EXPECT_EQ(kinds("shp_b"), (std::vector<std::string>{"first", "second"}));
  EXPECT_EQ(kinds("shp_a"), std::vector<std::string>{"other"});
}

TEST_P(StoreTest, TellsOfEventsAfterTheCommitOnly) {
  int told = 0;
  store->on_events([&] { ++told; });
  store->write(Scope{ShopId{"shp_a"}, {}}, [](Tx& tx) { tx.emit("x", "y"); });
  store->write(Scope{ShopId{"shp_a"}, {}}, [](Tx& tx) { return tx.now(); });
  const auto refused = store->write(Scope{ShopId{"shp_a"}, {}}, [](Tx& tx) -> Result<int> {
    tx.emit("x", "y");
    return conflict("no", "No.");
  });
  EXPECT_FALSE(refused);
  EXPECT_EQ(told, 1);
}

TEST_P(StoreTest, AQueryLeftHalfReadPinsNoOldSnapshot) {
  store->write(Scope{}, [](Tx& tx) {
    for (int i = 0; i < 5; ++i) tx.insert("counters", note(std::to_string(i), i));
  });
  const auto break_off = [](Tx& tx) {
    tx.each<std::int64_t>("SELECT value FROM counters ORDER BY value LIMIT 10",
                          [](std::int64_t) { throw std::runtime_error("broken"); });
  };
  EXPECT_THROW(store->write(Scope{}, break_off), std::runtime_error);
  EXPECT_THROW(store->read(Scope{},
                           [&](Tx& tx) {
                             break_off(tx);
                             return 0;
                           }),
               std::runtime_error);
  store->write(Scope{}, [](Tx& tx) { tx.insert("counters", note("new", 9)); });
  const auto count = store->read(
      Scope{}, [](Tx& tx) { return tx.one<std::int64_t>("SELECT COUNT(*) FROM counters"); });
  EXPECT_EQ(count, 6);
}

TEST_P(StoreTest, ManyDifferentStatementsAreForgottenBetweenTransactionsOnly) {
  for (int round = 0; round < 3; ++round) {
    store->write(Scope{}, [&](Tx& tx) {
      std::int64_t seen = 0;
      tx.insert_if_new("counters", note("a", 1));
      tx.each<std::int64_t>(
          "SELECT value FROM counters WHERE shop_id = ? LIMIT 10",
          [&](std::int64_t) {
            for (int i = 0; i < 300; ++i)
              seen += *tx.one<std::int64_t>("SELECT 1 AS n" + std::to_string(round * 300 + i));
          },
          "shp_a");
      EXPECT_EQ(seen, 300);
    });
  }
}

TEST_P(StoreTest, MigratingTwiceChangesNothing) {
  store->migrate();
  const auto count = store->read(
      Scope{}, [](Tx& tx) { return tx.one<std::int64_t>("SELECT COUNT(*) FROM migrations"); });
  EXPECT_GT(count.value_or(0), 5);
}

TEST_P(StoreTest, RefusesADatabaseOfANewerProgram) {
  store->write(Scope{}, [](Tx& tx) {
    tx.exec("INSERT INTO migrations (name, checksum) VALUES (?, ?)", "9999_future.sql", "x");
  });
  EXPECT_THROW(store->migrate(), db::DbError);
}

TEST_P(StoreTest, RefusesAMigrationThatWasChanged) {
  store->write(Scope{}, [](Tx& tx) {
    tx.exec("UPDATE migrations SET checksum = ? WHERE name = ?", "x", "0001_shops.sql");
  });
  EXPECT_THROW(store->migrate(), db::DbError);
}

std::vector<std::string> stores() {
  auto urls = test::engines();
  urls.emplace_back("file");
  return urls;
}
INSTANTIATE_TEST_SUITE_P(Engines, StoreTest, testing::ValuesIn(stores()),
                         [](const auto& info) { return test::engine_name(info.param); });

TEST(MemoryStore, ATransactionWithinATransactionIsOurMistake) {
  test::TestStore store;
  EXPECT_THROW(
      store->write(Scope{},
                   [&](Tx&) { return store->read(Scope{}, [](Tx& tx) { return tx.now(); }); }),
      std::logic_error);
}

TEST(FileStore, AFullDiskFailsTheWriteAndTheNextOneWorksAgain) {
  const Folder folder;
  test::TestStore store(folder.url());
  const auto limit = [&](const char* pages) {
    store->write(Scope{}, [&](Tx& tx) {
      tx.connection().execute_script(std::string("PRAGMA max_page_count = ") + pages);
    });
  };
  limit("1");  // Rises to what is used already: nothing more fits.
  const std::string much(200'000, 'x');
  const auto insert = [&] {
    store->write(Scope{}, [&](Tx& tx) {
      tx.exec(
          "INSERT INTO audit (id, shop_id, subject_id, actor_kind, actor_id, action, details, at) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          "a", "s", "x", "k", "i", "n", much, 1);
    });
  };
  EXPECT_THROW(insert(), db::DbError);
  limit("1000000");
  insert();
  EXPECT_EQ(store->read(Scope{},
                        [](Tx& tx) { return tx.one<std::int64_t>("SELECT COUNT(*) FROM audit"); }),
            1);
}

// A deferred reference that is broken shows itself only in the COMMIT.
void break_the_commit(Tx& tx) {
  tx.connection().execute_script(
      "PRAGMA defer_foreign_keys = ON; CREATE TABLE IF NOT EXISTS one (id INTEGER PRIMARY KEY); "
      "CREATE TABLE IF NOT EXISTS many (one_id INTEGER REFERENCES one (id)); "
      "INSERT INTO many VALUES (7)");
}

TEST(FileStore, AFailedCommitFailsEveryWriteInIt) {
  const Folder folder;
  test::TestStore store(folder.url());
  constexpr int kThreads = 16;
  std::vector<std::thread> threads;
  std::array<std::atomic<bool>, kThreads> kept{};
  std::atomic<int> broken{0};
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      try {
        store->write(Scope{}, [&](Tx& tx) {
          tx.insert("counters", note(std::to_string(t), t));
          if (t % 4 == 0) break_the_commit(tx);
        });
        kept[static_cast<std::size_t>(t)] = true;
      } catch (const db::DbError& error) {
        EXPECT_EQ(error.kind, db::DbError::Kind::constraint);
        ++broken;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_GE(broken, kThreads / 4);
  std::vector<std::int64_t> told;
  for (int t = 0; t < kThreads; ++t)
    if (kept[static_cast<std::size_t>(t)]) told.push_back(t);
  EXPECT_EQ(values(*store), told);
  store->write(Scope{}, [](Tx& tx) { tx.insert("counters", note("after", 99)); });
  EXPECT_EQ(values(*store).back(), 99);
}

TEST(FileStore, AWriteWithinAWriteIsOurMistakeAndDoesNotHang) {
  const Folder folder;
  test::TestStore store(folder.url());
  EXPECT_THROW(
      store->write(Scope{}, [&](Tx&) { store->write(Scope{}, [](Tx& tx) { return tx.now(); }); }),
      std::logic_error);
}

TEST(FileStore, ManyProgramsMayStartAtOnce) {
  const Folder folder;
  std::vector<std::thread> threads;
  for (int t = 0; t < 6; ++t)
    threads.emplace_back([&] { EXPECT_NO_THROW(test::TestStore(folder.url())); });
  for (auto& thread : threads) thread.join();
}

TEST(MemoryStore, IsCopiedToo) {
  const Folder folder;
  test::TestStore store;
  store->write(Scope{}, [](Tx& tx) { tx.insert("counters", note("a", 7)); });
  store->copy_to((folder.path / "copy.db").string());
  test::TestStore copy("sqlite:" + (folder.path / "copy.db").string());
  EXPECT_EQ(values(*copy), (std::vector<std::int64_t>{7}));
}

TEST(FileStore, IsCopiedWhileItIsWritten) {
  const Folder folder;
  test::TestStore store(folder.url());
  store->write(Scope{}, [](Tx& tx) { tx.insert("counters", note("a", 7)); });
  store->copy_to((folder.path / "copy.db").string());
  test::TestStore copy("sqlite:" + (folder.path / "copy.db").string());
  EXPECT_EQ(values(*copy), (std::vector<std::int64_t>{7}));
}

// Writes numbers and says each one into the pipe only after its commit, until it is killed.
[[noreturn]] void write_until_killed(const std::string& url, int pipe) {
  SystemClock clock;
  RandomIds ids;
  Store store(db::open_database(url), clock, ids);
  std::vector<std::thread> threads;
  std::atomic<std::int32_t> next{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (;;) {
        const std::int32_t number = ++next;
        store.write(Scope{},
                    [&](Tx& tx) { tx.insert("counters", note(std::to_string(number), number)); });
        if (::write(pipe, &number, sizeof number) != sizeof number) _exit(1);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  _exit(0);
}

TEST(FileStore, AKillAtAnyMomentLosesNothingThatWasAcknowledged) {
  const Folder folder;
  {
    test::TestStore made(folder.url());
  }
  int pipe[2];
  ASSERT_EQ(::pipe(pipe), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) write_until_killed(folder.url(), pipe[1]);
  ::close(pipe[1]);
  std::vector<std::int64_t> acknowledged;
  std::int32_t number = 0;
  while (acknowledged.size() < 200 && ::read(pipe[0], &number, sizeof number) == sizeof number)
    acknowledged.push_back(number);
  ::kill(child, SIGKILL);
  while (::read(pipe[0], &number, sizeof number) == sizeof number) acknowledged.push_back(number);
  ::close(pipe[0]);
  ::waitpid(child, nullptr, 0);
  ASSERT_GE(acknowledged.size(), 200U);
  test::TestStore again(folder.url());
  const auto kept = values(*again);
  for (const std::int64_t one : acknowledged)
    EXPECT_TRUE(std::binary_search(kept.begin(), kept.end(), one)) << one;
}

}  // namespace
}  // namespace roadcall
