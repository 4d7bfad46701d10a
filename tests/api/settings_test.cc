#include "domain/messages/delivery.h"
#include "domain/messages/messages.h"
#include "domain/shops/shop_rows.h"
#include "domain/shops/shops.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

TEST(ShopApi, OnlyTheSettingsSentChange) {
  Desk desk;
  const std::string target = "/v1/shops/" + desk.shop.id.value;
  const Reply before = desk.get(target);
  EXPECT_EQ(before.str("numbers.0"), "+19045550100");
  const Reply after = desk.patch(
      target,
      R"({"settings":{"ring_seconds":25,"rates":{"travel_cents":2500},"automatic":{"missed_call":false}}})",
      std::string(before.headers.get("ETag")));
  ASSERT_EQ(after.status, 200) << after.text;
  EXPECT_EQ(after.at("settings.ring_seconds"), 25);
  EXPECT_EQ(after.at("settings.rates.travel_cents"), 2500);
  EXPECT_EQ(after.at("settings.rates.first_hour_cents"),
            before.at("settings.rates.first_hour_cents"));
  EXPECT_EQ(after.str("settings.greeting"), before.str("settings.greeting"));
  EXPECT_EQ(desk.patch(target, R"({"settings":{"ring_seconds":900}})").str("field"),
            "settings.ring_seconds");
  EXPECT_EQ(desk.patch(target, R"({"settings":{"rings":3}})").status, 400);
  EXPECT_EQ(desk.get("/v1/shops/" + desk.other_shop.id.value).status, 404);
}

TEST(ShopApi, TheOwnerSetsTheDomains) {
  Desk desk;
  const std::string target = "/v1/shops/" + desk.shop.id.value;
  const Reply set = desk.patch(target, R"({"domains":["WWW.Coast.test","other.test"]})");
  ASSERT_EQ(set.status, 200) << set.text;
  EXPECT_EQ(set.str("domains.0"), "coast.test");
  EXPECT_EQ(set.str("domains.1"), "other.test");
  EXPECT_EQ(desk.patch(target, R"({"name":"Coast"})").at("domains").as_array().size(), 2U);
  for (const char* wrong : {R"(["not a domain"])", R"(["http://a.test"])", R"(["-a.test"])",
                            R"(["a..test"])", R"([""])", R"(["a.test:80"])"}) {
    const Reply refused = desk.patch(target, "{\"domains\":" + std::string(wrong) + "}");
    EXPECT_EQ(refused.status, 400) << wrong;
    EXPECT_EQ(refused.str("field"), "domains") << wrong;
  }
  desk.store->write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "B", .phone = "+19045550198", .domains = {"b.test"}});
  });
  EXPECT_EQ(desk.patch(target, R"({"domains":["b.test"]})").status, 409);
  EXPECT_EQ(
      desk.call(Who::manager, "PATCH", target, R"({"domains":[]})", {{"If-Match", "*"}}).status,
      403);
  EXPECT_EQ(desk.get(target).at("domains").as_array().size(), 2U);
  EXPECT_EQ(desk.patch(target, R"({"domains":[]})").at("domains").as_array().size(), 0U);
}

TEST(ShopApi, TheOwnerSetsTheNumbers) {
  Desk desk;
  const std::string target = "/v1/shops/" + desk.shop.id.value;
  const std::string main = desk.shop.phone;
  const auto numbers = [&] { return desk.get(target).at("numbers").as_array().size(); };
  const auto set = [&](const std::string& others, Who who = Who::owner) {
    return desk.call(who, "PATCH", target, R"({"numbers":[")" + main + "\"" + others + "]}",
                     {{"If-Match", "*"}});
  };
  ASSERT_EQ(set(R"(,"(904) 555-0166","904-555-0166")").status, 200);
  EXPECT_EQ(numbers(), 2U);
  EXPECT_EQ(desk.patch(target, R"({"name":"Coast"})").at("numbers").as_array().size(), 2U);
  const auto reached = [&] {
    return desk.store->read(Scope{}, [](Tx& tx) { return shops::by_number(tx, "+19045550166"); });
  };
  EXPECT_EQ(reached()->id, desk.shop.id);
  EXPECT_EQ(set(R"(,"12")").str("field"), "numbers");
  const Reply taken = set(",\"" + desk.other_shop.phone + "\"");
  EXPECT_EQ(taken.status, 409);
  EXPECT_EQ(taken.str("key"), "shop.number_taken");
  EXPECT_EQ(taken.str("field"), "numbers");
  const Reply without = desk.patch(target, R"({"numbers":["+19045550166"]})");
  EXPECT_EQ(without.str("field"), "numbers") << "texts go out from the main number";
  EXPECT_EQ(set("", Who::manager).status, 403);
  EXPECT_EQ(numbers(), 2U);
  EXPECT_EQ(set("").status, 200);
  EXPECT_FALSE(reached());
}

