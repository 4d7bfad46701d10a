#include "api/job_views.h"

#include "base/degrees.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/jobs/approach.h"
#include "domain/lists/lists.h"
#include "domain/parts/part_orders.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace roadcall::api {
namespace {

std::string car_words(const Vehicle& car) {
  const std::string year = car.year ? std::to_string(*car.year) + " " : "";
  return trimmed(year + car.make + " " + car.model);
}

// What visits show beside their own rows, by ids: asked for together, however many there are.
struct Beside {
  Beside(Tx& tx, const std::vector<Job>& jobs)
      : customers(customers::by_ids(tx, lists::ids_in(jobs, &Job::customer_id))),
        cars(customers::vehicles_by_ids(tx, lists::ids_in(jobs, &Job::vehicle_id))),
        mechanics(staff::names_of(tx, lists::ids_in(jobs, &Job::mechanic_id))),
        invoices(jobs::invoice_ids_of(tx, lists::ids_in(jobs, &Job::id))),
        waiting(part_orders::waiting_for_parts(tx, lists::ids_in(jobs, &Job::id))) {}

  std::map<std::string, Customer> customers;
  std::map<std::string, Vehicle> cars;
  std::map<std::string, std::string> mechanics;
  std::map<std::string, InvoiceId> invoices;
  std::set<std::string> waiting;
};

template <class Value>
const Value* known(const std::map<std::string, Value>& all, const std::string& id) {
  const auto found = all.find(id);
  return found == all.end() ? nullptr : &found->second;
}

bool may_still_change(const Job& job, Instant now) {
  return (job.status == JobStatus::scheduled || job.status == JobStatus::confirmed) &&
         job.window_start > now;
}

}  // namespace

std::optional<PositionView> position_view(const std::optional<std::int64_t>& latitude_e6,
                                          const std::optional<std::int64_t>& longitude_e6) {
  if (!latitude_e6 || !longitude_e6) return std::nullopt;
  return PositionView{degrees_of(*latitude_e6), degrees_of(*longitude_e6)};
}

Result<std::optional<jobs::Position>> position_of(const std::optional<PositionInput>& input,
                                                  const std::string& path) {
  if (!input) return std::optional<jobs::Position>();
  if (!(input->lat >= -90 && input->lat <= 90))
    return invalid(path + "lat", path + "lat must be between -90 and 90.");
  if (!(input->lng >= -180 && input->lng <= 180))
    return invalid(path + "lng", path + "lng must be between -180 and 180.");
  return std::optional(jobs::Position{input->lat, input->lng});
}

std::optional<PositionInput> position_input(const std::optional<std::int64_t>& latitude_e6,
                                            const std::optional<std::int64_t>& longitude_e6) {
  const auto view = position_view(latitude_e6, longitude_e6);
  if (!view) return std::nullopt;
  return PositionInput{view->lat, view->lng, std::nullopt};
}

bool put_position(const std::optional<jobs::Position>& given,
                  std::optional<std::int64_t>& latitude_e6,
                  std::optional<std::int64_t>& longitude_e6) {
  const auto before = std::pair(latitude_e6, longitude_e6);
  latitude_e6.reset();
  longitude_e6.reset();
  if (given) {
    latitude_e6 = millionths_of(given->lat);
    longitude_e6 = millionths_of(given->lng);
  }
  return before != std::pair(latitude_e6, longitude_e6);
}

