#include <gtest/gtest.h>

#include <algorithm>

#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"
#include "domain/shops/shops.h"
#include "main/demo_work.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using std::chrono::hours;

// A demonstration that began at an hour, by the shop's clock.
class Demo : public ::testing::TestWithParam<const char*> {
 protected:
  Demo() {
    store.clock.set(*from_rfc3339(GetParam()));
    config.shop_timezone = "America/New_York";
    now = store.clock.now();
    fill_demo(*store, store.clock, config);
    shop = store->read(Scope{}, [](Tx& tx) { return shops::all(tx).front(); });
    scope = Scope{shop.id, {}};
  }
  // Minutes since the midnight that the day of `of` began with.
  int minute(Instant at, Instant of) const {
    const LocalTime local = local_time(at, shop.timezone), day = local_time(of, shop.timezone);
    return local.hour * 60 + local.minute + (local.day == day.day ? 0 : 24 * 60);
  }
  Instant midnight(int days) const {
    const LocalTime noon = local_time(now + hours(24 * days), shop.timezone);
    return from_local(noon.year, noon.month, noon.day, 0, 0, shop.timezone);
  }
  std::vector<Job> visits() {
    return store->read(scope, [](Tx& tx) { return jobs::list(tx, {})->jobs; });
  }
  std::vector<Job> between(const UserId& mechanic, Instant from, Instant until) {
    return store->read(scope, [&](Tx& tx) { return jobs::overlapping(tx, mechanic, from, until); });
  }

  test::TestStore store;
  Config config;
  Instant now;
  Shop shop;
  Scope scope;
};

TEST_P(Demo, ItsVisitsAreInWorkingHours) {
  ASSERT_EQ(visits().size(), 5U);
  for (const Job& job : visits()) {
    const auto week = store->read(
        scope, [&](Tx& tx) { return technicians::find(tx, job.mechanic_id)->hours(shop); });
    const DayHours& day =
        week[static_cast<std::size_t>(local_time(job.window_start, shop.timezone).weekday)];
    EXPECT_GE(minute(job.window_start, job.window_start), day.opens) << job.number;
    EXPECT_LE(minute(job.window_end, job.window_start), day.closes) << job.number;
  }
}

TEST_P(Demo, WhatIsOverIsDoneAndWhatIsAheadIsNot) {
  int over = 0;
  for (const Job& job : visits()) {
    const bool ended = job.status == JobStatus::paid || job.status == JobStatus::invoiced;
    over += ended ? 1 : 0;
    if (ended) {
      EXPECT_LE(job.window_end, now);
      ASSERT_TRUE(job.done_at);
      EXPECT_LE(*job.done_at, job.window_end);
    } else {
      EXPECT_EQ(job.status, JobStatus::scheduled);
      EXPECT_GE(job.window_start, now);
    }
  }
  EXPECT_EQ(over, 2);
  EXPECT_EQ(store.clock.now(), now);
}

TEST_P(Demo, TodayHasVisitsAndSoHasEachMechanicTodayOrTomorrow) {
  const auto mine = visits();
  EXPECT_TRUE(std::ranges::any_of(mine, [&](const Job& job) {
    return job.window_start >= midnight(0) && job.window_start < midnight(1);
  }));
  const auto all = store->read(scope, [](Tx& tx) { return technicians::all(tx, true); });
  for (const technicians::Technician& one : all) {
    if (between(one.user.id, midnight(-7), midnight(7)).empty()) continue;  // The office.
    EXPECT_FALSE(between(one.user.id, midnight(0), midnight(2)).empty()) << one.user.name;
  }
}

// Monday in the morning and at noon, late, in the small hours; Saturday; Sunday; the night in which
// the clocks go back.
INSTANTIATE_TEST_SUITE_P(Hours, Demo,
                         ::testing::Values("2026-06-15T08:20:00-04:00", "2026-06-15T12:00:00-04:00",
                                           "2026-06-15T17:30:00-04:00", "2026-06-15T23:00:00-04:00",
                                           "2026-06-16T05:00:00-04:00", "2026-06-20T23:30:00-04:00",
                                           "2026-06-21T12:10:00-04:00", "2026-06-21T23:00:00-04:00",
                                           "2026-11-01T01:30:00-04:00"));

}  // namespace
}  // namespace roadcall
