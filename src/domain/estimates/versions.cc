#include "domain/estimates/versions.h"

#include "domain/estimates/decisions.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"

namespace roadcall::estimates {
namespace {

bool is_agreed(const Estimate& estimate) {
  return estimate.status == EstimateStatus::approved ||
         estimate.status == EstimateStatus::partly_approved;
}

// Nobody answered it, be it in time or not any more.
bool is_unanswered(const Estimate& estimate) {
  return !is_decided(estimate) && estimate.status != EstimateStatus::superseded;
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

void call_back_texts(Tx& tx, const Estimate& replaced) {
  messages::cancel_about(tx, replaced.customer_id, {replaced.id.value, replaced.token},
                         "A newer version of the estimate took its place.");
}

// The versions of a lead's estimate, oldest first.
std::vector<Estimate> versions_of(Tx& tx, const LeadId& lead) {
  std::vector<Estimate> versions;
  for (Full& one : of_lead(tx, lead))
    if (one.estimate.job_id.empty()) versions.push_back(std::move(one.estimate));
  return versions;
}

}  // namespace

void replace_older(Tx& tx, const Full& agreed) {
  const Estimate& now = agreed.estimate;
  if (!now.job_id.empty() || !is_agreed(now)) return;
  for (const Estimate& one : versions_of(tx, now.lead_id)) {
    if (one.revision >= now.revision) continue;
    call_back_texts(tx, one);
    jobs::follow_version(tx, one.id, agreed);
    move_deposits(tx, one.id, now.id);
    if ((is_agreed(one) || is_unanswered(one)) && !is_billed(tx, one)) supersede(tx, one.id);
  }
}

void replace_unsent(Tx& tx, const LeadId& lead) {
  for (const Estimate& one : versions_of(tx, lead)) {
    if (!is_unanswered(one)) continue;
    call_back_texts(tx, one);
    if (!is_shown(one)) supersede(tx, one.id);
  }
}

void replace_unanswered(Tx& tx, const Estimate& sent) {
  if (!sent.job_id.empty()) return;
  for (const Estimate& one : versions_of(tx, sent.lead_id)) {
    if (one.revision >= sent.revision || !is_unanswered(one)) continue;
    call_back_texts(tx, one);
    supersede(tx, one.id);
  }
}

std::optional<Estimate> newer_version(Tx& tx, const Estimate& estimate) {
  std::optional<Estimate> newest;
  if (estimate.status != EstimateStatus::superseded) return newest;
  for (Estimate& one : versions_of(tx, estimate.lead_id))
    if (one.revision > estimate.revision && (is_shown(one) || is_agreed(one)))
      newest = std::move(one);
  return newest;
}

Estimate standing_version(Tx& tx, const Estimate& estimate) {
  Estimate standing = estimate;
  if (estimate.status != EstimateStatus::superseded) return standing;
  for (Estimate& one : versions_of(tx, estimate.lead_id))
    if (is_agreed(one) && one.revision > standing.revision) standing = std::move(one);
  return standing;
}

}  // namespace roadcall::estimates
