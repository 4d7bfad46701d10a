// bench_fill_leads FILE COUNT: an SQLite database with one shop, an owner (owner@bench.test, the
// password is "bench password 1") and COUNT made-up leads with their search terms. Fast, and not
// durable while it fills.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "base/clock.h"
#include "db/store.h"
#include "domain/leads/lead_rows.h"
#include "domain/leads/lead_terms.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"
#include "domain/terms/marks.h"

namespace {

using namespace roadcall;

constexpr int kBatch = 20'000;
constexpr std::array kFirst{"Maria", "Bob",  "Dana", "Ezra", "Priya", "Luis", "Chen", "Aisha",
                            "Tom",   "Nora", "Omar", "Ivy",  "Jack",  "Rosa", "Ken",  "Lea"};
constexpr std::array kLast{"Lopez", "Reed",  "Cole",  "Shah",  "Stone", "Kim",   "Young", "Brooks",
                           "Diaz",  "Evans", "Foley", "Grant", "Hill",  "Irwin", "Jones", "Kane"};
constexpr std::array kMakes{"Honda", "Ford", "Toyota", "Nissan"};
constexpr std::array kModels{"Civic", "F-150", "Camry", "Altima"};

Lead lead_of(Tx& tx, std::uint64_t n) {
  const std::uint64_t mixed = n * 2'654'435'761u;
  Lead lead;
  lead.id = tx.new_id<LeadId>();
  lead.shop_id = tx.shop_id();
  lead.number = leads::kFirstNumber + static_cast<std::int64_t>(n);
  lead.source = n % 3 == 0 ? LeadSource::web : LeadSource::phone;
  lead.stage = static_cast<LeadStage>(mixed >> 8 & 7);
  lead.kind = LeadKind::lead;
  // Most surnames are rare, as in a real town.
  lead.name = std::string(kFirst[mixed >> 3 & 15]) + " " + kLast[mixed >> 11 & 15] +
              std::to_string(mixed >> 16 & 4095);
  char phone[16];
  std::snprintf(phone, sizeof phone, "+1904%07u",
                static_cast<unsigned>(2'000'000 + mixed % 7'999'999));
  lead.phone = lead.caller_id = phone;
  lead.vehicle_year = 2000 + static_cast<int>(n % 25);
  lead.vehicle_make = kMakes[n & 3];
  lead.vehicle_model = kModels[n & 3];
  lead.service = "brakes";
  lead.issue = "it squeaks when I brake";
  lead.created_at = lead.updated_at = lead.stage_at = tx.now();
  return lead;
}

ShopId open_shop(Store& store) {
  const auto shop = store.write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                            .phone = "+19045550100",
                            .timezone = "America/New_York"});
  });
  const Scope scope{shop.value().id, {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  const std::string hash = staff::hash_password("bench password 1").value();
  store
      .write(scope,
             [&](Tx& tx) {
               return staff::add(tx, {.email = "owner@bench.test",
                                      .name = "Owner",
                                      .role = Role::owner,
                                      .phone = "",
                                      .password_hash = hash,
                                      .on_call_rank = 0});
             })
      .value();
  return shop->id;
}

// As the worker does it, once they have settled.
void index_all(db::Connection& connection, const ShopId& shop) {
  const SystemClock now;
  FakeClock later(now.now() + terms::kSettled + std::chrono::seconds{1});
  RandomIds ids;
  constexpr int kTurns = 100;
  for (bool more = true; more;) {
    connection.begin_write();
    Tx tx(connection, later, ids, Scope{shop, {}});
    for (int i = 0; i < kTurns && more; ++i) more = leads::index_new(tx) > 0;
    connection.commit();
  }
}

void fill(db::Connection& connection, const ShopId& shop, std::uint64_t count) {
  // Nobody reads it yet: a power cut costs a new run, no more.
  connection.execute_script("PRAGMA synchronous = OFF; PRAGMA cache_size = -600000");
  SystemClock clock;
  RandomIds ids;
  for (std::uint64_t n = 0; n < count;) {
    connection.begin_write();
    Tx tx(connection, clock, ids, Scope{shop, {}});
    for (int i = 0; i < kBatch && n < count; ++i, ++n) leads::insert_lead(tx, lead_of(tx, n));
    connection.commit();
    if (n % 200'000 == 0) std::fprintf(stderr, "%llu leads\n", static_cast<unsigned long long>(n));
  }
  index_all(connection, shop);
  connection.begin_write();
  Tx tx(connection, clock, ids, Scope{shop, {}});
  tx.exec("INSERT INTO counters (shop_id, series, value) VALUES (?, ?, ?)", shop, "lead",
          leads::kFirstNumber + static_cast<std::int64_t>(count) - 1);
  connection.commit();
  connection.execute_script("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "use: bench_fill_leads FILE COUNT\n");
    return 2;
  }
  const auto database = db::open_database("sqlite:" + std::string(argv[1]));
  ShopId shop;
  {
    SystemClock clock;
    RandomIds ids;
    Store store(db::open_database("sqlite:" + std::string(argv[1])), clock, ids);
    store.migrate();
    shop = open_shop(store);
  }
  fill(*database->connect(), shop, std::strtoull(argv[2], nullptr, 10));
  return 0;
}
