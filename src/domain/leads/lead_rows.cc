#include "domain/leads/lead_rows.h"

#include <algorithm>
#include <set>

#include "domain/leads/leads.h"
#include "domain/terms/terms.h"

namespace roadcall::leads {
namespace {

constexpr std::size_t kTermsMax = 40;  // Of one lead.
constexpr int kCandidatesMax = 2000;   // Terms looked at for one word of a search.
constexpr int kChecksMax = 1000;       // Leads read to see whether the other words fit.

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<Lead>() + " FROM leads WHERE shop_id = ?";
  return sql;
}

terms::Set terms_of(const Lead& lead) {
  terms::Set terms;
  terms::add_words(terms, lead.name, kTermsMax);
  terms::add_words(terms, lead.vehicle_make + " " + lead.vehicle_model, kTermsMax);
  terms::add_phone(terms, lead.phone);
  if (lead.caller_id != lead.phone) terms::add_phone(terms, lead.caller_id);
  while (terms.size() > kTermsMax) terms.erase(std::prev(terms.end()));
  return terms;
}

std::vector<std::int64_t> numbers_with(Tx& tx, const std::string& beginning) {
  // The whole word first, newest first by the key's own order; then words that only begin so.
  auto numbers = tx.all<std::int64_t>(
      "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term = ? ORDER BY lead_number DESC "
      "LIMIT ?",
      tx.shop_id(), beginning, kCandidatesMax);
  const auto begun = tx.all<std::int64_t>(
      "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term > ? AND term < ? LIMIT ?",
      tx.shop_id(), beginning, beginning + "~", kCandidatesMax);
  numbers.insert(numbers.end(), begun.begin(), begun.end());
  std::sort(numbers.begin(), numbers.end(), std::greater<>());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace

void insert_lead(Tx& tx, const Lead& lead) {
  tx.insert("leads", lead);
  write_terms(tx, nullptr, lead);
}

void update_lead(Tx& tx, const Lead& lead) {
  check(tx.update("leads", lead), "a lead that is not there was saved");
}

std::optional<Lead> find(Tx& tx, const LeadId& id) {
  static const std::string sql = select() + " AND id = ?";
  return tx.one<Lead>(sql, tx.shop_id(), id);
}

std::optional<Lead> by_number(Tx& tx, std::int64_t number) {
  static const std::string sql = select() + " AND number = ?";
  return tx.one<Lead>(sql, tx.shop_id(), number);
}

// Somebody whose call joined a lead that carries other numbers: an anonymous one, or one where
// another number was said.
std::optional<Lead> of_latest_call(Tx& tx, const std::string& phone, Instant since) {
  static const std::string sql =
      "SELECT " + db::columns<Lead>("l") +
      " FROM calls c JOIN leads l ON l.shop_id = c.shop_id AND l.id = c.lead_id"
      " WHERE c.shop_id = ? AND c.from_number = ? AND c.started_at >= ?"
      " AND l.stage NOT IN ('lost', 'paid', 'spam') AND l.created_at >= ? ORDER BY c.id DESC LIMIT "
      "1";
  return tx.one<Lead>(sql, tx.shop_id(), phone, since, since);
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

void write_terms(Tx& tx, const Lead* before, const Lead& after) {
  std::set<std::string> old_terms;
  if (before != nullptr) old_terms = terms_of(*before);
  const std::set<std::string> new_terms = terms_of(after);
  for (const std::string& term : old_terms) {
    if (new_terms.contains(term)) continue;
    tx.exec("DELETE FROM lead_terms WHERE shop_id = ? AND term = ? AND lead_number = ?",
            tx.shop_id(), term, after.number);
  }
  for (const std::string& term : new_terms) {
    if (old_terms.contains(term)) continue;
    tx.exec("INSERT INTO lead_terms (shop_id, term, lead_number) VALUES (?, ?, ?)", tx.shop_id(),
            term, after.number);
  }
}

std::vector<std::int64_t> search(Tx& tx, const std::string& q, int limit) {
  std::vector<std::string> beginnings;
  if (std::string part = terms::phone_part(q); !part.empty())
    beginnings.push_back(std::move(part));
  else
    beginnings = terms::words_of(q);
  if (beginnings.empty() || limit <= 0) return {};
  // The longest word fits the fewest leads; the others only check those.
  std::sort(beginnings.begin(), beginnings.end(),
            [](const auto& a, const auto& b) { return a.size() > b.size(); });
  const std::string rarest = beginnings.front();
  beginnings.erase(beginnings.begin());
  std::vector<std::int64_t> found;
  int checked = 0;
  for (const std::int64_t number : numbers_with(tx, rarest)) {
    if (static_cast<int>(found.size()) == limit) break;
    if (beginnings.empty()) {
      found.push_back(number);
      continue;
    }
    if (++checked > kChecksMax) break;
    const auto lead = by_number(tx, number);
    if (lead && terms::has_all(terms_of(*lead), beginnings)) found.push_back(number);
  }
  return found;
}

}  // namespace roadcall::leads
