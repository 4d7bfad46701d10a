#include "domain/reports/reports.h"

#include "api/resources.h"
#include "api/tables.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct ColumnView {
  std::string key, label;
  reports::Unit unit;
};
BOOST_DESCRIBE_STRUCT(ColumnView, (), (key, label, unit))

struct LineView {
  std::string key, label;
  std::vector<std::int64_t> values;
};
BOOST_DESCRIBE_STRUCT(LineView, (), (key, label, values))

struct ReportView {
  reports::Name report;
  std::string from, to;
  std::vector<ColumnView> columns;
  std::vector<LineView> lines;
  std::vector<std::int64_t> totals;
};
BOOST_DESCRIBE_STRUCT(ReportView, (), (report, from, to, columns, lines, totals))

struct RowView {
  std::string kind, id, reference;
  Maybe who;
  Instant at;
  std::vector<std::int64_t> values;
};
BOOST_DESCRIBE_STRUCT(RowView, (), (kind, id, reference, who, at, values))

// What was asked for: which report, of which days.
struct Asked {
  reports::Name name;
  Shop shop;
  reports::Span span;
};

Result<Asked> asked(Call& call, Tx& tx) {
  const auto name = enum_value<reports::Name>(call.request.param("report"));
  if (!name) return not_found("report");
  const Shop shop = shops::current(tx);
  auto span = reports::span_of(call.query("from"), call.query("to"), shop, tx.now());
  if (!span) return span.error();
  return Asked{*name, shop, *std::move(span)};
}

std::string reference_of(const reports::Thing& thing) {
  if (thing.kind == "lead") return leads::reference(thing.number);
  return thing.kind == "job" ? jobs::reference(thing.number) : invoices::reference(thing.number);
}

sheets::As as_of(reports::Unit unit) {
  switch (unit) {
    case reports::Unit::cents:
    case reports::Unit::cents_per_hour:
      return sheets::As::money;
    case reports::Unit::percent:
      return sheets::As::percent;
    case reports::Unit::minutes:
      return sheets::As::hours;
    case reports::Unit::count:
      break;
  }
  return sheets::As::whole;
}

sheets::Table table_of(const reports::Report& report) {
  sheets::Table table{std::string(enum_name(report.name)), {{"Line"}}, {}};
  for (const reports::Column& one : report.columns)
    table.columns.push_back({one.label, as_of(one.unit)});
  const auto add = [&](const std::string& label, const std::vector<std::int64_t>& values) {
    std::vector<sheets::Cell> row{label};
    row.insert(row.end(), values.begin(), values.end());
    table.rows.push_back(std::move(row));
  };
  for (const reports::Line& line : report.lines) add(line.label, line.values);
  add("All", report.totals);
  return table;
}

}  // namespace

Answer get_report(Call& call, Tx& tx) {
  const auto of = asked(call, tx);
  if (!of) return of.error();
  const auto report = reports::make(tx, of->shop, of->name, of->span);
  if (!report) return report.error();
  ReportView shown{report->name, report->span.from, report->span.to, {}, {}, report->totals};
  for (const reports::Column& one : report->columns)
    shown.columns.push_back({one.key, one.label, one.unit});
  for (const reports::Line& one : report->lines)
    shown.lines.push_back({one.key, one.label, one.values});
  return reply(200, shown);
}

Answer list_report_rows(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto of = asked(call, tx);
  if (!of) return of.error();
  // A line may have no key: what nobody named. So all is asked for by leaving it out.
  const reports::Cell cell{call.request.query_value("line"), call.query("column")};
  auto things = reports::behind(tx, of->shop, of->name, of->span, cell, page->cursor, page->limit);
  if (!things) return things.error();
  const std::string last = cut_page(*things, page->limit);
  std::vector<RowView> rows;
  for (const reports::Thing& one : *things)
    rows.push_back({one.kind, one.id, reference_of(one), maybe(one.who), one.at, one.values});
  return reply_list(*page, rows, last);
}

Answer get_report_file(Call& call, Tx& tx) {
  const auto of = asked(call, tx);
  if (!of) return of.error();
  const auto report = reports::make(tx, of->shop, of->name, of->span);
  if (!report) return report.error();
  return reply_table(call, table_of(*report),
                     std::string(enum_name(of->name)) + "-" + of->span.from + "-" + of->span.to);
}

}  // namespace roadcall::api
