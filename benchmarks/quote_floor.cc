// bench_quote_floor FILE COUNT BATCH [each]: what a bare SQLite does with the statements of a
// quote. First COUNT quotes are submitted in memory and every statement with its values is kept;
// then the same statements are run on FILE, BATCH quotes in one durable transaction, with nothing
// of the program in between. Prints quotes and rows a second; with `each` also what each statement
// costs in a quote, dearest first, which is where to look when quotes are slow.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <variant>

#include "base/clock.h"
#include "db/store.h"
#include "domain/quotes/quotes.h"
#include "domain/shops/shops.h"

namespace {

using namespace roadcall;

using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

struct Step {
  std::string_view sql;  // Lives in the statement cache below.
  std::vector<Value> values;
  bool writes_row = false;
};
using Quote = std::vector<Step>;

bool is_row_write(std::string_view sql) {
  return sql.starts_with("INSERT") || sql.starts_with("UPDATE") || sql.starts_with("DELETE");
}

Value kept(const db::Param& param) {
  return std::visit(
      [](const auto& value) -> Value {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string_view>)
          return std::string(value);
        else
          return value;
      },
      param);
}

// A statement that writes down how it was used.
class Noted final : public db::Statement {
 public:
  Noted(db::Statement& real, std::string_view sql, Quote*& notes)
      : real_(real), sql_(sql), notes_(notes) {}
  void execute(std::span<const db::Param> params) override {
    if (notes_ != nullptr) {
      Step step{sql_, {}, is_row_write(sql_)};
      for (const db::Param& param : params) step.values.push_back(kept(param));
      notes_->push_back(std::move(step));
    }
    real_.execute(params);
  }
  bool step() override { return real_.step(); }
  void reset() noexcept override { real_.reset(); }
  std::int64_t changes() const override { return real_.changes(); }
  bool is_null(int column) const override { return real_.is_null(column); }
  std::int64_t integer(int column) const override { return real_.integer(column); }
  double real(int column) const override { return real_.real(column); }
  std::string_view text(int column) const override { return real_.text(column); }

 private:
  db::Statement& real_;
  std::string_view sql_;
  Quote*& notes_;
};

class Noting final : public db::Connection {
 public:
  Noting(std::unique_ptr<db::Connection> real, std::map<std::string, int>& texts, Quote*& notes)
      : real_(std::move(real)), texts_(texts), notes_(notes) {}
  db::Statement& prepare(std::string_view sql) override {
    const auto [text, fresh] = texts_.try_emplace(std::string(sql), 0);
    auto found = noted_.find(text->first);
    if (found == noted_.end()) {
      found = noted_
                  .emplace(text->first,
                           std::make_unique<Noted>(real_->prepare(sql), text->first, notes_))
                  .first;
    }
    return *found->second;
  }
  void execute_script(std::string_view sql) override { real_->execute_script(sql); }
  void begin_read() override { real_->begin_read(); }
  void begin_write() override { real_->begin_write(); }
  void commit() override { real_->commit(); }
  void rollback() noexcept override { real_->rollback(); }
  bool error_spoils_transaction() const override { return real_->error_spoils_transaction(); }
  void savepoint() override { real_->savepoint(); }
  void release_savepoint() override { real_->release_savepoint(); }
  void rollback_to_savepoint() override { real_->rollback_to_savepoint(); }

 private:
  std::unique_ptr<db::Connection> real_;
  std::map<std::string, int>& texts_;
  Quote*& notes_;
  std::map<std::string_view, std::unique_ptr<Noted>> noted_;
};

quotes::Request request_of(std::uint64_t n) {
  char phone[16];
  std::snprintf(phone, sizeof phone, "+1904%07u", static_cast<unsigned>(2'000'000 + n));
  quotes::Request request;
  request.name = "Customer " + std::to_string(n);
  request.phone = phone;
  request.email = "c" + std::to_string(n) + "@example.test";
  request.year = 2014;
  request.make = "Honda";
  request.model = "Civic";
  request.service = "Alternator";
  request.concern = "battery light is on " + std::to_string(n);
  request.text_consent = true;
  request.page = "/quote/quote_intake_handler.php";
  return request;
}

struct Recorded {
  std::map<std::string, int> texts;
  std::string start;  // The file both begin with: schema, shop, price book.
  std::vector<Quote> quotes;
};

ShopId open_shop(db::Connection& connection, Clock& clock, Ids& ids) {
  connection.begin_write();
  Tx tx(connection, clock, ids, Scope{});
  const Shop shop = shops::open(tx, {.name = "First Coast Mobile Mechanic",
                                     .phone = "+19045550100",
                                     .timezone = "America/New_York"})
                        .value();
  connection.commit();
  return shop.id;
}

