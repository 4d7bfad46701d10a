#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/json.h"
#include "domain/audit/audit.h"
#include "domain/consents/consents.h"
#include "domain/files/files.h"
#include "domain/quotes/quotes.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

// What a visitor sends is answered once, kept whole, and refused by the names it was sent under.
namespace roadcall::test {
namespace {

constexpr const char* kIntake = "/quote/quote_intake_handler.php";
constexpr const char* kApi = "/v1/public/quotes";

json::object parsed(const http::Response& response) {
  return json::parse(response.body).value().as_object();
}

std::string word(const json::object& body, const char* name) {
  const auto* found = body.if_contains(name);
  return found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
}

bool has(const std::string& body, const std::string& words) {
  return body.find(words) != std::string::npos;
}

struct QuoteSite : testing::Test {
  http::Response post_form(const std::string& target, const http::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.body = http::encode_form(fields);
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    return world.visit(std::move(request));
  }
  http::Response post_with_key(const std::string& target, const std::string& key,
                               const std::string& body) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    request.headers.set("Content-Type", "application/json");
    request.headers.set("Idempotency-Key", key);
    return world.visit(std::move(request));
  }
  World world;
};

TEST_F(QuoteSite, AKeyWithTheSameWordsGivesTheSameAnswer) {
  const char* body = R"({"name":"Maria","phone":"9045550142","service":"brakes"})";
  const auto first = post_with_key(kApi, "k-1", body);
  const auto again = post_with_key(kApi, "\"k-1\"", body);
  EXPECT_EQ(first.status, 201) << first.body;
  EXPECT_EQ(again.status, 201) << again.body;
  EXPECT_EQ(first.body, again.body);
  EXPECT_TRUE(first.headers.get("Idempotency-Replayed").empty());
  EXPECT_EQ(again.headers.get("Idempotency-Replayed"), "true");
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST_F(QuoteSite, NoMoreThanSoManyStrangersAreTextedInAnHour) {
  const auto ask = [&](int number) {
    return post_form(kIntake, {{"name", "Maria"},
                               {"phone", "904555" + std::to_string(1000 + number)},
                               {"repair", "It shakes"},
                               {"text_opt_in", "1"}});
  };
  const auto waiting = [&](std::string_view kind) {
    int count = 0;
    for (const Message& one : world.messages())
      count += one.kind == kind && one.status == MessageStatus::waiting_approval;
    return count;
  };
  for (int i = 0; i < 30; ++i) EXPECT_EQ(ask(i).status, 200);
  EXPECT_EQ(waiting("quote_received"), 0);
  EXPECT_EQ(ask(30).status, 200);
  EXPECT_EQ(waiting("quote_received"), 1);
  EXPECT_TRUE(std::ranges::none_of(world.messages(),
                                   [](const Message& one) { return one.kind == "owner_preview"; }));
  // Whom the shop knows is none.
  world.pass(1min);
  post_form(
      kIntake,
      {{"name", "Maria"}, {"phone", "9045551000"}, {"repair", "It rattles"}, {"text_opt_in", "1"}});
  EXPECT_EQ(waiting("quote_received"), 1);
  world.pass(1h);
  ask(31);
  EXPECT_EQ(waiting("quote_received"), 1);
}

TEST_F(QuoteSite, AKeyWithOtherWordsIsRefusedAndNothingIsSaidToBeStored) {
  post_with_key(kApi, "k-1", R"({"name":"Maria","phone":"9045550142"})");
  for (const char* other :
       {R"({"name":"Bob","phone":"9045550143"})", R"({"name":"Maria","phone":"9045550143"})",
        R"({"name":"Maria","phone":"9045550142","text_opt_in":true})",
        R"({"name":"Maria","phone":"9045550142","mileage":120000})"}) {
    const auto refused = post_with_key(kApi, "k-1", other);
    EXPECT_EQ(refused.status, 422) << other;
    EXPECT_EQ(word(parsed(refused), "key"), "idempotency_key.reused");
    EXPECT_EQ(word(parsed(refused), "field"), "Idempotency-Key");
  }
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST_F(QuoteSite, AnOverlongKeyIsNamedAsWhatItIs) {
  for (const char* target : {kApi, kIntake}) {
    const auto refused =
        post_with_key(target, std::string(256, 'k'), R"({"name":"Maria","phone":"9045550142"})");
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(word(parsed(refused), "field"), "Idempotency-Key") << refused.body;
  }
}

TEST_F(QuoteSite, ANonceWithOtherWordsIsAnotherLead) {
  for (const char* target : {"/quote/", kIntake, "/api/quote_intake.php"}) {
    const std::string nonce = std::string("nonce of ") + target;
    const auto before = world.leads().size();
    const http::Fields maria{{"nonce", nonce}, {"name", "Maria"}, {"phone", "9045550142"}};
    const http::Fields bob{{"nonce", nonce}, {"name", "Bob"}, {"phone", "9045550143"}};
    EXPECT_EQ(post_form(target, maria).status, 200) << target;
    EXPECT_EQ(post_form(target, maria).status, 200) << target;
    EXPECT_EQ(post_form(target, bob).status, 200) << target;
    EXPECT_EQ(world.leads().size(), before + 2) << target;
  }
}

TEST_F(QuoteSite, TheOwnerSeesEveryValueThatWasSent) {
  const auto reply = world.post_json(
      kIntake, R"({"name":"Maria","phone":"9045550142","concern":"It squeals","notes":"Gate code 9",
      "service_location":"roadside","contact_method":"text","vehicle_class":"light",
      "labor_hours":1.5,"mileage":"120000","preferred_slot":"2020-01-01T09:00","color":"red",
      "vehicle":"2010 Ford","meta":{"from":"old page"}})");
  ASSERT_EQ(reply.status, 200) << reply.body;
  const std::string issue = world.only_lead().issue;
  for (const char* part :
       {"It squeals", "notes: Gate code 9", "Where the car is: roadside", "Contact by: text",
        "Vehicle class: light", "Labor hours: 1.5", "Mileage: 120000",
        "Preferred time: 2020-01-01T09:00", "color: red", "vehicle: 2010 Ford", "old page"})
    EXPECT_TRUE(has(issue, part)) << part << " in " << issue;
}

TEST_F(QuoteSite, WhatIsTooLongForTheIssueStandsInTheLeadsStory) {
  const std::string concern(1995, 'x');
  world.post_json(
      kIntake, R"({"name":"Maria","phone":"9045550142","service":"rattle","concern":")" + concern +
                   R"(","service_location":"roadside"})");
  const Lead lead = world.only_lead();
  EXPECT_LE(lead.issue.size(), 2000U);
  const auto story = world.read([&](Tx& tx) { return audit::of(tx, lead.id.value); });
  const bool whole = std::any_of(story.begin(), story.end(), [&](const audit::Entry& entry) {
    return entry.action == "lead.asked" && has(entry.details, concern) &&
           has(entry.details, "roadside");
  });
  EXPECT_TRUE(whole);
}

