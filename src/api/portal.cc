#include "domain/portal/portal.h"

#include "api/kept_files.h"
#include "api/portal_views.h"
#include "api/resources.h"
#include "api/views.h"
#include "domain/calls/notices.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/portal/passwords.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

// A customer's own pages. Every row is looked for among their own: another's is not there.
namespace roadcall::api {
namespace {

constexpr const char* kConsentWording =
    "I agree to get texts about my requests, visits and payments. I can change this here or by "
    "replying STOP.";
constexpr std::size_t kCarPhotoMost = 2 * 1024 * 1024;

struct ShopBrief {
  ShopId id;
  std::string name, phone, timezone;
};
BOOST_DESCRIBE_STRUCT(ShopBrief, (), (id, name, phone, timezone))

struct MeView {
  CustomerBrief customer;
  ShopBrief shop;
  bool texts_allowed;
  bool has_password;
  Maybe csrf_token;
};
BOOST_DESCRIBE_STRUCT(MeView, (), (customer, shop, texts_allowed, has_password, csrf_token))

struct MeFields {
  Maybe name, email, address;
  std::string language;
};
BOOST_DESCRIBE_STRUCT(MeFields, (), (name, email, address, language))

struct VehicleFields {
  std::optional<int> year;
  Maybe make, model, engine, vin;
  std::optional<int> mileage;
};
BOOST_DESCRIBE_STRUCT(VehicleFields, (), (year, make, model, engine, vin, mileage))

struct RequestInput {
  Maybe vehicle_id, service;
  std::string issue;
  Maybe address, preferred_time;
};
BOOST_DESCRIBE_STRUCT(RequestInput, (), (vehicle_id, service, issue, address, preferred_time))

struct RequestAnswer {
  LeadId lead_id;
  std::string reference;
};
BOOST_DESCRIBE_STRUCT(RequestAnswer, (), (lead_id, reference))

struct Consent {
  bool texts_allowed = false;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (texts_allowed))

struct DeletionInput {
  std::string note;
};
BOOST_DESCRIBE_STRUCT(DeletionInput, (), (note))

const CustomerId& own_id(const Call& call) { return call.caller.customer->customer.id; }

Customer me(const Call& call, Tx& tx) { return customers::find(tx, own_id(call)).value(); }

bool texts_allowed(Tx& tx, const Customer& customer) {
  return !customer.phone.empty() && !consents::is_stopped(tx, customer.phone) &&
         consents::asked_for_answers(tx, customer.phone);
}

MeView me_view(const Call& call, Tx& tx, const Customer& customer) {
  const Shop shop = shops::current(tx);
  const portal::Session& session = call.caller.customer->session;
  const bool browser = session.kind == portal::PortalSessionKind::browser;
  return {
      customer_brief(customer),
      {shop.id, shop.name,
       shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone, shop.timezone},
      texts_allowed(tx, customer),
      portal::has_password(tx, customer.id),
      browser ? maybe(session.csrf_token) : std::nullopt};
}

std::optional<Vehicle> own_vehicle(const Call& call, Tx& tx, const std::string& id) {
  auto vehicle = customers::find_vehicle(tx, VehicleId{id});
  if (!vehicle || vehicle->customer_id != own_id(call)) return std::nullopt;
  return vehicle;
}

VehicleFields fields_of(const Vehicle& car) {
  return {car.year,          maybe(car.make), maybe(car.model),
          maybe(car.engine), maybe(car.vin),  car.mileage};
}

Vehicle with_fields(Vehicle car, const VehicleFields& fields) {
  car.year = fields.year;
  car.make = fields.make.value_or("");
  car.model = fields.model.value_or("");
  car.engine = fields.engine.value_or("");
  car.vin = fields.vin.value_or("");
  car.mileage = fields.mileage;
  return car;
}

}  // namespace

Answer get_portal_me(Call& call, Tx& tx) { return reply(200, me_view(call, tx, me(call, tx))); }

Answer update_portal_me(Call& call, Tx& tx) {
  Customer customer = me(call, tx);
  const auto fields = patched(MeFields{maybe(customer.name), maybe(customer.email),
                                       maybe(customer.address), customer.language},
                              call);
  if (!fields) return fields.error();
  customer.name = fields->name.value_or("");
  customer.email = fields->email.value_or("");
  customer.address = fields->address.value_or("");
  customer.language = fields->language;
  if (customer.language != "en" && customer.language != "es")
    return invalid("language", "language must be en or es.");
  const auto changed = customers::change(tx, customer, customer.version);
  if (!changed) return changed.error();
  return reply(200, me_view(call, tx, *changed));
}

Answer list_portal_vehicles(Call& call, Tx& tx) {
  return reply_list(views(customers::vehicles_of(tx, own_id(call))));
}

Answer add_portal_vehicle(Call& call, Tx& tx) {
  const auto fields = body_as<VehicleFields>(call);
  if (!fields) return fields.error();
  const auto fit = customers::checked(with_fields(Vehicle{}, *fields));
  if (!fit) return fit.error();
  const auto vehicle = customers::find_or_make_vehicle(tx, own_id(call), *fit);
  check(vehicle.has_value(), "a car with a make was not made");
  return reply_versioned(201, view(*vehicle));
}

Answer update_portal_vehicle(Call& call, Tx& tx) {
  const auto vehicle = own_vehicle(call, tx, call.id());
  if (!vehicle) return not_found("vehicle");
  const auto fields = patched(fields_of(*vehicle), call);
  if (!fields) return fields.error();
  const auto changed = customers::change_vehicle(tx, with_fields(*vehicle, *fields),
                                                 call.version_or(vehicle->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(*changed));
}

http::Response put_portal_vehicle_photo(Call& call) {
  const std::string& picture = call.request.body;
  const auto type = photo_type(picture, kCarPhotoMost);
  if (!type) return http::problem(type.error());
  const auto known = call.api.store.read(
      call.caller.scope, [&](Tx& tx) { return own_vehicle(call, tx, call.id()).has_value(); });
  if (!known) return http::problem(not_found("vehicle"));
  const std::string path = kept_path(call.api.clock.now(), *type);
  write_piece(call.api.settings.data_dir + "/" + path, picture, 0);
  return call.api.store.write(call.caller.scope, [&](Tx& tx) -> http::Response {
    const auto vehicle = own_vehicle(call, tx, call.id());
    if (!vehicle) return http::problem(not_found("vehicle"));
    const auto kept =
        customers::keep_photo(tx, *vehicle, path, *type, static_cast<std::int64_t>(picture.size()));
    return kept ? reply_versioned(200, view(*kept), kept->version) : http::problem(kept.error());
  });
}

Answer request_portal_service(Call& call, Tx& tx) {
  const auto input = body_as<RequestInput>(call);
  if (!input) return input.error();
  const Customer customer = me(call, tx);
  Lead lead;
  lead.source = LeadSource::portal;
  lead.kind = LeadKind::existing_customer;
  lead.customer_id = customer.id;
  lead.name = customer.name;
  lead.phone = customer.phone;
  lead.email = customer.email;
  lead.language = customer.language;
  lead.service = input->service.value_or("");
  lead.issue = input->issue;
  lead.address = input->address.value_or(customer.address);
  lead.preferred_time = input->preferred_time.value_or("");
  if (input->vehicle_id) {
    const auto car = own_vehicle(call, tx, *input->vehicle_id);
    if (!car) return invalid("vehicle_id", "vehicle_id must be one of your cars.");
    lead.vehicle_id = car->id;
    lead.vehicle_year = car->year;
    lead.vehicle_make = car->make;
    lead.vehicle_model = car->model;
    lead.vehicle_engine = car->engine;
    lead.vehicle_vin = car->vin;
  }
  const auto fit = leads::validate(std::move(lead));
  if (!fit) return fit.error();
  const Lead opened = leads::open(tx, *fit);
  notices::new_lead(tx, shops::current(tx), opened);
  return reply(201, RequestAnswer{opened.id, leads::reference(opened.number)});
}

Answer set_portal_consent(Call& call, Tx& tx) {
  const auto input = body_as<Consent>(call);
  if (!input) return input.error();
  const Customer customer = me(call, tx);
  if (customer.phone.empty()) return conflict("portal.no_phone", "We know no phone of yours.");
  // A STOP is undone by the person's own START, or here, where the code proved whose phone it is.
  const bool stopped = consents::is_stopped(tx, customer.phone);
  const std::string_view yes = stopped ? consents::kRestored : consents::kGranted;
  consents::record(tx, {.phone = customer.phone,
                        .action = std::string(input->texts_allowed ? yes : consents::kRevoked),
                        .wording = kConsentWording,
                        .source = "portal",
                        .page = "/portal",
                        .device = std::string(call.request.headers.get("User-Agent")),
                        .subject_id = customer.id.value});
  if (!input->texts_allowed)
    messages::cancel_unsent(tx, customer.phone, "They turned texts off in the portal.");
  return reply(200, Consent{texts_allowed(tx, customer)});
}

Answer request_portal_deletion(Call& call, Tx& tx) {
  const auto input = body_as<DeletionInput>(call);
  if (!input) return input.error();
  if (input->note.size() > 500) return invalid("note", "note may have at most 500 characters.");
  portal::ask_deletion(tx, me(call, tx), input->note);
  return accepted();
}

}  // namespace roadcall::api
