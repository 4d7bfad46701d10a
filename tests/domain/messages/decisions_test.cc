#include "domain/conversations/conversations.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

class Decisions : public Texting {
 protected:
  Decisions() {
    agree(kMaria);
    shop.settings.preview_texts = false;
    waiting = send("quote_received", kMaria, {{"total", "$284.50"}, {"reference", "RC-10001"}});
  }
  Result<Message> approve(const std::optional<std::string>& body = {}) {
    return store->write(scope,
                        [&](Tx& tx) { return messages::approve(tx, shop, waiting.id, body); });
  }
  Message held_text() {
    const Message message = reply(kMaria, "held");
    store->write(scope, [&](Tx& tx) {
      delivery::begin(tx, message.id);
      delivery::hold(tx, message.id, "21717", "not registered");
    });
    return reload(message);
  }
  Message waiting;
};

TEST_P(Decisions, ApprovedWordsGo) {
  const auto approved = approve();
  ASSERT_TRUE(approved);
  EXPECT_EQ(approved->status, queued);
  EXPECT_EQ(approved->body, waiting.body);
  EXPECT_TRUE(has_errand(waiting));
  EXPECT_EQ(approve().error().key, "message.not_waiting");
}

TEST_P(Decisions, EditedWordsGoInstead) {
  const auto approved = approve("Come to $250 – ok?");
  EXPECT_EQ(approved->body, "Come to $250 - ok? Reply STOP to opt out.");
  EXPECT_EQ(approved->segments, 1);
}

TEST_P(Decisions, EditedWordsStillSayHowToStop) {
  const Message first = send("quote_received", kBob, {{"total", "$9"}});
  ASSERT_EQ(first.status, canceled) << "Bob agreed to nothing";
  agree(kBob);
  store->write(scope, [&](Tx& tx) {
    const Message one = messages::send(
        tx, shop, {.kind = "quote_received", .to = kBob, .values = {{"total", "$9"}}});
    ASSERT_TRUE(one.body.ends_with(" Reply STOP to opt out."));
    const auto edited = messages::approve(tx, shop, one.id, "We come at nine.");
    EXPECT_EQ(edited->body, "We come at nine. Reply STOP to opt out.");
  });
}

TEST_P(Decisions, EmptyWordsAreRefused) {
  EXPECT_EQ(approve(" ").error().field, "body");
  EXPECT_EQ(reload(waiting).status, waiting_approval);
}

TEST_P(Decisions, DeclinedWordsNeverGo) {
  const auto declined =
      store->write(scope, [&](Tx& tx) { return messages::decline(tx, waiting.id); });
  EXPECT_EQ(declined->status, canceled);
  EXPECT_FALSE(has_errand(waiting));
  EXPECT_FALSE(approve());
  EXPECT_TRUE(store->write(scope, [&](Tx& tx) { return messages::decline(tx, waiting.id); }));
}

TEST_P(Decisions, AStopMeanwhileWins) {
  store->write(scope, [&](Tx& tx) {
    consents::record(tx,
                     {.phone = kMaria, .action = "revoked", .wording = "STOP", .source = "text"});
  });
  EXPECT_EQ(approve().error().key, "message.opted_out");
}

TEST_P(Decisions, AStrangersMessageIsNotFound) {
  const auto other =
      store
          ->write(Scope{},
                  [](Tx& tx) { return shops::open(tx, {.name = "Other", .phone = "9045550199"}); })
          .value();
  const Scope stranger{other.id, {}};
  EXPECT_EQ(
      store->write(stranger, [&](Tx& tx) { return messages::approve(tx, other, waiting.id, {}); })
          .error()
          .kind,
      Kind::not_found);
}

TEST_P(Decisions, HeldTextsAreReleasedWhileFresh) {
  const Message old = held_text();
  store.clock.advance(messages::kHeldFresh + 1h);
  const Message fresh = held_text();
  EXPECT_EQ(store->write(scope, [](Tx& tx) { return messages::release_held(tx); }), 1);
  EXPECT_EQ(reload(fresh).status, queued);
  EXPECT_EQ(reload(old).status, held);
  const auto again = store->write(scope, [&](Tx& tx) { return messages::send_again(tx, old.id); });
  EXPECT_EQ(again->status, queued);
  EXPECT_EQ(again->error_code, "");
}

