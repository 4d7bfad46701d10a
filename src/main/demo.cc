#include <CLI/CLI.hpp>
#include <array>
#include <fstream>

#include "base/enums.h"
#include "domain/jobs/technicians.h"
#include "domain/quotes/quotes.h"
#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"
#include "domain/words.h"
#include "main/command_store.h"
#include "main/commands.h"
#include "main/demo_work.h"

namespace roadcall {
namespace {

struct Person {
  const char* email;
  const char* name;
  Role role;
  const char* phone;
  int on_call_rank;
};

// Made-up people on numbers kept free for fiction.
constexpr std::array<Person, 3> kStaff{
    {{"ezra@roadcall.test", "Ezra Cole", Role::owner, "+19045550111", 1},
     {"dana@roadcall.test", "Dana Reed", Role::manager, "+19045550112", 0},
     {"mike@roadcall.test", "Mike Stone", Role::mechanic, "+19045550113", 2}}};

quotes::Request visitor(const char* name, const char* phone, int year, const char* make,
                        const char* model, const char* service, const char* concern) {
  quotes::Request request;
  request.name = name;
  request.phone = phone;
  request.year = year;
  request.make = make;
  request.model = model;
  request.service = service;
  request.concern = concern;
  request.page = "/quote/";
  return request;
}

Shop open_shop(Store& store, const Config& config) {
  auto shop = store.write(Scope{}, [&](Tx& tx) {
    return shops::open(
        tx, {.name = "First Coast Mobile Mechanic",
             .phone = config.carrier_number.empty() ? "+19045550100" : config.carrier_number,
             .timezone = config.shop_timezone,
             .domains = {},
             .forward_to = "+19045550111"});
  });
  if (!shop) throw CommandFailed(shop.error().message);
  shop->settings.area = "St. Augustine, FL";
  // The demonstration answers the telephone at any hour of the day; visits have hours of their own.
  for (DayHours& day : shop->settings.hours) day = {0, 24 * 60};
  return store
      .write(Scope{shop->id, {}}, [&](Tx& tx) { return shops::change(tx, *shop, shop->version); })
      .value();
}

// Every day has some, so that the demonstration has a day to show: from eight to six, on Sunday
// from nine to two.
constexpr const char* kVisitHours =
    R"([{"opens":540,"closes":840},{"opens":480,"closes":1080},{"opens":480,"closes":1080},)"
    R"({"opens":480,"closes":1080},{"opens":480,"closes":1080},{"opens":480,"closes":1080},)"
    R"({"opens":480,"closes":1080}])";

Result<technicians::Technician> with_visit_hours(Tx& tx, const UserId& id) {
  technicians::Profile profile = technicians::find(tx, id)->profile;
  profile.hours = kVisitHours;
  return technicians::change(tx, profile, profile.version);
}

std::string add_staff(Store& store, const ShopId& shop) {
  const std::string password = secret_token(9);
  const std::string hash = staff::hash_password(password).value();
  const Scope scope{shop, {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  std::string text = "\nSign in to the desk with one of these; the password is " + password + "\n";
  for (const Person& person : kStaff) {
    const staff::NewUser wanted{.email = person.email,
                                .name = person.name,
                                .role = person.role,
                                .phone = person.phone,
                                .password_hash = hash,
                                .on_call_rank = person.on_call_rank};
    const auto made = store.write(scope, [&](Tx& tx) { return staff::add(tx, wanted); });
    if (!made) throw CommandFailed(made.error().message);
    const auto hours = store.write(scope, [&](Tx& tx) { return with_visit_hours(tx, made->id); });
    if (!hours) throw CommandFailed(hours.error().message);
    text += std::string("  ") + person.email + "  (" + person.name + ", " +
            std::string(enum_name(person.role)) + ")\n";
  }
  return text;
}

void add_leads(Store& store, const Shop& shop) {
  const Scope scope{shop.id, {.kind = "public", .id = {}, .role = {}, .address = "192.0.2.10"}};
  for (const quotes::Request& request :
       {visitor("Maria Lopez", "+19045550142", 2014, "Honda", "Civic", "Brake Pads Replacement",
                "It squeals when I stop, mostly in the morning."),
        visitor("Sam Carter", "+19045550143", 2008, "Ford", "F-150", "Alternator Replacement",
                "The battery light is on while driving."),
        visitor("Priya Shah", "+19045550144", 2019, "Toyota", "RAV4", "Oil Change", "")}) {
    const auto answer =
        store.write(scope, [&](Tx& tx) { return quotes::submit(tx, shop, request); });
    if (!answer) throw CommandFailed(answer.error().message);
  }
}

void save_logins(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::trunc);
  file << text;
  if (!file.flush()) throw CommandFailed("cannot write " + path);
  std::filesystem::permissions(
      path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

// Its store has a clock that can be set.
struct DemoStore {
  explicit DemoStore(const Config& config) : store(CommandStore::open(config), clock, ids) {
    store.migrate();
  }
  FakeClock clock{SystemClock().now()};
  RandomIds ids;
  Store store;
};

void make_demo(const Config& config) {
  DemoStore opened(config);
  if (!opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }).empty()) return;
  save_logins(config.data_dir + "/demo-logins.txt", fill_demo(opened.store, opened.clock, config));
}

}  // namespace

std::string fill_demo(Store& store, FakeClock& clock, const Config& config) {
  words::set_public_address(config.app_url);  // Texts of the demonstration hold whole links.
  const Shop shop = open_shop(store, config);
  std::string logins = add_staff(store, shop.id);
  add_demo_work(store, clock, shop);
  add_leads(store, shop);
  return logins;
}

void add_demo_command(CLI::App& cli, const ReadConfig& read_config) {
  cli.add_subcommand("demo",
                     "Fill an empty installation with a made-up shop, its staff, leads and work")
      ->callback([read_config] { make_demo(read_config()); });
}

}  // namespace roadcall
