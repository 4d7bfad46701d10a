#include "main/demo_work.h"

#include <array>

#include "domain/consents/consents.h"
#include "domain/estimates/decisions.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"
#include "domain/parts/part_orders.h"
#include "domain/parts/parts.h"
#include "domain/quotes/quotes.h"
#include "domain/staff/staff.h"
#include "main/commands.h"

namespace roadcall {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr hours kVisit{1};
constexpr int kDaysLooked = 8;

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
             "31 Palm Row, St. Augustine", 29.8890, -81.3130},
    Customer{"Nina Alvarez", "+19045550155", 2015, "Nissan", "Rogue", "Oil Change",
             "77 Cordova Street, St. Augustine", 29.8910, -81.3150}};

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
  consents::record(tx, {.phone = who.phone,
                        .action = std::string(consents::kGranted),
                        .wording = "Yes, text me.",
                        .source = "voice",
                        .subject_id = answer.lead.id.value});
  estimates::Decision yes{.method = estimates::Method::phone, .name = who.name};
  for (const EstimateLine& line : answer.estimate->lines) yes.lines[line.id.value] = "approved";
  const EstimateId& id = answer.estimate->estimate.id;
  must(estimates::decide(tx, shop, id, yes));
  return must(jobs::book(tx, shop,
                         {.estimate_id = id,
                          .mechanic_id = mechanic,
                          .start = start,
                          .end = start + kVisit,
                          .address = who.address,
                          .position = jobs::Position{who.latitude, who.longitude},
                          .keep = jobs::Keep::anyhow}));
}

Invoice done(Tx& tx, const Shop& shop, const Job& job) {
  const Instant start = job.window_start;
  for (const auto& [status, at] :
       {std::pair{JobStatus::en_route, start - minutes(20)}, std::pair{JobStatus::on_site, start},
        std::pair{JobStatus::working, start + minutes(3)},
        std::pair{JobStatus::done, start + minutes(50)}})
    must(jobs::take_step(tx, shop, job.id, {.status = status, .at = at}));
  return must(invoices::from_job(tx, shop, job.id)).invoice;
}

// When the visits are: in working hours, whatever the hour of the demonstration.
struct Plan {
  Instant paid, owed;             // The last two hours of work that are over.
  Instant next, last, day_after;  // The next, the last of its day, one of the day after.
};

Plan plan(const Shop& shop, const std::vector<DayHours>& week, Instant now) {
  std::vector<Instant> past;
  std::vector<std::vector<Instant>> ahead;  // By day.
  for (const planner::Open& open : slots::openings(shop, week, now - hours(72), kDaysLooked)) {
    std::vector<Instant> left;
    for (Instant at{open.start}; (at + kVisit).ms <= open.end; at = at + kVisit) {
      if (at + kVisit <= now) past.push_back(at);
      if (at >= now) left.push_back(at);
    }
    if (!left.empty()) ahead.push_back(std::move(left));
  }
  return {past.at(past.size() - 2), past.back(), ahead.at(0).front(), ahead[0].back(),
          ahead.at(1).at(1)};
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

void add_demo_work(Store& store, FakeClock& clock, const Shop& shop) {
  const Instant now = clock.now();
  const Scope scope{shop.id, {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  // As of a moment: what is over was done in its time.
  const auto then = [&](Instant at, auto work) {
    clock.set(at);
    return store.write(scope, work);
  };
  const auto [ezra, mike, when] = then(now, [&](Tx& tx) {
    const UserId owner = person(tx, "ezra@roadcall.test");
    const auto week = technicians::find(tx, owner)->hours(shop);
    return std::tuple(owner, person(tx, "mike@roadcall.test"), plan(shop, week, now));
  });
  const auto finished = [&](const Customer& who, const UserId& mechanic, Instant start) {
    const Job job =
        then(start - kVisit, [&](Tx& tx) { return booked(tx, shop, who, mechanic, start); });
    return then(start + kVisit, [&](Tx& tx) { return done(tx, shop, job); });
  };
  const Invoice paid = finished(kCustomers[0], mike, when.paid);
  then(when.paid + kVisit, [&](Tx& tx) {
    return must(
        invoices::pay(tx, shop, paid.id, {PaymentMethod::cash, paid.total_cents, 500, {}, {}}));
  });
  finished(kCustomers[1], ezra, when.owed);
  then(now, [&](Tx& tx) {
    add_parts(tx, booked(tx, shop, kCustomers[2], mike, when.last));
    booked(tx, shop, kCustomers[3], ezra, when.next);
    booked(tx, shop, kCustomers[4], mike, when.day_after);
  });
}

}  // namespace roadcall
