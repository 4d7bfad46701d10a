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
  std::vector<std::string> told(const std::string& phone) {
    std::vector<std::string> words;
    for (const Message& one : messages_to(phone))
      if (one.kind == "owner_visit_moved") words.push_back(one.body);
    return words;
  }
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

INSTANTIATE_TEST_SUITE_P(Engines, JobTexts, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
