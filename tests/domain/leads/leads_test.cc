#include "domain/leads/leads.h"

#include <gtest/gtest.h>

#include "domain/leads/lead_terms.h"
#include "domain/shops/shops.h"
#include "domain/today/today.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

using namespace std::chrono_literals;

const std::string kMaria = "+19045550142";
const Actor kOwner{.kind = "user", .id = "usr_1", .role = "owner", .address = {}};

class Leads : public testing::TestWithParam<std::string> {
 protected:
  Leads() : store(GetParam()) {
    shop = store
               ->write(
                   Scope{},
                   [](Tx& tx) { return shops::open(tx, {.name = "Coast", .phone = "9045550100"}); })
               .value();
    scope.shop_id = shop.id;
  }
  Lead call(const std::string& from) {
    return store->write(
        scope, [&](Tx& tx) { return leads::open_from_call(tx, shop, from, tx.new_id<CallId>()); });
  }
  leads::Page list(const leads::Query& query) {
    return store->read(scope, [&](Tx& tx) { return leads::list(tx, query); }).value();
  }
  Lead named(const std::string& name, const std::string& phone) {
    Lead lead;
    lead.name = name;
    lead.phone = phone;
    return store->write(scope, [&](Tx& tx) { return leads::open(tx, lead); });
  }
  // Writes the search terms of all leads, as the worker does.
  int index() {
    store.clock.advance(1min);
    int done = 0;
    while (const int some = store->write(scope, [](Tx& tx) { return leads::index_new(tx); }))
      done += some;
    return done;
  }
  std::vector<std::int64_t> found(const std::string& q) {
    std::vector<std::int64_t> numbers;
    for (const Lead& lead : list({.q = q}).leads) numbers.push_back(lead.number);
    return numbers;
  }
  test::TestStore store;
  Shop shop;
  Scope scope;
};

TEST_P(Leads, NumberFromTenThousandAndOne) {
  EXPECT_EQ(leads::reference(call(kMaria).number), "RC-10001");
  EXPECT_EQ(leads::reference(call("+19045550143").number), "RC-10002");
}

TEST_P(Leads, RepeatedCallsOfOneNumberJoinOneLead) {
  const Lead first = call(kMaria);
  store.clock.advance(30min);
  EXPECT_EQ(call(kMaria).id, first.id);
  store.clock.advance(3h);
  EXPECT_NE(call(kMaria).id, first.id);
}

TEST_P(Leads, AnonymousCallersNeverJoin) { EXPECT_NE(call("anonymous").id, call("anonymous").id); }

TEST_P(Leads, WhatWasHeardKeepsTheCallerIdAndTheSpokenNumber) {
  Lead lead = call(kMaria);
  leads::Heard heard;
  heard.kind = "lead";
  heard.name = "Maria Lopez";
  heard.phone = "+19045550177";
  heard.urgency = "soon";
  heard.confidence_json = R"({"name":0.6,"phone":0.99,"kind":0.99,"urgency":0.9})";
  lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  EXPECT_EQ(lead.caller_id, kMaria);
  EXPECT_EQ(lead.phone, "+19045550177");
  EXPECT_EQ(lead.spoken_phone, "+19045550177");
  EXPECT_EQ(lead.urgency, Urgency::soon);
  EXPECT_EQ(leads::needs(lead), (std::vector<std::string>{"review_fields"}));
}

TEST_P(Leads, AMachineNeverOverwritesWhatAPersonConfirmed) {
  Lead lead = call(kMaria);
  lead.name = "Mariah";
  lead = store->write(scope, [&](Tx& tx) { return leads::change(tx, lead, lead.version); }).value();
  leads::Heard heard;
  heard.kind = "lead";
  heard.name = "Maria";
  heard.confidence_json = R"({"name":1.0})";
  lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  EXPECT_EQ(lead.name, "Mariah");
}

