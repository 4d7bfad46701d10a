#include "tests/api/desk.h"

#include <array>

#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/consents/consents.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/field/inspections.h"
#include "domain/field/uploads.h"
#include "domain/invoices/invoices.h"
#include "domain/messages/messages.h"
#include "domain/portal/passwords.h"
#include "domain/portal/portal.h"

namespace roadcall::test {
namespace {

// The code that was sent last to Carla, as her phone shows it.
std::string code_sent(Desk& desk) {
  const auto body = desk.write([](Tx& tx) {
    return tx.one<std::string>(
        "SELECT body FROM messages WHERE shop_id = ? AND kind = 'portal_code' ORDER BY id DESC",
        tx.shop_id());
  });
  if (!body) return "";
  const std::string before =
      body->find("clave es ") == std::string::npos ? "code is " : "clave es ";
  return body->substr(body->find(before) + before.size(), portal::kCodeDigits);
}

std::string wrong(const std::string& code) { return code == "000000" ? "111111" : "000000"; }

Reply sign_in(Desk& desk, const std::string& code, const char* more = "") {
  return desk.call(Who::nobody, "POST", "/v1/public/portal/sessions",
                   R"({"phone":"904-555-0151","code":")" + code + "\"" + more + "}");
}

Reply ask(Desk& desk, const char* phone = "904-555-0151") {
  return desk.call(Who::nobody, "POST", "/v1/public/portal/codes",
                   std::string(R"({"phone":")") + phone + "\"}");
}

TEST(PortalApi, ACodeSignsInOnce) {
  Desk desk;
  EXPECT_EQ(ask(desk).status, 202);
  const std::string code = code_sent(desk);
  ASSERT_EQ(code.size(), 6U);
  const Reply in = sign_in(desk, code);
  ASSERT_EQ(in.status, 201) << in.text;
  EXPECT_EQ(in.str("user.role"), "customer");
  const auto me = desk.call(Who::nobody, "GET", "/v1/portal/me", "",
                            {{"Authorization", "Bearer " + in.str("access_token")}});
  EXPECT_EQ(me.str("customer.name"), "Carla Diaz") << me.text;
  EXPECT_EQ(sign_in(desk, code).status, 401);
  const auto refresh = [&](const std::string& token) {
    return desk.call(Who::nobody, "POST", "/v1/auth/refresh",
                     R"({"refresh_token":")" + token + "\"}");
  };
  const Reply next = refresh(in.str("refresh_token"));
  EXPECT_EQ(next.status, 200) << next.text;
  EXPECT_EQ(refresh(in.str("refresh_token")).str("key"), "refresh.reused");
  EXPECT_EQ(refresh(next.str("refresh_token")).status, 401);
}

TEST(PortalApi, ACodeBearsFewGuessesAndLittleTime) {
  Desk desk;
  ask(desk);
  std::string code = code_sent(desk);
  for (int i = 0; i < portal::kCodeTriesMost; ++i)
    EXPECT_EQ(sign_in(desk, wrong(code)).str("key"), "portal.code_wrong");
  EXPECT_EQ(sign_in(desk, code).status, 401);
  ask(desk);
  code = code_sent(desk);
  desk.store.clock.advance(portal::kCodeLife);
  EXPECT_EQ(sign_in(desk, code).status, 401);
}

TEST(PortalApi, StrangersLearnNothing) {
  Desk desk;
  const Reply stranger = ask(desk, "904-555-0177");
  EXPECT_EQ(stranger.status, 202);
  EXPECT_EQ(stranger.text, ask(desk).text);
  // What is nobody's number or address is answered as one that is; only neither is a mistake.
  EXPECT_EQ(ask(desk, "12").status, 202);
  const auto send = [&](const char* body) {
    return desk.call(Who::nobody, "POST", "/v1/public/portal/codes", body);
  };
  EXPECT_EQ(send(R"({"email":"nope"})").status, 202);
  for (const char* neither : {"{}", R"({"phone":" "})", R"({"email":null})"})
    EXPECT_EQ(send(neither).str("field"), "phone") << neither;
  // Past what one person gets, nothing is sent and nothing says so; one address has a limit.
  for (int i = 0; i < 12; ++i) EXPECT_EQ(ask(desk).status, 202);
  const auto codes = desk.write([](Tx& tx) {
    return *tx.one<std::int64_t>("SELECT COUNT(*) FROM portal_codes WHERE shop_id = ?",
                                 tx.shop_id());
  });
  EXPECT_EQ(codes, 1 + 5);
  int last = 0;
  for (int i = 0; i < 20 && last != 429; ++i) last = ask(desk).status;
  EXPECT_EQ(last, 429);
}

