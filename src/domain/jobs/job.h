#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"
#include "domain/leads/lead.h"

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(JobStatus, scheduled, confirmed, en_route, on_site, working, paused, done,
                        invoiced, paid, no_show, cancelled)

/// The customer's work order: one visit to a car.
struct Job {
  JobId id;
  ShopId shop_id;
  std::int64_t number = 0;  ///< Shown as `J-1001`.
  LeadId lead_id;
  EstimateId estimate_id;
  CustomerId customer_id;
  VehicleId vehicle_id;
  UserId mechanic_id;
  JobId previous_job_id;  ///< The diagnosis of which this is the repair; may be empty.
  JobStatus status = JobStatus::scheduled;
  std::string service;
  Urgency urgency = Urgency::routine;
  Instant window_start;
  Instant window_end;
  int duration_minutes = 60;
  std::string address;
  std::optional<std::int64_t> latitude_e6;  ///< Millionths of a degree.
  std::optional<std::int64_t> longitude_e6;
  bool position_by_address =
      false;  ///< Looked up by the address; else a person or a phone gave it.
  std::string notes;
  std::string access_notes;    ///< Place to work, keys, gate code.
  std::string tracking_token;  ///< Of the public page `/track/{token}`.
  std::int64_t total_cents = 0;
  std::optional<Instant> confirmed_at;
  std::optional<Instant> eta_at;
  std::optional<Instant> started_at;
  std::optional<Instant> done_at;
  std::optional<int> odometer_in;
  std::optional<int> odometer_out;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (id, shop_id, number, lead_id, estimate_id, customer_id, vehicle_id,
                       mechanic_id, previous_job_id, status, service, urgency, window_start,
                       window_end, duration_minutes, address, latitude_e6, longitude_e6,
                       position_by_address, notes, access_notes, tracking_token, total_cents,
                       confirmed_at, eta_at, started_at, done_at, odometer_in, odometer_out,
                       version, created_at, updated_at))

/// One change of a job's status: who, when, where. Rows are only ever added.
struct JobStep {
  JobStepId id;
  ShopId shop_id;
  JobId job_id;
  JobStatus status = JobStatus::scheduled;
  std::string actor_kind;
  std::string actor_id;
  std::optional<std::int64_t> latitude_e6;
  std::optional<std::int64_t> longitude_e6;
  std::optional<int> eta_minutes;
  std::string note;
  Instant happened_at;  ///< As the phone says, within bounds.
  Instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(JobStep, (),
                      (id, shop_id, job_id, status, actor_kind, actor_id, latitude_e6, longitude_e6,
                       eta_minutes, note, happened_at, recorded_at))

}  // namespace roadcall
