#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "base/log.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "tests/simulation/story.h"
#include "tests/support/world.h"

// Random days of a shop. `ROADCALL_SEEDS` stories (1,000); `ROADCALL_SEED=n` tells and plays one,
// `ROADCALL_STEPS` steps long.
namespace roadcall::simulation {
namespace {

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr std::uint64_t kSeeds = 50;
#else
constexpr std::uint64_t kSeeds = 1'000;
#endif
#else
constexpr std::uint64_t kSeeds = 1'000;
#endif
constexpr int kFailuresShown = 3;

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* value = std::getenv(name);
  return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "  " + line + "\n";
  return text;
}

TEST(Simulation, RandomDaysLoseNothingAndRepeatNothing) {
  log::set_level(log::Level::error);
  const int steps = static_cast<int>(from_environment("ROADCALL_STEPS", kStepsUsual));
  const std::uint64_t only = from_environment("ROADCALL_SEED", 0);
  const std::uint64_t last = only != 0 ? only : from_environment("ROADCALL_SEEDS", kSeeds);
  int deaths = 0, failures = 0, cards_paid = 0;
  for (std::uint64_t seed = only != 0 ? only : 1; seed <= last; ++seed) {
    const Ending ending = play(seed, steps);
    deaths += ending.deaths;
    cards_paid += ending.cards_paid;
    if (only != 0) std::cout << joined(ending.told);
    if (ending.broken.empty()) continue;
    ADD_FAILURE() << "seed " << seed << " (again: bin/simulate --seed " << seed << " --steps "
                  << steps << ")\n"
                  << joined(ending.broken) << "the story:\n"
                  << joined(ending.told);
    if (++failures == kFailuresShown) break;
  }
  RecordProperty("deaths", deaths);
  if (only == 0 && last >= 100) {
    EXPECT_GT(deaths, 0) << "no story let the program die";
    EXPECT_GT(cards_paid, 0) << "nobody paid by card in any story";
  }
  RecordProperty("cards_paid", cards_paid);
}

TEST(Simulation, TheSameSeedTellsTheSameStory) {
  log::set_level(log::Level::error);
  EXPECT_EQ(play(7).told, play(7).told);
}

// The program dies between "sending" on disk and the carrier; the STOP comes before it looks again.
TEST(Simulation, ATextInDoubtDoesNotGoAfterAStop) {
  log::set_level(log::Level::error);
  MortalWorld world(1);
  world.act([&](App& app) {
    app.store().write(world.owner, [&](Tx& tx) {
      return messages::reply(tx, shops::current(tx), test::kMaria, "We come at nine.", LeadId{});
    });
  });
  world.heart.stop_after(6);  // Two writes, three points each; the seventh is the exchange.
  world.pass(std::chrono::milliseconds(1));
  ASSERT_EQ(world.deaths, 1);
  ASSERT_TRUE(world.witnessed.sent.empty());
  world.revive();
  world.sim.text(test::kMaria, test::kShopNumber, "STOP");
  world.pass(std::chrono::hours(1));
  ASSERT_EQ(world.witnessed.stops[test::kMaria], 1);
  for (const SentText& text : world.witnessed.sent)
    EXPECT_EQ(text.body.find("nine"), std::string::npos) << text.body;
  EXPECT_EQ(world.witnessed.sent.size(), 1U) << "only the confirmation";
}

}  // namespace
}  // namespace roadcall::simulation
