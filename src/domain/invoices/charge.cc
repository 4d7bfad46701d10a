#include "domain/invoices/charge.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/pricing.h"
#include "domain/invoices/invoices.h"
#include "domain/parts/parts.h"

namespace roadcall::invoices {
namespace {

constexpr int kLinesMost = 600;

InvoiceLine line_of(const EstimateLine& line) {
  InvoiceLine out;
  out.kind = line.kind;
  out.description = line.description;
  out.quantity_milli = line.quantity_milli;
  out.unit_price_cents = line.unit_price_cents;
  out.taxable = line.taxable;
  out.amount_cents = line.amount_cents;
  out.source_id = line.id.value;
  return out;
}

InvoiceLine line_of(const JobPart& part) {
  InvoiceLine out;
  out.kind = LineKind::part;
  out.description = part.description;
  out.quantity_milli = part.quantity_milli;
  out.unit_price_cents = part.unit_price_cents;
  out.taxable = part.taxable;
  out.amount_cents = pricing::amount_of(part.quantity_milli, part.unit_price_cents);
  out.source_id = part.id.value;
  return out;
}

// What the invoices of the estimate's other visits ask for.
std::vector<InvoiceLine> billed_elsewhere(Tx& tx, const Job& job) {
  if (job.estimate_id.empty()) return {};
  static const std::string sql =
      "SELECT " + db::columns<InvoiceLine>("l") +
      " FROM jobs j JOIN invoices i ON i.shop_id = j.shop_id AND i.job_id = j.id"
      " JOIN invoice_lines l ON l.shop_id = i.shop_id AND l.invoice_id = i.id"
      " WHERE j.shop_id = ? AND j.lead_id = ? AND j.estimate_id = ? AND j.id <> ?"
      " AND i.status <> 'void' ORDER BY l.id LIMIT ?";
  return tx.all<InvoiceLine>(sql, tx.shop_id(), job.lead_id, job.estimate_id, job.id, kLinesMost);
}

bool is_signed(Tx& tx, const JobId& job) {
  return tx
      .one<std::string>(
          "SELECT id FROM uploads WHERE shop_id = ? AND job_id = ? AND purpose = 'signature'"
          " AND file_id <> '' LIMIT 1",
          tx.shop_id(), job)
      .has_value();
}

Error empty(const Charge& charge) {
  return conflict("invoice.empty",
                  charge.is_billed
                      ? "All that was agreed is on the invoice of a linked visit already."
                      : "There is nothing to charge: make an estimate first.");
}

Error not_approved(const Charge& charge) {
  return conflict("invoice.not_approved",
                  charge.is_agreed
                      ? "The customer's yes to this estimate is not written down, and the law "
                        "wants it. Record how they agreed, or give the reason why it is charged "
                        "without."
                      : "Nobody's yes to this work is written down, and the law wants it. Record "
                        "it as extra work the customer agreed to, let them sign, or give the "
                        "reason why it is charged without.");
}

Error overrun(const Charge& charge, std::int64_t limit_cents) {
  return {Kind::unprocessable, "invoice.overrun",
          "This charges " + dollars(charge.beyond_cents) +
              " beyond what was agreed, and the law allows " + dollars(limit_cents) +
              ". Record the customer's consent as extra work first.",
          "lines"};
}

}  // namespace

Charge charge_of(Tx& tx, const Job& job) {
  Charge charge;
  std::set<std::string> billed;
  for (const InvoiceLine& line : billed_elsewhere(tx, job)) {
    if (line.source_id.starts_with(JobPartId::prefix)) charge.beyond_cents += line.amount_cents;
    billed.insert(line.source_id);
  }
  for (const EstimateLine& line : estimates::chargeable_lines(tx, job.estimate_id, job.id)) {
    charge.is_agreed = true;
    charge.agreed_cents += line.amount_cents;
    if (billed.contains(line.id.value))
      charge.is_billed = true;
    else
      charge.lines.push_back(line_of(line));
  }
  for (const JobPart& part : parts::used_on(tx, job.id)) {
    if (part.included) continue;
    charge.lines.push_back(line_of(part));
    charge.beyond_cents += charge.lines.back().amount_cents;
  }
  return charge;
}

std::vector<EstimateLineId> billed_lines(Tx& tx, const Estimate& estimate) {
  return tx.all<EstimateLineId>(
      "SELECT l.id FROM jobs j JOIN invoices i ON i.shop_id = j.shop_id AND i.job_id = j.id"
      " JOIN invoice_lines b ON b.shop_id = i.shop_id AND b.invoice_id = i.id"
      " JOIN estimate_lines l ON l.shop_id = b.shop_id AND l.estimate_id = ? AND l.id = b.source_id"
      " WHERE j.shop_id = ? AND j.lead_id = ? AND i.status <> 'void' ORDER BY l.position LIMIT ?",
      estimate.id, tx.shop_id(), estimate.lead_id, kLinesMost);
}

std::optional<std::int64_t> overrun_limit(const std::string& rules, std::int64_t agreed_cents) {
  if (rules != "florida") return std::nullopt;
  return std::min<std::int64_t>(5000, std::max<std::int64_t>(1000, agreed_cents / 10));
}

bool needs_approval(const std::string& rules) { return rules == "florida"; }

bool lacks_approval(Tx& tx, const Shop& shop, const Job& job, const Charge& charge) {
  if (!needs_approval(shop.settings.rules)) return false;
  if (!charge.is_agreed) return !is_signed(tx, job.id);
  const auto full = estimates::find(tx, job.estimate_id);
  return full && !estimates::is_decided(full->estimate);
}

std::optional<Error> why_not(Tx& tx, const Shop& shop, const Job& job, const Charge& charge,
                             const std::string& reason) {
  if (charge.lines.empty()) return empty(charge);
  if (trimmed(reason).empty() && lacks_approval(tx, shop, job, charge)) return not_approved(charge);
  const auto limit = overrun_limit(shop.settings.rules, charge.agreed_cents);
  // With nothing agreed there is nothing to be over: the yes or the reason covers it all.
  if (!limit || !charge.is_agreed || charge.beyond_cents <= *limit) return std::nullopt;
  return overrun(charge, *limit);
}

}  // namespace roadcall::invoices
