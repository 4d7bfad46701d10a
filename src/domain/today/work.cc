#include "base/phone.h"
#include "base/text.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/field/refused.h"
#include "domain/invoices/invoice.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/portal/portal.h"
#include "domain/staff/staff.h"
#include "domain/today/today.h"

namespace roadcall::today {
namespace {

using std::chrono::hours;

constexpr hours kInvoiceWithin{24};      // Of the work being done.
constexpr hours kPaidWithin{3 * 24};     // Of the invoice.
constexpr hours kRefundWithin{10 * 24};  // A bank may take ten days to take money back in.
constexpr hours kTooShortShown{24};      // Of the window's start.
constexpr int kRowsMax = 50;             // Of one reason.

std::string name_of(const std::optional<Customer>& customer) {
  if (!customer) return "Somebody";
  if (!customer->name.empty()) return customer->name;
  return customer->phone.empty() ? customer->email : customer->phone;
}

std::string car_of(Tx& tx, const VehicleId& id) {
  const auto car = customers::find_vehicle(tx, id);
  if (!car) return "";
  return trimmed((car->year ? std::to_string(*car->year) + " " : "") + car->make + " " +
                 car->model);
}

std::string detail_of(Tx& tx, const std::string& reference, const VehicleId& car) {
  const std::string words = car_of(tx, car);
  return words.empty() ? reference : words + " · " + reference;
}

Row job_row(Tx& tx, const Job& job, const char* group, const char* reason, const char* action,
            Instant since) {
  return {group,
          reason,
          action,
          job.id.value,
          since,
          std::nullopt,
          Work{"job", job.id.value, name_of(customers::find(tx, job.customer_id)),
               detail_of(tx, jobs::reference(job.number), job.vehicle_id),
               job.total_cents > 0 ? std::optional(job.total_cents) : std::nullopt, since}};
}

void add_not_invoiced(Tx& tx, std::vector<Row>& rows) {
  const auto found = jobs::list(tx, {.unbilled = true,
                                     .done_before = tx.now() - kInvoiceWithin,
                                     .reversed = true,
                                     .limit = kRowsMax});
  if (!found) return;
  for (const Job& job : found->jobs)
    rows.push_back(job_row(tx, job, "overdue", "not_invoiced", "open", *job.done_at));
}

// More was agreed to than the window has time for, and the mechanic's next visit lies inside.
void add_too_short(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT " + db::columns<Job>("j") +
      " FROM jobs j WHERE j.shop_id = ? AND j.window_start > ? AND LENGTH(j.estimate_id) > 0"
      " AND j.status IN ('scheduled', 'confirmed', 'en_route', 'on_site', 'working', 'paused')"
      " AND j.window_end < j.window_start + j.duration_minutes * 60000 AND EXISTS (SELECT 1 FROM"
      " jobs n WHERE n.shop_id = j.shop_id AND n.mechanic_id = j.mechanic_id AND n.id <> j.id"
      " AND n.status IN ('scheduled', 'confirmed') AND n.window_start > ?"
      " AND n.window_start >= j.window_end"
      " AND n.window_start < j.window_start + j.duration_minutes * 60000)"
      " ORDER BY j.window_start LIMIT ?";
  for (const Job& job :
       tx.all<Job>(sql, tx.shop_id(), tx.now() - kTooShortShown, tx.now(), kRowsMax))
    rows.push_back(job_row(tx, job, "due_now", "window_too_short", "open", job.updated_at));
}

void add_unpaid(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql = "SELECT " + db::columns<Invoice>() +
                                 " FROM invoices WHERE shop_id = ? AND status = ? AND created_at < "
                                 "? ORDER BY id LIMIT ?";
  for (const InvoiceStatus status : {InvoiceStatus::open, InvoiceStatus::part_paid}) {
    for (const Invoice& one :
         tx.all<Invoice>(sql, tx.shop_id(), status, tx.now() - kPaidWithin, kRowsMax)) {
      Work work{"invoice",
                one.id.value,
                name_of(customers::find(tx, one.customer_id)),
                detail_of(tx, invoices::reference(one.number), one.vehicle_id),
                one.balance_cents,
                one.created_at};
      rows.push_back({"overdue", "invoice_unpaid", "open", one.id.value,
                      one.created_at + kPaidWithin, std::nullopt, std::move(work)});
    }
  }
}

// A deposit whose visit was cancelled. Another visit may still use it; who missed theirs may not
// have it back.
struct Kept {
  PaymentId payment_id;
  JobId job_id;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (payment_id, job_id))

void add_deposits(Tx& tx, std::vector<Row>& rows) {
  for (const Kept& kept :
       tx.all<Kept>("SELECT p.id, MAX(j.id) FROM payments p"
                    " JOIN estimates e ON e.shop_id = p.shop_id AND e.id = p.estimate_id"
                    " JOIN jobs j ON j.shop_id = p.shop_id AND j.lead_id = e.lead_id AND "
                    "j.estimate_id = e.id"
                    " WHERE p.shop_id = ? AND p.invoice_id = '' AND p.status = 'settled'"
                    " AND p.refunded_cents < p.amount_cents GROUP BY p.id"
                    " HAVING SUM(CASE WHEN j.status = 'cancelled' THEN 0 ELSE 1 END) = 0"
                    " ORDER BY p.id LIMIT ?",
                    tx.shop_id(), kRowsMax)) {
    const auto payment = invoices::find_payment(tx, kept.payment_id);
    const Job visit = *jobs::find(tx, kept.job_id);
    Row row = job_row(tx, visit, "due_now", "deposit_to_give_back", "refund", visit.updated_at);
    row.subject_id = payment->id.value;
    row.work->amount_cents = payment->amount_cents - payment->refunded_cents;
    rows.push_back(std::move(row));
  }
}

// The processor has not said that it gave the money back, and may never say.
void add_refunds_waiting(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT " + db::columns<Refund>() +
      " FROM refunds WHERE shop_id = ? AND status = 'pending' AND created_at < ?"
      " ORDER BY created_at LIMIT ?";
  for (const Refund& one : tx.all<Refund>(sql, tx.shop_id(), tx.now() - kRefundWithin, kRowsMax)) {
    const auto payment = invoices::find_payment(tx, one.payment_id);
    const auto full = invoices::find(tx, one.invoice_id);
    Work work{"invoice",
              one.invoice_id.value,
              name_of(payment ? customers::find(tx, payment->customer_id) : std::nullopt),
              full ? invoices::reference(full->invoice.number) : "",
              one.amount_cents,
              one.created_at};
    rows.push_back({"overdue", "refund_waiting", "open", one.id.value,
                    one.created_at + kRefundWithin, std::nullopt, std::move(work)});
  }
}

// Visits that stopped for parts, all of which are here now.
void add_arrived(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT " + db::columns<Job>("j") +
      " FROM jobs j WHERE j.shop_id = ? AND j.status = 'paused' AND EXISTS (SELECT 1 FROM"
      " part_orders o WHERE o.shop_id = j.shop_id AND o.job_id = j.id AND o.status = 'received')"
      " AND NOT EXISTS (SELECT 1 FROM part_orders o WHERE o.shop_id = j.shop_id AND o.job_id ="
      " j.id AND o.status IN ('requested', 'ordered')) ORDER BY j.id LIMIT ?";
  for (const Job& job : tx.all<Job>(sql, tx.shop_id(), kRowsMax)) {
    const auto since = tx.one<std::optional<Instant>>(
        "SELECT MAX(received_at) FROM part_orders WHERE shop_id = ? AND job_id = ?", tx.shop_id(),
        job.id);
    rows.push_back(job_row(tx, job, "due_now", "parts_arrived", "open",
                           since && *since ? **since : job.updated_at));
  }
}

// Something was done on the spot and does not count: only a person knows what follows from it.
void add_refused(Tx& tx, std::vector<Row>& rows) {
  for (const field::Refused& one : field::refused_open(tx, kRowsMax)) {
    const auto job = jobs::find(tx, one.job_id);
    if (!job) continue;
    Row row = job_row(tx, *job, "due_now", "field_refused", "open", one.refused_at);
    row.subject_id = one.id;
    row.work->detail += " · " + field::title_of(one) + ": " + field::words_of(one);
    row.work->amount_cents = field::amount_of(one);
    rows.push_back(std::move(row));
  }
}

// Alerts and notices do not reach them: they said STOP from the telephone the shop has of them.
void add_unreachable_staff(Tx& tx, std::vector<Row>& rows) {
  for (const User& user : staff::all(tx)) {
    const bool is_texted = user.role == Role::owner || user.on_call_rank > 0;
    if (user.disabled || user.phone.empty() || !is_texted) continue;
    const auto since = consents::stopped_since(tx, user.phone);
    if (!since) continue;
    const std::string way =
        "Gets no alerts. Text START to the shop from " + shown_phone(user.phone) + ".";
    rows.push_back({"due_now", "staff_texts_stopped", "open", user.id.value, since, std::nullopt,
                    Work{"user", user.id.value, user.name, way, std::nullopt, *since}});
  }
}

void add_deletions(Tx& tx, std::vector<Row>& rows) {
  for (const portal::DataRequest& one : portal::open_requests(tx)) {
    const auto customer = customers::find(tx, one.customer_id);
    Work work{"customer", one.customer_id.value, name_of(customer),
              one.note,   std::nullopt,          one.created_at};
    rows.push_back({"due_now", "deletion_asked", "open", one.id.value, one.created_at, std::nullopt,
                    std::move(work)});
  }
}

}  // namespace

std::vector<Row> work_rows(Tx& tx) {
  std::vector<Row> rows;
  add_not_invoiced(tx, rows);
  add_too_short(tx, rows);
  add_unpaid(tx, rows);
  add_deposits(tx, rows);
  add_refunds_waiting(tx, rows);
  add_arrived(tx, rows);
  add_refused(tx, rows);
  add_unreachable_staff(tx, rows);
  add_deletions(tx, rows);
  return rows;
}

}  // namespace roadcall::today
