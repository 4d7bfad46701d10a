#include "domain/jobs/jobs.h"

#include <algorithm>

#include "api/job_views.h"
#include "api/own.h"
#include "api/resources.h"
#include "base/degrees.h"
#include "domain/audit/audit.h"
#include "domain/estimates/estimates.h"
#include "domain/files/files.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "domain/words.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

// What a text was about, as the settings name it.
std::string title_of(const std::string& kind) {
  const words::MessageKind* found = words::find(kind);
  return found == nullptr ? "A text" : std::string(found->title);
}

struct Input {
  Maybe estimate_id, lead_id, mechanic_id;
  std::optional<WindowInput> window;
  Maybe address;
  std::optional<PositionInput> position;
  Maybe notes, access_notes;
  bool override = false;
};
BOOST_DESCRIBE_STRUCT(Input, (),
                      (estimate_id, lead_id, mechanic_id, window, address, position, notes,
                       access_notes, override))

struct Changes {
  Maybe mechanic_id;
  WindowInput window;
  Maybe address;
  std::optional<PositionInput> position;
  Maybe notes, access_notes;
  bool override = false;
};
BOOST_DESCRIBE_STRUCT(Changes, (),
                      (mechanic_id, window, address, position, notes, access_notes, override))

struct StatusInput {
  Maybe status;
  std::optional<Instant> at;
  std::optional<int> eta_minutes;
  std::optional<PositionInput> position;
  Maybe note;
  std::optional<int> odometer;
};
BOOST_DESCRIBE_STRUCT(StatusInput, (), (status, at, eta_minutes, position, note, odometer))

struct NextInput {
  std::optional<WindowInput> window;
  Maybe mechanic_id, address, notes;
  bool override = false;
};
BOOST_DESCRIBE_STRUCT(NextInput, (), (window, mechanic_id, address, notes, override))

struct EntryView {
  std::string kind;
  Instant at;
  std::string title;
  Maybe detail, who, subject_id;
};
BOOST_DESCRIBE_STRUCT(EntryView, (), (kind, at, title, detail, who, subject_id))

Answer list_by(Call& call, Tx& tx, std::string_view sorts) {
  const auto page = paging(call, sorts);
  if (!page) return page.error();
  const auto from = time_in(call, "from");
  if (!from) return from.error();
  const auto until = time_in(call, "until");
  if (!until) return until.error();
  const auto whose = whose_rows(call);
  if (!whose) return reply_list(std::vector<JobView>{});
  const auto found =
      jobs::list(tx, {.status = call.query("status"),
                      .mechanic_id = call.query("mechanic_id"),
                      .customer_id = *whose,
                      .vehicle_id = call.query("vehicle_id"),
                      .lead_id = call.query("lead_id"),
                      .estimate_id = call.query("estimate_id"),
                      .reference = call.query("reference"),
                      .q = page->q,
                      .from = *from,
                      .until = *until,
                      .unbilled = call.query("unbilled") == "true",
                      .by_window = page->sort.ends_with("start"),
                      .reversed = page->sort == "created_at" || page->sort == "-start",
                      .cursor = page->cursor,
                      .limit = page->limit});
  if (!found) return found.error();
  return reply_list(*page, as_seen_by(call, views(tx, found->jobs, own_address(call, tx))),
                    found->next_cursor);
}

Answer refused(Call& call, Tx& tx, const Error& error, const EstimateId& estimate) {
  const auto full = estimates::find(tx, estimate);
  const auto job = full ? standing_visit(tx, error, full->estimate) : std::nullopt;
  if (!job) return error;
  return http::problem(error, {{"subject_id", job->id.value},
                               {"url", own_address(call, tx) + "/track/" + job->tracking_token}});
}

// Where somebody said a visit is, unless the next one is elsewhere. What was looked up by its
// address is looked up again, and goes with that address.
std::optional<jobs::Position> place_of(const Job& before, const std::string& address) {
  if (before.position_by_address) return std::nullopt;
  if (!before.latitude_e6 || !before.longitude_e6 || address != before.address) return std::nullopt;
  return jobs::Position{degrees_of(*before.latitude_e6), degrees_of(*before.longitude_e6)};
}

Error window_missing() { return invalid("window", "window is missing."); }

std::string who_is(Tx& tx, const std::string& kind, const std::string& id) {
  if (kind != "user") return kind == "customer" || kind == "public" ? "Customer" : "";
  const auto user = staff::find(tx, UserId{id});
  return user ? user->name : "";
}

void add_steps(Tx& tx, const Job& job, std::vector<EntryView>& entries) {
  for (const JobStep& step : jobs::steps_of(tx, job.id))
    entries.push_back({"step", step.happened_at, std::string(enum_name(step.status)),
                       maybe(step.note), maybe(who_is(tx, step.actor_kind, step.actor_id)),
                       maybe(step.id)});
}

// A text that did not arrive says so before its words.
std::string told(const Message& message) {
  const auto trouble = error_of(message);
  return trouble ? *trouble + " " + message.body : message.body;
}

void add_messages(Tx& tx, const Job& job, std::vector<EntryView>& entries) {
  if (job.lead_id.empty()) return;
  for (const Message& message : messages::of_lead(tx, job.lead_id))
    if (message.created_at >= job.created_at)
      entries.push_back({"message", message.created_at, title_of(message.kind),
                         maybe(told(message)), std::nullopt, maybe(message.id)});
}

