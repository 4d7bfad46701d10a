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

/// Emergencies: the people on call are asked one after the other, by text and by telephone, until
/// one takes it. Then the customer is told who comes.
namespace roadcall::alerts {

/// The owner is asked once more when the whole list has passed; then the Today list is left.
inline constexpr int kOwnerAgainRank = 1000;

/// What somebody took is asked about again after this time, when it is told anew; what nobody took
/// after the shop's `escalate_minutes`.
inline constexpr std::chrono::hours kAgainAfter{2};

/// Any feature that learns of an emergency calls this, each time that one is told: the lead waits
/// for help until somebody takes it, and the first person on call (else the owner) is asked.
/// Nothing happens while somebody is being asked, or soon after the last news of that (see
/// `kAgainAfter`).
/// False when nobody new was asked, also because the shop does not want alerts: then the owner is
/// told as of any other news.
bool raise(Tx& tx, const Shop& shop, const Lead& lead);

/// This person takes the newest emergency they were asked about and nobody has taken: the lead is
/// theirs and a visit is booked for them, nobody else is called, the customer is told who comes.
/// Refused in words for them: somebody else has it (`alert.taken`), or there is none to take.
/// Called for `1`/`TAKE` as an answer to the alert's text.
Result<Lead> take(Tx& tx, const Shop& shop, const User& user);
/// The same for one alert (its key press), whoever holds the phone.
Result<Lead> take_alert(Tx& tx, const Shop& shop, const Alert& alert);
/// The same for a lead (the desk), whether or not this person was asked.
Result<Lead> take_lead(Tx& tx, const Shop& shop, const Lead& lead, const User& user);
/// Who took it, by name; empty when that is not known.
std::string taker(Tx& tx, const LeadId& id);

/// They pass, or did not answer: the next person is asked. Nothing when it was settled already.
void pass(Tx& tx, const Shop& shop, const Alert& alert, AlertStatus why);

/// The carrier took the alert's call, or news of that call came first. One call is an alert's.
void call_placed(Tx& tx, const Alert& alert, const std::string& sid);

/// Whom an alert rings, from where; empty when it needs no call any more.
std::string phone_of(Tx& tx, const Shop& shop, const Alert& alert);

std::optional<Alert> find(Tx& tx, const AlertId& id);
std::vector<Alert> of_lead(Tx& tx, const LeadId& id);
bool enter_shop_of(Tx& tx, const AlertId& id);

}  // namespace roadcall::alerts
