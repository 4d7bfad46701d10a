#include <algorithm>
#include <set>

#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/search/indexing.h"
#include "tests/api/desk.h"

// What every list takes: limit, cursor, q, sort, and the fields of what it lists.
namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

std::string id_of(const json::value& row) {
  const json::object& fields = row.as_object();
  return fields.contains("id") ? std::string(fields.at("id").as_string())
                               : json::write(fields.at("seq"));
}

std::vector<std::string> ids_in(const Reply& reply) {
  EXPECT_EQ(reply.status, 200) << reply.text;
  std::vector<std::string> ids;
  if (reply.status == 200)
    for (const auto& row : reply.at("data").as_array()) ids.push_back(id_of(row));
  return ids;
}

// A shop with some of everything, by two people.
struct Town {
  Desk desk;
  std::string zelda_lead, bob_lead, zelda, estimate, job, call, invoice, payment, part, order;

  Town() {
    zelda_lead = made(
        "/v1/leads", R"({"name":"Zelda Quint","phone":"904-555-0177","email":"zelda@example.test",)"
                     R"("vehicle":{"year":2015,"make":"Honda","model":"Civic"}})");
    bob_lead = made("/v1/leads", R"({"name":"Bob Stone","phone":"904-555-0178"})");
    zelda = desk.get("/v1/leads/" + zelda_lead).str("customer_id");
    for (const std::string& lead : {zelda_lead, bob_lead}) {
      estimate = made("/v1/leads/" + lead + "/estimates",
                      R"({"lines":[{"kind":"labor","description":"Brakes","quantity":1,)"
                      R"("unit_price_cents":15000}]})");
      made("/v1/leads/" + lead + "/messages", R"({"body":"The serpentine is in the van"})");
    }
    made("/v1/vehicles",
         R"({"customer_id":")" + zelda + R"(","year":2015,"make":"Honda","plate":"QRT 204"})");
    made("/v1/vehicles",
         R"({"customer_id":")" + desk.carla.id.value + R"(","make":"Ford","model":"Focus"})");
    for (int i = 0; i < 2; ++i) work();
    for (const char* name : {"Oil filter", "Air 100%"})
      part = made("/v1/parts", R"({"number":"OF-7)" + std::string(name, 1) +
                                   R"(","description":")" + name + "\"}");
    for (const char* supplier : {"Acme", "Best Parts"})
      order = made("/v1/part-orders", R"({"supplier":")" + std::string(supplier) +
                                          R"(","items":[{"description":"Pads","quantity":2}]})");
    desk.write([&](Tx& tx) {
      calls::ring(tx, desk.shop, {"CA1", "+19045550166", desk.shop.phone});
      const auto rung = calls::ring(tx, desk.shop, {"CA2", "+19045550142", desk.shop.phone});
      call = rung.id.value;
      const auto ready =
          recordings::ready(tx, desk.shop, rung, {"RE1", "https://c.example/RE1", "", 9});
      recordings::fetched(tx, *ready, {"recordings/RE1.mp3", "audio/mpeg", 900});
      recordings::transcribed(tx, desk.shop, *recordings::find(tx, ready->id),
                              {"My alternator is squealing badly."});
    });
  }
  std::string made(const std::string& target, const std::string& body) {
    desk.store.clock.advance(1s);
    const Reply reply = desk.post(target, body);
    EXPECT_EQ(reply.status, 201) << target << " " << reply.text;
    return reply.str("id");
  }
  // A visit to Carla, done and in part paid.
  void work() {
    job = desk.booked_job(JobStatus::done).id.value;
    const std::string offer =
        made("/v1/leads/" + desk.get("/v1/jobs/" + job).str("lead_id") + "/estimates",
             R"({"lines":[{"kind":"labor","description":"Oil","quantity":1,)"
             R"("unit_price_cents":9000}]})");
    desk.write([&](Tx& tx) {
      tx.exec("UPDATE estimates SET status = 'approved' WHERE shop_id = ? AND id = ?", tx.shop_id(),
              offer);
      tx.exec(
          "UPDATE estimate_lines SET decision = 'approved' WHERE shop_id = ? AND estimate_id = ?",
          tx.shop_id(), offer);
      tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?", offer, tx.shop_id(),
              job);
    });
    invoice = made("/v1/jobs/" + job + "/invoice", "");
    payment =
        made("/v1/invoices/" + invoice + "/payments", R"({"method":"cash","amount_cents":100})");
  }
  void index() {
    desk.store.clock.advance(1min);
    while (desk.write([](Tx& tx) { return search::index_new(tx); }) > 0);
  }
  // How many rows a search finds.
  std::size_t count(const std::string& target) { return ids_in(desk.get(target)).size(); }
};

