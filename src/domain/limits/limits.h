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
/// Who shares the limit of an address: of IPv6 all of a /64, which is one customer's, who may take
/// any address in it.
std::string network_of(const std::string& address);

/// At most `limit` buckets whose window began before `before`. Looks through all, since an index
/// would cost each use; so it is asked in a read, where nobody waits for it.
std::vector<std::string> over(Tx& tx, Instant before, int limit);
/// Removes those of them that were not used meanwhile.
void remove(Tx& tx, const std::vector<std::string>& buckets, Instant before);

}  // namespace roadcall::limits
