#pragma once

#include <map>
#include <string>

#include "base/clock.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"
#include "main/app.h"
#include "sim/sim.h"

namespace roadcall::test {

using namespace std::chrono_literals;

inline const std::string kShopNumber = "+19045550100";
inline const std::string kEzra =
    "+19045550111";  ///< The owner, who repairs himself; first on call.
inline const std::string kMike = "+19045550113";   ///< A mechanic, second on call.
inline const std::string kMaria = "+19045550142";  ///< A customer with a 2014 Civic.
inline const std::string kBob = "+19045550143";

struct WorldSetup {
  std::uint64_t seed = 1;
  bool carrier = true;    ///< Is a carrier configured?
  bool cards = true;      ///< Is a card processor configured?
  bool roads = false;     ///< Is a routing server configured?
  bool geocoder = false;  ///< Is a geocoding server configured?
  std::string engine = "sqlite::memory:";
};

/// One shop with a named cast, the whole program, the simulated outside world and a clock that
/// moves when told: all in one thread, without a socket. It is Monday, 10:00 in St. Augustine, and
/// the shop is open.
class World {
 public:
  explicit World(WorldSetup setup = {});

  FakeClock clock;
  CountingIds ids;
  /// What people's own calendars answer, by address; others do not answer.
  std::map<std::string, http::Response> calendars;
  sim::World sim;
  App app;
  Scope scope;  ///< The shop, in the owner's name.
  User ezra, dana, mike;

  /// Lets errands and the outside world work until nothing is left to do, or `most` has passed.
  void settle(std::chrono::milliseconds most = 30min);
  /// Time passes, and what falls due in it happens in order.
  void pass(std::chrono::milliseconds time);

  Shop shop();
  void set(const std::function<void(ShopSettings&)>& change);

  std::vector<Lead> leads();        ///< Newest first.
  Lead only_lead();                 ///< Fails the test when there is not exactly one.
  std::vector<Message> messages();  ///< All of the shop, oldest first.
  std::string last_text_to(
      const std::string& number);  ///< What that telephone got last; empty when nothing.

  /// A visitor posts JSON to an address.
  http::Response post_json(const std::string& target, const std::string& body);
  http::Response get(const std::string& target);
  /// As it is, from a visitor's address to our host.
  http::Response visit(http::Request request);
  /// Maria asks on the site what an oil change of her 2014 Civic costs, and may be texted.
  void ask_for_oil_change(const std::string& name = "Maria Lopez");

  template <class Work>
  auto read(Work work) {
    return app.store().read(scope, work);
  }
  template <class Work>
  auto write(Work work) {
    return app.store().write(scope, work);
  }
};

}  // namespace roadcall::test
