#include "domain/messages/delivery.h"

#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

class Delivery : public Texting {
 protected:
  Delivery() : message(reply(kMaria, "On my way")) {}

  void begin() {
    store->write(scope, [&](Tx& tx) { ASSERT_TRUE(delivery::begin(tx, message.id)); });
  }
  void sent_as(const std::string& sid) {
    store->write(scope, [&](Tx& tx) { delivery::sent(tx, message.id, sid); });
  }
  void report(const std::string& sid, MessageStatus status, const std::string& code = "") {
    store->write(scope, [&](Tx& tx) {
      delivery::report(tx, {sid, status, {.code = code, .words = code.empty() ? "" : "why"}});
    });
  }
  MessageStatus status() { return reload(message).status; }

  Message message;
};

TEST_P(Delivery, GoesForwardOnly) {
  struct Row {
    std::vector<MessageStatus> reports;
    MessageStatus end;
  };
  const std::vector<Row> rows = {
      {{}, sent},
      {{sent, delivered}, delivered},
      {{delivered, sent}, delivered},
      {{delivered, failed}, delivered},
      {{undelivered, delivered}, undelivered},
      {{failed, sent, delivered}, failed},
      {{sent, sent, undelivered, undelivered}, undelivered},
  };
  int number = 0;
  for (const Row& row : rows) {
    message = reply(kMaria, "text " + std::to_string(++number));
    const std::string sid = "sid-" + std::to_string(number);
    begin();
    sent_as(sid);
    for (const MessageStatus one : row.reports) report(sid, one, "30003");
    EXPECT_EQ(status(), row.end) << number;
  }
}

TEST_P(Delivery, ReportsBeforeTheAnswerAreKept) {
  begin();
  report("sid-1", sent);
  report("sid-1", undelivered, "30007");
  report("sid-1", undelivered, "30007");
  EXPECT_EQ(status(), sending);
  sent_as("sid-1");
  EXPECT_EQ(status(), undelivered);
  EXPECT_EQ(reload(message).error_code, "30007");
  EXPECT_EQ(reload(message).error_text, "why");
}

TEST_P(Delivery, ReportsOfOthersTouchNothing) {
  begin();
  sent_as("sid-1");
  report("sid-2", failed);
  EXPECT_EQ(status(), sent);
}

TEST_P(Delivery, AnUnsettledAttemptIsDoubtful) {
  begin();
  const Instant since = store.clock.now();
  store.clock.advance(5min);
  const auto again = store->write(scope, [&](Tx& tx) { return delivery::begin(tx, message.id); });
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->doubtful);
  EXPECT_EQ(again->since.ms, since.ms);
  store->write(scope, [&](Tx& tx) { delivery::begin_anew(tx, message.id); });
  const auto anew = store->write(scope, [&](Tx& tx) { return delivery::begin(tx, message.id); });
  EXPECT_EQ(anew->since.ms, store.clock.now().ms);
}

TEST_P(Delivery, WhatSurelyDidNotArriveStartsAfresh) {
  begin();
  store->write(scope, [&](Tx& tx) { delivery::put_back(tx, message.id, "busy"); });
  EXPECT_EQ(status(), queued);
  const auto again = store->write(scope, [&](Tx& tx) { return delivery::begin(tx, message.id); });
  EXPECT_FALSE(again->doubtful);
}

TEST_P(Delivery, AStopBeforeSendingCallsTheTextBack) {
  store->write(scope, [&](Tx& tx) {
    consents::record(tx,
                     {.phone = kMaria, .action = "revoked", .wording = "STOP", .source = "text"});
  });
  store->write(scope, [&](Tx& tx) { EXPECT_FALSE(delivery::begin(tx, message.id)); });
  EXPECT_EQ(status(), canceled);
}

TEST_P(Delivery, DecidedMessagesAreNotSentTwice) {
  begin();
  sent_as("sid-1");
  store->write(scope, [&](Tx& tx) { EXPECT_FALSE(delivery::begin(tx, message.id)); });
  store->write(scope, [&](Tx& tx) { delivery::put_back(tx, message.id, "late news"); });
  EXPECT_EQ(status(), sent);
}

TEST_P(Delivery, TheCarriersOptOutIsKeptAndObeyed) {
  const Message other = reply(kMaria, "another");
  begin();
  store->write(scope, [&](Tx& tx) {
    delivery::fail(tx, message.id, {.code = "21610", .words = "STOP", .opted_out = true});
  });
  EXPECT_EQ(status(), failed);
  EXPECT_EQ(reload(other).status, canceled);
  EXPECT_FALSE(has_errand(other));
  EXPECT_TRUE(store->read(scope, [](Tx& tx) { return consents::is_stopped(tx, kMaria); }));
}

