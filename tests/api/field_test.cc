#include "domain/consents/consents.h"
#include "domain/jobs/jobs.h"
#include "domain/parts/parts.h"
#include "tests/api/field_phone.h"

namespace roadcall::test {
namespace {

int texts_of(Desk& desk, const char* kind) {
  return desk.write([&](Tx& tx) {
    return *tx.one<int>("SELECT COUNT(*) FROM messages WHERE shop_id = ? AND kind = ?",
                        tx.shop_id(), kind);
  });
}

TEST_F(Field, ADayWithoutASignalArrivesOnceAndInOrder) {
  const std::string batch =
      command("cmd-00000001", "status", R"({"status":"en_route","eta_minutes":15})") + "," +
      command("cmd-00000002", "status", R"({"status":"on_site"})") + "," +
      command("cmd-00000003", "odometer", R"({"when":"in","miles":90500})") + "," +
      command("cmd-00000004", "part_used",
              R"({"description":"Oil filter","quantity":1,"unit_price_cents":900})") +
      "," +
      command(
          "cmd-00000005", "inspection",
          R"({"title":"Courtesy inspection","done":true,"items":[)"
          R"({"name":"Coolant","rating":"green"},{"name":"Front brake pads","rating":"red","measurement":"2","unit":"mm"}]})") +
      "," + command("cmd-00000006", "status", R"({"status":"working"})") + "," +
      command(
          "cmd-00000007", "extra_work",
          R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","quantity":1,"unit_price_cents":9000}]})") +
      "," + command("cmd-00000008", "status", R"({"status":"done"})") + "," +
      command("cmd-00000009", "invoice", "{}") + "," +
      command("cmd-00000010", "payment",
              R"({"method":"cash","amount_cents":9900,"tip_cents":500})");
  const Reply first = send(batch);
  ASSERT_EQ(first.status, 200) << first.text;
  for (const auto& one : first.at("results").as_array())
    EXPECT_EQ(one.at("status").as_string(), "applied") << boost::json::serialize(one);
  // The answer was lost: the phone sends all of it again.
  const Reply again = send(batch);
  for (const auto& one : again.at("results").as_array())
    EXPECT_EQ(one.at("repeated").as_bool(), true);
  const Reply shown = day();
  EXPECT_EQ(shown.str("visits.0.job.status"), "paid") << shown.text;
  EXPECT_EQ(shown.at("visits.0.job.odometer_in"), 90500);
  EXPECT_EQ(shown.at("visits.0.parts_used").as_array().size(), 1U);
  EXPECT_EQ(shown.at("visits.0.invoice.total_cents"), 9900);
  EXPECT_EQ(shown.at("visits.0.invoice.balance_cents"), 0);
  EXPECT_EQ(shown.str("visits.0.inspections.0.items.1.rating"), "red");
}

TEST_F(Field, ALongDayOfChecklistsFitsIntoOneBody) {
  std::string items;
  for (int i = 0; i < 40; ++i)
    items += (i ? "," : "") + std::string(R"({"name":"Point )") + std::to_string(i) +
             R"(","rating":"yellow","note":")" + std::string(200, 'n') + "\"}";
  std::string batch;
  for (int i = 0; i < 10; ++i)
    batch += (i ? "," : "") + command("cmd-0000001" + std::to_string(i), "inspection",
                                      R"({"title":"Brakes","items":[)" + items + "]}");
  ASSERT_GT(batch.size(), 64U * 1024);
  const Reply taken = send(batch);
  ASSERT_EQ(taken.status, 200) << taken.text;
  EXPECT_EQ(taken.str("results.9.status"), "applied");
  EXPECT_EQ(send(command("cmd-00000099", "note", "\"" + std::string(600'000, 'n') + "\"")).status,
            413);
  EXPECT_EQ(desk.post("/v1/leads", R"({"issue":")" + std::string(70'000, 'n') + "\"}").status, 413);
}

TEST_F(Field, TheVanIsShownHoweverLongTheCatalogueIs) {
  desk.write([&](Tx& tx) {
    Part part;
    part.description = "Wiper blade";
    part.price_cents = 900;
    const PartId id = parts::add(tx, part)->part.id;
    parts::move(tx, id, {.to = desk.mike.id.value, .quantity = 3}).value();
    parts::move(tx, id, {.to = parts::kShelf, .quantity = 8}).value();
    for (int i = 0; i < 220; ++i) {
      part.description = "Part " + std::to_string(i);
      parts::add(tx, part).value();
    }
  });
  const Reply shown = day();
  ASSERT_EQ(shown.at("parts").as_array().size(), 1U) << shown.text;
  EXPECT_EQ(shown.str("parts.0.description"), "Wiper blade");
  EXPECT_EQ(shown.at("parts.0.quantity"), 3);
}

TEST_F(Field, WhatWasBoughtForAVisitIsUsedByItsLine) {
  const Reply order =
      desk.post("/v1/part-orders", R"({"supplier":"Acme","job_id":")" + job.id.value +
                                       R"(","items":[{"description":"Alternator","quantity":2,)"
                                       R"("cost_cents":9000,"price_cents":15000}]})");
  EXPECT_TRUE(day().at("visits.0.parts_bought").as_array().empty());
  desk.patch("/v1/part-orders/" + order.str("id"), R"({"status":"received"})");
  EXPECT_EQ(day().at("visits.0.parts_bought.0.quantity"), 2);
  const std::string line = order.str("items.0.id");
  EXPECT_EQ(day().str("visits.0.parts_bought.0.id"), line);
  const auto use = [&](const std::string& id, const std::string& item) {
    return send(command(
                    id, "part_used",
                    R"({"part_order_item_id":")" + item +
                        R"(","description":"Alternator","quantity":1,"unit_price_cents":15000})"))
        .str("results.0.status");
  };
  EXPECT_EQ(use("cmd-00000001", line), "applied");
  EXPECT_EQ(use("cmd-00000002", "poi_none"), "refused");
  const Reply shown = day();
  EXPECT_EQ(shown.at("visits.0.parts_bought.0.quantity"), 1) << shown.text;
  EXPECT_EQ(shown.at("visits.0.parts_used.0.unit_price_cents"), 15000);
}

TEST_F(Field, TheOfficeNotesAPartOfTheShelfOrOfAnothersVan) {
  const Reply part = desk.post("/v1/parts", R"({"description":"Wiper","price_cents":900})");
  const std::string moves = "/v1/parts/" + part.str("id") + "/moves";
  EXPECT_EQ(desk.post(moves, R"({"to":"shelf","quantity":3})").status, 201);
  EXPECT_EQ(
      desk.post(moves, R"({"from":"shelf","to":")" + desk.mike.id.value + R"(","quantity":1})")
          .status,
      201);
  const auto use = [&](const std::string& id, const std::string& place) {
    const std::string used = command(
        id, "part_used",
        R"({"part_id":")" + part.str("id") + R"(","from":")" + place +
            R"(","description":"Wiper","quantity":1,"unit_price_cents":900,"included":true})");
    return desk.post("/v1/field/commands", R"({"commands":[)" + used + "]}");
  };
  EXPECT_EQ(use("cmd-00000001", "shelf").str("results.0.status"), "applied");
  EXPECT_EQ(use("cmd-00000002", desk.mike.id.value).str("results.0.status"), "applied");
  const Reply nowhere = use("cmd-00000003", "attic");
  EXPECT_EQ(nowhere.str("results.0.status"), "refused") << nowhere.text;
  const Reply left = desk.get("/v1/parts/" + part.str("id"));
  ASSERT_EQ(left.at("levels").as_array().size(), 1U) << left.text;
  EXPECT_EQ(left.at("levels.0.quantity"), 1);
  const Reply shown = desk.get("/v1/jobs/" + job.id.value + "/parts");
  ASSERT_EQ(shown.at("used").as_array().size(), 2U) << shown.text;
  EXPECT_EQ(shown.str("used.0.description"), "Wiper");
  EXPECT_EQ(shown.at("used.0.included"), true);
  EXPECT_TRUE(shown.at("bought").as_array().empty());
  EXPECT_EQ(desk.get("/v1/jobs/job_none/parts").status, 404);
}

TEST_F(Field, APartThatWasNotUsedIsNotChargedAndLiesInTheVanAgain) {
  const PartId wiper = desk.write([&](Tx& tx) {
    Part part;
    part.description = "Wiper blade";
    part.price_cents = 900;
    const PartId id = parts::add(tx, part)->part.id;
    parts::move(tx, id, {.to = desk.mike.id.value, .quantity = 3}).value();
    return id;
  });
  send(command("cmd-00000001", "part_used",
               R"({"description":"Wiper blade","quantity":2,"part_id":")" + wiper.value + "\"}"));
  const Reply used = day();
  EXPECT_EQ(used.at("parts.0.quantity"), 1) << used.text;
  EXPECT_EQ(used.at("visits.0.expected_cents"), 1800);
  const std::string unused = R"({"job_part_id":")" + used.str("visits.0.parts_used.0.id") + "\"}";
  EXPECT_EQ(send(command("cmd-00000002", "part_unused", unused)).str("results.0.status"),
            "applied");
  const Reply after = day();
  EXPECT_EQ(after.at("parts.0.quantity"), 3) << after.text;
  EXPECT_TRUE(after.at("visits.0.parts_used").as_array().empty());
  EXPECT_EQ(after.at("visits.0.expected_cents"), 0);
  EXPECT_EQ(send(command("cmd-00000003", "part_unused", unused)).str("results.0.status"),
            "refused");
  EXPECT_EQ(day().at("parts.0.quantity"), 3) << "it goes back once";
}

