#include "db/postgres.h"

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <map>
#include <string>
#include <vector>

namespace roadcall::db {
namespace {

constexpr std::size_t kStatementsMax = 512;
constexpr const char* kConnectSeconds = "5";
constexpr const char* kSilenceMs = "20000";  // Sent data unanswered for so long: the link is dead.
constexpr unsigned kInt8Oid = 20;
constexpr unsigned kFloat8Oid = 701;
constexpr unsigned kUnknownOid = 0;  // Text: the server infers the type from where it stands.

// SQLSTATE classes: PostgreSQL manual, appendix A.
DbError::Kind kind_of(std::string_view state) {
  if (state.starts_with("23")) return DbError::Kind::constraint;
  if (state == "40001" || state == "40P01") return DbError::Kind::serialization;
  if (state == "55P03") return DbError::Kind::busy;
  if (state.starts_with("53")) return DbError::Kind::full;
  if (state.starts_with("08") || state.starts_with("57P") || state.empty())
    return DbError::Kind::connection;
  return DbError::Kind::other;
}

struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, Clear>;

// The primary message names tables and constraints; details carry values, so they stay behind.
[[noreturn]] void fail(PGconn* connection, const PGresult* result, std::string_view sql) {
  const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const char* message =
      result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  const bool lost = PQstatus(connection) != CONNECTION_OK;
  throw DbError(lost ? DbError::Kind::connection : kind_of(state == nullptr ? "" : state),
                std::string(message == nullptr ? "the database server does not answer" : message) +
                    " in: " + std::string(sql.substr(0, 200)));
}

// `?` → `$1`, `$2`…, but not within quotes or `--` comments.
std::string numbered(std::string_view sql) {
  std::string out;
  int next = 0;
  char quote = 0;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    const char c = sql[i];
    if (quote == 0 && c == '-' && i + 1 < sql.size() && sql[i + 1] == '-') {
      while (i < sql.size() && sql[i] != '\n') ++i;
      out += '\n';
      continue;
    }
    if (quote != 0 && c == quote)
      quote = 0;
    else if (quote == 0 && (c == '\'' || c == '"'))
      quote = c;
    if (c == '?' && quote == 0)
      out += "$" + std::to_string(++next);
    else
      out += c;
  }
  return out;
}

// One value as the text the server reads, and its type.
struct Bound {
  std::string text;
  bool null = false;
  unsigned oid = kUnknownOid;
};

Bound bound(const Param& param) {
  if (std::holds_alternative<std::nullptr_t>(param)) return {"", true, kUnknownOid};
  if (const auto* number = std::get_if<std::int64_t>(&param))
    return {std::to_string(*number), false, kInt8Oid};
  if (const auto* real = std::get_if<double>(&param)) {
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr;
    return {std::string(digits.data(), end), false, kFloat8Oid};
  }
  const std::string_view text = std::get<std::string_view>(param);
  // It would be cut there without a word.
  if (text.find('\0') != text.npos)
    throw DbError(DbError::Kind::constraint, "PostgreSQL keeps no text with a zero byte in it");
  return {std::string(text), false, kUnknownOid};
}

class PostgresStatement final : public Statement {
 public:
  PostgresStatement(PGconn* connection, std::string_view sql, std::string name)
      : connection_(connection), sql_(numbered(sql)), name_(std::move(name)) {}

  void execute(std::span<const Param> params) override {
    std::vector<Bound> bounds;
    bounds.reserve(params.size());
    for (const Param& param : params) bounds.push_back(bound(param));
    std::vector<const char*> values;
    for (const Bound& one : bounds) values.push_back(one.null ? nullptr : one.text.c_str());
    prepare(bounds);
    result_.reset(PQexecPrepared(connection_, name_.c_str(), static_cast<int>(values.size()),
                                 values.data(), nullptr, nullptr, 0));
    const auto status = PQresultStatus(result_.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
      const ResultPtr failed = std::move(result_);
      fail(connection_, failed.get(), sql_);
    }
    const std::string_view count = PQcmdTuples(result_.get());
    changes_ = 0;
    std::from_chars(count.data(), count.data() + count.size(), changes_);
    row_ = -1;
  }

  bool step() override {
    if (!result_ || ++row_ >= PQntuples(result_.get())) {
      result_.reset();
      return false;
    }
    return true;
  }

  void reset() noexcept override { result_.reset(); }
  std::int64_t changes() const override { return changes_; }
  bool is_null(int column) const override { return PQgetisnull(result_.get(), row_, column) != 0; }
  std::int64_t integer(int column) const override {
    std::int64_t value = 0;
    const std::string_view digits = text(column);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  double real(int column) const override {
    double value = 0;
    const std::string_view digits = text(column);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
  }

 private:
  void prepare(const std::vector<Bound>& bounds) {
    if (prepared_) return;
    std::vector<Oid> types;
    for (const Bound& one : bounds) types.push_back(one.oid);
    const ResultPtr answer(PQprepare(connection_, name_.c_str(), sql_.c_str(),
                                     static_cast<int>(types.size()), types.data()));
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) fail(connection_, answer.get(), sql_);
    prepared_ = true;
  }

