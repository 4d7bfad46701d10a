#include "domain/portal/papers.h"

namespace roadcall::portal {

std::vector<Visit> visits_of(Tx& tx, const CustomerId& customer) {
  return tx.all<Visit>(
      "SELECT j.number, j.status, j.service, j.window_start, j.window_end,"
      " COALESCE(u.name, ''), j.tracking_token FROM jobs j"
      " LEFT JOIN users u ON u.shop_id = j.shop_id AND u.id = j.mechanic_id"
      " WHERE j.shop_id = ? AND j.customer_id = ? ORDER BY j.window_start DESC, j.id DESC LIMIT ?",
      tx.shop_id(), customer, kPapersMost);
}

std::vector<EstimatePaper> estimates_of(Tx& tx, const CustomerId& customer) {
  auto papers = tx.all<EstimatePaper>(
      "SELECT number, status, total_cents, token, expires_at, created_at FROM estimates"
      " WHERE shop_id = ? AND customer_id = ? AND sent_at IS NOT NULL"
      " AND status <> 'superseded' ORDER BY id DESC LIMIT ?",
      tx.shop_id(), customer, kPapersMost);
  for (EstimatePaper& one : papers)
    if ((one.status == "sent" || one.status == "viewed") && one.expires_at <= tx.now())
      one.status = "expired";
  return papers;
}

std::vector<InvoicePaper> invoices_of(Tx& tx, const CustomerId& customer) {
  return tx.all<InvoicePaper>(
      "SELECT number, status, total_cents, balance_cents, token, created_at FROM invoices"
      " WHERE shop_id = ? AND customer_id = ? AND status <> 'void' ORDER BY id DESC LIMIT ?",
      tx.shop_id(), customer, kPapersMost);
}

}  // namespace roadcall::portal
