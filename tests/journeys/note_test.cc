#include <gtest/gtest.h>

#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/field/uploads.h"
#include "domain/jobs/jobs.h"
#include "domain/outbox/outbox.h"
#include "tests/support/world.h"

// A mechanic speaks a note into the phone beside the car.
namespace roadcall::test {
namespace {

constexpr const char* kSaid = "The rear pads are worn to two millimeters and one rotor is scored.";

class Notes : public testing::Test {
 protected:
  // A sound with those words on our disk: the simulated world knows it by a call.
  Recording sound() {
    world.sim.call(kMaria, kShopNumber).say(kSaid).hang_up();
    world.settle();
    return world
        .read([](Tx& tx) {
          return tx.one<Recording>(
              "SELECT " + db::columns<Recording>() + " FROM recordings WHERE shop_id = ?",
              tx.shop_id());
        })
        .value();
  }
  JobId job() {
    const Shop shop = world.shop();
    const Lead lead = world.only_lead();
    return world.write([&](Tx& tx) {
      jobs::Booking booking;
      booking.lead_id = lead.id;
      booking.start = tx.now() + 24h;
      booking.end = tx.now() + 25h;
      booking.tell = false;
      return jobs::book(tx, shop, booking).value().id;
    });
  }
  UploadId note(const Recording& sound) {
    return world.write([&](Tx& tx) {
      uploads::Upload wanted;
      wanted.client_id = "phone-note-1";
      wanted.job_id = on;
      wanted.purpose = uploads::UploadPurpose::voice;
      wanted.bytes_total = sound.bytes;
      const UploadId id = uploads::begin(tx, wanted).value().id;
      uploads::received(tx, id, 0, sound.bytes).value();
      uploads::finish(tx, id, sound.path, sound.content_type).value();
      return id;
    });
  }
  std::string words(const UploadId& id) {
    return world.read([&](Tx& tx) { return uploads::find(tx, id)->transcript; });
  }
  World world;
  JobId on;
};

TEST_F(Notes, AreWrittenDown) {
  const Recording spoken = sound();
  on = job();
  const UploadId id = note(spoken);
  world.settle();
  EXPECT_EQ(words(id), kSaid);
}

TEST_F(Notes, AreWrittenDownLaterWhenTranscriptionIsDown) {
  const Recording spoken = sound();
  on = job();
  world.sim.down(sim::Target::transcription);
  const UploadId id = note(spoken);
  world.pass(3h);
  EXPECT_EQ(words(id), "");
  world.sim.down(sim::Target::transcription, false);
  world.pass(3h);
  EXPECT_EQ(words(id), kSaid);
}

TEST_F(Notes, WhoseSoundIsLostAreGivenUpAndNotAskedForEver) {
  Recording spoken = sound();
  on = job();
  spoken.path = "files/2026/11/nothing.mp3";
  const UploadId id = note(spoken);
  world.settle();
  EXPECT_EQ(words(id), "");
  const auto failed =
      world.read([](Tx& tx) { return outbox::list(tx, outbox::Status::failed, 10); });
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].kind, "transcribe_note");
}

}  // namespace
}  // namespace roadcall::test
