#include "domain/calls/alerts.h"
#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/estimates/estimates.h"
#include "domain/leads/leads.h"
#include "domain/today/today.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

using enum MessageStatus;

class Receive : public Texting {
 protected:
  Message text(const std::string& from, const std::string& body,
               std::vector<conversations::Media> media = {}) {
    const std::string sid = "SM" + std::to_string(++count_);
    return store->write(scope, [&](Tx& tx) {
      return conversations::receive_text(tx, shop, {sid, from, kShopNumber, body, media});
    });
  }
  std::vector<std::string> kinds_to(const std::string& party) {
    std::vector<std::string> kinds;
    for (const Message& message : messages_to(party))
      if (message.direction == MessageDirection::out && message.status != canceled)
        kinds.push_back(message.kind);
    return kinds;
  }
  std::vector<Lead> leads() {
    return store->read(scope, [](Tx& tx) { return leads::list(tx, {}); })->leads;
  }
  std::optional<Conversation> conversation(const std::string& party) {
    return store->read(scope, [&](Tx& tx) { return conversations::with_party(tx, party); });
  }
  // A person saw to the newest lead.
  void touch() {
    store->write(scope, [](Tx& tx) {
      const Lead lead = leads::list(tx, {}).value().leads.at(0);
      Lead touched = lead;
      touched.touched_at = tx.now();
      touched.stage = LeadStage::contacted;
      leads::save(tx, lead, touched);
    });
  }
  void read(const std::string& thread) {
    store->write(scope, [&](Tx& tx) { return conversations::mark_read(tx, thread); });
  }
  std::vector<std::string> on_today() {
    std::vector<std::string> reasons;
    for (const today::Row& row : store->read(scope, [](Tx& tx) { return today::list(tx); }))
      reasons.push_back(row.reason);
    return reasons;
  }

 private:
  int count_ = 0;
};

using Kinds = std::vector<std::string>;

TEST_P(Receive, AFirstTextOpensALeadAndTellsTheOwner) {
  const Message message = text(kMaria, "My brakes grind, can you come tomorrow?");
  EXPECT_EQ(message.status, received);
  ASSERT_EQ(leads().size(), 1U);
  EXPECT_EQ(leads()[0].source, LeadSource::sms);
  EXPECT_EQ(leads()[0].phone, kMaria);
  EXPECT_FALSE(leads()[0].issue.empty());
  EXPECT_EQ(message.lead_id, leads()[0].id);
  EXPECT_FALSE(message.customer_id.empty());
  EXPECT_EQ(kinds_to(kEzra), Kinds{"owner_new_lead"});
  EXPECT_EQ(conversation(kMaria)->unread, 1);
  EXPECT_EQ(conversation(kMaria)->last_message_id, message.id);
}

TEST_P(Receive, FurtherTextsJoinLeadAndConversation) {
  text(kMaria, "My brakes grind");
  text(kMaria, "Are you there?");
  text(kMaria, "ok thanks");
  EXPECT_EQ(leads().size(), 1U);
  EXPECT_EQ(conversation(kMaria)->unread, 3);
  EXPECT_EQ(kinds_to(kEzra), Kinds{"owner_new_lead"});
  reply(kMaria, "Tomorrow at 9");
  EXPECT_EQ(conversation(kMaria)->unread, 0);
  text(kMaria, "Great");
  EXPECT_EQ(kinds_to(kEzra), (Kinds{"owner_new_lead", "owner_question"}));
}

TEST_P(Receive, AClosedMatterIsFollowedByANewLead) {
  text(kMaria, "My brakes grind");
  Lead lost = leads()[0];
  lost.stage = LeadStage::lost;
  store->write(scope, [&](Tx& tx) { leads::save(tx, leads::find(tx, lost.id).value(), lost); });
  text(kMaria, "Now the battery is dead");
  EXPECT_EQ(leads().size(), 2U);
}

