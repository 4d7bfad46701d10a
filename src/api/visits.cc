#include "api/job_views.h"
#include "api/resources.h"
#include "domain/shops/shops.h"

// A visit as its customer sees it, by its link.
namespace roadcall::api {
namespace {

struct Confirmation {
  std::string place_to_work, keys, gate_code, note;
};
BOOST_DESCRIBE_STRUCT(Confirmation, (), (place_to_work, keys, gate_code, note))

struct MoveInput {
  std::optional<WindowInput> window;
  Maybe mechanic_id;
};
BOOST_DESCRIBE_STRUCT(MoveInput, (), (window, mechanic_id))

struct ReasonInput {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReasonInput, (), (reason))

std::optional<Job> visit(Call& call, Tx& tx) {
  auto job = jobs::by_tracking_token(tx, std::string(call.request.param("token")));
  if (job) tx.act_as({"customer", job->customer_id.value, "customer", call.request.peer});
  return job;
}

Error too_late() {
  return conflict("visit.too_late", "It is too late to change this visit here. Please call us.");
}

}  // namespace

Answer get_public_visit(Call& call, Tx& tx) {
  const auto job = visit(call, tx);
  if (!job) return not_found("visit");
  return reply(200, public_view(tx, *job, own_address(call, tx)));
}

Answer confirm_visit(Call& call, Tx& tx) {
  const auto input = body_as<Confirmation>(call);
  if (!input) return input.error();
  const auto job = visit(call, tx);
  if (!job) return not_found("visit");
  if (!jobs::is_active(job->status)) return too_late();
  std::string notes;
  for (const auto& [label, text] : {std::pair("Place to work: ", input->place_to_work),
                                    {"Keys: ", input->keys},
                                    {"Gate code: ", input->gate_code},
                                    {"", input->note}})
    if (!text.empty()) notes += (notes.empty() ? "" : "\n") + std::string(label) + text;
  const auto confirmed = jobs::confirm(tx, shops::current(tx), job->id, notes);
  if (!confirmed) return confirmed.error();
  return reply(200, public_view(tx, *confirmed, own_address(call, tx)));
}

Answer list_visit_slots(Call& call, Tx& tx) {
  const auto job = visit(call, tx);
  if (!job) return not_found("visit");
  const auto found = slots::find(tx, shops::current(tx), {.job_id = job->id, .for_customer = true});
  if (!found) return found.error();
  return reply_slots(*found);
}

Answer move_visit(Call& call, Tx& tx) {
  const auto input = body_as<MoveInput>(call);
  if (!input) return input.error();
  if (!input->window) return invalid("window", "window is missing.");
  const auto job = visit(call, tx);
  if (!job) return not_found("visit");
  if (!jobs::customer_may_change(*job, tx.now())) return too_late();
  Job wanted = *job;
  wanted.window_start = input->window->start;
  wanted.window_end = input->window->end;
  wanted.mechanic_id = UserId{input->mechanic_id.value_or("")};
  const auto moved =
      jobs::change(tx, shops::current(tx), wanted, job->version, jobs::Keep::offered);
  if (!moved) return moved.error();
  return reply(200, public_view(tx, *moved, own_address(call, tx)));
}

Answer cancel_visit(Call& call, Tx& tx) {
  const auto input = body_as<ReasonInput>(call);
  if (!input) return input.error();
  const auto job = visit(call, tx);
  if (!job) return not_found("visit");
  if (job->status == JobStatus::cancelled)
    return reply(200, public_view(tx, *job, own_address(call, tx)));
  if (!jobs::customer_may_change(*job, tx.now())) return too_late();
  const auto cancelled = jobs::take_step(tx, shops::current(tx), job->id,
                                         {.status = JobStatus::cancelled, .note = input->reason});
  if (!cancelled) return cancelled.error();
  return reply(200, public_view(tx, *cancelled, own_address(call, tx)));
}

}  // namespace roadcall::api
