#pragma once

#include <algorithm>
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"
#include "domain/estimates/estimate.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(InvoiceStatus, open, part_paid, paid, void_, written_off)
BOOST_DEFINE_ENUM_CLASS(PaymentMethod, cash, check, card, other)
BOOST_DEFINE_ENUM_CLASS(PaymentStatus, settled, disputed, failed)
BOOST_DEFINE_ENUM_CLASS(RefundStatus, pending, done, failed)

/// What is asked for work done. The books balance at every moment:
/// total = paid + balance + refunded + written off, where `paid` is money taken and kept. Tips are
/// beside it: they are nobody's debt.
struct Invoice {
  InvoiceId id;
  ShopId shop_id;
  std::int64_t number = 0;  ///< Shown as `INV-1001`; without gaps in a shop.
  JobId job_id;
  CustomerId customer_id;
  VehicleId vehicle_id;
  std::string token;  ///< Of `/pay/{token}` and `/receipt/{token}`.
  InvoiceStatus status = InvoiceStatus::open;
  std::int64_t subtotal_cents = 0;
  std::int64_t tax_cents = 0;
  std::int64_t total_cents = 0;
  std::int64_t paid_cents = 0;
  std::int64_t refunded_cents = 0;
  std::int64_t written_off_cents = 0;
  std::int64_t balance_cents = 0;
  std::int64_t tip_cents = 0;
  int reminders = 0;
  Instant due_at;
  std::optional<Instant> sent_at;
  std::optional<Instant> paid_at;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Invoice, (),
                      (id, shop_id, number, job_id, customer_id, vehicle_id, token, status,
                       subtotal_cents, tax_cents, total_cents, paid_cents, refunded_cents,
                       written_off_cents, balance_cents, tip_cents, reminders, due_at, sent_at,
                       paid_at, version, created_at, updated_at))

struct InvoiceLine {
  InvoiceLineId id;
  ShopId shop_id;
  InvoiceId invoice_id;
  int position = 0;
  LineKind kind = LineKind::labor;
  std::string description;
  std::int64_t quantity_milli = 1000;
  std::int64_t unit_price_cents = 0;
  bool taxable = false;
  std::int64_t amount_cents = 0;
  std::string source_id;  ///< The estimate's line, or the part used.
};
BOOST_DESCRIBE_STRUCT(InvoiceLine, (),
                      (id, shop_id, invoice_id, position, kind, description, quantity_milli,
                       unit_price_cents, taxable, amount_cents, source_id))

/// Money taken, for an invoice or as an estimate's deposit.
struct Payment {
  PaymentId id;
  ShopId shop_id;
  InvoiceId invoice_id;    ///< Empty while it is only a deposit.
  EstimateId estimate_id;  ///< Of a deposit.
  CustomerId customer_id;
  PaymentMethod method = PaymentMethod::cash;
  PaymentStatus status = PaymentStatus::settled;
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;
  std::int64_t refunded_cents = 0;
  std::string provider_id;  ///< The card processor's.
  std::string note;
  std::string problem;  ///< Why it failed.
  UserId received_by;   ///< Empty: the customer paid by card themselves.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Payment, (),
                      (id, shop_id, invoice_id, estimate_id, customer_id, method, status,
                       amount_cents, tip_cents, refunded_cents, provider_id, note, problem,
                       received_by, version, created_at, updated_at))

/// What came back of the amount: a refund takes from it first, and then from the tip.
inline std::int64_t amount_back(const Payment& payment) {
  return std::min(payment.refunded_cents, payment.amount_cents);
}

inline std::int64_t tip_back(const Payment& payment) {
  return payment.refunded_cents - amount_back(payment);
}

struct Refund {
  RefundId id;
  ShopId shop_id;
  PaymentId payment_id;
  InvoiceId invoice_id;
  std::int64_t amount_cents = 0;
  std::string reason;
  RefundStatus status = RefundStatus::done;
  std::string provider_id;
  std::string problem;
  UserId given_by;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Refund, (),
                      (id, shop_id, payment_id, invoice_id, amount_cents, reason, status,
                       provider_id, problem, given_by, created_at, updated_at))

}  // namespace roadcall
