#include "domain/invoices/invoices.h"

#include "api/invoice_views.h"
#include "api/own.h"
#include "api/resources.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/lists/lists.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct PublicView {
  std::string number, shop_name, shop_phone;
  Maybe customer_name, vehicle;
  InvoiceStatus status;
  std::vector<InvoiceLineView> lines;
  std::int64_t subtotal_cents, tax_cents, total_cents, paid_cents, tip_cents, balance_cents;
  std::string currency;
  Instant due_at;
  std::optional<Instant> paid_at;
  bool can_pay_by_card;
  std::string pay_url, receipt_url;
};
BOOST_DESCRIBE_STRUCT(PublicView, (),
                      (number, shop_name, shop_phone, customer_name, vehicle, status, lines,
                       subtotal_cents, tax_cents, total_cents, paid_cents, tip_cents, balance_cents,
                       currency, due_at, paid_at, can_pay_by_card, pay_url, receipt_url))

struct PaymentInput {
  Maybe method;
  std::int64_t amount_cents = 0;
  std::optional<std::int64_t> tip_cents;
  Maybe note;
};
BOOST_DESCRIBE_STRUCT(PaymentInput, (), (method, amount_cents, tip_cents, note))

struct AmountInput {
  std::int64_t amount_cents = 0;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(AmountInput, (), (amount_cents, reason))

struct ReasonInput {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReasonInput, (), (reason))

struct InvoiceInput {
  Maybe reason;
};
BOOST_DESCRIBE_STRUCT(InvoiceInput, (), (reason))

struct SendingInput {
  Maybe channel;
};
BOOST_DESCRIBE_STRUCT(SendingInput, (), (channel))

struct OwedView {
  std::int64_t invoices, balance_cents;
  std::string currency;
};
BOOST_DESCRIBE_STRUCT(OwedView, (), (invoices, balance_cents, currency))

RefundView view(const Refund& refund) {
  return {refund.id,     refund.payment_id, maybe(refund.invoice_id), refund.amount_cents, "USD",
          refund.reason, refund.status,     maybe(refund.problem),    refund.created_at};
}

std::string car_words(const Vehicle& car) {
  const std::string year = car.year ? std::to_string(*car.year) + " " : "";
  return trimmed(year + car.make + " " + car.model);
}

// What papers show beside their own rows, asked for together, however many there are.
struct Beside {
  std::map<std::string, Customer> customers;
  std::map<std::string, Vehicle> cars;
  std::map<std::string, std::string> references;
  std::vector<Refund> refunds;

  Maybe name(const CustomerId& id) const {
    const auto found = customers.find(id.value);
    return found == customers.end() ? std::nullopt : maybe(found->second.name);
  }
  Maybe car(const VehicleId& id) const {
    const auto found = cars.find(id.value);
    return found == cars.end() ? std::nullopt : maybe(car_words(found->second));
  }
  Maybe reference(const InvoiceId& id) const {
    const auto found = references.find(id.value);
    return found == references.end() ? std::nullopt : maybe(found->second);
  }
};

Beside beside(Tx& tx, const std::vector<Payment>& payments) {
  return {.customers = customers::by_ids(tx, lists::ids_in(payments, &Payment::customer_id)),
          .cars = {},
          .references = invoices::references_of(tx, payments),
          .refunds = invoices::refunds_of(tx, payments)};
}

Beside beside(Tx& tx, const std::vector<invoices::Full>& all) {
  Beside found;
  std::vector<std::string> customers, cars;
  for (const invoices::Full& one : all) {
    customers.push_back(one.invoice.customer_id.value);
    cars.push_back(one.invoice.vehicle_id.value);
    for (const Payment& payment : one.payments) customers.push_back(payment.customer_id.value);
    found.references[one.invoice.id.value] = invoices::reference(one.invoice.number);
    found.refunds.insert(found.refunds.end(), one.refunds.begin(), one.refunds.end());
  }
  found.customers = customers::by_ids(tx, customers);
  found.cars = customers::vehicles_by_ids(tx, cars);
  return found;
}

PaymentView shown(const Payment& one, const Beside& beside) {
  PaymentView shown{one.id,
                    maybe(one.invoice_id),
                    beside.reference(one.invoice_id),
                    maybe(one.estimate_id),
                    maybe(one.customer_id),
                    beside.name(one.customer_id),
                    one.method,
                    one.amount_cents,
                    one.tip_cents,
                    one.refunded_cents,
                    "USD",
                    one.status,
                    maybe(one.note),
                    maybe(one.problem),
                    maybe(one.received_by),
                    {},
                    one.created_at};
  for (const Refund& refund : beside.refunds)
    if (refund.payment_id == one.id) shown.refunds.push_back(view(refund));
  return shown;
}

PaymentView view(Tx& tx, const Payment& one) { return shown(one, beside(tx, std::vector{one})); }

std::vector<InvoiceLineView> lines_of(const invoices::Full& full) {
  std::vector<InvoiceLineView> lines;
  for (const InvoiceLine& line : full.lines)
    lines.push_back({line.id, line.kind, line.description,
                     static_cast<double>(line.quantity_milli) / 1000, line.unit_price_cents,
                     line.taxable, line.amount_cents});
  return lines;
}

Answer answer(int status, Call& call, Tx& tx, const Result<invoices::Full>& full) {
  if (!full) return full.error();
  return reply_versioned(status, api::view(tx, *full, own_address(call, tx)));
}

InvoiceView shown(const invoices::Full& full, const Beside& beside, const std::string& url) {
  const Invoice& one = full.invoice;
  InvoiceView shown{.id = one.id,
                    .number = invoices::reference(one.number),
                    .reference = invoices::reference(one.number),
                    .job_id = one.job_id,
                    .customer_id = maybe(one.customer_id),
                    .vehicle_id = maybe(one.vehicle_id),
                    .customer_name = beside.name(one.customer_id),
                    .vehicle = beside.car(one.vehicle_id),
                    .status = one.status,
                    .lines = lines_of(full),
                    .subtotal_cents = one.subtotal_cents,
                    .tax_cents = one.tax_cents,
                    .total_cents = one.total_cents,
                    .paid_cents = one.paid_cents,
                    .refunded_cents = one.refunded_cents,
                    .written_off_cents = one.written_off_cents,
                    .tip_cents = one.tip_cents,
                    .balance_cents = one.balance_cents,
                    .currency = "USD",
                    .due_at = one.due_at,
                    .sent_at = one.sent_at,
                    .paid_at = one.paid_at,
                    .pay_url = url + "/pay/" + one.token,
                    .receipt_url = url + "/receipt/" + one.token,
                    .payments = {},
                    .version = one.version,
                    .created_at = one.created_at,
                    .updated_at = one.updated_at};
  for (const Payment& payment : full.payments)
    shown.payments.push_back(api::shown(payment, beside));
  return shown;
}

}  // namespace

