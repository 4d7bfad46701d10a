#include "domain/leads/lead_rows.h"

#include "domain/leads/leads.h"

namespace roadcall::leads {
namespace {

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<Lead>() + " FROM leads WHERE shop_id = ?";
  return sql;
}

}  // namespace

void insert_lead(Tx& tx, const Lead& lead) { tx.insert("leads", lead); }

void update_lead(Tx& tx, const Lead& lead) {
  check(tx.update("leads", lead), "a lead that is not there was saved");
}

std::optional<Lead> find(Tx& tx, const LeadId& id) {
  static const std::string sql = select() + " AND id = ?";
  return tx.one<Lead>(sql, tx.shop_id(), id);
}

std::vector<Instant> asked_on_web(Tx& tx, const std::string& phone, int limit) {
  return tx.all<Instant>(
      "SELECT created_at FROM leads WHERE shop_id = ? AND phone = ? AND source = 'web'"
      " ORDER BY id DESC LIMIT ?",
      tx.shop_id(), phone, limit);
}

std::optional<Lead> by_number(Tx& tx, std::int64_t number) {
  static const std::string sql = select() + " AND number = ?";
  return tx.one<Lead>(sql, tx.shop_id(), number);
}

// By their latest call: it may be long after the lead was opened, and the lead may carry other
// numbers (an anonymous one, or one where another number was said).
std::optional<Lead> of_latest_call(Tx& tx, const std::string& phone, Instant since) {
  static const std::string sql =
      "SELECT " + db::columns<Lead>("l") +
      " FROM calls c JOIN leads l ON l.shop_id = c.shop_id AND l.id = c.lead_id"
      " WHERE c.shop_id = ? AND c.from_number = ? AND c.purpose = 'customer' AND c.started_at >= ?"
      " AND l.stage NOT IN ('lost', 'paid', 'spam') ORDER BY c.id DESC LIMIT 1";
  return tx.one<Lead>(sql, tx.shop_id(), phone, since);
}

std::optional<Lead> newest_open(Tx& tx, const std::string& phone, Instant since) {
  static const std::string tail =
      " = ? AND created_at >= ? AND stage NOT IN ('lost', 'paid', 'spam') ORDER BY id DESC LIMIT 1";
  static const std::string by_caller = select() + " AND caller_id" + tail;
  static const std::string by_phone = select() + " AND phone" + tail;
  auto called = tx.one<Lead>(by_caller, tx.shop_id(), phone, since);
  auto known = tx.one<Lead>(by_phone, tx.shop_id(), phone, since);
  if (!called && !known) return of_latest_call(tx, phone, since);
  if (called && known) return called->id.value > known->id.value ? called : known;
  return called ? called : known;
}

}  // namespace roadcall::leads
