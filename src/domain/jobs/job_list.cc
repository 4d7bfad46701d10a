#include "domain/jobs/job_list.h"

#include <algorithm>
#include <limits>

#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"

namespace roadcall::jobs {
namespace {

constexpr int kStepsMost = 200;
constexpr int kOverlapsMost = 200;
constexpr int kLeftOverMost = 40;
constexpr std::chrono::hours kBegunKept{24 * 14};
constexpr std::chrono::hours kPlannedKept{24};
constexpr std::chrono::hours kUnpaidKept{12};
constexpr int kInvoicesOfJobMost = 20;
constexpr int kDigits = 15;  // Of a window's start in a cursor.

std::string cursor_of(const Job& job, bool by_window) {
  if (!by_window) return job.id.value;
  std::string start = std::to_string(job.window_start.ms);
  start.insert(0, kDigits - std::min<std::size_t>(kDigits, start.size()), '0');
  return start + job.id.value;
}

// Where the page before ended: a window's start and an id.
struct Place {
  std::int64_t start = 0;
  std::string id;
};

Result<Place> place_in(const Query& query) {
  if (query.cursor.empty() && query.reversed)
    return Place{std::numeric_limits<std::int64_t>::max(), "~"};
  if (query.cursor.empty()) return Place{};
  const std::string_view cursor = query.cursor;
  const auto start = whole_number<std::int64_t>(cursor.substr(0, kDigits));
  if (!start || cursor.size() <= kDigits)
    return invalid("cursor", "cursor must be the next_cursor of the page before.");
  return Place{*start, std::string(cursor.substr(kDigits))};
}

// Nothing is left to ask for where a linked visit's invoice asks for all that was agreed, and no
// part went in beside it.
constexpr std::string_view kUnbilled =
    "status = 'done' AND (NOT EXISTS (SELECT 1 FROM jobs o"
    " JOIN invoices i ON i.shop_id = o.shop_id AND i.job_id = o.id"
    " WHERE o.shop_id = jobs.shop_id AND o.lead_id = jobs.lead_id"
    " AND o.estimate_id = jobs.estimate_id AND LENGTH(o.estimate_id) > 0 AND o.id <> jobs.id"
    " AND i.status <> 'void')"
    " OR EXISTS (SELECT 1 FROM job_parts p WHERE p.shop_id = jobs.shop_id AND p.job_id = jobs.id"
    " AND p.included = 0)"
    " OR EXISTS (SELECT 1 FROM estimates e"
    " JOIN estimate_lines l ON l.shop_id = e.shop_id AND l.estimate_id = e.id"
    " WHERE e.shop_id = jobs.shop_id AND e.lead_id = jobs.lead_id AND l.decision = 'approved'"
    " AND (e.id = jobs.estimate_id OR e.job_id = jobs.id) AND NOT EXISTS (SELECT 1 FROM jobs o"
    " JOIN invoices i ON i.shop_id = o.shop_id AND i.job_id = o.id"
    " JOIN invoice_lines b ON b.shop_id = i.shop_id AND b.invoice_id = i.id"
    " WHERE o.shop_id = e.shop_id AND o.lead_id = e.lead_id AND b.source_id = l.id"
    " AND i.status <> 'void')))";

void add_filters(lists::Walk& walk, const Query& query) {
  walk.equals("status", query.status);
  walk.equals("mechanic_id", query.mechanic_id);
  walk.equals("customer_id", query.customer_id);
  walk.equals("vehicle_id", query.vehicle_id);
  walk.equals("lead_id", query.lead_id);
  if (!query.reference.empty())
    walk.add("number = ?", lists::number_in(query.reference, "J").value_or(0));
  if (query.from) walk.add("window_start >= ?", query.from->ms);
  if (query.until) walk.add("window_start < ?", query.until->ms);
  if (query.done_before) walk.add("done_at < ?", query.done_before->ms);
  if (query.unbilled) walk.add(kUnbilled);
}

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "jobs");
  found.with("number", lists::number_in(q, "J"));
  found.with("customer_id", customers::matching(tx, q));
  found.with("lead_id", leads::matching(tx, q));
  return found.ids();
}

std::vector<Job> rows_by_window(Tx& tx, lists::Walk& walk, const Query& query, const Place& place) {
  walk.add(query.reversed ? "(window_start, id) < (?, ?)" : "(window_start, id) > (?, ?)");
  walk.give(place.start);
  walk.give(place.id);
  return walk.rows_by<Job>(tx, query.reversed ? "window_start DESC, id DESC" : "window_start, id",
                           query.limit + 1);
}

struct Asked {
  InvoiceId id;
  JobId job_id;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (id, job_id))

bool is_left_over(const Job& job, Instant now) {
  switch (job.status) {
    case JobStatus::scheduled:
    case JobStatus::confirmed:
      return job.window_end + kPlannedKept > now;
    case JobStatus::invoiced:
      return job.updated_at + kUnpaidKept > now;
    default:
      return true;
  }
}

}  // namespace

const std::string& select_job() {
  static const std::string sql = "SELECT " + db::columns<Job>() + " FROM jobs WHERE shop_id = ?";
  return sql;
}

std::optional<Job> find(Tx& tx, const JobId& id) {
  static const std::string sql = select_job() + " AND id = ?";
  return tx.one<Job>(sql, tx.shop_id(), id);
}

