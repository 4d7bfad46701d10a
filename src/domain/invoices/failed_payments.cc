#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"

// Money that was written down and is not there: the bank took it back, a check bounced, a slip of
// the hand.
namespace roadcall::invoices {
namespace {

constexpr std::size_t kReasonMax = 500;

}  // namespace

void fail_payment(Tx& tx, Payment payment, const std::string& why) {
  payment.status = PaymentStatus::failed;
  payment.problem = why;
  payment.version += 1;
  payment.updated_at = tx.now();
  tx.update("payments", payment);
  audit::record(tx, payment.id.value, "payment.failed",
                {{"amount_cents", payment.amount_cents}, {"reason", why}});
  tx.emit("payment.changed", payment.id.value);
  auto full = find(tx, payment.invoice_id);
  if (!full) return;
  full->invoice.paid_cents -= payment.amount_cents - amount_back(payment);
  full->invoice.tip_cents -= payment.tip_cents - tip_back(payment);
  save(tx, std::move(full->invoice), "invoice.payment_failed");
}

Result<Payment> did_not_come_in(Tx& tx, const PaymentId& id, const std::string& reason) {
  const auto payment = find_payment(tx, id);
  if (!payment) return not_found("payment");
  const std::string why = trimmed(reason);
  if (why.empty()) return invalid("reason", "reason must not be empty.");
  if (character_count(why) > kReasonMax)
    return invalid("reason", "reason may have at most 500 characters.");
  if (payment->status == PaymentStatus::failed) return *payment;
  if (!payment->provider_id.empty())
    return conflict("payment.by_card",
                    "The card processor says what comes of this payment: give it back instead.");
  fail_payment(tx, *payment, why);
  return find_payment(tx, id).value();
}

}  // namespace roadcall::invoices
