#include <set>

#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/customers/customers.h"
#include "domain/messages/messages.h"
#include "domain/search/indexing.h"
#include "tests/api/desk.h"

// One box over everything.
namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

// "kind id" of what a query finds.
std::set<std::string> found(Desk& desk, const std::string& q) {
  const Reply reply = desk.get("/v1/search?q=" + q);
  EXPECT_EQ(reply.status, 200) << reply.text;
  std::set<std::string> hits;
  for (const auto& hit : reply.at("hits").as_array())
    hits.insert(std::string(hit.at("kind").as_string()) + " " +
                std::string(hit.at("id").as_string()));
  return hits;
}

void index_all(Desk& desk) {
  desk.store.clock.advance(1min);
  while (desk.write([](Tx& tx) { return search::index_new(tx); }) > 0);
}

struct Town {
  Desk desk;
  std::string wilhelmina, john, civic;
  Town() {
    desk.write([&](Tx& tx) {
      const auto add = [&](const char* name, const char* phone) {
        return customers::find_or_make(tx, {name, phone, "", "12 Sea Grape Lane", ""}).id;
      };
      const auto owner = add("Wilhelmina Gonzalez", "+19045550188");
      wilhelmina = "person " + owner.value;
      john = "person " + add("John Schmidt", "+19045550189").value;
      Vehicle car;
      car.make = "Honda";
      car.model = "Civic";
      car.vin = "1HGCM82633A004352";
      car.plate = "QRT 204";
      civic = "car " + customers::find_or_make_vehicle(tx, owner, car)->id.value;
    });
  }
};

class Searched : public testing::TestWithParam<bool> {};

// The same before the worker wrote the terms and after.
TEST_P(Searched, FindsPeopleAndCarsInAnyForm) {
  Town town;
  if (GetParam()) index_all(town.desk);
  for (const char* q : {"wilhelmina", "WILH", "gonzalez", "gonz%20wil", "(904)%20555-0188", "0188",
                        "%2B19045550188", "sea%20grape%20gonz"})
    EXPECT_TRUE(found(town.desk, q).contains(town.wilhelmina)) << q;
  EXPECT_FALSE(found(town.desk, "wilhelmina%20schmidt").contains(town.wilhelmina));
  for (const char* q : {"QRT204", "qrt-204", "204", "1HGCM82633A004352", "004352", "1hgcm"})
    EXPECT_TRUE(found(town.desk, q).contains(town.civic)) << q;
}
INSTANTIATE_TEST_SUITE_P(BeforeAndAfter, Searched, testing::Bool());

TEST(Search, ForgivesASlipInAName) {
  Town town;
  index_all(town.desk);
  for (const char* q : {"gonzales", "gonzalz", "gnozalez", "wilhelmena", "wihlelmina%20gonzalez",
                        "wihlelmina%20gonzalz", "gnozalez%20wilhelmena"})
    EXPECT_TRUE(found(town.desk, q).contains(town.wilhelmina)) << q;
  for (const char* q : {"jhon", "johnn", "schmit", "jonh%20schmidt", "jonh%20schmit"})
    EXPECT_TRUE(found(town.desk, q).contains(town.john)) << q;
  EXPECT_TRUE(found(town.desk, "jonh%20zzyzx").empty()) << "all of it must be somebody's";
  EXPECT_TRUE(found(town.desk, "zzyzx").empty());
}

TEST(Search, FollowsAChangedNameAndPlate) {
  Town town;
  index_all(town.desk);
  const std::string person = town.wilhelmina.substr(7);
  EXPECT_EQ(town.desk.patch("/v1/customers/" + person, R"({"name":"Wilma Ortega"})").status, 200);
  EXPECT_TRUE(found(town.desk, "ortega").contains(town.wilhelmina));
  EXPECT_TRUE(found(town.desk, "ortgea").contains(town.wilhelmina));
  EXPECT_FALSE(found(town.desk, "gonzalez").contains(town.wilhelmina));
  const std::string car = town.civic.substr(4);
  EXPECT_EQ(town.desk.patch("/v1/vehicles/" + car, R"({"plate":"NEW 1"})").status, 200);
  EXPECT_TRUE(found(town.desk, "new1").contains(town.civic));
  EXPECT_FALSE(found(town.desk, "qrt204").contains(town.civic));
}

TEST(Search, FindsWhatHasANumber) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  const Reply invoice = desk.post("/v1/jobs/" + job.id.value + "/invoice", "");
  const std::string number = std::to_string(job.number);
  for (const std::string& q : {"J-" + number, "j" + number, number})
    EXPECT_TRUE(found(desk, q).contains("job " + job.id.value)) << q;
  const Reply lead = desk.get("/v1/leads/" + job.lead_id.value);
  EXPECT_TRUE(found(desk, lead.str("reference")).contains("lead " + job.lead_id.value));
  if (invoice.status == 201)
    EXPECT_TRUE(found(desk, invoice.str("reference")).contains("invoice " + invoice.str("id")));
  EXPECT_TRUE(found(desk, "carla").contains("job " + job.id.value));
}

TEST(Search, FindsWordsThatWereWrittenOrSaid) {
  Desk desk;
  std::string text, call;
  desk.write([&](Tx& tx) {
    const auto rung = calls::ring(tx, desk.shop, {"CA1", "+19045550142", desk.shop.phone});
    call = "call " + rung.id.value;
    const auto ready =
        recordings::ready(tx, desk.shop, rung, {"RE1", "https://c.example/RE1", "", 9});
    recordings::fetched(tx, *ready, {"recordings/RE1.mp3", "audio/mpeg", 900});
    recordings::transcribed(tx, desk.shop, *recordings::find(tx, ready->id),
                            {"My serpentine belt is squealing badly."});
    text = "text " + messages::reply(tx, desk.shop, "+19045550142", "The serpentine is in the van",
                                     rung.lead_id)
                         ->id.value;
  });
  for (int turn = 0; turn < 2; ++turn) {
    EXPECT_TRUE(found(desk, "serpentine").contains(text));
    EXPECT_TRUE(found(desk, "belt%20serp").contains(call));
    EXPECT_FALSE(found(desk, "serpentine%20banana").contains(text));
    index_all(desk);
  }
}

TEST(Search, StaysInItsShop) {
  Town town;
  index_all(town.desk);
  for (const char* q : {"wilhelmina", "gonzales", "qrt204", "0188"}) {
    const Reply reply = town.desk.call(Who::elsewhere, "GET", std::string("/v1/search?q=") + q);
    EXPECT_TRUE(reply.at("hits").as_array().empty()) << reply.text;
  }
}

}  // namespace
}  // namespace roadcall::test