TEST(ShopApi, TextsThatWaitedForANumberLeaveWhenTheOwnerTypesOne) {
  Desk desk;
  const Message waits = desk.write([](Tx& tx) {
    shops::remove_numbers(tx, tx.shop_id());
    shops::set_phone(tx, tx.shop_id(), "");
    const Shop shop = shops::current(tx);
    const Message text = messages::reply(tx, shop, "+19045550142", "Hi", LeadId{}).value();
    delivery::begin(tx, text.id);
    delivery::hold(tx, text.id, "", "The shop has no number to send from yet.");
    return text;
  });
  const std::string target = "/v1/shops/" + desk.shop.id.value;
  const std::string version(desk.get(target).headers.get("ETag"));
  const Reply set = desk.patch(target, R"({"numbers":["904 555 0166"]})", version);
  ASSERT_EQ(set.status, 200) << set.text;
  EXPECT_EQ(set.str("phone"), "+19045550166");
  EXPECT_EQ(desk.get("/v1/messages/" + waits.id.value).str("status"), "queued");
}

TEST(PriceBookApi, ItemsComeAndGo) {
  Desk desk;
  const auto count = [&] { return desk.get("/v1/price-items").at("data").as_array().size(); };
  EXPECT_EQ(count(), 41u);
  const Reply made = desk.post(
      "/v1/price-items", R"({"name":"Window regulator","labor_minutes":90,"parts_cents":8000})");
  ASSERT_EQ(made.status, 201) << made.text;
  const std::string target = "/v1/price-items/" + made.str("id");
  EXPECT_EQ(desk.patch(target, R"({"parts_cents":9000})").at("parts_cents"), 9000);
  EXPECT_EQ(desk.call(Who::owner, "DELETE", target).status, 204);
  EXPECT_EQ(desk.get(target).status, 404);
  EXPECT_EQ(count(), 41u);
}

TEST(PriceBookApi, AKitListsItsParts) {
  Desk desk;
  const Reply made =
      desk.post("/v1/price-items",
                R"({"name":"Full service","labor_minutes":60,"parts_cents":1,"parts":[
          {"description":"Oil filter","number":"PH3614","unit_price_cents":900},
          {"description":"Oil 5W-30","quantity":5.5,"unit_price_cents":850}]})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(made.at("parts_cents"), 5575);
  EXPECT_EQ(made.at("parts.1.quantity"), 5.5);
  const std::string target = "/v1/price-items/" + made.str("id");
  EXPECT_EQ(desk.patch(target, R"({"labor_minutes":90})").at("parts").as_array().size(), 2U);
  const Lead lead = desk.lead({.name = "Carla", .phone = "+19045550123"});
  const Reply priced = desk.post("/v1/leads/" + lead.id.value + "/priced-lines",
                                 R"({"price_item_ids":[")" + made.str("id") + "\"]}");
  EXPECT_EQ(priced.str("lines.2.description"), "Oil filter (PH3614)") << priced.text;
  EXPECT_EQ(priced.at("lines.3.unit_price_cents"), 850);
  const Reply bad =
      desk.patch(target, R"({"parts":[{"description":"Oil","quantity":0,"unit_price_cents":1}]})");
  EXPECT_EQ(bad.str("field"), "parts[0].quantity") << bad.text;
  EXPECT_EQ(desk.patch(target, R"({"parts":[],"parts_cents":4000})").at("parts_cents"), 4000);
  EXPECT_EQ(desk.get(target).at("parts").as_array().size(), 0U);
}