std::int64_t count(Desk& desk, const std::string& rows) {
  return desk.write([&](Tx& tx) {
    return *tx.one<std::int64_t>("SELECT COUNT(*) FROM " + rows + " WHERE shop_id = ?",
                                 tx.shop_id());
  });
}
std::int64_t codes_texted(Desk& desk) {
  return desk.write([](Tx& tx) {
    return *tx.one<std::int64_t>(
        "SELECT COUNT(*) FROM messages WHERE shop_id = ? AND kind = 'portal_code'", tx.shop_id());
  });
}

TEST(PortalApi, ANewcomerIsACustomerOnceTheCodeIsProven) {
  Desk desk;
  const auto known = count(desk, "customers");
  EXPECT_EQ(desk.call(Who::nobody, "POST", "/v1/public/portal/codes",
                      R"({"phone":"904-555-0177","language":"fr"})")
                .str("field"),
            "language");
  ask(desk, "904-555-0177");
  const std::string code = code_sent(desk);
  ASSERT_EQ(code.size(), 6U);
  EXPECT_EQ(count(desk, "customers"), known) << "anybody may ask for anybody's";
  EXPECT_EQ(count(desk, "conversations"), 0) << "the desk's talk is with those who talk";
  const auto in = [&](const std::string& with) {
    return desk.call(Who::nobody, "POST", "/v1/public/portal/sessions",
                     R"({"phone":"904-555-0177","language":"es","code":")" + with + "\"}");
  };
  EXPECT_EQ(in(wrong(code)).status, 401);
  EXPECT_EQ(count(desk, "customers"), known);
  const Reply first = in(code);
  ASSERT_EQ(first.status, 201) << first.text;
  EXPECT_EQ(count(desk, "customers"), known + 1);
  const Reply me = desk.call(Who::nobody, "GET", "/v1/portal/me", "",
                             {{"Authorization", "Bearer " + first.str("access_token")}});
  EXPECT_EQ(me.str("customer.phone"), "+19045550177") << me.text;
  EXPECT_EQ(me.str("customer.language"), "es");
  ask(desk, "904-555-0177");
  EXPECT_EQ(in(code_sent(desk)).str("user.id"), first.str("user.id"));
  EXPECT_EQ(count(desk, "customers"), known + 1);
}

TEST(PortalApi, NoStrangerIsBotheredOften) {
  Desk desk;
  for (int i = 0; i < 4; ++i) EXPECT_EQ(ask(desk, "904-555-0177").status, 202);
  EXPECT_EQ(codes_texted(desk), 2);
  EXPECT_EQ(ask(desk, "+44 20 7946 0958").status, 202);
  EXPECT_EQ(codes_texted(desk), 2) << "a text abroad is dear, and this is no neighbour";
  for (int i = 0; i < 60; ++i) {
    desk.address = "203.0.113." + std::to_string(i);
    const std::string number = "904-555-0" + std::to_string(200 + i);
    EXPECT_EQ(ask(desk, number.c_str()).status, 202);
  }
  EXPECT_EQ(codes_texted(desk), 30);
  ask(desk);
  EXPECT_EQ(codes_texted(desk), 31) << "Carla is no stranger";
}

TEST(PortalApi, TheTextHasALinkThatSignsIn) {
  Desk desk;
  ask(desk);
  const std::string body = desk.write([](Tx& tx) {
    return *tx.one<std::string>(
        "SELECT body FROM messages WHERE shop_id = ? AND kind = 'portal_code'", tx.shop_id());
  });
  const std::string code = code_sent(desk);
  EXPECT_NE(body.find("/portal/#" + code + "/+19045550151 "), std::string::npos) << body;
  EXPECT_EQ(sign_in(desk, code).status, 201);
}

