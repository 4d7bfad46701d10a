#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/leads/lead.h"

/// The list that says what to do now. Thresholds are the owner's own, from the system this
/// replaces.
namespace roadcall::today {

/// What a row is about when it is no lead: a visit, an invoice or a person.
struct Work {
  std::string kind;  ///< job | invoice | customer | user
  std::string id;
  std::string title;   ///< Whose name, else phone.
  std::string detail;  ///< Reference and car.
  std::optional<std::int64_t> amount_cents;
  Instant since;
};

/// One reason and one primary action, in one of four groups (overdue, due_now, new, upcoming).
struct Row {
  std::string group;       ///< overdue | due_now | new | upcoming
  std::string reason;      ///< `emergency`, `missed_call`, `message_left`, `text_unread`,
                           ///< `text_unanswered`, `new_lead_untouched`, `text_waiting`,
                           ///< `text_failed`, `estimate_unanswered`, `invoice_unpaid`, …
  std::string action;      ///< The primary button: `call_back`, `approve_text`, `send_again`, …
  std::string subject_id;  ///< What the button acts on.
  std::optional<Instant> due_at;
  std::optional<Lead> lead;
  std::optional<Work> work = {};
};

inline constexpr int kTodayMax = 200;
std::vector<Row> list(Tx& tx);

/// What customers did and the shop must answer: cancelled their visit, are not content with the
/// work, said yes and have no visit.
std::vector<Row> customers_turn_rows(Tx& tx);

/// Texts that wait for a yes, cannot leave or did not arrive.
std::vector<Row> text_rows(Tx& tx);

/// Work done and not asked for, more work than its window has time for, invoices not paid, deposits
/// of visits that fell through, refunds that nobody confirms, parts that came, what was done in the
/// field and refused, data to be deleted.
std::vector<Row> work_rows(Tx& tx);

}  // namespace roadcall::today
