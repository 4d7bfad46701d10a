// bench_slots: how long it takes to offer true times over 14 days with 20 mechanics, each of whom
// has four visits a day all over town. Prints p50 and p99 in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "base/clock.h"
#include "db/store.h"
#include "domain/jobs/job.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace {

using namespace roadcall;

constexpr int kMechanics = 20;
constexpr int kDays = 14;
constexpr int kVisitsADay = 4;
constexpr int kTimes = 200;
constexpr const char* kZone = "America/New_York";

std::vector<UserId> mechanics(Tx& tx) {
  std::vector<UserId> ids;
  for (int i = 0; i < kMechanics; ++i)
    ids.push_back(staff::add(tx, {.email = "m" + std::to_string(i) + "@bench.test",
                                  .name = "Mechanic " + std::to_string(i),
                                  .role = Role::mechanic,
                                  .phone = "",
                                  .password_hash = "",
                                  .on_call_rank = 0})
                      .value()
                      .id);
  return ids;
}

// Within some 25 miles of St. Augustine.
std::int64_t spread(std::uint64_t n, std::uint64_t salt) {
  return static_cast<std::int64_t>((n * 2'654'435'761u + salt * 40'503u) % 700'000) - 350'000;
}

void visit(Tx& tx, const UserId& mechanic, Instant start, std::uint64_t n) {
  Job job;
  job.id = tx.new_id<JobId>();
  job.shop_id = tx.shop_id();
  job.number = static_cast<std::int64_t>(1001 + n);
  job.mechanic_id = mechanic;
  job.status = JobStatus::scheduled;
  job.service = "brakes";
  job.window_start = start;
  job.window_end = start + std::chrono::minutes(75);
  job.duration_minutes = 75;
  job.latitude_e6 = 29'900'000 + spread(n, 1);
  job.longitude_e6 = -81'300'000 + spread(n, 2);
  job.tracking_token = "t" + std::to_string(n);
  job.created_at = job.updated_at = tx.now();
  tx.insert("jobs", job);
}

void fill(Tx& tx) {
  const auto people = mechanics(tx);
  const LocalTime today = local_time(tx.now(), kZone);
  std::uint64_t n = 0;
  for (const UserId& mechanic : people)
    for (int day = 0; day < kDays; ++day)
      for (int i = 0; i < kVisitsADay; ++i, ++n)
        visit(tx, mechanic,
              from_local(today.year, today.month, today.day, 8 + 2 * i, 0, kZone) +
                  std::chrono::hours(24 * day),
              n);
}

LeadId a_lead(Tx& tx) {
  Lead wanted;
  wanted.name = "Maria";
  wanted.phone = "+19045550142";
  wanted.service = "brakes";
  return leads::open(tx, wanted).id;
}

}  // namespace

int main() {
  SystemClock clock;
  RandomIds ids;
  Store store(db::open_database("sqlite::memory:"), clock, ids);
  store.migrate();
  const Shop shop = store
                        .write(Scope{},
                               [](Tx& tx) {
                                 return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                                                         .phone = "+19045550100",
                                                         .timezone = kZone});
                               })
                        .value();
  const Scope scope{shop.id, {}};
  store.write(scope, fill);
  const LeadId lead = store.write(scope, a_lead);
  std::vector<double> ms;
  std::size_t offered = 0;
  for (int i = 0; i < kTimes; ++i) {
    const auto begun = std::chrono::steady_clock::now();
    offered = store.read(scope, [&](Tx& tx) {
      return slots::find(tx, shop, {.lead_id = lead, .days = kDays}).value().size();
    });
    ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
                     .count());
  }
  std::sort(ms.begin(), ms.end());
  std::printf(R"({"p50_ms":%.2f,"p99_ms":%.2f,"offered":%zu,"visits":%d})"
              "\n",
              ms[ms.size() / 2], ms[ms.size() * 99 / 100], offered,
              kMechanics * kDays * kVisitsADay);
  return 0;
}