TEST(TemplatesApi, WordsAreCheckedBeforeTheyAreKept) {
  Desk desk;
  const std::string target = "/v1/message-templates/missed_call/en";
  const auto put = [&](const std::string& body, const std::string& version) {
    return desk.call(Who::owner, "PUT", target, body, {{"If-Match", version}});
  };
  const Reply kept = put(R"({"body":"Hi {{name}}, {{shop}} missed you."})", "\"0\"");
  ASSERT_EQ(kept.status, 200) << kept.text;
  EXPECT_EQ(kept.at("is_default"), false);
  EXPECT_EQ(put(R"({"body":"Hi again"})", "\"0\"").status, 412);
  EXPECT_EQ(put(R"({"body":"Hi {{nickname}}"})", "*").str("field"), "body");
  EXPECT_EQ(desk.post(target + "/previews", R"({"body":"Hi {{name}}!"})").status, 200);
  EXPECT_EQ(desk.post(target + "/previews", R"({"body":"Hi {{name"})").status, 400);
  EXPECT_EQ(desk.call(Who::owner, "DELETE", target).at("is_default"), true);
  EXPECT_GT(desk.get("/v1/message-templates").at("data").as_array().size(), 5u);
}

TEST(UsersApi, ManagersRuleMechanicsOnly) {
  Desk desk;
  const std::string mechanic =
      R"({"email":"new@example.test","name":"New","role":"mechanic","password":"a fresh pass phrase"})";
  const std::string owner =
      R"({"email":"boss@example.test","name":"Boss","role":"owner","password":"a fresh pass phrase"})";
  EXPECT_EQ(desk.call(Who::manager, "POST", "/v1/users", mechanic).status, 201);
  EXPECT_EQ(desk.call(Who::manager, "POST", "/v1/users", owner).status, 403);
  const auto change = [&](Who who, const User& whom, const char* body) {
    return desk.call(who, "PATCH", "/v1/users/" + whom.id.value, body, {{"If-Match", "*"}}).status;
  };
  EXPECT_EQ(change(Who::manager, desk.mike, R"({"name":"Michael"})"), 200);
  EXPECT_EQ(change(Who::manager, desk.mike, R"({"role":"owner"})"), 403);
  EXPECT_EQ(change(Who::manager, desk.ezra, R"({"disabled":true})"), 403);
  EXPECT_EQ(change(Who::manager, desk.dana, R"({"role":"owner"})"), 403);
  EXPECT_EQ(change(Who::owner, desk.ezra, R"({"disabled":true})"), 409);
  EXPECT_EQ(change(Who::owner, desk.dana, R"({"role":"owner"})"), 200);
  EXPECT_EQ(change(Who::owner, desk.ezra, R"({"role":"manager"})"), 200);
}

TEST(UsersApi, RefusesByField) {
  Desk desk;
  struct Row {
    const char* body;
    int status;
    const char* field;
  };
  for (const Row& row :
       {Row{R"({"email":"x","name":"N","role":"mechanic"})", 400, "email"},
        {R"({"email":"n@example.test","name":" ","role":"mechanic"})", 400, "name"},
        {R"({"email":"n@example.test","name":"N"})", 400, "role"},
        {R"({"email":"n@example.test","name":"N","role":"king"})", 400, "role"},
        {R"({"email":"n@example.test","name":"N","role":"mechanic","phone":"12"})", 400, "phone"},
        {R"({"email":"n@example.test","name":"N","role":"mechanic","password":"short"})", 400,
         "password"},
        {R"({"email":"n@example.test","name":"N","role":"mechanic","password":"Password123"})", 400,
         "password"},
        {R"({"email":"EZRA@example.test","name":"N","role":"mechanic"})", 409, "email"}}) {
    const Reply reply = desk.post("/v1/users", row.body);
    EXPECT_EQ(reply.status, row.status) << reply.text;
    EXPECT_EQ(reply.str("field"), row.field) << reply.text;
  }
}

TEST(UsersApi, HashesNeverLeave) {
  Desk desk;
  EXPECT_EQ(desk.get("/v1/users").text.find("argon2"), std::string::npos);
  EXPECT_EQ(desk.get("/v1/audit").text.find("argon2"), std::string::npos);
}

TEST(CustomersApi, AreMadeOnceAndChanged) {
  Desk desk;
  const Reply made = desk.post("/v1/customers", R"({"name":"Maria","phone":"904 555 0142"})");
  ASSERT_EQ(made.status, 201) << made.text;
  EXPECT_EQ(
      desk.post("/v1/customers", R"({"FirstName":"Maria","LastName":"L","Phone":"9045550142"})")
          .str("id"),
      made.str("id"));
  const std::string target = "/v1/customers/" + made.str("id");
  EXPECT_EQ(desk.patch(target, R"({"notes":"has a dog"})").str("notes"), "has a dog");
  EXPECT_EQ(desk.post("/v1/customers", R"({"name":"Nobody"})").str("field"), "phone");
  const Reply car =
      desk.post("/v1/vehicles", R"({"customer_id":")" + made.str("id") +
                                    R"(","year":2014,"make":"Honda","model":"Civic"})");
  ASSERT_EQ(car.status, 201) << car.text;
  const Reply old =
      desk.post("/v1/vehicles", R"({"CustomerID":")" + made.str("id") +
                                    R"(","Year":2014,"Make":"Honda","Model":"Civic","Trim":"EX"})");
  EXPECT_EQ(old.str("id"), car.str("id")) << old.text;
  EXPECT_EQ(desk.get(target + "/vehicles").str("data.0.id"), car.str("id"));
  EXPECT_EQ(desk.get("/v1/vehicles").str("data.0.id"), car.str("id"));
  EXPECT_EQ(desk.post("/v1/vehicles", R"({"customer_id":"cus_x","make":"Ford"})").str("field"),
            "customer_id");
}

}  // namespace
}  // namespace roadcall::test