// Leaves `path` as it was before the first quote.
void record(const std::string& path, std::uint64_t count, Recorded& out) {
  SystemClock clock;
  RandomIds ids;
  {
    Store store(db::open_database("sqlite:" + path), clock, ids);
    store.migrate();
  }
  const auto database = db::open_database("sqlite:" + path);
  const ShopId shop_id = open_shop(*database->connect(), clock, ids);
  const std::string scratch = path + ".scratch";
  std::filesystem::copy_file(path, scratch, std::filesystem::copy_options::overwrite_existing);
  Quote* notes = nullptr;
  const auto scratch_database = db::open_database("sqlite:" + scratch);
  Noting connection(scratch_database->connect(), out.texts, notes);
  connection.execute_script("PRAGMA synchronous = OFF");
  out.quotes.resize(count);
  for (std::uint64_t n = 0; n < count; ++n) {
    connection.begin_write();
    notes = &out.quotes[n];
    const Scope scope{shop_id,
                      {.kind = "public",
                       .id = {},
                       .role = {},
                       .address = "10." + std::to_string(n >> 16 & 255) + "." +
                                  std::to_string(n >> 8 & 255) + "." + std::to_string(n & 255)}};
    Tx tx(connection, clock, ids, scope);
    const Shop shop = shops::current(tx);
    const quotes::Request request = request_of(n);
    quotes::submit(tx, shop, request, quotes::understood(request, clock.now())).value();
    tx.write_events();
    notes = nullptr;
    connection.commit();
  }
}

void run(db::Connection& connection, const Step& step) {
  std::vector<db::Param> params;
  for (const Value& value : step.values) {
    std::visit(
        [&](const auto& one) {
          if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::string>)
            params.emplace_back(std::string_view(one));
          else
            params.emplace_back(one);
        },
        value);
  }
  db::Statement& statement = connection.prepare(step.sql);
  statement.execute(params);
  if (!step.writes_row && step.sql.starts_with("SELECT")) {
    while (statement.step()) {
    }
  }
}

// Microseconds by statement, the commit among them.
class Costs {
 public:
  template <class Work>
  void time(std::string_view sql, const Work& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> spent =
        std::chrono::steady_clock::now() - begun;
    auto& cost = costs_[sql];
    cost.us += spent.count();
    ++cost.times;
  }

  void print(std::uint64_t quotes) const {
    std::vector<std::pair<std::string_view, Cost>> all(costs_.begin(), costs_.end());
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.second.us > b.second.us; });
    const auto count = static_cast<double>(quotes);
    for (const auto& [sql, cost] : all) {
      const std::string begin(sql.substr(0, 100));
      std::printf("%7.1f us %6.2f x  %s\n", cost.us / count, cost.times / count, begin.c_str());
    }
  }

 private:
  struct Cost {
    double us = 0;
    double times = 0;
  };
  std::map<std::string_view, Cost> costs_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::fprintf(stderr, "use: bench_quote_floor FILE COUNT BATCH [each]\n");
    return 2;
  }
  const std::string path = argv[1];
  const std::uint64_t count = std::strtoull(argv[2], nullptr, 10);
  const std::uint64_t batch = std::strtoull(argv[3], nullptr, 10);
  for (const char* end : {"", "-wal", "-shm", ".scratch", ".scratch-wal", ".scratch-shm"})
    std::filesystem::remove(path + end);
  Recorded recorded;
  record(path, count, recorded);
  std::uint64_t rows = 0, statements = 0;
  for (const Quote& quote : recorded.quotes)
    for (const Step& step : quote) {
      rows += step.writes_row;
      ++statements;
    }
  const auto connection = db::open_database("sqlite:" + path)->connect_writer();
  Costs costs;
  const bool each = argc == 5;
  const auto begun = std::chrono::steady_clock::now();
  for (std::uint64_t n = 0; n < count;) {
    connection->begin_write();
    for (std::uint64_t i = 0; i < batch && n < count; ++i, ++n)
      for (const Step& step : recorded.quotes[n]) {
        if (each)
          costs.time(step.sql, [&] { run(*connection, step); });
        else
          run(*connection, step);
      }
    costs.time("COMMIT", [&] { connection->commit(); });
  }
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  if (each) costs.print(count);
  std::printf(
      R"({"per_second":%.0f,"rows_per_second":%.0f,"rows_each":%.1f,"statements_each":%.1f})"
      "\n",
      static_cast<double>(count) / seconds, static_cast<double>(rows) / seconds,
      static_cast<double>(rows) / static_cast<double>(count),
      static_cast<double>(statements) / static_cast<double>(count));
  return 0;
}
