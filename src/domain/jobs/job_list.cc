#include "domain/jobs/job_list.h"

#include <charconv>

#include "base/text.h"

namespace roadcall::jobs {
namespace {

constexpr int kStepsMost = 200;
constexpr int kOverlapsMost = 200;
constexpr int kDigits = 15;  // Of a window's start in a cursor.

std::optional<std::int64_t> number_in(std::string_view q) {
  if (q.starts_with("J-") || q.starts_with("j-")) q.remove_prefix(2);
  return whole_number<std::int64_t>(q);
}

std::string cursor_of(const Job& job, bool by_window) {
  if (!by_window) return job.id.value;
  std::string start = std::to_string(job.window_start.ms);
  start.insert(0, kDigits - std::min<std::size_t>(kDigits, start.size()), '0');
  return start + job.id.value;
}

// A statement with as many conditions as the query has.
struct Statement {
  std::string sql;
  std::vector<db::Param> params;
  void add(const char* condition, db::Param value) {
    sql += std::string(" AND ") + condition;
    params.push_back(value);
  }
};

void add_filters(Statement& statement, const Query& query) {
  const auto equals = [&](const char* condition, const std::string& value) {
    if (!value.empty()) statement.add(condition, std::string_view(value));
  };
  equals("status = ?", query.status);
  equals("mechanic_id = ?", query.mechanic_id);
  equals("customer_id = ?", query.customer_id);
  equals("vehicle_id = ?", query.vehicle_id);
  equals("lead_id = ?", query.lead_id);
  if (query.from) statement.add("window_start >= ?", query.from->ms);
  if (query.until) statement.add("window_start < ?", query.until->ms);
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

Result<Page> list(Tx& tx, const Query& query) {
  if (!query.status.empty() && !enum_value<JobStatus>(query.status))
    return invalid("status", "status is not one of a job's.");
  const std::string& cursor = query.cursor;
  if (query.by_window && !cursor.empty() && cursor.size() <= kDigits)
    return invalid("cursor", "cursor must be the next_cursor of the page before.");
  Statement statement{select_job(), {std::string_view(tx.shop_id().value)}};
  add_filters(statement, query);
  std::string id;
  if (const auto number = number_in(query.q))
    statement.add("number = ?", *number);
  else if (!query.q.empty())
    return invalid("q", "q must be a job's number.");
  if (query.by_window && !cursor.empty()) {
    std::int64_t start = 0;
    std::from_chars(cursor.data(), cursor.data() + kDigits, start);
    id = cursor.substr(kDigits);
    statement.add("(window_start, id) > (?, ?)", start);
    statement.params.emplace_back(std::string_view(id));
  } else if (!cursor.empty()) {
    statement.add("id < ?", std::string_view(cursor));
  }
  statement.sql +=
      query.by_window ? " ORDER BY window_start, id LIMIT ?" : " ORDER BY id DESC LIMIT ?";
  statement.params.emplace_back(static_cast<std::int64_t>(query.limit + 1));
  Page page{tx.all_with<Job>(statement.sql, statement.params), {}};
  if (static_cast<int>(page.jobs.size()) > query.limit) {
    page.jobs.resize(static_cast<std::size_t>(query.limit));
    page.next_cursor = cursor_of(page.jobs.back(), query.by_window);
  }
  return page;
}

}  // namespace roadcall::jobs
