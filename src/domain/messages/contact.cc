#include "domain/messages/contact.h"

#include "domain/leads/leads.h"

namespace roadcall::messages {
namespace {

std::optional<Lead> lead_of_reply(Tx& tx, const Message& message) {
  if (message.kind != "reply" || message.lead_id.empty()) return std::nullopt;
  return leads::find(tx, message.lead_id);
}

}  // namespace

void in_touch(Tx& tx, const Message& message) {
  const auto lead = lead_of_reply(tx, message);
  if (!lead) return;
  Lead after = *lead;
  leads::be_in_touch(after, tx.now());
  if (after.stage == LeadStage::new_) after.stage = LeadStage::contacted;
  const bool same = after.stage == lead->stage && after.touched_at == lead->touched_at &&
                    after.waits_for == lead->waits_for && after.follow_up_at == lead->follow_up_at;
  if (!same) leads::save(tx, *lead, std::move(after), "lead.answered");
}

void not_in_touch(Tx& tx, const Message& before) {
  const auto lead = lead_of_reply(tx, before);
  // Touched by this very text: in the transaction that wrote it down as sent.
  const bool by_it =
      before.status == MessageStatus::sent && lead && lead->touched_at == before.updated_at;
  if (!by_it) return;
  Lead after = *lead;
  after.touched_at.reset();
  if (after.stage == LeadStage::contacted && after.stage_at == before.updated_at)
    after.stage = LeadStage::new_;
  leads::save(tx, *lead, std::move(after), "lead.not_answered");
}

void asked(Tx& tx, const Message& message) {
  const auto lead = leads::find(tx, message.lead_id);
  if (!lead || leads::is_closed(*lead)) return;
  Lead after = *lead;
  leads::wait_for_answer(after, tx.now());
  if (after.waits_for != lead->waits_for)
    leads::save(tx, *lead, std::move(after), "lead.question_asked");
}

}  // namespace roadcall::messages
