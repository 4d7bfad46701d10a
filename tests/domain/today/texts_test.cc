#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"
#include "domain/today/today.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

// What Today says about texts: of those that did not arrive above all.
class TodayTexts : public Texting {
 protected:
  TodayTexts() {
    lead = store->write(scope, [](Tx& tx) {
      Lead fresh;
      fresh.phone = fresh.caller_id = kMaria;
      fresh.missed = true;
      return leads::open(tx, fresh);
    });
  }
  Message written(const std::string& body = "On my way") {
    return store
        ->write(scope, [&](Tx& tx) { return messages::reply(tx, shop, kMaria, body, lead.id); })
        .value();
  }
  Message sent() {
    const Message message = written();
    const std::string sid = "sid-" + message.id.value;
    store->write(scope, [&](Tx& tx) {
      delivery::begin(tx, message.id);
      delivery::sent(tx, message.id, sid);
    });
    return reload(message);
  }
  void report(const Message& message, const std::string& words, bool unreachable = false) {
    store->write(scope, [&](Tx& tx) {
      delivery::report(tx, {*message.provider_sid,
                            undelivered,
                            {.code = "30003", .words = words, .unreachable = unreachable}});
    });
  }
  void hold(const Message& message) {
    store->write(scope, [&](Tx& tx) {
      delivery::begin(tx, message.id);
      delivery::hold(tx, message.id, "", "No text service is set up yet.");
    });
  }
  Lead lead_now() {
    return store->read(scope, [&](Tx& tx) { return leads::find(tx, lead.id); }).value();
  }
  std::vector<today::Row> rows(const std::string& reason) {
    auto all = store->read(scope, [](Tx& tx) { return today::list(tx); });
    std::erase_if(all, [&](const today::Row& row) { return row.reason != reason; });
    return all;
  }
  bool waits_for_a_call() {
    const auto needs = leads::needs(lead_now());
    return std::find(needs.begin(), needs.end(), "call_back") != needs.end();
  }
  Lead lead;
};

TEST_P(TodayTexts, OfManyUnreadTheLatestAreShownAndNoSpam) {
  const auto unread = [&](int number, LeadStage stage) {
    store.clock.advance(1s);
    store->write(scope, [&](Tx& tx) {
      Lead other;
      other.phone = other.caller_id = "+1904555" + std::to_string(1000 + number);
      other.stage = stage;
      const Lead made = leads::open(tx, other);
      tx.insert("conversations", Conversation{.id = "cnv_" + std::to_string(1000 + number),
                                              .shop_id = tx.shop_id(),
                                              .party = made.phone,
                                              .customer_id = {},
                                              .lead_id = made.id,
                                              .last_message_id = {},
                                              .last_at = tx.now(),
                                              .unread = 1,
                                              .unread_at = tx.now()});
    });
  };
  for (int i = 0; i < 200; ++i) unread(i, LeadStage::spam);
  for (int i = 200; i < 203; ++i) unread(i, LeadStage::contacted);
  EXPECT_EQ(rows("text_unread").size(), 3U);
  const auto latest = store->read(scope, [](Tx& tx) { return conversations::unread(tx, 2); });
  ASSERT_EQ(latest.size(), 2U);
  EXPECT_EQ(latest[0].id, "cnv_1202");
  EXPECT_EQ(latest[1].id, "cnv_1201");
}

TEST_P(TodayTexts, SomebodyOfTheShopWhoGetsNoAlertsIsShown) {
  const auto text = [&](const std::string& from, const std::string& body) {
    store->write(scope, [&](Tx& tx) {
      conversations::receive_text(tx, shop, {"SM-" + body, from, shop.phone, body, {}});
    });
  };
  EXPECT_TRUE(rows("staff_texts_stopped").empty());
  text(kEzra, "STOP");
  const auto found = rows("staff_texts_stopped");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].work->kind, "user");
  EXPECT_NE(found[0].work->detail.find("Text START"), std::string::npos);
  text(kEzra, "START");
  EXPECT_TRUE(rows("staff_texts_stopped").empty());
}

