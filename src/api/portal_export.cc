#include "api/invoice_views.h"
#include "api/job_views.h"
#include "api/own.h"
#include "api/portal_export_rows.h"
#include "api/portal_views.h"
#include "api/resources.h"
#include "api/views.h"
#include "domain/consents/consents.h"
#include "domain/conversations/pictures.h"
#include "domain/customers/customers.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"

// All that the shop keeps about a customer, for them to take along.
namespace roadcall::api {
namespace {

constexpr int kPage = 200;
constexpr std::size_t kRowsMost = 20'000;  // Of one kind.

// Every page of a list; `page_from` gives the one behind a cursor.
template <class Row, class PageFrom>
std::vector<Row> every(PageFrom page_from) {
  std::vector<Row> all;
  for (std::string cursor;;) {
    std::vector<Row> page = page_from(cursor);
    const bool is_last = page.size() < kPage;
    std::move(page.begin(), page.end(), std::back_inserter(all));
    if (is_last || all.size() >= kRowsMost) return all;
    cursor = all.back().id.value;
  }
}

std::vector<Lead> leads_of(Tx& tx, const std::string& id) {
  return every<Lead>([&](const std::string& cursor) {
    return leads::list(tx, {.customer_id = id, .cursor = cursor, .limit = kPage}).value().leads;
  });
}

std::vector<EstimateView> estimates_of(const Call& call, Tx& tx, const std::string& id) {
  std::vector<EstimateView> shown;
  const std::string address = own_address(call, tx);
  for (const Estimate& one : every<Estimate>([&](const std::string& cursor) {
         return estimates::list(
                    tx, {.customer_id = id, .shown_only = true, .cursor = cursor, .limit = kPage})
             .value();
       }))
    if (const auto full = estimates::find(tx, one.id))
      shown.push_back(as_seen_by(call, view(tx, *full, address)));
  return shown;
}

std::vector<Job> jobs_of(Tx& tx, const std::string& id) {
  return every<Job>([&](const std::string& cursor) {
    return jobs::list(tx, {.customer_id = id, .cursor = cursor, .limit = kPage}).value().jobs;
  });
}

std::vector<InvoiceView> invoices_of(const Call& call, Tx& tx, const std::string& id) {
  const auto all = every<Invoice>([&](const std::string& cursor) {
    return invoices::list(tx,
                          {.customer_id = id, .shown_only = true, .cursor = cursor, .limit = kPage})
        .value();
  });
  return as_seen_by(call, views(tx, invoices::full_of(tx, all), own_address(call, tx)));
}

std::vector<PaymentView> payments_of(const Call& call, Tx& tx, const std::string& id) {
  return as_seen_by(call, views(tx, every<Payment>([&](const std::string& cursor) {
                                  return invoices::list_payments(
                                             tx,
                                             {.customer_id = id, .cursor = cursor, .limit = kPage})
                                      .value();
                                })));
}

json::array pictures_of(const Message& message) {
  json::array ids;
  for (const conversations::Media& one : conversations::media_of(message))
    if (!one.file_id.empty()) ids.emplace_back(one.file_id);
  return ids;
}

// Texts and mails: with their number and address of today, and what was theirs before.
json::array messages_of(Tx& tx, const Customer& customer) {
  std::map<std::string, Message> found;
  const auto add = [&](messages::Query query) {
    query.limit = kPage;
    query.secrets_too = true;
    for (Message& one : every<Message>([&](const std::string& cursor) {
           query.cursor = cursor;
           return messages::list(tx, query).value().messages;
         }))
      found.emplace(one.id.value, std::move(one));
  };
  add({.customer_id = customer.id.value});
  if (!customer.phone.empty()) add({.party = customer.phone});
  if (!customer.email.empty()) add({.party = customer.email});
  json::array shown;
  for (const auto& [id, message] : found)
    shown.push_back(
        json::object{{"channel", std::string(enum_name(message.channel))},
                     {"direction", std::string(enum_name(message.direction))},
                     {"party", message.party},
                     {"body", is_secret(message) ? "(a one-time code or link)" : message.body},
                     {"pictures", pictures_of(message)},
                     {"created_at", to_rfc3339(message.created_at)}});
  return shown;
}

json::array consents_of(Tx& tx, const Customer& customer) {
  json::array shown;
  for (const consents::Consent& row : consents::history(tx, customer.phone))
    shown.push_back(json::object{{"action", row.action},
                                 {"wording", row.wording},
                                 {"source", row.source},
                                 {"at", to_rfc3339(row.at)}});
  return shown;
}

}  // namespace

Answer export_portal_data(Call& call, Tx& tx) {
  const Customer customer = customers::find(tx, call.caller.customer->customer.id).value();
  const std::string& id = customer.id.value;
  const auto leads = leads_of(tx, id);
  const auto jobs = jobs_of(tx, id);
  const auto estimates = estimates_of(call, tx, id);
  std::vector<EstimateId> answered;
  for (const EstimateView& one : estimates) answered.push_back(one.id);
  const auto visits = as_seen_by(call, views(tx, jobs, own_address(call, tx)));
  const json::object all{{"customer", json::encode(customer_brief(customer))},
                         {"vehicles", json::encode(views(customers::vehicles_of(tx, customer.id)))},
                         {"requests", exported_requests(leads)},
                         {"calls", exported_calls(tx, leads)},
                         {"estimates", json::encode(estimates)},
                         {"answers", exported_answers(tx, answered)},
                         {"visits", json::encode(visits)},
                         {"inspections", exported_inspections(tx, jobs)},
                         {"files", exported_files(tx, jobs)},
                         {"invoices", json::encode(invoices_of(call, tx, id))},
                         {"payments", json::encode(payments_of(call, tx, id))},
                         {"messages", messages_of(tx, customer)},
                         {"consents", consents_of(tx, customer)}};
  auto response = http::Response::json(200, json::write(json::value(all)));
  response.headers.set("Content-Disposition", "attachment; filename=\"my-data.json\"");
  return response;
}

}  // namespace roadcall::api
