#include "domain/words.h"

#include <gtest/gtest.h>

#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/messages/segments.h"
#include "domain/shops/shops.h"
#include "domain/words/templates.h"
#include "tests/support/databases.h"

namespace roadcall::words {
namespace {

constexpr std::string_view kShop = "First Coast Mobile Mechanic";

TEST(Words, EveryDefaultIsAGoodTemplate) {
  for (const MessageKind& kind : kinds()) {
    EXPECT_EQ(find(kind.name), &kind);
    for (const std::string_view body : {kind.english, kind.spanish}) {
      if (body.empty()) continue;
      const auto checked = check_template(body, kind.variables);
      EXPECT_TRUE(checked) << kind.name << ": " << (checked ? "" : checked.error().message);
    }
    EXPECT_EQ(kind.spanish.empty(), kind.audience == Audience::staff) << kind.name;
  }
}

TEST(Words, MailsToCustomersHaveASubjectInTheirLanguage) {
  for (const MessageKind& kind : kinds()) {
    const bool both = kind.audience == Audience::customer && !kind.subject.empty();
    EXPECT_EQ(!kind.subject_spanish.empty(), both) << kind.name;
  }
  EXPECT_EQ(subject(*find("invoice"), "es"), "Factura {{reference}}");
  EXPECT_EQ(subject(*find("invoice"), "en"), "Invoice {{reference}}");
  EXPECT_EQ(subject(*find("owner_payment"), "es"), "Paid: {{reference}}");
}

TEST(Words, CustomerTextsNameTheShopAndStayShort) {
  for (const MessageKind& kind : kinds()) {
    if (kind.audience == Audience::staff || kind.name == "reply") continue;
    for (const std::string_view body : {kind.english, kind.spanish}) {
      const std::string text = render(body, sample_values(kShop));
      EXPECT_NE(text.find(kShop), std::string::npos) << text;
      const auto counted = messages::segments(text + std::string(opt_out_hint("es")));
      EXPECT_TRUE(counted.gsm) << text;
      EXPECT_LE(counted.count, 2) << text;
    }
  }
}

TEST(Words, AnswersAboutTextsSayWhatTheyMust) {
  const Values values = sample_values(kShop);
  EXPECT_NE(render(find("help")->english, values).find("(904) 555-0100"), std::string::npos);
  EXPECT_NE(render(find("help")->english, values).find("STOP"), std::string::npos);
  EXPECT_NE(render(find("stop_confirmed")->english, values).find("START"), std::string::npos);
}

TEST(Words, PricesAreAskedAbout) {
  Shop shop;
  EXPECT_FALSE(is_automatic(shop, *find("estimate_ready"), false));
  EXPECT_FALSE(is_automatic(shop, *find("quote_received"), true));
  EXPECT_TRUE(is_automatic(shop, *find("quote_received"), false));
  EXPECT_TRUE(is_automatic(shop, *find("missed_call"), false));
  shop.settings.automatic["quote_received"] = true;
  shop.settings.automatic["missed_call"] = false;
  EXPECT_TRUE(is_automatic(shop, *find("quote_received"), true));
  EXPECT_FALSE(is_automatic(shop, *find("missed_call"), false));
  shop.settings.automatic["stop_confirmed"] = false;
  EXPECT_TRUE(is_automatic(shop, *find("stop_confirmed"), false));
}

class Templates : public testing::TestWithParam<std::string> {
 protected:
  Templates() : store(GetParam()) {
    shop = store
               ->write(
                   Scope{},
                   [](Tx& tx) { return shops::open(tx, {.name = "Coast", .phone = "9045550100"}); })
               .value();
    scope.shop_id = shop.id;
  }
  Result<Template> save(const std::string& kind, const std::string& language,
                        const std::string& body, std::int64_t version) {
    return store->write(
        scope, [&](Tx& tx) { return save_template(tx, shop, kind, language, body, version); });
  }
  std::string body(const char* kind, const char* language) {
    return store->read(scope, [&](Tx& tx) { return body_of(tx, *find(kind), language); });
  }
  Result<std::string> previewed(const std::string& kind, const std::string& body) {
    return store->read(scope,
                       [&](Tx& tx) { return preview(Examples(tx, shop), kind, "en", body); });
  }
  test::TestStore store;
  Shop shop;
  Scope scope;
};

TEST_P(Templates, AShopRewordsAKindInOneLanguage) {
  const auto saved = save("missed_call", "en", "Sorry {{name}}, {{shop}}", 0);
  ASSERT_TRUE(saved);
  EXPECT_EQ(saved->version, 1);
  EXPECT_FALSE(saved->is_default);
  EXPECT_EQ(body("missed_call", "en"), "Sorry {{name}}, {{shop}}");
  EXPECT_EQ(body("missed_call", "fr"), "Sorry {{name}}, {{shop}}");
  EXPECT_EQ(body("missed_call", "es"), find("missed_call")->spanish);
  EXPECT_EQ(save("missed_call", "en", "x", 0).error().kind, Kind::precondition);
  EXPECT_EQ(save("missed_call", "en", "{{shop}}", 1)->version, 2);
  const auto reset =
      store->write(scope, [&](Tx& tx) { return reset_template(tx, shop, "missed_call", "en"); });
  EXPECT_TRUE(reset->is_default);
  EXPECT_EQ(body("missed_call", "en"), find("missed_call")->english);
}

TEST_P(Templates, RefuseWhatNobodyCouldSend) {
  EXPECT_EQ(save("no_such", "en", "x", 0).error().kind, Kind::not_found);
  EXPECT_EQ(save("password_reset", "en", "x", 0).error().kind, Kind::not_found);
  EXPECT_EQ(save("missed_call", "fr", "x", 0).error().field, "language");
  EXPECT_EQ(save("owner_new_lead", "es", "x", 0).error().field, "language");
  EXPECT_EQ(save("missed_call", "en", "{{total}}", 0).error().field, "body");
}

TEST_P(Templates, AreListedAndPreviewed) {
  const auto list = store->read(scope, [&](Tx& tx) { return templates(tx, shop); });
  EXPECT_GT(list.size(), 10U);
  for (const Template& one : list) EXPECT_TRUE(one.is_default) << one.kind;
  EXPECT_EQ(previewed("estimate_ready", "{{name}}: {{total}}").value(), "Maria: $284.50");
  EXPECT_EQ(previewed("estimate_ready", "{{nope}}").error().field, "body");
}

TEST_P(Templates, ArePreviewedWithTheNewestTextOrLeadOfTheShop) {
  const auto asks = [&](const char* name, const char* phone, int year) {
    return store->write(scope, [&](Tx& tx) {
      Lead lead;
      lead.name = name;
      lead.phone = lead.caller_id = phone;
      lead.vehicle_year = year;
      lead.vehicle_make = "Toyota";
      return leads::open(tx, lead);
    });
  };
  const Lead rosa = asks("Rosa", "+19045550151", 2011);
  store->write(scope, [&](Tx& tx) {
    messages::send(tx, shop,
                   {.kind = "missed_call", .to = rosa.phone, .values = {}, .lead_id = rosa.id});
  });
  asks("Tom", "+19045550152", 2019);
  EXPECT_EQ(previewed("missed_call", "{{name}}, {{vehicle}}").value(), "Rosa, 2011 Toyota");
  EXPECT_EQ(previewed("voicemail_received", "{{name}}, {{vehicle}}").value(), "Tom, 2019 Toyota");
  EXPECT_EQ(previewed("on_my_way", "{{name}}: {{eta}}").value(), "Tom: 40 minutes");
}

INSTANTIATE_TEST_SUITE_P(Engines, Templates, testing::ValuesIn(test::engines()),
                         [](const auto& info) { return test::engine_name(info.param); });

}  // namespace
}  // namespace roadcall::words
