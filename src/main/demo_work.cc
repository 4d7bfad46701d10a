#include "main/demo_work.h"

#include <array>

#include "domain/estimates/decisions.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/parts/part_orders.h"
#include "domain/parts/parts.h"
#include "domain/quotes/quotes.h"
#include "domain/staff/staff.h"
#include "main/commands.h"

namespace roadcall {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct Customer {
  const char* name;
  const char* phone;
  int year;
  const char* make;
  const char* model;
  const char* service;
  const char* address;
  double latitude, longitude;
};

constexpr std::array kCustomers{
    Customer{"Grace Palmer", "+19045550151", 2012, "Subaru", "Outback", "Oil Change",
             "14 Lighthouse Avenue, St. Augustine", 29.8855, -81.2890},
    Customer{"Tom Becker", "+19045550152", 2016, "Chevrolet", "Silverado 1500",
             "Brake Pads Replacement", "220 Ponce Boulevard, St. Augustine", 29.9007, -81.3240},
    Customer{"Lena Fischer", "+19045550153", 2018, "Hyundai", "Elantra", "Battery Replacement",
             "9 Marsh Point Drive, St. Augustine Beach", 29.8500, -81.2710},
    Customer{"Omar Haddad", "+19045550154", 2011, "BMW", "328i", "Spark Plugs",
             "31 Palm Row, St. Augustine", 29.8890, -81.3130}};

template <class T>
T must(Result<T> result) {
  if (!result) throw CommandFailed("demo: " + result.error().message);
  return *std::move(result);
}

UserId person(Tx& tx, const std::string& email) {
  for (const User& user : staff::all(tx))
    if (user.email == email) return user.id;
  throw CommandFailed("demo: nobody is called " + email);
}

// Asked on the site, agreed on the phone, booked.
Job booked(Tx& tx, const Shop& shop, const Customer& who, const UserId& mechanic, Instant start) {
  quotes::Request request;
  request.name = who.name;
  request.phone = who.phone;
  request.year = who.year;
  request.make = who.make;
  request.model = who.model;
  request.service = who.service;
  request.page = "/quote/";
  const auto answer = must(quotes::submit(tx, shop, request));
  if (!answer.estimate) throw CommandFailed("demo: no price for " + request.service);
  estimates::Decision yes{.method = estimates::Method::phone, .name = who.name};
  for (const EstimateLine& line : answer.estimate->lines) yes.lines[line.id.value] = "approved";
  const EstimateId& id = answer.estimate->estimate.id;
  must(estimates::decide(tx, shop, id, yes));
  return must(jobs::book(tx, shop,
                         {.estimate_id = id,
                          .mechanic_id = mechanic,
                          .start = start,
                          .end = start + hours(1),
                          .address = who.address,
                          .position = jobs::Position{who.latitude, who.longitude},
                          .keep = jobs::Keep::anyhow}));
}

Invoice done(Tx& tx, const Shop& shop, const Job& job) {
  for (const JobStatus status :
       {JobStatus::en_route, JobStatus::on_site, JobStatus::working, JobStatus::done})
    must(jobs::take_step(tx, shop, job.id, {.status = status}));
  return must(invoices::from_job(tx, shop, job.id)).invoice;
}

void add_parts(Tx& tx, const Job& job) {
  struct Kept {
    const char* number;
    const char* description;
    int cost_cents, price_cents, minimum, quantity;
  };
  for (const Kept& one : {Kept{"OF-7317", "Oil filter, spin-on", 420, 1099, 6, 8},
                          Kept{"5W30-5Q", "Engine oil 5W-30, 5 quarts", 2150, 3499, 4, 3},
                          Kept{"BP-1210", "Brake pads, front, ceramic", 2890, 5999, 2, 4},
                          Kept{"H7-AGM", "Battery group H7, AGM", 13900, 21999, 1, 1}}) {
    Part part;
    part.number = one.number;
    part.description = one.description;
    part.cost_cents = one.cost_cents;
    part.price_cents = one.price_cents;
    part.minimum = one.minimum;
    const auto kept = must(parts::add(tx, part));
    parts::Move in{.from = {}, .to = parts::kShelf, .quantity = one.quantity};
    in.reason = "First count";
    must(parts::move(tx, kept.part.id, in));
  }
  PartOrder order;
  order.job_id = job.id;
  order.supplier = "Coastal Auto Parts";
  PartOrderItem battery;
  battery.number = "H5-AGM";
  battery.description = "Battery group H5, AGM";
  battery.quantity = 1;
  battery.cost_cents = 12'400;
  battery.price_cents = 18'999;
  battery.core_cents = 2'200;
  must(part_orders::make(tx, order, {battery}));
}

}  // namespace

void add_demo_work(Store& store, const Shop& shop) {
  store.write(
      Scope{shop.id, {.kind = "system", .id = {}, .role = "owner", .address = {}}}, [&](Tx& tx) {
        const UserId ezra = person(tx, "ezra@roadcall.test");
        const UserId mike = person(tx, "mike@roadcall.test");
        const Instant hour{tx.now().ms - tx.now().ms % 3'600'000};
        const Invoice paid =
            done(tx, shop, booked(tx, shop, kCustomers[0], ezra, tx.now() + minutes(1)));
        must(
            invoices::pay(tx, shop, paid.id, {PaymentMethod::cash, paid.total_cents, 500, {}, {}}));
        done(tx, shop, booked(tx, shop, kCustomers[1], ezra, tx.now() + hours(2)));
        const Job ahead = booked(tx, shop, kCustomers[2], mike, hour + hours(6));
        booked(tx, shop, kCustomers[3], ezra, hour + hours(27));
        add_parts(tx, ahead);
      });
}

}  // namespace roadcall
