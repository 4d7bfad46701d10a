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

/// Ring an on-call person about an emergency. No idempotency: in doubt the carrier's list of calls
/// is asked before they are rung again.
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

/// The evening before a visit: ask the customer to confirm.
struct RemindVisit {
  JobId job_id;
};
BOOST_DESCRIBE_STRUCT(RemindVisit, (), (job_id))

/// An estimate without an answer: remind, the first or the second time.
struct FollowUpEstimate {
  EstimateId estimate_id;
  int time = 1;
};
BOOST_DESCRIBE_STRUCT(FollowUpEstimate, (), (estimate_id, time))

/// An invoice that may still be unpaid: remind.
struct RemindInvoice {
  InvoiceId invoice_id;
  int time = 1;
};
BOOST_DESCRIBE_STRUCT(RemindInvoice, (), (invoice_id, time))

/// After the work: `check_in` the next day, `review_request` the day after.
struct AfterCare {
  JobId job_id;
  std::string kind;
};
BOOST_DESCRIBE_STRUCT(AfterCare, (), (job_id, kind))

/// Read a technician's own calendar. Repeating is harmless.
struct FetchBusyCalendar {
  UserId user_id;
};
BOOST_DESCRIBE_STRUCT(FetchBusyCalendar, (), (user_id))

/// Ask the card processor for a page to pay on. The checkout's id is the idempotency key.
struct OpenCheckout {
  CheckoutId checkout_id;
};
BOOST_DESCRIBE_STRUCT(OpenCheckout, (), (checkout_id))

/// See for ourselves how far a page is, should the processor's event be lost. Repeating is
/// harmless.
struct CheckCheckout {
  CheckoutId checkout_id;
};
BOOST_DESCRIBE_STRUCT(CheckCheckout, (), (checkout_id))

/// Give money back to a card, then see for ourselves until it is there, should the processor's
/// events be lost. The refund's id is the idempotency key.
struct RefundCard {
  RefundId refund_id;
};
BOOST_DESCRIBE_STRUCT(RefundCard, (), (refund_id))

/// Ask how long the drives around a visit take by real roads. Repeating is harmless.
struct LearnDrives {
  JobId job_id;
};
BOOST_DESCRIBE_STRUCT(LearnDrives, (), (job_id))

/// Ask where an address is: of a lead, a visit or a technician's base, whichever is named.
/// Repeating is harmless.
struct FindPlace {
  LeadId lead_id;
  JobId job_id;
  UserId user_id;
};
BOOST_DESCRIBE_STRUCT(FindPlace, (), (lead_id, job_id, user_id))

/// Make the small version of a photo. Repeating is harmless.
struct ShrinkPicture {
  FileId file_id;
};
BOOST_DESCRIBE_STRUCT(ShrinkPicture, (), (file_id))

/// Write down what is said in a spoken note of a job. Repeating is harmless.
struct TranscribeNote {
  UploadId upload_id;
};
BOOST_DESCRIBE_STRUCT(TranscribeNote, (), (upload_id))

/// Fetch the pictures of a text from the carrier. Those that are here are not fetched again.
struct FetchPictures {
  MessageId message_id;
};
BOOST_DESCRIBE_STRUCT(FetchPictures, (), (message_id))

/// Take a person's data out of rows and disk. Repeating is harmless.
struct EraseCustomer {
  DataRequestId data_request_id;
};
BOOST_DESCRIBE_STRUCT(EraseCustomer, (), (data_request_id))

using Errand = std::variant<SendText, SendMail, FetchRecording, TranscribeRecording, AskModel,
                            PlaceAlertCall, EscalateAlert, PlaceStaffCall, CheckCall, RemindVisit,
                            FollowUpEstimate, RemindInvoice, AfterCare, FetchBusyCalendar,
                            OpenCheckout, CheckCheckout, RefundCard, LearnDrives, FindPlace,
                            ShrinkPicture, TranscribeNote, FetchPictures, EraseCustomer>;

}  // namespace roadcall
