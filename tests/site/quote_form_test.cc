#include <gtest/gtest.h>

#include "domain/estimates/price_book.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

class QuoteForm : public testing::Test {
 protected:
  http::Response send(const std::string& body, const std::string& language = "en") {
    http::Request request;
    request.method = "POST";
    request.target = "/quote/";
    request.headers.set("Cookie", "lang=" + language);
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = body;
    return world.visit(request);
  }
  http::Response look(const std::string& target, const std::string& language) {
    http::Request request;
    request.target = target;
    request.headers.set("Cookie", "lang=" + language);
    return world.visit(request);
  }

  World world;
};

bool has(const std::string& body, const std::string& words) {
  return body.find(words) != std::string::npos;
}

TEST_F(QuoteForm, AllThatIsWrongIsSaidAtItsFieldAtOnce) {
  const auto reply = send("name=&phone=12&year=soon&mileage=many&service=Brakes");
  EXPECT_EQ(reply.status, 400);
  for (const char* words :
       {"<a href=\"#name\">Please enter your name.</a>",
        "aria-invalid=\"true\" aria-describedby=\"name-problem\"",
        "id=\"phone-problem\">Please enter your phone number with area code",
        "id=\"year-problem\">Please enter the year as four digits", "id=\"mileage-problem\">",
        "<details open>", "value=\"soon\"", "value=\"many\"", "value=\"Brakes\""})
    EXPECT_TRUE(has(reply.body, words)) << words;
  for (const char* words : {"Missing required field", "is not a telephone number", "whole number"})
    EXPECT_FALSE(has(reply.body, words)) << words;
}

TEST_F(QuoteForm, ThePicturesFieldSaysWhatFitsBeforeItIsSent) {
  for (const auto& [language, hint] :
       {std::pair{"en", "up to 5, 25 MB together"}, std::pair{"es", "hasta 5, 25 MB en total"}}) {
    const auto page = look("/quote/", language);
    EXPECT_TRUE(has(page.body, hint)) << language;
    EXPECT_TRUE(has(page.body,
                    "multiple data-most=\"5\" data-bytes=\"8388608\" "
                    "data-bytes-together=\"26214400\" data-problem=\""));
  }
}

TEST_F(QuoteForm, WhatIsRightIsNotMarkedAndTheRestStaysFolded) {
  const auto reply = send("name=Luz&phone=12&year=2014");
  EXPECT_TRUE(has(reply.body, "id=\"phone-problem\""));
  for (const char* words : {"id=\"name-problem\"", "id=\"year-problem\"", "<details open>"})
    EXPECT_FALSE(has(reply.body, words)) << words;
}

TEST_F(QuoteForm, NoPriceIsPromisedWhereThereIsNone) {
  const auto none = send("name=Luz&phone=9045550177&service=a+strange+noise&text_opt_in=1");
  EXPECT_TRUE(has(none.body, "we'll text you our answer"));
  EXPECT_FALSE(has(none.body, "text you this price"));
  const auto priced = send("name=Luz&phone=9045550178&service=Oil+Change&text_opt_in=1");
  EXPECT_TRUE(has(priced.body, "text you this price"));
}

TEST_F(QuoteForm, AJobChosenInSpanishHasItsPrice) {
  for (const char* service : {"Cambio+de+aceite", "bater%C3%ADa", "frenos"}) {
    const auto reply = send(std::string("name=Luz&phone=9045550177&service=") + service, "es");
    EXPECT_TRUE(has(reply.body, "<tr class=\"total\">")) << service;
    EXPECT_FALSE(has(reply.body, "first hour")) << service;
  }
}

TEST_F(QuoteForm, EachPartOfAKitIsALineOfThePrice) {
  world.write([](Tx& tx) {
    PriceItem kit;
    kit.name = "Full service";
    kit.parts = {{.description = "Oil filter", .number = "PH3614", .unit_price_cents = 900},
                 {.description = "Oil", .quantity_milli = 5'500, .unit_price_cents = 850}};
    return price_book::add(tx, kit).has_value();
  });
  const auto reply = send("name=Luz&phone=9045550177&service=Full+service");
  for (const char* words : {"Oil filter (PH3614)", "5.5 × $8.50", "$46.75"})
    EXPECT_TRUE(has(reply.body, words)) << words;
}

TEST_F(QuoteForm, TheFirstPageHasPricesAndAShortFormInBothLanguages) {
  const auto english = look("/", "en");
  for (const char* words : {"action=\"/quote/\"", "name=\"phone\"", "name=\"service\"",
                            "First hour of work", "$150.00", ">Oil Change</a>", "from $"})
    EXPECT_TRUE(has(english.body, words)) << words;
  EXPECT_LT(english.body.size(), 60'000U);
  const auto spanish = look("/", "es");
  for (const char* words : {"Primera hora de trabajo", ">Cambio de aceite</a>", "desde $"})
    EXPECT_TRUE(has(spanish.body, words)) << words;
  EXPECT_FALSE(has(spanish.body, "Oil Change"));
}

TEST_F(QuoteForm, AShopWithoutPricesShowsNone) {
  world.set([](ShopSettings& settings) {
    settings.rates.first_hour_cents = settings.rates.further_hour_cents = 0;
  });
  world.write([](Tx& tx) {
    return tx.exec("UPDATE price_items SET active = 0 WHERE shop_id = ?", tx.shop_id());
  });
  EXPECT_FALSE(has(world.get("/").body, "What it costs"));
}

}  // namespace
}  // namespace roadcall::test
