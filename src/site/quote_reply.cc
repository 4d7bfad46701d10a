#include "site/quote_reply.h"

#include "base/json.h"
#include "base/text.h"
#include "domain/leads/leads.h"
#include "http/problem.h"

namespace roadcall::site {
namespace {

json::value or_null(const std::string& text) {
  return text.empty() ? json::value(nullptr) : json::value(text);
}

json::object line_of(const EstimateLine& line) {
  return {{"kind", enum_name(line.kind)},
          {"description", line.description},
          {"quantity", static_cast<double>(line.quantity_milli) / 1000},
          {"unit_price_cents", line.unit_price_cents},
          {"amount_cents", line.amount_cents},
          {"taxable", line.taxable}};
}

json::array lines_of(const estimates::Full& full) {
  json::array lines;
  for (const EstimateLine& line : full.lines) lines.push_back(line_of(line));
  return lines;
}

// Dollars as a JSON number without a tail of nines: 350, or 49.99.
json::value amount(std::int64_t cents) {
  if (cents % 100 == 0) return cents / 100;
  return static_cast<double>(cents) / 100;
}

json::object estimate_of(const quotes::Answer& answer) {
  const auto& full = answer.estimate;
  if (!full)
    return {{"amount", nullptr},      {"source", nullptr},          {"candidates", json::object()},
            {"base_amount", nullptr}, {"risk_adjustment", nullptr}, {"raw_remote", nullptr}};
  const Estimate& estimate = full->estimate;
  return {{"amount", amount(estimate.total_cents)},
          {"source", enum_name(estimate.source)},
          {"candidates", {{"local", amount(estimate.total_cents)}}},
          {"base_amount", amount(estimate.subtotal_cents)},
          {"risk_adjustment", nullptr},
          {"raw_remote", nullptr},
          {"tax", amount(estimate.tax_cents)},
          {"total_cents", estimate.total_cents},
          {"currency", "USD"},
          {"lines", lines_of(*full)},
          {"url", answer.estimate_url}};
}

json::object text_of(const std::optional<Message>& text, bool asked) {
  if (!text) return {{"status", "skipped"}, {"reason", asked ? "not_sent" : "not_opted_in"}};
  json::object said{{"status", enum_name(told_status(text->status))}};
  if (!text->error_text.empty()) said["reason"] = text->error_text;
  return said;
}

json::value slot_json(const quotes::Request& request, const Shop& shop, Instant now) {
  const auto slot = quotes::slot_of(request.preferred_time, shop, now);
  if (!slot) return nullptr;
  return json::object{{"iso", slot->at ? json::value(to_rfc3339(*slot->at)) : json::value(nullptr)},
                      {"display", slot->display}};
}

json::object vehicle_of(const Lead& lead, const quotes::Request& request) {
  return {{"year", json::encode(lead.vehicle_year)},      {"make", or_null(lead.vehicle_make)},
          {"model", or_null(lead.vehicle_model)},         {"engine", or_null(lead.vehicle_engine)},
          {"duty_class", or_null(request.vehicle_class)}, {"vin", or_null(lead.vehicle_vin)}};
}

// What the old system did beside: it told the owner by mail, text and webhook, and kept the request
// in a list of its own. We tell by text, and the lead is the list.
void add_what_followed(json::object& data, const quotes::Answer& answer) {
  data["estimate_raw"] = nullptr;
  data["crm"] = nullptr;
  data["platform"] = nullptr;
  json::value told = nullptr;
  if (answer.owner_text)
    told = json::object{{"status", enum_name(told_status(answer.owner_text->status))}};
  data["notifications"] = {
      {"email", nullptr}, {"owner_sms", std::move(told)}, {"webhook", nullptr}};
  data["workflow"] = {{"crm_lead_id", nullptr},
                      {"status", "stored"},
                      {"id", answer.lead.id.value},
                      {"token", nullptr}};
}

}  // namespace

int status_of(const Error& error) { return http::problem(error).status; }

void add_retry_after(http::Response& response, const Error& error) {
  const http::Response problem = http::problem(error);
  for (const char* name : {"Retry-After", "RateLimit"})
    if (problem.headers.has(name))
      response.headers.set(name, std::string(problem.headers.get(name)));
}

http::Response legacy_answer(const Shop& shop, const quotes::Request& request,
                             const quotes::Answer& answer, Instant now) {
  const Lead& lead = answer.lead;
  json::object data{{"name", lead.name},
                    {"phone", lead.phone},
                    {"email", or_null(lead.email)},
                    {"vehicle", vehicle_of(lead, request)},
                    {"location",
                     {{"street", or_null(request.street)},
                      {"city", or_null(request.city)},
                      {"state", or_null(request.state)},
                      {"zip", or_null(request.zip)},
                      {"service_location", or_null(request.place)}}},
                    {"repair", or_null(request.service)},
                    {"mileage", json::encode(request.mileage)},
                    {"labor_hours", json::encode(request.labor_hours)},
                    {"vin", or_null(lead.vehicle_vin)},
                    {"contact_method", or_null(request.contact_method)},
                    {"text_opt_in", request.text_consent},
                    {"preferred_slot", slot_json(request, shop, now)},
                    {"concern", or_null(request.concern)},
                    {"reference", leads::reference(lead.number)},
                    {"lead_id", lead.id.value},
                    {"estimate", estimate_of(answer)},
                    {"sms", text_of(answer.text, request.text_consent)},
                    {"meta", {{"received_at", to_rfc3339(lead.created_at)}}}};
  add_what_followed(data, answer);
  const json::object reply{
      {"success", true}, {"message", "Quote request received"}, {"data", std::move(data)}};
  http::Response response = http::Response::json(200, json::write(reply));
  response.headers.set("Access-Control-Allow-Origin", "*");
  return response;
}

http::Response legacy_refusal(const Error& error) {
  json::object body{{"error", error.message}};
  if (!error.field.empty() && error.kind != Kind::too_many) body["field"] = error.field;
  http::Response response = http::Response::json(status_of(error), json::write(body));
  response.headers.set("Access-Control-Allow-Origin", "*");
  add_retry_after(response, error);
  return response;
}

http::Response api_answer(const quotes::Answer& answer) {
  json::object body{
      {"lead_id", answer.lead.id.value},
      {"reference", leads::reference(answer.lead.number)},
      {"estimate", nullptr},
      {"text_status", answer.text ? json::value(enum_name(told_status(answer.text->status)))
                                  : json::value(nullptr)}};
  if (answer.estimate) {
    const Estimate& estimate = answer.estimate->estimate;
    body["estimate"] = json::object{{"id", estimate.id.value},
                                    {"reference", leads::reference(estimate.number)},
                                    {"subtotal_cents", estimate.subtotal_cents},
                                    {"tax_cents", estimate.tax_cents},
                                    {"total_cents", estimate.total_cents},
                                    {"currency", "USD"},
                                    {"lines", lines_of(*answer.estimate)},
                                    {"public_url", answer.estimate_url}};
  }
  http::Response response = http::Response::json(201, json::write(body));
  if (answer.repeated) response.headers.set("Idempotency-Replayed", "true");
  return response;
}

http::Response problem(const Error& error) { return http::problem(error); }

}  // namespace roadcall::site
