#include <gtest/gtest.h>

#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

const http::Fields kText{{"To", kMaria},
                         {"From", kShop},
                         {"Body", "Hello"},
                         {"StatusCallback", "https://app.test/status"}};

TEST(Trouble, FailsTheNextAndThenNoMore) {
  TinyApp app;
  app.world.fail_next(Target::messages, 2, 503);
  app.world.fail_next(Target::messages, 1, 21717);
  EXPECT_EQ(app.api("POST", "Messages", kText).status, 503);
  EXPECT_EQ(app.api("POST", "Messages", kText).status, 503);
  EXPECT_NE(app.api("POST", "Messages", kText).body.find("21717"), std::string::npos);
  EXPECT_EQ(app.api("POST", "Messages", kText).status, 201);
  app.world.fail_next(Target::messages, 1, 0);
  try {
    app.api("POST", "Messages", kText);
    FAIL() << "an answer came";
  } catch (const http::NoAnswer& none) {
    EXPECT_FALSE(none.sent);
  }
  EXPECT_EQ(app.world.sent_texts().size(), 1u);
}

TEST(Trouble, LosesTheAnswerAfterTheWork) {
  TinyApp app;
  app.world.lose_reply_next(Target::messages);
  EXPECT_THROW(app.api("POST", "Messages", kText), http::NoAnswer);
  EXPECT_EQ(app.world.sent_texts().size(), 1u);
}

TEST(Trouble, FailsATextOnItsWay) {
  TinyApp app;
  app.world.fail_next(Target::messages, 1, 30007);
  EXPECT_EQ(app.api("POST", "Messages", kText).status, 201);
  app.world.run_until_idle();
  EXPECT_EQ(app.world.last_text_to(kMaria)->error_code, "30007");
  EXPECT_EQ(app.got_at("/status").back()["MessageStatus"], "undelivered");
}

TEST(Trouble, KeepsAVendorDownUntilItIsUp) {
  TinyApp app;
  app.world.down(Target::messages);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(app.api("GET", "Messages").status, 503);
  app.world.down(Target::messages, false);
  EXPECT_EQ(app.api("GET", "Messages").status, 200);
}

TEST(Trouble, SpoilsSignatures) {
  using Signature = WebhookFault::Signature;
  for (const Signature kind : {Signature::wrong, Signature::missing, Signature::other_key}) {
    TinyApp app;
    app.world.webhook_fault({.signature = kind});
    app.world.text(kMaria, kShop, "Hi");
    app.world.text(kMaria, kShop, "Hi");
    app.world.run_until_idle();
    ASSERT_EQ(app.got.size(), 2u);
    EXPECT_FALSE(app.got[0].is_signed);
    EXPECT_TRUE(app.got[1].is_signed);
  }
}

TEST(Trouble, RepeatsLosesAndDelaysWebhooks) {
  TinyApp app;
  app.world.webhook_fault({.copies = 2, .only = "/api/sms"});
  app.world.text(kMaria, kShop, "Hi");
  app.world.run_until_idle();
  EXPECT_EQ(app.got_at("/api/sms/incoming").size(), 2u);

  app.world.webhook_fault({.late = 60s, .only = "/status"});
  app.world.webhook_fault({.lost = true, .only = "/status"});
  app.api("POST", "Messages", kText);
  app.world.run_until_idle();
  const auto reports = app.got_at("/status");
  ASSERT_EQ(reports.size(), 3u);
  EXPECT_EQ(reports.back()["MessageStatus"], "queued") << "the late one comes last";
}

TEST(Trouble, TriesAReportThreeTimesAndADocumentOnce) {
  TinyApp app;
  app.fails["/status"] = 2;
  app.api("POST", "Messages",
          {{"To", "+19045550142"},
           {"From", kShop},
           {"Body", "x"},
           {"MediaUrl", "https://app.test/a.jpg"},
           {"StatusCallback", "https://app.test/status"}});
  app.world.run_until_idle();
  // Three reports of a picture, which never is `delivered`; two of them needed a second try.
  EXPECT_EQ(app.got_at("/status").size(), 5u);
  app.fails["/api/sms/incoming"] = 1;
  app.world.text(kMaria, kShop, "Hi");
  app.world.run_until_idle();
  EXPECT_EQ(app.got_at("/api/sms/incoming").size(), 1u);
}

std::string story(std::uint64_t seed) {
  WorldOptions options;
  options.seed = seed;
  TinyApp app(options);
  app.world.trouble({.api_fails = 20,
                     .reply_lost = 10,
                     .webhook_twice = 20,
                     .webhook_late = 30,
                     .webhook_lost = 10});
  app.documents["/voice/incoming"] = "<Say>Hello</Say><Record action=\"https://app.test/done\"/>";
  std::string told;
  for (int i = 0; i < 20; ++i) {
    try {
      told += std::to_string(app.api("POST", "Messages", kText).status) + " ";
    } catch (const http::NoAnswer& none) {
      told += none.sent ? "lost " : "refused ";
    }
    app.world.call(kMaria, kShop).say("number " + std::to_string(i)).hang_up();
    app.world.advance(7s);
  }
  app.world.run_until_idle();
  for (const Got& one : app.got)
    told += std::to_string(one.at.ms) + one.path + http::encode_form(one.form) + "\n";
  return told;
}

TEST(Trouble, IsTheSameForTheSameSeed) {
  EXPECT_EQ(story(7), story(7));
  EXPECT_NE(story(7), story(8));
}

}  // namespace
}  // namespace roadcall::sim::test
