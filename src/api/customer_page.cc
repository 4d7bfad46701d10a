#include "api/resources.h"
#include "api/views.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/customers/merge.h"
#include "domain/customers/unmerge.h"
#include "domain/history/history.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/portal/portal.h"

namespace roadcall::api {
namespace {

struct VisitView {
  std::string id, reference, status;
  Maybe service;
  Instant at;
  std::optional<int> odometer;
};
BOOST_DESCRIBE_STRUCT(VisitView, (), (id, reference, status, service, at, odometer))

struct CarView {
  VehicleView vehicle;
  std::vector<VisitView> visits;
};
BOOST_DESCRIBE_STRUCT(CarView, (), (vehicle, visits))

struct RequestView {
  DataRequestId id;
  CustomerId customer_id;
  std::string kind, status;
  Maybe note, reason;
  Instant created_at;
  std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(RequestView, (),
                      (id, customer_id, kind, status, note, reason, created_at, decided_at))

struct MergedView {
  CustomerId id;
  std::string name;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(MergedView, (), (id, name, at))

struct OverviewView {
  CustomerView customer;
  std::string texts;
  Maybe conversation_id, lead_id;
  std::vector<std::string> other_phones;
  std::vector<CarView> cars;
  std::int64_t visits, invoices, paid_cents, owed_cents;
  std::vector<CustomerView> same_person;
  std::vector<MergedView> merged;
  std::optional<RequestView> deletion;
};
BOOST_DESCRIBE_STRUCT(OverviewView, (),
                      (customer, texts, conversation_id, lead_id, other_phones, cars, visits,
                       invoices, paid_cents, owed_cents, same_person, merged, deletion))

struct EventView {
  std::string kind, id;
  Instant at;
  Maybe reference, title, detail, status;
  std::optional<std::int64_t> amount_cents;
  std::optional<Instant> planned_at;
  Maybe lead_id, invoice_id;
};
BOOST_DESCRIBE_STRUCT(EventView, (),
                      (kind, id, at, reference, title, detail, status, amount_cents, planned_at,
                       lead_id, invoice_id))

struct Merge {
  CustomerId customer_id;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (customer_id))

struct ErasureInput {
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ErasureInput, (), (reason))

struct Decision {
  std::string decision, reason;
};
BOOST_DESCRIBE_STRUCT(Decision, (), (decision, reason))

RequestView view(const portal::DataRequest& one) {
  return {one.id,          one.customer_id,   one.kind,       one.status,
          maybe(one.note), maybe(one.reason), one.created_at, one.decided_at};
}

// What the consent ledger lets us text this number.
std::string texts_to(Tx& tx, const std::string& phone) {
  if (phone.empty()) return "none";
  if (consents::is_stopped(tx, phone)) return "stopped";
  if (consents::is_unreachable(tx, phone)) return "unreachable";
  if (consents::agreed_in_writing(tx, phone)) return "allowed";
  return consents::asked_for_answers(tx, phone) ? "answers_only" : "none";
}

std::vector<CarView> cars_of(Tx& tx, const CustomerId& id) {
  std::vector<CarView> cars;
  for (const Vehicle& one : customers::vehicles_of(tx, id)) {
    CarView car{api::view(one), {}};
    for (const history::CarVisit& visit : history::visits_of_car(tx, one.id))
      car.visits.push_back({visit.id, jobs::reference(visit.number), visit.status,
                            maybe(visit.service), visit.window_start, visit.odometer});
    cars.push_back(std::move(car));
  }
  return cars;
}

std::optional<RequestView> deletion_of(Tx& tx, const CustomerId& id) {
  const auto request = portal::request_of(tx, id);
  return request ? std::optional(view(*request)) : std::nullopt;
}

Maybe reference_of(const history::Entry& entry) {
  if (entry.kind == "lead" || entry.kind == "estimate") return leads::reference(entry.number);
  if (entry.kind == "job") return jobs::reference(entry.number);
  if (entry.kind == "invoice") return invoices::reference(entry.number);
  return std::nullopt;
}

// A text that was not to leave failed, as others are told it.
std::string status_of(const history::Entry& entry) {
  const auto told =
      entry.kind == "message" ? enum_value<MessageStatus>(entry.status) : std::nullopt;
  return told ? std::string(enum_name(told_status(*told))) : entry.status;
}

EventView view(const history::Entry& entry) {
  const bool paid = entry.kind == "payment";
  const bool talk = entry.kind == "message" || entry.kind == "call";
  const bool lead = talk || entry.kind == "lead" || entry.kind == "estimate" || entry.kind == "job";
  return {entry.kind,
          entry.id,
          entry.at,
          reference_of(entry),
          maybe(entry.title),
          maybe(entry.detail),
          maybe(status_of(entry)),
          entry.amount_cents,
          entry.planned_at,
          lead ? maybe(entry.lead_id) : std::nullopt,
          paid ? maybe(entry.lead_id) : std::nullopt};
}

std::vector<MergedView> merged_into(Tx& tx, const CustomerId& id) {
  std::vector<MergedView> shown;
  for (const auto& one : customers::undoable(tx, id)) shown.push_back({one.id, one.name, one.at});
  return shown;
}

}  // namespace

Answer get_customer_overview(Call& call, Tx& tx) {
  const auto customer = customers::find(tx, CustomerId{call.id()});
  if (!customer) return not_found("customer");
  const auto money = history::money_of(tx, customer->id);
  return reply(200, OverviewView{.customer = api::view(*customer),
                                 .texts = texts_to(tx, customer->phone),
                                 .conversation_id = maybe(history::conversation_of(tx, *customer)),
                                 .lead_id = maybe(history::lead_to_talk_by(tx, customer->id)),
                                 .other_phones = history::other_phones(tx, *customer),
                                 .cars = cars_of(tx, customer->id),
                                 .visits = history::visits_of(tx, customer->id),
                                 .invoices = money.invoices,
                                 .paid_cents = money.paid_cents,
                                 .owed_cents = money.owed_cents,
                                 .same_person = views(history::same_party(tx, *customer)),
                                 .merged = merged_into(tx, customer->id),
                                 .deletion = deletion_of(tx, customer->id)});
}

Answer get_customer_timeline(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto about = enum_value<history::About>(call.request.query_value("about").value_or("all"));
  if (!about) return invalid("about", "about must be all, work, money or talk.");
  const auto customer = customers::find(tx, CustomerId{call.id()});
  if (!customer) return not_found("customer");
  const auto found = history::of_customer(tx, *customer, *about, page->cursor, page->limit);
  std::vector<EventView> events;
  for (const history::Entry& entry : found.entries) events.push_back(view(entry));
  return reply_list(*page, events, found.next_cursor);
}

Answer merge_customers(Call& call, Tx& tx) {
  const auto given = body_as<Merge>(call);
  if (!given) return given.error();
  const auto kept = customers::merge(tx, CustomerId{call.id()}, given->customer_id);
  if (!kept) return kept.error();
  return reply_versioned(200, api::view(*kept));
}

Answer unmerge_customers(Call& call, Tx& tx) {
  const auto given = body_as<Merge>(call);
  if (!given) return given.error();
  const auto parted = customers::unmerge(tx, CustomerId{call.id()}, given->customer_id);
  if (!parted) return parted.error();
  return reply_versioned(200, api::view(*parted));
}

Answer erase_customer(Call& call, Tx& tx) {
  const auto given = body_as<ErasureInput>(call);
  if (!given) return given.error();
  const auto customer = customers::find(tx, CustomerId{call.id()});
  if (!customer) return not_found("customer");
  const auto begun = portal::erase_by_word(tx, *customer, given->reason);
  if (!begun) return begun.error();
  return reply(202, view(*begun));
}

Answer decide_data_request(Call& call, Tx& tx) {
  const auto given = body_as<Decision>(call);
  if (!given) return given.error();
  if (given->decision != "erase" && given->decision != "refuse")
    return invalid("decision", "decision must be erase or refuse.");
  const DataRequestId id{call.id()};
  const auto decided = given->decision == "erase" ? portal::agree_to_erase(tx, id)
                                                  : portal::refuse_to_erase(tx, id, given->reason);
  if (!decided) return decided.error();
  return reply(201, view(*decided));
}

}  // namespace roadcall::api
