#include "domain/customers/merge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/customers/unmerge.h"
#include "domain/erasure/erasure.h"
#include "domain/leads/leads.h"
#include "domain/portal/passwords.h"
#include "domain/portal/portal.h"
#include "domain/shops/shops.h"
#include "tests/support/databases.h"

namespace roadcall::test {
namespace {

constexpr const char* kPhone = "+19045550142";
constexpr const char* kOtherPhone = "+19045550178";

class Merging : public testing::TestWithParam<std::string> {
 protected:
  template <class Work>
  auto write(Work work) {
    return store->write({shop, {}}, work);
  }
  template <class Work>
  auto read(Work work) {
    return store->read({shop, {}}, work);
  }
  Merging() : store(GetParam()) {
    store->write(Scope{}, [&](Tx& tx) {
      shop = shops::open(tx, {.name = "First Coast", .phone = "+19045550100"}).value().id;
    });
    write([&](Tx& tx) {
      kept = customers::find_or_make(tx, {"Maria Lopez", kPhone, "", "", ""});
      other = customers::find_or_make(
          tx, {"Maria L.", kOtherPhone, "maria@example.test", "4 Bay St", "es"});
      Vehicle ford;
      ford.make = "Ford";
      customers::find_or_make_vehicle(tx, other.id, ford);
      Lead lead;
      lead.name = other.name;
      lead.phone = lead.caller_id = kOtherPhone;
      lead.customer_id = other.id;
      lead_id = leads::open(tx, lead).id;
    });
  }
  Result<Customer> merge(const CustomerId& into, const CustomerId& from) {
    return write([&](Tx& tx) { return customers::merge(tx, into, from); });
  }

  Result<Customer> part(const CustomerId& from, const CustomerId& other_one) {
    return write([&](Tx& tx) { return customers::unmerge(tx, from, other_one); });
  }