TEST_F(Field, APartOnTheInvoiceStaysOnIt) {
  send(command("cmd-00000001", "status", R"({"status":"working"})") + "," +
       command("cmd-00000002", "part_used",
               R"({"description":"Clips","quantity":1,"unit_price_cents":500})") +
       "," + command("cmd-00000003", "status", R"({"status":"done"})") + "," +
       command("cmd-00000004", "invoice", R"({"reason":"Carla agreed beside the car"})"));
  const Reply shown = day();
  ASSERT_EQ(shown.str("visits.0.job.status"), "invoiced") << shown.text;
  const Reply late =
      send(command("cmd-00000005", "part_unused",
                   R"({"job_part_id":")" + shown.str("visits.0.parts_used.0.id") + "\"}"));
  EXPECT_EQ(late.str("results.0.key"), "job.invoiced") << late.text;
}

TEST_F(Field, ARefusedCommandIsAnsweredAndTheOthersRun) {
  const Reply reply = send(command("cmd-00000001", "status", R"({"status":"done"})") + "," +
                           command("cmd-00000002", "dance", "{}") + "," +
                           command("cmd-00000003", "note", R"({"text":"Gate is open"})"));
  EXPECT_EQ(reply.str("results.0.key"), "job.step");
  EXPECT_EQ(reply.str("results.1.status"), "refused");
  EXPECT_EQ(reply.str("results.2.status"), "applied") << reply.text;
  EXPECT_EQ(send(command("cmd-00000001", "status", R"({"status":"done"})")).str("results.0.key"),
            "job.step");
  EXPECT_EQ(day().str("visits.0.job.notes"), "Gate is open");
}