InvoiceView view(Tx& tx, const invoices::Full& full, const std::string& url) {
  return views(tx, std::vector{full}, url).front();
}

std::vector<InvoiceView> views(Tx& tx, const std::vector<invoices::Full>& all,
                               const std::string& url) {
  const Beside names = beside(tx, all);
  std::vector<InvoiceView> views;
  for (const invoices::Full& one : all) views.push_back(shown(one, names, url));
  return views;
}

std::vector<PaymentView> views(Tx& tx, const std::vector<Payment>& all) {
  const Beside names = beside(tx, all);
  std::vector<PaymentView> views;
  for (const Payment& one : all) views.push_back(shown(one, names));
  return views;
}

Answer create_invoice(Call& call, Tx& tx) {
  const auto input = body_as<InvoiceInput>(call);
  if (!input) return input.error();
  return answer(
      201, call, tx,
      invoices::from_job(tx, shops::current(tx), JobId{call.id()}, input->reason.value_or("")));
}

Answer list_invoices(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto unpaid = yes_or_no(call, "unpaid");
  if (!unpaid) return unpaid.error();
  const auto whose = whose_rows(call);
  if (!whose) return reply_list(std::vector<InvoiceView>{});
  auto rows = invoices::list(tx, {.q = page->q,
                                  .number = call.query("number"),
                                  .status = call.query("status"),
                                  .customer_id = *whose,
                                  .job_id = call.query("job_id"),
                                  .unpaid = unpaid->value_or(false),
                                  .shown_only = is_customer(call),
                                  .oldest_first = page->is_oldest_first(),
                                  .cursor = page->cursor,
                                  .limit = page->limit + 1});
  if (!rows) return rows.error();
  const std::string last = cut_page(*rows, page->limit);
  const auto all = invoices::full_of(tx, *std::move(rows));
  return reply_list(*page, as_seen_by(call, views(tx, all, own_address(call, tx))), last);
}

Answer get_owed(Call&, Tx& tx) {
  const invoices::Owed owed = invoices::owed(tx);
  return reply(200, OwedView{owed.invoices, owed.balance_cents, "USD"});
}

Answer get_invoice(Call& call, Tx& tx) {
  const auto full = invoices::find(tx, InvoiceId{call.id()});
  const bool theirs = full && may_see(call, full->invoice.customer_id);
  if (!theirs || (is_customer(call) && full->invoice.status == InvoiceStatus::void_))
    return not_found("invoice");
  return reply_versioned(200, as_seen_by(call, view(tx, *full, own_address(call, tx))));
}

