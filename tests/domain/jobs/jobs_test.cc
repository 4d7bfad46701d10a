#include "domain/jobs/jobs.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/technicians.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using namespace std::chrono_literals;
using enum JobStatus;

// A shop with two who go out, Ezra and Mike, on Monday at ten, open from seven to seven.
class Jobs : public testing::TestWithParam<std::string> {
 protected:
  Jobs() : store(GetParam()) {
    store.clock.set(from_local(2027, 1, 11, 10, 0, "America/New_York"));
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "First Coast", .phone = "+19045550100"}).value();
      ezra = hired(tx, "ezra@example.test", "Ezra", Role::owner);
      mike = hired(tx, "mike@example.test", "Mike", Role::mechanic);
    });
  }
  static User hired(Tx& tx, const char* email, const char* name, Role role) {
    return staff::add(tx, {.email = email,
                           .name = name,
                           .role = role,
                           .phone = "",
                           .password_hash = "",
                           .on_call_rank = 0})
        .value();
  }
  template <class Work>
  auto write(Work work) {
    return store->write({shop.id, {}}, work);
  }
  Instant at(int day, int hour, int minute = 0) const {
    return from_local(2027, 1, day, hour, minute, "America/New_York");
  }
  LeadId lead(const std::string& phone = "+19045550142") {
    Lead wanted;
    wanted.name = "Maria";
    wanted.phone = phone;
    wanted.address = "12 Twincourt Trail";
    return write([&](Tx& tx) { return leads::open(tx, wanted).id; });
  }
  jobs::Booking booking(Instant start, Instant end, const UserId& mechanic = {}) {
    return {.lead_id = lead(), .mechanic_id = mechanic, .start = start, .end = end};
  }
  Result<Job> book(Instant start, Instant end, const UserId& mechanic = {}) {
    const auto wanted = booking(start, end, mechanic);
    return write([&](Tx& tx) { return jobs::book(tx, shop, wanted); });
  }
  Result<Job> step(const JobId& id, const jobs::Step& wanted) {
    return write([&](Tx& tx) { return jobs::take_step(tx, shop, id, wanted); });
  }
  Job now(const JobId& id) {
    return write([&](Tx& tx) { return *jobs::find(tx, id); });
  }
  test::TestStore store;
  Shop shop;
  User ezra, mike;
};

TEST_P(Jobs, ABookingMakesTheCustomerAndMovesTheLead) {
  const Job job = book(at(12, 9), at(12, 10)).value();
  EXPECT_EQ(jobs::reference(job.number), "J-1001");
  EXPECT_EQ(job.mechanic_id, ezra.id);
  EXPECT_EQ(job.address, "12 Twincourt Trail");
  write([&](Tx& tx) {
    EXPECT_EQ(customers::find(tx, job.customer_id)->phone, "+19045550142");
    EXPECT_EQ(leads::find(tx, job.lead_id)->stage, LeadStage::scheduled);
    EXPECT_EQ(jobs::steps_of(tx, job.id).size(), 1U);
    EXPECT_EQ(jobs::by_tracking_token(tx, job.tracking_token)->id, job.id);
  });
}

TEST_P(Jobs, AWindowThatCannotBeKeptIsRefusedWithTheReason) {
  book(at(12, 9), at(12, 10), mike.id).value();
  write([&](Tx& tx) {
    technicians::add_absence(
        tx, {.user_id = mike.id, .starts_at = at(13, 0), .ends_at = at(14, 0), .reason = "Dentist"})
        .value();
  });
  EXPECT_EQ(book(at(12, 9, 30), at(12, 11), mike.id).error().key, "job.conflict");
  EXPECT_EQ(book(at(13, 9), at(13, 10), mike.id).error().key, "job.day_off");
  EXPECT_NE(book(at(13, 9), at(13, 10), mike.id).error().message.find("Dentist"),
            std::string::npos);
  EXPECT_EQ(book(at(14, 22), at(14, 23), mike.id).error().key, "job.outside_hours");
  EXPECT_EQ(book(at(8, 9), at(8, 10), mike.id).error().key, "job.past");
  EXPECT_EQ(book(at(14, 10), at(14, 9), mike.id).error().field, "window.end");
  EXPECT_EQ(book(at(14, 9), at(15, 10), mike.id).error().field, "window.end");
  EXPECT_EQ(book(at(12, 10), at(12, 11), mike.id).error().key, "job.too_far");
  // Who is not named is found: Ezra is free then.
  EXPECT_EQ(book(at(12, 9), at(12, 10))->mechanic_id, ezra.id);
  EXPECT_EQ(book(at(12, 9), at(12, 10)).error().key, "job.conflict");
}