TEST_P(Leads, AFieldPutRightAnswersNobody) {
  Lead lead = call(kMaria);
  lead = store->write(scope, [&](Tx& tx) {
    Lead missed = lead;
    missed.missed = true;
    return leads::save(tx, lead, missed);
  });
  const auto change = [&](auto edit) {
    Lead wanted = lead;
    edit(wanted);
    lead = store->write(scope, [&](Tx& tx) { return leads::change(tx, wanted, lead.version); })
               .value();
  };
  const auto waits = [&] {
    const auto needs = leads::needs(lead);
    return std::count(needs.begin(), needs.end(), "call_back") == 1 &&
           store->read(scope, [](Tx& tx) { return today::list(tx); }).size() == 1;
  };
  scope.actor = kOwner;
  change([](Lead& l) { l.name = "Maria"; });
  change([](Lead& l) { l.confirmed = R"(["name"])"; });
  EXPECT_FALSE(lead.touched_at);
  EXPECT_TRUE(waits());
  scope.actor = {.kind = "machine", .id = "key_1", .role = "machine", .address = {}};
  change([](Lead& l) { l.assigned_to = UserId{"usr_1"}; });
  EXPECT_TRUE(waits()) << "a machine called nobody back";
  scope.actor = kOwner;
  change([](Lead& l) { l.assigned_to = UserId{"usr_2"}; });
  EXPECT_TRUE(lead.touched_at);
  EXPECT_FALSE(waits());
}

TEST_P(Leads, MovedAndPutBackStandsOnTodayAgain) {
  Lead lead = call(kMaria);
  scope.actor = kOwner;
  const auto move = [&](LeadStage stage) {
    Lead wanted = lead;
    wanted.stage = stage;
    lead = store->write(scope, [&](Tx& tx) { return leads::change(tx, wanted, lead.version); })
               .value();
  };
  const auto is_on_today = [&] {
    return !store->read(scope, [](Tx& tx) { return today::list(tx); }).empty();
  };
  move(LeadStage::contacted);
  EXPECT_FALSE(is_on_today());
  move(LeadStage::scheduled);
  move(LeadStage::new_);
  EXPECT_FALSE(lead.touched_at);
  EXPECT_TRUE(is_on_today());

  const auto between = [&](auto edit) {
    move(LeadStage::contacted);
    edit(lead);
    lead =
        store->write(scope, [&](Tx& tx) { return leads::change(tx, lead, lead.version); }).value();
    move(LeadStage::new_);
  };
  between([](Lead& l) { l.name = "Maria"; });
  EXPECT_FALSE(lead.touched_at) << "a name put right is no answer";
  between([](Lead& l) { l.assigned_to = UserId{"usr_1"}; });
  EXPECT_TRUE(lead.touched_at) << "somebody worked on it meanwhile";
}

TEST_P(Leads, AnotherNameFromTheSameTelephoneDoesNotRewriteTheFirstCaller) {
  Lead lead = call(kMaria);
  const auto hear = [&](const std::string& name, const std::string& phone) {
    leads::Heard heard;
    heard.kind = "lead";
    heard.name = name;
    heard.phone = phone;
    heard.vehicle_make = name == "Maria Lopez" ? "Honda" : "Ford";
    heard.confidence_json = R"({"name":0.95,"phone":0.99,"vehicle":0.97})";
    lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  };
  hear("Maria Lopez", kMaria);
  hear("Tony Marsh", "+19045550188");
  EXPECT_EQ(lead.name, "Maria Lopez");
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_EQ(lead.vehicle_make, "Honda");
  EXPECT_EQ(leads::needs(lead), (std::vector<std::string>{"review_fields"}));
  hear("Mariah Lopes", kMaria);
  EXPECT_EQ(lead.name, "Mariah Lopes");
}

TEST_P(Leads, SilenceAfterWordsUnsaysNothing) {
  Lead lead = call(kMaria);
  leads::Heard heard;
  heard.kind = "lead";
  heard.name = "Maria";
  lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  leads::Heard silence;
  silence.kind = "empty";
  lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, silence); });
  EXPECT_EQ(lead.kind, LeadKind::lead);
  EXPECT_EQ(lead.name, "Maria");
}

TEST_P(Leads, SpamGoesToItsOwnListAndStays) {
  Lead lead = call(kMaria);
  leads::Heard heard;
  heard.kind = "spam";
  lead = store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  EXPECT_EQ(lead.stage, LeadStage::spam);
  EXPECT_EQ(list({.stage = "spam"}).leads.size(), 1U);
  EXPECT_TRUE(store->read(scope, [](Tx& tx) { return today::list(tx); }).empty());
}