TEST_F(Field, ExtraWorkCountsPartsOfAnHourAndTaxesByTheShopsRates) {
  desk.patch("/v1/shops/" + desk.shop.id.value,
             R"({"settings":{"supplies_basis_points":500,)"
             R"("rates":{"tax_basis_points":1000,"tax_labor":true}}})");
  const Reply reply = send(command(
      "cmd-00000001", "extra_work",
      R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","quantity":1.5,"unit_price_cents":10000}]})"));
  ASSERT_EQ(reply.str("results.0.status"), "applied") << reply.text;
  const Reply made = desk.get("/v1/estimates?job_id=" + job.id.value);
  EXPECT_EQ(made.at("data.0.lines.0.quantity"), 1.5) << made.text;
  EXPECT_EQ(made.at("data.0.subtotal_cents"), 15000);
  EXPECT_EQ(made.at("data.0.tax_cents"), 1500);
}

TEST_F(Field, AFindingBecomesItsLineWhateverIsLeftOut) {
  const Reply reply = send(
      command("cmd-00000001", "inspection",
              R"({"title":"Check","done":true,"items":[)"
              R"({"id":"itm-00000001","name":"Pads","rating":"red"},)"
              R"({"id":"itm-00000002","name":"Belt","rating":"red"}]})") +
      "," +
      command("cmd-00000002", "extra_work",
              R"({"approved_by":"Carla","lines":[)"
              R"({"kind":"supplies","description":"Rags","quantity":1,"unit_price_cents":100},)"
              R"({"kind":"labor","description":"Pads","quantity":1,"unit_price_cents":9000,)"
              R"("inspection_item_id":"itm-00000001"},)"
              R"({"kind":"labor","description":"Belt","quantity":1,"unit_price_cents":8000,)"
              R"("inspection_item_id":"itm-00000002"}]})"));
  ASSERT_EQ(reply.str("results.1.status"), "applied") << reply.text;
  const Reply made = desk.get("/v1/estimates?job_id=" + job.id.value);
  const Reply seen = desk.get("/v1/jobs/" + job.id.value + "/inspections");
  EXPECT_EQ(made.str("data.0.lines.0.description"), "Pads") << made.text;
  for (const char* at : {"0", "1"}) {
    const std::string n(at);
    EXPECT_EQ(seen.str("data.0.items." + n + ".estimate_line_id"),
              made.str("data.0.lines." + n + ".id"))
        << seen.text;
  }
}

