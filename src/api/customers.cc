#include "domain/customers/customers.h"

#include <filesystem>

#include "api/own.h"
#include "api/resources.h"
#include "api/views.h"
#include "base/text.h"
#include "http/problem.h"
#include "pictures/thumbnail.h"

namespace roadcall::api {
namespace {

struct Fields {
  Maybe name, phone, email, address;
  std::string language = "en";
  Maybe notes;
};
BOOST_DESCRIBE_STRUCT(Fields, (), (name, phone, email, address, language, notes))

struct VehicleFields {
  std::optional<int> year;
  Maybe make, model, engine, vin, plate;
  std::optional<int> mileage;
};
BOOST_DESCRIBE_STRUCT(VehicleFields, (), (year, make, model, engine, vin, plate, mileage))

struct VehicleInput : VehicleFields {
  CustomerId customer_id;
};
BOOST_DESCRIBE_STRUCT(VehicleInput, (VehicleFields), (customer_id))

VehicleFields fields_of(const Vehicle& vehicle) {
  return {vehicle.year,       maybe(vehicle.make),  maybe(vehicle.model), maybe(vehicle.engine),
          maybe(vehicle.vin), maybe(vehicle.plate), vehicle.mileage};
}

Vehicle with_fields(Vehicle vehicle, const VehicleFields& fields) {
  vehicle.year = fields.year;
  vehicle.make = fields.make.value_or("");
  vehicle.model = fields.model.value_or("");
  vehicle.engine = fields.engine.value_or("");
  vehicle.vin = fields.vin.value_or("");
  vehicle.plate = fields.plate.value_or("");
  vehicle.mileage = fields.mileage;
  return vehicle;
}

Fields fields_of(const Customer& customer) {
  return {maybe(customer.name),    maybe(customer.phone), maybe(customer.email),
          maybe(customer.address), customer.language,     maybe(customer.notes)};
}

Customer with_fields(Customer customer, const Fields& fields) {
  customer.name = fields.name.value_or("");
  customer.phone = fields.phone.value_or("");
  customer.email = fields.email.value_or("");
  customer.address = fields.address.value_or("");
  customer.language = fields.language;
  customer.notes = fields.notes.value_or("");
  return customer;
}

// The older API parted names and asked about marketing, which consents answer now.
void join_names(json::object& body) {
  const auto take = [&](const char* name) {
    const json::value* found = body.if_contains(name);
    const std::string text =
        found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
    body.erase(name);
    return text;
  };
  if (body.contains("first_name") || body.contains("last_name")) {
    const std::string first = take("first_name");
    body.emplace("name", trimmed(first + " " + take("last_name")));
  }
  body.erase("marketing_opt");
}

// Of the shop's files a customer sees the photos of their cars alone.
bool is_their_car(const Call& call, Tx& tx, const files::File& file) {
  const auto car = customers::find_vehicle(tx, VehicleId{file.subject_id});
  return car && car->photo_file_id == file.id && may_see(call, car->customer_id);
}

http::Response phone_is_of(const Customer& other) {
  Error error =
      conflict("customer.phone_taken", "That is the phone of " +
                                           (other.name.empty() ? "another customer" : other.name) +
                                           ". If they are the same person, merge the two.");
  error.field = "phone";
  return http::problem(error, {{"subject_id", other.id.value}});
}

}  // namespace

Answer list_customers(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  auto rows = customers::list(tx, {.q = page->q,
                                   .phone = call.query("phone"),
                                   .email = call.query("email"),
                                   .oldest_first = page->is_oldest_first(),
                                   .cursor = page->cursor,
                                   .limit = page->limit + 1});
  const std::string last = cut_page(rows, page->limit);
  return reply_list(*page, views(rows), last);
}

Answer create_customer(Call& call, Tx& tx) {
  call.body = with_our_names(call.body);
  join_names(call.body.get_object());
  const auto fields = body_as<Fields>(call);
  if (!fields) return fields.error();
  auto checked = customers::checked(with_fields(Customer{}, *fields));
  if (!checked) return checked.error();
  if (checked->phone.empty() && checked->email.empty())
    return invalid("phone", "A customer needs a phone or an email.");
  Customer customer = customers::find_or_make(
      tx, {checked->name, checked->phone, checked->email, checked->address, checked->language});
  if (customer.notes.empty() && !checked->notes.empty()) {
    customer.notes = checked->notes;
    auto noted = customers::change(tx, customer, customer.version);
    if (!noted) return noted.error();
    customer = *std::move(noted);
  }
  return reply_versioned(201, view(customer));
}

Answer get_customer(Call& call, Tx& tx) {
  const auto customer = customers::find(tx, CustomerId{call.id()});
  if (!customer) return not_found("customer");
  return reply_versioned(200, view(*customer));
}

Answer update_customer(Call& call, Tx& tx) {
  const auto customer = customers::find(tx, CustomerId{call.id()});
  if (!customer) return not_found("customer");
  const auto fields = patched(fields_of(*customer), call);
  if (!fields) return fields.error();
  const Customer wanted = with_fields(*customer, *fields);
  if (wanted.phone != customer->phone)
    if (const auto other = customers::other_with_phone(tx, wanted)) return phone_is_of(*other);
  const auto changed = customers::change(tx, wanted, call.version_or(customer->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(*changed));
}

Answer list_customer_vehicles(Call& call, Tx& tx) {
  const CustomerId id{call.id()};
  if (!customers::find(tx, id)) return not_found("customer");
  return reply_list(views(customers::vehicles_of(tx, id)));
}

Answer list_vehicles(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto whose = whose_rows(call);
  if (!whose) return reply_list(std::vector<VehicleView>{});
  auto rows = customers::list_vehicles(tx, {.q = page->q,
                                            .customer_id = *whose,
                                            .vin = call.query("vin"),
                                            .plate = call.query("plate"),
                                            .make = call.query("make"),
                                            .oldest_first = page->is_oldest_first(),
                                            .cursor = page->cursor,
                                            .limit = page->limit + 1});
  const std::string last = cut_page(rows, page->limit);
  return reply_list(*page, views(rows), last);
}

Answer create_vehicle(Call& call, Tx& tx) {
  call.body = with_our_names(call.body);
  call.body.get_object().erase("trim");  // The older API's; no column here.
  const auto input = body_as<VehicleInput>(call);
  if (!input) return input.error();
  const auto owner = customers::find(tx, input->customer_id);
  if (!owner) return invalid("customer_id", "customer_id names nobody.");
  const Vehicle said = with_fields(Vehicle{}, *input);
  const auto fit = customers::checked(said);
  if (!fit) return fit.error();
  const auto vehicle = customers::find_or_make_vehicle(tx, owner->id, *fit);
  check(vehicle.has_value(), "a car with a make was not made");
  return reply_versioned(201, view(*vehicle));
}

Answer get_vehicle(Call& call, Tx& tx) {
  const auto vehicle = customers::find_vehicle(tx, VehicleId{call.id()});
  if (!vehicle || !may_see(call, vehicle->customer_id)) return not_found("vehicle");
  return reply_versioned(200, view(*vehicle));
}

Answer update_vehicle(Call& call, Tx& tx) {
  const auto vehicle = customers::find_vehicle(tx, VehicleId{call.id()});
  if (!vehicle) return not_found("vehicle");
  const auto fields = patched(fields_of(*vehicle), call);
  if (!fields) return fields.error();
  const auto changed = customers::change_vehicle(tx, with_fields(*vehicle, *fields),
                                                 call.version_or(vehicle->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(*changed));
}

Answer get_file(Call& call, Tx& tx) {
  const std::string size = call.query("size");
  if (!size.empty() && size != "small") return invalid("size", "size must be small.");
  const auto file = files::find(tx, FileId{call.id()});
  if (!file || (is_customer(call) && !is_their_car(call, tx, *file))) return not_found("file");
  http::Response response;
  const auto path = std::filesystem::absolute(call.api.settings.data_dir) / file->path;
  const std::string small = pictures::small_path(path);
  const bool wants_small = size == "small";
  const bool is_small = wants_small && std::filesystem::exists(small);
  response.file = is_small ? small : path.string();
  response.headers.set("Content-Type", is_small ? "image/webp" : file->content_type);
  // A small one that is still to be made is asked for again.
  response.headers.set("Cache-Control",
                       wants_small && !is_small ? "private, max-age=10" : "private, max-age=86400");
  return response;
}

}  // namespace roadcall::api
