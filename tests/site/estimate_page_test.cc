#include <gtest/gtest.h>

#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/leads/leads.h"
#include "domain/quotes/quotes.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// What a customer answers on `/q/{token}`, without a script.
class EstimatePage : public testing::Test {
 protected:
  estimates::Full asked(const std::string& language = "en") {
    return world.write([&](Tx& tx) {
      quotes::Request request;
      request.name = "Maria Lopez";
      request.phone = kMaria;
      request.service = "Alternator Replacement";
      request.language = language;
      return *quotes::submit(tx, shops::current(tx), request)->estimate;
    });
  }
  estimates::Full with_options() {
    const LeadId asker = asked().estimate.lead_id;
    const auto pads = [](const char* name, std::int64_t cents) {
      EstimateLine line;
      line.kind = LineKind::part;
      line.description = "Pads";
      line.unit_price_cents = cents;
      line.option_group = "Front pads";
      line.option_name = name;
      line.note = "Two years of warranty";
      return line;
    };
    return world.write([&](Tx& tx) {
      const auto made =
          estimates::make(tx, shops::current(tx), *leads::find(tx, asker),
                          {pads("good", 4'000), pads("better", 6'000), pads("best", 9'000)}, "");
      tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
              made->estimate.id);
      return *estimates::find(tx, made->estimate.id);
    });
  }
  http::Response answer(const estimates::Full& full, const http::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.target = "/q/" + full.estimate.token;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(fields);
    return world.visit(request);
  }
  EstimateStatus status(const estimates::Full& full) {
    return world.read(
        [&](Tx& tx) { return estimates::find(tx, full.estimate.id)->estimate.status; });
  }

  World world;
};

bool has(const std::string& body, const std::string& words) {
  return body.find(words) != std::string::npos;
}

TEST_F(EstimatePage, NothingTickedIsNoAnswer) {
  const auto full = asked();
  const auto reply = answer(full, {{"name", "Maria"}, {"answer", "approve"}});
  EXPECT_EQ(reply.status, 400);
  EXPECT_TRUE(has(reply.body, "Tick what you want done, or press Decline."));
  EXPECT_FALSE(has(reply.body, " checked")) << "it stands as she left it";
  EXPECT_TRUE(has(reply.body, "value=\"Maria\""));
  EXPECT_NE(status(full), EstimateStatus::declined);
}

TEST_F(EstimatePage, AYesWithoutANameKeepsWhatWasTicked) {
  const auto full = asked();
  const auto reply = answer(full, {{"line", full.lines[1].id.value}, {"answer", "approve"}});
  EXPECT_EQ(reply.status, 400);
  EXPECT_TRUE(has(reply.body, "Please write your name below"));
  EXPECT_TRUE(has(reply.body, "value=\"" + full.lines[1].id.value + "\" checked"));
  EXPECT_FALSE(has(reply.body, "value=\"" + full.lines[0].id.value + "\" checked"));
}

TEST_F(EstimatePage, OneOfTheOptionsIsChosenWithoutAScript) {
  const auto full = with_options();
  const std::string page = world.get("/q/" + full.estimate.token).body;
  for (const char* words :
       {"name=\"option-1\" value=\"good\">", "name=\"option-1\" value=\"better\" checked>",
        "<strong>Best</strong>", "Estimate with this: $40.00", "Estimate with this: $90.00",
        "Two years of warranty", "None of these"})
    EXPECT_TRUE(has(page, words)) << words;
  EXPECT_EQ(answer(full, {{"option-1", "best"}, {"name", "Maria"}, {"answer", "approve"}}).status,
            303);
  const auto decided = world.read([&](Tx& tx) { return *estimates::find(tx, full.estimate.id); });
  EXPECT_EQ(decided.estimate.status, EstimateStatus::approved);
  EXPECT_EQ(decided.estimate.approved_total_cents, 9'000);
  EXPECT_EQ(decided.lines[1].decision, "declined");
  EXPECT_TRUE(has(world.get("/q/" + full.estimate.token).body, "You approved $90.00"));
}

TEST_F(EstimatePage, ANoIsAskedForOnceMore) {
  const auto full = asked();
  const http::Fields no{{"line", full.lines[0].id.value}, {"answer", "decline"}};
  const auto sure = answer(full, no);
  EXPECT_EQ(sure.status, 200);
  EXPECT_TRUE(has(sure.body, "Decline this estimate?"));
  EXPECT_NE(status(full), EstimateStatus::declined);
  EXPECT_EQ(answer(full, {{"answer", "decline"}, {"sure", "1"}}).status, 303);
  EXPECT_EQ(status(full), EstimateStatus::declined);
  const auto after = world.get("/q/" + full.estimate.token);
  for (const char* words : {"You declined this estimate.", "Changed your mind?",
                            "href=\"tel:", "Ask us for it again", "/questions"})
    EXPECT_TRUE(has(after.body, words)) << words;
}

TEST_F(EstimatePage, TimesOfMoreThanOneDayAreOffered) {
  const auto full = asked();
  http::Fields yes{{"name", "Maria"}, {"answer", "approve"}};
  for (const EstimateLine& line : full.lines) yes.emplace_back("line", line.id.value);
  EXPECT_EQ(answer(full, yes).status, 303);
  const std::string page = world.get("/q/" + full.estimate.token).body;
  std::size_t days = 0;
  for (auto at = page.find("class=\"day\""); at != std::string::npos;
       at = page.find("class=\"day\"", at + 1))
    ++days;
  EXPECT_GE(days, 10U);
  EXPECT_LT(page.size(), 60'000U);
}

TEST_F(EstimatePage, SpanishHasOurWordsAndTheLawInBothLanguages) {
  world.set([](ShopSettings& settings) { settings.rules = "florida"; });
  const auto full = asked("es");
  const std::string page = world.get("/q/" + full.estimate.token).body;
  for (const char* words :
       {"Cambio de alternador: mano de obra, primera hora", "Usted tiene derecho",
        "lang=\"en\">You are entitled to this written estimate", "Rechazar"})
    EXPECT_TRUE(has(page, words)) << words;
  for (const char* words : {"first hour", "Alternator Replacement", ": parts"})
    EXPECT_FALSE(has(page, words)) << words;
}

}  // namespace
}  // namespace roadcall::test
