#include "domain/invoices/card_money.h"

#include <algorithm>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/versions.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"

namespace roadcall::card_money {

using invoices::warn_owner;

namespace {

constexpr std::size_t kProblemMax = 300;

void insert_payment(Tx& tx, Payment& payment) {
  payment.id = tx.new_id<PaymentId>();
  payment.shop_id = tx.shop_id();
  payment.method = PaymentMethod::card;
  payment.created_at = tx.now();
  payment.updated_at = tx.now();
  tx.insert("payments", payment);
  audit::record(tx, payment.id.value, "payment.taken", {{"amount_cents", payment.amount_cents}});
  tx.emit("payment.created", payment.id.value);
}

void keep_unapplied(Tx& tx, const Invoice& invoice, std::int64_t amount, std::int64_t tip,
                    const std::string& payment_id) {
  const std::string reference = invoices::reference(invoice.number);
  Payment payment;
  payment.customer_id = invoice.customer_id;
  payment.amount_cents = amount;
  payment.tip_cents = tip;
  payment.provider_id = payment_id;
  payment.note = "More than was owed on " + reference + ": give it back";
  insert_payment(tx, payment);
  warn_owner(tx, "was paid by card, but it is not owed. Please give it back.", amount + tip,
             reference);
}

void pay_invoice(Tx& tx, const Checkout& checkout, const InvoiceId& id, const Paid& money) {
  const auto full = invoices::find(tx, id);
  check(full.has_value(), "a checkout without its invoice");
  const Invoice& invoice = full->invoice;
  const std::int64_t owed = invoice.status == InvoiceStatus::void_ ? 0 : invoice.balance_cents;
  const std::int64_t applied = std::min(owed, checkout.amount_cents);
  const std::int64_t rest = checkout.amount_cents - applied;
  if (applied > 0) {
    const auto taken = invoices::pay(tx, shops::current(tx), id,
                                     {.method = PaymentMethod::card,
                                      .amount_cents = applied,
                                      .tip_cents = checkout.tip_cents,
                                      .note = {},
                                      .provider_id = money.payment_id});
    check(static_cast<bool>(taken), "a payment within the balance was refused");
  }
  if (rest > 0)
    keep_unapplied(tx, invoice, rest, applied > 0 ? 0 : checkout.tip_cents, money.payment_id);
}

void pay_deposit(Tx& tx, const Checkout& checkout, const Paid& money) {
  const auto full = estimates::find(tx, checkout.estimate_id);
  check(full.has_value(), "a checkout without its estimate");
  // Meanwhile another version may have been agreed to: it is that one's deposit.
  const Estimate estimate = estimates::standing_version(tx, full->estimate);
  // Work may have been billed before the deposit came.
  if (const auto job = jobs::of_estimate(tx, estimate)) {
    const InvoiceId invoice = jobs::invoice_id_of(tx, job->id);
    if (!invoice.empty()) return pay_invoice(tx, checkout, invoice, money);
  }
  Payment payment;
  payment.estimate_id = estimate.id;
  payment.customer_id = estimate.customer_id;
  payment.amount_cents = checkout.amount_cents;
  payment.provider_id = money.payment_id;
  payment.note = "Deposit for " + leads::reference(estimate.number);
  insert_payment(tx, payment);
  tx.emit("estimate.changed", estimate.id.value);
  invoices::tell_owner_paid(tx, shops::current(tx), payment, leads::reference(estimate.number), 0);
}

std::string reference_of(Tx& tx, const Checkout& checkout) {
  if (const auto full = invoices::find(tx, checkout.invoice_id))
    return invoices::reference(full->invoice.number);
  const auto full = estimates::find(tx, checkout.estimate_id);
  return full ? leads::reference(full->estimate.number) : "";
}

// What one payment at the processor became here: a row more each time it was more than was owed.
std::vector<Payment> enter_payments(Tx& tx, const std::string& payment_id) {
  if (payment_id.empty()) return {};
  const auto shop =
      tx.one<ShopId>("SELECT shop_id FROM payments WHERE provider_id = ? LIMIT 1", payment_id);
  if (!shop) return {};
  tx.enter_shop(*shop);
  static const std::string sql =
      invoices::select_payment() + " AND provider_id = ? ORDER BY id LIMIT 20";
  return tx.all<Payment>(sql, tx.shop_id(), payment_id);
}

// Ours is one; one that was given at the processor has a row for each payment it came from.
std::vector<Refund> enter_refunds(Tx& tx, const Refunded& told) {
  static const std::string by_id = "SELECT " + db::columns<Refund>() + " FROM refunds WHERE id = ?";
  static const std::string by_provider = "SELECT " + db::columns<Refund>() +
                                         " FROM refunds WHERE provider_id = ? ORDER BY id LIMIT 20";
  std::vector<Refund> found;
  if (!told.reference.empty()) found = tx.all<Refund>(by_id, told.reference);
  if (found.empty() && !told.id.empty()) found = tx.all<Refund>(by_provider, told.id);
  if (!found.empty()) tx.enter_shop(found.front().shop_id);
  return found;
}

// Money that pays no invoice goes back first, then what came last. Nothing of it when it is more
// than is left.
bool give_back(Tx& tx, std::vector<Payment> payments, const Refunded& told) {
  std::sort(payments.begin(), payments.end(), [](const Payment& a, const Payment& b) {
    if (a.invoice_id.empty() != b.invoice_id.empty()) return a.invoice_id.empty();
    return a.id > b.id;
  });
  std::int64_t left = 0;
  for (const Payment& one : payments) left += invoices::left_of(one);
  std::int64_t rest = told.amount_cents;
  if (rest < 1 || rest > left) return false;
  for (const Payment& one : payments) {
    const std::int64_t amount = std::min(rest, invoices::left_of(one));
    if (amount > 0) invoices::note_given_back(tx, one, amount, told.id);
    rest -= amount;
  }
  return true;
}

RefundStatus status_of(const std::string& told) {
  if (told == "succeeded") return RefundStatus::done;
  if (told == "failed" || told == "canceled") return RefundStatus::failed;
  return RefundStatus::pending;
}

void move_payment(Tx& tx, Payment payment, PaymentStatus status) {
  payment.status = status;
  payment.version += 1;
  payment.updated_at = tx.now();
  tx.update("payments", payment);
  audit::record(tx, payment.id.value, "payment.disputed", {{"status", enum_name(status)}});
  tx.emit("payment.changed", payment.id.value);
}

// The cents that are in doubt from now on.
std::int64_t dispute_one(Tx& tx, const Payment& payment, Dispute state) {
  if (payment.status == PaymentStatus::failed) return 0;
  if (state == Dispute::won && payment.status == PaymentStatus::disputed)
    move_payment(tx, payment, PaymentStatus::settled);
  if (state == Dispute::open && payment.status == PaymentStatus::settled) {
    move_payment(tx, payment, PaymentStatus::disputed);
    return payment.amount_cents;
  }
  if (state != Dispute::lost) return 0;
  move_payment(tx, payment, PaymentStatus::failed);
  if (auto full = invoices::find(tx, payment.invoice_id)) {
    full->invoice.paid_cents -= payment.amount_cents - amount_back(payment);
    invoices::save(tx, std::move(full->invoice), "invoice.dispute_lost");
  }
  return 0;
}

std::string what_came(const Paid& money) {
  const std::string currency = ascii_lower(cut(money.currency, 10));
  if (currency == "usd") return "another amount came, " + dollars(money.amount_cents);
  return "another currency came, " + std::to_string(money.amount_cents) +
         " of the smallest coin of " + (currency.empty() ? "one without a name" : currency);
}

}  // namespace

void paid(Tx& tx, Checkout checkout, const Paid& money) {
  if (checkout.status == CheckoutStatus::complete) return;
  const std::int64_t wanted = checkout.amount_cents + checkout.tip_cents;
  if (money.amount_cents != wanted || ascii_lower(money.currency) != "usd") {
    const std::string came = what_came(money);
    checkout.problem = "paid " + std::to_string(money.amount_cents) + " " +
                       std::string(cut(money.currency, 10)) + ", asked " + std::to_string(wanted) +
                       " usd";
    checkout.status = CheckoutStatus::failed;
    checkout = checkouts::save(tx, std::move(checkout));
    return warn_owner(tx, "was asked by card, but " + came + ". Please look at it.", wanted,
                      reference_of(tx, checkout));
  }
  checkout.status = CheckoutStatus::complete;
  checkout.problem.clear();
  checkout = checkouts::save(tx, std::move(checkout));
  if (checkout.invoice_id.empty()) return pay_deposit(tx, checkout, money);
  pay_invoice(tx, checkout, checkout.invoice_id, money);
}

void ended(Tx& tx, Checkout checkout, CheckoutStatus status, const std::string& problem) {
  const bool goes_on =
      checkout.status == CheckoutStatus::wanted || checkout.status == CheckoutStatus::open;
  if (!goes_on) return;
  checkout.status = status;
  checkout.problem = std::string(cut(problem, kProblemMax));
  checkouts::save(tx, std::move(checkout));
}

std::optional<Refund> find_refund(Tx& tx, const RefundId& id) {
  static const std::string sql =
      "SELECT " + db::columns<Refund>() + " FROM refunds WHERE shop_id = ? AND id = ?";
  return tx.one<Refund>(sql, tx.shop_id(), id);
}

void note_refund(Tx& tx, Refund refund, const std::string& status, const std::string& provider_id,
                 const std::string& problem) {
  const RefundStatus next = status_of(status);
  if (refund.status == RefundStatus::failed) return;  // The money is back in the books already.
  if (refund.status == RefundStatus::done && next == RefundStatus::pending) return;
  refund.status = next;
  if (!provider_id.empty()) refund.provider_id = provider_id;
  refund.problem = std::string(cut(problem, kProblemMax));
  refund.updated_at = tx.now();
  tx.update("refunds", refund);
  tx.emit("payment.changed", refund.payment_id.value);
  if (next != RefundStatus::failed) return;
  invoices::take_back_refund(tx, refund);
  warn_owner(tx, "could not be given back by card: " + problem, refund.amount_cents,
             refund.payment_id.value);
}

void refund_unclear(Tx& tx, Refund refund, const std::string& problem) {
  refund.problem = std::string(cut(problem, kProblemMax));
  refund.updated_at = tx.now();
  tx.update("refunds", refund);
  tx.emit("payment.changed", refund.payment_id.value);
  warn_owner(tx,
             "was to be given back by card, and we cannot learn whether it was (" + problem +
                 "). Look at the card processor.",
             refund.amount_cents, refund.payment_id.value);
}

bool refunded(Tx& tx, const Refunded& told) {
  const auto known = enter_refunds(tx, told);
  for (const Refund& one : known)
    note_refund(tx, one, told.status, told.id, "the card processor could not give it back");
  if (!known.empty()) return true;
  const auto payments = enter_payments(tx, told.payment_id);
  if (payments.empty()) return false;
  if (status_of(told.status) == RefundStatus::failed) return true;  // Never written, never undone.
  if (!give_back(tx, payments, told))
    warn_owner(tx, "was given back at the card processor, more than we know was paid.",
               told.amount_cents, payments.front().id.value);
  return true;
}

bool disputed(Tx& tx, const std::string& payment_id, Dispute state) {
  const auto payments = enter_payments(tx, payment_id);
  std::int64_t opened = 0;
  for (const Payment& payment : payments) opened += dispute_one(tx, payment, state);
  if (opened > 0)
    warn_owner(tx, "is disputed by the customer's bank. Answer it at the card processor.", opened,
               payments.front().id.value);
  return !payments.empty();
}

}  // namespace roadcall::card_money