TEST_P(Receive, StopIsConfirmedOnceAndEndsEverything) {
  agree(kMaria);
  shop.settings.preview_texts = false;
  const Message waiting = send("quote_received", kMaria, {{"total", "$9"}});
  const Message unsent = reply(kMaria, "hello");
  const Message stop = text(kMaria, "Stop.");
  EXPECT_EQ(reload(waiting).status, canceled);
  EXPECT_EQ(reload(unsent).status, canceled);
  EXPECT_EQ(kinds_to(kMaria), Kinds{"stop_confirmed"});
  text(kMaria, "STOP");
  text(kMaria, "please don't text me again");
  EXPECT_EQ(kinds_to(kMaria), Kinds{"stop_confirmed"});
  const auto rows = store->read(scope, [](Tx& tx) { return consents::history(tx, kMaria); });
  EXPECT_EQ(rows[0].action, "revoked");
  EXPECT_EQ(rows[0].wording, "Stop.");
  EXPECT_EQ(rows[0].subject_id, stop.id.value);
  EXPECT_TRUE(leads().empty());
}

TEST_P(Receive, EveryWordOfTheFccStops) {
  int number = 0;
  for (const char* word : {"stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"}) {
    const std::string from = "+190455501" + std::to_string(50 + number++);
    text(from, word);
    EXPECT_TRUE(store->read(scope, [&](Tx& tx) { return consents::is_stopped(tx, from); })) << word;
    EXPECT_EQ(kinds_to(from), Kinds{"stop_confirmed"}) << word;
  }
}

TEST_P(Receive, StartAndAYesAfterStopRestore) {
  for (const char* word : {"START", "yes", "unstop"}) {
    text(kMaria, "STOP");
    EXPECT_EQ(send("callback_requested", kMaria).status, canceled);
    text(kMaria, word);
    EXPECT_FALSE(store->read(scope, [](Tx& tx) { return consents::is_stopped(tx, kMaria); }))
        << word;
    EXPECT_EQ(kinds_to(kMaria).back(), "start_confirmed") << word;
  }
}

TEST_P(Receive, AYesWithoutStopIsAnOrdinaryText) {
  text(kMaria, "yes");
  EXPECT_EQ(leads().size(), 1U);
  EXPECT_TRUE(kinds_to(kMaria).empty());
}

TEST_P(Receive, AYesToAnEstimateWithAChoiceIsAskedWhichAndTakesNone) {
  agree(kMaria);
  text(kMaria, "My brakes grind");
  const Lead lead = leads()[0];
  const auto full = store->write(scope, [&](Tx& tx) {
    EstimateLine wipers, good, better;
    wipers.description = good.description = better.description = "Work";
    good.option_group = better.option_group = "Brakes";
    good.option_name = "good";
    better.option_name = "better";
    const auto made = estimates::make(tx, shop, lead, {wipers, good, better}, "").value();
    tx.exec("UPDATE estimates SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
            made.estimate.id);
    return made;
  });
  text(kMaria, "yes");
  EXPECT_NE(messages_to(kMaria).back().body.find("/q/" + full.estimate.token), std::string::npos);
  store->read(scope, [&](Tx& tx) {
    EXPECT_FALSE(estimates::find(tx, full.estimate.id)->estimate.decided_at);
    return true;
  });
}

TEST_P(Receive, HelpNamesTheShop) {
  text(kMaria, "HELP");
  const auto all = messages_to(kMaria);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].kind, "help");
  EXPECT_NE(all[1].body.find("Coast"), std::string::npos);
  EXPECT_NE(all[1].body.find("(904) 555-0100"), std::string::npos);
}

TEST_P(Receive, HelpFromAStrangerIsACallForHelpToo) {
  const Message message = text(kMaria, "HELP");
  ASSERT_EQ(leads().size(), 1U);
  EXPECT_EQ(message.lead_id, leads()[0].id);
  EXPECT_EQ(kinds_to(kMaria), Kinds{"help"});
  EXPECT_EQ(messages_to(kMaria).back().lead_id, leads()[0].id);
  EXPECT_EQ(kinds_to(kEzra), Kinds{"owner_new_lead"});
  EXPECT_EQ(on_today(), Kinds{"new_lead"});
  text(kMaria, "HELP");
  EXPECT_EQ(leads().size(), 1U);

  reply(kBob, "We are on our way");
  text(kBob, "HELP");
  EXPECT_EQ(leads().size(), 1U) << "who has texts of ours asks about those";
  EXPECT_EQ(kinds_to(kBob), (Kinds{"reply", "help"}));
}

