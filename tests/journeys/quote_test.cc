#include <gtest/gtest.h>

#include "base/json.h"
#include "domain/consents/consents.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/words/templates.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

constexpr const char* kIntake = "/quote/quote_intake_handler.php";

json::object parsed(const http::Response& response) {
  return json::parse(response.body).value().as_object();
}

TEST(QuoteJourney, AnOldPageGetsTheOldAnswerWithAPriceAndAReference) {
  World world;
  const auto reply = world.post_json(
      kIntake,
      R"({"name":"Maria Lopez","phone":"(904) 555-0142","email":"maria@example.test","year":"2014",
      "make":"Honda","model":"Civic","engine":"1.8L","repair":"Alternator","text_opt_in":true,"notes":"battery light is on"})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  const auto body = parsed(reply);
  EXPECT_TRUE(body.at("success").as_bool());
  const auto& data = body.at("data").as_object();
  EXPECT_EQ(data.at("reference").as_string(), "RC-10001");
  EXPECT_EQ(data.at("estimate").as_object().at("amount").as_int64(), 350);
  EXPECT_EQ(data.at("vehicle").as_object().at("year").as_int64(), 2014);
  world.settle();
  const Lead lead = world.only_lead();
  EXPECT_EQ(lead.service, "starter_alternator");
  EXPECT_EQ(lead.issue, "battery light is on");
  EXPECT_FALSE(lead.customer_id.empty());
  EXPECT_FALSE(lead.vehicle_id.empty());
}

TEST(QuoteJourney, OnlyNameAndPhoneAreMandatoryAndTheFieldIsNamed) {
  World world;
  EXPECT_EQ(world.post_json(kIntake, R"({"name":"Maria","phone":"9045550142"})").status, 200);
  struct Row {
    const char* body;
    const char* error;
  };
  for (const auto& [body, error] :
       std::vector<Row>{{R"({"phone":"9045550142"})", "Missing required field: name"},
                        {R"({"name":"Maria"})", "Missing required field: phone"},
                        {"{nonsense", "Invalid JSON"},
                        {"[]", "Invalid JSON"},
                        {R"({"name":"Maria","phone":"12"})",
                         "phone is not a telephone number we can call back."},
                        {R"({"name":["x"],"phone":"9045550142"})", "name must be text."}}) {
    const auto reply = world.post_json(kIntake, body);
    EXPECT_EQ(reply.status, 400) << body;
    EXPECT_EQ(parsed(reply).at("error").as_string(), error) << body;
  }
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST(QuoteJourney, ADoubleClickIsOneRequest) {
  World world;
  const char* body = R"({"name":"Maria","phone":"9045550142","repair":"Battery"})";
  const auto first = world.post_json(kIntake, body);
  const auto second = world.post_json(kIntake, body);
  EXPECT_EQ(first.body, second.body);
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST(QuoteJourney, WithoutTheTickNobodyIsTexted) {
  World world;
  world.post_json(kIntake, R"({"name":"Maria","phone":"9045550142","repair":"Battery"})");
  world.settle();
  EXPECT_TRUE(world.sim.sent_texts(kMaria).empty());
}

TEST(QuoteJourney, TheOwnerReadsWhoAsksForWhatAtWhatPriceAndWhere) {
  World world;
  world.write([](Tx& tx) {
    return words::save_template(tx, shops::current(tx), "owner_new_lead", "en",
                                "{{name}} {{phone}} {{address}} {{total}} {{link}}", 0)
        .value();
  });
  world.post_json(kIntake, R"({"name":"Maria","phone":"9045550142","repair":"Battery",
      "street":"12 Oak Street","text_opt_in":true})");
  world.settle();
  const std::string told = world.last_text_to(kEzra);
  for (const std::string& part : {std::string("Maria (904) 555-0142 12 Oak Street $"),
                                  "/desk/leads/" + world.only_lead().id.value})
    EXPECT_NE(told.find(part), std::string::npos) << told;
  EXPECT_EQ(told.find("/q/"), std::string::npos) << told;
}

TEST(QuoteJourney, TheConsentIsKeptWithItsExactWords) {
  World world;
  world.post_json(kIntake, R"({"name":"Maria","phone":"9045550142","text_opt_in":"yes",
      "text_consent_wording":"Yes, text me about my car."})");
  const auto rows = world.read([](Tx& tx) {
    return tx.all<consents::Consent>(
        "SELECT " + db::columns<consents::Consent>() + " FROM consents WHERE shop_id = ? LIMIT 10",
        tx.shop_id());
  });
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].wording, "Yes, text me about my car.");
  EXPECT_EQ(rows[0].address, "192.0.2.7");
}

