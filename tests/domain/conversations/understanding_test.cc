#include "domain/conversations/understanding.h"

#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

class Understanding : public Texting {
 protected:
  Lead after_text(const std::string& from, const std::string& body) {
    const std::string sid = "SM" + std::to_string(++count_);
    return store->write(scope, [&](Tx& tx) {
      const Message message =
          conversations::receive_text(tx, shop, {sid, from, kShopNumber, body, {}});
      return leads::find(tx, message.lead_id).value();
    });
  }
  std::size_t alerts() {
    return store
        ->read(scope,
               [](Tx& tx) {
                 return tx.all<std::string>("SELECT id FROM alerts WHERE shop_id = ? LIMIT 9",
                                            tx.shop_id());
               })
        .size();
  }

 private:
  int count_ = 0;
};

TEST_P(Understanding, ATextGivesTheLeadItsFields) {
  const Lead lead =
      after_text(kMaria, "Hi this is Maria Lopez, my 2014 Honda Civic needs front brake pads");
  EXPECT_EQ(lead.name, "Maria Lopez");
  EXPECT_EQ(lead.vehicle_year, 2014);
  EXPECT_EQ(lead.vehicle_make, "Honda");
  EXPECT_EQ(lead.vehicle_model, "Civic");
  EXPECT_EQ(lead.service, "brakes");
  EXPECT_EQ(lead.urgency, Urgency::routine);
  EXPECT_EQ(lead.phone, kMaria);
  EXPECT_EQ(alerts(), 0U);
}

TEST_P(Understanding, LaterTextsAddAndDoNotReplace) {
  after_text(kMaria, "My brakes grind when I stop");
  const std::string issue = after_text(kMaria, "ok thanks").issue;
  const Lead lead = after_text(kMaria, "It's a 2014 Honda Civic");
  EXPECT_EQ(lead.issue, issue);
  EXPECT_EQ(lead.service, "brakes");
  EXPECT_EQ(lead.vehicle_model, "Civic");
}

TEST_P(Understanding, EmergencyWordsAlertWhoIsOnCallOnce) {
  after_text(kMaria, "My car overheated");
  const Lead lead = after_text(
      kMaria, "I'm stuck on the side of I-95 with smoke coming out of the hood, please hurry");
  EXPECT_EQ(lead.urgency, Urgency::emergency);
  EXPECT_EQ(alerts(), 1U);
  after_text(kMaria, "I'm stranded on I-95, hurry");
  EXPECT_EQ(alerts(), 1U);
}

TEST_P(Understanding, WhoWritesSpanishIsAnsweredInIt) {
  after_text(kMaria, "Hola, mi carro no arranca, necesito ayuda con la bateria por favor");
  const auto maria = store->read(scope, [](Tx& tx) { return customers::by_phone(tx, kMaria); });
  EXPECT_EQ(maria->language, "es");
  store->write(scope, [&](Tx& tx) {
    return conversations::receive_text(tx, shop, {"SM9", kMaria, kShopNumber, "ALTO", {}});
  });
  EXPECT_NE(messages_to(kMaria).back().body.find("ya no le enviaremos mensajes"),
            std::string::npos);
}

TEST(OnlyNews, LeavesWhatIsKnown) {
  Lead lead;
  lead.kind = LeadKind::lead;
  lead.name = "Maria";
  lead.issue = "brakes grind";
  leads::Heard heard;
  heard.kind = "lead";
  heard.name = "Mary";
  heard.issue = "ok thanks";
  EXPECT_FALSE(conversations::only_news(heard, lead));
  heard.address = "12 Oak Street";
  const auto news = conversations::only_news(heard, lead);
  ASSERT_TRUE(news);
  EXPECT_EQ(news->address, "12 Oak Street");
  EXPECT_EQ(news->name, "");
  EXPECT_EQ(news->issue, "");
}

TEST(Courtesies, WantNoAnswerAndWordsBesideThemDo) {
  for (const char* body : {"ok", "Thank you so much!", "Great, thanks. \U0001F44D", "\U0001F64F",
                           "Muchas gracias", "See you soon"})
    EXPECT_TRUE(conversations::is_courtesy(body)) << body;
  for (const char* body : {"", "...", "ok?", "Ok, but the noise is back", "Thanks, come at 9",
                           "Do it", "\U0001F198", "Can you come?"})
    EXPECT_FALSE(conversations::is_courtesy(body)) << body;
}

INSTANTIATE_TEST_SUITE_P(Engines, Understanding, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
