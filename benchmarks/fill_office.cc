// bench_fill_office FILE CUSTOMERS JOBS: an SQLite database with a shop of five years: an owner
// (owner@bench.test, the password is "bench password 1"), twenty mechanics (the first is
// m0@bench.test, with the same password), people, cars, visits up to this week, invoices of which
// some are owed, leads and texts. Prints ids to ask for, as JSON.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "base/clock.h"
#include "base/text.h"
#include "db/store.h"
#include "domain/customers/customers.h"
#include "domain/invoices/invoice.h"
#include "domain/jobs/job.h"
#include "domain/leads/lead_rows.h"
#include "domain/leads/lead_terms.h"
#include "domain/leads/leads.h"
#include "domain/messages/threads.h"
#include "domain/search/indexing.h"
#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"

namespace {

using namespace roadcall;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kYears = 5;
constexpr int kBatch = 10'000;
constexpr int kMechanics = 20;
constexpr int kOwedOf = 100;  // One invoice in so many is not paid.
constexpr std::array kFirst{"Maria",   "Robert", "Dana",   "Ezra",  "Priya", "Luis",  "Chen",
                            "Aisha",   "Thomas", "Nora",   "Omar",  "Ivy",   "Jack",  "Rosa",
                            "Kenneth", "Leah",   "Walter", "Susan", "Brian", "Carlos"};
constexpr std::array kParts{"lo",  "ra",  "men", "dez", "hart", "ley",  "son",
                            "gar", "cia", "wil", "ker", "bur",  "nett", "sto",
                            "ne",  "mil", "ler", "ros", "ari",  "quin"};
constexpr std::array kWords{"brakes",   "squeal",   "tomorrow", "morning", "battery", "starter",
                            "driveway", "estimate", "thanks",   "please",  "coming",  "parked",
                            "garage",   "noise",    "engine",   "light",   "oil",     "change"};

std::uint64_t mixed(std::uint64_t n) {
  n = (n ^ (n >> 30)) * 0xbf58476d1ce4e5b9u;
  n = (n ^ (n >> 27)) * 0x94d049bb133111ebu;
  return n ^ (n >> 31);
}

std::string surname(std::uint64_t r) {
  std::string name = std::string(kParts[r % 20]) + kParts[r / 20 % 20] + kParts[r / 400 % 20];
  name[0] = static_cast<char>(name[0] - 32);
  return name;
}

Customer customer_of(Tx& tx, std::uint64_t n) {
  const std::uint64_t r = mixed(n);
  char phone[16];
  std::snprintf(phone, sizeof phone, "+1904%07u", static_cast<unsigned>(2'000'000 + r % 7'999'999));
  Customer one;
  one.id = tx.new_id<CustomerId>();
  one.shop_id = tx.shop_id();
  one.name = std::string(kFirst[r >> 8 & 15]) + " " + surname(r >> 16);
  one.name_key = name_key(one.name);
  one.phone = phone;
  one.address =
      std::to_string(r % 9000) + " Bay Street, Jacksonville FL 322" + std::to_string(10 + r % 80);
  one.created_at = one.updated_at = tx.now();
  return one;
}

class PastClock final : public Clock {
 public:
  Instant now() const override { return at; }
  Instant at;
};

struct Filler {
  Store& store;
  PastClock& clock;
  Scope scope;
  std::int64_t customers, jobs;
  std::vector<CustomerId> owners = {};
  std::vector<UserId> mechanics = {};
  JobId last_job = {};
  LeadId last_lead = {};
  // The last visits lie in the days to come.
  Instant end = SystemClock().now() + std::chrono::hours(24 * 5);

  UserId user(Tx& tx, const std::string& name, Role role, const std::string& hash) {
    return staff::add(tx, {.email = name + "@bench.test",
                           .name = name,
                           .role = role,
                           .phone = "",
                           .password_hash = hash,
                           .on_call_rank = 0})
        .value()
        .id;
  }
  void staff() {
    const std::string hash = staff::hash_password("bench password 1").value();
    store.write(scope, [&](Tx& tx) {
      user(tx, "owner", Role::owner, hash);
      for (int i = 0; i < kMechanics; ++i)
        mechanics.push_back(user(tx, "m" + std::to_string(i), Role::mechanic, i == 0 ? hash : ""));
    });
  }

  Instant moment(std::int64_t n, std::int64_t of) const {
    return Instant{end.ms - kYears * 365 * kDayMs + kYears * 365 * kDayMs / of * n};
  }

