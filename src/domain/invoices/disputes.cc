#include "base/enums.h"
#include "domain/audit/audit.h"
#include "domain/invoices/card_back.h"
#include "domain/invoices/card_early.h"
#include "domain/invoices/deposits.h"
#include "domain/invoices/rows.h"
#include "domain/shops/shops.h"

// What the customer's bank takes back, for now or for good, in whatever order it is told.
namespace roadcall::card_money {
namespace {

Payment move_payment(Tx& tx, Payment payment, PaymentStatus status) {
  payment.status = status;
  payment.version += 1;
  payment.updated_at = tx.now();
  tx.update("payments", payment);
  audit::record(tx, payment.id.value, "payment.disputed", {{"status", enum_name(status)}});
  tx.emit("payment.changed", payment.id.value);
  return payment;
}

// The cents that are in doubt, or gone, from now on.
std::int64_t dispute_one(Tx& tx, const Payment& payment, Dispute state) {
  const bool held = payment.status == PaymentStatus::disputed;
  if (state == Dispute::won && held)
    invoices::take_late_deposit(tx, shops::current(tx),
                                move_payment(tx, payment, PaymentStatus::settled));
  if (state == Dispute::won || payment.status == PaymentStatus::failed) return 0;
  if (state == Dispute::open && held) return 0;
  if (state == Dispute::open)
    move_payment(tx, payment, PaymentStatus::disputed);
  else
    invoices::fail_payment(tx, payment, "The customer's bank took it back");
  return payment.amount_cents;
}

}  // namespace

bool take_dispute(Tx& tx, const Disputed& told) {
  const auto payments = enter_payments(tx, told.payment_id);
  std::int64_t moved = 0;
  for (const Payment& payment : payments) moved += dispute_one(tx, payment, told.state);
  if (moved > 0)
    invoices::warn_owner(
        tx,
        told.state == Dispute::lost
            ? "was taken back for good by the customer's bank."
            : "is disputed by the customer's bank. Answer it at the card processor.",
        moved, payments.front().id.value);
  return !payments.empty();
}

bool disputed(Tx& tx, const Disputed& told) {
  const bool begins = told.state == Dispute::open;
  if (begins && card_early::is_over(tx, told.id)) return true;
  const bool known = take_dispute(tx, told);
  if (!begins) card_early::note_over(tx, told.id);
  if (!known)
    card_early::keep(tx, told.payment_id,
                     {"dispute", told.id, std::string(enum_name(told.state)), 0});
  return known;
}

}  // namespace roadcall::card_money