TEST_F(QuoteSite, TheApiNamesTheFieldThatIsWrong) {
  struct Row {
    const char* sent;
    const char* field;
  };
  for (const auto& [sent, field] :
       std::vector<Row>{{R"("vehicle":"2010 Ford")", "vehicle"},
                        {R"("vehicle":[])", "vehicle"},
                        {R"("vehicle":{"year":"2010"})", "vehicle.year"},
                        {R"("vehicle":{"color":"red"})", "vehicle.color"},
                        {R"("vehicle":{"year":1})", "vehicle.year"},
                        {R"("vehicle":{"make":7})", "vehicle.make"},
                        {R"("year":1)", "year"},
                        {R"("text_opt_in":{})", "text_opt_in"},
                        {R"("text_opt_in":"banana")", "text_opt_in"},
                        {R"("preferred_time":5)", "preferred_time"},
                        {R"("labor_hours":"soon")", "labor_hours"},
                        {R"("email":["x"])", "email"},
                        {R"("colour":"red")", "colour"}}) {
    const auto refused =
        world.post_json(kApi, R"({"name":"Maria","phone":"9045550142",)" + std::string(sent) + "}");
    EXPECT_EQ(refused.status, 400) << sent;
    EXPECT_EQ(word(parsed(refused), "field"), field) << refused.body;
    EXPECT_TRUE(has(word(parsed(refused), "detail"), field)) << refused.body;
  }
  EXPECT_TRUE(world.leads().empty());
}

