#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <thread>

#include "tests/support/databases.h"

namespace roadcall {
namespace {

// Made only where a PostgreSQL listens: an empty list of engines makes no tests.
std::vector<std::string> servers() {
  const std::string url = test::postgres_url();
  return url.empty() ? std::vector<std::string>{} : std::vector<std::string>{url};
}

class PostgresTest : public testing::TestWithParam<std::string> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PostgresTest);
INSTANTIATE_TEST_SUITE_P(Servers, PostgresTest, testing::ValuesIn(servers()),
                         [](const auto& info) { return test::engine_name(info.param); });

void cut_the_others(db::Connection& connection) {
  connection.execute_script(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
      "datname = current_database()");
}

TEST_P(PostgresTest, CutConnectionsAreMadeAnewBeforeAnyoneNotices) {
  test::TestStore store(GetParam());
  const auto write = [&](const char* series) {
    store->write(Scope{ShopId{"shp_a"}, {}}, [&](Tx& tx) { return tx.next_number(series); });
  };
  write("a");
  cut_the_others(*db::open_database(GetParam())->connect());
  write("a");
  cut_the_others(*db::open_database(GetParam())->connect());
  const auto value = store->read(Scope{}, [](Tx& tx) {
    return tx.one<std::int64_t>("SELECT value FROM counters WHERE series = ?", "a");
  });
  EXPECT_EQ(value, 2);
}

TEST_P(PostgresTest, ManyProgramsMayMigrateAtOnce) {
  auto database = db::open_database(GetParam());
  database->connect()->execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      FakeClock clock;
      CountingIds ids;
      Store store(db::open_database(GetParam()), clock, ids);
      EXPECT_NO_THROW(store.migrate());
    });
  }
  for (auto& thread : threads) thread.join();
}

TEST_P(PostgresTest, ADatabaseThatSortsAsALanguageDoesIsRefused) {
  const auto server = db::open_database(GetParam());
  server->connect()->execute_script("DROP DATABASE IF EXISTS by_language");
  server->connect()->execute_script(
      "CREATE DATABASE by_language TEMPLATE template0 LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE "
      "'en-US'");
  FakeClock clock;
  CountingIds ids;
  Store store(db::open_database(GetParam().substr(0, GetParam().rfind('/') + 1) + "by_language"),
              clock, ids);
  try {
    store.migrate();
    ADD_FAILURE() << "it was taken";
  } catch (const db::DbError& error) {
    EXPECT_NE(std::string(error.what()).find("by bytes"), std::string::npos) << error.what();
  }
}

std::int64_t value_of(Tx& tx) {
  return tx
      .one<std::int64_t>("SELECT value FROM counters WHERE shop_id = ? AND series = ?",
                         tx.shop_id(), "x")
      .value();
}

// As rows are written back: the whole of what was read.
void write_back(Tx& tx, std::int64_t value) {
  tx.exec("UPDATE counters SET value = ? WHERE shop_id = ? AND series = ?", value, tx.shop_id(),
          "x");
}

bool somebody_waits_for_a_lock(db::Connection& connection) {
  auto& waiting = connection.prepare(
      "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND "
      "wait_event_type = 'Lock'");
  waiting.execute({});
  return waiting.step() && waiting.integer(0) > 0;
}

// Each reads before the other has written, unless the second waits for the first.
TEST_P(PostgresTest, OfTwoWritersOfAShopTheSecondReadsWhatTheFirstWrote) {
  test::TestStore store(GetParam());
  const ShopId shop{"shp_a"};
  store->write(Scope{shop, {}}, [](Tx& tx) { return tx.next_number("x"); });
  const auto looker = db::open_database(GetParam())->connect();
  std::latch has_read(1);
  std::atomic<bool> second_done = false;
  std::thread first([&] {
    store->write(Scope{shop, {}}, [&](Tx& tx) {
      const auto value = value_of(tx);
      has_read.count_down();
      while (!second_done && !somebody_waits_for_a_lock(*looker)) std::this_thread::yield();
      write_back(tx, value + 1);
    });
  });
  has_read.wait();
  // A webhook learns whose it is on the way.
  store->write(Scope{}, [&](Tx& tx) {
    tx.enter_shop(shop);
    write_back(tx, value_of(tx) + 1);
  });
  second_done = true;
  first.join();
  EXPECT_EQ(store->read(Scope{shop, {}}, value_of), 3);
}

TEST_P(PostgresTest, AnotherShopsWriterAndAReaderDoNotWait) {
  test::TestStore store(GetParam());
  for (const char* shop : {"shp_a", "shp_b"})
    store->write(Scope{ShopId{shop}, {}}, [](Tx& tx) { return tx.next_number("x"); });
  store->write(Scope{ShopId{"shp_a"}, {}}, [&](Tx& tx) {
    store->write(Scope{ShopId{"shp_b"}, {}}, [](Tx& other) { return other.next_number("x"); });
    EXPECT_EQ(store->read(Scope{tx.shop_id(), {}}, value_of), 1);
    return tx.next_number("x");
  });
  EXPECT_EQ(store->read(Scope{ShopId{"shp_b"}, {}}, value_of), 2);
}

TEST_P(PostgresTest, AZeroByteIsRefusedAndNotCutOff) {
  test::TestStore store(GetParam());
  const std::string zero("a\0b", 3);
  EXPECT_THROW(
      store->write(Scope{ShopId{"shp_a"}, {}}, [&](Tx& tx) { return tx.next_number(zero); }),
      db::DbError);
}

TEST_P(PostgresTest, QuestionMarksInWordsAndCommentsAreNoParameters) {
  test::TestStore store(GetParam());
  const auto text = store->read(Scope{}, [](Tx& tx) {
    return tx.one<std::string>(
        "SELECT 'it''s? ' || \"?\".a -- why?\n FROM (SELECT ? || '' AS a) "
        "AS \"?\" LIMIT ?",
        "yes", 1);
  });
  EXPECT_EQ(text, "it's? yes");
}

TEST_P(PostgresTest, AServerThatIsNotThereIsAConnectionError) {
  try {
    db::open_database("postgresql://roadcall@127.0.0.1:1/none")->connect();
    FAIL() << "something answered";
  } catch (const db::DbError& error) {
    EXPECT_EQ(error.kind, db::DbError::Kind::connection);
  }
}

}  // namespace
}  // namespace roadcall