TEST(QuoteJourney, ABotIsKeptApartAndNobodyIsTexted) {
  World world;
  const auto reply = world.post_json(
      kIntake,
      R"({"name":"Bot","phone":"9045550142","text_opt_in":true,"website":"http://spam.test"})");
  EXPECT_EQ(reply.status, 200);
  world.settle();
  EXPECT_EQ(world.only_lead().stage, LeadStage::spam);
  EXPECT_TRUE(world.sim.sent_texts().empty());
}

TEST(QuoteJourney, OnePhoneCannotBeFloodedAndTheWaitIsNamed) {
  World world;
  http::Response last;
  for (int i = 0; i < 8; ++i) {
    last = world.post_json(
        kIntake, R"({"name":"Maria","phone":"9045550142","concern":")" + std::to_string(i) + "\"}");
  }
  EXPECT_EQ(last.status, 429);
  EXPECT_FALSE(last.headers.get("Retry-After").empty());
  EXPECT_EQ(world.leads().size(), 6U);
}

TEST(QuoteJourney, TheNewAddressAnswersInItsOwnShape) {
  World world;
  const auto reply = world.post_json("/v1/public/quotes",
                                     R"({"name":"Maria","phone":"9045550142","service":"brakes",
      "vehicle":{"year":2014,"make":"Honda","model":"Civic"}})");
  ASSERT_EQ(reply.status, 201) << reply.body;
  EXPECT_EQ(parsed(reply).at("estimate").as_object().at("total_cents").as_int64(), 12'000);
  const auto refused = world.post_json("/v1/public/quotes", R"({"name":"Maria"})");
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(refused.headers.get("Content-Type"), "application/problem+json");
  EXPECT_EQ(parsed(refused).at("field").as_string(), "phone");
}

TEST(QuoteJourney, TheFormWorksWithoutScriptAndShowsEveryLine) {
  World world;
  const auto form = world.get("/quote/");
  EXPECT_EQ(form.status, 200);
  EXPECT_LT(form.body.size(), 60'000U);
  http::Request post;
  post.method = "POST";
  post.target = "/quote/";
  post.headers.set("Host", "app.test");
  post.headers.set("Content-Type", "application/x-www-form-urlencoded");
  post.body =
      "name=Maria+%3Cb%3E&phone=9045550142&service=Alternator+Replacement&year=2014&make=Honda&"
      "model=Civic";
  const auto thanks = world.app.handle(post);
  ASSERT_EQ(thanks.status, 200) << thanks.body;
  for (const char* part :
       {"RC-10001", "first hour", "further time", "parts", "$350.00", "Maria &lt;b&gt;"}) {
    EXPECT_NE(thanks.body.find(part), std::string::npos) << part;
  }
}

TEST(QuoteJourney, OldAddressesAnswer) {
  World world;
  for (const char* moved : {"/admin/", "/crm/", "/Mobile-mechanic/login.php", "/admin/dispatch.php",
                            "/quote/quote_intake_handler.php?view=workflow&token=x"}) {
    EXPECT_EQ(world.get(moved).status, 302) << moved;
  }
  for (const char* gone : {"/test.php", "/voice/test_incoming.php"})
    EXPECT_EQ(world.get(gone).status, 410) << gone;
  for (const char* page : {"/", "/index.html", "/privacy", "/terms.html", "/robots.txt",
                           "/sitemap.xml", "/favicon.ico"}) {
    EXPECT_EQ(world.get(page).status, 200) << page;
  }
  EXPECT_EQ(world.get("/api/quote_intake.php").status, 405);
  EXPECT_EQ(world.get("/q/" + std::string(24, 'x')).status, 404);
}

}  // namespace
}  // namespace roadcall::test
