#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/clock.h"
#include "domain/shops/shop.h"
#include "main/app.h"
#include "sim/sim.h"
#include "tests/simulation/crash.h"

namespace roadcall::simulation {

using std::chrono::milliseconds;

/// A text that reached the carrier, and what the program had acknowledged by then.
struct SentText {
  std::string to;
  std::string body;
  int stops = 0;         ///< STOPs of that number acknowledged so far.
  bool stopped = false;  ///< The last word was STOP.
};

/// What outsiders saw of the program: it may lose none of it.
struct Witnessed {
  std::map<std::string, std::string> calls;  ///< CallSid → caller, of acknowledged rings.
  std::set<std::string> texts;               ///< MessageSid of acknowledged texts.
  std::vector<SentText> sent;
  std::map<std::string, int> stops;  ///< Number → STOPs.
  std::map<std::string, bool> stopped;
};

/// The program, the outside world and a clock in one thread, like tests/support/world.h; but this
/// program dies when told and is started again on the same database after a while.
class MortalWorld {
 public:
  explicit MortalWorld(std::uint64_t seed);
  ~MortalWorld();
  MortalWorld(const MortalWorld&) = delete;
  MortalWorld& operator=(const MortalWorld&) = delete;

  FakeClock clock;
  CountingIds ids;
  Heart heart;
  sim::World sim;
  Witnessed witnessed;
  Scope owner;  ///< The shop, in its owner's name.
  int deaths = 0;

  /// Time passes; what falls due in it happens in order. False when it never comes to rest.
  bool pass(milliseconds time);
  /// A visitor's request; nullopt when the program is down or dies over it.
  std::optional<http::Response> visit(const http::Request& request);
  /// Does something with the program, which may die over it; nothing when it is down.
  void act(const std::function<void(App&)>& deed);
  /// Makes the program live, whatever happened.
  void revive();
  bool alive() const { return app_ != nullptr; }
  App& app() { return *app_; }

 private:
  Services services();
  http::Response carrier(const http::Request& request);
  void start();
  void die();
  std::optional<Instant> next_at();
  void witness(const http::Request& request, const http::Response& response);

  std::mt19937_64 random_;
  LastingDatabase database_;
  std::filesystem::path data_dir_;
  std::unique_ptr<App> app_;
  Instant back_at_;
};

}  // namespace roadcall::simulation
