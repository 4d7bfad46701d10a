#include "domain/jobs/jobs.h"

#include <algorithm>

#include "base/clock.h"
#include "base/degrees.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/extra_work.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/job_list.h"
#include "domain/jobs/job_texts.h"
#include "domain/jobs/keeping.h"
#include "domain/jobs/lead_stage.h"
#include "domain/places/places.h"
#include "domain/shops/language.h"

namespace roadcall::jobs {
namespace {

constexpr std::size_t kTokenBytes = 18;
constexpr std::size_t kAddressMax = 300;
constexpr std::size_t kNotesMax = 2000;
constexpr std::size_t kAccessMax = 1000;
constexpr std::size_t kNoteMax = 1000;
constexpr std::chrono::hours kWindowMost{24};
constexpr std::chrono::minutes kAhead{5};    // How far a phone's clock may run fast.
constexpr std::chrono::minutes kFresh{10};   // A position or a step that is still news.
constexpr std::chrono::minutes kEtaSame{2};  // Another ETA within it is the same one, told twice.
constexpr int kEtaMost = 600;
constexpr int kOdometerMost = 3'000'000;

std::optional<std::int64_t> e6(const std::optional<Position>& position, double Position::* part) {
  if (!position) return std::nullopt;
  return millionths_of((*position).*part);
}

std::optional<Error> check_texts(const Job& job) {
  struct Limit {
    const char* field;
    const std::string& text;
    std::size_t most;
  };
  for (const Limit& limit : {Limit{"address", job.address, kAddressMax},
                             {"notes", job.notes, kNotesMax},
                             {"access_notes", job.access_notes, kAccessMax}})
    if (character_count(limit.text) > limit.most)
      return invalid(limit.field, std::string(limit.field) + " may have at most " +
                                      std::to_string(limit.most) + " characters.");
  if (job.window_end <= job.window_start)
    return invalid("window.end", "window.end must be after window.start.");
  if (job.window_end - job.window_start > kWindowMost)
    return invalid("window.end", "A window may have at most 24 hours.");
  return std::nullopt;
}

void add_step(Tx& tx, const Job& job, const Step& step, Instant at) {
  tx.insert("job_steps", JobStep{.id = tx.new_id<JobStepId>(),
                                 .shop_id = tx.shop_id(),
                                 .job_id = job.id,
                                 .status = job.status,
                                 .actor_kind = tx.actor().kind,
                                 .actor_id = tx.actor().id,
                                 .latitude_e6 = e6(step.position, &Position::lat),
                                 .longitude_e6 = e6(step.position, &Position::lng),
                                 .eta_minutes = step.eta_minutes,
                                 .note = step.note,
                                 .happened_at = at,
                                 .recorded_at = tx.now()});
}

Job saved(Tx& tx, Job job, std::string_view action) {
  job.version += 1;
  job.updated_at = tx.now();
  tx.update("jobs", job);
  audit::record(tx, job.id.value, action, {{"status", enum_name(job.status)}});
  tx.emit("job.changed", job.id.value);
  return job;
}

bool is_news(const Tx& tx, const Step& step, Instant at) {
  return !step.overtaken && at + kFresh >= tx.now();
}

// What the customer hears of a step.
void tell_step(Tx& tx, const Shop& shop, const Job& job, const Step& step, Instant at) {
  const bool news = is_news(tx, step, at);
  if (news && job.status == JobStatus::en_route)
    tell_customer(tx, shop, job, "on_my_way", step.eta_minutes);
  if (news && job.status == JobStatus::on_site) tell_customer(tx, shop, job, "arrived");
  if (job.status == JobStatus::cancelled) tell_customer(tx, shop, job, "visit_cancelled");
}

std::optional<Error> check_step(const Job& job, const Step& step) {
  if (character_count(step.note) > kNoteMax)
    return invalid("note", "note may have at most 1000 characters.");
  if (step.eta_minutes && (*step.eta_minutes < 0 || *step.eta_minutes > kEtaMost))
    return invalid("eta_minutes", "eta_minutes must be between 0 and 600.");
  if (step.odometer && (*step.odometer < 0 || *step.odometer > kOdometerMost))
    return invalid("odometer", "odometer must be between 0 and 3000000.");
  if (job.status == step.status || may_step(job.status, step.status)) return std::nullopt;
  return conflict("job.step", "A visit that is " + std::string(enum_name(job.status)) +
                                  " cannot become " + std::string(enum_name(step.status)) + ".");
}

// A visit that had ended gave its window away: it comes back only when nobody has it now.
std::optional<Error> window_is_lost(Tx& tx, const Shop& shop, const Job& job, JobStatus to) {
  const bool ended = job.status == JobStatus::cancelled || job.status == JobStatus::no_show;
  if (!ended || !is_active(to) || job.mechanic_id.empty()) return std::nullopt;
  return why_not(tx, shop, job, job.mechanic_id, Keep::anyhow);
}

// Where the mechanic is, for the customer who waits; of a phone that was offline it is history.
void note_where(Tx& tx, const Job& job, const Step& step, Instant at) {
  if (job.status != JobStatus::en_route || !step.position || at + kFresh < tx.now()) return;
  technicians::note_position(tx, job.mechanic_id, job.id, *e6(step.position, &Position::lat),
                             *e6(step.position, &Position::lng));
}

// Who is driving says another time of arrival. The customer hears of a later one, once, and only
// while it is news.
Job change_eta(Tx& tx, const Shop& shop, const Job& stored, const Step& step, Instant at) {
  note_where(tx, stored, step, at);
  const Instant eta = at + std::chrono::minutes(*step.eta_minutes);
  const Instant before = stored.eta_at.value_or(Instant{});
  if (eta <= before + kEtaSame && eta + kEtaSame >= before) return stored;
  Job job = stored;
  job.eta_at = eta;
  add_step(tx, job, step, at);
  job = saved(tx, std::move(job), "job.eta");
  if (eta > before && is_news(tx, step, at))
    tell_customer(tx, shop, job, "visit_delayed", step.eta_minutes);
  return job;
}

void write_times(Job& job, const Step& step, Instant at) {
  job.eta_at.reset();
  if (job.status == JobStatus::en_route && step.eta_minutes)
    job.eta_at = at + std::chrono::minutes(*step.eta_minutes);
  if (job.status == JobStatus::confirmed) job.confirmed_at = at;
  if (job.status == JobStatus::working && !job.started_at) job.started_at = at;
  if (job.status == JobStatus::done) job.done_at = at;
  if (step.odometer && !job.odometer_in)
    job.odometer_in = step.odometer;
  else if (step.odometer)
    job.odometer_out = step.odometer;
}

}  // namespace

std::string reference(std::int64_t number) { return "J-" + std::to_string(number); }

std::string when_words(const Shop& shop, Instant at) { return Language("en").when(at, shop); }

Result<Job> book(Tx& tx, const Shop& shop, const Booking& booking) {
  auto drafted = draft(tx, booking);
  if (!drafted) return drafted.error();
  Job job = *std::move(drafted);
  if (auto bad = check_texts(job)) return *bad;
  if (auto bad = booked_already(tx, shop, booking)) return *bad;
  if (auto bad = choose_mechanic(tx, shop, job, booking.keep)) return *bad;
  know_customer(tx, job);
  job.id = tx.new_id<JobId>();
  job.shop_id = tx.shop_id();
  job.number = tx.next_number("job", kFirstNumber);
  job.tracking_token = secret_token(kTokenBytes);
  job.created_at = job.updated_at = tx.now();
  tx.insert("jobs", job);
  add_step(tx, job, {.position = booking.position}, tx.now());
  audit::record(tx, job.id.value, "job.booked", {{"lead_id", job.lead_id.value}});
  tx.emit("job.changed", job.id.value);
  lead_follows(tx, job, "lead.scheduled");
  if (booking.tell) tell_customer(tx, shop, job, "visit_scheduled");
  tell_mechanics(tx, shop, job);
  plan_reminder(tx, shop, job);
  drives::want(tx, job);
  places::want(tx, job);
  return job;
}

Result<Job> change(Tx& tx, const Shop& shop, const Job& wanted, std::int64_t expected_version,
                   Keep keep) {
  const auto stored = find(tx, wanted.id);
  if (!stored) return not_found("job");
  if (stored->version != expected_version) {
    return Error{Kind::precondition, "job.changed_meanwhile",
                 "Somebody changed this visit meanwhile. Look again."};
  }
  Job job = wanted;
  if (auto bad = check_texts(job)) return *bad;
  places::follow_address(tx, *stored, job);
  const bool moved =
      job.window_start != stored->window_start || job.window_end != stored->window_end;
  if (moved || job.mechanic_id != stored->mechanic_id) {
    if (!is_active(job.status))
      return conflict("job.ended", "A visit that has ended cannot be moved.");
    if (auto bad = choose_mechanic(tx, shop, job, keep)) return *bad;
  }
  if (moved) job.confirmed_at.reset();
  if (moved && job.status == JobStatus::confirmed) job.status = JobStatus::scheduled;
  Job after = saved(tx, std::move(job), moved ? "job.moved" : "job.changed");
  const bool elsewhere =
      after.latitude_e6 != stored->latitude_e6 || after.longitude_e6 != stored->longitude_e6;
  if (moved) {
    tell_customer(tx, shop, after, "visit_moved");
    plan_reminder(tx, shop, after);
  }
  if (moved && tx.actor().kind == "customer")
    tell_moved(tx, shop, after, *stored);
  else if (moved || after.mechanic_id != stored->mechanic_id)
    tell_mechanics(tx, shop, after, &*stored);
  if (moved || elsewhere) drives::want(tx, after);
  if (elsewhere || after.address != stored->address) places::want(tx, after);
  return after;
}

Result<Job> take_step(Tx& tx, const Shop& shop, const JobId& id, const Step& step) {
  const auto stored = find(tx, id);
  if (!stored) return not_found("job");
  if (auto bad = check_step(*stored, step)) return *bad;
  const bool again = stored->status == step.status;
  // A phone's clock may be wrong: what it says is held between the booking and now.
  const Instant at = std::clamp(step.at.value_or(tx.now()), stored->created_at, tx.now() + kAhead);
  if (again && step.status == JobStatus::en_route && step.eta_minutes)
    return change_eta(tx, shop, *stored, step, at);
  if (again) {
    note_where(tx, *stored, step, at);
    return *stored;
  }
  if (auto bad = window_is_lost(tx, shop, *stored, step.status)) return *bad;
  Job job = *stored;
  job.status = step.status;
  write_times(job, step, at);
  add_step(tx, job, step, at);
  job = saved(tx, std::move(job), "job.step");
  lead_follows(tx, job);
  if (stored->status == JobStatus::en_route) technicians::forget_position(tx, job.mechanic_id);
  note_where(tx, job, step, at);
  if (job.status == JobStatus::scheduled) plan_reminder(tx, shop, job);
  const bool done_before = stored->done_at.has_value();
  if (!is_active(job.status)) {
    if (!done_before) drop_reminder(tx, job);  // It would drop the questions after the work too.
    estimates::close_extra_work(tx, job);
  }
  if (job.status == JobStatus::done && !done_before) plan_after_care(tx, job);
  tell_step(tx, shop, job, step, at);
  const bool cancelled = job.status == JobStatus::cancelled;
  if (cancelled && tx.actor().kind == "customer")
    tell_cancelled(tx, shop, job, step.note);
  else if (cancelled || job.status == JobStatus::scheduled)
    tell_mechanics(tx, shop, job, &*stored);
  return job;
}

Result<Job> add_note(Tx& tx, const JobId& id, const std::string& text, Instant when) {
  const std::string note = trimmed(text);
  if (note.empty()) return invalid("text", "text must not be empty.");
  if (character_count(note) > kNoteMax)
    return invalid("text", "text may have at most 1000 characters.");
  const auto stored = find(tx, id);
  if (!stored) return not_found("job");
  Job job = *stored;
  const std::string all = job.notes.empty() ? note : job.notes + "\n" + note;
  if (character_count(all) <= kNotesMax)
    job.notes = all;
  else
    add_step(tx, job, {.note = note}, std::clamp(when, job.created_at, tx.now() + kAhead));
  return saved(tx, std::move(job), "job.noted");
}

Result<Job> confirm(Tx& tx, const Shop& shop, const JobId& id, const std::string& access_notes) {
  const auto stored = find(tx, id);
  if (!stored) return not_found("job");
  Job job = *stored;
  if (!access_notes.empty()) {
    job.access_notes =
        job.access_notes.empty() ? access_notes : job.access_notes + "\n" + access_notes;
    if (auto bad = check_texts(job)) return *bad;
  }
  const bool fresh = job.status == JobStatus::scheduled;
  if (fresh) job.status = JobStatus::confirmed;
  if (!job.confirmed_at) job.confirmed_at = tx.now();
  if (fresh) add_step(tx, job, {}, tx.now());
  job = saved(tx, std::move(job), "job.confirmed");
  if (fresh) tell_customer(tx, shop, job, "visit_confirmed");
  return job;
}

void follow_version(Tx& tx, const EstimateId& before, const estimates::Full& agreed) {
  static const std::string sql = select_job() +
                                 " AND lead_id = ? AND estimate_id = ? AND status NOT IN"
                                 " ('invoiced', 'paid') ORDER BY id LIMIT 50";
  for (Job& job : tx.all<Job>(sql, tx.shop_id(), agreed.estimate.lead_id, before)) {
    job.estimate_id = agreed.estimate.id;
    job.total_cents = agreed.estimate.approved_total_cents;
    make_room(tx, job, minutes_of(agreed));
    saved(tx, std::move(job), "job.agreed_anew");
  }
}

Job mark_invoiced(Tx& tx, const Job& stored, std::int64_t total_cents) {
  Job job = stored;
  job.status = JobStatus::invoiced;
  job.total_cents = total_cents;
  add_step(tx, job, {}, tx.now());
  lead_follows(tx, job);
  estimates::close_extra_work(tx, job);
  return saved(tx, std::move(job), "job.invoiced");
}

Job mark_paid(Tx& tx, const Job& stored) {
  Job job = stored;
  job.status = JobStatus::paid;
  add_step(tx, job, {}, tx.now());
  lead_follows(tx, job);
  return saved(tx, std::move(job), "job.paid");
}

Job mark_unpaid(Tx& tx, const Job& stored) {
  Job job = stored;
  job.status = JobStatus::invoiced;
  add_step(tx, job, {}, tx.now());
  lead_follows(tx, job);
  return saved(tx, std::move(job), "job.unpaid");
}

Job mark_done_again(Tx& tx, const Job& stored) {
  Job job = stored;
  job.status = JobStatus::done;
  add_step(tx, job, {}, tx.now());
  return saved(tx, std::move(job), "job.invoice_void");
}

}  // namespace roadcall::jobs