TEST_F(QuoteSite, ConsentIsKeptInTheWordsThatWereShown) {
  const auto kept = [&] {
    return world.read([](Tx& tx) { return consents::history(tx, kMaria).front(); });
  };
  const std::string asked = R"({"name":"Maria","phone":"9045550142","text_opt_in":true)";
  for (const char* target : {kIntake, "/api/quote_intake.php", kApi}) {
    world.pass(21min);
    world.post_json(target, asked + R"(,"text_consent_wording":" Text me about my car. "})");
    EXPECT_EQ(kept().wording, "Text me about my car.") << target;
    EXPECT_EQ(kept().source, "api") << target;
  }
  world.pass(21min);
  world.post_json(kApi, asked + "}");
  EXPECT_EQ(kept().wording, "agreed on the sender's page; wording not sent");
  EXPECT_EQ(kept().source, "api");
  world.pass(24h);
  post_form("/quote/", {{"name", "Maria"},
                        {"phone", "9045550142"},
                        {"text_opt_in", "1"},
                        {"text_consent_wording", "Anything"}});
  EXPECT_EQ(kept().wording, quotes::consent_wording(world.shop()));
  EXPECT_EQ(kept().source, "web_form");
  world.pass(24h);
  post_form("/api/form-submit.php",
            {{"name", "Maria"}, {"phone", "9045550142"}, {"text_opt_in", "1"}});
  EXPECT_EQ(kept().source, "api") << "an old page's form";

  const std::string long_words = R"(,"text_consent_wording":")" + std::string(1001, 'x') + "\"}";
  const auto refused = world.post_json(kApi, asked + long_words);
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(word(parsed(refused), "field"), "text_consent_wording");
  EXPECT_EQ(world.post_json(kIntake, asked + long_words).status, 200) << "nobody is lost for that";
}

TEST_F(QuoteSite, ErrorsUseTheNamesThatWereSent) {
  const std::string long_text(2001, 'x');
  const std::string long_make(61, 'm');
  const auto field_of = [&](const char* target, const std::string& sent) {
    return word(
        parsed(world.post_json(target, R"({"name":"Maria","phone":"9045550142",)" + sent + "}")),
        "field");
  };
  EXPECT_EQ(field_of(kApi, R"("concern":")" + long_text + "\""), "concern");
  EXPECT_EQ(field_of(kApi, R"("notes":")" + long_text + "\""), "notes");
  EXPECT_EQ(field_of(kApi, R"("make":")" + long_make + "\""), "make");
  EXPECT_EQ(field_of(kApi, R"("year":12)"), "year");
  EXPECT_EQ(field_of(kApi, R"("vehicle":{"make":")" + long_make + "\"}"), "vehicle.make");
  EXPECT_EQ(field_of(kApi, R"("make":")" + long_make + "\""), "make");
  EXPECT_EQ(field_of(kApi, R"("address":")" + std::string(301, 'a') + "\""), "address");
}

TEST_F(QuoteSite, TheOldAddressesAskForNameAndPhoneAlone) {
  struct Row {
    const char* sent;
    const char* kept;
  };
  for (const char* target : {kIntake, "/api/quote_intake.php"})
    for (const auto& [sent, kept] :
         std::vector<Row>{{R"("vin":"BADVIN")", "vin: BADVIN"},
                          {R"("vehicle":{"vin":"BADVIN"})", "vin: BADVIN"},
                          {R"("year":"abcd")", "year: abcd"},
                          {R"("year":1492)", "year: 1492"},
                          {R"("mileage":"abc")", "mileage: abc"},
                          {R"("mileage":-4)", "mileage: -4"},
                          {R"("email":"nope")", "email: nope"},
                          {R"("email":["x"])", R"(email: ["x"])"}}) {
      const auto reply =
          world.post_json(target, R"({"name":"Maria","phone":"9045550142","repair":"Oil Change",)" +
                                      std::string(sent) + "}");
      EXPECT_EQ(reply.status, 200) << sent << reply.body;
      EXPECT_TRUE(has(world.leads().front().issue, kept)) << world.leads().front().issue;
      world.pass(24h);
    }
  const auto refused = world.post_json(kIntake, R"({"name":"Maria","phone":"12"})");
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(word(parsed(refused), "field"), "phone");
}

