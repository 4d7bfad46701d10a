#include "api/resources.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/daily.h"
#include "domain/invoices/invoices.h"
#include "domain/shops/shops.h"

// Card payment pages, and the end of the day.
namespace roadcall::api {
namespace {

struct CheckoutInput {
  std::optional<std::int64_t> tip_cents, amount_cents;
};
BOOST_DESCRIBE_STRUCT(CheckoutInput, (), (tip_cents, amount_cents))

struct CheckoutView {
  CheckoutId id;
  CheckoutStatus status;
  std::int64_t amount_cents;  ///< With the tip: what the page asks.
  Maybe url, problem;
};
BOOST_DESCRIBE_STRUCT(CheckoutView, (), (id, status, amount_cents, url, problem))

struct MethodView {
  PaymentMethod method;
  std::int64_t amount_cents, tip_cents, refunded_cents, count;
};
BOOST_DESCRIBE_STRUCT(MethodView, (), (method, amount_cents, tip_cents, refunded_cents, count))

struct DayView {
  std::string date;
  std::vector<MethodView> methods;
  std::int64_t total_cents;
  std::optional<Instant> closed_at;
  Maybe closed_by;
  std::int64_t expected_cash_cents;
  std::optional<std::int64_t> counted_cash_cents, difference_cents;
  Maybe note;
};
BOOST_DESCRIBE_STRUCT(DayView, (),
                      (date, methods, total_cents, closed_at, closed_by, expected_cash_cents,
                       counted_cash_cents, difference_cents, note))

struct CloseInput {
  std::string date;
  std::int64_t counted_cash_cents = 0;
  Maybe note;
};
BOOST_DESCRIBE_STRUCT(CloseInput, (), (date, counted_cash_cents, note))

CheckoutView view(const Checkout& one) {
  return {one.id, one.status, one.amount_cents + one.tip_cents, maybe(one.url), maybe(one.problem)};
}

Answer open_page(Call& call, Tx& tx, const std::optional<invoices::Full>& full) {
  const auto input = body_as<CheckoutInput>(call);
  if (!input) return input.error();
  if (!full) return not_found("invoice");
  if (!call.api.settings.cards_ready)
    return conflict("checkout.not_set_up", "Card payments are not set up.");
  const auto opened = checkouts::for_invoice(tx, full->invoice,
                                             {input->amount_cents, input->tip_cents.value_or(0)});
  if (!opened) return opened.error();
  return reply(201, view(*opened));
}

Answer reply_day(int status, const Result<daily::Takings>& day) {
  if (!day) return day.error();
  DayView shown{.date = day->date,
                .methods = {},
                .total_cents = day->total_cents,
                .expected_cash_cents = day->expected_cash_cents};
  for (const daily::MethodTotal& one : day->methods)
    shown.methods.push_back(
        {one.method, one.amount_cents, one.tip_cents, one.refunded_cents, one.count});
  if (const auto& close = day->close) {
    shown.closed_at = close->created_at;
    shown.closed_by = maybe(close->closed_by);
    shown.expected_cash_cents = close->expected_cash_cents;
    shown.counted_cash_cents = close->counted_cash_cents;
    shown.difference_cents = close->counted_cash_cents - close->expected_cash_cents;
    shown.note = maybe(close->note);
  }
  return reply(status, shown);
}

}  // namespace

Answer open_checkout(Call& call, Tx& tx) {
  return open_page(call, tx, invoices::find(tx, InvoiceId{call.id()}));
}

Answer open_public_checkout(Call& call, Tx& tx) {
  return open_page(call, tx, invoices::by_token(tx, std::string(call.request.param("token"))));
}

Answer get_checkout(Call& call, Tx& tx) {
  const auto found = checkouts::find(tx, CheckoutId{call.id()});
  if (!found) return not_found("checkout");
  return reply(200, view(*found));
}

Answer get_daily_totals(Call& call, Tx& tx) {
  return reply_day(200, daily::totals(tx, shops::current(tx), call.query("date")));
}

Answer close_day(Call& call, Tx& tx) {
  const auto input = body_as<CloseInput>(call);
  if (!input) return input.error();
  return reply_day(
      201, daily::close(tx, shops::current(tx),
                        {input->date, input->counted_cash_cents, input->note.value_or("")}));
}

}  // namespace roadcall::api
