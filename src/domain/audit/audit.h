#pragma once

#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "db/tx.h"

namespace roadcall::audit {

/// Who did what to which row, when. `details` is a JSON object: for a change `{field: [before,
/// after]}`.
struct Entry {
  std::string id;
  ShopId shop_id;
  std::string subject_id;
  std::string actor_kind;
  std::string actor_id;
  std::string action;  ///< `lead.opened`, `lead.changed`, `message.approved`, …
  std::string details;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (id, shop_id, subject_id, actor_kind, actor_id, action, details, at))

void record(Tx& tx, std::string_view subject_id, std::string_view action,
            const json::object& details = {});
std::vector<Entry> of(Tx& tx, std::string_view subject_id, int limit = 200);  ///< Oldest first.

/// Empty fields do not filter. `q`: parts of an action or of the id of who or what; no index
/// serves it, so it reads on from the cursor until the page is full.
struct Query {
  std::string q, subject_id, action, actor_id;
  bool oldest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
std::vector<Entry> list(Tx& tx, const Query& query);
std::optional<Entry> find(Tx& tx, const std::string& id);

}  // namespace roadcall::audit
