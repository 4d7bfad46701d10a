#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/enums.h"
#include "base/result.h"
#include "db/tx.h"
#include "domain/shops/shop.h"

/// Where the work and the money come from. Every number is the sum of things that can be looked at.
namespace roadcall::reports {

BOOST_DEFINE_ENUM_CLASS(Name, leads_by_source, quote_to_job, revenue_by_week, revenue_by_service,
                        revenue_by_mechanic, revenue_by_zip, response_time, unpaid_by_age,
                        profit_per_hour)
/// What a column counts. percent: whole percents of another column. minutes: of time.
BOOST_DEFINE_ENUM_CLASS(Unit, count, cents, percent, minutes, cents_per_hour)

inline constexpr int kThingsMost = 50'000;  ///< That one report may count.
inline constexpr int kDaysMost = 731;

/// Days of the shop, both included.
struct Span {
  std::string from, to;  ///< `2026-11-02`.
  Instant start, end;    ///< The moments those days begin and are over.
};
/// The days asked for; without them the last eight weeks. Refuses what is no day, the wrong order
/// and too long a time.
Result<Span> span_of(const std::string& from, const std::string& to, const Shop& shop, Instant now);

struct Column {
  std::string key, label;
  Unit unit = Unit::count;
};
struct Line {
  std::string key, label;
  std::vector<std::int64_t> values;  ///< One per column.
};
struct Report {
  Name name = Name::leads_by_source;
  Span span;
  std::vector<Column> columns;
  std::vector<Line> lines;
  std::vector<std::int64_t> totals;
};

/// One thing that was counted.
struct Thing {
  std::string kind;  ///< lead, invoice, job.
  std::string id;
  std::int64_t number = 0;
  std::string who;  ///< A name or phone; in `things`, the customer's id where there is one.
  Instant at;
  std::string key;                   ///< Of its line.
  std::vector<std::int64_t> values;  ///< What it adds to each column that is a sum.
};

Result<Report> make(Tx& tx, const Shop& shop, Name name, const Span& span);
/// One number of a report, by its keys: of a line (without one, of all), in a column (empty: any).
struct Cell {
  std::optional<std::string> line;
  std::string column;
};
/// The things a number is made of, newest first, after `cursor` (an id); one more than `limit` when
/// there are more. Refuses a column the report has not.
Result<std::vector<Thing>> behind(Tx& tx, const Shop& shop, Name name, const Span& span,
                                  const Cell& cell, const std::string& cursor, int limit);

}  // namespace roadcall::reports
