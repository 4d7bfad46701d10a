#include "domain/invoices/invoices.h"

#include <algorithm>

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/estimates/pricing.h"
#include "domain/invoices/charge.h"
#include "domain/invoices/deposits.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"

namespace roadcall::invoices {
namespace {

constexpr std::size_t kTokenBytes = 18;
constexpr std::size_t kReasonMax = 500;
constexpr std::chrono::hours kDueAfter{24 * 7};
constexpr std::chrono::hours kDay{24};

// The same arithmetic as an estimate's, so that what was agreed is what is asked.
pricing::Totals totals_of(const std::vector<InvoiceLine>& lines, const Rates& rates) {
  std::vector<EstimateLine> same;
  for (const InvoiceLine& line : lines) {
    EstimateLine one;
    one.kind = line.kind;
    one.taxable = line.taxable;
    one.amount_cents = line.amount_cents;
    same.push_back(std::move(one));
  }
  return pricing::totals_of(same, rates);
}

std::optional<Full> of_job(Tx& tx, const JobId& job) {
  const InvoiceId id = jobs::invoice_id_of(tx, job);
  return id.empty() ? std::nullopt : find(tx, id);
}

messages::Values values_of(Tx& tx, const Shop& shop, const Invoice& invoice,
                           const Customer& customer) {
  const auto car = customers::find_vehicle(tx, invoice.vehicle_id);
  const std::string year = car && car->year ? std::to_string(*car->year) + " " : "";
  const std::string& phone =
      shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone;
  return {{"shop", shop.name},
          {"shop_phone", shown_phone(phone)},
          {"name", customer.name},
          {"vehicle", car ? trimmed(year + car->make + " " + car->model) : ""},
          {"reference", reference(invoice.number)},
          {"total", dollars(invoice.total_cents)},
          {"balance", dollars(invoice.balance_cents)},
          {"link", "/pay/" + invoice.token}};
}

const char* kind_to_send(const Invoice& invoice) {
  if (invoice.balance_cents > 0) return invoice.sent_at ? "invoice" : "work_done";
  return invoice.written_off_cents > 0 ? "invoice_closed" : "receipt";
}

}  // namespace

Result<Full> from_job(Tx& tx, const Shop& shop, const JobId& id, const std::string& reason) {
  if (character_count(reason) > kReasonMax)
    return invalid("reason", "reason may have at most 500 characters.");
  const auto job = jobs::find(tx, id);
  if (!job) return not_found("job");
  if (auto known = of_job(tx, id)) return *std::move(known);
  if (job->status != JobStatus::done)
    return conflict("invoice.not_done", "The work is not done yet.");
  Charge charge = charge_of(tx, *job);
  if (auto bad = why_not(tx, shop, *job, charge, reason)) return *bad;
  const pricing::Totals totals = totals_of(charge.lines, shop.settings.rates);
  if (totals.total_cents < 0)
    return conflict("invoice.negative", "The lines add up to less than nothing.");
  Invoice invoice{.id = tx.new_id<InvoiceId>(),
                  .shop_id = tx.shop_id(),
                  .number = tx.next_number("invoice", kFirstNumber),
                  .job_id = id,
                  .customer_id = job->customer_id,
                  .vehicle_id = job->vehicle_id,
                  .token = secret_token(kTokenBytes),
                  .subtotal_cents = totals.subtotal_cents,
                  .tax_cents = totals.tax_cents,
                  .total_cents = totals.total_cents,
                  .due_at = tx.now() + kDueAfter,
                  .version = 0,
                  .created_at = tx.now(),
                  .updated_at = tx.now()};
  tx.insert("invoices", invoice);
  int position = 0;
  for (InvoiceLine& line : charge.lines) {
    line.id = tx.new_id<InvoiceLineId>();
    line.shop_id = tx.shop_id();
    line.invoice_id = invoice.id;
    line.position = position++;
    tx.insert("invoice_lines", line);
  }
  if (lacks_approval(tx, shop, *job, charge))
    audit::record(tx, invoice.id.value, "invoice.without_approval", {{"reason", trimmed(reason)}});
  take_deposits(tx, invoice, *job);
  jobs::mark_invoiced(tx, *job, totals.total_cents);
  invoice = save(tx, std::move(invoice), "invoice.made");
  int time = 1;
  for (const int days : {3, 7, 14})
    outbox::add(tx, RemindInvoice{invoice.id, time++}, invoice.id.value, tx.now() + kDay * days);
  if (invoice.balance_cents == 0) give_receipt(tx, shop, invoice);
  return full_of(tx, std::move(invoice));
}

std::int64_t expected_cents(Tx& tx, const Shop& shop, const Job& job) {
  const std::int64_t total = totals_of(charge_of(tx, job).lines, shop.settings.rates).total_cents;
  if (job.estimate_id.empty()) return std::max<std::int64_t>(0, total);
  const auto deposits =
      tx.one<std::int64_t>(
            "SELECT COALESCE(SUM(amount_cents - refunded_cents), 0) FROM payments WHERE shop_id = ?"
            " AND estimate_id = ? AND invoice_id = '' AND status = 'settled'",
            tx.shop_id(), job.estimate_id)
          .value_or(0);
  return std::max<std::int64_t>(0, deposits > total ? total : total - deposits);
}

Result<Full> send(Tx& tx, const Shop& shop, const InvoiceId& id, const std::string& channel) {
  auto full = find(tx, id);
  if (!full) return not_found("invoice");
  if (full->invoice.status == InvoiceStatus::void_)
    return conflict("invoice.void", "This invoice is void: nobody is to pay it.");
  const auto customer = customers::find(tx, full->invoice.customer_id);
  const std::string to = !customer ? "" : channel == "email" ? customer->email : customer->phone;
  if (to.empty())
    return conflict("invoice.unreachable", std::string("We have no ") +
                                               (channel == "email" ? "e-mail address" : "phone") +
                                               " of this customer.");
  const bool paid = full->invoice.balance_cents == 0;
  auto values = values_of(tx, shop, full->invoice, *customer);
  if (paid) values["link"] = "/receipt/" + full->invoice.token;
  const auto message = messages::send(tx, shop,
                                      {.kind = kind_to_send(full->invoice),
                                       .to = to,
                                       .values = std::move(values),
                                       .lead_id = {},
                                       .customer_id = customer->id,
                                       .language = customer->language,
                                       .paper_id = id.value});
  if (message.status == MessageStatus::canceled)
    return conflict("message.not_allowed", message.error_text);
  full->invoice.sent_at = tx.now();
  full->invoice = save(tx, full->invoice, "invoice.sent");
  return *std::move(full);
}

}  // namespace roadcall::invoices
