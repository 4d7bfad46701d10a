#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

/// customer: somebody calls the shop. dial: the leg to the owner's phone. alert: we call on-call
/// staff in an emergency. click_to_call: we ring a staff phone and bridge it to the customer.
BOOST_DEFINE_ENUM_CLASS(CallPurpose, customer, dial, alert, click_to_call)
BOOST_DEFINE_ENUM_CLASS(CallDirection, inbound, outbound)
/// The carrier's words, dashes as underscores.
BOOST_DEFINE_ENUM_CLASS(CallStatus, queued, initiated, ringing, in_progress, completed, busy,
                        no_answer, failed, canceled)
/// What came of it, in the shop's words. pending: still going on.
BOOST_DEFINE_ENUM_CLASS(CallOutcome, pending, answered, voicemail, missed, failed)

struct Call {
  CallId id;
  ShopId shop_id;
  std::string carrier_sid;
  LeadId lead_id;
  CallPurpose purpose = CallPurpose::customer;
  CallDirection direction = CallDirection::inbound;
  std::string from_number;
  std::string to_number;
  CallStatus status = CallStatus::ringing;
  CallOutcome outcome = CallOutcome::pending;
  UserId user_id;  ///< Who took or placed it.
  std::optional<int> duration_s;
  Instant started_at;
  std::optional<Instant> ended_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Call, (),
                      (id, shop_id, carrier_sid, lead_id, purpose, direction, from_number,
                       to_number, status, outcome, user_id, duration_s, started_at, ended_at,
                       updated_at))

/// waiting: to be fetched. fetched: on our disk, to be transcribed. transcribed: done. empty:
/// nothing was said. failed: given up after every retry; the desk shows it.
BOOST_DEFINE_ENUM_CLASS(RecordingStatus, waiting, fetched, transcribed, empty, failed)

struct Recording {
  RecordingId id;
  ShopId shop_id;
  CallId call_id;
  std::string carrier_sid;
  std::string url;  ///< As the carrier gave it, without extension.
  RecordingStatus status = RecordingStatus::waiting;
  std::optional<int> duration_s;
  std::string path;  ///< Below the data folder; empty until fetched.
  std::string content_type;
  std::int64_t bytes = 0;
  std::string transcript;
  std::string words =
      "[]";  ///< JSON list of {word,start,end} in seconds, when the transcription gave times.
  std::string extraction = "{}";
  std::string problem;  ///< The last trouble, in words for the owner.
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Recording, (),
                      (id, shop_id, call_id, carrier_sid, url, status, duration_s, path,
                       content_type, bytes, transcript, words, extraction, problem, created_at,
                       updated_at))

BOOST_DEFINE_ENUM_CLASS(AlertStatus, alerting, accepted, declined, expired)

/// One on-call person being asked to take an emergency.
struct Alert {
  AlertId id;
  ShopId shop_id;
  LeadId lead_id;
  UserId user_id;
  int user_rank = 1;
  AlertStatus status = AlertStatus::alerting;
  std::string call_sid;
  Instant escalate_at;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Alert, (),
                      (id, shop_id, lead_id, user_id, user_rank, status, call_sid, escalate_at,
                       created_at, updated_at))

}  // namespace roadcall
