#include <algorithm>
#include <array>

#include "base/enums.h"
#include "base/text.h"
#include "domain/leads/lead_terms.h"
#include "domain/leads/leads.h"

// A page is always a walk along one index from the cursor on, so that its cost does not grow with
// the table: leads_by_id, or leads_by_stage where a stage is asked for. A search first finds
// numbers in lead_terms, then reads those leads.
namespace roadcall::leads {
namespace {

constexpr int kPageMax = 200;
constexpr std::size_t kSearchMax = 100;  // Bytes of `q`.
constexpr int kSearchedMax = 500;        // Leads one search may find, over all its pages.

// The WHERE clause and its parameters grow together. Values must outlive it.
struct Where {
  std::string sql;
  std::vector<db::Param> params;
  void equals(const char* column, const std::string& value) {
    if (value.empty()) return;
    sql += std::string(" AND ") + column + " = ?";
    params.emplace_back(std::string_view(value));
  }
};

std::optional<Error> check(const Query& query) {
  if (query.limit < 1 || query.limit > kPageMax)
    return invalid("limit", "limit must be between 1 and 200.");
  if (query.q.size() > kSearchMax) return invalid("q", "q may have at most 100 characters.");
  if (!query.stage.empty() && !enum_value<LeadStage>(query.stage))
    return invalid("stage", "stage must be one of " + enum_names<LeadStage>() + ".");
  if (!query.kind.empty() && !enum_value<LeadKind>(query.kind))
    return invalid("kind", "kind must be one of " + enum_names<LeadKind>() + ".");
  if (!query.source.empty() && !enum_value<LeadSource>(query.source))
    return invalid("source", "source must be one of " + enum_names<LeadSource>() + ".");
  if (!query.urgency.empty() && !enum_value<Urgency>(query.urgency))
    return invalid("urgency", "urgency must be one of " + enum_names<Urgency>() + ".");
  if (query.sort != "-created_at" && query.sort != "created_at")
    return invalid("sort", "sort must be created_at or -created_at.");
  return std::nullopt;
}

bool fits(const Lead& lead, const Query& query) {
  return (query.stage.empty() || enum_name(lead.stage) == query.stage) &&
         (query.kind.empty() || enum_name(lead.kind) == query.kind) &&
         (query.source.empty() || enum_name(lead.source) == query.source) &&
         (query.urgency.empty() || enum_name(lead.urgency) == query.urgency) &&
         (query.assigned_to.empty() || lead.assigned_to.value == query.assigned_to) &&
         (query.customer_id.empty() || lead.customer_id.value == query.customer_id);
}

Page searched(Tx& tx, const Query& query) {
  auto numbers = search(tx, query.q, kSearchedMax);
  if (query.sort == "created_at") std::reverse(numbers.begin(), numbers.end());
  Page page;
  bool behind_cursor = query.cursor.empty();
  for (const std::int64_t number : numbers) {
    const auto lead = by_number(tx, number);
    if (!lead) continue;
    if (behind_cursor && fits(*lead, query)) {
      if (static_cast<int>(page.leads.size()) == query.limit) {
        page.next_cursor = page.leads.back().id.value;
        return page;
      }
      page.leads.push_back(*lead);
    }
    behind_cursor = behind_cursor || lead->id.value == query.cursor;
  }
  return page;
}

Page walked(Tx& tx, const Query& query) {
  const bool newest_first = query.sort == "-created_at";
  Where where{"SELECT " + db::columns<Lead>() + " FROM leads WHERE shop_id = ?",
              {std::string_view(tx.shop_id().value)}};
  where.equals("stage", query.stage);
  where.equals("kind", query.kind);
  where.equals("source", query.source);
  where.equals("urgency", query.urgency);
  where.equals("assigned_to", query.assigned_to);
  where.equals("customer_id", query.customer_id);
  if (!query.cursor.empty()) {
    where.sql += newest_first ? " AND id < ?" : " AND id > ?";
    where.params.emplace_back(std::string_view(query.cursor));
  }
  where.sql += newest_first ? " ORDER BY id DESC LIMIT ?" : " ORDER BY id LIMIT ?";
  where.params.emplace_back(std::int64_t{query.limit + 1});
  Page page{tx.all_with<Lead>(where.sql, where.params), ""};
  if (static_cast<int>(page.leads.size()) > query.limit) {
    page.leads.pop_back();
    page.next_cursor = page.leads.back().id.value;
  }
  return page;
}

}  // namespace

Result<Page> list(Tx& tx, const Query& query) {
  if (auto bad = check(query)) return *bad;
  return trimmed(query.q).empty() ? walked(tx, query) : searched(tx, query);
}

}  // namespace roadcall::leads