namespace {

JobView shown(const Job& job, const Beside& beside, const std::string& app_url) {
  const Customer* customer = known(beside.customers, job.customer_id.value);
  const Vehicle* car = known(beside.cars, job.vehicle_id.value);
  const std::string* mechanic = known(beside.mechanics, job.mechanic_id.value);
  const InvoiceId* invoice = known(beside.invoices, job.id.value);
  const auto allowed = jobs::steps_from(job.status);
  return {.id = job.id,
          .reference = jobs::reference(job.number),
          .lead_id = maybe(job.lead_id),
          .estimate_id = maybe(job.estimate_id),
          .customer_id = maybe(job.customer_id),
          .vehicle_id = maybe(job.vehicle_id),
          .mechanic_id = maybe(job.mechanic_id),
          .mechanic_name = mechanic ? maybe(*mechanic) : std::nullopt,
          .previous_job_id = maybe(job.previous_job_id),
          .status = job.status,
          .customer_name = customer ? maybe(customer->name) : std::nullopt,
          .customer_phone = customer ? maybe(customer->phone) : std::nullopt,
          .vehicle = car ? maybe(car_words(*car)) : std::nullopt,
          .service = maybe(job.service),
          .window = {job.window_start, job.window_end},
          .duration_minutes = job.duration_minutes,
          .address = maybe(job.address),
          .position = position_view(job.latitude_e6, job.longitude_e6),
          .notes = maybe(job.notes),
          .access_notes = maybe(job.access_notes),
          .urgency = std::string(enum_name(job.urgency)),
          .confirmed_at = job.confirmed_at,
          .eta_at = job.eta_at,
          .started_at = job.started_at,
          .done_at = job.done_at,
          .odometer_in = job.odometer_in,
          .odometer_out = job.odometer_out,
          .tracking_url = app_url + "/track/" + job.tracking_token,
          .invoice_id = invoice ? maybe(*invoice) : std::nullopt,
          .waiting_for_parts = beside.waiting.contains(job.id.value),
          .total_cents = job.total_cents,
          .currency = "USD",
          .allowed = {allowed.begin(), allowed.end()},
          .version = job.version,
          .created_at = job.created_at,
          .updated_at = job.updated_at};
}

}  // namespace

JobView view(Tx& tx, const Job& job, const std::string& app_url) {
  return shown(job, Beside(tx, {job}), app_url);
}

std::optional<Job> standing_visit(Tx& tx, const Error& refusal, const Estimate& estimate) {
  if (refusal.key != "estimate.already_booked") return std::nullopt;
  return jobs::of_estimate(tx, estimate);
}

std::vector<JobView> views(Tx& tx, const std::vector<Job>& all, const std::string& app_url) {
  const Beside beside(tx, all);
  std::vector<JobView> views;
  for (const Job& job : all) views.push_back(shown(job, beside, app_url));
  return views;
}

http::Response reply_slots(const std::vector<slots::Slot>& found) {
  std::vector<SlotView> shown;
  for (const slots::Slot& one : found)
    shown.push_back(
        {one.start, one.end, one.mechanic_id, one.mechanic_name, one.added_drive_minutes});
  std::string out = "{\"data\":";
  json::append(out, shown);
  return http::Response::json(200, out + "}");
}

PublicVisitView public_view(Tx& tx, const Job& job, const std::string& app_url) {
  const Shop shop = shops::current(tx);
  const auto technician = technicians::find(tx, job.mechanic_id);
  const auto car = customers::find_vehicle(tx, job.vehicle_id);
  const bool change = may_still_change(job, tx.now());
  PublicVisitView shown{
      .reference = jobs::reference(job.number),
      .status = job.status,
      .shop_name = shop.name,
      .shop_phone = shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone,
      .mechanic_name = technician ? maybe(technician->user.name) : std::nullopt,
      .mechanic_photo_url = std::nullopt,
      .vehicle = car ? maybe(car_words(*car)) : std::nullopt,
      .service = maybe(job.service),
      .window = {job.window_start, job.window_end},
      .timezone = shop.timezone,
      .address = maybe(job.address),
      .access_notes = maybe(job.access_notes),
      .confirmed_at = job.confirmed_at,
      .eta_at = job.eta_at,
      .position = std::nullopt,
      .position_at = std::nullopt,
      .pay_url = std::nullopt,
      .tracking_url = app_url + "/track/" + job.tracking_token,
      .can_move = change,
      .can_cancel = change};
  if (technician && jobs::is_active(job.status) && !technician->profile.photo_file_id.empty())
    shown.mechanic_photo_url = shown.tracking_url + "/photo";
  if (const std::string token = jobs::pay_token_of(tx, job.id); !token.empty())
    shown.pay_url = app_url + "/pay/" + token;
  // Where the mechanic is concerns the customer while he drives to them, and nobody after that.
  const bool driving = job.status == JobStatus::en_route && technician &&
                       technician->profile.position_job_id == job.id;
  if (driving) {
    shown.position = position_view(technician->profile.position_latitude_e6,
                                   technician->profile.position_longitude_e6);
    shown.position_at = technician->profile.position_at;
    if (const auto near = jobs::approach(tx, shops::current(tx), job, *technician))
      shown.eta_at = near->eta_at;
  }
  return shown;
}

}  // namespace roadcall::api