TEST_P(Jobs, TheDrivesAroundAVisitAreReckonedAsForTheSlots) {
  auto here = booking(at(12, 13), at(12, 14), mike.id);
  here.position = jobs::Position{29.9, -81.3};
  auto there = booking(at(12, 14), at(12, 15), mike.id);
  there.position = jobs::Position{30.5, -81.9};
  const auto book_it = [&](const jobs::Booking& one) {
    return write([&](Tx& tx) { return jobs::book(tx, shop, one); });
  };
  const Job first = book_it(here).value();
  const auto refused = book_it(there).error();
  EXPECT_EQ(refused.key, "job.too_far");
  // 88.5 km as the crow flies, by road 30 % more, at 45 km/h.
  EXPECT_NE(refused.message.find("The drive from J-1001"), std::string::npos) << refused.message;
  EXPECT_NE(refused.message.find("about 153 minutes"), std::string::npos) << refused.message;
  there.start = at(12, 10);
  there.end = at(12, 11);
  EXPECT_NE(book_it(there).error().message.find("The drive to J-1001"), std::string::npos);
  // The buffer counts too: 153 minutes and 10.
  there.start = at(12, 14) + 162min;
  there.end = there.start + 1h;
  EXPECT_EQ(book_it(there).error().key, "job.too_far");
  there.start = at(12, 14) + 163min;
  there.end = there.start + 1h;
  Job job = book_it(there).value();
  // Moving asks the same, and a person may insist.
  job.window_start = at(12, 14);
  job.window_end = at(12, 15);
  const auto move = [&](jobs::Keep keep) {
    return write([&](Tx& tx) { return jobs::change(tx, shop, job, job.version, keep); });
  };
  EXPECT_EQ(move(jobs::Keep::hours).error().key, "job.too_far");
  EXPECT_TRUE(move(jobs::Keep::anyhow));
  EXPECT_EQ(now(first.id).window_start, at(12, 13));
}

TEST_P(Jobs, AnEstimateIsBookedOnceAndOnlyWhileItHolds) {
  EstimateLine line;
  line.description = "Brakes";
  line.unit_price_cents = 20'000;
  const auto made = write([&](Tx& tx) {
    Lead wanted;
    wanted.name = "Maria";
    wanted.phone = "+19045550142";
    const Lead opened = leads::open(tx, wanted);
    return estimates::make(tx, shop, opened, {line}, "").value().estimate;
  });
  const auto book_it = [&](const jobs::Booking& one) {
    return write([&](Tx& tx) { return jobs::book(tx, shop, one); });
  };
  jobs::Booking wanted{.estimate_id = made.id, .start = at(12, 9), .end = at(12, 10)};
  const Job job = book_it(wanted).value();
  wanted.start = at(13, 9);
  wanted.end = at(13, 10);
  const auto refused = book_it(wanted).error();
  EXPECT_EQ(refused.key, "estimate.already_booked");
  EXPECT_NE(refused.message.find("J-1001"), std::string::npos);
  // What follows another visit goes on with its estimate; another matter of the lead does not.
  wanted.previous_job_id = job.id;
  EXPECT_EQ(book_it(wanted)->estimate_id, made.id);
  jobs::Booking other{.lead_id = made.lead_id, .start = at(14, 9), .end = at(14, 10)};
  EXPECT_TRUE(book_it(other)->estimate_id.empty());
  // A cancelled visit gives it back, for as long as it holds.
  for (const Job& one : write([&](Tx& tx) { return jobs::list(tx, {.limit = 9})->jobs; }))
    step(one.id, {.status = cancelled}).value();
  wanted = {.estimate_id = made.id, .start = at(12, 9), .end = at(12, 10)};
  store.clock.set(made.expires_at);
  wanted.start = store.clock.now() + 2h;
  wanted.end = store.clock.now() + 3h;
  EXPECT_EQ(book_it(wanted).error().key, "estimate.expired");
  write([&](Tx& tx) {
    EXPECT_EQ(slots::find(tx, shop, {.estimate_id = made.id}).error().key, "estimate.expired");
    EXPECT_TRUE(slots::find(tx, shop, {.lead_id = made.lead_id}));
  });
}

