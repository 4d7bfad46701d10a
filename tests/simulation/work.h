#pragma once

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/field/commands.h"
#include "tests/simulation/mortal_world.h"

namespace roadcall::simulation {

/// From the estimate to the money, at random: customers who approve, book and pay by card or not at
/// all, dispatchers who move visits, a mechanic's phone without a signal for hours, refunds and
/// disputes. And what must hold of it.
class Work {
 public:
  Work(MortalWorld& world, std::uint64_t seed) : world_(world), random_(seed * 104'729 + 3) {}

  /// One thing that somebody does; told in a line.
  std::string step();
  /// All phones have a signal again and send what they kept.
  void all_phones_home();
  /// Card pages paid so far: a story without any proves little.
  int cards_paid();
  /// The broken invariants, in words. The program must be alive.
  std::vector<std::string> broken();
  /// And when everything is over.
  std::vector<std::string> broken_in_the_end();

 private:
  int draw(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  std::string journey();
  std::string estimate();
  std::string customer_answers();
  std::string customer_books();
  std::string dispatcher();
  std::string phone_keeps();
  std::string phone_sends();
  std::string bill();
  std::string hand_money();
  std::string card_page();
  std::string bank();
  std::string refund();

  std::string any_id(const char* sql);
  http::Request form(const std::string& target, const http::Fields& fields);
  void send_kept();

  MortalWorld& world_;
  std::mt19937_64 random_;
  std::deque<field::Command> kept_;  ///< On the mechanic's phone, in order.
  std::set<std::string> applied_;    ///< Parts that the server said it has written.
  int commands_ = 0;
};

}  // namespace roadcall::simulation
