#include "domain/jobs/busy_times.h"

#include <algorithm>

#include "base/text.h"
#include "domain/outbox/outbox.h"

namespace roadcall::technicians {
namespace {

constexpr int kCalendarsMost = 5000;
constexpr int kTimesMost = 1000;
constexpr std::size_t kProblemMax = 300;

void note_read(Tx& tx, const UserId& id, const std::string& problem) {
  // Not by the version: nobody who edits this person is told to look again by a calendar.
  tx.exec(
      "UPDATE technicians SET busy_fetched_at = ?, busy_problem = ? WHERE shop_id = ? AND id = ?",
      tx.now(), cut(problem, kProblemMax), tx.shop_id(), id);
}

std::vector<BusyTime> kept(Tx& tx, const UserId& id) {
  static const std::string sql =
      "SELECT " + db::columns<Absence>() +
      " FROM absences WHERE shop_id = ? AND user_id = ? AND source = 'calendar' LIMIT ?";
  std::vector<BusyTime> times;
  for (const Absence& one : tx.all<Absence>(sql, tx.shop_id(), id, kTimesMost))
    times.push_back({one.starts_at, one.ends_at, one.external_uid});
  return times;
}

void forget(Tx& tx, const UserId& id) {
  tx.exec("DELETE FROM absences WHERE shop_id = ? AND user_id = ? AND source = 'calendar'",
          tx.shop_id(), id);
}

void fetch(Tx& tx, const UserId& id) {
  outbox::drop(tx, id.value);  // One errand is enough, however slow the calendar is.
  outbox::add(tx, FetchBusyCalendar{id}, id.value);
}

struct Subscriber {
  ShopId shop_id;
  UserId id;
};
BOOST_DESCRIBE_STRUCT(Subscriber, (), (shop_id, id))

}  // namespace

void keep_busy(Tx& tx, const UserId& id, std::vector<BusyTime> times) {
  std::vector<BusyTime> before = kept(tx, id);
  std::sort(before.begin(), before.end());
  std::sort(times.begin(), times.end());
  note_read(tx, id, "");
  if (before == times) return;
  forget(tx, id);
  for (const BusyTime& one : times)
    tx.insert("absences", Absence{.id = tx.new_id<AbsenceId>(),
                                  .shop_id = tx.shop_id(),
                                  .user_id = id,
                                  .starts_at = one.start,
                                  .ends_at = one.end,
                                  .reason = "Busy",
                                  .source = "calendar",
                                  .external_uid = one.uid,
                                  .created_at = tx.now()});
  tx.emit("absence.changed", id.value);
}

void note_busy_problem(Tx& tx, const UserId& id, const std::string& problem) {
  note_read(tx, id, problem);
  tx.emit("technician.changed", id.value);
}

void begin_busy(Tx& tx, const Profile& profile) {
  forget(tx, profile.id);
  if (profile.busy_calendar_url.empty())
    outbox::drop(tx, profile.id.value);
  else
    fetch(tx, profile.id);
}

int fetch_all_busy(Tx& tx) {
  const auto all = tx.all<Subscriber>(
      "SELECT shop_id, id FROM technicians WHERE busy_calendar_url <> '' ORDER BY id LIMIT ?",
      kCalendarsMost);
  for (const Subscriber& one : all) {
    tx.enter_shop(one.shop_id);
    fetch(tx, one.id);
  }
  return static_cast<int>(all.size());
}

}  // namespace roadcall::technicians