TEST_P(Jobs, HoursAreOverriddenButNeverAnotherVisit) {
  EXPECT_EQ(book(at(12, 21), at(12, 22), mike.id).error().key, "job.outside_hours");
  auto late = booking(at(12, 21), at(12, 22), mike.id);
  late.keep = jobs::Keep::anyhow;
  write([&](Tx& tx) {
    EXPECT_TRUE(jobs::book(tx, shop, late));
    EXPECT_EQ(jobs::book(tx, shop, late).error().key, "job.conflict");
  });
  late.mechanic_id = UserId{"usr_nobody"};
  EXPECT_EQ(write([&](Tx& tx) { return jobs::book(tx, shop, late); }).error().field, "mechanic_id");
}

TEST_P(Jobs, ACancelledVisitDoesNotTakeItsWindowBackFromAnother) {
  const Job first = book(at(12, 9), at(12, 10), mike.id).value();
  step(first.id, {.status = cancelled}).value();
  const Job second = book(at(12, 9), at(12, 10), mike.id).value();
  EXPECT_EQ(step(first.id, {.status = scheduled}).error().key, "job.conflict");
  EXPECT_EQ(now(first.id).status, cancelled);
  step(second.id, {.status = cancelled}).value();
  EXPECT_EQ(step(first.id, {.status = scheduled})->status, scheduled);
}

TEST_P(Jobs, ManyWhoBookTheSameHourGetItOnce) {
  std::vector<jobs::Booking> wanted;
  for (int i = 0; i < 8; ++i) wanted.push_back(booking(at(12, 9), at(12, 10), mike.id));
  std::atomic<int> booked = 0;
  std::vector<std::thread> dispatchers;
  for (const jobs::Booking& one : wanted)
    dispatchers.emplace_back([&] {
      if (write([&](Tx& tx) { return jobs::book(tx, shop, one).has_value(); })) ++booked;
    });
  for (std::thread& one : dispatchers) one.join();
  EXPECT_EQ(booked, 1);
}

TEST_P(Jobs, ManyWhoMoveIntoTheSameHourGetItOnce) {
  std::vector<Job> all;
  for (int i = 0; i < 6; ++i)
    all.push_back(book(at(12, 7 + 2 * i), at(12, 8 + 2 * i), mike.id).value());
  std::atomic<int> moved = 0;
  std::vector<std::thread> dispatchers;
  for (Job job : all) {
    job.window_start = at(13, 9);
    job.window_end = at(13, 10);
    dispatchers.emplace_back([&, job] {
      if (write([&](Tx& tx) {
            return jobs::change(tx, shop, job, job.version, jobs::Keep::hours).has_value();
          }))
        ++moved;
    });
  }
  for (std::thread& one : dispatchers) one.join();
  EXPECT_EQ(moved, 1);
}

TEST_P(Jobs, OfTwoDispatchersTheSecondLooksAgain) {
  const Job read = book(at(12, 9), at(12, 10), mike.id).value();
  const auto move = [&](Instant start) {
    Job wanted = read;
    wanted.window_start = start;
    wanted.window_end = start + 1h;
    return write(
        [&](Tx& tx) { return jobs::change(tx, shop, wanted, read.version, jobs::Keep::hours); });
  };
  EXPECT_TRUE(move(at(12, 13)));
  EXPECT_EQ(move(at(12, 15)).error().key, "job.changed_meanwhile");
  EXPECT_EQ(now(read.id).window_start, at(12, 13));
}

TEST_P(Jobs, AMovedVisitIsToBeConfirmedAnew) {
  Job job = book(at(12, 9), at(12, 10), mike.id).value();
  job = write([&](Tx& tx) { return jobs::confirm(tx, shop, job.id, "Gate code: 42").value(); });
  EXPECT_EQ(job.status, confirmed);
  EXPECT_EQ(job.access_notes, "Gate code: 42");
  job.window_start = at(12, 13);
  job.window_end = at(12, 14);
  job = write(
      [&](Tx& tx) { return jobs::change(tx, shop, job, job.version, jobs::Keep::hours).value(); });
  EXPECT_EQ(job.status, scheduled);
  EXPECT_FALSE(job.confirmed_at);
}

