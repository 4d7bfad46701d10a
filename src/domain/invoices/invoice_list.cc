#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/invoices/rows.h"
#include "domain/lists/lists.h"

namespace roadcall::invoices {
namespace {

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "invoices");
  found.with("number", lists::number_in(q, "INV"));
  found.with("customer_id", customers::matching(tx, q));
  return found.ids();
}

std::vector<std::string> matching_payments(Tx& tx, const std::string& q) {
  lists::Found numbered(tx, "invoices");
  numbered.with("number", lists::number_in(q, "INV"));
  lists::Found found(tx, "payments");
  found.with("invoice_id", numbered.ids());
  found.with("customer_id", customers::matching(tx, q));
  return found.ids();
}

}  // namespace

Result<std::vector<Invoice>> list(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<InvoiceStatus>("status", query.status)) return *bad;
  lists::Walk walk(select_invoice(), tx.shop_id());
  walk.equals("status", query.status);
  walk.equals("customer_id", query.customer_id);
  walk.equals("job_id", query.job_id);
  if (!query.number.empty())
    walk.add("number = ?", lists::number_in(query.number, "INV").value_or(0));
  if (query.shown_only) walk.add("status <> 'void'");
  if (query.unpaid) walk.add("status IN ('open', 'part_paid')");
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  return walk.rows<Invoice>(tx, {query.cursor, query.oldest_first, query.limit});
}

Result<std::vector<Payment>> list_payments(Tx& tx, const PaymentQuery& query) {
  if (auto bad = lists::wrong_word<PaymentMethod>("method", query.method)) return *bad;
  if (auto bad = lists::wrong_word<PaymentStatus>("status", query.status)) return *bad;
  lists::Walk walk(select_payment(), tx.shop_id());
  walk.equals("invoice_id", query.invoice_id);
  walk.equals("estimate_id", query.estimate_id);
  walk.equals("customer_id", query.customer_id);
  walk.equals("method", query.method);
  walk.equals("status", query.status);
  if (query.from) walk.add("created_at >= ?", query.from->ms);
  if (query.until) walk.add("created_at < ?", query.until->ms);
  if (!trimmed(query.q).empty()) walk.among("id", matching_payments(tx, query.q));
  return walk.rows<Payment>(tx, {query.cursor, query.oldest_first, query.limit});
}

}  // namespace roadcall::invoices