  void people() {
    for (std::int64_t n = 0; n < customers;) {
      clock.at = moment(n, customers);
      store.write(scope, [&](Tx& tx) {
        for (int i = 0; i < kBatch && n < customers; ++i, ++n) {
          const Customer one = customer_of(tx, static_cast<std::uint64_t>(n));
          tx.insert("customers", one);
          owners.push_back(one.id);
          Vehicle car;
          car.make = "Honda";
          car.model = "Civic";
          car.plate = "P" + std::to_string(100'000 + n);
          customers::find_or_make_vehicle(tx, one.id, car);
        }
      });
    }
  }

  Lead asked(Tx& tx, std::int64_t n, const CustomerId& customer) {
    Lead lead;
    lead.id = tx.new_id<LeadId>();
    lead.shop_id = tx.shop_id();
    lead.number = leads::kFirstNumber + n;
    lead.source = n % 3 == 0 ? LeadSource::web : LeadSource::phone;
    lead.stage = LeadStage::paid;
    lead.kind = LeadKind::lead;
    lead.customer_id = customer;
    lead.name = "Caller " + std::to_string(n);
    lead.service = "brakes";
    lead.issue = "it squeaks when I brake";
    lead.touched_at = tx.now();
    lead.created_at = lead.updated_at = lead.stage_at = tx.now();
    leads::insert_lead(tx, lead);
    return lead;
  }

  Job visit(Tx& tx, std::int64_t n) {
    const std::uint64_t r = mixed(static_cast<std::uint64_t>(n) + 77);
    Job job;
    job.id = tx.new_id<JobId>();
    job.shop_id = tx.shop_id();
    job.number = 1001 + n;
    job.customer_id = owners[r % owners.size()];
    job.lead_id = last_lead = asked(tx, n, job.customer_id).id;
    job.mechanic_id = mechanics[static_cast<std::size_t>(n) % mechanics.size()];
    job.service = r % 3 == 0 ? "brakes" : "oil_change";
    job.window_start = tx.now() + std::chrono::hours(1);
    job.window_end = job.window_start + std::chrono::hours(2);
    job.address = "12 Bay Street, Jacksonville FL 322" + std::to_string(10 + r % 80);
    job.tracking_token = "t" + std::to_string(n);
    job.total_cents = 20'000;
    job.created_at = job.updated_at = tx.now();
    const bool is_over = job.window_end < SystemClock().now();
    job.status = is_over ? JobStatus::paid : JobStatus::scheduled;
    if (is_over) job.done_at = job.window_end;
    tx.insert("jobs", job);
    last_job = job.id;
    return job;
  }

  void invoice(Tx& tx, std::int64_t n, const Job& job) {
    const bool is_owed = n % kOwedOf == 0;
    Invoice invoice;
    invoice.id = tx.new_id<InvoiceId>();
    invoice.shop_id = tx.shop_id();
    invoice.number = 1001 + n;
    invoice.job_id = job.id;
    invoice.customer_id = job.customer_id;
    invoice.token = "i" + std::to_string(n);
    invoice.status = is_owed ? InvoiceStatus::open : InvoiceStatus::paid;
    invoice.subtotal_cents = invoice.total_cents = job.total_cents;
    (is_owed ? invoice.balance_cents : invoice.paid_cents) = job.total_cents;
    invoice.due_at = tx.now() + std::chrono::hours(24 * 14);
    invoice.created_at = invoice.updated_at = tx.now();
    tx.insert("invoices", invoice);
  }

  void text(Tx& tx, std::int64_t n) {
    const std::uint64_t r = mixed(static_cast<std::uint64_t>(n) + 991);
    Message one;
    one.id = tx.new_id<MessageId>();
    one.shop_id = tx.shop_id();
    one.direction = MessageDirection::in;
    one.kind = "customer";
    one.lead_id = last_lead;
    one.party = "+1904" + std::to_string(2'000'000 + r % 7'999'999);
    one.status = MessageStatus::received;
    for (int i = 0; i < 6; ++i)
      one.body += std::string(i > 0 ? " " : "") + kWords[r >> (5 * i) & 15];
    one.body += " " + surname(r >> 40);
    one.created_at = one.updated_at = tx.now();
    tx.insert("messages", one);
    messages::put_in_thread(tx, one);
  }

  void fill() {
    staff();
    people();
    std::fprintf(stderr, "people made\n");
    for (std::int64_t n = 0; n < jobs;) {
      clock.at = moment(n, jobs);
      store.write(scope, [&](Tx& tx) {
        for (int i = 0; i < kBatch / 50 && n < jobs; ++i, ++n) {
          const Job job = visit(tx, n);
          if (job.done_at) invoice(tx, n, job);
          if (n % 3 == 0) text(tx, n);
        }
      });
    }
    std::fprintf(stderr, "visits made\n");
    clock.at = end + std::chrono::minutes(1);
    while (store.write(scope, [](Tx& tx) {
      int done = 0;
      for (int i = 0; i < 20; ++i) done += search::index_new(tx) + leads::index_new(tx);
      return done;
    }) > 0);
    store.write(scope, [&](Tx& tx) {
      for (const char* series : {"lead", "job", "invoice"})
        tx.exec("INSERT INTO counters (shop_id, series, value) VALUES (?, ?, ?)", tx.shop_id(),
                series, leads::kFirstNumber + jobs);
    });
    std::fprintf(stderr, "words indexed\n");
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "use: bench_fill_office FILE CUSTOMERS JOBS\n");
    return 2;
  }
  PastClock clock;
  clock.at = SystemClock().now();
  RandomIds ids;
  Store store(db::open_database("sqlite:" + std::string(argv[1])), clock, ids);
  store.migrate();
  const Shop shop = store
                        .write(Scope{},
                               [](Tx& tx) {
                                 return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                                                         .phone = "+19045550100",
                                                         .timezone = "America/New_York"});
                               })
                        .value();
  const Scope scope{shop.id, {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  Filler filler{store, clock, scope, std::atoll(argv[2]), std::atoll(argv[3])};
  filler.fill();
  std::printf(R"({"customer_id":"%s","job_id":"%s","lead_id":"%s"})"
              "\n",
              filler.owners.front().value.c_str(), filler.last_job.value.c_str(),
              filler.last_lead.value.c_str());
  return 0;
}
