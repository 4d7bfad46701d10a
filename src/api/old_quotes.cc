#include <cmath>

#include "api/resources.h"
#include "api/views.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"

// Quotes as an older API had them: the same estimates under other names.
namespace roadcall::api {
namespace {

struct Item {
  std::string description;
  std::int64_t quantity = 1;
  std::int64_t unit_price = 0;
  std::optional<double> labor_hours;
};
BOOST_DESCRIBE_STRUCT(Item, (), (description, quantity, unit_price, labor_hours))

struct Input {
  CustomerId customer_id;
  std::optional<VehicleId> vehicle_id;
  std::vector<Item> line_items;
};
BOOST_DESCRIBE_STRUCT(Input, (), (customer_id, vehicle_id, line_items))

Result<std::vector<EstimateLine>> lines_of(const Input& input, const Rates& rates) {
  if (input.line_items.size() > estimates::kLinesMax)
    return invalid("line_items", "line_items may have at most 100 entries.");
  std::vector<EstimateLine> lines;
  for (const Item& item : input.line_items) {
    const double hours = item.labor_hours.value_or(0);
    if (item.quantity < 1 || item.quantity > 1000)
      return invalid("line_items.quantity", "quantity must be between 1 and 1000.");
    if (!(hours >= 0 && hours <= 1000))
      return invalid("line_items.labor_hours", "labor_hours must be between 0 and 1000.");
    EstimateLine line;
    line.kind = hours > 0 ? LineKind::labor : LineKind::part;
    line.taxable = pricing::is_taxed(line.kind, rates);
    line.description = item.description;
    line.quantity_milli = item.quantity * 1000;
    line.unit_price_cents = item.unit_price;
    line.labor_minutes = static_cast<int>(std::lround(hours * 60));
    lines.push_back(std::move(line));
  }
  return lines;
}

Lead lead_for(const Customer& customer, const std::optional<Vehicle>& vehicle) {
  Lead lead;
  lead.source = LeadSource::api;
  lead.kind = LeadKind::lead;
  lead.name = customer.name;
  lead.phone = customer.phone;
  lead.email = customer.email;
  lead.address = customer.address;
  lead.customer_id = customer.id;
  if (!vehicle) return lead;
  lead.vehicle_id = vehicle->id;
  lead.vehicle_year = vehicle->year;
  lead.vehicle_make = vehicle->make;
  lead.vehicle_model = vehicle->model;
  lead.vehicle_engine = vehicle->engine;
  lead.vehicle_vin = vehicle->vin;
  return lead;
}

}  // namespace

Answer create_quote(Call& call, Tx& tx) {
  const auto input = json::decode<Input>(with_our_names(call.body));
  if (!input) return input.error();
  const auto customer = customers::find(tx, input->customer_id);
  if (!customer) return invalid("customer_id", "customer_id names nobody.");
  std::optional<Vehicle> vehicle;
  if (input->vehicle_id && !input->vehicle_id->empty()) {
    vehicle = customers::find_vehicle(tx, *input->vehicle_id);
    if (!vehicle || vehicle->customer_id != customer->id)
      return invalid("vehicle_id", "vehicle_id is no car of that customer.");
  }
  const Shop shop = shops::current(tx);
  auto lines = lines_of(*input, shop.settings.rates);
  if (!lines) return lines.error();
  const Lead lead = leads::open(tx, lead_for(*customer, vehicle));
  const auto made = estimates::make(tx, shop, lead, *std::move(lines), "");
  if (!made) return made.error();
  return reply_estimate(tx, 201, *made, own_address(call, tx));
}

Answer update_quote(Call& call, Tx& tx) {
  const json::value named = with_our_names(call.body);
  const json::value* status = named.get_object().if_contains("status");
  if (status == nullptr || *status != "sent")
    return invalid("status", "status must be sent: the others follow from what the customer does.");
  const auto sent =
      estimates::send(tx, shops::current(tx), EstimateId{call.id()}, MessageChannel::sms);
  if (!sent) return sent.error();
  return reply_estimate(tx, 200, *sent, own_address(call, tx));
}

Answer list_customer_quotes(Call& call, Tx& tx) {
  const CustomerId id{call.id()};
  if (!customers::find(tx, id)) return not_found("customer");
  leads::Query query;
  query.customer_id = id.value;
  const auto theirs = leads::list(tx, query);
  if (!theirs) return theirs.error();
  std::vector<EstimateView> shown;
  const std::string address = own_address(call, tx);
  for (const Lead& lead : theirs->leads)
    for (const estimates::Full& full : estimates::of_lead(tx, lead.id))
      shown.push_back(view(tx, full, address));
  return reply_list(shown);
}

}  // namespace roadcall::api
