#include "domain/reports/things.h"

#include <algorithm>
#include <limits>

#include "base/day.h"

namespace roadcall::reports {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr std::int64_t kRoadMinutesMost =
    16 * 60;  // Of one visit: a step forgotten is no day's work.

// Numbers are given in order of time, so that the first of a time is found in a few steps.
struct Numbered {
  std::int64_t number = 0;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Numbered, (), (number, created_at))

std::int64_t first_number(Tx& tx, const std::string& table, Instant from) {
  const std::string next = "SELECT number, created_at FROM " + table +
                           " WHERE shop_id = ? AND number >= ? ORDER BY number LIMIT 1";
  std::int64_t low = 0;
  std::int64_t high =
      tx.one<std::int64_t>("SELECT COALESCE(MAX(number), 0) FROM " + table + " WHERE shop_id = ?",
                           tx.shop_id())
          .value_or(0) +
      1;
  while (low < high) {
    const std::int64_t middle = low + (high - low) / 2;
    const auto found = tx.one<Numbered>(next, tx.shop_id(), middle);
    if (!found || found->created_at >= from)
      high = middle;
    else
      low = found->number + 1;
  }
  return low;
}

struct LeadRow {
  std::string id;
  std::int64_t number = 0;
  std::string name, phone, source;
  Instant created_at;
  std::optional<Instant> touched_at;
  std::int64_t quoted = 0, approved = 0, booked = 0;
};
BOOST_DESCRIBE_STRUCT(LeadRow, (),
                      (id, number, name, phone, source, created_at, touched_at, quoted, approved,
                       booked))

std::string bucket_of(std::int64_t value, const std::vector<Bucket>& buckets) {
  for (const Bucket& one : buckets)
    if (value < one.below) return one.key;
  return buckets.back().key;
}

std::int64_t yes(std::int64_t count) { return count > 0 ? 1 : 0; }

std::vector<Thing> leads(Tx& tx, const Shop& shop, Name name, const Span& span) {
  std::vector<Thing> found;
  tx.each<LeadRow>(
      "SELECT l.id, l.number, l.name, l.phone, l.source, l.created_at, l.touched_at,"
      " (SELECT COUNT(*) FROM estimates e WHERE e.shop_id = l.shop_id AND e.lead_id = l.id AND"
      " e.sent_at IS NOT NULL), (SELECT COUNT(*) FROM estimates e WHERE e.shop_id = l.shop_id AND"
      " e.lead_id = l.id AND e.status IN ('approved', 'partly_approved')), (SELECT COUNT(*) FROM"
      " jobs j WHERE j.shop_id = l.shop_id AND j.lead_id = l.id AND j.status <> 'cancelled') FROM"
      " leads l WHERE l.shop_id = ? AND l.number >= ? AND l.number < ? AND l.stage <> 'spam' AND"
      " l.kind NOT IN ('vendor', 'spam', 'wrong_number') ORDER BY l.number DESC LIMIT ?",
      [&](LeadRow row) {
        Thing thing{.kind = "lead",
                    .id = row.id,
                    .number = row.number,
                    .who = row.name.empty() ? row.phone : row.name,
                    .at = row.created_at,
                    .key = {},
                    .values = {}};
        if (name == Name::leads_by_source) {
          thing.key = row.source;
          thing.values = {1, yes(row.quoted), yes(row.booked)};
        } else if (name == Name::quote_to_job) {
          if (row.quoted == 0 && row.approved == 0) return;
          thing.key = monday_of(row.created_at, shop.timezone).date;
          thing.values = {1, yes(row.approved), yes(row.booked)};
        } else {
          const std::int64_t minutes = row.touched_at
                                           ? (row.touched_at->ms - row.created_at.ms) / kMinuteMs
                                           : std::numeric_limits<std::int64_t>::max();
          thing.key = bucket_of(minutes, response_buckets());
          thing.values = {1};
        }
        found.push_back(std::move(thing));
      },
      tx.shop_id(), first_number(tx, "leads", span.start), first_number(tx, "leads", span.end),
      kThingsMost + 1);
  return found;
}

struct InvoiceRow {
  std::string id;
  std::int64_t number = 0;
  std::string customer_id, service, mechanic_id, address;
  Instant created_at;
  std::int64_t subtotal_cents = 0, paid_cents = 0, balance_cents = 0;
};
BOOST_DESCRIBE_STRUCT(InvoiceRow, (),
                      (id, number, customer_id, service, mechanic_id, address, created_at,
                       subtotal_cents, paid_cents, balance_cents))

// A report of weeks alone need not look at the visits.
std::string invoices_sql(bool with_visit, const std::string& rest) {
  return std::string("SELECT i.id, i.number, i.customer_id, ") +
         (with_visit ? "COALESCE(j.service, ''), COALESCE(j.mechanic_id, ''), COALESCE(j.address, "
                       "''),"
                     : "'', '', '',") +
         " i.created_at, i.subtotal_cents, i.paid_cents, i.balance_cents FROM invoices i" +
         (with_visit ? " LEFT JOIN jobs j ON j.shop_id = i.shop_id AND j.id = i.job_id" : "") +
         " WHERE i.shop_id = ? AND " + rest;
}

Thing thing_of(const InvoiceRow& row) {
  return {.kind = "invoice",
          .id = row.id,
          .number = row.number,
          .who = row.customer_id,
          .at = row.created_at,
          .key = {},
          .values = {}};
}

std::string revenue_key(Name name, const InvoiceRow& row, const std::string& zone) {
  switch (name) {
    case Name::revenue_by_service:
      return row.service;
    case Name::revenue_by_mechanic:
      return row.mechanic_id;
    case Name::revenue_by_zip:
      return zip_of(row.address);
    default:
      return monday_of(row.created_at, zone).date;
  }
}

std::vector<Thing> revenue(Tx& tx, const Shop& shop, Name name, const Span& span) {
  const std::string sql = invoices_sql(
      name != Name::revenue_by_week,
      "i.number >= ? AND i.number < ? AND i.status <> 'void' ORDER BY i.number DESC LIMIT ?");
  std::vector<Thing> found;
  tx.each<InvoiceRow>(
      sql,
      [&](const InvoiceRow& row) {
        Thing thing = thing_of(row);
        thing.key = revenue_key(name, row, shop.timezone);
        thing.values = {1, row.subtotal_cents, row.paid_cents, row.balance_cents};
        found.push_back(std::move(thing));
      },
      tx.shop_id(), first_number(tx, "invoices", span.start),
      first_number(tx, "invoices", span.end), kThingsMost + 1);
  return found;
}

std::vector<Thing> unpaid(Tx& tx) {
  // `+ 0`: the few that are owed are sorted, rather than all walked by their number.
  const std::string sql =
      invoices_sql(false, "i.status IN ('open', 'part_paid') ORDER BY i.number + 0 DESC LIMIT ?");
  std::vector<Thing> found;
  tx.each<InvoiceRow>(
      sql,
      [&](const InvoiceRow& row) {
        Thing thing = thing_of(row);
        thing.key = bucket_of((tx.now().ms - row.created_at.ms) / kDayMs, age_buckets());
        thing.values = {1, row.balance_cents};
        found.push_back(std::move(thing));
      },
      tx.shop_id(), kThingsMost + 1);
  return found;
}

struct VisitRow {
  std::string id;
  std::int64_t number = 0;
  std::string customer_id, mechanic_id;
  Instant window_start, done_at;
  std::optional<Instant> left_at, started_at;
  std::int64_t billed_cents = 0;
  std::int64_t parts_millicents = 0;  // From the shelf and the van.
  std::int64_t bought_cents = 0;      // For this visit, less what went back.
};
BOOST_DESCRIBE_STRUCT(VisitRow, (),
                      (id, number, customer_id, mechanic_id, window_start, done_at, left_at,
                       started_at, billed_cents, parts_millicents, bought_cents))

std::int64_t road_minutes(const VisitRow& row) {
  const Instant left = row.left_at      ? *row.left_at
                       : row.started_at ? *row.started_at
                                        : row.window_start;
  return std::clamp<std::int64_t>((row.done_at.ms - left.ms) / kMinuteMs, 0, kRoadMinutesMost);
}

// What was billed less what the parts cost us, and the time from first leaving for it on that day
// to its end: who runs late, or leaves again, has left before.
std::vector<Thing> visits(Tx& tx, const Span& span) {
  std::vector<Thing> found;
  tx.each<VisitRow>(
      "SELECT j.id, j.number, j.customer_id, j.mechanic_id, j.window_start, j.done_at,"
      " (SELECT MIN(s.happened_at) FROM job_steps s WHERE s.shop_id = j.shop_id AND s.job_id ="
      " j.id AND s.status = 'en_route' AND s.happened_at >= j.done_at - ?), j.started_at, "
      "COALESCE((SELECT SUM(i.subtotal_cents) FROM"
      " invoices i WHERE i.shop_id = j.shop_id AND i.job_id = j.id AND i.status <> 'void'), 0),"
      " COALESCE((SELECT SUM(p.cost_cents * u.quantity_milli) FROM job_parts u JOIN parts p ON"
      " p.shop_id = u.shop_id AND p.id = u.part_id WHERE u.shop_id = j.shop_id AND u.job_id = j.id"
      " AND u.part_order_item_id = ''), 0),"
      " COALESCE((SELECT SUM(b.cost_cents * (b.received_quantity - b.returned_quantity)) FROM"
      " part_orders o JOIN part_order_items b ON b.shop_id = o.shop_id AND b.part_order_id = o.id"
      " WHERE o.shop_id = j.shop_id AND o.job_id = j.id), 0) FROM jobs j WHERE j.shop_id = ? AND "
      "j.window_start >= ?"
      " AND j.window_start < ? AND j.done_at IS NOT NULL AND j.status IN ('done', 'invoiced',"
      " 'paid') ORDER BY j.window_start DESC, j.id DESC LIMIT ?",
      [&](const VisitRow& row) {
        found.push_back(
            {.kind = "job",
             .id = row.id,
             .number = row.number,
             .who = row.customer_id,
             .at = row.window_start,
             .key = row.mechanic_id,
             .values = {1, road_minutes(row),
                        row.billed_cents - row.parts_millicents / 1000 - row.bought_cents}});
      },
      kRoadMinutesMost * kMinuteMs, tx.shop_id(), span.start, span.end, kThingsMost + 1);
  return found;
}

}  // namespace