TEST_P(Jobs, AVisitMovedWithinItsDayIsRemindedOfOnce) {
  Job job = book(at(13, 9), at(13, 10), mike.id).value();
  const auto move = [&](Instant start) {
    job.window_start = start;
    job.window_end = start + 1h;
    job = write([&](Tx& tx) {
      return jobs::change(tx, shop, job, job.version, jobs::Keep::hours).value();
    });
  };
  const auto reminders = [&] {
    return write([&](Tx& tx) {
      std::vector<Instant> due;
      for (const outbox::Item& item : outbox::list(tx, outbox::Status::waiting, 100))
        if (item.kind == "remind_visit") due.push_back(item.due_at);
      return due;
    });
  };
  EXPECT_EQ(reminders(), std::vector{at(12, 18)});
  move(at(13, 15));
  EXPECT_EQ(reminders(), std::vector{at(12, 18)});
  move(at(14, 9));
  EXPECT_EQ(reminders(), std::vector{at(13, 18)});
  step(job.id, {.status = cancelled}).value();
  EXPECT_TRUE(reminders().empty());
}

TEST_P(Jobs, TheLeadFollowsTheVisit) {
  const Job job = book(at(12, 9), at(12, 10), mike.id).value();
  const auto stage = [&] {
    return write([&](Tx& tx) { return leads::find(tx, job.lead_id)->stage; });
  };
  for (const auto& [status, expected] : {std::pair(en_route, LeadStage::in_progress),
                                         {on_site, LeadStage::in_progress},
                                         {working, LeadStage::in_progress},
                                         {done, LeadStage::completed}}) {
    step(job.id, {.status = status}).value();
    EXPECT_EQ(stage(), expected) << enum_name(status);
  }
  EXPECT_EQ(step(job.id, {.status = cancelled}).error().key, "job.step");
  write([&](Tx& tx) { jobs::mark_invoiced(tx, *jobs::find(tx, job.id), 3999); });
  EXPECT_EQ(now(job.id).total_cents, 3999);
  write([&](Tx& tx) { jobs::mark_paid(tx, *jobs::find(tx, job.id)); });
  EXPECT_EQ(stage(), LeadStage::paid);
}