TEST_P(Leads, AStaleChangeIsRefused) {
  Lead lead = call(kMaria);
  const auto change = [&](std::int64_t version) {
    return store->write(scope, [&](Tx& tx) { return leads::change(tx, lead, version); });
  };
  lead.name = "A";
  EXPECT_TRUE(change(1));
  EXPECT_EQ(change(1).error().kind, Kind::precondition);
}

TEST_P(Leads, PagesByKeyWithoutGapsOrRepeats) {
  for (int i = 0; i < 25; ++i) {
    named("Lead " + std::to_string(i), "");
    store.clock.advance(1s);
  }
  std::vector<std::int64_t> seen;
  leads::Query query;
  query.limit = 10;
  do {
    const auto page = list(query);
    for (const Lead& lead : page.leads) seen.push_back(lead.number);
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty());
  ASSERT_EQ(seen.size(), 25U);
  EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
}

TEST_P(Leads, AreFoundByWordsOfTheNameAndPartsOfThePhone) {
  const Lead maria = named("María Lopez-García", "+19045550142");
  named("John Smith", "+13865550199");
  // At once, and after the worker wrote the terms.
  for (int turn = 0; turn < 2; ++turn) {
    for (const char* q : {"maria", "GARC", "lopez mar", "0142", "904555", "(904) 555-0142",
                          "+1 904 555 0142", "550142"}) {
      EXPECT_EQ(found(q), std::vector{maria.number}) << q;
    }
    EXPECT_TRUE(found("maria smith").empty());
    EXPECT_TRUE(found("zzz").empty());
    EXPECT_EQ(found("0199").size(), 1U);
    EXPECT_EQ(index(), turn == 0 ? 2 : 0);
  }
}

TEST_P(Leads, AreFoundNewestFirstWhereSomeHaveTermsAndSomeNone) {
  std::vector<std::int64_t> numbers;
  for (int i = 0; i < 4; ++i) {
    numbers.insert(numbers.begin(), named("Maria " + std::to_string(i), "").number);
    store.clock.advance(1s);
    if (i == 1) index();
  }
  EXPECT_EQ(found("maria"), numbers);
  EXPECT_EQ(list({.q = "maria", .limit = 3}).leads.size(), 3U);
}

// More than one statement of the search reads, and fewer on some pages than the filter lets
// through.
TEST_P(Leads, EveryPageOfASearchIsFullUntilTheLastAndHasEachOnce) {
  constexpr int kLeads = 150;
  std::vector<std::int64_t> vendors;
  for (int i = 0; i < kLeads; ++i) {
    Lead lead;
    lead.name = "Maria " + std::string(i % 2 == 0 ? "Lopez" : "Garcia");
    lead.kind = i % 3 == 0 ? LeadKind::vendor : LeadKind::lead;
    lead = store->write(scope, [&](Tx& tx) { return leads::open(tx, lead); });
    if (i % 3 == 0 && i % 2 == 0) vendors.push_back(lead.number);
    // The clock may be set back: ids are then older than those before them.
    store.clock.advance(i == kLeads / 2 ? -10s : 1s);
  }
  index();
  for (const char* sort : {"created_at", "-created_at"}) {
    if (std::string_view(sort) == "-created_at") std::reverse(vendors.begin(), vendors.end());
    std::vector<std::int64_t> read;
    std::string cursor;
    std::vector<std::size_t> lengths;
    do {
      const leads::Page page = list({.q = "maria",
                                     .kind = "vendor",
                                     .name = "Maria Lopez",
                                     .sort = sort,
                                     .cursor = cursor,
                                     .limit = 10});
      for (const Lead& lead : page.leads) read.push_back(lead.number);
      lengths.push_back(page.leads.size());
      cursor = page.next_cursor;
    } while (!cursor.empty());
    EXPECT_EQ(read, vendors) << sort;
    EXPECT_EQ(lengths, (std::vector<std::size_t>{10, 10, 5})) << sort;
  }
}

