#include "domain/invoices/rows.h"

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/jobs/jobs.h"

namespace roadcall::invoices {
namespace {

constexpr int kLinesMost = 600;
constexpr int kPaymentsMost = 200;

InvoiceStatus status_of(const Invoice& invoice) {
  if (invoice.status == InvoiceStatus::void_) return InvoiceStatus::void_;
  if (invoice.balance_cents > 0)
    return invoice.paid_cents > 0 ? InvoiceStatus::part_paid : InvoiceStatus::open;
  return invoice.written_off_cents > 0 ? InvoiceStatus::written_off : InvoiceStatus::paid;
}

// The visit follows its invoice.
void follow(Tx& tx, const Invoice& invoice, InvoiceStatus before) {
  if (invoice.status == before) return;
  const auto job = jobs::find(tx, invoice.job_id);
  if (!job) return;
  const bool over =
      invoice.status == InvoiceStatus::paid || invoice.status == InvoiceStatus::written_off;
  if (over && job->status == JobStatus::invoiced) jobs::mark_paid(tx, *job);
  if (!over && job->status == JobStatus::paid) jobs::mark_unpaid(tx, *job);
}

struct Statement {
  std::string sql;
  std::vector<db::Param> params;
  void add(const char* condition, db::Param value) {
    sql += std::string(" AND ") + condition;
    params.push_back(value);
  }
};

std::optional<std::int64_t> number_in(std::string_view q) {
  if (q.starts_with("INV-") || q.starts_with("inv-")) q.remove_prefix(4);
  return whole_number<std::int64_t>(q);
}

}  // namespace

std::string reference(std::int64_t number) { return "INV-" + std::to_string(number); }

const std::string& select_invoice() {
  static const std::string sql =
      "SELECT " + db::columns<Invoice>() + " FROM invoices WHERE shop_id = ?";
  return sql;
}

const std::string& select_payment() {
  static const std::string sql =
      "SELECT " + db::columns<Payment>() + " FROM payments WHERE shop_id = ?";
  return sql;
}

Invoice save(Tx& tx, Invoice invoice, std::string_view action) {
  const InvoiceStatus before = invoice.status;
  invoice.balance_cents = invoice.status == InvoiceStatus::void_
                              ? 0
                              : invoice.total_cents - invoice.paid_cents - invoice.refunded_cents -
                                    invoice.written_off_cents;
  check(invoice.balance_cents >= 0, "an invoice took more than it asked");
  invoice.status = status_of(invoice);
  const bool paid = invoice.status == InvoiceStatus::paid;
  if (paid && !invoice.paid_at) invoice.paid_at = tx.now();
  if (!paid) invoice.paid_at.reset();
  invoice.version += 1;
  invoice.updated_at = tx.now();
  tx.update("invoices", invoice);
  audit::record(tx, invoice.id.value, action,
                {{"status", enum_name(invoice.status)}, {"balance_cents", invoice.balance_cents}});
  tx.emit("invoice.changed", invoice.id.value);
  follow(tx, invoice, before);
  return invoice;
}

Full full_of(Tx& tx, Invoice invoice) {
  static const std::string lines = "SELECT " + db::columns<InvoiceLine>() +
                                   " FROM invoice_lines WHERE shop_id = ? AND invoice_id = ?"
                                   " ORDER BY position LIMIT ?";
  static const std::string payments = select_payment() + " AND invoice_id = ? ORDER BY id LIMIT ?";
  static const std::string refunds = "SELECT " + db::columns<Refund>() +
                                     " FROM refunds WHERE shop_id = ? AND invoice_id = ?"
                                     " ORDER BY id LIMIT ?";
  Full full{.invoice = std::move(invoice), .lines = {}, .payments = {}, .refunds = {}};
  const InvoiceId& id = full.invoice.id;
  full.lines = tx.all<InvoiceLine>(lines, tx.shop_id(), id, kLinesMost);
  full.payments = tx.all<Payment>(payments, tx.shop_id(), id, kPaymentsMost);
  full.refunds = tx.all<Refund>(refunds, tx.shop_id(), id, kPaymentsMost);
  return full;
}

std::optional<Full> find(Tx& tx, const InvoiceId& id) {
  static const std::string sql = select_invoice() + " AND id = ?";
  auto invoice = tx.one<Invoice>(sql, tx.shop_id(), id);
  if (!invoice) return std::nullopt;
  return full_of(tx, *std::move(invoice));
}

std::optional<Full> by_token(Tx& tx, const std::string& token) {
  const auto shop = tx.one<ShopId>("SELECT shop_id FROM invoices WHERE token = ?", token);
  if (!shop) return std::nullopt;
  tx.enter_shop(*shop);
  static const std::string sql = select_invoice() + " AND token = ?";
  return full_of(tx, *tx.one<Invoice>(sql, tx.shop_id(), token));
}

std::optional<Payment> find_payment(Tx& tx, const PaymentId& id) {
  static const std::string sql = select_payment() + " AND id = ?";
  return tx.one<Payment>(sql, tx.shop_id(), id);
}

std::vector<Refund> refunds_of(Tx& tx, const PaymentId& id) {
  static const std::string sql = "SELECT " + db::columns<Refund>() +
                                 " FROM refunds WHERE shop_id = ? AND payment_id = ? ORDER BY id "
                                 "LIMIT ?";
  return tx.all<Refund>(sql, tx.shop_id(), id, kPaymentsMost);
}

std::int64_t deposit_paid(Tx& tx, const EstimateId& id) {
  return tx
      .one<std::int64_t>(
          "SELECT COALESCE(SUM(amount_cents - refunded_cents), 0) FROM payments"
          " WHERE shop_id = ? AND estimate_id = ? AND status = 'settled'",
          tx.shop_id(), id)
      .value_or(0);
}

bool balanced(Tx& tx, const InvoiceId& id) {
  const auto full = find(tx, id);
  if (!full) return false;
  const Invoice& one = full->invoice;
  if (one.status == InvoiceStatus::void_) return one.balance_cents == 0 && one.paid_cents == 0;
  std::int64_t taken = 0;
  std::int64_t given_back = 0;
  std::int64_t lines = 0;
  for (const Payment& payment : full->payments)
    taken +=
        payment.status == PaymentStatus::failed ? payment.refunded_cents : payment.amount_cents;
  for (const Refund& refund : full->refunds)
    if (refund.status != RefundStatus::failed) given_back += refund.amount_cents;
  for (const InvoiceLine& line : full->lines) lines += line.amount_cents;
  return one.paid_cents == taken - given_back && one.refunded_cents == given_back &&
         one.subtotal_cents == lines && one.total_cents == one.subtotal_cents + one.tax_cents &&
         one.total_cents ==
             one.paid_cents + one.balance_cents + one.refunded_cents + one.written_off_cents;
}

Result<std::vector<Invoice>> list(Tx& tx, const Query& query) {
  if (!query.status.empty() && !enum_value<InvoiceStatus>(query.status))
    return invalid("status", "status is not one of an invoice's.");
  const std::string cursor = query.cursor.empty() ? "~" : query.cursor;
  Statement statement{select_invoice() + " AND id < ?",
                      {std::string_view(tx.shop_id().value), std::string_view(cursor)}};
  if (!query.status.empty()) statement.add("status = ?", std::string_view(query.status));
  if (!query.customer_id.empty())
    statement.add("customer_id = ?", std::string_view(query.customer_id));
  if (!query.job_id.empty()) statement.add("job_id = ?", std::string_view(query.job_id));
  if (query.unpaid) statement.sql += " AND status IN ('open', 'part_paid')";
  if (const auto number = number_in(query.q); !query.q.empty()) {
    if (!number) return invalid("q", "q must be an invoice's number.");
    statement.add("number = ?", *number);
  }
  statement.params.emplace_back(static_cast<std::int64_t>(query.limit));
  return tx.all_with<Invoice>(statement.sql + " ORDER BY id DESC LIMIT ?", statement.params);
}

Result<std::vector<Payment>> list_payments(Tx& tx, const PaymentQuery& query) {
  if (!query.method.empty() && !enum_value<PaymentMethod>(query.method))
    return invalid("method", "method must be cash, check, card or other.");
  const std::string cursor = query.cursor.empty() ? "~" : query.cursor;
  Statement statement{select_payment() + " AND id < ?",
                      {std::string_view(tx.shop_id().value), std::string_view(cursor)}};
  if (!query.invoice_id.empty())
    statement.add("invoice_id = ?", std::string_view(query.invoice_id));
  if (!query.customer_id.empty())
    statement.add("customer_id = ?", std::string_view(query.customer_id));
  if (!query.method.empty()) statement.add("method = ?", std::string_view(query.method));
  if (query.from) statement.add("created_at >= ?", query.from->ms);
  if (query.until) statement.add("created_at < ?", query.until->ms);
  statement.params.emplace_back(static_cast<std::int64_t>(query.limit));
  return tx.all_with<Payment>(statement.sql + " ORDER BY id DESC LIMIT ?", statement.params);
}

}  // namespace roadcall::invoices