constexpr const char* kLists[] = {"leads",    "calls",     "messages", "customers",
                                  "vehicles", "estimates", "jobs",     "appointments",
                                  "invoices", "payments",  "parts",    "part-orders",
                                  "users",    "shops",     "events",   "audit"};

std::vector<std::string> walked(Desk& desk, const std::string& target) {
  std::vector<std::string> ids;
  std::string cursor;
  do {
    const Reply reply = desk.get(target + (cursor.empty() ? "" : "&cursor=" + cursor));
    const auto page = ids_in(reply);
    EXPECT_EQ(page.size(), 1u) << target;
    ids.insert(ids.end(), page.begin(), page.end());
    cursor = reply.at("next_cursor").is_null() ? "" : reply.str("next_cursor");
  } while (!cursor.empty() && ids.size() < 300);
  return ids;
}

TEST(Lists, AreReadPageByPageInBothDirections) {
  Town town;
  for (const std::string name : kLists) {
    const std::string list = "/v1/" + name + "?limit=";
    const auto newest = ids_in(town.desk.get(list + "200&sort=-created_at"));
    auto oldest = ids_in(town.desk.get(list + "200&sort=created_at"));
    EXPECT_EQ(walked(town.desk, list + "1&sort=-created_at"), newest) << name;
    EXPECT_EQ(walked(town.desk, list + "1&sort=created_at"), oldest) << name;
    EXPECT_GE(newest.size(), name == "shops" ? 1u : 2u) << name;
    EXPECT_EQ(std::set(newest.begin(), newest.end()).size(), newest.size()) << name;
    std::reverse(oldest.begin(), oldest.end());
    EXPECT_EQ(oldest, newest) << name;
    EXPECT_EQ(town.desk.get(list + "1&sort=color").str("field"), "sort") << name;
    EXPECT_EQ(town.desk.get(list + "1&color=red").str("field"), "color") << name;
    EXPECT_EQ(town.desk.get(list + "1&q=" + std::string(101, 'x')).str("field"), "q") << name;
  }
}

TEST(Lists, VisitsAreReadByTheirWindowInBothDirections) {
  Town town;
  for (const std::string list : {"/v1/appointments", "/v1/jobs"}) {
    const auto earliest = ids_in(town.desk.get(list + "?sort=start"));
    auto latest = ids_in(town.desk.get(list + "?sort=-start"));
    EXPECT_EQ(walked(town.desk, list + "?limit=1&sort=start"), earliest);
    EXPECT_EQ(walked(town.desk, list + "?limit=1&sort=-start"), latest);
    std::reverse(latest.begin(), latest.end());
    EXPECT_EQ(latest, earliest);
  }
  EXPECT_EQ(ids_in(town.desk.get("/v1/appointments")),
            ids_in(town.desk.get("/v1/appointments?sort=start")));
}

TEST(Lists, ASearchTakesWhatIsTypedAtItsWord) {
  Town town;
  for (const std::string name : kLists)
    for (const char* q : {"zzyzx", "%25", "%25%25", "%27", "!", "zzyzx%25"})
      EXPECT_EQ(town.count("/v1/" + name + "?q=" + q), 0u) << name << " " << q;
}

class ListsSearched : public testing::TestWithParam<bool> {};

