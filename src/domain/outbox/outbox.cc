#include "domain/outbox/outbox.h"

#include <algorithm>
#include <boost/mp11.hpp>

#include "base/json.h"
#include "base/text.h"

namespace roadcall::outbox {
namespace {

constexpr std::size_t kProblemMax = 300;
constexpr int kCandidatesMax =
    16;  // Looked at for one claim; others may be taken by another worker meanwhile.

template <class T>
constexpr std::string_view kind_of() {
  if constexpr (std::is_same_v<T, SendText>) return "send_text";
  if constexpr (std::is_same_v<T, SendMail>) return "send_mail";
  if constexpr (std::is_same_v<T, FetchRecording>) return "fetch_recording";
  if constexpr (std::is_same_v<T, TranscribeRecording>) return "transcribe_recording";
  if constexpr (std::is_same_v<T, AskModel>) return "ask_model";
  if constexpr (std::is_same_v<T, PlaceAlertCall>) return "place_alert_call";
  if constexpr (std::is_same_v<T, EscalateAlert>) return "escalate_alert";
  if constexpr (std::is_same_v<T, PlaceStaffCall>) return "place_staff_call";
  if constexpr (std::is_same_v<T, CheckCall>) return "check_call";
  if constexpr (std::is_same_v<T, RemindVisit>) return "remind_visit";
  if constexpr (std::is_same_v<T, FollowUpEstimate>) return "follow_up_estimate";
  if constexpr (std::is_same_v<T, RemindInvoice>) return "remind_invoice";
  if constexpr (std::is_same_v<T, AfterCare>) return "after_care";
  if constexpr (std::is_same_v<T, FetchBusyCalendar>) return "fetch_busy_calendar";
  if constexpr (std::is_same_v<T, OpenCheckout>) return "open_checkout";
  if constexpr (std::is_same_v<T, CheckCheckout>) return "check_checkout";
  if constexpr (std::is_same_v<T, RefundCard>) return "refund_card";
  if constexpr (std::is_same_v<T, LearnDrives>) return "learn_drives";
  if constexpr (std::is_same_v<T, FindPlace>) return "find_place";
  if constexpr (std::is_same_v<T, ShrinkPicture>) return "shrink_picture";
  if constexpr (std::is_same_v<T, TranscribeNote>) return "transcribe_note";
  if constexpr (std::is_same_v<T, FetchPictures>) return "fetch_pictures";
  if constexpr (std::is_same_v<T, EraseCustomer>) return "erase_customer";
}

const std::string& columns() {
  static const std::string list = db::columns<Item>();
  return list;
}

// Kinds as SQL's list.
template <class... Errands>
std::string listed() {
  std::string list;
  ((list += (list.empty() ? "'" : ", '") + std::string(kind_of<Errands>()) + "'"), ...);
  return list;
}

std::string select_due(const std::string& of_kind) {
  return "SELECT " + columns() +
         " FROM outbox WHERE status = 'waiting' AND due_at <= ? AND leased_until <= ?" + of_kind +
         " ORDER BY due_at LIMIT ?";
}

}  // namespace

ErrandId add(Tx& tx, const Errand& errand, std::string_view subject_id,
             std::optional<Instant> due_at) {
  Item item{.id = tx.new_id<ErrandId>(),
            .shop_id = tx.shop_id(),
            .kind = {},
            .subject_id = std::string(subject_id),
            .payload = {},
            .status = Status::waiting,
            .attempts = 0,
            .due_at = due_at.value_or(tx.now()),
            .leased_until = {},
            .problem = {},
            .created_at = tx.now(),
            .updated_at = tx.now()};
  std::visit(
      [&]<class T>(const T& one) {
        item.kind = kind_of<T>();
        item.payload = json::write(one);
      },
      errand);
  tx.insert("outbox", item);
  return item.id;
}

Errand read(const Item& item) {
  std::optional<Errand> found;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Errand>>(
      [&]<class Type>(Type) {
        using T = typename Type::type;
        if (item.kind == kind_of<T>()) found = json::read<T>(item.payload).value();
      });
  check(found.has_value(), "an errand of a kind this program does not know");
  return *found;
}

std::optional<Item> claim(Tx& tx, std::chrono::milliseconds lease, Lane lane) {
  static const std::string all = select_due("");
  static const std::string telephone = select_due(
      " AND kind IN (" + listed<SendText, PlaceAlertCall, EscalateAlert, PlaceStaffCall>() + ")");
  const std::string& sql = lane == Lane::all ? all : telephone;
  for (Item& item : tx.all<Item>(sql, tx.now(), tx.now(), kCandidatesMax)) {
    // The attempt number is the lock: whoever moves it on holds the lease.
    const Instant until = tx.now() + lease;
    if (tx.exec("UPDATE outbox SET attempts = attempts + 1, leased_until = ?, updated_at = ?"
                " WHERE id = ? AND attempts = ? AND status = 'waiting'",
                until, tx.now(), item.id, item.attempts) == 0) {
      continue;
    }
    ++item.attempts;
    item.leased_until = until;
    return std::move(item);
  }
  return std::nullopt;
}

bool settle(Tx& tx, const Item& item, const Next& next) {
  const Status status = next.kind == Next::Kind::done    ? Status::done
                        : next.kind == Next::Kind::again ? Status::waiting
                                                         : Status::failed;
  const Instant due = next.kind == Next::Kind::again ? next.at : item.due_at;
  return tx.exec(
             "UPDATE outbox SET status = ?, due_at = ?, leased_until = 0, problem = ?, updated_at "
             "= ?"
             " WHERE id = ? AND attempts = ? AND status = 'waiting'",
             status, due, cut(next.problem, kProblemMax), tx.now(), item.id, item.attempts) == 1;
}

bool still_ours(Tx& tx, const Item& item) {
  return tx
      .one<std::int64_t>(
          "SELECT attempts FROM outbox WHERE id = ? AND attempts = ? AND status = 'waiting'",
          item.id, item.attempts)
      .has_value();
}

Next retry(Tx& tx, const Item& item, std::chrono::milliseconds base, std::chrono::milliseconds most,
           int attempts_max, std::string problem) {
  if (item.attempts >= attempts_max) return {Next::Kind::give_up, {}, std::move(problem)};
  const int doublings = std::clamp(item.attempts - 1, 0, 20);
  const std::chrono::milliseconds wait =
      std::min<std::chrono::milliseconds>(base * (1LL << doublings), most);
  return {Next::Kind::again, tx.now() + wait, std::move(problem)};
}

std::int64_t drop(Tx& tx, std::string_view subject_id) {
  return tx.exec(
      "UPDATE outbox SET status = 'dropped', updated_at = ? WHERE shop_id = ? AND subject_id = ? "
      "AND status = 'waiting'",
      tx.now(), tx.shop_id(), subject_id);
}

std::vector<Item> list(Tx& tx, Status status, int limit) {
  static const std::string sql =
      "SELECT " + columns() + " FROM outbox WHERE status = ? ORDER BY due_at LIMIT ?";
  return tx.all<Item>(sql, status, limit);
}

bool make_due(Tx& tx, const ErrandId& id) {
  return tx.exec(
             "UPDATE outbox SET status = 'waiting', due_at = ?, leased_until = 0, updated_at = ?"
             " WHERE id = ? AND status IN ('waiting', 'failed')",
             tx.now(), tx.now(), id) == 1;
}

bool drop_one(Tx& tx, const ErrandId& id) {
  return tx.exec(
             "UPDATE outbox SET status = 'dropped', updated_at = ? WHERE id = ? AND status IN "
             "('waiting', 'failed')",
             tx.now(), id) == 1;
}

std::optional<Instant> oldest_due(Tx& tx) {
  return tx.one<Instant>(
      "SELECT due_at FROM outbox WHERE status = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT 1",
      tx.now());
}

std::optional<Instant> next_due(Tx& tx) {
  return tx.one<Instant>(
      "SELECT CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END AS at"
      " FROM outbox WHERE status = 'waiting' ORDER BY at LIMIT 1");
}

std::int64_t set_right(Tx& tx) {
  // The reminder of a visit hangs on the visit's time, not on when it was written. `updated_at`
  // last: MariaDB reads what stands before a comma as already changed.
  static const std::string sql =
      "UPDATE outbox SET due_at = due_at - (updated_at - ?), leased_until = leased_until - "
      "(updated_at - ?), updated_at = ? WHERE status = 'waiting' AND updated_at > ? AND kind NOT "
      "IN (" +
      listed<RemindVisit>() + ")";
  return tx.exec(sql, tx.now(), tx.now(), tx.now(), tx.now() + kDrift);
}

std::int64_t purge(Tx& tx, int limit) {
  std::int64_t removed = 0;
  for (const auto& id : tx.all<ErrandId>(
           "SELECT id FROM outbox WHERE status IN ('done', 'dropped') AND due_at < ? LIMIT ?",
           tx.now() - kKeepDone, limit)) {
    removed += tx.exec("DELETE FROM outbox WHERE id = ?", id);
  }
  return removed;
}

}  // namespace roadcall::outbox