TEST_P(Receive, HelpIsAnsweredOnceAfterStop) {
  text(kMaria, "STOP");
  text(kMaria, "HELP");
  text(kMaria, "HELP");
  EXPECT_EQ(kinds_to(kMaria), (Kinds{"stop_confirmed", "help"}));
  const Message help = messages_to(kMaria)[3];
  EXPECT_TRUE(store->write(scope, [&](Tx& tx) { return delivery::begin(tx, help.id); }));
  EXPECT_EQ(send("callback_requested", kMaria).status, canceled);
}

TEST_P(Receive, TheConfirmationOfAStopDoesNotOfferOne) {
  text(kMaria, "stop");
  EXPECT_EQ(messages_to(kMaria).back().body.find("STOP"), std::string::npos);
}

TEST_P(Receive, EnglishRefusalsAreAnsweredInEnglish) {
  int number = 0;
  for (const char* body :
       {"stop texting me", "do not contact me", "no more texts", "unsubscribe me"}) {
    const std::string from = "+190455501" + std::to_string(60 + number++);
    const Message message = text(from, body);
    EXPECT_NE(messages_to(from).back().body.find("you will get no more texts"), std::string::npos)
        << body;
    const auto customer = store->read(
        scope, [&](Tx& tx) { return customers::find(tx, message.customer_id).value(); });
    EXPECT_EQ(customer.language, "en") << body;
  }
  text(kBob, "No me manden mensajes");
  EXPECT_NE(messages_to(kBob).back().body.find("ya no le enviaremos"), std::string::npos);
}

TEST_P(Receive, AFewEnglishWordsAreNoSpanish) {
  const CustomerId id = text(kMaria, "call me please").customer_id;
  EXPECT_EQ(store->read(scope, [&](Tx& tx) { return customers::find(tx, id); })->language, "en");
}

TEST_P(Receive, TheAnswerComesAfterTheQuestion) {
  text(kMaria, "HELP");
  const auto newest_first =
      store->read(scope, [](Tx& tx) { return messages::list(tx, {.party = kMaria, .limit = 2}); });
  ASSERT_EQ(newest_first->messages.size(), 2U);
  EXPECT_EQ(newest_first->messages[0].kind, "help");
  EXPECT_EQ(newest_first->messages[1].kind, "incoming");
}

TEST_P(Receive, PicturesAreKept) {
  const Message message = text(kMaria, "", {{"https://sim.test/a", "image/jpeg", ""}});
  EXPECT_NE(message.media.find("https://sim.test/a"), std::string::npos);
  EXPECT_EQ(leads().size(), 1U);
}

TEST_P(Receive, ShortCodesAreKeptWithoutALead) {
  const Message message = text("72727", "Your code is 1234");
  EXPECT_EQ(message.party, "72727");
  EXPECT_TRUE(leads().empty());
  EXPECT_EQ(conversation("72727")->unread, 1);
}