TEST(PortalApi, WhatIsOverIsForgotten) {
  Desk desk;
  ask(desk);
  const Reply in = sign_in(desk, code_sent(desk));
  ASSERT_EQ(in.status, 201) << in.text;
  ask(desk);
  const auto purged = [&] {
    return desk.store->write(Scope{}, [](Tx& tx) { return portal::purge(tx, 100); });
  };
  desk.store.clock.advance(std::chrono::hours(24));
  EXPECT_EQ(purged(), 0);
  desk.store.clock.advance(std::chrono::hours(24 * 30));
  EXPECT_EQ(purged(), 2) << "both codes; the session lives";
  desk.store.clock.advance(portal::kSessionLife);
  EXPECT_EQ(purged(), 1);
}

TEST(PortalApi, ABrowserGetsACookieAndProvesItsChanges) {
  Desk desk;
  ask(desk);
  const Reply in = sign_in(desk, code_sent(desk), R"(,"browser":true)");
  ASSERT_EQ(in.status, 201) << in.text;
  const std::string cookies = cookies_of(in);
  EXPECT_TRUE(in.at("refresh_token").is_null());
  const auto call = [&](const char* method, const char* target, const char* body,
                        HeaderList headers) {
    headers.emplace_back("Cookie", cookies);
    return desk.call(Who::nobody, method, target, body, headers);
  };
  const std::string csrf = call("GET", "/v1/portal/me", "", {}).str("csrf_token");
  const char* change = R"({"address":"7 Marsh Lane"})";
  EXPECT_EQ(call("PATCH", "/v1/portal/me", change, {}).status, 403);
  EXPECT_EQ(
      call("PATCH", "/v1/portal/me", change, {{"X-CSRF-Token", csrf}}).str("customer.address"),
      "7 Marsh Lane");
  EXPECT_EQ(call("GET", "/v1/leads", "", {}).status, 401);
  EXPECT_EQ(call("POST", "/v1/auth/logout", "", {{"X-CSRF-Token", csrf}}).status, 204);
  EXPECT_EQ(call("GET", "/v1/portal/me", "", {}).status, 401);
}

TEST(PortalApi, ARequestIsALeadOfTheirs) {
  Desk desk;
  const Reply car = desk.call(Who::customer, "POST", "/v1/portal/vehicles",
                              R"({"year":2014,"make":"Honda","model":"Civic"})");
  ASSERT_EQ(car.status, 201) << car.text;
  const Reply asked = desk.call(
      Who::customer, "POST", "/v1/portal/requests",
      R"({"issue":"It squeaks","service":"brakes","vehicle_id":")" + car.str("id") + "\"}");
  ASSERT_EQ(asked.status, 201) << asked.text;
  const Reply lead = desk.get("/v1/leads/" + asked.str("lead_id"));
  EXPECT_EQ(lead.str("source"), "portal");
  EXPECT_EQ(lead.str("customer_id"), desk.carla.id.value);
  EXPECT_EQ(lead.str("vehicle.model"), "Civic");
  EXPECT_EQ(desk.call(Who::neighbour, "POST", "/v1/portal/requests",
                      R"({"issue":"x","vehicle_id":")" + car.str("id") + "\"}")
                .str("field"),
            "vehicle_id");
}

TEST(PortalApi, TextsOnAndOffAreKeptAsEvidence) {
  Desk desk;
  const auto set = [&](const char* body) {
    return desk.call(Who::customer, "PUT", "/v1/portal/consents", body).at("texts_allowed");
  };
  EXPECT_EQ(set(R"({"texts_allowed":true})"), true);
  EXPECT_EQ(set(R"({"texts_allowed":false})"), false);
  EXPECT_EQ(set(R"({"texts_allowed":true})"), true);
  const auto ledger = desk.write([&](Tx& tx) { return consents::history(tx, desk.carla.phone); });
  ASSERT_EQ(ledger.size(), 3U);
  EXPECT_EQ(ledger.front().action, consents::kRestored);
  EXPECT_EQ(ledger.front().source, "portal");
}

TEST(PortalApi, TheHomeShowsTheirPapersAlone) {
  Desk desk;
  desk.job();
  const auto visits = [&](Who who) {
    return desk.call(who, "GET", "/v1/portal/home").at("visits").as_array().size();
  };
  EXPECT_EQ(visits(Who::customer), 1U);
  EXPECT_EQ(visits(Who::neighbour), 0U);
}