  PGconn* connection_;
  std::string sql_;
  std::string name_;
  bool prepared_ = false;
  ResultPtr result_;
  int row_ = -1;
  std::int64_t changes_ = 0;
};

// A server that hangs must not hang us: what the URL itself says of these comes later and wins.
PGconn* connect(const std::string& url) {
  const std::array<const char*, 5> names{"connect_timeout", "tcp_user_timeout", "application_name",
                                         "dbname", nullptr};
  const std::array<const char*, 5> values{kConnectSeconds, kSilenceMs, "roadcall", url.c_str(),
                                          nullptr};
  return PQconnectdbParams(names.data(), values.data(), 1);
}

// What the server or the network says, without the address: it may hold a password.
std::string refusal(PGconn* connection) {
  const std::string_view said = PQerrorMessage(connection);
  const auto says = [&](std::string_view words) { return said.find(words) != said.npos; };
  if (says("FATAL") && says("database") && says("does not exist"))
    return "the PostgreSQL server has no database " + std::string(PQdb(connection)) +
           ": create it (docs/operating.md says how)";
  if (says("FATAL") && (says("authentication") || says("role") || says("password")))
    return "the PostgreSQL server refuses the user or the password";
  if (says("FATAL") && says("too many")) return "the PostgreSQL server takes no more connections";
  return "the PostgreSQL server cannot be reached: is it running, and are host and port right?";
}

class PostgresConnection final : public Connection {
 public:
  explicit PostgresConnection(const std::string& url) : connection_(connect(url)) {
    if (PQstatus(connection_) != CONNECTION_OK) {
      const std::string why = refusal(connection_);
      PQfinish(connection_);
      throw DbError(DbError::Kind::connection, why);
    }
    PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
    // Text compares by bytes, as on SQLite, so that paging by key and prefix ranges agree.
    execute_script("SET client_min_messages = warning; SET client_encoding = 'UTF8'");
  }
  ~PostgresConnection() override { PQfinish(connection_); }
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  Statement& prepare(std::string_view sql) override {
    const auto found = statements_.find(sql);
    if (found != statements_.end()) return found->second;
    return statements_
        .try_emplace(std::string(sql), connection_, sql, "s" + std::to_string(++made_))
        .first->second;
  }

  void execute_script(std::string_view sql) override {
    const ResultPtr result(PQexec(connection_, std::string(sql).c_str()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
      fail(connection_, result.get(), sql);
  }

  void begin_read() override {
    writes_ = false;
    begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }
  void begin_write() override {
    writes_ = true;
    begin("BEGIN ISOLATION LEVEL READ COMMITTED");
  }
  void hold(std::string_view key) override {
    if (!writes_) return;
    Statement& lock = prepare("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))");
    lock.execute(std::array<Param, 1>{key});
    lock.reset();
  }
  void commit() override {
    const ResultPtr result(PQexec(connection_, "COMMIT"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) fail(connection_, result.get(), "COMMIT");
    // A spoiled transaction answers COMMIT with ROLLBACK and no error.
    if (std::string_view(PQcmdStatus(result.get())) != "COMMIT")
      throw DbError(DbError::Kind::other, "the transaction was spoiled before its commit");
  }
  void rollback() noexcept override { const ResultPtr result(PQexec(connection_, "ROLLBACK")); }
  void savepoint() override { execute_script("SAVEPOINT store"); }
  void release_savepoint() override { execute_script("RELEASE SAVEPOINT store"); }
  void rollback_to_savepoint() override {
    execute_script("ROLLBACK TO SAVEPOINT store; RELEASE SAVEPOINT store");
  }

 private:
  // Only here, where no statement is being read, may the cache let go of some.
  void begin(std::string_view sql) {
    if (statements_.size() >= kStatementsMax) {
      statements_.clear();
      execute_script("DEALLOCATE ALL");
    }
    execute_script(sql);
  }

  PGconn* connection_;
  std::map<std::string, PostgresStatement, std::less<>> statements_;
  std::uint64_t made_ = 0;
  bool writes_ = false;
};

class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(std::string url) : url_(std::move(url)) {}
  std::unique_ptr<Connection> connect() override {
    return std::make_unique<PostgresConnection>(url_);
  }
  std::string_view engine() const override { return "postgres"; }
  bool single_writer() const override { return false; }

 private:
  std::string url_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url) {
  return std::make_unique<PostgresDatabase>(url);
}

}  // namespace roadcall::db
