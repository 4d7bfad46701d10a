#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimates.h"
#include "domain/jobs/job.h"
#include "domain/jobs/steps.h"
#include "domain/shops/shop.h"

/// Visits: booked, moved, driven to, worked on, done.
namespace roadcall::jobs {

inline constexpr std::int64_t kFirstNumber = 1001;
std::string reference(std::int64_t number);  ///< `J-1001`.

struct Position {
  double lat = 0;
  double lng = 0;
};

/// How strictly a window is looked at. Never is one visit booked over another.
enum class Keep {
  hours,    ///< Within working hours, no absence, time for the drives: what staff may book.
  anyhow,   ///< Hours, absences and drives are overridden.
  offered,  ///< Only what `slots::find` would offer: with the drives, for as long as the work
            ///< takes.
};

/// What a visit is booked with. Customer, car, service and length come from the estimate or lead.
struct Booking {
  LeadId lead_id;  ///< One of these two.
  EstimateId estimate_id;
  UserId mechanic_id;  ///< Empty: whoever is free, else nobody yet.
  Instant start, end;
  std::string address;  ///< Empty: the lead's.
  std::optional<Position> position;
  std::string notes;
  std::string access_notes;
  JobId previous_job_id;
  Keep keep = Keep::hours;
  bool tell = true;  ///< The customer, by a text.
};

/// Books a visit, tells the customer, moves the lead to `scheduled`. A window that cannot be kept
/// is a conflict: `job.conflict`, `job.outside_hours`, `job.day_off`, `job.no_skill`,
/// `job.out_of_area`, `job.too_far`, `job.past`, `job.not_offered`. So is an estimate that is too
/// old (`estimate.expired`), is extra work of a visit (`estimate.extra_work`), or whose visit is
/// booked (`estimate.already_booked`) unless this one follows another.
Result<Job> book(Tx& tx, const Shop& shop, const Booking& booking);

/// Moves or corrects a visit: window, mechanic, address, notes. Expects the version that was read.
/// The customer hears of another window; so do owner and mechanics, where it is the customer's
/// wish, and else the mechanics of today's and tomorrow's visits.
Result<Job> change(Tx& tx, const Shop& shop, const Job& wanted, std::int64_t expected_version,
                   Keep keep);

/// A step of the visit as somebody reports it.
struct Step {
  JobStatus status = JobStatus::en_route;
  std::optional<Instant> at;  ///< When it happened; held between booking and five minutes ahead.
  std::optional<int> eta_minutes;
  std::optional<Position> position;
  std::string note;
  std::optional<int> odometer;
  bool overtaken = false;  ///< A later step is known already: the customer hears of that one.
};
/// Refuses a step that is not allowed from here (`job.step`), and taking back a window that is
/// another visit's by now (`job.conflict`). The same status again changes nothing but a new ETA of
/// who is driving: the customer is told of a later one, once for each change. Customer and lead
/// follow: on my way, arrived, in progress, completed. What a phone kept while it was offline is no
/// news to the customer.
Result<Job> take_step(Tx& tx, const Shop& shop, const JobId& id, const Step& step);

/// A note made on the visit: joined to its notes while they have room (2,000 characters), else a
/// step of its own in the visit's story, so that no word is lost. Refuses an empty text and one of
/// more than 1,000 characters (`text`).
Result<Job> add_note(Tx& tx, const JobId& id, const std::string& text, Instant when);

/// The customer said yes to the time; notes are added to how the site is reached.
Result<Job> confirm(Tx& tx, const Shop& shop, const JobId& id, const std::string& access_notes);

/// The customer agreed to another version of an estimate: visits of the one before, but for those
/// that are billed, do its work, take its time and are worth its total; a window grows with it.
void follow_version(Tx& tx, const EstimateId& before, const estimates::Full& agreed);

/// Set by money alone.
Job mark_invoiced(Tx& tx, const Job& job, std::int64_t total_cents);
Job mark_paid(Tx& tx, const Job& job);
Job mark_unpaid(Tx& tx, const Job& job);  ///< A payment was given back, or the invoice voided.

Job mark_done_again(Tx& tx, const Job& job);  ///< Its invoice was void.

std::optional<Job> find(Tx& tx, const JobId& id);
std::optional<Job> by_tracking_token(Tx& tx, const std::string& token);  ///< Enters its shop.
std::vector<JobStep> steps_of(Tx& tx, const JobId& id);                  ///< Oldest first.
/// Visits of the days before `day_start` that this mechanic may still have to do with at `now`:
/// begun and not finished within two weeks, planned for the last day, or billed within the last
/// half day and not paid. In order of their windows.
std::vector<Job> left_over(Tx& tx, const UserId& mechanic, Instant day_start, Instant now);
/// The next visit of that phone's customer that awaits a confirmation.
std::optional<Job> to_confirm(Tx& tx, const CustomerId& customer);

/// May its customer still move or cancel it by themselves?
bool customer_may_change(const Job& job, Instant now);

/// The visit that does an estimate's work, unless it was cancelled or missed.
std::optional<Job> of_estimate(Tx& tx, const Estimate& estimate);

struct Query {
  std::string status, mechanic_id, customer_id, vehicle_id, lead_id;  ///< Empty: no filter.
  std::string estimate_id;
  std::string reference;               ///< `J-1001`
  std::string q;                       ///< A reference, or words of the customer or lead.
  std::optional<Instant> from, until;  ///< Of the window's start.
  bool unbilled =
      false;  ///< Work done that nothing asks for: no invoice, of linked visits neither.
  std::optional<Instant> done_before;
  bool by_window = false;  ///< Earliest window first, else newest first.
  bool reversed = false;   ///< Latest window first, or oldest first.
  std::string cursor;
  int limit = 50;
};
struct Page {
  std::vector<Job> jobs;
  std::string next_cursor;  ///< Empty at the end.
};
Result<Page> list(Tx& tx, const Query& query);

/// Of the invoice of a job that is not void; empty when there is none.
InvoiceId invoice_id_of(Tx& tx, const JobId& id);
/// Why nothing more can be charged on a visit: its invoice is made (`job.invoiced`).
std::optional<Error> charged_already(Tx& tx, const JobId& id);
std::string pay_token_of(Tx& tx, const JobId& id);  ///< Of its open invoice's page.

/// Windows that overlap this time and are not ended, of one mechanic; earliest first.
std::vector<Job> overlapping(Tx& tx, const UserId& mechanic, Instant from, Instant until);

/// The invoices, not void, of many visits, by the visit's id; only of those that have one.
std::map<std::string, InvoiceId> invoice_ids_of(Tx& tx, const std::vector<std::string>& jobs);

/// `Tue, Dec 1, 9:00 AM` in the shop's time.
std::string when_words(const Shop& shop, Instant at);

}  // namespace roadcall::jobs