TEST_P(Receive, TheOwnerAnswersAPreview) {
  agree(kMaria);
  const auto waiting = [&] { return send("quote_received", kMaria, {{"total", "$9"}}); };
  const Message first = waiting();
  const Message second = waiting();
  const Message third = waiting();
  text(kEzra, "A 1");
  EXPECT_EQ(reload(first).status, queued);
  text(kEzra, "d2");
  EXPECT_EQ(reload(second).status, canceled);
  text(kEzra, "a 3 We can do it for $8.");
  EXPECT_EQ(reload(third).status, waiting_approval);
  EXPECT_NE(messages_to(kEzra).back().body.find("A 3: and your words"), std::string::npos);
  text(kEzra, "#3");
  EXPECT_NE(messages_to(kEzra).back().body.find("got your request"), std::string::npos);
  text(kEzra, "a 3: We can do it for $8.");
  EXPECT_EQ(reload(third).status, queued);
  EXPECT_EQ(reload(third).body, "We can do it for $8.");
  const auto answers = messages_to(kEzra);
  EXPECT_EQ(answers.back().body, "3 is on its way: 'We can do it for $8.'");
  text(kEzra, "A 1");
  EXPECT_NE(messages_to(kEzra).back().body.find("not waiting any more"), std::string::npos);
  text(kEzra, "A 99");
  EXPECT_NE(messages_to(kEzra).back().body.find("No text 99 is waiting"), std::string::npos);
  EXPECT_TRUE(leads().empty());
}

TEST_P(Receive, AYesAtNightSaysWhenTheTextGoes) {
  agree(kMaria);
  const Message waiting = send("quote_received", kMaria, {{"total", "$9"}});
  store.clock.set(from_local(2027, 1, 11, 23, 0, shop.timezone));
  text(kEzra, "A 1");
  EXPECT_EQ(reload(waiting).not_before.ms, from_local(2027, 1, 12, 8, 0, shop.timezone).ms);
  EXPECT_NE(messages_to(kEzra).back().body.find("1 goes at 8:00 AM, after the quiet hours: '"),
            std::string::npos);
}

TEST_P(Receive, StaffAskWhatWaits) {
  text(kEzra, "LIST");
  EXPECT_EQ(messages_to(kEzra).back().body, "No text is waiting for your yes.");
  agree(kMaria);
  send("quote_received", kMaria, {{"total", "$9"}});
  text(kEzra, "list");
  EXPECT_NE(messages_to(kEzra).back().body.find("1: 'Hi, Coast got your request"),
            std::string::npos);
}

TEST_P(Receive, AMechanicDecidesNoTexts) {
  agree(kMaria);
  const Message waiting = send("quote_received", kMaria, {{"total", "$9"}});
  text(kMike, "A 1");
  EXPECT_EQ(reload(waiting).status, waiting_approval);
  EXPECT_EQ(messages_to(kMike).back().body, "Only the owner or a manager decides on texts.");
}

TEST_P(Receive, WhatStaffWriteOtherwiseIsKeptAndExplained) {
  const Message message = text(kMike, "lunch?");
  EXPECT_EQ(reload(message).body, "lunch?");
  EXPECT_NE(messages_to(kMike).back().body.find("I did not follow"), std::string::npos);
  EXPECT_FALSE(conversation(kMike).has_value());
}

TEST_P(Receive, AnEmergencyIsTakenByText) {
  const Lead lead = store->write(scope, [&](Tx& tx) {
    Lead fresh;
    fresh.phone = kMaria;
    fresh.urgency = Urgency::emergency;
    const Lead opened = leads::open(tx, fresh);
    alerts::raise(tx, shop, opened);
    return opened;
  });
  EXPECT_EQ(kinds_to(kEzra), Kinds{"emergency_alert"});
  text(kEzra, "1");
  EXPECT_NE(messages_to(kEzra).back().body.find("is yours"), std::string::npos);
  EXPECT_FALSE(
      store->read(scope, [&](Tx& tx) { return leads::find(tx, lead.id); })->assigned_to.empty());
  text(kMike, "take");
  EXPECT_EQ(messages_to(kMike).back().body, "No emergency is waiting for you.");
}

const std::string kSmoke = "Help, smoke is coming out of my engine, I am stuck on the highway!";

