#include <algorithm>

#include "base/text.h"
#include "sim/calls.h"
#include "sim/hooks.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kNoiseMost{3'000};

struct Callee {
  std::string number;
  const xml::Node* noun = nullptr;
};

std::vector<Callee> targets_of(const xml::Node& verb) {
  std::vector<Callee> targets;
  for (const xml::Node& child : verb.children) targets.push_back({trimmed(child.text), &child});
  if (targets.empty()) targets.push_back({trimmed(verb.text), nullptr});
  return targets;
}

std::set<std::string> events_of(const xml::Node& noun) {
  std::set<std::string> events;
  for (const std::string& word : words_of(text_of(noun, "statusCallbackEvent", "completed")))
    events.insert(word);
  return events;
}

void ring_target(Town& town, const LegPtr& parent, const Callee& target) {
  const xml::Node& dial = parent->dialing->verb;
  const auto child = add_leg(town, {text_of(dial, "callerId", parent->from), target.number,
                                    target.number, "outbound-dial", parent->sid});
  parent->dialing->children.push_back(child->sid);
  child->ring_most = milliseconds(1000 * number_of(dial, "timeout", 30));
  if (target.noun != nullptr) {
    const std::string whisper = text_of(*target.noun, "url");
    child->answer_url = whisper.empty() ? "" : absolute(whisper, parent->url);
    child->answer_method = text_of(*target.noun, "method", "POST");
    child->report = {text_of(*target.noun, "statusCallback"),
                     text_of(*target.noun, "statusCallbackMethod", "POST"),
                     events_of(*target.noun)};
  }
  ring_person(town, child);
}

bool is_recorded(const xml::Node& dial) {
  return text_of(dial, "record", "do-not-record") != "do-not-record";
}

// The recording of what was said; its sid, or empty.
std::string keep_talk(Town& town, Leg& leg, const Dialing& dialing) {
  if (!dialing.sound) return "";
  Sound sound = *dialing.sound;
  const milliseconds talked = town.now() - dialing.bridged_at;
  if (sound.pcm.empty()) {  // Nobody spoke: the line still hums.
    sound = speak("", town.options.word);
    sound.pcm.resize(std::min(sound.pcm.size(),
                              static_cast<std::size_t>(std::min(talked, kNoiseMost).count()) * 16));
  }
  if (sound.pcm.empty()) return "";
  const bool dual = text_of(dialing.verb, "record").ends_with("-dual");
  return keep_tape(town, leg, dialing.verb, sound, "DialVerb", dual ? 2 : 1);
}

http::Fields result_of(Town& town, Leg& leg, const Dialing& dialing, const std::string& outcome) {
  http::Fields fields{{"DialCallStatus", outcome}};
  const std::string child = !dialing.connected.empty() ? dialing.connected
                            : dialing.children.empty() ? ""
                                                       : dialing.children.back();
  if (!child.empty()) fields.emplace_back("DialCallSid", child);
  const bool talked = !dialing.connected.empty();
  const milliseconds time = talked ? town.now() - dialing.bridged_at : milliseconds(0);
  fields.emplace_back("DialCallDuration", std::to_string((time.count() + 999) / 1000));
  const std::string sid = talked ? keep_talk(town, leg, dialing) : "";
  if (!sid.empty()) fields.emplace_back("RecordingUrl", recording_url(town, sid));
  return fields;
}

void cancel_children(Town& town, const Dialing& dialing, const std::string& but) {
  for (const std::string& sid : dialing.children) {
    const LegPtr child = leg_named(town, sid);
    if (!child || child->over() || sid == but) continue;
    end_leg(town, child, child->answered_at ? "completed" : "canceled");
  }
}

void dial_done(Town& town, const LegPtr& leg, const std::string& outcome) {
  const Dialing dialing = std::move(*leg->dialing);
  leg->dialing.reset();
  const http::Fields fields = result_of(town, *leg, dialing, outcome);
  if (dialing.verb.attribute("action")) {
    return go_to(town, leg, text_of(dialing.verb, "action"),
                 text_of(dialing.verb, "method", "POST"), fields);
  }
  step(town, leg);
}

void check_caller_id(Town& town, const Leg& leg, const xml::Node& verb) {
  const auto id = verb.attribute("callerId");
  if (id && town.own_number(*id) == nullptr && *id != leg.from && *id != leg.to)
    town.complain("13214: callerId is not one of the account's numbers");
}

}  // namespace

LegPtr partner(Town& town, const Leg& leg) {
  if (leg.dialing) return leg_named(town, leg.dialing->connected);
  const LegPtr parent = leg_named(town, leg.parent_sid);
  return parent && parent->dialing && parent->dialing->connected == leg.sid ? parent : nullptr;
}

void start_dial(Town& town, const LegPtr& leg, const xml::Node& verb) {
  check_caller_id(town, *leg, verb);
  if (!flag_of(verb, "answerOnBridge", false)) answer(town, *leg);
  leg->dialing = Dialing{verb, {}, "", {}, nullptr};
  ++leg->epoch;
  enter(town, leg, Stage::dialing);
  for (const Callee& callee : targets_of(verb)) ring_target(town, leg, callee);
}

void connect(Town& town, const LegPtr& child) {
  const LegPtr parent = leg_named(town, child->parent_sid);
  const bool too_late =
      !parent || parent->over() || !parent->dialing || !parent->dialing->connected.empty();
  if (too_late) return end_leg(town, child, "completed");
  Dialing& dialing = *parent->dialing;
  dialing.connected = child->sid;
  dialing.bridged_at = town.now();
  if (is_recorded(dialing.verb)) dialing.sound = std::make_shared<Sound>();
  child->is_whisper = false;
  cancel_children(town, dialing, child->sid);
  answer(town, *parent);
  enter(town, parent, Stage::talking);
  enter(town, child, Stage::talking);
  const milliseconds most(1000 * number_of(dialing.verb, "timeLimit", 14'400));
  leg_after(town, child, most, [&town](const LegPtr& one) { hang_up(town, one); });
}

void child_ended(Town& town, const LegPtr& child, const std::string& outcome) {
  const LegPtr parent = leg_named(town, child->parent_sid);
  if (!parent || parent->over() || !parent->dialing) return;
  const Dialing& dialing = *parent->dialing;
  if (dialing.connected == child->sid) return dial_done(town, parent, "completed");
  const bool others_ring =
      !dialing.connected.empty() ||
      std::any_of(dialing.children.begin(), dialing.children.end(), [&](const std::string& sid) {
        const LegPtr one = leg_named(town, sid);
        return one && !one->over();
      });
  if (!others_ring) dial_done(town, parent, outcome);
}

void leave_dial(Town& town, const LegPtr& leg) {
  const Dialing dialing = std::move(*leg->dialing);
  leg->dialing.reset();
  cancel_children(town, dialing, "");
  const std::string outcome = dialing.connected.empty() ? "canceled" : "completed";
  const http::Fields fields = result_of(town, *leg, dialing, outcome);
  if (dialing.verb.attribute("action")) tell_action(town, leg, dialing.verb, fields);
}

}  // namespace roadcall::sim
