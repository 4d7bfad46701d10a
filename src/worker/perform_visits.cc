#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/after_care.h"
#include "domain/jobs/job_texts.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/lead_stage.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "worker/perform.h"

// What falls due around a visit. Each looks whether it still applies.
namespace roadcall::worker {
namespace {

constexpr std::chrono::hours kReminderSpan{36};  // A visit later than that was moved meanwhile.

void remind(Tx& tx, const Shop& shop, const Invoice& invoice) {
  const auto customer = customers::find(tx, invoice.customer_id);
  if (!customer) return;
  const std::string& to = customer->phone.empty() ? customer->email : customer->phone;
  if (to.empty()) return;
  messages::send(tx, shop,
                 {.kind = "payment_reminder",
                  .to = to,
                  .values = {{"shop", shop.name},
                             {"name", customer->name},
                             {"reference", invoices::reference(invoice.number)},
                             {"total", dollars(invoice.total_cents)},
                             {"balance", dollars(invoice.balance_cents)},
                             {"link", "/pay/" + invoice.token}},
                  .lead_id = {},
                  .customer_id = customer->id,
                  .language = customer->language,
                  .paper_id = invoice.id.value});
}

void follow_up(Tx& tx, const Shop& shop, const Estimate& estimate, int time) {
  const auto lead = leads::find(tx, estimate.lead_id);
  if (!lead) return;
  const std::string& to = lead->phone.empty() ? lead->email : lead->phone;
  if (to.empty()) return;
  messages::send(tx, shop,
                 {.kind = time == 1 ? "estimate_follow_up_1" : "estimate_follow_up_2",
                  .to = to,
                  .values = {{"shop", shop.name},
                             {"name", lead->name},
                             {"reference", leads::reference(estimate.number)},
                             {"total", dollars(estimate.total_cents)},
                             {"link", "/q/" + estimate.token}},
                  .lead_id = lead->id,
                  .customer_id = estimate.customer_id,
                  .language = lead->language,
                  .paper_id = estimate.id.value});
}

// Who still owes the money may have a car that leaks, too.
bool is_done(JobStatus status) {
  return status == JobStatus::done || status == JobStatus::invoiced || status == JobStatus::paid;
}

// Nobody who is not content is asked for praise; whose words leave it open, or who got some of the
// money back, only after the shop's yes.
void ask_for_review(Tx& tx, const Shop& shop, const Job& job, bool given_back) {
  const speech::Mood mood = after_care::mood_of(tx, job.id);
  if (shop.settings.review_url.empty() || mood == speech::Mood::unhappy) return;
  jobs::ask_for_review(tx, shop, job, given_back || mood == speech::Mood::unclear);
}

}  // namespace

Settlement perform(const Attempt&, const RemindVisit& errand) {
  return [errand](Tx& tx) {
    const auto job = jobs::find(tx, errand.job_id);
    if (!job || job->status != JobStatus::scheduled || job->window_start < tx.now() ||
        job->window_start > tx.now() + kReminderSpan)
      return outbox::Next{};
    jobs::tell_customer(tx, shops::current(tx), *job, "visit_reminder");
    return outbox::Next{};
  };
}

Settlement perform(const Attempt&, const FollowUpEstimate& errand) {
  return [errand](Tx& tx) {
    const auto full = estimates::find(tx, errand.estimate_id);
    const bool open = full && (full->estimate.status == EstimateStatus::sent ||
                               full->estimate.status == EstimateStatus::viewed);
    if (open && full->estimate.expires_at > tx.now())
      follow_up(tx, shops::current(tx), full->estimate, errand.time);
    return outbox::Next{};
  };
}

Settlement perform(const Attempt&, const RemindInvoice& errand) {
  return [errand](Tx& tx) {
    const auto full = invoices::find(tx, errand.invoice_id);
    if (!full || full->invoice.balance_cents == 0) return outbox::Next{};
    Invoice invoice = full->invoice;
    invoice.reminders = errand.time;
    remind(tx, shops::current(tx), invoices::save(tx, std::move(invoice), "invoice.reminded"));
    return outbox::Next{};
  };
}

Settlement perform(const Attempt&, const AfterCare& errand) {
  return [errand](Tx& tx) {
    const auto job = jobs::find(tx, errand.job_id);
    const Shop shop = shops::current(tx);
    if (!job || !is_done(job->status)) return outbox::Next{};
    if (jobs::goes_on(tx, *job)) return outbox::Next{};  // The visit that ends it is asked about.
    const auto bill = invoices::find(tx, jobs::invoice_id_of(tx, job->id));
    const bool given_back = bill && bill->invoice.refunded_cents > 0;
    if (given_back && bill->invoice.paid_cents == 0) return outbox::Next{};
    if (errand.kind == "review_request")
      ask_for_review(tx, shop, *job, given_back);
    else
      jobs::tell_customer(tx, shop, *job, errand.kind);
    return outbox::Next{};
  };
}

}  // namespace roadcall::worker