TEST_P(Delivery, LandlinesAreRemembered) {
  begin();
  sent_as("sid-1");
  store->write(scope, [&](Tx& tx) {
    delivery::report(
        tx, {"sid-1", undelivered, {.code = "30006", .words = "landline", .unreachable = true}});
  });
  EXPECT_TRUE(store->read(scope, [](Tx& tx) { return consents::is_unreachable(tx, kMaria); }));
}

TEST_P(Delivery, SecretsAreBlankedOnceSent) {
  message = send("password_reset", kEzra, {{"link", "/desk/reset/abc"}});
  begin();
  EXPECT_NE(reload(message).body.find("/desk/reset/abc"), std::string::npos);
  sent_as("sid-9");
  EXPECT_EQ(reload(message).body.find("/desk/reset/abc"), std::string::npos);
}

TEST_P(Delivery, WhatWasWrittenBeforeThereWasANumberLeavesFromTheShopsNumberNow) {
  agree(kMaria);
  shop.settings.preview_texts = false;
  shop.phone.clear();
  const Message held_one = reply(kMaria, "On my way");
  const Message waiting = send("quote_received", kMaria, {{"total", "$9"}});
  ASSERT_EQ(waiting.status, waiting_approval);
  store->write(scope, [&](Tx& tx) {
    tx.exec("UPDATE shops SET phone = '' WHERE id = ?", shop.id);
    delivery::begin(tx, held_one.id);
    delivery::hold(tx, held_one.id, "", "The shop has no number to send from yet.");
    tx.exec("UPDATE shops SET phone = ? WHERE id = ?", kShopNumber, shop.id);
    ASSERT_TRUE(messages::send_again(tx, held_one.id));
    ASSERT_TRUE(messages::approve(tx, shop, waiting.id, {}));
  });
  for (const Message& one : {held_one, waiting}) {
    message = one;
    ASSERT_EQ(reload(one).from_address, "");
    begin();
    EXPECT_EQ(reload(one).from_address, kShopNumber) << one.kind;
  }
}

TEST(DeliveryWords, AreTheCarriers) {
  for (const char* word : {"sent", "delivered", "undelivered", "failed", "read", "canceled"})
    EXPECT_TRUE(delivery::status_named(word)) << word;
  for (const char* word : {"queued", "sending", "accepted", "initiated", "received", "", "SENT"})
    EXPECT_FALSE(delivery::status_named(word)) << word;
}

// The carrier was down at 19:55 and is back at 22:00: nobody is woken for what is no answer.
TEST_P(Delivery, WhatWaitedIntoTheQuietHoursLeavesAfterThem) {
  agree(kMaria);
  store.clock.set(from_local(2027, 1, 11, 19, 55, shop.timezone));
  const Message late = send({.kind = "payment_reminder", .to = kMaria, .approved = true});
  const Message answer = send({.kind = "quote_received", .to = kMaria, .is_answer = true});
  ASSERT_EQ(late.status, queued);
  const auto begin_late = [&](const Message& one) {
    return store->write(scope, [&](Tx& tx) { return delivery::begin(tx, one.id).has_value(); });
  };
  ASSERT_TRUE(begin_late(late));
  store->write(scope, [&](Tx& tx) { delivery::put_back(tx, late.id, "No answer"); });
  store.clock.set(from_local(2027, 1, 11, 22, 0, shop.timezone));
  EXPECT_FALSE(begin_late(late));
  EXPECT_TRUE(begin_late(answer));
  const Instant morning = from_local(2027, 1, 12, 8, 0, shop.timezone);
  EXPECT_EQ(reload(late).status, queued);
  EXPECT_EQ(reload(late).not_before, morning);
  store.clock.set(morning);
  const auto due = store->write(scope, [](Tx& tx) {
    std::vector<outbox::Item> taken;
    while (auto item = outbox::claim(tx, 1min)) taken.push_back(*std::move(item));
    return taken;
  });
  EXPECT_TRUE(std::any_of(due.begin(), due.end(), [&](const outbox::Item& item) {
    return item.subject_id == late.id.value && item.due_at == morning;
  }));
  EXPECT_TRUE(begin_late(late));
}

TEST_P(Delivery, WhatSurelyDidNotArriveIsNotTriedAnewInTheQuietHours) {
  agree(kMaria);
  store.clock.set(from_local(2027, 1, 11, 19, 59, shop.timezone));
  message = send({.kind = "payment_reminder", .to = kMaria, .approved = true});
  begin();
  store.clock.advance(5min);
  EXPECT_FALSE(store->write(scope, [&](Tx& tx) { return delivery::begin_anew(tx, message.id); }));
  EXPECT_EQ(status(), queued);
}

INSTANTIATE_TEST_SUITE_P(Engines, Delivery, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