std::optional<Job> by_tracking_token(Tx& tx, const std::string& token) {
  const auto shop = tx.one<ShopId>("SELECT shop_id FROM jobs WHERE tracking_token = ?", token);
  if (!shop) return std::nullopt;
  tx.enter_shop(*shop);
  static const std::string sql = select_job() + " AND tracking_token = ?";
  return tx.one<Job>(sql, tx.shop_id(), token);
}

std::vector<JobStep> steps_of(Tx& tx, const JobId& id) {
  static const std::string sql = "SELECT " + db::columns<JobStep>() +
                                 " FROM job_steps WHERE shop_id = ? AND job_id = ? ORDER BY id "
                                 "LIMIT ?";
  return tx.all<JobStep>(sql, tx.shop_id(), id, kStepsMost);
}

bool customer_may_change(const Job& job, Instant now) {
  return (job.status == JobStatus::scheduled || job.status == JobStatus::confirmed) &&
         job.window_start > now;
}

std::optional<Job> of_estimate(Tx& tx, const Estimate& estimate) {
  static const std::string sql = select_job() +
                                 " AND lead_id = ? AND estimate_id = ? AND status NOT IN"
                                 " ('cancelled', 'no_show') ORDER BY id DESC LIMIT 1";
  return tx.one<Job>(sql, tx.shop_id(), estimate.lead_id, estimate.id);
}

std::optional<Job> to_confirm(Tx& tx, const CustomerId& customer) {
  static const std::string sql = select_job() +
                                 " AND customer_id = ? AND status = 'scheduled' AND window_end > ?"
                                 " ORDER BY window_start LIMIT 1";
  return tx.one<Job>(sql, tx.shop_id(), customer, tx.now());
}

InvoiceId invoice_id_of(Tx& tx, const JobId& id) {
  return tx
      .one<InvoiceId>(
          "SELECT id FROM invoices WHERE shop_id = ? AND job_id = ? AND status <> "
          "'void' ORDER BY id DESC LIMIT 1",
          tx.shop_id(), id)
      .value_or(InvoiceId{});
}

std::optional<Error> charged_already(Tx& tx, const JobId& id) {
  if (invoice_id_of(tx, id).empty()) return std::nullopt;
  return conflict("job.invoiced",
                  "The invoice of this visit is made: nothing more can be charged on it. Make the "
                  "invoice void first, or book the next visit.");
}

std::string pay_token_of(Tx& tx, const JobId& id) {
  return tx
      .one<std::string>(
          "SELECT token FROM invoices WHERE shop_id = ? AND job_id = ? AND status IN "
          "('open', 'part_paid') ORDER BY id DESC LIMIT 1",
          tx.shop_id(), id)
      .value_or("");
}

std::vector<Job> overlapping(Tx& tx, const UserId& mechanic, Instant from, Instant until) {
  static const std::string sql =
      select_job() +
      " AND mechanic_id = ? AND window_start < ? AND window_end > ? AND status IN ('scheduled',"
      " 'confirmed', 'en_route', 'on_site', 'working', 'paused') ORDER BY window_start LIMIT ?";
  return tx.all<Job>(sql, tx.shop_id(), mechanic, until, from, kOverlapsMost);
}

std::map<std::string, InvoiceId> invoice_ids_of(Tx& tx, const std::vector<std::string>& jobs) {
  static const std::string sql =
      "SELECT id, job_id FROM invoices WHERE shop_id = ? AND status <> 'void'";
  std::map<std::string, InvoiceId> found;
  for (Asked& one : lists::rows_of<Asked>(tx, sql, "job_id", jobs, kInvoicesOfJobMost))
    found[one.job_id.value] = one.id;
  return found;
}

std::vector<Job> left_over(Tx& tx, const UserId& mechanic, Instant day_start, Instant now) {
  static const std::string sql =
      select_job() +
      " AND mechanic_id = ? AND window_start >= ? AND window_start < ? AND status NOT IN ('paid',"
      " 'no_show', 'cancelled') ORDER BY window_start DESC, id DESC LIMIT ?";
  auto found =
      tx.all<Job>(sql, tx.shop_id(), mechanic, day_start - kBegunKept, day_start, kLeftOverMost);
  std::erase_if(found, [&](const Job& job) { return !is_left_over(job, now); });
  std::reverse(found.begin(), found.end());
  return found;
}

Result<Page> list(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<JobStatus>("status", query.status)) return *bad;
  lists::Walk walk(select_job(), tx.shop_id());
  add_filters(walk, query);
  if (!query.estimate_id.empty()) {
    // By the index of its lead's visits.
    const auto full = estimates::find(tx, EstimateId{query.estimate_id});
    walk.add("lead_id = ?", full ? full->estimate.lead_id.value : std::string());
    walk.add("estimate_id = ?", query.estimate_id);
  }
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  Page page;
  if (query.by_window) {
    const auto place = place_in(query);
    if (!place) return place.error();
    page.jobs = rows_by_window(tx, walk, query, *place);
  } else {
    page.jobs = walk.rows<Job>(tx, {query.cursor, query.reversed, query.limit + 1});
  }
  if (static_cast<int>(page.jobs.size()) > query.limit) {
    page.jobs.resize(static_cast<std::size_t>(query.limit));
    page.next_cursor = cursor_of(page.jobs.back(), query.by_window);
  }
  return page;
}

}  // namespace roadcall::jobs
