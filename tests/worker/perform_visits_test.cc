#include <gtest/gtest.h>

#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/today/today.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// Whether a customer is asked for a review, by what they write after the work.
class Reviews : public testing::Test {
 protected:
  Reviews() {
    world.set([](ShopSettings& settings) {
      settings.review_url = "https://reviews.example.test/coast";
      settings.automatic["check_in"] = settings.automatic["review_request"] = true;
    });
  }
  // A visit done just now; its customer may be texted, if they have a phone.
  Job done(const std::string& phone, const std::string& mail = "") {
    EstimateLine brakes;
    brakes.description = "Brakes";
    brakes.unit_price_cents = 15'000;
    return world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const Customer customer = customers::find_or_make(tx, {"Maria Lopez", phone, mail, "", "en"});
      if (!phone.empty())
        consents::record(tx, {.phone = phone,
                              .action = std::string(consents::kGranted),
                              .wording = "Yes, text me.",
                              .source = "web_form"});
      Lead lead;
      lead.name = customer.name;
      lead.phone = phone;
      lead.email = mail;
      lead.customer_id = customer.id;
      lead = leads::open(tx, lead);
      const auto estimate = estimates::make(tx, shop, lead, {brakes}, "").value();
      const Job job = jobs::book(tx, shop,
                                 {.estimate_id = estimate.estimate.id,
                                  .mechanic_id = world.mike.id,
                                  .start = tx.now() + 1h,
                                  .end = tx.now() + 2h,
                                  .keep = jobs::Keep::anyhow})
                          .value();
      for (const JobStatus status : {JobStatus::working, JobStatus::done})
        jobs::take_step(tx, shop, job.id, {.status = status}).value();
      return *jobs::find(tx, job.id);
    });
  }
  Job paid(const std::string& phone, const std::string& mail = "") {
    return pay(done(phone, mail));
  }
  Job pay(const Job& job) {
    return world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto invoice = invoices::from_job(tx, shop, job.id, "Agreed by word").value().invoice;
      invoices::pay(tx, shop, invoice.id, {PaymentMethod::cash, invoice.total_cents, 0, {}, {}})
          .value();
      return *jobs::find(tx, job.id);
    });
  }
  void says(const std::string& body) {
    world.pass(25h);  // After the check-in.
    world.write([&](Tx& tx) {
      tx.act_as({"carrier", "", "", ""});
      conversations::receive_text(tx, shops::current(tx),
                                  {"SM-" + body, kMaria, kShopNumber, body, {}});
    });
  }
  std::vector<Message> requests(const Job& job) {
    world.pass(50h);
    std::vector<Message> found;
    for (const Message& message : world.messages())
      if (message.kind == "review_request" && message.customer_id == job.customer_id)
        found.push_back(message);
    return found;
  }
  int check_ins() {
    int found = 0;
    for (const Message& message : world.messages()) found += message.kind == "check_in" ? 1 : 0;
    return found;
  }
  std::vector<today::Row> unhappy() {
    auto rows = world.read([](Tx& tx) { return today::list(tx); });
    std::erase_if(rows, [](const today::Row& row) { return row.reason != "unhappy_customer"; });
    return rows;
  }
  World world;
};

TEST_F(Reviews, WhoSaysNothingIsAsked) {
  const auto asked = requests(paid(kMaria));
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_NE(asked[0].status, MessageStatus::waiting_approval);
  EXPECT_NE(asked[0].body.find("https://reviews.example.test/coast"), std::string::npos);
}

TEST_F(Reviews, WhoHasNotPaidYetIsAskedToo) {
  EXPECT_EQ(requests(done(kMaria)).size(), 1U);
  EXPECT_EQ(check_ins(), 1);
}

TEST_F(Reviews, WhoPaysLaterIsAskedOnce) {
  const Job job = done(kMaria);
  world.pass(25h);
  EXPECT_EQ(check_ins(), 1);
  pay(job);
  EXPECT_EQ(requests(job).size(), 1U);
  EXPECT_EQ(check_ins(), 1);
}

TEST_F(Reviews, WhoseMechanicHadForgottenSomethingIsAskedOnce) {
  const Job job = done(kMaria);
  world.write([&](Tx& tx) {
    for (const JobStatus status : {JobStatus::working, JobStatus::done})
      jobs::take_step(tx, shops::current(tx), job.id, {.status = status}).value();
  });
  EXPECT_EQ(requests(job).size(), 1U);
  EXPECT_EQ(check_ins(), 1);
}

