#include "domain/leads/lead_terms.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>

#include "domain/leads/leads.h"
#include "domain/lists/lists.h"
#include "domain/terms/marks.h"
#include "domain/terms/terms.h"

namespace roadcall::leads {
namespace {

constexpr std::size_t kTermsMax = 40;  // Of one lead.
constexpr int kCandidatesMax = 2000;   // Terms looked at for one word of a search.
constexpr int kChecksMax = 1000;       // Leads read to see whether the other words fit.
constexpr std::size_t kWordsMax = 8;   // Of a search, the longest.
constexpr std::size_t kPortion = 64;   // Leads that one statement of a search asks for.

constexpr const char* kTable = "leads";

using Numbers = std::vector<std::int64_t>;

// What of a lead is looked for.
struct Words {
  std::int64_t number;
  std::string name, vehicle_make, vehicle_model, email, phone, caller_id;
};
BOOST_DESCRIBE_STRUCT(Words, (),
                      (number, name, vehicle_make, vehicle_model, email, phone, caller_id))

template <class Row>
terms::Set terms_of(const Row& lead) {
  terms::Set terms;
  terms::add_words(terms, lead.name, kTermsMax);
  terms::add_words(terms, lead.vehicle_make + " " + lead.vehicle_model, kTermsMax);
  terms::add_mail(terms, lead.email);
  terms::add_phone(terms, lead.phone);
  if (lead.caller_id != lead.phone) terms::add_phone(terms, lead.caller_id);
  while (terms.size() > kTermsMax) terms.erase(std::prev(terms.end()));
  return terms;
}

void sort_newest_first(Numbers& numbers) {
  std::ranges::sort(numbers, std::greater<>());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

Numbers both(const Numbers& a, const Numbers& b) {
  Numbers common;
  std::ranges::set_intersection(a, b, std::back_inserter(common), std::greater<>());
  return common;
}

Numbers either(const Numbers& a, const Numbers& b) {
  Numbers joined;
  std::ranges::set_union(a, b, std::back_inserter(joined), std::greater<>());
  return joined;
}

// Leads with a word that is asked for, newest first, and those with one that only begins so; of
// very many, some.
struct Having {
  std::string word;
  Numbers whole, longer;
  bool knows_whole = false, knows_longer = false;
};

Having having(Tx& tx, const std::string& word) {
  Having found;
  found.word = word;
  found.whole = tx.all<std::int64_t>(
      "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term = ? ORDER BY lead_number DESC "
      "LIMIT ?",
      tx.shop_id(), word, kCandidatesMax);
  found.longer = tx.all<std::int64_t>(
      "SELECT lead_number FROM lead_terms WHERE shop_id = ? AND term > ? AND term < ? LIMIT ?",
      tx.shop_id(), word, word + "~", kCandidatesMax);
  found.knows_whole = std::ssize(found.whole) < kCandidatesMax;
  found.knows_longer = std::ssize(found.longer) < kCandidatesMax;
  sort_newest_first(found.longer);
  return found;
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

// Those whose terms are not written yet, newest first.
Numbers among_new(Tx& tx, const std::vector<std::string>& words) {
  Numbers numbers;
  for (const Lead& lead : terms::not_indexed<Lead>(tx, terms::Kind::lead, kTable))
    if (terms::has_all(terms_of(lead), words)) numbers.push_back(lead.number);
  return numbers;
}

// Those of the numbers that have the word, as far as it is known.
Numbers with(Tx& tx, const Having& word, const Numbers& numbers) {
  if (word.knows_whole) return both(numbers, either(word.whole, word.longer));
  lists::Walk walk("SELECT lead_number FROM lead_terms WHERE shop_id = ?", tx.shop_id());
  walk.add("term = ?", word.word);
  walk.among("lead_number", numbers);
  const int most = static_cast<int>(numbers.size());
  return either(walk.rows_by<std::int64_t>(tx, "lead_number DESC", most),
                both(numbers, word.longer));
}

// Those of the numbers whose leads say so themselves.
Numbers read(Tx& tx, const Numbers& numbers, const std::vector<std::string>& words) {
  Numbers fit;
  lists::Walk walk("SELECT " + db::columns<Words>() + " FROM leads WHERE shop_id = ?",
                   tx.shop_id());
  walk.among("number", numbers);
  for (const Words& lead : walk.rows_by<Words>(tx, "number DESC", static_cast<int>(numbers.size())))
    if (terms::has_all(terms_of(lead), words)) fit.push_back(lead.number);
  return fit;
}

// Leads with every word, newest first; few have the first. What the terms leave open, with a word
// that very many begin with, the leads themselves say.
class Search {
 public:
  Search(Tx& tx, const std::vector<std::string>& words) : tx_(tx), words_(words) {
    for (const std::string& word : words) having_.push_back(having(tx, word));
    std::ranges::sort(having_, {}, [](const Having& one) {
      return std::pair(!one.knows_whole || !one.knows_longer, one.whole.size() + one.longer.size());
    });
  }

  Numbers found(std::size_t most) {
    const Numbers candidates = either(having_.front().whole, having_.front().longer);
    Numbers found;
    for (std::size_t from = 0; from < candidates.size() && found.size() < most; from += kPortion) {
      const auto begin = candidates.begin() + static_cast<std::ptrdiff_t>(from);
      const auto count = std::min(kPortion, candidates.size() - from);
      std::ranges::copy(fitting({begin, begin + static_cast<std::ptrdiff_t>(count)}),
                        std::back_inserter(found));
    }
    return found;
  }

 private:
  Numbers fitting(Numbers portion) {
    Numbers fit = portion;
    for (const Having& word : std::span(having_).subspan(1)) {
      const Numbers having = with(tx_, word, portion);
      fit = both(fit, having);
      if (word.knows_longer) portion = both(portion, having);
    }
    Numbers open;
    std::ranges::set_difference(portion, fit, std::back_inserter(open), std::greater<>());
    checks_left_ -= static_cast<int>(open.size());
    return open.empty() || checks_left_ < 0 ? fit : either(fit, read(tx_, open, words_));
  }

  Tx& tx_;
  const std::vector<std::string>& words_;
  std::vector<Having> having_;
  int checks_left_ = kChecksMax;
};

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
  std::vector<std::string> words = terms::asked(q);
  if (words.empty() || limit <= 0) return {};
  std::ranges::sort(words, std::greater<>(), &std::string::size);
  words.resize(std::min(words.size(), kWordsMax));
  const auto most = static_cast<std::size_t>(limit);
  Numbers fresh = among_new(tx, words);
  if (const auto number = lists::number_in(q, "RC"); number && by_number(tx, *number))
    fresh.push_back(*number);
  sort_newest_first(fresh);
  Numbers found = either(fresh, Search(tx, words).found(most));
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace roadcall::leads
