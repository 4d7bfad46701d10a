#include "domain/invoices/card_money.h"

#include <algorithm>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/versions.h"
#include "domain/invoices/card_back.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"

namespace roadcall::card_money {

using invoices::warn_owner;

namespace {

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

// A receipt of what is no invoice yet.
void thank_for_deposit(Tx& tx, const Shop& shop, const Estimate& estimate, std::int64_t cents) {
  const auto lead = leads::find(tx, estimate.lead_id);
  if (!lead) return;
  const std::string& to = lead->phone.empty() ? lead->email : lead->phone;
  if (to.empty()) return;
  messages::send(tx, shop,
                 {.kind = "deposit_paid",
                  .to = to,
                  .values = {{"shop", shop.name},
                             {"name", lead->name},
                             {"reference", leads::reference(estimate.number)},
                             {"total", dollars(cents)},
                             {"link", "/q/" + estimate.token}},
                  .lead_id = lead->id,
                  .customer_id = estimate.customer_id,
                  .language = lead->language,
                  .is_answer = true,
                  .paper_id = estimate.id.value});
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
  thank_for_deposit(tx, shops::current(tx), estimate, payment.amount_cents);
}

std::string reference_of(Tx& tx, const Checkout& checkout) {
  if (const auto full = invoices::find(tx, checkout.invoice_id))
    return invoices::reference(full->invoice.number);
  const auto full = estimates::find(tx, checkout.estimate_id);
  return full ? leads::reference(full->estimate.number) : "";
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
  if (checkout.invoice_id.empty())
    pay_deposit(tx, checkout, money);
  else
    pay_invoice(tx, checkout, checkout.invoice_id, money);
  take_early(tx, money.payment_id);
}

void ended(Tx& tx, Checkout checkout, CheckoutStatus status, const std::string& problem) {
  const bool goes_on =
      checkout.status == CheckoutStatus::wanted || checkout.status == CheckoutStatus::open;
  if (!goes_on) return;
  checkout.status = status;
  checkout.problem = std::string(cut(problem, kProblemMax));
  checkouts::save(tx, std::move(checkout));
}

}  // namespace roadcall::card_money
