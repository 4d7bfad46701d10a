#pragma once

#include <optional>
#include <string>
#include <vector>

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

/// Asks the first person on call (else the owner). Nothing happens when the shop does not want
/// alerts or somebody is being asked, or was, already. Any feature that learns of an emergency
/// calls this.
void raise(Tx& tx, const Shop& shop, const Lead& lead);

/// This person takes the newest emergency they were asked about and nobody has taken: the lead is
/// theirs and a visit is booked for them, nobody else is called, the customer is told. The lead, or
/// nullopt when there is none to take. Called for the key press and for `1`/`TAKE` as an answer to
/// the alert's text.
std::optional<Lead> take(Tx& tx, const Shop& shop, const User& user);
/// The same for one alert (its key press), whoever holds the phone.
std::optional<Lead> take_alert(Tx& tx, const Shop& shop, const Alert& alert);

/// They pass, or did not answer: the next person is asked. Nothing when it was settled already.
void pass(Tx& tx, const Shop& shop, const Alert& alert, AlertStatus why);

/// The carrier took the alert's call.
void call_placed(Tx& tx, const Alert& alert, const std::string& sid);

/// Whom an alert rings, from where; empty when it needs no call any more.
std::string phone_of(Tx& tx, const Shop& shop, const Alert& alert);

std::optional<Alert> find(Tx& tx, const AlertId& id);
std::vector<Alert> of_lead(Tx& tx, const LeadId& id);
bool enter_shop_of(Tx& tx, const AlertId& id);

}  // namespace roadcall::alerts