TEST_F(Reviews, WhoIsHappyIsAsked) {
  const Job job = paid(kMaria);
  says("Great, thanks!");
  const auto asked = requests(job);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_NE(asked[0].status, MessageStatus::waiting_approval);
  EXPECT_TRUE(unhappy().empty());
}

TEST_F(Reviews, WhoseWordsLeaveItOpenIsAskedAfterTheOwnersYes) {
  const Job job = paid(kMaria);
  says("Can you do my wife's car too?");
  const auto asked = requests(job);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].status, MessageStatus::waiting_approval);
}

TEST_F(Reviews, WhoIsUnhappyIsNotAskedAndStandsOnToday) {
  const Job job = paid(kMaria);
  says("Thanks, but it still leaks");
  ASSERT_EQ(unhappy().size(), 1U);
  EXPECT_EQ(unhappy()[0].action, "call_back");
  EXPECT_TRUE(requests(job).empty());
  const LeadId lead = unhappy()[0].lead->id;
  world.write([&](Tx& tx) {
    messages::reply(tx, shops::current(tx), kMaria, "I come and look", lead).value();
  });
  EXPECT_TRUE(unhappy().empty());
}

TEST_F(Reviews, AnOwnWordOfPraiseDoesNotOutweighTrouble) {
  const Job job = paid(kMaria);
  says("It still leaks");
  says("Thank you");
  EXPECT_TRUE(requests(job).empty());
}

TEST_F(Reviews, WhoseRepairIsStillToComeIsNotAskedAfterTheDiagnosis) {
  const Job job = paid(kMaria);
  world.write([&](Tx& tx) {
    return jobs::book(tx, shops::current(tx),
                      {.lead_id = job.lead_id,
                       .mechanic_id = world.mike.id,
                       .start = tx.now() + 24h * 7,
                       .end = tx.now() + 24h * 7 + 1h,
                       .previous_job_id = job.id,
                       .keep = jobs::Keep::anyhow})
        .value();
  });
  EXPECT_TRUE(requests(job).empty());
  for (const Message& message : world.messages()) EXPECT_NE(message.kind, "check_in");
}

TEST_F(Reviews, WhoHasNoPhoneIsAskedByMail) {
  const auto asked = requests(paid("", "maria@example.test"));
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].channel, MessageChannel::email);
  EXPECT_EQ(asked[0].to_address, "maria@example.test");
}

// Somebody gave it back: the visit stays paid, but its customer is in no mood for praise.
TEST_F(Reviews, WhoGotTheMoneyBackIsNotAsked) {
  const auto give_back = [&](const Job& job, std::int64_t cents) {
    world.write([&](Tx& tx) {
      const auto bill = invoices::find(tx, jobs::invoice_id_of(tx, job.id)).value();
      invoices::refund(tx, bill.payments.at(0).id, cents, "It still leaks").value();
    });
  };
  const Job whole = paid(kMaria);
  give_back(whole, 15'000);
  EXPECT_TRUE(requests(whole).empty());
  for (const Message& one : world.messages()) EXPECT_NE(one.kind, "check_in");
  const Job part = paid(kMaria);
  give_back(part, 5'000);
  const auto asked = requests(part);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].status, MessageStatus::waiting_approval);
}

// Whoever got the price of a request on the web by text is reminded of it; who saw it on the page
// alone is not.
TEST(FollowUps, OfAWebQuoteFollowItsText) {
  for (const bool automatic : {true, false}) {
    World world;
    world.set([&](ShopSettings& settings) { settings.automatic["quote_received"] = automatic; });
    world.ask_for_oil_change();
    world.settle();
    const auto reminders = [&] {
      int found = 0;
      for (const Message& one : world.messages())
        found += one.kind.starts_with("estimate_follow_up") ? 1 : 0;
      return found;
    };
    world.pass(47h);
    EXPECT_EQ(reminders(), 0);
    world.pass(2h);
    EXPECT_EQ(reminders(), automatic ? 1 : 0);
  }
}

}  // namespace
}  // namespace roadcall::test
