#pragma once

#include "db/tx.h"
#include "domain/messages/message.h"

/// What texts say about who waits for whom. A person's counts as having been in touch with the lead
/// from when it really left, and no longer when it did not arrive.
namespace roadcall::messages {

/// It left: the lead is no longer new.
void in_touch(Tx& tx, const Message& message);
/// It did not arrive, as the row was before that: unless somebody else was in touch, the lead waits
/// as before.
void not_in_touch(Tx& tx, const Message& before);
/// They asked something: on a lead that somebody saw to it waits for an answer, also once it is
/// read.
void asked(Tx& tx, const Message& message);

}  // namespace roadcall::messages
