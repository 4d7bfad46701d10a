#include "domain/leads/leads.h"
#include "domain/today/today.h"

namespace roadcall::today {
namespace {

using std::chrono::hours;

constexpr int kRowsMax = 50;               // Of one reason.
constexpr hours kCancelledShown{30 * 24};  // Older ones are history.
constexpr hours kUnhappyShown{14 * 24};
constexpr hours kBookWithin{24};  // Of the yes.

struct Told {
  LeadId lead_id;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Told, (), (lead_id, at))

// Nobody of the shop did anything about lead `l` since this time: changed it, wrote, spoke to them.
std::string untouched_since(const std::string& time) {
  return " AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.shop_id = l.shop_id AND a.subject_id ="
         " l.id AND a.actor_kind = 'user' AND a.at > " +
         time +
         ") AND NOT EXISTS (SELECT 1 FROM messages r WHERE r.shop_id = l.shop_id AND r.lead_id ="
         " l.id AND r.direction = 'out' AND r.kind = 'reply' AND r.created_at > " +
         time +
         ") AND NOT EXISTS (SELECT 1 FROM calls c WHERE c.shop_id = l.shop_id AND c.lead_id = l.id"
         " AND c.outcome = 'answered' AND c.started_at > " +
         time + ")";
}

void add(Tx& tx, const std::vector<Told>& found, const char* reason, std::vector<Row>& rows) {
  for (const Told& one : found)
    if (auto lead = leads::find(tx, one.lead_id))
      rows.push_back({"due_now", reason, lead->phone.empty() ? "open" : "call_back",
                      one.lead_id.value, one.at, std::move(lead)});
}

// The last thing that happened to the visit is that its customer cancelled it.
void add_cancelled(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT j.lead_id, s.recorded_at FROM jobs j"
      " JOIN job_steps s ON s.shop_id = j.shop_id AND s.job_id = j.id AND s.id = (SELECT MAX(x.id)"
      " FROM job_steps x WHERE x.shop_id = j.shop_id AND x.job_id = j.id)"
      " JOIN leads l ON l.shop_id = j.shop_id AND l.id = j.lead_id"
      " WHERE j.shop_id = ? AND j.status = 'cancelled' AND j.updated_at >= ?"
      " AND s.actor_kind = 'customer' AND l.stage = 'accepted'" +
      untouched_since("s.recorded_at") + " ORDER BY j.id DESC LIMIT ?";
  add(tx, tx.all<Told>(sql, tx.shop_id(), tx.now() - kCancelledShown, kRowsMax), "visit_cancelled",
      rows);
}

void add_unhappy(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT l.id, i.at FROM check_in_answers i"
      " JOIN messages m ON m.shop_id = i.shop_id AND m.id = i.id"
      " JOIN leads l ON l.shop_id = m.shop_id AND l.id = m.lead_id"
      " WHERE i.shop_id = ? AND i.mood = 'unhappy' AND i.at >= ? AND l.stage <> 'spam'" +
      untouched_since("i.at") + " ORDER BY i.at DESC LIMIT ?";
  add(tx, tx.all<Told>(sql, tx.shop_id(), tx.now() - kUnhappyShown, kRowsMax), "unhappy_customer",
      rows);
}

// They said yes, or their visit fell through, and there is none that does the work.
void add_not_booked(Tx& tx, std::vector<Row>& rows) {
  static const std::string sql =
      "SELECT " + db::columns<Lead>("l") +
      " FROM leads l WHERE l.shop_id = ? AND l.stage = 'accepted' AND NOT EXISTS (SELECT 1 FROM"
      " jobs j WHERE j.shop_id = l.shop_id AND j.lead_id = l.id AND j.status NOT IN ('cancelled',"
      " 'no_show')) ORDER BY l.id LIMIT ?";
  for (Lead& lead : tx.all<Lead>(sql, tx.shop_id(), kRowsMax)) {
    const bool overdue = lead.stage_at < tx.now() - kBookWithin;
    rows.push_back({overdue ? "overdue" : "due_now", "accepted_not_booked", "open", lead.id.value,
                    lead.stage_at + kBookWithin, std::move(lead)});
  }
}

}  // namespace

std::vector<Row> customers_turn_rows(Tx& tx) {
  std::vector<Row> rows;
  add_unhappy(tx, rows);
  add_cancelled(tx, rows);
  add_not_booked(tx, rows);
  return rows;
}

}  // namespace roadcall::today
