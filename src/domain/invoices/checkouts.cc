#include "domain/invoices/checkouts.h"

#include "base/text.h"
#include "domain/invoices/deposits.h"
#include "domain/outbox/outbox.h"

namespace roadcall::checkouts {
namespace {

constexpr std::chrono::hours kOpenFor{23};   // The processor's limit is 24.
constexpr std::chrono::hours kUsefulFor{1};  // One that ends sooner is not handed out again.
constexpr std::int64_t kTipMost = 10'000'000;

const std::string& select_checkout() {
  static const std::string sql =
      "SELECT " + db::columns<Checkout>() + " FROM checkouts WHERE shop_id = ?";
  return sql;
}

// The same page for the same money, while it lasts.
std::optional<Checkout> usable(Tx& tx, const Checkout& wanted) {
  static const std::string sql = select_checkout() +
                                 " AND invoice_id = ? AND estimate_id = ? AND amount_cents = ?"
                                 " AND tip_cents = ? AND status IN ('wanted', 'open')"
                                 " AND expires_at > ? ORDER BY id DESC LIMIT 1";
  return tx.one<Checkout>(sql, tx.shop_id(), wanted.invoice_id, wanted.estimate_id,
                          wanted.amount_cents, wanted.tip_cents, tx.now() + kUsefulFor);
}

Result<Checkout> ask_for(Tx& tx, Checkout wanted) {
  const std::int64_t charged = wanted.amount_cents + wanted.tip_cents;
  if (charged < kAmountLeast || charged > kAmountMost)
    return Error{
        Kind::unprocessable, "checkout.amount",
        "A card can pay between " + dollars(kAmountLeast) + " and " + dollars(kAmountMost) + ".",
        "amount_cents"};
  if (auto known = usable(tx, wanted)) return *std::move(known);
  wanted.id = tx.new_id<CheckoutId>();
  wanted.shop_id = tx.shop_id();
  wanted.expires_at = tx.now() + kOpenFor;
  wanted.created_at = tx.now();
  wanted.updated_at = tx.now();
  tx.insert("checkouts", wanted);
  outbox::add(tx, OpenCheckout{wanted.id}, wanted.id.value);
  return wanted;
}

}  // namespace

Result<Checkout> for_invoice(Tx& tx, const Invoice& invoice, const Wish& wish) {
  if (invoice.status == InvoiceStatus::void_)
    return conflict("invoice.void", "This invoice is void: nothing may be paid on it.");
  if (invoice.balance_cents == 0) return conflict("invoice.paid", "This invoice is paid.");
  const std::int64_t amount = wish.amount_cents.value_or(invoice.balance_cents);
  if (amount < 1) return invalid("amount_cents", "amount_cents must be at least 1.");
  if (amount > invoice.balance_cents)
    return Error{Kind::unprocessable, "payment.over_balance",
                 "Only " + dollars(invoice.balance_cents) + " is left to pay.", "amount_cents"};
  if (wish.tip_cents < 0 || wish.tip_cents > kTipMost)
    return invalid("tip_cents", "tip_cents must be between 0 and 10000000.");
  Checkout wanted;
  wanted.invoice_id = invoice.id;
  wanted.amount_cents = amount;
  wanted.tip_cents = wish.tip_cents;
  return ask_for(tx, std::move(wanted));
}

Result<Checkout> for_deposit(Tx& tx, const Estimate& estimate) {
  const bool agreed = estimate.status == EstimateStatus::approved ||
                      estimate.status == EstimateStatus::partly_approved;
  if (!agreed) return conflict("estimate.not_approved", "Approve the estimate first.");
  const std::int64_t left = invoices::deposit_owed(tx, estimate);
  if (left == 0) return conflict("deposit.paid", "No deposit is owed on this estimate.");
  Checkout wanted;
  wanted.estimate_id = estimate.id;
  wanted.amount_cents = left;
  return ask_for(tx, std::move(wanted));
}

std::optional<Checkout> find(Tx& tx, const CheckoutId& id) {
  static const std::string sql = select_checkout() + " AND id = ?";
  return tx.one<Checkout>(sql, tx.shop_id(), id);
}

std::optional<Checkout> enter(Tx& tx, const std::string& provider_id,
                              const std::string& reference) {
  static const std::string by_session =
      "SELECT " + db::columns<Checkout>() + " FROM checkouts WHERE provider_id = ?";
  static const std::string by_id =
      "SELECT " + db::columns<Checkout>() + " FROM checkouts WHERE id = ?";
  std::optional<Checkout> found;
  if (!provider_id.empty()) found = tx.one<Checkout>(by_session, provider_id);
  // An event may come before the answer that would have told us the session.
  if (!found && !reference.empty()) found = tx.one<Checkout>(by_id, reference);
  if (!found) return std::nullopt;
  tx.enter_shop(found->shop_id);
  return tx.one<Checkout>(by_id, found->id);  // As it is now that the shop is ours alone.
}

std::optional<Checkout> latest_of(Tx& tx, const InvoiceId& id) {
  static const std::string sql = select_checkout() + " AND invoice_id = ? ORDER BY id DESC LIMIT 1";
  return tx.one<Checkout>(sql, tx.shop_id(), id);
}

std::optional<Checkout> latest_of(Tx& tx, const EstimateId& id) {
  static const std::string sql =
      select_checkout() + " AND estimate_id = ? ORDER BY id DESC LIMIT 1";
  return tx.one<Checkout>(sql, tx.shop_id(), id);
}

Checkout save(Tx& tx, Checkout checkout) {
  checkout.updated_at = tx.now();
  tx.update("checkouts", checkout);
  tx.emit("checkout.changed", checkout.id.value);
  return checkout;
}

}  // namespace roadcall::checkouts