TEST_F(QuoteSite, AMistypedVinOrMileageLosesNobodyOnTheForm) {
  const auto page = post_form(
      "/quote/",
      {{"name", "Maria Lopez"}, {"phone", "(904) 555-0142"}, {"vin", "1HG"}, {"mileage", "lots"}});
  EXPECT_EQ(page.status, 200) << page.body;
  const std::string issue = world.only_lead().issue;
  EXPECT_TRUE(has(issue, "vin: 1HG")) << issue;
  EXPECT_TRUE(has(issue, "mileage: lots")) << issue;
}

TEST_F(QuoteSite, EachRepairOfTheOldFormsHasItsPrice) {
  for (const auto& [repair, dollars] :
       std::vector<std::pair<std::string, int>>{{"Oil Change", 50},
                                                {"Brake Pads", 120},
                                                {"Battery Replacement", 80},
                                                {"Alternator", 350},
                                                {"Starter", 300},
                                                {"Timing Belt", 500},
                                                {"AC Recharge", 180},
                                                {"Check Engine", 150},
                                                {"Heater Hose Replacement", 220},
                                                {"Struts/Shocks (pair)", 400}}) {
    const auto reply = world.post_json(
        kIntake, R"({"name":"Maria","phone":"9045550142","repair":")" + repair + "\"}");
    ASSERT_EQ(reply.status, 200) << reply.body;
    const json::value body = parsed(reply);
    EXPECT_EQ(body.at("data").at("estimate").at("base_amount").to_number<double>(), dollars)
        << repair;
    world.pass(24h);
  }
}

TEST_F(QuoteSite, AFormWithAMistakeKeepsWhatWasTyped) {
  struct Row {
    const char* field;
    const char* value;
  };
  for (const auto& [field, value] : std::vector<Row>{
           {"year", "20x4"}, {"make", "\xC3\x28"}, {"phone", "12"}, {"concern", "\xFF"}}) {
    http::Fields fields{{"name", "Maria Lopez"},
                        {"phone", "(904) 555-0142"},
                        {"year", "2014"},
                        {"make", "Honda"},
                        {"model", "Civic"},
                        {"service", "Alternator"},
                        {"service_location", "work"},
                        {"city", "Palm Coast"},
                        {"text_opt_in", "1"}};
    std::erase_if(fields, [&](const auto& pair) { return pair.first == field; });
    fields.emplace_back(field, value);
    const auto page = post_form("/quote/", fields);
    EXPECT_EQ(page.status, 400) << field;
    EXPECT_TRUE(has(page.body, "role=\"alert\"")) << field;
    const auto at = page.body.find("name=\"" + std::string(field) + "\"");
    ASSERT_NE(at, std::string::npos) << field;
    const std::string element = page.body.substr(at, page.body.find('>', at) - at);
    EXPECT_TRUE(has(element, "aria-invalid")) << element;
    for (const auto& [name, typed] : fields)
      if (name != field && name != "text_opt_in" && name != "service_location")
        EXPECT_TRUE(has(page.body, "value=\"" + typed + "\"")) << field << ": " << typed;
    EXPECT_TRUE(has(page.body, "value=\"work\" selected")) << field;
    EXPECT_TRUE(has(page.body, "name=\"text_opt_in\" value=\"1\" checked")) << field;
  }
  EXPECT_TRUE(world.leads().empty());
}

TEST_F(QuoteSite, TheOldAnswerHasAllItsMembers) {
  const auto reply = world.post_json(
      kIntake, R"({"name":"Maria","phone":"9045550142","repair":"Alternator","labor_hours":2,
      "vehicle_class":"light","year":2014,"make":"Honda","model":"Civic"})");
  const json::object body = parsed(reply);
  const json::object& data = body.at("data").as_object();
  EXPECT_EQ(data.at("labor_hours").to_number<double>(), 2);
  EXPECT_EQ(word(data.at("vehicle").as_object(), "duty_class"), "light");
  for (const char* member : {"estimate_raw", "crm", "platform"})
    EXPECT_TRUE(data.contains(member) && data.at(member).is_null()) << member;
  EXPECT_EQ(data.at("estimate").at("candidates").at("local").as_int64(), 350);
  for (const char* member : {"email", "owner_sms", "webhook"})
    EXPECT_TRUE(data.at("notifications").as_object().contains(member)) << member;
  EXPECT_EQ(word(data.at("workflow").as_object(), "status"), "stored");
  EXPECT_EQ(word(data.at("workflow").as_object(), "id"), word(data, "lead_id"));
}

