#pragma once

#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/calls/call.h"

namespace roadcall::calls {

/// Which calls a list shows; empty fields do not filter. Legs to staff are left out: they are part
/// of the call they belong to.
struct Query {
  std::string lead_id, outcome;
  std::string cursor;  ///< An id.
  int limit = 50;
};
/// Newest first.
std::vector<Call> page(Tx& tx, const Query& query);

}  // namespace roadcall::calls
