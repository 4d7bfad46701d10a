#pragma once

#include <boost/describe.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/customers/customer.h"

/// Taking a merge of two customers back.
namespace roadcall::customers {

inline constexpr std::chrono::hours kUndoFor{24 * 30};

/// How they stood when they were merged.
struct Stood {
  Customer kept, joined, other;
  std::vector<Vehicle> cars, joined_cars, their_cars;  ///< The kept one's before and after.
  bool password_moved = false;
};
BOOST_DESCRIBE_STRUCT(Stood, (),
                      (kept, joined, other, cars, joined_cars, their_cars, password_moved))

/// A merge that can still be taken back.
struct Undoable {
  CustomerId id;     ///< Of who was merged.
  std::string name;  ///< Theirs, or their phone or mail.
  Instant at;
};

/// Moves what names `was` in a table's column to `became`, and notes which rows it were. With an
/// `owner` only that customer's: where rows are found by whose they are.
void move_rows(Tx& tx, const CustomerId& merge, const std::string& table, const std::string& column,
               const std::string& was, const std::string& became, const std::string& owner = "");
void keep_undo(Tx& tx, const Stood& stood);
/// Of merges into that customer: they were merged on, or are erased.
void forget_undo(Tx& tx, const CustomerId& kept);

/// Those merged into the customer that `unmerge` would part again.
std::vector<Undoable> undoable(Tx& tx, const CustomerId& kept);
/// Makes the other one a customer again, with all that the merge moved and that is still where it
/// put it; what came after it stays with the kept one, and so does what was changed since. Both
/// sign in to the portal anew. The other one, or a conflict when it is too late.
Result<Customer> unmerge(Tx& tx, const CustomerId& kept, const CustomerId& other);

std::int64_t purge_undo(Tx& tx, int limit);

}  // namespace roadcall::customers
