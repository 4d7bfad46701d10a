#include <gtest/gtest.h>

#include <array>

#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/quotes/quotes.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

// What a customer who reads Spanish sees: no English sentence of ours between.
class SpanishPages : public testing::Test {
 protected:
  SpanishPages() {
    world.write([&](Tx& tx) {
      Customer rosa = customers::find_or_make(tx, {"Rosa Vela", kMaria, "", "", "es"});
      Lead lead;
      lead.name = rosa.name;
      lead.phone = lead.caller_id = kMaria;
      lead.customer_id = rosa.id;
      lead = leads::open(tx, lead);
      EstimateLine line;
      line.description = "Pastillas";
      line.unit_price_cents = 15'000;
      estimate = estimates::make(tx, shops::current(tx), lead, {line}, "").value().estimate;
      tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
              estimate.id.value);
    });
  }
  void book() {
    world.write([&](Tx& tx) {
      job = jobs::book(tx, shops::current(tx),
                       {.estimate_id = estimate.id,
                        .mechanic_id = world.mike.id,
                        .start = tx.now() + 26h,
                        .end = tx.now() + 27h,
                        .keep = jobs::Keep::anyhow})
                .value();
    });
  }
  void bill() {
    world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::working}).value();
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).value();
      invoice = invoices::from_job(tx, shop, job.id, "Agreed by word").value().invoice;
    });
  }
  http::Response ask(const std::string& target, const std::string& header,
                     const std::string& value) {
    http::Request request;
    request.target = target;
    request.headers.set(header, value);
    return world.visit(request);
  }

  World world;
  Estimate estimate;
  Job job;
  Invoice invoice;
};

bool has(const std::string& body, const std::string& words) {
  return body.find(words) != std::string::npos;
}

void expect_spanish(const http::Response& reply) {
  EXPECT_TRUE(has(reply.body, "<html lang=\"es\">"));
  EXPECT_EQ(reply.headers.get("Content-Language"), "es");
  constexpr std::array kEnglish{
      "Privacy",    "Get a price", "Terms",         "Call ",       "Your ",         "Work<",
      "Price<",     "Tax<",        "Print or save", "Cancel this", "Confirm this",  "Approve",
      "No, thanks", "Questions",   "Where ",        "How to pay",  "to pay",        "Pay by",
      "Thank",      "What ",       "Clear",         "As soon as",  "Please choose", "Photos",
      "Sending",    "Visit<",      "Move this",     "closed",      "Message and ",  "Opening hours",
      "first hour"};
  for (const char* words : kEnglish) EXPECT_FALSE(has(reply.body, words)) << words;
}

TEST_F(SpanishPages, AllPagesAreSpanishForACustomerWhoSpeaksIt) {
  expect_spanish(world.get("/q/" + estimate.token));
  book();
  expect_spanish(world.get("/track/" + job.tracking_token));
  bill();
  const auto pay = world.get("/pay/" + invoice.token);
  expect_spanish(pay);
  EXPECT_TRUE(has(pay.body, "por pagar"));
}

TEST_F(SpanishPages, AVisitorsBrowserSaysWhichLanguage) {
  for (const char* path : {"/", "/quote/", "/privacy", "/terms", "/q/none", "/pay/none"})
    expect_spanish(ask(path, "Accept-Language", "fr-CA, es-MX;q=0.9, en;q=0.8"));
  const auto english = ask("/quote/", "Accept-Language", "fr, en-US;q=0.9, es;q=0.8");
  EXPECT_TRUE(has(english.body, "<html lang=\"en\">"));
  EXPECT_TRUE(has(english.body, "<h1>Get a price</h1>"));
  EXPECT_TRUE(has(ask("/quote/", "Accept-Language", std::string(9'000, ',') + "es").body,
                  "<html lang=\"en\">"));
}

TEST_F(SpanishPages, AChoiceIsKeptInTheBrowserAndGoesBeforeEverything) {
  const auto chosen = ask("/quote/?lang=es", "Accept-Language", "en-US");
  expect_spanish(chosen);
  EXPECT_EQ(chosen.headers.get("Set-Cookie"),
            "lang=es; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
  EXPECT_TRUE(has(chosen.body, "href=\"/quote/?lang=en\""));
  expect_spanish(ask("/privacy", "Cookie", "lang=es"));
  EXPECT_TRUE(has(ask("/privacy", "Cookie", "lang=en").body, "<html lang=\"en\">"));
  EXPECT_TRUE(has(ask("/q/" + estimate.token, "Cookie", "lang=en").body, "Your estimate"));
  const auto odd = ask("/quote/?lang=%22%3E%3Cb%3E", "Accept-Language", "en");
  EXPECT_TRUE(has(odd.body, "<html lang=\"en\">"));
  EXPECT_EQ(odd.headers.get("Set-Cookie"), "");
}

TEST_F(SpanishPages, AQuoteInSpanishKeepsTheWordingShownAndSpeaksSpanishFromThenOn) {
  http::Request request;
  request.method = "POST";
  request.target = "/quote/";
  request.headers.set("Cookie", "lang=es");
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.body = "name=Luz&phone=904-555-0177&service=Oil+change&text_opt_in=1";
  const auto reply = world.visit(request);
  EXPECT_EQ(reply.status, 200);
  expect_spanish(reply);
  const auto rows = world.read([](Tx& tx) {
    return tx.all<consents::Consent>(
        "SELECT " + db::columns<consents::Consent>() + " FROM consents WHERE shop_id = ? LIMIT 10",
        tx.shop_id());
  });
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].wording, quotes::consent_wording(world.shop(), Language("es")));
  const auto luz = world.write(
      [](Tx& tx) { return customers::find_or_make(tx, {"", "+19045550177", "", "", ""}); });
  EXPECT_EQ(luz.language, "es");
  request.body = "name=Luz&phone=12";
  const auto wrong = world.visit(request);
  EXPECT_EQ(wrong.status, 400);
  EXPECT_TRUE(has(wrong.body, "Escriba su teléfono con el código de área"));
}

// A link is a GET, wherever the form went.
TEST_F(SpanishPages, TheOtherLanguageOfAPageThatAnswersAFormCanBeAskedFor) {
  for (const std::string posted :
       {"/q/none", "/q/none/visit", "/q/none/questions", "/q/none/card", "/pay/none/card",
        "/track/none/move", "/track/none/confirmation", "/track/none/cancellation", "/quote/"}) {
    http::Request request;
    request.method = "POST";
    request.target = posted;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    const std::string body = world.visit(request).body;
    const auto end = body.find("?lang=es\" lang=\"es\"");
    ASSERT_NE(end, std::string::npos) << posted;
    const auto start = body.rfind('"', end) + 1;
    const auto reply = world.get(body.substr(start, end - start) + "?lang=es");
    EXPECT_TRUE(has(reply.body, "<html lang=\"es\">")) << posted << ": " << reply.status;
  }
}

TEST_F(SpanishPages, SpanishWordsOnTheEnglishPageAreHeard) {
  http::Request request;
  request.method = "POST";
  request.target = "/quote/";
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.body = "name=Luz&phone=904-555-0177&concern=Necesito+frenos+para+mi+carro,+por+favor";
  EXPECT_TRUE(has(world.visit(request).body, "<html lang=\"en\">"));
  const auto luz = world.read([](Tx& tx) { return customers::by_phone(tx, "+19045550177"); });
  EXPECT_EQ(luz->language, "es");
}

}  // namespace
}  // namespace roadcall::test
