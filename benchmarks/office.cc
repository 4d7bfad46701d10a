// bench_office FILE [CUSTOMERS JOBS]: what the office asks for, on a shop of that size (100,000
// customers, 300,000 visits when not told). Makes FILE when it is not there; then times search,
// a person's page, Today and reports, and prints p50 and p99 in milliseconds.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>

#include "base/clock.h"
#include "base/text.h"
#include "db/store.h"
#include "domain/customers/customers.h"
#include "domain/history/history.h"
#include "domain/invoices/invoice.h"
#include "domain/jobs/job.h"
#include "domain/messages/message.h"
#include "domain/reports/reports.h"
#include "domain/search/indexing.h"
#include "domain/search/search.h"
#include "domain/shops/shops.h"
#include "domain/today/today.h"

namespace {

using namespace roadcall;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kYears = 5;
constexpr int kBatch = 10'000;
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
  Instant end = SystemClock().now();

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

  void visit(Tx& tx, std::int64_t n) {
    const std::uint64_t r = mixed(static_cast<std::uint64_t>(n) + 77);
    Job job;
    job.id = tx.new_id<JobId>();
    job.shop_id = tx.shop_id();
    job.number = 1001 + n;
    job.customer_id = owners[r % owners.size()];
    job.status = JobStatus::paid;
    job.service = r % 3 == 0 ? "brakes" : "oil_change";
    job.window_start = tx.now() + std::chrono::hours(1);
    job.window_end = job.window_start + std::chrono::hours(2);
    job.address = "12 Bay Street, Jacksonville FL 322" + std::to_string(10 + r % 80);
    job.tracking_token = "t" + std::to_string(n);
    job.total_cents = 20'000;
    job.done_at = job.window_end;
    job.created_at = job.updated_at = tx.now();
    tx.insert("jobs", job);
    Invoice invoice;
    invoice.id = tx.new_id<InvoiceId>();
    invoice.shop_id = tx.shop_id();
    invoice.number = 1001 + n;
    invoice.job_id = job.id;
    invoice.customer_id = job.customer_id;
    invoice.token = "i" + std::to_string(n);
    invoice.status = InvoiceStatus::paid;
    invoice.subtotal_cents = invoice.total_cents = invoice.paid_cents = 20'000;
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
    one.party = "+1904" + std::to_string(2'000'000 + r % 7'999'999);
    one.status = MessageStatus::received;
    for (int i = 0; i < 6; ++i)
      one.body += std::string(i > 0 ? " " : "") + kWords[r >> (5 * i) & 15];
    one.body += " " + surname(r >> 40);
    one.created_at = one.updated_at = tx.now();
    tx.insert("messages", one);
  }

  void fill() {
    people();
    std::fprintf(stderr, "people made\n");
    for (std::int64_t n = 0; n < jobs;) {
      clock.at = moment(n, jobs);
      store.write(scope, [&](Tx& tx) {
        for (int i = 0; i < kBatch / 50 && n < jobs; ++i, ++n) {
          visit(tx, n);
          if (n % 3 == 0) text(tx, n);
        }
      });
    }
    std::fprintf(stderr, "visits made\n");
    clock.at = end + std::chrono::minutes(1);
    while (store.write(scope, [](Tx& tx) {
      int done = 0;
      for (int i = 0; i < 20; ++i) done += search::index_new(tx);
      return done;
    }) > 0);
    std::fprintf(stderr, "words indexed\n");
  }
};

void time_it(const char* name, int rounds, const std::function<std::size_t(int)>& ask) {
  std::vector<double> took;
  std::size_t found = 0;
  for (int i = 0; i < rounds; ++i) {
    const auto begun = std::chrono::steady_clock::now();
    found += ask(i);
    took.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
            .count());
  }
  std::sort(took.begin(), took.end());
  std::printf("%-26s p50 %8.2f  p99 %8.2f ms  (%zu found)\n", name, took[took.size() / 2],
              took[took.size() * 99 / 100], found / static_cast<std::size_t>(rounds));
}

