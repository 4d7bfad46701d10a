#include "tests/simulation/story.h"

#include <array>

#include "base/json.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "tests/simulation/work.h"
#include "tests/support/world.h"

namespace roadcall::simulation {
namespace {

using namespace std::chrono_literals;

constexpr std::array kCallers{"+19045550142", "+19045550143", "+19045550151",
                              "+19045550152", "anonymous",    "+266696687"};
constexpr std::array kSaid{
    "Hi, this is Maria Lopez. My number is 904 555 0142. I have a 2014 Honda Civic and it needs an "
    "oil change. Thank you.",
    "This is Bob. I am stuck on the side of the highway with smoke coming out of my engine, please "
    "send somebody now. 904 555 0177.",
    "My brakes squeak. Call me back.",
    "We can lower your electric bill today, press one to speak to an agent.",
    "Thank you.",
    ""};
constexpr std::array kWritten{"STOP",
                              "START",
                              "HELP",
                              "yes",
                              "My 2012 Ford F-150 does not start",
                              "Ok, thanks",
                              "Smoke from the engine, I am on the highway, help now",
                              "please don't text me again",
                              "?"};
constexpr std::array kTargets{sim::Target::messages,   sim::Target::calls,
                              sim::Target::recordings, sim::Target::transcription,
                              sim::Target::numbers,    sim::Target::cards};
constexpr std::array kTargetNames{"texts",         "calls",   "recordings",
                                  "transcription", "numbers", "cards"};
constexpr std::array kStages{sim::Stage::ringing,   sim::Stage::greeting, sim::Stage::listening,
                             sim::Stage::recording, sim::Stage::dialing,  sim::Stage::whispering,
                             sim::Stage::talking};
// Longer than the longest chain of retries, and than the last reminder of an invoice or a visit.
constexpr std::chrono::hours kQuietEnd{24 * 24};

class Story {
 public:
  Story(std::uint64_t seed)
      : world_(seed), random_(seed * 7919 + 1), checks_(world_), work_(world_, seed) {
    choose_settings();
  }

  Ending play(int steps) {
    for (int i = 0; i < steps && ending_.broken.empty(); ++i) {
      step();
      let_pass(some_time());
      check();
    }
    if (ending_.broken.empty()) end_well();
    ending_.deaths = world_.deaths;
    ending_.cards_paid = work_.cards_paid();
    return std::move(ending_);
  }

