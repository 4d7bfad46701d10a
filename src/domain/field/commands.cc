#include "domain/field/commands.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/customers/vin.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/sending.h"
#include "domain/field/inspections.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/parts/part_orders.h"
#include "domain/parts/parts.h"

namespace roadcall::field {
namespace {

constexpr std::size_t kIdLeast = 8;
constexpr std::size_t kIdMost = 60;
constexpr std::size_t kKindMost = 40;
constexpr int kMilesMost = 2'000'000;
constexpr std::int64_t kQuantityMost = 1000;

/// Done, or why not.
using Done = std::optional<Error>;

struct Row {
  ShopId shop_id;
  std::string command_id;
  UserId user_id;
  std::string kind;
  JobId job_id;
  std::string result;
  Instant happened_at;
  Instant applied_at;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (shop_id, command_id, user_id, kind, job_id, result, happened_at, applied_at))

struct Result_ {
  bool applied = true;
  std::string key, message;
};
BOOST_DESCRIBE_STRUCT(Result_, (), (applied, key, message))

std::string text_in(const json::object& data, std::string_view name) {
  const json::value* found = data.if_contains(name);
  return found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
}

std::optional<std::int64_t> number_in(const json::object& data, std::string_view name,
                                      int times = 1) {
  const json::value* found = data.if_contains(name);
  if (found == nullptr || !found->is_number()) return std::nullopt;
  const double value = found->to_number<double>();
  if (!(std::abs(value) < 1e12)) return std::nullopt;
  return std::llround(value * times);
}

bool flag_in(const json::object& data, std::string_view name) {
  const json::value* found = data.if_contains(name);
  return found != nullptr && found->is_bool() && found->get_bool();
}

std::optional<jobs::Position> position_in(const json::object& data) {
  const json::value* found = data.if_contains("position");
  if (found == nullptr || !found->is_object()) return std::nullopt;
  const json::value* lat = found->get_object().if_contains("lat");
  const json::value* lng = found->get_object().if_contains("lng");
  if (lat == nullptr || lng == nullptr || !lat->is_number() || !lng->is_number())
    return std::nullopt;
  const jobs::Position position{lat->to_number<double>(), lng->to_number<double>()};
  const bool on_earth = std::abs(position.lat) <= 90 && std::abs(position.lng) <= 180;
  return on_earth ? std::optional(position) : std::nullopt;
}

template <class T>
Done done(const Result<T>& result) {
  return result ? Done() : Done(result.error());
}

Done step(Tx& tx, const Shop& shop, const Job& job, const Command& command) {
  const auto status = enum_value<JobStatus>(text_in(command.data, "status"));
  if (!status || *status == JobStatus::invoiced || *status == JobStatus::paid)
    return invalid("status", "status is not a step of a visit.");
  const auto eta = number_in(command.data, "eta_minutes");
  const auto odometer = number_in(command.data, "odometer");
  return done(jobs::take_step(
      tx, shop, job.id,
      {.status = *status,
       .at = command.at,
       .eta_minutes = eta ? std::optional(static_cast<int>(*eta)) : std::nullopt,
       .position = position_in(command.data),
       .note = text_in(command.data, "note"),
       .odometer = odometer ? std::optional(static_cast<int>(*odometer)) : std::nullopt}));
}

bool is_bought_for(Tx& tx, const Job& job, const PartOrderItemId& item) {
  const auto order = part_orders::of_item(tx, item);
  return order && order->order.job_id == job.id;
}

Done part_used(Tx& tx, const Job& job, const Command& command) {
  const auto quantity = number_in(command.data, "quantity").value_or(0);
  if (quantity < 1 || quantity > kQuantityMost)
    return invalid("quantity", "quantity must be between 1 and 1000.");
  const bool included = flag_in(command.data, "included");
  if (auto bad = included ? Done() : jobs::charged_already(tx, job.id)) return bad;
  if (const PartId id{text_in(command.data, "part_id")}; !id.empty()) {
    // What was in the van by the phone's knowledge is in the car by now, whatever the shelf says.
    const std::string place = text_in(command.data, "from");
    const auto moved = parts::move(tx, id,
                                   {.from = place.empty() ? tx.actor().id : place,
                                    .quantity = static_cast<int>(quantity),
                                    .job_id = job.id,
                                    .included = included});
    if (moved || moved.error().key != "part.not_there") return done(moved);
  }
  const std::string description = trimmed(text_in(command.data, "description"));
  const auto price = number_in(command.data, "unit_price_cents").value_or(0);
  if (description.empty() || character_count(description) > 300)
    return invalid("description", "description must have 1 to 300 characters.");
  if (price < 0 || price > parts::kCentsMost)
    return invalid("unit_price_cents", "unit_price_cents must be between 0 and 100000000.");
  const PartOrderItemId bought{text_in(command.data, "part_order_item_id")};
  if (!bought.empty() && !is_bought_for(tx, job, bought))
    return invalid("part_order_item_id", "part_order_item_id must be bought for this visit.");
  parts::use(tx, {.job_id = job.id,
                  .part_id = PartId{text_in(command.data, "part_id")},
                  .part_order_item_id = bought,
                  .description = description,
                  .quantity_milli = quantity * 1000,
                  .unit_price_cents = price,
                  .included = included});
  return std::nullopt;
}

Done inspect(Tx& tx, const Job& job, const Command& command) {
  const json::value* list = command.data.if_contains("items");
  if (list == nullptr || !list->is_array()) return invalid("items", "items is missing.");
  std::vector<inspections::Item> items;
  for (const json::value& one : list->get_array()) {
    if (!one.is_object()) return invalid("items", "items must be objects.");
    const json::object& given = one.get_object();
    inspections::Item item;
    item.id = InspectionItemId{text_in(given, "id")};
    item.name = text_in(given, "name");
    const auto rating = enum_value<inspections::Rating>(text_in(given, "rating"));
    if (!rating) return invalid("items", "rating must be none, green, yellow or red.");
    item.rating = *rating;
    item.measurement = text_in(given, "measurement");
    item.unit = text_in(given, "unit");
    item.note = text_in(given, "note");
    items.push_back(std::move(item));
  }
  return done(inspections::keep(tx, job.id, job.vehicle_id, text_in(command.data, "title"),
                                std::move(items), flag_in(command.data, "done")));
}

Done odometer(Tx& tx, const Shop& shop, const Job& stored, const Command& command) {
  const auto miles = number_in(command.data, "miles");
  if (!miles || *miles < 0 || *miles > kMilesMost)
    return invalid("miles", "miles must be between 0 and 2000000.");
  Job job = stored;
  (text_in(command.data, "when") == "out" ? job.odometer_out : job.odometer_in) =
      static_cast<int>(*miles);
  if (auto car = customers::find_vehicle(tx, job.vehicle_id);
      car && car->mileage.value_or(0) < *miles) {
    car->mileage = static_cast<int>(*miles);
    if (const auto kept = customers::change_vehicle(tx, *car, car->version); !kept)
      return kept.error();
  }
  return done(jobs::change(tx, shop, job, stored.version, jobs::Keep::anyhow));
}

// What the number on the car says completes what nobody had said.
Done learn_vin(Vehicle& car, const json::object& data) {
  const std::string written = text_in(data, "vin");
  if (trimmed(written).empty()) return std::nullopt;
  const vin::Decoded told = vin::decode(written);
  if (!told.well_formed || (!told.check_digit_ok && !flag_in(data, "anyway")))
    return invalid("vin", told.problem);
  if (!car.vin.empty() && car.vin != told.vin && car.vin != text_in(data, "replaces"))
    return conflict("vehicle.other_vin", "This car has the VIN " + car.vin + " already.");
  car.vin = told.vin;
  if (!car.year) car.year = told.year;
  if (car.make.empty()) car.make = told.make;
  return std::nullopt;
}

// Nobody had named the car: it is this customer's, known by its VIN.
Done name_vehicle(Tx& tx, const Shop& shop, const Job& stored, Vehicle said) {
  if (said.vin.empty()) return invalid("vin", "vin is missing: the car is not known yet.");
  if (stored.customer_id.empty())
    return conflict("job.no_customer", "This visit has no customer whose car it is.");
  const std::string number = said.vin, plate = said.plate;
  auto car = customers::find_or_make_vehicle(tx, stored.customer_id, said);
  car->vin = number;
  if (!plate.empty()) car->plate = plate;
  const auto kept = customers::change_vehicle(tx, *car, car->version);
  if (!kept) return kept.error();
  Job job = stored;
  job.vehicle_id = kept->id;
  return done(jobs::change(tx, shop, job, stored.version, jobs::Keep::anyhow));
}

Done vehicle(Tx& tx, const Shop& shop, const Job& job, const Command& command) {
  const auto known = customers::find_vehicle(tx, job.vehicle_id);
  Vehicle car = known.value_or(Vehicle{});
  if (auto bad = learn_vin(car, command.data)) return bad;
  if (const std::string plate = trimmed(text_in(command.data, "plate")); !plate.empty())
    car.plate = plate;
  if (!known) return name_vehicle(tx, shop, job, std::move(car));
  return done(customers::change_vehicle(tx, car, car.version));
}

// Lines, and for each that will be there the finding it comes from, which may be none.
struct Extra {
  std::vector<EstimateLine> lines;
  std::vector<InspectionItemId> findings;
};

Result<Extra> lines_in(const json::object& data, const Rates& rates) {
  const json::value* list = data.if_contains("lines");
  if (list == nullptr || !list->is_array()) return invalid("lines", "lines is missing.");
  Extra extra;
  for (const json::value& one : list->get_array()) {
    if (!one.is_object()) return invalid("lines", "lines must be objects.");
    const json::object& given = one.get_object();
    EstimateLine line;
    const auto kind = enum_value<LineKind>(text_in(given, "kind"));
    if (!kind) return invalid("lines", "kind must be labor, part, fee, travel or discount.");
    line.kind = *kind;
    line.description = text_in(given, "description");
    line.quantity_milli = number_in(given, "quantity", 1000).value_or(1000);
    line.unit_price_cents = number_in(given, "unit_price_cents").value_or(0);
    line.taxable = pricing::is_taxed(*kind, rates);
    extra.lines.push_back(std::move(line));
    // Supplies are the shop's to reckon: they get no line.
    if (*kind != LineKind::supplies)
      extra.findings.emplace_back(text_in(given, "inspection_item_id"));
  }
  return extra;
}

Done extra_work(Tx& tx, const Shop& shop, const Job& job, const Command& command) {
  if (auto bad = jobs::charged_already(tx, job.id)) return bad;
  auto extra = lines_in(command.data, shop.settings.rates);
  if (!extra) return extra.error();
  const auto lead = leads::find(tx, job.lead_id);
  if (!lead) return conflict("job.no_lead", "This visit has no lead to write an estimate for.");
  const auto made = estimates::make_for_job(tx, shop, *lead, job.id, std::move(extra->lines));
  if (!made) return made.error();
  // A line of supplies is left out of extra work, so there may be fewer.
  for (std::size_t i = 0; i < std::min(extra->findings.size(), made->lines.size()); ++i)
    inspections::becomes(tx, job.id, extra->findings[i], made->lines[i].id);
  const std::string name = trimmed(text_in(command.data, "approved_by"));
  if (name.empty()) {
    const auto sent = estimates::send(tx, shop, made->estimate.id, MessageChannel::sms);
    return done(sent);
  }
  estimates::Decision decision{.method = estimates::Method::in_person, .name = name};
  for (const EstimateLine& line : made->lines) decision.lines[line.id.value] = "approved";
  return done(estimates::decide(tx, shop, made->estimate.id, decision));
}

Done payment(Tx& tx, const Shop& shop, const Job& job, const Command& command) {
  const auto method = enum_value<PaymentMethod>(text_in(command.data, "method"));
  if (!method) return invalid("method", "method must be cash, check, card or other.");
  const InvoiceId invoice = jobs::invoice_id_of(tx, job.id);
  if (invoice.empty()) return conflict("payment.no_invoice", "There is no invoice yet.");
  return done(invoices::pay(tx, shop, invoice,
                            {*method,
                             number_in(command.data, "amount_cents").value_or(0),
                             number_in(command.data, "tip_cents").value_or(0),
                             text_in(command.data, "note"),
                             {}}));
}

Done invoice(Tx& tx, const Shop& shop, const Job& job, const Command& command) {
  const auto made = invoices::from_job(tx, shop, job.id, text_in(command.data, "reason"));
  if (!made) return made.error();
  const Invoice& invoice = made->invoice;
  // Without a phone the mechanic shows the code instead. One that the deposit pays has its receipt.
  if (!invoice.sent_at && invoice.balance_cents > 0)
    (void)invoices::send(tx, shop, invoice.id, "sms");
  return std::nullopt;
}

Done carry_out(Tx& tx, const Shop& shop, const Command& command) {
  const auto job = jobs::find(tx, command.job_id);
  if (!job) return not_found("job");
  if (command.kind == "status") return step(tx, shop, *job, command);
  if (command.kind == "part_used") return part_used(tx, *job, command);
  if (command.kind == "inspection") return inspect(tx, *job, command);
  if (command.kind == "note")
    return done(jobs::add_note(tx, job->id, text_in(command.data, "text"), command.at));
  if (command.kind == "odometer") return odometer(tx, shop, *job, command);
  if (command.kind == "vehicle") return vehicle(tx, shop, *job, command);
  if (command.kind == "extra_work") return extra_work(tx, shop, *job, command);
  if (command.kind == "payment") return payment(tx, shop, *job, command);
  if (command.kind == "invoice") return invoice(tx, shop, *job, command);
  return invalid("kind", "kind is not one we know.");
}

std::optional<Row> earlier(Tx& tx, const std::string& id) {
  static const std::string sql =
      "SELECT " + db::columns<Row>() + " FROM field_commands WHERE shop_id = ? AND command_id = ?";
  return tx.one<Row>(sql, tx.shop_id(), id);
}

void keep(Tx& tx, const Command& command, const Result_& result) {
  tx.insert("field_commands", Row{tx.shop_id(), command.id, UserId{tx.actor().id}, command.kind,
                                  command.job_id, json::write(result), command.at, tx.now()});
}

std::optional<Outcome> known_outcome(Tx& tx, const Command& command) {
  const auto known = earlier(tx, command.id);
  if (!known) return std::nullopt;
  const auto kept = json::parse(known->result);
  const auto result = kept ? json::decode<Result_>(*kept) : Result<Result_>(Result_{});
  return Outcome{result->applied, true, result->key, result->message};
}

bool can_be_kept(const Command& command) {
  return command.id.size() >= kIdLeast && command.id.size() <= kIdMost &&
         command.kind.size() <= kKindMost;
}

}  // namespace

Result<Outcome> apply(Tx& tx, const Shop& shop, const Command& command) {
  if (!can_be_kept(command)) return invalid("id", "id must have 8 to 60 characters.");
  if (auto known = known_outcome(tx, command)) return *std::move(known);
  if (Done refused = carry_out(tx, shop, command)) return *refused;
  keep(tx, command, {true, "", ""});
  return Outcome{};
}

Outcome refuse(Tx& tx, const Command& command, const Error& why) {
  if (!can_be_kept(command)) return {false, false, why.key, why.message};
  if (auto known = known_outcome(tx, command)) return *std::move(known);
  keep(tx, command, {false, why.key, why.message});
  return {false, false, why.key, why.message};
}

}  // namespace roadcall::field
