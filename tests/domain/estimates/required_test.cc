#include "domain/estimates/required.h"

#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/estimates/sending.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

using enum estimates::Required;
using Lacks = std::vector<estimates::Required>;

class RequiredByLaw : public Bills {
 protected:
  RequiredByLaw() { agree(kMaria); }
  Lacks missing(const estimates::Full& full) {
    return write([&](Tx& tx) { return estimates::missing(tx, shop, full.estimate); });
  }
  estimates::Full sent(const estimates::Full& full) {
    return write([&](Tx& tx) {
      return estimates::send(tx, shop, full.estimate.id, MessageChannel::sms).value();
    });
  }
  std::vector<audit::Entry> choices(const estimates::Full& full) {
    auto entries = write([&](Tx& tx) { return audit::of(tx, full.estimate.lead_id.value); });
    std::erase_if(entries,
                  [](const auto& one) { return one.action != "estimate.sent_incomplete"; });
    return entries;
  }
  /// A matter of which all is known that the Act asks for.
  void complete_matter() {
    Lead wanted;
    wanted.name = "Maria Lopez";
    wanted.phone = kMaria;
    wanted.address = "7 Bay St, Jacksonville FL 32202";
    wanted.issue = "Squeals";
    lead = write([&](Tx& tx) {
      const Customer maria = customers::find_or_make(
          tx, {.name = wanted.name, .phone = kMaria, .email = "", .address = "", .language = "en"});
      Vehicle civic;
      civic.year = 2014;
      civic.make = "Honda";
      civic.model = "Civic";
      civic.plate = "ABC D12";
      civic.mileage = 90'000;
      wanted.customer_id = maria.id;
      wanted.vehicle_id = customers::find_or_make_vehicle(tx, maria.id, civic)->id;
      return leads::open(tx, wanted);
    });
  }
};

TEST_P(RequiredByLaw, WhatIsNotKnownIsNamedAndSendingItIsWrittenDown) {
  const auto full = made({work("Brakes", 20'000)});
  const Lacks lacks{address, year, make, model, odometer, plate, problem};
  EXPECT_EQ(missing(full), lacks);
  sent(full);
  const auto chosen = choices(full);
  ASSERT_EQ(chosen.size(), 1U);
  EXPECT_NE(chosen[0].details.find("odometer"), std::string::npos) << chosen[0].details;
}

TEST_P(RequiredByLaw, ACompleteOneIsSentWithoutAWord) {
  complete_matter();
  const auto full = made({work("Brakes", 20'000)});
  EXPECT_EQ(missing(full), Lacks{});
  sent(full);
  EXPECT_TRUE(choices(full).empty());
}

TEST_P(RequiredByLaw, OnlyAboveTheSumAndUnderTheAct) {
  EXPECT_EQ(missing(made({work("Wipers", 9'000)})), Lacks{});
  const auto full = made({work("Brakes", 10'001)});
  EXPECT_FALSE(missing(full).empty());
  EXPECT_EQ(missing(decided(full, {})), Lacks{}) << "answered";
  shop.settings.rules = "none";
  EXPECT_EQ(missing(made({work("Brakes", 20'000)})), Lacks{});
}

INSTANTIATE_TEST_SUITE_P(Engines, RequiredByLaw, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