// The same before the worker wrote the terms and after.
TEST_P(ListsSearched, FindsWhatSomebodyWouldType) {
  Town town;
  if (GetParam()) town.index();
  const std::string reference = town.desk.get("/v1/leads/" + town.zelda_lead).str("reference");
  struct Row {
    std::string list, q;
    std::size_t count;
  };
  const std::vector<Row> rows{
      {"leads", "zelda", 1},
      {"leads", reference, 1},
      {"leads", reference.substr(3), 1},
      {"leads", "ZELDA@example.test", 1},
      {"leads", "0177", 1},
      {"leads", "honda", 1},
      {"customers", "0177", 1},
      {"customers", "zelda@example.test", 1},
      {"customers", "quint", 1},
      {"customers", "%2B1%20904%20555%200177", 1},
      {"vehicles", "qrt204", 1},
      {"vehicles", "2015%20honda", 2},
      {"vehicles", "carla", 1},
      {"calls", "alternator", 1},
      {"calls", "0166", 1},
      {"messages", "serpentine", 2},
      {"messages", "zelda", 1},
      {"estimates", "zelda", 1},
      {"estimates", reference, 1},
      {"jobs", "carla", 2},
      {"jobs", town.desk.get("/v1/jobs/" + town.job).str("reference"), 1},
      {"appointments", "0151", 2},
      {"invoices", "carla", 2},
      {"invoices", town.desk.get("/v1/invoices/" + town.invoice).str("number"), 1},
      {"payments", "diaz", 2},
      {"payments", town.desk.get("/v1/invoices/" + town.invoice).str("number"), 1},
      {"parts", "FILTER", 1},
      {"parts", "of-7o", 1},
      {"part-orders", "best", 1},
      {"part-orders", town.desk.get("/v1/part-orders/" + town.order).str("reference"), 1},
      {"users", "dana", 1},
      {"users", "0113", 1},
      {"shops", "ezra", 1},
  };
  for (const Row& row : rows)
    EXPECT_EQ(town.count("/v1/" + row.list + "?q=" + row.q), row.count) << row.list << " " << row.q;
  EXPECT_GE(town.count("/v1/events?q=part"), 2u);
  EXPECT_GE(town.count("/v1/audit?q=lead."), 1u);
  for (const char* sort : {"created_at", "-created_at"}) {
    const std::string page = std::string("/v1/messages?q=serpentine&limit=1&sort=") + sort;
    EXPECT_EQ(walked(town.desk, page).size(), 2u);
  }
  for (const Row& row : rows) {  // No word finds what is another shop's.
    const Reply reply = town.desk.call(Who::elsewhere, "GET", "/v1/" + row.list + "?q=" + row.q);
    EXPECT_TRUE(ids_in(reply).empty()) << row.list << " " << row.q;
  }
}
INSTANTIATE_TEST_SUITE_P(BeforeAndAfter, ListsSearched, testing::Bool());

