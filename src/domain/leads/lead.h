#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(LeadSource, phone, web, sms, portal, manual, api)
BOOST_DEFINE_ENUM_CLASS(LeadStage, new_, contacted, estimate_sent, accepted, scheduled, in_progress,
                        completed, paid, lost, spam)
BOOST_DEFINE_ENUM_CLASS(LeadKind, lead, existing_customer, vendor, spam, wrong_number, empty,
                        unknown)
BOOST_DEFINE_ENUM_CLASS(Urgency, emergency, soon, routine)
/// What they wait for. help: an emergency that nobody has taken. answer: they called again or left
/// a message although somebody had worked on it.
BOOST_DEFINE_ENUM_CLASS(Waits, nothing, answer, help)

/// Somebody wants something from us: one row per caller's or visitor's matter, from the first ring
/// on.
struct Lead {
  LeadId id;
  ShopId shop_id;
  std::int64_t number = 0;  ///< Shown as `RC-10427`.
  LeadSource source = LeadSource::phone;
  LeadStage stage = LeadStage::new_;
  LeadKind kind = LeadKind::unknown;
  Urgency urgency = Urgency::routine;
  std::string name;
  std::string phone;  ///< Where to reach them: E.164 or empty. The spoken number if one was said
                      ///< and confirmed by rules, else the caller's.
  std::string caller_id;  ///< As the carrier gave it: may be `anonymous`. Never overwritten by what
                          ///< was said.
  std::string spoken_phone;  ///< The number said in the call.
  std::string email;
  std::string address;
  std::optional<int> vehicle_year;
  std::string vehicle_make;
  std::string vehicle_model;
  std::string vehicle_engine;
  std::string vehicle_vin;
  std::string service;
  std::string issue;
  std::string preferred_time;
  std::string language = "en";
  std::string confidence = "{}";  ///< JSON object: field → 0…1.
  std::string confirmed =
      "[]";  ///< JSON list of fields a person confirmed or corrected; machines leave those alone.
  CallId call_id;  ///< The latest call.
  CustomerId customer_id;
  VehicleId vehicle_id;
  UserId assigned_to;
  bool missed = false;                  ///< A call that nobody took and that left no words.
  std::optional<Instant> touched_at;    ///< First time a person of the shop saw to it.
  std::optional<Instant> follow_up_at;  ///< A person's wish: when it comes back to Today.
  Waits waits_for = Waits::nothing;
  std::optional<Instant> waits_since;  ///< As long as they wait.
  Instant stage_at;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Lead, (),
                      (id, shop_id, number, source, stage, kind, urgency, name, phone, caller_id,
                       spoken_phone, email, address, vehicle_year, vehicle_make, vehicle_model,
                       vehicle_engine, vehicle_vin, service, issue, preferred_time, language,
                       confidence, confirmed, call_id, customer_id, vehicle_id, assigned_to, missed,
                       touched_at, follow_up_at, waits_for, waits_since, stage_at, version,
                       created_at, updated_at))

}  // namespace roadcall
