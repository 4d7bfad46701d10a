#include "domain/consents/consents.h"

#include "tests/domain/messages/texting.h"

namespace roadcall::test {
namespace {

class Consents : public Texting {
 protected:
  void act(const char* action, const char* wording = "") {
    store->write(scope, [&](Tx& tx) {
      consents::record(tx,
                       {.phone = kMaria, .action = action, .wording = wording, .source = "text"});
    });
  }
  bool stopped() {
    return store->read(scope, [](Tx& tx) { return consents::is_stopped(tx, kMaria); });
  }
};

TEST_P(Consents, OnlyTheirOwnStartUndoesAStop) {
  EXPECT_FALSE(stopped());
  act("revoked");
  EXPECT_TRUE(stopped());
  act("granted");
  EXPECT_TRUE(stopped());
  act("restored");
  EXPECT_FALSE(stopped());
  act("revoked");
  EXPECT_TRUE(stopped());
}

TEST_P(Consents, AreKeptWithTheirEvidence) {
  scope.actor.address = "192.0.2.7";
  store->write(scope, [&](Tx& tx) {
    consents::record(tx, {.phone = kMaria,
                          .action = "granted",
                          .wording = "Yes, text me.",
                          .source = "web_form",
                          .page = "/quote/",
                          .device = "Phone",
                          .subject_id = "led_1"});
  });
  store.clock.advance(1s);
  act("revoked", "please don't text me again");
  const auto rows = store->read(scope, [](Tx& tx) { return consents::history(tx, kMaria); });
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].wording, "please don't text me again");
  EXPECT_EQ(rows[1].address, "192.0.2.7");
  EXPECT_EQ(rows[1].page, "/quote/");
  EXPECT_EQ(rows[1].subject_id, "led_1");
  EXPECT_TRUE(store->read(scope, [](Tx& tx) { return consents::agreed_in_writing(tx, kMaria); }));
}

TEST_P(Consents, AreEachShopsOwn) {
  act("revoked");
  const auto other =
      store
          ->write(Scope{},
                  [](Tx& tx) { return shops::open(tx, {.name = "Other", .phone = "9045550199"}); })
          .value();
  EXPECT_FALSE(
      store->read(Scope{other.id, {}}, [](Tx& tx) { return consents::is_stopped(tx, kMaria); }));
}

INSTANTIATE_TEST_SUITE_P(Engines, Consents, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test