TEST_P(Decisions, ThoseHeldForLongDoNotKeepTheFreshOnesBack) {
  Message old = held_text();
  store->write(scope, [&](Tx& tx) {
    for (int i = 0; i < messages::kReleaseMax; ++i) {
      old.id = tx.new_id<MessageId>();
      tx.insert("messages", old);
    }
  });
  store.clock.advance(messages::kHeldFresh + 1h);
  const Message fresh = held_text();
  EXPECT_EQ(store->write(scope, [](Tx& tx) { return messages::release_held(tx); }), 1);
  EXPECT_EQ(reload(fresh).status, queued);
}

TEST_P(Decisions, AtNightOnlyAnswersLeaveAtOnce) {
  store.clock.set(from_local(2027, 1, 11, 23, 0, shop.timezone));
  const Instant morning = from_local(2027, 1, 12, 8, 0, shop.timezone);
  EXPECT_EQ(approve()->not_before.ms, morning.ms);
  const auto hold = [&](const Message& message) {
    store->write(scope, [&](Tx& tx) {
      delivery::begin(tx, message.id);
      delivery::hold(tx, message.id, "", "No text service is set up yet.");
    });
    return message;
  };
  const auto thank = [&] {
    return hold(send({.kind = "callback_requested", .to = kMaria, .is_answer = true}));
  };
  const auto release = [&] {
    return store->write(scope, [](Tx& tx) { return messages::release_held(tx); });
  };
  const Message late = thank();
  store.clock.advance(1h);
  const Message thanks = thank();
  const Message by_hand = hold(reply(kMaria, "On my way"));
  store.clock.advance(30min);
  EXPECT_EQ(release(), 3);
  EXPECT_EQ(reload(late).not_before.ms, morning.ms) << "no answer any more";
  EXPECT_EQ(reload(thanks).not_before.ms, store.clock.now().ms);
  EXPECT_EQ(reload(by_hand).not_before.ms, store.clock.now().ms);
}

TEST_P(Decisions, SentByHandCountsAsSent) {
  const Message held_one = held_text();
  EXPECT_EQ(store->read(scope, [](Tx& tx) { return messages::waiting(tx); }).size(), 2U);
  for (const Message& message : {held_one, waiting}) {
    const auto copied =
        store->write(scope, [&](Tx& tx) { return messages::mark_copied(tx, message.id); });
    EXPECT_EQ(copied->status, sent);
    EXPECT_EQ(copied->error_text, "Sent by hand.");
  }
  EXPECT_FALSE(store->write(scope, [&](Tx& tx) { return messages::mark_copied(tx, waiting.id); }));
}

TEST_P(Decisions, OnlyWhatDidNotArriveIsSentAgain) {
  EXPECT_FALSE(store->write(scope, [&](Tx& tx) { return messages::send_again(tx, waiting.id); }));
}

TEST_P(Decisions, AOneTimeCodeThatDidNotArriveStaysSoAndIsNotListed) {
  const Message code = send("portal_code", kMaria, {{"code", "123456"}, {"link", "/portal/"}});
  ASSERT_EQ(code.status, queued);
  store->write(scope, [&](Tx& tx) {
    delivery::begin(tx, code.id);
    delivery::sent(tx, code.id, "sid-1");
    delivery::report(tx, {"sid-1", undelivered, {.code = "30003", .words = "off"}});
  });
  const auto again = store->write(scope, [&](Tx& tx) { return messages::send_again(tx, code.id); });
  const auto copied =
      store->write(scope, [&](Tx& tx) { return messages::mark_copied(tx, code.id); });
  EXPECT_EQ(again.error().key, "message.one_time");
  EXPECT_EQ(copied.error().key, "message.one_time");
  EXPECT_EQ(reload(code).status, undelivered);
  for (const Message& listed : messages_to(kMaria)) EXPECT_NE(listed.id, code.id);
  const auto thread =
      store->read(scope, [](Tx& tx) { return conversations::with_party(tx, kMaria); });
  EXPECT_NE(thread->last_message_id, code.id);
}

INSTANTIATE_TEST_SUITE_P(Engines, Decisions, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
