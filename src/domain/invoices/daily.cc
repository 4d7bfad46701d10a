#include "domain/invoices/daily.h"

#include <array>
#include <chrono>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/shops/shops.h"

namespace roadcall::daily {
namespace {

constexpr std::int64_t kCashMost = 100'000'000;
constexpr std::size_t kNoteMax = 500;
constexpr std::array kMethods{PaymentMethod::cash, PaymentMethod::check, PaymentMethod::card,
                              PaymentMethod::other};

struct Sums {
  PaymentMethod method = PaymentMethod::cash;
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;
  std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (method, amount_cents, tip_cents, count))

std::vector<Sums> taken(Tx& tx, const Day& day) {
  return tx.all<Sums>(
      "SELECT method, SUM(amount_cents), SUM(tip_cents), COUNT(*) FROM payments WHERE shop_id = ?"
      " AND created_at >= ? AND created_at < ? AND status <> 'failed' GROUP BY method LIMIT 10",
      tx.shop_id(), day.start, day.end);
}

std::vector<Sums> given_back(Tx& tx, const Day& day) {
  return tx.all<Sums>(
      "SELECT p.method, SUM(r.amount_cents), 0, COUNT(*) FROM refunds r JOIN payments p"
      " ON p.shop_id = r.shop_id AND p.id = r.payment_id WHERE r.shop_id = ? AND r.created_at >= ? "
      "AND r.created_at < ?"
      " AND r.status <> 'failed' GROUP BY p.method LIMIT 10",
      tx.shop_id(), day.start, day.end);
}

std::optional<Close> close_of(Tx& tx, const std::string& date) {
  static const std::string sql =
      "SELECT " + db::columns<Close>() + " FROM daily_closes WHERE shop_id = ? AND day = ?";
  return tx.one<Close>(sql, tx.shop_id(), date);
}

Takings takings_of(Tx& tx, const Day& day) {
  Takings takings{.date = day.date, .methods = {}, .close = close_of(tx, day.date)};
  const auto in = taken(tx, day);
  const auto out = given_back(tx, day);
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
    takings.total_cents += kept;
    if (method == PaymentMethod::cash) takings.expected_cash_cents = kept;
    takings.methods.push_back(total);
  }
  return takings;
}

}  // namespace

Result<Takings> totals(Tx& tx, const Shop& shop, const std::string& date) {
  const auto day = shops::day_asked(shop, date, tx.now());
  if (!day) return day.error();
  return takings_of(tx, *day);
}

Result<Takings> close(Tx& tx, const Shop& shop, const Count& count) {
  const auto day = shops::day_asked(shop, count.date, tx.now());
  if (!day) return day.error();
  if (day->start > tx.now()) return invalid("date", "date must not lie in the future.");
  if (count.counted_cash_cents < 0 || count.counted_cash_cents > kCashMost)
    return invalid("counted_cash_cents", "counted_cash_cents must be between 0 and 100000000.");
  if (character_count(count.note) > kNoteMax)
    return invalid("note", "note may have at most 500 characters.");
  Takings takings = takings_of(tx, *day);
  if (takings.close) {
    if (takings.close->counted_cash_cents == count.counted_cash_cents) return takings;
    return conflict("day.closed", "This day is closed already.");
  }
  takings.close = Close{tx.new_id<DailyCloseId>(),
                        tx.shop_id(),
                        day->date,
                        takings.expected_cash_cents,
                        count.counted_cash_cents,
                        count.note,
                        UserId{tx.actor().kind == "user" ? tx.actor().id : ""},
                        tx.now()};
  tx.insert("daily_closes", *takings.close);
  audit::record(tx, takings.close->id.value, "day.closed",
                {{"counted_cash_cents", count.counted_cash_cents}});
  tx.emit("day.closed", takings.close->id.value);
  return takings;
}

}  // namespace roadcall::daily
