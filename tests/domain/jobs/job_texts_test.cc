#include "domain/staff/staff.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

// Who of the shop hears what a customer does with the own visit.
class JobTexts : public Bills {
 protected:
  UserId id_of(const std::string& phone) {
    for (const User& user : write([](Tx& tx) { return staff::all(tx); }))
      if (user.phone == phone) return user.id;
    return {};
  }
  Job moved(Job job, const UserId& mechanic, Actor actor) {
    job.window_start = job.window_start + 3h;
    job.window_end = job.window_end + 3h;
    job.mechanic_id = mechanic;
    Scope who = scope;
    who.actor = std::move(actor);
    return store->write(who, [&](Tx& tx) {
      return jobs::change(tx, shop, job, job.version, jobs::Keep::anyhow).value();
    });
  }
  std::vector<std::string> told(const std::string& phone,
                                const std::string& kind = "owner_visit_moved") {
    std::vector<std::string> words;
    for (const Message& one : messages_to(phone))
      if (one.kind == kind) words.push_back(one.body);
    return words;
  }
  Job booked_for(const UserId& mechanic, std::chrono::hours in, Actor actor) {
    Scope who = scope;
    who.actor = std::move(actor);
    const Instant start = store.clock.now() + in;
    return store->write(who, [&](Tx& tx) {
      return jobs::book(tx, shop,
                        {.lead_id = lead.id,
                         .mechanic_id = mechanic,
                         .start = start,
                         .end = start + 1h,
                         .keep = jobs::Keep::anyhow})
          .value();
    });
  }
  Actor user(const std::string& phone) { return {"user", id_of(phone).value, "owner", ""}; }
  Actor customer() { return {"customer", "", "customer", "203.0.113.9"}; }
};

TEST_P(JobTexts, OwnerAndBothMechanicsHearThatTheCustomerMovedIt) {
  add_user("Joe", Role::mechanic, kBob);
  Job job = book(agreed({work("Brakes", 20'000)}).estimate.id).value();
  job = moved(job, id_of(kMike), {});
  EXPECT_TRUE(told(kMike).empty()) << "the shop knows what it does itself";
  const Job after = moved(job, id_of(kBob), customer());
  for (const std::string& phone : {kEzra, kMike, kBob}) {
    ASSERT_EQ(told(phone).size(), 1U) << phone;
    const std::string words = told(phone)[0];
    EXPECT_NE(words.find("MOVED the visit of " + jobs::when_words(shop, job.window_start) + " to " +
                         jobs::when_words(shop, after.window_start) + ", Joe"),
              std::string::npos)
        << words;
  }
}

TEST_P(JobTexts, AnOwnerWhoGoesHearsItOnce) {
  const Job job = book(agreed({work("Brakes", 20'000)}).estimate.id).value();
  moved(job, id_of(kEzra), customer());
  EXPECT_EQ(told(kEzra).size(), 1U);
}

TEST_P(JobTexts, WhoGoesHearsOfWhatTheOfficeDoesToTodayAndTomorrow) {
  add_user("Joe", Role::mechanic, kBob);
  Job job = booked_for(id_of(kMike), 2h, user(kEzra));
  EXPECT_EQ(told(kMike, "mechanic_visit_new").size(), 1U);
  job = moved(job, id_of(kMike), user(kEzra));
  ASSERT_EQ(told(kMike, "mechanic_visit_moved").size(), 1U);
  EXPECT_NE(told(kMike, "mechanic_visit_moved")[0].find(jobs::when_words(shop, job.window_start)),
            std::string::npos);
  job = moved(job, id_of(kBob), user(kEzra));
  ASSERT_EQ(told(kMike, "mechanic_visit_given_away").size(), 1U);
  EXPECT_NE(told(kMike, "mechanic_visit_given_away")[0].find("Joe goes"), std::string::npos);
  EXPECT_EQ(told(kBob, "mechanic_visit_new").size(), 1U);
  EXPECT_EQ(told(kMike, "mechanic_visit_moved").size(), 1U) << "it is his no more";
  write(
      [&](Tx& tx) { jobs::take_step(tx, shop, job.id, {.status = JobStatus::cancelled}).value(); });
  EXPECT_EQ(told(kBob, "mechanic_visit_cancelled").size(), 1U);
}

TEST_P(JobTexts, NobodyIsToldOfWhatIsFarOffOrTheirOwnDoing) {
  booked_for(id_of(kMike), 24h * 5, user(kEzra));
  booked_for(id_of(kMike), 2h, user(kMike));
  EXPECT_TRUE(told(kMike, "mechanic_visit_new").empty());
  new_matter();
  booked_for(id_of(kMike), 4h, customer());
  EXPECT_EQ(told(kMike, "mechanic_visit_new").size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Engines, JobTexts, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