std::string zip_of(const std::string& address) {
  constexpr std::size_t kDigits = 5;
  std::string last, digits;
  for (const char c : address + " ") {
    if (c >= '0' && c <= '9') {
      digits += c;
      continue;
    }
    if (digits.size() == kDigits) last = digits;
    digits.clear();
  }
  return last;
}

const std::vector<Bucket>& response_buckets() {
  static const std::vector<Bucket> all{{"5m", "Within 5 minutes", 5},
                                       {"15m", "5 to 15 minutes", 15},
                                       {"1h", "15 minutes to 1 hour", 60},
                                       {"4h", "1 to 4 hours", 240},
                                       {"1d", "4 to 24 hours", 1440},
                                       {"later", "Later", std::numeric_limits<std::int64_t>::max()},
                                       {"never", "Nobody yet", 0}};
  return all;
}

const std::vector<Bucket>& age_buckets() {
  static const std::vector<Bucket> all{
      {"3", "Up to 3 days", 3},    {"7", "3 to 7 days", 7},
      {"14", "1 to 2 weeks", 14},  {"30", "2 to 4 weeks", 30},
      {"60", "1 to 2 months", 60}, {"older", "Older", std::numeric_limits<std::int64_t>::max()}};
  return all;
}

Result<std::vector<Thing>> things(Tx& tx, const Shop& shop, Name name, const Span& span) {
  std::vector<Thing> found;
  switch (name) {
    case Name::leads_by_source:
    case Name::quote_to_job:
    case Name::response_time:
      found = leads(tx, shop, name, span);
      break;
    case Name::revenue_by_week:
    case Name::revenue_by_service:
    case Name::revenue_by_mechanic:
    case Name::revenue_by_zip:
      found = revenue(tx, shop, name, span);
      break;
    case Name::unpaid_by_age:
      found = unpaid(tx);
      break;
    case Name::profit_per_hour:
      found = visits(tx, span);
      break;
  }
  if (found.size() > kThingsMost)
    return invalid("from", "That is too much to count at once: choose a shorter time.");
  return found;
}

}  // namespace roadcall::reports