TEST_F(Field, AWrongClockIsHeldWithinBounds) {
  send(R"({"id":"cmd-00000001","kind":"status","at":"2035-01-01T00:00:00Z","job_id":")" +
       job.id.value + R"(","data":{"status":"en_route"}})");
  const auto at = desk.get("/v1/jobs/" + job.id.value + "/timeline");
  EXPECT_EQ(at.text.find("2035"), std::string::npos) << at.text;
}

TEST_F(Field, CashCountsOnTheDayItWasTaken) {
  using namespace std::chrono_literals;
  desk.store.clock.advance(30min);
  const std::string taken = to_rfc3339(desk.store.clock.now());
  desk.store.clock.advance(24h);
  const auto batch = command("cmd-00000001", "status", R"({"status":"working"})") + "," +
                     command("cmd-00000002", "extra_work",
                             R"({"approved_by":"Carla","lines":[{"kind":"labor",)"
                             R"("description":"Pads","unit_price_cents":9000}]})") +
                     "," + command("cmd-00000003", "status", R"({"status":"done"})") + "," +
                     command("cmd-00000004", "invoice", "{}");
  const std::string cash = R"({"id":"cmd-00000005","kind":"payment","at":")" + taken +
                           R"(","job_id":")" + job.id.value +
                           R"(","data":{"method":"cash","amount_cents":9000}})";
  ASSERT_EQ(send(batch + "," + cash).str("results.4.status"), "applied");
  const auto cash_of = [&](const char* date) {
    return desk.get("/v1/daily-totals?date=" + std::string(date)).at("expected_cash_cents");
  };
  EXPECT_EQ(cash_of("2026-09-21"), 9000);
  EXPECT_EQ(cash_of("2026-09-22"), 0);
  const Reply invoice = desk.get("/v1/invoices/" + day().str("visits.0.invoice.id"));
  EXPECT_EQ(from_rfc3339(invoice.str("paid_at")), from_rfc3339(taken)) << invoice.text;
}

TEST_F(Field, AClockThatIsWrongKeepsHowLongThingsTook) {
  using namespace std::chrono_literals;
  for (const auto wrong : {26h, -26h}) {
    const Job visit = desk.booked_job();
    desk.store.clock.advance(2h);
    const Instant phone = desk.store.clock.now() + wrong;
    const auto step = [&](const char* id, const char* status, Instant at) {
      return R"({"id":")" + std::string(id) + (wrong > 0h ? "fast" : "slow") +
             R"(","kind":"status","at":")" + to_rfc3339(at) + R"(","job_id":")" + visit.id.value +
             R"(","data":{"status":")" + status + "\"}}";
    };
    const Reply sent = desk.call(Who::mechanic, "POST", "/v1/field/commands",
                                 R"({"sent_at":")" + to_rfc3339(phone) + R"(","commands":[)" +
                                     step("cmd-0001-", "working", phone - 90min) + "," +
                                     step("cmd-0002-", "done", phone - 20min) + "]}");
    ASSERT_EQ(sent.str("results.1.status"), "applied") << sent.text;
    const Job after = desk.write([&](Tx& tx) { return *jobs::find(tx, visit.id); });
    EXPECT_EQ(*after.started_at, desk.store.clock.now() - 90min);
    EXPECT_EQ(*after.done_at - *after.started_at, 70min);
  }
}