// Thousands of others have the word itself, and then thousands more a word that begins so.
TEST_P(Leads, AreFoundByARareWordBesideOneThatThousandsHave) {
  constexpr int kOthers = 2000;
  const Lead maria = named("Maria Zuniga", "");
  store.clock.advance(1s);
  const Lead mariana = named("Mariana Zuniga", "");
  named("Bob Zuniga", "");
  named("Maria Lopez", "");
  index();
  for (const char* word : {"maria", "mariab"}) {
    store->write(scope, [&](Tx& tx) {
      for (int i = 0; i < kOthers; ++i)
        tx.exec("INSERT INTO lead_terms (shop_id, term, lead_number) VALUES (?, ?, ?)",
                tx.shop_id(), word, 100'000 + i);
    });
    EXPECT_EQ(found("maria zuniga"), (std::vector{mariana.number, maria.number})) << word;
    EXPECT_EQ(found("zuniga mariana"), std::vector{mariana.number}) << word;
  }
}

TEST_P(Leads, AreFoundByTheirNewNameAndNotByTheOld) {
  const auto rename = [&](Lead lead, const std::string& name) {
    lead.name = name;
    return store->write(scope, [&](Tx& tx) { return leads::change(tx, lead, lead.version); });
  };
  const Lead bob = rename(named("Jon", ""), "Bob").value();
  for (int turn = 0; turn < 2; ++turn) {
    EXPECT_EQ(found("bob").size(), 1U);
    EXPECT_TRUE(found("jon").empty());
    index();
  }
  EXPECT_TRUE(rename(bob, "Will"));
  EXPECT_EQ(found("will").size(), 1U);
  EXPECT_TRUE(found("bob").empty());
}

// Of a million leads a page reads those of the rarest thing asked for, and no others.
TEST(LeadFilters, WalkAnIndexOfTheirOwnAndTogetherTheRarest) {
  test::TestStore store;
  const Scope scope{
      store->write(Scope{}, [](Tx& tx) { return shops::open(tx, {.name = "A", .phone = ""}); })->id,
      {}};
  struct Row {
    leads::Query query;
    const char *conditions, *index;
  };
  for (const Row& row :
       {Row{{.stage = "new"}, "stage = ?", "leads_by_stage"},
        Row{{.kind = "vendor"}, "kind = ?", "leads_by_kind"},
        Row{{.source = "manual"}, "source = ?", "leads_by_source"},
        Row{{.urgency = "emergency"}, "urgency = ?", "leads_by_urgency"},
        Row{{.assigned_to = "usr_1"}, "assigned_to = ?", "leads_by_assigned"},
        Row{{.service = "clutch"}, "service = ?", "leads_by_service"},
        Row{{.stage = "new", .urgency = "routine"},
            "stage = ? AND COALESCE(urgency, '') = ?",
            "leads_by_stage"},
        Row{{.stage = "new", .source = "web", .assigned_to = "usr_1"},
            "stage = ? AND COALESCE(source, '') = ? AND COALESCE(assigned_to, '') = ?",
            "leads_by_stage"},
        Row{{.stage = "lost", .urgency = "emergency"},
            "COALESCE(stage, '') = ? AND urgency = ?",
            "leads_by_urgency"},
        Row{{.stage = "lost", .service = "clutch"},
            "stage = ? AND service = ?",
            "leads_by_service"},
        Row{{.stage = "new", .service = "clutch"},
            "stage = ? AND COALESCE(service, '') = ?",
            "leads_by_stage"},
        Row{{.source = "web", .phone = "+19045550142"},
            "source = ? AND phone = ?",
            "leads_by_phone"}}) {
    EXPECT_TRUE(store->read(scope, [&](Tx& tx) { return leads::list(tx, row.query); }));
    std::string plan;
    for (const auto& [sql, steps] : test::PlanGuard::plans())
      if (sql.find(std::string(" FROM leads WHERE shop_id = ? AND ") + row.conditions +
                   " AND id < ? ORDER BY id DESC") != std::string::npos)
        plan = steps;
    EXPECT_NE(plan.find(std::string("USING INDEX ") + row.index + " ("), std::string::npos)
        << row.conditions << ": " << plan;
  }
}

TEST(LeadFilters, BesideASearchAreLookedForInItsRows) {
  test::TestStore store;
  const Scope scope{
      store->write(Scope{}, [](Tx& tx) { return shops::open(tx, {.name = "A", .phone = ""}); })->id,
      {}};
  store->write(scope, [](Tx& tx) {
    Lead lead;
    lead.name = "Maria";
    return leads::open(tx, lead);
  });
  EXPECT_EQ(
      store->read(scope, [](Tx& tx) { return leads::list(tx, {.q = "maria", .stage = "new"}); })
          ->leads.size(),
      1U);
  std::string plan;
  for (const auto& [sql, steps] : test::PlanGuard::plans())
    if (sql.find("number IN (?) AND COALESCE(stage, '') = ? ORDER BY number DESC") !=
        std::string::npos)
      plan = steps;
  EXPECT_NE(plan.find("(shop_id=? AND number=?)"), std::string::npos) << plan;
}

TEST_P(Leads, BelongToTheirShopAlone) {
  const Lead lead = call(kMaria);
  Scope other;
  other.shop_id =
      store
          ->write(Scope{},
                  [](Tx& tx) { return shops::open(tx, {.name = "Other", .phone = "9045550101"}); })
          ->id;
  EXPECT_FALSE(store->read(other, [&](Tx& tx) { return leads::find(tx, lead.id); }));
  EXPECT_TRUE(store->read(other, [&](Tx& tx) { return leads::list(tx, {}); })->leads.empty());
  EXPECT_TRUE(
      store->read(other, [&](Tx& tx) { return leads::list(tx, {.q = "0142"}); })->leads.empty());
  EXPECT_TRUE(store->read(other, [](Tx& tx) { return today::list(tx); }).empty());
}

TEST_P(Leads, TodaySaysWhatIsOverdue) {
  call(kMaria);
  store.clock.advance(1h);
  const auto today = [&] { return store->read(scope, [](Tx& tx) { return today::list(tx); }); };
  ASSERT_EQ(today().size(), 1U);
  EXPECT_EQ(today()[0].group, "new");
  store.clock.advance(24h);
  EXPECT_EQ(today()[0].group, "overdue");
  EXPECT_EQ(today()[0].reason, "new_lead_untouched");
  EXPECT_EQ(today()[0].action, "call_back");
}

TEST_P(Leads, AnEmergencyStandsFirst) {
  call("+19045550143");
  Lead lead = call(kMaria);
  leads::Heard heard;
  heard.kind = "lead";
  heard.urgency = "emergency";
  store->write(scope, [&](Tx& tx) { return leads::understand(tx, lead, heard); });
  const auto today = store->read(scope, [](Tx& tx) { return today::list(tx); });
  ASSERT_EQ(today.size(), 2U);
  EXPECT_EQ(today[0].reason, "emergency");
  EXPECT_EQ(today[0].lead->id, lead.id);
}

TEST_P(Leads, ValidationNamesTheField) {
  const auto field = [](auto change) {
    Lead lead;
    change(lead);
    const auto checked = leads::validate(lead);
    return checked ? std::string("none") : checked.error().field;
  };
  EXPECT_EQ(field([](Lead& l) { l.name = std::string(121, 'x'); }), "name");
  EXPECT_EQ(field([](Lead& l) { l.phone = "12"; }), "phone");
  EXPECT_EQ(field([](Lead& l) { l.email = "a@b"; }), "email");
  EXPECT_EQ(field([](Lead& l) { l.vehicle_year = 1800; }), "vehicle.year");
  EXPECT_EQ(field([](Lead& l) { l.vehicle_vin = "IOQ"; }), "vehicle.vin");
  EXPECT_EQ(field([](Lead& l) { l.service = "rocketry"; }), "service");
  EXPECT_EQ(field([](Lead& l) { l.issue = "\xFF"; }), "issue");
  EXPECT_EQ(field([](Lead& l) { l.phone = "(904) 555-0142"; }), "none");
}

INSTANTIATE_TEST_SUITE_P(Engines, Leads, testing::ValuesIn(test::engines()),
                         [](const auto& info) { return test::engine_name(info.param); });

}  // namespace
}  // namespace roadcall