TEST(PortalApi, TheExportHoldsTheirRowsAlone) {
  Desk desk;
  desk.lead();
  desk.call(Who::customer, "POST", "/v1/portal/requests", R"({"issue":"It squeaks"})");
  const Reply all = desk.call(Who::customer, "GET", "/v1/portal/export");
  EXPECT_EQ(all.at("requests").as_array().size(), 1U) << all.text;
  EXPECT_EQ(all.text.find("Maria"), std::string::npos);
}

TEST(PortalApi, TheExportIsWhole) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  EstimateLine line;
  line.description = "Brakes";
  line.unit_price_cents = 15'000;
  desk.write([&](Tx& tx) {
    const auto estimate =
        estimates::make(tx, desk.shop, *leads::find(tx, job.lead_id), {line}, "").value().estimate;
    tx.exec("UPDATE estimates SET status = 'sent', sent_at = ? WHERE shop_id = ? AND id = ?",
            tx.now(), tx.shop_id(), estimate.id);
    tx.exec("UPDATE jobs SET estimate_id = ? WHERE shop_id = ? AND id = ?", estimate.id,
            tx.shop_id(), job.id);
    const auto invoice = invoices::from_job(tx, desk.shop, job.id, "By word").value().invoice;
    invoices::pay(tx, desk.shop, invoice.id, {PaymentMethod::cash, 5000, 0, "Late payer", {}})
        .value();
    Message text =
        messages::reply(tx, desk.shop, desk.carla.phone, "On my way", job.lead_id).value();
    for (int i = 0; i < 230; ++i) {
      text.id = tx.new_id<MessageId>();
      tx.insert("messages", text);
    }
  });
  desk.patch("/v1/customers/" + desk.carla.id.value, R"({"phone":"904-555-0188"})");
  const Reply all = desk.call(Who::customer, "GET", "/v1/portal/export");
  ASSERT_EQ(all.status, 200);
  EXPECT_GE(all.at("messages").as_array().size(), 230U) << "of the number before, too";
  for (const char* list : {"estimates", "visits", "invoices", "payments"})
    EXPECT_EQ(all.at(list).as_array().size(), 1U) << list;
  EXPECT_EQ(all.text.find("Late payer"), std::string::npos);
}

TEST(PortalApi, TheExportHoldsTheirWordsCallsPicturesAndSignatures) {
  Desk desk;
  const Job job = desk.booked_job(JobStatus::done);
  desk.write([&](Tx& tx) {
    const auto rung = calls::ring(tx, desk.shop, {"CA1", desk.carla.phone, desk.shop.phone});
    const auto ready =
        recordings::ready(tx, desk.shop, rung, {"RE1", "https://c.example/RE1", "", 9});
    recordings::transcribed(tx, desk.shop, *ready, {"This is Carla Diaz, my brakes squeal."});
    tx.exec("UPDATE leads SET customer_id = ?, address = '7 Bay St' WHERE shop_id = ? AND id = ?",
            desk.carla.id, tx.shop_id(), rung.lead_id);
    const std::array purposes{uploads::UploadPurpose::after, uploads::UploadPurpose::signature,
                              uploads::UploadPurpose::receipt};
    for (const auto purpose : purposes) {
      uploads::Upload wanted;
      wanted.client_id = "phone-" + std::string(enum_name(purpose));
      wanted.job_id = job.id;
      wanted.purpose = purpose;
      wanted.bytes_total = 10;
      const auto begun = uploads::begin(tx, wanted).value();
      uploads::finish(tx, begun.id, "files/" + wanted.client_id, "image/png").value();
    }
    inspections::Item pads;
    pads.name = "Front pads";
    pads.rating = inspections::Rating::red;
    inspections::keep(tx, job.id, job.vehicle_id, "Courtesy check", {pads}, true).value();
    EstimateLine line;
    line.description = "Brakes";
    line.unit_price_cents = 15'000;
    const auto full =
        estimates::make(tx, desk.shop, *leads::find(tx, job.lead_id), {line}, "").value();
    tx.exec("UPDATE estimates SET status = 'sent', sent_at = ? WHERE shop_id = ? AND id = ?",
            tx.now(), tx.shop_id(), full.estimate.id);
    estimates::decide(tx, desk.shop, full.estimate.id,
                      {.lines = {{full.lines[0].id.value, "approved"}}, .name = "Carla Diaz"})
        .value();
  });
  const Reply all = desk.call(Who::customer, "GET", "/v1/portal/export");
  ASSERT_EQ(all.status, 200) << all.text;
  ASSERT_EQ(all.at("calls").as_array().size(), 1U);
  EXPECT_EQ(all.str("calls.0.recordings.0.transcript"), "This is Carla Diaz, my brakes squeal.");
  EXPECT_NE(all.text.find("7 Bay St"), std::string::npos) << "where they told us to come";
  EXPECT_EQ(all.at("files").as_array().size(), 2U) << "what the parts cost is the shop's";
  EXPECT_EQ(all.str("inspections.0.items.0.name"), "Front pads");
  EXPECT_EQ(all.str("answers.0.name"), "Carla Diaz");
  const Reply other = desk.call(Who::neighbour, "GET", "/v1/portal/export");
  for (const char* list : {"calls", "files", "inspections", "answers"})
    EXPECT_TRUE(other.at(list).as_array().empty()) << list;
}

