#pragma once

#include <map>
#include <string>

#include "db/tx.h"
#include "domain/calls/call.h"
#include "domain/leads/lead.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"

/// Texts that calls give rise to. Each goes at most once for its occasion; whether it may go at all
/// is decided in messages::send.
namespace roadcall::notices {

/// To the caller nobody could take, with the quote form; once per lead within the shop's
/// `repeat_call_minutes`.
void missed_call(Tx& tx, const Shop& shop, const Lead& lead);
/// To the caller whose message we understood; not when they were told already that we missed them.
void voicemail_received(Tx& tx, const Shop& shop, const Lead& lead, const Call& call);
/// To the owner: somebody called. Once per call that left words, and once per lead for missed
/// calls.
void new_lead(Tx& tx, const Shop& shop, const Lead& lead, const Call& call);
/// To the owner: this caller said that they want no more texts.
void texts_refused(Tx& tx, const Shop& shop, const Lead& lead);
/// To a person on call.
void emergency(Tx& tx, const Shop& shop, const Lead& lead, const User& to);
/// To the customer: who comes, in how long, and where to follow that. `eta` and `link` may be
/// empty.
void emergency_taken(Tx& tx, const Shop& shop, const Lead& lead, const User& by,
                     const std::string& eta, const std::string& link);

/// Name, phone, vehicle, … of a lead, for the templates.
std::map<std::string, std::string> values_of(const Shop& shop, const Lead& lead);

}  // namespace roadcall::notices
