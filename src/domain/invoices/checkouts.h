#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/invoices/invoice.h"

namespace roadcall {

/// wanted → open (the processor gave an address) → complete, expired or failed.
BOOST_DEFINE_ENUM_CLASS(CheckoutStatus, wanted, open, complete, expired, failed)

/// One page of the card processor on which an invoice, or an estimate's deposit, can be paid.
struct Checkout {
  CheckoutId id;  ///< Also the processor's reference and idempotency key.
  ShopId shop_id;
  InvoiceId invoice_id;    ///< Empty for a deposit.
  EstimateId estimate_id;  ///< Of a deposit.
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;  ///< Beside the amount.
  CheckoutStatus status = CheckoutStatus::wanted;
  std::string provider_id;  ///< The processor's session.
  std::string url;
  std::string problem;
  Instant expires_at;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Checkout, (),
                      (id, shop_id, invoice_id, estimate_id, amount_cents, tip_cents, status,
                       provider_id, url, problem, expires_at, created_at, updated_at))

/// Pages to pay by card, asked of the processor by errand.
namespace checkouts {

/// What a processor takes at least and at most on one page.
inline constexpr std::int64_t kAmountLeast = 50;
inline constexpr std::int64_t kAmountMost = 99'999'999;

struct Wish {
  std::optional<std::int64_t> amount_cents;  ///< A part of the balance; nullopt: all of it.
  std::int64_t tip_cents = 0;
};

/// A page for the balance or a part of it. An open one for the same money is given again, so that
/// two taps do not make two. Refuses a void or paid invoice, and more than is owed.
Result<Checkout> for_invoice(Tx& tx, const Invoice& invoice, const Wish& wish);
/// A page for the deposit that an approved estimate asks for.
Result<Checkout> for_deposit(Tx& tx, const Estimate& estimate);

std::optional<Checkout> find(Tx& tx, const CheckoutId& id);
/// By the processor's session or our reference; enters its shop.
std::optional<Checkout> enter(Tx& tx, const std::string& provider_id, const std::string& reference);
/// The newest page; nullopt: none was asked for.
std::optional<Checkout> latest_of(Tx& tx, const InvoiceId& id);
std::optional<Checkout> latest_of(Tx& tx, const EstimateId& id);

Checkout save(Tx& tx, Checkout checkout);

}  // namespace checkouts
}  // namespace roadcall
