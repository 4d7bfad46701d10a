#include "db/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace roadcall::db {
namespace {

constexpr std::size_t kStatementsMax =
    512;  // Cached in one connection; the program has fewer texts.
constexpr mode_t kOwnerOnly = 0600;
constexpr int kBusyMs = 5'000;  // Another process (a backup, the command line) holds the lock.
constexpr const char* kPageCache = "-4000";  // KiB, per connection: small machines first.
// The writer changes pages all over the indexes: with less, a big commit writes them more than
// once.
constexpr const char* kWriterCache = "-32000";
// Pages of the log before they are copied into the database. Each copying waits twice for the disk
// and writes a page once however often it changed, so the default of 1000 made nearly every busy
// commit wait three times instead of once.
constexpr const char* kWriterLogPages = "8000";
constexpr const char* kLogBytesMax = "67108864";  // What a burst may leave of the write-ahead log.

DbError::Kind kind_of(int code) {
  switch (code & 0xFF) {
    case SQLITE_CONSTRAINT:
      return DbError::Kind::constraint;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return DbError::Kind::busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
      return DbError::Kind::full;
    case SQLITE_CANTOPEN:
      return DbError::Kind::connection;
    default:
      return DbError::Kind::other;
  }
}

// sqlite3_errmsg names columns and tables, never values.
[[noreturn]] void fail(sqlite3* handle, std::string_view sql) {
  throw DbError(kind_of(sqlite3_extended_errcode(handle)),
                std::string(sqlite3_errmsg(handle)) + " in: " + std::string(sql.substr(0, 200)));
}

// Tables of narrow rows that are only found by their whole key say `/* clustered */` behind their
// columns: the rows then live in the key's tree, and a row costs one insertion instead of two.
std::string with_clustered(std::string_view sql) {
  constexpr std::string_view kMark = "/* clustered */";
  std::string out(sql);
  for (std::size_t at = 0; (at = out.find(kMark, at)) != out.npos;)
    out.replace(at, kMark.size(), "WITHOUT ROWID");
  return out;
}

// A statement's text is long and asked for at each use; its length and ends tell texts well apart.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view sql) const {
    constexpr std::size_t kEnd = 24;
    const std::hash<std::string_view> hash;
    const std::string_view end = sql.substr(sql.size() - std::min(sql.size(), kEnd));
    return hash(end) * 31 + hash(sql.substr(0, kEnd)) * 7 + sql.size();
  }
};