Answer send_invoice(Call& call, Tx& tx) {
  const auto input = body_as<SendingInput>(call);
  if (!input) return input.error();
  const std::string channel = input->channel.value_or("");
  if (channel != "sms" && channel != "email")
    return invalid("channel", "channel must be sms or email.");
  return answer(201, call, tx,
                invoices::send(tx, shops::current(tx), InvoiceId{call.id()}, channel));
}

Answer create_payment(Call& call, Tx& tx) {
  const auto input = body_as<PaymentInput>(call);
  if (!input) return input.error();
  const auto method = enum_value<PaymentMethod>(input->method.value_or(""));
  if (!method) return invalid("method", "method must be cash, check, card or other.");
  const auto paid = invoices::pay(
      tx, shops::current(tx), InvoiceId{call.id()},
      {*method, input->amount_cents, input->tip_cents.value_or(0), input->note.value_or(""), {}});
  if (!paid) return paid.error();
  return reply(201, view(tx, *paid));
}

Answer list_payments(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto from = time_in(call, "from");
  if (!from) return from.error();
  const auto until = time_in(call, "until");
  if (!until) return until.error();
  const auto whose = whose_rows(call);
  if (!whose) return reply_list(std::vector<PaymentView>{});
  auto rows = invoices::list_payments(tx, {.q = page->q,
                                           .invoice_id = call.query("invoice_id"),
                                           .estimate_id = call.query("estimate_id"),
                                           .customer_id = *whose,
                                           .method = call.query("method"),
                                           .status = call.query("status"),
                                           .from = *from,
                                           .until = *until,
                                           .oldest_first = page->is_oldest_first(),
                                           .cursor = page->cursor,
                                           .limit = page->limit + 1});
  if (!rows) return rows.error();
  const std::string last = cut_page(*rows, page->limit);
  return reply_list(*page, as_seen_by(call, views(tx, *rows)), last);
}

Answer get_payment(Call& call, Tx& tx) {
  const auto payment = invoices::find_payment(tx, PaymentId{call.id()});
  if (!payment || !may_see(call, payment->customer_id)) return not_found("payment");
  return reply(200, as_seen_by(call, view(tx, *payment)));
}

Answer create_refund(Call& call, Tx& tx) {
  const auto input = body_as<AmountInput>(call);
  if (!input) return input.error();
  const auto given = invoices::refund(tx, PaymentId{call.id()}, input->amount_cents, input->reason);
  if (!given) return given.error();
  return reply(201, view(*given));
}

Answer fail_payment(Call& call, Tx& tx) {
  const auto input = body_as<ReasonInput>(call);
  if (!input) return input.error();
  const auto failed = invoices::did_not_come_in(tx, PaymentId{call.id()}, input->reason);
  if (!failed) return failed.error();
  return reply(200, view(tx, *failed));
}

Answer write_off_invoice(Call& call, Tx& tx) {
  const auto input = body_as<AmountInput>(call);
  if (!input) return input.error();
  return answer(201, call, tx,
                invoices::write_off(tx, InvoiceId{call.id()}, input->amount_cents, input->reason));
}

Answer void_invoice(Call& call, Tx& tx) {
  const auto input = body_as<ReasonInput>(call);
  if (!input) return input.error();
  return answer(200, call, tx, invoices::make_void(tx, InvoiceId{call.id()}, input->reason));
}

Answer get_public_invoice(Call& call, Tx& tx) {
  const auto full = invoices::by_token(tx, std::string(call.request.param("token")));
  if (!full) return not_found("invoice");
  const Shop shop = shops::current(tx);
  const Invoice& one = full->invoice;
  const Beside names = beside(tx, std::vector{*full});
  const std::string url = own_address(call, tx);
  return reply(
      200, PublicView{.number = invoices::reference(one.number),
                      .shop_name = shop.name,
                      .shop_phone = shop.settings.public_phone.empty() ? shop.phone
                                                                       : shop.settings.public_phone,
                      .customer_name = names.name(one.customer_id),
                      .vehicle = names.car(one.vehicle_id),
                      .status = one.status,
                      .lines = lines_of(*full),
                      .subtotal_cents = one.subtotal_cents,
                      .tax_cents = one.tax_cents,
                      .total_cents = one.total_cents,
                      .paid_cents = one.paid_cents,
                      .tip_cents = one.tip_cents,
                      .balance_cents = one.balance_cents,
                      .currency = "USD",
                      .due_at = one.due_at,
                      .paid_at = one.paid_at,
                      .can_pay_by_card = call.api.settings.cards_ready && one.balance_cents > 0,
                      .pay_url = url + "/pay/" + one.token,
                      .receipt_url = url + "/receipt/" + one.token});
}

}  // namespace roadcall::api