class CarPhotos : public testing::Test {
 protected:
  CarPhotos() {
    desk.api.settings.data_dir = testing::TempDir() + "roadcall-cars";
    car = desk.call(Who::customer, "POST", "/v1/portal/vehicles",
                    R"({"year":2014,"make":"Honda","model":"Civic"})")
              .str("id");
  }
  Reply put(const std::string& bytes, Who who = Who::customer) {
    return desk.call(who, "PUT", "/v1/portal/vehicles/" + car + "/photo", bytes,
                     {{"Content-Type", "application/octet-stream"}});
  }
  Desk desk;
  std::string car;
};

TEST_F(CarPhotos, TheCustomerSendsItAndTheShopSeesIt) {
  const Reply set = put("\xFF\xD8\xFF\xE0" + std::string(300'000, 'x'));
  ASSERT_EQ(set.status, 200) << set.text;
  const std::string url = set.str("photo_url");
  for (const Who who : {Who::customer, Who::mechanic, Who::owner})
    EXPECT_EQ(desk.call(who, "GET", url).status, 200);
  EXPECT_EQ(desk.call(Who::neighbour, "GET", url).status, 404);
  EXPECT_EQ(desk.call(Who::customer, "GET", "/v1/portal/vehicles").str("data.0.photo_url"), url);
  EXPECT_EQ(desk.get("/v1/customers/" + desk.carla.id.value + "/overview")
                .str("cars.0.vehicle.photo_url"),
            url);
  const Reply other = put("\x89PNG\r\n\x1a\n" + std::string(100, 'x'));
  ASSERT_EQ(other.status, 200) << other.text;
  EXPECT_NE(other.str("photo_url"), url);
  EXPECT_EQ(desk.get(url).status, 404) << "the one before is gone";
}

TEST_F(CarPhotos, WhatIsNoPictureOrNoCarOfTheirsIsRefused) {
  for (const std::string& bad : {std::string(), std::string("GIF89a"), std::string("<svg>")})
    EXPECT_EQ(put(bad).str("field"), "body") << bad;
  EXPECT_EQ(put("\xFF\xD8\xFF" + std::string(2'100'000, 'x')).status, 413);
  EXPECT_EQ(put("\xFF\xD8\xFF\xE0", Who::neighbour).status, 404);
  EXPECT_EQ(put("\xFF\xD8\xFF\xE0", Who::owner).status, 403);
}

constexpr const char* kGood = "a blue van waits";

Reply by_password(Desk& desk, const std::string& password, const char* phone = "904-555-0151") {
  return desk.call(Who::nobody, "POST", "/v1/public/portal/sessions",
                   std::string(R"({"phone":")") + phone + R"(","password":")" + password + "\"}");
}

int set_password(Desk& desk, const std::string& password) {
  return desk
      .call(Who::customer, "PUT", "/v1/portal/password", R"({"password":")" + password + "\"}")
      .status;
}

TEST(PortalPasswords, AreSetUsedChangedAndRemoved) {
  Desk desk;
  const auto has_one = [&] {
    return desk.call(Who::customer, "GET", "/v1/portal/me").at("has_password");
  };
  EXPECT_FALSE(has_one().as_bool());
  EXPECT_EQ(by_password(desk, kGood).status, 401);
  EXPECT_EQ(set_password(desk, "short"), 400);
  ASSERT_EQ(set_password(desk, kGood), 204);
  EXPECT_TRUE(has_one().as_bool());
  const Reply in = by_password(desk, kGood);
  ASSERT_EQ(in.status, 201) << in.text;
  EXPECT_EQ(in.str("user.role"), "customer");
  ASSERT_EQ(set_password(desk, "a red van waits"), 204);
  EXPECT_EQ(by_password(desk, kGood).status, 401);
  EXPECT_EQ(by_password(desk, "a red van waits").status, 201);
  EXPECT_EQ(desk.call(Who::customer, "DELETE", "/v1/portal/password").status, 204);
  EXPECT_EQ(desk.call(Who::customer, "DELETE", "/v1/portal/password").status, 204);
  EXPECT_FALSE(has_one().as_bool());
  EXPECT_EQ(by_password(desk, "a red van waits").status, 401);
}

TEST(PortalPasswords, ANewOneEndsTheOtherSessions) {
  Desk desk;
  ask(desk);
  const Reply other = sign_in(desk, code_sent(desk));
  const auto me = [&] {
    return desk.call(Who::nobody, "GET", "/v1/portal/me", "",
                     {{"Authorization", "Bearer " + other.str("access_token")}});
  };
  ASSERT_EQ(me().status, 200);
  ASSERT_EQ(set_password(desk, kGood), 204);
  EXPECT_EQ(me().status, 401);
  EXPECT_EQ(desk.call(Who::customer, "GET", "/v1/portal/me").status, 200);
}

TEST(PortalPasswords, TellStrangersNothingAndKeepNobodyOut) {
  Desk desk;
  ASSERT_EQ(set_password(desk, kGood), 204);
  EXPECT_EQ(by_password(desk, "wrong wrong wrong").text,
            by_password(desk, "wrong wrong wrong", "904-555-0177").text);
  for (const char* phone : {"904-555-0151", "904-555-0177"}) {
    int last = 0;
    for (int i = 0; i < 20 && last != 429; ++i)
      last = by_password(desk, "wrong wrong wrong", phone).status;
    EXPECT_EQ(last, 429) << phone;
  }
  EXPECT_EQ(by_password(desk, kGood).status, 429);
  ask(desk);
  EXPECT_EQ(sign_in(desk, code_sent(desk)).status, 201);
}

TEST(PortalPasswords, OneProofIsAskedFor) {
  Desk desk;
  for (const char* proof : {"", R"(,"code":"123456","password":"a blue van waits")"})
    EXPECT_EQ(desk.call(Who::nobody, "POST", "/v1/public/portal/sessions",
                        std::string(R"({"phone":"904-555-0151")") + proof + "}")
                  .str("field"),
              "code");
}

// RFC 1321's example: the MD5 of "message digest".
TEST(PortalPasswords, OfTheOldPortalWorkOnAndAreKeptBetterFromThenOn) {
  Desk desk;
  constexpr const char* kOld = "f96b697d7cb7938d525a2f31aaf161d0";
  const auto take = [&](const std::string& hash) {
    return desk.write([&](Tx& tx) { return portal::take_over_password(tx, desk.carla.id, hash); });
  };
  const std::string wrapped = portal::wrapped_md5(kOld).value().value();
  const auto kept = [&] {
    return desk.write([&](Tx& tx) { return portal::asked_password(tx, "+19045550151").hash; });
  };
  EXPECT_FALSE(portal::wrapped_md5("plain text").value().has_value());
  EXPECT_FALSE(take("plain text"));
  EXPECT_FALSE(take(kOld));
  EXPECT_TRUE(take(wrapped));
  EXPECT_FALSE(take(wrapped));
  EXPECT_EQ(by_password(desk, "message").status, 401);
  EXPECT_EQ(by_password(desk, kOld).status, 401);
  EXPECT_EQ(by_password(desk, wrapped).status, 401);
  EXPECT_EQ(kept(), wrapped);
  EXPECT_EQ(kept().find(kOld), std::string::npos);
  EXPECT_EQ(by_password(desk, "message digest").status, 201);
  EXPECT_TRUE(kept().starts_with("$argon2id$"));
  EXPECT_EQ(by_password(desk, "message digest").status, 201);
}

}  // namespace
}  // namespace roadcall::test
