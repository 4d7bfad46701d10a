#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace roadcall::db {

/// What can be bound to a `?`. Views must outlive the execution, which they do in one full
/// expression.
using Param = std::variant<std::nullptr_t, std::int64_t, double, std::string_view>;

/// The world broke. `what()` names the statement, never the bound values.
struct DbError : std::runtime_error {
  enum class Kind { constraint, busy, serialization, full, connection, other };
  DbError(Kind k, const std::string& what) : std::runtime_error(what), kind(k) {}
  Kind kind;
};

/// A prepared statement, kept by its connection. Use: execute, step until false, read between.
class Statement {
 public:
  virtual ~Statement() = default;
  virtual void execute(
      std::span<const Param> params) = 0;  ///< Resets first; runs a write to its end.
  virtual bool step() = 0;                 ///< The next row, or false (and the statement is reset).
  virtual void reset() noexcept = 0;       ///< Lets go of the read snapshot.
  virtual std::int64_t changes()
      const = 0;  ///< Rows matched by the last write (found, not only altered).
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;  ///< Valid until the next step.
};

/// One connection to one engine; used by one thread at a time. The only interface the drivers
/// implement.
class Connection {
 public:
  virtual ~Connection() = default;
  virtual Statement& prepare(
      std::string_view sql) = 0;  ///< Cached by text; `?` placeholders on every engine.
  virtual void execute_script(
      std::string_view sql) = 0;   ///< Statements parted by `;`, for migrations and preludes.
  virtual void begin_read() = 0;   ///< A consistent snapshot.
  virtual void begin_write() = 0;  ///< SQLite: BEGIN IMMEDIATE.
  /// Waits, within a write, until no other write holds `key`, and holds it to the end. Nothing
  /// where writes follow one another anyway, nor within a read.
  virtual void hold(std::string_view /*key*/) {}
  virtual void commit() = 0;
  virtual void rollback() noexcept = 0;
  /// False: a statement that fails takes only itself back, and the transaction goes on.
  virtual bool error_spoils_transaction() const { return true; }
  /// Rows changed through this connection so far, what was rolled back included: only grows.
  virtual std::int64_t changes_ever() const { return 0; }
  virtual void savepoint() = 0;  ///< One level only; enough for the store and for the inbox.
  virtual void release_savepoint() = 0;
  virtual void rollback_to_savepoint() = 0;
};

/// Opens connections by URL: `sqlite:PATH`, `sqlite::memory:`, `postgresql://…`.
class Database {
 public:
  virtual ~Database() = default;
  virtual std::unique_ptr<Connection> connect() = 0;
  /// The one connection of a single writer, which may take more memory than the many readers.
  virtual std::unique_ptr<Connection> connect_writer() { return connect(); }
  virtual std::string_view engine()
      const = 0;                           ///< `sqlite`, `postgres`, `mariadb`: the prelude's name.
  virtual bool single_writer() const = 0;  ///< True: the store batches writes on one connection.
  virtual bool in_memory() const {
    return false;
  }  ///< True: one connection serves reads and writes.
};

/// Throws DbError for a URL it does not know.
std::unique_ptr<Database> open_database(const std::string& url);

}  // namespace roadcall::db
