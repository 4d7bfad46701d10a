#include <gtest/gtest.h>

#include "base/json.h"
#include "base/text.h"
#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"
#include "domain/leads/leads.h"
#include "domain/messages/delivery.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "gateways/signature.h"
#include "webhooks/webhooks.h"

namespace roadcall::test {
namespace {

constexpr const char* kApp = "https://shop.example";
constexpr const char* kShop = "+19045550100";
constexpr const char* kMaria = "+19045550142";

// The text webhooks over a real store; posts are written by hand and truly signed, so that any
// order and repetition can be played.
class Texts : public testing::Test {
 protected:
  Texts() : store(db::open_database("sqlite::memory:"), clock, ids), hooks{store, carrier, kApp} {
    clock.set(from_local(2027, 1, 11, 10, 0, "America/New_York"));
    store.migrate();
    add_text_routes(router, hooks);
    shop = open_shop("First Coast", kShop);
  }

  Shop open_shop(const std::string& name, const std::string& phone) {
    return store
        .write(Scope{}, [&](Tx& tx) { return shops::open(tx, {.name = name, .phone = phone}); })
        .value();
  }
  http::Request form(const std::string& target, const http::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.target = target;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(fields);
    request.headers.set("X-SignalWire-Signature",
                        signature::make(carrier.signing_key, kApp + target, fields));
    return request;
  }
  http::Response post(const std::string& target, const http::Fields& fields) {
    return router.handle(form(target, fields));
  }
  http::Response text(const std::string& sid, const std::string& body,
                      const std::string& target = "/api/sms/incoming") {
    return post(target, {{"MessageSid", sid},
                         {"AccountSid", "project"},
                         {"From", kMaria},
                         {"To", kShop},
                         {"Body", body},
                         {"NumMedia", "0"}});
  }
  http::Response status(const std::string& sid, const std::string& word,
                        const std::string& code = "",
                        const std::string& target = "/api/sms/status_callback") {
    http::Fields fields{
        {"MessageSid", sid}, {"From", kShop}, {"To", kMaria}, {"MessageStatus", word}};
    if (!code.empty()) fields.emplace_back("ErrorCode", code);
    return post(target, fields);
  }
  template <class Work>
  auto write(Work work) {
    return store.write(Scope{shop.id, {}}, work);
  }
  std::vector<Message> all() {
    return write([](Tx& tx) { return messages::list(tx, {.limit = 200}); })->messages;
  }
  // A text of ours that the carrier knows by that sid.
  MessageId sent(const std::string& sid) {
    return write([&](Tx& tx) {
      const Message message = messages::reply(tx, shop, kMaria, "On my way", LeadId{}).value();
      delivery::begin(tx, message.id);
      delivery::sent(tx, message.id, sid);
      return message.id;
    });
  }
  Message reload(const MessageId& id) {
    return write([&](Tx& tx) { return messages::find(tx, id).value(); });
  }

