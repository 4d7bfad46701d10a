#pragma once

#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/calls/call.h"

namespace roadcall::calls {

/// Which calls a list shows; empty fields do not filter. `q` finds what was said, and calls of
/// leads by their words and numbers. Legs to staff are left out: they are part of the call they
/// belong to.
struct Query {
  std::string q, lead_id, outcome, direction, status, from;
  bool oldest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
Result<std::vector<Call>> page(Tx& tx, const Query& query);

}  // namespace roadcall::calls