// Anybody may send pictures: only those of a new request stay on the disk.
class QuotePhotos : public QuoteSite {
 protected:
  http::Response post(const http::Fields& fields, std::vector<std::string> pictures) {
    std::string body;
    const auto part = [&body](const std::string& head, const std::string& data) {
      body += "--line\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + data + "\r\n";
    };
    for (const auto& [name, value] : fields) part("name=\"" + name + "\"", value);
    for (const std::string& picture : pictures)
      part("name=\"photos\"; filename=\"a.png\"\r\nContent-Type: image/png", picture);
    http::Request request;
    request.method = "POST";
    request.target = "/quote/";
    request.body = body + "--line--\r\n";
    request.headers.set("Content-Type", "multipart/form-data; boundary=line");
    return world.visit(std::move(request));
  }
  static std::string picture(std::size_t bytes = 200) {
    std::string png("\x89PNG\r\n\x1a\n", 8);
    png.resize(bytes, 'x');
    return png;
  }
  static std::size_t files() {
    namespace fs = std::filesystem;
    const fs::path folder =
        fs::temp_directory_path() / ("roadcall-test-" + std::to_string(getpid())) / "files";
    if (!fs::exists(folder)) return 0;
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      count += entry.is_regular_file() ? 1 : 0;
    return count;
  }
  const std::size_t before = files();
  const http::Fields maria{{"name", "Maria"}, {"phone", "9045550142"}, {"concern", "Grinds"}};
};

TEST_F(QuotePhotos, ThoseOfANewRequestStay) {
  EXPECT_LT(post(maria, {picture(), picture(300)}).status, 400);
  EXPECT_EQ(files(), before + 2);
  const Lead lead = world.only_lead();
  EXPECT_EQ(world.read([&](Tx& tx) { return files::of(tx, lead.id.value); }).size(), 2U);
}

TEST_F(QuotePhotos, ARepeatKeepsNoneTwice) {
  EXPECT_LT(post(maria, {picture()}).status, 400);
  EXPECT_LT(post(maria, {picture()}).status, 400);
  EXPECT_EQ(files(), before + 1);
  EXPECT_EQ(world.leads().size(), 1U);
}

TEST_F(QuotePhotos, ARefusedRequestLeavesNone) {
  EXPECT_EQ(post({{"name", "Maria"}, {"phone", "12"}}, {picture()}).status, 400);
  EXPECT_EQ(post(maria, {picture(), "no picture"}).status, 400);
  const http::Fields robot{{"name", "R"}, {"phone", "9045550177"}, {"website", "x.test"}};
  EXPECT_LT(post(robot, {picture()}).status, 400);
  EXPECT_EQ(files(), before);
}

TEST_F(QuotePhotos, AFloodLeavesNone) {
  int kept = 0;
  for (int i = 0; i < 9; ++i) {
    const auto reply = post(
        {{"name", "Maria"}, {"phone", "9045550142"}, {"concern", std::to_string(i)}}, {picture()});
    kept += reply.status < 400 ? 1 : 0;
  }
  EXPECT_EQ(kept, 6);
  EXPECT_EQ(files(), before + 6);
}

TEST_F(QuotePhotos, TooMuchTogetherIsSaidAtTheFieldAndTheWordsStay) {
  const auto reply =
      post(maria, {picture(8u << 20), picture(8u << 20), picture(8u << 20), picture(2u << 20)});
  EXPECT_EQ(reply.status, 413);
  EXPECT_TRUE(has(reply.body, "id=\"photos-problem\">Please choose at most 5 pictures"));
  EXPECT_TRUE(has(reply.body, "Grinds"));
  EXPECT_EQ(files(), before);
}

