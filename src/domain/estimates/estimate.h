#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(LineKind, labor, part, fee, travel, supplies, discount)
BOOST_DEFINE_ENUM_CLASS(EstimateStatus, draft, waiting_approval, sent, viewed, approved,
                        partly_approved, declined, expired, superseded)
BOOST_DEFINE_ENUM_CLASS(EstimateSource, price_book, manual, machine)

/// A part that a job of the price book needs, with its own line on the estimate.
struct PricePart {
  ShopId shop_id;
  std::string price_item_id;
  int position = 0;
  std::string description;
  std::string number;                  ///< The maker's; empty when there is none.
  std::int64_t quantity_milli = 1000;  ///< Thousandths: 5500 = 5.5 quarts.
  std::int64_t unit_price_cents = 0;
};
BOOST_DESCRIBE_STRUCT(PricePart, (),
                      (shop_id, price_item_id, position, description, number, quantity_milli,
                       unit_price_cents))

/// A job the shop knows the price of.
struct PriceItem {
  std::string id;
  ShopId shop_id;
  std::string name;
  std::string name_key;
  std::string service;  ///< One of the speech vocabulary's services.
  int labor_minutes = 60;
  std::optional<std::int64_t>
      labor_flat_cents;          ///< A menu price for the labour instead of time × rate.
  std::int64_t parts_cents = 0;  ///< All its parts; the sum of `parts` where they are listed.
  int v8_percent = 100;          ///< 120: the job costs a fifth more on a V8.
  int old_car_percent = 100;     ///< For cars built before 2000.
  bool active = true;
  int position = 0;
  std::int64_t version = 1;
  Instant updated_at;
  std::vector<PricePart> parts = {};  ///< Rows of their own.
};
BOOST_DESCRIBE_STRUCT(PriceItem, (),
                      (id, shop_id, name, name_key, service, labor_minutes, labor_flat_cents,
                       parts_cents, v8_percent, old_car_percent, active, position, version,
                       updated_at))

struct EstimateLine {
  EstimateLineId id;
  ShopId shop_id;
  EstimateId estimate_id;
  int position = 0;
  LineKind kind = LineKind::labor;
  std::string description;
  std::int64_t quantity_milli = 1000;  ///< Thousandths: 1500 = 1.5.
  std::int64_t unit_price_cents = 0;
  int labor_minutes = 0;
  bool taxable = false;
  std::int64_t amount_cents = 0;
  std::optional<std::string> decision;  ///< approved or declined.
  std::string note;
  std::string
      option_group;  ///< Lines of one group are alternatives by `option_name`; empty: no choice.
  std::string option_name;  ///< `good`, `better`, `best`, or the shop's own.
};
BOOST_DESCRIBE_STRUCT(EstimateLine, (),
                      (id, shop_id, estimate_id, position, kind, description, quantity_milli,
                       unit_price_cents, labor_minutes, taxable, amount_cents, decision, note,
                       option_group, option_name))

struct Estimate {
  EstimateId id;
  ShopId shop_id;
  LeadId lead_id;
  CustomerId customer_id;
  VehicleId vehicle_id;
  std::string job_id;       ///< Extra work found on a visit; empty before there is one.
  std::int64_t number = 0;  ///< Its lead's number: `RC-10427`.
  int revision = 1;         ///< Which version of the lead's estimate it is.
  std::string token;        ///< Of the public page `/q/{token}`.
  EstimateStatus status = EstimateStatus::draft;
  EstimateSource source = EstimateSource::price_book;
  int confidence = 100;  ///< Percent.
  std::int64_t subtotal_cents = 0;
  std::int64_t tax_cents = 0;
  std::int64_t total_cents = 0;
  std::int64_t approved_total_cents = 0;  ///< With tax, of the approved lines.
  std::int64_t deposit_cents = 0;         ///< Asked for on approval.
  std::string note;
  Instant expires_at;
  std::optional<Instant> sent_at;
  std::optional<Instant> viewed_at;
  std::optional<Instant> decided_at;
  int follow_ups = 0;  ///< Reminders that were planned.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Estimate, (),
                      (id, shop_id, lead_id, customer_id, vehicle_id, job_id, number, revision,
                       token, status, source, confidence, subtotal_cents, tax_cents, total_cents,
                       approved_total_cents, deposit_cents, note, expires_at, sent_at, viewed_at,
                       decided_at, follow_ups, version, created_at, updated_at))

}  // namespace roadcall
