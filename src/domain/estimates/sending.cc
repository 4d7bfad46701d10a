#include "domain/estimates/sending.h"

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/required.h"
#include "domain/estimates/versions.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/words.h"
#include "domain/words/templates.h"

namespace roadcall::estimates {
namespace {

constexpr const char* kKind = "estimate_ready";

bool is_over(const Estimate& estimate) {
  const EstimateStatus status = estimate.status;
  return status == EstimateStatus::superseded || status == EstimateStatus::declined ||
         status == EstimateStatus::expired || status == EstimateStatus::approved ||
         status == EstimateStatus::partly_approved;
}

messages::Outgoing link_to(const Shop& shop, const Lead& lead, const Estimate& estimate,
                           std::string to) {
  const auto& year = lead.vehicle_year;
  return {.kind = kKind,
          .to = std::move(to),
          .values = {{"shop", shop.name},
                     {"name", lead.name},
                     {"vehicle", trimmed((year ? std::to_string(*year) + " " : "") +
                                         lead.vehicle_make + " " + lead.vehicle_model)},
                     {"service", leads::service_words(lead.service)},
                     {"address", lead.address},
                     {"reference", leads::reference(estimate.number)},
                     {"total", dollars(estimate.total_cents)},
                     {"link", "/q/" + estimate.token}},
          .lead_id = lead.id,
          .customer_id = lead.customer_id,
          .language = lead.language,
          .paper_id = estimate.id.value};
}

// Whose sending is the shop's yes: who runs it, and anybody of it where it does not ask.
bool says_yes(const Tx& tx, const Shop& shop) {
  const Actor& actor = tx.actor();
  if (actor.kind != "user") return false;
  return actor.role == "owner" || actor.role == "manager" ||
         words::is_automatic(shop, *words::find(kKind), true);
}

// A person's own yes needs no second one.
Result<Message> leave(Tx& tx, const Shop& shop, messages::Outgoing link, bool by_text) {
  link.approved = says_yes(tx, shop);
  if (!link.approved || !by_text) return messages::send(tx, shop, link);
  messages::Values values = link.values;
  values["link"] = words::shop_link(tx, values["link"]);
  const std::string body =
      words::render(words::body_of(tx, *words::find(kKind), link.language), values);
  return messages::reply(tx, shop, link.to, body, link.lead_id);
}

bool is_about(const Message& message, const Estimate& estimate) {
  return message.paper_id == estimate.id.value ||
         message.body.find(estimate.token) != std::string::npos;
}

// The estimate that a text carries, while it waits for the yes to that text. Older texts name none,
// and their words may have been changed: where one alone waits, it is that.
std::optional<Full> waiting_of(Tx& tx, const Message& message) {
  std::vector<Full> waiting;
  for (Full& full : of_lead(tx, message.lead_id))
    if (full.estimate.status == EstimateStatus::waiting_approval)
      waiting.push_back(std::move(full));
  for (Full& full : waiting)
    if (is_about(message, full.estimate)) return std::move(full);
  if (message.paper_id.empty() && waiting.size() == 1) return std::move(waiting.front());
  return std::nullopt;
}

// What waits of this estimate is settled by another sending of it: nobody is asked twice.
void settle_waiting(Tx& tx, const Estimate& estimate, const MessageId& by) {
  for (const Message& message : messages::of_lead(tx, estimate.lead_id))
    if (message.id != by && message.status == MessageStatus::waiting_approval &&
        is_about(message, estimate))
      messages::decline(tx, message.id, "The estimate was sent another time.");
}

// After 2 and 6 days, unless it was answered by then; once, however often it is sent.
void plan_follow_ups(Tx& tx, const EstimateId& id) {
  constexpr std::chrono::hours kDay{24};
  constexpr int kTimes = 2;
  const bool fresh =
      tx.exec("UPDATE estimates SET follow_ups = ? WHERE shop_id = ? AND id = ? AND follow_ups = 0",
              kTimes, tx.shop_id(), id) == 1;
  if (!fresh) return;
  outbox::add(tx, FollowUpEstimate{id, 1}, id.value, tx.now() + 2 * kDay);
  outbox::add(tx, FollowUpEstimate{id, 2}, id.value, tx.now() + 6 * kDay);
}

Full with_status(Tx& tx, Full full, EstimateStatus status) {
  Estimate& estimate = full.estimate;
  estimate.status = status;
  if (status == EstimateStatus::sent) estimate.sent_at = tx.now();
  estimate.version += 1;
  estimate.updated_at = tx.now();
  tx.update("estimates", estimate);
  if (status != EstimateStatus::sent) return full;
  replace_unanswered(tx, estimate);
  // Extra work is asked about while the mechanic is there, not days later.
  if (estimate.job_id.empty()) plan_follow_ups(tx, estimate.id);
  return full;
}

void move_lead(Tx& tx, const Lead& lead) {
  if (lead.stage != LeadStage::new_ && lead.stage != LeadStage::contacted) return;
  Lead after = lead;
  after.stage = LeadStage::estimate_sent;
  if (!after.touched_at) after.touched_at = tx.now();
  leads::save(tx, lead, std::move(after), "estimate.sent");
}

// Who sends it all the same has seen what the law misses: that choice is kept.
void note_incomplete(Tx& tx, const Shop& shop, const Estimate& estimate) {
  std::string lacks;
  for (const Required one : missing(tx, shop, estimate))
    lacks += (lacks.empty() ? "" : ", ") + std::string(enum_name(one));
  if (!lacks.empty())
    audit::record(tx, estimate.lead_id.value, "estimate.sent_incomplete",
                  {{"missing", json::array{"", lacks}}});
}

}  // namespace

Result<Full> send(Tx& tx, const Shop& shop, const EstimateId& id, MessageChannel channel) {
  auto full = find(tx, id);
  if (!full) return not_found("estimate");
  if (is_over(full->estimate))
    return conflict("estimate.over", "This estimate is over. Make a new one.");
  const auto lead = leads::find(tx, full->estimate.lead_id);
  check(lead.has_value(), "an estimate without its lead");
  const bool mail = channel == MessageChannel::email;
  const std::string& to = mail ? lead->email : lead->phone;
  if (to.empty()) {
    return conflict(
        "lead.unreachable",
        std::string("We have no ") + (mail ? "e-mail address" : "phone") + " for this lead.");
  }
  const auto message = leave(tx, shop, link_to(shop, *lead, full->estimate, to), !mail);
  if (!message) return message.error();
  if (message->status == MessageStatus::canceled)
    return conflict("message.not_allowed", message->error_text);
  settle_waiting(tx, full->estimate, message->id);
  note_incomplete(tx, shop, full->estimate);
  const bool waits = message->status == MessageStatus::waiting_approval;
  if (!waits) move_lead(tx, *lead);
  return with_status(tx, *std::move(full),
                     waits ? EstimateStatus::waiting_approval : EstimateStatus::sent);
}

void approved_to_leave(Tx& tx, const Message& message) {
  auto full = waiting_of(tx, message);
  if (!full) return;
  with_status(tx, *std::move(full), EstimateStatus::sent);
  if (const auto lead = leads::find(tx, message.lead_id)) move_lead(tx, *lead);
}

void refused_to_leave(Tx& tx, const Message& message) {
  if (auto full = waiting_of(tx, message)) with_status(tx, *std::move(full), EstimateStatus::draft);
}

void left(Tx& tx, const Message& message) {
  if (message.kind == "quote_received" && !message.paper_id.empty())
    plan_follow_ups(tx, EstimateId{message.paper_id});
}

bool carries_estimate(const Message& message) { return message.kind == kKind; }

}  // namespace roadcall::estimates
