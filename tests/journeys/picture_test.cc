#include <gtest/gtest.h>

#include <algorithm>

#include "base/json.h"
#include "domain/conversations/pictures.h"
#include "domain/erasure/erasure.h"
#include "domain/files/files.h"
#include "tests/support/picture.h"
#include "tests/support/world.h"

// A customer texts a picture of what is broken.
namespace roadcall::test {
namespace {

class Pictures : public testing::Test {
 protected:
  // The picture lies with the carrier; its address.
  std::string at_carrier(const std::string& bytes = a_picture()) {
    http::Request request;
    request.method = "POST";
    request.target = "/_sim/pictures";
    request.body = bytes;
    const http::Response answer = world.sim.handler()(request);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return std::string(json::parse(answer.body).value().at("url").as_string());
  }
  // The pictures of Maria's only text.
  std::vector<conversations::Media> pictures() {
    for (const Message& one : world.messages())
      if (one.direction == MessageDirection::in) return conversations::media_of(one);
    return {};
  }
  files::File file_of(const conversations::Media& media) {
    return world.read([&](Tx& tx) { return files::find(tx, FileId{media.file_id}); }).value();
  }

  World world;
};

TEST_F(Pictures, AreFetchedAndBelongToTheLead) {
  const std::string url = at_carrier();
  world.sim.text(kMaria, kShopNumber, "This is leaking", {url});
  world.settle();
  ASSERT_EQ(pictures().size(), 1U);
  const files::File file = file_of(pictures()[0]);
  EXPECT_EQ(file.subject_id, world.only_lead().id.value);
  EXPECT_EQ(file.content_type, "image/png");
  EXPECT_EQ(file.bytes, static_cast<std::int64_t>(a_picture().size()));
  EXPECT_TRUE(world.sim.complaints().empty()) << world.sim.complaints().front();
}

TEST_F(Pictures, AloneWithoutWordsMakeALeadToo) {
  world.sim.text(kMaria, kShopNumber, "", {at_carrier()});
  world.settle();
  EXPECT_FALSE(pictures()[0].file_id.empty());
  EXPECT_EQ(world.only_lead().phone, kMaria);
}

TEST_F(Pictures, ThatAreProtectedAreFetchedWithOurCredentials) {
  world.sim.recording_rules({.is_protected = true});
  world.sim.text(kMaria, kShopNumber, "Look", {at_carrier()});
  world.settle();
  EXPECT_FALSE(pictures()[0].file_id.empty());
}

TEST_F(Pictures, AreFetchedOnceThoughTheTextIsToldTwice) {
  world.sim.webhook_fault({.times = 5, .copies = 2});
  world.sim.text(kMaria, kShopNumber, "Look", {at_carrier()});
  world.settle();
  const LeadId lead = world.only_lead().id;
  EXPECT_EQ(world.read([&](Tx& tx) { return files::of(tx, lead.value); }).size(), 1U);
}

TEST_F(Pictures, AreFetchedLaterWhenTheCarrierIsDown) {
  world.sim.text(kMaria, kShopNumber, "Look", {at_carrier()});
  world.sim.down(sim::Target::messages);
  world.pass(2h);
  ASSERT_EQ(pictures().size(), 1U);
  EXPECT_TRUE(conversations::is_open(pictures()[0]));
  world.sim.down(sim::Target::messages, false);
  world.pass(2h);
  EXPECT_FALSE(pictures()[0].file_id.empty());
}

TEST_F(Pictures, OfATextThatNeverReachedUsAreFoundWithIt) {
  world.sim.webhook_fault({.times = 10, .lost = true, .only = "/api/sms/incoming"});
  world.sim.text(kMaria, kShopNumber, "Look", {at_carrier()});
  world.settle();
  world.app.keep_schedule();
  world.settle();
  ASSERT_EQ(pictures().size(), 1U);
  EXPECT_EQ(pictures()[0].content_type, "image/png");
  EXPECT_EQ(file_of(pictures()[0]).subject_id, world.only_lead().id.value);
  EXPECT_TRUE(world.sim.complaints().empty()) << world.sim.complaints().front();
}

TEST_F(Pictures, ThatNeverComeSaySoAndTheOthersStay) {
  const std::string there = at_carrier();
  const std::string gone = there.substr(0, there.rfind('/')) + "/nothing-here";
  world.sim.text(kMaria, kShopNumber, "Look", {gone, there});
  world.pass(48h);
  ASSERT_EQ(pictures().size(), 2U);
  EXPECT_EQ(pictures()[0].problem, "The picture could not be fetched from the carrier.");
  EXPECT_EQ(pictures()[0].url, gone);
  EXPECT_FALSE(pictures()[1].file_id.empty());
}

// A forged address must not make us ask anybody else.
TEST_F(Pictures, OfStrangersHostsAreNotFetched) {
  world.sim.text(kMaria, kShopNumber, "Look", {"https://evil.example/picture.jpg"});
  world.settle();
  EXPECT_EQ(pictures()[0].problem,
            "The picture does not lie with the carrier, so it was not fetched.");
}

TEST_F(Pictures, AreForgottenWithThePerson) {
  world.sim.text(kMaria, kShopNumber, "Look", {at_carrier()});
  world.settle();
  const std::string path = file_of(pictures()[0]).path;
  const CustomerId customer = world.only_lead().customer_id;
  const auto found = world.read([&](Tx& tx) { return erasure::gather(tx, customer); });
  EXPECT_NE(std::find(found.paths.begin(), found.paths.end(), path), found.paths.end());
}

}  // namespace
}  // namespace roadcall::test
