#include "base/phone.h"
#include "domain/audit/audit.h"
#include "domain/calls/call_rows.h"
#include "domain/calls/calls.h"
#include "domain/leads/leads.h"
#include "domain/limits/limits.h"
#include "domain/outbox/outbox.h"

// Click-to-call: the staff member's phone rings, one key, then the customer's.
namespace roadcall::calls {
namespace {

// Stands in the sid's place until the carrier gave one; unique by our own id.
std::string sid_before(const CallId& id) { return "placing:" + id.value; }

std::optional<Error> refusal(Tx& tx, const User& user, const std::string& customer) {
  if (user.disabled || !is_phone(user.phone))
    return invalid("phone", "Set your own telephone number first; it is the one that rings.");
  if (!is_phone(customer))
    return Error{Kind::unprocessable, "lead.no_phone", "This lead has no number to call.", "phone"};
  if (user.phone == customer)
    return invalid("phone", "This is your own number; there is nobody else to connect.");
  const auto use =
      limits::take(tx, "staff_calls:" + user.id.value, {kStaffCallsPerHour, std::chrono::hours(1)});
  if (!use.allowed) {
    return Error{Kind::too_many, "calls.too_many", "That is too many calls within an hour.",
                 limits::seconds_to_wait(use)};
  }
  return std::nullopt;
}

}  // namespace

Result<Call> ring_staff(Tx& tx, const Shop& shop, const User& user, const Lead& lead) {
  const std::string customer = lead.phone.empty() ? lead.caller_id : lead.phone;
  if (const auto refused = refusal(tx, user, customer)) return *refused;
  Call call;
  call.id = tx.new_id<CallId>();
  call.shop_id = shop.id;
  call.carrier_sid = sid_before(call.id);
  call.lead_id = lead.id;
  call.purpose = CallPurpose::click_to_call;
  call.direction = CallDirection::outbound;
  call.from_number = user.phone;  // Their phone rings first; both see the shop's number.
  call.to_number = customer;
  call.status = CallStatus::queued;
  call.user_id = user.id;
  call.started_at = call.updated_at = tx.now();
  check(insert_call(tx, call), "a new call's id was in use");
  outbox::add(tx, PlaceStaffCall{call.id}, call.id.value);
  audit::record(tx, lead.id.value, "call.asked_for", {{"call_id", call.id.value}});
  tx.emit("call.changed", call.id.value);
  return call;
}

void staff_call_placed(Tx& tx, const Call& call, const std::string& sid) {
  if (call.carrier_sid != sid_before(call.id)) return;
  Call after = call;
  after.carrier_sid = sid;
  if (!is_over(after.status)) after.status = CallStatus::initiated;
  after.updated_at = tx.now();
  update_call(tx, after);
  outbox::add(tx, CheckCall{call.id}, call.id.value, tx.now() + kCheckAfter);
  tx.emit("call.changed", call.id.value);
}

void staff_call_failed(Tx& tx, const Call& call, const std::string& why) {
  if (is_over(call.status)) return;
  Call after = call;
  after.status = CallStatus::failed;
  after.outcome = CallOutcome::failed;
  after.ended_at = after.updated_at = tx.now();
  update_call(tx, after);
  audit::record(tx, call.lead_id.value, "call.failed", {{"call_id", call.id.value}, {"why", why}});
  tx.emit("call.changed", call.id.value);
}

}  // namespace roadcall::calls