TEST_P(Receive, AnEmergencyOnALeadThatWasWorkedOnStandsFirstAndIsAskedAbout) {
  text(kMaria, "My brakes grind");
  touch();
  EXPECT_EQ(on_today(), Kinds{"text_unread"});
  text(kMaria, kSmoke);
  EXPECT_EQ(kinds_to(kEzra), (Kinds{"owner_new_lead", "emergency_alert"}));
  EXPECT_EQ(on_today(), Kinds{"emergency"});
  EXPECT_EQ(leads::needs(leads()[0]).at(0), "take_emergency");
  text(kEzra, "1");
  // Its texts are unread yet.
  EXPECT_EQ(on_today(), Kinds{"text_unread"});
  EXPECT_EQ(leads()[0].waits_for, Waits::nothing);
  text(kMaria, kSmoke);
  EXPECT_EQ(kinds_to(kEzra).back(), "owner_question") << "somebody is on the way";
  store.clock.advance(alerts::kAgainAfter);
  text(kMaria, kSmoke);
  EXPECT_EQ(kinds_to(kEzra).back(), "emergency_alert");
  EXPECT_EQ(on_today(), Kinds{"emergency"});
}

TEST_P(Receive, WhoReachedNobodyMayRaiseTheAlarmAgainWithinMinutes) {
  text(kMaria, kSmoke);
  const Lead lead = leads()[0];
  const auto asked = [&] {
    return store->read(scope, [&](Tx& tx) { return alerts::of_lead(tx, lead.id); });
  };
  const auto nobody_answers = [&] {
    store->write(scope, [&](Tx& tx) {
      for (const Alert& one : alerts::of_lead(tx, lead.id))
        alerts::pass(tx, shop, one, AlertStatus::expired);
    });
  };
  for (int i = 0; i < 4; ++i) nobody_answers();
  const std::size_t round = asked().size();
  ASSERT_EQ(asked().back().status, AlertStatus::expired);
  text(kMaria, "Hello? " + kSmoke);
  EXPECT_EQ(asked().size(), round) << "they were asked this minute";
  store.clock.advance(std::chrono::minutes(shop.settings.escalate_minutes));
  text(kMaria, "Hello? " + kSmoke);
  ASSERT_EQ(asked().size(), round + 1);
  EXPECT_EQ(asked().back().status, AlertStatus::alerting);
}

TEST_P(Receive, WithoutAlertsTheOwnerHearsOfAnEmergencyAsOfAnyText) {
  shop.settings.emergency_alerts = false;
  text(kMaria, kSmoke);
  EXPECT_EQ(kinds_to(kEzra), Kinds{"owner_new_lead"});
  EXPECT_EQ(on_today(), Kinds{"emergency"});
  text(kBob, "My brakes grind");
  text(kBob, kSmoke);
  EXPECT_EQ(kinds_to(kEzra), (Kinds{"owner_new_lead", "owner_new_lead", "owner_question"}));
}

TEST_P(Receive, AVisitOrALowerUrgencyEndsTheEmergencyToo) {
  for (const bool booked : {true, false}) {
    text(booked ? kMaria : kBob, kSmoke);
    store->write(scope, [&](Tx& tx) {
      const Lead lead = leads::list(tx, {}).value().leads.at(0);
      Lead after = lead;
      if (booked)
        after.stage = LeadStage::scheduled;
      else
        after.urgency = Urgency::soon;
      after.touched_at = tx.now();
      leads::save(tx, lead, after);
    });
    EXPECT_EQ(leads()[0].waits_for, Waits::nothing) << booked;
  }
}

TEST_P(Receive, AnUnreadTextStandsOnTodayUntilItIsRead) {
  text(kMaria, "My brakes grind");
  EXPECT_EQ(on_today(), Kinds{"new_lead"}) << "a lead stands there once";
  touch();
  EXPECT_EQ(on_today(), Kinds{"text_unread"});
  const auto row = store->read(scope, [](Tx& tx) { return today::list(tx); }).at(0);
  EXPECT_EQ(row.subject_id, conversation(kMaria)->id);
  EXPECT_EQ(row.lead->id, leads()[0].id);
  read(row.subject_id);
  EXPECT_EQ(on_today(), Kinds{});
  text(kMaria, "Ok, thanks! \U0001F44D");
  EXPECT_EQ(on_today(), Kinds{"text_unread"});
  read(row.subject_id);
  EXPECT_EQ(on_today(), Kinds{}) << "thanks want no answer";
}

