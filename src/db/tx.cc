#include "db/tx.h"

#include <array>

namespace roadcall {
namespace {

struct EventRow {
  ShopId shop_id;
  std::int64_t seq;
  std::string_view kind;
  std::string_view subject_id;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(EventRow, (), (shop_id, seq, kind, subject_id, at))

void say(db::Connection& connection, std::string_view sql) { connection.prepare(sql).execute({}); }

}  // namespace

std::int64_t Tx::execute_row(std::string_view sql, std::span<const db::Param> params) {
  db::Statement& statement = connection_.prepare(sql);
  statement.execute(params);
  return statement.changes();
}

bool Tx::guarded(const std::function<void()>& insert) {
  say(connection_, "SAVEPOINT guarded");
  try {
    insert();
  } catch (const db::DbError& error) {
    say(connection_, "ROLLBACK TO guarded");
    say(connection_, "RELEASE guarded");
    if (error.kind == db::DbError::Kind::constraint) return false;
    throw;
  }
  say(connection_, "RELEASE guarded");
  return true;
}

std::int64_t Tx::next_number(std::string_view series, std::int64_t first) {
  const auto advance = [&] {
    return exec("UPDATE counters SET value = value + 1 WHERE shop_id = ? AND series = ?", shop_id(),
                series) == 1;
  };
  const auto begin = [&] {
    exec("INSERT INTO counters (shop_id, series, value) VALUES (?, ?, ?)", shop_id(), series,
         first);
  };
  if (!advance()) {
    if (guarded(begin)) return first;
    check(advance(), "a counter that is there cannot be advanced");
  }
  return one<std::int64_t>("SELECT value FROM counters WHERE shop_id = ? AND series = ?", shop_id(),
                           series)
      .value();
}

void Tx::emit(std::string_view kind, std::string_view subject_id) {
  insert("events", EventRow{shop_id(), next_number("event"), kind, subject_id, now_});
  emitted_ = true;
}

}  // namespace roadcall
