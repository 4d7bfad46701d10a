#include "domain/reports/reports.h"

#include <algorithm>
#include <map>

#include "base/day.h"
#include "domain/customers/customers.h"
#include "domain/reports/things.h"
#include "domain/staff/staff.h"

namespace roadcall::reports {
namespace {

constexpr int kWeeksShown = 8;
constexpr std::string_view kCustomerId = "cus_";

// --- what the lines and columns are called
// ---------------------------------------------------------

std::vector<Column> columns_of(Name name) {
  switch (name) {
    case Name::leads_by_source:
      return {{"leads", "Leads"},
              {"quoted", "Quoted"},
              {"booked", "Booked"},
              {"rate", "Booked of leads", Unit::percent}};
    case Name::quote_to_job:
      return {{"quoted", "Quoted"},
              {"approved", "Approved"},
              {"booked", "Booked"},
              {"rate", "Booked of quoted", Unit::percent}};
    case Name::response_time:
      return {{"leads", "Leads"}, {"share", "Share", Unit::percent}};
    case Name::unpaid_by_age:
      return {{"invoices", "Invoices"}, {"owed", "Owed", Unit::cents}};
    case Name::profit_per_hour:
      return {{"visits", "Visits"},
              {"road", "Time on the road", Unit::minutes},
              {"profit", "Billed less parts", Unit::cents},
              {"rate", "Per hour", Unit::cents_per_hour}};
    default:
      return {{"invoices", "Invoices"},
              {"billed", "Billed, before tax", Unit::cents},
              {"paid", "Paid", Unit::cents},
              {"owed", "Owed", Unit::cents}};
  }
}

// The last column where it is no sum but made of others.
void finish(Name name, Line& line, const std::vector<std::int64_t>& totals) {
  const auto part = [](std::int64_t of, std::int64_t whole) {
    return whole == 0 ? 0 : (of * 100 + whole / 2) / whole;
  };
  constexpr std::int64_t kMinutesOfHour = 60;
  switch (name) {
    case Name::leads_by_source:
    case Name::quote_to_job:
      line.values.push_back(part(line.values[2], line.values[0]));
      break;
    case Name::response_time:
      line.values.push_back(part(line.values[0], totals[0]));
      break;
    case Name::profit_per_hour:
      line.values.push_back(line.values[1] == 0 ? 0
                                                : line.values[2] * kMinutesOfHour / line.values[1]);
      break;
    default:
      break;
  }
}

std::size_t sums_of(Name name) {
  const bool made = name == Name::leads_by_source || name == Name::quote_to_job ||
                    name == Name::response_time || name == Name::profit_per_hour;
  return columns_of(name).size() - (made ? 1 : 0);
}

bool is_by_week(Name name) { return name == Name::revenue_by_week || name == Name::quote_to_job; }
bool is_by_person(Name name) {
  return name == Name::revenue_by_mechanic || name == Name::profit_per_hour;
}

// The lines that stand there even when nothing was counted, in their order.
std::vector<Line> lines_given(Name name, const Span& span, const std::string& zone) {
  std::vector<Line> lines;
  if (is_by_week(name)) {
    for (Day week = monday_of(span.start, zone); week.start < span.end;
         week = days_after(week, 7, zone))
      lines.push_back({week.date, "", {}});
  }
  if (name == Name::response_time)
    for (const Bucket& one : response_buckets()) lines.push_back({one.key, one.label, {}});
  if (name == Name::unpaid_by_age)
    for (const Bucket& one : age_buckets()) lines.push_back({one.key, one.label, {}});
  return lines;
}

std::string label_of(Tx& tx, Name name, const std::string& key) {
  if (is_by_person(name)) {
    const auto user = staff::find(tx, UserId{key});
    return user ? user->name : "Nobody";
  }
  if (key.empty()) return name == Name::revenue_by_zip ? "No zip code" : "Not said";
  return key;
}

Result<std::size_t> column_named(Name name, const std::string& key) {
  if (key.empty()) return 0;  // Each thing counts in the first one.
  const std::vector<Column> columns = columns_of(name);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].key == key) return i;
  return invalid("column", "column is none of this report's.");
}

