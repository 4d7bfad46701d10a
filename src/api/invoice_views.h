#pragma once

#include <boost/describe.hpp>

#include "api/call.h"
#include "domain/invoices/invoices.h"

/// Invoices as the contract shows them.
namespace roadcall::api {

struct InvoiceLineView {
  InvoiceLineId id;
  LineKind kind;
  std::string description;
  double quantity;
  std::int64_t unit_price_cents;
  bool taxable;
  std::int64_t amount_cents;
};
BOOST_DESCRIBE_STRUCT(InvoiceLineView, (),
                      (id, kind, description, quantity, unit_price_cents, taxable, amount_cents))

struct RefundView {
  RefundId id;
  PaymentId payment_id;
  Maybe invoice_id;
  std::int64_t amount_cents;
  std::string currency, reason;
  RefundStatus status;
  Maybe problem;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(RefundView, (),
                      (id, payment_id, invoice_id, amount_cents, currency, reason, status, problem,
                       created_at))

struct PaymentView {
  PaymentId id;
  Maybe invoice_id, invoice_reference, estimate_id, customer_id, customer_name;
  PaymentMethod method;
  std::int64_t amount_cents, tip_cents, refunded_cents;
  std::string currency;
  PaymentStatus status;
  Maybe note, problem, received_by;
  std::vector<RefundView> refunds;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(PaymentView, (),
                      (id, invoice_id, invoice_reference, estimate_id, customer_id, customer_name,
                       method, amount_cents, tip_cents, refunded_cents, currency, status, note,
                       problem, received_by, refunds, created_at))

struct InvoiceView {
  InvoiceId id;
  std::string number, reference;
  JobId job_id;
  Maybe customer_id, vehicle_id, customer_name, vehicle;
  InvoiceStatus status;
  std::vector<InvoiceLineView> lines;
  std::int64_t subtotal_cents, tax_cents, total_cents, paid_cents, refunded_cents,
      written_off_cents, tip_cents, balance_cents;
  std::string currency;
  Instant due_at;
  std::optional<Instant> sent_at, paid_at;
  std::string pay_url, receipt_url;
  std::vector<PaymentView> payments;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(InvoiceView, (),
                      (id, number, reference, job_id, customer_id, vehicle_id, customer_name,
                       vehicle, status, lines, subtotal_cents, tax_cents, total_cents, paid_cents,
                       refunded_cents, written_off_cents, tip_cents, balance_cents, currency,
                       due_at, sent_at, paid_at, pay_url, receipt_url, payments, version,
                       created_at, updated_at))

InvoiceView view(Tx& tx, const invoices::Full& full, const std::string& app_url);
std::vector<InvoiceView> views(Tx& tx, const std::vector<invoices::Full>& all,
                               const std::string& app_url);
std::vector<PaymentView> views(Tx& tx, const std::vector<Payment>& all);

}  // namespace roadcall::api
