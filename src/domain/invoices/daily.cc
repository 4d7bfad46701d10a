#include "domain/invoices/daily.h"

#include <array>
#include <chrono>

#include "base/text.h"
#include "domain/audit/audit.h"

namespace roadcall::daily {
namespace {

constexpr std::int64_t kCashMost = 100'000'000;
constexpr std::size_t kNoteMax = 500;
constexpr std::array kMethods{PaymentMethod::cash, PaymentMethod::check, PaymentMethod::card,
                              PaymentMethod::other};

struct Span {
  std::string date;
  Instant from;
  Instant until;  ///< 23 to 25 hours later: the clocks may change.
};

Result<Span> span_of(const Shop& shop, const std::string& date, Instant now) {
  LocalTime day = local_time(now, shop.timezone);
  if (!date.empty()) {
    const auto noon = date.size() == 10 ? from_rfc3339(date + "T12:00:00Z") : std::nullopt;
    if (!noon) return invalid("date", "date must be a day like 2026-12-01.");
    day = local_time(*noon, "UTC");
  }
  const Instant noon = from_local(day.year, day.month, day.day, 12, 0, shop.timezone);
  const LocalTime next = local_time(noon + std::chrono::hours(24), shop.timezone);
  const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
  return Span{std::to_string(day.year) + "-" + two(day.month) + "-" + two(day.day),
              from_local(day.year, day.month, day.day, 0, 0, shop.timezone),
              from_local(next.year, next.month, next.day, 0, 0, shop.timezone)};
}

struct Sums {
  PaymentMethod method = PaymentMethod::cash;
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (method, amount_cents, tip_cents, count))

std::vector<Sums> taken(Tx& tx, const Span& span) {
  return tx.all<Sums>(
      "SELECT method, SUM(amount_cents), SUM(tip_cents), COUNT(*) FROM payments WHERE shop_id = ?"
      " AND created_at >= ? AND created_at < ? AND status <> 'failed' GROUP BY method LIMIT 10",
      tx.shop_id(), span.from, span.until);
}

std::vector<Sums> given_back(Tx& tx, const Span& span) {
  return tx.all<Sums>(
      "SELECT p.method, SUM(r.amount_cents), 0, COUNT(*) FROM refunds r JOIN payments p"
      " ON p.id = r.payment_id WHERE r.shop_id = ? AND r.created_at >= ? AND r.created_at < ?"
      " AND r.status <> 'failed' GROUP BY p.method LIMIT 10",
      tx.shop_id(), span.from, span.until);
}

std::optional<Close> close_of(Tx& tx, const std::string& date) {
  static const std::string sql =
      "SELECT " + db::columns<Close>() + " FROM daily_closes WHERE shop_id = ? AND day = ?";
  return tx.one<Close>(sql, tx.shop_id(), date);
}

Day day_of(Tx& tx, const Span& span) {
  Day day{.date = span.date, .methods = {}, .close = close_of(tx, span.date)};
  const auto in = taken(tx, span);
  const auto out = given_back(tx, span);
  for (const PaymentMethod method : kMethods) {
    MethodTotal total{.method = method};
    for (const Sums& one : in) {
      if (one.method != method) continue;
      total.amount_cents = one.amount_cents;
      total.tip_cents = one.tip_cents;
      total.count = one.count;
    }
    for (const Sums& one : out)
      if (one.method == method) total.refunded_cents = one.amount_cents;
    const std::int64_t kept = total.amount_cents + total.tip_cents - total.refunded_cents;
    day.total_cents += kept;
    if (method == PaymentMethod::cash) day.expected_cash_cents = kept;
    day.methods.push_back(total);
  }
  return day;
}

}  // namespace

Result<Day> totals(Tx& tx, const Shop& shop, const std::string& date) {
  const auto span = span_of(shop, date, tx.now());
  if (!span) return span.error();
  return day_of(tx, *span);
}

Result<Day> close(Tx& tx, const Shop& shop, const Count& count) {
  const auto span = span_of(shop, count.date, tx.now());
  if (!span) return span.error();
  if (span->from > tx.now()) return invalid("date", "date must not lie in the future.");
  if (count.counted_cash_cents < 0 || count.counted_cash_cents > kCashMost)
    return invalid("counted_cash_cents", "counted_cash_cents must be between 0 and 100000000.");
  if (character_count(count.note) > kNoteMax)
    return invalid("note", "note may have at most 500 characters.");
  Day day = day_of(tx, *span);
  if (day.close) {
    if (day.close->counted_cash_cents == count.counted_cash_cents) return day;
    return conflict("day.closed", "This day is closed already.");
  }
  day.close = Close{tx.new_id<DailyCloseId>(),
                    tx.shop_id(),
                    span->date,
                    day.expected_cash_cents,
                    count.counted_cash_cents,
                    count.note,
                    UserId{tx.actor().kind == "user" ? tx.actor().id : ""},
                    tx.now()};
  tx.insert("daily_closes", *day.close);
  audit::record(tx, day.close->id.value, "day.closed",
                {{"counted_cash_cents", count.counted_cash_cents}});
  tx.emit("day.closed", day.close->id.value);
  return day;
}

}  // namespace roadcall::daily
