#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"

namespace roadcall::estimates {
namespace {

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "estimates");
  found.with("lead_id", leads::matching(tx, q));
  found.with("customer_id", customers::matching(tx, q));
  return found.ids();
}

// By what the time has made of it (estimates::status_at).
void by_status(const Tx& tx, lists::Walk& walk, const std::string& status) {
  constexpr std::string_view kOpen = "('draft', 'waiting_approval', 'sent', 'viewed')";
  if (status.empty()) return;
  const std::string open = std::string("status IN ") + std::string(kOpen);
  if (status == enum_name(EstimateStatus::expired))
    return walk.add("(status = 'expired' OR (" + open + " AND expires_at <= ?))", tx.now().ms);
  walk.equals("status", status);
  if (kOpen.find("'" + status + "'") != std::string_view::npos)
    walk.add("expires_at > ?", tx.now().ms);
}

}  // namespace

bool is_shown(const Estimate& estimate) {
  return estimate.sent_at && estimate.status != EstimateStatus::draft &&
         estimate.status != EstimateStatus::waiting_approval &&
         estimate.status != EstimateStatus::superseded;
}

Result<std::vector<Estimate>> list(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<EstimateStatus>("status", query.status)) return *bad;
  lists::Walk walk("SELECT " + db::columns<Estimate>() + " FROM estimates WHERE shop_id = ?",
                   tx.shop_id());
  walk.equals("lead_id", query.lead_id);
  walk.equals("customer_id", query.customer_id);
  walk.equals("vehicle_id", query.vehicle_id);
  walk.equals("job_id", query.job_id);
  if (!query.reference.empty()) {
    lists::Found of_number(tx, "leads");
    of_number.with("number", lists::number_in(query.reference, "RC").value_or(0));
    walk.among("lead_id", of_number.ids());
  }
  by_status(tx, walk, query.status);
  if (query.shown_only)
    walk.add("sent_at IS NOT NULL AND status NOT IN ('draft', 'waiting_approval', 'superseded')");
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  auto rows = walk.rows<Estimate>(tx, {query.cursor, query.oldest_first, query.limit});
  for (Estimate& one : rows) one.status = status_at(one, tx.now());
  return rows;
}

}  // namespace roadcall::estimates
