#include "domain/leads/lead_terms.h"

#include <algorithm>

#include "domain/leads/leads.h"
#include "domain/lists/lists.h"
#include "domain/terms/marks.h"
#include "domain/terms/terms.h"

namespace roadcall::leads {
namespace {

constexpr std::size_t kTermsMax = 40;  // Of one lead.
constexpr int kCandidatesMax = 2000;   // Terms looked at for one word of a search.
constexpr int kChecksMax = 1000;       // Leads read to see whether the other words fit.

constexpr const char* kTable = "leads";

terms::Set terms_of(const Lead& lead) {
  terms::Set terms;
  terms::add_words(terms, lead.name, kTermsMax);
  terms::add_words(terms, lead.vehicle_make + " " + lead.vehicle_model, kTermsMax);
  terms::add_mail(terms, lead.email);
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

void add_term(Tx& tx, const std::string& term, std::int64_t number) {
  const auto known = tx.one<std::int64_t>(
      "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term = ? AND lead_number = ?",
      tx.shop_id(), term, number);
  if (known) return;
  tx.exec("INSERT INTO lead_terms (shop_id, term, lead_number) VALUES (?, ?, ?)", tx.shop_id(),
          term, number);
}

void rewrite(Tx& tx, std::int64_t number, const terms::Set& before, const terms::Set& after) {
  for (const std::string& term : before) {
    if (after.contains(term)) continue;
    tx.exec("DELETE FROM lead_terms WHERE shop_id = ? AND term = ? AND lead_number = ?",
            tx.shop_id(), term, number);
  }
  for (const std::string& term : after)
    if (!before.contains(term)) add_term(tx, term, number);
}

// The words asked for, the longest first: it fits the fewest leads, the others only check those.
std::vector<std::string> beginnings_of(const std::string& q) {
  auto words = terms::asked(q);
  std::sort(words.begin(), words.end(),
            [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return words;
}

// Those whose terms are not written yet, newest first.
std::vector<std::int64_t> among_new(Tx& tx, const std::vector<std::string>& beginnings) {
  std::vector<std::int64_t> numbers;
  for (const Lead& lead : terms::not_indexed<Lead>(tx, terms::Kind::lead, kTable))
    if (terms::has_all(terms_of(lead), beginnings)) numbers.push_back(lead.number);
  return numbers;
}

}  // namespace

void change_terms(Tx& tx, const Lead& before, const Lead& after) {
  rewrite(tx, after.number, terms_of(before), terms_of(after));
}

int index_new(Tx& tx) {
  return terms::index<Lead>(tx, terms::Kind::lead, kTable, [&](const Lead& lead) {
    rewrite(tx, lead.number, {}, terms_of(lead));
  });
}

std::vector<std::int64_t> search(Tx& tx, const std::string& q, int limit) {
  const std::vector<std::string> beginnings = beginnings_of(q);
  if (beginnings.empty() || limit <= 0) return {};
  const auto most = static_cast<std::size_t>(limit);
  std::vector<std::int64_t> found = among_new(tx, beginnings);
  if (const auto number = lists::number_in(q, "RC"); number && by_number(tx, *number))
    if (std::find(found.begin(), found.end(), *number) == found.end()) found.push_back(*number);
  const std::vector<std::int64_t> fresh = found;
  int checked = 0;
  for (const std::int64_t number : numbers_with(tx, beginnings.front())) {
    if (found.size() >= most) break;
    if (std::find(fresh.begin(), fresh.end(), number) != fresh.end()) continue;
    if (beginnings.size() > 1) {
      if (++checked > kChecksMax) break;
      const auto lead = by_number(tx, number);
      if (!lead || !terms::has_all(terms_of(*lead), beginnings)) continue;
    }
    found.push_back(number);
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace roadcall::leads
