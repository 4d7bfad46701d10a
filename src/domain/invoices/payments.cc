#include <algorithm>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/invoices/deposits.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"

namespace roadcall::invoices {
namespace {

constexpr std::int64_t kMost = 100'000'000;
constexpr std::int64_t kTipMost = 10'000'000;
constexpr std::size_t kNoteMax = 300;
constexpr std::size_t kReasonMax = 500;

struct WriteOff {
  WriteOffId id;
  ShopId shop_id;
  InvoiceId invoice_id;
  std::int64_t amount_cents = 0;
  std::string reason;
  UserId given_by;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(WriteOff, (),
                      (id, shop_id, invoice_id, amount_cents, reason, given_by, created_at))

Error unprocessable(const char* key, std::string message) {
  return {Kind::unprocessable, key, std::move(message), "amount_cents"};
}

std::optional<Error> check_amount(std::int64_t amount_cents, const std::string& reason) {
  if (amount_cents < 1 || amount_cents > kMost)
    return invalid("amount_cents", "amount_cents must be between 1 and 100000000.");
  if (trimmed(reason).empty()) return invalid("reason", "reason must not be empty.");
  if (character_count(reason) > kReasonMax)
    return invalid("reason", "reason may have at most 500 characters.");
  return std::nullopt;
}

std::optional<Error> check_taken(const Invoice& invoice, const Taken& taken) {
  if (taken.amount_cents < 1 || taken.amount_cents > kMost)
    return invalid("amount_cents", "amount_cents must be between 1 and 100000000.");
  if (taken.tip_cents < 0 || taken.tip_cents > kTipMost)
    return invalid("tip_cents", "tip_cents must be between 0 and 10000000.");
  if (character_count(taken.note) > kNoteMax)
    return invalid("note", "note may have at most 300 characters.");
  if (invoice.status == InvoiceStatus::void_)
    return conflict("invoice.void", "This invoice is void: nothing may be paid on it.");
  if (taken.amount_cents > invoice.balance_cents)
    return unprocessable("payment.over_balance",
                         "Only " + dollars(invoice.balance_cents) + " is left to pay.");
  return std::nullopt;
}

UserId user_of(const Tx& tx) { return UserId{tx.actor().kind == "user" ? tx.actor().id : ""}; }

// Counts what was given back, or with a negative amount what was not after all, in the payment and
// in its invoice. Tips are beside the invoice's balance.
void count_back(Tx& tx, Payment payment, std::int64_t amount_cents, std::string_view action) {
  const std::int64_t before = amount_back(payment);
  payment.refunded_cents += amount_cents;
  payment.version += 1;
  payment.updated_at = tx.now();
  tx.update("payments", payment);
  auto full = find(tx, payment.invoice_id);
  if (!full) return;
  const std::int64_t counted = amount_back(payment) - before;
  Invoice& invoice = full->invoice;
  invoice.refunded_cents += counted;
  if (payment.status != PaymentStatus::failed) {  // What failed counts as paid no more.
    invoice.paid_cents -= counted;
    invoice.tip_cents -= amount_cents - counted;
  }
  // A refund failed after all, of an invoice that asks for nothing.
  if (invoice.status == InvoiceStatus::void_ && left_of(payment) > 0)
    set_free(tx, invoice, payment);
  save(tx, std::move(invoice), action);
}

Refund give_back(Tx& tx, const Payment& payment, std::int64_t amount_cents,
                 const std::string& reason, RefundStatus status, const std::string& provider_id) {
  Refund given{.id = tx.new_id<RefundId>(),
               .shop_id = tx.shop_id(),
               .payment_id = payment.id,
               .invoice_id = payment.invoice_id,
               .amount_cents = amount_cents,
               .reason = reason,
               .status = status,
               .provider_id = provider_id,
               .given_by = user_of(tx),
               .created_at = tx.now(),
               .updated_at = tx.now()};
  tx.insert("refunds", given);
  audit::record(tx, payment.id.value, "payment.refunded", {{"amount_cents", amount_cents}});
  count_back(tx, payment, amount_cents, "invoice.refunded");
  return given;
}

// Money for this invoice alone, as a deposit is not, of which something is still here.
bool is_its_own(const Payment& payment) {
  return payment.estimate_id.empty() && left_of(payment) > 0;
}

}  // namespace

void give_receipt(Tx& tx, const Shop& shop, const Invoice& invoice) {
  const auto customer = customers::find(tx, invoice.customer_id);
  if (!customer) return;
  const std::string& to = customer->phone.empty() ? customer->email : customer->phone;
  if (to.empty()) return;
  messages::send(tx, shop,
                 {.kind = "receipt",
                  .to = to,
                  .values = {{"shop", shop.name},
                             {"name", customer->name},
                             {"reference", reference(invoice.number)},
                             {"total", dollars(invoice.paid_cents)},
                             {"balance", ""},
                             {"link", "/receipt/" + invoice.token}},
                  .lead_id = {},
                  .customer_id = customer->id,
                  .language = customer->language,
                  .is_answer = true,
                  .paper_id = invoice.id.value});
}

std::int64_t left_of(const Payment& payment) {
  if (payment.status == PaymentStatus::failed) return 0;
  return payment.amount_cents + payment.tip_cents - payment.refunded_cents;
}

Result<Payment> pay(Tx& tx, const Shop& shop, const InvoiceId& id, const Taken& taken) {
  const auto full = find(tx, id);
  if (!full) return not_found("invoice");
  Invoice invoice = full->invoice;
  if (auto bad = check_taken(invoice, taken)) return *bad;
  Payment payment{.id = tx.new_id<PaymentId>(),
                  .shop_id = tx.shop_id(),
                  .invoice_id = id,
                  .estimate_id = {},
                  .customer_id = invoice.customer_id,
                  .method = taken.method,
                  .amount_cents = taken.amount_cents,
                  .tip_cents = taken.tip_cents,
                  .provider_id = taken.provider_id,
                  .note = taken.note,
                  .received_by = user_of(tx),
                  .created_at = tx.now(),
                  .updated_at = tx.now()};
  tx.insert("payments", payment);
  tx.emit("payment.created", payment.id.value);
  invoice.paid_cents += taken.amount_cents;
  invoice.tip_cents += taken.tip_cents;
  invoice = save(tx, std::move(invoice), "invoice.paid");
  if (invoice.balance_cents == 0) give_receipt(tx, shop, invoice);
  // Whoever took the money by hand knows it.
  if (taken.method == PaymentMethod::card && payment.received_by.empty())
    tell_owner_paid(tx, shop, payment, reference(invoice.number), invoice.balance_cents);
  return payment;
}

Result<Refund> refund(Tx& tx, const PaymentId& id, std::int64_t amount_cents,
                      const std::string& reason) {
  const auto payment = find_payment(tx, id);
  if (!payment) return not_found("payment");
  if (auto bad = check_amount(amount_cents, reason)) return *bad;
  if (payment->status != PaymentStatus::settled)
    return conflict("payment.disputed", "The bank decides about this payment.");
  const std::int64_t left = left_of(*payment);
  if (amount_cents > left)
    return unprocessable("refund.over_paid", "Only " + dollars(left) + " of it can be given back.");
  const bool by_card = payment->method == PaymentMethod::card && !payment->provider_id.empty();
  Refund given = give_back(tx, *payment, amount_cents, reason,
                           by_card ? RefundStatus::pending : RefundStatus::done, "");
  if (by_card) outbox::add(tx, RefundCard{given.id}, given.id.value);
  return given;
}

std::optional<Refund> note_given_back(Tx& tx, const Payment& payment, std::int64_t amount_cents,
                                      const std::string& provider_id) {
  if (amount_cents < 1 || amount_cents > left_of(payment)) return std::nullopt;
  return give_back(tx, payment, amount_cents, "Given back at the card processor",
                   RefundStatus::done, provider_id);
}

void take_back_refund(Tx& tx, const Refund& refund) {
  const auto payment = find_payment(tx, refund.payment_id);
  check(payment.has_value(), "a refund without its payment");
  count_back(tx, *payment, -refund.amount_cents, "invoice.refund_failed");
}

Result<Full> write_off(Tx& tx, const InvoiceId& id, std::int64_t amount_cents,
                       const std::string& reason) {
  const auto full = find(tx, id);
  if (!full) return not_found("invoice");
  if (auto bad = check_amount(amount_cents, reason)) return *bad;
  Invoice invoice = full->invoice;
  if (amount_cents > invoice.balance_cents)
    return unprocessable("write_off.over_balance",
                         "Only " + dollars(invoice.balance_cents) + " is owed.");
  tx.insert("write_offs", WriteOff{tx.new_id<WriteOffId>(), tx.shop_id(), id, amount_cents, reason,
                                   user_of(tx), tx.now()});
  invoice.written_off_cents += amount_cents;
  return full_of(tx, save(tx, std::move(invoice), "invoice.written_off"));
}

Result<Full> make_void(Tx& tx, const InvoiceId& id, const std::string& reason) {
  const auto full = find(tx, id);
  if (!full) return not_found("invoice");
  if (auto bad = check_amount(1, reason)) return *bad;
  Invoice invoice = full->invoice;
  if (invoice.status == InvoiceStatus::void_) return *full;
  if (invoice.written_off_cents > 0)
    return conflict("invoice.written_off", "Some of this invoice was written off already.");
  if (std::any_of(full->payments.begin(), full->payments.end(), is_its_own))
    return conflict("invoice.paid_on",
                    "Money was taken on this invoice: give it back first, or say that it did not "
                    "come in.");
  for (const Payment& deposit : full->payments)
    if (left_of(deposit) > 0) set_free(tx, invoice, deposit);
  invoice.status = InvoiceStatus::void_;
  invoice = save(tx, std::move(invoice), "invoice.voided");
  audit::record(tx, id.value, "invoice.void_reason", {{"reason", reason}});
  if (const auto job = jobs::find(tx, invoice.job_id); job && job->status == JobStatus::invoiced)
    jobs::mark_done_again(tx, *job);
  return full_of(tx, std::move(invoice));
}

}  // namespace roadcall::invoices
