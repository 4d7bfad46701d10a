#include <algorithm>

#include "sim/calls.h"
#include "sim/sim.h"
#include "sim/town.h"

// Call and Phone: what tests ask of people.
namespace roadcall::sim {
namespace {

using Lock = std::lock_guard<std::mutex>;
using Kind = Action::Kind;
using Way = PhoneState::Way;

void give(Town& town, const std::string& sid, Action action) {
  const Lock lock(town.mutex);
  if (const LegPtr leg = leg_named(town, sid)) order(town, leg, std::move(action));
}

PhoneState& state_of(Town& town, const std::string& number) { return town.phones[number]; }

void set_way(Town& town, const std::string& number, Way way, milliseconds after) {
  const Lock lock(town.mutex);
  PhoneState& phone = state_of(town, number);
  phone.way = way;
  phone.after = after;
}

LegPtr ringing_leg(Town& town, const std::string& number) {
  for (auto sid = town.leg_order.rbegin(); sid != town.leg_order.rend(); ++sid) {
    const LegPtr leg = leg_named(town, *sid);
    const bool is_theirs = leg && leg->person == number && leg->direction != "inbound";
    if (is_theirs && leg->status == "ringing") return leg;
  }
  return nullptr;
}

std::vector<std::string> heard_of(const std::vector<Line>& lines) {
  std::vector<std::string> texts;
  for (const Line& line : lines)
    if (line.who != "me") texts.push_back(line.text);
  return texts;
}

}  // namespace

Call& Call::say(std::string text) {
  give(*town_, sid_, {Kind::say, std::move(text)});
  return *this;
}
Call& Call::press(std::string keys) {
  give(*town_, sid_, {Kind::press, std::move(keys)});
  return *this;
}
Call& Call::wait(milliseconds time) {
  give(*town_, sid_, {Kind::wait, "", time});
  return *this;
}
Call& Call::hang_up() {
  give(*town_, sid_, {Kind::hang_up});
  return *this;
}

Call& Call::hang_up_now() {
  const Lock lock(town_->mutex);
  if (const LegPtr leg = leg_named(*town_, sid_)) sim::hang_up(*town_, leg);
  return *this;
}

Call& Call::hang_up_at(Stage wanted) {
  const Lock lock(town_->mutex);
  const LegPtr leg = leg_named(*town_, sid_);
  if (!leg) return *this;
  if (leg->stage == wanted)
    sim::hang_up(*town_, leg);
  else
    leg->hangs_up_at = wanted;
  return *this;
}

std::vector<std::string> Call::heard() const {
  const Lock lock(town_->mutex);
  const Leg* leg = town_->find_leg(sid_);
  return leg == nullptr ? std::vector<std::string>{} : heard_of(leg->lines);
}

bool Call::heard(std::string_view part) const {
  const auto lines = heard();
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

std::string Call::status() const {
  const Lock lock(town_->mutex);
  const Leg* leg = town_->find_leg(sid_);
  return leg == nullptr ? "" : leg->status;
}

Stage Call::stage() const {
  const Lock lock(town_->mutex);
  const Leg* leg = town_->find_leg(sid_);
  return leg == nullptr ? Stage::over : leg->stage;
}

std::vector<std::string> Call::recordings() const {
  const Lock lock(town_->mutex);
  const Leg* leg = town_->find_leg(sid_);
  return leg == nullptr ? std::vector<std::string>{} : leg->recordings;
}

Phone& Phone::answers(milliseconds after) {
  set_way(*town_, number_, Way::answers, after);
  return *this;
}
Phone& Phone::never_answers() {
  set_way(*town_, number_, Way::never, {});
  return *this;
}
Phone& Phone::busy() {
  set_way(*town_, number_, Way::busy, {});
  return *this;
}
Phone& Phone::unreachable() {
  set_way(*town_, number_, Way::unreachable, {});
  return *this;
}
Phone& Phone::declines() {
  set_way(*town_, number_, Way::declines, {});
  return *this;
}
Phone& Phone::voicemail(milliseconds after) {
  set_way(*town_, number_, Way::voicemail, after);
  return *this;
}
Phone& Phone::by_hand() {
  set_way(*town_, number_, Way::by_hand, {});
  return *this;
}

Phone& Phone::presses(std::string keys) {
  const Lock lock(town_->mutex);
  state_of(*town_, number_).does.push_back({Kind::press, std::move(keys)});
  return *this;
}
Phone& Phone::says(std::string text) {
  const Lock lock(town_->mutex);
  state_of(*town_, number_).does.push_back({Kind::say, std::move(text)});
  return *this;
}
Phone& Phone::talks_for(milliseconds time) {
  const Lock lock(town_->mutex);
  state_of(*town_, number_).talks_for = time;
  return *this;
}

std::optional<Call> Phone::answer_now() {
  const Lock lock(town_->mutex);
  const LegPtr leg = ringing_leg(*town_, number_);
  if (!leg) return std::nullopt;
  town_->after(milliseconds(0), [town = town_, leg] { pick_up(*town, leg); });
  return Call(*town_, leg->sid);
}

bool Phone::rings() const {
  const Lock lock(town_->mutex);
  return ringing_leg(*town_, number_) != nullptr;
}

std::vector<Text> Phone::texts() const {
  const Lock lock(town_->mutex);
  std::vector<Text> texts;
  for (const TextState& state : town_->texts)
    if (state.text.from == number_ || state.text.to == number_) texts.push_back(state.text);
  return texts;
}

std::vector<std::string> Phone::heard() const {
  const Lock lock(town_->mutex);
  std::vector<std::string> heard;
  for (const std::string& sid : town_->leg_order) {
    const Leg* leg = town_->find_leg(sid);
    if (leg == nullptr || leg->person != number_) continue;
    for (std::string& line : heard_of(leg->lines)) heard.push_back(std::move(line));
  }
  return heard;
}

}  // namespace roadcall::sim
