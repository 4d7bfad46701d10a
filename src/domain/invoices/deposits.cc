#include "domain/invoices/deposits.h"

#include <algorithm>

#include "domain/audit/audit.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/jobs.h"

namespace roadcall::invoices {
namespace {

void write(Tx& tx, Payment& payment) {
  payment.version += 1;
  payment.updated_at = tx.now();
  tx.update("payments", payment);
  tx.emit("payment.changed", payment.id.value);
}

// Two rows of the same money: the one keeps its refunds, the other is clean.
Payment split_off(Tx& tx, Payment& deposit, std::int64_t amount_cents) {
  Payment part = deposit;
  part.id = tx.new_id<PaymentId>();
  part.amount_cents = amount_cents;
  part.tip_cents = 0;
  part.refunded_cents = 0;
  part.version = 0;
  tx.insert("payments", part);
  deposit.amount_cents -= amount_cents;
  write(tx, deposit);
  audit::record(tx, deposit.id.value, "payment.split", {{"amount_cents", amount_cents}});
  return part;
}

bool another_visit_follows(Tx& tx, const Job& job) {
  return tx
      .one<std::string>(
          "SELECT id FROM jobs WHERE shop_id = ? AND lead_id = ? AND estimate_id = ? AND id <> ?"
          " AND status NOT IN ('cancelled', 'no_show', 'invoiced', 'paid') LIMIT 1",
          tx.shop_id(), job.lead_id, job.estimate_id, job.id)
      .has_value();
}

bool was_given_back(Tx& tx, const EstimateId& id) {
  return tx
      .one<PaymentId>(
          "SELECT id FROM payments WHERE shop_id = ? AND estimate_id = ? AND refunded_cents > 0"
          " LIMIT 1",
          tx.shop_id(), id)
      .has_value();
}

bool is_billed(Tx& tx, const Estimate& estimate) {
  const auto job = jobs::of_estimate(tx, estimate);
  return job && !jobs::invoice_id_of(tx, job->id).empty();
}

void ask_to_give_back(Tx& tx, Payment deposit, std::int64_t left_cents, const Invoice& invoice) {
  const std::string number = reference(invoice.number);
  deposit.note = "More than was owed on " + number + ": give it back";
  write(tx, deposit);
  warn_owner(tx, "of the deposit is more than the bill. Please give it back.", left_cents, number);
}

// Lets the deposit count on an invoice as far as something is owed there; what is left of it then.
std::int64_t count_on(Tx& tx, Invoice& invoice, Payment& deposit) {
  const std::int64_t left = deposit.amount_cents - deposit.refunded_cents;
  const std::int64_t owed =
      invoice.total_cents - invoice.paid_cents - invoice.refunded_cents - invoice.written_off_cents;
  const std::int64_t taken = std::min(left, owed);
  if (taken <= 0) return left;
  const bool whole = taken == deposit.amount_cents;
  Payment part = whole ? deposit : split_off(tx, deposit, taken);
  part.invoice_id = invoice.id;
  write(tx, part);
  invoice.paid_cents += taken;
  return left - taken;
}

// What was asked for the estimate's work, oldest first.
std::vector<Invoice> bills_of(Tx& tx, const Estimate& estimate) {
  static const std::string sql =
      "SELECT " + db::columns<Invoice>("i") +
      " FROM jobs j JOIN invoices i ON i.shop_id = j.shop_id AND i.job_id = j.id"
      " WHERE j.shop_id = ? AND j.lead_id = ? AND j.estimate_id = ? AND i.status <> 'void'"
      " ORDER BY i.id LIMIT 50";
  return tx.all<Invoice>(sql, tx.shop_id(), estimate.lead_id, estimate.id);
}

}  // namespace

void take_deposits(Tx& tx, Invoice& invoice, const Job& job) {
  if (job.estimate_id.empty()) return;
  static const std::string sql =
      select_payment() +
      " AND estimate_id = ? AND invoice_id = '' AND status = 'settled' ORDER BY id LIMIT 50";
  const bool goes_on = another_visit_follows(tx, job);
  for (Payment& deposit : tx.all<Payment>(sql, tx.shop_id(), job.estimate_id)) {
    const std::int64_t left = count_on(tx, invoice, deposit);
    if (left > 0 && !goes_on) ask_to_give_back(tx, deposit, left, invoice);
  }
}

void take_late_deposit(Tx& tx, const Shop& shop, Payment deposit) {
  const auto full = estimates::find(tx, deposit.estimate_id);
  if (!full || !deposit.invoice_id.empty()) return;
  const auto bills = bills_of(tx, full->estimate);
  std::int64_t left = deposit.amount_cents - deposit.refunded_cents;
  for (Invoice bill : bills) {
    if (bill.balance_cents == 0 || left == 0) continue;
    left = count_on(tx, bill, deposit);
    bill = save(tx, std::move(bill), "invoice.paid");
    if (bill.balance_cents == 0) give_receipt(tx, shop, bill);
  }
  if (left == 0 || bills.empty()) return;
  const auto job = jobs::find(tx, bills.back().job_id);
  if (job && !another_visit_follows(tx, *job)) ask_to_give_back(tx, deposit, left, bills.back());
}

void set_free(Tx& tx, Invoice& invoice, Payment payment) {
  const std::int64_t back = amount_back(payment);
  invoice.paid_cents -= payment.amount_cents - back;
  invoice.refunded_cents -= back;
  invoice.tip_cents -= payment.tip_cents - tip_back(payment);
  payment.invoice_id = {};
  if (payment.estimate_id.empty())
    payment.note = "For " + reference(invoice.number) + ", which is void: give it back";
  write(tx, payment);
  tx.exec("UPDATE refunds SET invoice_id = '' WHERE shop_id = ? AND payment_id = ?", tx.shop_id(),
          payment.id);
  audit::record(tx, payment.id.value, "payment.set_free", {{"from", invoice.id.value}});
}

std::int64_t deposit_owed(Tx& tx, const Estimate& estimate) {
  const bool agreed = estimate.status == EstimateStatus::approved ||
                      estimate.status == EstimateStatus::partly_approved;
  if (!agreed || estimate.deposit_cents == 0) return 0;
  if (was_given_back(tx, estimate.id) || is_billed(tx, estimate)) return 0;
  const std::int64_t asked = std::min(estimate.deposit_cents, estimate.approved_total_cents);
  return std::max<std::int64_t>(0, asked - deposit_paid(tx, estimate.id));
}

}  // namespace roadcall::invoices
