#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(PartOrderStatus, requested, ordered, received, cancelled)

/// A part the shop keeps on its shelf and in its vans.
struct Part {
  PartId id;
  ShopId shop_id;
  std::string number;  ///< The maker's or supplier's; may be empty.
  std::string description;
  std::string name_key;  ///< Of number and description, for searching.
  std::int64_t cost_cents = 0;
  std::int64_t price_cents = 0;
  std::int64_t core_cents = 0;  ///< Deposit on the old part, given back when it is returned.
  int minimum = 0;              ///< Below this, all places together, it is on the reorder list.
  bool taxable = true;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Part, (),
                      (id, shop_id, number, description, name_key, cost_cents, price_cents,
                       core_cents, minimum, taxable, version, created_at, updated_at))

/// How many of a part are in one place: `shelf`, or the id of the person whose van it is.
struct PartLevel {
  ShopId shop_id;
  PartId part_id;
  std::string place;
  int quantity = 0;
};
BOOST_DESCRIBE_STRUCT(PartLevel, (), (shop_id, part_id, place, quantity))

/// One change of the levels. An empty place is outside the house: bought, used, lost.
struct PartMove {
  PartMoveId id;
  ShopId shop_id;
  PartId part_id;
  std::string from_place;
  std::string to_place;
  int quantity = 0;
  JobId job_id;
  std::string reason;
  std::string moved_by;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(PartMove, (),
                      (id, shop_id, part_id, from_place, to_place, quantity, job_id, reason,
                       moved_by, created_at))

/// A part that went into a job. `included`: an approved line of the estimate pays for it already.
struct JobPart {
  JobPartId id;
  ShopId shop_id;
  JobId job_id;
  PartId part_id;                      ///< Of our stock, else empty.
  PartOrderItemId part_order_item_id;  ///< Bought for the job, else empty.
  std::string description;
  std::int64_t quantity_milli = 1000;
  std::int64_t unit_price_cents = 0;
  bool taxable = true;
  bool included = false;
  std::string taken_from;  ///< The place of ours it goes back to; may be empty.
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(JobPart, (),
                      (id, shop_id, job_id, part_id, part_order_item_id, description,
                       quantity_milli, unit_price_cents, taxable, included, taken_from, created_at))

struct PartOrder {
  PartOrderId id;
  ShopId shop_id;
  std::int64_t number = 0;  ///< Shown as `PO-1001`.
  JobId job_id;             ///< Empty: for the shelf.
  std::string supplier;
  std::string supplier_reference;
  PartOrderStatus status = PartOrderStatus::requested;
  std::string note;
  std::optional<Instant> expected_at;
  std::optional<Instant> ordered_at;
  std::optional<Instant> received_at;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(PartOrder, (),
                      (id, shop_id, number, job_id, supplier, supplier_reference, status, note,
                       expected_at, ordered_at, received_at, version, created_at, updated_at))

struct PartOrderItem {
  PartOrderItemId id;
  ShopId shop_id;
  PartOrderId part_order_id;
  int position = 0;
  PartId part_id;  ///< Of our stock when the number is one of ours.
  std::string number;
  std::string description;
  int quantity = 1;
  std::int64_t cost_cents = 0;
  std::int64_t price_cents = 0;
  std::int64_t core_cents = 0;
  int received_quantity = 0;
  int returned_quantity = 0;
  int core_returned_quantity = 0;
};
BOOST_DESCRIBE_STRUCT(PartOrderItem, (),
                      (id, shop_id, part_order_id, position, part_id, number, description, quantity,
                       cost_cents, price_cents, core_cents, received_quantity, returned_quantity,
                       core_returned_quantity))

}  // namespace roadcall
