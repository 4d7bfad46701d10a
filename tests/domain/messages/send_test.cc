#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/messages/permission.h"
#include "domain/messages/threads.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

class Send : public Texting {};

TEST_P(Send, WhoCalledIsAnsweredByText) {
  store->write(scope, [&](Tx& tx) {
    tx.exec(
        "INSERT INTO calls (id, shop_id, carrier_sid, lead_id, purpose, direction, from_number,"
        " to_number, status, outcome, user_id, started_at, updated_at) VALUES"
        " ('cal_1', ?, 'CA1', '', 'customer', 'inbound', ?, ?, 'completed', 'missed', '', 0, 0)",
        shop.id, kMaria, kShopNumber);
  });
  const Message sent = send("missed_call", kMaria, {{"name", "Maria"}});
  EXPECT_EQ(sent.status, queued);
  EXPECT_EQ(sent.body,
            "Hi Maria, this is Coast. Sorry we missed your call. Tell us about your car here: "
            "/quote/ or just answer this text. Reply STOP to opt out.");
  EXPECT_EQ(sent.segments, 1);
  EXPECT_EQ(sent.from_address, kShopNumber);
  EXPECT_TRUE(has_errand(sent));
}

TEST_P(Send, WithoutConsentNothingGoes) {
  const Message sent = send("missed_call", kMaria);
  EXPECT_EQ(sent.status, canceled);
  EXPECT_NE(sent.error_text.find("did not agree"), std::string::npos);
  EXPECT_FALSE(has_errand(sent));
}

TEST_P(Send, OnlyTelephonesGetTexts) {
  for (const char* to : {"anonymous", "Restricted", "sip:x@y", "", "266696687"}) {
    const Message sent = send("missed_call", to);
    EXPECT_EQ(sent.status, canceled) << to;
    EXPECT_EQ(sent.error_text, "This is not a number that gets texts.") << to;
  }
}

TEST_P(Send, NothingGoesToWhoSaidStopButTheConfirmation) {
  agree(kMaria);
  store->write(scope, [&](Tx& tx) {
    consents::record(tx,
                     {.phone = kMaria, .action = "revoked", .wording = "STOP", .source = "text"});
  });
  agree(kMaria);  // Anybody can tick a box with that number: it changes nothing.
  for (const char* kind : {"missed_call", "voicemail_received", "quote_received", "estimate_ready",
                           "callback_requested", "emergency_taken", "start_confirmed",
                           "owner_new_lead", "emergency_alert", "staff_answer", "reply"}) {
    EXPECT_EQ(send(kind, kMaria, {{"text", "x"}}).status, canceled) << kind;
  }
  EXPECT_EQ(send("stop_confirmed", kMaria).status, queued);
  EXPECT_EQ(send("help", kMaria).status, queued);
  EXPECT_EQ(send("help", kMaria).status, canceled) << "once a day";
  store.clock.advance(25h);
  EXPECT_EQ(send("help", kMaria).status, queued);
  const auto refused = store->write(
      scope, [&](Tx& tx) { return messages::reply(tx, shop, kMaria, "hello", LeadId{}); });
  EXPECT_EQ(refused.error().key, "message.opted_out");
}

TEST_P(Send, OnlyTheFirstTextSaysHowToStop) {
  agree(kMaria);
  EXPECT_NE(send("callback_requested", kMaria).body.find(" Reply STOP to opt out."),
            std::string::npos);
  EXPECT_EQ(send("callback_requested", kMaria).body.find("STOP"), std::string::npos);
  EXPECT_EQ(send("help", kMaria).body.find("Reply STOP to opt out. Reply"), std::string::npos);
}

TEST_P(Send, AReplyIsWhatThePersonWrote) {
  EXPECT_EQ(reply(kMaria, " We’ll come – at 9… ").body,
            "We'll come - at 9... Reply STOP to opt out.");
  EXPECT_EQ(reply(kMaria, "Second one").body, "Second one");
}

TEST_P(Send, RewordedTextsStillNameTheShop) {
  agree(kMaria);
  messages::Outgoing outgoing;
  outgoing.kind = "callback_requested";
  outgoing.to = kMaria;
  outgoing.body = "We call soon.";
  EXPECT_EQ(send(outgoing).body, "Coast: We call soon. Reply STOP to opt out.");
}