void add_files(Tx& tx, const Job& job, std::vector<EntryView>& entries) {
  for (const files::File& file : files::of(tx, job.id.value))
    entries.push_back(
        {"file", file.created_at, file.content_type, std::nullopt, std::nullopt, maybe(file.id)});
}

}  // namespace

Answer list_jobs(Call& call, Tx& tx) {
  return list_by(call, tx, "-created_at created_at start -start");
}

Answer list_appointments(Call& call, Tx& tx) {
  return list_by(call, tx, "start -start created_at -created_at");
}

Answer get_job(Call& call, Tx& tx) {
  const auto job = jobs::find(tx, JobId{call.id()});
  if (!job || !may_see(call, job->customer_id)) return not_found("job");
  return reply_versioned(200, as_seen_by(call, view(tx, *job, own_address(call, tx))));
}

Answer create_job(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  if (!input->window) return window_missing();
  const auto position = position_of(input->position);
  if (!position) return position.error();
  const auto booked =
      jobs::book(tx, shops::current(tx),
                 {.lead_id = LeadId{input->lead_id.value_or("")},
                  .estimate_id = EstimateId{input->estimate_id.value_or("")},
                  .mechanic_id = UserId{input->mechanic_id.value_or("")},
                  .start = input->window->start,
                  .end = input->window->end,
                  .address = input->address.value_or(""),
                  .position = *position,
                  .notes = input->notes.value_or(""),
                  .access_notes = input->access_notes.value_or(""),
                  .previous_job_id = {},
                  .keep = input->override ? jobs::Keep::anyhow : jobs::Keep::hours});
  if (!booked)
    return refused(call, tx, booked.error(), EstimateId{input->estimate_id.value_or("")});
  return reply_versioned(201, view(tx, *booked, own_address(call, tx)));
}

Answer update_job(Call& call, Tx& tx) {
  const auto stored = jobs::find(tx, JobId{call.id()});
  if (!stored) return not_found("job");
  Job job = *stored;
  const auto changes = patched(Changes{maybe(job.mechanic_id),
                                       {job.window_start, job.window_end},
                                       maybe(job.address),
                                       position_input(job.latitude_e6, job.longitude_e6),
                                       maybe(job.notes),
                                       maybe(job.access_notes),
                                       false},
                               call);
  if (!changes) return changes.error();
  const auto position = position_of(changes->position);
  if (!position) return position.error();
  job.mechanic_id = UserId{changes->mechanic_id.value_or("")};
  job.window_start = changes->window.start;
  job.window_end = changes->window.end;
  job.address = changes->address.value_or("");
  job.notes = changes->notes.value_or("");
  job.access_notes = changes->access_notes.value_or("");
  if (put_position(*position, job.latitude_e6, job.longitude_e6)) job.position_by_address = false;
  const auto changed = jobs::change(tx, shops::current(tx), job, call.version_or(stored->version),
                                    changes->override ? jobs::Keep::anyhow : jobs::Keep::hours);
  if (!changed) return changed.error();
  return reply_versioned(200, view(tx, *changed, own_address(call, tx)));
}

Answer set_job_status(Call& call, Tx& tx) {
  const auto input = body_as<StatusInput>(call);
  if (!input) return input.error();
  const auto status = enum_value<JobStatus>(input->status.value_or(""));
  if (!status) return invalid("status", "status is not one of a job's.");
  if (*status == JobStatus::invoiced || *status == JobStatus::paid)
    return conflict("job.step", "Invoices and payments set that.");
  const auto position = position_of(input->position);
  if (!position) return position.error();
  const auto stepped = jobs::take_step(tx, shops::current(tx), JobId{call.id()},
                                       {*status, input->at, input->eta_minutes, *position,
                                        input->note.value_or(""), input->odometer});
  if (!stepped) return stepped.error();
  return reply_versioned(200, view(tx, *stepped, own_address(call, tx)));
}

Answer create_next_visit(Call& call, Tx& tx) {
  const auto input = body_as<NextInput>(call);
  if (!input) return input.error();
  if (!input->window) return window_missing();
  const auto before = jobs::find(tx, JobId{call.id()});
  if (!before) return not_found("job");
  if (before->lead_id.empty())
    return conflict("job.no_lead", "A visit without a lead has no next one: book it anew.");
  const UserId mechanic{input->mechanic_id.value_or(before->mechanic_id.value)};
  const std::string address = input->address.value_or(before->address);
  const auto booked =
      jobs::book(tx, shops::current(tx),
                 {.lead_id = before->lead_id,
                  .estimate_id = {},
                  .mechanic_id = mechanic,
                  .start = input->window->start,
                  .end = input->window->end,
                  .address = address,
                  .position = place_of(*before, address),
                  .notes = input->notes.value_or(""),
                  .access_notes = before->access_notes,
                  .previous_job_id = before->id,
                  .keep = input->override ? jobs::Keep::anyhow : jobs::Keep::hours});
  if (!booked) return booked.error();
  return reply_versioned(201, view(tx, *booked, own_address(call, tx)));
}

Answer get_job_timeline(Call& call, Tx& tx) {
  const auto job = jobs::find(tx, JobId{call.id()});
  if (!job) return not_found("job");
  std::vector<EntryView> entries;
  add_steps(tx, *job, entries);
  add_messages(tx, *job, entries);
  add_files(tx, *job, entries);
  std::sort(entries.begin(), entries.end(), [](const EntryView& a, const EntryView& b) {
    return a.at != b.at ? a.at < b.at : a.subject_id < b.subject_id;
  });
  std::string out = "{\"data\":";
  json::append(out, entries);
  return http::Response::json(200, out + "}");
}

}  // namespace roadcall::api
