#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/invoices/invoice.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"

/// What is asked, taken, given back and forgiven. Money is integer cents; every change is a row.
namespace roadcall::invoices {

inline constexpr std::int64_t kFirstNumber = 1001;
std::string reference(std::int64_t number);  ///< `INV-1001`.

struct Full {
  Invoice invoice;
  std::vector<InvoiceLine> lines;
  std::vector<Payment> payments;
  std::vector<Refund> refunds;
};

/// The invoice of a job whose work is done: the lines that were agreed to, and the parts used
/// besides them. Again gives the same one. A deposit counts at once. Refuses work that is not done
/// (`invoice.not_done`), nothing to charge, an estimate whose approval the law wants and nobody
/// recorded, unless there is a reason (`invoice.not_approved`), and more than the law lets one
/// charge beyond the estimate without consent (`invoice.overrun`).
Result<Full> from_job(Tx& tx, const Shop& shop, const JobId& job, const std::string& reason = {});

/// What an invoice of this job would ask for if it were made now, less the deposits: for a phone
/// that takes money without a signal. Cents, never less than 0.
std::int64_t expected_cents(Tx& tx, const Shop& shop, const Job& job);

/// Tells the customer, with the link to pay (`work_done` the first time, then `invoice`), or that
/// it is paid (`receipt`) or forgiven (`invoice_closed`). Refuses a void invoice (`invoice.void`).
Result<Full> send(Tx& tx, const Shop& shop, const InvoiceId& id, const std::string& channel);

/// Money was taken. More than the balance is `payment.over_balance`; nothing is taken on a void
/// invoice.
struct Taken {
  PaymentMethod method = PaymentMethod::cash;
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;
  std::string note;
  std::string provider_id;  ///< Of a card payment.
};
Result<Payment> pay(Tx& tx, const Shop& shop, const InvoiceId& id, const Taken& taken);

/// Gives money back: at once, or by card as soon as the processor has done it (`pending`; the books
/// count it from now on). First of the amount, then of the tip; more than is left of both is
/// `refund.over_paid`.
Result<Refund> refund(Tx& tx, const PaymentId& id, std::int64_t amount_cents,
                      const std::string& reason);
/// Money that was taken down and did not come in: a check that bounced, a slip of the hand. It is
/// owed again; a second time changes nothing. Of money that the card processor took only the
/// processor can say so (`payment.by_card`).
Result<Payment> did_not_come_in(Tx& tx, const PaymentId& id, const std::string& reason);
/// What will never be paid; at most the balance.
Result<Full> write_off(Tx& tx, const InvoiceId& id, std::int64_t amount_cents,
                       const std::string& reason);
/// Deposits on it count on the next one. Refuses while other money on it is neither given back nor
/// failed (`invoice.paid_on`), or some was written off. Its number stays used; the job may be
/// invoiced anew.
Result<Full> make_void(Tx& tx, const InvoiceId& id, const std::string& reason);

std::optional<Full> find(Tx& tx, const InvoiceId& id);
/// Invoices with what belongs to them, in their order.
std::vector<Full> full_of(Tx& tx, std::vector<Invoice> invoices);
/// How the invoices that these were paid on are called, by the invoice's id.
std::map<std::string, std::string> references_of(Tx& tx, const std::vector<Payment>& payments);
/// What is asked for and not paid.
struct Owed {
  std::int64_t invoices = 0;
  std::int64_t balance_cents = 0;
};
BOOST_DESCRIBE_STRUCT(Owed, (), (invoices, balance_cents))
Owed owed(Tx& tx);
std::optional<Full> by_token(Tx& tx, const std::string& token);  ///< Enters its shop.
std::optional<Payment> find_payment(Tx& tx, const PaymentId& id);
std::vector<Refund> refunds_of(Tx& tx, const PaymentId& id);
std::vector<Refund> refunds_of(Tx& tx, const std::vector<Payment>& payments);
std::int64_t deposit_paid(Tx& tx, const EstimateId& id);

/// total = paid + balance + refunded + written off, and the rows say the same.
bool balanced(Tx& tx, const InvoiceId& id);

struct Query {
  /// `q`: a number (`INV-1001`), or words of the customer.
  std::string q, number, status, customer_id, job_id;
  bool unpaid = false;
  bool shown_only = false;  ///< What a customer may see: none that was void.
  bool oldest_first = false;
  std::string cursor;
  int limit = 50;
};
Result<std::vector<Invoice>> list(Tx& tx, const Query& query);
struct PaymentQuery {
  std::string q, invoice_id, estimate_id, customer_id, method, status;  ///< `q` as above.
  std::optional<Instant> from, until;
  bool oldest_first = false;
  std::string cursor;
  int limit = 50;
};
Result<std::vector<Payment>> list_payments(Tx& tx, const PaymentQuery& query);

/// Must a yes to the work, on paper or by word, be written down before it is charged (Fla. Stat.
/// 559.905, 559.909)?
bool needs_approval(const std::string& rules);
/// How much a charge may exceed what was agreed without consent: 10 dollars or 10 %, whichever is
/// greater, but never more than 50 dollars (Fla. Stat. 559.909). None without a rule pack.
std::optional<std::int64_t> overrun_limit(const std::string& rules, std::int64_t agreed_cents);

}  // namespace roadcall::invoices
