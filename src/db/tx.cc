#include "db/tx.h"

#include <map>

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

void Tx::enter_shop(ShopId shop_id) {
  if (shop_id == scope_.shop_id) return;
  scope_.shop_id = std::move(shop_id);
  if (!scope_.shop_id.empty()) connection_.hold(scope_.shop_id.value);
}

std::int64_t Tx::execute_row(std::string_view sql, std::span<const db::Param> params) {
  db::Statement& statement = connection_.prepare(sql);
  statement.execute(params);
  return statement.changes();
}

bool Tx::guarded(const std::function<void()>& insert) {
  if (!connection_.error_spoils_transaction()) {
    try {
      insert();
      return true;
    } catch (const db::DbError& error) {
      if (error.kind == db::DbError::Kind::constraint) return false;
      throw;
    }
  }
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

// The last of `count` numbers that are now ours.
std::int64_t Tx::take_numbers(const ShopId& shop, std::string_view series, std::int64_t count,
                              std::int64_t first) {
  const auto advance = [&] {
    return exec("UPDATE counters SET value = value + ? WHERE shop_id = ? AND series = ?", count,
                shop, series) == 1;
  };
  const auto begin = [&] {
    exec("INSERT INTO counters (shop_id, series, value) VALUES (?, ?, ?)", shop, series,
         first + count - 1);
  };
  if (!advance()) {
    if (guarded(begin)) return first + count - 1;
    check(advance(), "a counter that is there cannot be advanced");
  }
  return one<std::int64_t>("SELECT value FROM counters WHERE shop_id = ? AND series = ?", shop,
                           series)
      .value();
}

std::int64_t Tx::next_number(std::string_view series, std::int64_t first) {
  return take_numbers(shop_id(), series, 1, first);
}

void Tx::emit(std::string_view kind, std::string_view subject_id) {
  events_.push_back({shop_id(), std::string(kind), std::string(subject_id)});
}

void Tx::write_events() {
  std::map<std::string_view, std::vector<const Emitted*>> by_shop;  // Nearly always one.
  for (const Emitted& event : events_) by_shop[event.shop_id.value].push_back(&event);
  for (const auto& [shop, events] : by_shop) write_events_of(ShopId{std::string(shop)}, events);
}

void Tx::write_events_of(const ShopId& shop, const std::vector<const Emitted*>& events) {
  const auto count = static_cast<std::int64_t>(events.size());
  std::int64_t seq = take_numbers(shop, "event", count, 1) - count;
  std::vector<EventRow> rows;
  rows.reserve(events.size());
  for (const Emitted* event : events)
    rows.push_back({shop, ++seq, event->kind, event->subject_id, now_});
  insert_all<EventRow>("events", rows);
}

}  // namespace roadcall