TEST_F(Field, ThreeDaysWithoutASignalArriveOnceAndInOrder) {
  using namespace std::chrono_literals;
  const JobId second = desk.booked_job().id;
  std::vector<std::string> kept;
  const auto keep = [&](const std::string& kind, const std::string& data, const JobId& of) {
    const std::string number = std::to_string(100 + kept.size());
    kept.push_back(command("cmd-offline-" + number, kind, data, of));
  };
  for (const JobId& one : {job.id, second}) {
    for (const char* status : {"en_route", "on_site", "working"})
      keep("status", R"({"status":")" + std::string(status) + "\"}", one);
    keep("vehicle", R"({"vin":"1HGCM82633A004352"})", one);
    keep("odometer", R"({"when":"in","miles":90500})", one);
    for (int i = 1; i <= 6; ++i) keep("note", R"({"text":"Note )" + std::to_string(i) + "\"}", one);
    for (int i = 1; i <= 5; ++i)
      keep("part_used",
           R"({"description":"Part )" + std::to_string(i) + R"(","quantity":1,"included":true})",
           one);
    keep(
        "extra_work",
        R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","unit_price_cents":9000}]})",
        one);
    keep("status", R"({"status":"done"})", one);
    keep("invoice", "{}", one);
    keep("payment", R"({"method":"cash","amount_cents":9000})", one);
  }
  ASSERT_EQ(kept.size(), 40U);
  desk.store.clock.advance(72h);
  // The first answers are lost on the way: those commands are sent again with the rest.
  const auto from = [&](std::size_t begin, std::size_t end) {
    std::string all;
    for (std::size_t i = begin; i < end; ++i) all += (all.empty() ? "" : ",") + kept[i];
    return send(all);
  };
  ASSERT_EQ(from(0, 17).status, 200);
  const Reply all = from(0, 40);
  ASSERT_EQ(all.at("results").as_array().size(), 40U) << all.text;
  for (std::size_t i = 0; i < 40; ++i) {
    const std::string at = "results." + std::to_string(i);
    EXPECT_EQ(all.str(at + ".status"), "applied") << boost::json::serialize(all.at(at));
    EXPECT_EQ(all.at(at + ".repeated").as_bool(), i < 17) << i;
  }
  const Reply shown = day();
  for (const char* visit : {"visits.0", "visits.1"}) {
    const std::string of = visit;
    EXPECT_EQ(shown.str(of + ".job.status"), "paid") << shown.text;
    EXPECT_EQ(shown.str(of + ".job.notes"), "Note 1\nNote 2\nNote 3\nNote 4\nNote 5\nNote 6");
    ASSERT_EQ(shown.at(of + ".parts_used").as_array().size(), 5U);
    EXPECT_EQ(shown.str(of + ".parts_used.4.description"), "Part 5");
    EXPECT_EQ(shown.at(of + ".invoice.paid_cents"), 9000);
    EXPECT_EQ(shown.at(of + ".invoice.balance_cents"), 0);
  }
  // Nobody is told on the third day that somebody is on the way.
  EXPECT_EQ(texts_of(desk, "on_my_way") + texts_of(desk, "arrived"), 0);
}

TEST_F(Field, TheCustomerHearsOfTheLastStepThatIsNews) {
  send(command("cmd-00000001", "status", R"({"status":"en_route","eta_minutes":10})") + "," +
       command("cmd-00000002", "status", R"({"status":"on_site"})"));
  EXPECT_EQ(texts_of(desk, "on_my_way"), 0);
  EXPECT_EQ(texts_of(desk, "arrived"), 1);
}

TEST_F(Field, NoWordOfANoteIsLost) {
  const std::string long_note(900, 'x');
  for (const char* id : {"cmd-00000001", "cmd-00000002", "cmd-00000003"})
    EXPECT_EQ(send(command(id, "note", R"({"text":")" + std::string(id) + long_note + "\"}"))
                  .str("results.0.status"),
              "applied");
  EXPECT_NE(day().str("visits.0.job.notes").find("cmd-00000002" + long_note), std::string::npos);
  // No more room beside the visit: the third is in its story.
  EXPECT_EQ(day().str("visits.0.job.notes").find("cmd-00000003"), std::string::npos);
  const Reply story = desk.get("/v1/jobs/" + job.id.value + "/timeline");
  EXPECT_NE(story.text.find("cmd-00000003" + long_note), std::string::npos) << story.text;
  const Reply longer =
      send(command("cmd-00000004", "note", R"({"text":")" + std::string(1001, 'y') + "\"}"));
  EXPECT_EQ(longer.str("results.0.status"), "refused");
  EXPECT_NE(longer.str("results.0.message").find("1000"), std::string::npos);
}

