#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "db/tx.h"

/// Rate limits that every node shares, kept in the database.
namespace roadcall::limits {

struct Limit {
  int most;  ///< Uses in one window.
  std::chrono::milliseconds window;
};

struct Use {
  bool allowed;
  int left;
  std::chrono::milliseconds retry_after;  ///< Until the window ends, when not allowed.
};
/// Until it is allowed again, as a refusal of Kind::too_many names it in its field.
std::string seconds_to_wait(const Use& use);

/// Counts one use of `bucket` (`quote.address:203.0.113.7`) in fixed windows; buckets are
/// shop-scoped by their text.
Use take(Tx& tx, std::string_view bucket, Limit limit);
/// What `take` would say now; counts nothing.
Use look(Tx& tx, std::string_view bucket, Limit limit);
/// Takes one use back: it turned out to be a good one (a right password).
void give_back(Tx& tx, std::string_view bucket);
/// The next use, where each earlier one is a row of its own and no counter is needed: `earlier` are
/// their times, newest first, at least `limit.most` of them or all that there are.
Use next_after(const std::vector<Instant>& earlier, Limit limit, Instant now);
/// Removes windows that ended before `before`, at most `limit` rows.
std::int64_t purge(Tx& tx, Instant before, int limit);

}  // namespace roadcall::limits
