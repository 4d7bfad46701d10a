#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/invoices/invoice.h"
#include "domain/shops/shop.h"

/// What a day took, and the count of the cash at its end.
namespace roadcall::daily {

/// Taken and given back on that day by one method. Tips are beside the amount.
struct MethodTotal {
  PaymentMethod method = PaymentMethod::cash;
  std::int64_t amount_cents = 0;
  std::int64_t tip_cents = 0;
  std::int64_t refunded_cents = 0;
  std::int64_t count = 0;  ///< Payments.
};

/// The end of a day, once.
struct Close {
  DailyCloseId id;
  ShopId shop_id;
  std::string day;  ///< `2027-01-11`, in the shop's time.
  std::int64_t expected_cash_cents = 0;
  std::int64_t counted_cash_cents = 0;
  std::string note;
  UserId closed_by;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Close, (),
                      (id, shop_id, day, expected_cash_cents, counted_cash_cents, note, closed_by,
                       created_at))

struct Takings {
  std::string date;
  std::vector<MethodTotal> methods;      ///< All four, in their order.
  std::int64_t total_cents = 0;          ///< Kept: amounts and tips less what was given back.
  std::int64_t expected_cash_cents = 0;  ///< That the box should hold more than in the morning.
  std::optional<Close> close;
};

/// A day of the shop's time; empty: today.
Result<Takings> totals(Tx& tx, const Shop& shop, const std::string& date);

struct Count {
  std::string date;
  std::int64_t counted_cash_cents = 0;
  std::string note;
};
/// Closes a day that has begun. A second time with the same count is the same close; with another
/// one it is refused (`day.closed`).
Result<Takings> close(Tx& tx, const Shop& shop, const Count& count);

}  // namespace roadcall::daily