TEST_F(Field, TheStoryOfAVisitSaysWhatDidNotLeave) {
  desk.write([&](Tx& tx) {
    consents::record(tx, {desk.carla.phone, "granted", "Yes, text me", "web_form"});
  });
  send(command("cmd-00000001", "status", R"({"status":"en_route"})"));
  const std::string timeline = "/v1/jobs/" + job.id.value + "/timeline";
  EXPECT_EQ(desk.get(timeline).text.find("Too many"), std::string::npos);
  const auto texts = desk.write([&](Tx& tx) {
    return tx.exec(
        "UPDATE messages SET status = 'canceled', error_text = 'Too many.' WHERE shop_id = ? AND"
        " lead_id = ?",
        tx.shop_id(), job.lead_id);
  });
  EXPECT_GT(texts, 0);
  EXPECT_NE(desk.get(timeline).text.find("Not sent: Too many. "), std::string::npos);
}

TEST_F(Field, ARefusalLeavesNothingHalfDone) {
  desk.write([&](Tx& tx) {
    const auto lead = leads::find(tx, job.lead_id);
    Lead nameless = *lead;
    nameless.phone.clear();
    leads::save(tx, *lead, nameless, "lead.changed");
  });
  const std::string extra = command(
      "cmd-00000001", "extra_work",
      R"({"lines":[{"kind":"labor","description":"Pads","quantity":1,"unit_price_cents":9000}]})");
  for (int tries = 0; tries < 2; ++tries) {
    const Reply reply = send(extra);
    EXPECT_EQ(reply.str("results.0.key"), "lead.unreachable") << reply.text;
    EXPECT_EQ(reply.at("results.0.repeated").as_bool(), tries == 1);
  }
  const Reply made = desk.get("/v1/estimates?job_id=" + job.id.value);
  EXPECT_TRUE(made.at("data").as_array().empty()) << made.text;
}

// The row of what was refused in the field, or null.
json::value refused_today(Desk& desk) {
  const Reply today = desk.get("/v1/today");
  for (const auto& row : today.at("data").as_array())
    if (row.at("reason").as_string() == "field_refused") return row;
  return nullptr;
}

TEST_F(Field, CashThatWasRefusedIsNotForgottenUntilTheOfficeSettlesIt) {
  send(command("cmd-00000001", "status", R"({"status":"working"})") + "," +
       command("cmd-00000002", "extra_work",
               R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads",)"
               R"("unit_price_cents":9000}]})") +
       "," + command("cmd-00000003", "status", R"({"status":"done"})") + "," +
       command("cmd-00000004", "invoice", "{}"));
  const std::string invoice = day().str("visits.0.invoice.id");
  desk.post("/v1/invoices/" + invoice + "/payments", R"({"method":"other","amount_cents":9000})");
  const std::string cash =
      command("cmd-00000005", "payment", R"({"method":"cash","amount_cents":9000})");
  ASSERT_EQ(send(cash).str("results.0.key"), "payment.over_balance");
  EXPECT_EQ(send(cash).at("results.0.repeated").as_bool(), true);
  const json::value row = refused_today(desk);
  ASSERT_TRUE(row.is_object());
  EXPECT_EQ(row.at("work").at("id").as_string(), job.id.value);
  EXPECT_EQ(row.at("work").at("amount_cents"), 9000);
  const Reply story = desk.get("/v1/jobs/" + job.id.value + "/timeline");
  EXPECT_NE(story.text.find("Not taken: a payment"), std::string::npos) << story.text;
  EXPECT_NE(story.text.find("cash · $90.00. Only $0.00 is left to pay."), std::string::npos)
      << story.text;
  desk.post("/v1/field/commands",
            R"({"at_desk":true,"commands":[)" + command("cmd-00000006", "dance", "{}") + "]}");
  EXPECT_EQ(refused_today(desk).at("subject_id").as_string(), "cmd-00000005");
  EXPECT_EQ(desk.get("/v1/jobs/" + job.id.value + "/timeline").text.find("cmd-00000006"),
            std::string::npos)
      << "who sits at the desk is told at once";
  const std::string settle = "/v1/refused-commands/cmd-00000005/settlement";
  EXPECT_EQ(desk.call(Who::mechanic, "POST", settle).status, 403);
  EXPECT_EQ(desk.post(settle, "").str("job_id"), job.id.value);
  EXPECT_TRUE(refused_today(desk).is_null());
  EXPECT_EQ(desk.get("/v1/jobs/" + job.id.value + "/timeline").text.find("Not taken"),
            std::string::npos);
}