TEST_F(QuoteSite, ManyPeopleMayAskFromOneAddress) {
  int taken = 0;
  for (int i = 0; i < 62; ++i)
    taken += post_form(kIntake, {{"name", "Visitor"}, {"phone", std::to_string(9045550100 + i)}})
                         .status == 200
                 ? 1
                 : 0;
  EXPECT_EQ(taken, 60);
}

TEST_F(QuoteSite, TheApiTakesAnIssueAndLetsAProgramsOwnWordsBe) {
  const auto made = post_with_key(kApi, "k-issue", R"({"name":"Maria","phone":"9045550142",
      "issue":"It squeals","meta":{"campaign":"spring"}})");
  EXPECT_EQ(made.status, 201) << made.body;
  EXPECT_EQ(world.only_lead().issue, "It squeals");
  const auto refused = post_with_key(kApi, "k-long", R"({"name":"Maria","phone":"9045550142",
      "issue":")" + std::string(2001, 'x') + "\"}");
  EXPECT_EQ(word(parsed(refused), "field"), "issue") << refused.body;
}

TEST_F(QuoteSite, TheWaitAfterTooManyIsToldInBothWays) {
  http::Response last;
  for (int i = 0; i < 8; ++i)
    last = post_form("/quote/",
                     {{"name", "Maria"}, {"phone", "9045550142"}, {"concern", std::to_string(i)}});
  EXPECT_EQ(last.status, 429);
  EXPECT_FALSE(last.headers.get("Retry-After").empty());
  EXPECT_FALSE(last.headers.get("RateLimit").empty());
  EXPECT_EQ(post_form("/quote/", {{"name", "Bob"}, {"phone", "9045550143"}}).status, 200);
  world.clock.advance(std::chrono::hours(24));
  EXPECT_EQ(post_form("/quote/", {{"name", "Maria"}, {"phone", "9045550142"}}).status, 200);
}

TEST_F(QuoteSite, AnUnknownPageIsAPageToABrowserAndAProblemToAProgram) {
  http::Request request;
  request.target = "/no-such-page";
  EXPECT_EQ(world.visit(request).headers.get("Content-Type"), "application/problem+json");
  request.headers.set("Accept", "text/html,application/xhtml+xml");
  const auto page = world.visit(request);
  EXPECT_EQ(page.status, 404);
  EXPECT_TRUE(has(page.body, "This page is not here"));
  request.headers.set("Accept-Language", "es-MX");
  EXPECT_TRUE(has(world.visit(request).body, "Esta página no está"));
  request.target = "/v1/nothing";
  EXPECT_EQ(world.visit(request).headers.get("Content-Type"), "application/problem+json");
}

TEST_F(QuoteSite, AHostThatIsNoShopsLeadsToTheFirst) {
  const auto second = world.app.store().write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "Second", .phone = "+19045550199", .domains = {"b.test"}});
  });
  ASSERT_TRUE(second);
  const auto title_at = [&](const char* host) {
    http::Request request;
    request.target = "/quote/";
    request.headers.set("Host", host);
    const auto page = world.app.handle(request);
    EXPECT_EQ(page.status, 200) << host;
    return has(page.body, ">Second</a>");
  };
  for (const char* host : {"app.test", "127.0.0.1:8080", "unknown.test"})
    EXPECT_FALSE(title_at(host)) << host;
  for (const char* host : {"b.test", "B.Test", "www.b.test:443", "WWW.B.TEST"})
    EXPECT_TRUE(title_at(host)) << host;
  http::Request desk;
  desk.headers.set("Host", "CRM.Example.com");
  EXPECT_EQ(world.app.handle(desk).headers.get("Location"), "/desk/");
}

TEST_F(QuoteSite, AShopWithoutANumberShowsNone) {
  world.app.store().write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "Silent", .phone = "", .domains = {"silent.test"}});
  });
  for (const char* target : {"/", "/quote/", "/privacy", "/terms"}) {
    http::Request request;
    request.target = target;
    request.headers.set("Host", "silent.test");
    const auto page = world.app.handle(request);
    EXPECT_EQ(page.status, 200) << target;
    EXPECT_FALSE(has(page.body, "tel:")) << target;
    EXPECT_FALSE(has(page.body, "+1904")) << target;
  }
}

}  // namespace
}  // namespace roadcall::test
