#include <algorithm>
#include <array>
#include <iterator>

#include "base/phone.h"
#include "base/text.h"
#include "domain/leads/lead_terms.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"

// A page is always a walk along one index from the cursor on, so that its cost does not grow with
// the table: the key, or that of the rarest thing asked for. A search first finds numbers in
// lead_terms, then reads the leads of those, a portion at a time, until the page is full.
namespace roadcall::leads {
namespace {

constexpr int kPageMax = 200;
constexpr std::size_t kSearchMax = 100;  // Bytes of `q`.
constexpr std::size_t kPortion = 64;     // Leads that one statement of a search reads.

using Numbers = std::vector<std::int64_t>;

std::string select() { return "SELECT " + db::columns<Lead>() + " FROM leads WHERE shop_id = ?"; }

struct Transcript {
  std::string lead_id, transcript;
};
BOOST_DESCRIBE_STRUCT(Transcript, (), (lead_id, transcript))

std::optional<Error> check(const Query& query) {
  if (query.limit < 1 || query.limit > kPageMax)
    return invalid("limit", "limit must be between 1 and 200.");
  if (query.q.size() > kSearchMax) return invalid("q", "q may have at most 100 characters.");
  if (auto bad = lists::wrong_word<LeadStage>("stage", query.stage)) return bad;
  if (auto bad = lists::wrong_word<LeadKind>("kind", query.kind)) return bad;
  if (auto bad = lists::wrong_word<LeadSource>("source", query.source)) return bad;
  if (auto bad = lists::wrong_word<Urgency>("urgency", query.urgency)) return bad;
  if (query.sort != "-created_at" && query.sort != "created_at")
    return invalid("sort", "sort must be created_at or -created_at.");
  return std::nullopt;
}

struct Filter {
  std::string column;
  const std::string& value;
  std::vector<std::string_view> common;  ///< What most leads have, or are in the end.
  bool is_common() const {
    return common.empty() || std::find(common.begin(), common.end(), value) != common.end();
  }
};

bool is_search(const Query& query) {
  return !trimmed(query.q).empty() || !query.name.empty() || !query.email.empty();
}

// Beside what is rare, what is common is looked for in the rows, so that no database walks its
// index; beside the numbers of a search, everything is.
void add_indexed(lists::Walk& walk, const Query& query) {
  const std::array filters{
      Filter{"stage", query.stage, {"completed", "paid", "lost", "spam"}},
      Filter{"kind", query.kind, {"lead"}},
      Filter{"source", query.source, {"phone", "web"}},
      Filter{"urgency", query.urgency, {"soon", "routine"}},
      Filter{"assigned_to", query.assigned_to, {}},
      Filter{"service", query.service, {}},
  };
  const bool has_rare = std::any_of(filters.begin(), filters.end(), [](const Filter& one) {
    return !one.value.empty() && !one.is_common();
  });
  for (const Filter& one : filters) {
    if (one.value.empty()) continue;
    const bool in_rows = is_search(query) || (has_rare && one.is_common());
    walk.add((in_rows ? "COALESCE(" + one.column + ", '')" : one.column) + " = ?", one.value);
  }
}

void add_filters(lists::Walk& walk, const Query& query) {
  walk.equals("customer_id", query.customer_id);
  walk.equals("phone", normal_phone(query.phone).value_or(query.phone));
  if (!query.email.empty()) walk.add("LOWER(email) = ?", ascii_lower(query.email));
  walk.equals("caller_id", normal_phone(query.caller_id).value_or(query.caller_id));
  walk.equals("name", query.name);
  if (!query.reference.empty())
    walk.add("number = ?", lists::number_in(query.reference, "RC").value_or(0));
}

void add_conditions(lists::Walk& walk, const Query& query) {
  add_indexed(walk, query);
  add_filters(walk, query);
}

Numbers numbers_of(Tx& tx, const std::string& q) {
  return search(tx, q, static_cast<int>(lists::kFoundMost));
}

// Newest first. There is no index of addresses and names, but their words are terms.
Numbers searched(Tx& tx, const Query& query) {
  std::optional<Numbers> found;
  for (const std::string* words : {&query.q, &query.name, &query.email}) {
    if (trimmed(*words).empty()) continue;
    Numbers numbers = numbers_of(tx, *words);
    if (!found) {
      found = std::move(numbers);
      continue;
    }
    Numbers both;
    std::ranges::set_intersection(*found, numbers, std::back_inserter(both), std::greater<>());
    found = std::move(both);
  }
  return found.value_or(Numbers{});
}

// Those behind the cursor, in the order of the list.
Numbers from_cursor(Tx& tx, const Query& query, Numbers numbers) {
  const bool oldest_first = query.sort == "created_at";
  if (oldest_first) std::ranges::reverse(numbers);
  if (query.cursor.empty()) return numbers;
  const auto last = find(tx, LeadId{query.cursor});
  if (!last) return {};
  std::erase_if(numbers, [&](std::int64_t number) {
    return oldest_first ? number <= last->number : number >= last->number;
  });
  return numbers;
}

std::vector<Lead> rows_of(Tx& tx, const Query& query, const Numbers& numbers) {
  const auto wanted = static_cast<std::size_t>(query.limit) + 1;
  const std::string order = query.sort == "created_at" ? "number" : "number DESC";
  std::vector<Lead> leads;
  for (std::size_t from = 0; from < numbers.size() && leads.size() < wanted; from += kPortion) {
    const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = std::min(kPortion, numbers.size() - from);
    lists::Walk walk(select(), tx.shop_id());
    walk.among("number", Numbers(begin, begin + static_cast<std::ptrdiff_t>(count)));
    add_conditions(walk, query);
    const auto rest = static_cast<int>(wanted - leads.size());
    for (Lead& lead : walk.rows_by<Lead>(tx, order, rest)) leads.push_back(std::move(lead));
  }
  return leads;
}

}  // namespace

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "leads");
  found.with("number", numbers_of(tx, q));
  return found.ids();
}

void keep_transcript(Tx& tx, const LeadId& id, const std::string& transcript) {
  tx.exec("INSERT INTO lead_transcripts (shop_id, lead_id, transcript) VALUES (?, ?, ?)",
          tx.shop_id(), id, transcript);
}

std::map<std::string, std::string> transcripts_of(Tx& tx, const std::vector<std::string>& ids) {
  lists::Walk walk("SELECT lead_id, transcript FROM lead_transcripts WHERE shop_id = ?",
                   tx.shop_id());
  walk.among("lead_id", ids);
  std::map<std::string, std::string> found;
  for (Transcript& one : walk.rows_by<Transcript>(tx, "lead_id", static_cast<int>(ids.size())))
    found.emplace(std::move(one.lead_id), std::move(one.transcript));
  return found;
}

Result<Page> list(Tx& tx, const Query& query) {
  if (auto bad = check(query)) return *bad;
  Page page;
  if (is_search(query)) {
    page.leads = rows_of(tx, query, from_cursor(tx, query, searched(tx, query)));
  } else {
    lists::Walk walk(select(), tx.shop_id());
    add_conditions(walk, query);
    page.leads = walk.rows<Lead>(tx, {query.cursor, query.sort == "created_at", query.limit + 1});
  }
  if (static_cast<int>(page.leads.size()) > query.limit) {
    page.leads.pop_back();
    page.next_cursor = page.leads.back().id.value;
  }
  return page;
}

}  // namespace roadcall::leads