TEST_P(Jobs, TheLeadFollowsTheVisitThatIsStillToCome) {
  const Job diagnosis = book(at(12, 9), at(12, 10), mike.id).value();
  step(diagnosis.id, {.status = working}).value();
  const auto stage = [&] {
    return write([&](Tx& tx) { return leads::find(tx, diagnosis.lead_id)->stage; });
  };
  const Job repair = write([&](Tx& tx) {
    return jobs::book(tx, shop,
                      {.lead_id = diagnosis.lead_id,
                       .mechanic_id = mike.id,
                       .start = at(13, 9),
                       .end = at(13, 10),
                       .previous_job_id = diagnosis.id})
        .value();
  });
  EXPECT_EQ(stage(), LeadStage::in_progress) << "the mechanic is still there";
  step(diagnosis.id, {.status = done}).value();
  EXPECT_EQ(stage(), LeadStage::scheduled);
  const auto paid = [&](const JobId& id) {
    write(
        [&](Tx& tx) { jobs::mark_paid(tx, jobs::mark_invoiced(tx, *jobs::find(tx, id), 9'000)); });
  };
  paid(diagnosis.id);
  EXPECT_EQ(stage(), LeadStage::scheduled) << "the repair is still to come";
  step(repair.id, {.status = working}).value();
  EXPECT_EQ(stage(), LeadStage::in_progress);
  step(repair.id, {.status = done}).value();
  EXPECT_EQ(stage(), LeadStage::completed);
  paid(repair.id);
  EXPECT_EQ(stage(), LeadStage::paid);
}

TEST_P(Jobs, AStepIsTakenOnceAndTellsWhoWhenAndWhere) {
  const Job job = book(at(12, 9), at(12, 10), mike.id).value();
  const jobs::Step drive{.status = en_route,
                         .at = store.clock.now() + 3h,  // The phone's clock runs fast.
                         .eta_minutes = 20,
                         .position = jobs::Position{29.9, -81.31},
                         .note = "From the depot"};
  step(job.id, drive).value();
  step(job.id, {.status = en_route}).value();
  const auto steps = write([&](Tx& tx) { return jobs::steps_of(tx, job.id); });
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[1].latitude_e6, 29'900'000);
  EXPECT_EQ(steps[1].note, "From the depot");
  EXPECT_EQ(steps[1].happened_at, store.clock.now() + 5min);
  EXPECT_EQ(now(job.id).eta_at, store.clock.now() + 25min);
  // An arrival that is told twice is one arrival, whatever it says of the time to drive.
  step(job.id, {.status = on_site}).value();
  step(job.id, {.status = on_site, .eta_minutes = 5}).value();
  EXPECT_EQ(write([&](Tx& tx) { return jobs::steps_of(tx, job.id); }).size(), 3U);
  EXPECT_FALSE(now(job.id).eta_at);
}

TEST_P(Jobs, WhereAStepWasTakenIsWhereTheMechanicIsWhileHeDrives) {
  const Job job = book(at(12, 9), at(12, 10), mike.id).value();
  const auto lat = [&] {
    return write([&](Tx& tx) { return technicians::find(tx, mike.id)->profile; })
        .position_latitude_e6;
  };
  step(job.id, {.status = confirmed, .position = jobs::Position{29.7, -81.3}}).value();
  EXPECT_FALSE(lat());
  step(job.id, {.status = en_route, .position = jobs::Position{29.8, -81.3}}).value();
  EXPECT_EQ(lat(), 29'800'000);
  step(job.id, {.status = en_route, .position = jobs::Position{29.9, -81.3}}).value();
  EXPECT_EQ(lat(), 29'900'000);
  // What a phone kept while it was offline is history.
  store.clock.advance(1h);
  step(job.id, {.status = en_route,
                .at = store.clock.now() - 30min,
                .eta_minutes = 5,
                .position = jobs::Position{29.95, -81.3}})
      .value();
  EXPECT_EQ(lat(), 29'900'000);
  step(job.id, {.status = on_site, .position = jobs::Position{30, -81.3}}).value();
  EXPECT_FALSE(lat());
}

TEST_P(Jobs, WhereAMechanicIsIsForgottenOnArrival) {
  const Job job = book(at(12, 9), at(12, 10), mike.id).value();
  step(job.id, {.status = en_route, .eta_minutes = 20}).value();
  write([&](Tx& tx) { technicians::note_position(tx, mike.id, job.id, 29'900'000, -81'310'000); });
  step(job.id, {.status = on_site}).value();
  const auto profile = write([&](Tx& tx) { return technicians::find(tx, mike.id)->profile; });
  EXPECT_TRUE(profile.position_job_id.empty());
  EXPECT_FALSE(profile.position_latitude_e6);
}

TEST_P(Jobs, WhoRunsLateIsToldOfOnceForEachChange) {
  const Job job = book(at(12, 9), at(12, 10), mike.id).value();
  const auto told = [&](const char* kind) {
    return write([&](Tx& tx) {
      return tx.one<int>("SELECT COUNT(*) FROM messages WHERE shop_id = ? AND kind = ?", shop.id,
                         kind);
    });
  };
  step(job.id, {.status = en_route, .eta_minutes = 20}).value();
  EXPECT_EQ(told("on_my_way"), 1);
  EXPECT_EQ(told("visit_delayed"), 0);
  store.clock.advance(5min);
  const jobs::Step late{.status = en_route, .eta_minutes = 35};
  step(job.id, late).value();
  step(job.id, late).value();  // A second tap.
  EXPECT_EQ(told("visit_delayed"), 1);
  EXPECT_EQ(now(job.id).eta_at, store.clock.now() + 35min);
  step(job.id, {.status = en_route, .eta_minutes = 55}).value();
  EXPECT_EQ(told("visit_delayed"), 2);
  // Sooner after all is good news, and no delay.
  step(job.id, {.status = en_route, .eta_minutes = 30}).value();
  EXPECT_EQ(now(job.id).eta_at, store.clock.now() + 30min);
  // Nor is what a phone kept while it was offline.
  const Instant then = store.clock.now();
  store.clock.advance(1h);
  step(job.id, {.status = en_route, .at = then, .eta_minutes = 90}).value();
  EXPECT_EQ(told("visit_delayed"), 2);
  EXPECT_EQ(told("on_my_way"), 1);
  step(job.id, {.status = on_site, .at = then}).value();
  EXPECT_EQ(told("arrived"), 0) << "an hour ago is no news";
}

INSTANTIATE_TEST_SUITE_P(Engines, Jobs, testing::ValuesIn(test::engines()),
                         [](const auto& one) { return test::engine_name(one.param); });

}  // namespace
}  // namespace roadcall