TEST_P(TodayTexts, AReplyThatDidNotArriveIsShownAndTheLeadWaitsAgain) {
  const Message message = sent();
  EXPECT_EQ(lead_now().stage, LeadStage::contacted);
  EXPECT_FALSE(waits_for_a_call());
  store.clock.advance(1min);
  report(message, "The phone was off or out of reach.");
  ASSERT_EQ(rows("text_failed").size(), 1U);
  const today::Row row = rows("text_failed")[0];
  EXPECT_EQ(row.group, "due_now");
  EXPECT_EQ(row.action, "send_again");
  EXPECT_EQ(row.subject_id, message.id.value);
  EXPECT_EQ(row.lead->id, lead.id);
  EXPECT_EQ(reload(message).error_text, "The phone was off or out of reach.");
  EXPECT_EQ(lead_now().stage, LeadStage::new_);
  EXPECT_TRUE(waits_for_a_call());
  store.clock.advance(25h);
  EXPECT_EQ(rows("text_failed")[0].group, "overdue");
}

TEST_P(TodayTexts, AReplyThatOnlyWaitsIsNoContact) {
  const Message message = written();
  EXPECT_TRUE(waits_for_a_call());
  hold(message);
  EXPECT_TRUE(waits_for_a_call());
  EXPECT_EQ(lead_now().stage, LeadStage::new_);
  EXPECT_EQ(rows("text_held").size(), 1U);
  store->write(scope, [&](Tx& tx) { messages::mark_copied(tx, message.id); });
  EXPECT_FALSE(waits_for_a_call());
}

TEST_P(TodayTexts, WhatAPersonDidBesideIsNotTakenBack) {
  store->write(scope, [&](Tx& tx) {
    tx.act_as({.kind = "user", .id = "usr_1", .role = "owner", .address = {}});
    Lead worked = leads::find(tx, lead.id).value();
    worked.assigned_to = UserId{"usr_1"};
    return leads::change(tx, worked, worked.version).value();
  });
  const Instant touched = *lead_now().touched_at;
  store.clock.advance(1min);
  report(sent(), "off");
  EXPECT_EQ(lead_now().touched_at, touched);
}

TEST_P(TodayTexts, WhoCannotGetTextsIsCalled) {
  report(sent(), "This is a landline.", true);
  ASSERT_EQ(rows("text_failed").size(), 1U);
  EXPECT_EQ(rows("text_failed")[0].action, "call_back");
}

TEST_P(TodayTexts, ALaterTextOrAPersonSettlesIt) {
  const Message message = sent();
  report(message, "off");
  sent();
  EXPECT_TRUE(rows("text_failed").empty());
  report(sent(), "off");
  ASSERT_EQ(rows("text_failed").size(), 1U) << "one number, one row";
  const MessageId id{rows("text_failed")[0].subject_id};
  store->write(scope, [&](Tx& tx) { return messages::decline(tx, id); });
  EXPECT_TRUE(rows("text_failed").empty());
  EXPECT_EQ(store->read(scope, [&](Tx& tx) { return messages::find(tx, id); })->error_text,
            "The shop let it be. off");
}

TEST_P(TodayTexts, NoticesToTheOwnerDoNotCrowdIt) {
  for (int i = 0; i < 60; ++i)
    hold(send({.kind = "owner_new_lead", .to = kEzra, .values = {}, .lead_id = lead.id}));
  hold(written());
  ASSERT_EQ(rows("text_held").size(), 1U);
  EXPECT_EQ(rows("text_held")[0].lead->id, lead.id);
}

TEST_P(TodayTexts, ThatTheOwnersNoticesDoNotArriveIsSaidOnce) {
  for (const char* sid : {"own-1", "own-2"}) {
    const Message notice = send({.kind = "owner_new_lead", .to = kEzra, .lead_id = lead.id});
    store->write(scope, [&](Tx& tx) {
      delivery::begin(tx, notice.id);
      delivery::sent(tx, notice.id, sid);
      delivery::report(tx, {sid, failed, {.code = "30006", .words = "A landline."}});
    });
  }
  EXPECT_EQ(rows("notice_failed").size(), 1U);
}

TEST_P(TodayTexts, AWishSaidAloudIsShown) {
  store->write(scope, [&](Tx& tx) {
    Lead quiet = leads::find(tx, lead.id).value();
    quiet.missed = false;
    leads::save(tx, leads::find(tx, lead.id).value(), quiet);
    consents::record(
        tx, {.phone = kMaria, .action = "revoked", .wording = "do not text me", .source = "voice"});
  });
  ASSERT_EQ(rows("texts_refused").size(), 1U);
  EXPECT_EQ(rows("texts_refused")[0].action, "open");
}

INSTANTIATE_TEST_SUITE_P(Engines, TodayTexts, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