class SqliteStatement final : public Statement {
 public:
  SqliteStatement(sqlite3* handle, std::string_view sql) : handle_(handle), sql_(sql) {
    if (sqlite3_prepare_v3(handle, sql_.data(), static_cast<int>(sql_.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK) {
      fail(handle, sql_);
    }
  }
  ~SqliteStatement() override { sqlite3_finalize(statement_); }
  SqliteStatement(const SqliteStatement&) = delete;
  SqliteStatement& operator=(const SqliteStatement&) = delete;

  void execute(std::span<const Param> params) override {
    sqlite3_reset(statement_);
    check(static_cast<int>(params.size()) == sqlite3_bind_parameter_count(statement_),
          "wrong number of parameters");
    int index = 0;
    for (const Param& param : params) bind(++index, param);
    if (sqlite3_column_count(statement_) > 0) return;  // A query begins with the first step.
    const int code = sqlite3_step(statement_);
    changes_ = sqlite3_changes64(handle_);
    if (code != SQLITE_DONE) stop_and_fail();
    sqlite3_reset(statement_);
  }

  bool step() override {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) stop_and_fail();
    changes_ = sqlite3_changes64(handle_);
    sqlite3_reset(statement_);
    return false;
  }

  void reset() noexcept override { sqlite3_reset(statement_); }
  std::int64_t changes() const override { return changes_; }
  bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  double real(int column) const override { return sqlite3_column_double(statement_, column); }
  std::string_view text(int column) const override {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(
                     bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
  }

 private:
  static void check(bool condition, const char* what) {
    if (!condition) throw std::logic_error(what);
  }

  void bind(int index, const Param& param) {
    int code = SQLITE_OK;
    if (std::holds_alternative<std::nullptr_t>(param)) {
      code = sqlite3_bind_null(statement_, index);
    } else if (const auto* number = std::get_if<std::int64_t>(&param)) {
      code = sqlite3_bind_int64(statement_, index, *number);
    } else if (const auto* real = std::get_if<double>(&param)) {
      code = sqlite3_bind_double(statement_, index, *real);
    } else {
      // Static: the caller's text outlives the execution, as Param demands.
      const std::string_view text = std::get<std::string_view>(param);
      code = sqlite3_bind_text64(statement_, index, text.data() == nullptr ? "" : text.data(),
                                 text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    if (code != SQLITE_OK) fail(handle_, sql_);
  }

  [[noreturn]] void stop_and_fail() {
    const int code = sqlite3_extended_errcode(handle_);
    const std::string message = sqlite3_errmsg(handle_);
    sqlite3_reset(statement_);
    throw DbError(kind_of(code), message + " in: " + sql_.substr(0, 200));
  }

  sqlite3* handle_;
  std::string sql_;
  sqlite3_stmt* statement_ = nullptr;
  std::int64_t changes_ = 0;
};

// Customers' words and numbers are in it. The files beside it get what it has.
void keep_to_owner(const std::string& path) {
  if (const int made = ::open(path.c_str(), O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly); made >= 0) {
    ::close(made);
    return;
  }
  for (const char* end : {"", "-wal", "-shm"}) {
    struct stat now{};
    const std::string file = path + end;
    const bool open_to_others = ::stat(file.c_str(), &now) == 0 && S_ISREG(now.st_mode) &&
                                (now.st_mode & ~kOwnerOnly & ALLPERMS) != 0;
    if (open_to_others) ::chmod(file.c_str(), kOwnerOnly);
  }
}

class SqliteConnection final : public Connection {
 public:
  SqliteConnection(const std::string& path, bool in_memory) {
    if (!in_memory) keep_to_owner(path);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) {
      const std::string message = handle_ == nullptr ? "out of memory" : sqlite3_errmsg(handle_);
      sqlite3_close(handle_);
      throw DbError(DbError::Kind::connection, "cannot open the database: " + message);
    }
    sqlite3_busy_timeout(handle_, kBusyMs);
    execute_script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    if (in_memory) return;
    execute_script(
        std::string("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = ") +
        kPageCache + "; PRAGMA journal_size_limit = " + kLogBytesMax);
  }
  ~SqliteConnection() override {
    statements_.clear();
    sqlite3_close(handle_);
  }
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  Statement& prepare(std::string_view sql) override {
    const auto found = statements_.find(sql);
    if (found != statements_.end()) return found->second;
    return statements_.try_emplace(std::string(sql), handle_, sql).first->second;
  }

  void execute_script(std::string_view sql) override {
    if (sqlite3_exec(handle_, with_clustered(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
      fail(handle_, sql);
  }

  void begin_read() override { begin("BEGIN"); }
  void begin_write() override { begin("BEGIN IMMEDIATE"); }
  void commit() override { run("COMMIT"); }
  void rollback() noexcept override {
    let_go();
    // After a full disk SQLite may have rolled back by itself.
    if (sqlite3_get_autocommit(handle_) == 0)
      sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
  }
  bool error_spoils_transaction() const override { return false; }
  std::int64_t changes_ever() const override { return sqlite3_total_changes64(handle_); }
  void savepoint() override { run("SAVEPOINT store"); }
  void release_savepoint() override { run("RELEASE store"); }
  void rollback_to_savepoint() override {
    let_go();
    run("ROLLBACK TO store");
    run("RELEASE store");
  }

  sqlite3* handle() { return handle_; }

 private:
  void run(std::string_view sql) { prepare(sql).execute({}); }

  // Only here, where no statement is being read, may the cache let go of some.
  void begin(std::string_view sql) {
    if (statements_.size() >= kStatementsMax) statements_.clear();
    run(sql);
  }

  // A query that an exception left half read would pin its old snapshot beyond the rollback.
  void let_go() noexcept {
    for (sqlite3_stmt* one = nullptr; (one = sqlite3_next_stmt(handle_, one)) != nullptr;) {
      if (sqlite3_stmt_busy(one) != 0) sqlite3_reset(one);
    }
  }

  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string, SqliteStatement, TextHash, std::equal_to<>> statements_;
};

// SQLite's own accounting of memory takes a lock at each allocation, and nobody asks for it.
void stop_counting_memory() {
  static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // Once, before first use.
  static_cast<void>(code);
}

class SqliteDatabase final : public Database {
 public:
  explicit SqliteDatabase(std::string path) : path_(std::move(path)) { stop_counting_memory(); }
  std::unique_ptr<Connection> connect() override {
    return std::make_unique<SqliteConnection>(path_, in_memory());
  }
  std::unique_ptr<Connection> connect_writer() override {
    auto connection = connect();
    connection->execute_script(std::string("PRAGMA cache_size = ") + kWriterCache +
                               "; PRAGMA wal_autocheckpoint = " + kWriterLogPages);
    return connection;
  }
  std::string_view engine() const override { return "sqlite"; }
  bool single_writer() const override { return true; }
  bool in_memory() const override { return path_ == ":memory:"; }

 private:
  std::string path_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path) {
  return std::make_unique<SqliteDatabase>(path);
}

void copy_sqlite(Connection& from, const std::string& path) {
  // One statement under a read snapshot: writers go on meanwhile (WAL).
  from.prepare("VACUUM INTO ?").execute(std::array<Param, 1>{std::string_view(path)});
}

}  // namespace roadcall::db
