#pragma once

#include <boost/describe.hpp>
#include <string>
#include <variant>

#include "base/ids.h"

/// The closed list of all that can leave the building, or must happen later. An errand names rows;
/// it carries no copy of them. Adding one makes the compiler name every place that must know it.
namespace roadcall {

/// Send a text. No idempotency at the carrier: when the outcome is unknown the carrier's list is
/// asked before it is sent again.
struct SendText {
  MessageId message_id;
};
BOOST_DESCRIBE_STRUCT(SendText, (), (message_id))

struct SendMail {
  MessageId message_id;
};
BOOST_DESCRIBE_STRUCT(SendMail, (), (message_id))

/// Fetch a recording's audio and keep it. Repeating is harmless.
struct FetchRecording {
  RecordingId recording_id;
};
BOOST_DESCRIBE_STRUCT(FetchRecording, (), (recording_id))

/// Audio → words → lead fields. Repeating is harmless but costs.
struct TranscribeRecording {
  RecordingId recording_id;
};
BOOST_DESCRIBE_STRUCT(TranscribeRecording, (), (recording_id))

/// Ask a language model for the fields that the rules left open.
struct AskModel {
  RecordingId recording_id;
};
BOOST_DESCRIBE_STRUCT(AskModel, (), (recording_id))

/// Ring an on-call person about an emergency. No idempotency: in doubt the next in line is alerted
/// instead.
struct PlaceAlertCall {
  AlertId alert_id;
};
BOOST_DESCRIBE_STRUCT(PlaceAlertCall, (), (alert_id))

/// The time to answer is over: alert the next on-call person.
struct EscalateAlert {
  AlertId alert_id;
};
BOOST_DESCRIBE_STRUCT(EscalateAlert, (), (alert_id))

/// Ring a staff phone, then bridge it to the customer. `call_id` is the row made when the button
/// was pressed.
struct PlaceStaffCall {
  CallId call_id;
};
BOOST_DESCRIBE_STRUCT(PlaceStaffCall, (), (call_id))

/// The carrier never said how a call ended: ask.
struct CheckCall {
  CallId call_id;
};
BOOST_DESCRIBE_STRUCT(CheckCall, (), (call_id))

using Errand = std::variant<SendText, SendMail, FetchRecording, TranscribeRecording, AskModel,
                            PlaceAlertCall, EscalateAlert, PlaceStaffCall, CheckCall>;

}  // namespace roadcall
