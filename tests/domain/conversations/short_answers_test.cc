#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/estimates/sending.h"
#include "tests/domain/invoices/bills.h"

namespace roadcall::test {
namespace {

// Maria answers by text what was sent to her.
class ShortAnswers : public Bills {
 protected:
  ShortAnswers() {
    agree(kMaria);
    shop.settings.automatic["estimate_ready"] = true;
  }
  estimates::Full sent(std::vector<EstimateLine> lines) {
    const auto full = made(std::move(lines));
    store.clock.advance(1s);
    return write([&](Tx& tx) {
      return estimates::send(tx, shop, full.estimate.id, MessageChannel::sms).value();
    });
  }
  estimates::Full sent(std::int64_t cents) { return sent({work("Brakes", cents)}); }
  /// Two of two matters, and the question which.
  std::pair<estimates::Full, estimates::Full> two_asked_about() {
    auto first = sent(20'000);
    new_matter();
    auto second = sent(9'000);
    text("Yes");
    return {std::move(first), std::move(second)};
  }
  void text(const std::string& body) {
    const std::string sid = "SM" + std::to_string(++texts_);
    store.clock.advance(1s);
    write([&](Tx& tx) {
      return conversations::receive_text(tx, shop, {sid, kMaria, kShopNumber, body, {}});
    });
  }
  /// The newest that was written to her.
  Message told() {
    Message newest;
    for (const Message& one : messages_to(kMaria))
      if (one.direction == MessageDirection::out) newest = one;
    return newest;
  }
  EstimateStatus status(const estimates::Full& full) { return now(full.estimate).status; }
  static std::string reference(const estimates::Full& full) {
    return leads::reference(full.estimate.number);
  }

 private:
  int texts_ = 0;
};

TEST_P(ShortAnswers, TheNumberInTheQuestionIsTheYes) {
  const auto [first, second] = two_asked_about();
  const Message question = told();
  EXPECT_EQ(question.kind, "estimate_which");
  EXPECT_NE(question.body.find("1) " + reference(first) + " "), std::string::npos) << question.body;
  EXPECT_NE(question.body.find("2) " + reference(second) + " "), std::string::npos);
  text("2");
  EXPECT_EQ(status(first), EstimateStatus::sent);
  EXPECT_EQ(status(second), EstimateStatus::approved);
}

TEST_P(ShortAnswers, TheReferenceIsItToo) {
  for (const bool in_full : {true, false}) {
    new_matter();
    const auto [first, second] = two_asked_about();
    text(in_full ? reference(first) : "yes " + std::to_string(first.estimate.number));
    EXPECT_EQ(status(first), EstimateStatus::approved) << in_full;
    EXPECT_EQ(status(second), EstimateStatus::sent) << in_full;
    decided(second, {});
  }
}

TEST_P(ShortAnswers, ANumberMeansWhatWasReadWhateverWasAnsweredSince) {
  const auto [first, second] = two_asked_about();
  write([id = told().id](Tx& tx) {  // Else it is called back with what it asks about.
    return tx.exec("UPDATE messages SET status = 'sent' WHERE shop_id = ? AND id = ?", tx.shop_id(),
                   id);
  });
  decided(first, {});
  text("1");
  EXPECT_EQ(status(first), EstimateStatus::declined);
  EXPECT_EQ(status(second), EstimateStatus::sent) << "it was number 2";
  text("#2");
  EXPECT_EQ(status(second), EstimateStatus::approved);
}

TEST_P(ShortAnswers, AReferenceThatTwoShareIsAskedAboutAgain) {
  const Job job = book(agreed({work("Brakes", 20'000)}).estimate.id).value();
  const auto extra = [&](std::int64_t cents) {
    store.clock.advance(1s);
    return write([&](Tx& tx) {
      const auto full =
          estimates::make_for_job(tx, shop, lead, job.id, {work("Battery", cents)}).value();
      return estimates::send(tx, shop, full.estimate.id, MessageChannel::sms).value();
    });
  };
  const auto first = extra(15'000), second = extra(9'000);  // Of one visit: they read alike.
  ASSERT_EQ(first.estimate.number, second.estimate.number);
  text("Yes");
  text(reference(first));
  EXPECT_EQ(told().kind, "estimate_which");
  EXPECT_EQ(status(first), EstimateStatus::sent);
  EXPECT_EQ(status(second), EstimateStatus::sent);
  text("2");
  EXPECT_EQ(status(second), EstimateStatus::approved);
}

TEST_P(ShortAnswers, ANumberThatNobodyAskedForApprovesNothing) {
  const auto full = sent(20'000);
  text(reference(full));
  text("1");
  EXPECT_EQ(status(full), EstimateStatus::sent);
  new_matter();
  const auto other = sent(9'000);
  text("Yes");
  text("1 more question");
  store.clock.advance(73h);
  text("1");
  EXPECT_EQ(status(full), EstimateStatus::sent) << "the question was days ago";
  EXPECT_EQ(status(other), EstimateStatus::sent);
}

TEST_P(ShortAnswers, SpanishIsAskedInSpanish) {
  write([&](Tx& tx) {
    Customer maria = customers::find_or_make(
        tx, {.name = "Maria Lopez", .phone = kMaria, .email = "", .address = "", .language = "es"});
    maria.language = "es";
    customers::change(tx, maria, maria.version).value();
  });
  const auto first = sent(20'000);
  new_matter();
  const auto second = sent(9'000);
  text("Si");
  EXPECT_NE(told().body.find("Responda con su numero"), std::string::npos) << told().body;
  text("numero 1");
  EXPECT_EQ(status(first), EstimateStatus::approved);
  decided(second, {});
  new_matter();
  std::vector<EstimateLine> options{work("Pads", 9'000), work("Pads", 12'000)};
  for (EstimateLine& one : options) one.option_group = "Brakes";
  options[0].option_name = "Good";
  options[1].option_name = "Best";
  const auto choice = sent(options);
  text("Si");
  EXPECT_NE(told().body.find("tiene opciones"), std::string::npos) << told().body;
  EXPECT_EQ(status(choice), EstimateStatus::sent) << "chosen on its page";
}

INSTANTIATE_TEST_SUITE_P(Engines, ShortAnswers, testing::ValuesIn(engines()),
                         [](const auto& one) { return engine_name(one.param); });

}  // namespace
}  // namespace roadcall::test