  FakeClock clock;
  CountingIds ids;
  Store store;
  CarrierSettings carrier{"https://sw.example", "project", "PT_token", "PSK_key"};
  Webhooks hooks;
  http::Router router;
  Shop shop;
};

TEST_F(Texts, AreAnsweredWithAnEmptyDocument) {
  const auto answer = text("SM1", "My brakes grind");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(answer.headers.get("Content-Type").starts_with("text/xml"));
  EXPECT_EQ(answer.body, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
  ASSERT_EQ(all().size(), 1U);
  EXPECT_EQ(all()[0].provider_sid, "SM1");
}

TEST_F(Texts, AreTakenOnceWhateverTheAddress) {
  text("SM1", "My brakes grind");
  text("SM1", "My brakes grind");
  const auto again = text("SM1", "My brakes grind", "/api/sms/incoming.php");
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(all().size(), 1U);
  EXPECT_EQ(write([](Tx& tx) { return leads::list(tx, {}); })->leads.size(), 1U);
}

TEST_F(Texts, ComeByQueryToo) {
  http::Request request;
  request.target =
      "/api/sms/incoming?MessageSid=SM1&From=%2B19045550142&To=%2B19045550100&Body=hello";
  request.headers.set("X-SignalWire-Signature",
                      signature::make(carrier.signing_key, kApp + request.target, {}));
  EXPECT_EQ(router.handle(request).status, 200);
  EXPECT_EQ(all().size(), 1U);
}

TEST_F(Texts, KeepPicturesThatAreLinks) {
  post("/api/sms/incoming", {{"MessageSid", "SM1"},
                             {"From", kMaria},
                             {"To", kShop},
                             {"Body", ""},
                             {"NumMedia", "2"},
                             {"MediaUrl0", "https://sw.example/Media/1"},
                             {"MediaContentType0", "image/jpeg"},
                             {"MediaUrl1", "javascript:alert(1)"},
                             {"MediaContentType1", "image/png"}});
  ASSERT_EQ(all().size(), 1U);
  const auto media = json::read<std::vector<conversations::Media>>(all()[0].media).value();
  ASSERT_EQ(media.size(), 1U);
  EXPECT_EQ(media[0].url, "https://sw.example/Media/1");
  EXPECT_EQ(media[0].content_type, "image/jpeg");
}

TEST_F(Texts, RefusalsNameTheFieldAndStoreNothing) {
  struct Row {
    http::Fields fields;
    const char* field;
  };
  const std::string long_sid(65, 'x');
  const std::string long_number(81, '9');
  for (const Row& row : {
           Row{{{"From", kMaria}, {"To", kShop}}, "MessageSid"},
           Row{{{"MessageSid", "SM1"}, {"To", kShop}}, "From"},
           Row{{{"MessageSid", "SM1"}, {"From", kMaria}}, "To"},
           Row{{{"MessageSid", " "}, {"From", kMaria}, {"To", kShop}}, "MessageSid"},
           Row{{{"MessageSid", ""}, {"SmsSid", "SM1"}, {"From", kMaria}, {"To", kShop}},
               "MessageSid"},
           Row{{{"MessageSid", long_sid}, {"From", kMaria}, {"To", kShop}}, "MessageSid"},
           Row{{{"MessageSid", "SM1"}, {"From", long_number}, {"To", kShop}}, "From"},
           Row{{{"MessageSid", "SM1"}, {"From", kMaria}, {"To", long_number}}, "To"},
           Row{{{"MessageSid", "SM1"}, {"From", kMaria}, {"To", kShop}}, "Body"},
           Row{{{"MessageSid", "SM1"}, {"From", kMaria}, {"To", kShop}, {"Body", "\xff"}}, "Body"},
       }) {
    const auto answer = post("/api/sms/incoming", row.fields);
    EXPECT_EQ(answer.status, 400) << row.field;
    EXPECT_NE(answer.body.find("\"field\":\"" + std::string(row.field) + "\""), std::string::npos)
        << answer.body;
  }
  EXPECT_TRUE(all().empty());
}

TEST_F(Texts, OneThatSaysNothingIsNotKept) {
  EXPECT_EQ(text("SM1", " ").status, 200);
  EXPECT_TRUE(all().empty());
}

TEST_F(Texts, WhatIsNoFormIsRefusedByItsRightName) {
  const std::string words = "MessageSid=SM1";
  http::Request request = form("/api/sms/incoming?bodySHA256=" + sha256_hex(words), {});
  request.body = words;
  request.headers.set("Content-Type", "text/plain");
  const auto answer = router.handle(request);
  EXPECT_EQ(answer.status, 415);
  EXPECT_NE(answer.body.find("\"status\":415"), std::string::npos) << answer.body;
  EXPECT_EQ(answer.body.find("Bad Request"), std::string::npos) << answer.body;
}

TEST_F(Texts, OneWithoutABodyOrATypeIsJudgedByItsSignatureFirst) {
  http::Request request;
  request.method = "POST";
  request.target = "/api/sms/incoming";
  EXPECT_EQ(router.handle(request).status, 403);
  request.headers.set("X-SignalWire-Signature",
                      signature::make(carrier.signing_key, kApp + request.target, {}));
  EXPECT_EQ(router.handle(request).status, 400);
}

TEST_F(Texts, UnsignedOnesAreRefused) {
  for (const char* target :
       {"/api/sms/incoming", "/api/sms/status_callback", "/quote/status_callback.php"}) {
    const http::Fields fields{{"MessageSid", "SM1"},
                              {"From", kMaria},
                              {"To", kShop},
                              {"Body", "x"},
                              {"MessageStatus", "sent"}};
    http::Request wrong = form(target, fields);
    wrong.headers.set("X-SignalWire-Signature", "AAAA");
    EXPECT_EQ(router.handle(wrong).status, 403) << target;
    http::Request changed = form(target, fields);
    changed.body += "y";
    EXPECT_EQ(router.handle(changed).status, 403) << target;
  }
  EXPECT_TRUE(all().empty());
}

TEST_F(Texts, ToANumberThatNoShopHasAreKeptByTheFirstShop) {
  open_shop("Other", "+19045550199");
  const auto answer =
      post("/api/sms/incoming",
           {{"MessageSid", "SM1"}, {"From", kMaria}, {"To", "+19045550177"}, {"Body", "x"}});
  EXPECT_EQ(answer.status, 200);
  ASSERT_EQ(all().size(), 1U);
  EXPECT_EQ(all()[0].to_address, "+19045550177");
}

// Old callbacks name no number: the text itself says whose it is.
TEST_F(Texts, AStatusWithoutANumberFindsItsTextAmongTheShops) {
  const MessageId id = sent("SM9");
  open_shop("Other", "+19045550199");
  const auto told = [&](const char* sid, const char* word) {
    return post("/quote/status_callback.php",
                {{"MessageSid", sid}, {"MessageStatus", word}, {"ErrorCode", "30003"}});
  };
  EXPECT_EQ(told("SM9", "undelivered").status, 200);
  EXPECT_EQ(reload(id).status, MessageStatus::undelivered);
  EXPECT_EQ(reload(id).error_code, "30003");
  EXPECT_EQ(told("SM10", "delivered").status, 200) << "nobody's: nothing to come again for";
}

TEST_F(Texts, AStatusBeforeItsTextIsKeptByTheNumberItLeftFrom) {
  open_shop("Other", "+19045550199");
  EXPECT_EQ(status("SM9", "delivered").status, 200);
  EXPECT_EQ(reload(sent("SM9")).status, MessageStatus::delivered);
}

TEST_F(Texts, TheOldStatusAddressIsForPostsAlone) {
  for (const char* target : {"/quote/status_callback", "/quote/status_callback.php"}) {
    http::Request request;
    request.target = target;
    const auto refused = router.handle(request);
    EXPECT_EQ(refused.status, 405) << target;
    EXPECT_EQ(refused.headers.get("Allow"), "POST, OPTIONS") << target;
  }
}

TEST_F(Texts, StatusesGoForwardOnly) {
  const MessageId id = sent("SM9");
  EXPECT_EQ(status("SM9", "delivered").body, "OK");
  status("SM9", "sent");
  status("SM9", "queued");
  status("SM9", "failed", "30008");
  EXPECT_EQ(reload(id).status, MessageStatus::delivered);
}

TEST_F(Texts, FailuresAreExplained) {
  const MessageId id = sent("SM9");
  status("SM9", "undelivered", "30007");
  EXPECT_EQ(reload(id).status, MessageStatus::undelivered);
  EXPECT_EQ(reload(id).error_code, "30007");
  EXPECT_NE(reload(id).error_text.find("filter"), std::string::npos);
}

TEST_F(Texts, AnOptOutAtTheCarrierIsObeyed) {
  sent("SM9");
  status("SM9", "failed", "21610");
  EXPECT_TRUE(write([](Tx& tx) { return consents::is_stopped(tx, kMaria); }));
}

TEST_F(Texts, AStatusMayComeBeforeOurOwnAnswer) {
  status("SM9", "delivered");
  EXPECT_EQ(reload(sent("SM9")).status, MessageStatus::delivered);
}

TEST_F(Texts, TheOldAddressesAnswerAsTheyDid) {
  const auto get = [&](const std::string& target) {
    http::Request request;
    request.target = target;
    return router.handle(request);
  };
  EXPECT_EQ(get("/api/sms/incoming.php").body, "Twilio SMS webhook ready");
  EXPECT_EQ(get("/api/sms/status_callback.php").body, "Twilio SMS status callback ready");
  EXPECT_EQ(get("/quote/status_callback.php").status, 405);
  http::Request options;
  options.method = "OPTIONS";
  options.target = "/quote/status_callback.php";
  EXPECT_EQ(router.handle(options).status, 200);
  const MessageId id = sent("SM9");
  const auto answer = status("SM9", "delivered", "", "/quote/status_callback.php");
  EXPECT_EQ(answer.body,
            R"({"status":"ok","received_at":"2027-01-11T15:00:00.000Z","email":null})");
  EXPECT_EQ(reload(id).status, MessageStatus::delivered);
}

TEST_F(Texts, TheOldAddressTakesSignedJson) {
  const MessageId id = sent("SM9");
  http::Request request;
  request.method = "POST";
  request.body = R"({"MessageSid":"SM9","MessageStatus":"undelivered","ErrorCode":30003})";
  request.target = "/quote/status_callback.php?bodySHA256=" + sha256_hex(request.body);
  request.headers.set("Content-Type", "application/json");
  EXPECT_EQ(router.handle(request).status, 403);
  request.headers.set("X-SignalWire-Signature",
                      signature::make(carrier.signing_key, kApp + request.target, {}));
  EXPECT_EQ(router.handle(request).status, 200);
  EXPECT_EQ(reload(id).error_code, "30003");
}

}  // namespace
}  // namespace roadcall::test