TEST_F(Field, WhatBeganBeforeMidnightIsStillOnThePhone) {
  using namespace std::chrono_literals;
  send(command("cmd-00000001", "status", R"({"status":"working"})"));
  desk.store.clock.advance(24h);
  const Instant today = desk.store.clock.now();
  EXPECT_EQ(day(today).str("visits.0.job.id"), job.id.value);
  EXPECT_TRUE(day(today + 24h).at("visits").as_array().empty()) << "only today has left-overs";
  send(command("cmd-00000002", "status", R"({"status":"done"})"));
  EXPECT_EQ(day(today).str("visits.0.job.status"), "done");
  send(command(
      "cmd-00000003", "extra_work",
      R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","unit_price_cents":9000}]})"));
  EXPECT_EQ(day(today).at("visits.0.expected_cents"), 9000);
  send(command("cmd-00000004", "invoice", "{}"));
  EXPECT_EQ(day(today).str("visits.0.job.status"), "invoiced");
  EXPECT_EQ(day(today).at("visits.0.expected_cents"), 0);
  send(command("cmd-00000005", "payment", R"({"method":"cash","amount_cents":9000})"));
  EXPECT_TRUE(day(today).at("visits").as_array().empty());
}

TEST_F(Field, OnceTheInvoiceIsMadeNothingIsAddedThatNobodyWouldCharge) {
  const std::string pads =
      R"({"approved_by":"Carla","lines":[{"kind":"labor","description":"Pads","unit_price_cents":9000}]})";
  send(command("cmd-00000001", "status", R"({"status":"working"})") + "," +
       command("cmd-00000002", "extra_work", pads) + "," +
       command("cmd-00000003", "status", R"({"status":"done"})") + "," +
       command("cmd-00000004", "invoice", "{}"));
  ASSERT_EQ(day().str("visits.0.job.status"), "invoiced");
  const auto part = [](const char* included) {
    return R"({"description":"Clips","quantity":1,"unit_price_cents":500,"included":)" +
           std::string(included) + "}";
  };
  const Reply late = send(command("cmd-00000005", "extra_work", pads) + "," +
                          command("cmd-00000006", "part_used", part("false")) + "," +
                          command("cmd-00000007", "part_used", part("true")));
  EXPECT_EQ(late.str("results.0.key"), "job.invoiced") << late.text;
  EXPECT_EQ(late.str("results.1.key"), "job.invoiced") << late.text;
  EXPECT_EQ(late.str("results.2.status"), "applied") << "it is paid for already";
  const Reply shelf = desk.post("/v1/parts", R"({"description":"Pads","price_cents":4000})");
  const std::string moves = "/v1/parts/" + shelf.str("id") + "/moves";
  EXPECT_EQ(desk.post(moves, R"({"to":"shelf","quantity":4})").status, 201);
  const Reply used =
      desk.post(moves, R"({"from":"shelf","quantity":1,"job_id":")" + job.id.value + "\"}");
  EXPECT_EQ(used.str("key"), "job.invoiced") << used.text;
}

TEST_F(Field, ExtraWorkNobodyAgreedToIsNoPartOfTheVisitThatIsDone) {
  desk.write([&](Tx& tx) {
    consents::record(tx, {desk.carla.phone, "granted", "Yes, text me", "web_form"});
  });
  const Reply sent =
      send(command("cmd-00000001", "status", R"({"status":"working"})") + "," +
           command("cmd-00000002", "extra_work",
                   R"({"lines":[{"kind":"labor","description":"Pads","unit_price_cents":9000}]})"));
  ASSERT_EQ(sent.str("results.1.status"), "applied") << sent.text;
  const Reply asked = desk.get("/v1/estimates?job_id=" + job.id.value);
  ASSERT_EQ(asked.str("data.0.job_id"), job.id.value) << asked.text;
  const std::size_t before = day().at("visits.0.lines").as_array().size();
  send(command("cmd-00000003", "status", R"({"status":"done"})"));
  EXPECT_EQ(desk.get("/v1/estimates?job_id=" + job.id.value).str("data.0.status"), "expired");
  EXPECT_EQ(day().at("visits.0.lines").as_array().size(), before - 1);
}

}  // namespace
}  // namespace roadcall::test
