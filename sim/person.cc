#include "sim/calls.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kPause{700};  // A person thinks before he presses or speaks.

bool can_speak(const Leg& leg) {
  if (leg.taping || leg.stage == Stage::talking) return true;
  return leg.gathering && leg.gathering->is_waiting &&
         text_of(leg.gathering->verb, "input", "dtmf").find("speech") != std::string::npos;
}

bool can_press(const Leg& leg) {
  return leg.taping || leg.stage == Stage::talking || (leg.gathering && leg.gathering->is_waiting);
}

void take_time(Town& town, const LegPtr& leg, milliseconds time, std::function<void()> then) {
  leg->is_busy = true;
  town.after(time, [&town, leg, then = std::move(then)] {
    leg->is_busy = false;
    if (leg->over()) return;
    then();
    act(town, leg);
  });
}

void speak_up(Town& town, const LegPtr& leg, const Action& action) {
  const Sound sound = sound_of(town, action);
  const milliseconds length(sound.ms());
  leg->lines.push_back({town.now(), "me", sound.said});
  town.publish("said", {{"sid", leg->sid}, {"person", leg->person}, {"text", sound.said}});
  if (leg->taping) {
    leg->taping->sound.append(sound);
  } else if (leg->stage == Stage::talking) {
    const LegPtr other = partner(town, *leg);
    if (other) add_line(town, *other, leg->person, sound.said);
    const LegPtr parent = leg->parent_sid.empty() ? leg : leg_named(town, leg->parent_sid);
    if (parent && parent->dialing && parent->dialing->sound) parent->dialing->sound->append(sound);
  } else {
    // A Gather listens until he has spoken.
    ++leg->epoch;
    return take_time(town, leg, length,
                     [&town, leg, said = sound.said] { speech_heard(town, leg, said); });
  }
  take_time(town, leg, length, [] {});
}

// Nothing more to say. He who was given orders hangs up after a while; the machine stops listening.
void lose_patience(Town& town, const LegPtr& leg) {
  const std::uint64_t quiet = ++leg->quiet;
  if (leg->by_hand) return;
  const auto still = [quiet](const Leg& one) {
    return one.quiet == quiet && !one.is_busy && one.plan.empty();
  };
  if (leg->taping) {
    const milliseconds silence(1000 * number_of(leg->taping->verb, "timeout", 5));
    if (silence.count() == 0) return;
    leg_after(town, leg, silence, [&town, still](const LegPtr& one) {
      if (still(*one) && one->taping) finish_record(town, one, "");
    });
  } else if (leg->stage == Stage::talking) {
    leg_after(town, leg, leg->talks_for, [&town, still](const LegPtr& one) {
      const LegPtr other = partner(town, *one);
      if (!still(*one) || one->stage != Stage::talking) return;
      const bool other_speaks = other && (other->is_busy || !other->plan.empty());
      other_speaks ? lose_patience(town, one) : hang_up(town, one);
    });
  }
}

void press_in_turn(Town& town, const LegPtr& leg, const std::string& keys) {
  for (const char key : keys)
    if (leg->gathering || leg->taping) press_key(town, leg, key);
}

}  // namespace

void act(Town& town, const LegPtr& leg) {
  if (leg->over() || leg->is_busy) return;
  if (leg->plan.empty()) return lose_patience(town, leg);
  const Action action = leg->plan.front();
  const auto done = [&] {
    leg->plan.pop_front();
    ++leg->quiet;
  };
  switch (action.kind) {
    case Action::Kind::hang_up:
      if (leg->stage == Stage::ringing) return;  // Taken up at the first verb.
      done();
      return town.after(milliseconds(0), [&town, leg] { hang_up(town, leg); });
    case Action::Kind::wait:
      done();
      return take_time(town, leg, action.time, [] {});
    case Action::Kind::say:
      if (!can_speak(*leg)) return;
      done();
      return speak_up(town, leg, action);
    case Action::Kind::press:
      if (!can_press(*leg)) return;
      done();
      return take_time(town, leg, kPause,
                       [&town, leg, keys = action.text] { press_in_turn(town, leg, keys); });
  }
}

void order(Town& town, const LegPtr& leg, Action action) {
  if (leg->over()) return;
  leg->plan.push_back(std::move(action));
  act(town, leg);
}

bool press_now(Town& town, const LegPtr& leg, const std::string& keys) {
  if (!leg->gathering && !leg->taping) return false;
  ++leg->quiet;
  town.after(milliseconds(0), [&town, leg, keys] { press_in_turn(town, leg, keys); });
  return true;
}

void hang_up(Town& town, const LegPtr& leg) {
  if (leg->over()) return;
  const bool was_answered = leg->answered_at.has_value();
  if (leg->taping) return finish_record(town, leg, "hangup");
  end_leg(town, leg, was_answered ? "completed" : "no-answer");
  if (leg->dialing) leave_dial(town, leg);
  if (!leg->parent_sid.empty()) child_ended(town, leg, was_answered ? "completed" : "no-answer");
}

}  // namespace roadcall::sim
