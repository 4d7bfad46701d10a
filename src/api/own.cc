#include "api/own.h"

#include "api/access_token.h"

namespace roadcall::api {

bool is_customer(const Call& call) { return call.caller.role == kCustomerRole; }

namespace {

// Never empty: an empty filter would show everybody's.
const std::string& own_id(const Call& call) {
  check(call.caller.customer.has_value(), "a customer without their row");
  const std::string& id = call.caller.customer->customer.id.value;
  check(!id.empty(), "a customer without an id");
  return id;
}

}  // namespace

bool may_see(const Call& call, const CustomerId& owner) {
  return !is_customer(call) || owner.value == own_id(call);
}

std::optional<std::string> whose_rows(const Call& call) {
  const std::string named = call.query("customer_id");
  if (!is_customer(call)) return named;
  if (!named.empty() && named != own_id(call)) return std::nullopt;
  return own_id(call);
}

JobView as_seen_by(const Call& call, JobView view) {
  if (!is_customer(call)) return view;
  view.mechanic_id.reset();
  view.notes.reset();
  view.allowed.clear();  // Steps are the shop's to take.
  return view;
}

EstimateView as_seen_by(const Call& call, EstimateView view) {
  if (!is_customer(call)) return view;
  view.confidence = 0;
  view.missing.clear();
  return view;
}

PaymentView as_seen_by(const Call& call, PaymentView view) {
  if (!is_customer(call)) return view;
  view.note.reset();
  view.problem.reset();
  view.received_by.reset();
  for (RefundView& refund : view.refunds) {
    refund.reason.clear();
    refund.problem.reset();
  }
  return view;
}

InvoiceView as_seen_by(const Call& call, InvoiceView view) {
  view.payments = as_seen_by(call, std::move(view.payments));
  return view;
}

}  // namespace roadcall::api
