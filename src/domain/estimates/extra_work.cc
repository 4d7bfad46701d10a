#include "domain/estimates/extra_work.h"

#include <algorithm>

#include "domain/audit/audit.h"
#include "domain/estimates/sending.h"
#include "domain/messages/messages.h"

namespace roadcall::estimates {
namespace {

// Sent by whom the shop has to say yes to, and not sent yet.
void let_texts_be(Tx& tx, const LeadId& lead, const std::vector<EstimateId>& closed) {
  for (const Message& message : messages::of_lead(tx, lead))
    if (message.status == MessageStatus::waiting_approval && carries_estimate(message) &&
        std::any_of(closed.begin(), closed.end(),
                    [&](const EstimateId& id) { return id.value == message.paper_id; }))
      (void)messages::decline(tx, message.id, "The visit that it was for is over.");
}

}  // namespace

void close_extra_work(Tx& tx, const Job& job) {
  const auto open = tx.all<EstimateId>(
      "SELECT id FROM estimates WHERE shop_id = ? AND job_id = ? AND expires_at > ? AND status IN"
      " ('draft', 'waiting_approval', 'sent', 'viewed', 'partly_approved') ORDER BY id LIMIT 50",
      tx.shop_id(), job.id, tx.now());
  if (open.empty()) return;
  for (const EstimateId& id : open) {
    tx.exec(
        "UPDATE estimates SET expires_at = ?, version = version + 1, updated_at = ?"
        " WHERE shop_id = ? AND id = ?",
        tx.now(), tx.now(), tx.shop_id(), id);
    audit::record(tx, job.lead_id.value, "estimate.visit_over", {{"estimate_id", id.value}});
  }
  let_texts_be(tx, job.lead_id, open);
  tx.emit("lead.changed", job.lead_id.value);
}

}  // namespace roadcall::estimates
