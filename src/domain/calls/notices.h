#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/calls/call.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"

/// Texts that calls and other news of leads give rise to. Each goes at most once for its occasion;
/// whether it may go at all is decided in messages::send. Customers get them on the number they
/// spoke only where it may be texted, else on the one they called from.
namespace roadcall::notices {

/// A text is the answer to a call so long after its end; what is later waits out the quiet hours.
inline constexpr std::chrono::minutes kAnswerWithin{30};

/// To the number of the call that nobody could take, with the quote form; once per number within
/// the shop's `repeat_call_minutes`.
void missed_call(Tx& tx, const Shop& shop, const Lead& lead, const Call& call);
/// To the caller whose message we understood; not when they were told already that we missed them.
void voicemail_received(Tx& tx, const Shop& shop, const Lead& lead, const Call& call);
/// To the owner: somebody called. Once per call that left words, and once per lead for missed
/// calls.
void new_lead(Tx& tx, const Shop& shop, const Lead& lead, const Call& call);
/// To the owner: somebody asked otherwise. `total` is what it was priced at, in words, or empty.
/// Nullopt when we know no number of the owner's.
std::optional<Message> new_lead(Tx& tx, const Shop& shop, const Lead& lead,
                                const std::string& total = {});
/// To the owner: this caller said that they want no more texts.
void texts_refused(Tx& tx, const Shop& shop, const Lead& lead);
/// To a person on call.
void emergency(Tx& tx, const Shop& shop, const Lead& lead, const User& to);
/// To the customer: who comes, in how long, and where to follow that. `eta` and `link` may be
/// empty.
void emergency_taken(Tx& tx, const Shop& shop, const Lead& lead, const std::string& who,
                     const std::string& eta, const std::string& link);

/// Where people of the shop see it.
std::string desk_link(const Lead& lead);
/// Name, phone, vehicle, … of a lead, for the templates.
std::map<std::string, std::string> values_of(const Shop& shop, const Lead& lead);

}  // namespace roadcall::notices
