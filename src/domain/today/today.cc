#include "domain/today/today.h"

#include <algorithm>
#include <set>

#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"
#include "domain/leads/leads.h"

namespace roadcall::today {
namespace {

using std::chrono::hours;

constexpr hours kUntouchedOverdue{24};  // A new lead nobody touched.
constexpr hours kEstimateOverdue{72};   // An estimate without an answer.
constexpr hours kUpcoming{7 * 24};
constexpr int kRowsMax = 50;        // Of one reason.
constexpr int kUnreadLooked = 200;  // Conversations.

std::string lead_columns(const char* prefix = "") { return db::columns<Lead>(prefix); }

struct List {
  Tx& tx;
  std::vector<Row> rows;
  std::set<std::string> seen;  // A lead stands once, under its most pressing reason.

  void add(const char* group, const char* reason, const char* action, const Lead& lead,
           std::optional<Instant> due) {
    if (!seen.insert(lead.id.value).second) return;
    rows.push_back({group, reason, action, lead.id.value, due, lead});
  }
};

std::vector<Lead> that_wait(Tx& tx, Waits what) {
  static const std::string sql = "SELECT " + lead_columns() +
                                 " FROM leads WHERE shop_id = ? AND waits_since > 0 AND waits_for "
                                 "= ? AND stage NOT IN ('lost', 'spam', 'paid')"
                                 " ORDER BY waits_since LIMIT ?";
  return tx.all<Lead>(sql, tx.shop_id(), what, kRowsMax);
}

const char* callable(const Lead& lead) { return lead.phone.empty() ? "open" : "call_back"; }

void add_emergencies(List& list) {
  for (const Lead& lead : that_wait(list.tx, Waits::help))
    list.add("overdue", "emergency", "take", lead, lead.waits_since);
}

// Where they wrote what waits; nullopt when they called.
std::optional<Conversation> thread_that_waits(Tx& tx, const Lead& lead) {
  const auto party = tx.one<std::string>(
      "SELECT party FROM messages WHERE shop_id = ? AND lead_id = ? AND direction = 'in'"
      " AND created_at = ? LIMIT 1",
      tx.shop_id(), lead.id, *lead.waits_since);
  return party ? conversations::with_party(tx, *party) : std::nullopt;
}

// They called again, left a message or wrote, although somebody had worked on it.
void add_unanswered(List& list) {
  for (const Lead& lead : that_wait(list.tx, Waits::answer)) {
    const bool overdue = *lead.waits_since < list.tx.now() - kUntouchedOverdue;
    const char* group = overdue ? "overdue" : "due_now";
    const auto thread = thread_that_waits(list.tx, lead);
    if (!thread)
      list.add(group, lead.missed ? "missed_call" : "message_left", callable(lead), lead,
               lead.waits_since);
    else if (list.seen.insert(lead.id.value).second)
      list.rows.push_back({group, thread->unread > 0 ? "text_unread" : "text_unanswered",
                           "answer_text", thread->id, lead.waits_since, lead});
  }
}

std::vector<Lead> to_follow_up(Tx& tx, Instant after, Instant until) {
  static const std::string sql = "SELECT " + lead_columns() +
                                 " FROM leads WHERE shop_id = ? AND follow_up_at > ? AND "
                                 "follow_up_at <= ? AND stage NOT IN ('lost', 'spam', 'paid')"
                                 " ORDER BY follow_up_at LIMIT ?";
  return tx.all<Lead>(sql, tx.shop_id(), after, until, kRowsMax);
}

void add_due_follow_ups(List& list) {
  const Instant now = list.tx.now();
  for (const Lead& lead : to_follow_up(list.tx, Instant{0}, now)) {
    const bool overdue = *lead.follow_up_at < now - kUntouchedOverdue;
    list.add(overdue ? "overdue" : "due_now", "follow_up", "call_back", lead, lead.follow_up_at);
  }
}

void add_upcoming(List& list) {
  const Instant now = list.tx.now();
  for (const Lead& lead : to_follow_up(list.tx, now, now + kUpcoming))
    list.add("upcoming", "follow_up", "call_back", lead, lead.follow_up_at);
}

void add_estimates(List& list) {
  static const std::string sql = "SELECT " + lead_columns() +
                                 " FROM leads WHERE shop_id = ? AND stage = 'estimate_sent' AND "
                                 "stage_at < ? ORDER BY id LIMIT ?";
  for (const Lead& lead :
       list.tx.all<Lead>(sql, list.tx.shop_id(), list.tx.now() - kEstimateOverdue, kRowsMax)) {
    list.add("overdue", "estimate_unanswered", "call_back", lead, lead.stage_at + kEstimateOverdue);
  }
}

void add_customers_turn(List& list) {
  for (Row& row : customers_turn_rows(list.tx))
    if (list.seen.insert(row.subject_id).second) list.rows.push_back(std::move(row));
}

void add_new(List& list) {
  static const std::string newest = "SELECT " + lead_columns() +
                                    " FROM leads WHERE shop_id = ? AND stage = 'new' AND "
                                    "touched_at IS NULL ORDER BY id DESC LIMIT ?";
  static const std::string oldest =
      "SELECT " + lead_columns() +
      " FROM leads WHERE shop_id = ? AND stage = 'new' AND touched_at IS NULL ORDER BY id LIMIT ?";
  const Instant overdue_before = list.tx.now() - kUntouchedOverdue;
  for (const std::string& sql : {oldest, newest}) {
    for (const Lead& lead : list.tx.all<Lead>(sql, list.tx.shop_id(), kRowsMax)) {
      const bool overdue = lead.created_at < overdue_before;
      const bool refuses = !lead.missed && consents::refused_aloud(list.tx, lead.caller_id);
      const char* reason = lead.missed ? "missed_call"
                           : refuses   ? "texts_refused"
                           : overdue   ? "new_lead_untouched"
                                       : "new_lead";
      const char* group = overdue ? "overdue" : lead.missed ? "due_now" : "new";
      list.add(group, reason, refuses ? "open" : callable(lead), lead,
               lead.created_at + kUntouchedOverdue);
    }
  }
}

// A text that nobody read, on a lead that does not stand here for more.
void add_unread(List& list) {
  for (const Conversation& one : conversations::unread(list.tx, kUnreadLooked)) {
    const auto lead = leads::find(list.tx, one.lead_id);
    if (!lead || !list.seen.insert(lead->id.value).second) continue;
    const bool overdue = one.unread_at < list.tx.now() - kUntouchedOverdue;
    list.rows.push_back({overdue ? "overdue" : "due_now", "text_unread", "answer_text", one.id,
                         one.unread_at, lead});
  }
}

int rank(const std::string& group) {
  return group == "overdue" ? 0 : group == "due_now" ? 1 : group == "new" ? 2 : 3;
}

}  // namespace

std::vector<Row> list(Tx& tx) {
  List list{tx, {}, {}};
  add_emergencies(list);
  add_unanswered(list);
  add_due_follow_ups(list);
  add_customers_turn(list);
  add_estimates(list);
  add_new(list);
  add_unread(list);
  add_upcoming(list);
  for (auto more : {text_rows(tx), work_rows(tx)}) {
    list.rows.insert(list.rows.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
  }
  // Within a group: emergencies first, then what is due longest; new ones newest first.
  std::sort(list.rows.begin(), list.rows.end(), [](const Row& a, const Row& b) {
    if (a.group != b.group) return rank(a.group) < rank(b.group);
    if ((a.reason == "emergency") != (b.reason == "emergency")) return a.reason == "emergency";
    if (a.due_at != b.due_at) return a.group == "new" ? a.due_at > b.due_at : a.due_at < b.due_at;
    return a.subject_id < b.subject_id;
  });
  if (list.rows.size() > kTodayMax) list.rows.resize(kTodayMax);
  return std::move(list.rows);
}

}  // namespace roadcall::today