void measure(Store& store, const Scope& scope, const Shop& shop) {
  const auto owners = store.read(scope, [](Tx& tx) {
    return tx.all<Customer>("SELECT " + db::columns<Customer>() +
                                " FROM customers WHERE shop_id = ? ORDER BY phone LIMIT ?",
                            tx.shop_id(), 500);
  });
  const auto one = [&](int i) -> const Customer& {
    return owners[static_cast<std::size_t>(i * 37) % owners.size()];
  };
  const auto find = [&](const std::string& q) {
    return store.read(scope, [&](Tx& tx) { return search::find(tx, q).value().size(); });
  };
  const auto typo = [](std::string word) {
    std::swap(word[2], word[3]);
    return word;
  };
  const auto last = [&](int i) { return one(i).name.substr(one(i).name.find(' ') + 1); };
  time_it("search: 2 letters", 200, [&](int i) { return find(last(i).substr(0, 2)); });
  time_it("search: 4 letters", 200, [&](int i) { return find(last(i).substr(0, 4)); });
  time_it("search: full name", 200, [&](int i) { return find(one(i).name); });
  time_it("search: m l", 100,
          [&](int i) { return find(one(i).name.substr(0, 2) + " " + last(i).substr(0, 1)); });
  time_it("search: a slip", 200, [&](int i) { return find(typo(last(i))); });
  time_it("search: last 4 of phone", 200, [&](int i) { return find(one(i).phone.substr(8)); });
  time_it("search: plate", 200,
          [&](int i) { return find("p" + std::to_string(100'000 + i * 91)); });
  time_it("search: J-number", 200,
          [&](int i) { return find("J-" + std::to_string(1001 + i * 97)); });
  time_it("search: words of a text", 200, [&](int i) {
    return find(std::string(kWords[i % 16]) + " " + kWords[(i * 5 + 3) % 16]);
  });
  time_it("person: timeline", 200, [&](int i) {
    return store.read(scope, [&](Tx& tx) {
      return history::of_customer(tx, one(i), history::About::all, "", 30).entries.size();
    });
  });
  time_it("person: the rest", 200, [&](int i) {
    return store.read(scope, [&](Tx& tx) {
      history::money_of(tx, one(i).id);
      history::visits_of(tx, one(i).id);
      history::other_phones(tx, one(i));
      history::conversation_of(tx, one(i));
      history::lead_to_talk_by(tx, one(i).id);
      return history::same_party(tx, one(i)).size() + customers::vehicles_of(tx, one(i).id).size();
    });
  });
  time_it("customers: a page", 100, [&](int) {
    return store.read(scope, [&](Tx& tx) { return customers::list(tx, "", "", 51).size(); });
  });
  time_it("today", 50,
          [&](int) { return store.read(scope, [&](Tx& tx) { return today::list(tx).size(); }); });
  for (const char* name :
       {"revenue_by_week", "revenue_by_zip", "profit_per_hour", "unpaid_by_age"}) {
    time_it(name, 20, [&](int) {
      return store.read(scope, [&](Tx& tx) {
        const auto span = reports::span_of("", "", shop, tx.now()).value();
        return reports::make(tx, shop, *enum_value<reports::Name>(name), span).value().lines.size();
      });
    });
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 4) {
    std::fprintf(stderr, "use: bench_office FILE [CUSTOMERS JOBS]\n");
    return 2;
  }
  const bool is_new = !std::filesystem::exists(argv[1]);
  PastClock clock;
  clock.at = SystemClock().now();
  RandomIds ids;
  Store store(db::open_database("sqlite:" + std::string(argv[1])), clock, ids);
  store.migrate();
  if (is_new) {
    const auto shop = store.write(Scope{}, [](Tx& tx) {
      return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                              .phone = "+19045550100",
                              .timezone = "America/New_York"});
    });
    Filler filler{store, clock, Scope{shop.value().id, {}},
                  argc == 4 ? std::atoll(argv[2]) : 100'000,
                  argc == 4 ? std::atoll(argv[3]) : 300'000};
    filler.fill();
  }
  clock.at = SystemClock().now();
  const Shop shop = store.read(Scope{}, [](Tx& tx) { return shops::all(tx).front(); });
  measure(store, Scope{shop.id, {}}, shop);
  return 0;
}