 private:
  int draw(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  template <std::size_t N, class T>
  T one_of(const std::array<T, N>& list) {
    return list[static_cast<std::size_t>(draw(static_cast<int>(N)))];
  }
  void tell(std::string line) {
    ending_.told.push_back(to_rfc3339(world_.clock.now()) + " " + std::move(line));
  }

  void choose_settings() {
    const bool forwards = draw(2) == 0, asks = draw(2) == 0;
    world_.act([&](App& app) {
      const auto changed = app.store().write(world_.owner, [&](Tx& tx) {
        Shop shop = shops::current(tx);
        if (forwards) shop.settings.forward_to = test::kEzra;
        if (asks) shop.settings.automatic = {{"missed_call", false}, {"voicemail_received", false}};
        return shops::change(tx, shop, shop.version);
      });
      if (!changed) ending_.broken.push_back(changed.error().message);
    });
    tell(std::string("The shop ") + (forwards ? "forwards calls" : "does not forward") +
         (asks ? " and wants to be asked." : "."));
  }

  milliseconds some_time() {
    const int kind = draw(10);
    if (kind < 3) return milliseconds(draw(5'000));
    if (kind < 7) return milliseconds(draw(120'000));
    if (kind < 9) return milliseconds(draw(3'600'000));
    return milliseconds(draw(14 * 3'600'000));
  }

  void let_pass(milliseconds time) {
    if (!world_.pass(time)) ending_.broken.push_back("the program never comes to rest");
  }

  void step() {
    const int kind = draw(100);
    if (kind < 18) return call();
    if (kind < 28) return text();
    if (kind < 36) return quote();
    if (kind < 44) return owner_decides();
    if (kind < 48) return staff_phones();
    if (kind < 78) return tell(work_.step());
    if (kind < 86) return trouble();
    if (kind < 91) return outage();
    crash();
  }

  void call() {
    const std::string from = one_of(kCallers);
    auto call = world_.sim.call(from, test::kShopNumber);
    const int kind = draw(4);
    if (kind == 0) {
      const auto stage = draw(static_cast<int>(kStages.size()));
      call.hang_up_at(kStages[static_cast<std::size_t>(stage)]);
      return tell(from + " calls and hangs up at stage " + std::to_string(stage) + ".");
    }
    const std::string said = one_of(kSaid);
    call.say(said).hang_up();
    tell(from + " calls and says '" + said + "'.");
  }

  void text() {
    const std::string from = one_of(std::array{kCallers[0], kCallers[1], kCallers[2]});
    const std::string body = one_of(kWritten);
    world_.sim.text(from, test::kShopNumber, body);
    tell(from + " texts '" + body + "'.");
  }

  void quote() {
    const std::string phone = one_of(std::array{kCallers[0], kCallers[1], kCallers[3]});
    const std::string mark = "story " + std::to_string(++quotes_);
    json::object body{{"name", "Maria Lopez"},
                      {"phone", phone},
                      {"repair", draw(2) == 0 ? "Battery" : "It rattles"},
                      {"notes", mark},
                      {"text_opt_in", draw(2) == 0}};
    if (draw(8) == 0) body["website"] = "http://spam.test";
    http::Request request;
    request.method = "POST";
    request.target = draw(2) == 0 ? "/quote/quote_intake_handler.php" : "/v1/public/quotes";
    request.headers.set("Host", "app.test");
    request.headers.set("Content-Type", "application/json");
    request.peer = "192.0.2." + std::to_string(1 + draw(40));
    request.body = boost::json::serialize(body);
    const int times = 1 + draw(2);
    tell(phone + " asks for a price at " + request.target + " (" + mark + "), " +
         std::to_string(times) + " times.");
    for (int i = 0; i < times; ++i) send(request, mark);
  }

  void send(const http::Request& request, const std::string& mark) {
    const auto response = world_.visit(request);
    if (!response) return tell("  no answer");
    if (response->status == 429) return tell("  too many");
    const auto parsed = json::parse(response->body);
    if (response->status / 100 != 2 || !parsed || !parsed->is_object()) {
      ending_.broken.push_back("a quote was answered " + std::to_string(response->status) + ": " +
                               response->body);
      return;
    }
    const json::object& all = parsed->get_object();
    const json::object& data = all.contains("data") ? all.at("data").as_object() : all;
    const std::string lead(data.at("lead_id").as_string());
    tell("  lead " + lead);
    if (const auto problem = checks_.acknowledge_quote(mark, lead))
      ending_.broken.push_back(*problem);
  }

  void owner_decides() {
    const int kind = draw(4);
    if (kind < 2) {
      const std::string order = (kind == 0 ? "A " : "D ") + std::to_string(1 + draw(6)) +
                                (draw(4) == 0 ? " We come at nine." : "");
      world_.sim.text(test::kEzra, test::kShopNumber, order);
      return tell("The owner texts '" + order + "'.");
    }
    const std::string phone = one_of(std::array{kCallers[0], kCallers[1]});
    const std::string words = "Words " + std::to_string(++replies_);
    tell("The owner " + (kind == 2 ? "writes to " + phone : std::string("decides at the desk")) +
         ".");
    world_.act([&](App& app) {
      app.store().write(world_.owner, [&](Tx& tx) {
        const Shop shop = shops::current(tx);
        if (kind == 2) return void(messages::reply(tx, shop, phone, words, LeadId{}));
        for (const Message& message : messages::waiting(tx)) {
          if (message.status != MessageStatus::waiting_approval) continue;
          if (draw(2) == 0) return void(messages::approve(tx, shop, message.id, {}));
          return void(messages::decline(tx, message.id));
        }
      });
    });
  }

  void staff_phones() {
    const char* number = draw(2) == 0 ? test::kEzra.c_str() : test::kMike.c_str();
    auto phone = world_.sim.phone(number);
    const int kind = draw(5);
    if (kind == 0) phone.never_answers();
    if (kind == 1) phone.answers(3s).presses("1").says("Hello, Ezra here.").talks_for(30s);
    if (kind == 2) phone.busy();
    if (kind == 3) phone.voicemail(5s);
    if (kind == 4) phone.answers(4s).presses("2");
    tell(std::string(number) + " now behaves by way " + std::to_string(kind) + ".");
  }

  void trouble() {
    if (draw(3) == 0) {
      world_.sim.trouble({});
      return tell("Trouble ends.");
    }
    world_.sim.trouble({.api_fails = draw(40),
                        .reply_lost = draw(30),
                        .webhook_twice = draw(40),
                        .webhook_late = draw(40),
                        .webhook_lost = draw(40),
                        .late_most = milliseconds(draw(600'000))});
    tell("Trouble at the vendors.");
  }

  void outage() {
    const auto which = static_cast<std::size_t>(draw(static_cast<int>(kTargets.size())));
    const bool down = draw(2) == 0;
    world_.sim.down(kTargets[which], down);
    tell(std::string(kTargetNames[which]) + (down ? " are down." : " are up."));
  }

  void crash() {
    const int beats = draw(60);
    world_.heart.stop_after(beats);
    tell("The program will die at its step " + std::to_string(beats) + ".");
  }

  void check() {
    if (!ending_.broken.empty() || !world_.alive()) return;
    ending_.broken = checks_.always();
    for (std::string& one : work_.broken()) ending_.broken.push_back(std::move(one));
  }

  // Everything is well again, and days pass.
  void end_well() {
    world_.sim.trouble({});
    for (const auto target : kTargets) world_.sim.down(target, false);
    world_.revive();
    tell("All trouble is over; days pass.");
    work_.all_phones_home();
    let_pass(kQuietEnd);
    check();
    if (!ending_.broken.empty()) return;
    ending_.broken = checks_.in_the_end();
    for (std::string& one : work_.broken_in_the_end()) ending_.broken.push_back(std::move(one));
  }

  MortalWorld world_;
  std::mt19937_64 random_;
  Invariants checks_;
  Work work_;
  Ending ending_;
  int quotes_ = 0;
  int replies_ = 0;
};

}  // namespace

Ending play(std::uint64_t seed, int steps) { return Story(seed).play(steps); }

}  // namespace roadcall::simulation
