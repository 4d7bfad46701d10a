#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/jobs/jobs.h"
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
  estimates::Full approved() {
    const auto full = asked();
    http::Fields yes{{"name", "Maria"}, {"answer", "approve"}};
    for (const EstimateLine& line : full.lines) yes.emplace_back("line", line.id.value);
    EXPECT_EQ(answer(full, yes).status, 303);
    return full;
  }
  // The customer takes that time; where they are sent.
  std::string take(const estimates::Full& full, http::Fields fields) {
    http::Request request;
    request.method = "POST";
    request.target = "/q/" + full.estimate.token + "/visit";
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(fields);
    return std::string(world.visit(request).headers.get("Location"));
  }
  static std::string first_slot(const std::string& page) {
    const std::string before = "name=\"slot\" value=\"";
    const auto at = page.find(before) + before.size();
    return page.substr(at, page.find('"', at) - at);
  }
  Job visit(const estimates::Full& full) {
    return world.read([&](Tx& tx) {
      return *jobs::of_estimate(tx, estimates::find(tx, full.estimate.id)->estimate);
    });
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

TEST_F(EstimatePage, TheShopsNoteAndTheDepositStandBeforeTheYes) {
  const auto full = with_options();
  const std::string page = "/q/" + full.estimate.token;
  EXPECT_FALSE(has(world.get(page).body, "deposit"));
  world.write([&](Tx& tx) {
    return tx.exec(
        "UPDATE estimates SET note = ?, deposit_cents = 5000 WHERE shop_id = ? AND id = ?",
        "We bring <both> pads.", tx.shop_id(), full.estimate.id);
  });
  const std::string body = world.get(page).body;
  EXPECT_TRUE(has(body, "We bring &lt;both&gt; pads."));
  EXPECT_TRUE(has(body, "After your yes we ask for a deposit of $50.00."));
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

TEST_F(EstimatePage, ANewVersionOfBookedWorkShowsItsTimeAndNoOther) {
  const auto first = asked();
  const auto yes = [&](Tx& tx, const estimates::Full& full) {
    estimates::Decision decision{.name = "Maria Lopez"};
    for (const EstimateLine& line : full.lines) decision.lines[line.id.value] = "approved";
    return estimates::decide(tx, shops::current(tx), full.estimate.id, decision).value();
  };
  std::string visit;
  const std::string page = world.write([&](Tx& tx) {
    const Shop shop = shops::current(tx);
    yes(tx, first);
    visit = jobs::book(tx, shop,
                       {.estimate_id = first.estimate.id,
                        .start = tx.now() + 26h,
                        .end = tx.now() + 27h,
                        .keep = jobs::Keep::anyhow})
                .value()
                .tracking_token;
    EstimateLine line;
    line.description = "Alternator and belt";
    line.unit_price_cents = 48'000;
    const auto lead = leads::find(tx, first.estimate.lead_id);
    const auto second = estimates::make(tx, shop, *lead, {line}, "").value();
    return "/q/" + yes(tx, second).estimate.token;
  });
  const std::string body = world.get(page).body;
  EXPECT_TRUE(has(body, "/track/" + visit)) << body;
  EXPECT_FALSE(has(body, "When shall we come?"));
  const std::string old = world.get("/q/" + first.estimate.token).body;
  EXPECT_TRUE(has(old, "There is a newer version"));
  EXPECT_TRUE(has(old, "href=\"" + page + "\"")) << old;
}

TEST_F(EstimatePage, WhereThePhoneIsGoesAlongWithTheBooking) {
  const auto full = approved();
  const std::string page = world.get("/q/" + full.estimate.token).body;
  for (const char* words : {"id=\"here\" name=\"here\" value=\"\"", "src=\"/here.js\"",
                            "data-label=\"Use where I am\""})
    EXPECT_TRUE(has(page, words)) << words;
  EXPECT_EQ(world.get("/here.js").status, 200);
  const std::string to = take(full, {{"slot", first_slot(page)},
                                     {"address", "Behind the store"},
                                     {"here", "29.89400,-81.31300"}});
  EXPECT_TRUE(to.starts_with("/track/")) << to;
  EXPECT_EQ(visit(full).latitude_e6, 29'894'000);
  EXPECT_EQ(visit(full).longitude_e6, -81'313'000);
  EXPECT_FALSE(visit(full).position_by_address);
  EXPECT_EQ(world.only_lead().address, "") << "where somebody is now is not where they live";
}

TEST_F(EstimatePage, ATimeThatWasTakenLeavesWhatWasSaidOfThePlace) {
  const auto full = approved();
  const std::string to =
      take(full, {{"slot", "1-2-nobody"}, {"address", "x"}, {"here", "29.89400,-81.31300"}});
  EXPECT_TRUE(has(to, "problem=slot.taken&here=")) << to;
  EXPECT_TRUE(has(world.get(to).body, "name=\"here\" value=\"29.89400,-81.31300\""));
  for (const char* wrong : {"29.894", "91,0", "0,181", "a,b", "1,2,3", "nan,0"})
    EXPECT_FALSE(has(take(full, {{"slot", "1-2-nobody"}, {"here", wrong}}), "here=")) << wrong;
  take(full, {{"slot", "1-2-nobody"}, {"address", "4 Bay Street"}});
  EXPECT_TRUE(has(world.get("/q/" + full.estimate.token).body, "value=\"4 Bay Street\""));
}

TEST_F(EstimatePage, OnlyTheAnswerThatCountsKeepsItsSignature) {
  namespace fs = std::filesystem;
  const fs::path folder =
      fs::temp_directory_path() / ("roadcall-test-" + std::to_string(getpid())) / "files";
  const auto files = [&] {
    std::size_t count = 0;
    if (fs::exists(folder))
      for (const auto& entry : fs::recursive_directory_iterator(folder))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
  };
  const auto full = asked();
  const std::size_t before = files();
  http::Fields yes{{"name", "Maria Lopez"},
                   {"answer", "approve"},
                   {"signature", "data:image/png;base64,iVBORw0KGgoAAAAA"}};
  for (const EstimateLine& line : full.lines) yes.emplace_back("line", line.id.value);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(answer(full, yes).status, 303);
  EXPECT_EQ(status(full), EstimateStatus::approved);
  EXPECT_EQ(files(), before + 1);
}

TEST_F(EstimatePage, TimesOfMoreThanOneDayAreOffered) {
  const auto full = approved();
  const std::string page = world.get("/q/" + full.estimate.token).body;
  std::size_t days = 0;
  for (auto at = page.find("class=\"day\""); at != std::string::npos;
       at = page.find("class=\"day\"", at + 1))
    ++days;
  EXPECT_GE(days, 10U);
  EXPECT_LT(page.size(), 60'000U);
}

TEST_F(EstimatePage, ExtraWorkOfAVisitThatIsOverSaysWhatToDo) {
  const auto extra = world.write([&](Tx& tx) {
    const Shop shop = shops::current(tx);
    Lead lead;
    lead.name = "Maria Lopez";
    lead.phone = kMaria;
    lead = leads::open(tx, lead);
    const Job job = jobs::book(tx, shop,
                               {.lead_id = lead.id,
                                .mechanic_id = world.mike.id,
                                .start = tx.now() + 1h,
                                .end = tx.now() + 2h,
                                .keep = jobs::Keep::anyhow})
                        .value();
    EstimateLine battery;
    battery.description = "Battery";
    battery.unit_price_cents = 15'000;
    const auto made = estimates::make_for_job(tx, shop, lead, job.id, {battery}).value();
    tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            made.estimate.id);
    for (const JobStatus step : {JobStatus::working, JobStatus::done})
      jobs::take_step(tx, shop, job.id, {.status = step}).value();
    return made;
  });
  const std::string page = world.get("/q/" + extra.estimate.token).body;
  EXPECT_TRUE(has(page, "This is no longer open")) << page;
  EXPECT_FALSE(has(page, "Approve what is ticked"));
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