TEST_P(Send, SpanishIsAnsweredInSpanish) {
  agree(kMaria);
  messages::Outgoing outgoing;
  outgoing.kind = "callback_requested";
  outgoing.to = kMaria;
  outgoing.language = "es";
  EXPECT_EQ(send(outgoing).body,
            "Coast: gracias. Le vamos a llamar. Responda STOP para no recibir mensajes.");
}

TEST_P(Send, PricesWaitForAYesAndTheOwnerIsAsked) {
  agree(kMaria);
  const Message waiting =
      send("quote_received", kMaria, {{"total", "$284.50"}, {"reference", "RC-10001"}});
  EXPECT_EQ(waiting.status, waiting_approval);
  EXPECT_EQ(waiting.approval_number, 1);
  EXPECT_FALSE(has_errand(waiting));
  const auto asked = messages_to(kEzra);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].kind, "owner_preview");
  EXPECT_EQ(asked[0].body, "1: to (904) 555-0142: '" + waiting.body +
                               "' Reply A 1 to send, D 1 not to, A 1: and your words "
                               "to send those.");
  EXPECT_EQ(send("quote_received", kMaria, {{"reference", "RC-10001"}}).status, queued);
}

TEST_P(Send, AShopThatAllowedTheKindIsNotAsked) {
  agree(kMaria);
  shop.settings.automatic["quote_received"] = true;
  EXPECT_EQ(send("quote_received", kMaria, {{"total", "$9"}}).status, queued);
  shop.settings.automatic["callback_requested"] = false;
  shop.settings.preview_texts = false;
  EXPECT_EQ(send("callback_requested", kMaria).status, waiting_approval);
  EXPECT_TRUE(messages_to(kEzra).empty());
}

TEST_P(Send, TheTapOfAnOwnerOrManagerIsAYes) {
  scope.actor = {.kind = "user", .id = "usr_1", .role = "manager", .address = ""};
  EXPECT_EQ(send("estimate_ready", kMaria, {{"total", "$9"}}).status, queued);
  shop.settings.automatic["estimate_ready"] = false;
  EXPECT_EQ(send("estimate_ready", kMaria, {{"total", "$9"}}).status, waiting_approval);
  shop.settings.automatic.clear();
  scope.actor.role = "mechanic";
  agree(kMaria);
  EXPECT_EQ(send("estimate_ready", kMaria, {{"total", "$9"}}).status, waiting_approval);
}

TEST_P(Send, QuietHoursHoldBackWhatIsNoAnswer) {
  struct Row {
    int month, day, hour, minute;
    bool quiet;
    int until_month, until_day, until_hour;
  };
  agree(kMaria);
  // Clocks change on 14 March and 7 November 2027.
  for (const Row& row : {
           Row{1, 11, 10, 0, false, 0, 0, 0},
           Row{1, 11, 19, 59, false, 0, 0, 0},
           Row{1, 11, 20, 0, true, 1, 12, 8},
           Row{1, 12, 3, 0, true, 1, 12, 8},
           Row{1, 12, 8, 0, false, 0, 0, 0},
           Row{3, 13, 23, 30, true, 3, 14, 8},
           Row{3, 14, 1, 30, true, 3, 14, 8},
           Row{11, 6, 22, 0, true, 11, 7, 8},
       }) {
    const Instant now = from_local(2027, row.month, row.day, row.hour, row.minute, shop.timezone);
    store.clock.set(now);
    const Message sent = send("callback_requested", kMaria);
    EXPECT_EQ(sent.status, queued);
    const Instant expected = row.quiet ? from_local(2027, row.until_month, row.until_day,
                                                    row.until_hour, 0, shop.timezone)
                                       : now;
    EXPECT_EQ(sent.not_before.ms, expected.ms) << row.month << "/" << row.day << " " << row.hour;
  }
}