  TestStore store;
  ShopId shop;
  Customer kept, other;
  LeadId lead_id;
};

TEST_P(Merging, MovesEverythingAndLosesNothing) {
  const auto one = merge(kept.id, other.id);
  ASSERT_TRUE(one);
  EXPECT_EQ(one->name, "Maria Lopez");
  EXPECT_EQ(one->email, "maria@example.test");
  EXPECT_EQ(one->address, "4 Bay St");
  EXPECT_EQ(one->language, "es");
  EXPECT_NE(one->notes.find("Also known as Maria L."), std::string::npos);
  EXPECT_NE(one->notes.find("Another phone: (904) 555-0178"), std::string::npos);
  read([&](Tx& tx) {
    EXPECT_EQ(customers::vehicles_of(tx, kept.id).size(), 1U);
    EXPECT_EQ(leads::find(tx, lead_id)->customer_id, kept.id);
    EXPECT_EQ(customers::find(tx, other.id)->id, kept.id);
    EXPECT_EQ(customers::by_phone(tx, kOtherPhone)->id, kept.id);
    return true;
  });
  // Who calls from the other phone tomorrow is the same person.
  EXPECT_EQ(
      write([&](Tx& tx) { return customers::find_or_make(tx, {"", kOtherPhone, "", "", ""}); }).id,
      kept.id);
}

TEST_P(Merging, EqualCarsBecomeOneWithTheHistoryOfBoth) {
  const auto car = [&](const Customer& owner, std::optional<int> year, const char* model,
                       const char* vin, const char* plate) {
    Vehicle said;
    said.year = year;
    said.make = "Honda";
    said.model = model;
    said.vin = vin;
    said.plate = plate;
    return write([&](Tx& tx) { return *customers::find_or_make_vehicle(tx, owner.id, said); });
  };
  const Vehicle civic = car(kept, 2014, "Civic", "", "");
  car(kept, 2016, "Fit", "", "ABC 123");
  car(kept, 2018, "Pilot", "5FNYF6H59JB000001", "");
  const Vehicle theirs = car(other, 2014, "Civic", "19XFB2F59EE000001", "");
  car(other, std::nullopt, "Fit", "", "abc123");
  car(other, 2018, "Pilot", "5FNYF6H59JB000002", "");
  write([&](Tx& tx) {
    tx.exec("UPDATE leads SET vehicle_id = ? WHERE shop_id = ? AND id = ?", theirs.id, tx.shop_id(),
            lead_id);
  });
  ASSERT_TRUE(merge(kept.id, other.id));
  read([&](Tx& tx) {
    // A Civic, a Fit, two Pilots, and the Ford.
    EXPECT_EQ(customers::vehicles_of(tx, kept.id).size(), 5U);
    EXPECT_EQ(customers::find_vehicle(tx, civic.id)->vin, "19XFB2F59EE000001");
    EXPECT_FALSE(customers::find_vehicle(tx, theirs.id));
    EXPECT_EQ(leads::find(tx, lead_id)->vehicle_id, civic.id);
    return true;
  });
}

TEST_P(Merging, TwiceIsOnceAndChainsLeadToTheLast) {
  ASSERT_TRUE(merge(kept.id, other.id));
  EXPECT_EQ(merge(kept.id, other.id)->version, merge(kept.id, other.id)->version);
  const Customer third = write(
      [&](Tx& tx) { return customers::find_or_make(tx, {"M.", "+19045550179", "", "", ""}); });
  ASSERT_TRUE(merge(third.id, kept.id));
  read([&](Tx& tx) {
    EXPECT_EQ(customers::find(tx, other.id)->id, third.id);
    EXPECT_EQ(customers::by_phone(tx, kPhone)->id, third.id);
    return true;
  });
}

TEST_P(Merging, IsTakenBackAndWhatCameAfterItStays) {
  const Customer before = read([&](Tx& tx) { return *customers::find(tx, kept.id); });
  const auto one = merge(kept.id, other.id);
  ASSERT_TRUE(one);
  const LeadId later = write([&](Tx& tx) {
    Customer moved = *one;
    moved.address = "9 Oak St";
    customers::change(tx, moved, moved.version).value();
    Lead lead;
    lead.name = "Maria";
    lead.phone = kOtherPhone;
    lead.customer_id = kept.id;
    return leads::open(tx, lead).id;
  });
  const auto offered = read([&](Tx& tx) { return customers::undoable(tx, kept.id); });
  ASSERT_EQ(offered.size(), 1U);
  EXPECT_EQ(offered[0].id, other.id);
  EXPECT_EQ(offered[0].name, "Maria L.");
  const auto back = part(kept.id, other.id);
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(back->id, other.id);
  EXPECT_EQ(back->email, "maria@example.test");
  read([&](Tx& tx) {
    EXPECT_EQ(leads::find(tx, lead_id)->customer_id, other.id);
    EXPECT_EQ(leads::find(tx, later)->customer_id, kept.id);
    EXPECT_EQ(customers::vehicles_of(tx, other.id).size(), 1U);
    EXPECT_TRUE(customers::vehicles_of(tx, kept.id).empty());
    EXPECT_EQ(customers::by_phone(tx, kOtherPhone)->id, other.id);
    const Customer now = *customers::find(tx, kept.id);
    EXPECT_EQ(now.email, before.email);
    EXPECT_EQ(now.notes, before.notes);
    EXPECT_EQ(now.language, before.language);
    EXPECT_EQ(now.address, "9 Oak St") << "a person's word";
    const auto found = customers::matching(tx, "Maria");
    EXPECT_NE(std::find(found.begin(), found.end(), other.id.value), found.end());
    EXPECT_TRUE(customers::undoable(tx, kept.id).empty());
    return true;
  });
  EXPECT_EQ(part(kept.id, other.id).error().key, "customer.not_merged");
  EXPECT_TRUE(merge(kept.id, other.id)) << "and so on";
}

TEST_P(Merging, TakenBackCarsThatBecameOneAreTwo) {
  const auto civic_of = [&](const Customer& owner, const char* vin) {
    Vehicle said;
    said.year = 2014;
    said.make = "Honda";
    said.model = "Civic";
    said.vin = vin;
    return write([&](Tx& tx) { return *customers::find_or_make_vehicle(tx, owner.id, said); });
  };
  const Vehicle ours = civic_of(kept, ""), theirs = civic_of(other, "19XFB2F59EE000001");
  write([&](Tx& tx) {
    tx.exec("UPDATE leads SET vehicle_id = ? WHERE shop_id = ? AND id = ?", theirs.id, tx.shop_id(),
            lead_id);
  });
  ASSERT_TRUE(merge(kept.id, other.id));
  ASSERT_TRUE(part(kept.id, other.id));
  read([&](Tx& tx) {
    EXPECT_TRUE(customers::find_vehicle(tx, ours.id)->vin.empty());
    EXPECT_EQ(customers::find_vehicle(tx, theirs.id)->customer_id, other.id);
    EXPECT_EQ(customers::find_vehicle(tx, theirs.id)->vin, "19XFB2F59EE000001");
    EXPECT_EQ(leads::find(tx, lead_id)->vehicle_id, theirs.id);
    return true;
  });
}

TEST_P(Merging, IsNotTakenBackAfterAMonthNorOnceMergedOn) {
  ASSERT_TRUE(merge(kept.id, other.id));
  const Customer third = write(
      [&](Tx& tx) { return customers::find_or_make(tx, {"M.", "+19045550179", "", "", ""}); });
  ASSERT_TRUE(merge(third.id, kept.id));
  EXPECT_EQ(part(third.id, other.id).error().key, "customer.not_merged");
  EXPECT_TRUE(part(third.id, kept.id));
  read([&](Tx& tx) {
    EXPECT_EQ(customers::find(tx, other.id)->id, kept.id);
    return true;
  });
  ASSERT_TRUE(merge(third.id, kept.id));
  store.clock.advance(customers::kUndoFor + std::chrono::hours(1));
  EXPECT_EQ(part(third.id, kept.id).error().key, "customer.not_merged");
  EXPECT_EQ(write([](Tx& tx) { return customers::purge_undo(tx, 100); }), 1);
}

TEST_P(Merging, IsRefusedForOneselfForNobodyAndBeforeAnErase) {
  EXPECT_EQ(merge(kept.id, kept.id).error().field, "customer_id");
  EXPECT_EQ(merge(kept.id, CustomerId{"nobody"}).error().field, "customer_id");
  EXPECT_EQ(merge(CustomerId{"nobody"}, kept.id).error().kind, Kind::not_found);
  write([&](Tx& tx) { portal::ask_deletion(tx, other, ""); });
  EXPECT_EQ(merge(kept.id, other.id).error().key, "customer.to_be_erased");
}

TEST_P(Merging, AStopStaysAndAnEraseFindsTheOtherNumberToo) {
  write([&](Tx& tx) {
    consents::record(tx, {.phone = kOtherPhone, .action = std::string(consents::kRevoked)});
  });
  ASSERT_TRUE(merge(kept.id, other.id));
  const auto found = read([&](Tx& tx) {
    EXPECT_TRUE(consents::is_stopped(tx, kOtherPhone));
    return erasure::gather(tx, kept.id);
  });
  EXPECT_TRUE(std::any_of(found.items.begin(), found.items.end(),
                          [](const auto& item) { return item.id == kOtherPhone; }));
  write([&](Tx& tx) {
    for (const auto& item : found.items) erasure::erase(tx, item);
    EXPECT_FALSE(customers::find(tx, other.id).has_value());
  });
}

TEST_P(Merging, OnePasswordStaysAndAnEraseForgetsIt) {
  constexpr const char* kTheirs = "md5:f96b697d7cb7938d525a2f31aaf161d0";
  constexpr const char* kOwn = "md5:900150983cd24fb0d6963f7d28e17f72";
  const auto hash = [&] {
    return read([](Tx& tx) { return portal::asked_password(tx, kPhone).hash; });
  };
  write([&](Tx& tx) { portal::take_over_password(tx, other.id, kTheirs); });
  ASSERT_TRUE(merge(kept.id, other.id));
  EXPECT_EQ(hash(), kTheirs);
  const Customer third = write(
      [&](Tx& tx) { return customers::find_or_make(tx, {"M.", "+19045550179", "", "", ""}); });
  write([&](Tx& tx) { portal::take_over_password(tx, third.id, kOwn); });
  ASSERT_TRUE(merge(third.id, kept.id));
  EXPECT_EQ(hash(), kOwn);
  const auto found = read([&](Tx& tx) { return erasure::gather(tx, third.id); });
  write([&](Tx& tx) {
    for (const auto& item : found.items) erasure::erase(tx, item);
    EXPECT_FALSE(portal::has_password(tx, third.id));
  });
}

INSTANTIATE_TEST_SUITE_P(Engines, Merging, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

// A table that is made tomorrow is not forgotten.
std::vector<std::string> tables_with(const std::string& column) {
  std::vector<std::string> found;
  for (const auto& entry :
       std::filesystem::directory_iterator(ROADCALL_SOURCE_DIR "/db/migrations")) {
    std::ifstream file(entry.path());
    std::string line, table;
    while (std::getline(file, line)) {
      std::smatch match;
      if (std::regex_search(line, match, std::regex("CREATE TABLE (\\w+)"))) table = match[1];
      if (line.starts_with("  " + column + " ")) found.push_back(table);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

template <class Tables>
std::vector<std::string> sorted(const Tables& tables) {
  std::vector<std::string> known(tables.begin(), tables.end());
  std::sort(known.begin(), known.end());
  return known;
}

TEST(MergedTables, AreAllThatNameACustomerOrACar) {
  EXPECT_EQ(tables_with("customer_id"), sorted(customers::kTablesOfCustomer));
  EXPECT_EQ(tables_with("vehicle_id"), sorted(customers::kTablesOfVehicle));
}

}  // namespace
}  // namespace roadcall::test
