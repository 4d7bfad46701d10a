#include "domain/invoices/rows.h"

#include "domain/audit/audit.h"
#include "domain/jobs/jobs.h"
#include "domain/lists/lists.h"
#include "domain/messages/messages.h"

namespace roadcall::invoices {
namespace {

constexpr int kLinesMost = 600;
constexpr int kPaymentsMost = 200;

struct Numbered {
  InvoiceId id;
  std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Numbered, (), (id, number))

const std::string& select_refund() {
  static const std::string sql =
      "SELECT " + db::columns<Refund>() + " FROM refunds WHERE shop_id = ?";
  return sql;
}

InvoiceStatus status_of(const Invoice& invoice) {
  if (invoice.status == InvoiceStatus::void_) return InvoiceStatus::void_;
  if (invoice.balance_cents > 0)
    return invoice.paid_cents > 0 ? InvoiceStatus::part_paid : InvoiceStatus::open;
  return invoice.written_off_cents > 0 ? InvoiceStatus::written_off : InvoiceStatus::paid;
}

// The visit follows its invoice, and nobody is asked for money that is not owed any more.
void follow(Tx& tx, const Invoice& invoice, InvoiceStatus before) {
  // One that is void was made so before it came here.
  if (invoice.status == before && before != InvoiceStatus::void_) return;
  if (invoice.balance_cents == 0)
    messages::cancel_about(tx, invoice.customer_id, {invoice.id.value, invoice.token},
                           "Nothing is owed on the invoice any more.");
  const auto job = jobs::find(tx, invoice.job_id);
  if (!job) return;
  const bool over =
      invoice.status == InvoiceStatus::paid || invoice.status == InvoiceStatus::written_off;
  if (over && job->status == JobStatus::invoiced) jobs::mark_paid(tx, *job);
  if (!over && job->status == JobStatus::paid) jobs::mark_unpaid(tx, *job);
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
  return std::move(full_of(tx, std::vector{std::move(invoice)}).front());
}

std::vector<Full> full_of(Tx& tx, std::vector<Invoice> invoices) {
  static const std::string lines =
      "SELECT " + db::columns<InvoiceLine>() + " FROM invoice_lines WHERE shop_id = ?";
  const auto ids = lists::ids_in(invoices, &Invoice::id);
  std::vector<Full> all;
  std::map<std::string, std::size_t> places;
  for (Invoice& one : invoices) {
    places.emplace(one.id.value, all.size());
    all.push_back({.invoice = std::move(one), .lines = {}, .payments = {}, .refunds = {}});
  }
  const auto give = [&](auto rows, auto Full::* list) {
    for (auto& row : rows) (all[places.at(row.invoice_id.value)].*list).push_back(std::move(row));
  };
  give(lists::rows_of<InvoiceLine>(tx, lines, "invoice_id", ids, kLinesMost, "position"),
       &Full::lines);
  give(lists::rows_of<Payment>(tx, select_payment(), "invoice_id", ids, kPaymentsMost),
       &Full::payments);
  give(lists::rows_of<Refund>(tx, select_refund(), "invoice_id", ids, kPaymentsMost),
       &Full::refunds);
  return all;
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
  static const std::string sql = select_refund() + " AND payment_id = ? ORDER BY id LIMIT ?";
  return tx.all<Refund>(sql, tx.shop_id(), id, kPaymentsMost);
}

std::vector<Refund> refunds_of(Tx& tx, const std::vector<Payment>& payments) {
  return lists::rows_of<Refund>(tx, select_refund(), "payment_id",
                                lists::ids_in(payments, &Payment::id), kPaymentsMost);
}

std::map<std::string, std::string> references_of(Tx& tx, const std::vector<Payment>& payments) {
  std::map<std::string, std::string> references;
  for (const Numbered& one :
       lists::rows_of<Numbered>(tx, "SELECT id, number FROM invoices WHERE shop_id = ?", "id",
                                lists::ids_in(payments, &Payment::invoice_id)))
    references.emplace(one.id.value, reference(one.number));
  return references;
}

Owed owed(Tx& tx) {
  return tx
      .one<Owed>(
          "SELECT COUNT(*), COALESCE(SUM(balance_cents), 0) FROM invoices WHERE shop_id = ? AND"
          " status IN ('open', 'part_paid')",
          tx.shop_id())
      .value_or(Owed{});
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
  std::int64_t taken = 0;
  std::int64_t given_back = 0;  // With tips.
  std::int64_t amounts_back = 0;
  std::int64_t tips = 0;
  std::int64_t lines = 0;
  for (const Payment& payment : full->payments) {
    const std::int64_t back = amount_back(payment);
    taken += payment.status == PaymentStatus::failed ? back : payment.amount_cents;
    amounts_back += back;
    given_back -= payment.refunded_cents;
    if (payment.status != PaymentStatus::failed) tips += payment.tip_cents - tip_back(payment);
  }
  for (const Refund& refund : full->refunds)
    if (refund.status != RefundStatus::failed) given_back += refund.amount_cents;
  for (const InvoiceLine& line : full->lines) lines += line.amount_cents;
  return given_back == 0 && one.tip_cents == tips && one.paid_cents == taken - amounts_back &&
         one.refunded_cents == amounts_back && one.subtotal_cents == lines &&
         one.total_cents == one.subtotal_cents + one.tax_cents &&
         (one.status == InvoiceStatus::void_
              ? one.paid_cents == 0 && one.balance_cents == 0
              : one.total_cents == one.paid_cents + one.balance_cents + one.refunded_cents +
                                       one.written_off_cents);
}

}  // namespace roadcall::invoices