// An area code is not where somebody is: they are left alone while it is quiet there or here.
TEST_P(Send, QuietHoursAreThoseOfTheNumberToo) {
  struct Row {
    const char* to;
    int hour, minute, day, until;  // All by the shop's clock; day 0: at once.
  };
  for (const Row& row : {
           Row{"+18505550142", 8, 30, 11, 9},   // The Panhandle may be an hour behind.
           Row{"+14155550142", 10, 0, 11, 11},  // Seven in San Francisco.
           Row{"+14155550143", 11, 0, 0, 0},    // Eight there.
           Row{"+442079460958", 19, 30, 0, 0},  // It is not known where.
           Row{"+14155550144", 20, 0, 12, 11},  // Quiet here first, then there.
       }) {
    const Instant now = from_local(2027, 1, 11, row.hour, row.minute, shop.timezone);
    store.clock.set(now);
    agree(row.to);
    const Message sent = send("callback_requested", row.to);
    EXPECT_EQ(sent.status, queued);
    const Instant expected =
        row.day == 0 ? now : from_local(2027, 1, row.day, row.until, 0, shop.timezone);
    EXPECT_EQ(sent.not_before.ms, expected.ms) << row.to;
  }
}

TEST_P(Send, AnswersGoAtNight) {
  agree(kMaria);
  store.clock.set(from_local(2027, 1, 11, 23, 0, shop.timezone));
  messages::Outgoing outgoing;
  outgoing.kind = "voicemail_received";
  outgoing.to = kMaria;
  outgoing.is_answer = true;
  const Instant now = store.clock.now();
  EXPECT_EQ(send(outgoing).not_before.ms, now.ms);
  EXPECT_EQ(send("emergency_taken", kMaria).not_before.ms, now.ms);
  EXPECT_EQ(send("emergency_alert", kMike).not_before.ms, now.ms);
  EXPECT_EQ(reply(kMaria, "on my way").not_before.ms, now.ms);
}

TEST_P(Send, NobodyIsBombedWithTexts) {
  agree(kMaria);
  for (int i = 0; i < messages::kCustomerHour.most; ++i)
    EXPECT_EQ(send("callback_requested", kMaria).status, queued) << i;
  const Message refused = send("callback_requested", kMaria);
  EXPECT_EQ(refused.status, canceled);
  EXPECT_NE(refused.error_text.find("Too many"), std::string::npos);
  agree(kBob);
  EXPECT_EQ(send("callback_requested", kBob).status, queued);
  EXPECT_EQ(reply(kMaria, "A person may write").status, queued);
  store.clock.advance(1h);
  EXPECT_EQ(send("callback_requested", kMaria).status, queued);
}

TEST_P(Send, AShortVisitBringsMoreThanAStrangerMayGet) {
  agree(kMaria);
  for (int i = 0; i < messages::kCustomerHour.most; ++i) send("callback_requested", kMaria);
  EXPECT_EQ(send("receipt", kMaria).status, queued);
  EXPECT_EQ(send("callback_requested", kMaria).status, canceled);
  for (int i = 0; i < messages::kCustomerDay.most; ++i) send("receipt", kMaria);
  EXPECT_EQ(send("receipt", kMaria).status, canceled);
}

TEST_P(Send, ADayHasItsOwnBound) {
  agree(kMaria);
  int went = 0;
  for (int hour = 0; hour < 9; ++hour) {
    for (int i = 0; i < messages::kCustomerHour.most; ++i)
      went += send("callback_requested", kMaria).status == queued;
    store.clock.advance(1h);
  }
  EXPECT_EQ(went, messages::kCustomerDay.most);
}

TEST_P(Send, LandlinesGetNoMoreUntilTheyWrite) {
  agree(kMaria);
  store->write(scope, [&](Tx& tx) {
    consents::record(
        tx, {.phone = kMaria, .action = "unreachable", .wording = "", .source = "carrier"});
  });
  EXPECT_EQ(send("callback_requested", kMaria).status, canceled);
  EXPECT_EQ(reply(kMaria, "A person may try").status, queued);
}

TEST_P(Send, MailGoesWithoutTheRulesOfTexts) {
  const Message mail = send("password_reset", "dana@roadcall.test", {{"link", "/desk/reset/abc"}});
  EXPECT_EQ(mail.channel, MessageChannel::email);
  EXPECT_EQ(mail.status, queued);
  EXPECT_NE(mail.body.find("/desk/reset/abc"), std::string::npos);
}

TEST_P(Send, SecretsAreNotListed) {
  const Message secret = send("password_reset", kEzra, {{"link", "/desk/reset/abc"}});
  EXPECT_EQ(secret.status, queued);
  EXPECT_TRUE(messages_to(kEzra).empty());
}

