#include "sim/calls.h"

#include <algorithm>
#include <array>

#include "sim/hooks.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kTell{200};      // From something happening to its report.
constexpr milliseconds kRefuse{1'000};  // Busy and unreachable.
constexpr milliseconds kDecline{2'000};
constexpr milliseconds kVoicemailTape{30'000};

std::string stage_name(Stage stage) {
  constexpr std::array<const char*, 8> names{"ringing", "greeting",   "listening", "recording",
                                             "dialing", "whispering", "talking",   "over"};
  return names[static_cast<std::size_t>(stage)];
}

// By hand he does what he is told; otherwise what his telephone was told before.
void take_habits(Town& town, Leg& leg) {
  if (leg.by_hand || !leg.plan.empty()) return;
  const auto phone = town.phones.find(leg.person);
  leg.by_hand = phone == town.phones.end() || phone->second.way == PhoneState::Way::by_hand;
  leg.talks_for = town.options.talk;
  if (phone == town.phones.end()) return;
  leg.plan = phone->second.does;
  if (phone->second.talks_for) leg.talks_for = *phone->second.talks_for;
  if (phone->second.way == PhoneState::Way::voicemail) {
    leg.plan.clear();
    leg.talks_for = kVoicemailTape;
  }
}

bool is_terminal(const std::string& status) {
  return status != "queued" && status != "ringing" && status != "in-progress";
}

void ring_shop(Town& town, const LegPtr& leg) {
  if (leg->over()) return;
  const NumberState* number = town.own_number(leg->to);
  if (number == nullptr) {
    add_line(town, *leg, "tone", "The number you have dialed is not in service.");
    return end_leg(town, leg, "failed");
  }
  leg->number_sid = number->sid;
  leg->report = {number->settings.at("status_callback"),
                 number->settings.at("status_callback_method"),
                 {"completed"}};
  go_to(town, leg, number->settings.at("voice_url"), number->settings.at("voice_method"), {},
        number->settings.at("voice_fallback_url"));
}

// The number's own report knows few fields.
http::Fields number_report(const Town& town, const Leg& leg, const std::string& duration) {
  return {{"CallSid", leg.sid},
          {"AccountSid", town.options.project_id},
          {"From", leg.from},
          {"To", leg.to},
          {"Timestamp", to_rfc2822(town.now())},
          {"CallStatus", leg.status},
          {"CallDuration", duration},
          {"AudioInMos", "4.5"}};
}

}  // namespace

LegPtr leg_named(Town& town, std::string_view sid) {
  const auto found = town.legs.find(std::string(sid));
  return found == town.legs.end() ? nullptr : found->second;
}

json::object call_event(const Leg& leg) {
  return {
      {"sid", leg.sid},
      {"parent_sid", js_or_null(leg.parent_sid)},
      {"from", leg.from},
      {"to", leg.to},
      {"person", leg.person},
      {"direction", leg.direction},
      {"status", leg.status},
      {"stage", stage_name(leg.stage)},
      {"by_hand", leg.by_hand},
      {"takes_keys", leg.gathering.has_value() || leg.taping.has_value()},
      {"created_at", to_rfc3339(leg.created_at)},
      {"answered_at", leg.answered_at ? js(to_rfc3339(*leg.answered_at)) : json::value(nullptr)}};
}

void add_line(Town& town, Leg& leg, const std::string& who, const std::string& text) {
  leg.lines.push_back({town.now(), who, text});
  town.publish("heard", {{"sid", leg.sid}, {"person", leg.person}, {"who", who}, {"text", text}});
}

LegPtr add_leg(Town& town, const NewLeg& wanted) {
  auto leg = std::make_shared<Leg>();
  leg->sid = town.new_sid();
  leg->from = wanted.from;
  leg->to = wanted.to;
  leg->person = wanted.person;
  leg->direction = wanted.direction;
  leg->parent_sid = wanted.parent_sid;
  leg->created_at = leg->updated_at = town.now();
  leg->talks_for = town.options.talk;
  town.legs[leg->sid] = leg;
  town.leg_order.push_back(leg->sid);
  return leg;
}

void enter(Town& town, const LegPtr& leg, Stage stage) {
  leg->stage = stage;
  leg->updated_at = town.now();
  town.publish("call", call_event(*leg));
  if (leg->hangs_up_at == stage && stage != Stage::over) {
    leg->hangs_up_at.reset();
    town.after(milliseconds(0), [&town, leg] { hang_up(town, leg); });
  }
  // Perhaps the person can now do what he was asked to.
  if (stage != Stage::over && stage != Stage::ringing)
    town.after(milliseconds(0), [&town, leg] { act(town, leg); });
}

LegPtr call_shop(Town& town, const std::string& from, const std::string& to, bool by_hand) {
  auto leg = add_leg(town, {from, to, from, "inbound"});
  leg->by_hand = by_hand;
  leg->status = "ringing";
  enter(town, leg, Stage::ringing);
  town.after(milliseconds(0), [&town, leg] { ring_shop(town, leg); });
  return leg;
}

void ring_person(Town& town, const LegPtr& leg) {
  using Way = PhoneState::Way;
  leg->status = "ringing";
  enter(town, leg, Stage::ringing);
  report_status(town, *leg, "ringing");
  const auto known = town.phones.find(leg->person);
  const PhoneState phone = known == town.phones.end() ? PhoneState{} : known->second;
  const auto later = [&](milliseconds wait, const std::string& status) {
    leg_after(town, leg, wait, [&town, status](const LegPtr& one) { refuse(town, one, status); });
  };
  if (phone.way == Way::busy) return later(kRefuse, "busy");
  if (phone.way == Way::unreachable) return later(kRefuse, "failed");
  if (phone.way == Way::declines) return later(kDecline, "busy");
  const bool picks_up = phone.way == Way::answers || phone.way == Way::voicemail;
  if (picks_up && phone.after < leg->ring_most)
    return leg_after(town, leg, phone.after, [&town](const LegPtr& one) { pick_up(town, one); });
  later(leg->ring_most, "no-answer");
}

void refuse(Town& town, const LegPtr& leg, const std::string& status) {
  if (leg->over()) return;
  end_leg(town, leg, status);
  if (!leg->parent_sid.empty()) child_ended(town, leg, status);
}

void pick_up(Town& town, const LegPtr& leg) {
  if (leg->over() || leg->answered_at) return;
  take_habits(town, *leg);
  leg->status = "in-progress";
  leg->answered_at = town.now();
  ++leg->epoch;
  report_status(town, *leg, "answered");
  if (leg->answer_url.empty()) return connect(town, leg);
  leg->is_whisper = !leg->parent_sid.empty();
  enter(town, leg, leg->is_whisper ? Stage::whispering : Stage::greeting);
  go_to(town, leg, leg->answer_url, leg->answer_method, {}, leg->fallback_url);
}

void answer(Town& town, Leg& leg) {
  if (leg.answered_at || leg.over()) return;
  leg.answered_at = town.now();
  leg.updated_at = town.now();
  leg.status = "in-progress";
}

http::Fields call_fields(const Town& town, const Leg& leg) {
  http::Fields fields{{"CallSid", leg.sid},
                      {"AccountSid", town.options.project_id},
                      {"ApiVersion", "2010-04-01"},
                      {"CallStatus", leg.status},
                      {"Direction", leg.direction},
                      {"From", leg.from},
                      {"To", leg.to}};
  if (!leg.parent_sid.empty()) fields.emplace_back("ParentCallSid", leg.parent_sid);
  return fields;
}

void report_status(Town& town, Leg& leg, const std::string& event) {
  if (leg.report.url.empty() || !leg.report.events.contains(event)) return;
  const auto talked =
      leg.answered_at ? leg.ended_at.value_or(town.now()) - *leg.answered_at : milliseconds(0);
  const std::string duration = std::to_string((talked.count() + 999) / 1000);
  if (leg.direction == "inbound") {
    return send_callback(town, kTell,
                         {leg.report.url, leg.report.method, number_report(town, leg, duration)});
  }
  http::Fields fields = call_fields(town, leg);
  fields.emplace_back("Timestamp", to_rfc2822(town.now()));
  fields.emplace_back("CallbackSource", "call-progress-events");
  fields.emplace_back("SequenceNumber", std::to_string(leg.sequence++));
  if (leg.status == "completed") fields.emplace_back("CallDuration", duration);
  send_callback(town, kTell, {leg.report.url, leg.report.method, std::move(fields)});
}

void end_leg(Town& town, const LegPtr& leg, const std::string& status) {
  if (leg->over()) return;
  ++leg->epoch;
  leg->status = status;
  leg->ended_at = town.now();
  leg->gathering.reset();
  enter(town, leg, Stage::over);
  report_status(town, *leg, is_terminal(status) ? "completed" : status);
}

}  // namespace roadcall::sim
