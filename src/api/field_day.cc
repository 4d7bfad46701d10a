#include <algorithm>

#include "api/field_views.h"
#include "api/resources.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/parts/parts.h"
#include "domain/shops/shops.h"

// All that a mechanic needs for a day without a signal.
namespace roadcall::api {
namespace {

constexpr int kHistoryMost = 10;
constexpr int kVisitsMost = 40;

struct PersonView {
  UserId id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (id, name))

struct ShopView_ {
  std::string name, phone;
};
BOOST_DESCRIBE_STRUCT(ShopView_, (), (name, phone))

struct HistoryView {
  std::string reference;
  Maybe service;
  JobStatus status;
  Instant at;
  Maybe notes;
};
BOOST_DESCRIBE_STRUCT(HistoryView, (), (reference, service, status, at, notes))

struct PartView {
  PartId id;
  Maybe number;
  std::string description;
  std::int64_t price_cents;
  int quantity;
};
BOOST_DESCRIBE_STRUCT(PartView, (), (id, number, description, price_cents, quantity))

struct CheckItemView {
  std::string name;
  Maybe unit;
};
BOOST_DESCRIBE_STRUCT(CheckItemView, (), (name, unit))

struct ChecklistView {
  std::string title;
  std::vector<CheckItemView> items;
};
BOOST_DESCRIBE_STRUCT(ChecklistView, (), (title, items))

struct MeasurementView {
  std::string name, measurement;
  Maybe unit;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(MeasurementView, (), (name, measurement, unit, at))

struct VisitView {
  JobView job;
  Maybe issue;
  std::optional<CustomerView> customer;
  std::optional<VehicleView> vehicle;
  std::vector<EstimateLineView> lines;
  std::vector<HistoryView> history;
  std::vector<InspectionView> inspections;
  std::vector<MeasurementView> last_measurements;
  std::vector<JobFileView> files;
  std::vector<PartUsedView> parts_used;
  std::vector<PartBoughtView> parts_bought;
  std::optional<InvoiceView> invoice;
  std::int64_t expected_cents = 0;
};
BOOST_DESCRIBE_STRUCT(VisitView, (),
                      (job, issue, customer, vehicle, lines, history, inspections,
                       last_measurements, files, parts_used, parts_bought, invoice, expected_cents))

struct DayView {
  std::string date, timezone;
  Instant now;
  PersonView me;
  ShopView_ shop;
  std::vector<VisitView> visits;
  std::vector<PartView> parts;
  std::vector<ChecklistView> checklists;
};
BOOST_DESCRIBE_STRUCT(DayView, (), (date, timezone, now, me, shop, visits, parts, checklists))

std::vector<EstimateLineView> lines_of(Tx& tx, const Job& job) {
  std::vector<EstimateLineView> lines;
  const auto add = [&](const EstimateId& id) {
    const auto full = id.empty() ? std::nullopt : estimates::find(tx, id);
    // Extra work that nobody said yes to in time is not part of the visit.
    if (!full || (id != job.estimate_id && full->estimate.status == EstimateStatus::expired))
      return;
    for (EstimateLineView& line : views(full->lines)) lines.push_back(std::move(line));
  };
  add(job.estimate_id);
  for (const EstimateId& id : estimates::of_job(tx, job.id))
    if (id != job.estimate_id) add(id);
  return lines;
}

std::vector<HistoryView> history_of(Tx& tx, const Job& job) {
  std::vector<HistoryView> history;
  if (job.vehicle_id.empty()) return history;
  const auto page = jobs::list(tx, {.vehicle_id = job.vehicle_id.value, .limit = kHistoryMost + 1});
  if (!page) return history;
  for (const Job& one : page->jobs)
    if (one.id != job.id)
      history.push_back({jobs::reference(one.number), maybe(one.service), one.status,
                         one.window_start, maybe(one.notes)});
  return history;
}

VisitView visit_of(Tx& tx, const Shop& shop, const Job& job, const std::string& url) {
  VisitView visit{.job = view(tx, job, url)};
  if (const auto lead = leads::find(tx, job.lead_id)) visit.issue = maybe(lead->issue);
  if (const auto customer = customers::find(tx, job.customer_id)) visit.customer = view(*customer);
  if (const auto car = customers::find_vehicle(tx, job.vehicle_id)) visit.vehicle = view(*car);
  visit.lines = lines_of(tx, job);
  visit.history = history_of(tx, job);
  visit.inspections = inspection_views(tx, job.id);
  for (const auto& last : inspections::last_measurements(tx, job.vehicle_id, job.id))
    visit.last_measurements.push_back(
        {last.name, last.measurement, maybe(last.unit), last.updated_at});
  if (const auto files = uploads::of_job(tx, job.id)) visit.files = views(*files);
  JobPartsView parts = job_parts(tx, job.id);
  visit.parts_used = std::move(parts.used);
  visit.parts_bought = std::move(parts.bought);
  if (const InvoiceId id = jobs::invoice_id_of(tx, job.id); !id.empty())
    if (const auto invoice = invoices::find(tx, id)) visit.invoice = view(tx, *invoice, url);
  if (!visit.invoice) visit.expected_cents = invoices::expected_cents(tx, shop, job);
  return visit;
}

std::vector<PartView> van_of(Tx& tx, const UserId& id) {
  std::vector<PartView> van;
  for (const parts::Held& one : parts::held_in(tx, id.value))
    van.push_back({one.id, maybe(one.number), one.description, one.price_cents, one.quantity});
  return van;
}

std::vector<ChecklistView> checklists() {
  std::vector<ChecklistView> all;
  for (const inspections::Checklist& list : inspections::checklists()) {
    ChecklistView shown{list.title, {}};
    for (const auto& [name, unit] : list.items) shown.items.push_back({name, maybe(unit)});
    all.push_back(std::move(shown));
  }
  return all;
}

}  // namespace

std::vector<JobFileView> views(const std::vector<uploads::JobFile>& files) {
  std::vector<JobFileView> shown;
  for (const uploads::JobFile& one : files)
    shown.push_back({one.file.id, one.upload.purpose, maybe(one.upload.caption),
                     maybe(one.upload.subject_id), one.file.content_type, one.file.bytes,
                     "/v1/files/" + one.file.id.value, small_url(one.file),
                     maybe(one.upload.transcript), one.file.created_at});
  return shown;
}

std::vector<InspectionView> inspection_views(Tx& tx, const JobId& job) {
  std::vector<InspectionView> shown;
  for (const inspections::Full& full : inspections::of_job(tx, job)) {
    const inspections::Inspection& one = full.inspection;
    InspectionView view{one.id,     one.job_id, maybe(one.vehicle_id), one.title,
                        one.status, {},         one.created_at,        one.updated_at};
    const auto earlier = inspections::last_measurements(tx, one.vehicle_id, job);
    for (const inspections::Item& item : full.items) {
      const auto last = std::find_if(earlier.begin(), earlier.end(),
                                     [&](const auto& was) { return was.name == item.name; });
      const bool known = last != earlier.end();
      view.items.push_back(
          {item.id.value, item.name, item.rating, maybe(item.measurement), maybe(item.unit),
           maybe(item.note), known ? maybe(last->measurement) : std::nullopt,
           known ? std::optional(last->updated_at) : std::nullopt, maybe(item.estimate_line_id)});
    }
    shown.push_back(std::move(view));
  }
  return shown;
}

Answer list_inspections(Call& call, Tx& tx) {
  if (!jobs::find(tx, JobId{call.id()})) return not_found("job");
  return reply_list(inspection_views(tx, JobId{call.id()}));
}

Answer get_field_day(Call& call, Tx& tx) {
  const Shop shop = shops::current(tx);
  const auto day = shops::day_asked(shop, call.query("date"), tx.now());
  if (!day) return day.error();
  const auto found = jobs::list(tx, {.mechanic_id = call.user().id.value,
                                     .from = day->start,
                                     .until = day->end,
                                     .by_window = true,
                                     .limit = kVisitsMost});
  if (!found) return found.error();
  DayView shown{.date = day->date,
                .timezone = shop.timezone,
                .now = tx.now(),
                .me = {call.user().id, call.user().name},
                .shop = {shop.name, shop.phone},
                .visits = {},
                .parts = van_of(tx, call.user().id),
                .checklists = checklists()};
  const std::string address = own_address(call, tx);
  // What began before midnight is still to be ended, charged and paid.
  if (day->start <= tx.now() && tx.now() < day->end)
    for (const Job& job : jobs::left_over(tx, call.user().id, day->start, tx.now()))
      shown.visits.push_back(visit_of(tx, shop, job, address));
  for (const Job& job : found->jobs) shown.visits.push_back(visit_of(tx, shop, job, address));
  return reply(200, shown);
}

}  // namespace roadcall::api