TEST_P(Receive, AQuestionStandsOnTodayUntilItIsAnswered) {
  text(kMaria, "My brakes grind");
  touch();
  const std::string thread = conversation(kMaria)->id;
  read(thread);
  store.clock.advance(1min);
  const Instant asked_at = store.clock.now();
  text(kMaria, "Can you come at 8 instead?");
  EXPECT_EQ(on_today(), Kinds{"text_unread"});
  store.clock.advance(1min);
  text(kMaria, "Hello?");
  read(thread);
  EXPECT_EQ(on_today(), Kinds{"text_unanswered"});
  const auto row = store->read(scope, [](Tx& tx) { return today::list(tx); }).at(0);
  EXPECT_EQ(row.action, "answer_text");
  EXPECT_EQ(row.subject_id, thread);
  EXPECT_EQ(row.due_at->ms, asked_at.ms);
  EXPECT_EQ(row.lead->id, leads()[0].id);
  const Message answer = store->write(scope, [&](Tx& tx) {
    return messages::reply(tx, shop, kMaria, "Yes", row.lead->id).value();
  });
  EXPECT_EQ(on_today(), Kinds{"text_unanswered"}) << "it has not left yet";
  store->write(scope, [&](Tx& tx) {
    delivery::begin(tx, answer.id);
    delivery::sent(tx, answer.id, "sid-1");
  });
  EXPECT_EQ(on_today(), Kinds{});
}

TEST_P(Receive, TheInboxListsLatestFirst) {
  text(kMaria, "one");
  store.clock.advance(1s);
  text(kBob, "two");
  store.clock.advance(1s);
  text(kMaria, "three");
  const auto page = [&](conversations::Query query) {
    return store->read(scope, [&](Tx& tx) { return conversations::list(tx, query); }).value();
  };
  const auto first = page({.limit = 1});
  ASSERT_EQ(first.rows.size(), 1U);
  EXPECT_EQ(first.rows[0].conversation.party, kMaria);
  EXPECT_EQ(first.rows[0].last_body, "three");
  const auto second = page({.cursor = first.next_cursor, .limit = 1});
  EXPECT_EQ(second.rows[0].conversation.party, kBob);
  EXPECT_TRUE(second.next_cursor.empty());
  EXPECT_EQ(store->read(scope, [](Tx& tx) { return conversations::unread_conversations(tx); }), 2);
  store->write(scope,
               [&](Tx& tx) { return conversations::mark_read(tx, first.rows[0].conversation.id); });
  EXPECT_EQ(page({.unread_only = true}).rows.size(), 1U);
  EXPECT_EQ(store->read(scope, [](Tx& tx) { return conversations::list(tx, {.cursor = "x"}); })
                .error()
                .field,
            "cursor");
}

// What went to them meanwhile moves a conversation up in the Inbox, not among the unread.
TEST_P(Receive, TheUnreadAreListedByTheTextThatNobodyRead) {
  Message reminder = text(kMaria, "one");
  store.clock.advance(1s);
  text(kBob, "two");
  store.clock.advance(1s);
  store->write(scope, [&](Tx& tx) {
    reminder.direction = MessageDirection::out;
    reminder.kind = "appointment_reminder";
    messages::put_in_thread(tx, reminder);
  });
  const auto parties = [&](bool unread_only) {
    std::vector<std::string> found;
    conversations::Query query{.limit = 1, .unread_only = unread_only};
    do {
      const auto page =
          store->read(scope, [&](Tx& tx) { return conversations::list(tx, query); }).value();
      for (const auto& row : page.rows) found.push_back(row.conversation.party);
      query.cursor = page.next_cursor;
    } while (!query.cursor.empty());
    return found;
  };
  EXPECT_EQ(parties(false), (std::vector<std::string>{kMaria, kBob}));
  EXPECT_EQ(parties(true), (std::vector<std::string>{kBob, kMaria}));
}

INSTANTIATE_TEST_SUITE_P(Engines, Receive, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
