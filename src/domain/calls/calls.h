#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/calls/call.h"
#include "domain/leads/lead.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"

/// A telephone call from the first ring to what came of it. Every verb may be run again with the
/// same news, in any order: a call's own row remembers what was already done.
namespace roadcall::calls {

/// A call nobody told us the end of is asked about after this time, and again.
inline constexpr std::chrono::minutes kCheckAfter{15};
/// So often; the longest call (4 hours) is over by then.
inline constexpr int kChecksMax = 20;
/// A call that was picked up by our greeting may have left a message that is still on its way.
inline constexpr std::chrono::seconds kMessageGrace{10};
/// Click-to-call: per person and hour, so that a stuck button cannot ring the town.
inline constexpr int kStaffCallsPerHour = 60;

/// What the carrier says when a call rings. `from` may be anything (`anonymous`, a SIP address).
struct Incoming {
  std::string sid;
  std::string from;
  std::string to;
};

/// The call's row, and its lead, from the first ring on. Again: the same row. Throws
/// inbox::Repeated when another transaction was first.
Call ring(Tx& tx, const Shop& shop, const Incoming& incoming);

/// What a ringing caller hears, in words; documents are made of it elsewhere.
struct Plan {
  std::string announcement;  ///< Empty = none.
  std::string dial;          ///< Whom to ring first; empty = straight to voicemail.
  std::string greeting;      ///< Before the tone.
  bool record = true;        ///< Whether a conversation is recorded.
  std::string language;      ///< Of these words.
};
Plan plan(const Shop& shop, const Call& call, Instant now, const std::string& language);

/// What is spoken with that customer: Spanish when we know that they speak it, else the shop's.
std::string language_with(Tx& tx, const Shop& shop, const std::string& phone);
/// The shop's recording notice in that language; empty = none.
std::string announcement(const Shop& shop, const std::string& language);

/// A person pressed 1 (or is known to have spoken) on the phone `by`: the call is answered. False
/// when the caller is gone already.
bool taken(Tx& tx, const Call& call, const std::string& by);
/// The forwarded call is over; was it answered by a person?
bool was_answered(const Call& call);

/// News of a call's state.
struct StatusReport {
  std::string sid;
  CallStatus status = CallStatus::queued;
  std::optional<int> duration_s;
  std::string from;  ///< Of a call we may not have seen ring; may be empty.
  std::string to;
  bool inbound = true;                   ///< Is it a call to the shop?
  std::optional<Instant> ended_at = {};  ///< Of a call that is over; where it is not known, now.
};
/// Never goes back: a status of no higher rank changes nothing. A call to the shop that we never
/// saw ring gets its row and lead here. Nullopt: a call that is none of ours.
std::optional<Call> status_changed(Tx& tx, const Shop& shop, const StatusReport& report);
/// `no-answer` → no_answer; nullopt for words we do not know.
std::optional<CallStatus> status_named(std::string_view carrier_word);
bool is_over(CallStatus status);

/// Decides what came of a call that is over, by its recordings; tells lead, owner and caller of a
/// missed one. Safe to run at any time.
void settle_outcome(Tx& tx, const Shop& shop, Call call);

/// Fills in who called whom, when the carrier told us later. The lead that the call opened learns
/// it; if that person has an open lead already, the call joins it. What was heard in between is
/// told to whom it concerns.
void caller_found(Tx& tx, const Call& call, const std::string& from, const std::string& to);

/// Nobody can tell us how the call ended: it is taken as over.
void assume_over(Tx& tx, const Shop& shop, const Call& call);

/// Rings the staff member's phone and then connects the lead. Refuses: no phone, too many.
Result<Call> ring_staff(Tx& tx, const Shop& shop, const User& user, const Lead& lead);
/// The carrier took (or did not take) the call to the staff member.
void staff_call_placed(Tx& tx, const Call& call, const std::string& sid);
void staff_call_failed(Tx& tx, const Call& call, const std::string& why);

std::optional<Call> find(Tx& tx, const CallId& id);
std::optional<Call> find_by_sid(Tx& tx, const std::string& carrier_sid);
/// A call, or an alert's, that we know by the carrier's id.
bool is_known(Tx& tx, const std::string& carrier_sid);
std::vector<Call> of_lead(Tx& tx, const LeadId& id, int limit = 100);  ///< Newest first.
/// Enters the shop of the call that a document's address names; false when there is none.
bool enter_shop_of(Tx& tx, const CallId& id);

}  // namespace roadcall::calls
