#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/parts/part.h"

/// Orders of parts: requested → ordered → received, for a job or for the shelf.
namespace roadcall::part_orders {

inline constexpr std::size_t kItemsMax = 100;
inline constexpr std::int64_t kFirstNumber = 1001;
std::string reference(std::int64_t number);  ///< `PO-1001`.

struct Full {
  PartOrder order;
  std::vector<PartOrderItem> items;  ///< In the order's order.
  std::string job_reference;         ///< Empty when it is for the shelf.
  std::int64_t cost_cents() const;
  std::int64_t price_cents() const;
  std::int64_t cores_open_cents()
      const;  ///< Deposits to be had back for received, unreturned cores.
};

/// Refuses an empty order, amounts out of bounds, an unknown job; names the field.
Result<Full> make(Tx& tx, PartOrder wanted, std::vector<PartOrderItem> items);

/// Changes supplier, note, reference, expected time and status. A step back is refused; the same
/// status again changes nothing. What is received for the shelf, with a number of ours, goes on it.
Result<Full> change(Tx& tx, const PartOrder& wanted, std::int64_t expected_version);

/// A wrong part or an old core went back. Refuses more than was received.
BOOST_DEFINE_ENUM_CLASS(Returned, part, core)
Result<Full> give_back(Tx& tx, const PartOrderId& id, const PartOrderItemId& item, Returned what,
                       int quantity);

std::optional<Full> find(Tx& tx, const PartOrderId& id);
/// The whole order a line belongs to.
std::optional<Full> of_item(Tx& tx, const PartOrderItemId& item);
/// What was received for a job and did not go back.
struct Bought {
  PartOrderItemId id;
  std::string description;
  int quantity = 0;
  std::int64_t price_cents = 0;
};
BOOST_DESCRIBE_STRUCT(Bought, (), (id, description, quantity, price_cents))
std::vector<Bought> bought_for(Tx& tx, const JobId& job);
/// Those of these jobs that wait for parts: one of their orders is requested or ordered.
std::set<std::string> waiting_for_parts(Tx& tx, const std::vector<std::string>& jobs);

struct Query {
  /// Empty fields do not filter. `q`: a reference (`PO-1001`), or parts of words of supplier,
  /// their reference and note.
  std::string q, job_id, status, supplier;
  bool oldest_first = false;
  std::string cursor;
  int limit = 50;
};
Result<std::vector<Full>> list(Tx& tx, const Query& query);

/// For the supplier: RFC 4180, UTF-8. Cells that a spreadsheet would run as a formula are quoted
/// with an apostrophe.
std::string csv(const Full& full);
}  // namespace roadcall::part_orders
