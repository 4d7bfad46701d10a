#pragma once

#include "worker/worker.h"

/// One function for each kind of errand. To add a kind: a struct in errands.h; the compiler then
/// asks for its function here.
namespace roadcall::worker {

/// Between the carrier's clock and ours, and for times that it gives in whole seconds.
inline constexpr std::chrono::minutes kClockSkew{5};

/// What a perform function is given.
struct Attempt {
  const outbox::Item& item;
  Store& store;
  const Services& services;
};

Settlement perform(const Attempt& attempt, const SendText& errand);             // perform_texts.cc
Settlement perform(const Attempt& attempt, const SendMail& errand);             // perform_texts.cc
Settlement perform(const Attempt& attempt, const FetchRecording& errand);       // perform_calls.cc
Settlement perform(const Attempt& attempt, const TranscribeRecording& errand);  // perform_calls.cc
Settlement perform(const Attempt& attempt, const AskModel& errand);             // perform_calls.cc
Settlement perform(const Attempt& attempt, const PlaceAlertCall& errand);       // perform_calls.cc
Settlement perform(const Attempt& attempt, const EscalateAlert& errand);        // perform_calls.cc
Settlement perform(const Attempt& attempt, const PlaceStaffCall& errand);       // perform_calls.cc
Settlement perform(const Attempt& attempt, const CheckCall& errand);            // perform_calls.cc
Settlement perform(const Attempt& attempt, const RemindVisit& errand);          // perform_visits.cc
Settlement perform(const Attempt& attempt, const FollowUpEstimate& errand);     // perform_visits.cc
Settlement perform(const Attempt& attempt, const RemindInvoice& errand);        // perform_visits.cc
Settlement perform(const Attempt& attempt, const AfterCare& errand);            // perform_visits.cc
Settlement perform(const Attempt& attempt,
                   const FetchBusyCalendar& errand);                       // perform_calendars.cc
Settlement perform(const Attempt& attempt, const OpenCheckout& errand);    // perform_cards.cc
Settlement perform(const Attempt& attempt, const CheckCheckout& errand);   // perform_cards.cc
Settlement perform(const Attempt& attempt, const RefundCard& errand);      // perform_cards.cc
Settlement perform(const Attempt& attempt, const LearnDrives& errand);     // perform_drives.cc
Settlement perform(const Attempt& attempt, const FindPlace& errand);       // perform_places.cc
Settlement perform(const Attempt& attempt, const ShrinkPicture& errand);   // perform_pictures.cc
Settlement perform(const Attempt& attempt, const FetchPictures& errand);   // perform_pictures.cc
Settlement perform(const Attempt& attempt, const TranscribeNote& errand);  // perform_notes.cc
Settlement perform(const Attempt& attempt, const EraseCustomer& errand);   // perform_erasure.cc

}  // namespace roadcall::worker
