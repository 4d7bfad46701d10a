#include "domain/leads/lead_rows.h"

#include <algorithm>
#include <set>

#include "base/phone.h"
#include "base/text.h"
#include "domain/leads/leads.h"

namespace roadcall::leads {
namespace {

constexpr std::size_t kTermMax = 30;      // Bytes of a word worth searching by.
constexpr std::size_t kTermsMax = 40;     // Of one lead.
constexpr std::size_t kPhonePartMin = 4;  // Digits; shorter parts fit too many numbers.
constexpr int kCandidatesMax = 2000;      // Terms looked at for one word of a search.

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<Lead>() + " FROM leads WHERE shop_id = ?";
  return sql;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name_key(text) + " ") {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.emplace_back(cut(word, kTermMax));
      word.clear();
    }
  }
  return words;
}

void add_phone_terms(std::set<std::string>& terms, const std::string& phone) {
  if (!is_phone(phone)) return;
  const std::string national = phone.substr(phone.starts_with("+1") ? 2 : 1);
  for (std::size_t at = 0; at + kPhonePartMin <= national.size(); ++at)
    terms.insert(national.substr(at));
}

std::set<std::string> terms_of(const Lead& lead) {
  std::set<std::string> terms;
  for (std::string& word : words_of(lead.name)) terms.insert(std::move(word));
  for (std::string& word : words_of(lead.vehicle_make + " " + lead.vehicle_model))
    terms.insert(std::move(word));
  add_phone_terms(terms, lead.phone);
  if (lead.caller_id != lead.phone) add_phone_terms(terms, lead.caller_id);
  while (terms.size() > kTermsMax) terms.erase(std::prev(terms.end()));
  return terms;
}

// Digits of a query that is (part of) a phone number; empty when it is words.
std::string phone_part(const std::string& q) {
  std::string digits;
  for (const char c : q) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (std::string_view("+-(). ").find(c) == std::string_view::npos)
      return "";
  }
  if (digits.size() == 11 && digits[0] == '1') digits.erase(0, 1);
  return digits;
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

bool has_terms(Tx& tx, std::int64_t number, const std::vector<std::string>& beginnings) {
  return std::all_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
    return tx
        .one<std::int64_t>(
            "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term >= ? AND term < ? AND "
            "lead_number = ? LIMIT 1",
            tx.shop_id(), beginning, beginning + "~", number)
        .has_value();
  });
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
  if (std::string part = phone_part(q); !part.empty())
    beginnings.push_back(std::move(part));
  else
    beginnings = words_of(q);
  if (beginnings.empty() || limit <= 0) return {};
  // The longest word fits the fewest leads; the others only check those.
  std::sort(beginnings.begin(), beginnings.end(),
            [](const auto& a, const auto& b) { return a.size() > b.size(); });
  const std::string rarest = beginnings.front();
  beginnings.erase(beginnings.begin());
  std::vector<std::int64_t> found;
  for (const std::int64_t number : numbers_with(tx, rarest)) {
    if (static_cast<int>(found.size()) == limit) break;
    if (has_terms(tx, number, beginnings)) found.push_back(number);
  }
  return found;
}

}  // namespace roadcall::leads
