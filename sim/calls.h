#pragma once

#include <functional>
#include <memory>
#include <string>

#include "sim/cxml.h"
#include "sim/town.h"

/// Telephone calls. Lifecycle in calls.cc, the person in person.cc, the document in walker.cc, Dial
/// in dial.cc, recordings in tapes.cc. Legs are held by shared_ptr: while the app is asked the
/// world is unlocked, and a leg may end or the world may be reset.
namespace roadcall::sim {

using LegPtr = std::shared_ptr<Leg>;

// calls.cc ----------------------------------------------------------------------------------------
struct NewLeg {
  std::string from;
  std::string to;
  std::string person;
  std::string direction;
  std::string parent_sid = {};
};
LegPtr add_leg(Town& town, const NewLeg& wanted);
/// A person calls one of our numbers.
LegPtr call_shop(Town& town, const std::string& from, const std::string& to, bool by_hand);
/// Lets the person's telephone ring; `most` later nobody has answered.
void ring_person(Town& town, const LegPtr& leg);
void pick_up(Town& town, const LegPtr& leg);
/// The leg that rings comes to nothing: `busy`, `no-answer`, `failed`, `canceled`.
void refuse(Town& town, const LegPtr& leg, const std::string& status);
/// The shop's side is answered: from now on it is a call that costs.
void answer(Town& town, Leg& leg);
/// The end, with a REST word. Tells whoever asked to be told; never runs a document.
void end_leg(Town& town, const LegPtr& leg, const std::string& status);
void enter(Town& town, const LegPtr& leg, Stage stage);
void add_line(Town& town, Leg& leg, const std::string& who, const std::string& text);
json::object call_event(const Leg& leg);
/// Number-level or call-level status report.
void report_status(Town& town, Leg& leg, const std::string& event);
http::Fields call_fields(const Town& town, const Leg& leg);

// person.cc ---------------------------------------------------------------------------------------
/// The person does what is next, if somebody listens.
void act(Town& town, const LegPtr& leg);
void order(Town& town, const LegPtr& leg, Action action);
void hang_up(Town& town, const LegPtr& leg);
/// Keys now, whether or not a prompt is still being said; false when nobody listens to keys.
bool press_now(Town& town, const LegPtr& leg, const std::string& keys);

// walker.cc ---------------------------------------------------------------------------------------
inline constexpr int kDocumentsMax = 50;  ///< A call with more is a loop.
void go_to(Town& town, const LegPtr& leg, const std::string& url, const std::string& method,
           const http::Fields& more, const std::string& fallback = "");
void step(Town& town, const LegPtr& leg);
void press_key(Town& town, const LegPtr& leg, char key);
void speech_heard(Town& town, const LegPtr& leg, const std::string& words);
/// A timer that is void once the leg's document goes another way.
void leg_after(Town& town, const LegPtr& leg, milliseconds wait,
               std::function<void(const LegPtr&)> work);
/// Asks for a document whose answer nobody will hear (the caller is gone).
void tell_action(Town& town, const LegPtr& leg, const xml::Node& verb, const http::Fields& more);

// dial.cc -----------------------------------------------------------------------------------------
void start_dial(Town& town, const LegPtr& leg, const xml::Node& verb);
void connect(Town& town, const LegPtr& child);
/// A leg of a Dial is over; goes on with the other legs, or with the document.
void child_ended(Town& town, const LegPtr& child, const std::string& outcome);
/// The caller has gone while a Dial was under way.
void leave_dial(Town& town, const LegPtr& leg);
LegPtr partner(Town& town, const Leg& leg);

// tapes.cc ----------------------------------------------------------------------------------------
void start_record(Town& town, const LegPtr& leg, const xml::Node& verb);
/// `digits`: what ended it, `hangup` when the caller went.
void finish_record(Town& town, const LegPtr& leg, const std::string& digits);
/// Keeps the sound as a file and tells `recordingStatusCallback`; the recording's sid.
std::string keep_tape(Town& town, Leg& leg, const xml::Node& verb, const Sound& sound,
                      const std::string& source, int channels);
std::string recording_url(const Town& town, std::string_view sid);
Sound sound_of(const Town& town, const Action& action);

LegPtr leg_named(Town& town, std::string_view sid);

}  // namespace roadcall::sim
