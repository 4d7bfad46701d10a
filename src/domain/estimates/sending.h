#pragma once

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimates.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"

namespace roadcall::estimates {

/// Sends the customer the estimate's link. An owner or manager who presses the button has said yes:
/// it leaves at once, and what waited of it is settled; a mechanic's and a machine's waits for a
/// yes where the shop wants to be asked. The lead moves to `estimate_sent`. Refused: no phone (or
/// e-mail) to send to, an estimate that is over, a number that said STOP.
Result<Full> send(Tx& tx, const Shop& shop, const EstimateId& id, MessageChannel channel);

/// A waiting text with an estimate's link was let go: that estimate, if it waits, counts as sent.
void approved_to_leave(Tx& tx, const Message& message);

/// It shall not leave: the estimate that it carries, if it waits, is a draft again.
void refused_to_leave(Tx& tx, const Message& message);

/// A text has left: where it told the price of a request on the web, its customer is reminded like
/// one to whom a person sent an estimate.
void left(Tx& tx, const Message& message);

/// Is this text the one that carries an estimate's link?
bool carries_estimate(const Message& message);

}  // namespace roadcall::estimates