TEST_P(Send, ARequestWithoutAPriceIsNotSentToTheFormAgain) {
  agree(kMaria);
  const std::string plain = send("quote_received", kMaria, {{"reference", "RC-10001"}}).body;
  EXPECT_EQ(plain.find("/quote"), std::string::npos) << plain;
  EXPECT_EQ(plain.find("See it"), std::string::npos) << plain;
  const std::string priced =
      send("quote_received", kMaria, {{"reference", "RC-10001"}, {"link", "/q/abc"}}).body;
  EXPECT_NE(priced.find("See it: /q/abc"), std::string::npos) << priced;
}

TEST_P(Send, ReplyRefusesWhatCannotBeSent) {
  const auto refused = [&](const std::string& to, const std::string& body) {
    return store
        ->write(scope, [&](Tx& tx) { return messages::reply(tx, shop, to, body, LeadId{}); })
        .error()
        .field;
  };
  EXPECT_EQ(refused("12", "x"), "to");
  EXPECT_EQ(refused(kMaria, "  "), "body");
  EXPECT_EQ(refused(kMaria, std::string(messages::kBodyMax + 1, 'a')), "body");
  EXPECT_EQ(refused(kMaria, "\xff"), "body");
}

TEST_P(Send, AReplyTakesTheLeadOffTheNewOnes) {
  const Lead lead = store->write(scope, [&](Tx& tx) {
    Lead fresh;
    fresh.phone = kMaria;
    return leads::open(tx, fresh);
  });
  store->write(scope, [&](Tx& tx) {
    const Message message = messages::reply(tx, shop, kMaria, "Hi", lead.id).value();
    EXPECT_FALSE(leads::find(tx, lead.id)->touched_at) << "it has not left yet";
    delivery::begin(tx, message.id);
    delivery::sent(tx, message.id, "sid-1");
  });
  const auto after = store->read(scope, [&](Tx& tx) { return leads::find(tx, lead.id); });
  EXPECT_EQ(after->stage, LeadStage::contacted);
  EXPECT_TRUE(after->touched_at.has_value());
}

TEST_P(Send, ALeadThatWasWrittenToIsNotAsItCameWhenPutBack) {
  Lead lead = store->write(scope, [&](Tx& tx) {
    Lead fresh;
    fresh.phone = kMaria;
    return leads::open(tx, fresh);
  });
  scope.actor = {.kind = "user", .id = "usr_1", .role = "owner", .address = {}};
  const auto move = [&](LeadStage stage) {
    lead.stage = stage;
    lead =
        store->write(scope, [&](Tx& tx) { return leads::change(tx, lead, lead.version); }).value();
  };
  move(LeadStage::contacted);
  store->write(scope, [&](Tx& tx) { return messages::reply(tx, shop, kMaria, "Hi", lead.id); });
  lead = *store->read(scope, [&](Tx& tx) { return leads::find(tx, lead.id); });
  move(LeadStage::new_);
  EXPECT_TRUE(lead.touched_at.has_value());
}

TEST_P(Send, KnowsTheCustomerByTheirNumber) {
  agree(kMaria);
  const Customer maria = store->write(
      scope, [&](Tx& tx) { return customers::find_or_make(tx, {"Maria", kMaria, "", "", ""}); });
  EXPECT_EQ(send("callback_requested", "904-555-0142").customer_id, maria.id);
}

TEST_P(Send, PagesOfMessages) {
  for (int i = 0; i < 5; ++i) reply(kMaria, "text " + std::to_string(i));
  const auto page = [&](const std::string& cursor) {
    return store
        ->read(scope,
               [&](Tx& tx) {
                 return messages::list(tx, {.party = kMaria, .cursor = cursor, .limit = 2});
               })
        .value();
  };
  const auto first = page("");
  EXPECT_EQ(first.messages.size(), 2U);
  EXPECT_EQ(first.messages[0].body, "text 4");
  const auto third = page(page(first.next_cursor).next_cursor);
  EXPECT_EQ(third.messages.size(), 1U);
  EXPECT_TRUE(third.next_cursor.empty());
  EXPECT_EQ(
      store->read(scope, [](Tx& tx) { return messages::list(tx, {.status = "x"}); }).error().field,
      "status");
}

INSTANTIATE_TEST_SUITE_P(Engines, Send, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
