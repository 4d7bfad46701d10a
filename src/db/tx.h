#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/ids.h"
#include "base/instant.h"
#include "db/database.h"
#include "db/row.h"

namespace roadcall {

/// Who asks. `kind`: user, customer, carrier, public, system. `role`: owner, manager, mechanic,
/// customer, machine or empty.
struct Actor {
  std::string kind = "system";
  std::string id;
  std::string role;
  std::string address;  ///< Network address, kept as evidence where the law wants it.
};

/// In whose name a transaction runs. An empty shop means "not known yet" (a webhook finds it by the
/// called number).
struct Scope {
  ShopId shop_id;
  Actor actor;
};

/// All that the domain may know of the world: rows, the time, new ids, the shop and who is asking.
/// One transaction; rolled back unless the store commits it. Verbs touch nothing else, so running
/// one again is safe.
class Tx {
 public:
  Tx(db::Connection& connection, Clock& clock, Ids& ids, Scope scope)
      : connection_(connection), ids_(ids), now_(clock.now()), scope_(std::move(scope)) {}
  Tx(const Tx&) = delete;
  Tx& operator=(const Tx&) = delete;

  Instant now() const { return now_; }  ///< Fixed for the whole transaction.
  const ShopId& shop_id() const { return scope_.shop_id; }
  const Actor& actor() const { return scope_.actor; }
  /// A write holds its shop from here on: what is read is still so when it is written back.
  void enter_shop(ShopId shop_id);
  void act_as(Actor actor) { scope_.actor = std::move(actor); }

  template <class IdType>
  IdType new_id() {
    return IdType{ids_.make(IdType::prefix, now_)};
  }

  /// Every row. The SQL must end in a LIMIT or be bounded by its keys.
  template <class T, class... Args>
  std::vector<T> all(std::string_view sql, const Args&... args) {
    std::vector<T> rows;
    each<T>(sql, [&](T row) { rows.push_back(std::move(row)); }, args...);
    return rows;
  }

  /// The first row, if there is one.
  template <class T, class... Args>
  std::optional<T> one(std::string_view sql, const Args&... args) {
    db::Statement& statement = run(sql, args...);
    std::optional<T> row;
    if (statement.step()) row = db::read_row<T>(statement);
    statement.reset();
    return row;
  }

  template <class T, class Visit, class... Args>
  void each(std::string_view sql, Visit visit, const Args&... args) {
    db::Statement& statement = run(sql, args...);
    while (statement.step()) visit(db::read_row<T>(statement));
  }

  /// A write; the number of rows matched.
  template <class... Args>
  std::int64_t exec(std::string_view sql, const Args&... args) {
    db::Statement& statement = run(sql, args...);
    const std::int64_t count = statement.changes();
    statement.reset();
    return count;
  }

  /// For SQL whose number of parameters is known only at run time (filtered lists). Views must
  /// outlive the call.
  template <class T>
  std::vector<T> all_with(std::string_view sql, std::span<const db::Param> params) {
    db::Statement& statement = connection_.prepare(sql);
    statement.execute(params);
    std::vector<T> rows;
    while (statement.step()) rows.push_back(db::read_row<T>(statement));
    return rows;
  }

  template <class T>
  void insert(std::string_view table, const T& row) {
    static thread_local std::map<std::string, std::string, std::less<>> statements;
    execute_row(
        sql_for(statements, table, [](std::string_view name) { return db::insert_sql<T>(name); }),
        db::params_of(row));
  }

  /// Rows of one table, kRowsTogether in a statement: a third cheaper than each by itself.
  template <class T>
  void insert_all(std::string_view table, std::span<const T> rows) {
    static thread_local std::array<std::map<std::string, std::string, std::less<>>, kRowsTogether>
        statements;  // By how many rows they take, less one.
    for (std::size_t taken = 0; !rows.empty(); rows = rows.subspan(taken)) {
      taken = std::min(rows.size(), kRowsTogether);
      std::array<db::Param, kRowsTogether * db::member_count<T>> params;
      auto next = params.begin();
      for (const T& row : rows.first(taken)) next = std::ranges::copy(db::params_of(row), next).out;
      execute_row(sql_for(statements[taken - 1], table,
                          [&](std::string_view name) { return db::insert_sql<T>(name, taken); }),
                  std::span(params.begin(), next));
    }
  }

  /// Writes the whole row back by its `shop_id` and `id`; false when it is not there.
  template <class T>
  bool update(std::string_view table, const T& row) {
    static thread_local std::map<std::string, std::string, std::less<>> statements;
    return execute_row(sql_for(statements, table, &db::update_sql<T>), db::update_params_of(row)) ==
           1;
  }

  /// Insert that may meet a row with the same key: false then, and nothing changed. Uses a
  /// savepoint, because PostgreSQL spoils a transaction on a violation.
  template <class T>
  bool insert_if_new(std::string_view table, const T& row) {
    return guarded([&] { insert(table, row); });
  }

  /// The next number of a shop's own series (`lead` references, `event` sequence), without gaps in
  /// what is committed.
  std::int64_t next_number(std::string_view series, std::int64_t first = 1);

  /// Something live screens may want to know; streamed after the commit. `kind` like
  /// `lead.changed`.
  void emit(std::string_view kind, std::string_view subject_id);
  bool emitted() const { return !events_.empty(); }
  /// Writes what was emitted: the store's last step before the commit, so that the numbers of all
  /// events of a transaction cost one step of the counter.
  void write_events();

  /// A saved point within the store's own; PostgreSQL and SQLite both nest by name.
  db::Connection& connection() { return connection_; }

 private:
  static constexpr std::size_t kRowsTogether = 4;  ///< An estimate's lines, a request's events.

  template <class... Args>
  db::Statement& run(std::string_view sql, const Args&... args) {
    const std::array<db::Param, sizeof...(Args)> params{db::to_param(args)...};
    db::Statement& statement = connection_.prepare(sql);
    statement.execute(params);
    return statement;
  }

  template <class Make>
  static const std::string& sql_for(std::map<std::string, std::string, std::less<>>& statements,
                                    std::string_view table, Make make) {
    auto found = statements.find(table);
    if (found == statements.end())
      found = statements.emplace(std::string(table), make(table)).first;
    return found->second;
  }

  struct Emitted {
    ShopId shop_id;
    std::string kind;
    std::string subject_id;
  };

  std::int64_t take_numbers(const ShopId& shop, std::string_view series, std::int64_t count,
                            std::int64_t first);
  void write_events_of(const ShopId& shop, const std::vector<const Emitted*>& events);
  std::int64_t execute_row(std::string_view sql, std::span<const db::Param> params);
  bool guarded(const std::function<void()>& insert);

  db::Connection& connection_;
  Ids& ids_;
  Instant now_;
  Scope scope_;
  std::vector<Emitted> events_;
};

}  // namespace roadcall