// A column made of others is about all of its line.
bool is_of(const Thing& thing, const std::optional<std::string>& line, std::size_t column) {
  return (!line || thing.key == *line) &&
         (column >= thing.values.size() || thing.values[column] != 0);
}

void add(std::vector<std::int64_t>& to, const std::vector<std::int64_t>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) to[i] += values[i];
}

}  // namespace

Result<Span> span_of(const std::string& from, const std::string& to, const Shop& shop,
                     Instant now) {
  const std::string& zone = shop.timezone;
  const auto last = to.empty() ? day_of(now, zone) : day_named(to, zone);
  if (!last) return invalid("to", "to must be a day like 2026-11-30.");
  const auto first = from.empty()
                         ? monday_of(days_after(*last, -7 * (kWeeksShown - 1), zone).start, zone)
                         : day_named(from, zone);
  if (!first) return invalid("from", "from must be a day like 2026-11-02.");
  Span span{first->date, last->date, first->start, last->end};
  if (span.start >= span.end) return invalid("from", "from must not be after to.");
  if (span.end - span.start > std::chrono::hours(24 * kDaysMost))
    return invalid("from", "A report covers two years at most.");
  return span;
}

Result<Report> make(Tx& tx, const Shop& shop, Name name, const Span& span) {
  const auto counted = things(tx, shop, name, span);
  if (!counted) return counted.error();
  Report report{.name = name, .span = span, .columns = columns_of(name), .lines = {}, .totals = {}};
  const std::size_t sums = sums_of(name);
  report.lines = lines_given(name, span, shop.timezone);
  const bool in_order = !report.lines.empty();
  std::map<std::string, std::size_t> at;
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    Line& line = report.lines[i];
    if (line.label.empty()) line.label = line.key;
    line.values.assign(sums, 0);
    at.emplace(line.key, i);
  }
  Line all{"", "All", std::vector<std::int64_t>(sums, 0)};
  for (const Thing& thing : *counted) {
    const auto [found, is_new] = at.emplace(thing.key, report.lines.size());
    if (is_new)
      report.lines.push_back(
          {thing.key, label_of(tx, name, thing.key), std::vector<std::int64_t>(sums, 0)});
    add(report.lines[found->second].values, thing.values);
    add(all.values, thing.values);
  }
  for (Line& line : report.lines) finish(name, line, all.values);
  finish(name, all, std::vector<std::int64_t>(all.values));
  report.totals = all.values;
  // What has no order of its own stands by size.
  const std::size_t by = name == Name::leads_by_source || name == Name::response_time ? 0 : 1;
  if (!in_order)
    std::sort(report.lines.begin(), report.lines.end(), [&](const Line& a, const Line& b) {
      return a.values[by] != b.values[by] ? a.values[by] > b.values[by] : a.label < b.label;
    });
  return report;
}

Result<std::vector<Thing>> behind(Tx& tx, const Shop& shop, Name name, const Span& span,
                                  const Cell& cell, const std::string& cursor, int limit) {
  const auto column = column_named(name, cell.column);
  if (!column) return column.error();
  auto counted = things(tx, shop, name, span);
  if (!counted) return counted.error();
  std::vector<Thing> page;
  bool is_past = cursor.empty();
  for (Thing& thing : *counted) {
    if (is_past && is_of(thing, cell.line, *column)) page.push_back(thing);
    is_past = is_past || thing.id == cursor;
    if (static_cast<int>(page.size()) > limit) break;
  }
  for (Thing& thing : page) {
    if (!thing.who.starts_with(kCustomerId)) continue;
    const auto customer = customers::find(tx, CustomerId{thing.who});
    thing.who = !customer ? "" : customer->name.empty() ? customer->phone : customer->name;
  }
  return page;
}

}  // namespace roadcall::reports