TEST(Lists, AreNarrowedByTheirFields) {
  Town town;
  const std::string reference = town.desk.get("/v1/leads/" + town.zelda_lead).str("reference");
  const std::string carla = town.desk.carla.id.value;
  struct Row {
    std::string target;
    std::size_t count;
  };
  const std::vector<Row> rows{
      {"leads?phone=904-555-0177", 1},
      {"leads?email=zelda@example.test", 1},
      {"leads?reference=" + reference, 1},
      {"leads?reference=none", 0},
      {"leads?email=ZELDA@Example.test", 1},
      {"customers?email=ZELDA@Example.test", 1},
      {"leads?name=Zelda%20Quint", 1},
      {"leads?name=Zelda", 0},
      {"leads?caller_id=904-555-0166", 1},
      {"leads?service=brakes", 0},
      {"calls?from=%2B19045550166", 1},
      {"calls?from=none", 0},
      {"messages?to=904-555-0177", 1},
      {"vehicles?make=ford", 1},
      {"estimates?reference=" + reference, 1},
      {"estimates?reference=RC-1", 0},
      {"jobs?estimate_id=" + town.desk.get("/v1/jobs/" + town.job).str("estimate_id"), 1},
      {"appointments?estimate_id=none", 0},
      {"leads?shop_id=" + town.desk.shop.id.value + "&phone=904-555-0177", 1},
      {"leads?shop_id=" + town.desk.other_shop.id.value, 0},
      {"shops?shop_id=" + town.desk.shop.id.value, 1},
      {"users?shop_id=none", 0},
      {"leads?customer_id=" + town.zelda, 1},
      {"leads?source=sms", 0},
      {"calls?direction=inbound", 2},
      {"calls?direction=outbound", 0},
      {"messages?channel=sms&lead_id=" + town.zelda_lead, 1},
      {"messages?channel=email", 0},
      {"messages?direction=in", 0},
      {"customers?phone=%2B19045550177", 1},
      {"customers?email=zelda@example.test", 1},
      {"vehicles?plate=QRT%20204", 1},
      {"vehicles?vin=none", 0},
      {"estimates?lead_id=" + town.zelda_lead, 1},
      {"estimates?status=draft&customer_id=" + town.zelda, 1},
      {"estimates?status=declined", 0},
      {"estimates?status=expired", 0},
      {"jobs?status=invoiced&customer_id=" + carla, 2},
      {"appointments?status=invoiced", 2},
      {"appointments?status=scheduled", 0},
      {"appointments?customer_id=" + town.zelda, 0},
      {"jobs?reference=" + town.desk.get("/v1/jobs/" + town.job).str("reference"), 1},
      {"appointments?reference=J-9", 0},
      {"invoices?number=" + town.desk.get("/v1/invoices/" + town.invoice).str("number"), 1},
      {"invoices?status=part_paid", 2},
      {"payments?invoice_id=" + town.invoice, 1},
      {"payments?status=settled&method=cash", 2},
      {"payments?status=failed", 0},
      {"parts?number=OF-7O", 1},
      {"part-orders?status=requested", 2},
      {"part-orders?supplier=Acme", 1},
      {"users?role=mechanic", 1},
      {"users?email=DANA@example.test", 1},
      {"events?kind=part.changed&subject_id=" + town.part, 1},
      {"audit?action=none", 0},
      {"audit?actor_id=" + town.desk.mike.id.value, 0},
  };
  for (const Row& row : rows) EXPECT_EQ(town.count("/v1/" + row.target), row.count) << row.target;
  town.desk.write([](Tx& tx) {
    for (const auto& id : tx.all<std::string>(
             "SELECT id FROM estimates WHERE shop_id = ? ORDER BY id LIMIT ?", tx.shop_id(), 10))
      tx.exec("UPDATE estimates SET expires_at = 1 WHERE shop_id = ? AND id = ?", tx.shop_id(), id);
  });
  EXPECT_EQ(town.count("/v1/estimates?status=draft"), 0u);
  EXPECT_EQ(town.count("/v1/estimates?status=expired"), 2u);
  for (const char* target :
       {"calls?status=x", "messages?channel=x", "estimates?status=x", "jobs?status=x",
        "appointments?status=x", "invoices?status=x", "payments?status=x", "part-orders?status=x",
        "users?role=x", "payments?from=x"}) {
    const Reply reply = town.desk.get(std::string("/v1/") + target);
    EXPECT_EQ(reply.status, 400) << target;
    const std::string_view query =
        std::string_view(target).substr(std::string_view(target).find('?') + 1);
    EXPECT_EQ(reply.str("field"), query.substr(0, query.find('='))) << target;
  }
}

TEST(Lists, EachRowIsThereByItsId) {
  Town town;
  for (const std::string name : kLists)
    for (const std::string& id : ids_in(town.desk.get("/v1/" + name + "?limit=2"))) {
      const Reply one = town.desk.get("/v1/" + name + "/" + id);
      EXPECT_EQ(one.status, 200) << name << " " << one.text;
      if (one.status == 200) EXPECT_EQ(id_of(one.body), id);
      EXPECT_EQ(town.desk.get("/v1/" + name + "/none").status, 404) << name;
    }
}

}  // namespace
}  // namespace roadcall::test
