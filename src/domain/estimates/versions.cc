#include "domain/estimates/versions.h"

#include "domain/jobs/jobs.h"

namespace roadcall::estimates {
namespace {

bool is_agreed(const Estimate& estimate) {
  return estimate.status == EstimateStatus::approved ||
         estimate.status == EstimateStatus::partly_approved;
}

bool may_be_replaced(const Estimate& estimate) {
  return is_agreed(estimate) || estimate.status == EstimateStatus::draft ||
         estimate.status == EstimateStatus::waiting_approval ||
         estimate.status == EstimateStatus::sent || estimate.status == EstimateStatus::viewed;
}

bool is_billed(Tx& tx, const Estimate& estimate) {
  return tx
      .one<std::string>(
          "SELECT i.id FROM jobs j JOIN invoices i ON i.shop_id = j.shop_id AND i.job_id = j.id"
          " WHERE j.shop_id = ? AND j.lead_id = ? AND j.estimate_id = ? AND i.status <> 'void'"
          " LIMIT 1",
          tx.shop_id(), estimate.lead_id, estimate.id)
      .has_value();
}

void move_deposits(Tx& tx, const EstimateId& from, const EstimateId& to) {
  tx.exec(
      "UPDATE payments SET estimate_id = ?, version = version + 1, updated_at = ?"
      " WHERE shop_id = ? AND estimate_id = ? AND invoice_id = ''",
      to, tx.now(), tx.shop_id(), from);
}

void supersede(Tx& tx, const EstimateId& id) {
  tx.exec(
      "UPDATE estimates SET status = 'superseded', version = version + 1, updated_at = ?"
      " WHERE shop_id = ? AND id = ?",
      tx.now(), tx.shop_id(), id);
  tx.emit("estimate.changed", id.value);
}

}  // namespace

void replace_older(Tx& tx, const Full& agreed) {
  const Estimate& now = agreed.estimate;
  if (!now.job_id.empty() || !is_agreed(now)) return;
  for (const Full& older : of_lead(tx, now.lead_id)) {
    const Estimate& one = older.estimate;
    if (!one.job_id.empty() || one.revision >= now.revision) continue;
    jobs::follow_version(tx, one.id, agreed);
    move_deposits(tx, one.id, now.id);
    if (may_be_replaced(one) && !is_billed(tx, one)) supersede(tx, one.id);
  }
}

Estimate standing_version(Tx& tx, const Estimate& estimate) {
  Estimate standing = estimate;
  if (estimate.status != EstimateStatus::superseded) return standing;
  for (const Full& one : of_lead(tx, estimate.lead_id))
    if (one.estimate.job_id.empty() && is_agreed(one.estimate) &&
        one.estimate.revision > standing.revision)
      standing = one.estimate;
  return standing;
}

}  // namespace roadcall::estimates
