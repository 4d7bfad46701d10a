#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "db/tx.h"
#include "domain/outbox/errands.h"

namespace roadcall::outbox {

/// waiting → (claimed) → done, or waiting again later, or failed (given up; a person sees it) or
/// dropped (by a person).
BOOST_DEFINE_ENUM_CLASS(Status, waiting, done, failed, dropped)

/// An errand's row.
struct Item {
  ErrandId id;
  ShopId shop_id;
  std::string kind;
  std::string subject_id;
  std::string payload;
  Status status = Status::waiting;
  int attempts = 0;  ///< Claims so far; the lease is ours only while this number is.
  Instant due_at;
  Instant leased_until;
  std::string problem;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (id, shop_id, kind, subject_id, payload, status, attempts, due_at,
                       leased_until, problem, created_at, updated_at))

/// Writes an errand in the caller's transaction. `subject_id` is the row it is about; `due_at`
/// defaults to now.
ErrandId add(Tx& tx, const Errand& errand, std::string_view subject_id,
             std::optional<Instant> due_at = {});
Errand read(const Item& item);  ///< Throws std::logic_error on a payload we did not write.

/// What a worker takes: all, or only texts and calls, which somebody with a telephone waits for.
enum class Lane { all, telephone };

/// Takes a due errand for `lease`; works across shops. The caller is the worker.
std::optional<Item> claim(Tx& tx, std::chrono::milliseconds lease, Lane lane = Lane::all);

/// How an attempt ended. `again` keeps it waiting until then; `problem` is for people and carries
/// no customer's words.
struct Next {
  enum class Kind { done, again, give_up } kind = Kind::done;
  Instant at{};
  std::string problem;
};
/// Writes the end of an attempt if the lease is still ours (same attempt number); false when it is
/// not.
bool settle(Tx& tx, const Item& item, const Next& next);

/// Is the lease still ours? Asked before an attempt's rows are written, in the same transaction.
bool still_ours(Tx& tx, const Item& item);

/// Puts off by a backoff with a bound: 2^attempts × base, at most `most`; gives up after
/// `attempts_max`.
Next retry(Tx& tx, const Item& item, std::chrono::milliseconds base, std::chrono::milliseconds most,
           int attempts_max, std::string problem);

/// Drops waiting errands about a subject (an approval withdrawn); the number dropped.
std::int64_t drop(Tx& tx, std::string_view subject_id);

/// For the operator: the given status, oldest first, at most `limit`, all shops.
std::vector<Item> list(Tx& tx, Status status, int limit);
bool make_due(Tx& tx, const ErrandId& id);  ///< Try a waiting or failed errand now.
bool drop_one(Tx& tx, const ErrandId& id);
std::optional<Instant> oldest_due(
    Tx& tx);  ///< For /readyz: the oldest waiting errand that is overdue.
/// When the next waiting errand falls due (or a lease of one runs out).
std::optional<Instant> next_due(Tx& tx);
/// Clocks of several nodes differ by less.
inline constexpr std::chrono::minutes kDrift{5};
/// After a clock that ran ahead was set right: what was written by it waits as long as was meant,
/// from now on, instead of until its time comes round. How many it were.
std::int64_t set_right(Tx& tx);
/// Removes finished errands older than kKeepDone, at most `limit`.
inline constexpr std::chrono::hours kKeepDone{24 * 14};
std::int64_t purge(Tx& tx, int limit);

}  // namespace roadcall::outbox
