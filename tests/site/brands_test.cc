#include <gtest/gtest.h>

#include "base/json.h"
#include "domain/customers/customers.h"
#include "domain/messages/messages.h"
#include "domain/portal/portal.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

// Two brands in one installation: what one sends leads to its own pages.
namespace roadcall::test {
namespace {

struct Brands : testing::Test {
  Brands() {
    second = world.app.store().write(Scope{}, [](Tx& tx) {
      return shops::open(
                 tx, {.name = "Second", .phone = "+19045550199", .domains = {"c.test", "b.test"}})
          .value();
    });
  }
  template <class Work>
  auto of_second(Work work) {
    return world.app.store().write(Scope{second.id, {}}, work);
  }
  std::string sent(const Shop& shop, const std::string& kind) {
    return world.app.store()
        .write(Scope{shop.id, {}},
               [&](Tx& tx) {
                 return messages::send(tx, shop,
                                       {.kind = kind,
                                        .to = kMaria,
                                        .values = {{"shop", shop.name}},
                                        .lead_id = {},
                                        .customer_id = {},
                                        .is_answer = true});
               })
        .body;
  }
  http::Response at_second(const std::string& method, const std::string& target,
                           const std::string& body = "") {
    http::Request request;
    request.method = method;
    request.target = target;
    request.body = body;
    request.peer = "192.0.2.7";
    request.headers.set("Host", "b.test");
    if (!body.empty()) request.headers.set("Content-Type", "application/json");
    return world.app.handle(request);
  }
  World world;
  Shop second;
};

bool has(const std::string& body, const std::string& words) {
  return body.find(words) != std::string::npos;
}

TEST_F(Brands, ATextLeadsToTheFormOfTheBrandThatWasCalled) {
  const std::string theirs = sent(second, "missed_call");
  EXPECT_TRUE(has(theirs, "https://b.test/quote/")) << theirs;
  const std::string ours = sent(world.shop(), "missed_call");
  EXPECT_TRUE(has(ours, "https://app.test/quote/")) << ours;
}

TEST_F(Brands, ACodeLeadsToTheBrandsOwnPortal) {
  const std::string body =
      of_second([&](Tx& tx) {
        customers::find_or_make(tx, {"Maria", kMaria, "", "", ""});
        portal::send_code(tx, second, kMaria);
        return tx.one<std::string>(
            "SELECT body FROM messages WHERE shop_id = ? AND party = ? ORDER BY id LIMIT 1",
            tx.shop_id(), kMaria);
      }).value_or("");
  EXPECT_TRUE(has(body, "https://b.test/portal/")) << body;
}

TEST_F(Brands, AnEstimateAskedForThereIsShownThere) {
  const auto answer = at_second("POST", "/v1/public/quotes",
                                R"({"name":"Maria","phone":"9045550142","service":"Oil Change"})");
  ASSERT_EQ(answer.status, 201) << answer.body;
  EXPECT_TRUE(has(answer.body, R"("public_url":"https://b.test/q/)")) << answer.body;
  EXPECT_TRUE(has(at_second("GET", "/sitemap.xml").body, "<loc>https://b.test/quote/</loc>"));
}

TEST_F(Brands, WhoeverWorksThereGoesToTheOneDesk) {
  const auto link = of_second([&](Tx& tx) {
    return messages::send(tx, second,
                          {.kind = "password_reset",
                           .to = kEzra,
                           .values = {{"link", "/desk/reset"}},
                           .lead_id = {},
                           .customer_id = {},
                           .is_answer = true});
  });
  EXPECT_TRUE(has(link.body, "https://app.test/desk/reset")) << link.body;
}

TEST_F(Brands, AnAddressKeepsItsSchemeAndPort) {
  const auto address = [&](const std::string& installation) {
    return of_second([&](Tx& tx) { return shops::address(tx, installation); });
  };
  EXPECT_EQ(address("http://127.0.0.1:8080"), "http://b.test:8080");
  EXPECT_EQ(address("http://[::1]"), "http://b.test");
  EXPECT_EQ(address("https://www.c.test"), "https://www.c.test") << "that is one of its own";
  EXPECT_EQ(world.read([](Tx& tx) { return shops::address(tx, "https://app.test"); }),
            "https://app.test");
}

}  // namespace
}  // namespace roadcall::test
