#pragma once

#include <boost/describe.hpp>

#include "api/call.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"

/// Jobs, slots and people as the contract shows them.
namespace roadcall::api {

struct WindowView {
  Instant start, end;
};
BOOST_DESCRIBE_STRUCT(WindowView, (), (start, end))

struct PositionView {
  double lat = 0, lng = 0;
};
BOOST_DESCRIBE_STRUCT(PositionView, (), (lat, lng))
std::optional<PositionView> position_view(const std::optional<std::int64_t>& latitude_e6,
                                          const std::optional<std::int64_t>& longitude_e6);

struct PositionInput {
  double lat = 0, lng = 0;
  std::optional<double> accuracy_m;
};
BOOST_DESCRIBE_STRUCT(PositionInput, (), (lat, lng, accuracy_m))
/// Refuses what is nowhere on earth.
/// `path` is where it stands in the body, for the refusal.
Result<std::optional<jobs::Position>> position_of(const std::optional<PositionInput>& input,
                                                  const std::string& path = "position.");

/// A place that is there already, as input: for changes that leave it.
std::optional<PositionInput> position_input(const std::optional<std::int64_t>& latitude_e6,
                                            const std::optional<std::int64_t>& longitude_e6);
/// Puts what somebody gave where it is kept; false when it is what was there.
bool put_position(const std::optional<jobs::Position>& given,
                  std::optional<std::int64_t>& latitude_e6,
                  std::optional<std::int64_t>& longitude_e6);

struct WindowInput {
  Instant start, end;
};
BOOST_DESCRIBE_STRUCT(WindowInput, (), (start, end))

struct JobView {
  JobId id;
  std::string reference;
  Maybe lead_id, estimate_id, customer_id, vehicle_id, mechanic_id, mechanic_name, previous_job_id;
  JobStatus status;
  Maybe customer_name, customer_phone, vehicle, service;
  WindowView window;
  int duration_minutes;
  Maybe address;
  std::optional<PositionView> position;
  Maybe notes, access_notes;
  std::string urgency;
  std::optional<Instant> confirmed_at, eta_at, started_at, done_at;
  std::optional<int> odometer_in, odometer_out;
  std::string tracking_url;
  Maybe invoice_id;
  bool waiting_for_parts;
  std::int64_t total_cents;
  std::string currency;
  std::vector<JobStatus> allowed;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(JobView, (),
                      (id, reference, lead_id, estimate_id, customer_id, vehicle_id, mechanic_id,
                       mechanic_name, previous_job_id, status, customer_name, customer_phone,
                       vehicle, service, window, duration_minutes, address, position, notes,
                       access_notes, urgency, confirmed_at, eta_at, started_at, done_at,
                       odometer_in, odometer_out, tracking_url, invoice_id, waiting_for_parts,
                       total_cents, currency, allowed, version, created_at, updated_at))
JobView view(Tx& tx, const Job& job, const std::string& app_url);
/// The visit that is in the way of this refusal: the estimate's is booked already.
std::optional<Job> standing_visit(Tx& tx, const Error& refusal, const Estimate& estimate);
std::vector<JobView> views(Tx& tx, const std::vector<Job>& jobs, const std::string& app_url);

struct SlotView {
  Instant start, end;
  UserId mechanic_id;
  std::string mechanic_name;
  int added_drive_minutes;
};
BOOST_DESCRIBE_STRUCT(SlotView, (), (start, end, mechanic_id, mechanic_name, added_drive_minutes))
http::Response reply_slots(const std::vector<slots::Slot>& found);

/// Who comes and when, as a customer may see it.
struct PublicVisitView {
  std::string reference;
  JobStatus status;
  std::string shop_name, shop_phone;
  Maybe mechanic_name, mechanic_photo_url, vehicle, service;
  WindowView window;
  std::string timezone;
  Maybe address, access_notes;
  std::optional<Instant> confirmed_at, eta_at;
  std::optional<PositionView> position;
  std::optional<Instant> position_at;
  Maybe pay_url;
  std::string tracking_url;
  bool can_move, can_cancel;
};
BOOST_DESCRIBE_STRUCT(PublicVisitView, (),
                      (reference, status, shop_name, shop_phone, mechanic_name, mechanic_photo_url,
                       vehicle, service, window, timezone, address, access_notes, confirmed_at,
                       eta_at, position, position_at, pay_url, tracking_url, can_move, can_cancel))
PublicVisitView public_view(Tx& tx, const Job& job, const std::string& app_url);

}  // namespace roadcall::api
